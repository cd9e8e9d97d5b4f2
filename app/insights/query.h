// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

namespace saldoscope {

enum class SortColumn : quint8 { Date, Counterparty, Text, Amount, Balance, Category, Confidence, Layer, Stream };

/// Which rows are looked at, and in what order. An unset member does not narrow. The one value that flows back from
/// what is shown: a click on a mark, slice, bar or row becomes a Query, and everything shows its View.
struct Query {
    Period period;
    std::vector<CategoryId> categories;        ///< each with all below it; empty: all
    QString text;                              ///< every word must occur in counterparty, text or category title; case and accents do not matter.
                                               ///< Of shielded rows only the title they are shown under is searched
    std::optional<bool> incoming;
    std::optional<AccountIndex> account;
    std::optional<quint32> stream;             ///< index into Analysis::streams
    std::vector<Row> only;                     ///< the evidence behind a figure; empty: all
    QString from;                              ///< where the narrowing came from, for the chip; shown as given
    SortColumn order = SortColumn::Date;
    bool descending = true;

    bool narrows() const;
    bool operator==(const Query &) const = default;
};

/// Row numbers that match, in the order of the ledger (by day). What select() does before it sorts.
std::vector<Row> matching(const Analysis &analysis, const Query &query, const std::atomic_bool *stop = nullptr);
/// Puts rows that stand in the order of the ledger into the order of the query. Equal keys stay in order of day; going
/// down is going up read backwards, so that a second click on a column turns the list round.
void sortRows(const Analysis &analysis, SortColumn order, bool descending, std::vector<Row> &rows);

/// Row numbers that match, in order. A million rows in a few dozen milliseconds: texts are looked at once a distinct
/// text, not once a row.
std::vector<Row> select(const Analysis &analysis, const Query &query, const std::atomic_bool *stop = nullptr);

} // namespace saldoscope
