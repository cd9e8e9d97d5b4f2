// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"
#include "insights/figure.h"

namespace saldoscope {

/// On which side of a month's flow a row stands.
enum class FlowSide : quint8 { None, In, Out };

/// Sides by the rules of resources/taxonomy/README.md, looked up by category: moves between own accounts and to or from
/// savings are on neither side; money back from a payee under a spending category, and refunds, make Out smaller.
class FlowSides
{
public:
    explicit FlowSides(const CategoryTree &tree);
    FlowSide of(CategoryId category, qint64 minor) const
    {
        return category < m_sides.size() ? (minor < 0 ? m_sides[category].debit : m_sides[category].credit)
                                         : (minor < 0 ? FlowSide::Out : FlowSide::In);
    }
    bool isOwnMove(CategoryId category) const { return category < m_sides.size() && m_sides[category].debit == FlowSide::None; }

private:
    struct Sides {
        FlowSide debit = FlowSide::Out;
        FlowSide credit = FlowSide::In;
    };
    std::vector<Sides> m_sides;
};

/// Money in and out of one month in the main currency; own transfers are in neither (spec d.3).
struct MonthFlow {
    Month month = 0;
    qint64 in = 0;
    qint64 out = 0;        ///< ≤ 0, but for a month in which more came back than was spent
    int rows = 0;
    bool full = false;     ///< d.2: every account's data covers its first and last day; else shown hatched, not averaged
    bool operator==(const MonthFlow &) const = default;
};

/// Sums by category and month: cell(category, m) for m = 0 … months-1 counted from firstMonth. Categories alone, not
/// rolled up; the tree rolls up. Minor units of the main currency, signed as booked.
struct CategoryMonths {
    Month firstMonth = 0;
    int months = 0;
    std::vector<qint64> sums;      ///< category * months + m
    std::vector<quint32> counts;   ///< rows, same shape
    qint64 sum(CategoryId category, int month) const { return sums[std::size_t(category) * std::size_t(months) + std::size_t(month)]; }
    bool operator==(const CategoryMonths &) const = default;
};

/// Flows of the whole ledger. Rows in another currency than `currency` are counted in `otherCurrencyRows` and in no sum.
struct Flows {
    Currency currency;
    std::vector<MonthFlow> months;
    CategoryMonths byCategory;
    std::size_t otherCurrencyRows = 0;
    bool operator==(const Flows &) const = default;
};
struct Preparation;
/// Nothing after `asOf` is a full month. With a preparation, halves count half, accounts left out bar no month, and, unless
/// `unfold`, sensitive categories are summed where shownCategory() says. `covered` is what coverages() gave, if it was asked.
Flows flows(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree, Day asOf,
    std::span<const Counting> counting = {}, const Preparation *preparation = nullptr, bool unfold = true,
    std::span<const Period> covered = {});
/// Sums of the same ledger and parts of accounts, and what they rest on.
struct FlowsBefore {
    const Flows &flows;
    std::span<const Verdict> verdicts;
    std::span<const Counting> counting;
    std::span<const Row> changed;          ///< rows with another verdict or counting now
};
/// flows() of the changed rows' new verdicts, by taking these rows out of the sums and adding them anew.
Flows changedFlows(const FlowsBefore &before, const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree,
    std::span<const Counting> counting, const Preparation &preparation, bool unfold);

/// What each account's data speaks for: the stated period and the days of its booked rows; not known without either.
std::vector<Period> coverages(const Ledger &ledger);

/// The currency most booked rows are in; without rows that of the first account; not known without accounts.
Currency mainCurrency(const Ledger &ledger);

} // namespace saldoscope
