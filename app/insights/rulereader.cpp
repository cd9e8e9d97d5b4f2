// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "insights/rules.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

struct Group {
    QString name;
    QStringList words;
};

struct Pack {
    QString market;
    QString date;
    QStringList base; // packs it builds upon
    std::vector<Group> groups;
    std::vector<Rule> rules;
};

constexpr std::array<const char *, static_cast<std::size_t>(WordGroup::Count)> kGroups {
    "card", "person", "transfer", "giro", "debit", "salary", "refund", "returned", "company", "aside"};
// Words of these groups tell how was paid, or nothing; a name that stands behind them still stands at the start.
constexpr WordGroups kAsideGroups = bit(WordGroup::Card) | bit(WordGroup::Person) | bit(WordGroup::Transfer) | bit(WordGroup::Giro)
    | bit(WordGroup::Debit) | bit(WordGroup::Refund) | bit(WordGroup::Company) | bit(WordGroup::Aside);

Error wrong(const QString &where, const QString &expected)
{
    return Error {.kind = Error::Kind::BadFile, .detail = expected, .where = where};
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

/// Turns packs into rule sets; lives only while they are read.
class RuleReader
{
public:
    explicit RuleReader(const CategoryTree &tree)
        : m_tree(tree)
    {
        for (const char *name : kGroups)
            m_groups.insert(QString::fromLatin1(name), static_cast<int>(m_groups.size()));
    }

    Result<Rules> read(const std::vector<std::pair<QString, QByteArray>> &files)
    {
        Rules rules;
        for (const auto &[name, bytes] : files) { // groups of all packs first: rules of one may ask about those of another
            const auto whole = JsonObject::fromBytes(bytes);
            if (!whole)
                return inFile(name, whole.error());
            for (const auto &group : whole->raw().value(u"groups"_s).toObject().keys()) {
                if (!m_groups.contains(group))
                    m_groups.insert(group, static_cast<int>(m_groups.size()));
            }
        }
        if (m_groups.size() > 64)
            return wrong(u"rules"_s, u"64 word groups at most"_s);
        for (const auto &[name, bytes] : files) {
            auto pack = readPack(name, bytes);
            if (!pack)
                return pack.error();
            m_packs.push_back(*std::move(pack));
        }
        for (auto &pack : m_packs) {
            m_firstRule.insert(pack.market, rules.m_rules.size());
            rules.m_rules.insert(rules.m_rules.end(), pack.rules.begin(), pack.rules.end());
            rules.m_versions.append(u"rules %1 %2"_s.arg(pack.market, pack.date));
        }
        for (const auto &pack : m_packs) {
            auto set = build(pack);
            if (!set)
                return set.error();
            rules.m_sets.emplace(pack.market, *std::move(set));
        }
        if (!rules.m_sets.contains(u"int"_s))
            return wrong(u"rules"_s, u"a pack for the market int"_s);
        return rules;
    }

private:
    Result<Pack> readPack(const QString &name, const QByteArray &bytes)
    {
        const auto whole = JsonObject::fromBytes(bytes);
        if (!whole)
            return inFile(name, whole.error());
        const auto market = whole->string(u"market");
        const auto date = whole->string(u"date");
        const auto base = whole->array(u"base");
        const auto groups = whole->object(u"groups");
        const auto rules = whole->objects(u"rules");
        if (!market || !date || !base || !groups || !rules)
            return inFile(name, !market ? market.error() : !date ? date.error() : !base ? base.error() : !groups ? groups.error() : rules.error());

        Pack pack {.market = *market, .date = *date, .base = strings(*base)};
        const auto raw = groups->raw();
        for (auto it = raw.begin(); it != raw.end(); ++it)
            pack.groups.push_back({it.key(), strings(it.value().toArray())});
        for (const auto &each : *rules) {
            auto rule = readRule(each);
            if (!rule)
                return inFile(name, rule.error());
            rule->id = pack.market + u'.' + rule->id;
            pack.rules.push_back(*std::move(rule));
        }
        return pack;
    }

    static Error inFile(const QString &name, Error error)
    {
        error.kind = Error::Kind::BadFile;
        error.where = name + u": "_s + error.where;
        return error;
    }

    Result<Rule> readRule(const JsonObject &object)
    {
        const auto id = object.string(u"id");
        const auto layer = object.string(u"layer");
        const auto names = object.array(u"names");
        const auto note = object.string(u"note");
        const auto confidence = object.integer(u"confidence");
        const auto rank = object.optionalInteger(u"rank");
        const auto at = object.optionalString(u"at");
        const auto yields = object.optionalBoolean(u"yields");
        const auto trade = object.optionalBoolean(u"trade");
        if (!id)
            return id.error();
        if (!layer || !names || !note || !confidence || !rank || !at || !yields || !trade)
            return object.wrong(u"id", u"a rule with layer, names, note and confidence: "_s + *id);
        if (*confidence < 1 || *confidence > 100)
            return object.wrong(u"confidence", u"1 to 100"_s);

        Rule rule {.id = *id, .note = *note, .confidence = static_cast<quint8>(*confidence),
            .rank = static_cast<qint8>(rank->value_or(0)), .isTrade = trade->value_or(false), .yields = yields->value_or(false), .names = strings(*names)};
        if (*layer == "structure"_L1)
            rule.layer = RuleLayer::Structure;
        else if (*layer == "merchant"_L1)
            rule.layer = RuleLayer::Merchant;
        else if (*layer == "counterparty"_L1)
            rule.layer = RuleLayer::Counterparty;
        else
            return object.wrong(u"layer", u"structure, merchant or counterparty"_s);
        const auto place = at->value_or(u"anywhere"_s);
        if (place != "anywhere"_L1 && place != "start"_L1 && place != "alone"_L1)
            return object.wrong(u"at", u"anywhere, start or alone"_s);
        rule.at = place == "start"_L1 ? Rule::At::Start : place == "alone"_L1 ? Rule::At::Alone : Rule::At::Anywhere;
        return withCategories(object, std::move(rule));
    }

    Result<Rule> withCategories(const JsonObject &object, Rule rule)
    {
        const auto in = object.optionalString(u"in");
        const auto out = object.optionalString(u"out");
        if (!in || !out || (!*in && !*out))
            return object.wrong(u"in", u"a category for money in, for money out, or both"_s);
        if (*in)
            rule.in = m_tree.find(**in);
        if (*out)
            rule.out = m_tree.find(**out);
        if ((*in && rule.in == kNoCategory) || (*out && rule.out == kNoCategory))
            return object.wrong(*in && rule.in == kNoCategory ? u"in" : u"out", u"a key of categories.tsv"_s);
        for (const auto category : {rule.in, rule.out}) {
            if (category != kNoCategory && m_tree[category].sensitivity != Sensitivity::None)
                rule.sensitivity = m_tree[category].sensitivity;
        }
        for (const bool wanted : {true, false}) {
            const auto key = wanted ? u"with" : u"without";
            if (!object.has(key))
                continue;
            const auto list = object.array(key);
            if (!list)
                return list.error();
            for (const auto &name : strings(*list)) {
                if (!m_groups.contains(name))
                    return object.wrong(key, u"a word group of one of the packs, not "_s + name);
                (wanted ? rule.with : rule.without) |= WordGroups {1} << m_groups.value(name);
            }
        }
        return rule;
    }

    struct Phrase {
        std::string letters;
        RuleSet::Meaning meaning;
    };
    static constexpr auto before = [](const Phrase &a, const Phrase &b) { return phraseBefore(a.letters, b.letters); };

    /// One pack with those it builds upon, each once.
    Result<RuleSet> build(const Pack &pack)
    {
        QStringList order {pack.market};
        for (const auto &name : pack.base) {
            if (std::ranges::none_of(m_packs, [&](const Pack &other) { return other.market == name; }))
                return wrong(u"rules "_s + pack.market, u"a pack named "_s + name);
            order.append(name);
        }
        RuleSet set;
        std::vector<Phrase> phrases;
        for (const auto &each : m_packs) {
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
                const auto rule = static_cast<quint16>(m_firstRule.value(each.market) + i);
                const auto &said = each.rules[i];
                for (const auto &name : said.names) {
                    if (!addName(name, {.rule = rule, .isTrade = said.layer == RuleLayer::Structure, .in = said.in, .out = said.out}, set, phrases))
                        return wrong(each.rules[i].id, u"a name that can be found, not "_s + name);
                }
            }
        }
        std::stable_sort(phrases.begin(), phrases.end(), before);
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

    static bool addName(const QString &name, RuleSet::Meaning meaning, RuleSet &set, std::vector<Phrase> &phrases)
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

    static void addNumbers(const std::string &letters, RuleSet &set)
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

    const CategoryTree &m_tree;
    QHash<QString, int> m_groups;
    std::vector<Pack> m_packs;
    QHash<QString, std::size_t> m_firstRule;
};

Result<Rules> Rules::fromJson(const std::vector<std::pair<QString, QByteArray>> &packs, const CategoryTree &tree)
{
    return RuleReader(tree).read(packs);
}

} // namespace saldoscope
