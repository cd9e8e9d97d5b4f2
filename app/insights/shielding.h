// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

namespace saldoscope {

// What may be told of a row (d.3.5). Lists, searches and exports ask here and not the ledger: a shielded row has its day, sum
// and an open category, and neither texts, nor a payee, nor a kind.

/// Is the row sensitive, and the analysis not unfolded?
inline bool isShielded(const Analysis &analysis, Row row)
{
    return analysis.verdicts[row].sensitivity != Sensitivity::None && !analysis.preparation.unfolded;
}
/// The category under which the row is shown and summed; its own where it is not shielded.
inline CategoryId shownCategory(const Analysis &analysis, Row row)
{
    return isShielded(analysis, row) ? shownCategory(analysis.knowledge->tree(), analysis.verdicts[row], analysis.ledger().booked().minor[row])
                                     : analysis.verdicts[row].category;
}
/// Texts of the row as they may be shown; 0 where shielded.
inline TextId shownText(const Analysis &analysis, Row row) { return isShielded(analysis, row) ? TextId(0) : analysis.ledger().booked().text[row]; }
inline TextId shownCounterparty(const Analysis &analysis, Row row)
{
    return isShielded(analysis, row) ? TextId(0) : analysis.ledger().booked().counterparty[row];
}

/// Whom a stream is with, as it may be told; empty where shielded.
inline QString shownPayee(const Analysis &analysis, const Stream &stream)
{
    return stream.sensitivity != Sensitivity::None && !analysis.preparation.unfolded ? QString() : stream.payee;
}

/// A ledger as it may leave the program: shielded rows, pending ones too, keep day, sum, balance and the bank's id, and their
/// text is "(shielded)". The analysis' own ledger where none is. For the worker pool: it copies all rows.
struct ShownLedger {
    std::shared_ptr<const Ledger> ledger;
    std::size_t shielded = 0;              ///< rows without their texts
};
ShownLedger shownLedger(const Analysis &analysis);

} // namespace saldoscope
