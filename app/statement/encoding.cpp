// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/encoding.h"

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using Page = std::array<char16_t, 128>; // what the bytes from 0x80 on mean; 0: nothing

constexpr Page latin1()
{
    Page page {};
    for (std::size_t i = 0; i < page.size(); ++i)
        page[i] = char16_t(0x80 + i);
    return page;
}

constexpr Page windows1252()
{
    Page page = latin1();
    constexpr char16_t low[32] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};
    for (std::size_t i = 0; i < 32; ++i)
        page[i] = low[i];
    return page;
}

constexpr Page windows1251()
{
    Page page {0x402, 0x403, 0x201A, 0x453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x409, 0x2039, 0x40A, 0x40C, 0x40B, 0x40F, 0x452, 0x2018,
        0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0, 0x2122, 0x459, 0x203A, 0x45A, 0x45C, 0x45B, 0x45F, 0xA0, 0x40E, 0x45E, 0x408, 0xA4, 0x490,
        0xA6, 0xA7, 0x401, 0xA9, 0x404, 0xAB, 0xAC, 0xAD, 0xAE, 0x407, 0xB0, 0xB1, 0x406, 0x456, 0x491, 0xB5, 0xB6, 0xB7, 0x451, 0x2116, 0x454, 0xBB,
        0x458, 0x405, 0x455, 0x457};
    for (std::size_t i = 0; i < 64; ++i)
        page[0x40 + i] = char16_t(0x410 + i);
    return page;
}

constexpr Page latin9()
{
    Page page = latin1();
    page[0x24] = 0x20AC;
    page[0x26] = 0x0160;
    page[0x28] = 0x0161;
    page[0x34] = 0x017D;
    page[0x38] = 0x017E;
    page[0x3C] = 0x0152;
    page[0x3D] = 0x0153;
    page[0x3E] = 0x0178;
    return page;
}

constexpr Page kDos437 {0xC7, 0xFC, 0xE9, 0xE2, 0xE4, 0xE0, 0xE5, 0xE7, 0xEA, 0xEB, 0xE8, 0xEF, 0xEE, 0xEC, 0xC4, 0xC5, 0xC9, 0xE6, 0xC6, 0xF4,
    0xF6, 0xF2, 0xFB, 0xF9, 0xFF, 0xD6, 0xDC, 0xA2, 0xA3, 0xA5, 0x20A7, 0x0192, 0xE1, 0xED, 0xF3, 0xFA, 0xF1, 0xD1, 0xAA, 0xBA, 0xBF, 0x2310,
    0xAC, 0xBD, 0xBC, 0xA1, 0xAB, 0xBB, 0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x2561, 0x2562, 0x2556, 0x2555, 0x2563, 0x2551, 0x2557, 0x255D,
    0x255C, 0x255B, 0x2510, 0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x255E, 0x255F, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C,
    0x2567, 0x2568, 0x2564, 0x2565, 0x2559, 0x2558, 0x2552, 0x2553, 0x256B, 0x256A, 0x2518, 0x250C, 0x2588, 0x2584, 0x258C, 0x2590, 0x2580, 0x03B1,
    0xDF, 0x0393, 0x03C0, 0x03A3, 0x03C3, 0xB5, 0x03C4, 0x03A6, 0x0398, 0x03A9, 0x03B4, 0x221E, 0x03C6, 0x03B5, 0x2229, 0x2261, 0xB1, 0x2265,
    0x2264, 0x2320, 0x2321, 0xF7, 0x2248, 0xB0, 0x2219, 0xB7, 0x221A, 0x207F, 0xB2, 0x25A0, 0xA0};
constexpr Page kDos850 {0xC7, 0xFC, 0xE9, 0xE2, 0xE4, 0xE0, 0xE5, 0xE7, 0xEA, 0xEB, 0xE8, 0xEF, 0xEE, 0xEC, 0xC4, 0xC5, 0xC9, 0xE6, 0xC6, 0xF4,
    0xF6, 0xF2, 0xFB, 0xF9, 0xFF, 0xD6, 0xDC, 0xF8, 0xA3, 0xD8, 0xD7, 0x0192, 0xE1, 0xED, 0xF3, 0xFA, 0xF1, 0xD1, 0xAA, 0xBA, 0xBF, 0xAE, 0xAC,
    0xBD, 0xBC, 0xA1, 0xAB, 0xBB, 0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0xC1, 0xC2, 0xC0, 0xA9, 0x2563, 0x2551, 0x2557, 0x255D, 0xA2, 0xA5,
    0x2510, 0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0xE3, 0xC3, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0xA4, 0xF0, 0xD0,
    0xCA, 0xCB, 0xC8, 0x0131, 0xCD, 0xCE, 0xCF, 0x2518, 0x250C, 0x2588, 0x2584, 0xA6, 0xCC, 0x2580, 0xD3, 0xDF, 0xD4, 0xD2, 0xF5, 0xD5, 0xB5,
    0xFE, 0xDE, 0xDA, 0xDB, 0xD9, 0xFD, 0xDD, 0xAF, 0xB4, 0xAD, 0xB1, 0x2017, 0xBE, 0xB6, 0xA7, 0xF7, 0xB8, 0xB0, 0xA8, 0xB7, 0xB9, 0xB3, 0xB2,
    0x25A0, 0xA0};

// Central Europe and the Baltic states. Their bytes are letters of Windows-1252 as well, so these are never found by bytes alone.
constexpr Page kWindows1250 {0x20AC, 0, 0x201A, 0, 0x201E, 0x2026, 0x2020, 0x2021, 0, 0x2030, 0x160, 0x2039, 0x15A, 0x164, 0x17D, 0x179, 0, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0, 0x2122, 0x161, 0x203A, 0x15B, 0x165, 0x17E, 0x17A, 0xA0, 0x2C7, 0x2D8, 0x141, 0xA4, 0x104,
    0xA6, 0xA7, 0xA8, 0xA9, 0x15E, 0xAB, 0xAC, 0xAD, 0xAE, 0x17B, 0xB0, 0xB1, 0x2DB, 0x142, 0xB4, 0xB5, 0xB6, 0xB7, 0xB8, 0x105, 0x15F, 0xBB, 0x13D,
    0x2DD, 0x13E, 0x17C, 0x154, 0xC1, 0xC2, 0x102, 0xC4, 0x139, 0x106, 0xC7, 0x10C, 0xC9, 0x118, 0xCB, 0x11A, 0xCD, 0xCE, 0x10E, 0x110, 0x143, 0x147,
    0xD3, 0xD4, 0x150, 0xD6, 0xD7, 0x158, 0x16E, 0xDA, 0x170, 0xDC, 0xDD, 0x162, 0xDF, 0x155, 0xE1, 0xE2, 0x103, 0xE4, 0x13A, 0x107, 0xE7, 0x10D,
    0xE9, 0x119, 0xEB, 0x11B, 0xED, 0xEE, 0x10F, 0x111, 0x144, 0x148, 0xF3, 0xF4, 0x151, 0xF6, 0xF7, 0x159, 0x16F, 0xFA, 0x171, 0xFC, 0xFD, 0x163,
    0x2D9};
constexpr Page kWindows1257 {0x20AC, 0, 0x201A, 0, 0x201E, 0x2026, 0x2020, 0x2021, 0, 0x2030, 0, 0x2039, 0, 0xA8, 0x2C7, 0xB8, 0, 0x2018, 0x2019,
    0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0, 0x2122, 0, 0x203A, 0, 0xAF, 0x2DB, 0, 0xA0, 0, 0xA2, 0xA3, 0xA4, 0, 0xA6, 0xA7, 0xD8, 0xA9, 0x156,
    0xAB, 0xAC, 0xAD, 0xAE, 0xC6, 0xB0, 0xB1, 0xB2, 0xB3, 0xB4, 0xB5, 0xB6, 0xB7, 0xF8, 0xB9, 0x157, 0xBB, 0xBC, 0xBD, 0xBE, 0xE6, 0x104, 0x12E,
    0x100, 0x106, 0xC4, 0xC5, 0x118, 0x112, 0x10C, 0xC9, 0x179, 0x116, 0x122, 0x136, 0x12A, 0x13B, 0x160, 0x143, 0x145, 0xD3, 0x14C, 0xD5, 0xD6,
    0xD7, 0x172, 0x141, 0x15A, 0x16A, 0xDC, 0x17B, 0x17D, 0xDF, 0x105, 0x12F, 0x101, 0x107, 0xE4, 0xE5, 0x119, 0x113, 0x10D, 0xE9, 0x17A, 0x117,
    0x123, 0x137, 0x12B, 0x13C, 0x161, 0x144, 0x146, 0xF3, 0x14D, 0xF5, 0xF6, 0xF7, 0x173, 0x142, 0x15B, 0x16B, 0xFC, 0x17C, 0x17E, 0x2D9};
constexpr Page kIso8859_2 {0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F, 0x90, 0x91, 0x92, 0x93,
    0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F, 0xA0, 0x104, 0x2D8, 0x141, 0xA4, 0x13D, 0x15A, 0xA7, 0xA8, 0x160, 0x15E,
    0x164, 0x179, 0xAD, 0x17D, 0x17B, 0xB0, 0x105, 0x2DB, 0x142, 0xB4, 0x13E, 0x15B, 0x2C7, 0xB8, 0x161, 0x15F, 0x165, 0x17A, 0x2DD, 0x17E, 0x17C,
    0x154, 0xC1, 0xC2, 0x102, 0xC4, 0x139, 0x106, 0xC7, 0x10C, 0xC9, 0x118, 0xCB, 0x11A, 0xCD, 0xCE, 0x10E, 0x110, 0x143, 0x147, 0xD3, 0xD4, 0x150,
    0xD6, 0xD7, 0x158, 0x16E, 0xDA, 0x170, 0xDC, 0xDD, 0x162, 0xDF, 0x155, 0xE1, 0xE2, 0x103, 0xE4, 0x13A, 0x107, 0xE7, 0x10D, 0xE9, 0x119, 0xEB,
    0x11B, 0xED, 0xEE, 0x10F, 0x111, 0x144, 0x148, 0xF3, 0xF4, 0x151, 0xF6, 0xF7, 0x159, 0x16F, 0xFA, 0x171, 0xFC, 0xFD, 0x163, 0x2D9};
constexpr Page kIso8859_13 {0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F, 0x90, 0x91, 0x92, 0x93,
    0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F, 0xA0, 0x201D, 0xA2, 0xA3, 0xA4, 0x201E, 0xA6, 0xA7, 0xD8, 0xA9, 0x156,
    0xAB, 0xAC, 0xAD, 0xAE, 0xC6, 0xB0, 0xB1, 0xB2, 0xB3, 0x201C, 0xB5, 0xB6, 0xB7, 0xF8, 0xB9, 0x157, 0xBB, 0xBC, 0xBD, 0xBE, 0xE6, 0x104, 0x12E,
    0x100, 0x106, 0xC4, 0xC5, 0x118, 0x112, 0x10C, 0xC9, 0x179, 0x116, 0x122, 0x136, 0x12A, 0x13B, 0x160, 0x143, 0x145, 0xD3, 0x14C, 0xD5, 0xD6,
    0xD7, 0x172, 0x141, 0x15A, 0x16A, 0xDC, 0x17B, 0x17D, 0xDF, 0x105, 0x12F, 0x101, 0x107, 0xE4, 0xE5, 0x119, 0x113, 0x10D, 0xE9, 0x17A, 0x117,
    0x123, 0x137, 0x12B, 0x13C, 0x161, 0x144, 0x146, 0xF3, 0x14D, 0xF5, 0xF6, 0xF7, 0x173, 0x142, 0x15B, 0x16B, 0xFC, 0x17C, 0x17E, 0x2019};

constexpr Page kLatin1 = latin1();
constexpr Page kWindows1252 = windows1252();
constexpr Page kLatin9 = latin9();
constexpr Page kWindows1251 = windows1251();

const Page &pageOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
    case Encoding::Iso8859_1: return kLatin1;
    case Encoding::Windows1252: return kWindows1252;
    case Encoding::Iso8859_15: return kLatin9;
    case Encoding::Dos437: return kDos437;
    case Encoding::Dos850: return kDos850;
    case Encoding::Windows1251: return kWindows1251;
    case Encoding::Windows1250: return kWindows1250;
    case Encoding::Windows1257: return kWindows1257;
    case Encoding::Iso8859_2: return kIso8859_2;
    case Encoding::Iso8859_13: return kIso8859_13;
    }
    Q_UNREACHABLE();
}

void appendUtf8(QByteArray &to, char32_t c)
{
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += char(0xC0 | (c >> 6));
        to += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        to += char(0xE0 | (c >> 12));
        to += char(0x80 | ((c >> 6) & 0x3F));
        to += char(0x80 | (c & 0x3F));
    } else {
        to += char(0xF0 | (c >> 18));
        to += char(0x80 | ((c >> 12) & 0x3F));
        to += char(0x80 | ((c >> 6) & 0x3F));
        to += char(0x80 | (c & 0x3F));
    }
}

constexpr char32_t kReplacement = 0xFFFD;

quint8 at(QByteArrayView bytes, qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); }
bool isTail(quint8 byte) { return (byte & 0xC0) == 0x80; }

/// Bytes of the letter that begins here; 0 where none does.
int utf8Length(QByteArrayView bytes, qsizetype i)
{
    const quint8 first = at(bytes, i);
    const quint8 second = at(bytes, i + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return isTail(second) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool sane = isTail(second) && !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second >= 0xA0);
        return sane && isTail(at(bytes, i + 2)) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool sane = isTail(second) && !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second >= 0x90);
        return sane && isTail(at(bytes, i + 2)) && isTail(at(bytes, i + 3)) ? 4 : 0;
    }
    return 0;
}

qsizetype asciiRun(QByteArrayView bytes, qsizetype from)
{
    qsizetype i = from;
    for (; i + 8 <= bytes.size(); i += 8) {
        quint64 word = 0;
        std::copy_n(bytes.data() + i, 8, reinterpret_cast<char *>(&word));
        if (word & 0x8080808080808080ULL)
            break;
    }
    while (i < bytes.size() && quint8(bytes[i]) < 0x80)
        ++i;
    return i;
}

/// How the bytes look: the grounds for the choice.
struct Census {
    std::size_t utf8 = 0;          ///< letters of several bytes
    std::size_t broken = 0;        ///< bytes that no UTF-8 letter explains
    std::array<std::size_t, 256> insideWords {}; ///< high bytes with a letter beside them
    std::array<std::size_t, 256> counts {};
    std::size_t inRuns = 0;        ///< high bytes in rows of three or more: words of another alphabet
};

bool isAsciiLetter(quint8 c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

Census censusOf(QByteArrayView bytes)
{
    Census census;
    qsizetype runEnd = 0;
    std::size_t run = 0;
    for (qsizetype i = asciiRun(bytes, 0); i < bytes.size(); i = asciiRun(bytes, i)) {
        const int length = utf8Length(bytes, i);
        if (length > 1) {
            ++census.utf8;
            i += length;
            continue;
        }
        const quint8 byte = at(bytes, i);
        ++census.broken;
        ++census.counts[byte];
        run = i == runEnd ? run + 1 : 1;
        runEnd = i + 1;
        census.inRuns += run == 3 ? 3 : run > 3 ? 1 : 0;
        if ((i > 0 && isAsciiLetter(at(bytes, i - 1))) || isAsciiLetter(at(bytes, i + 1)))
            ++census.insideWords[byte];
        ++i;
    }
    return census;
}

/// Words whose letters are all high bytes, of many kinds (a drawn line is of one): Russian, as Windows writes it.
bool isRussian(const Census &census)
{
    const auto kinds = std::size_t(std::count_if(census.counts.begin() + 0xC0, census.counts.end(), [](std::size_t count) { return count > 0; }));
    std::size_t letters = 0;
    for (std::size_t byte = 0xC0; byte <= 0xFF; ++byte)
        letters += census.counts[byte];
    return kinds >= 12 && letters * 4 >= census.broken * 3 && census.inRuns * 4 >= census.broken * 3;
}

/// One byte a letter, by the letters that come out inside words.
Encoding singleByte(const Census &census)
{
    constexpr quint8 dosLetters[] = {0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F, 0x90, 0x91,
        0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0xA0, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xE1};
    std::size_t dos = 0;
    for (const quint8 byte : dosLetters)
        dos += census.insideWords[byte];
    dos += census.insideWords[0x9B] + census.insideWords[0x9D]; // ø Ø of 850
    std::size_t latin = 0;
    std::size_t upper = 0; // 0x80…0x9F: punctuation of Windows, nothing in ISO 8859
    for (std::size_t byte = 0xC0; byte <= 0xFF; ++byte)
        latin += byte == 0xE1 || byte == 0xD7 || byte == 0xF7 ? 0 : census.insideWords[byte];
    for (std::size_t byte = 0x80; byte <= 0x9F; ++byte)
        upper += census.counts[byte];
    // Windows' own letters Š š Ž ž Œ œ Ÿ lie where DOS has è Ü Ä …: a file with letters of Latin 1 is not DOS.
    if (dos > 2 * latin)
        return census.counts[0x9B] + census.counts[0x9D] + census.counts[0xB5] + census.counts[0xB7] > 0 ? Encoding::Dos850
            : census.counts[0xD5] + census.counts[0xB8] > 0                                             ? Encoding::Dos850
                                                                                                        : Encoding::Dos437;
    if (upper > 0)
        return Encoding::Windows1252;
    const std::size_t nine = census.counts[0xA4] + census.insideWords[0xA6] + census.insideWords[0xA8] + census.insideWords[0xB4] + census.insideWords[0xB8];
    return nine > 0 ? Encoding::Iso8859_15 : Encoding::Windows1252;
}

quint32 lineOf(QByteArrayView bytes, qsizetype offset)
{
    quint32 line = 1;
    for (qsizetype i = 0; i < offset; ++i)
        line += bytes[i] == '\n' || (bytes[i] == '\r' && at(bytes, i + 1) != '\n') ? 1 : 0;
    return line;
}

void replace(DecodedText &decoded, QByteArrayView bytes, qsizetype offset)
{
    if (decoded.replaced++ == 0)
        decoded.firstReplacedLine = lineOf(bytes, offset);
    appendUtf8(decoded.owned, kReplacement);
}

void finish(DecodedText &decoded) { decoded.text = {decoded.owned.constData(), std::size_t(decoded.owned.size())}; }

DecodedText fromUtf8(QByteArrayView bytes, qsizetype mark, const Census &census)
{
    DecodedText decoded;
    decoded.before = std::size_t(mark);
    const QByteArrayView body = bytes.sliced(mark);
    decoded.text = {body.data(), std::size_t(body.size())};
    if (census.broken == 0)
        return decoded;
    decoded.owned.reserve(body.size() + body.size() / 16);
    for (qsizetype i = 0; i < body.size();) {
        const qsizetype plain = asciiRun(body, i);
        decoded.owned.append(body.data() + i, plain - i);
        i = plain;
        if (i >= body.size())
            break;
        const int length = utf8Length(body, i);
        if (length > 0)
            decoded.owned.append(body.data() + i, length);
        else
            replace(decoded, body, i);
        i += std::max(length, 1);
    }
    finish(decoded);
    return decoded;
}

DecodedText fromUtf16(QByteArrayView bytes, qsizetype mark, Encoding encoding)
{
    DecodedText decoded;
    decoded.encoding = encoding;
    decoded.before = std::size_t(mark);
    const QByteArrayView body = bytes.sliced(mark);
    decoded.owned.reserve(body.size() / 2 + body.size() / 16);
    const bool little = encoding == Encoding::Utf16LittleEndian;
    const auto unit = [&](qsizetype i) { return char32_t(little ? at(body, i) | at(body, i + 1) << 8 : at(body, i) << 8 | at(body, i + 1)); };
    quint32 line = 1;
    for (qsizetype i = 0; i < body.size(); i += 2) {
        const char32_t c = unit(i);
        line += c == U'\n' ? 1 : 0;
        if (i + 1 < body.size() && c >= 0xD800 && c < 0xDC00 && i + 3 < body.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
            appendUtf8(decoded.owned, 0x10000 + ((c - 0xD800) << 10) + (unit(i + 2) - 0xDC00));
            i += 2;
        } else if (i + 1 >= body.size() || (c >= 0xD800 && c < 0xE000)) {
            decoded.firstReplacedLine = decoded.replaced++ == 0 ? line : decoded.firstReplacedLine;
            appendUtf8(decoded.owned, kReplacement);
        } else {
            appendUtf8(decoded.owned, c);
        }
    }
    finish(decoded);
    return decoded;
}

DecodedText fromPage(QByteArrayView bytes, Encoding encoding, bool certain)
{
    DecodedText decoded;
    decoded.encoding = encoding;
    decoded.certain = certain;
    decoded.owned.reserve(bytes.size() + bytes.size() / 16);
    const Page &page = pageOf(encoding);
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype plain = asciiRun(bytes, i);
        decoded.owned.append(bytes.data() + i, plain - i);
        i = plain;
        if (i >= bytes.size())
            break;
        const char16_t c = page[std::size_t(at(bytes, i) - 0x80)];
        if (c != 0)
            appendUtf8(decoded.owned, c);
        else
            replace(decoded, bytes, i);
        ++i;
    }
    finish(decoded);
    return decoded;
}

/// UTF-16 without a mark: nearly every other byte of a bank's text is NUL.
std::optional<Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (qsizetype i = 0; i < looked; ++i)
        (i % 2 == 0 ? even : odd) += bytes[i] == 0 ? 1 : 0;
    const auto most = std::size_t(looked) * 2 / 5;
    if (looked < 8 || std::max(even, odd) < most || std::min(even, odd) > most / 8)
        return std::nullopt;
    return odd > even ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian;
}

} // namespace

QString word(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return u"utf-8"_s;
    case Encoding::Utf16LittleEndian: return u"utf-16le"_s;
    case Encoding::Utf16BigEndian: return u"utf-16be"_s;
    case Encoding::Windows1252: return u"windows-1252"_s;
    case Encoding::Iso8859_1: return u"iso-8859-1"_s;
    case Encoding::Iso8859_15: return u"iso-8859-15"_s;
    case Encoding::Dos437: return u"cp437"_s;
    case Encoding::Dos850: return u"cp850"_s;
    case Encoding::Windows1251: return u"windows-1251"_s;
    case Encoding::Windows1250: return u"windows-1250"_s;
    case Encoding::Windows1257: return u"windows-1257"_s;
    case Encoding::Iso8859_2: return u"iso-8859-2"_s;
    case Encoding::Iso8859_13: return u"iso-8859-13"_s;
    }
    Q_UNREACHABLE();
}

DecodedText decodedText(QByteArrayView bytes, std::optional<Encoding> said)
{
    if (bytes.startsWith("\xff\xfe"))
        return fromUtf16(bytes, 2, Encoding::Utf16LittleEndian);
    if (bytes.startsWith("\xfe\xff"))
        return fromUtf16(bytes, 2, Encoding::Utf16BigEndian);
    const qsizetype mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    if (const auto utf16 = mark == 0 ? utf16WithoutMark(bytes) : std::nullopt)
        return fromUtf16(bytes, 0, *utf16);
    const Census census = censusOf(bytes.sliced(mark));
    if (census.broken == 0 || mark > 0 || census.utf8 > 2 * census.broken)
        return fromUtf8(bytes, mark, census);
    if (said && *said != Encoding::Utf8 && *said != Encoding::Utf16LittleEndian && *said != Encoding::Utf16BigEndian)
        return fromPage(bytes, *said, true);
    return fromPage(bytes, isRussian(census) ? Encoding::Windows1251 : singleByte(census), false);
}

std::optional<Encoding> encodingNamed(std::string_view name)
{
    std::string folded;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            folded += c;
        else if (c >= 'A' && c <= 'Z')
            folded += char(c - 'A' + 'a');
    }
    struct Name {
        std::string_view name;
        Encoding encoding;
    };
    constexpr Name names[] = {{"utf8", Encoding::Utf8}, {"unicode", Encoding::Utf8}, {"usascii", Encoding::Windows1252}, {"ascii", Encoding::Windows1252},
        {"1252", Encoding::Windows1252}, {"windows1252", Encoding::Windows1252}, {"cp1252", Encoding::Windows1252}, {"88591", Encoding::Iso8859_1},
        {"iso88591", Encoding::Iso8859_1}, {"latin1", Encoding::Iso8859_1}, {"iso885915", Encoding::Iso8859_15}, {"latin9", Encoding::Iso8859_15},
        {"885915", Encoding::Iso8859_15}, {"cp437", Encoding::Dos437}, {"437", Encoding::Dos437}, {"ibm437", Encoding::Dos437},
        {"cp850", Encoding::Dos850}, {"850", Encoding::Dos850}, {"ibm850", Encoding::Dos850}, {"utf16", Encoding::Utf16LittleEndian},
        {"1250", Encoding::Windows1250}, {"windows1250", Encoding::Windows1250}, {"cp1250", Encoding::Windows1250}, {"1251", Encoding::Windows1251},
        {"windows1251", Encoding::Windows1251}, {"cp1251", Encoding::Windows1251}, {"1257", Encoding::Windows1257},
        {"windows1257", Encoding::Windows1257}, {"cp1257", Encoding::Windows1257}, {"iso88592", Encoding::Iso8859_2}, {"88592", Encoding::Iso8859_2},
        {"latin2", Encoding::Iso8859_2}, {"iso885913", Encoding::Iso8859_13}};
    const auto *found = std::ranges::find(names, std::string_view(folded), &Name::name);
    return found != std::end(names) ? std::optional(found->encoding) : std::nullopt;
}

void appendUtf8(std::string &to, quint32 code)
{
    if (code < 0x80) {
        to += char(code);
    } else if (code < 0x800) {
        to += char(0xc0 | code >> 6);
        to += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        to += char(0xe0 | code >> 12);
        to += char(0x80 | (code >> 6 & 0x3f));
        to += char(0x80 | (code & 0x3f));
    } else {
        to += char(0xf0 | code >> 18);
        to += char(0x80 | (code >> 12 & 0x3f));
        to += char(0x80 | (code >> 6 & 0x3f));
        to += char(0x80 | (code & 0x3f));
    }
}

} // namespace saldoscope
