// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/doubts.h"
#include "insights/ledgermaker.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

std::string month(int number, const char *tail) { return isoDay(firstDayOf(2025 * 12 + number - 1)).left(8).toStdString() + tail; }

void monthly(LedgerMaker &maker, const Booking &booking, const char *on, int from = 1, int until = 12)
{
    for (int i = from; i <= until; ++i)
        maker.book(booking, month(i, on));
}

LedgerMaker year()
{
    LedgerMaker maker;
    maker.account("SEK", 500000, {}, "2025-01-01", "2025-12-31");
    monthly(maker, {.minor = 28'400'00, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, "25");
    monthly(maker, {.minor = -8'500'00, .category = u"housing.rent", .who = "Hyresvärden"}, "28");
    monthly(maker, {.minor = -1'450'00, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"}, "27");
    return maker;
}

/// The ledger understood, with the confidence of one payee's rows made small.
std::shared_ptr<const Analysis> understoodUnsure(LedgerMaker &maker, std::string_view payee, int confidence)
{
    MergedLedger merged = maker.merged();
    std::vector<Verdict> verdicts = maker.verdicts();
    const Rows &rows = merged.ledger->booked();
    for (Row row = 0; row < rows.size(); ++row) {
        if (merged.ledger->texts()[rows.counterparty[row]] == payee)
            verdicts[row].confidence = quint8(confidence);
    }
    return understand(std::move(merged), verdicts, knowledge(), {});
}

Household home()
{
    Household household;
    household.adults = {{.years = 35}};
    return household;
}
const LoanRequest kAsked {.principal = 100'000'00, .rate = 8 * kPpmAPercent, .months = 84};
const Policy kPolicy = Policy::shipped(u"se"_s);

Doubts of(const Analysis &analysis, std::span<const Settlement> settlements = {}, const Household &household = home())
{
    return doubts(analysis, household, kAsked, kPolicy, settlements);
}
qint64 left(const Analysis &analysis, std::span<const Settlement> settlements = {})
{
    return *settledAffordability(analysis, home(), kAsked, kPolicy, settlements).leftStressed.minor;
}

} // namespace

class TestDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClearCaseHasNone();
    void anUnsureDebtMovesBothWays();
    void anUnknownRegularPaymentMayBeADebt();
    void anUnknownRegularIncomeMayCount();
    void aLatePayerIsADoubt();
    void aRowOfSmallConfidenceThatMovesNothingIsLeftOut();
    void theGreatestMoveStandsFirst();
    void bestAndWorstTakeEveryOpenDoubt();
    void aSettlementIsHeard();
    void idsOutliveReadingAgain();
    void missingHousingIsADoubtUntilEntered();
    void twoHomesAreADoubt();
    void ownMoneyOfWhichOneLegIsSeenIsADoubt();
    void aKnownNumberLeavesNoDoubt();
    void aJointAccountMayCountHalf();
    void childBenefitTellsOfChildrenNobodyEntered();
};

void TestDoubts::aClearCaseHasNone()
{
    LedgerMaker maker = year();
    const auto analysis = maker.understood();
    const Doubts result = of(*analysis);
    QVERIFY2(result.doubts.empty(), result.doubts.empty() ? "" : qPrintable(result.doubts.front().id));
    QCOMPARE(result.best, result.worst);
    QCOMPARE(*result.asRead.left, left(*analysis));
    QVERIFY(*result.asRead.left != 0);
}

void TestDoubts::anUnsureDebtMovesBothWays()
{
    LedgerMaker maker = year();
    const auto analysis = understoodUnsure(maker, "Lånebolaget AB", 55);
    const Doubts result = of(*analysis);
    QCOMPARE(result.doubts.size(), std::size_t(1));
    const Doubt &doubt = result.doubts.front();
    QCOMPARE(doubt.kind, DoubtKind::UnsureCategory);
    QCOMPARE(doubt.subject, u"Lånebolaget AB"_s);
    QCOMPARE(doubt.confidence, 55);
    QCOMPARE(doubt.leftMoves, 1'450'00);
    QCOMPARE(doubt.evidence.size(), std::size_t(12));
    const std::vector<Settlement> flipped {{doubt.id, SettledAs::Flipped}};
    QCOMPARE(left(*analysis, flipped) - left(*analysis), doubt.leftMoves);
    const double ratio = *settledAffordability(*analysis, home(), kAsked, kPolicy, flipped).debtServiceWithNew.value;
    QVERIFY(std::abs(ratio - *result.asRead.ratio - *doubt.ratioMoves) < 1e-12);
}

void TestDoubts::anUnknownRegularPaymentMayBeADebt()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = -990'00, .category = u"other.out", .who = "Okänd AB"}, "15");
    const auto analysis = understoodUnsure(maker, "Okänd AB", 0);
    const Doubts result = of(*analysis);
    QCOMPARE(result.doubts.size(), std::size_t(1));
    QCOMPARE(result.doubts.front().leftMoves, -990'00);
    QVERIFY(*result.doubts.front().ratioMoves > 0);
    QCOMPARE(tree()[result.doubts.front().otherCategory].key, u"loan.repayment.other"_s);
    QCOMPARE(*result.worst.left, *result.asRead.left - 990'00);
    QCOMPARE(result.best, result.asRead);
}

void TestDoubts::anUnknownRegularIncomeMayCount()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = 3'000'00, .category = u"other.in", .who = "Kalle Anka"}, "12");
    const auto analysis = understoodUnsure(maker, "Kalle Anka", 0);
    const Doubts result = of(*analysis);
    QCOMPARE(result.doubts.size(), std::size_t(1));
    QCOMPARE(result.doubts.front().leftMoves, 3'000'00);
    QVERIFY(*result.doubts.front().ratioMoves < 0);
    QCOMPARE(*result.best.left, *result.asRead.left + 3'000'00);
}

void TestDoubts::aLatePayerIsADoubt()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = 2'000'00, .category = u"income.rent", .who = "Hyresgästen"}, "02", 1, 11);
    const auto analysis = maker.understood();
    const auto stream = std::ranges::find(analysis->streams, u"Hyresgästen"_s, &Stream::payee);
    QVERIFY(stream != analysis->streams.end());
    QCOMPARE(stream->status, StreamStatus::Late);
    const Doubts result = of(*analysis);
    QCOMPARE(result.doubts.size(), std::size_t(1));
    QCOMPARE(result.doubts.front().kind, DoubtKind::LateStream);
    QCOMPARE(result.doubts.front().leftMoves, 2'000'00);
}

void TestDoubts::aRowOfSmallConfidenceThatMovesNothingIsLeftOut()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = -400'00, .category = u"leisure.fitness", .who = "Gymmet"}, "15");
    QVERIFY(of(*understoodUnsure(maker, "Gymmet", 40)).doubts.empty());
}

void TestDoubts::theGreatestMoveStandsFirst()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = -500'00, .category = u"other.out", .who = "Liten AB"}, "15");
    monthly(maker, {.minor = -2'500'00, .category = u"other.out", .who = "Stor AB"}, "16");
    monthly(maker, {.minor = 1'000'00, .category = u"income.rent", .who = "Hyresgästen"}, "02", 1, 11);
    MergedLedger merged = maker.merged();
    std::vector<Verdict> verdicts = maker.verdicts();
    for (Verdict &verdict : verdicts)
        verdict.confidence = verdict.category == category(u"other.out") ? 0 : 80;
    const auto analysis = understand(std::move(merged), verdicts, knowledge(), {});
    const Doubts result = of(*analysis);
    QCOMPARE(result.doubts.size(), std::size_t(3));
    QCOMPARE(result.doubts[0].subject, u"Stor AB"_s);
    QCOMPARE(result.doubts[1].subject, u"Hyresgästen"_s);
    QCOMPARE(result.doubts[2].subject, u"Liten AB"_s);
}

void TestDoubts::bestAndWorstTakeEveryOpenDoubt()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = -500'00, .category = u"other.out", .who = "Okänd AB"}, "15");
    monthly(maker, {.minor = 1'000'00, .category = u"income.rent", .who = "Hyresgästen"}, "02", 1, 11);
    const auto analysis = understoodUnsure(maker, "Okänd AB", 0);
    const Doubts result = of(*analysis);
    QCOMPARE(result.open(), std::size_t(2));
    QCOMPARE(*result.best.left - *result.asRead.left, 1'000'00);
    QCOMPARE(*result.worst.left - *result.asRead.left, -500'00);
    QVERIFY(*result.best.ratio < *result.asRead.ratio && *result.asRead.ratio < *result.worst.ratio);
}

void TestDoubts::aSettlementIsHeard()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = -500'00, .category = u"other.out", .who = "Okänd AB"}, "15");
    const auto analysis = understoodUnsure(maker, "Okänd AB", 0);
    const Doubts before = of(*analysis);
    const std::vector<Settlement> asRead {{before.doubts.front().id, SettledAs::AsRead}};
    Doubts after = of(*analysis, asRead);
    QCOMPARE(after.open(), std::size_t(0));
    QCOMPARE(after.asRead, before.asRead);
    QCOMPARE(after.worst, after.asRead);
    const std::vector<Settlement> flipped {{before.doubts.front().id, SettledAs::Flipped}};
    after = of(*analysis, flipped);
    QCOMPARE(*after.asRead.left, *before.asRead.left - 500'00);
    QCOMPARE(*after.doubts.front().settled, SettledAs::Flipped);
    QCOMPARE(after.doubts.front().id, before.doubts.front().id);
}

void TestDoubts::idsOutliveReadingAgain()
{
    const auto ids = [](std::initializer_list<const char *> order) {
        LedgerMaker maker = year();
        for (const char *who : order)
            monthly(maker, {.minor = -500'00, .category = u"other.out", .who = who}, "15");
        MergedLedger merged = maker.merged();
        std::vector<Verdict> verdicts = maker.verdicts();
        for (Verdict &verdict : verdicts)
            verdict.confidence = verdict.category == category(u"other.out") ? 0 : 80;
        QStringList list;
        for (const Doubt &doubt : of(*understand(std::move(merged), verdicts, knowledge(), {})).doubts)
            list.append(doubt.id + doubt.subject);
        return list;
    };
    const QStringList once = ids({"Okänd AB", "Främmande AB"});
    QCOMPARE(once.size(), 2);
    QCOMPARE(ids({"Främmande AB", "Okänd AB"}), once);
    QVERIFY(once.front().startsWith(u"unsure-category:"_s));
}

void TestDoubts::missingHousingIsADoubtUntilEntered()
{
    LedgerMaker maker;
    maker.account("SEK", 500000, {}, "2025-01-01", "2025-12-31");
    monthly(maker, {.minor = 28'400'00, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, "25");
    const auto analysis = maker.understood();
    Doubts result = of(*analysis);
    QCOMPARE(result.doubts.size(), std::size_t(1));
    QCOMPARE(result.doubts.front().kind, DoubtKind::UnclearHousing);
    QVERIFY(!result.asRead.left && result.asRead.ratio);
    Household entered = home();
    entered.housing = HousingEntry {.costAMonth = 7'000'00};
    result = of(*analysis, {}, entered);
    QVERIFY(result.doubts.empty() && result.asRead.left);
}

void TestDoubts::twoHomesAreADoubt()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = -3'000'00, .category = u"housing.rent", .who = "Stugan AB"}, "26");
    const Doubts result = of(*maker.understood());
    QCOMPARE(result.doubts.size(), std::size_t(1));
    QCOMPARE(result.doubts.front().subject, u"Stugan AB"_s);
    QCOMPARE(result.doubts.front().leftMoves, 3'000'00);
    QCOMPARE(*result.best.left, *result.asRead.left + 3'000'00);
}

void TestDoubts::ownMoneyOfWhichOneLegIsSeenIsADoubt()
{
    LedgerMaker maker = year();
    maker.last().holderName = u"Eva Sandell"_s;
    monthly(maker, {.minor = 4'000'00, .category = u"other.in", .who = "Eva Sandell"}, "05");
    monthly(maker, {.minor = -2'000'00, .category = u"other.out", .who = "Eva Sandell"}, "06");
    const auto analysis = maker.understood();
    QCOMPARE(analysis->preparation.ownElsewhere.size(), std::size_t(24));
    const Doubts result = of(*analysis);
    QCOMPARE(result.doubts.size(), std::size_t(2));
    QCOMPARE(result.doubts[0].kind, DoubtKind::OneSidedTransfer);
    QCOMPARE(result.doubts[0].subject, u"Eva Sandell"_s);
    QCOMPARE(result.doubts[0].leftMoves, 4'000'00);
    QCOMPARE(result.doubts[0].evidence.size(), std::size_t(12));
    QCOMPARE(result.doubts[1].leftMoves, -2'000'00);
    QCOMPARE(*result.best.left - *result.asRead.left, 4'000'00);
    QCOMPARE(*result.asRead.left - *result.worst.left, 2'000'00);
    const std::vector<Settlement> flipped {{result.doubts[1].id, SettledAs::Flipped}};
    QCOMPARE(left(*analysis, flipped) - left(*analysis), -2'000'00);
}

void TestDoubts::aKnownNumberLeavesNoDoubt()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = 4'000'00, .category = u"other.in", .who = "Sparkonto", .counterpartyAccount = "SE99 1234"}, "05");
    AnalysisOptions options;
    options.ownNumbers = {u"SE991234"_s};
    const auto analysis = maker.understood(options);
    QCOMPARE(analysis->preparation.ownElsewhere.size(), std::size_t(12));
    QVERIFY(of(*analysis).doubts.empty());
}

void TestDoubts::aJointAccountMayCountHalf()
{
    LedgerMaker maker = year();
    maker.last().holderName = u"Eva Sandell, Olof Sandell"_s;
    maker.last().isJoint = true;
    AnalysisOptions options;
    options.applicants = {u"Eva Sandell"_s};
    const auto analysis = maker.understood(options);
    QVERIFY(analysis->preparation.accounts.front().onlyOneApplies);
    const Doubts result = of(*analysis);
    QCOMPARE(result.doubts.size(), std::size_t(1));
    const Doubt &doubt = result.doubts.front();
    QCOMPARE(doubt.kind, DoubtKind::JointAccount);
    QCOMPARE(doubt.subject, u"Olof Sandell"_s);
    QCOMPARE(doubt.leftMoves, -(28'400'00 - 8'500'00 - 1'450'00) / 2);
    QCOMPARE(doubt.evidence.size(), std::size_t(36));
    const std::vector<Settlement> flipped {{doubt.id, SettledAs::Flipped}};
    QCOMPARE(left(*analysis, flipped) - left(*analysis), doubt.leftMoves);
    options.accounts = {{analysis->ledger().accounts().front().number, AccountShare::Half}}; // the officer has said it
    QVERIFY(of(*maker.understood(options)).doubts.empty());
}

void TestDoubts::childBenefitTellsOfChildrenNobodyEntered()
{
    LedgerMaker maker = year();
    monthly(maker, {.minor = 2'650'00, .category = u"income.benefit.child", .who = "Försäkringskassan"}, "20");
    const auto analysis = maker.understood();
    QCOMPARE(suggestDependants(*analysis).children, 2);
    const Doubts result = of(*analysis);
    const auto doubt = std::ranges::find(result.doubts, DoubtKind::Dependants, &Doubt::kind);
    QVERIFY(doubt != result.doubts.end());
    Household more = home();
    more.children = {{.years = 10}, {.years = 10}};
    const Affordability with = settledAffordability(*analysis, more, kAsked, kPolicy, {});
    QCOMPARE(*with.leftStressed.minor - *result.asRead.left, doubt->leftMoves);
    QVERIFY(doubt->leftMoves < 0);
    QCOMPARE(*doubt->ratioMoves, 0.0);
    QCOMPARE(doubt->evidence.size(), std::size_t(12));
    const Doubts entered = of(*analysis, {}, more);
    QVERIFY(std::ranges::find(entered.doubts, DoubtKind::Dependants, &Doubt::kind) == entered.doubts.end());
}

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_insights_doubts.moc"
