// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/rowhash.h"

#include <QtEndian>

#include <cstring>

namespace saldoscope {

namespace {

constexpr quint64 kSeed = 0x9e3779b97f4a7c15ULL;

quint64 wordAt(const char *at, std::size_t size)
{
    quint64 word = 0;
    std::memcpy(&word, at, size);
    return qFromLittleEndian(word);
}

} // namespace

quint64 stableHash(std::string_view text)
{
    quint64 hash = kSeed ^ text.size();
    const char *at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8)
        hash = mixed(hash, wordAt(at, 8));
    return left > 0 ? mixed(hash, wordAt(at, left)) : hash;
}

quint64 looseHash(std::string_view text)
{
    quint64 hash = kSeed;
    quint64 word = 0;
    int filled = 0;
    const auto take = [&](char c) {
        word = word << 8 | quint8(c);
        if (++filled == 8) {
            hash = mixed(hash, word);
            word = 0;
            filled = 0;
        }
    };
    bool blank = false;
    bool any = false;
    for (const char c : text) {
        if (quint8(c) <= ' ') {
            blank = any;
            continue;
        }
        if (blank)
            take(' ');
        blank = false;
        any = true;
        take(c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c);
    }
    return filled > 0 ? mixed(hash, word) : hash;
}

std::string comparable(std::string_view number)
{
    std::string letters;
    letters.reserve(number.size());
    for (const char c : number) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            letters += c;
        else if (c >= 'a' && c <= 'z')
            letters += char(c - 'a' + 'A');
    }
    return letters;
}

std::string comparable(const QString &number)
{
    const QByteArray bytes = number.toUtf8();
    return comparable(std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

} // namespace saldoscope
