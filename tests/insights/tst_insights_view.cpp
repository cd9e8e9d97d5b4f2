// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/view.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

/// Three full months: pay, rent, food, a refund, savings, gambling, and ten groups of spending.
LedgerMaker household()
{
    LedgerMaker maker;
    maker.account("SEK", 1000000, {}, "2025-01-01", "2025-03-31");
    const AccountIndex euros = maker.account("EUR", {}, {}, "2025-01-01", "2025-03-31");
    for (const char *month : {"2025-01-", "2025-02-", "2025-03-"}) {
        const auto on = [month](const char *tail) { return std::string(month) + tail; };
        maker.book({.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, on("25"));
        maker.book({.minor = -850000, .category = u"housing.rent", .who = "Hyresvärden"}, on("28"));
        maker.book({.minor = -30000, .category = u"utility.electricity", .who = "Elbolaget"}, on("27"));
        maker.book({.minor = -200000, .category = u"savings.account", .who = "Sparkonto"}, on("26"));
        maker.book({.minor = -120000, .category = u"groceries", .who = "ICA"}, on("03"));
        maker.book({.minor = -90000, .category = u"groceries", .who = "Coop"}, on("14"));
    }
    maker.book({.on = "2025-02-05", .minor = -60000, .category = u"shopping.clothing", .who = "Klädbutiken"});
    maker.book({.on = "2025-02-09", .minor = 25000, .category = u"shopping.clothing", .who = "Klädbutiken"});
    maker.book({.on = "2025-02-10", .minor = -7000, .category = u"eating.restaurant", .who = "Krogen"});
    maker.book({.on = "2025-02-11", .minor = -6000, .category = u"transport.public", .who = "SL"});
    maker.book({.on = "2025-02-12", .minor = -5000, .category = u"health.pharmacy", .who = "Apoteket"});
    maker.book({.on = "2025-02-13", .minor = -4000, .category = u"leisure.fitness", .who = "Gym"});
    maker.book({.on = "2025-02-14", .minor = -3000, .category = u"pets", .who = "Zoo"});
    maker.book({.on = "2025-02-15", .minor = -2000, .category = u"fee", .who = "Banken"});
    maker.book({.on = "2025-02-16", .minor = -1000, .category = u"insurance.home", .who = "If"});
    maker.book({.on = "2025-03-30", .minor = -4200, .category = u"travel", .who = "Hotel", .account = euros});
    return maker;
}

const TreeLine *line(const View &view, std::u16string_view key)
{
    const auto found = std::ranges::find(view.tree, category(key), &TreeLine::category);
    return found == view.tree.end() ? nullptr : &*found;
}

} // namespace

class TestView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsAreOfTheMainCurrency();
    void ringsHoldSevenGroupsAndOther();
    void partsAddUpToTheirGroup();
    void ringsAgreeWithTheSpendingOfTheFlows();
    void treeRollsUpToTheRows();
    void treeIsInPreOrder();
    void treeMeansAreOfFullMonths();
    void treeWithoutAFullMonthDividesByAll();
    void treeShowsTheLastTwelveMonths();
    void aChosenCategoryNarrowsRowsButNotThePicture();
    void textNarrowsEverything();
    void balanceSeriesIsNotBent();
    void daysWithoutDataAreNotBridged();
    void paydaysAreThoseOfSalaries();
    void weeksBeginOnMonday();
    void longPeriodsAreShownByMonth();
    void columnsAddUpToTheFlows();
    void moneyBackIsNeverDrawnBelowZero();
    void leftOutRowsAreShownAndNotCounted();
    void sumsOfAChoice();
    void emptyLedgerHasAnEmptyView();
    void stoppedGivesNull();
};

void TestView::sumsAreOfTheMainCurrency()
{
    auto maker = household();
    const auto analysis = maker.understood();
    const auto shown = view(analysis, Query());
    QCOMPARE(shown->rows.size(), analysis->ledger().booked().size());
    QCOMPARE(shown->otherCurrencyRows, std::size_t(1));
    QCOMPARE(shown->sum, sumOfRows(analysis->ledger(), shown->rows) + 4200);
    QVERIFY(shown->analysis == analysis);
}

void TestView::ringsHoldSevenGroupsAndOther()
{
    auto maker = household();
    const auto shown = view(maker.understood(), Query());
    const Rings &rings = shown->spending;
    QCOMPARE(rings.groups.size(), std::size_t(8));
    QCOMPARE(rings.parts.size(), std::size_t(8));
    for (std::size_t i = 1; i < 7; ++i)
        QVERIFY(rings.groups[i - 1].sum >= rings.groups[i].sum);
    const RingSlice &other = rings.groups.back();
    QCOMPARE(other.category, kNoCategory);
    QCOMPARE(other.others, (std::vector<CategoryId> {category(u"leisure"), category(u"pets"), category(u"fee"), category(u"insurance")}));
    QCOMPARE(other.sum, 4000 + 3000 + 2000 + 1000);
    QCOMPARE(other.rows, 4);
    QCOMPARE(rings.groups.front().category, category(u"housing"));
    qint64 sum = 0;
    for (const RingSlice &group : rings.groups)
        sum += group.sum;
    QCOMPARE(sum, rings.total);
}

void TestView::partsAddUpToTheirGroup()
{
    auto maker = household();
    maker.book({.on = "2025-03-02", .minor = -111, .category = u"utility", .who = "Okänt bolag"}); // kind not known
    maker.book({.on = "2025-03-02", .minor = -222, .category = u"utility.mobile", .who = "Tele"});
    const auto shown = view(maker.understood(), Query());
    const Rings &rings = shown->spending;
    for (std::size_t i = 0; i < rings.groups.size(); ++i) {
        qint64 sum = 0;
        int rows = 0;
        for (const RingSlice &part : rings.parts[i]) {
            sum += part.sum;
            rows += part.rows;
        }
        QCOMPARE(sum, rings.groups[i].sum);
        QCOMPARE(rows, rings.groups[i].rows);
    }
    const auto utility = std::ranges::find(rings.groups, category(u"utility"), &RingSlice::category) - rings.groups.begin();
    QCOMPARE(rings.parts[std::size_t(utility)].size(), std::size_t(3)); // electricity, mobile, and the group itself
}

void TestView::ringsAgreeWithTheSpendingOfTheFlows()
{
    auto maker = household();
    const auto analysis = maker.understood();
    qint64 out = 0;
    for (const MonthFlow &month : analysis->flows.months)
        out += month.out;
    QCOMPARE(view(analysis, Query())->spending.total, -out);
}

void TestView::treeRollsUpToTheRows()
{
    auto maker = household();
    const auto analysis = maker.understood();
    const auto shown = view(analysis, Query());
    QVERIFY(shown->tree.size() > 10);
    for (const TreeLine &each : shown->tree) {
        Query query;
        query.categories = {each.category};
        const SelectionSum sum = sumOf(*analysis, select(*analysis, query));
        QCOMPARE(each.sum, sum.sum);
        QCOMPARE(std::size_t(each.rows), sum.rows - sum.otherCurrencyRows);
        qint64 months = 0;
        for (const qint64 month : each.months)
            months += month;
        QCOMPARE(months, each.sum); // three months, so all are shown
    }
    QVERIFY(line(*shown, u"savings.account")); // all kinds, transfers too
    QVERIFY(!line(*shown, u"travel"));         // another currency only
}

void TestView::treeIsInPreOrder()
{
    auto maker = household();
    const auto shown = view(maker.understood(), Query());
    for (std::size_t i = 0; i < shown->tree.size(); ++i) {
        const int parent = shown->tree[i].parent;
        QVERIFY(parent < int(i));
        const CategoryId above = tree()[shown->tree[i].category].parent;
        QCOMPARE(parent < 0 ? kNoCategory : shown->tree[std::size_t(parent)].category, above);
    }
}

void TestView::treeMeansAreOfFullMonths()
{
    auto maker = household();
    const auto analysis = maker.understood();
    QCOMPARE(view(analysis, Query())->months, 3);
    QCOMPARE(line(*view(analysis, Query()), u"groceries")->perMonth, -210000);
    QCOMPARE(line(*view(analysis, Query()), u"shopping")->perMonth, -11667); // −35 000 over three months, rounded
    Query query;
    query.period = {day("2025-01-15"), day("2025-02-28")}; // only February is full
    const auto shown = view(analysis, query);
    QCOMPARE(shown->months, 1);
    QCOMPARE(line(*shown, u"groceries")->perMonth, -210000);
    QCOMPARE(line(*shown, u"groceries")->months, (std::vector<qint64> {0, -210000}));
}

void TestView::treeWithoutAFullMonthDividesByAll()
{
    auto maker = household();
    Query query;
    query.period = {day("2025-01-03"), day("2025-02-14")};
    const auto shown = view(maker.understood(), query);
    QCOMPARE(shown->months, 0);
    QCOMPARE(line(*shown, u"groceries")->perMonth, -210000);
}

void TestView::treeShowsTheLastTwelveMonths()
{
    LedgerMaker maker;
    maker.account("SEK");
    for (int month = 0; month < 20; ++month)
        maker.book({.minor = -(month + 1), .category = u"groceries"}, isoDay(firstDayOf(2023 * 12 + month)).toStdString());
    const auto shown = view(maker.understood(), Query());
    QCOMPARE(line(*shown, u"groceries")->months.size(), std::size_t(12));
    QCOMPARE(line(*shown, u"groceries")->months.back(), -20);
    QCOMPARE(line(*shown, u"groceries")->months.front(), -9);
}

void TestView::aChosenCategoryNarrowsRowsButNotThePicture()
{
    auto maker = household();
    const auto analysis = maker.understood();
    const auto whole = view(analysis, Query());
    Query query;
    query.categories = {category(u"groceries")};
    const auto chosen = view(analysis, query);
    QCOMPARE(chosen->rows.size(), std::size_t(6));
    QCOMPARE(chosen->rows, select(*analysis, query));
    QCOMPARE(chosen->sum, -630000);
    QCOMPARE(chosen->spending, whole->spending);
    QCOMPARE(chosen->tree, whole->tree);
    query.text = u"zzz"_s;
    QVERIFY(view(analysis, query)->rows.empty()); // nothing to choose from is nothing, not everything
}

void TestView::textNarrowsEverything()
{
    auto maker = household();
    const auto analysis = maker.understood();
    Query query;
    query.text = u"coop"_s;
    const auto shown = view(analysis, query);
    QCOMPARE(shown->rows.size(), std::size_t(3));
    QCOMPARE(shown->spending.total, 270000);
    QCOMPARE(shown->tree.size(), std::size_t(1));
    QCOMPARE(shown->balance, view(analysis, Query())->balance);
}

void TestView::balanceSeriesIsNotBent()
{
    auto maker = household();
    const auto analysis = maker.understood();
    const BalanceSeries series = view(analysis, Query())->balance;
    QCOMPARE(series.first, day("2025-01-01"));
    QCOMPARE(series.endOfDay.size(), std::size_t(90));
    QCOMPARE(series.endOfDay.front(), 1000000);
    QCOMPARE(series.currency, *Currency::fromAscii("SEK"));
    QVERIFY(!series.monthly);
}

void TestView::daysWithoutDataAreNotBridged()
{
    LedgerMaker maker;
    maker.account("SEK", 100, {}, "2025-01-01", "2025-01-10");
    maker.account("SEK", 100, {}, "2025-01-04", "2025-01-12");
    const BalanceSeries series = view(maker.understood(), Query())->balance;
    QCOMPARE(series.endOfDay.size(), std::size_t(12));
    QCOMPARE(series.endOfDay[2], kNoAmount);
    QCOMPARE(series.endOfDay[3], 200);
    QCOMPARE(series.endOfDay[9], 200);
    QCOMPARE(series.endOfDay[10], kNoAmount);
}

void TestView::paydaysAreThoseOfSalaries()
{
    auto maker = household();
    const auto shown = view(maker.understood(), Query());
    QCOMPARE(shown->balance.paydays, (std::vector<Day> {day("2025-01-25"), day("2025-02-25"), day("2025-03-25")}));
}

void TestView::weeksBeginOnMonday()
{
    auto maker = household();
    const auto shown = view(maker.understood(), Query());
    const auto &columns = shown->balance.columns;
    QCOMPARE(columns.size(), std::size_t(14));
    QCOMPARE(columns.front().period, (Period {day("2024-12-30"), day("2025-01-05")}));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QCOMPARE(weekdayOf(columns[i].period.first), 1);
        QCOMPARE(columns[i].period.days(), 7);
    }
    QVERIFY(columns.back().period.contains(day("2025-03-31")));
}

void TestView::longPeriodsAreShownByMonth()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2020-01-15", "2025-03-31");
    maker.book({.on = "2021-02-05", .minor = -1, .category = u"groceries"});
    const auto shown = view(maker.understood(), Query());
    QVERIFY(shown->balance.monthly);
    QCOMPARE(shown->balance.columns.size(), std::size_t(63));
    QCOMPARE(shown->balance.columns[13].out, -1);
}

void TestView::columnsAddUpToTheFlows()
{
    auto maker = household();
    const auto analysis = maker.understood();
    qint64 columns = 0;
    const auto shown = view(analysis, Query());
    for (const FlowColumn &column : shown->balance.columns)
        columns += column.in + column.out;
    qint64 months = 0;
    for (const MonthFlow &month : analysis->flows.months)
        months += month.in + month.out;
    QCOMPARE(columns, months);
}

void TestView::moneyBackIsNeverDrawnBelowZero()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-06", .minor = -1000, .category = u"groceries"});
    maker.book({.on = "2025-01-14", .minor = 400, .category = u"groceries"});
    maker.book({.on = "2025-01-21", .minor = -300, .category = u"income.salary"});
    const auto shown = view(maker.understood(), Query());
    const auto &columns = shown->balance.columns;
    QCOMPARE(columns.size(), std::size_t(3));
    QCOMPARE(columns[1].in, 400);
    QCOMPARE(columns[1].out, 0);
    QCOMPARE(columns[2].in, 0);
    QCOMPARE(columns[2].out, -300);
}

void TestView::leftOutRowsAreShownAndNotCounted()
{
    auto maker = household();
    const MergedLedger merged = maker.merged();
    const auto keys = rowKeys(*merged.ledger);
    AnalysisOptions options;
    options.excluded = {keys[0], keys[1]};
    const auto all = maker.understood();
    const auto analysis = maker.understood(options);
    const auto shown = view(analysis, Query());
    QCOMPARE(shown->rows.size(), merged.ledger->booked().size());
    QCOMPARE(shown->leftOutRows, std::size_t(2));
    const qint64 left = merged.ledger->booked().minor[0] + merged.ledger->booked().minor[1];
    QCOMPARE(shown->sum, view(all, Query())->sum - left);
    QCOMPARE(shown->spending.total, view(all, Query())->spending.total + left);
    QCOMPARE(analysis->figures.balance.minor, all->figures.balance.minor); // the bank's balance knows nothing of it
}

void TestView::sumsOfAChoice()
{
    auto maker = household();
    const auto analysis = maker.understood();
    Query query;
    query.text = u"hotel"_s;
    std::vector<Row> rows = select(*analysis, query);
    QCOMPARE(sumOf(*analysis, rows), (SelectionSum {.sum = 0, .rows = 1, .otherCurrencyRows = 1, .leftOutRows = 0}));
    rows.push_back(0);
    QCOMPARE(sumOf(*analysis, rows).sum, analysis->ledger().booked().minor[0]);
}

void TestView::emptyLedgerHasAnEmptyView()
{
    LedgerMaker maker;
    const auto shown = view(maker.understood(), Query());
    QVERIFY(shown->rows.empty());
    QVERIFY(shown->tree.empty());
    QVERIFY(shown->spending.groups.empty());
    QVERIFY(shown->balance.endOfDay.empty());
    QVERIFY(shown->balance.columns.empty());
}

void TestView::stoppedGivesNull()
{
    auto maker = household();
    const std::atomic_bool stop = true;
    QVERIFY(!view(maker.understood(), Query(), &stop));
}

QTEST_GUILESS_MAIN(TestView)
#include "tst_insights_view.moc"
