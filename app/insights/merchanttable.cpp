// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/merchanttable.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr quint8 kOwnCountry = 92; // as the merchant base believes a name at home …
constexpr quint8 kWorld = 85;      // … and one met everywhere

Error wrongAt(qsizetype line, const QString &expected)
{
    return Error {.kind = Error::Kind::BadFile, .detail = expected, .where = QString::number(line)};
}

/// The category of a kind of shop, "shop" and "supermarket", by resources/taxonomy/osm_kinds.tsv; empty: none.
QString categoryOfKind(const QString &key, const QString &value)
{
    static const QHash<QString, QString> kinds = [] {
        QHash<QString, QString> all;
        QFile file(u":/knowledge/osm_kinds.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return all;
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n').sliced(1);
        for (const auto &line : lines) {
            const auto cells = line.split(u'\t');
            if (cells.value(3) != "-"_L1)
                all.insert(cells.value(0) + u'/' + cells.value(1), cells.value(3));
        }
        return all;
    }();
    return kinds.value(key + u'/' + value);
}

class TableReader
{
public:
    TableReader(QString label, const CategoryTree &tree)
        : m_label(std::move(label))
        , m_tree(tree)
    {
    }

    Result<MerchantTable> read(const QByteArray &tsv)
    {
        m_table.version = versionOfTable(tsv);
        const auto lines = tsv.split('\n');
        for (qsizetype number = 1; number <= lines.size(); ++number) {
            QByteArray bytes = lines[number - 1];
            if (bytes.endsWith('\r'))
                bytes.chop(1);
            if (number == 1 && bytes.startsWith("\xef\xbb\xbf"))
                bytes.remove(0, 3);
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString line = decoder(bytes);
            if (decoder.hasError())
                return wrongAt(number, u"text in UTF-8"_s);
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                continue;
            const Done done = m_columns.isEmpty() ? header(line, number) : row(line.split(u'\t'), number);
            if (!done)
                return done.error();
        }
        if (m_columns.isEmpty())
            return wrongAt(1, u"a line with the names of the columns"_s);
        return std::move(m_table);
    }

private:
    Done header(const QString &line, qsizetype number)
    {
        m_columns = line.split(u'\t');
        for (QString &name : m_columns)
            name = name.trimmed();
        if (!m_columns.contains(u"name"_s) || (!m_columns.contains(u"category"_s) && !(m_columns.contains(u"key"_s) && m_columns.contains(u"value"_s))))
            return wrongAt(number, u"a line with the names of the columns: name, and category or key and value, tabs between"_s);
        return done();
    }

    QString cell(const QStringList &cells, const QString &column) const
    {
        const auto at = m_columns.indexOf(column);
        return at < 0 ? QString() : cells.value(at).trimmed();
    }

    Done row(const QStringList &cells, qsizetype line)
    {
        if (cells.size() > m_columns.size())
            return wrongAt(line, u"%1 cells at most, one a column, not %2"_s.arg(m_columns.size()).arg(cells.size()));
        Rule rule;
        rule.names = QStringList {cell(cells, u"name"_s)} + cell(cells, u"aliases"_s).split(u'|', Qt::SkipEmptyParts);
        for (const QString &name : std::as_const(rule.names)) {
            if (!RuleReader::canBeHeard(name))
                return wrongAt(line, u"a name that a bank's text can hold, up to eight words, not “%1”"_s.arg(name));
        }
        rule.id = QString::fromStdString(Words::normalised(rule.names.constFirst().toStdString())).toLower().replace(u' ', u'-');
        rule.note = rule.names.constFirst();
        if (const QString note = cell(cells, u"note"_s); !note.isEmpty())
            rule.note += u"; "_s + note;
        rule.pack = m_label;
        if (const Done category = categoryOf(cells, line, rule); !category)
            return category.error();
        const QString layer = cell(cells, u"layer"_s);
        if (layer != "counterparty"_L1 && layer != "merchant"_L1 && !layer.isEmpty())
            return wrongAt(line, u"layer: merchant or counterparty, not “%1”"_s.arg(layer));
        rule.layer = layer == "counterparty"_L1 ? RuleLayer::Counterparty : RuleLayer::Merchant;
        const QString confidence = cell(cells, u"confidence"_s);
        bool isNumber = true;
        const int percent = confidence.isEmpty() ? 0 : confidence.toInt(&isNumber);
        if (!isNumber || percent < 0 || percent > 100 || (percent == 0 && !confidence.isEmpty()))
            return wrongAt(line, u"confidence: 1 to 100, not “%1”"_s.arg(confidence));
        rule.confidence = quint8(percent);
        return intoMarkets(std::move(rule), cell(cells, u"countries"_s), line);
    }

    Done categoryOf(const QStringList &cells, qsizetype line, Rule &rule) const
    {
        QString key = cell(cells, u"category"_s);
        if (key.isEmpty()) {
            const QString kind = cell(cells, u"key"_s) + u'/' + cell(cells, u"value"_s);
            key = categoryOfKind(cell(cells, u"key"_s), cell(cells, u"value"_s));
            if (key.isEmpty())
                return wrongAt(line, u"a category, or a kind of osm_kinds.tsv that charges households, not “%1”"_s.arg(kind));
        }
        const CategoryId id = m_tree.find(key);
        if (id == kNoCategory)
            return wrongAt(line, u"a category's key, as “saldoscope-cli categories” prints them, not “%1”"_s.arg(key));
        const bool comesIn = m_tree[id].kind == CategoryKind::Income || key.startsWith(u"loan.receipt"_s) || key == "gambling.winnings"_L1 || key == "other.in"_L1;
        (comesIn ? rule.in : rule.out) = id;
        rule.sensitivity = m_tree[id].sensitivity;
        return done();
    }

    Done intoMarkets(Rule rule, const QString &countries, qsizetype line)
    {
        QStringList markets;
        for (const QString &part : countries.toLower().split(u',', Qt::SkipEmptyParts)) {
            const QString country = part.trimmed().section(u'-', 0, 0).section(u'.', 0, 0); // "us-al.geojson" of the index
            if (country != "001"_L1 && (country.size() != 2 || !RuleReader::isMarket(country)))
                return wrongAt(line, u"countries: two letters each, commas between; 001 or nothing for the world; not “%1”"_s.arg(part));
            markets.append(country == "001"_L1 ? u"all"_s : country == "uk"_L1 ? u"gb"_s : country);
        }
        if (markets.isEmpty())
            markets.append(u"all"_s);
        markets.removeDuplicates();
        ++m_table.names;
        const quint8 told = rule.confidence;
        const QString id = rule.id;
        for (const QString &market : std::as_const(markets)) {
            auto pack = std::ranges::find(m_table.packs, market, &RulePack::market);
            if (pack == m_table.packs.end()) {
                m_table.packs.push_back({.market = market, .date = m_table.version, .base = {}, .groups = {}, .rules = {}, .lender = m_label});
                pack = m_table.packs.end() - 1;
            }
            rule.confidence = told > 0 ? told : market == "all"_L1 ? kWorld : kOwnCountry;
            rule.id = market + u".merchant."_s + id;
            pack->rules.push_back(rule);
        }
        return done();
    }

    QString m_label;
    const CategoryTree &m_tree;
    QStringList m_columns;
    MerchantTable m_table;
};

} // namespace

QString versionOfTable(const QByteArray &tsv)
{
    for (const QByteArray &line : tsv.split('\n')) {
        const QByteArray said = line.trimmed();
        if (said.startsWith("# version:"))
            return QString::fromUtf8(said.mid(10).trimmed()).left(40);
    }
    return {};
}

Result<MerchantTable> readMerchantTable(const QByteArray &tsv, const QString &label, const CategoryTree &tree)
{
    return TableReader(label, tree).read(tsv);
}

} // namespace saldoscope
