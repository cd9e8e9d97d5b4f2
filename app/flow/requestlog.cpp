// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/requestlog.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace saldoscope {

LogEntry logEntry(const NetworkEvent &request)
{
    const QJsonObject json {{u"method"_s, QString::fromLatin1(request.method)}, {u"address"_s, request.address}, {u"status"_s, request.status},
        {u"sent"_s, request.bytesSent}, {u"received"_s, request.bytesReceived}, {u"milliseconds"_s, request.milliseconds}, {u"attempt"_s, request.attempt}};
    return {request.at, u"request"_s, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))};
}

std::optional<NetworkEvent> requestOf(const LogEntry &entry)
{
    if (entry.what != u"request"_s)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(entry.detail.toUtf8()).object();
    NetworkEvent request;
    request.at = entry.at;
    request.method = json.value(u"method").toString().toLatin1();
    request.address = json.value(u"address").toString();
    request.status = json.value(u"status").toInt();
    request.bytesSent = json.value(u"sent").toInteger();
    request.bytesReceived = json.value(u"received").toInteger();
    request.milliseconds = json.value(u"milliseconds").toInt();
    request.attempt = json.value(u"attempt").toInt(1);
    return request;
}

std::vector<NetworkEvent> requestsOf(const std::vector<LogEntry> &log)
{
    std::vector<NetworkEvent> requests;
    for (const LogEntry &entry : log) {
        if (auto request = requestOf(entry))
            requests.push_back(*std::move(request));
    }
    return requests;
}

} // namespace saldoscope
