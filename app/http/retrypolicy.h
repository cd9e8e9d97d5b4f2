// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "provider/call.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace saldoscope {

/// How patient the client is, and how much it takes.
struct HttpSettings {
    std::chrono::milliseconds transferTimeout {30000}; ///< without progress
    std::chrono::milliseconds wholeTimeout {300000};   ///< one request from start to end
    qint64 mostAnswerBytes = 256LL * 1024 * 1024;      ///< unpacked
    int mostAttempts = 4;
    std::chrono::milliseconds firstPause {500};
    std::chrono::milliseconds longestPause {30000};    ///< a longer Retry-After is not slept through but handed up
};

/// What one attempt came to: an answer's status, or a failure on the way to one.
struct AttemptOutcome {
    int status = 0;                         ///< 0: no answer
    Error::Kind failure = Error::Kind::Network; ///< where there was no answer
    bool nothingSent = false;               ///< no byte of the request's body can have reached the server
    std::optional<QDateTime> retryAt;       ///< UTC; Retry-After of the answer
};

/// The moment a Retry-After header speaks of, UTC: seconds from now, or an HTTP date. A date is held against `serverDate`
/// (the answer's own Date header, where it has one), so that a wrong clock on either side does no harm. nullopt where
/// the header cannot be read.
std::optional<QDateTime> retryMoment(QByteArrayView retryAfter, QByteArrayView serverDate, const QDateTime &now);

/// How long to wait before the next attempt, or nullopt to give up. Pure. Exponential backoff with full jitter; `jitter`
/// is a random number in 0…1.
///
/// Tried again are: a repeatable request after a failure of the network, a time-out, 429 or 500, 502, 503, 504; any
/// request where nothing was sent, on 429, and on a 503 that says when to come back, as none of these was acted upon.
std::optional<std::chrono::milliseconds> pauseBeforeRetry(bool repeatable, int attempt, const AttemptOutcome &outcome,
    const HttpSettings &settings, const QDateTime &now, double jitter);

} // namespace saldoscope
