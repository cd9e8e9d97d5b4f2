// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passphrase.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

const QStringList &everybodys()
{
    static const QStringList words {u"password"_s, u"passphrase"_s, u"saldoscope"_s, u"backup"_s, u"letmein"_s, u"welcome"_s, u"admin"_s, u"secret"_s,
        u"lösenord"_s, u"losenord"_s, u"sommar"_s, u"vinter"_s, u"salasana"_s, u"kesä"_s, u"talvi"_s, u"qwerty"_s, u"qwertz"_s, u"asdf"_s, u"iloveyou"_s,
        u"summer"_s, u"winter"_s, u"spring"_s, u"autumn"_s};
    return words;
}

double bitsOf(QChar c)
{
    if (c.isDigit())
        return 3.3;
    if (c.isSpace())
        return 1.5;
    if (c.isLower())
        return 2.3;
    return c.isUpper() ? 3.5 : 5.0;
}

/// Whether a letter follows from the one before it.
bool runsOn(QChar before, QChar c)
{
    static const QString rows = u"qwertyuiopå asdfghjklöä zxcvbnm 1234567890"_s;
    const int step = c.unicode() - before.unicode();
    const qsizetype a = rows.indexOf(before.toLower());
    const qsizetype b = rows.indexOf(c.toLower());
    return step == 0 || step == 1 || step == -1 || (a >= 0 && b >= 0 && std::abs(a - b) == 1);
}

} // namespace

double passphraseBits(const QString &passphrase)
{
    QString rest = passphrase;
    double bits = 0;
    for (const QString &word : everybodys()) {
        for (qsizetype at = rest.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = rest.indexOf(word, at, Qt::CaseInsensitive)) {
            rest.remove(at, word.size());
            bits += 2;
        }
    }
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const bool known = i > 0 && (runsOn(rest[i - 1], rest[i]) || (i > 2 && rest.left(i - 1).contains(rest.mid(i - 2, 3))));
        bits += known ? 0.5 : bitsOf(rest[i]);
    }
    // Where everything differs from what stands beside it, nobody used words: it is worth more than letters of words.
    const auto kinds = [&rest](auto is) { return std::any_of(rest.cbegin(), rest.cend(), is) ? 1 : 0; };
    const int mixed = kinds([](QChar c) { return c.isLower(); }) + kinds([](QChar c) { return c.isUpper(); }) + kinds([](QChar c) { return c.isDigit(); });
    return mixed == 3 ? bits * 1.2 : bits;
}

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return PassphraseStrength::None;
    const double bits = passphraseBits(passphrase);
    return bits < 40 ? PassphraseStrength::Weak : bits < 55 ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

} // namespace saldoscope
