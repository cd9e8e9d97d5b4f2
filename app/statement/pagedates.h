// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "statement/fieldreading.h"

#include <string>
#include <string_view>
#include <vector>

namespace saldoscope {

/// Printed statements name the year once, above the table, and give their rows only day and month. All rows are seen before
/// the first is dated: they tell day from month together, and where they stand in order, a year begins where January comes.
class PageDates
{
public:
    /// Looks for whole dates in a line above the table, whatever stands around them.
    void see(std::string_view line);
    /// The first date of a row, in the order of rows.
    void seeRow(std::string_view cell);
    /// All rows were seen.
    void settle();

    /// "02.01.", "2 Jan", "01/02" of the row seen as the `row`th as a whole date, year first; any other text as it is. The
    /// newest year in which no row is after the newest date above the table.
    std::string completed(std::string_view cell, std::size_t row) const;
    /// The same for another date of that row: with the year in which it is nearest to `first`.
    std::string completedBeside(std::string_view cell, std::string_view first) const;

private:
    void settleOrder();
    int yearOf(const YearMonthDay &date) const;

    Day m_newest = kNoDay;
    bool m_monthFirstAbove = false;   ///< a date above the table has its month first
    std::vector<std::string> m_cells; ///< of the rows, until they are settled
    DateOrder m_order = DateOrder::DayMonthYear;
    std::vector<Day> m_days;          ///< by row
};

} // namespace saldoscope
