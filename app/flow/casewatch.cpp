// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/casewatch.h"

#include "flow/caseflow.h"
#include "store/storethread.h"

#include <QTimer>

#include <algorithm>

namespace saldoscope {

namespace {

/// Whether anything of it has to be looked at: what runs, what waits to be tried again by itself, what is being checked or purged.
bool isBusy(const Collection &collection)
{
    const auto *delivered = std::get_if<Delivered>(&collection.state());
    const bool toPurge = std::holds_alternative<Withdrawn>(collection.state());
    return isRunning(collection.state()) || collection.nextLookAt().isValid() || (delivered && delivered->checking) || toPurge;
}

bool isBusy(const CaseFlow &flow)
{
    return std::ranges::any_of(flow.collections(), [](const Collection *one) { return isBusy(*one); });
}

} // namespace

CaseWatch::CaseWatch(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_round(new QTimer(this))
{
    m_round->setInterval(std::chrono::hours(6));
    connect(m_round, &QTimer::timeout, this, [this] { read(true); });
}

CaseWatch::~CaseWatch() = default;

void CaseWatch::begin()
{
    m_round->start();
    read(true);
}

std::vector<CaseId> CaseWatch::followed() const
{
    std::vector<CaseId> ids;
    for (const auto &flow : m_flows)
        ids.push_back(flow->summary().id);
    return ids;
}

void CaseWatch::read(bool check)
{
    m_services.store->ask(
        this, [](CaseStore &store) { return store.list(); },
        [this, check](const Result<std::vector<CaseSummary>> &cases) {
            if (!cases)
                return; // whoever shows the list says so
            m_toCheck.clear();
            for (const CaseSummary &one : *cases) {
                if (one.id == m_openId || one.banks == 0)
                    continue;
                if (one.state == CaseState::Collecting || one.state == CaseState::Withdrawn)
                    follow(one.id, false);
                else if (check)
                    m_toCheck.push_back(one.id);
            }
            checkNext();
        });
}

void CaseWatch::checkNext()
{
    if (m_toCheck.empty())
        return;
    const CaseId id = m_toCheck.front();
    m_toCheck.pop_front();
    if (id == m_openId || !follow(id, true))
        checkNext();
}

bool CaseWatch::follow(CaseId id, bool untilChecked)
{
    if (std::ranges::any_of(m_flows, [id](const auto &flow) { return flow->summary().id == id; }))
        return false;
    auto made = std::make_unique<CaseFlow>(id, m_services);
    CaseFlow *flow = made.get();
    m_flows.push_back(std::move(made));
    flow->setWatched(false);
    hear(flow);
    // Later: it is the flow that speaks. Once nothing of it runs any more there is nothing to follow.
    const auto letGo = [this, flow, id] {
        if (flow->isOpen() && !isBusy(*flow))
            drop(id);
    };
    connect(flow, &CaseFlow::failed, this, [this, id] { drop(id); }, Qt::QueuedConnection);
    connect(flow, &CaseFlow::withdrawn, this, [this, id] { drop(id); }, Qt::QueuedConnection);
    connect(flow, &CaseFlow::opened, this, [this, flow, letGo] {
        for (Collection *collection : flow->collections())
            connect(collection, &Collection::stateChanged, this, letGo, Qt::QueuedConnection);
    });
    connect(flow, &CaseFlow::opened, this, letGo, Qt::QueuedConnection);
    if (untilChecked) {
        for (const auto signal : {&CaseFlow::opened, &CaseFlow::withdrawn})
            connect(flow, signal, this, [this] { checkNext(); }, Qt::QueuedConnection);
        connect(flow, &CaseFlow::failed, this, [this] { checkNext(); }, Qt::QueuedConnection);
    }
    flow->open(CaseFlow::Depth::Followed);
    return true;
}

void CaseWatch::drop(CaseId id)
{
    const auto found = std::ranges::find_if(m_flows, [id](const auto &flow) { return flow->summary().id == id; });
    if (found == m_flows.end())
        return;
    found->release()->deleteLater();
    m_flows.erase(found);
}

/// Tells of what comes to an end, in a case that is open as in one that is not.
void CaseWatch::hear(CaseFlow *flow)
{
    connect(flow, &CaseFlow::withdrawn, this, [this, flow] {
        Q_EMIT withdrawn(flow->summary().id, flow->summary().number);
        Q_EMIT changed();
    });
    const auto was = std::make_shared<CaseState>(CaseState::New);
    connect(flow, &CaseFlow::opened, this, [flow, was] { *was = flow->summary().state; });
    connect(flow, &CaseFlow::summaryChanged, this, [this, flow, was] {
        const CaseState before = std::exchange(*was, flow->summary().state);
        if (before == *was || !flow->isOpen())
            return;
        Q_EMIT changed();
        if (before == CaseState::Collecting)
            Q_EMIT finished(flow->summary().id, flow->summary().number, *was);
    });
}

void CaseWatch::setOpen(CaseFlow *flow)
{
    const CaseId before = std::exchange(m_openId, flow ? flow->summary().id : 0);
    m_open = flow;
    if (flow) {
        // At once, so that no two of one case ask and save beside each other.
        std::erase_if(m_flows, [this](const auto &one) { return one->summary().id == m_openId; });
        hear(flow);
    }
    if (before != 0 && before != m_openId)
        QMetaObject::invokeMethod(this, [this] { read(false); }, Qt::QueuedConnection);
}

void CaseWatch::hint(const QByteArray &said)
{
    if (m_open)
        m_open->hint(said);
    for (const auto &flow : m_flows)
        flow->hint(said);
}

} // namespace saldoscope
