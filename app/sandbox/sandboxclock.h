// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace saldoscope::sandbox {

/// The sandbox's own time: it runs as fast as it is told to and can be turned forward, never back. May be used by several
/// threads at once.
class SandboxClock
{
public:
    using Instant = std::chrono::steady_clock::time_point;

    explicit SandboxClock(int speed = 1);
    Instant now() const;
    std::chrono::milliseconds elapsed() const;   ///< since it was made, by itself
    void advance(std::chrono::milliseconds by);
    void setSpeed(int speed);                    ///< so many seconds in one; at least 1
    int speed() const;

    /// How often it was turned or poked. Read it before looking at what to wait for: wait() then misses nothing.
    quint64 turns() const;
    /// Until that moment, or until turns() is no longer `seen`. Without a moment: until then only.
    void wait(std::optional<Instant> until, quint64 seen);
    void poke();

private:
    Instant nowLocked() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_turned;
    Instant m_began;
    Instant m_realBase;
    Instant m_base;
    int m_speed;
    quint64 m_turns = 0;
};

} // namespace saldoscope::sandbox
