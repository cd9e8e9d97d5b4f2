// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// No Qt here: the tool that compiles the merchant base at build time reads names with this very code.
namespace saldoscope {

/// The words of a bank's text in the form in which rules and merchants know them: capital letters without accents,
/// one blank between words, å ä ö kept apart from a and o (see sameLetters), and without dates, card numbers, amounts
/// and references. Made once a text, in place, without allocating.
class Words
{
public:
    static constexpr std::size_t kMaxWords = 48;  ///< what stands further back is not looked at
    static constexpr std::size_t kMaxBytes = 640;

    struct Word {
        std::uint64_t hash = 0;   ///< of the letters without regard to å ä ö
        std::uint16_t begin = 0;  ///< into letters()
        std::uint8_t length = 0;
        std::uint8_t field = 0;   ///< 0 for the first field added, 1 for the second
        bool isNumber = false;    ///< one of the kept numbers
    };

    /// Numbers that belong to a name ("118 118 Money") and are kept; all others of three digits and more are noise. The
    /// array must outlive this.
    void keepNumbers(std::span<const std::uint32_t> numbers) { m_numbers = numbers; }

    void clear();
    /// Adds a field: the counterparty's name, the bank's text. Phrases do not reach from one field into the next.
    void add(std::string_view utf8);

    std::size_t size() const { return m_count; }
    bool empty() const { return m_count == 0; }
    const Word &operator[](std::size_t i) const { return m_words[i]; }
    std::string_view letters(std::size_t first, std::size_t count = 1) const
    {
        const auto &last = m_words[first + count - 1];
        return {m_letters.data() + m_words[first].begin, static_cast<std::size_t>(last.begin + last.length - m_words[first].begin)};
    }

    bool isCardStamp() const { return m_isCardStamp; }       ///< "…/24-03-17": how SEB marks card purchases
    bool hasSwishCompany() const { return m_hasSwishCompany; } ///< a Swedish mobile payment number of a company: 123…
    /// A '?' or U+FFFD may stand where a letter had been.
    bool mayHaveLostLetters() const { return m_mayHaveLostLetters; }
    /// A field of exactly 12 letters, as SEB cuts them: its last word may be the front of a longer one.
    bool isCut(std::uint8_t field) const { return m_isCut[field & 1U]; }

    /// The words of a name or pattern, in the same form, joined by single blanks; nothing is taken for noise in it.
    static std::string normalised(std::string_view utf8);

private:
    bool isKept(std::string_view digits) const;
    void addWord(std::string_view utf8, std::size_t from, std::size_t to, std::size_t begin, unsigned digits, std::uint8_t field);

    std::array<char, kMaxBytes + 16> m_letters {}; // 16 spare bytes: hashing reads eight at a time
    std::array<Word, kMaxWords> m_words {};
    std::span<const std::uint32_t> m_numbers;
    std::size_t m_count = 0;
    std::size_t m_used = 0;
    std::uint8_t m_fields = 0;
    bool m_keepsNoise = false;
    bool m_isCardStamp = false;
    bool m_hasSwishCompany = false;
    bool m_mayHaveLostLetters = false;
    std::array<bool, 2> m_isCut {};
};

/// å, ä and ö are single bytes in the normal form, chosen so that `byte & kPlain` is A or O: a bank that writes OVERFORING
/// means ÖVERFÖRING, but LÄN is not LÅN.
inline constexpr char kPlain = 0x5f;
inline constexpr char kA1 = static_cast<char>(0xc1); // Å
inline constexpr char kA2 = static_cast<char>(0xe1); // Ä
inline constexpr char kO2 = static_cast<char>(0xef); // Ö

/// Does a bank's text say what the pattern says? Plain letters in the text may stand for å ä ö in the pattern.
inline bool sameLetters(std::string_view pattern, std::string_view text)
{
    if (pattern.size() != text.size())
        return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char p = pattern[i];
        if (p != text[i] && !((p == kA1 || p == kA2 || p == kO2) && (p & kPlain) == text[i]))
            return false;
    }
    return true;
}

/// Hash of a word in normal form that does not tell å ä ö from a and o.
std::uint64_t wordHash(std::string_view letters);
/// Hash of a phrase, one word more at a time, from kPhraseSeed.
inline constexpr std::uint64_t kPhraseSeed = 0x9e3779b97f4a7c15ULL;
inline std::uint64_t phraseHash(std::uint64_t front, std::uint64_t word)
{
    const std::uint64_t h = (front ^ word) * 0xff51afd7ed558ccdULL;
    return h ^ (h >> 32);
}

} // namespace saldoscope
