// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ask.h"
#include "sandbox/persona.h"

#include <QNetworkInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;
using Fault = SandboxServer::Fault;

/// The server itself: who may speak to it, what it survives, the faults it plays, how it ends.
class TestSandboxHttp : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    QNetworkAccessManager m_network;

    QUrl url(const QString &path) const { return m_server->baseUrl().resolved(QUrl(path)); }
    quint16 port() const { return quint16(m_server->baseUrl().port()); }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(port()); }
    Answer get(const QString &path) { return ask(m_network, "GET", url(path)); }
    Answer askToken() { return ask(m_network, "POST", url(u"/oauth/token"_s), kTokenRequest); }
    QByteArray tokenRequest() const
    {
        return "POST /oauth/token HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(kTokenRequest.size()) + "\r\nConnection: close\r\n\r\n" + kTokenRequest;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>(quickOptions());
        QVERIFY(m_server->start());
        QVERIFY(port() != 0);
        m_network.clearConnectionCache();
    }

    void listensOnTheLoopbackAddressOnly()
    {
        QList<QHostAddress> others {QHostAddress(u"127.0.0.2"_s), QHostAddress(QHostAddress::LocalHostIPv6)};
        const auto all = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : all)
            if (!address.isLoopback())
                others.append(address);
        for (const QHostAddress &address : others) {
            QTcpSocket socket;
            socket.connectToHost(address, port());
            QVERIFY2(!socket.waitForConnected(2'000), qPrintable(address.toString()));
        }
        QCOMPARE(askToken().status, 200);
    }

    void refusesHostNamesThatAreNotItsOwn_data()
    {
        QTest::addColumn<QByteArray>("hostLine");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("own address") << host() << QByteArray("200");
        QTest::newRow("localhost") << "LocalHost:" + QByteArray::number(port()) << QByteArray("200");
        QTest::newRow("a page that rebinds") << "evil.example:" + QByteArray::number(port()) << QByteArray("403");
        QTest::newRow("other port") << QByteArray("127.0.0.1:1") << QByteArray("403");
        QTest::newRow("looks alike") << "127.0.0.1.evil.example:" + QByteArray::number(port()) << QByteArray("403");
    }
    void refusesHostNamesThatAreNotItsOwn()
    {
        QFETCH(QByteArray, hostLine);
        QFETCH(QByteArray, status);
        hostLine.replace(hostLine.mid(hostLine.lastIndexOf(':') + 1),
            hostLine.endsWith(":1") ? QByteArray("1") : QByteArray::number(port())); // each row has a server of its own
        const QByteArray answer = raw(port(), "GET /sandbox/personas HTTP/1.1\r\nHost: " + hostLine + "\r\nConnection: close\r\n\r\n");
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.left(200).constData());
    }

    void refusesRequestsWithoutHost()
    {
        const QByteArray answer = raw(port(), "GET /sandbox/personas HTTP/1.1\r\nConnection: close\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 403"), answer.left(200).constData());
    }

    void refusesRequestsOfWebPages()
    {
        const Answer answer = ask(m_network, "POST", url(u"/sandbox/faults"_s), quoted("{'kind':'reset'}"),
            {{"Origin", "http://127.0.0.1:8080"}, {"Content-Type", "text/plain"}});
        QCOMPARE(answer.status, 403);
        QCOMPARE(askToken().status, 200);
    }

    void keepsOneConnectionForManyRequests()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        QVERIFY(socket.waitForConnected(5'000));
        const QByteArray request = "GET /sandbox/requests HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
        socket.write(request + request); // two at once: nothing of the second may be lost
        QByteArray answers;
        for (int sent = 2; sent < 50; ++sent)
            socket.write(request);
        while (answers.count("HTTP/1.1 200") < 50 && socket.waitForReadyRead(10'000))
            answers += socket.readAll();
        QCOMPARE(answers.count("HTTP/1.1 200"), 50);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

    void answersARequestWithoutLength()
    {
        const QByteArray answer
            = raw(port(), "POST /oauth/token HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 400"), answer.left(200).constData());
    }

    void refusesBodiesOverTenMegabytes()
    {
        const QByteArray body(10 * 1024 * 1024 + 1, 'x');
        const Answer answer
            = ask(m_network, "POST", url(u"/v2/report"_s), body, {{"Content-Type", "application/octet-stream"}});
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.errorCode(), u"PAYLOAD_TOO_LARGE"_s);
        QCOMPARE(m_server->requests("POST", "/v2/report"), 1);
        QCOMPARE(askToken().status, 200);
    }

    void closesOnEndlessHeaders()
    {
        QByteArray request = "GET / HTTP/1.1\r\nHost: " + host() + "\r\n";
        for (int i = 0; i < 2'000; ++i)
            request += "X-Filler-" + QByteArray::number(i) + ": " + QByteArray(60, 'x') + "\r\n";
        QVERIFY(raw(port(), request) != "still open");
        QCOMPARE(askToken().status, 200);
    }

    void closesOnAnEndlessChunkedBody()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        QVERIFY(socket.waitForConnected(5'000));
        socket.write("POST /v2/report HTTP/1.1\r\nHost: " + host() + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, 'x') + "\r\n";
        int sent = 0;
        while (socket.state() == QAbstractSocket::ConnectedState && sent < 64) {
            socket.write(chunk);
            socket.waitForBytesWritten(5'000);
            ++sent;
        }
        QVERIFY2(sent < 64, "64 MB were taken");
    }

    void countsWhatWasAsked()
    {
        askToken();
        askToken();
        get(u"/v2/report/one"_s);
        get(u"/v2/report/two"_s);
        QCOMPARE(m_server->requests("POST", "/oauth/token"), 2);
        QCOMPARE(m_server->requests("GET", "/v2/report"), 2);
        QCOMPARE(m_server->requests("GET", "/v2/report/two"), 1);
        QCOMPARE(m_server->requests("PUT", ""), 0);
        const QJsonArray list = get(u"/sandbox/requests"_s).object()[u"requests"].toArray();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[2].toObject(), (QJsonObject {{u"method"_s, u"POST"_s}, {u"path"_s, u"/oauth/token"_s}, {u"count"_s, 2}}));
    }

    void aFaultWithAStatusSaysItsCodeAndWhenToComeBack()
    {
        m_server->inject({.kind = Fault::Kind::Status, .status = 429, .retryAfter = 7, .errorCode = "TOO_MANY_REQUESTS"});
        const Answer answer = askToken();
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.errorCode(), u"TOO_MANY_REQUESTS"_s);
        QCOMPARE(answer.header("Retry-After"), "7");
        QCOMPARE(askToken().status, 200); // used up
    }

    void aFaultFitsItsMethodAndPathOnly()
    {
        m_server->inject({.path = "/v2/report", .method = "PUT", .status = 503, .times = 2});
        QCOMPARE(askToken().status, 200);
        QCOMPARE(get(u"/v2/report/x"_s).status, 401);
        QCOMPARE(ask(m_network, "PUT", url(u"/v2/report/process/x"_s), "{}").errorCode(), u"SERVICE_UNAVAILABLE"_s);
        QCOMPARE(ask(m_network, "PUT", url(u"/v2/report/process/x"_s), "{}").status, 503);
        QCOMPARE(ask(m_network, "PUT", url(u"/v2/report/process/x"_s), "{}").status, 401);
    }

    void aDelayedAnswerIsTheTrueOne()
    {
        m_server->inject({.kind = Fault::Kind::Delay, .delay = std::chrono::milliseconds(30)});
        QCOMPARE(askToken().status, 200);
    }

    void anHtmlFaultIsAPage()
    {
        m_server->inject({.kind = Fault::Kind::Html, .status = 502});
        const Answer answer = askToken();
        QCOMPARE(answer.status, 502);
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        QVERIFY(answer.body.contains("<html>"));
    }

    void anEmptyFaultHasNoBody()
    {
        m_server->inject({.kind = Fault::Kind::Empty});
        const Answer answer = askToken();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "");
    }

    void aCutBodyIsShorterThanItsLength()
    {
        m_server->inject({.kind = Fault::Kind::CutBody});
        const QByteArray answer = raw(port(), tokenRequest());
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.left(100).constData());
        const qsizetype at = answer.indexOf("Content-Length: ") + 16;
        const qsizetype length = answer.mid(at, answer.indexOf('\r', at) - at).toLongLong();
        QVERIFY2(body.startsWith(quoted("{'access_token':'")), body.constData());
        QVERIFY2(body.size() < length, answer.constData());

        m_server->inject({.kind = Fault::Kind::CutBody});
        const Answer seen = askToken();
        QVERIFY(seen.error != QNetworkReply::NoError);
    }

    void aResetIsNoAnswerAtAll()
    {
        m_server->inject({.kind = Fault::Kind::Reset});
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        QVERIFY(socket.waitForConnected(5'000));
        socket.write(tokenRequest());
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10'000)) { }
        QCOMPARE(socket.readAll(), "");
        QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(askToken().status, 200);
    }

    void wrongTypesSpoilEveryMember()
    {
        m_server->inject({.kind = Fault::Kind::WrongTypes});
        const QJsonObject answer = askToken().object();
        QVERIFY(answer[u"access_token"].isDouble());
        QVERIFY(answer[u"expires_in"].isString());
    }

    void faultsComeOverTheAdminRoute()
    {
        const QByteArray fault = quoted("{'kind':'status','path':'/oauth','method':'POST','status':503,'retryAfter':2,"
        "'errorCode':'SERVICE_UNAVAILABLE','times':1}");
        QCOMPARE(ask(m_network, "POST", url(u"/sandbox/faults"_s), fault).status, 204);
        QCOMPARE(askToken().errorCode(), u"SERVICE_UNAVAILABLE"_s);
        QCOMPARE(askToken().status, 200);
        QCOMPARE(m_server->requests("POST", "/sandbox"), 0);
    }

    void aFaultThatCannotBeReadNamesItsMember_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("member");
        QTest::newRow("no kind") << QByteArray("{}") << u"kind"_s;
        QTest::newRow("unknown kind") << quoted("{'kind':'fire'}") << u"kind"_s;
        QTest::newRow("status beyond HTTP") << quoted("{'kind':'status','status':42}") << u"status"_s;
        QTest::newRow("text for a number") << quoted("{'kind':'delay','delayMs':'long'}") << u"delayMs"_s;
    }
    void aFaultThatCannotBeReadNamesItsMember()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, member);
        const Answer answer = ask(m_network, "POST", url(u"/sandbox/faults"_s), fault);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorSource(), QStringList {member});
        QCOMPARE(askToken().status, 200);
    }

    void showsItsPersonas()
    {
        const QJsonArray list = get(u"/sandbox/personas"_s).object()[u"personas"].toArray();
        QCOMPARE(list.size(), qsizetype(personas().size()));
        QCOMPARE(list[0].toObject()[u"id"].toString(), personas().front().id);
        const Answer statement = get(u"/sandbox/personas/student.json?until=2026-10-31"_s);
        QCOMPARE(statement.body, makePersona(u"student"_s, dayOf(YearMonthDay {2026, 10, 31})).statement);
        QCOMPARE(get(u"/sandbox/personas/nobody.json"_s).status, 404);
        QCOMPARE(get(u"/sandbox/else"_s).status, 404);
    }

    void anUnknownAddressIsAnErrorArray()
    {
        const Answer answer = get(u"/favicon.ico"_s);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.errorCode(), u"NOT_FOUND"_s);
    }

    void aTakenPortIsAnError()
    {
        SandboxOptions options;
        options.port = port();
        SandboxServer second(options);
        const Done started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Network);
    }

    void stopsWhileARequestIsUnderWay()
    {
        m_server->inject({.kind = Fault::Kind::Delay, .delay = std::chrono::hours(1)});
        QTcpSocket busy, idle;
        for (QTcpSocket *socket : {&busy, &idle}) {
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
            QVERIFY(socket->waitForConnected(5'000));
        }
        busy.write(tokenRequest());
        QTRY_COMPARE(m_server->requests("POST", "/oauth/token"), 1);
        m_server.reset();
        QTRY_COMPARE(busy.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
    }

    void startsAndStopsAtOnce()
    {
        for (int i = 0; i < 20; ++i) {
            SandboxServer server(quickOptions());
            QVERIFY(server.start());
        }
    }
};

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandbox_http.moc"
