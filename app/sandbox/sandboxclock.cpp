// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxclock.h"

#include <algorithm>

namespace saldoscope::sandbox {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

SandboxClock::SandboxClock(int speed)
    : m_began(steady_clock::now())
    , m_realBase(m_began)
    , m_base(m_began)
    , m_speed(std::max(1, speed))
{
}

SandboxClock::Instant SandboxClock::nowLocked() const { return m_base + (steady_clock::now() - m_realBase) * m_speed; }

SandboxClock::Instant SandboxClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return nowLocked();
}

milliseconds SandboxClock::elapsed() const { return std::chrono::duration_cast<milliseconds>(now() - m_began); }

void SandboxClock::advance(milliseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_base += std::max(by, milliseconds(0));
    ++m_turns;
    m_turned.notify_all();
}

void SandboxClock::setSpeed(int speed)
{
    const std::lock_guard lock(m_mutex);
    m_base = nowLocked();
    m_realBase = steady_clock::now();
    m_speed = std::max(1, speed);
    ++m_turns;
    m_turned.notify_all();
}

int SandboxClock::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_speed;
}

quint64 SandboxClock::turns() const
{
    const std::lock_guard lock(m_mutex);
    return m_turns;
}

void SandboxClock::wait(std::optional<Instant> until, quint64 seen)
{
    std::unique_lock lock(m_mutex);
    const auto turned = [&] { return m_turns != seen; };
    if (!until) {
        m_turned.wait(lock, turned);
        return;
    }
    const auto left = (*until - nowLocked()) / m_speed;
    if (left > decltype(left)::zero())
        m_turned.wait_for(lock, left, turned);
}

void SandboxClock::poke()
{
    const std::lock_guard lock(m_mutex);
    ++m_turns;
    m_turned.notify_all();
}

} // namespace saldoscope::sandbox
