// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httplistener.h"
#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxserver.h"

#include <map>
#include <mutex>
#include <optional>

namespace saldoscope::sandbox {

/// The identity service in front of the API: OAuth 2.0 client credentials, and how often each token may ask.
/// May be used by several threads at once.
class NordigenTokens
{
public:
    NordigenTokens(const SandboxOptions &options, SandboxClock &clock) ///< both outlive it
        : m_options(options)
        , m_clock(clock)
    {
    }

    /// POST /oauth/token, as JSON or as a form. Its errors are objects, not the arrays of the API.
    WireAnswer issue(const WireRequest &request);
    /// 401 without a token that holds, 429 with too many requests in a minute; else the request is counted.
    std::optional<WireAnswer> refuse(const WireRequest &request);

private:
    using Instant = SandboxClock::Instant;
    struct Token {
        Instant expires;
        Instant windowBegan;
        int inWindow = 0;
    };

    const SandboxOptions &m_options;
    SandboxClock &m_clock;
    std::mutex m_mutex;
    std::map<QByteArray, Token> m_tokens;
};

} // namespace saldoscope::sandbox
