// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/figure.h"

namespace saldoscope {

/// Where the end-of-day balances of an account come from (spec d.11).
enum class Anchor { None, Running, Closing, Opening, Available };

/// End-of-day balance of one account for each day from `first` to `last`.
struct DayBalances {
    AccountIndex account = 0;
    Currency currency;
    bool card = false;                     ///< a card account: below zero is normal, no overdraft
    Anchor anchor = Anchor::None;          ///< None: `endOfDay` is empty, all balance metrics are null
    std::optional<bool> chainHolds;        ///< where two anchors are there: do they agree?
    Day first = kNoDay;
    std::vector<qint64> endOfDay;          ///< minor units, one a day from `first`
    int overdraftDays = 0;                 ///< days below zero; cards are never counted
    qint64 lowest = 0;
    Day lowestOn = kNoDay;
    bool operator==(const DayBalances &) const = default;
};

/// One an account. Rows left out by the officer stay in: the bank's balance does not know of them. `covered` is what
/// coverages() gave, if it was asked.
std::vector<DayBalances> dayBalances(const Ledger &ledger, Day asOf, std::span<const Period> covered = {});
/// Sum over accounts of one currency, cards left out, for the days all of them cover; empty where none has an anchor.
/// Overdraft days are those on which any one account was below zero.
DayBalances householdBalances(std::span<const DayBalances> accounts, Currency currency);

} // namespace saldoscope
