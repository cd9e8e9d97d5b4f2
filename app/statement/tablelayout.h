// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/table.h"
#include "statement/tablemapping.h"

#include <span>
#include <string>

namespace saldoscope {

/// The first rows of a table, kept.
struct TableSample {
    std::vector<std::vector<std::string>> rows;
    std::vector<quint32> lines;
    bool isWhole = false;               ///< the table has no more rows
};
TableSample sampleOf(Table &table, std::size_t mostRows = 400);

/// What the beginning of a table says about all of it.
struct TableLayout {
    TableMapping mapping;
    int score = 0;                      ///< to tell which delimiter fits best
    Currency likelyCurrency;            ///< by the language of the headers; to be named as a doubt
    bool directionSigns = false;        ///< amounts have no sign of their own: the column Direction gives it
    bool outIsNegative = false;         ///< MoneyOut holds negative amounts
    bool inIsNegative = false;          ///< and so does MoneyIn: what lowers a card's debt
    int emptyDirection = 0;             ///< only one direction is written: 1 or -1 for the rows that say none
    bool bareIsOut = false;             ///< money in has a plus or CR, and nothing has a minus
    bool signUnknown = false;           ///< amounts without sign, and nothing that says it
    bool signDoubtful = false;          ///< signs as on a card's bill, where positive is money out
    bool bareDoubtful = false;          ///< the plus may be no more than an ornament
    bool serialDays = false;            ///< days are numbers as Excel counts them
    bool sidesUnknown = false;          ///< two columns of amounts, and nothing says which is out
};

/// Finds header and meanings; nullopt where no row looks like a transaction and no row like a header over some.
/// `given` is the officer's mapping, which is taken as it is where it fits the columns; `profiles` are those saved earlier,
/// of which one that fits is taken like it.
std::optional<TableLayout> findLayout(const TableSample &sample, const TableMapping *given, std::span<const TableMapping> profiles = {});

} // namespace saldoscope
