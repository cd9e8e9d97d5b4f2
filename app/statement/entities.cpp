// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/entities.h"

#include <QtGlobal>

namespace saldoscope {

namespace {

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

void appendLetter(std::string &to, quint32 c)
{
    if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
        return;
    if (c < 0x80) {
        to += char(c);
        return;
    }
    if (c >= 0x10000) {
        to += char(0xF0 | (c >> 18));
        to += char(0x80 | ((c >> 12) & 0x3F));
    } else if (c >= 0x800) {
        to += char(0xE0 | (c >> 12));
    }
    if (c >= 0x800)
        to += char(0x80 | ((c >> 6) & 0x3F));
    else
        to += char(0xC0 | (c >> 6));
    to += char(0x80 | (c & 0x3F));
}

} // namespace

std::size_t takeEntity(std::string &to, std::string_view text)
{
    struct Entity {
        std::string_view name;
        quint32 letter;
    };
    constexpr Entity entities[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&nbsp;", ' '},
        {"&euro;", 0x20AC}, {"&pound;", 0xA3}, {"&auml;", 0xE4}, {"&ouml;", 0xF6}, {"&uuml;", 0xFC}, {"&Auml;", 0xC4}, {"&Ouml;", 0xD6}, {"&Uuml;", 0xDC},
        {"&szlig;", 0xDF}, {"&aring;", 0xE5}, {"&Aring;", 0xC5}, {"&eacute;", 0xE9}, {"&egrave;", 0xE8}, {"&minus;", 0x2212}};
    for (const Entity &entity : entities) {
        if (text.starts_with(entity.name)) {
            appendLetter(to, entity.letter);
            return entity.name.size();
        }
    }
    const std::size_t end = text.substr(0, 11).find(';');
    if (!text.starts_with("&#") || end == std::string_view::npos || end < 3)
        return 0;
    const bool hex = text[2] == 'x' || text[2] == 'X';
    quint32 letter = 0;
    for (std::size_t i = hex ? 3 : 2; i < end; ++i) {
        const char c = text[i];
        const int digit = c >= '0' && c <= '9' ? c - '0' : hex && isLetter(c) && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
        if (digit < 0)
            return 0;
        letter = letter * (hex ? 16 : 10) + quint32(digit);
    }
    appendLetter(to, letter);
    return end + 1;
}

} // namespace saldoscope
