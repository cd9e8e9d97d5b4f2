// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/view.h"
#include "statement/statement.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

std::string month(int number, const char *tail)
{
    return isoDay(firstDayOf(2025 * 12 + number - 1)).left(8).toStdString() + tail;
}

/// Six full months with everything the overview asks for.
LedgerMaker halfAYear()
{
    LedgerMaker maker;
    maker.account("SEK", 500000, {}, "2025-01-01", "2025-06-30");
    for (int i = 1; i <= 6; ++i) {
        maker.book({.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, month(i, "25"));
        maker.book({.minor = 125000, .category = u"income.benefit.child", .who = "Försäkringskassan", .text = "Barnbidrag"}, month(i, "20"));
        maker.book({.minor = -850000, .category = u"housing.rent", .who = "Hyresvärden"}, month(i, "28"));
        maker.book({.minor = -145000, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"}, month(i, "27"));
        maker.book({.minor = -300000, .category = u"savings.account", .who = "Sparkonto"}, month(i, "26"));
        maker.book({.minor = -(410000 + i * 1001), .category = u"groceries", .who = "ICA"}, month(i, "05"));
        maker.book({.minor = -(20000 + i), .category = u"gambling.casino", .who = "Casino"}, month(i, "15"));
    }
    maker.book({.minor = -77700, .category = u"gambling.possible", .who = "Zimpler"}, month(3, "15"));
    maker.book({.minor = 50000, .category = u"gambling.winnings", .who = "Casino"}, month(3, "16"));
    maker.book({.minor = 30001, .category = u"groceries", .who = "ICA"}, month(4, "17"));
    return maker;
}

qint64 mean(qint64 sum, int n) { return (sum >= 0 ? sum + n / 2 : sum - n / 2) / n; }

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleOfTheContract();
    void figuresOfHalfAYear();
    void evidenceAddsUpToSumsAndMeans();
    void evidenceOfStreamsIsTheirSlots();
    void unknownIsNeverZero_data();
    void unknownIsNeverZero();
    void noLoansSeenIsATrueZero();
    void endedStreamsAreNoIncome();
    void salaryInAnotherCurrencyIsSaid();
    void meansAreOfTheLastTwelveFullMonths();
    void overdraftLooksAtNinetyDays();
    void asOfIsTheEndOfTheDataNeverToday();
    void asOfLeavesLaterRowsOut();
    void excludedRowsAreInNoFigure();
    void streamOfRowLeadsBack();
    void coverageTellsHowMuchIsKnown();
    void twoAccountsAreAnalysedAsOne();
    void emptyCaseHasNoFigures();
    void stoppedGivesNull();
};

void TestAnalysis::theSampleOfTheContract()
{
    const Statement statement = readStatementFile(QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json"));
    const std::vector<std::shared_ptr<const Ledger>> ledgers {statement.ledger};
    AnalysisOptions options;
    options.country = u"gb"_s;
    const auto analysis = analyse(ledgers, knowledge(), options);
    QCOMPARE(analysis->ledger().booked().size(), std::size_t(5));
    QCOMPARE(analysis->asOf, day("2019-08-15"));
    QCOMPARE(analysis->currency.code(), u"GBP"_s);
    const KeyFigures &figures = analysis->figures;
    QCOMPARE(figures.balance.minor, std::optional<qint64>(275086));
    QCOMPARE(figures.lowestBalance.minor, std::optional<qint64>(200101)); // 2 016.46 − 15.45
    QCOMPARE(analysis->household.endOfDay.size(), std::size_t(15));
    QCOMPARE(analysis->household.chainHolds, std::optional(true));
    QCOMPARE(analysis->coverage.chains, std::vector {BalanceCheck::Holds});
    QCOMPARE(analysis->flows.months.size(), std::size_t(1));
    QCOMPARE(analysis->flows.months[0].in, 110080);
    QCOMPARE(analysis->flows.months[0].out, -36640);
    QCOMPARE(figures.spendingAMonth.nullReason, NullReason::TooShort); // half a month
    QCOMPARE(figures.salaryAMonth.nullReason, NullReason::TooShort);
    QCOMPARE(figures.overdraftDays.value, std::optional(0.0));
    const auto shown = view(analysis, Query());
    QCOMPARE(shown->sum, 110080 - 36640);
}

void TestAnalysis::figuresOfHalfAYear()
{
    auto maker = halfAYear();
    const auto analysis = maker.understood();
    const KeyFigures &figures = analysis->figures;
    QCOMPARE(figures.salaryAMonth.minor, std::optional<qint64>(2840000));
    QCOMPARE(figures.incomeAMonth.minor, std::optional<qint64>(2965000));
    QCOMPARE(figures.housingAMonth.minor, std::optional<qint64>(850000));
    QCOMPARE(figures.loansAMonth.minor, std::optional<qint64>(145000));
    const qint64 spent = 6 * (850000 + 145000 + 410000 + 20000) + 21 * 1001 + 21 + 77700 - 30001;
    QCOMPARE(figures.spendingAMonth.minor, std::optional(mean(spent, 6)));
    QCOMPARE(figures.leftAMonth.minor, std::optional(mean(6 * 2965000 + 50000 - spent, 6)));
    QCOMPARE(figures.gamblingAMonth.minor, std::optional(mean(6 * 20000 + 21, 6)));
    QCOMPARE(figures.balance.minor, std::optional(500000 + 6 * 2965000 + 50000 - spent - 6 * 300000));
    QVERIFY(figures.bufferMonths.value);
    QVERIFY(std::abs(*figures.bufferMonths.value - double(*figures.balance.minor) / double(*figures.spendingAMonth.minor)) < 1e-9);
    QCOMPARE(figures.spendingAMonth.window, (Period {day("2025-01-01"), day("2025-06-30")}));
    QCOMPARE(figures.spendingAMonth.observations, 6);
    QCOMPARE(figures.overdraftDays.value, std::optional(0.0));
    QCOMPARE(analysis->coverage.fullMonths, 6);
    for (const Figure *figure : {&figures.incomeAMonth, &figures.salaryAMonth, &figures.spendingAMonth, &figures.housingAMonth,
             &figures.loansAMonth, &figures.leftAMonth, &figures.balance, &figures.lowestBalance, &figures.overdraftDays,
             &figures.gamblingAMonth, &figures.bufferMonths}) {
        QCOMPARE(figure->nullReason, NullReason::NotNull);
        QVERIFY(figure->method.startsWith(u"d."));
        QVERIFY(figure->window.known());
    }
}

void TestAnalysis::evidenceAddsUpToSumsAndMeans()
{
    auto maker = halfAYear();
    const auto analysis = maker.understood();
    const KeyFigures &figures = analysis->figures;
    const auto sum = [&](const Figure &figure) { return sumOfRows(analysis->ledger(), figure.evidence); };
    QCOMPARE(mean(-sum(figures.spendingAMonth), figures.spendingAMonth.observations), *figures.spendingAMonth.minor);
    QCOMPARE(mean(sum(figures.leftAMonth), figures.leftAMonth.observations), *figures.leftAMonth.minor);
    QCOMPARE(mean(-sum(figures.gamblingAMonth), figures.gamblingAMonth.observations), *figures.gamblingAMonth.minor);
    QCOMPARE(figures.gamblingAMonth.evidence.size(), std::size_t(6)); // neither the possible stake nor the win
    // The chip "behind this figure" shows the same rows.
    Query query;
    query.only = figures.spendingAMonth.evidence;
    QCOMPARE(view(analysis, query)->sum, sum(figures.spendingAMonth));
}

void TestAnalysis::evidenceOfStreamsIsTheirSlots()
{
    auto maker = halfAYear();
    const auto analysis = maker.understood();
    const KeyFigures &figures = analysis->figures;
    const auto all = [&](const Figure &figure, std::u16string_view key, std::size_t rows) {
        QCOMPARE(figure.evidence.size(), rows);
        for (const Row row : figure.evidence)
            QVERIFY(tree().isInside(analysis->verdicts[row].category, category(key)));
    };
    all(figures.salaryAMonth, u"income.salary", 6);
    all(figures.incomeAMonth, u"income", 12);
    all(figures.housingAMonth, u"housing", 6);
    all(figures.loansAMonth, u"loan.repayment", 6);
    QCOMPARE(figures.balance.evidence, (std::vector<Row> {Row(analysis->ledger().booked().size() - 1)}));
    for (const Row row : figures.lowestBalance.evidence)
        QCOMPARE(analysis->ledger().booked().day(row), analysis->household.lowestOn);
}

void TestAnalysis::unknownIsNeverZero_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("anchored");
    QTest::addColumn<int>("means");    // NullReason
    QTest::addColumn<int>("streams");
    QTest::addColumn<int>("balances");
    const auto row = [](const char *name, int days, bool anchored, NullReason means, NullReason streams, NullReason balances) {
        QTest::newRow(name) << days << anchored << int(means) << int(streams) << int(balances);
    };
    row("two weeks, anchored", 14, true, NullReason::TooShort, NullReason::TooShort, NullReason::NotNull);
    row("two weeks without a balance", 14, false, NullReason::TooShort, NullReason::TooShort, NullReason::NoBalanceAnchor);
    row("four months without streams", 120, false, NullReason::NotNull, NullReason::NoData, NullReason::NoBalanceAnchor);
}

void TestAnalysis::unknownIsNeverZero()
{
    QFETCH(int, days);
    QFETCH(bool, anchored);
    QFETCH(int, means);
    QFETCH(int, streams);
    QFETCH(int, balances);
    LedgerMaker maker;
    maker.account("SEK", anchored ? std::optional<qint64>(1000) : std::nullopt);
    maker.book({.on = "2025-01-01", .minor = -100, .category = u"groceries", .who = "ICA"});
    maker.book({.minor = -100, .category = u"groceries", .who = "Coop"}, isoDay(day("2025-01-01") + days - 1).toStdString());
    const auto analysis = maker.understood();
    const KeyFigures &figures = analysis->figures;
    const auto is = [](const Figure &figure, int reason) {
        QCOMPARE(int(figure.nullReason), reason);
        QCOMPARE(figure.known(), reason == int(NullReason::NotNull));
    };
    is(figures.spendingAMonth, means);
    is(figures.leftAMonth, means);
    is(figures.gamblingAMonth, means);
    is(figures.incomeAMonth, streams);
    is(figures.salaryAMonth, streams);
    is(figures.housingAMonth, streams); // no housing found is no housing of zero
    is(figures.balance, balances);
    is(figures.lowestBalance, balances);
    is(figures.overdraftDays, balances);
    QVERIFY(!figures.bufferMonths.known() || (anchored && means == int(NullReason::NotNull)));
}

void TestAnalysis::noLoansSeenIsATrueZero()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-04-30");
    maker.book({.on = "2025-01-05", .minor = -100, .category = u"groceries"});
    QCOMPARE(maker.understood()->figures.loansAMonth.minor, std::optional<qint64>(0));
    LedgerMaker shorter;
    shorter.account("SEK", {}, {}, "2025-01-01", "2025-01-31");
    shorter.book({.on = "2025-01-05", .minor = -100, .category = u"groceries"});
    QCOMPARE(shorter.understood()->figures.loansAMonth.nullReason, NullReason::TooShort);
}

void TestAnalysis::endedStreamsAreNoIncome()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-12-31");
    for (int i = 1; i <= 6; ++i)
        maker.book({.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, month(i, "25"));
    const auto analysis = maker.understood();
    QCOMPARE(analysis->salaries.size(), std::size_t(1));
    QVERIFY(!analysis->figures.salaryAMonth.known());
    QVERIFY(!analysis->figures.incomeAMonth.known());
}

void TestAnalysis::salaryInAnotherCurrencyIsSaid()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-06-30");
    const AccountIndex euros = maker.account("EUR", {}, {}, "2025-01-01", "2025-06-30");
    for (int i = 1; i <= 6; ++i) {
        maker.book({.minor = 280000, .category = u"income.salary", .who = "Kone Oyj", .text = "Palkka", .account = euros}, month(i, "25"));
        maker.book({.minor = -100, .category = u"groceries", .who = "ICA"}, month(i, "05"));
        maker.book({.minor = -100, .category = u"groceries", .who = "ICA"}, month(i, "06"));
    }
    const auto analysis = maker.understood();
    QCOMPARE(analysis->currency.code(), u"SEK"_s);
    QCOMPARE(analysis->figures.salaryAMonth.nullReason, NullReason::MixedCurrencyNoRate);
}

void TestAnalysis::meansAreOfTheLastTwelveFullMonths()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2024-01-01", "2025-06-30");
    for (int i = -11; i <= 6; ++i)
        maker.book({.minor = i < -5 ? -999999 : -1000, .category = u"groceries", .who = "ICA"}, isoDay(firstDayOf(2025 * 12 + i - 1)).toStdString());
    const Figure spending = maker.understood()->figures.spendingAMonth;
    QCOMPARE(spending.minor, std::optional<qint64>(1000));
    QCOMPARE(spending.window, (Period {day("2024-07-01"), day("2025-06-30")}));
    QCOMPARE(spending.evidence.size(), std::size_t(12));
}

void TestAnalysis::overdraftLooksAtNinetyDays()
{
    LedgerMaker maker;
    maker.account("SEK", 100, {}, "2025-01-01", "2025-06-30");
    maker.book({.on = "2025-01-10", .minor = -200, .category = u"groceries"}); // below zero for 10 days, too long ago
    maker.book({.on = "2025-01-20", .minor = 500, .category = u"refund"});
    maker.book({.on = "2025-06-01", .minor = -500, .category = u"groceries"}); // and for 3 days
    maker.book({.on = "2025-06-04", .minor = 500, .category = u"refund"});
    const auto analysis = maker.understood();
    QCOMPARE(analysis->figures.overdraftDays.value, std::optional(3.0));
    QCOMPARE(analysis->figures.overdraftDays.evidence, (std::vector<Row> {2}));
    QCOMPARE(analysis->balances.front().overdraftDays, 13);
    QCOMPARE(analysis->figures.lowestBalance.minor, std::optional<qint64>(-100));
}

void TestAnalysis::asOfIsTheEndOfTheDataNeverToday()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2019-05-05", .minor = -1});
    QCOMPARE(maker.understood()->asOf, day("2019-05-05"));
    maker.account("SEK", {}, {}, "2019-01-01", "2019-06-30");
    QCOMPARE(maker.understood()->asOf, day("2019-06-30"));
    maker.last().balances = {{u"interimBooked"_s, Money {1, *Currency::fromAscii("SEK")}, day("2019-07-02")}};
    QCOMPARE(maker.understood()->asOf, day("2019-07-02"));
}

void TestAnalysis::asOfLeavesLaterRowsOut()
{
    auto maker = halfAYear();
    AnalysisOptions options;
    options.asOf = day("2025-04-30");
    const auto analysis = maker.understood(options);
    QCOMPARE(analysis->ledger().booked().size(), maker.understood()->ledger().booked().size()); // still there
    QCOMPARE(analysis->figures.spendingAMonth.observations, 4);
    QCOMPARE(analysis->flows.months.size(), std::size_t(4));
    for (const Row row : analysis->figures.leftAMonth.evidence)
        QVERIFY(analysis->ledger().booked().day(row) <= *options.asOf);
    for (const Stream &stream : analysis->streams)
        QVERIFY(stream.last <= *options.asOf);
    QCOMPARE(analysis->household.first + Day(analysis->household.endOfDay.size()) - 1, *options.asOf);
}

void TestAnalysis::excludedRowsAreInNoFigure()
{
    auto maker = halfAYear();
    const MergedLedger merged = maker.merged();
    const std::vector<RowKey> keys = rowKeys(*merged.ledger);
    AnalysisOptions options;
    for (Row row = 0; row < keys.size(); ++row) {
        if (maker.verdicts()[row].category == category(u"loan.repayment.consumer"))
            options.excluded.push_back(keys[row]);
    }
    QCOMPARE(options.excluded.size(), std::size_t(6));
    const auto all = maker.understood();
    const auto analysis = maker.understood(options);
    QCOMPARE(analysis->figures.loansAMonth.minor, std::optional<qint64>(0));
    QCOMPARE(*analysis->figures.spendingAMonth.minor, *all->figures.spendingAMonth.minor - 145000);
    for (Row row = 0; row < keys.size(); ++row) {
        const bool out = maker.verdicts()[row].category == category(u"loan.repayment.consumer");
        QCOMPARE(analysis->counting[row] == Counting::Excluded, out);
        if (out)
            QCOMPARE(analysis->streamOfRow[row], -1);
    }
}

void TestAnalysis::streamOfRowLeadsBack()
{
    auto maker = halfAYear();
    const auto analysis = maker.understood();
    QVERIFY(analysis->streams.size() >= 5);
    for (std::size_t i = 0; i < analysis->streams.size(); ++i) {
        Query query;
        query.stream = quint32(i);
        query.descending = false;
        QCOMPARE(select(*analysis, query), analysis->streams[i].rows);
    }
}

void TestAnalysis::coverageTellsHowMuchIsKnown()
{
    LedgerMaker maker;
    maker.account("SEK", 1000, 400, "2025-01-01", "2025-02-28");
    maker.account("SEK", 1000, 1, "2025-01-01", "2025-02-28");
    maker.account("SEK");
    maker.book({.on = "2025-01-05", .minor = -600, .category = u"groceries"});
    maker.book({.on = "2025-01-05", .minor = -200, .category = u"other.out", .account = 1});
    const MergedLedger merged = maker.merged();
    maker.verdicts()[1].confidence = 0;
    const auto analysis = understand(merged, maker.verdicts(), knowledge());
    QCOMPARE(analysis->coverage.categorisedShare, 75);
    QCOMPARE(analysis->coverage.chains, (std::vector {BalanceCheck::Holds, BalanceCheck::Broken, BalanceCheck::Unknown}));
    QCOMPARE(analysis->coverage.fullMonths, 2);
}

void TestAnalysis::twoAccountsAreAnalysedAsOne()
{
    LedgerMaker first;
    first.account("SEK", 1000000, {}, "2025-01-01", "2025-03-31");
    LedgerMaker second;
    second.account("SEK", 0, {}, "2025-01-01", "2025-03-31");
    second.last().number = u"SE9999"_s;
    for (int i = 1; i <= 3; ++i) {
        first.book({.minor = -100000, .who = "Överföring", .text = "egen överföring"}, month(i, "10"));
        second.book({.minor = 100000, .who = "Överföring", .text = "egen överföring"}, month(i, "10"));
        first.book({.minor = -5000, .who = "ICA"}, month(i, "12"));
    }
    const std::vector<std::shared_ptr<const Ledger>> ledgers {first.merged().ledger, second.merged().ledger};
    const auto analysis = analyse(ledgers, knowledge());
    QCOMPARE(analysis->merged.transfers.size(), std::size_t(3));
    for (const MonthFlow &flow : analysis->flows.months) {
        QCOMPARE(flow.in, 0);
        QCOMPARE(flow.out, -5000);
    }
    QCOMPARE(analysis->figures.balance.minor, std::optional<qint64>(1000000 - 15000));
    QCOMPARE(analysis->balances.size(), std::size_t(2));
}

void TestAnalysis::emptyCaseHasNoFigures()
{
    const auto analysis = analyse({}, knowledge());
    QVERIFY(analysis);
    QCOMPARE(analysis->asOf, kNoDay);
    const KeyFigures &figures = analysis->figures;
    for (const Figure *figure : {&figures.incomeAMonth, &figures.salaryAMonth, &figures.spendingAMonth, &figures.housingAMonth,
             &figures.loansAMonth, &figures.leftAMonth, &figures.balance, &figures.lowestBalance, &figures.overdraftDays,
             &figures.gamblingAMonth, &figures.bufferMonths}) {
        QVERIFY(!figure->known());
        QCOMPARE(figure->nullReason, NullReason::NoData);
    }
}

void TestAnalysis::stoppedGivesNull()
{
    const std::atomic_bool stop = true;
    QVERIFY(!analyse({}, knowledge(), {}, &stop));
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_insights_analysis.moc"
