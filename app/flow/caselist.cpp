// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caselist.h"

#include "store/storethread.h"

#include <algorithm>

namespace saldoscope {

CaseList::CaseList(StoreThread *store, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void CaseList::refresh()
{
    m_store->ask(
        this, [](CaseStore &store) { return store.list(); },
        [this](Result<std::vector<CaseSummary>> cases) {
            if (!cases) {
                Q_EMIT failed(cases.error());
                return;
            }
            m_cases = *std::move(cases);
            m_read = true;
            Q_EMIT changed();
        });
}

void CaseList::create(const CaseDetails &details, bool demo)
{
    m_store->ask(
        this, [details, demo, now = m_clock->now()](CaseStore &store) { return store.create(details, now, demo); },
        [this](Result<CaseSummary> summary) {
            if (!summary) {
                Q_EMIT failed(summary.error());
                return;
            }
            const CaseId id = summary->id;
            m_cases.insert(m_cases.begin(), *std::move(summary));
            Q_EMIT changed();
            Q_EMIT created(id);
        });
}

void CaseList::purge(CaseId id)
{
    m_store->ask(
        this, [id, now = m_clock->now()](CaseStore &store) { return store.purge(id, now); },
        [this, id](Done gone) {
            if (!gone) {
                Q_EMIT failed(gone.error());
                return;
            }
            std::erase_if(m_cases, [id](const CaseSummary &summary) { return summary.id == id; });
            Q_EMIT changed();
            Q_EMIT purged(id);
        });
}

} // namespace saldoscope
