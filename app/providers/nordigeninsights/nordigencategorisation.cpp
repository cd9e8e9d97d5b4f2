// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "providers/nordigeninsights/nordigendelivery.h"
#include "providers/nordigeninsights/nordigeninsightsreader.h"
#include "providers/talk.h"

#include <QJsonDocument>

namespace saldoscope::nordigen {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// Reads `categorisation` into a ledger; what it cannot read goes to the list of problems, with its path.
class CategorisationReader
{
public:
    Done read(const JsonObject &categorisation);
    std::shared_ptr<const Ledger> ledger() { return m_builder.finish(); }
    std::vector<Error> problems;

private:
    Done readAccount(const JsonObject &object);
    void readCurrency(const JsonObject &section, Account account);
    void readRow(const QJsonObject &object, const QString &path, AccountIndex account, Currency currency);
    std::optional<qint64> amount(const QJsonValue &value, Currency currency, const QString &path);
    Day day(const QJsonValue &value, const QString &path);
    void problem(const QString &path, const QString &expected)
    {
        problems.push_back({Kind::BadAnswer, u"expected "_s + expected, {}, path});
    }

    LedgerBuilder m_builder;
};

bool given(const QJsonValue &value) { return !value.isNull() && !value.isUndefined(); }

/// A text or a whole number, as ids come in both shapes.
QString asText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString();
}

std::optional<qint64> CategorisationReader::amount(const QJsonValue &value, Currency currency, const QString &path)
{
    const auto minor = minorUnits(value, currency);
    if (!minor)
        problem(path, u"an amount"_s);
    return minor;
}

Day CategorisationReader::day(const QJsonValue &value, const QString &path)
{
    if (!given(value))
        return kNoDay;
    const QByteArray text = value.toString().toLatin1();
    const auto day = parseIsoDay(std::string_view(text.constData(), std::size_t(text.size())));
    if (!day)
        problem(path, u"a date yyyy-mm-dd"_s);
    return day.value_or(kNoDay);
}

Done CategorisationReader::read(const JsonObject &categorisation)
{
    const auto accounts = categorisation.objects(u"accounts");
    if (!accounts)
        return accounts.error();
    for (const JsonObject &account : *accounts) {
        if (auto read = readAccount(account); !read)
            return read;
    }
    return done();
}

Done CategorisationReader::readAccount(const JsonObject &object)
{
    Account account;
    account.number = asText(object.raw().value("account_number"_L1)).remove(u' ');
    account.bankName = object.raw().value("bank"_L1).toString();
    account.period.first = day(object.raw().value("period_start"_L1), object.path() + u".period_start");
    account.period.last = day(object.raw().value("period_end"_L1), object.path() + u".period_end");
    QStringList holders;
    const QJsonArray holderList = object.raw().value("holders"_L1).toArray();
    for (const auto &holder : holderList) {
        if (const QString name = holder.toObject().value("name"_L1).toString(); !name.isEmpty())
            holders << name;
    }
    account.holderName = holders.join(u", "_s);
    if (const QJsonValue joint = object.raw().value("is_joint_ownership"_L1); joint.isBool())
        account.isJoint = joint.toBool();
    const auto sections = object.objects(u"currencies");
    if (!sections)
        return sections.error();
    for (const JsonObject &section : *sections)
        readCurrency(section, account);
    return done();
}

void CategorisationReader::readCurrency(const JsonObject &section, Account account)
{
    const QString &path = section.path();
    const auto code = section.raw().value("code"_L1);
    if (given(code)) {
        const auto currency = Currency::fromCode(code.toString());
        if (currency)
            account.currency = *currency;
        else
            problem(path + u".code", u"a currency"_s);
    }
    const auto stated = [&](QLatin1StringView key) {
        const QJsonValue value = section.raw().value(key);
        return given(value) ? amount(value, account.currency, path + u'.' + key) : std::nullopt;
    };
    account.opening = stated("start_balance"_L1);
    account.closing = stated("end_balance"_L1);
    account.statedDebits = stated("debit_turnover"_L1);
    account.statedCredits = stated("credit_turnover"_L1);
    const Currency currency = account.currency;
    const AccountIndex index = m_builder.addAccount(std::move(account));

    const QJsonValue list = section.raw().value("transactions"_L1);
    if (given(list) && !list.isArray())
        return problem(path + u".transactions", u"a list"_s);
    const QJsonArray rows = list.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString rowPath = path + u".transactions["_s + QString::number(i) + u']';
        if (rows.at(i).isObject())
            readRow(rows.at(i).toObject(), rowPath, index, currency);
        else
            problem(rowPath, u"an object"_s);
    }
}

void CategorisationReader::readRow(const QJsonObject &object, const QString &path, AccountIndex account, Currency currency)
{
    const auto minor = amount(object.value("amount"_L1), currency, path + u".amount");
    const QJsonValue date = object.value("date"_L1);
    const Day bookedOn = day(date, path + u".date");
    if (!given(date))
        problem(path + u".date", u"a date yyyy-mm-dd"_s);
    if (!minor || bookedOn == kNoDay)
        return;

    const QByteArray partner = object.value("partner"_L1).toString().toUtf8();
    const QByteArray info = object.value("info"_L1).toString().toUtf8();
    const QByteArray id = asText(object.value("transaction_id"_L1)).toUtf8();
    QByteArray further;
    if (const QString category = asText(object.value("category_id"_L1)); !category.isEmpty())
        further += "category_id=" + category.toUtf8();
    if (const QString title = object.value("title"_L1).toString().simplified(); !title.isEmpty())
        further += (further.isEmpty() ? "title=" : "\ntitle=") + title.toUtf8();
    const auto view = [](const QByteArray &bytes) { return std::string_view(bytes.constData(), std::size_t(bytes.size())); };
    NewRow row;
    row.bookedOn = bookedOn;
    row.minor = *minor;
    row.currency = currency;
    row.account = account;
    row.counterparty = view(partner);
    row.text = view(info);
    row.id = view(id);
    row.further = view(further);
    m_builder.add(row);
}

} // namespace

Result<Delivery> readDelivery(const HttpResponse &response)
{
    if (!response.ok())
        return readError(response);
    const auto document = JsonObject::fromBytes(response.body);
    const auto data = document ? document->object(u"data") : document;
    const auto attributes = data ? data->object(u"attributes") : data;
    if (!attributes)
        return attributes.error();
    const auto status = attributes->string(u"status");
    if (!status)
        return status.error();
    if (status->compare("completed"_L1, Qt::CaseInsensitive) != 0 && status->compare("finished"_L1, Qt::CaseInsensitive) != 0)
        return attributes->wrong(u"status", u"\"completed\""_s);

    return deliveryOf(*attributes, response.body);
}

Result<Delivery> deliveryOf(const JsonObject &attributes, const QByteArray &evidence)
{
    Delivery delivery;
    delivery.figures = attributes.raw();
    delivery.evidence = evidence;
    const auto categorisation = attributes.optionalObject(u"categorisation");
    if (!categorisation)
        return categorisation.error();
    if (*categorisation) {
        CategorisationReader reader;
        if (auto read = reader.read(**categorisation); !read)
            return read.error();
        delivery.ledger = reader.ledger();
        delivery.problems = std::move(reader.problems);
    }
    return delivery;
}

} // namespace saldoscope::nordigen
