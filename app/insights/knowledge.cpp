// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/knowledge.h"

#include "insights/categoriser.h"
#include "insights/costpacks.h"
#include "insights/packfiles.h"
#include "insights/rulereader.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources are not found unless something asks for them by name; must stand outside any namespace.
static void initKnowledgeResource()
{
    Q_INIT_RESOURCE(knowledge);
}

namespace saldoscope {

namespace {

Error missing(const QString &what)
{
    return Error {.kind = Error::Kind::BadFile, .detail = u"a resource of the program"_s, .where = what};
}

Result<QByteArray> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return missing(path);
    return file.readAll();
}

} // namespace

Result<std::shared_ptr<const Knowledge>> Knowledge::shipped()
{
    initKnowledgeResource();
    auto knowledge = std::make_shared<Knowledge>();

    const auto table = readResource(u":/knowledge/categories.tsv"_s);
    if (!table)
        return table.error();
    auto tree = CategoryTree::fromTsv(*table);
    if (!tree)
        return tree.error();
    knowledge->m_tree = *std::move(tree);

    const auto base = readResource(u":/knowledge/merchants.bin"_s);
    if (!base)
        return base.error();
    auto merchants = Merchants::fromBytes(*base, knowledge->m_tree);
    if (!merchants)
        return merchants.error();
    knowledge->m_merchants = *std::move(merchants);

    auto reader = shippedRules(knowledge->m_tree);
    auto rules = reader ? reader->build() : reader.error();
    if (!rules)
        return rules.error();
    knowledge->m_rules = *std::move(rules);
    return std::shared_ptr<const Knowledge>(std::move(knowledge));
}

Result<RuleReader> Knowledge::shippedRules(const CategoryTree &tree)
{
    initKnowledgeResource();
    std::vector<std::pair<QString, QByteArray>> packs;
    const QDir folder(u":/knowledge/rules"_s);
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        const auto bytes = readResource(folder.filePath(name));
        if (!bytes)
            return bytes.error();
        packs.emplace_back(name, *bytes);
    }
    RuleReader reader(tree);
    if (const auto read = reader.addShipped(packs); !read)
        return read.error();
    return reader;
}

const CostPacks &Knowledge::costs() const { return m_costs ? *m_costs : CostPacks::shipped(); }

std::shared_ptr<const Knowledge> Knowledge::extended(Rules rules, const std::vector<CostPack> &costs, const QStringList &packs, std::vector<PackFile> files) const
{
    auto knowledge = std::make_shared<Knowledge>(*this); // tables of the merchant base are shared
    knowledge->m_rules = std::move(rules);
    knowledge->m_packs = packs;
    knowledge->m_files = std::make_shared<const std::vector<PackFile>>(std::move(files));
    if (!costs.empty())
        knowledge->m_costs = std::make_shared<const CostPacks>(CostPacks::shipped().with(costs));
    return knowledge;
}

const std::vector<PackFile> &Knowledge::packFiles() const
{
    static const std::vector<PackFile> none;
    return m_files ? *m_files : none;
}

const Rule *Knowledge::ruleBehind(Layer layer, quint16 rule) const
{
    if (layer != Layer::Structure && layer != Layer::Counterparty && (layer != Layer::Merchant || rule < m_merchants.brands()))
        return nullptr;
    const auto index = layer == Layer::Merchant ? rule - m_merchants.brands() : std::size_t {rule};
    return index < m_rules.all().size() ? &m_rules.all()[index] : nullptr;
}

QString Knowledge::packBehind(Layer layer, quint16 rule) const
{
    const Rule *found = m_packs.isEmpty() ? nullptr : ruleBehind(layer, rule);
    return found ? found->pack : QString();
}

QString Knowledge::reason(Layer layer, quint16 rule) const
{
    switch (layer) {
    case Layer::None:
        return u"No rule speaks about this row."_s;
    case Layer::Structure:
    case Layer::Merchant:
    case Layer::Counterparty: {
        if (layer == Layer::Merchant && rule < m_merchants.brands())
            return u"Merchant base: %1"_s.arg(m_merchants.title(rule));
        const Rule *found = ruleBehind(layer, rule);
        if (!found)
            return {};
        return found->pack.isEmpty() ? u"Rule %1: %2"_s.arg(found->id, found->note)
                                     : u"Rule %1 (pack %2): %3"_s.arg(found->id, found->pack, found->note);
    }
    case Layer::Transfer:
        return rule == 1 ? u"The other side bears the account holder's name."_s
            : rule == 2  ? u"The other side is an account known to be the applicant's own."_s
                         : u"Both legs of this transfer were found."_s;
    case Layer::Override:
        return u"Chosen by the officer."_s;
    }
    Q_UNREACHABLE();
}

QStringList Knowledge::versions() const
{
    return QStringList {u"categories 1"_s, u"merchants nsi 8.0.20260918"_s} + m_rules.versions() + m_packs;
}

} // namespace saldoscope
