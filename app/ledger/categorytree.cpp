// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/categorytree.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kMintedFrom = 100'000;
constexpr quint32 kMintedRange = 800'000;

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffff'ffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb8'8320 : 0);
    }
    return ~crc;
}

int minted(const QString &key)
{
    return kMintedFrom + static_cast<int>(crc32(key.toUtf8()) % kMintedRange);
}

enum Column { Key, Parent, Kind, Essential, Sensitive, TitleEn, TitleSv, TitleFi, TitleDe, NordigenIds, FimentoWord,
    PowensCode, Coicop, Definition, ColumnCount };
constexpr std::array<const char *, ColumnCount> kColumns {"key", "parent", "kind", "essential", "sensitive", "title_en",
    "title_sv", "title_fi", "title_de", "nordigen_ids", "fimento_word", "powens_code", "coicop", "definition"};

Error wrong(int line, const char *column, const QString &expected)
{
    return Error {.kind = Error::Kind::BadFile, .detail = expected,
        .where = u"categories.tsv line %1, %2"_s.arg(line).arg(QLatin1StringView(column))};
}

std::optional<CategoryKind> kindOf(QStringView word)
{
    if (word == "income"_L1)
        return CategoryKind::Income;
    if (word == "expense"_L1)
        return CategoryKind::Expense;
    if (word == "transfer"_L1)
        return CategoryKind::Transfer;
    if (word == "loan"_L1)
        return CategoryKind::Loan;
    if (word == "neutral"_L1)
        return CategoryKind::Neutral;
    return std::nullopt;
}

constexpr std::array kSensitivities {Sensitivity::None, Sensitivity::Health, Sensitivity::Union, Sensitivity::Faith,
    Sensitivity::Politics, Sensitivity::SexLife};

std::optional<Sensitivity> sensitivityOf(QStringView text)
{
    for (const auto each : kSensitivities) {
        if (word(each) == text)
            return each;
    }
    return std::nullopt;
}

std::optional<Need> needOf(QStringView word)
{
    if (word == "n/a"_L1)
        return Need::NotApplicable;
    if (word == "essential"_L1)
        return Need::Essential;
    if (word == "commitment"_L1)
        return Need::Commitment;
    if (word == "discretionary"_L1)
        return Need::Discretionary;
    return std::nullopt;
}

Result<std::vector<int>> nordigenIds(QStringView list, int line)
{
    std::vector<int> ids;
    for (const QStringView part : list.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        ids.push_back(part.toInt(&isNumber));
        if (!isNumber || ids.back() <= 0 || ids.back() >= kMintedFrom)
            return wrong(line, kColumns[NordigenIds], u"numbers from 1 to 99999 separated by commas"_s);
    }
    return ids;
}

/// One line of the table; `known` holds the keys of the lines above it, `all` their categories.
Result<Category> readLine(const QStringList &fields, int line, const QHash<QString, CategoryId> &known,
    const std::vector<Category> &all)
{
    Category category {.key = fields[Key], .titleEn = fields[TitleEn], .titleSv = fields[TitleSv],
        .titleFi = fields[TitleFi], .titleDe = fields[TitleDe], .definition = fields[Definition]};
    if (category.key.isEmpty() || known.contains(category.key))
        return wrong(line, kColumns[Key], u"a key that no other line has"_s);

    const auto dot = category.key.lastIndexOf(u'.');
    if (fields[Parent] != category.key.left(std::max<qsizetype>(dot, 0)))
        return wrong(line, kColumns[Parent], u"the key without its last part"_s);
    if (dot >= 0) {
        category.parent = known.value(fields[Parent], kNoCategory);
        if (category.parent == kNoCategory)
            return wrong(line, kColumns[Parent], u"a key of a line above"_s);
        const auto &parent = all[category.parent];
        category.level = static_cast<quint8>(parent.level + 1);
        category.sensitivity = parent.sensitivity;
        // Pre-order: the line above is the parent itself or stands somewhere below it.
        if (!all.back().key.startsWith(parent.key + u'.') && all.back().key != parent.key)
            return wrong(line, kColumns[Key], u"children right below their parent"_s);
    }
    if (category.level > 2)
        return wrong(line, kColumns[Key], u"three levels at most"_s);

    const auto kind = kindOf(fields[Kind]);
    if (!kind)
        return wrong(line, kColumns[Kind], u"income, expense, transfer, loan or neutral"_s);
    category.kind = *kind;
    const auto need = needOf(fields[Essential]);
    if (!need)
        return wrong(line, kColumns[Essential], u"essential, commitment, discretionary or n/a"_s);
    category.need = *need;
    const auto sensitivity = sensitivityOf(fields[Sensitive]);
    if (!sensitivity)
        return wrong(line, kColumns[Sensitive], u"health, union, faith, politics, sexlife or nothing"_s);
    if (*sensitivity != Sensitivity::None)
        category.sensitivity = *sensitivity;
    if (category.titleEn.isEmpty())
        return wrong(line, kColumns[TitleEn], u"a title"_s);

    auto ids = nordigenIds(fields[NordigenIds], line);
    if (!ids)
        return ids.error();
    category.nordigenIds = *std::move(ids);
    return category;
}

} // namespace

QString word(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::None: return {};
    case Sensitivity::Health: return u"health"_s;
    case Sensitivity::Union: return u"union"_s;
    case Sensitivity::Faith: return u"faith"_s;
    case Sensitivity::Politics: return u"politics"_s;
    case Sensitivity::SexLife: return u"sexlife"_s;
    }
    Q_UNREACHABLE();
}

Result<CategoryTree> CategoryTree::fromTsv(QByteArrayView tsv)
{
    const auto lines = QString::fromUtf8(tsv).split(u'\n');
    const auto header = lines.front().trimmed().split(u'\t');
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        if (header.value(static_cast<qsizetype>(column)) != QLatin1StringView(kColumns[column]))
            return wrong(1, kColumns[column], u"the columns in their order"_s);
    }

    CategoryTree tree;
    QHash<QString, CategoryId> known;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto line = lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i];
        if (line.isEmpty())
            continue;
        const auto fields = line.split(u'\t');
        if (fields.size() != ColumnCount)
            return wrong(static_cast<int>(i + 1), kColumns[Key], u"%1 columns"_s.arg(int(ColumnCount)));
        auto category = readLine(fields, static_cast<int>(i + 1), known, tree.m_categories);
        if (!category)
            return category.error();
        known.insert(category->key, static_cast<CategoryId>(tree.m_categories.size()));
        tree.m_categories.push_back(*std::move(category));
    }

    tree.m_byKey.resize(tree.m_categories.size());
    std::iota(tree.m_byKey.begin(), tree.m_byKey.end(), CategoryId(0));
    std::ranges::sort(tree.m_byKey, {}, [&tree](CategoryId id) { return QStringView(tree.m_categories[id].key); });
    tree.m_otherIn = tree.find(u"other.in");
    tree.m_otherOut = tree.find(u"other.out");
    for (CategoryId id = 0; id < CategoryId(tree.m_categories.size()); ++id) {
        for (const int nordigen : tree.m_categories[id].nordigenIds)
            tree.m_nordigen.emplace_back(nordigen, id);
        // What we mint we also understand, so that our own sandbox loses nothing on the way there and back.
        if (const int sent = tree.toNordigen(id); sent >= kMintedFrom)
            tree.m_nordigen.emplace_back(sent, id);
    }
    std::ranges::sort(tree.m_nordigen);
    const auto twin = std::ranges::adjacent_find(tree.m_nordigen, {}, &std::pair<int, CategoryId>::first);
    if (twin != tree.m_nordigen.end()) {
        return Error {.kind = Error::Kind::BadFile, .detail = u"each Nordigen id at one key"_s,
            .where = u"categories.tsv, Nordigen id %1"_s.arg(twin->first)};
    }
    return tree;
}

CategoryId CategoryTree::find(QStringView key) const
{
    const auto at = std::ranges::lower_bound(m_byKey, key, {}, [this](CategoryId id) { return QStringView(m_categories[id].key); });
    return at != m_byKey.end() && m_categories[*at].key == key ? *at : kNoCategory;
}

CategoryId CategoryTree::group(CategoryId id) const
{
    while (m_categories[id].parent != kNoCategory)
        id = m_categories[id].parent;
    return id;
}

bool CategoryTree::isInside(CategoryId id, CategoryId ancestor) const
{
    while (id != kNoCategory && id != ancestor)
        id = m_categories[id].parent;
    return id == ancestor && id != kNoCategory;
}

CategoryId CategoryTree::openAncestor(CategoryId id) const
{
    while (id != kNoCategory && m_categories[id].sensitivity != Sensitivity::None)
        id = m_categories[id].parent;
    return id;
}

const QString &CategoryTree::title(CategoryId id, QStringView language) const
{
    const auto &category = m_categories[id];
    const auto &title = language == "sv"_L1 ? category.titleSv
        : language == "fi"_L1               ? category.titleFi
        : language == "de"_L1               ? category.titleDe
                                            : category.titleEn;
    return title.isEmpty() ? category.titleEn : title;
}

std::vector<qint64> CategoryTree::rolledUp(std::vector<qint64> own) const
{
    Q_ASSERT(own.size() == m_categories.size());
    for (std::size_t i = own.size(); i-- > 0;) {
        if (m_categories[i].parent != kNoCategory)
            own[m_categories[i].parent] += own[i];
    }
    return own;
}

CategoryId CategoryTree::fromNordigen(int id) const
{
    const auto it = std::ranges::lower_bound(m_nordigen, id, {}, &std::pair<int, CategoryId>::first);
    return it == m_nordigen.end() || it->first != id ? kNoCategory : it->second;
}

int CategoryTree::toNordigen(CategoryId id) const
{
    for (CategoryId at = id; at != kNoCategory; at = m_categories[at].parent) {
        const auto &category = m_categories[at];
        if (!category.nordigenIds.empty())
            return category.nordigenIds.front();
        if (category.parent == kNoCategory)
            break;
        const QString key = m_categories[category.parent].key + u".other"_s;
        const auto sibling = find(key);
        if (sibling != kNoCategory && !m_categories[sibling].nordigenIds.empty())
            return m_categories[sibling].nordigenIds.front();
    }
    return minted(m_categories[id].key);
}

} // namespace saldoscope
