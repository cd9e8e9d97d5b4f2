// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace saldoscope {

/// Where a merged row came from.
struct Origin {
    quint16 ledger = 0; ///< index into the ledgers given to merge()
    Row row = 0;        ///< of its booked rows
    bool operator==(const Origin &) const = default;
};

/// Money moved between two accounts of the same case: both legs leave income, expense and turnover (spec d.3.2).
struct OwnTransfer {
    Row out = 0;
    Row in = 0;
    int score = 0;      ///< 0…100; 60 and more are taken as paired, 45…59 are doubts
    bool operator==(const OwnTransfer &) const = default;
};

/// All statements of a case as one ledger in order of day, with what was found on the way.
struct MergedLedger {
    std::shared_ptr<const Ledger> ledger;
    std::vector<Origin> origins;           ///< one a booked row of the merged ledger
    std::size_t overlapping = 0;           ///< rows left out because an overlapping export holds them too (spec d.3.1)
    std::size_t equalKept = 0;             ///< rows that equal one before them in the same file and were kept
    std::vector<OwnTransfer> transfers;    ///< taken, score ≥ 60
    std::vector<OwnTransfer> doubtful;     ///< 45…59
};

/// Merges by the rules of spec d.3: inside one file nothing is ever dropped; across files the count of equal rows is
/// the greatest of any one file, not the sum. Accounts with the same number are one account: its opening balance comes
/// from the earliest statement, its closing balance from the latest.
MergedLedger merge(std::span<const std::shared_ptr<const Ledger>> ledgers);

/// Pairs own transfers inside one ledger (spec d.3.2): greedy best first, one to one, ties broken by day and row.
struct PairedTransfers {
    std::vector<OwnTransfer> taken;
    std::vector<OwnTransfer> doubtful;
};
PairedTransfers pairOwnTransfers(const Ledger &ledger);

/// A name for a booked row that survives reading the same files again in another order: a hash of account, day,
/// amount, texts and the row's number among its equals. What an officer's correction is tied to.
using RowKey = quint64;
std::vector<RowKey> rowKeys(const Ledger &ledger);

} // namespace saldoscope
