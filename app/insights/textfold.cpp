// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/textfold.h"

#include <QChar>
#include <QList>
#include <QString>

#include <array>

namespace saldoscope {

namespace {

constexpr char32_t kFirstLatin = 0xc0;
constexpr char32_t kLastLatin = 0x17f;

struct Folded {
    char first = 0; ///< 0: not a letter of this table
    char second = 0;
};

constexpr std::array<Folded, kLastLatin - kFirstLatin + 1> latinTable()
{
    std::array<Folded, kLastLatin - kFirstLatin + 1> table {};
    struct Range {
        char32_t from, to;
        char first, second;
    };
    constexpr Range ranges[] = {
        {0xc0, 0xc5, 'a', 0}, {0xc6, 0xc6, 'a', 'e'}, {0xc7, 0xc7, 'c', 0}, {0xc8, 0xcb, 'e', 0}, {0xcc, 0xcf, 'i', 0},
        {0xd0, 0xd0, 'd', 0}, {0xd1, 0xd1, 'n', 0}, {0xd2, 0xd6, 'o', 0}, {0xd8, 0xd8, 'o', 0}, {0xd9, 0xdc, 'u', 0},
        {0xdd, 0xdd, 'y', 0}, {0xde, 0xde, 't', 'h'}, {0xdf, 0xdf, 's', 's'}, {0xe0, 0xe5, 'a', 0}, {0xe6, 0xe6, 'a', 'e'},
        {0xe7, 0xe7, 'c', 0}, {0xe8, 0xeb, 'e', 0}, {0xec, 0xef, 'i', 0}, {0xf0, 0xf0, 'd', 0}, {0xf1, 0xf1, 'n', 0},
        {0xf2, 0xf6, 'o', 0}, {0xf8, 0xf8, 'o', 0}, {0xf9, 0xfc, 'u', 0}, {0xfd, 0xfd, 'y', 0}, {0xfe, 0xfe, 't', 'h'},
        {0xff, 0xff, 'y', 0}, {0x100, 0x105, 'a', 0}, {0x106, 0x10d, 'c', 0}, {0x10e, 0x111, 'd', 0}, {0x112, 0x11b, 'e', 0},
        {0x11c, 0x123, 'g', 0}, {0x124, 0x127, 'h', 0}, {0x128, 0x131, 'i', 0}, {0x132, 0x133, 'i', 'j'},
        {0x134, 0x135, 'j', 0}, {0x136, 0x138, 'k', 0}, {0x139, 0x142, 'l', 0}, {0x143, 0x14b, 'n', 0}, {0x14c, 0x151, 'o', 0},
        {0x152, 0x153, 'o', 'e'}, {0x154, 0x159, 'r', 0}, {0x15a, 0x161, 's', 0}, {0x162, 0x167, 't', 0},
        {0x168, 0x173, 'u', 0}, {0x174, 0x175, 'w', 0}, {0x176, 0x178, 'y', 0}, {0x179, 0x17e, 'z', 0}, {0x17f, 0x17f, 's', 0}};
    for (const Range &range : ranges) {
        for (char32_t letter = range.from; letter <= range.to; ++letter)
            table[letter - kFirstLatin] = {range.first, range.second};
    }
    return table;
}
constexpr auto kLatin = latinTable();

void appendUtf8(char32_t letter, std::string &out)
{
    if (letter < 0x80) {
        out += char(letter);
    } else if (letter < 0x800) {
        out += char(0xc0 | (letter >> 6));
        out += char(0x80 | (letter & 0x3f));
    } else if (letter < 0x10000) {
        out += char(0xe0 | (letter >> 12));
        out += char(0x80 | ((letter >> 6) & 0x3f));
        out += char(0x80 | (letter & 0x3f));
    } else {
        out += char(0xf0 | (letter >> 18));
        out += char(0x80 | ((letter >> 12) & 0x3f));
        out += char(0x80 | ((letter >> 6) & 0x3f));
        out += char(0x80 | (letter & 0x3f));
    }
}

/// Greek, Cyrillic and all the rest: rare in the statements we read, so slow is good enough.
void foldOther(char32_t letter, std::string &out)
{
    if (QChar::isMark(letter))
        return;
    if (QChar::decompositionTag(letter) == QChar::Canonical) {
        const auto parts = QChar::decomposition(letter).toUcs4();
        if (!parts.isEmpty())
            letter = parts.first();
    }
    appendUtf8(QChar::toCaseFolded(letter), out);
}

/// Length of the UTF-8 sequence at `at`, and its letter; 0 where there is none.
std::size_t decode(std::string_view text, std::size_t at, char32_t &letter)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead > 0xf4 || at + length > text.size())
        return 0;
    letter = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
        letter = letter << 6 | (byte(i) & 0x3f);
    }
    return length;
}

} // namespace

void foldInto(std::string_view text, std::string &out)
{
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            out += c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
            ++at;
            continue;
        }
        char32_t letter = 0;
        const std::size_t length = decode(text, at, letter);
        if (length == 0) {
            out += c;
            ++at;
            continue;
        }
        at += length;
        const Folded latin = letter >= kFirstLatin && letter <= kLastLatin ? kLatin[letter - kFirstLatin] : Folded {};
        if (latin.first == 0) {
            foldOther(letter, out);
            continue;
        }
        out += latin.first;
        if (latin.second != 0)
            out += latin.second;
    }
}

std::string folded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    foldInto(text, out);
    return out;
}

} // namespace saldoscope
