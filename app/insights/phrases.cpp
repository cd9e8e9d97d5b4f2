// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/phrases.h"

#include <algorithm>
#include <bit>

namespace saldoscope {

namespace {

char plain(char letter)
{
    return letter == kA1 || letter == kA2 || letter == kO2 ? static_cast<char>(letter & kPlain) : letter;
}

int comparePlain(std::string_view a, std::string_view b)
{
    const auto shared = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const auto x = static_cast<unsigned char>(plain(a[i]));
        const auto y = static_cast<unsigned char>(plain(b[i]));
        if (x != y)
            return x < y ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

} // namespace

bool phraseBefore(std::string_view a, std::string_view b)
{
    const int order = comparePlain(a, b);
    return order != 0 ? order < 0 : a < b;
}

std::pair<std::uint32_t, std::uint32_t> PhraseIndex::beginningWith(std::string_view front) const
{
    const auto bound = [&](bool upper) {
        std::uint32_t low = 0;
        auto high = static_cast<std::uint32_t>(size());
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            const int order = comparePlain((*this)[middle].substr(0, front.size()), front);
            if (order < 0 || (upper && order == 0))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {bound(false), bound(true)};
}

PhraseTables PhraseTables::of(const std::vector<std::string> &sortedPhrases)
{
    PhraseTables tables;
    const auto count = sortedPhrases.size();
    tables.slots.resize(std::bit_ceil(std::max<std::size_t>(16, count * 2)));
    tables.fronts.resize(std::bit_ceil(std::max<std::size_t>(16, count * 48 / 64)));
    tables.ends.push_back(0);

    const std::uint64_t frontMask = tables.fronts.size() * 64 - 1;
    for (std::uint32_t phrase = 0; phrase < count; ++phrase) {
        const std::string_view letters = sortedPhrases[phrase];
        std::uint64_t hash = kPhraseSeed;
        for (std::size_t from = 0; from < letters.size();) {
            const auto to = std::min(letters.find(' ', from), letters.size());
            hash = phraseHash(hash, wordHash(letters.substr(from, to - from)));
            tables.fronts[(hash & frontMask) >> 6] |= std::uint64_t {1} << (hash & 63);
            from = to + 1;
        }
        auto slot = (hash >> 8) & (tables.slots.size() - 1);
        while (tables.slots[slot].phrase != 0)
            slot = (slot + 1) & (tables.slots.size() - 1);
        tables.slots[slot] = {static_cast<std::uint32_t>(hash >> 32), phrase + 1};
        tables.letters += letters;
        tables.ends.push_back(static_cast<std::uint32_t>(tables.letters.size()));
    }
    return tables;
}

} // namespace saldoscope
