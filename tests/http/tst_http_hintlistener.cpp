// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/hintlistener.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

/// What calls from outside can do: say that they called, and nothing else.
class HintListenerTest : public QObject
{
    Q_OBJECT

    QNetworkAccessManager m_network;

    static HintSettings here()
    {
        HintSettings settings;
        settings.on = true;
        settings.port = 0;
        return settings;
    }
    /// Sends bytes and reads until the other side closes.
    static QByteArray talk(quint16 port, const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 5000))
            return "no connection";
        socket.write(bytes);
        const bool closed = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
        return closed ? socket.readAll() : "still open";
    }
    static QByteArray statusOf(const QByteArray &answer) { return answer.mid(9, 3); }

private Q_SLOTS:
    void itIsOffUntilItIsTurnedOn()
    {
        HintListener listener;
        QVERIFY(!listener.isListening());
        QVERIFY(listener.apply({}));
        QVERIFY(!listener.isListening());
        QVERIFY(listener.apply(here()));
        QVERIFY(listener.isListening() && listener.port() > 0);
        QVERIFY(listener.apply({}));
        QVERIFY(!listener.isListening());
    }

    void aCallIsToldOnce()
    {
        HintListener listener;
        QSignalSpy called(&listener, &HintListener::called);
        QVERIFY(listener.apply(here()));
        QCOMPARE(statusOf(talk(listener.port(), "POST /fimento HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")), "204");
        QCOMPARE(called.size(), 1);
        QCOMPARE(called.front().front().toByteArray(), "hello");
    }

    void whatIsNoCallIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("status");
        const auto head = [](const QByteArray &more) -> QByteArray { return "POST / HTTP/1.1\r\n" + more + "\r\n"; };
        QTest::newRow("a GET") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("405");
        QTest::newRow("not HTTP") << QByteArray("hello there\r\n\r\n") << QByteArray("400");
        QTest::newRow("a huge body") << head("Content-Length: 300000\r\n") << QByteArray("413");
        QTest::newRow("a body of unknown length") << head("Transfer-Encoding: chunked\r\n") << QByteArray("411");
        QTest::newRow("a length that is none") << head("Content-Length: -1\r\n") << QByteArray("400");
        QTest::newRow("a length of letters") << head("Content-Length: abc\r\n") << QByteArray("400");
        QTest::newRow("endless headers") << QByteArray("POST / HTTP/1.1\r\nX: ") + QByteArray(40'000, 'a') << QByteArray("431");
    }
    void whatIsNoCallIsRefused()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, status);
        HintListener listener;
        QSignalSpy called(&listener, &HintListener::called);
        QVERIFY(listener.apply(here()));
        QCOMPARE(statusOf(talk(listener.port(), sent)), status);
        QCOMPARE(called.size(), 0);
    }

    void beyondThisMachineOnlyWithACertificate()
    {
        HintListener listener;
        HintSettings open = here();
        open.address = u"0.0.0.0"_s;
        const Done applied = listener.apply(open);
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Insecure);
        QVERIFY(!listener.isListening());
        open.address = u"nowhere"_s;
        QCOMPARE(listener.apply(open).error().kind, Error::Kind::Network);
    }

    void aPortThatIsTakenIsTold()
    {
        HintListener one, other;
        QVERIFY(one.apply(here()));
        HintSettings same = here();
        same.port = one.port();
        const Done applied = other.apply(same);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, u"CANNOT_LISTEN"_s);
    }

    void certificatesAreCheckedBeforeListening_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("where");
        const QString data = QStringLiteral(SALDOSCOPE_TEST_DATA "/");
        QTest::newRow("no such certificate") << data + u"none.pem"_s << data + u"selfsigned-test-only.key"_s << u"none.pem"_s;
        QTest::newRow("not a certificate") << data + u"selfsigned-test-only.key"_s << data + u"selfsigned-test-only.key"_s << u"selfsigned-test-only.key"_s;
        QTest::newRow("not a key") << data + u"selfsigned-test-only.crt"_s << data + u"selfsigned-test-only.crt"_s << u"selfsigned-test-only.crt"_s;
    }
    void certificatesAreCheckedBeforeListening()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, where);
        HintListener listener;
        HintSettings settings = here();
        settings.certificateFile = certificate;
        settings.keyFile = key;
        const Done applied = listener.apply(settings);
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::BadFile);
        QVERIFY2(applied.error().where.endsWith(where), qPrintable(applied.error().where));
    }

    void aCallOverTlsIsTaken()
    {
        HintListener listener;
        HintSettings settings = here();
        settings.certificateFile = QStringLiteral(SALDOSCOPE_TEST_DATA "/selfsigned-test-only.crt");
        settings.keyFile = QStringLiteral(SALDOSCOPE_TEST_DATA "/selfsigned-test-only.key");
        const Done applied = listener.apply(settings);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().where));
        QSignalSpy called(&listener, &HintListener::called);
        QNetworkRequest request(QUrl(u"https://127.0.0.1:%1/fimento"_s.arg(listener.port())));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        std::unique_ptr<QNetworkReply> reply(m_network.post(request, "{}"));
        reply->ignoreSslErrors(); // a certificate of its own
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
        QCOMPARE(called.size(), 1);
    }

    void manySilentCallersDoNotKeepOthersOutForLong()
    {
        HintListener listener;
        QSignalSpy called(&listener, &HintListener::called);
        QVERIFY(listener.apply(here()));
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 40; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
        }
        QTest::qWait(200);
        silent.clear(); // they go, or ten seconds pass
        QTRY_COMPARE(statusOf(talk(listener.port(), "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n")), "204");
        QVERIFY(called.size() >= 1);
    }
};

QTEST_GUILESS_MAIN(HintListenerTest)
#include "tst_http_hintlistener.moc"
