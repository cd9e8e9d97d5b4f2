// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles resources/merchants/nsi_merchants.tsv into the form the program looks names up in. Runs at build time, on the
// building machine, and therefore knows nothing of Qt.
//   merchantbase NAMES.tsv KINDS.tsv CURATION.tsv OUTPUT

#include "insights/merchantfile.h"
#include "insights/phrases.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

namespace {

using namespace saldoscope;
using Fields = std::vector<std::string>;

Fields split(const std::string &text, char at)
{
    Fields parts;
    std::size_t from = 0;
    for (std::size_t to; (to = text.find(at, from)) != std::string::npos; from = to + 1)
        parts.push_back(text.substr(from, to - from));
    parts.push_back(text.substr(from));
    return parts;
}

bool readTable(const char *path, std::size_t columns, const std::function<void(const Fields &)> &row)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::cerr << path << ": cannot be read\n";
        return false;
    }
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.empty() || line.front() == '#')
            continue;
        const auto fields = split(line, '\t');
        if (fields.size() < columns) {
            std::cerr << path << ':' << number << ": " << fields.size() << " columns, expected " << columns << '\n';
            return false;
        }
        if (number > 1)
            row(fields);
    }
    return true;
}

struct Kind {
    std::string category;
    int order = 0; // position in the table: common kinds first
};

struct Curation {
    std::set<std::string> skippedKinds, givingWay, skippedNames, guarded;
    std::set<std::string> skippedWords; // a name that holds such a word is skipped

    bool read(const char *path)
    {
        return readTable(path, 2, [this](const Fields &f) {
            if (f[0] == "skip-kind") {
                skippedKinds.insert(f[1]);
            } else if (f[0] == "give-way") {
                givingWay.insert(f[1]);
            } else {
                for (const auto &word : split(f[1], ' ')) {
                    const auto letters = Words::normalised(word);
                    if (f[0] == "skip-word")
                        skippedWords.insert(letters);
                    else if (f[0] == "guard")
                        guarded.insert(letters);
                }
                if (f[0] == "skip-name")
                    skippedNames.insert(Words::normalised(f[1]));
            }
        });
    }
};

struct Meaning {
    std::uint16_t brand, countries, category;
    bool isGuarded;
    int order;
};

constexpr int kGivesWay = 10'000;

struct PhraseOrder {
    bool operator()(const std::string &a, const std::string &b) const { return phraseBefore(a, b); }
};

/// "Coop (Sverige)" is Coop.
std::string withoutBrackets(const std::string &name)
{
    const auto open = name.find('(');
    const auto close = name.find(')');
    if (open == std::string::npos || close == std::string::npos || close < open)
        return name;
    return name.substr(0, open) + name.substr(close + 1);
}

/// Many German banks write MUELLER for Müller.
std::string spelledOut(std::string name)
{
    for (const auto &[vowel, letters] : {std::pair {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "Ae"}, {"Ö", "Oe"}, {"Ü", "Ue"}}) {
        for (std::size_t at; (at = name.find(vowel)) != std::string::npos;)
            name.replace(at, 2, letters);
    }
    return name;
}

class Base
{
public:
    Curation curation;
    std::map<std::string, Kind> kinds; // "shop/supermarket"

    void add(const Fields &f)
    {
        const auto &name = f[1];
        const auto &tree = f[3];
        const auto kind = f[4] + '/' + f[5];
        const auto found = kinds.find(kind);
        if (tree == "transit" || found == kinds.end() || found->second.category == "-" || curation.skippedKinds.contains(kind))
            return;

        auto names = split(f[2], '|');
        names.insert(names.begin(), {name, withoutBrackets(name)});
        std::set<std::string> phrases;
        for (const auto &each : names) {
            addForms(each, phrases);
            addForms(spelledOut(each), phrases);
        }
        if (phrases.empty())
            return;

        const auto brand = static_cast<std::uint16_t>(m_brands.size());
        m_brands.push_back(name + " (" + f[4] + ' ' + f[5] + ')');
        const Meaning meaning {brand, countrySet(f[6]), categoryIndex(found->second.category), false,
            found->second.order + (curation.givingWay.contains(kind) ? kGivesWay : 0)};
        for (const auto &phrase : phrases) {
            auto one = meaning;
            one.isGuarded = isGuarded(phrase) || (meaning.order >= kGivesWay && phrase.find(' ') == std::string::npos);
            m_phrases[phrase].push_back(one);
        }
    }

    bool write(const char *path)
    {
        std::vector<std::string> phrases;
        std::vector<std::uint32_t> starts {0};
        std::vector<merchantfile::Meaning> meanings;
        for (auto &[phrase, all] : m_phrases) {
            phrases.push_back(phrase);
            std::stable_sort(all.begin(), all.end(), [](const Meaning &a, const Meaning &b) { return a.order < b.order; });
            for (const auto &m : all)
                meanings.push_back({m.brand, m.countries, m.category, m.isGuarded ? std::uint16_t {1} : std::uint16_t {0}});
            starts.push_back(static_cast<std::uint32_t>(meanings.size()));
        }
        const auto tables = PhraseTables::of(phrases);

        std::vector<std::uint32_t> setStarts {0};
        std::vector<std::uint16_t> countries;
        for (const auto &set : m_sets) {
            countries.insert(countries.end(), set.begin(), set.end());
            setStarts.push_back(static_cast<std::uint32_t>(countries.size()));
        }
        std::string keys;
        for (const auto &key : m_categories)
            keys += key + '\n';
        std::vector<std::uint32_t> brandStarts {0};
        std::string titles;
        for (const auto &brand : m_brands) {
            titles += brand;
            brandStarts.push_back(static_cast<std::uint32_t>(titles.size()));
        }

        const auto count = [](const auto &container) { return static_cast<std::uint32_t>(container.size()); };
        const merchantfile::Header header {merchantfile::kMagic, count(tables.fronts), count(tables.slots), count(phrases),
            count(tables.letters), count(starts), count(meanings), count(setStarts), count(countries), count(keys),
            count(brandStarts), count(titles)};
        m_out.clear();
        section(&header, sizeof header);
        sectionOf(tables.fronts);
        sectionOf(tables.slots);
        sectionOf(tables.ends);
        sectionOf(tables.letters);
        sectionOf(starts);
        sectionOf(meanings);
        sectionOf(setStarts);
        sectionOf(countries);
        sectionOf(keys);
        sectionOf(brandStarts);
        sectionOf(titles);

        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        file.write(m_out.data(), static_cast<std::streamsize>(m_out.size()));
        std::cout << "merchantbase: " << m_brands.size() << " brands, " << phrases.size() << " names, " << m_out.size() << " bytes\n";
        return file.good() && m_brands.size() < 50'000;
    }

private:
    void addForms(const std::string &name, std::set<std::string> &phrases) const
    {
        const auto phrase = Words::normalised(name);
        const auto words = split(phrase, ' ');
        if (phrase.size() < 3 || words.size() > kMaxPhraseWords || curation.skippedNames.contains(phrase))
            return;
        if (std::any_of(words.begin(), words.end(), [this](const auto &w) { return curation.skippedWords.contains(w); }))
            return;
        if (!std::any_of(phrase.begin(), phrase.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c < 0; }))
            return; // digits only
        phrases.insert(phrase);
        // "K-Market" is also written KMARKET, "Clas Ohlson" never CLASOHLSON.
        if (name.find('-') != std::string::npos && words.size() == 2 && phrase.size() >= 7)
            phrases.insert(words[0] + words[1]);
    }

    bool isGuarded(const std::string &phrase) const
    {
        const auto words = split(phrase, ' ');
        if (words.size() == 1)
            return phrase.size() < 5 || curation.guarded.contains(phrase);
        return std::all_of(words.begin(), words.end(), [this](const auto &w) { return w.size() < 3 || curation.guarded.contains(w); });
    }

    std::uint16_t countrySet(const std::string &list)
    {
        std::vector<std::uint16_t> set;
        for (const auto &each : split(list, ',')) {
            const auto code = each.substr(0, each.find_first_of("-."));
            if (each == "001" || each == "150")
                set.push_back(0);
            else if (code == "fx")
                set.push_back(merchantfile::countryCode('f', 'r'));
            else if (code == "conus")
                set.push_back(merchantfile::countryCode('u', 's'));
            else if (code.size() == 2)
                set.push_back(merchantfile::countryCode(code[0], code[1]));
        }
        std::sort(set.begin(), set.end());
        set.erase(std::unique(set.begin(), set.end()), set.end());
        const auto found = m_setIndex.try_emplace(set, static_cast<std::uint16_t>(m_sets.size()));
        if (found.second)
            m_sets.push_back(set);
        return found.first->second;
    }

    std::uint16_t categoryIndex(const std::string &key)
    {
        const auto found = std::find(m_categories.begin(), m_categories.end(), key);
        const auto index = found - m_categories.begin();
        if (found == m_categories.end())
            m_categories.push_back(key);
        return static_cast<std::uint16_t>(index);
    }

    void section(const void *bytes, std::size_t size)
    {
        m_out.append(static_cast<const char *>(bytes), size);
        m_out.resize(merchantfile::padded(static_cast<std::uint32_t>(m_out.size())), '\0');
    }
    template <class Container> void sectionOf(const Container &all)
    {
        section(all.data(), all.size() * sizeof(*all.data()));
    }

    std::map<std::string, std::vector<Meaning>, PhraseOrder> m_phrases;
    std::vector<std::string> m_brands;
    std::vector<std::vector<std::uint16_t>> m_sets;
    std::map<std::vector<std::uint16_t>, std::uint16_t> m_setIndex;
    std::vector<std::string> m_categories;
    std::string m_out;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::cerr << "usage: merchantbase NAMES.tsv KINDS.tsv CURATION.tsv OUTPUT\n";
        return 2;
    }
    Base base;
    int order = 0;
    const bool read = base.curation.read(argv[3])
        && readTable(argv[2], 4, [&](const Fields &f) { base.kinds[f[0] + '/' + f[1]] = {f[3], order++}; })
        && readTable(argv[1], 13, [&](const Fields &f) { base.add(f); });
    return read && base.write(argv[4]) ? 0 : 1;
}
