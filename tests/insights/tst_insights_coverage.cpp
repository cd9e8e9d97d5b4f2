// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/bankcalendar.h"
#include "insights/formula.h"
#include "insights/lifemaker.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

const CoverageLine &line(const CoverageScore &score, CoveragePart part)
{
    return *std::ranges::find(score.lines, part, &CoverageLine::part);
}
bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

/// Fourteen full months, balances that hold, the applicant's name, everything categorised: nothing is missing.
struct Whole {
    Life life;
    AnalysisOptions options;
    Whole()
    {
        life.holder = "Lindqvist, Åsa";
        life.live();
        life.maker.last().closing = life.opening + 14 * (life.salary - 18'000'00);
        options.facts.applicants = {u"Åsa Lindqvist"_s};
        options.facts.caseDate = day("2025-12-31");
        options.facts.employed = true;
    }
    std::shared_ptr<const Analysis> understood() { return life.maker.understood(options); }
};

const FoundIncomeSign *sign(const Analysis &analysis, IncomeSign wanted)
{
    if (analysis.integrity.incomes.empty())
        return nullptr;
    const auto &signs = analysis.integrity.incomes.front().signs;
    const auto found = std::ranges::find(signs, wanted, &FoundIncomeSign::sign);
    return found == signs.end() ? nullptr : &*found;
}
bool has(const Analysis &analysis, StatementSign wanted)
{
    return std::ranges::find(analysis.integrity.statements, wanted, &FoundStatementSign::sign) != analysis.integrity.statements.end();
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingSeenIsAHundred();
    void shortHistoryCostsItsShare();
    void underThreeMonthsIsCapped();
    void oldDataCost_data();
    void oldDataCost();
    void brokenChainIsCapped();
    void withoutBalancesEightPointsStay();
    void moneyUnseenTellsWhatToAdd();
    void cardsUnseenAreHiddenToo();
    void employedWithoutSalaryCosts();
    void otherNameIsCapped();
    void onlySavingsAreCapped();
    void uncategorisedMoneyCosts();
    void reasonsAreTheThreeThatCostMost();
    void liftIsWhatTheScoreWouldGain();
    void gapsAgainstTheUsual();
    void emptyCaseHasNoScore();

    void incomePaidBack_data();
    void incomePaidBack();
    void incomeOfTheSameName();
    void youngIncome();
    void roundAmounts_data();
    void roundAmounts();
    void incomeThatLeavesAtOnce();
    void incomeThatNeverVaries();
    void cashBeforeSalary();
    void payerWithoutTraits();
    void payDayUnlikeOthersOfItsKind_data();
    void payDayUnlikeOthersOfItsKind();
    void oneSignIsNotEnough();
    void statementSigns();
    void emptySectionIsNeverChecked();
    void rowsOnClosedDays();
};

void TestCoverage::everythingSeenIsAHundred()
{
    Whole whole;
    const auto analysis = whole.understood();
    const CoverageScore &score = analysis->coverageScore;
    QVERIFY2(near(*score.score.value, 100), qPrintable(printedFormula(score.score)));
    QCOMPARE(score.band, CoverageBand::Good);
    QVERIFY(score.reasons.empty());
    QVERIFY(score.caps.empty());
    QCOMPARE(score.lines.size(), std::size_t(6));
    QCOMPARE(workedOut(score.score), std::optional(100.0));
}

void TestCoverage::shortHistoryCostsItsShare()
{
    LedgerMaker maker;
    maker.account("SEK", 1'000'00, {}, "2025-01-01", "2025-09-30"); // nine of twelve months
    maker.book({.on = "2025-05-05", .minor = -100'00, .category = u"groceries"});
    const auto analysis = maker.understood();
    const CoverageScore &score = analysis->coverageScore;
    QVERIFY(near(line(score, CoveragePart::History).points, 18.75));
    QCOMPARE(line(score, CoveragePart::History).reason, CoverageReason::ShortHistory);
    QCOMPARE(line(score, CoveragePart::History).action, CoverageAction::AddOlderStatements);
    QCOMPARE(line(score, CoveragePart::History).lift, 6); // 6.25
    // 18.75 + 15 + 8 (one anchor) + 25 + 0 (no name) + 10
    QVERIFY(near(*score.score.value, 76.75));
    QCOMPARE(score.band, CoverageBand::WithCare);
}

void TestCoverage::underThreeMonthsIsCapped()
{
    LedgerMaker maker;
    maker.account("SEK", 1'000'00, 900'00, "2025-05-01", "2025-06-30");
    maker.last().holderName = u"Åsa Lindqvist"_s;
    maker.book({.on = "2025-05-05", .minor = -100'00, .category = u"groceries"});
    AnalysisOptions options;
    options.facts.applicants = {u"Åsa Lindqvist"_s};
    const auto analysis = maker.understood(options);
    const CoverageScore &score = analysis->coverageScore;
    QCOMPARE(*score.score.value, 50.0); // 25·2/12 + 15 + 20 + 25 + 5 + 10 = 79.2, capped
    QCOMPARE(score.caps.front().reason, CoverageReason::ShortHistory);
    QCOMPARE(score.band, CoverageBand::NotEnough);
    QCOMPARE(line(score, CoveragePart::History).lift, 50); // the cap falls with it
    QCOMPARE(workedOut(score.score), std::optional(50.0));
    QVERIFY(flag(*analysis, FlagId::CovLow) != nullptr);
}

void TestCoverage::oldDataCost_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("points");
    QTest::newRow("the day itself") << 0 << 15.0;
    QTest::newRow("fifteen days") << 15 << 10.0;
    QTest::newRow("forty-five days") << 45 << 0.0;
    QTest::newRow("older") << 100 << 0.0;
    QTest::newRow("the case lies before the data's end") << -10 << 15.0;
}

void TestCoverage::oldDataCost()
{
    QFETCH(int, days);
    QFETCH(double, points);
    Whole whole;
    whole.options.facts.caseDate = day("2025-12-31") + days;
    QVERIFY(near(line(whole.understood()->coverageScore, CoveragePart::Freshness).points, points));
}

void TestCoverage::brokenChainIsCapped()
{
    Whole whole;
    *whole.life.maker.last().closing += 1;
    const auto analysis = whole.understood();
    const CoverageScore &score = analysis->coverageScore;
    QCOMPARE(line(score, CoveragePart::Chain).points, 0.0);
    QCOMPARE(*score.score.value, 60.0);
    QCOMPARE(line(score, CoveragePart::Chain).lift, 40);
    QCOMPARE(line(score, CoveragePart::Chain).subject, analysis->ledger().accounts()[0].number);
    QVERIFY(has(*analysis, StatementSign::ChainBroken));
    QCOMPARE(analysis->integrity.statements[0].figure.minor, std::optional<qint64>(1));
}

void TestCoverage::withoutBalancesEightPointsStay()
{
    Whole whole;
    whole.life.maker.last().opening.reset();
    whole.life.maker.last().closing.reset();
    const auto analysis = whole.understood();
    QCOMPARE(line(analysis->coverageScore, CoveragePart::Chain).points, 8.0);
    QCOMPARE(line(analysis->coverageScore, CoveragePart::Chain).reason, CoverageReason::NoBalances);
    QCOMPARE(*analysis->coverageScore.score.value, 88.0);
}

void TestCoverage::moneyUnseenTellsWhatToAdd()
{
    Whole whole; // 2 000 a month to the own account elsewhere, of 20 000 out in all
    whole.life.monthly(26, {.minor = -2'000'00, .category = u"transfer.own_external", .who = "Nordea 1234"});
    whole.life.maker.last().closing.reset();
    whole.life.maker.last().opening.reset();
    const auto analysis = whole.understood();
    const CoverageScore &score = analysis->coverageScore;
    QVERIFY(near(*score.hiddenShare.value, 0.1));
    QCOMPARE(workedOut(score.hiddenShare), std::optional(0.1));
    QVERIFY(near(line(score, CoveragePart::Seen).points, 22.5));
    QCOMPARE(line(score, CoveragePart::Seen).action, CoverageAction::AddAccount);
    QCOMPARE(line(score, CoveragePart::Seen).subject, u"Nordea 1234"_s);
    QCOMPARE(line(score, CoveragePart::Seen).lift, 3); // 2.5 rounded
    QCOMPARE(score.hiddenShare.evidence.size(), std::size_t(12));
    QVERIFY(flag(*analysis, FlagId::CovHidden) == nullptr);
}

void TestCoverage::cardsUnseenAreHiddenToo()
{
    Whole whole; // 6 000 of 24 000 a month
    whole.life.monthly(26, {.minor = -6'000'00, .category = u"loan.repayment.credit_card", .who = "Kortbolaget"});
    const auto analysis = whole.understood();
    QVERIFY(near(*analysis->coverageScore.hiddenShare.value, 0.25));
    QCOMPARE(line(analysis->coverageScore, CoveragePart::Seen).action, CoverageAction::AddCard);
    QVERIFY(flag(*analysis, FlagId::CovHidden) != nullptr);
    whole.life.maker.account("SEK", 0, {}, "2024-11-01", "2025-12-31");
    whole.life.maker.last().product = u"Kreditkort"_s;
    whole.life.maker.book({.on = "2025-12-01", .minor = -1'00, .category = u"groceries", .account = 1});
    QCOMPARE(whole.understood()->coverageScore.hiddenShare.value, std::optional(0.0)); // the card is here
}

void TestCoverage::employedWithoutSalaryCosts()
{
    LedgerMaker maker;
    maker.account("SEK", 1'000'00, {}, "2024-11-01", "2025-12-31");
    maker.book({.on = "2025-05-05", .minor = -100'00, .category = u"groceries"});
    AnalysisOptions options;
    QCOMPARE(line(maker.understood(options)->coverageScore, CoveragePart::Seen).points, 25.0); // nothing was said
    options.facts.employed = true;
    const auto analysis = maker.understood(options);
    QCOMPARE(line(analysis->coverageScore, CoveragePart::Seen).points, 15.0);
    QCOMPARE(line(analysis->coverageScore, CoveragePart::Seen).reason, CoverageReason::NoSalarySeen);
}

void TestCoverage::otherNameIsCapped()
{
    Whole whole;
    whole.options.facts.applicants = {u"Eva Ek"_s};
    const auto analysis = whole.understood();
    QCOMPARE(*analysis->coverageScore.score.value, 40.0);
    QCOMPARE(line(analysis->coverageScore, CoveragePart::Identity).lift, 60);
    QCOMPARE(flag(*analysis, FlagId::IdName)->subject, u"Lindqvist, Åsa"_s);
    whole.options.facts.applicants = {u"Eva Ek"_s, u"LINDQVIST ASA"_s}; // one of two applicants, as a bank writes her
    QVERIFY(near(*whole.understood()->coverageScore.score.value, 100));
}

void TestCoverage::onlySavingsAreCapped()
{
    Whole whole;
    whole.life.maker.last().product = u"Sparkonto"_s;
    const auto analysis = whole.understood();
    QCOMPARE(*analysis->coverageScore.score.value, 40.0);
    QCOMPARE(analysis->coverageScore.caps.front().reason, CoverageReason::OnlySavings);
}

void TestCoverage::uncategorisedMoneyCosts()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2024-11-01", "2025-12-31");
    maker.book({.on = "2025-05-05", .minor = -300'00, .category = u"groceries"});
    maker.book({.on = "2025-05-06", .minor = -100'00, .category = u"other.out"});
    MergedLedger merged = maker.merged();
    maker.verdicts()[1].confidence = 69; // a quarter of the money, half of the rows
    const auto analysis = understand(std::move(merged), maker.verdicts(), knowledge());
    QVERIFY(near(line(analysis->coverageScore, CoveragePart::Categories).points, 7.5));
}

void TestCoverage::reasonsAreTheThreeThatCostMost()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-04-01", "2025-09-30"); // six months: −12.5; no balances −12; no name −5; old −15
    maker.book({.on = "2025-05-05", .minor = -100'00, .category = u"groceries"});
    AnalysisOptions options;
    options.facts.caseDate = day("2025-12-30");
    const auto analysis = maker.understood(options);
    const CoverageScore &score = analysis->coverageScore;
    QCOMPARE(score.reasons.size(), std::size_t(3));
    QCOMPARE(score.reasons[0].reason, CoverageReason::OldData);
    QCOMPARE(score.reasons[0].lift, 15);
    QCOMPARE(score.reasons[1].reason, CoverageReason::ShortHistory);
    QCOMPARE(score.reasons[2].reason, CoverageReason::NoBalances);
}

void TestCoverage::liftIsWhatTheScoreWouldGain()
{
    Whole poor; // two caps: a broken chain and another name; mending one leaves the other
    *poor.life.maker.last().closing += 1;
    poor.options.facts.applicants = {u"Eva Ek"_s};
    const auto analysis = poor.understood();
    QCOMPARE(*analysis->coverageScore.score.value, 40.0);
    QCOMPARE(line(analysis->coverageScore, CoveragePart::Chain).lift, 0);
    QCOMPARE(line(analysis->coverageScore, CoveragePart::Identity).lift, 20); // up to the other cap
}

void TestCoverage::gapsAgainstTheUsual()
{
    LedgerMaker maker;
    maker.account("SEK", 1'000'00, {}, "2025-01-01", "2025-12-31");
    for (Day on = day("2025-01-01"); on <= day("2025-12-31"); on += 4) { // three days between rows
        if (on <= day("2025-06-01") || on >= day("2025-06-20"))
            maker.book({.minor = -1'00, .category = u"groceries", .who = "ICA"}, isoDay(on).toStdString());
    }
    const auto analysis = maker.understood();
    QCOMPARE(analysis->coverageScore.gaps.size(), std::size_t(1));
    const CoverageGap &gap = analysis->coverageScore.gaps[0];
    QCOMPARE(gap.usual, 3);
    QVERIFY(gap.days.days() >= 14);
    for (const Row row : {Row(0), Row(analysis->ledger().booked().size() - 1)})
        QVERIFY(!gap.days.contains(analysis->ledger().booked().day(row)));
}

void TestCoverage::emptyCaseHasNoScore()
{
    LedgerMaker maker;
    const auto analysis = maker.understood();
    QVERIFY(!analysis->coverageScore.score.known());
    QVERIFY(analysis->coverageScore.lines.empty());
}

void TestCoverage::incomePaidBack_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<int>("back");
    QTest::addColumn<bool>("found");
    QTest::newRow("a fifth within a fortnight") << QByteArray("2025-06-08") << 6001 << true; // paid on 25 May
    QTest::newRow("less than a fifth") << QByteArray("2025-06-08") << 6000 << false;         // a fifth is 6 000.02
    QTest::newRow("a day later") << QByteArray("2025-06-09") << 6001 << false;
}

void TestCoverage::incomePaidBack()
{
    QFETCH(QByteArray, on);
    QFETCH(int, back);
    QFETCH(bool, found);
    Life life;
    life.live();
    life.maker.book({.minor = -back * 100, .category = u"other.out", .who = "Volvo AB"}, on.toStdString());
    const auto analysis = life.maker.understood();
    QCOMPARE(sign(*analysis, IncomeSign::PaidBack) != nullptr, found);
    if (found)
        QCOMPARE(sign(*analysis, IncomeSign::PaidBack)->evidence.size(), std::size_t(1));
}

void TestCoverage::incomeOfTheSameName()
{
    Life life;
    life.live();
    AnalysisOptions options;
    options.facts.applicants = {u"Eva Volvosson"_s};
    QVERIFY(sign(*life.maker.understood(options), IncomeSign::SameName) == nullptr);
    options.facts.applicants = {u"Eva Volvo"_s};
    QVERIFY(sign(*life.maker.understood(options), IncomeSign::SameName) != nullptr);
}

void TestCoverage::youngIncome()
{
    for (const bool young : {true, false}) {
        Life life;
        life.paid = false;
        life.live();
        for (int m = 10; m <= 12; ++m)
            life.maker.book({.minor = 30'000'10, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"},
                Life::on(Life::month(m), young ? 3 : 2)); // 89 and 90 days before the end
        QCOMPARE(sign(*life.maker.understood(), IncomeSign::Young) != nullptr, young);
    }
}

void TestCoverage::roundAmounts_data()
{
    QTest::addColumn<int>("odd");
    QTest::addColumn<bool>("found");
    QTest::newRow("twelve of fourteen") << 2 << true; // 0.857
    QTest::newRow("eleven of fourteen") << 3 << false; // 0.786
}

void TestCoverage::roundAmounts()
{
    QFETCH(int, odd);
    QFETCH(bool, found);
    Life life;
    life.salary = 30'000'00;
    for (int m = 1; m <= odd; ++m)
        life.salaries.push_back({Life::month(m), 30'100'00});
    life.live();
    QCOMPARE(sign(*life.maker.understood(), IncomeSign::RoundAmounts) != nullptr, found);
}

void TestCoverage::incomeThatLeavesAtOnce()
{
    for (const bool everyTime : {true, false}) {
        Life life;
        life.live();
        life.monthly(27, {.minor = -24'100'00, .category = u"transfer.own_external", .who = "Eget konto"}, Life::kFirst,
            everyTime ? Life::kLast : Life::kLast - 1);
        QCOMPARE(sign(*life.maker.understood(), IncomeSign::LeavesAtOnce) != nullptr, everyTime);
    }
}

void TestCoverage::incomeThatNeverVaries()
{
    for (const qint64 salary : {31'337'00, 31'337'01}) { // whole kronor, or with öre
        Life life;
        life.salary = salary;
        life.live();
        QCOMPARE(sign(*life.maker.understood(), IncomeSign::NoVariation) != nullptr, salary % 100 == 0);
    }
    Life holiday;
    holiday.salary = 31'337'00;
    holiday.salaries = {{Life::month(6), 33'000'00}};
    holiday.live();
    QVERIFY(sign(*holiday.maker.understood(), IncomeSign::NoVariation) == nullptr);
}

void TestCoverage::cashBeforeSalary()
{
    for (const int months : {7, 6}) { // half of fourteen payments, or less
        Life life;
        life.live();
        life.monthly(20, {.minor = 29'000'00, .category = u"cash.deposit"}, Life::kLast - months + 1);
        QCOMPARE(sign(*life.maker.understood(), IncomeSign::CashBefore) != nullptr, months == 7);
    }
}

void TestCoverage::payerWithoutTraits()
{
    Life life;
    life.paid = false;
    life.live();
    life.monthly(25, {.minor = 30'000'10, .category = u"income.salary", .who = "Kalle Svensson", .text = "Lön"});
    QVERIFY(sign(*life.maker.understood(), IncomeSign::NoEmployerTraits) != nullptr);
    Life firm;
    firm.live();
    QVERIFY(sign(*firm.maker.understood(), IncomeSign::NoEmployerTraits) == nullptr);
}

void TestCoverage::payDayUnlikeOthersOfItsKind_data()
{
    QTest::addColumn<QByteArray>("payer");
    QTest::addColumn<int>("on");
    QTest::addColumn<bool>("odd");
    QTest::newRow("a municipality on the 27th") << QByteArray("Lunds kommun") << 27 << false;
    QTest::newRow("a municipality on the 12th") << QByteArray("Lunds kommun") << 12 << true;
    QTest::newRow("a region on the 15th") << QByteArray("Region Skåne") << 15 << true;
    QTest::newRow("a firm on the 12th") << QByteArray("Volvo AB") << 12 << false;
}

void TestCoverage::payDayUnlikeOthersOfItsKind()
{
    QFETCH(QByteArray, payer);
    QFETCH(int, on);
    QFETCH(bool, odd);
    Life life;
    life.paid = false;
    life.live();
    life.monthly(on, {.minor = 30'000'10, .category = u"income.salary", .who = std::string_view(payer.constData(), std::size_t(payer.size())), .text = "Lön"});
    QCOMPARE(sign(*life.maker.understood(), IncomeSign::OddPayDay) != nullptr, odd);
}

void TestCoverage::oneSignIsNotEnough()
{
    Life life;
    life.salary = 30'000'00;
    life.salaries = {{Life::month(6), 30'500'00}};
    life.live();
    const auto analysis = life.maker.understood();
    QCOMPARE(analysis->integrity.incomes.front().signs.size(), std::size_t(1));
    QVERIFY(!analysis->integrity.incomes.front().verifyEmployer);
}

void TestCoverage::statementSigns()
{
    LedgerMaker maker;
    maker.account("SEK", 0, {}, "2025-03-01", "2025-03-31");
    maker.last().statedCredits = 100;
    maker.book({.on = "2025-03-05", .minor = 100, .category = u"other.in"});
    QVERIFY(maker.understood()->integrity.statements.empty());
    maker.book({.on = "2025-04-01", .minor = 1, .category = u"other.in"}); // after the stated period, and not in the stated sum
    const auto analysis = maker.understood();
    QVERIFY(has(*analysis, StatementSign::RowsOutsidePeriod));
    QVERIFY(has(*analysis, StatementSign::TotalsDiffer));
    QCOMPARE(analysis->integrity.statements.size(), std::size_t(2));
}

void TestCoverage::emptySectionIsNeverChecked()
{
    LedgerMaker maker;
    maker.account("SEK", 100, 100, "2025-03-01", "2025-03-31");
    maker.account("SEK", 0, 100, "2025-03-01", "2025-03-31");
    maker.book({.on = "2025-03-05", .minor = 100, .category = u"other.in", .account = 1});
    const auto analysis = maker.understood();
    QVERIFY(has(*analysis, StatementSign::EmptySection));
    QCOMPARE(analysis->coverage.chains[0], BalanceCheck::Unknown);
}

void TestCoverage::rowsOnClosedDays()
{
    for (const int sundays : {0, 1, 3}) { // of a hundred and some days
        LedgerMaker maker;
        maker.account("SEK", 0, {}, "2025-01-01", "2025-08-31");
        const BankCalendar calendar(u"se"_s);
        for (Day on = day("2025-01-02"), n = 0; n < 120; ++on) {
            if (!calendar.isBankDay(on))
                continue;
            maker.book({.minor = -100, .category = u"groceries", .who = "ICA"}, isoDay(on).toStdString());
            ++n;
        }
        for (int i = 0; i < sundays; ++i)
            maker.book({.minor = -100, .category = u"groceries", .who = "ICA"}, isoDay(day("2025-01-05") + 7 * i).toStdString());
        QCOMPARE(has(*maker.understood(), StatementSign::ClosedDayBookings), sundays == 1); // three are a habit
    }
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_insights_coverage.moc"
