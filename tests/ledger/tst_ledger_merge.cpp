// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace statements;

namespace {

const Line kRide {"2024-01-02", -390, "SL", "Resa"};

Account withBalances(Account account, std::optional<qint64> opening, std::optional<qint64> closing, const char *first = "", const char *last = "")
{
    account.opening = opening;
    account.closing = closing;
    account.period = {day(first), day(last)};
    return account;
}

} // namespace

/// Several statements become one: nothing of one file is dropped, nothing that two files hold is counted twice.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesAnEmptyLedger()
    {
        const MergedLedger none = merged({});
        QVERIFY(none.ledger && none.ledger->booked().empty() && none.ledger->accounts().empty());
    }

    void aSingleStatementInOrderIsPassedOn()
    {
        const auto one = ledger(account("1"), {kRide, kRide, {"2024-01-03", 100}});
        const MergedLedger result = merged({one});
        QCOMPARE(result.ledger.get(), one.get()); // not copied
        QCOMPARE(result.overlapping, std::size_t(0));
        QCOMPARE(result.equalKept, std::size_t(1));
        QCOMPARE(result.origins, (std::vector<Origin> {{0, 0}, {0, 1}, {0, 2}}));
    }

    void rowsAreBroughtIntoOrderOfDay()
    {
        const auto one = ledger(account("1"), {{"2024-01-03", 1, "c", "", "id3"}, {"2024-01-01", 2, "a"}, {"2024-01-03", 3, "d"}, {"2024-01-02", 4, "b"}});
        const MergedLedger result = merged({one});
        QCOMPARE(rows(*result.ledger), (QStringList {u"2024-01-01 0.02 a"_s, u"2024-01-02 0.04 b"_s, u"2024-01-03 0.01 c"_s, u"2024-01-03 0.03 d"_s}));
        QCOMPARE(result.origins, (std::vector<Origin> {{0, 1}, {0, 3}, {0, 0}, {0, 2}}));
        QVERIFY(result.ledger->texts()[result.ledger->booked().id[2]] == "id3");
    }

    void aStatementPrintedNewestFirstIsTurnedRound()
    {
        const auto one = ledger(account("1"), {{"2024-01-03", 4, "last"}, {"2024-01-03", 3, "third"}, {"2024-01-02", 2, "second"}, {"2024-01-02", 1, "first"}});
        const auto result = merged({one});
        QCOMPARE(result.ledger->booked().minor, (std::vector<qint64> {1, 2, 3, 4}));
    }

    void equalRowsOfOneFileAreAllKept()
    {
        const auto one = ledger(account("1"), {{"2024-01-05", 1}, kRide, kRide, kRide});
        const MergedLedger result = merged({one});
        QCOMPARE(result.ledger->booked().size(), std::size_t(4));
        QCOMPARE(result.overlapping, std::size_t(0));
        QCOMPARE(result.equalKept, std::size_t(2));
    }

    void overlappingExportsDoNotDouble_data()
    {
        QTest::addColumn<int>("inFirst");
        QTest::addColumn<int>("inSecond");
        QTest::addColumn<int>("inThird");
        QTest::addColumn<int>("kept");
        QTest::newRow("one and one") << 1 << 1 << 0 << 1;
        QTest::newRow("two and one") << 2 << 1 << 0 << 2;
        QTest::newRow("one and two") << 1 << 2 << 0 << 2;
        QTest::newRow("two and two and three") << 2 << 2 << 3 << 3;
        QTest::newRow("only in the second") << 0 << 2 << 0 << 2;
        QTest::newRow("three, none, three") << 3 << 0 << 3 << 3;
    }
    void overlappingExportsDoNotDouble()
    {
        QFETCH(int, inFirst);
        QFETCH(int, inSecond);
        QFETCH(int, inThird);
        QFETCH(int, kept);
        const auto with = [](int count, const char *number) {
            std::vector<Line> lines(std::size_t(count), kRide);
            lines.push_back({"2024-01-09", 50000, "Lön"});
            return ledger(account(number), lines);
        };
        // The same number, written in three ways.
        const MergedLedger result = merged({with(inFirst, "SE45 5000 0000"), with(inSecond, "SE4550000000"), with(inThird, "se45-5000-0000")});
        QCOMPARE(result.ledger->accounts().size(), std::size_t(1));
        QCOMPARE(int(turnover(result.ledger->booked(), 0).rows), kept + 1);
        QCOMPARE(int(result.overlapping), inFirst + inSecond + inThird - kept + 2);
        QCOMPARE(result.origins.size(), result.ledger->booked().size());
    }

    void theSameRowOfTwoAccountsIsTwoRows()
    {
        const MergedLedger result = merged({ledger(account("1"), {kRide}), ledger(account("2"), {kRide})});
        QCOMPARE(result.ledger->booked().size(), std::size_t(2));
        QCOMPARE(result.ledger->booked().account, (std::vector<AccountIndex> {0, 1}));
        QCOMPARE(result.overlapping, std::size_t(0));
    }

    void textsAreComparedAsAPersonReadsThem()
    {
        const MergedLedger result = merged({ledger(account("1"), {{"2024-01-02", -100, "Ica Maxi", "Kortköp  1"}}), ledger(account("1"), {{"2024-01-02", -100, "ICA MAXI ", "Kortköp 1"}})});
        QCOMPARE(result.ledger->booked().size(), std::size_t(1));
    }

    void whatDiffersIsKept_data()
    {
        QTest::addColumn<int>("which");
        int which = 0;
        for (const char *name : {"day", "amount", "name", "text", "reference", "running balance", "currency"})
            QTest::newRow(name) << which++;
    }
    void whatDiffersIsKept()
    {
        QFETCH(int, which);
        const Line base {"2024-01-02", -100, "ICA", "Köp", "r1", 900};
        std::vector<Line> others(7, base);
        others[0].day = "2024-01-03";
        others[1].minor = -101;
        others[2].counterparty = "COOP";
        others[3].text = "Retur";
        others[4].id = "r2";
        others[5].balanceAfter = 800;
        others[6].currency = "EUR";
        const MergedLedger result = merged({ledger(account("1"), {base}), ledger(account("1"), {others[std::size_t(which)]})});
        QCOMPARE(result.ledger->booked().size(), std::size_t(2));
        QCOMPARE(result.overlapping, std::size_t(0));
    }

    void aReferenceThatOnlyOneFileGivesDoesNotTellRowsApart()
    {
        const MergedLedger result = merged({ledger(account("1"), {{"2024-01-02", -100, "ICA", "", "r1"}}), ledger(account("1"), {{"2024-01-02", -100, "ICA"}})});
        QCOMPARE(result.ledger->booked().size(), std::size_t(1));
    }

    void openingIsOfTheEarliestAndClosingOfTheLatest()
    {
        const auto january = ledger(withBalances(account("1"), 1000, 1100, "2024-01-01", "2024-01-31"), {{"2024-01-10", 100}});
        const auto february = ledger(withBalances(account("1"), 1100, 1050, "2024-02-01", "2024-02-29"), {{"2024-02-10", -50}});
        for (const MergedLedger &result : {merged({january, february}), merged({february, january})}) {
            const Account &account = result.ledger->accounts()[0];
            QCOMPARE(account.opening.value(), qint64(1000));
            QCOMPARE(account.closing.value(), qint64(1050));
            QCOMPARE(account.period, (Period {day("2024-01-01"), day("2024-02-29")}));
            QCOMPARE(balanceCheck(*result.ledger, 0), BalanceCheck::Holds);
        }
    }

    void aMissingMonthBreaksTheChain()
    {
        const auto january = ledger(withBalances(account("1"), 1000, 1100), {{"2024-01-10", 100}});
        const auto march = ledger(withBalances(account("1"), 1200, 1250), {{"2024-03-10", 50}});
        QCOMPARE(balanceCheck(*merged({january, march}).ledger, 0), BalanceCheck::Broken);
    }

    void aLaterOpeningIsNotTakenForTheFirst()
    {
        const auto january = ledger(withBalances(account("1"), std::nullopt, 1100), {{"2024-01-10", 100}});
        const auto february = ledger(withBalances(account("1"), 1100, std::nullopt), {{"2024-02-10", -50}});
        const Account account = merged({january, february}).ledger->accounts()[0];
        QVERIFY(!account.opening && !account.closing);
    }

    void metadataIsCompletedFromTheOthers()
    {
        Account first = account("1", "");
        first.statedDebits = 5;
        first.file = u"a.json"_s;
        Account second = account("1", "Alex Watson");
        second.bankName = u"Bank"_s;
        second.file = u"b.json"_s;
        const Account whole = merged({ledger(first, {{"2024-01-01", 1}}), ledger(second, {{"2024-02-01", 1}})}).ledger->accounts()[0];
        QCOMPARE(whole.holderName, u"Alex Watson"_s);
        QCOMPARE(whole.bankName, u"Bank"_s);
        QCOMPARE(whole.file, u"a.json, b.json"_s);
        QVERIFY(!whole.statedDebits); // turnovers of overlapping statements cannot be added
    }

    void currenciesOfOneNumberStayApart()
    {
        Account euros = account("1");
        euros.currency = currency("EUR");
        QCOMPARE(merged({ledger(account("1"), {kRide}), ledger(euros, {kRide})}).ledger->accounts().size(), std::size_t(2));
        euros.currency = {};
        QCOMPARE(merged({ledger(account("1"), {kRide}), ledger(euros, {kRide})}).ledger->accounts().size(), std::size_t(1));
    }

    void anAccountGivenTwiceInOneFileIsOneAndKeepsItsEqualRows()
    {
        LedgerBuilder builder;
        add(builder, builder.addAccount(account("1")), {kRide});
        add(builder, builder.addAccount(account("1")), {kRide});
        const MergedLedger result = merged({builder.finish()});
        QCOMPARE(result.ledger->accounts().size(), std::size_t(1));
        QCOMPARE(result.ledger->booked().size(), std::size_t(2));
        QCOMPARE(result.ledger->booked().account, (std::vector<AccountIndex> {0, 0}));
        QCOMPARE(result.overlapping, std::size_t(0));
    }

    void accountsWithoutANumberAreOneWhereTheirRowsAgree()
    {
        const std::vector<Line> january {{"2024-01-02", 1, "a"}, {"2024-01-03", 2, "b"}, {"2024-01-04", 3, "c"}};
        const std::vector<Line> later {{"2024-01-03", 2, "b"}, {"2024-01-04", 3, "c"}, {"2024-01-05", 4, "d"}};
        const std::vector<Line> other {{"2024-01-03", 2, "b"}, {"2024-01-04", 9, "x"}, {"2024-01-05", 4, "d"}};
        const MergedLedger same = merged({ledger(account(""), january), ledger(account(""), later)});
        QCOMPARE(same.ledger->accounts().size(), std::size_t(1));
        QCOMPARE(same.ledger->booked().minor, (std::vector<qint64> {1, 2, 3, 4}));
        QCOMPARE(merged({ledger(account(""), january), ledger(account(""), other)}).ledger->accounts().size(), std::size_t(2));
        QCOMPARE(merged({ledger(account("", "A"), january), ledger(account("", "B"), later)}).ledger->accounts().size(), std::size_t(2));
    }

    void everyColumnOfEveryFileIsCarriedOver()
    {
        LedgerBuilder full;
        full.addAccount(account("2"));
        full.add({.bookedOn = day("2024-01-02"), .valuedOn = day("2024-01-03"), .minor = -5, .currency = currency("EUR"), .account = 0,
            .counterparty = "N", .text = "T", .id = "I", .counterpartyAccount = "A", .bankCode = "C", .further = "F=1", .balanceAfter = 7, .source = 99});
        const MergedLedger result = merged({ledger(account("1"), {{"2024-01-01", 1, "T"}, {"2024-01-05", 2, "", "", "", kNoAmount, "", "SEK", true}}), full.finish()});
        const Rows &columns = result.ledger->booked();
        const Texts &texts = result.ledger->texts();
        QCOMPARE(columns.size(), std::size_t(2));
        QVERIFY(columns.valuedOn[0] == kNoDay && columns.valuedOn[1] == day("2024-01-03"));
        QVERIFY(columns.currency[1] == currency("EUR") && columns.account[1] == 1);
        QVERIFY(texts[columns.counterparty[1]] == "N" && texts[columns.text[1]] == "T" && texts[columns.id[1]] == "I");
        QVERIFY(texts[columns.counterpartyAccount[1]] == "A" && texts[columns.bankCode[1]] == "C" && texts[columns.further[1]] == "F=1");
        QVERIFY(columns.balanceAfter[0] == kNoAmount && columns.balanceAfter[1] == 7 && columns.source[1] == 99);
        QCOMPARE(columns.counterparty[0], columns.text[1]); // equal texts share an id across files, too
        QCOMPARE(result.ledger->pending().minor, (std::vector<qint64> {2}));
    }

    void pendingRowsDoNotDoubleEither()
    {
        const std::vector<Line> lines {{"2024-01-01", 1}, {"2024-01-05", 2, "x", "", "", kNoAmount, "", "SEK", true}};
        QCOMPARE(merged({ledger(account("1"), lines), ledger(account("1"), lines)}).ledger->pending().size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_ledger_merge.moc"
