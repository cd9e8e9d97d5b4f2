// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigenorder.h"

#include "insights/parity.h"
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

/// Members of `params` that have the wrong type; an unknown member is nobody's business.
std::vector<QByteArray> wrongParams(const QJsonObject &params)
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
    check("income_definition", params.value(u"income_definition").isArray());
    check("expense_definition", params.value(u"expense_definition").isArray());
    return wrong;
}

} // namespace

const QStringList &offeredOperations()
{
    static const QStringList operations {u"categorisation"_s, u"insights-income"_s, u"insights-loans"_s, u"insights-risk"_s};
    return operations;
}

QString engineCountry(const QString &code)
{
    QString country = code.toLower();
    if (country.size() == 3 && country.endsWith(u'c') && bothKinds().contains(country.left(2)))
        country.chop(1);
    if (!bothKinds().contains(country) && !privateOnly().contains(country))
        return {};
    return country == u"uk"_s ? u"gb"_s : country;
}

std::variant<ApiError, Order> readOrder(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    std::vector<QByteArray> absent;
    if (!object.value(u"operations").isArray() || object.value(u"operations").toArray().isEmpty())
        absent.push_back("operations");
    if (object.value(u"country").toString().isEmpty())
        absent.push_back("country");
    if (!absent.empty())
        return missing(absent);

    Order order;
    const QJsonArray operations = object.value(u"operations").toArray();
    for (const QJsonValue &operation : operations) {
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
    if (const auto wrong = wrongParams(params); !wrong.empty())
        return missing(wrong);
    order.dropShared = params.value(u"drop_shared_accounts").toBool();
    order.dropJoint = params.value(u"drop_joint_accounts").toBool();
    return order;
}

QByteArray completed(const Analysis &analysis, const Order &order, int uploadedAccounts)
{
    QJsonObject attributes;
    QJsonObject insights;
    if (order.operations.contains(u"categorisation"_s))
        attributes.insert(u"categorisation"_s, categorisation(analysis, order.country));
    if (order.operations.contains(u"insights-income"_s))
        insights.insert(u"insights-income"_s, parity::nordigenIncome(analysis));
    if (order.operations.contains(u"insights-loans"_s))
        insights.insert(u"insights-loans"_s, parity::nordigenLoans(analysis));
    if (order.operations.contains(u"insights-risk"_s))
        insights.insert(u"insights-risk"_s, parity::nordigenRisk(analysis));

    QJsonObject metadata {{u"statement-details"_s,
        QJsonObject {{u"count_of_analysed_accounts"_s, qint64(analysis.ledger().accounts().size())},
            {u"count_of_uploaded_accounts"_s, uploadedAccounts}, {u"drop_joint_accounts"_s, order.dropJoint},
            {u"drop_shared_accounts"_s, order.dropShared}}}};
    if (!insights.isEmpty()) {
        attributes.insert(u"insights"_s, insights);
        const QString code = analysis.currency.code();
        metadata.insert(u"insights-details"_s,
            QJsonObject {{u"currency"_s,
                QJsonObject {{u"display_currency"_s, code.isEmpty() ? QJsonValue() : QJsonValue(code)},
                    {u"applied_currency_conversions"_s, QJsonArray()}}}});
    }
    attributes.insert(u"metadata"_s, metadata);
    attributes.insert(u"status"_s, u"completed"_s);
    const QJsonObject data {{u"attributes"_s, attributes}, {u"type"_s, u"report processing status"_s}};
    return QJsonDocument(QJsonObject {{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

} // namespace saldoscope::sandbox::nordigen
