// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/incomepolicy.h"
#include "insights/streamfinder.h"

namespace saldoscope {

/// One job, two payers: an employer's new name that the officer accepted (d.5).
struct JoinedJob {
    std::size_t stream = 0;        ///< into Analysis::streams: the payments of both payers
    QString before, after;         ///< names as the data write them
    Day since = kNoDay;            ///< the new payer's first payment
    AcceptedRename word;           ///< whose tick it was
    bool operator==(const JoinedJob &) const = default;
};

/// Makes one stream of each pair the officer accepted, in the place of the new one. Rows of the new payer take the category
/// of the old one's as the officer's word, so that sums by category and streams agree. `verdicts` are those `search` sees; rows are named by
/// `stated`, the ledger before any conversion of currencies.
std::vector<JoinedJob> joinJobs(std::vector<Stream> &streams, std::span<Verdict> verdicts, const StreamSearch &search,
    const Ledger &stated, std::span<const AcceptedRename> accepted);

} // namespace saldoscope
