// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httplistener.h"

namespace saldoscope::sandbox {

class Faults;
class FimentoDialect;
class NordigenDialect;
class SandboxClock;

/// What tests and demos tell the sandbox and ask of it, under /sandbox/: faults, the clock, what records come to, records
/// that go, webhooks that were sent, invented people. Told in the --help of saldoscope-sandbox.
class SandboxAdmin
{
public:
    SandboxAdmin(NordigenDialect &nordigen, FimentoDialect &fimento, Faults &faults, SandboxClock &clock)
        : m_nordigen(nordigen)
        , m_fimento(fimento)
        , m_faults(faults)
        , m_clock(clock)
    {
    }
    WireAnswer answer(const WireRequest &request);

private:
    WireAnswer addFault(const WireRequest &request);
    WireAnswer turnClock(const WireRequest &request);
    WireAnswer tellClock() const;
    WireAnswer script(const WireRequest &request);
    WireAnswer drop(const WireRequest &request);

    NordigenDialect &m_nordigen;
    FimentoDialect &m_fimento;
    Faults &m_faults;
    SandboxClock &m_clock;
};

/// The lines of --help that tell the routes.
QString adminHelp();

} // namespace saldoscope::sandbox
