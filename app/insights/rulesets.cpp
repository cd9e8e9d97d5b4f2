// SPDX-License-Identifier: GPL-3.0-or-later
// From packs that were read to sets of phrases that can be asked.
#include "insights/rulereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

// Words of these groups tell how was paid, or nothing; a name that stands behind them still stands at the start.
constexpr WordGroups kAsideGroups = bit(WordGroup::Card) | bit(WordGroup::Person) | bit(WordGroup::Transfer) | bit(WordGroup::Giro)
    | bit(WordGroup::Debit) | bit(WordGroup::Refund) | bit(WordGroup::Company) | bit(WordGroup::Aside);

Error wrong(const QString &where, const QString &expected)
{
    return Error {.kind = Error::Kind::BadFile, .detail = expected, .where = where};
}

} // namespace

/// A name or a group's word on its way into the tables.
struct RuleReader::Phrase {
    std::string letters;
    RuleSet::Meaning meaning;
};

Result<Rules> RuleReader::build()
{
    Rules rules;
    for (const RulePack &pack : m_packs) {
        m_firstRule.push_back(rules.m_rules.size());
        rules.m_rules.insert(rules.m_rules.end(), pack.rules.begin(), pack.rules.end());
        if (pack.lender.isEmpty())
            rules.m_versions.append(u"rules %1 %2"_s.arg(pack.market, pack.date));
        else
            rules.m_isExtended = true;
    }
    for (const RulePack &pack : m_packs) {
        if (rules.m_sets.contains(pack.market))
            continue;
        auto set = build(pack.market);
        if (!set)
            return set.error();
        rules.m_sets.emplace(pack.market, *std::move(set));
    }
    if (!rules.m_sets.contains(u"int"_s))
        return wrong(u"rules"_s, u"a pack for the market int"_s);
    return rules;
}

/// The packs of one market with those they build upon, each once.
Result<RuleSet> RuleReader::build(const QString &market) const
{
    QStringList order {market};
    for (const RulePack &pack : m_packs) {
        if (pack.market == market)
            order += pack.base;
    }
    // A market of which the program knows nothing is read like every country without a pack.
    if (std::ranges::all_of(m_packs, [&](const RulePack &pack) { return pack.market != market || (!pack.lender.isEmpty() && pack.base.isEmpty()); })
        && market != "all"_L1 && market != "int"_L1)
        order += {u"all"_s, u"int"_s};
    for (const QString &name : std::as_const(order)) {
        if (std::ranges::none_of(m_packs, [&](const RulePack &other) { return other.market == name; }))
            return wrong(u"rules "_s + market, u"a pack named "_s + name);
    }
    RuleSet set;
    std::vector<Phrase> phrases;
    for (std::size_t at = 0; at < m_packs.size(); ++at) {
        const RulePack &each = m_packs[at];
        if (!order.contains(each.market))
            continue;
        for (const auto &group : each.groups) {
            const auto number = m_groups.value(group.name);
            const bool isAside = kAsideGroups >> number & 1U;
            for (const auto &word : group.words) {
                if (!addName(word, {.group = static_cast<quint8>(number), .isAside = isAside}, set, phrases))
                    return wrong(each.market + u' ' + group.name, u"a word that can be found, not "_s + word);
            }
        }
        for (std::size_t i = 0; i < each.rules.size(); ++i) {
            const auto rule = static_cast<quint16>(m_firstRule[at] + i);
            const auto &said = each.rules[i];
            for (const auto &name : said.names) {
                if (!addName(name, {.rule = rule, .isTrade = said.layer == RuleLayer::Structure, .in = said.in, .out = said.out}, set, phrases))
                    return wrong(each.rules[i].id, u"a name that can be found, not "_s + name);
            }
        }
    }
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) { return phraseBefore(a.letters, b.letters); });
    std::vector<std::string> distinct;
    for (const auto &phrase : phrases) {
        if (distinct.empty() || distinct.back() != phrase.letters) {
            distinct.push_back(phrase.letters);
            set.m_meaningStarts.push_back(static_cast<quint32>(set.m_meanings.size()));
        }
        set.m_meanings.push_back(phrase.meaning);
    }
    set.m_meaningStarts.push_back(static_cast<quint32>(set.m_meanings.size()));
    set.m_tables = PhraseTables::of(distinct);
    return set;
}

bool RuleReader::addName(const QString &name, RuleSet::Meaning meaning, RuleSet &set, std::vector<Phrase> &phrases)
{
    const bool isFront = name.endsWith(u'*');
    const bool isBack = name.startsWith(u'*');
    const auto letters = Words::normalised(name.toStdString());
    if (letters.empty())
        return false;
    if (!isFront && !isBack) {
        if (std::ranges::count(letters, ' ') >= static_cast<std::ptrdiff_t>(kMaxPhraseWords))
            return false;
        phrases.push_back({letters, meaning});
        addNumbers(letters, set);
        return true;
    }
    if (letters.size() < 4 || letters.find(' ') != std::string::npos)
        return false;
    if (isBack)
        set.m_backs.add(letters.data() + letters.size() - 4, {letters, meaning});
    else
        set.m_fronts.add(letters.data(), {letters, meaning});
    return true;
}

void RuleReader::addNumbers(const std::string &letters, RuleSet &set)
{
    if (letters.find_first_of("0123456789") == std::string::npos)
        return;
    for (const auto &word : QString::fromLatin1(letters).split(u' ')) {
        bool isNumber = false;
        const auto number = word.toUInt(&isNumber);
        if (isNumber && word.size() >= 3 && word.size() <= 6 && std::ranges::find(set.m_numbers, number) == set.m_numbers.end())
            set.m_numbers.push_back(number);
    }
}

} // namespace saldoscope
