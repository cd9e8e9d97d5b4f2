// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablemapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

struct NamedMeaning {
    ColumnMeaning meaning;
    QLatin1StringView word;
};
constexpr NamedMeaning kMeanings[] = {{ColumnMeaning::Ignored, QLatin1StringView("ignored")}, {ColumnMeaning::BookedOn, QLatin1StringView("booked")},
    {ColumnMeaning::ValuedOn, QLatin1StringView("valued")}, {ColumnMeaning::TransactedOn, QLatin1StringView("transacted")},
    {ColumnMeaning::Amount, QLatin1StringView("amount")}, {ColumnMeaning::MoneyOut, QLatin1StringView("money-out")},
    {ColumnMeaning::MoneyIn, QLatin1StringView("money-in")}, {ColumnMeaning::Direction, QLatin1StringView("direction")},
    {ColumnMeaning::Fee, QLatin1StringView("fee")}, {ColumnMeaning::Balance, QLatin1StringView("balance")},
    {ColumnMeaning::Currency, QLatin1StringView("currency")}, {ColumnMeaning::ForeignAmount, QLatin1StringView("foreign-amount")},
    {ColumnMeaning::ForeignCurrency, QLatin1StringView("foreign-currency")}, {ColumnMeaning::Counterparty, QLatin1StringView("counterparty")},
    {ColumnMeaning::Payer, QLatin1StringView("payer")}, {ColumnMeaning::Payee, QLatin1StringView("payee")},
    {ColumnMeaning::CounterpartyAccount, QLatin1StringView("counterparty-account")},
    {ColumnMeaning::PayerAccount, QLatin1StringView("payer-account")}, {ColumnMeaning::PayeeAccount, QLatin1StringView("payee-account")},
    {ColumnMeaning::Text, QLatin1StringView("text")}, {ColumnMeaning::Id, QLatin1StringView("id")},
    {ColumnMeaning::BankCode, QLatin1StringView("bank-code")}, {ColumnMeaning::OwnAccount, QLatin1StringView("own-account")},
    {ColumnMeaning::OwnProduct, QLatin1StringView("own-product")}, {ColumnMeaning::OwnHolder, QLatin1StringView("own-holder")},
    {ColumnMeaning::Status, QLatin1StringView("status")}, {ColumnMeaning::RowType, QLatin1StringView("row-type")},
    {ColumnMeaning::Further, QLatin1StringView("further")}};

struct NamedOrder {
    DateOrder order;
    QLatin1StringView word;
};
constexpr NamedOrder kOrders[] = {{DateOrder::YearMonthDay, QLatin1StringView("ymd")}, {DateOrder::DayMonthYear, QLatin1StringView("dmy")},
    {DateOrder::MonthDayYear, QLatin1StringView("mdy")}};

Error bad(const QString &where, const QString &what) { return Error {.kind = Error::Kind::BadFile, .detail = what, .where = where}; }

Result<ColumnMapping> columnOf(const QJsonValue &value, const QString &where)
{
    const QJsonObject object = value.toObject();
    const auto meaning = columnMeaning(object[u"meaning"_s].toString());
    if (!meaning)
        return bad(where + u".meaning"_s, u"the meaning of a column"_s);
    return ColumnMapping {object[u"header"_s].toString(), *meaning, std::clamp(object[u"certainty"_s].toInt(100), 0, 100)};
}

} // namespace

QString word(ColumnMeaning meaning)
{
    const auto *found = std::ranges::find(kMeanings, meaning, &NamedMeaning::meaning);
    return found == std::end(kMeanings) ? QString() : QString(found->word);
}

std::optional<ColumnMeaning> columnMeaning(QStringView word)
{
    const auto *found = std::ranges::find_if(kMeanings, [&](const NamedMeaning &named) { return word == named.word; });
    return found == std::end(kMeanings) ? std::nullopt : std::optional(found->meaning);
}

QString word(DateOrder order)
{
    const auto *found = std::ranges::find(kOrders, order, &NamedOrder::order);
    return found == std::end(kOrders) ? QString() : QString(found->word);
}

QJsonObject toObject(const TableMapping &mapping)
{
    QJsonObject object {{u"profile"_s, mapping.profile}, {u"bank"_s, mapping.bank}, {u"hasHeader"_s, mapping.hasHeader}};
    if (mapping.dateOrder)
        object[u"dateOrder"_s] = word(*mapping.dateOrder);
    if (mapping.numbers)
        object[u"decimal"_s] = QString(QLatin1Char(mapping.numbers->decimal));
    if (mapping.currency.known())
        object[u"currency"_s] = mapping.currency.code();
    if (mapping.outIsPositive)
        object[u"outIsPositive"_s] = *mapping.outIsPositive;
    if (!mapping.delimiter.isEmpty())
        object[u"delimiter"_s] = mapping.delimiter;
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns)
        columns.append(QJsonObject {{u"header"_s, column.header}, {u"meaning"_s, word(column.meaning)}, {u"certainty"_s, column.certainty}});
    object[u"columns"_s] = columns;
    return object;
}

Result<TableMapping> tableMapping(const QJsonObject &object)
{
    TableMapping mapping;
    mapping.profile = object[u"profile"_s].toString();
    mapping.bank = object[u"bank"_s].toString();
    mapping.hasHeader = object[u"hasHeader"_s].toBool(true);
    if (const QJsonValue sign = object[u"outIsPositive"_s]; sign.isBool())
        mapping.outIsPositive = sign.toBool();
    mapping.delimiter = object[u"delimiter"_s].toString().left(1);
    if (const QJsonValue order = object[u"dateOrder"_s]; !order.isUndefined()) {
        const QString text = order.toString();
        const auto *found = std::ranges::find_if(kOrders, [&](const NamedOrder &named) { return text == named.word; });
        if (found == std::end(kOrders))
            return bad(u"dateOrder"_s, u"ymd, dmy or mdy"_s);
        mapping.dateOrder = found->order;
    }
    if (const QJsonValue decimal = object[u"decimal"_s]; !decimal.isUndefined()) {
        if (decimal != QJsonValue(u"."_s) && decimal != QJsonValue(u","_s))
            return bad(u"decimal"_s, u"a point or a comma"_s);
        mapping.numbers = NumberStyle {decimal == QJsonValue(u","_s) ? ',' : '.'};
    }
    if (const QJsonValue currency = object[u"currency"_s]; !currency.isUndefined()) {
        const auto code = Currency::fromCode(currency.toString());
        if (!code)
            return bad(u"currency"_s, u"an ISO 4217 code"_s);
        mapping.currency = *code;
    }
    const QJsonArray columns = object[u"columns"_s].toArray();
    for (qsizetype i = 0; i < columns.size() && i < 4096; ++i) {
        auto column = columnOf(columns[i], u"columns[%1]"_s.arg(i));
        if (!column)
            return column.error();
        mapping.columns.push_back(*std::move(column));
    }
    if (mapping.columns.empty())
        return bad(u"columns"_s, u"at least one column"_s);
    return mapping;
}

QByteArray toJson(const TableMapping &mapping) { return QJsonDocument(toObject(mapping)).toJson(); }

Result<TableMapping> tableMapping(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return bad(QString(), u"a JSON object"_s);
    return tableMapping(document.object());
}

} // namespace saldoscope
