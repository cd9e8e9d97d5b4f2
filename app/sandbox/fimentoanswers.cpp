// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fimentoanswers.h"

#include <QJsonDocument>

#include <limits>

namespace saldoscope::sandbox::fimento {

using namespace Qt::StringLiterals;

WireAnswer json(int status, const QJsonObject &object)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

WireAnswer jsonList(const QJsonArray &list)
{
    WireAnswer answer;
    answer.body = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return answer;
}

WireAnswer nest(int status, const QString &message, const QString &error)
{
    QJsonObject object {{u"statusCode"_s, status}, {u"message"_s, message}};
    if (!error.isEmpty())
        object.insert(u"error"_s, error);
    return json(status, object);
}

WireAnswer notFound(const QString &message) { return nest(404, message, u"Not Found"_s); }

WireAnswer invalid(const QStringList &messages)
{
    return json(400, {{u"message"_s, QJsonArray::fromStringList(messages)}, {u"error"_s, u"Bad request"_s}, {u"statusCode"_s, 400}});
}

WireAnswer html(int status, const QByteArray &page, const QByteArray &formsLeadTo)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = page;
    answer.contentType = "text/html; charset=utf-8";
    const QByteArray forms = formsLeadTo.isEmpty() ? QByteArray("'self'") : "'self' " + formsLeadTo;
    answer.headers = {{"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action " + forms + "; frame-ancestors 'none'"},
        {"Cache-Control", "no-store"}, {"Referrer-Policy", "same-origin"}, {"X-Content-Type-Options", "nosniff"}};
    return answer;
}

WireAnswer seeOther(const QByteArray &address)
{
    WireAnswer answer = html(303, {});
    answer.headers.emplace_back("Location", address);
    return answer;
}

QByteArray field(const WireRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.fields) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<int> atLeastOne(const WireRequest &request, const QByteArray &name, int otherwise)
{
    const QByteArray given = field(request, name);
    if (given.isEmpty())
        return otherwise;
    bool whole = false;
    const int number = given.toInt(&whole);
    return whole && number >= 1 ? std::optional(number) : std::nullopt;
}

QStringList wrongInProcess(const QJsonObject &body)
{
    QStringList wrong;
    const auto oneOf = [&](QLatin1StringView member, const QStringList &values, bool needed) {
        const QJsonValue value = body.value(member);
        if (value.isUndefined() && !needed)
            return;
        if (!values.contains(value.toString()))
            wrong << QString(member) + u" must be one of the following values: "_s + values.join(u", ");
    };
    oneOf("market"_L1, {u"SE"_s, u"FI"_s}, true);
    const QStringList kinds {u"transaction-categorisation"_s, u"bank-account-verification"_s};
    oneOf("dataCollectionType"_L1, kinds, true);
    // The documentation prints the values of dataCollectionType here, its sample "business".
    oneOf("psuType"_L1, QStringList {u"personal"_s, u"business"_s} + kinds, false);
    for (const auto &member : {"socialSecurityNumber"_L1, "companyId"_L1, "firstName"_L1, "lastName"_L1, "redirectUrl"_L1}) {
        const QJsonValue value = body.value(member);
        if (!value.isUndefined() && !value.isString())
            wrong << QString(member) + u" must be a string"_s;
    }
    const QJsonValue banks = body.value("brokerBanks"_L1);
    if (!banks.isUndefined() && !banks.isArray())
        wrong << u"brokerBanks must be an array"_s;
    return wrong;
}

} // namespace saldoscope::sandbox::fimento
