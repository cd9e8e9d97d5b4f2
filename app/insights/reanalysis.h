// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/understanding.h"

namespace saldoscope {

/// What stays while an officer's marks change: the statements merged, categorised without any word of his, and the names
/// of their rows. Immutable, shared between threads.
struct Categorised {
    MergedLedger merged;
    std::vector<Verdict> verdicts;
    std::vector<RowKey> keys;               ///< one a booked row
    std::shared_ptr<const Knowledge> knowledge;
    QString country;
    std::shared_ptr<const RatePack> rates;  ///< by which transfers across currencies were paired; null: the program's
};
/// Null only where `stop` was set.
std::shared_ptr<const Categorised> categorised(std::span<const std::shared_ptr<const Ledger>> statements,
    std::shared_ptr<const Knowledge> knowledge, const QString &country, std::shared_ptr<const RatePack> rates = nullptr,
    const std::atomic_bool *stop = nullptr);

/// The same as analyse() of the statements; the options' country and rates must be those of `before`.
std::shared_ptr<const Analysis> analyse(const Categorised &before, const AnalysisOptions &options, const std::atomic_bool *stop = nullptr);

/// The same with what an earlier analysis of `before` leaves; null: there is none. What comes out is the same either way.
Understood analyseAgain(const Categorised &before, const AnalysisOptions &options, const Understood *earlier,
    const std::atomic_bool *stop = nullptr);

} // namespace saldoscope
