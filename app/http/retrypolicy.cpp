// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retrypolicy.h"

#include <QLocale>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// "Wed, 21 Oct 2015 07:28:00 GMT", and the two older forms that RFC 9110 makes a client accept.
QDateTime httpDate(QByteArrayView header)
{
    const QLocale english(QLocale::C);
    const QString given = QString::fromLatin1(header).simplified();
    const QString afterWeekday = given.mid(given.indexOf(u' ') + 1); // it says nothing new, and not always the truth
    for (const auto &form : {u"dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dd-MMM-yy HH:mm:ss 'GMT'"_s, u"MMM d HH:mm:ss yyyy"_s}) {
        QDateTime moment = english.toDateTime(afterWeekday, form);
        if (!moment.isValid())
            continue;
        moment.setTimeSpec(Qt::UTC);
        return moment.date().year() < 1970 ? moment.addYears(100) : moment; // two digits of a year are read as 19..
    }
    return {};
}

bool safe(bool repeatable, const AttemptOutcome &outcome)
{
    if (outcome.status == 429)
        return true;
    if (outcome.status == 503)
        return repeatable || outcome.retryAt.has_value();
    if (outcome.status > 0)
        return repeatable && (outcome.status == 500 || outcome.status == 502 || outcome.status == 504);
    const bool passing = outcome.failure == Error::Kind::Network || outcome.failure == Error::Kind::Timeout;
    return passing && (repeatable || outcome.nothingSent);
}

} // namespace

std::optional<QDateTime> retryMoment(QByteArrayView retryAfter, QByteArrayView serverDate, const QDateTime &now)
{
    constexpr qint64 kMostSeconds = 366LL * 24 * 3600; // further away is a misprint, and must not overflow
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(now.addSecs(std::min(seconds, kMostSeconds)));
    const QDateTime moment = httpDate(retryAfter);
    if (!moment.isValid())
        return std::nullopt;
    const QDateTime theirNow = httpDate(serverDate);
    const qint64 ahead = (theirNow.isValid() ? theirNow : now).msecsTo(moment);
    return now.addMSecs(std::clamp<qint64>(ahead, 0, kMostSeconds * 1000));
}

std::optional<milliseconds> pauseBeforeRetry(bool repeatable, int attempt, const AttemptOutcome &outcome,
    const HttpSettings &settings, const QDateTime &now, double jitter)
{
    if (attempt >= settings.mostAttempts || !safe(repeatable, outcome))
        return std::nullopt;

    const int doublings = std::clamp(attempt - 1, 0, 30);
    const milliseconds ceiling = std::min(settings.longestPause, milliseconds(settings.firstPause.count() << doublings));
    const milliseconds spread(qint64(double(ceiling.count()) * std::clamp(jitter, 0.0, 1.0)));
    if (!outcome.retryAt)
        return spread;

    const milliseconds asked(std::max<qint64>(0, now.msecsTo(*outcome.retryAt)));
    if (asked > settings.longestPause)
        return std::nullopt;
    // Everybody was told the same moment: the jitter keeps us from arriving together with all others.
    return asked + std::min(spread, settings.firstPause);
}

} // namespace saldoscope
