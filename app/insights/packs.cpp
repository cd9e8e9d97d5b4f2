// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/packs.h"

#include "insights/analysis.h"
#include "insights/costpacks.h"
#include "insights/merchanttable.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostNames = 0xffff; ///< rules and brands share one number of 16 bits

/// Reads one pack after the other and keeps those that are good.
class PackCollector
{
public:
    PackCollector(const Knowledge &shipped, RuleReader reader)
        : m_shipped(shipped)
        , m_reader(std::move(reader))
    {
    }

    PackState take(const PackFile &file)
    {
        PackState state {.file = file.name, .version = {}, .print = {}};
        state.print = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex().left(8));
        if (file.unreadable)
            state.fault = PackFault {.line = 0, .member = {}, .expected = *file.unreadable};
        else if (file.name.endsWith(u".json"_s, Qt::CaseInsensitive))
            takeJson(file.bytes, state);
        else if (file.name.endsWith(u".tsv"_s, Qt::CaseInsensitive))
            takeTable(file.bytes, state);
        else
            state.fault = PackFault {.line = 0, .member = {}, .expected = u"a file named *.json (rules, costs) or *.tsv (names)"_s};
        return state;
    }

    RuleReader &rules() { return m_reader; }
    std::vector<CostPack> &costs() { return m_costs; }

private:
    void takeJson(const QByteArray &bytes, PackState &state)
    {
        QJsonParseError fault;
        const auto document = QJsonDocument::fromJson(bytes, &fault);
        if (fault.error != QJsonParseError::NoError || !document.isObject()) {
            const bool isJson = fault.error == QJsonParseError::NoError;
            state.fault = PackFault {.line = isJson ? 1 : lineOfByte(bytes, fault.offset), .member = {},
                .expected = isJson ? u"one JSON object"_s : u"JSON: "_s + fault.errorString()};
            return;
        }
        const JsonObject whole(document.object());
        const auto failed = [&](const Error &error) {
            state.fault = PackFault {.line = lineOfMember(bytes, error.where), .member = error.where, .expected = spare(error.detail)};
        };
        if (whole.has(u"market") || whole.has(u"rules")) {
            state.kind = PackKind::Rules;
            state.version = whole.raw().value(u"date"_s).toString();
            const auto before = m_reader;
            const auto taken = m_reader.addLenders(whole, state.label());
            if (!taken)
                return failed(taken.error());
            state.entries = *taken;
            keepUnlessTooMany(before, state);
        } else if (whole.has(u"kind")) {
            state.kind = PackKind::Costs;
            state.version = whole.raw().value(u"version"_s).toString();
            auto pack = CostPacks::read(whole);
            if (!pack)
                return failed(pack.error());
            state.entries = 1;
            m_costs.push_back(*std::move(pack));
        } else {
            state.fault = PackFault {.line = 1, .member = {}, .expected = u"a pack of rules (market, date, rules) or a table of costs (kind, country, from)"_s};
        }
    }

    void takeTable(const QByteArray &bytes, PackState &state)
    {
        state.kind = PackKind::Merchants;
        state.version = versionOfTable(bytes);
        auto table = readMerchantTable(bytes, state.label(), m_shipped.tree());
        if (!table) {
            state.fault = PackFault {.line = table.error().where.toInt(), .member = {}, .expected = table.error().detail};
            return;
        }
        state.entries = table->names;
        const auto before = m_reader;
        for (RulePack &pack : table->packs)
            m_reader.addLenders(std::move(pack));
        keepUnlessTooMany(before, state);
    }

    void keepUnlessTooMany(const RuleReader &before, PackState &state)
    {
        if (m_reader.rules() + m_shipped.merchants().brands() <= kMostNames)
            return;
        m_reader = before;
        state.fault = PackFault {.line = 0, .member = {}, .expected = u"%1 names at most beside those of the program"_s.arg(kMostNames - m_shipped.merchants().brands() - before.rules())};
    }

    /// JsonObject says "expected a string"; where it stands is said beside it.
    static QString spare(const QString &detail)
    {
        return detail.startsWith(u"expected "_s) ? detail.mid(9) : detail.startsWith(u"missing: "_s) ? detail.mid(9) + u", which is missing"_s : detail;
    }

    const Knowledge &m_shipped;
    RuleReader m_reader;
    std::vector<CostPack> m_costs;
};

} // namespace

QString word(PackKind kind)
{
    switch (kind) {
    case PackKind::Unknown: return u"unknown"_s;
    case PackKind::Rules: return u"rules"_s;
    case PackKind::Merchants: return u"merchants"_s;
    case PackKind::Costs: return u"costs"_s;
    }
    Q_UNREACHABLE();
}

QString PackState::label() const { return file + u' ' + (version.isEmpty() ? print : version); }

QString toText(const PackState &state)
{
    if (!state.fault)
        return u"%1: %2, %3"_s.arg(state.label(), word(state.kind)).arg(state.entries);
    QString text = state.file;
    if (state.fault->line > 0)
        text += u" line %1"_s.arg(state.fault->line);
    if (!state.fault->member.isEmpty())
        text += u", "_s + state.fault->member;
    return text + u": expected "_s + state.fault->expected;
}

Result<ExtendedKnowledge> knowledgeWith(const std::vector<PackFile> &files)
{
    const auto shipped = Knowledge::shipped();
    if (!shipped)
        return shipped.error();
    ExtendedKnowledge all {*shipped, {}};
    if (files.empty())
        return all;
    auto reader = Knowledge::shippedRules((*shipped)->tree());
    if (!reader)
        return reader.error();
    PackCollector collector(**shipped, *std::move(reader));
    QStringList used;
    std::vector<PackFile> good;
    for (const PackFile &file : files) {
        const PackState state = collector.take(file);
        if (!state.fault) {
            used.append(u"pack %1 %2"_s.arg(state.label(), state.print));
            good.push_back(file);
        }
        all.packs.push_back(state);
    }
    if (used.isEmpty())
        return all;
    auto rules = collector.rules().build();
    if (!rules)
        return rules.error();
    all.knowledge = (*shipped)->extended(*std::move(rules), collector.costs(), used, std::move(good));
    return all;
}

QStringList packsBehind(const Analysis &analysis, std::span<const Row> rows)
{
    QStringList packs;
    if (!analysis.knowledge || analysis.knowledge->packs().isEmpty())
        return packs;
    for (const Row row : rows) {
        const Verdict &verdict = analysis.verdicts[row];
        const QString pack = analysis.knowledge->packBehind(verdict.layer, verdict.rule);
        if (!pack.isEmpty() && !packs.contains(pack))
            packs.append(pack);
    }
    packs.sort();
    return packs;
}

namespace {

/// A line of Knowledge::versions() taken apart. A pack's file is told from its version by where its suffix ends.
KnowledgeChange namedIn(const QString &line)
{
    constexpr QLatin1StringView kPack("pack ");
    KnowledgeChange named;
    named.isPack = line.startsWith(kPack);
    qsizetype end = line.lastIndexOf(u' ');
    if (named.isPack) {
        const qsizetype dot = line.indexOf(u'.', kPack.size());
        const qsizetype suffix = dot < 0 ? -1 : line.indexOf(u' ', dot);
        end = suffix < 0 ? end : suffix;
    }
    if (line.endsWith(u')'))
        end = line.lastIndexOf(u" ("_s); // "policy acme (version 2, from 2026-01-01)"
    const qsizetype from = named.isPack ? kPack.size() : 0;
    named.what = end <= from ? line.mid(from) : line.mid(from, end - from);
    named.now = end <= from ? QString() : line.mid(end + 1);
    return named;
}

} // namespace

std::vector<KnowledgeChange> knowledgeChanges(const QStringList &before, const QStringList &now)
{
    std::vector<KnowledgeChange> changes;
    if (before.isEmpty())
        return changes;
    std::vector<KnowledgeChange> gone;
    for (const QString &line : before) {
        if (now.contains(line))
            continue;
        KnowledgeChange old = namedIn(line);
        std::swap(old.before, old.now);
        gone.push_back(old);
    }
    for (const QString &line : now) {
        if (before.contains(line))
            continue;
        KnowledgeChange change = namedIn(line);
        const auto old = std::ranges::find_if(gone, [&change](const KnowledgeChange &one) { return one.what == change.what && one.isPack == change.isPack; });
        if (old != gone.end()) {
            change.before = old->before;
            gone.erase(old);
        }
        changes.push_back(change);
    }
    changes.insert(changes.end(), gone.begin(), gone.end());
    return changes;
}

QString toText(const KnowledgeChange &change)
{
    if (change.before.isEmpty())
        return u"%1: %2, which was not there"_s.arg(change.what, change.now);
    if (change.now.isEmpty())
        return u"%1: was %2, is not there any more"_s.arg(change.what, change.before);
    return u"%1: was %2, is %3"_s.arg(change.what, change.before, change.now);
}

} // namespace saldoscope
