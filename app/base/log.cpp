// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QStringList>

#include <algorithm>

Q_LOGGING_CATEGORY(lcHttp, "saldoscope.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "saldoscope.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFlow, "saldoscope.flow", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "saldoscope.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSecrets, "saldoscope.secrets", QtWarningMsg)

namespace saldoscope {

QString redact(const QUrl &url)
{
    QStringList segments = url.path().split(u'/');
    for (QString &segment : segments) {
        // A word of an API path has no digits but a version's ("v2"); what has more is somebody's id.
        const auto digits = std::count_if(segment.cbegin(), segment.cend(), [](QChar c) { return c.isDigit(); });
        const bool version = segment.size() <= 3 && segment.startsWith(u'v');
        if ((digits > 0 && !version) || segment.size() > 40)
            segment = QStringLiteral("…");
    }
    return url.scheme() + QStringLiteral("://") + url.authority(QUrl::FullyEncoded).section(u'@', -1) + segments.join(u'/');
}

} // namespace saldoscope
