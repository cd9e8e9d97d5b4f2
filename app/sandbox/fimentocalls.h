// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/loopbackcall.h"
#include "sandbox/sandboxclock.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace saldoscope::sandbox::fimento {

/// Calls webhooks when a process changed, on a thread of its own and by the sandbox's clock: five seconds for an answer, three
/// tries, 1 and 5 seconds apart. Only addresses of this machine are called; anything else is given up and recorded.
class Calls
{
public:
    /// `look` is asked by the thread whenever the clock was turned or something is due: it may announce, and says when to look again.
    Calls(SandboxClock &clock, std::function<std::optional<SandboxClock::Instant>()> look);
    ~Calls();

    void begin();
    void end();
    void announce(const std::vector<QString> &addresses, const QByteArray &process, const QByteArray &body);
    /// `[{"processId", "outcome": "waiting"|"delivered"|"given-up", "tries", "status"}]`, oldest first.
    QJsonArray made() const;

private:
    struct Call {
        QString address;
        QByteArray process, body;
        SandboxClock::Instant due;
        int tries = 0;
        int status = 0;                    ///< 0: no answer
        const char *outcome = "waiting";
    };
    void run();
    void attempt(Call &call);

    SandboxClock &m_clock;
    const std::function<std::optional<SandboxClock::Instant>()> m_look;
    std::atomic_bool m_end = false;
    LoopbackCall m_call;                   // of the thread; end() may come from another
    mutable std::mutex m_mutex;            // over everything below
    std::vector<std::shared_ptr<Call>> m_calls;
    std::thread m_thread;
};

} // namespace saldoscope::sandbox::fimento
