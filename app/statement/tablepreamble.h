// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "statement/tablelayout.h"

#include <span>
#include <string_view>

namespace saldoscope {

/// What stands above the header, and what the first cells say about the currency.
struct Preamble {
    Account account;            ///< number, holder, currency, opening and closing where they are said
    Currency cellCurrency;      ///< a sign or code beside the amounts; unknown where there are several or none
    Currency columnCurrency;    ///< of the first row that has one in its own column
};
/// The account that a row names, as an IBAN or behind a word for it; empty where it names none.
QString accountNumberIn(std::span<const std::string_view> cells);
Preamble preambleOf(const TableSample &sample, const TableLayout &layout);

} // namespace saldoscope
