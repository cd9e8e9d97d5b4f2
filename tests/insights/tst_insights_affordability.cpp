// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/affordabilityfacts.h"
#include "insights/formula.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

constexpr RatePpm percent(double value) { return RatePpm(value * kPpmAPercent + 0.5); }

const Day kCaseDate = dayOf(YearMonthDay {2026, 11, 20});

AffordabilityFacts earning(qint64 minor, const QString &country = u"se"_s)
{
    AffordabilityFacts facts {.country = country, .currency = Policy::shipped(country).currency(), .asOf = dayOf(YearMonthDay {2026, 11, 18}), .fullMonths = 12};
    facts.income = minor;
    facts.incomes.push_back({.key = u"salary"_s, .label = u"Employer AB"_s, .stream = {}, .minor = minor, .evidence = {1, 5, 9}, .debt = {}});
    return facts;
}

/// First vector of the spec: single, 35, rent, one debt.
AffordabilityFacts single()
{
    AffordabilityFacts facts = earning(28'000'00);
    facts.debts.push_back({.key = u"unsecured"_s, .label = u"Lender"_s, .stream = 4, .minor = 1'450'00, .evidence = {2, 6}, .debt = DebtType::Unsecured});
    return facts;
}
Household singleHome()
{
    Household household;
    household.adults = {{.years = 35}};
    household.housing = HousingEntry {.costAMonth = 8'500'00};
    return household;
}
const LoanRequest kAsked {.principal = 150'000'00, .rate = percent(8.5), .months = 96};

/// Second vector: a couple, two children, a home loan of 85 %.
Household familyHome(bool lunchOut = false)
{
    Household household;
    household.adults = {{.years = 35, .lunchOut = lunchOut}, {.years = 38, .lunchOut = lunchOut}};
    household.children = {{.years = 8, .lunchOut = true}, {.years = 5, .lunchOut = true}};
    if (!lunchOut)
        household.children = {{.years = 8}, {.years = 5}};
    HousingEntry home {.costAMonth = 0, .operatingAMonth = 4'500'00, .propertyValue = 4'000'000'00};
    home.loans = {{.principal = 3'400'000'00, .rate = percent(2.9)}};
    household.housing = home;
    return household;
}

Affordability of(const AffordabilityFacts &facts, const Household &household, const LoanRequest &loan, const WhatIf &whatIf = {})
{
    return affordability(facts, household, loan, Policy::shipped(facts.country), whatIf, kCaseDate);
}

qint64 sumOf(const Affordability &result, TermGroup group)
{
    qint64 sum = 0;
    for (const AffordabilityTerm &term : result.terms)
        sum += term.group == group ? term.stressed : 0;
    return sum;
}

} // namespace

class TestAffordability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annuitiesRoundToTheOere_data();
    void annuitiesRoundToTheOere();
    void aSingleTenantKeepsWhatTheSpecSays();
    void aFamilyWithAHomeLoanKeepsWhatTheSpecSays();
    void theSameHomeLoanAskedForCostsTheSame();
    void lunchOutGivesThePublishedExample();
    void finlandsRatioAndItsLargestLoan();
    void termsAndBarsAddUpToWhatIsLeft_data();
    void termsAndBarsAddUpToWhatIsLeft();
    void everyFigureFollowsFromItsFormula();
    void theLargestLoanIsTheLargest();
    void theLargestHomeLoanIsTheLargest();
    void atTheBreakEvenRateNothingIsLeft();
    void withoutHousingNothingIsSaid();
    void anEnteredHomeThatCostsNothingIsNoHole();
    void withoutIncomeNothingIsSaid();
    void withoutAHouseholdNothingIsSaid();
    void anotherCurrencyIsNotAdded();
    void whatIsNotVerifiedIsTold();
    void theLegalFloorIsHeldAgainstWhatIsLeft();
    void aRefinancedDebtEnds();
    void lessIncomeIsTriedOut();
    void anotherStressedRateIsTriedOut();
    void actualSpendingStandsWhereThePolicySaysSo();
    void whatTheTemplateDoesNotHoldComesFromTheGreater();
    void aCountryWithoutATemplateUsesWhatWasSpent_data();
    void aCountryWithoutATemplateUsesWhatWasSpent();
    void aLendersOwnSumsStandForTheTemplate();
    void theOlderRuleAddsAPercentForLargeDebts();
    void ratiosKnowTheirDenominator();
};

void TestAffordability::annuitiesRoundToTheOere_data()
{
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("months");
    QTest::addColumn<qint64>("payment");
    QTest::newRow("spec, contract") << qint64(150'000'00) << 8.5 << 96 << qint64(2'158'82);
    QTest::newRow("spec, stressed") << qint64(150'000'00) << 11.5 << 96 << qint64(2'396'91);
    QTest::newRow("spec, Finnish mortgage") << qint64(180'000'00) << 6.0 << 300 << qint64(1'159'74);
    QTest::newRow("spec, Finnish car") << qint64(12'000'00) << 6.0 << 48 << qint64(281'82);
    QTest::newRow("no interest") << qint64(100'00) << 0.0 << 3 << qint64(33'33);
    QTest::newRow("no interest, a half goes up") << qint64(5) << 0.0 << 2 << qint64(3);
    QTest::newRow("no months") << qint64(100'00) << 5.0 << 0 << qint64(0);
    QTest::newRow("no loan") << qint64(0) << 5.0 << 12 << qint64(0);
}

void TestAffordability::annuitiesRoundToTheOere()
{
    QFETCH(qint64, principal);
    QFETCH(double, rate);
    QFETCH(int, months);
    QFETCH(qint64, payment);
    QCOMPARE(annuity(principal, percent(rate), months), payment);
}

void TestAffordability::aSingleTenantKeepsWhatTheSpecSays()
{
    const Affordability result = of(single(), singleHome(), kAsked);
    QCOMPARE(result.block, AffordabilityBlock::None);
    QCOMPARE(*result.living.minor, 9'220'00);
    QCOMPARE(*result.newLoan.minor, 2'158'82);
    QCOMPARE(*result.leftToday.minor, 6'671'18);
    QCOMPARE(result.stressedRate, percent(11.5));
    QCOMPARE(*result.newLoanStressed.minor, 2'396'91);
    QCOMPARE(*result.leftStressed.minor, 6'433'09);
}

void TestAffordability::aFamilyWithAHomeLoanKeepsWhatTheSpecSays()
{
    const Affordability result = of(earning(64'650'00), familyHome(), {});
    QCOMPARE(*result.living.minor, 25'750'00);
    QCOMPARE(sumOf(result, TermGroup::Housing), -(17'596'67 + 4'500'00));
    QCOMPARE(*result.leftStressed.minor, 16'803'33);
    QCOMPARE(*result.leftToday.minor, 22'981'67);
}

void TestAffordability::theSameHomeLoanAskedForCostsTheSame()
{
    Household household = familyHome();
    household.housing->loans.clear();
    const LoanRequest asked {.principal = 3'400'000'00, .rate = percent(2.9), .months = 600, .secured = true};
    const Affordability result = of(earning(64'650'00), household, asked);
    QCOMPARE(result.stressedRate, percent(6));
    QCOMPARE(*result.newLoan.minor, 11'418'33);
    QCOMPARE(*result.newLoanStressed.minor, 17'596'67);
    QCOMPARE(*result.leftStressed.minor, 16'803'33);
}

void TestAffordability::lunchOutGivesThePublishedExample()
{
    QCOMPARE(*of(earning(64'650'00), familyHome(true), {}).living.minor, 23'080'00);
}

void TestAffordability::finlandsRatioAndItsLargestLoan()
{
    Household household;
    household.adults = {{.years = 40}};
    household.housing = HousingEntry {.costAMonth = 250'00};
    household.debts = {{.type = DebtType::Vehicle, .principal = 12'000'00, .rate = percent(4), .monthsLeft = 48}};
    const LoanRequest mortgage {.principal = 180'000'00, .rate = percent(3.5), .months = 360, .secured = true};
    const Affordability result = of(earning(3'200'00, u"fi"_s), household, mortgage);
    QCOMPARE(std::round(*result.stressedDebtService.value * 10000), 4505.0);
    QCOMPARE(*result.largestLoanByRatio.minor, 254'256'73);
    QVERIFY(!of(single(), singleHome(), kAsked).stressedDebtService.known());
}

void TestAffordability::termsAndBarsAddUpToWhatIsLeft_data()
{
    QTest::addColumn<int>("permille");
    QTest::addColumn<bool>("family");
    QTest::addColumn<bool>("secured");
    for (const int permille : {1000, 933, 501}) {
        for (const bool family : {false, true}) {
            for (const bool secured : {false, true})
                QTest::addRow("%d %d %d", permille, int(family), int(secured)) << permille << family << secured;
        }
    }
}

void TestAffordability::termsAndBarsAddUpToWhatIsLeft()
{
    QFETCH(int, permille);
    QFETCH(bool, family);
    QFETCH(bool, secured);
    AffordabilityFacts facts = single();
    facts.incomes.push_back({.key = u"child-benefit"_s, .label = {}, .stream = {}, .minor = 1'250'33, .evidence = {}, .debt = {}});
    *facts.income += 1'250'33;
    LoanRequest loan {.principal = 333'333'33, .rate = percent(4.37), .months = 77, .secured = secured};
    const Affordability result = of(facts, family ? familyHome() : singleHome(), loan, {.incomePermille = permille});
    qint64 today = 0, stressed = 0;
    for (const AffordabilityTerm &term : result.terms) {
        today += term.today;
        stressed += term.stressed;
    }
    QCOMPARE(today, *result.leftToday.minor);
    QCOMPARE(stressed, *result.leftStressed.minor);
    QCOMPARE(result.waterfall.front().group, TermGroup::Income);
    QCOMPARE(result.waterfall.back().group, TermGroup::Left);
    QCOMPARE(result.waterfall.back().stressed, stressed);
    qint64 level = 0;
    for (const WaterfallBar &bar : result.waterfall) {
        if (bar.group != TermGroup::Left)
            QCOMPARE(bar.startStressed, level);
        level += bar.stressed;
    }
    QCOMPARE(sumOf(result, TermGroup::Income), (29'250'33 * qint64(permille) + 500) / 1000);
}

void TestAffordability::everyFigureFollowsFromItsFormula()
{
    Household finnish = singleHome();
    finnish.grossYearly = 45'000'00;
    finnish.debts = {{.type = DebtType::Vehicle, .principal = 9'000'00, .rate = percent(5), .monthsLeft = 30}};
    const Affordability results[] = {of(single(), singleHome(), kAsked), of(earning(64'650'00), familyHome(), kAsked),
        of(earning(19'200'00, u"fi"_s), finnish, kAsked)};
    int checked = 0;
    for (const Affordability &result : results) {
        for (const NamedAffordabilityFigure &one : named(result)) {
            const Figure &figure = *one.figure;
            QCOMPARE(figure.known(), figure.nullReason == NullReason::NotNull);
            if (!figure.known() || figure.formula.isEmpty())
                continue;
            const auto value = workedOut(figure);
            QVERIFY2(value, one.name.data());
            const double expected = figure.minor ? double(*figure.minor) / 100 : *figure.value;
            QVERIFY2(std::abs(*value - expected) < (figure.minor ? 0.0051 : 1e-9), qPrintable(QString(one.name) + u' ' + printedFormula(figure)));
            ++checked;
        }
    }
    QVERIFY2(checked > 25, qPrintable(QString::number(checked)));
}

void TestAffordability::theLargestLoanIsTheLargest()
{
    const Affordability asked = of(single(), singleHome(), kAsked);
    LoanRequest loan = kAsked;
    loan.principal = *asked.largestLoan.minor;
    QCOMPARE(*of(single(), singleHome(), loan).leftStressed.minor, 0);
    loan.principal += 1'00;
    QVERIFY(*of(single(), singleHome(), loan).leftStressed.minor < 0);
}

void TestAffordability::theLargestHomeLoanIsTheLargest()
{
    Household household = familyHome();
    LoanRequest loan {.principal = 100'000'00, .rate = percent(3.4), .months = 480, .secured = true};
    loan.principal = *of(earning(64'650'00), household, loan).largestLoan.minor;
    QVERIFY(loan.principal > 1'000'000'00);
    QVERIFY(*of(earning(64'650'00), household, loan).leftStressed.minor >= 0);
    loan.principal += 2'00;
    QVERIFY(*of(earning(64'650'00), household, loan).leftStressed.minor < 0);
}

void TestAffordability::atTheBreakEvenRateNothingIsLeft()
{
    const Affordability result = of(single(), singleHome(), kAsked);
    LoanRequest loan = kAsked;
    loan.rate = RatePpm(std::llround(*result.breakEvenRate.value * 1e6));
    QVERIFY(*of(single(), singleHome(), loan).leftToday.minor >= 0);
    ++loan.rate;
    QVERIFY(*of(single(), singleHome(), loan).leftToday.minor < 0);
    QVERIFY(!of(earning(500'000'00), singleHome(), {.principal = 1'00, .rate = percent(5), .months = 12}).breakEvenRate.known());
    QVERIFY(!of(earning(5'000'00), singleHome(), kAsked).breakEvenRate.known());
}

void TestAffordability::withoutHousingNothingIsSaid()
{
    Household household = singleHome();
    household.housing.reset();
    Affordability result = of(single(), household, kAsked);
    QCOMPARE(result.block, AffordabilityBlock::NoHousing);
    for (const Figure *figure : {&result.leftToday, &result.leftStressed, &result.breakEvenRate, &result.largestLoan, &result.incomeMayFall, &result.housingShare})
        QVERIFY(!figure->known());
    QVERIFY(result.debtServiceWithNew.known()); // needs no housing
    QVERIFY(result.waterfall.empty() || result.waterfall.back().group != TermGroup::Left);

    AffordabilityFacts seen = single();
    seen.housing = {.seen = HousingSeen::Rent, .streams = {7}, .costAMonth = 8'500'00};
    result = of(seen, household, kAsked);
    QCOMPARE(*result.leftStressed.minor, 6'433'09);
    QVERIFY(std::ranges::count(result.notes, AffordabilityNote::HousingFromData) == 1);
}

void TestAffordability::anEnteredHomeThatCostsNothingIsNoHole()
{
    Household household = singleHome();
    household.housing = HousingEntry {};
    QCOMPARE(*of(single(), household, kAsked).leftToday.minor, 6'671'18 + 8'500'00);
}

void TestAffordability::withoutIncomeNothingIsSaid()
{
    AffordabilityFacts facts = single();
    facts.income.reset();
    facts.incomes.clear();
    const Affordability result = of(facts, singleHome(), kAsked);
    QCOMPARE(result.block, AffordabilityBlock::NoIncome);
    for (const NamedAffordabilityFigure &one : named(result)) {
        if (one.name != "living"_L1 && one.name != "newLoan"_L1 && one.name != "newLoanStressed"_L1)
            QVERIFY2(!one.figure->known(), one.name.data());
    }
}

void TestAffordability::withoutAHouseholdNothingIsSaid()
{
    Household household = singleHome();
    household.adults.clear();
    QCOMPARE(of(single(), household, kAsked).block, AffordabilityBlock::NoHousehold);
    QVERIFY(!of(single(), household, kAsked).living.known());
}

void TestAffordability::anotherCurrencyIsNotAdded()
{
    AffordabilityFacts facts = single();
    facts.currency = *Currency::fromAscii("EUR");
    const Affordability result = of(facts, singleHome(), kAsked);
    QCOMPARE(result.block, AffordabilityBlock::OtherCurrency);
    QVERIFY(!result.leftToday.known() && !result.debtService.known());
}

void TestAffordability::whatIsNotVerifiedIsTold()
{
    const Affordability result = of(single(), singleHome(), kAsked);
    QCOMPARE(result.tables.front().label(), u"se-konsumentverket 2025"_s);
    QVERIFY(!result.tables.front().verified && !result.tables.front().note.isEmpty());
    QVERIFY(std::ranges::count(result.notes, AffordabilityNote::TableNotVerified) == 1);
    QVERIFY(std::ranges::count(result.notes, AffordabilityNote::TableOfAnotherYear) == 1); // a case of 2026
    QVERIFY(result.leftToday.tables.contains(u"se-konsumentverket 2025"_s));
    QVERIFY(std::ranges::is_sorted(result.notes));
}

void TestAffordability::theLegalFloorIsHeldAgainstWhatIsLeft()
{
    const Affordability result = of(single(), singleHome(), kAsked);
    QCOMPARE(*result.floor.floor, 6'090'00);
    QCOMPARE(result.floor.table, u"se-normalbelopp 2024"_s);
    QCOMPARE(result.floor.living, 9'220'00);
    QCOMPARE(result.floor.beforeLiving, 28'000'00 - 8'500'00 - 1'450'00 - 2'396'91);
    QVERIFY(!result.floor.livingBelow && !result.floor.incomeBelow);
    AffordabilityFacts poor = single();
    poor.income = poor.incomes.front().minor = 18'000'00;
    QVERIFY(of(poor, singleHome(), kAsked).floor.incomeBelow);
    const Affordability finnish = of(earning(3'000'00, u"fi"_s), singleHome(), {});
    QCOMPARE(*finnish.floor.floor, 578'43);
    QCOMPARE(*finnish.living.minor, 723'04); // 1.25 times the floor
}

void TestAffordability::aRefinancedDebtEnds()
{
    LoanRequest loan = kAsked;
    loan.refinances = {4};
    const Affordability result = of(single(), singleHome(), loan);
    QCOMPARE(*result.leftStressed.minor, 6'433'09 + 1'450'00);
    QCOMPARE(*result.debtService.value, 1'450.0 / 28'000);
    QCOMPARE(*result.debtServiceWithNew.value, 2'158.82 / 28'000);
}

void TestAffordability::lessIncomeIsTriedOut()
{
    const Affordability result = of(single(), singleHome(), kAsked, {.incomePermille = 900});
    QCOMPARE(*result.leftStressed.minor, 6'433'09 - 2'800'00);
    const double mayFall = *of(single(), singleHome(), kAsked).incomeMayFall.value;
    QCOMPARE(std::round(mayFall * 1e6), std::round(6'433.09 / 28'000 * 1e6));
}

void TestAffordability::anotherStressedRateIsTriedOut()
{
    const Affordability result = of(single(), singleHome(), kAsked, {.stressedRate = percent(8.5)});
    QCOMPARE(*result.leftStressed.minor, *result.leftToday.minor);
}

void TestAffordability::actualSpendingStandsWhereThePolicySaysSo()
{
    AffordabilityFacts facts = single();
    facts.living[std::size_t(LivingLine::Food)] = {.minor = 4'100'00, .categories = {3}};
    facts.living[std::size_t(LivingLine::Mobile)] = {.minor = 50'00, .categories = {4}};
    const auto leftWith = [&](const QString &mode) {
        Policy policy = Policy::shipped(u"se"_s);
        for (const QString &key : {u"living.food"_s, u"living.mobile"_s})
            policy = *policy.changed(key, mode);
        return *affordability(facts, singleHome(), kAsked, policy, {}, kCaseDate).leftStressed.minor;
    };
    QCOMPARE(leftWith(u"template"_s), 6'433'09);
    QCOMPARE(leftWith(u"actual"_s), 6'433'09 - (4'100'00 - 3'730'00) + (120'00 - 50'00));
    QCOMPARE(leftWith(u"max"_s), 6'433'09 - (4'100'00 - 3'730'00));
}

void TestAffordability::whatTheTemplateDoesNotHoldComesFromTheGreater()
{
    AffordabilityFacts facts = single();
    facts.extras[std::size_t(Extra::LocalTravel)] = {.minor = 600'00, .categories = {9}};
    facts.extras[std::size_t(Extra::Car)] = {.minor = 2'000'00, .categories = {10}};
    Policy policy = Policy::shipped(u"se"_s);
    policy = *policy.changed(u"extra.local_travel"_s, 980);
    policy = *policy.changed(u"extra.membership"_s, 150);
    Affordability result = affordability(facts, singleHome(), kAsked, policy, {}, kCaseDate);
    QCOMPARE(sumOf(result, TermGroup::Extras), -(980'00 + 150'00 + 2'000'00));
    Household household = singleHome();
    household.extras = {{Extra::Car, 500'00}, {Extra::Other, 10'00}, {Extra::Other, 15'00}};
    result = affordability(facts, household, kAsked, policy, {}, kCaseDate);
    QCOMPARE(sumOf(result, TermGroup::Extras), -(980'00 + 150'00 + 500'00 + 25'00));
}

void TestAffordability::aCountryWithoutATemplateUsesWhatWasSpent_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country : {"ee", "lv", "lt", "de", "gb"})
        QTest::newRow(country) << QString::fromLatin1(country);
}

void TestAffordability::aCountryWithoutATemplateUsesWhatWasSpent()
{
    QFETCH(QString, country);
    AffordabilityFacts facts = earning(2'400'00, country);
    facts.otherSpending.minor = 815'50;
    Affordability result = of(facts, singleHome(), {});
    QCOMPARE(*result.living.minor, 815'50);
    QVERIFY(std::ranges::count(result.notes, AffordabilityNote::LivingFromData) == 1);
    QVERIFY(std::ranges::none_of(result.tables, [](const TableUsed &table) { return table.id.contains(u"living"_s); }));
    // The lender's policy may bring sums of its own.
    Household pair = singleHome();
    pair.children = {{.years = 4}};
    const Policy policy = *Policy::shipped(country).changed(u"living.adult"_s, 700)->changed(u"living.child"_s, 250);
    const Affordability own = affordability(facts, pair, {}, policy, {}, kCaseDate);
    QCOMPARE(*own.living.minor, 950'00);
    QVERIFY(std::ranges::count(own.notes, AffordabilityNote::LivingFromData) == 0);
    facts.fullMonths = 0;
    result = of(facts, singleHome(), {});
    QCOMPARE(result.block, AffordabilityBlock::NoLivingCosts);
    QVERIFY(!result.leftToday.known());
}

void TestAffordability::aLendersOwnSumsStandForTheTemplate()
{
    Policy policy = *Policy::shipped(u"se"_s).changed(u"living.adult"_s, 11'000);
    policy = *policy.changed(u"living.child"_s, 4'000);
    Household household = familyHome();
    QCOMPARE(*affordability(earning(64'650'00), household, {}, policy, {}, kCaseDate).living.minor, 30'000'00);
}

void TestAffordability::theOlderRuleAddsAPercentForLargeDebts()
{
    Household household = familyHome();
    household.grossYearly = 700'000'00; // 3.4 M is 4.86 times as much
    const Policy policy = Policy::shipped(u"se"_s);
    const auto housing = [&](Day day) { return sumOf(affordability(earning(64'650'00), household, {}, policy, {}, day), TermGroup::Housing); };
    QCOMPARE(housing(dayOf(YearMonthDay {2026, 3, 31})), -(20'430'00 + 4'500'00));
    QCOMPARE(housing(dayOf(YearMonthDay {2026, 4, 1})), -(17'596'67 + 4'500'00));
}

void TestAffordability::ratiosKnowTheirDenominator()
{
    Household household = singleHome();
    QVERIFY(!of(single(), household, kAsked).debtToIncome.known());
    household.grossYearly = 420'000'00;
    household.debts = {{.type = DebtType::Unsecured, .principal = 60'000'00, .rate = percent(9), .monthsLeft = 48, .inData = true}};
    QCOMPARE(*of(single(), household, kAsked).debtToIncome.value, 0.5);
    QCOMPARE(*of(single(), household, kAsked).housingShare.value, 8'500.0 / 28'000);
}

QTEST_GUILESS_MAIN(TestAffordability)
#include "tst_insights_affordability.moc"
