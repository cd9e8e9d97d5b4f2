// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QStringList>

#include <algorithm>

Q_LOGGING_CATEGORY(lcHttp, "saldoscope.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "saldoscope.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFlow, "saldoscope.flow", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "saldoscope.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSecrets, "saldoscope.secrets", QtWarningMsg)

using namespace Qt::StringLiterals;

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

QString redactSaid(const QString &said, const QByteArray &sent, bool isPlace)
{
    constexpr qsizetype longest = 24;
    const auto joins = [](QChar c) { return c.isLetterOrNumber() || u"-_.+/=@"_s.contains(c); };
    const auto hides = [&](const QString &word, bool inside) {
        const auto digits = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
        const bool mixed = digits > 0 || (word != word.toLower() && word != word.toUpper());
        const bool name = word.size() > 1 && word.front().isUpper() && word != word.toUpper();
        return digits >= 5 || (word.size() > longest && mixed) || (name && (inside || sent.contains(word.toUtf8())));
    };
    QString told;
    bool inside = isPlace; // of a sentence, where only a name has a capital letter
    for (qsizetype at = 0; at < said.size();) {
        qsizetype end = at;
        while (end < said.size() && joins(said[end]))
            ++end;
        if (end == at) {
            inside = isPlace || (inside && !u":!?"_s.contains(said[at]));
            told += said[at++];
            continue;
        }
        QString word = said.mid(at, end - at);
        qsizetype dots = 0; // of the sentence, and not of the word
        while (dots < word.size() && word[word.size() - 1 - dots] == u'.')
            ++dots;
        const QString tail = word.right(dots);
        word.chop(dots);
        told += hides(word, inside) ? u"…"_s + tail : word + tail;
        inside = isPlace || dots == 0;
        at = end;
    }
    return told;
}

} // namespace saldoscope
