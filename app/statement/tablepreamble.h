// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "statement/tablelayout.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace saldoscope {

/// What stands above the header, and what the first cells say about the currency.
struct Preamble {
    Account account;            ///< number, holder, currency, opening and closing where they are said
    Currency cellCurrency;      ///< a sign or code beside the amounts; unknown where there are several or none
    Currency columnCurrency;    ///< of the first row that has one in its own column
    Currency countryCurrency;   ///< the usual one of the country in the account's IBAN; to be named as a doubt
    std::optional<qint64> balance; ///< "balance of 31 January", which is the closing one where nothing is listed after that day
    Day balanceOn = kNoDay;
    std::vector<Day> days;      ///< all others above the header: the ends of a period, say
};
/// The account that a row names, as an IBAN or behind a word for it; empty where it names none.
QString accountNumberIn(std::span<const std::string_view> cells);
Preamble preambleOf(const TableSample &sample, const TableLayout &layout);

/// Takes a balance of a day as the closing one where the newest row is at most a month older, and no day between the two
/// stands above the header, which would be the end of what was asked for.
void takeBalanceOfDay(const TableSample &sample, const TableLayout &layout, DateOrder order, Preamble &preamble);

} // namespace saldoscope
