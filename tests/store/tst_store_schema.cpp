// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samples.h"
#include "store/schema.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

/// A connection of its own that is gone again at the end of the block.
class Connection
{
public:
    explicit Connection(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"schema-test"_s))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Connection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"schema-test"_s);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    QSqlDatabase &database() { return m_database; }
    QSqlError exec(const QString &sql) const
    {
        QSqlQuery query(m_database);
        query.exec(sql);
        return query.lastError();
    }
    QString value(const QString &sql) const
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0).toString() : u"(none)"_s;
    }

private:
    QSqlDatabase m_database;
};

std::vector<Migration> three()
{
    return {
        {1, {u"CREATE TABLE animal (name VARCHAR(20), image {blob})"_s, u"INSERT INTO animal (name) VALUES ('owl')"_s}},
        {2, {u"ALTER TABLE animal ADD legs INTEGER"_s, u"UPDATE animal SET legs = 2"_s}},
        {3, {u"INSERT INTO animal (name, legs) VALUES ('ant', 6)"_s}},
    };
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s); }

    void stepsAreNumberedWithoutAGap()
    {
        int expected = 1;
        for (const Migration &step : migrations())
            QCOMPARE(step.version, expected++);
    }

    void anEmptyFileTakesAllSteps()
    {
        Connection connection(m_path);
        QVERIFY(migrate(connection.database(), three()));
        QCOMPARE(connection.value(u"SELECT sum(legs) FROM animal"_s), u"8"_s);
        QCOMPARE(connection.value(u"SELECT version FROM schema_version"_s), u"3"_s);
        QVERIFY(migrate(connection.database(), three()));
        QCOMPARE(connection.value(u"SELECT sum(legs) FROM animal"_s), u"8"_s);
    }

    void anOlderFileTakesTheStepsItLacks()
    {
        Connection connection(m_path);
        QVERIFY(migrate(connection.database(), std::vector {three()[0]}));
        QVERIFY(connection.exec(u"INSERT INTO animal (name) VALUES ('cat')"_s).type() == QSqlError::NoError);
        QVERIFY(migrate(connection.database(), three()));
        QCOMPARE(connection.value(u"SELECT sum(legs) FROM animal"_s), u"10"_s);
    }

    void aStepThatFailsLeavesTheVersionBeforeIt()
    {
        Connection connection(m_path);
        std::vector<Migration> steps = three();
        steps[2].statements = {u"INSERT INTO animal (name) VALUES ('bee')"_s, u"INSERT INTO nowhere VALUES (1)"_s};
        QVERIFY(!migrate(connection.database(), steps));
        QCOMPARE(connection.value(u"SELECT version FROM schema_version"_s), u"2"_s);
        QCOMPARE(connection.value(u"SELECT count(*) FROM animal"_s), u"1"_s);
        QVERIFY(migrate(connection.database(), three()));
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        QVERIFY(samples::fill(**CaseStore::open(m_path, samples::vault())));
        {
            Connection connection(m_path);
            connection.exec(u"UPDATE schema_version SET version = 4711"_s);
        }
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray before = file.readAll();
        const auto store = CaseStore::open(m_path, samples::vault());
        QVERIFY(!store);
        QCOMPARE(store.error().code, u"NEWER_SCHEMA"_s);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void aForeignDatabaseIsRefusedAndLeftAlone()
    {
        {
            Connection connection(m_path);
            connection.exec(u"CREATE TABLE recipes (name TEXT)"_s);
        }
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray before = file.readAll();
        const auto store = CaseStore::open(m_path, samples::vault());
        QVERIFY(!store);
        QCOMPARE(store.error().code, u"DAMAGED"_s);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    /// version1.sqlite was written by the first version of the program. It must open for ever.
    void aFileOfTheFirstVersionOpens()
    {
        const QString first = QStringLiteral(SALDOSCOPE_TEST_DATA "/version1.sqlite");
        if (qEnvironmentVariableIsSet("SALDOSCOPE_WRITE_FIXTURE")) {
            QFile::remove(first);
            QVERIFY(samples::fill(**CaseStore::open(first, samples::vault())));
        }
        QVERIFY(QFile::copy(first, m_path));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        const auto store = CaseStore::open(m_path, samples::vault());
        QVERIFY2(store, store ? "" : qPrintable(store.error().code));
        const auto record = (*store)->load(1);
        QVERIFY(record);
        QCOMPARE(record->summary.number, u"26-0001"_s);
        QCOMPARE(record->summary.details, samples::details());
        QCOMPARE(record->summary.state, CaseState::Collecting);
        QCOMPARE(record->files.at(0).bytes, samples::file().bytes);
        QCOMPARE(record->files.at(0).name, samples::file().name);
        QCOMPARE(record->collections.at(0).process, samples::collection().process);
        QCOMPARE(record->collections.at(0).figures, samples::collection().figures);
        QCOMPARE(record->corrections, samples::corrections());
        QCOMPARE(record->log.at(0).detail, samples::logEntry().detail);
        QVERIFY(record->assessment.isEmpty());
        QVERIFY((*store)->saveAssessment(1, {{u"said"_s, true}}));
        QCOMPARE((*store)->create({}, samples::at(9), false)->number, u"26-0002"_s);
    }

    void aFullDiskIsToldApart()
    {
        Connection connection(m_path);
        connection.exec(u"CREATE TABLE heap (bytes BLOB)"_s);
        connection.exec(u"PRAGMA max_page_count = 10"_s); // a very small disk
        const QSqlError error = connection.exec(u"INSERT INTO heap VALUES (randomblob(1000000))"_s);
        QVERIFY(error.isValid());
        QCOMPARE(storageError(error).kind, Error::Kind::Storage);
        QCOMPARE(storageError(error).code, u"DISK_FULL"_s);
    }

    void aReadOnlyFileIsToldApart()
    {
        Connection connection(m_path);
        connection.exec(u"CREATE TABLE heap (bytes BLOB)"_s);
        connection.exec(u"PRAGMA query_only = ON"_s);
        QCOMPARE(storageError(connection.exec(u"INSERT INTO heap VALUES (1)"_s)).code, u"READ_ONLY"_s);
    }

    void aLockedFileIsToldApart()
    {
        auto store = CaseStore::open(m_path, samples::vault());
        QVERIFY(store);
        Connection connection(m_path);
        connection.database().close();
        connection.database().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1"_s);
        QVERIFY(connection.database().open());
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QVERIFY(other.exec(u"BEGIN IMMEDIATE"_s).lastError().type() == QSqlError::NoError);
        QCOMPARE(storageError(connection.exec(u"UPDATE counter SET value = 1"_s)).code, u"LOCKED"_s);
        other = {};
        QSqlDatabase::removeDatabase(u"holder"_s);
    }

    void anErrorQuotesNoValue()
    {
        Connection connection(m_path);
        const QSqlError error = connection.exec(u"INSERT INTO nowhere VALUES ('Greta')"_s);
        QCOMPARE(storageError(error).code, u"FAILED"_s);
        QVERIFY(!storageError(error).detail.contains(u"Greta"_s));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_store_schema.moc"
