// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/scoring.h"

namespace saldoscope {

/// What a regular payment is, as a person labels it and as the engine's streams say it.
enum class RecurringKind : quint8 { None, Salary, Pension, Benefit, Loan, Order, Count };
QString word(RecurringKind kind);                       ///< "none", "salary", "pension", "benefit", "loan", "order"
std::optional<RecurringKind> recurringKind(const QString &word); ///< "-" is none, "standing_order" and "loan_repayment" are heard too

/// How well regular payments of one kind are found, over rows and over payments as a whole.
struct RecurringTally {
    RecurringKind kind = RecurringKind::None;
    int rows = 0;           ///< labelled so
    int claimed = 0;        ///< labelled at all, and in a regular stream of this kind
    int right = 0;          ///< both
    int streams = 0;        ///< labelled payments of this kind: rows of one account, direction, payee or text, and `stream`
    int streamsFound = 0;   ///< of these, with at least half of their rows in a regular stream of this kind
    int streamsClaimed = 0; ///< streams of this kind of which rows are labelled
    int streamsRight = 0;   ///< of these, with at least half of their labelled rows labelled so
};

/// Analyses each account of the rows that have a label of this sort (column `recurring`), with the other rows of the
/// account around them. One tally a kind but None, in the order of the enumeration; empty where no row has one.
std::vector<RecurringTally> scoreRecurring(const std::vector<LabelledRow> &rows, const std::shared_ptr<const Knowledge> &knowledge);

} // namespace saldoscope
