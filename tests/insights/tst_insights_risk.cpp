// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/formula.h"
#include "insights/lifemaker.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

#define NEAR(figure, expected) \
    QVERIFY2((figure).value && std::abs(*(figure).value - (expected)) < 1e-9, \
        qPrintable(u"%1, not %2"_s.arg((figure).value.value_or(-1e9), 0, 'g', 12).arg(double(expected), 0, 'g', 12)))

std::optional<qint64> kr(qint64 kronor) { return kronor * 100; }

/// Six months of play: 100, 100, 100 in the first three, then 400, 400, 400; one win.
Life player()
{
    Life life;
    life.live();
    for (int m = 7; m <= 9; ++m)
        life.maker.book({.minor = -100'00, .category = u"gambling.casino", .who = "Casino"}, Life::on(Life::month(m), 26));
    for (int m = 10; m <= 12; ++m) {
        life.maker.book({.minor = -300'00, .category = u"gambling.casino", .who = "Casino"}, Life::on(Life::month(m), 10));
        life.maker.book({.minor = -100'00, .category = u"gambling.betting", .who = "Bet"}, Life::on(Life::month(m), 10));
    }
    life.maker.book({.minor = 250'00, .category = u"gambling.winnings", .who = "Casino"}, "2025-11-11");
    life.maker.book({.minor = -70'00, .category = u"gambling.possible", .who = "Zimpler"}, "2025-11-12");
    life.maker.book({.minor = -5'000'00, .category = u"gambling.casino", .who = "Casino"}, "2024-11-30"); // thirteen months before the end
    return life;
}

} // namespace

class TestRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gamblingByHand();
    void winsAreNoIncome();
    void escalationHasAFloor();
    void smallLotteriesAreNotCounted_data();
    void smallLotteriesAreNotCounted();
    void noFullMonthIsTooShort();
    void monthsOfBalances();
    void episodesOfOverdraft();
    void arrangedLimitsAreHeard();
    void overdraftDaysAreDistinct();
    void salaryLasts_data();
    void salaryLasts();
    void cushionByHand();
    void meanCoverByHand();
    void swingAndTrend();
    void lowDaysHaveALimit();
    void savingsStandApart();
    void cardsAreNoOverdraft();
    void withoutAnchorBalancesAreNull();
    void feesPaidBackAreNone();
    void returnedPaymentsAreOneEvent();
    void remindersOnBills();
    void claimsByHand();
    void cashByHand();
    void stableDeposits_data();
    void stableDeposits();
    void largeDepositsByIncome();
    void formulasGiveTheirFigures();
    void evidenceIsInTheLedger();
    void policyFollowsThePriceLevel();
    void everyTunableHasItsDefaultInsideItsBounds();
};

void TestRisk::gamblingByHand()
{
    auto life = player();
    const auto analysis = life.maker.understood();
    const Gambling &g = analysis->risk.gambling;
    QCOMPARE(g.stakes.minor, kr(1500)); // twelve full months: 300 + 1 200
    QCOMPARE(g.stakes.window, (Period {day("2025-01-01"), day("2025-12-31")}));
    QCOMPARE(g.wins.minor, kr(250));
    QCOMPARE(g.net.minor, kr(1250));
    NEAR(g.shareIncome, 1500.0 / (12 * 30000.10));
    NEAR(g.shareCountedRecent, 1200.0 / (3 * 30000.10));
    NEAR(g.shareSpending, 1500.0 / (12 * 18000.0 + 1500 + 70));
    NEAR(g.activeDays, 6);
    QCOMPARE(g.largestDay.minor, kr(400));
    QCOMPARE(g.largestDay.evidence.size(), std::size_t(2));
    NEAR(g.daysSinceLast, 21); // 10 to 31 December
    NEAR(g.escalation, 4);     // 1 200 against 300, which is also the floor
    NEAR(g.regularity, 0.5);
    NEAR(g.paydayPull, 300.0 / 1500); // those on the 26th
    QCOMPARE(g.possible.minor, kr(70));
    QCOMPARE(g.games.size(), std::size_t(2));
    QCOMPARE(g.games[0].game, Game::Casino);
    QCOMPARE(g.games[0].staked, *kr(1200));
    QCOMPARE(g.games[0].rows, 6);
    QVERIFY(std::abs(g.games[1].share - 0.2) < 1e-12);
}

void TestRisk::winsAreNoIncome()
{
    auto life = player();
    const auto before = life.maker.understood();
    life.maker.book({.minor = 90'000'00, .category = u"gambling.casino", .who = "Casino"}, "2025-11-13"); // money in from the company
    const auto after = life.maker.understood();
    QCOMPARE(after->risk.gambling.wins.minor, kr(90'250));
    QCOMPARE(after->risk.gambling.shareIncome.value, before->risk.gambling.shareIncome.value);
}

void TestRisk::escalationHasAFloor()
{
    Life life;
    life.live();
    life.maker.book({.minor = -600'00, .category = u"gambling.casino", .who = "Casino"}, "2025-12-10");
    const auto analysis = life.maker.understood();
    NEAR(analysis->risk.gambling.escalation, 2); // against the floor of 300
    QCOMPARE(printedFormula(analysis->risk.gambling.escalation), u"600.00 / max(0.00; 300.00) = 2"_s);
}

void TestRisk::smallLotteriesAreNotCounted_data()
{
    QTest::addColumn<int>("aMonth");
    QTest::addColumn<bool>("counted");
    QTest::newRow("under 300 a month") << 299 << false;
    QTest::newRow("300 a month") << 300 << true;
}

void TestRisk::smallLotteriesAreNotCounted()
{
    QFETCH(int, aMonth);
    QFETCH(bool, counted);
    Life life;
    life.live();
    life.monthly(3, {.minor = -aMonth * 100, .category = u"gambling.charity_lottery", .who = "Postkodlotteriet"});
    const auto analysis = life.maker.understood();
    const Gambling &g = analysis->risk.gambling;
    QCOMPARE(g.lotteryAMonth.minor, kr(aMonth));
    QCOMPARE(g.stakes.minor, kr(12 * aMonth)); // shown in any case
    NEAR(g.shareCounted, counted ? aMonth / 30000.10 : 0);
    QCOMPARE(flag(*analysis, FlagId::GambNote) != nullptr, counted);
}

void TestRisk::noFullMonthIsTooShort()
{
    LedgerMaker maker;
    maker.account("SEK", 100'00, {}, "2025-03-03", "2025-03-30");
    maker.book({.on = "2025-03-10", .minor = -50'00, .category = u"gambling.casino", .who = "Casino"});
    const auto analysis = maker.understood();
    for (const Figure *figure : {&analysis->risk.gambling.stakes, &analysis->risk.gambling.shareIncome, &analysis->risk.cash.withdrawals,
             &analysis->risk.gambling.escalation}) {
        QVERIFY(!figure->known());
        QCOMPARE(figure->nullReason, NullReason::TooShort);
    }
}

void TestRisk::monthsOfBalances()
{
    LedgerMaker maker; // 31 days: 100 for 10, −50 for 5, 20 for 16
    maker.account("SEK", 100'00, {}, "2025-03-01", "2025-03-31");
    maker.book({.on = "2025-03-11", .minor = -150'00, .category = u"groceries"});
    maker.book({.on = "2025-03-16", .minor = 70'00, .category = u"other.in"});
    const auto analysis = maker.understood();
    const std::vector<BalanceMonth> &months = analysis->risk.balance.months;
    QCOMPARE(months.size(), std::size_t(1));
    const BalanceMonth &march = months[0];
    QVERIFY(march.full);
    QCOMPARE(march.days, 31);
    QCOMPARE(march.start, 100'00);
    QCOMPARE(march.end, 20'00);
    QCOMPARE(march.least, -50'00);
    QCOMPARE(march.leastOn, day("2025-03-11"));
    QCOMPARE(march.most, 100'00);
    QCOMPARE(march.mean, 34'52); // (1 000 − 250 + 320) / 31 = 34.516
    const double mean = 107000.0 / 31;
    const double variance = (10 * std::pow(10000 - mean, 2) + 5 * std::pow(-5000 - mean, 2) + 16 * std::pow(2000 - mean, 2)) / 31;
    QVERIFY(std::abs(march.sd - std::sqrt(variance)) < 1e-6);
    QCOMPARE(march.negativeDays, 5);
    QCOMPARE(analysis->risk.balance.accountMonths[0], months);
}

void TestRisk::episodesOfOverdraft()
{
    LedgerMaker maker;
    maker.account("SEK", 100'00, {}, "2025-03-01", "2025-03-31");
    maker.book({.on = "2025-03-11", .minor = -150'00, .category = u"groceries"}); // −50
    maker.book({.on = "2025-03-13", .minor = -25'00, .category = u"groceries"});  // −75
    maker.book({.on = "2025-03-16", .minor = 75'00, .category = u"other.in"});    // 0
    maker.book({.on = "2025-03-31", .minor = -1, .category = u"groceries"});
    const auto analysis = maker.understood();
    const std::vector<OverdraftEpisode> &episodes = analysis->risk.balance.episodes;
    QCOMPARE(episodes.size(), std::size_t(2));
    QCOMPARE(episodes[0].days, (Period {day("2025-03-11"), day("2025-03-15")}));
    QCOMPARE(episodes[0].least, -75'00);
    QCOMPARE(episodes[0].leastOn, day("2025-03-13"));
    QCOMPARE(episodes[1].days, (Period {day("2025-03-31"), day("2025-03-31")}));
    NEAR(analysis->risk.balance.overdraftDays.in(30), 6);
    NEAR(analysis->risk.balance.overdraftDays.in(90), 6);
    QCOMPARE(analysis->risk.balance.overdraftDays.in(90).observations, 31);
    QCOMPARE(analysis->risk.balance.lowest.minor, std::optional<qint64>(-75'00));
    QVERIFY(!analysis->risk.balance.unarrangedDays.known()); // no limit was told
}

void TestRisk::arrangedLimitsAreHeard()
{
    LedgerMaker maker;
    maker.account("SEK", 0, {}, "2025-03-01", "2025-03-31");
    maker.book({.on = "2025-03-11", .minor = -50'00, .category = u"groceries"});  // inside the limit
    maker.book({.on = "2025-03-13", .minor = -50'01, .category = u"groceries"});  // one öre beyond
    maker.book({.on = "2025-03-15", .minor = 50'01, .category = u"other.in"});
    AnalysisOptions options;
    options.facts.limits = {{maker.last().number, 100'00}};
    const auto analysis = maker.understood(options);
    NEAR(analysis->risk.balance.unarrangedDays, 2);
    NEAR(analysis->risk.balance.overdraftDays.in(30), 21);
    QVERIFY(analysis->risk.balance.episodes[0].unarranged);
}

void TestRisk::overdraftDaysAreDistinct()
{
    LedgerMaker maker;
    for (int i = 0; i < 2; ++i)
        maker.account("SEK", 0, {}, "2025-03-01", "2025-03-31");
    maker.book({.on = "2025-03-10", .minor = -50'00, .category = u"groceries", .account = 0});
    maker.book({.on = "2025-03-15", .minor = 50'00, .category = u"other.in", .account = 0});
    maker.book({.on = "2025-03-13", .minor = -50'00, .category = u"groceries", .account = 1});
    maker.book({.on = "2025-03-18", .minor = 50'00, .category = u"other.in", .account = 1});
    const auto analysis = maker.understood();
    NEAR(analysis->risk.balance.overdraftDays.in(30), 8); // 10 to 17 March
}

void TestRisk::salaryLasts_data()
{
    QTest::addColumn<int>("spentAfter");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<double>("days");
    QTest::newRow("empty after nine days") << 9 << qint64(3000'01) << 9.0; // a tenth of the pay: empty
    QTest::newRow("an öre more is not empty") << 9 << qint64(3000'02) << -1.0; // never: the length of the cycle
    QTest::newRow("on payday itself") << 0 << qint64(0) << 0.0;
}

void TestRisk::salaryLasts()
{
    QFETCH(int, spentAfter);
    QFETCH(qint64, left);
    QFETCH(double, days);
    LedgerMaker maker;
    maker.account("SEK", 0, {}, "2025-01-01", "2025-08-31");
    for (int m = 1; m <= 8; ++m) {
        const Day payday = firstDayOf(Life::month(m)) + 9;
        maker.book({.minor = 30'000'10, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, isoDay(payday).toStdString());
        maker.book({.minor = -(30'000'10 - (m == 1 ? left : 0)), .category = u"groceries", .who = "ICA"}, isoDay(payday + spentAfter).toStdString());
    }
    const auto analysis = maker.understood();
    const BalanceRisk &balance = analysis->risk.balance;
    QVERIFY(balance.cyclesArePay);
    QCOMPARE(balance.cycles.size(), std::size_t(7));
    QCOMPARE(balance.cycles[0].days, (Period {day("2025-01-10"), day("2025-02-09")}));
    QCOMPARE(balance.cycles[0].pay, 30'000'10);
    NEAR(balance.daysToEmpty, days < 0 ? 30.5 : days); // Feb to Aug: 28, 31, 30, 31, 30, 31
    NEAR(balance.shortCycles, days < 0 ? 0 : 6);
}

void TestRisk::cushionByHand()
{
    Life life; // balances before payday: opening + n · 12 000.10 − 8 000 after the 5th
    life.opening = 1'000'00;
    life.salary = 18'000'00; // in = out, so every cycle has the same lowest balance
    life.live();
    const auto analysis = life.maker.understood();
    const BalanceRisk &balance = analysis->risk.balance;
    // November 2024: 1 000 − 8 000 = −7 000, + 18 000 − 10 000 = 1 000; lowest of a cycle after the 5th: −7 000.
    QCOMPARE(balance.cycles.back().least, -7'000'00);
    QCOMPARE(balance.cycles.back().leastOn, day("2025-12-05"));
    QCOMPARE(analysis->figures.spendingAMonth.minor, kr(18'000));
    NEAR(balance.cushion, -7.0 / 18);
    QCOMPARE(balance.cushion.observations, 6);
    QCOMPARE(balance.cushion.evidence.size(), std::size_t(6)); // what was paid on the 5th of July to December
}

void TestRisk::meanCoverByHand()
{
    LedgerMaker maker; // 90 days to 31 March: 1 January is the 90th; 1 000 until 10 March, then 100
    maker.account("SEK", 1'000'00, {}, "2025-01-01", "2025-03-31");
    maker.book({.on = "2025-03-11", .minor = -900'00, .category = u"groceries"});
    const auto analysis = maker.understood();
    const qint64 sum = 69 * 1'000'00 + 21 * 100'00;
    QCOMPARE(analysis->risk.balance.meanBalance.minor, std::optional<qint64>((sum + 45) / 90));
    QCOMPARE(analysis->figures.spendingAMonth.minor, kr(300));
    NEAR(analysis->risk.balance.meanCover, double((sum + 45) / 90) / 30000);
}

void TestRisk::swingAndTrend()
{
    LedgerMaker maker; // four full months whose ends fall by 100, 100 and 400
    maker.account("SEK", 1'000'00, {}, "2025-01-01", "2025-04-30");
    maker.book({.on = "2025-02-28", .minor = -100'00, .category = u"groceries"});
    maker.book({.on = "2025-03-31", .minor = -100'00, .category = u"groceries"});
    maker.book({.on = "2025-04-30", .minor = -400'00, .category = u"groceries"});
    const auto analysis = maker.understood();
    // Slopes: −100, −100, −400, −100 (two months), −250 (two), −200 (three): median of −400 −250 −200 −100 −100 −100 is −150.
    QCOMPARE(analysis->risk.balance.trend.minor, std::optional<qint64>(-150'00));
    QCOMPARE(analysis->risk.balance.netCashFlow.minor, std::optional<qint64>(-150'00)); // (400 − 1 000) / 4
    double sd = 0;
    qint64 means = 0;
    for (const BalanceMonth &month : analysis->risk.balance.months) {
        sd += month.sd / 4;
        means += month.mean;
    }
    NEAR(analysis->risk.balance.swing, double(std::llround(sd)) / double((means + 2) / 4));
}

void TestRisk::lowDaysHaveALimit()
{
    LedgerMaker maker; // no income is known: 500 kr is the limit
    maker.account("SEK", 500'00, {}, "2025-01-01", "2025-03-31");
    maker.book({.on = "2025-03-11", .minor = -1, .category = u"groceries"});
    maker.book({.on = "2025-03-21", .minor = 1, .category = u"other.in"});
    NEAR(maker.understood()->risk.balance.lowDays, 10);
    Life life; // income 30 000.10: the limit is 1 500.01 kr
    life.live();
    const auto analysis = life.maker.understood();
    QCOMPARE(analysis->income.used.minor, std::optional<qint64>(30'000'10));
    QCOMPARE(analysis->risk.balance.lowDays.terms.front().minor, std::optional<qint64>(1'500'01)); // 1 500.005
}

void TestRisk::savingsStandApart()
{
    LedgerMaker maker;
    maker.account("SEK", 100'00, {}, "2025-03-01", "2025-03-31");
    maker.account("SEK", 9'000'00, {}, "2025-03-01", "2025-03-31");
    maker.last().product = u"Sparkonto Plus"_s;
    maker.book({.on = "2025-03-11", .minor = -150'00, .category = u"groceries", .account = 0});
    maker.book({.on = "2025-03-12", .minor = 1'00, .category = u"income.capital.interest", .account = 1});
    const auto analysis = maker.understood();
    QCOMPARE(analysis->risk.balance.lowest.minor, std::optional<qint64>(-50'00));
    QCOMPARE(analysis->risk.balance.savings.minor, std::optional<qint64>(9'001'00));
    QCOMPARE(analysis->risk.balance.months[0].end, -50'00);
}

void TestRisk::cardsAreNoOverdraft()
{
    LedgerMaker maker;
    maker.account("SEK", 0, {}, "2025-03-01", "2025-03-31");
    maker.last().product = u"Kreditkort"_s;
    maker.book({.on = "2025-03-11", .minor = -150'00, .category = u"groceries"});
    const auto analysis = maker.understood();
    QVERIFY(analysis->risk.balance.episodes.empty());
    QVERIFY(!analysis->risk.balance.overdraftDays.in(90).known());
    QVERIFY(flag(*analysis, FlagId::OdAny) == nullptr);
}

void TestRisk::withoutAnchorBalancesAreNull()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-06-30");
    maker.book({.on = "2025-03-11", .minor = -150'00, .category = u"groceries"});
    const auto analysis = maker.understood();
    const BalanceRisk &b = analysis->risk.balance;
    for (const Figure *figure : {&b.overdraftDays.in(30), &b.overdraftDays.in(365), &b.lowDays, &b.cushion, &b.meanBalance, &b.meanCover,
             &b.lowest, &b.swing, &b.trend, &b.netCashFlow, &b.daysToEmpty}) {
        QVERIFY2(!figure->known(), qPrintable(figure->method));
        QCOMPARE(figure->nullReason, NullReason::NoBalanceAnchor);
    }
    QVERIFY(b.months.empty());
}

void TestRisk::feesPaidBackAreNone()
{
    Life life;
    life.live();
    life.maker.book({.minor = -95'00, .category = u"arrears.overdraft_fee", .text = "Övertrasseringsavgift"}, "2025-11-03");
    life.maker.book({.minor = -95'00, .category = u"arrears.overdraft_fee", .text = "Övertrasseringsavgift"}, "2025-11-10");
    NEAR(life.maker.understood()->risk.balance.penaltyInterest, 2);
    life.maker.book({.minor = 95'00, .category = u"arrears.overdraft_fee", .text = "Övertrasseringsavgift"}, "2025-11-20");
    NEAR(life.maker.understood()->risk.balance.penaltyInterest, 1);
}

void TestRisk::returnedPaymentsAreOneEvent()
{
    Life life;
    life.live();
    life.maker.book({.minor = -499'00, .category = u"utility.mobile", .who = "Telia", .text = "Autogiro"}, "2025-11-03");
    life.maker.book({.minor = 499'00, .category = u"arrears.returned", .who = "Telia", .text = "Retur autogiro"}, "2025-11-05");
    life.maker.book({.minor = -95'00, .category = u"arrears.returned", .text = "Avgift medgivandebrist"}, "2025-11-06");
    const auto analysis = life.maker.understood();
    const Arrears &arrears = analysis->risk.arrears;
    QCOMPARE(arrears.returnedPayments.size(), std::size_t(1));
    QCOMPARE(arrears.returnedPayments[0].minor, 499'00);
    QVERIFY(arrears.returnedPayments[0].out && arrears.returnedPayments[0].back && arrears.returnedPayments[0].fee);
    QCOMPARE(arrears.returnedPayments[0].biller, category(u"utility.mobile"));
    QCOMPARE(arrears.returned.in(90).evidence.size(), std::size_t(3));
    NEAR(arrears.returned.in(90), 1);
    NEAR(arrears.returned.in(30), 0);
    QCOMPARE(arrears.returnedSum.minor, kr(499));
    NEAR(arrears.dishonours.countAMonth, 1.0 / 12);
}

void TestRisk::remindersOnBills()
{
    Life life;
    life.live();
    for (Month m = Life::kFirst; m <= Life::kLast; ++m) {
        const qint64 more = m == Life::month(5) ? 60'00 : m == Life::month(7) ? 180'00 : m == Life::month(9) ? 61'00 : 0;
        life.maker.book({.minor = -(399'00 + more), .category = u"utility.mobile", .who = "Telia AB"}, Life::on(m, 15));
    }
    const auto analysis = life.maker.understood();
    const std::vector<ReminderTrace> &traces = analysis->risk.arrears.reminders;
    QCOMPARE(traces.size(), std::size_t(2));
    QCOMPARE(traces[0].sign, ArrearsSign::ReminderOnBill);
    QCOMPARE(traces[0].on, day("2025-05-15"));
    QCOMPARE(traces[0].minor, 60'00);
    QCOMPARE(traces[1].sign, ArrearsSign::ClaimOnBill);
    NEAR(analysis->risk.arrears.reminderCount, 2);
}

void TestRisk::claimsByHand()
{
    Life life;
    life.live();
    life.monthly(20, {.minor = -500'00, .category = u"arrears.collection", .who = "Intrum AB"}, Life::month(7));
    life.maker.book({.minor = -740'00, .category = u"arrears.collection", .who = "Alektum"}, "2025-12-11");
    life.maker.book({.minor = 120'00, .category = u"arrears.bailiff", .who = "Kronofogden"}, "2025-12-12");
    const auto analysis = life.maker.understood();
    const Claims &claims = analysis->risk.arrears.collection;
    NEAR(claims.countAMonth, 7.0 / 12);
    QCOMPARE(claims.sumAMonth.minor, std::optional<qint64>((3'740'00 + 6) / 12));
    NEAR(claims.daysSinceLast, 11);
    NEAR(claims.count.in(30), 2);
    NEAR(claims.count.in(90), 4);
    QCOMPARE(claims.claimants, 2);
    QCOMPARE(claims.plans.size(), std::size_t(1)); // a payment plan
    QCOMPARE(analysis->risk.arrears.bailiff.back.minor, kr(120));
    NEAR(analysis->risk.arrears.bailiff.countAMonth, 0);
    QVERIFY(flag(*analysis, FlagId::BailNow) == nullptr); // money back is no claim
}

void TestRisk::cashByHand()
{
    Life life;
    life.live();
    life.monthly(7, {.minor = -600'00, .category = u"cash.withdrawal", .text = "Bankomat"}, Life::month(7));
    life.monthly(17, {.minor = -600'00, .category = u"cash.withdrawal", .text = "Bankomat"}, Life::month(10));
    life.monthly(9, {.minor = 900'00, .category = u"cash.deposit", .text = "Insättning"}, Life::month(12));
    const auto analysis = life.maker.understood();
    const Cash &cash = analysis->risk.cash;
    QCOMPARE(cash.withdrawals.minor, kr(450)); // 5 400 in twelve months
    NEAR(cash.withdrawalCount, 0.75);
    NEAR(cash.withdrawalShare, 5400.0 / (12 * 18000 + 5400));
    QCOMPARE(cash.deposits.minor, kr(75));
    NEAR(cash.depositShare, 900 / (12 * 30000.10));
    NEAR(cash.withdrawalTrend, 1); // 3 600 against 1 800
    QVERIFY(!cash.stableDeposits);
}

void TestRisk::stableDeposits_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("stable");
    QTest::newRow("five of six, equal") << 5 << 1000 << true;
    QTest::newRow("four of six") << 4 << 1000 << false;
    // Five sums: four of 1 000 and one of x. x = 2 000: mean 1 200, sd 400, S = 0.667; x = 1 800: mean 1 160, sd 320, S = 0.724
    QTest::newRow("one much larger") << 5 << 2000 << false;
    QTest::newRow("one larger") << 5 << 1800 << true;
}

void TestRisk::stableDeposits()
{
    QFETCH(int, months);
    QFETCH(int, last);
    QFETCH(bool, stable);
    Life life;
    life.live();
    for (int i = 0; i < months; ++i)
        life.maker.book({.minor = (i == 0 ? last : 1000) * 100, .category = u"cash.deposit"}, Life::on(Life::month(12 - i), 9));
    QCOMPARE(life.maker.understood()->risk.cash.stableDeposits, stable);
}

void TestRisk::largeDepositsByIncome()
{
    Life life; // a quarter of 48 000.40 is more than 10 000
    life.salary = 48'000'40;
    life.live();
    life.maker.book({.minor = 12'000'10, .category = u"cash.deposit"}, "2025-12-09"); // not over the limit
    life.maker.book({.minor = 12'000'11, .category = u"cash.deposit"}, "2025-12-10");
    const auto analysis = life.maker.understood();
    QCOMPARE(analysis->risk.cash.largeFrom.minor, std::optional<qint64>(12'000'10));
    NEAR(analysis->risk.cash.largeDeposits, 1);
    QCOMPARE(analysis->risk.cash.largeDeposits.evidence.size(), std::size_t(1));
}

void TestRisk::formulasGiveTheirFigures()
{
    auto life = player();
    life.monthly(7, {.minor = -600'00, .category = u"cash.withdrawal", .text = "Bankomat"});
    life.monthly(20, {.minor = -500'00, .category = u"arrears.collection", .who = "Intrum AB"}, Life::month(7));
    const auto analysis = life.maker.understood();
    int checked = 0;
    for (const NamedRiskFigure &each : named(analysis->risk)) {
        const Figure &figure = *each.figure;
        QVERIFY2(!figure.method.isEmpty(), qPrintable(each.name));
        QVERIFY2(figure.known() == (figure.nullReason == NullReason::NotNull), qPrintable(each.name));
        if (!figure.known() || figure.formula.isEmpty())
            continue;
        const std::optional<double> result = workedOut(figure);
        QVERIFY2(result, qPrintable(each.name));
        const double value = figure.minor ? double(*figure.minor) / 100 : *figure.value;
        QVERIFY2(std::abs(*result - value) < (figure.minor ? 0.0051 : 1e-6), qPrintable(each.name + u' ' + printedFormula(figure)));
        ++checked;
    }
    QVERIFY2(checked > 20, qPrintable(QString::number(checked)));
}

void TestRisk::evidenceIsInTheLedger()
{
    auto life = player();
    const auto analysis = life.maker.understood();
    for (const NamedRiskFigure &each : named(analysis->risk)) {
        for (std::size_t i = 0; i < each.figure->evidence.size(); ++i) {
            QVERIFY2(each.figure->evidence[i] < analysis->ledger().booked().size(), qPrintable(each.name));
            QVERIFY2(i == 0 || each.figure->evidence[i - 1] < each.figure->evidence[i], qPrintable(each.name));
        }
    }
}

void TestRisk::policyFollowsThePriceLevel()
{
    const RiskPolicy kronor = RiskPolicy::shipped(*Currency::fromAscii("SEK"));
    const RiskPolicy euros = RiskPolicy::shipped(*Currency::fromAscii("EUR"));
    const RiskPolicy czech = RiskPolicy::shipped(*Currency::fromAscii("CZK"));
    QCOMPARE(kronor.largeCash, 10'000'00);
    QCOMPARE(euros.largeCash, 1'000'00);
    QCOMPARE(czech.largeCash, 25'000'00);
    QCOMPARE(kronor.reminderFee, 60'00);
    QCOMPARE(euros.reminderFee, 0); // a Swedish law's fee
    QCOMPARE(euros.gamblingRed, kronor.gamblingRed);
    QCOMPARE(kronor.in(*Currency::fromAscii("SEK")), kronor);
}

void TestRisk::everyTunableHasItsDefaultInsideItsBounds()
{
    const RiskPolicy policy = RiskPolicy::shipped(*Currency::fromAscii("SEK"));
    QStringList keys;
    for (const RiskTunable &tunable : riskTunables()) {
        const QString key(tunable.key);
        QVERIFY2(!keys.contains(key), qPrintable(key));
        keys << key;
        QCOMPARE((tunable.share != nullptr) + (tunable.count != nullptr) + (tunable.money != nullptr), 1);
        const double value = tunable.share != nullptr ? policy.*tunable.share
            : tunable.count != nullptr                ? double(policy.*tunable.count)
                                                      : double(policy.*tunable.money) / 100;
        QVERIFY2(value >= tunable.lowest && value <= tunable.highest, qPrintable(key));
    }
    QVERIFY(keys.size() > 50);
}

QTEST_GUILESS_MAIN(TestRisk)
#include "tst_insights_risk.moc"
