// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigenorder.h"

#include "sandbox/nordigenfigures.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox::nordigen {
namespace {

// Countries with codes for private persons and for companies (code + "c"), and those with the former only.
const QStringList &bothKinds()
{
    static const QStringList codes = QStringLiteral("at au be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl "
                                                    "no pl pt ro se sk uk").split(u' ');
    return codes;
}
const QStringList &privateOnly()
{
    static const QStringList codes = QStringLiteral("br id in kz mx nz si us").split(u' ');
    return codes;
}

ApiError missing(const std::vector<QByteArray> &source)
{
    return {400, "API_REQUIRED_PARAMS_MISSING", "One or more params required missing, check source.", source};
}

bool areIds(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &id) { return id.toInt(-1) > 0; });
}

bool areKnown(const QJsonValue &value, const QStringList &models)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [&](const QJsonValue &model) { return models.contains(model.toString()); });
}

/// Members of `params` that have the wrong type; an unknown member is nobody's business.
std::vector<QByteArray> wrongParams(const QJsonObject &params, const QStringList &models)
{
    std::vector<QByteArray> wrong;
    const auto check = [&](const char *name, bool fine) {
        if (params.contains(QLatin1StringView(name)) && !fine)
            wrong.push_back(QByteArray("params.") + name);
    };
    check("drop_shared_accounts", params.value(u"drop_shared_accounts").isBool());
    check("drop_joint_accounts", params.value(u"drop_joint_accounts").isBool());
    check("period", params.value(u"period").toInt(-1) >= 1);
    check("currency", Currency::fromCode(params.value(u"currency").toString()).has_value());
    check("income_definition", areIds(params.value(u"income_definition")));
    check("expense_definition", areIds(params.value(u"expense_definition")));
    check("models", areKnown(params.value(u"models"), models));
    return wrong;
}

} // namespace

const QStringList &offeredOperations()
{
    static const QStringList operations {u"categorisation"_s, u"insights-income"_s, u"insights-loans"_s,
        u"insights-risk"_s, u"features"_s, u"credit-scores"_s, u"simple-score"_s};
    return operations;
}

const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        QStringList all = bothKinds() + privateOnly();
        for (const QString &code : bothKinds())
            all.append(code + u'c');
        return all;
    }();
    return codes;
}

bool Order::wantsInsights() const { return wants(u"insights-income") || wants(u"insights-loans") || wants(u"insights-risk"); }

QString engineCountry(const QString &code)
{
    QString country = code.toLower();
    if (country.size() == 3 && country.endsWith(u'c') && bothKinds().contains(country.left(2)))
        country.chop(1);
    if (!bothKinds().contains(country) && !privateOnly().contains(country))
        return {};
    return country == u"uk"_s ? u"gb"_s : country;
}

std::variant<ApiError, Order> readOrder(const QByteArray &body, const QStringList &models)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    std::vector<QByteArray> absent;
    if (!object.value(u"operations").isArray() || object.value(u"operations").toArray().isEmpty())
        absent.emplace_back("operations");
    if (object.value(u"country").toString().isEmpty())
        absent.emplace_back("country");
    if (!absent.empty())
        return missing(absent);

    Order order;
    const QJsonArray operations = object.value(u"operations").toArray();
    for (const auto &operation : operations) {
        if (!offeredOperations().contains(operation.toString()))
            return missing({"operations"});
        order.operations.append(operation.toString());
    }
    order.country = object.value(u"country").toString().toLower();
    order.engineCountry = engineCountry(order.country);
    if (order.engineCountry.isEmpty()) {
        return ApiError {
            400, "UNSUPPORTED_COUNTRY_REQUESTED", "Given country code not in supported country list.", {"country"}};
    }
    const QJsonObject params = object.value(u"params").toObject();
    if (const auto wrong = wrongParams(params, models); !wrong.empty())
        return missing(wrong);
    if (object.contains(u"use_webhook") && !object.value(u"use_webhook").isBool())
        return missing({"use_webhook"});
    order.useWebhook = object.value(u"use_webhook").toBool();
    order.dropShared = params.value(u"drop_shared_accounts").toBool();
    order.dropJoint = params.value(u"drop_joint_accounts").toBool();
    const auto currency = Currency::fromCode(params.value(u"currency").toString());
    order.currency = currency ? *currency : mainCurrency(order.engineCountry);
    order.terms = parity::termsOf(params);
    order.models = params.contains(u"models") ? params.value(u"models").toVariant().toStringList() : models;
    return order;
}

namespace {

/// What of an order needs the money in one currency.
struct Products {
    const Analysis &analysis;
    const Order &order;
    QJsonObject attributes;
    std::optional<ApiError> error;

    void addInsights()
    {
        QJsonObject insights;
        if (order.wants(u"insights-income"))
            insights.insert(u"insights-income"_s, parity::nordigenIncome(analysis, order.terms));
        if (order.wants(u"insights-loans"))
            insights.insert(u"insights-loans"_s, parity::nordigenLoans(analysis, order.terms));
        if (order.wants(u"insights-risk"))
            insights.insert(u"insights-risk"_s, parity::nordigenRisk(analysis, order.terms));
        if (!insights.isEmpty())
            attributes.insert(u"insights"_s, insights);
    }
    template <class T> void add(const QString &name, const std::variant<ApiError, T> &product)
    {
        if (const auto *value = std::get_if<T>(&product))
            attributes.insert(name, QJsonValue(*value));
        else if (!error)
            error = *std::get_if<ApiError>(&product);
    }
};

QJsonObject metadata(const Order &order, std::size_t analysed, std::size_t uploaded, const std::map<Currency, double> &rates)
{
    QJsonObject all {{u"statement-details"_s,
        QJsonObject {{u"count_of_analysed_accounts"_s, qint64(analysed)}, {u"count_of_uploaded_accounts"_s, qint64(uploaded)},
            {u"drop_joint_accounts"_s, order.dropJoint}, {u"drop_shared_accounts"_s, order.dropShared}}}};
    if (!order.wantsInsights())
        return all;
    QJsonArray conversions;
    for (const auto &[currency, rate] : rates)
        conversions.append(QJsonObject {{u"currency"_s, currency.code()}, {u"rate"_s, rate}});
    all.insert(u"insights-details"_s,
        QJsonObject {{u"currency"_s, QJsonObject {{u"display_currency"_s, order.currency.code()}, {u"applied_currency_conversions"_s, conversions}}}});
    return all;
}

} // namespace

std::variant<ApiError, QByteArray> completed(
    const Upload &upload, const Order &order, std::shared_ptr<const Knowledge> knowledge, const std::atomic_bool &stop, const OtherEngine &engine)
{
    const ApiError unknown {500, "UNKNOWN_ERROR", "Unexpected error occurred whilst processing the file."};
    const Ownership ownership(upload.ledgers);
    const Ledgers ledgers = without(upload.ledgers, ownership, order.dropJoint, order.dropShared);
    const auto analyse = [&](const Ledgers &of) {
        AnalysisOptions options {.country = order.engineCountry};
        auto analysis = saldoscope::analyse(of, knowledge, options, &stop);
        if (!analysis || !engine.differs())
            return analysis;
        options.overrides = engine.filing(*analysis);
        return saldoscope::analyse(of, knowledge, options, &stop);
    };
    const auto asBooked = analyse(ledgers);
    if (!asBooked)
        return unknown;
    const Converted converted = inCurrency(ledgers, order.currency);
    const auto inOne = converted.ledgers == ledgers ? asBooked : analyse(converted.ledgers);
    if (!inOne)
        return unknown;

    Products products {*inOne, order, {}, {}};
    if (order.wants(u"categorisation"))
        products.attributes.insert(u"categorisation"_s, categorisation(*asBooked, order.country, ownership));
    products.addInsights();
    if (engine.differs() && products.attributes.contains(u"insights"_s))
        products.attributes.insert(u"insights"_s, engine.sums(products.attributes.value(u"insights"_s).toObject()));
    if (order.wants(u"features"))
        products.add(u"features"_s, features(*inOne, upload.id));
    if (order.wants(u"credit-scores"))
        products.add(u"credit-scores"_s, creditScores(*inOne, order.models));
    if (order.wants(u"simple-score"))
        products.add(u"simple-score"_s, simpleScore(*inOne));
    if (products.error)
        return *products.error;

    QJsonObject attributes = products.attributes;
    attributes.insert(u"metadata"_s, metadata(order, asBooked->ledger().accounts().size(), upload.accounts, converted.rates));
    attributes.insert(u"status"_s, u"completed"_s);
    const QJsonObject data {{u"attributes"_s, attributes}, {u"type"_s, u"report processing status"_s}};
    return QJsonDocument(QJsonObject {{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

} // namespace saldoscope::sandbox::nordigen
