// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"
#include "statement/table.h"

#include <array>

namespace saldoscope {

/// The table that we export to CSV and XLSX ourselves, and read back without loss: a row for each account first, then its
/// transactions. What a table of a bank would have to be guessed from is said here by the first column.
enum class OwnColumn : quint8 {
    Kind, Number, Account, BookedOn, ValuedOn, Amount, Currency, Counterparty, CounterpartyAccount, Text, Id, BankCode, BalanceAfter, Further
};
inline constexpr std::size_t kOwnColumns = 14;
inline constexpr std::array<std::string_view, kOwnColumns> kOwnHeaders {"Saldoscope", "No", "Account", "Booked", "Valued", "Amount", "Currency",
    "Counterparty", "Counterparty account", "Text", "Id", "Bank code", "Balance after", "Further"};
inline constexpr std::string_view kOwnAccount = "account";
inline constexpr std::string_view kOwnBooked = "booked";
inline constexpr std::string_view kOwnPending = "pending";

Likeness looksLikeOwnCsv(const Head &head);
void readOwnCsv(const Source &source, StatementDraft &draft);
/// Is this a table of ours? It is rewound.
bool isOwnTable(Table &table);
void readOwnTable(Table &table, StatementDraft &draft);

} // namespace saldoscope
