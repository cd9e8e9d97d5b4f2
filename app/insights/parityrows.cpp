// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/parity.h"
#include "insights/paritymonths.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope::parity {
namespace {

/// A row as a provider sends it back.
struct Sent {
    QString account; ///< empty: it does not say
    QString day;
    double amount = 0;
    QString id, partner, text;
    std::optional<Currency> currency = {}; ///< nullopt: the main one
};

QString folded(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified().toCaseFolded(); }

/// Our rows by day and amount; each can be found once. Of several the one with the same id or words is taken.
class Finder
{
public:
    explicit Finder(const Analysis &analysis)
        : m_analysis(analysis)
    {
        const Rows &rows = analysis.stated->booked(); // as the provider got them: amounts in their own currency
        m_taken.resize(rows.size());
        for (Row row = 0; row < Row(rows.size()); ++row)
            m_places[key(isoDay(rows.day(row)), rows.minor[row], rows.currency[row])].push_back(row);
    }
    std::optional<Row> find(const Sent &sent)
    {
        const Currency currency = sent.currency.value_or(m_analysis.currency);
        double unit = 1;
        for (int digit = 0; digit < currency.digits(); ++digit)
            unit *= 10;
        const auto place = m_places.constFind(key(sent.day, std::llround(sent.amount * unit), currency));
        if (place == m_places.constEnd())
            return std::nullopt;
        int best = -1;
        Row found = 0;
        for (const Row row : *place) {
            const int fits = m_taken[row] ? -1 : likeness(row, sent);
            if (fits > best) {
                best = fits;
                found = row;
            }
        }
        if (best < 0)
            return std::nullopt;
        m_taken[found] = true;
        return found;
    }

private:
    static QString key(const QString &day, qint64 minor, Currency currency) { return day + u'/' + QString::number(minor) + currency.code(); }
    int likeness(Row row, const Sent &sent) const
    {
        const Ledger &ledger = *m_analysis.stated;
        const Rows &rows = ledger.booked();
        const bool sameId = !sent.id.isEmpty() && sent.id == ledger.texts().string(Rows::at(rows.id, row, TextId(0)));
        const bool sameAccount = !sent.account.isEmpty() && sent.account == ledger.accounts()[rows.account[row]].number;
        const QString partner = folded(ledger.counterparty(row)), text = folded(ledger.text(row));
        const QString theirPartner = sent.partner.simplified().toCaseFolded(), theirText = sent.text.simplified().toCaseFolded();
        return (sameId ? 16 : 0) + (sameAccount ? 8 : 0) + (!theirPartner.isEmpty() && (theirPartner == partner || theirPartner == text) ? 4 : 0)
            + (!theirText.isEmpty() && theirText == text ? 2 : 0);
    }

    const Analysis &m_analysis;
    QHash<QString, std::vector<Row>> m_places;
    std::vector<bool> m_taken;
};

void fileNordigen(const Analysis &analysis, const QJsonObject &categorisation, Sides &sides)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    Finder finder(analysis);
    const QJsonArray accounts = categorisation.value(u"accounts"_s).toArray();
    for (const auto &account : accounts) {
        const QJsonArray currencies = account.toObject().value(u"currencies"_s).toArray();
        for (const auto &currency : currencies) {
            const QJsonArray list = currency.toObject().value(u"transactions"_s).toArray();
            for (const auto &value : list) {
                const QJsonObject one = value.toObject();
                const auto code = Currency::fromCode(currency.toObject().value(u"code"_s).toString());
                const auto row = finder.find({account.toObject().value(u"account_number"_s).toString(), one.value(u"date"_s).toString(),
                    one.value(u"amount"_s).toDouble(), one.value(u"transaction_id"_s).toString(), one.value(u"partner"_s).toString(),
                    one.value(u"info"_s).toString(), code ? std::optional(*code) : std::nullopt});
                if (!row) {
                    ++sides.strangers;
                    continue;
                }
                const int id = one.value(u"category_id"_s).toInt();
                const bool in = analysis.ledger().booked().minor[*row] > 0;
                const CategoryId ours = analysis.verdicts[*row].category;
                const CategoryId sent = ours == kNoCategory ? tree.find(in ? u"other.in" : u"other.out") : ours;
                sides.rows.push_back({*row, tree.fromNordigen(id), one.value(u"title"_s).toString(), tree.toNordigen(sent) == id});
            }
        }
    }
}

CategoryId ofFimentoWord(const CategoryTree &tree, const QString &word)
{
    static constexpr std::pair<QStringView, QStringView> kKeys[] = {{u"salary", u"income.salary"}, {u"pension", u"income.pension"},
        {u"benefits", u"income.benefit"}, {u"utilities", u"utility"}, {u"fees", u"fee"}};
    for (const auto &[known, key] : kKeys) {
        if (word == known)
            return tree.find(key);
    }
    return word == u"other"_s ? kNoCategory : tree.find(word);
}

void fileFimento(const Analysis &analysis, const QJsonArray &graph, Sides &sides)
{
    Finder finder(analysis);
    for (const auto &value : graph) {
        const QJsonObject info = value.toObject().value(u"info"_s).toObject();
        for (const QString &side : {u"positiveTransactions"_s, u"negativeTransactions"_s}) {
            const QJsonArray list = info.value(side).toArray();
            for (const auto &one : list) {
                const QString description = one.toObject().value(u"description"_s).toString();
                const auto row = finder.find(
                    {{}, value.toObject().value(u"date"_s).toString(), one.toObject().value(u"amount"_s).toDouble(), {}, description, description});
                if (!row) {
                    ++sides.strangers;
                    continue;
                }
                const QString word = one.toObject().value(u"category"_s).toString();
                const bool shielded = analysis.verdicts[*row].sensitivity != Sensitivity::None;
                const CategoryId ours = analysis.verdicts[*row].category;
                const CategoryId open = ours == kNoCategory || !shielded ? ours : analysis.knowledge->tree().openAncestor(ours);
                sides.rows.push_back({*row, ofFimentoWord(analysis.knowledge->tree(), word), word, fimentoWord(analysis, open) == word});
            }
        }
    }
}

} // namespace

Sides filedRows(const Analysis &analysis, const QJsonObject &figures)
{
    Sides sides;
    if (const QJsonValue categorisation = figures.value(u"categorisation"_s); categorisation[u"accounts"].isArray()) {
        sides.tellsRows = true;
        fileNordigen(analysis, categorisation.toObject(), sides);
    } else if (const QJsonValue graph = figures.value(u"transactionGraph"_s); graph.isArray()) {
        sides.tellsRows = true;
        fileFimento(analysis, graph.toArray(), sides);
    }
    std::ranges::sort(sides.rows, {}, &Filed::row);
    return sides;
}

} // namespace saldoscope::parity
