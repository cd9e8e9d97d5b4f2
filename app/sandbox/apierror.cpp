// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apierror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

struct Usual {
    int status;
    const char *title;
    const char *code;
};
constexpr Usual kUsual[] = {
    {400, "Bad Request", "API_REQUIRED_PARAMS_MISSING"},
    {401, "Unauthorized", "UNAUTHORIZED"},
    {403, "Forbidden", "FORBIDDEN"},
    {404, "Not Found", "NOT_FOUND"},
    {405, "Method Not Allowed", "METHOD_NOT_ALLOWED"},
    {410, "Gone", "GONE"},
    {413, "Payload Too Large", "PAYLOAD_TOO_LARGE"},
    {429, "Too Many Requests", "TOO_MANY_REQUESTS"},
    {500, "Internal Server Error", "UNKNOWN_ERROR"},
    {503, "Service Unavailable", "SERVICE_UNAVAILABLE"},
};

} // namespace

QByteArray errorArray(const ApiError &error)
{
    Usual usual {error.status, "Error", error.status < 500 ? "BAD_REQUEST" : "UNKNOWN_ERROR"};
    for (const Usual &known : kUsual)
        if (known.status == error.status)
            usual = known;
    QJsonArray source;
    for (const QByteArray &member : error.source)
        source.append(QString::fromUtf8(member));
    const QJsonObject entry {{u"title"_s, QLatin1StringView(usual.title)},
        {u"detail"_s, QString::fromUtf8(error.detail)},
        {u"error-code"_s, error.code.isEmpty() ? QString::fromLatin1(usual.code) : QString::fromUtf8(error.code)},
        {u"source"_s, source}};
    return QJsonDocument(QJsonArray {entry}).toJson(QJsonDocument::Compact);
}

WireAnswer refusal(const ApiError &error)
{
    WireAnswer answer;
    answer.status = error.status;
    answer.body = errorArray(error);
    return answer;
}

WireAnswer json(int status, const QJsonObject &object)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace saldoscope::sandbox
