// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "insights/streamgroups.h"

namespace saldoscope {

/// An analysis with what of the work on it serves the next one of the same statements. Immutable, shared between threads.
struct Understood {
    std::shared_ptr<const Analysis> analysis;
    std::shared_ptr<const KeptGroups> groups;
    std::shared_ptr<const std::vector<quint64>> payees;
    std::shared_ptr<const RatePack> rates;     ///< of the options
    std::optional<Day> asOf;                   ///< of the options
    std::vector<RowKey> excluded;              ///< of the options
};

/// understand(), beginning with what stays true of an earlier analysis: the same merged ledger and knowledge. The result is the
/// same with and without `earlier`. `keys` are the names of the booked rows; none: they are worked out where one is asked for.
/// Its analysis is null only where `stop` was set.
Understood understandAgain(MergedLedger merged, std::vector<Verdict> verdicts, std::shared_ptr<const Knowledge> knowledge,
    const AnalysisOptions &options, const Understood *earlier, std::span<const RowKey> keys, const std::atomic_bool *stop = nullptr);

} // namespace saldoscope
