// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"
#include "insights/figure.h"
#include "insights/payee.h"
#include "insights/preparation.h"

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
/// Payments that bounced (d.12). Such a payment was asked for all the same, so it stays with the other payments of its biller;
/// its way back is in no stream, or a returned rent would look like pay.
class Bounced
{
public:
    explicit Bounced(std::span<const Reversal> reversals);
    bool isWayBack(Row row) const;
    /// What the biller's payment is for; `own`, the row's verdict, where it did not bounce.
    CategoryId askedFor(Row row, CategoryId own) const;

private:
    std::vector<std::pair<Row, CategoryId>> m_out; ///< in order of row
    std::vector<Row> m_back;                       ///< in order of row
};

/// Own moves, rows that do not count and ways back of bounced payments are in none. Groups are numbered in the order of their first rows.
StreamGroups streamGroups(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree,
    std::span<const Counting> counting, PayeeKeys &payees, const Bounced &bounced);

} // namespace saldoscope
