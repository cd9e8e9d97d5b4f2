// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/rulereader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(WordGroup::Count)> kGroups {
    "card", "person", "transfer", "giro", "debit", "salary", "refund", "returned", "company", "aside"};
constexpr qsizetype kMostGroups = 64;
constexpr qint64 kMostRank = 100;

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

Error inFile(const QString &name, Error error)
{
    error.kind = Error::Kind::BadFile;
    error.where = name + u": "_s + error.where;
    return error;
}

/// A misspelt member would be a word nobody hears. Notes of the shipped packs are for their authors alone.
Done onlyKnown(const JsonObject &object, const QStringList &known)
{
    const auto keys = object.raw().keys();
    for (const auto &key : keys) {
        if (!known.contains(key))
            return object.wrong(key, u"one of the members "_s + known.join(u", "_s));
    }
    return done();
}

} // namespace


RuleReader::RuleReader(const CategoryTree &tree)
    : m_tree(&tree)
{
    for (const char *name : kGroups)
        m_groups.insert(QString::fromLatin1(name), static_cast<int>(m_groups.size()));
}

Done RuleReader::addShipped(const std::vector<std::pair<QString, QByteArray>> &files)
{
    for (const auto &[name, bytes] : files) { // groups of all packs first: rules of one may ask about those of another
        const auto whole = JsonObject::fromBytes(bytes);
        if (!whole)
            return inFile(name, whole.error());
        noteGroups(whole->raw().value(u"groups"_s).toObject());
    }
    if (m_groups.size() > kMostGroups)
        return wrong(u"rules"_s, u"64 word groups at most"_s);
    for (const auto &[name, bytes] : files) {
        auto pack = readPack(*JsonObject::fromBytes(bytes), {});
        if (!pack)
            return inFile(name, pack.error());
        m_packs.push_back(*std::move(pack));
    }
    return done();
}

Result<int> RuleReader::addLenders(const JsonObject &whole, const QString &label)
{
    if (const auto known = onlyKnown(whole, {u"market"_s, u"date"_s, u"title"_s, u"sources"_s, u"base"_s, u"groups"_s, u"rules"_s}); !known)
        return known.error();
    const auto groups = whole.optionalObject(u"groups");
    if (!groups)
        return groups.error();
    const auto before = m_groups;
    noteGroups(*groups ? (*groups)->raw() : QJsonObject());
    auto pack = m_groups.size() > kMostGroups ? Result<RulePack>(whole.wrong(u"groups", u"64 word groups at most over all packs"_s)) : readPack(whole, label);
    if (!pack) {
        m_groups = before;
        return pack.error();
    }
    const int entries = int(pack->rules.size());
    addLenders(*std::move(pack));
    return entries;
}

void RuleReader::addLenders(RulePack pack)
{
    QSet<QString> ids;
    for (const Rule &rule : pack.rules)
        ids.insert(rule.id);
    for (RulePack &other : m_packs) {
        for (Rule &rule : other.rules) { // its place stays, so that the numbers of the others do
            if (ids.contains(rule.id))
                rule.names.clear();
        }
    }
    m_packs.push_back(std::move(pack));
}

std::size_t RuleReader::rules() const
{
    std::size_t all = 0;
    for (const RulePack &pack : m_packs)
        all += pack.rules.size();
    return all;
}

void RuleReader::noteGroups(const QJsonObject &groups)
{
    const auto names = groups.keys();
    for (const auto &group : names) {
        if (!m_groups.contains(group))
            m_groups.insert(group, static_cast<int>(m_groups.size()));
    }
}

bool RuleReader::canBeHeard(const QString &name)
{
    const bool isPart = name.endsWith(u'*') || name.startsWith(u'*');
    const auto letters = Words::normalised(name.toStdString());
    if (letters.empty() || std::ranges::count(letters, ' ') >= static_cast<std::ptrdiff_t>(kMaxPhraseWords))
        return false;
    if (isPart)
        return letters.size() >= 4 && letters.find(' ') == std::string::npos;
    std::vector<std::uint32_t> numbers; // the sets keep what names hold
    for (const auto &word : QString::fromLatin1(letters).split(u' ')) {
        bool isNumber = false;
        const auto number = word.toUInt(&isNumber);
        if (isNumber && word.size() >= 3 && word.size() <= 6)
            numbers.push_back(number);
    }
    Words heard;
    heard.keepNumbers(numbers);
    heard.clear();
    heard.add(name.toStdString());
    return !heard.empty() && heard.letters(0, heard.size()) == letters;
}

bool RuleReader::isMarket(const QString &market)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return market == "all"_L1 || market == "int"_L1 || (market.size() == 2 && std::ranges::all_of(market, isLetter));
}

Result<RulePack> RuleReader::readPack(const JsonObject &whole, const QString &lender) const
{
    const bool isLenders = !lender.isEmpty();
    const auto market = whole.string(u"market");
    const auto date = whole.string(u"date");
    const auto base = isLenders && !whole.has(u"base") ? Result<QJsonArray>(QJsonArray()) : whole.array(u"base");
    const auto groups = isLenders && !whole.has(u"groups") ? Result<JsonObject>(JsonObject(QJsonObject())) : whole.object(u"groups");
    const auto rules = whole.objects(u"rules");
    if (!market || !date || !base || !groups || !rules)
        return !market ? market.error() : !date ? date.error() : !base ? base.error() : !groups ? groups.error() : rules.error();
    if (!isMarket(*market))
        return whole.wrong(u"market", u"two letters of a country, as in se, or all, or int"_s);

    RulePack pack {.market = *market, .date = *date, .base = strings(*base), .groups = {}, .rules = {}, .lender = lender};
    for (const QString &name : std::as_const(pack.base)) {
        if (isLenders && std::ranges::none_of(m_packs, [&](const RulePack &other) { return other.market == name; }))
            return whole.wrong(u"base", u"markets that have a pack, not "_s + name);
    }
    const auto raw = groups->raw();
    for (auto it = raw.begin(); it != raw.end(); ++it) {
        pack.groups.push_back({it.key(), strings(it.value().toArray())});
        for (const QString &word : std::as_const(pack.groups.back().words)) {
            if (isLenders && !canBeHeard(word))
                return groups->wrong(it.key(), u"words that can be found, not “%1”"_s.arg(word));
        }
    }
    for (const auto &each : *rules) {
        auto rule = readRule(each);
        if (rule && isLenders) {
            if (const auto fit = fits(each, *rule, pack.market); !fit)
                return fit.error();
        }
        if (!rule)
            return rule.error();
        rule->id = pack.market + u'.' + rule->id;
        rule->pack = lender;
        pack.rules.push_back(*std::move(rule));
    }
    return pack;
}

/// What a build of the program finds out by its tests, a lender's pack has to be told at once.
Done RuleReader::fits(const JsonObject &object, const Rule &rule, const QString &market) const
{
    if (const auto known = onlyKnown(object, {u"id"_s, u"layer"_s, u"names"_s, u"note"_s, u"confidence"_s, u"rank"_s, u"at"_s, u"yields"_s,
            u"trade"_s, u"in"_s, u"out"_s, u"with"_s, u"without"_s, u"type"_s}); !known)
        return known.error();
    for (const QString &name : rule.names) {
        if (!canBeHeard(name))
            return object.wrong(u"names", u"names that a bank's text can hold: up to eight words, four letters at least beside a *, no long numbers; not “%1”"_s.arg(name));
    }
    for (const RulePack &other : m_packs) {
        const auto same = std::ranges::find(other.rules, market + u'.' + rule.id, &Rule::id);
        if (same != other.rules.end() && same->sensitivity != Sensitivity::None && rule.sensitivity != same->sensitivity)
            return object.wrong(u"id", u"another id: what is shielded cannot be replaced by what is not"_s);
    }
    return done();
}

Result<Rule> RuleReader::readRule(const JsonObject &object) const
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
    if (!layer || !names || !note || !confidence)
        return !layer ? layer.error() : !names ? names.error() : !note ? note.error() : confidence.error();
    if (!rank || !at || !yields || !trade)
        return !rank ? rank.error() : !at ? at.error() : !yields ? yields.error() : trade.error();
    if (std::abs(rank->value_or(0)) > kMostRank)
        return object.wrong(u"rank", u"-100 to 100"_s);
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

Result<Rule> RuleReader::withCategories(const JsonObject &object, Rule rule) const
{
    const auto in = object.optionalString(u"in");
    const auto out = object.optionalString(u"out");
    if (!in || !out || (!*in && !*out))
        return object.wrong(u"in", u"a category for money in, for money out, or both"_s);
    if (*in)
        rule.in = m_tree->find(**in);
    if (*out)
        rule.out = m_tree->find(**out);
    if ((*in && rule.in == kNoCategory) || (*out && rule.out == kNoCategory))
        return object.wrong(*in && rule.in == kNoCategory ? u"in" : u"out", u"a key of categories.tsv"_s);
    for (const auto category : {rule.in, rule.out}) {
        if (category != kNoCategory && (*m_tree)[category].sensitivity != Sensitivity::None)
            rule.sensitivity = (*m_tree)[category].sensitivity;
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

Result<Rules> Rules::fromJson(const std::vector<std::pair<QString, QByteArray>> &packs, const CategoryTree &tree)
{
    RuleReader reader(tree);
    if (const auto read = reader.addShipped(packs); !read)
        return read.error();
    return reader.build();
}

} // namespace saldoscope
