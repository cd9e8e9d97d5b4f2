// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>

namespace saldoscope::test {

struct Answer {
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonObject data() const { return object()[QLatin1StringView("data")].toObject(); }
    QJsonObject attributes() const { return data()[QLatin1StringView("attributes")].toObject(); }
    QString text(const char *attribute) const { return attributes()[QLatin1StringView(attribute)].toString(); }
    /// "NOT_FOUND": of an error array with one entry that has all four members; else what is wrong with it.
    QString errorCode() const
    {
        const QJsonArray array = QJsonDocument::fromJson(body).array();
        const QJsonObject entry = array.at(0).toObject();
        if (array.size() != 1 || !entry[QLatin1StringView("title")].isString()
            || !entry[QLatin1StringView("detail")].isString() || !entry[QLatin1StringView("source")].isArray())
            return QStringLiteral("not an error array");
        return entry[QLatin1StringView("error-code")].toString();
    }
    QStringList errorSource() const
    {
        return QJsonDocument::fromJson(body)[0][QLatin1StringView("source")].toVariant().toStringList();
    }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        return {};
    }
};

/// JSON without backslashes, and without raw literals, which moc does not understand: 'x' becomes "x".
inline QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Asks and waits; status 0 where no answer came.
inline Answer ask(QNetworkAccessManager &network, const QByteArray &verb, const QUrl &url, const QByteArray &body = {},
    const Headers &headers = {})
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    if (!body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", "application/json");
    std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(30'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->error(),
        reply->rawHeaderPairs()};
}

/// Bytes of the wire: sends, and reads until the other side closes.
inline QByteArray raw(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(10'000))
        return "no connection";
    socket.write(request);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(20'000)) { }
    if (socket.state() == QAbstractSocket::ConnectedState)
        return "still open";
    return socket.readAll();
}

inline SandboxOptions quickOptions()
{
    SandboxOptions options;
    options.queuedFor = std::chrono::milliseconds(0);
    options.processingFor = std::chrono::milliseconds(0);
    return options;
}

inline const QByteArray kTokenRequest = quoted("{'grant_type':'client_credentials','client_id':'sandbox-id',"
        "'client_secret':'sandbox-secret','audience':'https://nordigen/api'}");

} // namespace saldoscope::test
