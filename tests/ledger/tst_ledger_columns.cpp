// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace statements;

/// What goes into a ledger comes out of it, and no column is made that nobody fills.
class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeOutAsTheyWentIn()
    {
        const auto made = ledger(account("1"), {{"2024-01-02", -1000, "ICA", "Kvitto", "a", 5000, "SE1"}, {"2024-01-03", 2000, "ICA", "", "b", 7000}});
        const Rows &columns = made->booked();
        QCOMPARE(rows(*made), (QStringList {u"2024-01-02 -10.00 ICA/Kvitto"_s, u"2024-01-03 20.00 ICA"_s}));
        QCOMPARE(columns.counterparty[0], columns.counterparty[1]); // equal texts share an id
        QVERIFY(columns.text[1] == 0);
        QCOMPARE(columns.balanceAfter, (std::vector<qint64> {5000, 7000}));
        QVERIFY(made->texts()[columns.id[1]] == "b");
        QCOMPARE(made->texts().string(columns.counterparty[0]), u"ICA"_s);
    }

    void optionalColumnsAreThereOrEmpty()
    {
        const auto without = ledger(account("1"), {{"2024-01-02", 1}, {"2024-01-03", 2}});
        QVERIFY(without->booked().id.empty() && without->booked().balanceAfter.empty() && without->booked().valuedOn.empty());
        const auto late = ledger(account("1"), {{"2024-01-02", 1}, {"2024-01-03", 2, "", "", "x", 9}, {"2024-01-04", 3}});
        QCOMPARE(late->booked().balanceAfter, (std::vector<qint64> {kNoAmount, 9, kNoAmount}));
        QCOMPARE(late->booked().id.size(), std::size_t(3));
        QCOMPARE(late->booked().id[0], TextId(0));
        QCOMPARE(Rows::at(without->booked().balanceAfter, 0, qint64(-5)), qint64(-5));
    }

    void manyTextsAreToldApart()
    {
        LedgerBuilder builder;
        const AccountIndex index = builder.addAccount(account("1"));
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 5000; ++i) {
                const std::string name = "Name " + std::to_string(i);
                builder.add({.minor = i, .account = index, .counterparty = name});
            }
        }
        const auto made = builder.finish();
        QCOMPARE(made->texts().size(), std::size_t(5001)); // and the empty text
        for (Row row = 0; row < made->booked().size(); ++row) {
            if (made->counterparty(row) != "Name " + std::to_string(row % 5000))
                QFAIL(qPrintable(QString::number(row)));
        }
        QCOMPARE(builder.rows(), std::size_t(0)); // empty again
    }

    void rowsOfALargeLedgerComeOutAsTheyWentIn()
    {
        constexpr int kRows = 150'000; // so many texts that rows wait for each other
        const auto text = [](int row) { return row % 50'000 == 49'999 ? std::string(20'000, char('a' + row % 7)) : "Text " + std::to_string(row % 60'000); };
        LedgerBuilder builder;
        const AccountIndex index = builder.addAccount(account("1"));
        for (int i = 0; i < kRows; ++i) {
            std::string name = "Name " + std::to_string(i % 1000);
            std::string letters = text(i);
            const std::string id = "T" + std::to_string(i);
            builder.add({.minor = i, .account = index, .counterparty = name, .text = letters, .id = id, .pending = i % 11 == 0});
            name.assign(name.size(), '?'); // views need to live only until add() returns
            letters.assign(letters.size(), '?');
            QCOMPARE(builder.rows(), std::size_t(i + 1));
            if (i == kRows / 2)
                builder.expect(kRows);
        }
        const auto made = builder.finish();
        const Rows *parts[] = {&made->booked(), &made->pending()};
        std::size_t next[] = {0, 0};
        for (int i = 0; i < kRows; ++i) {
            const int part = i % 11 == 0 ? 1 : 0;
            const Rows &rows = *parts[part];
            const std::size_t row = next[part]++;
            if (rows.minor[row] != i || made->texts()[rows.text[row]] != text(i) || made->texts()[rows.counterparty[row]] != "Name " + std::to_string(i % 1000)
                || made->texts()[rows.id[row]] != "T" + std::to_string(i))
                QFAIL(qPrintable(QString::number(i)));
        }
        QCOMPARE(made->booked().size() + made->pending().size(), std::size_t(kRows));
    }

    void theDayIsTheBookingDateElseTheValueDate()
    {
        LedgerBuilder builder;
        builder.addAccount(account("1"));
        builder.add({.bookedOn = day("2024-01-02"), .valuedOn = day("2024-01-05"), .minor = 1});
        builder.add({.valuedOn = day("2024-01-06"), .minor = 1});
        builder.add({.minor = 1});
        const auto made = builder.finish();
        QCOMPARE(isoDay(made->booked().day(0)), u"2024-01-02"_s);
        QCOMPARE(isoDay(made->booked().day(1)), u"2024-01-06"_s);
        QCOMPARE(made->booked().day(2), kNoDay);
        QCOMPARE(made->period(), (Period {day("2024-01-02"), day("2024-01-06")}));
    }

    void pendingRowsStandApart()
    {
        const auto made = ledger(account("1"), {{"2024-01-02", 1}, {"2024-01-03", 2, "", "", "", kNoAmount, "", "SEK", true}});
        QCOMPARE(made->booked().minor, (std::vector<qint64> {1}));
        QCOMPARE(made->pending().minor, (std::vector<qint64> {2}));
        QCOMPARE(turnover(made->booked(), 0), (Turnover {1, 1, 0}));
    }

    void balanceChecksHoldBreakOrAreUnknown_data()
    {
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("closing");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("foreign");
        QTest::addColumn<int>("check");
        const auto row = [](const char *name, const char *opening, const char *closing, int rows, bool foreign, BalanceCheck check) {
            QTest::newRow(name) << QString::fromLatin1(opening) << QString::fromLatin1(closing) << rows << foreign << int(check);
        };
        row("holds", "100", "300", 2, false, BalanceCheck::Holds);
        row("broken", "100", "301", 2, false, BalanceCheck::Broken);
        row("no opening", "", "300", 2, false, BalanceCheck::Unknown);
        row("no closing", "100", "", 2, false, BalanceCheck::Unknown);
        row("no rows are never called checked", "100", "100", 0, false, BalanceCheck::Unknown);
        row("a row in another currency", "100", "300", 2, true, BalanceCheck::Unknown);
    }
    void balanceChecksHoldBreakOrAreUnknown()
    {
        QFETCH(QString, opening);
        QFETCH(QString, closing);
        QFETCH(int, rows);
        QFETCH(bool, foreign);
        QFETCH(int, check);
        Account one = account("1");
        if (!opening.isEmpty())
            one.opening = opening.toLongLong();
        if (!closing.isEmpty())
            one.closing = closing.toLongLong();
        std::vector<Line> lines(std::size_t(rows), Line {"2024-01-02", 100});
        if (foreign)
            lines.back().currency = "EUR";
        QCOMPARE(int(balanceCheck(*ledger(one, lines), 0)), check);
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_ledger_columns.moc"
