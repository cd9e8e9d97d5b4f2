// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <mutex>

namespace saldoscope::sandbox {

/// Posts to addresses of this machine and nowhere else, one call after the other; end() aborts the one under way.
class LoopbackCall
{
public:
    struct Answer {
        int status = 0;                    ///< 0: no answer
        QByteArray body;
    };
    static bool isOfThisMachine(const QUrl &address);

    /// JSON to `address`. Waits `patience` for the connection and again for the answer. Status 0 also once end() was called,
    /// and for an address of another machine.
    Answer post(const QUrl &address, const QByteArray &body, std::chrono::seconds patience, const QByteArray &authorization = {});
    /// From any thread. There is no call after this.
    void end();

private:
    std::mutex m_mutex;                    // over everything below
    bool m_ended = false;
    std::function<void()> m_abort;         // ends the call under way
};

} // namespace saldoscope::sandbox
