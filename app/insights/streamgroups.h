// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"
#include "insights/figure.h"
#include "insights/payee.h"

namespace saldoscope {

/// Rows by (direction, payee, currency, category family): one list of row numbers, a stretch of it for each group.
struct StreamGroups {
    std::vector<Row> rows;
    std::vector<quint32> ends;
    std::span<const Row> group(std::size_t i) const
    {
        const quint32 begin = i == 0 ? 0 : ends[i - 1];
        return std::span(rows).subspan(begin, ends[i] - begin);
    }
};
/// Own moves and rows that do not count are in none. Groups are numbered in the order of their first rows.
StreamGroups streamGroups(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree,
    std::span<const Counting> counting, PayeeKeys &payees);

} // namespace saldoscope
