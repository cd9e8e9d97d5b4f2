// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigenfigures.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox::nordigen {
namespace {

constexpr QJsonValue::Type kNull = QJsonValue::Null;

QJsonValue orNull(const QString &text) { return text.isEmpty() ? kNull : QJsonValue(text); }
QJsonValue orNull(std::string_view text)
{
    return text.empty() ? kNull : QJsonValue(QString::fromUtf8(text.data(), qsizetype(text.size())));
}
QJsonValue orNull(std::optional<bool> is) { return is ? QJsonValue(*is) : kNull; }
QJsonValue orNull(Day day) { return day == kNoDay ? kNull : QJsonValue(isoDay(day)); }

double major(qint64 minor, Currency currency)
{
    double scale = 1;
    for (int digit = 0; digit < currency.digits(); ++digit)
        scale *= 10;
    return double(minor) / scale; // correctly rounded, so the shortest decimal is the exact amount again
}
QJsonValue major(std::optional<qint64> minor, Currency currency)
{
    return minor ? QJsonValue(major(*minor, currency)) : kNull;
}

/// Id and title of each category, made once. What is sent under an id is titled as that id's category: several of ours
/// share the id of their parent.
struct Sent {
    int id = 0;
    QString title;
};
std::vector<Sent> sentAs(const CategoryTree &tree)
{
    std::vector<Sent> all;
    for (CategoryId category = 0; category < CategoryId(tree.all().size()); ++category) {
        const int id = tree.toNordigen(category);
        const CategoryId owner = tree.fromNordigen(id);
        all.push_back({id, tree[owner == kNoCategory ? category : owner].titleEn});
    }
    return all;
}

CategoryId decided(const Analysis &analysis, Row row)
{
    const CategoryId category = analysis.verdicts[row].category;
    if (category != kNoCategory)
        return category;
    const bool in = analysis.ledger().booked().minor[row] > 0;
    return analysis.knowledge->tree().find(in ? u"other.in" : u"other.out");
}

QJsonObject transaction(const Analysis &analysis, Row row, const Sent &category)
{
    const Ledger &ledger = analysis.ledger();
    const auto &texts = ledger.texts();
    return {{u"amount"_s, major(ledger.booked().minor[row], ledger.booked().currency[row])},
        {u"category_id"_s, category.id}, {u"title"_s, category.title},
        {u"date"_s, isoDay(ledger.booked().day(row))}, {u"info"_s, orNull(ledger.text(row))},
        {u"partner"_s, orNull(ledger.counterparty(row))},
        {u"transaction_id"_s, orNull(texts[Rows::at(ledger.booked().id, row, TextId(0))])}};
}

struct CurrencyPart {
    qint64 in = 0;
    qint64 out = 0;
    QJsonArray transactions;
};

QJsonObject account(
    const Account &about, const std::map<Currency, CurrencyPart> &parts, const QString &country, const Ownership &ownership, Period seen)
{
    QJsonArray currencies;
    for (const auto &[currency, part] : parts) {
        const bool own = currency == about.currency;
        currencies.append(QJsonObject {{u"code"_s, orNull(currency.code())},
            {u"credit_turnover"_s, major(part.in, currency)}, {u"debit_turnover"_s, major(part.out, currency)},
            {u"start_balance"_s, own ? major(about.opening, currency) : kNull},
            {u"end_balance"_s, own ? major(about.closing, currency) : kNull},
            {u"transactions"_s, part.transactions}});
    }
    const Period period = about.period.known() ? about.period : seen;
    return {{u"account_number"_s, orNull(about.number)}, {u"bank"_s, orNull(about.bankName)},
        {u"country"_s, country}, {u"currencies"_s, currencies},
        {u"holders"_s,
            about.holderName.isEmpty() ? kNull
                                       : QJsonValue(QJsonArray {QJsonObject {{u"name"_s, about.holderName}}})},
        {u"is_joint_ownership"_s, orNull(Ownership::isJoint(about))},
        {u"is_shared_ownership"_s, orNull(ownership.isShared(about))}, {u"period_start"_s, orNull(period.first)},
        {u"period_end"_s, orNull(period.last)}};
}

} // namespace

QJsonObject categorisation(const Analysis &analysis, const QString &country, const Ownership &ownership)
{
    const Ledger &ledger = analysis.ledger();
    const Rows &rows = ledger.booked();
    const std::vector<Sent> sent = sentAs(analysis.knowledge->tree());
    std::vector<std::map<Currency, CurrencyPart>> parts(ledger.accounts().size());
    std::vector<Period> seen(ledger.accounts().size());
    for (std::size_t index = 0; index < parts.size(); ++index)
        parts[index][ledger.accounts()[index].currency]; // an account without rows is told too
    for (Row row = 0; row < Row(rows.size()); ++row) {
        CurrencyPart &part = parts[rows.account[row]][rows.currency[row]];
        (rows.minor[row] > 0 ? part.in : part.out) += std::abs(rows.minor[row]);
        part.transactions.append(transaction(analysis, row, sent[decided(analysis, row)]));
        Period &period = seen[rows.account[row]];
        const Day day = rows.day(row);
        if (day != kNoDay)
            period = period.known() ? Period {std::min(period.first, day), std::max(period.last, day)} : Period {day, day};
    }
    QJsonArray accounts;
    for (std::size_t index = 0; index < parts.size(); ++index)
        accounts.append(account(ledger.accounts()[index], parts[index], country, ownership, seen[index]));
    return {{u"accounts"_s, accounts}, {u"category_tree_version"_s, QString(country % u"_202611210900"_s)}};
}

} // namespace saldoscope::sandbox::nordigen
