// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/affordability.h"
#include "insights/lifemaker.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

/// A household with one thing changed, to just above a threshold or just below it.
using Change = std::function<void(Life &, AnalysisOptions &, bool above)>;
struct Case {
    const char *name;
    FlagId id;
    FlagLevel level;
    bool hasRows;     ///< evidence is expected
    Change change;
};

void book(Life &life, const char *on, qint64 kronor, std::u16string_view category, const char *who = "", const char *text = "")
{
    life.maker.book({.on = on, .minor = kronor * 100, .category = category, .who = who, .text = text});
}

/// An account beside, so that what happens to it leaves the household's line alone.
AccountIndex accountBeside(Life &life, qint64 opening) { return life.maker.account("SEK", opening, {}, "2024-11-01", "2025-12-31"); }

std::vector<Case> ledgerCases()
{
    using enum FlagId;
    using enum FlagLevel;
    return {
        {"no income", IncNone, Red, false, [](Life &life, AnalysisOptions &, bool above) {
             life.opening = 900'000'00;
             life.paid = false;
             life.live();
             if (!above)
                 life.monthly(18, {.minor = 14'000'00, .category = u"income.pension.state", .who = "Pensionsmyndigheten"});
         }},
        {"regular money of unknown kind", IncUnclear, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.opening = 900'000'00;
             life.paid = false;
             life.live(); // half of the spending of 18 000
             life.monthly(18, {.minor = above ? 9'000'00 : 8'999'00, .category = u"other.in", .who = "Nagon"});
         }},
        {"little, but perhaps a salary", IncUnclear, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.opening = 900'000'00;
             life.paid = false;
             life.live();
             life.monthly(above ? 25 : 18, {.minor = 5'000'00, .category = u"other.in", .who = above ? "Volvo AB" : "Nagon"});
         }},
        {"salary late", IncLate, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.salaries = {{Life::month(12), 0}, {above ? Life::month(11) : Life::month(12), 0}};
             life.live();
         }},
        {"salary ended", IncEnded, Red, true, [](Life &life, AnalysisOptions &, bool above) {
             life.salaries = {{Life::month(12), 0}, {Life::month(11), 0}, {above ? Life::month(10) : Life::month(12), 0}};
             life.live();
         }},
        {"salary dropped", IncDrop, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             for (int m = 9; m <= 12; ++m) // 0.85 of 30 000.10 is 25 500.085
                 life.salaries.push_back({Life::month(m), above ? 25'500'08 : 25'500'09});
             life.live();
         }},
        {"new job", IncNewJob, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.opening = 300'000'00;
             life.paid = false;
             life.live();
             // Ninety days before 31 December is 2 October.
             for (int m = 10; m <= 12; ++m)
                 life.maker.book({.minor = 30'000'10, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"},
                     Life::on(Life::month(m), above ? 3 : 2));
         }},
        {"time-limited income", IncTemp, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.salary = 15'000'10;
             life.live();
             life.monthly(20, {.minor = above ? 15'000'11 : 15'000'10, .category = u"income.benefit.unemployment", .who = "A-kassan"});
         }},
        {"two signs of an invented income", IncSigns, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.salary = 30'000'00; // round, and the same for a year …
             if (!above)
                 life.salaries = {{Life::month(6), 30'500'00}}; // … or round alone
             life.live();
         }},
        {"three loans in ninety days", LoanStack, Red, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, "2025-11-03", 20'000, u"loan.receipt.consumer", "Lender One");
             book(life, "2025-11-17", 20'000, u"loan.receipt.consumer", "Lender Two");
             if (above)
                 book(life, "2025-12-09", 20'000, u"loan.receipt.consumer", "Lender Three");
         }},
        {"loan in thirty days", LoanNew30, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, above ? "2025-12-02" : "2025-12-01", 20'000, u"loan.receipt.consumer", "Lender One");
         }},
        {"high-cost loan in 180 days", LoanHcstc, Red, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, above ? "2025-07-05" : "2025-07-04", 3'000, u"loan.receipt.payday", "Snabblanet");
         }},
        {"BNPL over eight per cent of income", LoanBnpl, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             life.monthly(12, {.minor = above ? -2'401'00 : -2'399'00, .category = u"loan.repayment.bnpl", .who = "Delbetalning AB"});
         }},
        {"lender not declared", LoanUndecl, Amber, true, [](Life &life, AnalysisOptions &options, bool above) {
             life.live();
             life.monthly(12, {.minor = -900'00, .category = u"loan.repayment.consumer", .who = "Nordlandsbanken"});
             options.facts.declaredLenders = above ? QStringList {u"Sydbanken"_s} : QStringList {u"nordlandsbanken ab"_s};
         }},
        {"debts over forty per cent of income", DstiHigh, Red, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live(); // 12 000.04
             life.monthly(12, {.minor = above ? -12'000'05 : -12'000'04, .category = u"loan.repayment.consumer", .who = "Nordlandsbanken"});
         }},
        {"gambling over ten per cent of income", Gamb10, Red, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live(); // 3 000.01
             life.monthly(12, {.minor = above ? -3'000'02 : -3'000'01, .category = u"gambling.casino", .who = "Casino"});
         }},
        {"gambling from two per cent", GambNote, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live(); // 600.002; less is a note of level info
             life.monthly(12, {.minor = above ? -600'01 : -600'00, .category = u"gambling.casino", .who = "Casino"});
         }},
        {"gambling more than doubled", GambEsc, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, "2025-08-10", -600, u"gambling.casino", "Casino");
             book(life, "2025-11-10", above ? -1'201 : -1'200, u"gambling.casino", "Casino");
         }},
        {"gambling doubled from little", GambEsc, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, "2025-11-10", above ? -1'001 : -1'000, u"gambling.casino", "Casino");
         }},
        {"money to middlemen", GambPossible, Info, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, "2025-11-10", -300, above ? u"gambling.possible" : u"transfer.wallet", "Zimpler");
         }},
        {"collector in ninety days", CollNow, Red, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, above ? "2025-10-03" : "2025-10-02", -740, u"arrears.collection", "Intrum AB");
         }},
        {"bailiff in a year", BailNow, Red, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, above ? "2025-01-01" : "2024-12-31", -740, u"arrears.bailiff", "Kronofogden");
         }},
        {"two payments came back", Nsf2, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, "2025-11-05", 499, u"arrears.returned", "Telia", "Retur autogiro");
             if (above)
                 book(life, "2025-12-05", 349, u"arrears.returned", "Fello", "Retur autogiro");
         }},
        {"three reminders", Reminders, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, "2025-09-05", -60, u"arrears.reminder_fee", "", "Paminnelseavgift");
             book(life, "2025-10-05", -60, u"arrears.reminder_fee", "", "Paminnelseavgift");
             if (above)
                 book(life, "2025-11-05", -60, u"arrears.reminder_fee", "", "Paminnelseavgift");
         }},
        {"one reminder", Reminders, Info, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             if (above)
                 book(life, "2025-11-05", -60, u"arrears.reminder_fee", "", "Paminnelseavgift");
         }},
        {"loan fine in a year", FlagId::LoanFine, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, above ? "2025-01-01" : "2024-12-31", -150, u"arrears.loan_fine", "Lender");
         }},
        {"eleven days overdrawn", OdDays, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             const AccountIndex beside = accountBeside(life, 100'00);
             life.maker.book({.on = "2025-12-01", .minor = -200'00, .category = u"groceries", .account = beside});
             life.maker.book({.on = above ? "2025-12-12" : "2025-12-11", .minor = 300'00, .category = u"other.in", .account = beside});
         }},
        {"four days beyond the limit", OdDays, Red, true, [](Life &life, AnalysisOptions &options, bool above) {
             life.live();
             const AccountIndex beside = accountBeside(life, 100'00);
             options.facts.limits = {{life.maker.last().number, 99'99}};
             life.maker.book({.on = "2025-12-01", .minor = -200'00, .category = u"groceries", .account = beside});
             life.maker.book({.on = above ? "2025-12-05" : "2025-12-04", .minor = 300'00, .category = u"other.in", .account = beside});
         }},
        {"one day overdrawn", OdAny, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             const AccountIndex beside = accountBeside(life, 200'00);
             life.maker.book({.on = "2025-02-01", .minor = above ? -200'01 : -200'00, .category = u"groceries", .account = beside});
             life.maker.book({.on = "2025-02-02", .minor = 300'00, .category = u"other.in", .account = beside});
         }},
        {"charged for overdrawing", OdFee, Amber, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, above ? "2025-01-01" : "2024-12-31", -95, u"arrears.overdraft_fee", "", "Overtrasseringsranta");
         }},
        {"charged three times", OdFee, Red, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, "2025-10-30", -95, u"arrears.overdraft_fee");
             book(life, "2025-11-30", -90, u"arrears.overdraft_fee");
             if (above)
                 book(life, "2025-12-30", -85, u"arrears.overdraft_fee");
         }},
        {"two large deposits of cash", CashBig, Info, true, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             book(life, "2025-10-03", 10'001, u"cash.deposit");
             book(life, "2025-12-03", above ? 10'001 : 10'000, u"cash.deposit");
         }},
        {"holder is somebody else", IdName, Red, false, [](Life &life, AnalysisOptions &options, bool above) {
             life.holder = "Lindqvist, Åsa Maria";
             life.live();
             options.facts.applicants = {above ? u"Eva Lindqvist"_s : u"Åsa Lindqvist"_s};
         }},
        {"data older than thirty days", DataOld, Amber, false, [](Life &life, AnalysisOptions &options, bool above) {
             life.live();
             options.facts.caseDate = day(above ? "2026-01-31" : "2026-01-30");
         }},
        {"balances do not follow", FlagId::ChainBroken, Amber, false, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             accountBeside(life, 100'00);
             life.maker.last().closing = above ? 50'01 : 50'00;
             life.maker.book({.on = "2025-12-01", .minor = -50'00, .category = u"groceries", .account = 1});
         }},
        {"stated turnover is another", DocSigns, Amber, false, [](Life &life, AnalysisOptions &, bool above) {
             life.live();
             accountBeside(life, 100'00);
             life.maker.last().statedDebits = above ? 50'01 : 50'00;
             life.maker.book({.on = "2025-12-01", .minor = -50'00, .category = u"groceries", .account = 1});
         }},
        {"a stretch without rows", CovGap, Info, false, [](Life &life, AnalysisOptions &, bool above) {
             life.live(); // rows every third day beside, but for one hole; the usual is two days
             const AccountIndex beside = accountBeside(life, 10'000'00);
             for (Day on = day("2024-11-01"); on <= day("2025-12-31"); on += 3) {
                 if (above && on > day("2025-05-01") && on < day("2025-05-20"))
                     continue;
                 life.maker.book({.minor = -10'00, .category = u"groceries", .who = "ICA", .account = beside}, isoDay(on).toStdString());
             }
         }}};
}

/// Thresholds on figures that are golden elsewhere: the figure is set, nothing else.
struct FigureCase {
    const char *name;
    FlagId id;
    FlagLevel level;
    std::function<void(Analysis &, bool above)> set;
};

std::vector<FigureCase> figureCases()
{
    using enum FlagId;
    using enum FlagLevel;
    const auto value = [](Figure &figure, double number, int observations = 6) {
        figure.value = number;
        figure.observations = observations;
        figure.nullReason = NullReason::NotNull;
    };
    return {
        {"four short cycles", DteShort, Amber, [=](Analysis &a, bool above) { value(a.risk.balance.shortCycles, above ? 4 : 3); }},
        {"thirty-one low days", LowDays, Amber, [=](Analysis &a, bool above) { value(a.risk.balance.lowDays, above ? 31 : 30); }},
        {"thin cushion", BufThin, Amber, [=](Analysis &a, bool above) { value(a.risk.balance.cushion, above ? 0.3499 : 0.35); }},
        {"no cushion, and more out than in", BufThin, Red, [=](Analysis &a, bool above) {
             value(a.risk.balance.outOverIn, 1.0501);
             value(a.risk.balance.cushion, above ? 0.0999 : 0.1);
         }},
        {"no cushion, and penalty interest", BufThin, Red, [=](Analysis &a, bool above) {
             value(a.risk.balance.penaltyInterest, above ? 1 : 0);
             value(a.risk.balance.cushion, 0.05);
         }},
        {"no cushion, but the money reaches", BufThin, Amber, [=](Analysis &a, bool above) { value(a.risk.balance.cushion, above ? 0.05 : 0.35); }},
        {"a low mean where the cushion is not thin", BufLow, Amber, [=](Analysis &a, bool above) {
             value(a.risk.balance.cushion, above ? 0.35 : 0.3);
             value(a.risk.balance.meanCover, 0.9);
         }},
        {"cushion of three cycles", BufThin, Amber, [=](Analysis &a, bool above) { value(a.risk.balance.cushion, 0.2, above ? 3 : 2); }},
        {"low mean balance", BufLow, Amber, [=](Analysis &a, bool above) { value(a.risk.balance.meanCover, above ? 0.9999 : 1); }},
        {"swinging balance", BalSwing, Amber, [=](Analysis &a, bool above) { value(a.risk.balance.swing, above ? 0.6001 : 0.6); }},
        {"falling balance", BalFall, Amber, [](Analysis &a, bool above) { // a twentieth of 18 000
             a.risk.balance.trend.minor = above ? -900'01 : -900'00;
             a.risk.balance.trend.observations = 6;
         }},
        {"more out than in", OutOverIn, Amber, [=](Analysis &a, bool above) { value(a.risk.balance.outOverIn, above ? 1.0501 : 1.05); }},
        {"volatile income", IncVol, Amber, [=](Analysis &a, bool above) { value(a.income.volatility, above ? 0.3501 : 0.35); }},
        {"volatile money in", IncVol, Amber, [=](Analysis &a, bool above) {
             a.income.volatility.value.reset();
             value(a.risk.balance.inflowSpread, above ? 0.3501 : 0.35);
         }},
        {"four BNPL plans", LoanBnpl, Amber, [=](Analysis &a, bool above) { value(a.commitments.bnplPlans, above ? 4 : 3); }},
        {"late with a loan", LoanLate, Amber, [=](Analysis &a, bool above) { value(a.commitments.lateEvents, above ? 1 : 0); }},
        {"low coverage", CovLow, Amber, [=](Analysis &a, bool above) { value(a.coverageScore.score, above ? 59.99 : 60); }},
        {"money unseen", CovHidden, Amber, [=](Analysis &a, bool above) { value(a.coverageScore.hiddenShare, above ? 0.1501 : 0.15); }}};
}

} // namespace

class TestFlags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrdinaryHouseholdRaisesNone();
    void fireAboveAndStaySilentBelow_data();
    void fireAboveAndStaySilentBelow();
    void followTheirFigures_data();
    void followTheirFigures();
    void affordabilityHasFlagsOfItsOwn_data();
    void affordabilityHasFlagsOfItsOwn();
    void finlandLooksAtTheStressedRatio();
    void noHousingBlocks();
    void everyFlagIsTested();
    void thresholdsComeFromThePolicy();
    void groundsTellFigureAndLimit();
    void redStandsFirst();
    void dismissalNeedsAReasonAndALevel();
    void togetherKeepsOneOfAKind();
    void savingsElsewhereAreABuffer();
    void evidenceIsBounded();
    void goodNewsAreTold();
    void emptyCaseRaisesNone();
    void twoRunsAreEqual();
};

void TestFlags::anOrdinaryHouseholdRaisesNone()
{
    Life life;
    life.live();
    const auto analysis = life.maker.understood();
    QVERIFY2(analysis->flags.flags.empty(), said(analysis->flags.flags).constData());
}

void TestFlags::fireAboveAndStaySilentBelow_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Case &each : ledgerCases())
        QTest::newRow(each.name) << index++;
}

void TestFlags::fireAboveAndStaySilentBelow()
{
    QFETCH(int, index);
    const Case one = ledgerCases()[std::size_t(index)];
    for (const bool above : {true, false}) {
        Life life;
        AnalysisOptions options;
        one.change(life, options, above);
        const auto analysis = life.maker.understood(options);
        const Flag *found = flag(*analysis, one.id);
        const bool fires = found != nullptr && found->level == one.level;
        QVERIFY2(fires == above, qPrintable((above ? u"above: "_s : u"below: "_s) + QString::fromUtf8(said(analysis->flags.flags))));
        if (!above)
            continue;
        QVERIFY(!found->grounds.empty());
        QCOMPARE(!found->evidence.empty(), one.hasRows);
        QVERIFY(std::ranges::is_sorted(found->evidence));
    }
}

void TestFlags::followTheirFigures_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const FigureCase &each : figureCases())
        QTest::newRow(each.name) << index++;
}

void TestFlags::followTheirFigures()
{
    QFETCH(int, index);
    const FigureCase one = figureCases()[std::size_t(index)];
    Life life;
    life.live();
    const auto analysis = life.maker.understood();
    for (const bool above : {true, false}) {
        Analysis changed = *analysis;
        one.set(changed, above);
        changed.flags = findFlags(changed, changed.riskPolicy);
        const Flag *found = flag(changed, one.id);
        const bool fires = found != nullptr && found->level == one.level;
        QVERIFY2(fires == above, said(changed.flags.flags).constData());
    }
}

void TestFlags::affordabilityHasFlagsOfItsOwn_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("adults");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QByteArray>("flags");
    QTest::newRow("an öre short") << qint64(-1) << 1 << 0.4 << QByteArray("KALP_NEG:red");
    QTest::newRow("nothing left") << qint64(0) << 1 << 0.4 << QByteArray("KALP_THIN:amber");
    QTest::newRow("just thin") << qint64(999'99) << 1 << 0.4 << QByteArray("KALP_THIN:amber");
    QTest::newRow("enough for one") << qint64(1000'00) << 1 << 0.4 << QByteArray();
    QTest::newRow("thin for two") << qint64(1999'99) << 2 << 0.4 << QByteArray("KALP_THIN:amber");
    QTest::newRow("debts too high") << qint64(5000'00) << 1 << 0.4001 << QByteArray("DSTI_HIGH:red");
}

void TestFlags::affordabilityHasFlagsOfItsOwn()
{
    QFETCH(qint64, left);
    QFETCH(int, adults);
    QFETCH(double, ratio);
    QFETCH(QByteArray, flags);
    Affordability affordability;
    affordability.leftStressed.minor = left;
    affordability.debtServiceWithNew.value = ratio;
    affordability.stressedDebtService.value = 0.9; // Finland's: not looked at here
    Household household;
    household.adults.assign(std::size_t(adults), Person {40});
    const RiskPolicy policy = RiskPolicy::shipped(*Currency::fromAscii("SEK"));
    QCOMPARE(said(affordabilityFlags(affordability, household, policy)), flags);
}

void TestFlags::finlandLooksAtTheStressedRatio()
{
    Affordability affordability;
    affordability.leftStressed.minor = 5000'00;
    affordability.debtServiceWithNew.value = 0.9;
    affordability.stressedDebtService.value = 0.60;
    Household household;
    const RiskPolicy policy = RiskPolicy::shipped(*Currency::fromAscii("EUR"));
    QCOMPARE(said(affordabilityFlags(affordability, household, policy, true)), QByteArray());
    affordability.stressedDebtService.value = 0.6001;
    QCOMPARE(said(affordabilityFlags(affordability, household, policy, true)), QByteArray("DSTI_HIGH:red"));
}

void TestFlags::noHousingBlocks()
{
    Affordability affordability;
    affordability.block = AffordabilityBlock::NoHousing;
    const RiskPolicy policy = RiskPolicy::shipped(*Currency::fromAscii("SEK"));
    QCOMPARE(said(affordabilityFlags(affordability, {}, policy)), QByteArray("HOUS_NONE:red"));
    affordability.block = AffordabilityBlock::None;
    QCOMPARE(said(affordabilityFlags(affordability, {}, policy)), QByteArray());
}

void TestFlags::everyFlagIsTested()
{
    std::vector<FlagId> tested {FlagId::KalpNeg, FlagId::KalpThin, FlagId::HousNone};
    for (const Case &each : ledgerCases())
        tested.push_back(each.id);
    for (const FigureCase &each : figureCases())
        tested.push_back(each.id);
    QStringList words;
    for (const FlagId id : allFlags()) {
        QVERIFY2(std::ranges::find(tested, id) != tested.end(), qPrintable(word(id)));
        QVERIFY(!words.contains(word(id)));
        words << word(id);
    }
}

void TestFlags::thresholdsComeFromThePolicy()
{
    Life life;
    life.live();
    book(life, "2025-10-01", -740, u"arrears.collection", "Intrum AB");
    QVERIFY(flag(*life.maker.understood(), FlagId::CollNow) == nullptr);
    AnalysisOptions options;
    options.riskPolicy = RiskPolicy::shipped(*Currency::fromAscii("SEK"));
    options.riskPolicy->collectionDays = 92;
    const auto analysis = life.maker.understood(options);
    QVERIFY(flag(*analysis, FlagId::CollNow) != nullptr);
    QCOMPARE(analysis->riskPolicy.collectionDays, 92);
}

void TestFlags::groundsTellFigureAndLimit()
{
    Life life;
    life.live();
    life.monthly(12, {.minor = -3'300'00, .category = u"gambling.casino", .who = "Casino"});
    const auto analysis = life.maker.understood();
    const Flag *found = flag(*analysis, FlagId::Gamb10);
    QVERIFY(found != nullptr);
    QCOMPARE(found->grounds.size(), std::size_t(1));
    QCOMPARE(found->grounds[0].key, u"gambling.shareCounted"_s);
    QCOMPARE(found->grounds[0].limit->value, std::optional(0.10));
    QCOMPARE(found->grounds[0].figure.value, analysis->risk.gambling.shareCounted.value);
    QVERIFY(found->grounds[0].figure.evidence.empty()); // the flag has it
    QCOMPARE(found->evidence.size(), std::size_t(12));
    QVERIFY(flag(*analysis, FlagId::GambNote) == nullptr); // one flag for one thing
}

void TestFlags::redStandsFirst()
{
    Life life;
    life.live();
    book(life, "2025-12-03", -740, u"arrears.collection", "Intrum AB");
    book(life, "2025-12-04", -60, u"arrears.reminder_fee");
    book(life, "2025-12-05", -95, u"arrears.overdraft_fee");
    const auto analysis = life.maker.understood();
    QCOMPARE(said(analysis->flags.flags), QByteArray("COLL_NOW:red OD_FEE:amber REMINDERS:info"));
}

void TestFlags::dismissalNeedsAReasonAndALevel()
{
    Life life;
    life.live();
    book(life, "2025-12-03", -740, u"arrears.collection", "Intrum AB");
    std::vector<Flag> flags = life.maker.understood()->flags.flags;
    Dismissal dismissal {.flag = FlagId::CollNow, .level = FlagLevel::Red, .reason = u"  "_s};
    dismiss(flags, std::span(&dismissal, 1));
    QVERIFY(!flags[0].dismissed);
    dismissal.reason = u"paid, receipt seen"_s;
    dismissal.level = FlagLevel::Amber; // it has become worse since
    dismiss(flags, std::span(&dismissal, 1));
    QVERIFY(!flags[0].dismissed);
    dismissal.level = FlagLevel::Red;
    dismiss(flags, std::span(&dismissal, 1));
    QCOMPARE(flags[0].dismissed->reason, u"paid, receipt seen"_s);
    dismiss(flags, {});
    QVERIFY(!flags[0].dismissed);
}

void TestFlags::togetherKeepsOneOfAKind()
{
    std::vector<Flag> ours {{.id = FlagId::DstiHigh, .level = FlagLevel::Red, .subject = u"today"_s}, {.id = FlagId::OdAny, .level = FlagLevel::Amber}};
    std::vector<Flag> more {{.id = FlagId::KalpNeg, .level = FlagLevel::Red}, {.id = FlagId::DstiHigh, .level = FlagLevel::Red, .subject = u"with the new"_s}};
    const std::vector<Flag> all = together(ours, more);
    QCOMPARE(said(all), QByteArray("DSTI_HIGH:red KALP_NEG:red OD_ANY:amber"));
    QCOMPARE(all[0].subject, u"with the new"_s);
}

void TestFlags::savingsElsewhereAreABuffer()
{
    Life life; // nothing is ever left at the end of a cycle
    life.opening = 8'000'00;
    life.salary = 18'000'10;
    life.live();
    QVERIFY(flag(*life.maker.understood(), FlagId::BufThin) != nullptr);
    life.maker.account("SEK", 18'000'00, {}, "2024-11-01", "2025-12-31"); // a month's spending
    life.maker.last().product = u"Sparkonto"_s;
    life.maker.book({.on = "2025-12-01", .minor = 1, .category = u"income.capital.interest", .account = 1});
    QVERIFY(flag(*life.maker.understood(), FlagId::BufThin) == nullptr);
}

void TestFlags::evidenceIsBounded()
{
    Life life;
    life.live();
    for (Day on = day("2025-01-01"); on <= day("2025-12-31"); ++on) {
        for (int i = 0; i < 12; ++i)
            life.maker.book({.minor = -10'00, .category = u"gambling.casino", .who = "Casino"}, isoDay(on).toStdString());
    }
    const auto analysis = life.maker.understood();
    const Flag *found = flag(*analysis, FlagId::Gamb10);
    QVERIFY(found != nullptr);
    QCOMPARE(found->evidence.size(), kFlagEvidence);
    QCOMPARE(found->evidence.back(), analysis->risk.gambling.shareCounted.evidence.back()); // the newest are kept
}

void TestFlags::goodNewsAreTold()
{
    Life life;
    life.live();
    life.monthly(26, {.minor = -2'000'00, .category = u"savings.account", .who = "Avanza"});
    const auto analysis = life.maker.understood();
    const auto has = [&](PositiveFact fact) {
        return std::ranges::find(analysis->flags.positives, fact, &FoundPositive::fact) != analysis->flags.positives.end();
    };
    QVERIFY(has(PositiveFact::Buffer));
    QVERIFY(has(PositiveFact::NeverNegative));
    QVERIFY(has(PositiveFact::SavingEveryMonth));
    QVERIFY(!has(PositiveFact::FallingDebt)); // no debt at all
    Life debtor;
    debtor.live();
    debtor.monthly(12, {.minor = -2'000'00, .category = u"loan.repayment.consumer", .who = "Nordlandsbanken"}, Life::month(1), Life::month(6));
    debtor.monthly(12, {.minor = -1'000'00, .category = u"loan.repayment.vehicle", .who = "Bilfinans"});
    const auto falling = debtor.maker.understood();
    QVERIFY(std::ranges::find(falling->flags.positives, PositiveFact::FallingDebt, &FoundPositive::fact) != falling->flags.positives.end());
    QVERIFY(std::ranges::find(falling->flags.positives, PositiveFact::SavingEveryMonth, &FoundPositive::fact) == falling->flags.positives.end());
}

void TestFlags::emptyCaseRaisesNone()
{
    LedgerMaker maker;
    const auto nothing = maker.understood();
    QVERIFY(nothing->flags.flags.empty());
    QVERIFY(nothing->flags.positives.empty());
    LedgerMaker account;
    account.account("SEK", 100'00, 100'00, "2025-01-01", "2025-12-31");
    QVERIFY2(account.understood()->flags.flags.empty(), said(account.understood()->flags.flags).constData());
}

void TestFlags::twoRunsAreEqual()
{
    const auto run = [] {
        Life life;
        life.live();
        life.monthly(12, {.minor = -3'300'00, .category = u"gambling.casino", .who = "Casino"});
        return life.maker.understood();
    };
    const auto first = run();
    const auto second = run();
    QVERIFY(first->flags == second->flags);
    QVERIFY(first->risk == second->risk);
    QVERIFY(first->coverageScore == second->coverageScore);
    QVERIFY(first->integrity == second->integrity);
}

QTEST_GUILESS_MAIN(TestFlags)
#include "tst_insights_flags.moc"
