// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

StatedBalance stated(const QString &type, qint64 minor, std::string_view on = {})
{
    return {type, Money {minor, *Currency::fromAscii("SEK")}, on.empty() ? kNoDay : day(on)};
}

/// Three rows from the 2nd to the 5th: −100, −50 and +30.
LedgerMaker threeRows(std::optional<qint64> opening, std::optional<qint64> closing)
{
    LedgerMaker maker;
    maker.account("SEK", opening, closing);
    maker.book({.on = "2025-03-02", .minor = -100});
    maker.book({.on = "2025-03-02", .minor = -50});
    maker.book({.on = "2025-03-05", .minor = 30});
    return maker;
}

DayBalances only(LedgerMaker &maker, std::string_view asOf = "2025-03-31")
{
    const MergedLedger merged = maker.merged();
    const auto balances = dayBalances(*merged.ledger, day(asOf));
    return balances.size() == 1 ? balances.front() : DayBalances();
}

using Days = std::vector<qint64>;

} // namespace

class TestBalances : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noAnchorGivesNoBalances();
    void closingIsWalkedBack();
    void openingIsWalkedForth();
    void availableIsTheLastResort();
    void bookedIsBetterThanAvailable();
    void statedOnALaterDayReachesThatDay();
    void bothAnchorsAgreeOrNot_data();
    void bothAnchorsAgreeOrNot();
    void runningBalanceWins();
    void runningBalanceOfNewestFirstFiles();
    void runningBalanceOfDaysWithoutOrder();
    void runningBalanceWithHolesIsWalked();
    void brokenRunningBalanceIsToldAndKept();
    void statedPeriodIsCovered();
    void nothingIsSaidAfterAsOf();
    void foreignRowsCannotBeWalked();
    void overdraftDaysAreCounted();
    void cardsAreNeverOverdrawn();
    void householdIsTheSumOfSharedDays();
    void householdOverdraftIsJudgedByAccount();
    void householdOfAnotherCurrencyIsEmpty();
    void centuriesBetweenRowsDoNotEatTheMemory();
};

void TestBalances::noAnchorGivesNoBalances()
{
    auto maker = threeRows({}, {});
    const DayBalances balances = only(maker);
    QCOMPARE(balances.anchor, Anchor::None);
    QVERIFY(balances.endOfDay.empty());
    QVERIFY(!balances.chainHolds);
}

void TestBalances::closingIsWalkedBack()
{
    auto maker = threeRows({}, 80);
    const DayBalances balances = only(maker);
    QCOMPARE(balances.anchor, Anchor::Closing);
    QCOMPARE(balances.first, day("2025-03-02"));
    QCOMPARE(balances.endOfDay, (Days {50, 50, 50, 80}));
    QVERIFY(!balances.chainHolds); // one anchor proves nothing
    QCOMPARE(balances.lowest, 50);
    QCOMPARE(balances.lowestOn, day("2025-03-02"));
}

void TestBalances::openingIsWalkedForth()
{
    auto maker = threeRows(200, {});
    const DayBalances balances = only(maker);
    QCOMPARE(balances.anchor, Anchor::Opening);
    QCOMPARE(balances.endOfDay, (Days {50, 50, 50, 80}));
}

void TestBalances::availableIsTheLastResort()
{
    auto maker = threeRows({}, {});
    maker.last().balances = {stated(u"interimAvailable"_s, 1080)};
    const DayBalances balances = only(maker);
    QCOMPARE(balances.anchor, Anchor::Available);
    QCOMPARE(balances.endOfDay, (Days {1050, 1050, 1050, 1080}));
}

void TestBalances::bookedIsBetterThanAvailable()
{
    auto maker = threeRows({}, {});
    maker.last().balances = {stated(u"interimAvailable"_s, 1080), stated(u"closingBooked"_s, 80)};
    QCOMPARE(only(maker).endOfDay.back(), 80);
    QCOMPARE(only(maker).anchor, Anchor::Closing);
}

void TestBalances::statedOnALaterDayReachesThatDay()
{
    auto maker = threeRows({}, {});
    maker.last().balances = {stated(u"interimBooked"_s, 80, "2025-03-07")};
    QCOMPARE(only(maker).endOfDay, (Days {50, 50, 50, 80, 80, 80}));
}

void TestBalances::bothAnchorsAgreeOrNot_data()
{
    QTest::addColumn<qint64>("opening");
    QTest::addColumn<bool>("holds");
    QTest::newRow("they agree") << qint64(200) << true;
    QTest::newRow("one öre is missing") << qint64(199) << false;
}

void TestBalances::bothAnchorsAgreeOrNot()
{
    QFETCH(qint64, opening);
    QFETCH(bool, holds);
    auto maker = threeRows(opening, 80);
    const DayBalances balances = only(maker);
    QCOMPARE(balances.anchor, Anchor::Closing);
    QCOMPARE(balances.chainHolds, std::optional(holds));
    QCOMPARE(balances.endOfDay.back(), 80);
}

void TestBalances::runningBalanceWins()
{
    LedgerMaker maker;
    maker.account("SEK", 200, 80);
    maker.book({.on = "2025-03-02", .minor = -100, .balanceAfter = 100});
    maker.book({.on = "2025-03-02", .minor = -50, .balanceAfter = 50});
    maker.book({.on = "2025-03-05", .minor = 30, .balanceAfter = 80});
    const DayBalances balances = only(maker);
    QCOMPARE(balances.anchor, Anchor::Running);
    QCOMPARE(balances.endOfDay, (Days {50, 50, 50, 80}));
    QCOMPARE(balances.chainHolds, std::optional(true));
}

void TestBalances::runningBalanceOfDaysWithoutOrder()
{
    LedgerMaker maker; // 100 − 30 + 50 − 100 = 20, written as the second, the third and the first of the day
    maker.account("SEK");
    maker.book({.on = "2025-03-01", .minor = 100, .balanceAfter = 100});
    maker.book({.on = "2025-03-02", .minor = 50, .balanceAfter = 120});
    maker.book({.on = "2025-03-02", .minor = -100, .balanceAfter = 20});
    maker.book({.on = "2025-03-02", .minor = -30, .balanceAfter = 70});
    maker.book({.on = "2025-03-03", .minor = 1, .balanceAfter = 21});
    const DayBalances balances = only(maker);
    QCOMPARE(balances.endOfDay, (Days {100, 20, 21}));
    QCOMPARE(balances.chainHolds, std::optional(true));
}

void TestBalances::runningBalanceOfNewestFirstFiles()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-03-02", .minor = -50, .balanceAfter = 50}); // the newer of the two stands first
    maker.book({.on = "2025-03-02", .minor = -100, .balanceAfter = 100});
    maker.book({.on = "2025-03-05", .minor = 30, .balanceAfter = 80});
    QCOMPARE(only(maker).endOfDay, (Days {50, 50, 50, 80}));
    QCOMPARE(only(maker).chainHolds, std::optional(true));
}

void TestBalances::runningBalanceWithHolesIsWalked()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-03-02", .minor = -100});
    maker.book({.on = "2025-03-03", .minor = -50, .balanceAfter = 50});
    maker.book({.on = "2025-03-05", .minor = 30});
    QCOMPARE(only(maker).endOfDay, (Days {100, 50, 50, 80}));
}

void TestBalances::brokenRunningBalanceIsToldAndKept()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-03-02", .minor = -100, .balanceAfter = 100});
    maker.book({.on = "2025-03-03", .minor = -50, .balanceAfter = 70});
    QCOMPARE(only(maker).endOfDay, (Days {100, 70}));
    QCOMPARE(only(maker).chainHolds, std::optional(false));
}

void TestBalances::statedPeriodIsCovered()
{
    LedgerMaker maker;
    maker.account("SEK", 200, 80, "2025-03-01", "2025-03-07");
    maker.book({.on = "2025-03-02", .minor = -150});
    maker.book({.on = "2025-03-05", .minor = 30});
    const DayBalances balances = only(maker);
    QCOMPARE(balances.first, day("2025-03-01"));
    QCOMPARE(balances.endOfDay, (Days {200, 50, 50, 50, 80, 80, 80}));
}

void TestBalances::nothingIsSaidAfterAsOf()
{
    auto maker = threeRows(200, 80);
    QCOMPARE(only(maker, "2025-03-03").endOfDay, (Days {50, 50}));
    QVERIFY(only(maker, "2025-03-01").endOfDay.empty());
}

void TestBalances::foreignRowsCannotBeWalked()
{
    auto maker = threeRows(200, 80);
    maker.book({.on = "2025-03-04", .minor = -700, .currency = "EUR"});
    QCOMPARE(only(maker).anchor, Anchor::None);
    QVERIFY(only(maker).endOfDay.empty());
}

void TestBalances::overdraftDaysAreCounted()
{
    auto maker = threeRows(120, {}); // −30 for three days, then 0
    const DayBalances balances = only(maker);
    QCOMPARE(balances.overdraftDays, 3);
    QCOMPARE(balances.lowest, -30);
}

void TestBalances::cardsAreNeverOverdrawn()
{
    auto maker = threeRows(120, {});
    maker.last().product = u"SEB Kreditkort"_s;
    const MergedLedger merged = maker.merged();
    const auto balances = dayBalances(*merged.ledger, day("2025-03-31"));
    QVERIFY(balances.front().card);
    QCOMPARE(balances.front().overdraftDays, 0);
    QVERIFY(householdBalances(balances, *Currency::fromAscii("SEK")).endOfDay.empty());
}

void TestBalances::householdIsTheSumOfSharedDays()
{
    auto maker = threeRows(200, 80);
    const AccountIndex second = maker.account("SEK", 1000, {}, "2025-03-03", "2025-03-20");
    maker.book({.on = "2025-03-04", .minor = -10, .account = second});
    const MergedLedger merged = maker.merged();
    const DayBalances sum = householdBalances(dayBalances(*merged.ledger, day("2025-03-31")), *Currency::fromAscii("SEK"));
    QCOMPARE(sum.first, day("2025-03-03"));
    QCOMPARE(sum.endOfDay, (Days {1050, 1040, 1070}));
    QCOMPARE(sum.chainHolds, std::optional(true)); // of the account that could be checked
}

void TestBalances::householdOverdraftIsJudgedByAccount()
{
    auto maker = threeRows(120, {});
    const AccountIndex second = maker.account("SEK", 1000, {}, "2025-03-02", "2025-03-05");
    maker.book({.on = "2025-03-05", .minor = -1010, .account = second});
    const MergedLedger merged = maker.merged();
    const DayBalances sum = householdBalances(dayBalances(*merged.ledger, day("2025-03-31")), *Currency::fromAscii("SEK"));
    QCOMPARE(sum.overdraftDays, 4); // three of the first account and one of the second, though the sum is below zero once
    QCOMPARE(sum.lowest, -10);
}

void TestBalances::householdOfAnotherCurrencyIsEmpty()
{
    auto maker = threeRows(200, 80);
    const MergedLedger merged = maker.merged();
    QVERIFY(householdBalances(dayBalances(*merged.ledger, day("2025-03-31")), *Currency::fromAscii("EUR")).endOfDay.empty());
}

void TestBalances::centuriesBetweenRowsDoNotEatTheMemory()
{
    LedgerMaker maker;
    for (int i = 0; i < 100; ++i) {
        const AccountIndex account = maker.account("SEK", 0, {});
        maker.book({.on = "1900-01-01", .minor = 1, .account = account});
        maker.book({.on = "2199-12-31", .minor = 1, .account = account});
    }
    const MergedLedger merged = maker.merged();
    const auto balances = dayBalances(*merged.ledger, day("2199-12-31"));
    std::size_t days = 0;
    for (const DayBalances &account : balances)
        days += account.endOfDay.size();
    QVERIFY(days > 0);
    QVERIFY(days <= 10'000'000);
    QCOMPARE(balances.back().anchor, Anchor::None); // null, not a guess
}

QTEST_GUILESS_MAIN(TestBalances)
#include "tst_insights_balances.moc"
