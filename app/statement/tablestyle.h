// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/tablelayout.h"
#include "statement/tablereader.h"

namespace saldoscope {

/// How the dates and amounts of one table are written, settled by all of it.
struct TableStyle {
    DateOrder dateOrder = DateOrder::DayMonthYear;
    NumberStyle amounts;
    NumberStyle balances;
    bool datesAmbiguous = false;     ///< several orders give different days, and nothing settles it
    bool numbersAmbiguous = false;   ///< the same for the decimal mark
    bool decimalsDoubtful = false;   ///< three digits behind each mark, taken for decimals because all end in a zero
    bool eachByItself = false;       ///< amounts are written in two styles: only what a cell proves itself is read
};

/// Looks at the sample and, where it does not settle everything, at the whole table. Currency is that of the amounts, where
/// it is known: a few countries write the month first, and none of the others does.
TableStyle styleOf(Table &table, const TableSample &sample, const TableLayout &layout, Currency currency, const TableHints &hints, StatementDraft &draft);

} // namespace saldoscope
