// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/parity.h"

#include <QJsonValue>

#include <span>
#include <vector>

namespace saldoscope::parity {

/// Default definitions of the income product.
inline constexpr int kIncomeIds[] = {5, 6, 7, 19, 20, 21, 85, 88, 279, 358, 426, 477, 733, 919, 1151, 2547};
inline constexpr int kExpenseIds[] = {26, 29, 63, 97, 137, 467, 494};

/// An analysis as the terms want it seen: the months that count, and the categories that are income and expenses.
struct Scope {
    Scope(const Analysis &of, const Terms &terms);
    const Analysis &analysis;
    std::vector<const MonthFlow *> months; ///< full calendar months, oldest first
    Day first = kNoDay;                    ///< no row before it counts; kNoDay: all do
    std::vector<int> income;
    std::vector<int> expenses;
};

/// Some rows of the analysis, summed by full calendar month. Amounts are positive minor units of the main currency.
struct Selection {
    int fullMonths = 0;
    std::vector<Row> rows;               ///< in order of day
    std::vector<qint64> monthSums;       ///< one a full month
    std::vector<int> monthCounts;
    Day last = kNoDay;                   ///< of any row, full month or not

    bool empty() const { return rows.empty(); }
    qint64 sum() const;                  ///< of the full months
    int count() const;                   ///< of the full months
    int monthsWithRows() const;
};

/// For each category the id of `wanted` that it carries itself or by an ancestor; 0 where none. Asked once, not once a
/// row: the ids are made from texts.
class IdTable
{
public:
    IdTable(const Analysis &analysis, std::span<const int> wanted);
    int operator[](Row row) const
    {
        const CategoryId category = m_analysis.verdicts[row].category;
        return category == kNoCategory ? 0 : m_ids[category];
    }

private:
    const Analysis &m_analysis;
    std::vector<int> m_ids;
};
/// Rows of the main currency that `takes` says yes to.
template <class Takes> Selection selection(const Scope &scope, Takes takes);
/// Rows of a category and all below it. `sign` +1: money in, -1: money out, 0: both.
Selection inside(const Scope &scope, QStringView key, int sign);
/// Money in of the income definition, money out of the expense definition.
Selection incomeRows(const Scope &scope);
Selection expenseRows(const Scope &scope);

/// What left the household: everything out but transfers between accounts and savings.
Selection spending(const Scope &scope);
QJsonValue householdBalance(const Analysis &analysis, Day day); ///< null where there is none

/// The same as an amount of its own currency.
QJsonValue inCurrency(qint64 minor, Currency currency);
/// Major units, rounded to the currency's decimals.
QJsonValue amount(const Analysis &analysis, double minor);
QJsonValue perMonth(const Analysis &analysis, const Selection &selection); ///< null where empty or no full month
QJsonValue countPerMonth(const Selection &selection);
QJsonValue share(double part, double whole);                               ///< null where the whole is 0
QJsonValue daysSince(const Analysis &analysis, const Selection &selection);
/// Months with rows over full months, 0 … 1.
QJsonValue regularity(const Selection &selection);
/// 1 − sd/mean of the monthly sums, at least 0; null under three months.
QJsonValue stability(const Selection &selection);
/// Slope a month of a line through the monthly sums, the last three weighing thrice; null under two months.
QJsonValue trend(const Analysis &analysis, const Selection &selection);

template <class Takes> Selection selection(const Scope &scope, Takes takes)
{
    const Analysis &analysis = scope.analysis;
    const auto &months = scope.months;
    Selection result;
    result.fullMonths = int(months.size());
    result.monthSums.resize(months.size());
    result.monthCounts.resize(months.size());
    const Month first = analysis.flows.months.empty() ? 0 : analysis.flows.months.front().month;
    std::vector<int> place(analysis.flows.months.size(), -1); // of each month among the full ones
    for (std::size_t m = 0; m < months.size(); ++m)
        place[std::size_t(months[m]->month - first)] = int(m);
    const Rows &rows = analysis.ledger().booked();
    for (Row row = 0; row < Row(rows.size()); ++row) {
        const Day day = rows.day(row);
        if (rows.currency[row] != analysis.currency || day == kNoDay || (scope.first != kNoDay && day < scope.first)
            || !counts(analysis.counting, row) || !takes(row))
            continue;
        result.rows.push_back(row);
        result.last = std::max(result.last, day);
        const auto month = std::size_t(monthOf(day) - first);
        if (month < place.size() && place[month] >= 0) {
            result.monthSums[std::size_t(place[month])] += std::abs(rows.minor[row]);
            ++result.monthCounts[std::size_t(place[month])];
        }
    }
    return result;
}

} // namespace saldoscope::parity
