// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

// Ids are counted by us (table counter), so that a sealed value can be bound to its row's id before the row exists,
// no id is ever used twice, and both databases agree. Times are ISO 8601 in UTC with milliseconds: as text they sort.
// What is in clear holds nothing personal; every {blob} is sealed.
const std::vector<Migration> &steps()
{
    static const std::vector<Migration> all {
        {1,
            {
                u"CREATE TABLE meta (name VARCHAR(40) NOT NULL PRIMARY KEY, value {blob} NOT NULL)"_s,
                u"CREATE TABLE counter (name VARCHAR(40) NOT NULL PRIMARY KEY, value BIGINT NOT NULL)"_s,
                u"CREATE TABLE cases (id BIGINT NOT NULL PRIMARY KEY, number VARCHAR(20) NOT NULL UNIQUE, "
                "state VARCHAR(20) NOT NULL, created VARCHAR(30) NOT NULL, touched VARCHAR(30) NOT NULL, "
                "keep_until VARCHAR(10) NOT NULL, demo SMALLINT NOT NULL, sealed_key {blob} NOT NULL, "
                "details {blob} NOT NULL)"_s,
                u"CREATE TABLE file (id BIGINT NOT NULL PRIMARY KEY, case_id BIGINT NOT NULL REFERENCES cases (id), "
                "added VARCHAR(30) NOT NULL, name {blob} NOT NULL, parts INTEGER NOT NULL)"_s,
                u"CREATE INDEX file_of_case ON file (case_id)"_s,
                u"CREATE TABLE file_part (file_id BIGINT NOT NULL REFERENCES file (id), part INTEGER NOT NULL, "
                "bytes {blob} NOT NULL, PRIMARY KEY (file_id, part))"_s,
                u"CREATE TABLE collection (id BIGINT NOT NULL PRIMARY KEY, "
                "case_id BIGINT NOT NULL REFERENCES cases (id), provider VARCHAR(40) NOT NULL, "
                "state VARCHAR(20) NOT NULL, started VARCHAR(30) NOT NULL, process {blob} NOT NULL, "
                "lane {blob} NOT NULL, submission {blob} NOT NULL, figures {blob} NOT NULL)"_s,
                u"CREATE INDEX collection_of_case ON collection (case_id)"_s,
                u"CREATE TABLE corrections (case_id BIGINT NOT NULL PRIMARY KEY REFERENCES cases (id), "
                "list {blob} NOT NULL)"_s,
                u"CREATE TABLE log (id BIGINT NOT NULL PRIMARY KEY, case_id BIGINT NOT NULL REFERENCES cases (id), "
                "at VARCHAR(30) NOT NULL, entry {blob} NOT NULL)"_s,
                u"CREATE INDEX log_of_case ON log (case_id)"_s,
                u"CREATE TABLE program_log (id BIGINT NOT NULL PRIMARY KEY, at VARCHAR(30) NOT NULL, "
                "what VARCHAR(40) NOT NULL, number VARCHAR(20) NOT NULL)"_s,
            }},
        {2,
            {
                u"CREATE TABLE assessment (case_id BIGINT NOT NULL PRIMARY KEY REFERENCES cases (id), "
                "said {blob} NOT NULL)"_s,
            }},
        {3,
            {
                u"CREATE TABLE evidence (collection_id BIGINT NOT NULL REFERENCES collection (id), part INTEGER NOT NULL, "
                "bytes {blob} NOT NULL, PRIMARY KEY (collection_id, part))"_s,
            }},
        {4,
            {
                u"CREATE TABLE file_reading (file_id BIGINT NOT NULL PRIMARY KEY REFERENCES file (id), "
                "said {blob} NOT NULL)"_s,
            }},
        {5,
            {
                // Cases whose applicants took consent back, so that no backup brings them in again. The moment at which a case was
                // made is the same in every copy of it, and says nothing of anybody.
                u"CREATE TABLE withdrawn (created VARCHAR(30) NOT NULL PRIMARY KEY)"_s,
            }},
        {6,
            {
                // The lender's packs that cases rest on. A print is the SHA-256 of one, which says nothing of an applicant; the bytes are
                // packed and sealed with each case's own key, so that they go with it.
                u"CREATE TABLE kept_pack (case_id BIGINT NOT NULL REFERENCES cases (id), print VARCHAR(64) NOT NULL, part INTEGER NOT NULL, "
                "bytes {blob} NOT NULL, PRIMARY KEY (case_id, print, part))"_s,
            }},
    };
    return all;
}

bool isSqlite(const QSqlDatabase &database) { return database.driverName() == "QSQLITE"_L1; }

Done run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return storageError(query.lastError());
    return done();
}

/// 0 for an empty database.
Result<int> versionOf(QSqlDatabase &database)
{
    // Asked of the catalogue and not by trying: "no such table" and "damaged" must not be taken for each other.
    QSqlQuery query(database);
    const QString tables = isSqlite(database)
        ? u"SELECT name FROM sqlite_master WHERE type = 'table'"_s
        : u"SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"_s;
    if (!query.exec(tables))
        return storageError(query.lastError());
    bool empty = true;
    bool ours = false;
    while (query.next()) {
        empty = false;
        ours = ours || query.value(0).toString() == "schema_version"_L1;
    }
    if (query.lastError().isValid())
        return storageError(query.lastError());
    if (empty)
        return 0;
    const Error damaged {Error::Kind::Storage, u"not a database of this program"_s, u"DAMAGED"_s};
    if (!ours)
        return damaged;
    if (!query.exec(u"SELECT version FROM schema_version"_s))
        return storageError(query.lastError());
    bool number = false;
    const int version = query.next() ? query.value(0).toInt(&number) : 0;
    if (!number || version < 1 || query.next())
        return damaged;
    return version;
}

Done take(QSqlDatabase &database, const Migration &step, bool first)
{
    QStringList statements;
    if (first)
        statements << u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s
                   << u"INSERT INTO schema_version (version) VALUES (0)"_s;
    statements << step.statements << u"UPDATE schema_version SET version = %1"_s.arg(step.version);
    const QString blob = isSqlite(database) ? u"BLOB"_s : u"BYTEA"_s;
    for (QString &statement : statements) {
        if (Done ran = run(database, statement.replace("{blob}"_L1, blob)); !ran)
            return ran;
    }
    return done();
}

} // namespace

std::span<const Migration> migrations() { return steps(); }

Done migrate(QSqlDatabase &database, std::span<const Migration> steps)
{
    Q_ASSERT(!steps.empty());
    const QString begin = isSqlite(database) ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    for (;;) {
        const Result<int> seen = versionOf(database);
        if (!seen)
            return seen.error();
        if (*seen > steps.back().version)
            return Error {Error::Kind::Storage, u"schema %1"_s.arg(*seen), u"NEWER_SCHEMA"_s};
        if (*seen == steps.back().version)
            return done();
        if (Done begun = run(database, begin); !begun)
            return begun;
        // Asked again inside: another program may have taken the step while we waited for our turn.
        const Result<int> version = versionOf(database);
        Done taken = version ? done() : Done(version.error());
        if (version && *version == *seen)
            taken = take(database, steps[std::size_t(*version)], *version == 0);
        if (taken)
            taken = run(database, u"COMMIT"_s);
        if (!taken) {
            // The first error is the one to tell; where the rollback fails as well, closing undoes the rest.
            [[maybe_unused]] const Done undone = run(database, u"ROLLBACK"_s);
            return taken;
        }
    }
}

Error storageError(const QSqlError &error)
{
    bool number = false;
    const int native = error.nativeErrorCode().toInt(&number);
    QString code = u"FAILED"_s;
    switch (number ? native & 0xff : 0) {   // SQLite's primary codes
    case 5: case 6: code = u"LOCKED"_s; break;
    case 3: case 8: case 14: case 23: code = u"READ_ONLY"_s; break;
    case 11: case 26: code = u"DAMAGED"_s; break;
    case 13: code = u"DISK_FULL"_s; break;
    case 10: code = u"DISK_ERROR"_s; break;
    default: break;
    }
    return {Error::Kind::Storage, u"database error "_s + error.nativeErrorCode(), code};
}

} // namespace saldoscope
