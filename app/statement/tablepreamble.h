// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "statement/tablelayout.h"

namespace saldoscope {

/// What stands above the header, and what the first cells say about the currency.
struct Preamble {
    Account account;            ///< number, holder, currency, opening and closing where they are said
    Currency cellCurrency;      ///< a sign or code beside the amounts; unknown where there are several or none
    Currency columnCurrency;    ///< of the first row that has one in its own column
};
Preamble preambleOf(const TableSample &sample, const TableLayout &layout);

} // namespace saldoscope
