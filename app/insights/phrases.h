// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/words.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// No Qt here: shared with the tool that compiles the merchant base.
namespace saldoscope {

inline constexpr std::size_t kMaxPhraseWords = 8;

/// Finds which of thousands of phrases stand in a text, whole words only, in time that does not depend on their number:
/// a bit field says which words may begin or go on a phrase, a hash table says which phrase it was. Only views: the
/// arrays live in a resource or in a PhraseTables.
struct PhraseIndex {
    struct Slot {
        std::uint32_t tag = 0;    ///< upper half of the hash
        std::uint32_t phrase = 0; ///< number + 1; 0 where empty
    };
    std::span<const std::uint64_t> fronts; ///< bit field over hashes of phrases and of their fronts; a power of two
    std::span<const Slot> slots;           ///< open addressing; a power of two
    std::span<const std::uint32_t> ends;   ///< phrase i is letters[ends[i], ends[i + 1])
    std::string_view letters;              ///< phrases in the order of their plain letters

    std::size_t size() const { return ends.empty() ? 0 : ends.size() - 1; }
    std::string_view operator[](std::uint32_t phrase) const
    {
        return letters.substr(ends[phrase], ends[phrase + 1] - ends[phrase]);
    }

    /// Calls found(phrase, first word, number of words) for every phrase in the words.
    template <class Found> void scan(const Words &words, Found &&found) const
    {
        if (fronts.empty())
            return;
        const std::uint64_t frontMask = fronts.size() * 64 - 1;
        for (std::size_t first = 0; first < words.size(); ++first) {
            std::uint64_t hash = kPhraseSeed;
            const auto field = words[first].field;
            for (std::size_t last = first; last < words.size() && words[last].field == field && last - first < kMaxPhraseWords; ++last) {
                hash = phraseHash(hash, words[last].hash);
                const std::uint64_t bit = hash & frontMask;
                if (!(fronts[bit >> 6] >> (bit & 63) & 1U))
                    break;
                const auto text = words.letters(first, last - first + 1);
                visitEqual(hash, text, [&](std::uint32_t phrase) { found(phrase, first, last - first + 1); });
            }
        }
    }

    /// Phrases [first, second) whose plain letters begin with those of a cut text.
    std::pair<std::uint32_t, std::uint32_t> beginningWith(std::string_view front) const;

private:
    template <class Found> void visitEqual(std::uint64_t hash, std::string_view text, Found &&found) const
    {
        const auto tag = static_cast<std::uint32_t>(hash >> 32);
        for (std::size_t i = (hash >> 8) & (slots.size() - 1); slots[i].phrase != 0; i = (i + 1) & (slots.size() - 1)) {
            if (slots[i].tag == tag && sameLetters((*this)[slots[i].phrase - 1], text))
                found(slots[i].phrase - 1);
        }
    }
};

/// Owns what a PhraseIndex looks at.
struct PhraseTables {
    std::vector<std::uint64_t> fronts;
    std::vector<PhraseIndex::Slot> slots;
    std::vector<std::uint32_t> ends;
    std::string letters;

    /// From phrases in normal form, which must be distinct and sorted with phraseBefore().
    static PhraseTables of(const std::vector<std::string> &sortedPhrases);
    PhraseIndex index() const { return {fronts, slots, ends, letters}; }
};

/// The order of a PhraseIndex: by plain letters first, so that a text without å ä ö finds its neighbours.
bool phraseBefore(std::string_view a, std::string_view b);

} // namespace saldoscope
