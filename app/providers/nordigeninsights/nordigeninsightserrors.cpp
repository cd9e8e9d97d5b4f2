// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/nordigeninsights/nordigeninsightsreader.h"

#include "providers/talk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace saldoscope::nordigen {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr qsizetype kMostDetail = 500;

struct KnownCode {
    QLatin1StringView code;
    Kind kind;
};

/// The documented table, then what gateways and the identity provider in front of it say.
constexpr KnownCode kCodes[] = {
    {"API_REQUIRED_PARAMS_MISSING"_L1, Kind::Rejected},
    {"TIMEOUT_PROCESSING"_L1, Kind::Timeout},
    {"ANALYSIS_ALREADY_REQUESTED"_L1, Kind::Rejected},
    {"PDF_PARSE_FAILURE"_L1, Kind::BadFile},
    {"TOO_MANY_REQUESTS"_L1, Kind::Throttled},
    {"EXCEEDED_LIMIT"_L1, Kind::Rejected},
    {"NO_SUITABLE_PARSERS"_L1, Kind::BadFile},
    {"UNKNOWN_ERROR"_L1, Kind::Unavailable},
    {"NOT_FOUND"_L1, Kind::NotFound},
    {"GONE"_L1, Kind::Gone},
    {"UNSUPPORTED_COUNTRY_REQUESTED"_L1, Kind::Unsupported},
    {"SERVICE_UNAVAILABLE"_L1, Kind::Unavailable},
    {"FORBIDDEN"_L1, Kind::Rejected},
    {"FEATURE_EXTRACT_FAILURE"_L1, Kind::Rejected},
    {"CREDIT_SCORING_FAILURE"_L1, Kind::Rejected},
    {"UNAUTHORIZED"_L1, Kind::SessionExpired},
    {"RATE_LIMIT"_L1, Kind::Throttled},
    {"PAYLOAD_TOO_LARGE"_L1, Kind::TooLarge},
};

/// A member by any of these names, without regard to case, as text.
QString text(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key().compare(name, Qt::CaseInsensitive) == 0 && member.value().isString())
                return member.value().toString().trimmed();
        }
    }
    return {};
}

/// The first error of the body, whether it stands in an array, alone, or under "errors".
std::optional<QJsonObject> firstError(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (value.isObject() && value.toObject().value("errors"_L1).isArray())
        value = value.toObject().value("errors"_L1);
    if (value.isArray())
        value = value.toArray().at(0);
    if (!value.isObject() || value.toObject().isEmpty())
        return std::nullopt;
    return value.toObject();
}

QString sources(const QJsonObject &error)
{
    const QJsonValue source = error.value("source"_L1);
    if (source.isString())
        return source.toString();
    QStringList names;
    const QJsonArray list = source.toArray();
    for (const auto &name : list)
        names << (name.isString() ? name.toString() : QString::fromUtf8(QJsonDocument(name.toObject()).toJson(QJsonDocument::Compact)));
    return names.join(u", "_s);
}

QString kindOfBody(const HttpResponse &response)
{
    if (response.body.trimmed().isEmpty())
        return u"an empty body"_s;
    const QByteArray type = response.headers.value("Content-Type");
    const bool html = type.contains("html") || response.body.trimmed().startsWith('<');
    return html ? u"a web page instead of the documented error"_s : u"a body that is not the documented error"_s;
}

} // namespace

Error readError(const HttpResponse &response)
{
    Error error {kindOfStatus(response.status), u"HTTP %1"_s.arg(response.status)};
    error.retryAt = response.retryAt;
    const auto said = firstError(response.body);
    if (!said) {
        error.detail += u", "_s + kindOfBody(response);
        return error;
    }
    const QString title = text(*said, {"title"_L1, "summary"_L1});
    const QString detail = text(*said, {"detail"_L1, "error_description"_L1, "message"_L1});
    error.code = text(*said, {"error-code"_L1, "error_code"_L1, "code"_L1, "error"_L1}).left(64);
    error.where = sources(*said).left(kMostDetail);
    for (const QString &part : {title, detail}) {
        if (!part.isEmpty())
            error.detail += u": "_s + part;
    }
    error.detail.truncate(kMostDetail);
    const auto *known = std::find_if(std::begin(kCodes), std::end(kCodes),
        [&](const KnownCode &row) { return error.code.compare(row.code, Qt::CaseInsensitive) == 0; });
    if (known != std::end(kCodes)) {
        error.kind = known->kind;
        error.code = known->code;
    }
    return error;
}

} // namespace saldoscope::nordigen
