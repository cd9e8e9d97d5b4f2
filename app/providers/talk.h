// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "provider/call.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <optional>

/// What providers that speak JSON over HTTP have in common.
namespace saldoscope {

/// A Step that asks once and reads the answer with one function.
template <class T, class F> Step<T> askOnce(HttpRequest request, F read)
{
    return ask<T>(std::move(request), [read](const HttpResponse &response) -> Step<T> {
        Result<T> value = read(response);
        return value ? answer<T>(std::move(*value)) : Step<T>(value.error());
    });
}

inline HttpRequest withJson(HttpRequest request, const QJsonObject &body)
{
    request.headers.add("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

/// What a status of 4xx or 5xx means where the body says nothing better; BadAnswer for any other.
inline Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401: return Error::Kind::SessionExpired;
    case 404: return Error::Kind::NotFound;
    case 408: return Error::Kind::Timeout;
    case 410: return Error::Kind::Gone;
    case 413: return Error::Kind::TooLarge;
    case 429: return Error::Kind::Throttled;
    }
    if (status >= 500)
        return Error::Kind::Unavailable;
    return status >= 400 ? Error::Kind::Rejected : Error::Kind::BadAnswer;
}

/// An amount in minor units, or nullopt where it is none. JSON numbers come as doubles here: up to 15 digits the shortest text of a
/// double is the text that was sent; with more that is no longer sure, and the amount is refused.
inline std::optional<qint64> minorUnits(const QJsonValue &value, Currency currency)
{
    const QByteArray text = value.isDouble() ? QByteArray::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString().toLatin1();
    const ParsedAmount parsed = parseDecimal(std::string_view(text.constData(), std::size_t(text.size())), currency.digits());
    constexpr qint64 exact = 999'999'999'999'999;
    if (parsed.fault || (value.isDouble() && (parsed.minor > exact || parsed.minor < -exact)))
        return std::nullopt;
    return parsed.minor;
}

} // namespace saldoscope
