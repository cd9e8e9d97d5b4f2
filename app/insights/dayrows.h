// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace saldoscope {

/// Rows `first` up to, not including, `end`.
struct RowRange {
    Row first = 0;
    Row end = 0;
};

/// The rows booked from the first to the last day of a period, found without walking the rest. Only for rows that stand in order of
/// day, as those of a merged ledger do. Empty for a period that is not known.
inline RowRange rowsOfDays(const Rows &rows, Period days)
{
    const auto firstFrom = [&rows](Row first, auto isBefore) {
        Row end = Row(rows.size());
        while (first < end) {
            const Row middle = first + (end - first) / 2;
            if (isBefore(rows.day(middle)))
                first = middle + 1;
            else
                end = middle;
        }
        return first;
    };
    if (!days.known())
        return {};
    const Row first = firstFrom(0, [&](Day day) { return day < days.first; });
    return {first, firstFrom(first, [&](Day day) { return day <= days.last; })};
}

/// Those of them that are wanted.
template <class Wanted> std::vector<Row> rowsOfDays(const Rows &rows, Period days, Wanted wanted)
{
    std::vector<Row> found;
    const RowRange range = rowsOfDays(rows, days);
    for (Row row = range.first; row < range.end; ++row) {
        if (wanted(row))
            found.push_back(row);
    }
    return found;
}

/// Calls for each row of some months, given in order.
template <class Each> void eachRowOf(const Rows &rows, std::span<const Month> months, Each each)
{
    for (const Month month : months) {
        const RowRange range = rowsOfDays(rows, {firstDayOf(month), lastDayOf(month)});
        for (Row row = range.first; row < range.end; ++row)
            each(row);
    }
}

} // namespace saldoscope
