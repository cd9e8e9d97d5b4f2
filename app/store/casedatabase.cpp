// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casedatabase.h"

#include "store/packing.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr QFile::Permissions kOwnersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOwnersFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

/// Makes folder and file so that nobody else can read them, before SQLite writes a byte.
Done prepare(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.exists()) {
        const QDir parent = folder.dir();
        if (!parent.mkpath(u"."_s) || !parent.mkdir(folder.fileName(), kOwnersFolder))
            return storage(u"READ_ONLY"_s, u"the folder cannot be made"_s);
    }
    QFile file(path);
    if (!info.exists()) {
        if (!file.open(QFile::WriteOnly | QFile::NewOnly, kOwnersFile))
            return storage(u"READ_ONLY"_s, u"the file cannot be made"_s);
    } else if (!info.isFile()) {
        return storage(u"DAMAGED"_s, u"not a file"_s);
    } else if (file.permissions() & kOthers) {
        file.setPermissions(kOwnersFile); // where that is not ours to set, the values in it are still sealed
    }
    return done();
}

QByteArray keyPlace(CaseId id, const QByteArray &columns)
{
    return CaseDatabase::where("key", id) + '/' + columns;
}

} // namespace

Done ended(const QSqlQuery &query)
{
    return query.lastError().isValid() ? Done(storageError(query.lastError())) : done();
}

CaseDatabase::CaseDatabase(const Key &vault)
    : m_vault(vault)
    , m_name(u"saldoscope-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

CaseDatabase::~CaseDatabase()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no handle left
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<CaseDatabase>> CaseDatabase::open(const QString &path, const Key &vault)
{
    std::unique_ptr<CaseDatabase> database(new CaseDatabase(vault));
    database->m_inMemory = path == ":memory:"_L1;
    if (!database->m_inMemory) {
        if (const Done prepared = prepare(path); !prepared)
            return prepared.error();
    }
    if (const Done connected = database->connect(path); !connected)
        return connected.error();
    return database;
}

Done CaseDatabase::connect(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid())
        return storage(u"FAILED"_s, u"no driver for SQLite"_s);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return storageError(m_database.lastError());
    for (const QString &pragma : {u"foreign_keys = ON"_s, u"secure_delete = ON"_s, u"cell_size_check = ON"_s,
             u"trusted_schema = OFF"_s, u"temp_store = MEMORY"_s, u"synchronous = FULL"_s}) {
        if (Done set = run(u"PRAGMA "_s + pragma); !set)
            return set;
    }
    // First the schema: a file that is not ours, or newer than we are, must not even change its journal.
    if (Done migrated = migrate(m_database); !migrated)
        return migrated;
    if (!m_inMemory) {
        if (Done set = run(u"PRAGMA journal_mode = WAL"_s); !set)
            return set;
    }
    return checkVault();
}

Done CaseDatabase::checkVault()
{
    const QByteArray word = "saldoscope";
    const QByteArray place = where("vault", 0);
    const auto tried = [&]() -> Result<bool> {
        auto query = ask(u"SELECT value FROM meta WHERE name = 'vault'"_s);
        if (!query)
            return query.error();
        if (!query->next())
            return ended(*query).transform([](std::monostate) { return false; });
        const auto seen = unseal(query->value(0).toByteArray(), m_vault, place);
        return seen && *seen == word ? Result<bool>(true) : Result<bool>(storage(u"WRONG_KEY"_s));
    };
    if (const auto opens = tried(); !opens || *opens)
        return opens ? done() : Done(opens.error());
    return together([&]() -> Done {
        // Asked again inside: another program may have been first.
        if (const auto opens = tried(); !opens || *opens)
            return opens ? done() : Done(opens.error());
        // A file with cases but without this word has lost it: nothing may be sealed with a key nobody vouches for.
        const auto cases = askOne(u"SELECT count(*) FROM cases"_s);
        if (!cases)
            return cases.error();
        if (cases->value(0).toLongLong() != 0)
            return storage(u"DAMAGED"_s, u"vault"_s);
        return run(u"INSERT INTO meta (name, value) VALUES ('vault', ?)"_s, {seal(word, m_vault, place)});
    });
}

Result<QSqlQuery> CaseDatabase::ask(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storageError(query.lastError());
    return query;
}

Result<QSqlQuery> CaseDatabase::askOne(const QString &sql, const QVariantList &values) const
{
    auto query = ask(sql, values);
    if (query && !query->next()) {
        const Done end = ended(*query);
        return end ? storage(u"MISSING"_s) : end.error();
    }
    return query;
}

Done CaseDatabase::run(const QString &sql, const QVariantList &values) const
{
    const auto query = ask(sql, values);
    return query ? done() : Done(query.error());
}

Done CaseDatabase::change(const QString &sql, const QVariantList &values) const
{
    const auto query = ask(sql, values);
    if (!query)
        return query.error();
    return query->numRowsAffected() > 0 ? done() : Done(storage(u"MISSING"_s));
}

Done CaseDatabase::begin() const
{
    // Immediate: two programs that read first and write then would otherwise refuse each other half-way.
    return run(m_database.driverName() == "QSQLITE"_L1 ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Done CaseDatabase::end(bool good) const
{
    Done committed = good ? run(u"COMMIT"_s) : done();
    if (!good || !committed) {
        // The first error is the one to tell; SQLite may have rolled back on its own.
        [[maybe_unused]] const Done undone = run(u"ROLLBACK"_s);
    }
    return committed;
}

Result<qint64> CaseDatabase::next(const QString &counter) const
{
    if (const Done counted = run(u"INSERT INTO counter (name, value) VALUES (?, 1) "
                                 "ON CONFLICT (name) DO UPDATE SET value = counter.value + 1"_s,
            {counter});
        !counted)
        return counted.error();
    return askOne(u"SELECT value FROM counter WHERE name = ?"_s, {counter}).transform([](const QSqlQuery &query) {
        return query.value(0).toLongLong();
    });
}

QByteArray CaseDatabase::keyColumns(const QString &number, const QString &created, bool demo)
{
    return number.toUtf8() + '/' + created.toUtf8() + (demo ? "/demo" : "/real");
}

QByteArray CaseDatabase::sealKey(const Key &key, CaseId id, const QByteArray &columns) const
{
    QByteArray bytes = key.bytes();
    QByteArray sealedKey = seal(bytes, m_vault, keyPlace(id, columns));
    wipe(bytes);
    return sealedKey;
}

Result<Key> CaseDatabase::keyOf(CaseId id) const
{
    const auto query = askOne(u"SELECT number, created, demo, sealed_key FROM cases WHERE id = ?"_s, {id});
    if (!query)
        return query.error();
    const QByteArray columns
        = keyColumns(query->value(0).toString(), query->value(1).toString(), query->value(2).toBool());
    auto bytes = unseal(query->value(3).toByteArray(), m_vault, keyPlace(id, columns));
    if (!bytes)
        return bytes.error();
    auto key = Key::fromBytes(*bytes);
    wipe(*bytes);
    return key;
}

QByteArray CaseDatabase::sealed(QByteArray clear, const Key &key, const QByteArray &where)
{
    QByteArray small = shrunk(clear);
    wipe(clear);
    QByteArray result = seal(small, key, where);
    wipe(small);
    return result;
}

Result<QByteArray> CaseDatabase::unsealed(const QVariant &value, const Key &key, const QByteArray &where)
{
    return unseal(value.toByteArray(), key, where).and_then([](const QByteArray &small) { return unshrunk(small); });
}

QByteArray CaseDatabase::where(const char *what, CaseId id, qint64 row, int part)
{
    return QByteArray("saldoscope/") + what + '/' + QByteArray::number(id) + '/' + QByteArray::number(row) + '/'
        + QByteArray::number(part);
}

Done CaseDatabase::flush() const { return m_inMemory ? done() : run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); }

} // namespace saldoscope
