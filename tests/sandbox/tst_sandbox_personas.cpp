// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/everypersona.h"
#include "sandbox/persona.h"
#include "statement/statement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

const Day kUntil = dayOf(YearMonthDay {2026, 10, 31});

QByteArray number(qint64 value) { return QByteArray::number(value); }

qint64 hundredfold(const QJsonValue &value) { return std::llround(value.toDouble() * 100); }

} // namespace

/// The invented customers and generated statements: exact, plausible, the same each time.
class TestSandboxPersonas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSameTwice_data() { everyPersona(); }
    void tellsTheSameTwice()
    {
        QFETCH(QString, id);
        const PersonaStatement once = makePersona(id, kUntil);
        const PersonaStatement twice = makePersona(id, kUntil);
        QCOMPARE(once.statement, twice.statement);
        QCOMPARE(once.truth, twice.truth);
        QVERIFY(makePersona(id, kUntil - 30).statement != once.statement);
    }

    void addsUpExactly_data() { everyPersona(); }
    void addsUpExactly()
    {
        QFETCH(QString, id);
        const PersonaStatement persona = makePersona(id, kUntil);
        const QJsonArray accounts = QJsonDocument::fromJson(persona.statement)[u"account_list"].toArray();
        const QJsonArray truths = persona.truth[u"accounts"].toArray();
        QCOMPARE(accounts.size(), truths.size());
        std::set<QString> ids;
        qsizetype rows = 0;
        for (qsizetype index = 0; index < accounts.size(); ++index) {
            const QJsonObject account = accounts[index].toObject();
            qint64 credits = 0, debits = 0;
            QString day;
            const QJsonArray list = account[u"transaction_list"].toArray();
            for (const QJsonValue &row : list) {
                const qint64 sum = hundredfold(row[u"sum"]);
                (sum > 0 ? credits : debits) += std::abs(sum);
                QVERIFY2(sum != 0, "a row about nothing");
                QVERIFY2(day <= row[u"date"].toString(), "out of order");
                day = row[u"date"].toString();
                QVERIFY2(ids.insert(row[u"transaction_id"].toString()).second, "an id twice");
            }
            rows += list.size();
            QCOMPARE(hundredfold(account[u"start_balance"]) + credits - debits, hundredfold(account[u"end_balance"]));
            QCOMPARE(hundredfold(account[u"credit_turnover"]), credits);
            QCOMPARE(hundredfold(account[u"debit_turnover"]), debits);
            QCOMPARE(truths[index][u"closing"].toInteger(), hundredfold(account[u"end_balance"]));
        }
        QCOMPARE(qint64(rows), persona.truth[u"rows"].toInteger());
    }

    void lastsTwoYears_data() { everyPersona(); }
    void lastsTwoYears()
    {
        QFETCH(QString, id);
        for (const Day until : {kUntil, dayOf(YearMonthDay {2024, 2, 29}), dayOf(YearMonthDay {2026, 3, 15})}) {
            const PersonaStatement persona = makePersona(id, until);
            const Statement statement = readStatement(persona.statement, u"persona.json"_s);
            QCOMPARE(statement.problemCount, std::size_t(0));
            const Period period = statement.ledger->period();
            QCOMPARE(period.last, until);
            QCOMPARE(isoDay(period.first), persona.truth[u"first"].toString());
            if (persona.truth.contains(u"fullMonths"))
                QVERIFY(period.days() >= 32 && period.days() <= 62);
            else
                QVERIFY(period.days() >= 729 && period.days() <= 732);
            for (AccountIndex account = 0; account < statement.ledger->accounts().size(); ++account)
                QCOMPARE(balanceCheck(*statement.ledger, account), BalanceCheck::Holds);
            for (Row row = 0; row < Row(statement.ledger->booked().size()); ++row)
                QVERIFY(period.contains(statement.ledger->booked().day(row)));
        }
    }

    void theOrderlyOnesNeverOverdraw_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"salaried", "two-employers", "pensioner"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void theOrderlyOnesNeverOverdraw()
    {
        QFETCH(QString, id);
        const QJsonArray accounts = makePersona(id, kUntil).truth[u"accounts"].toArray();
        for (const QJsonValue &account : accounts)
            QVERIFY(account[u"lowest"].toInteger() >= 0);
    }

    void theShippedExamplesAreTheirs_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("file");
        QTest::newRow("salaried") << u"salaried"_s << u"salaried-se.json"_s;
        QTest::newRow("over-indebted") << u"over-indebted"_s << u"over-indebted-se.json"_s;
    }
    void theShippedExamplesAreTheirs()
    {
        QFETCH(QString, id);
        QFETCH(QString, file);
        QFile example(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/resources/examples/") + file);
        QVERIFY(example.open(QIODevice::ReadOnly));
        QVERIFY2(example.readAll() == makePersona(id, kUntil).statement, "write it anew with saldoscope-sandbox --persona");
    }

    void theirTruthStandsInAFile_data() { everyPersona(); }
    /// What the engine is held against is written down and does not drift with the generator.
    void theirTruthStandsInAFile()
    {
        QFETCH(QString, id);
        QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/truth/") + id + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QJsonDocument::fromJson(file.readAll()).object() == makePersona(id, kUntil).truth,
            "write it anew with saldoscope-sandbox --persona --truth --until 2026-10-31");
    }

    void generatedStatementsArePlausible_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 2, 30, 500, 5'000, 20'000, 20'001})
            QTest::newRow(number(rows).constData()) << rows;
    }
    void generatedStatementsArePlausible()
    {
        QFETCH(int, rows);
        const Statement statement = readStatement(makeStatementOfRows(std::size_t(rows), kUntil), u"made.json"_s);
        QCOMPARE(statement.problemCount, std::size_t(0));
        const Ledger &ledger = *statement.ledger;
        QCOMPARE(ledger.booked().size(), std::size_t(rows));
        QCOMPARE(balanceCheck(ledger, 0), BalanceCheck::Holds);
        QCOMPARE(ledger.period().last, kUntil);
        qint64 balance = *ledger.accounts()[0].opening;
        int pays = 0;
        for (Row row = 0; row < Row(rows); ++row) {
            balance += ledger.booked().minor[row];
            QVERIFY2(balance >= 0, number(row));
            pays += ledger.text(row) == "LÖN" ? 1 : 0;
        }
        if (rows == 500 || rows == 5'000) // one a month
            QVERIFY2(std::abs(pays - ledger.period().days() / 30) <= 2, number(pays));
        QVERIFY(makeStatementOfRows(std::size_t(rows), kUntil) == makeStatementOfRows(std::size_t(rows), kUntil));
    }

    void theLargeStatementIsPlausible()
    {
        const QByteArray large = makeLargeStatement(10'000);
        QCOMPARE(makeLargeStatement(10'000), large);
        QVERIFY(makeLargeStatement(10'000, 2) != large);
        QVERIFY2(large.size() >= 1'400'000 && large.size() <= 1'500'000, QByteArray::number(large.size()));
        const Statement statement = readStatement(large, u"large.json"_s);
        QCOMPARE(statement.problemCount, std::size_t(0));
        QCOMPARE(statement.ledger->booked().size(), std::size_t(10'000));
        QCOMPARE(balanceCheck(*statement.ledger, 0), BalanceCheck::Holds);
        std::set<std::string_view> texts;
        for (Row row = 0; row < 10'000; ++row) {
            texts.insert(statement.ledger->text(row));
            texts.insert(statement.ledger->counterparty(row));
        }
        QVERIFY2(texts.size() > 8'000, QByteArray::number(qint64(texts.size())));
    }
};

QTEST_GUILESS_MAIN(TestSandboxPersonas)
#include "tst_sandbox_personas.moc"
