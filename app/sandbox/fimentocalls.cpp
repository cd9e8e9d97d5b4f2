// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fimentocalls.h"

#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace saldoscope::sandbox::fimento {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostKept = 10'000;
constexpr std::chrono::milliseconds kPauses[] {std::chrono::seconds(1), std::chrono::seconds(5)};

} // namespace

Calls::Calls(SandboxClock &clock, std::function<std::optional<SandboxClock::Instant>()> look)
    : m_clock(clock)
    , m_look(std::move(look))
{
}

Calls::~Calls() { end(); }

void Calls::begin()
{
    m_thread = std::thread([this] { run(); });
}

void Calls::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_call.end();
    m_clock.poke();
    if (m_thread.joinable())
        m_thread.join();
}

void Calls::announce(const std::vector<QString> &addresses, const QByteArray &process, const QByteArray &body)
{
    const std::lock_guard lock(m_mutex);
    for (const QString &address : addresses) {
        if (m_calls.size() >= kMostKept)
            m_calls.erase(m_calls.begin());
        m_calls.push_back(std::make_shared<Call>(Call {address, process, body, m_clock.now()}));
    }
}

QJsonArray Calls::made() const
{
    QJsonArray list;
    const std::lock_guard lock(m_mutex);
    for (const auto &call : m_calls) {
        list.append(QJsonObject {{u"processId"_s, QString::fromLatin1(call->process)}, {u"outcome"_s, QLatin1StringView(call->outcome)},
            {u"tries"_s, call->tries}, {u"status"_s, call->status}});
    }
    return list;
}

void Calls::run()
{
    while (!m_end) {
        const quint64 turns = m_clock.turns();
        std::optional<SandboxClock::Instant> until = m_look();
        std::shared_ptr<Call> next;
        {
            const std::lock_guard lock(m_mutex);
            for (const auto &call : m_calls) {
                if (call->outcome == std::string_view("waiting") && (!next || call->due < next->due))
                    next = call;
            }
        }
        if (m_end)
            return;
        if (next && next->due <= m_clock.now()) {
            attempt(*next);
            continue;
        }
        if (next)
            until = until ? std::min(*until, next->due) : next->due;
        m_clock.wait(until, turns);
    }
}

void Calls::attempt(Call &call)
{
    const QUrl address(call.address, QUrl::StrictMode);
    const int status = m_call.post(address, call.body, std::chrono::seconds(5)).status;
    const std::lock_guard lock(m_mutex);
    if (m_end)
        return;
    call.status = status;
    if (status >= 200 && status < 300)
        call.outcome = "delivered";
    else if (!LoopbackCall::isOfThisMachine(address) || std::size_t(call.tries) >= std::size(kPauses))
        call.outcome = "given-up";
    else
        call.due = m_clock.now() + kPauses[call.tries];
    ++call.tries;
    if (call.outcome != std::string_view("waiting"))
        call.body.clear();
}

} // namespace saldoscope::sandbox::fimento
