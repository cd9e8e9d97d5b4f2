// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/reading_words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

const QString kFolder = QStringLiteral(SALDOSCOPE_FIXTURES) + u"/json/"_s;

Statement fixture(const QString &name) { return readStatementFile(kFolder + name); }

QJsonObject expectations()
{
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES) + u"/expected.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"files").toObject();
}

/// As the independent readers write it: no decimals for zero.
QString decimals(qint64 minor) { return minor == 0 ? u"0"_s : decimalString(minor, 2); }

} // namespace

/// The statements of others, read as others read them.
class TestFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithIndependentReaders_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(kFolder).entryList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(file)) << file;
    }
    void agreeWithIndependentReaders()
    {
        QFETCH(QString, file);
        const QJsonObject expected = expectations().value(u"fixtures/json/"_s + file).toObject();
        QVERIFY(!expected.isEmpty());
        const Statement statement = fixture(file);
        QVERIFY(!statement.unreadable);
        const Ledger &ledger = *statement.ledger;
        QCOMPARE(ledger.accounts().size(), std::size_t(1));
        const Account &account = ledger.accounts()[0];
        const Turnover sums = turnover(ledger.booked(), 0);

        QCOMPARE(statement.format, expected.value(u"format").toString().contains(u"default") ? u"nordigen-json"_s : u"berlin-group-json"_s);
        QCOMPARE(int(sums.rows), expected.value(u"n_transactions").toInt());
        QCOMPARE(decimals(sums.credits), expected.value(u"sum_credit").toString());
        QCOMPARE(decimals(sums.debits), expected.value(u"sum_debit").toString());
        QCOMPARE(int(ledger.pending().size()), expected.value(u"pending").toInt(0));
        if (expected.contains(u"opening"))
            QCOMPARE(decimals(account.opening.value()), expected.value(u"opening").toString());
        QCOMPARE(account.closing ? decimals(*account.closing) : QString(), expected.value(u"closing").toString());
        if (expected.contains(u"iban"))
            QCOMPARE(account.number, expected.value(u"iban").toString());
        if (expected.contains(u"balance_check"))
            QCOMPARE(balanceCheck(ledger, 0), expected.value(u"balance_check").toBool() ? BalanceCheck::Holds : BalanceCheck::Broken);
        QHash<QString, int> currencies;
        for (const Currency currency : ledger.booked().currency)
            ++currencies[currency.code()];
        for (const QString &code : expected.value(u"currencies").toObject().keys())
            QCOMPARE(currencies.value(code), expected.value(u"currencies").toObject().value(code).toInt());
        const QJsonArray balances = expected.value(u"balances").toArray();
        for (qsizetype i = 0; i < balances.size(); ++i) {
            QCOMPARE(account.balances.at(std::size_t(i)).type, balances[i].toObject().value(u"type").toString());
            QCOMPARE(account.balances.at(std::size_t(i)).amount.toDecimal(), balances[i].toObject().value(u"amount").toString());
        }
    }

    void sampleOfTheDefaultFormIsReadWhole()
    {
        const Statement statement = fixture(u"nordigen_default_sample.json"_s);
        QCOMPARE(words(statement), QString());
        const Ledger &ledger = *statement.ledger;
        const Account &account = ledger.accounts()[0];
        QCOMPARE(account.number, u"GB29IBAN20160604201923"_s);
        QCOMPARE(account.holderName, u"Alex Watson"_s);
        QCOMPARE(account.holderId, u"920160406"_s);
        QCOMPARE(account.bankName, u"Some Bank"_s);
        QCOMPARE(account.currency.code(), u"GBP"_s);
        QCOMPARE(account.file, u"nordigen_default_sample.json"_s);
        QCOMPARE(account.period, (Period {*parseIsoDay("2019-08-01"), *parseIsoDay("2019-08-15")}));
        // 2016.46 + 1100.80 − 366.40 = 2750.86
        QCOMPARE(account.opening.value(), qint64(201646));
        QCOMPARE(account.statedCredits.value(), qint64(110080));
        QCOMPARE(account.statedDebits.value(), qint64(36640));
        QCOMPARE(account.closing.value(), qint64(275086));
        QCOMPARE(balanceCheck(ledger, 0), BalanceCheck::Holds);
        const Rows &rows = ledger.booked();
        QCOMPARE(rows.minor, (std::vector<qint64> {-1545, 90080, 20000, -5045, -30050}));
        QCOMPARE(isoDay(rows.bookedOn[4]), u"2019-08-15"_s);
        QVERIFY(ledger.counterparty(4) == "Loan Bank");
        QVERIFY(ledger.text(4) == "MORTGAGE PAYMENT, AGREEMENT A201664 300.50GBP");
        QVERIFY(ledger.texts()[rows.id[4]] == "arbritary-unique-id5");
    }

    void sampleOfTheOpenBankingFormIsReadWhole()
    {
        const Statement statement = fixture(u"nordigen_open_banking_sample.json"_s);
        QCOMPARE(words(statement), QString());
        const Ledger &ledger = *statement.ledger;
        const Account &account = ledger.accounts()[0];
        QCOMPARE(account.holderName, u"Alex Watson"_s);
        QCOMPARE(account.bic, u"GB29IBAN"_s);
        QCOMPARE(account.closing.value(), qint64(10000));
        QVERIFY(!account.opening);
        const Rows &rows = ledger.booked();
        QCOMPARE(rows.minor, (std::vector<qint64> {4500, -1500}));
        QVERIFY(ledger.counterparty(0) == "Alex Watson");
        QVERIFY(ledger.texts()[rows.counterpartyAccount[0]] == "GB29IBAN20160604201923");
        QVERIFY(ledger.texts()[rows.bankCode[1]] == "PMNT");
        QCOMPARE(isoDay(rows.valuedOn[1]), u"2020-11-11"_s);
        QCOMPARE(ledger.pending().minor, (std::vector<qint64> {1000}));
        QCOMPARE(ledger.pending().bookedOn[0], kNoDay);
        QCOMPARE(isoDay(ledger.pending().day(0)), u"2020-11-03"_s);
    }

    void repeatedIdsLoseNoRow()
    {
        const Statement statement = fixture(u"gc_abnamro_abnanl2a.json"_s);
        QCOMPARE(words(statement), QString());
        const Ledger &ledger = *statement.ledger;
        QCOMPARE(ledger.booked().size(), std::size_t(2));
        QVERIFY(ledger.text(0) == "BEA, Betaalpas My Payee Name,PAS123 NR:123A4B, 09.12.23/15:43 CITY");
        QCOMPARE(isoDay(ledger.booked().valuedOn[0]), u"2023-12-09"_s);
        QCOMPARE(ledger.accounts()[0].currency.code(), u"EUR"_s);
    }

    void rowsWithoutAnyDateAreKeptAndNamed()
    {
        const Statement statement = fixture(u"gc_sandboxfinance_sfin0000.json"_s);
        QCOMPARE(statement.ledger->booked().size(), std::size_t(3));
        QCOMPARE(statement.ledger->booked().day(0), kNoDay);
        QCOMPARE(int(std::ranges::count(statement.problems, u"transactions.booked[1].bookingDate"_s, &Problem::where)), 1);
        QCOMPARE(statement.ledger->accounts()[0].product, u"Checkings"_s);
        QVERIFY(!statement.ledger->accounts()[0].closing); // stated in another currency than the account's
    }
};

QTEST_APPLESS_MAIN(TestFixtures)
#include "tst_statement_fixtures.moc"
