// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/call.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace saldoscope {

/// A web server on this machine that writes what it is told, byte for byte, so that it can misbehave as real ones do.
/// Lives in the thread of the test.
class RawServer
{
public:
    struct Asked {
        QByteArray method;
        QByteArray target;
        Headers headers;
        QByteArray body;
    };
    using Answer = std::function<void(QTcpSocket &, const Asked &)>;

    /// Answers the n-th request with the n-th answer, and all further ones with the last.
    explicit RawServer(std::vector<Answer> answers, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_answers(std::move(answers))
        , m_server(std::move(server))
    {
        m_server->listen(QHostAddress::LocalHost);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
    }

    QUrl url(const QString &target = QStringLiteral("/"), const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(scheme + QStringLiteral("://127.0.0.1:") + QString::number(m_server->serverPort()) + target);
    }
    const std::vector<Asked> &asked() const { return m_asked; }
    int connections() const { return m_connections; }
    int open() const { return m_open; }

    /// A whole answer, as a good server gives it; the connection stays open.
    static Answer response(int status, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return bytes("HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
            + headers + "\r\n" + body);
    }
    static Answer bytes(const QByteArray &all)
    {
        return [all](QTcpSocket &socket, const Asked &) { socket.write(all); };
    }
    /// The bytes and then the end, whatever they promised.
    static Answer bytesThenClose(const QByteArray &all)
    {
        return [all](QTcpSocket &socket, const Asked &) {
            socket.write(all);
            socket.disconnectFromHost();
        };
    }
    static Answer reset()
    {
        return [](QTcpSocket &socket, const Asked &) { socket.abort(); };
    }
    static Answer silence()
    {
        return [](QTcpSocket &, const Asked &) {};
    }
    /// One byte a turn of the event loop, or a pause between them.
    static Answer drip(const QByteArray &all, int pauseMilliseconds = 0)
    {
        return [all, pauseMilliseconds](QTcpSocket &socket, const Asked &) {
            auto *timer = new QTimer(&socket);
            auto at = std::make_shared<qsizetype>(0);
            QObject::connect(timer, &QTimer::timeout, &socket, [all, at, timer, &socket] {
                socket.write(all.mid((*at)++, 1));
                socket.flush();
                if (*at >= all.size())
                    timer->stop();
            });
            timer->start(pauseMilliseconds);
        };
    }

private:
    void serve(QTcpSocket *socket)
    {
        ++m_connections;
        ++m_open;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        const auto readIt = [this, socket, buffer] {
            *buffer += socket->readAll();
            while (takeRequest(*buffer)) {
                const Asked asked = m_asked.back();
                m_answers[std::min(m_asked.size(), m_answers.size()) - 1](*socket, asked);
            }
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, readIt);
        readIt();
    }

    bool takeRequest(QByteArray &buffer)
    {
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        const QList<QByteArray> lines = buffer.first(headEnd).split('\n');
        Asked asked;
        asked.method = lines.first().split(' ').value(0);
        asked.target = lines.first().split(' ').value(1);
        for (qsizetype i = 1; i < lines.size(); ++i)
            asked.headers.add(lines[i].left(lines[i].indexOf(':')), lines[i].mid(lines[i].indexOf(':') + 1).trimmed());
        const qsizetype length = asked.headers.value("Content-Length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return false;
        asked.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_asked.push_back(std::move(asked));
        return true;
    }

    std::vector<Answer> m_answers;
    std::vector<Asked> m_asked;
    int m_connections = 0;
    int m_open = 0;
    std::unique_ptr<QTcpServer> m_server; // last: its sockets tell the members above when they go
};

} // namespace saldoscope
