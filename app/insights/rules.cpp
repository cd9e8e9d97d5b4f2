// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/rules.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace saldoscope {

quint32 RuleSet::fourLetters(const char *letters)
{
    quint32 four = 0;
    std::memcpy(&four, letters, 4);
    return ((four & 0x5f5f5f5fU) * 0x9e3779b1U) >> 18;
}

void RuleSet::Parts::add(const char *four, Part part)
{
    const auto number = fourLetters(four);
    bits[number >> 6] |= quint64 {1} << (number & 63);
    buckets[number & 511].push_back(static_cast<quint16>(all.size()));
    all.push_back(std::move(part));
}

void RuleSet::note(const Meaning &meaning, std::size_t first, std::size_t words, std::size_t letters, Reading &reading)
{
    if (meaning.isAside)
        reading.aside |= ((quint64 {1} << words) - 1) << first;
    if (meaning.group != 0xff) {
        reading.groups |= WordGroups {1} << meaning.group;
        return;
    }
    if (reading.count < Reading::kMaxHits) {
        reading.hits[reading.count++] = {meaning.rule, static_cast<quint8>(first), static_cast<quint8>(words),
            static_cast<quint16>(letters)};
    }
}

void RuleSet::readParts(const Words &words, std::size_t word, Reading &reading) const
{
    const auto letters = words.letters(word);
    if (letters.size() < 4)
        return;
    m_fronts.visit(letters.data(), [&](const Part &part) {
        if (part.letters.size() <= letters.size() && sameLetters(part.letters, letters.substr(0, part.letters.size())))
            note(part.meaning, word, 1, part.letters.size(), reading);
    });
    m_backs.visit(letters.data() + letters.size() - 4, [&](const Part &part) {
        if (part.letters.size() <= letters.size() && sameLetters(part.letters, letters.substr(letters.size() - part.letters.size())))
            note(part.meaning, word, 1, part.letters.size(), reading);
    });
}

void RuleSet::read(const Words &words, Reading &reading) const
{
    reading.clear();
    if (words.isCardStamp())
        reading.groups |= bit(WordGroup::Card);
    if (words.hasSwishCompany())
        reading.groups |= bit(WordGroup::Company);
    m_tables.index().scan(words, [&](std::uint32_t phrase, std::size_t first, std::size_t count) {
        for (auto i = m_meaningStarts[phrase]; i < m_meaningStarts[phrase + 1]; ++i)
            note(m_meanings[i], first, count, m_tables.ends[phrase + 1] - m_tables.ends[phrase], reading);
    });
    for (std::size_t word = 0; word < words.size(); ++word) {
        readParts(words, word, reading);
        if (words[word].isNumber)
            reading.aside |= quint64 {1} << word;
    }
    if (words.isCut(0) || words.isCut(1))
        readCut(words, reading);
}

void RuleSet::readCut(const Words &words, Reading &reading) const
{
    std::size_t first = 0;
    while (first < words.size() && (!words.isCut(words[first].field) || (reading.aside >> first & 1U)))
        ++first;
    std::size_t count = 0;
    while (first + count < words.size() && words[first + count].field == words[first].field)
        ++count;
    const auto isKnown = [&](const Reading::Hit &hit) { return hit.first >= first && hit.first < first + count; };
    if (count == 0 || std::ranges::any_of(reading.all(), isKnown))
        return;
    const auto letters = words.letters(first, count);
    const Meaning *only = letters.size() < 8 ? nullptr : beginningWith(letters, false);
    if (only) {
        note(*only, first, count, letters.size(), reading);
        return;
    }
    // "KARLA BLOMMO", "MOBILPARKERI": a word of a trade that broke off. A lender's name is never guessed so.
    const auto last = first + count - 1;
    const auto word = words.letters(last);
    if (word.size() >= 4 && count > 1)
        only = beginningWith(word, true);
    if (!only)
        only = endingInCut(word);
    if (only)
        note(*only, last, 1, word.size(), reading);
}

const RuleSet::Meaning *RuleSet::beginningWith(std::string_view letters, bool tradesOnly) const
{
    const auto [from, to] = m_tables.index().beginningWith(letters);
    const Meaning *only = nullptr;
    for (auto i = m_meaningStarts[from]; i < m_meaningStarts[to]; ++i) {
        const auto &meaning = m_meanings[i];
        if (meaning.group != 0xff)
            continue;
        if (tradesOnly && !meaning.isTrade)
            return nullptr;
        const bool isSame = !only || only->rule == meaning.rule
            || (only->isTrade && meaning.isTrade && only->in == meaning.in && only->out == meaning.out);
        if (!isSame)
            return nullptr; // names that mean different things begin alike: nobody knows which was cut
        only = only ? only : &meaning;
    }
    return only;
}

const RuleSet::Meaning *RuleSet::endingInCut(std::string_view letters) const
{
    for (const auto &part : m_backs.all) {
        if (!part.meaning.isTrade)
            continue;
        for (std::size_t length = part.letters.size() - 1; length >= 5; --length) {
            if (length < letters.size() && sameLetters(std::string_view(part.letters).substr(0, length), letters.substr(letters.size() - length)))
                return &part.meaning;
        }
    }
    return nullptr;
}

const RuleSet &Rules::forCountry(const QString &country) const
{
    auto found = m_sets.find(country == "uk"_L1 ? u"gb"_s : country);
    if (found == m_sets.end())
        found = m_sets.find(u"int"_s); // fromJson() made sure that it is there
    return found->second;
}

QStringList Rules::markets() const
{
    QStringList names;
    for (const auto &[name, set] : m_sets)
        names.append(name);
    return names;
}

} // namespace saldoscope
