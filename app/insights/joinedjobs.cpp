// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/joinedjobs.h"

#include <algorithm>

namespace saldoscope {

namespace {

/// The stream with a row of this name, if any.
std::optional<std::size_t> streamWith(RowKey key, std::span<const Stream> streams, std::span<const RowKey> keys)
{
    for (std::size_t i = 0; i < streams.size(); ++i) {
        if (streams[i].incoming && std::ranges::any_of(streams[i].rows, [&](Row row) { return keys[row] == key; }))
            return i;
    }
    return std::nullopt;
}

} // namespace

std::vector<JoinedJob> joinJobs(std::vector<Stream> &streams, std::span<Verdict> verdicts, const StreamSearch &search,
    const Ledger &stated, std::span<const AcceptedRename> accepted)
{
    std::vector<JoinedJob> jobs;
    if (accepted.empty())
        return jobs; // the common case: row keys cost a walk over all rows
    const std::vector<RowKey> keys = rowKeys(stated);
    for (const AcceptedRename &word : accepted) {
        const auto before = streamWith(word.before, streams, keys);
        const auto after = streamWith(word.after, streams, keys);
        if (!before || !after || *before == *after || streams[*before].currency != streams[*after].currency)
            continue;
        const Stream &old = streams[*before];
        const Stream &young = streams[*after];
        std::optional<Stream> joined = joinedStream(old, young, search);
        if (!joined)
            continue;
        for (const Row row : young.rows) {
            if (verdicts[row].category != old.category)
                verdicts[row] = {.category = old.category, .layer = Layer::Override, .confidence = 100, .sensitivity = verdicts[row].sensitivity};
        }
        joined->category = old.category;
        joined->payee = young.payee;
        JoinedJob job {.stream = *after, .before = old.payee, .after = young.payee, .since = young.first, .word = word};
        streams[*after] = *std::move(joined);
        streams.erase(streams.begin() + std::ptrdiff_t(*before));
        for (JoinedJob &each : jobs) // a second takeover moves the first one's stream
            each.stream = each.stream == *before ? job.stream : each.stream;
        jobs.push_back(std::move(job));
        for (JoinedJob &each : jobs)
            each.stream -= each.stream > *before ? 1U : 0U;
    }
    return jobs;
}

} // namespace saldoscope
