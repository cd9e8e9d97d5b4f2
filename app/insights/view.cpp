// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/view.h"

#include "insights/shielding.h"

#include <algorithm>

namespace saldoscope {

namespace {

constexpr std::size_t kMostGroups = 7;
constexpr int kTreeMonths = 12;
constexpr int kWeeklyDays = 3 * 366; ///< longer periods are shown by month

bool stopped(const std::atomic_bool *stop) { return stop != nullptr && stop->load(std::memory_order_relaxed); }

/// Days that the data speak for, not after asOf; unknown for an empty ledger.
Period daysOfData(const Analysis &analysis)
{
    Period days = analysis.ledger().period();
    if (days.known())
        days.last = analysis.asOf;
    return days;
}

/// The months a tree looks at, and which of them are full in the period.
struct TreeMonths {
    Month first = 0;
    int count = 0;
    std::vector<bool> full;
    int fullCount = 0;
};

TreeMonths treeMonths(const Analysis &analysis, Period asked)
{
    TreeMonths months;
    const Period data = daysOfData(analysis);
    if (!data.known())
        return months;
    const Day first = asked.first == kNoDay ? data.first : std::max(asked.first, data.first);
    const Day last = asked.last == kNoDay ? data.last : std::min(asked.last, data.last);
    if (last < first)
        return months;
    months.first = monthOf(first);
    months.count = monthOf(last) - months.first + 1;
    months.full.assign(std::size_t(months.count), false);
    for (const MonthFlow &flow : analysis.flows.months) {
        const bool inside = first <= firstDayOf(flow.month) && lastDayOf(flow.month) <= last;
        if (!flow.full || !inside)
            continue;
        months.full[std::size_t(flow.month - months.first)] = true;
        ++months.fullCount;
    }
    return months;
}

/// Sums and numbers of rows by category, and by category and month, of a choice of rows.
struct CategorySums {
    std::vector<qint64> sums;        ///< all rows
    std::vector<int> rows;
    std::vector<qint64> spent;       ///< rows on the Out side, negative where spent
    std::vector<int> spentRows;
    std::vector<qint64> months;      ///< category * count + month
    std::vector<qint64> spentMonths; ///< the same of the rows on the Out side

    /// The Out side alone, as positive sums.
    CategorySums spending() const
    {
        CategorySums out {spent, spentRows, {}, {}, spentMonths, {}};
        for (qint64 &sum : out.sums)
            sum = -sum;
        for (qint64 &sum : out.months)
            sum = -sum;
        return out;
    }
};

CategorySums sumCategories(const Analysis &analysis, std::span<const Row> rows, const TreeMonths &months)
{
    const std::size_t n = analysis.knowledge->tree().all().size();
    CategorySums sums {std::vector<qint64>(n, 0), std::vector<int>(n, 0), std::vector<qint64>(n, 0), std::vector<int>(n, 0),
        std::vector<qint64>(n * std::size_t(months.count), 0), std::vector<qint64>(n * std::size_t(months.count), 0)};
    const FlowSides sides(analysis.knowledge->tree());
    const Rows &booked = analysis.ledger().booked();
    Day monthFirst = 1;
    Day monthLast = 0;
    int month = -1;
    for (const Row row : rows) {
        const CategoryId category = shownCategory(analysis, row);
        if (booked.currency[row] != analysis.currency || !counts(analysis.counting, row) || category >= n)
            continue;
        const Day day = booked.day(row);
        if (day < monthFirst || day > monthLast) {
            const Month now = monthOf(day);
            monthFirst = firstDayOf(now);
            monthLast = lastDayOf(now);
            month = now - months.first;
        }
        const qint64 minor = booked.minor[row];
        sums.sums[category] += minor;
        ++sums.rows[category];
        const bool out = sides.of(category, minor) == FlowSide::Out;
        if (month >= 0 && month < months.count) {
            const std::size_t cell = std::size_t(category) * std::size_t(months.count) + std::size_t(month);
            sums.months[cell] += minor;
            sums.spentMonths[cell] += out ? minor : 0;
        }
        if (out) {
            sums.spent[category] += minor;
            ++sums.spentRows[category];
        }
    }
    return sums;
}

qint64 rounded(qint64 sum, int n) { return n == 0 ? 0 : (sum >= 0 ? sum + n / 2 : sum - n / 2) / n; }

std::vector<TreeLine> treeOf(const CategoryTree &tree, const CategorySums &own, const TreeMonths &months)
{
    const std::size_t n = tree.all().size();
    CategorySums rolled = own;
    const auto count = std::size_t(months.count);
    for (std::size_t id = n; id-- > 0;) { // children stand behind their parents
        const CategoryId parent = tree[CategoryId(id)].parent;
        if (parent == kNoCategory)
            continue;
        rolled.sums[parent] += rolled.sums[id];
        rolled.rows[parent] += rolled.rows[id];
        for (std::size_t month = 0; month < count; ++month)
            rolled.months[parent * count + month] += rolled.months[id * count + month];
    }
    std::vector<TreeLine> lines;
    std::vector<int> lineOf(n, -1);
    const std::size_t shown = std::min<std::size_t>(count, kTreeMonths);
    for (std::size_t id = 0; id < n; ++id) {
        if (rolled.rows[id] == 0)
            continue;
        TreeLine line;
        line.category = CategoryId(id);
        line.parent = tree[CategoryId(id)].parent == kNoCategory ? -1 : lineOf[tree[CategoryId(id)].parent];
        line.sum = rolled.sums[id];
        line.rows = rolled.rows[id];
        const std::span<const qint64> cells = std::span(rolled.months).subspan(id * count, count);
        qint64 full = 0;
        qint64 all = 0;
        for (std::size_t month = 0; month < count; ++month) {
            full += months.full[month] ? cells[month] : 0;
            all += cells[month];
        }
        line.perMonth = months.fullCount > 0 ? rounded(full, months.fullCount) : rounded(all, months.count);
        line.months.assign(cells.end() - std::ptrdiff_t(shown), cells.end());
        lineOf[id] = int(lines.size());
        lines.push_back(std::move(line));
    }
    return lines;
}

bool greater(const RingSlice &a, const RingSlice &b)
{
    return a.sum != b.sum ? a.sum > b.sum : a.category < b.category;
}

/// The ancestor of level 1, or the group itself.
CategoryId partOf(const CategoryTree &tree, CategoryId id)
{
    while (tree[id].level > 1)
        id = tree[id].parent;
    return id;
}

/// Slices of what was spent, by `nameOf` each category. Where more came back than was spent there is nothing to draw.
template <class NameOf> std::vector<RingSlice> slices(const CategorySums &sums, NameOf nameOf)
{
    std::vector<RingSlice> byCategory(sums.spent.size());
    for (std::size_t id = 0; id < sums.spent.size(); ++id) {
        const CategoryId name = sums.spentRows[id] == 0 ? kNoCategory : nameOf(CategoryId(id));
        if (name == kNoCategory)
            continue;
        byCategory[name].category = name;
        byCategory[name].sum -= sums.spent[id];
        byCategory[name].rows += sums.spentRows[id];
    }
    std::erase_if(byCategory, [](const RingSlice &slice) { return slice.sum <= 0; });
    std::ranges::sort(byCategory, greater);
    return byCategory;
}

Rings ringsOf(const CategoryTree &tree, const CategorySums &sums)
{
    Rings rings;
    rings.groups = slices(sums, [&tree](CategoryId id) { return tree.group(id); });
    for (const RingSlice &group : rings.groups)
        rings.total += group.sum;
    std::vector<RingSlice> rest;
    if (rings.groups.size() > kMostGroups) {
        rest.assign(rings.groups.begin() + kMostGroups, rings.groups.end());
        rings.groups.resize(kMostGroups);
    }
    for (const RingSlice &group : rings.groups) {
        rings.parts.push_back(slices(sums, [&](CategoryId id) {
            return tree.group(id) == group.category ? partOf(tree, id) : kNoCategory;
        }));
    }
    if (!rest.empty()) {
        RingSlice other;
        for (const RingSlice &group : rest) {
            other.others.push_back(group.category);
            other.sum += group.sum;
            other.rows += group.rows;
        }
        rings.groups.push_back(other);
        rings.parts.push_back(std::move(rest)); // outside Other stand the groups that it holds
    }
    return rings;
}

std::vector<FlowColumn> columnsOf(const Analysis &analysis, Period days, bool monthly)
{
    std::vector<FlowColumn> columns;
    for (Day day = days.first; day <= days.last;) {
        const Day first = monthly ? firstDayOf(monthOf(day)) : day - weekdayOf(day) + 1;
        const Day last = monthly ? lastDayOf(monthOf(day)) : first + 6;
        columns.push_back({{first, last}, 0, 0});
        day = last + 1;
    }
    const FlowSides sides(analysis.knowledge->tree());
    const Rows &booked = analysis.ledger().booked();
    std::size_t at = 0;
    for (Row row = 0; row < booked.size(); ++row) {
        const Day day = booked.day(row);
        if (booked.currency[row] != analysis.currency || !counts(analysis.counting, row) || !days.contains(day))
            continue;
        while (at + 1 < columns.size() && day > columns[at].period.last)
            ++at;
        const qint64 minor = booked.minor[row];
        switch (sides.of(analysis.verdicts[row].category, minor)) {
        case FlowSide::In: columns[at].in += minor; break;
        case FlowSide::Out: columns[at].out += minor; break;
        case FlowSide::None: break;
        }
    }
    for (FlowColumn &column : columns) {
        // Columns are drawn up and down from zero: money back beyond what was spent stands with money in, and
        // pay that was taken back beyond what came in with money out.
        const qint64 back = std::max<qint64>(0, column.out);
        const qint64 taken = std::min<qint64>(0, column.in);
        column.in += back - taken;
        column.out += taken - back;
    }
    return columns;
}

BalanceSeries balanceOf(const Analysis &analysis)
{
    BalanceSeries series;
    series.currency = analysis.currency;
    const Period days = daysOfData(analysis);
    if (!days.known() || days.days() == 0)
        return series;
    series.first = days.first;
    series.endOfDay.assign(std::size_t(days.days()), kNoAmount);
    const DayBalances &household = analysis.household;
    for (std::size_t i = 0; i < household.endOfDay.size(); ++i) {
        const Day day = household.first + Day(i);
        if (days.contains(day))
            series.endOfDay[std::size_t(day - days.first)] = household.endOfDay[i];
    }
    for (const Salary &salary : analysis.salaries) {
        if (salary.probable)
            continue;
        for (const Slot &slot : analysis.streams[salary.stream].hits)
            series.paydays.push_back(slot.paid);
    }
    std::ranges::sort(series.paydays);
    series.paydays.erase(std::unique(series.paydays.begin(), series.paydays.end()), series.paydays.end());
    series.monthly = days.days() > kWeeklyDays;
    series.columns = columnsOf(analysis, days, series.monthly);
    return series;
}

} // namespace

std::shared_ptr<const View> view(std::shared_ptr<const Analysis> analysis, const Query &query, const std::atomic_bool *stop)
{
    auto made = std::make_shared<View>();
    made->query = query;
    const CategoryTree &tree = analysis->knowledge->tree();

    Query allCategories = query;
    allCategories.categories.clear();
    made->rows = matching(*analysis, allCategories, stop);
    if (stopped(stop))
        return nullptr;
    const TreeMonths months = treeMonths(*analysis, query.period);
    const CategorySums sums = sumCategories(*analysis, made->rows, months);
    made->tree = treeOf(tree, sums, months);
    made->spendingTree = treeOf(tree, sums.spending(), months);
    made->spending = ringsOf(tree, sums);
    made->months = months.fullCount;

    if (!query.categories.empty()) {
        Query chosen;
        chosen.categories = query.categories;
        chosen.only = std::move(made->rows);
        made->rows = chosen.only.empty() ? std::vector<Row>() : matching(*analysis, chosen, stop);
    }
    const SelectionSum sum = sumOf(*analysis, made->rows);
    made->sum = sum.sum;
    made->otherCurrencyRows = sum.otherCurrencyRows;
    made->leftOutRows = sum.leftOutRows;
    sortRows(*analysis, query.order, query.descending, made->rows);
    if (stopped(stop))
        return nullptr;
    made->balance = balanceOf(*analysis);
    made->analysis = std::move(analysis);
    return made;
}

SelectionSum sumOf(const Analysis &analysis, std::span<const Row> rows)
{
    SelectionSum sum;
    const Rows &booked = analysis.ledger().booked();
    for (const Row row : rows) {
        ++sum.rows;
        if (!counts(analysis.counting, row))
            ++sum.leftOutRows;
        else if (booked.currency[row] != analysis.currency)
            ++sum.otherCurrencyRows;
        else
            sum.sum += booked.minor[row];
    }
    return sum;
}

} // namespace saldoscope
