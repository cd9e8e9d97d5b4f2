// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httplistener.h"
#include "sandbox/sandboxserver.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace saldoscope::sandbox {

/// The faults that wait for their request. May be used by several threads at once.
class Faults
{
public:
    void add(SandboxServer::Fault fault);
    /// The oldest fault that fits, used up by one.
    std::optional<SandboxServer::Fault> take(const QByteArray &method, const QByteArray &path);
    /// Sleeps, but not through endWaiting().
    void wait(std::chrono::milliseconds delay);
    void endWaiting();

private:
    std::mutex m_mutex;
    std::condition_variable m_ending;
    std::vector<SandboxServer::Fault> m_faults;
    bool m_ended = false;
};

/// The answer to a request that never reaches its route; nullopt for the kinds that need the true answer.
std::optional<WireAnswer> insteadOfAnswer(const SandboxServer::Fault &fault);
/// The true answer, spoiled as the fault says.
WireAnswer spoiled(const SandboxServer::Fault &fault, WireAnswer answer);

/// Reads the body of POST /sandbox/faults; an Error BadAnswer names the member that is wrong.
Result<SandboxServer::Fault> readFault(const QByteArray &json);

/// The words for a fault's kind.
QStringList faultKinds();

} // namespace saldoscope::sandbox
