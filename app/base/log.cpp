// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QSet>
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

namespace {

/// Words with which sentences about errors begin. Any other word there may be somebody's name.
bool beginsSentences(const QString &word)
{
    static const QSet<QString> words = [] {
        constexpr char16_t all[] = u"a about access account accounts accuracy action address after all already amount an analysis another "
            u"any api application are argument as at attempt authentication authorisation authorization bad bank because been before body "
            u"both but by call cannot category certificate check client code conflict connection content could country credentials currency "
            u"customer data database date day deadline description did do document does downtime duplicate during each either element empty "
            u"end error every exceeded expected expired failed failure feature field file files find for forbidden format found from further "
            u"gateway get given gone has have header host how however http id if illegal in incorrect input insufficient internal invalid is "
            u"it its json key length limit list login long maintenance malformed many maximum member message method missing most must name "
            u"need no none not nothing number object on one only operation operations or order other our out page parameter parameters params "
            u"parse password path payload pdf period permission please post previous process processing product provided provider put quota "
            u"rate read reason record records refused rejected report request requested requests required resource response result retry same "
            u"scope see server service session set some something source statement status still stored such sum supported system temporarily "
            u"that the their there these they this those time timeout to token too transaction transactions try type unable unauthorised "
            u"unauthorized unavailable unexpected unknown unprocessable unsupported until upload uploaded url use user value version was we "
            u"web webhook what when where which while wrong you your";
        const QStringList list = QString::fromUtf16(all).split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words.contains(word.toLower());
}

} // namespace

QString redactSaid(const QString &said, const QByteArray &sent, bool isPlace)
{
    constexpr qsizetype longest = 24;
    const auto joins = [](QChar c) { return c.isLetterOrNumber() || u"-_.+/=@"_s.contains(c); };
    const auto hides = [&](const QString &word, bool inside) {
        const auto digits = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
        const bool mixed = digits > 0 || (word != word.toLower() && word != word.toUpper());
        const bool name = word.size() > 1 && word.front().isUpper() && word != word.toUpper();
        return digits >= 5 || (word.size() > longest && mixed) || (name && (inside || !beginsSentences(word) || sent.contains(word.toUtf8())));
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
