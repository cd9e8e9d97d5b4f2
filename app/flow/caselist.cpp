// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caselist.h"

#include "store/storethread.h"

#include <algorithm>

namespace saldoscope {

namespace {

struct Read {
    std::vector<CaseSummary> cases;
    std::vector<GoneCase> gone;
};

} // namespace

CaseList::CaseList(StoreThread *store, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void CaseList::refresh()
{
    m_store->ask(
        this,
        [](CaseStore &store) -> Result<Read> {
            auto cases = store.list();
            auto gone = cases ? store.gone() : Result<std::vector<GoneCase>>(cases.error());
            return gone ? Result<Read>(Read {*std::move(cases), *std::move(gone)}) : gone.error();
        },
        [this](Result<Read> read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_cases = std::move(read->cases);
            m_gone = std::move(read->gone);
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
        [this, id](const Done &gone) {
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
