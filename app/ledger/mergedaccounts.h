// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <vector>

namespace saldoscope {

/// Which accounts of several ledgers are one account, and what is then known about it.
struct MergedAccounts {
    std::vector<Account> accounts;
    std::vector<std::vector<AccountIndex>> indexOf; ///< [ledger][account] → index into accounts
    std::vector<bool> inSeveralLedgers;             ///< one an account: only there can exports overlap
};

/// Accounts are one where number and currency agree (a currency not said agrees with any). Accounts without a number
/// are one where holder, bank and currency agree and both files hold the very same rows wherever their days overlap.
MergedAccounts mergedAccounts(std::span<const std::shared_ptr<const Ledger>> ledgers);

/// Hash of what makes a row equal to another, but for its account: day, amount, currency and texts as a person reads them.
quint64 sameRowHash(Day day, qint64 minor, Currency currency, quint64 counterparty, quint64 text);

} // namespace saldoscope
