// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/flows.h"

#include "insights/preparation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// The month of each row for a walk in order of day: the calendar is asked once a month, not once a row.
class MonthWalk
{
public:
    Month of(Day day)
    {
        if (day < m_first || day > m_last) {
            m_month = monthOf(day);
            m_first = firstDayOf(m_month);
            m_last = lastDayOf(m_month);
        }
        return m_month;
    }

private:
    Month m_month = 0;
    Day m_first = 1;
    Day m_last = 0;
};

/// Adds rows to sums by month and category, and takes them out again.
class FlowSums
{
public:
    /// `result` has its months; unless `unfold`, sensitive rows stand under neutral names.
    FlowSums(Flows &result, const Ledger &ledger, const CategoryTree &tree, const Preparation *preparation, bool unfold)
        : m_result(result)
        , m_rows(ledger.booked())
        , m_tree(tree)
        , m_halves(preparation != nullptr && preparation->anyHalf ? preparation : nullptr)
        , m_unfold(unfold)
        , m_sides(tree)
    {
    }
    /// `times` is 1 or -1.
    void add(Row row, const Verdict &verdict, int times)
    {
        const Day day = m_rows.day(row);
        if (day == kNoDay)
            return;
        if (m_rows.currency[row] != m_result.currency) {
            m_result.otherCurrencyRows += std::size_t(times);
            return;
        }
        CategoryMonths &cells = m_result.byCategory;
        const int month = m_walk.of(day) - cells.firstMonth;
        if (month < 0 || month >= cells.months)
            return; // after asOf: only a caller without `counting` comes here
        const qint64 minor = m_halves != nullptr ? m_halves->counted(m_rows.account[row], m_rows.minor[row]) : m_rows.minor[row];
        CategoryId category = verdict.category;
        if (category >= m_tree.all().size())
            category = m_tree.other(minor);
        MonthFlow &flow = m_result.months[std::size_t(month)];
        const FlowSide side = m_sides.of(category, minor);
        flow.in += side == FlowSide::In ? minor * times : 0;
        flow.out += side == FlowSide::Out ? minor * times : 0;
        flow.rows += side == FlowSide::None ? 0 : times;
        if (!m_unfold && verdict.sensitivity != Sensitivity::None)
            category = shownCategory(m_tree, verdict, minor); // on the side where it truly stands, under a neutral name
        if (category < m_tree.all().size()) {
            const std::size_t cell = std::size_t(category) * std::size_t(cells.months) + std::size_t(month);
            cells.sums[cell] += minor * times;
            cells.counts[cell] += quint32(times);
        }
    }

private:
    Flows &m_result;
    const Rows &m_rows;
    const CategoryTree &m_tree;
    const Preparation *m_halves; ///< where some accounts count half
    bool m_unfold;
    FlowSides m_sides;
    MonthWalk m_walk;
};

bool isFull(Month month, std::span<const Period> coverage, Day asOf)
{
    const Day first = firstDayOf(month);
    const Day last = lastDayOf(month);
    bool any = false;
    for (const Period &period : coverage) {
        if (!period.known())
            continue; // an account without rows and dates says nothing about any month
        if (!period.contains(first) || !period.contains(last))
            return false;
        any = true;
    }
    return any && last <= asOf;
}

} // namespace

FlowSides::FlowSides(const CategoryTree &tree)
{
    m_sides.resize(tree.all().size());
    const CategoryId own = tree.find(u"transfer.own");
    const CategoryId ownElsewhere = tree.find(u"transfer.own_external");
    const CategoryId savings = tree.find(u"savings");
    const CategoryId refund = tree.find(u"refund");
    const CategoryId receipt = tree.find(u"loan.receipt");
    const CategoryId loan = tree.find(u"loan");
    for (CategoryId id = 0; id < CategoryId(m_sides.size()); ++id) {
        Sides &sides = m_sides[id];
        const CategoryKind kind = tree[id].kind;
        if (id == own || id == ownElsewhere || (savings != kNoCategory && tree.isInside(id, savings)))
            sides = {FlowSide::None, FlowSide::None};
        else if (kind == CategoryKind::Income)
            sides = {FlowSide::In, FlowSide::In}; // pay that was taken back
        else if (id == refund || kind == CategoryKind::Expense
            || (kind == CategoryKind::Loan && id != loan && !(receipt != kNoCategory && tree.isInside(id, receipt))))
            sides = {FlowSide::Out, FlowSide::Out};
    }
}

Currency mainCurrency(const Ledger &ledger)
{
    struct Count {
        Currency currency;
        std::size_t rows = 0;
    };
    std::vector<Count> counts;
    std::size_t at = 0;
    for (const Currency currency : ledger.booked().currency) {
        if (at >= counts.size() || counts[at].currency != currency) {
            at = std::size_t(std::ranges::find(counts, currency, &Count::currency) - counts.begin());
            if (at == counts.size())
                counts.push_back({currency, 0});
        }
        ++counts[at].rows;
    }
    const auto most = std::ranges::max_element(counts, {}, &Count::rows);
    if (most != counts.end())
        return most->currency;
    const auto account = std::ranges::find_if(ledger.accounts(), [](const Account &each) { return each.currency.known(); });
    return account == ledger.accounts().end() ? Currency() : account->currency;
}

std::vector<Period> coverages(const Ledger &ledger)
{
    std::vector<Period> coverage;
    coverage.reserve(ledger.accounts().size());
    for (const Account &account : ledger.accounts())
        coverage.push_back(account.period.known() && account.period.days() > 0 ? account.period : Period());
    const Rows &rows = ledger.booked();
    for (Row row = 0; row < rows.size(); ++row) {
        const Day day = rows.day(row);
        if (day == kNoDay)
            continue;
        Period &period = coverage[rows.account[row]];
        if (!period.known())
            period = {day, day};
        period.first = std::min(period.first, day);
        period.last = std::max(period.last, day);
    }
    return coverage;
}

Flows flows(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree, Day asOf,
    std::span<const Counting> counting, const Preparation *preparation, bool unfold, std::span<const Period> covered)
{
    Flows result;
    result.currency = mainCurrency(ledger);
    std::vector<Period> coverage = covered.empty() ? coverages(ledger) : std::vector(covered.begin(), covered.end());
    for (std::size_t i = 0; preparation != nullptr && i < coverage.size(); ++i) {
        if (preparation->accounts[i].share == AccountShare::LeftOut)
            coverage[i] = Period();
    }
    Period whole;
    for (const Period &period : coverage) {
        if (!period.known())
            continue;
        whole.first = whole.known() ? std::min(whole.first, period.first) : period.first;
        whole.last = whole.last != kNoDay ? std::max(whole.last, period.last) : period.last;
    }
    if (asOf != kNoDay)
        whole.last = std::min(whole.last, asOf);
    if (!whole.known() || whole.days() == 0)
        return result;

    const Month first = monthOf(whole.first);
    const int months = monthOf(whole.last) - first + 1;
    for (Month month = first; month < first + months; ++month) {
        MonthFlow flow;
        flow.month = month;
        flow.full = isFull(month, coverage, asOf);
        result.months.push_back(flow);
    }
    CategoryMonths &cells = result.byCategory;
    cells.firstMonth = first;
    cells.months = months;
    cells.sums.assign(tree.all().size() * std::size_t(months), 0);
    cells.counts.assign(cells.sums.size(), 0);

    FlowSums sums(result, ledger, tree, preparation, unfold);
    for (Row row = 0; row < ledger.booked().size(); ++row) {
        if (counts(counting, row))
            sums.add(row, verdicts[row], 1);
    }
    return result;
}

Flows changedFlows(const FlowsBefore &before, const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree,
    std::span<const Counting> counting, const Preparation &preparation, bool unfold)
{
    Flows result = before.flows;
    FlowSums sums(result, ledger, tree, &preparation, unfold);
    for (const Row row : before.changed) {
        if (counts(before.counting, row))
            sums.add(row, before.verdicts[row], -1);
        if (counts(counting, row))
            sums.add(row, verdicts[row], 1);
    }
    return result;
}

} // namespace saldoscope
