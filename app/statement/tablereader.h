// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/statementdraft.h"
#include "statement/table.h"
#include "statement/tablemapping.h"

#include <memory>
#include <span>

namespace saldoscope {

/// What is known of a table before it is read.
struct TableHints {
    const TableMapping *mapping = nullptr;  ///< of the officer: goes before everything that would be found out
    std::optional<NumberStyle> numbers;     ///< where the file has true numbers: how they are written in the cells
    std::optional<DateOrder> dateOrder;
    std::span<const TableMapping> profiles; ///< that the officer saved; looked at where there is no mapping
};
TableHints tableHints(const ReadHints &hints);

/// Finds out which row is the header and what the columns are, settles dates and decimals by the whole table, and reads
/// its rows into the draft: accounts, rows, problems, sections. Gives the mapping that was used; nullopt where nothing in
/// the table looks like a transaction (then nothing was added and no problem told).
std::optional<TableMapping> readTable(Table &table, const TableHints &hints, StatementDraft &draft);

/// The same for cells that a page was taken apart into, with the officer's hints. `expected`: what a table would be, for the
/// problem where there is none.
void readCells(const std::shared_ptr<CellTable> &table, const char *expected, StatementDraft &draft);

} // namespace saldoscope
