// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/words.h"

#include <algorithm>
#include <cstring>

namespace saldoscope {

namespace {

enum : std::uint8_t { Separator = 0, Dropped = 1, Many = 2 }; // else the letter itself

constexpr std::array<std::uint8_t, 256> makeLetters()
{
    std::array<std::uint8_t, 256> letters {};
    for (unsigned c = 0; c < 256; ++c)
        letters[c] = c >= 0x80 ? Many : Separator;
    for (unsigned c = '0'; c <= '9'; ++c)
        letters[c] = static_cast<std::uint8_t>(c);
    for (unsigned c = 'A'; c <= 'Z'; ++c) {
        letters[c] = static_cast<std::uint8_t>(c);
        letters[c + 32] = static_cast<std::uint8_t>(c);
    }
    letters['\''] = Dropped;
    letters['`'] = Dropped;
    for (const char c : {'?', '{', '|', '}', '[', '\\', ']'}) // å ä ö of the seven-bit codes, or signs
        letters[static_cast<unsigned char>(c)] = Many;
    return letters;
}
constexpr auto kLetters = makeLetters();

// U+00C0…U+00FF and U+0100…U+017F without their accents; '*' separates, lower case stands for two letters (below).
constexpr std::string_view kLatin1 = "AAAA21aCEEEEIIIIDNOOOO3*OUUUUYtsAAAA21aCEEEEIIIIDNOOOO3*OUUUUYtY";
constexpr std::string_view kLatinA = "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIiiJJKKKLLLLLLLLLLNNNNNNNNNOOOOOOooRRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";
static_assert(kLatin1.size() == 64 && kLatinA.size() == 128);

bool isLetter(unsigned c) { return kLetters[c] >= 'A' || (kLetters[c] == Many && c >= 0x80); }

/// What a byte that is no UTF-8 stands for in Latin-1 or, where that has no letter there, in the old code page 850; 0: nothing.
char lostLetter(unsigned byte)
{
    if (byte >= 0xc0)
        return kLatin1[byte & 0x3f];
    switch (byte) {
    case 0x86: case 0x8f: return '1';
    case 0x84: case 0x8e: return '2';
    case 0x94: case 0x99: return '3';
    case 0x81: case 0x9a: return 'U';
    case 0x82: case 0x90: return 'E';
    default: return 0;
    }
}

struct Reader {
    const unsigned char *begin;
    const unsigned char *at;
    const unsigned char *end;
    char *out;
    char *wordBegin;
    bool hasLost = false; // see Words::mayHaveLostLetters()

    unsigned next(std::size_t ahead) const { return at + ahead < end ? at[ahead] : 0U; }

    void put(char sign)
    {
        switch (sign) {
        case '1': *out++ = kA1; break;
        case '2': *out++ = kA2; break;
        case '3': *out++ = kO2; break;
        case 'a': *out++ = 'A'; *out++ = 'E'; break;
        case 'o': *out++ = 'O'; *out++ = 'E'; break;
        case 's': *out++ = 'S'; *out++ = 'S'; break;
        case 't': *out++ = 'T'; *out++ = 'H'; break;
        case 'i': *out++ = 'I'; *out++ = 'J'; break;
        default: *out++ = sign;
        }
    }

    /// Reads one character of several bytes; false where it separates words.
    bool readMany()
    {
        const unsigned lead = *at;
        const unsigned second = next(1);
        if (lead < 0x80)
            return readBracket(lead);
        if ((second & 0xc0U) != 0x80) // å ä ö of a file read in the wrong code page
            return readLost(lead);
        if (lead == 0xc3 && second == 0x83 && readTwice())
            return true;
        if (lead == 0xc3 && second >= 0x80) {
            const char sign = kLatin1[(second & 0x3f)];
            at += 2;
            if (sign == '*')
                return false;
            put(sign);
            return true;
        }
        if ((lead == 0xc4 || lead == 0xc5) && second >= 0x80) {
            put(kLatinA[((lead & 1) << 6) | (second & 0x3f)]);
            at += 2;
            return true;
        }
        if (lead == 0xcc || lead == 0xcd) { // combining marks: å written as a and a ring
            if (lead == 0xcc && out > wordBegin) {
                if (second == 0x8a && out[-1] == 'A')
                    out[-1] = kA1;
                else if (second == 0x88 && out[-1] == 'A')
                    out[-1] = kA2;
                else if (second == 0x88 && out[-1] == 'O')
                    out[-1] = kO2;
            }
            at += second ? 2 : 1;
            return true;
        }
        if (lead == 0xe2 && second == 0x80) { // typographic apostrophes join, dashes and quotes separate
            const bool isApostrophe = next(2) == 0x98 || next(2) == 0x99;
            at = at + 3 <= end ? at + 3 : end;
            return isApostrophe;
        }
        if (lead == 0xc2) { // hard blank, acute accent used as apostrophe, signs
            const bool isApostrophe = second == 0xb4;
            at += second ? 2 : 1;
            return isApostrophe;
        }
        return readOther(lead, second);
    }

    /// å ä ö that were turned into UTF-8 twice: "Ã¥", "Ã…".
    bool readTwice()
    {
        unsigned code = 0;
        std::size_t length = 4;
        if (next(2) == 0xc2) {
            code = next(3);
        } else if (next(2) == 0xe2 && next(3) == 0x80) {
            code = next(4) == 0xa6 ? 0x85 : next(4) == 0x9e ? 0x84 : next(4) == 0x93 ? 0x96 : 0;
            length = 5;
        }
        if (code < 0x80 || at + length > end)
            return false;
        at += length;
        if (const char sign = kLatin1[code & 0x3f]; sign != '*')
            put(sign);
        return true;
    }

    bool readLost(unsigned byte)
    {
        const char sign = lostLetter(byte);
        ++at;
        if (sign == '*')
            return false;
        if (sign != 0)
            put(sign);
        else
            *out++ = static_cast<char>(byte);
        return true;
    }

    /// { | } [ \\ ] inside a word were å ö Å Ä Ö once; anywhere else they are signs.
    bool readBracket(unsigned sign)
    {
        const bool isLetterHere = (at > begin && isLetter(at[-1]) && at + 1 < end && isLetter(at[1])) || isSwedishStart();
        ++at;
        hasLost = hasLost || sign == '?';
        if (!isLetterHere || sign == '?')
            return false;
        put(sign == '}' || sign == ']' ? '1' : sign == '{' || sign == '[' ? '2' : '3');
        return true;
    }

    /// "\VERF\RING": the first letter of a word that holds another one further on.
    bool isSwedishStart() const
    {
        if ((*at != '\\' && *at != ']' && *at != '}' && *at != '|') || (at > begin && at[-1] != ' ') || at + 1 >= end || !isLetter(at[1]))
            return false;
        for (auto next = at + 1; next + 1 < end && *next != ' '; ++next) {
            if ((*next == '\\' || *next == ']' || *next == '[') && isLetter(next[1]))
                return true;
        }
        return false;
    }

    bool readOther(unsigned lead, unsigned second)
    {
        if ((lead == 0xd0 || lead == 0xd1) && second >= 0x80) { // Cyrillic small letters to capitals
            unsigned code = ((lead & 0x1f) << 6) | (second & 0x3f);
            if (code >= 0x450)
                code = code <= 0x45f ? code - 0x50 : code;
            else if (code >= 0x430)
                code -= 0x20;
            *out++ = static_cast<char>(0xc0 | (code >> 6));
            *out++ = static_cast<char>(0x80 | (code & 0x3f));
            at += 2;
            return true;
        }
        hasLost = hasLost || lead == 0xef;
        *out++ = static_cast<char>(lead); // any other script, or bytes that are no UTF-8: kept as they are
        ++at;
        return true;
    }
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool joinsDigits(char c) { return c == '-' || c == '.' || c == '/' || c == ':' || c == ','; }

/// "/24-03-17" at the end of a text.
bool endsInStamp(std::string_view text)
{
    if (text.size() < 10)
        return false;
    const auto *tail = text.data() + text.size() - 9;
    return tail[0] == '/' && tail[3] == '-' && tail[6] == '-' && isDigit(tail[1]) && isDigit(tail[2]) && isDigit(tail[4])
        && isDigit(tail[5]) && isDigit(tail[7]) && isDigit(tail[8]);
}

bool isTwelveLetters(std::string_view text)
{
    if (text.size() < 12 || text.size() > 24)
        return false;
    std::size_t letters = 0;
    for (const char c : text)
        letters += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    return letters == 12;
}

} // namespace

std::uint64_t wordHash(std::string_view letters)
{
    constexpr std::uint64_t plain = 0x5f5f5f5f5f5f5f5fULL;
    std::uint64_t hash = letters.size() * 0xc2b2ae3d27d4eb4fULL;
    std::size_t i = 0;
    for (; i < letters.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, letters.data() + i, letters.size() - i < 8 ? letters.size() - i : 8);
        hash = (hash ^ (eight & plain)) * 0x9fb21c651e98df25ULL;
        hash ^= hash >> 29;
    }
    return hash;
}

void Words::clear()
{
    m_count = 0;
    m_used = 0;
    m_fields = 0;
    m_isCardStamp = false;
    m_hasSwishCompany = false;
    m_mayHaveLostLetters = false;
    m_isCut = {};
}

void Words::add(std::string_view utf8)
{
    const auto field = m_fields++;
    if (m_used > 0 && m_used < kMaxBytes)
        m_letters[m_used - 1] = '\n'; // no phrase reaches over it
    if (!m_keepsNoise) {
        if (endsInStamp(utf8)) {
            utf8.remove_suffix(9);
            m_isCardStamp = true;
        }
        m_isCut[field & 1U] = isTwelveLetters(utf8);
    }

    const auto *begin = reinterpret_cast<const unsigned char *>(utf8.data());
    Reader read {begin, begin, begin + utf8.size(), nullptr, nullptr, false};
    while (read.at < read.end && m_count < kMaxWords && m_used + 4 < kMaxBytes) {
        if (kLetters[*read.at] == Separator) {
            ++read.at;
            continue;
        }
        const auto from = static_cast<std::size_t>(read.at - begin);
        const char *const limit = m_letters.data() + kMaxBytes - 4;
        read.wordBegin = read.out = m_letters.data() + m_used;
        unsigned digits = 0;
        while (read.at < read.end && read.out < limit) {
            const auto letter = kLetters[*read.at];
            if (letter > Many) {
                *read.out++ = static_cast<char>(letter);
                digits += letter <= '9';
                ++read.at;
            } else if (letter == Dropped) {
                ++read.at;
            } else if (letter == Separator || !read.readMany()) {
                break;
            }
        }
        const auto wordBegin = m_used;
        m_used = static_cast<std::size_t>(read.out - m_letters.data());
        addWord(utf8, from, static_cast<std::size_t>(read.at - begin), wordBegin, digits, field);
    }
    m_mayHaveLostLetters = m_mayHaveLostLetters || read.hasLost;
}

bool Words::isKept(std::string_view digits) const
{
    if (m_numbers.empty() || digits.size() > 6 || digits.front() == '0')
        return false;
    std::uint32_t value = 0;
    for (const char digit : digits)
        value = value * 10 + static_cast<std::uint32_t>(digit - '0');
    return std::ranges::find(m_numbers, value) != m_numbers.end();
}

void Words::addWord(std::string_view utf8, std::size_t from, std::size_t to, std::size_t begin, unsigned digits, std::uint8_t field)
{
    const auto length = m_used - begin;
    bool isNoise = length == 0 || length > 60;
    bool isNumber = false;
    if (!isNoise && digits > 0 && !m_keepsNoise) {
        if (digits == length) {
            const bool afterDigits = from >= 2 && joinsDigits(utf8[from - 1]) && isDigit(utf8[from - 2]);
            const bool beforeDigits = to + 1 < utf8.size() && joinsDigits(utf8[to]) && isDigit(utf8[to + 1]);
            isNumber = length >= 3 && !afterDigits && !beforeDigits && isKept({m_letters.data() + begin, length});
            isNoise = (length >= 3 && !isNumber) || afterDigits || beforeDigits;
            if (length >= 3 && std::memcmp(m_letters.data() + begin, "123", 3) == 0
                && (length == 10 || (length == 3 && to + 1 < utf8.size() && isDigit(utf8[to + 1]))))
                m_hasSwishCompany = true;
        } else { // "A201664", "XXXX1234"
            isNoise = digits >= 5 || (length > 3 && m_letters[begin] == 'X' && m_letters[begin + 1] == 'X');
        }
    }
    if (isNoise) {
        m_used = begin;
        return;
    }
    const std::string_view letters {m_letters.data() + begin, length};
    m_words[m_count++] = {wordHash(letters), static_cast<std::uint16_t>(begin), static_cast<std::uint8_t>(length), field, isNumber};
    m_letters[m_used++] = ' ';
}

std::string Words::normalised(std::string_view utf8)
{
    Words words;
    words.m_keepsNoise = true;
    words.add(utf8);
    return words.empty() ? std::string() : std::string(words.letters(0, words.size()));
}

} // namespace saldoscope
