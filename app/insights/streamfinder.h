// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/preparation.h"
#include "insights/streamgroups.h"
#include "insights/streams.h"

namespace saldoscope {

/// The streams among the rows of each group, in order of the groups.
std::vector<Stream> streamsIn(const StreamGroups &groups, const StreamSearch &search);
/// The payments of both as one stream; nullopt where they have no common rhythm.
std::optional<Stream> joinedStream(const Stream &before, const Stream &after, const StreamSearch &search);
/// What a search found and looked at, for the next one of the same rows.
struct StreamsBefore {
    const KeptGroups &groups;
    std::span<const Stream> streams;
    std::span<const Reversal> reversals;
    std::span<const Row> changed;      ///< rows with another verdict or counting now
};
/// findStreams() with the names of payees at hand. Where there was a search before with the same rows, day, country and parts of
/// accounts, only the groups that changed rows belong to are looked at again: the result is the same. `groups` is filled.
std::vector<Stream> findStreams(const StreamSearch &search, std::span<const Counting> counting, PayeeKeys &payees, KeptGroups &groups,
    const StreamsBefore *before = nullptr);

} // namespace saldoscope
