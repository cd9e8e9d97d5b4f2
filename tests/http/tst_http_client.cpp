// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpclient.h"
#include "support/rawserver.h"

#include <QNetworkProxy>
#include <QSslKey>
#include <QTest>
#include <QTimer>
#include <QThread>

#include <array>

using namespace saldoscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Outcome = std::optional<Result<HttpResponse>>;

namespace {

const HttpSettings kQuick {.transferTimeout = 2s, .wholeTimeout = 5s, .mostAnswerBytes = 5'000'000, .firstPause = 1ms, .longestPause = 2s};

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest upload(const QUrl &url, const QByteArray &body = "statement")
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.body = body;
    request.repeatable = false;
    return request;
}

Step<HttpResponse> asking(HttpRequest request)
{
    return ask<HttpResponse>(std::move(request), [](const HttpResponse &response) { return answer(response); });
}

QByteArray gzipped(const QByteArray &plain)
{
    // qCompress gives four bytes of length and a zlib stream; gzip is the same deflate data with another head and tail.
    const QByteArray deflated = qCompress(plain).mid(6).chopped(4);
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = (c >> 1) ^ ((c & 1) ? 0xedb88320u : 0u);
            made[i] = c;
        }
        return made;
    }();
    quint32 crc = 0xffffffff;
    for (const char c : plain)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(c)) & 0xff];
    crc = ~crc;
    QByteArray tail;
    for (const quint32 number : {crc, quint32(plain.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            tail += char((number >> shift) & 0xff);
    }
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + deflated + tail;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void aTalkOfTwoCallsComesToItsEnd();
    void doneNeverComesBeforeRunReturned();
    void theOwnersDeathAbortsAndSilences();
    void theOwnerMayBeDeletedInDone();
    void theClientMayDieFirst();

    void bytesOneByOneMakeAWholeBody();
    void aBodyThatEndsEarlyIsAnError_data();
    void aBodyThatEndsEarlyIsAnError();
    void packedBodiesAreUnpacked();
    void aBrokenPackedBodyIsAnError();
    void aPackedBodyThatEndsEarlyIsAskedForAgain_data();
    void aPackedBodyThatEndsEarlyIsAskedForAgain();
    void answersOverTheLimitAreAborted_data();
    void answersOverTheLimitAreAborted();
    void longBodiesAreReadInThePool();

    void aRepeatableRequestIsSentAgainAfterAReset();
    void anUploadIsNeverSentTwice_data();
    void anUploadIsNeverSentTwice();
    void aRefusedConnectionIsTriedAgainForUploadsToo();
    void a429IsWaitedForAndSentAgain_data();
    void a429IsWaitedForAndSentAgain();
    void aLongRetryAfterComesUpAsThrottled();
    void serverErrorsAreTriedUpToTheLimit();

    void silenceTimesOut();
    void ourOwnThreadKeptBusyIsNoSilence();
    void aSlowTrickleEndsAtTheWholeTimeout();

    void redirectsStayOnTheirOrigin_data();
    void redirectsStayOnTheirOrigin();
    void anotherOriginNeverSeesARedirectedRequest();
    void plainHttpToOtherMachinesIsRefusedUnsent_data();
    void plainHttpToOtherMachinesIsRefusedUnsent();
    void aSelfSignedCertificateIsRefused();
    void loopbackIsNeverProxied();
    void cookiesAndCachesAreNotKept();
    void theLogHoldsNoSecrets();

private:
    Outcome askWith(HttpClient &client, HttpRequest request, int wait = 8000);
};

/// Runs one request and waits until its answer is there.
Outcome TestHttpClient::askWith(HttpClient &client, HttpRequest request, int wait)
{
    Outcome outcome;
    QObject owner;
    client.run(asking(std::move(request)), &owner, [&](Result<HttpResponse> result) { outcome = std::move(result); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), wait); }();
    return outcome;
}

void TestHttpClient::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 202, 204, 400, 401, 403, 404, 405, 407, 409, 410, 413, 418, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 ? "" : "the body";
    RawServer server({RawServer::response(status, body, "X-Word: here\r\n")});
    HttpClient client(kQuick);
    const Outcome outcome = askWith(client, get(server.url()));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->status, status);
    QCOMPARE((*outcome)->body, body);
    QCOMPARE((*outcome)->headers.value("x-word"), "here"_ba);
}

void TestHttpClient::aTalkOfTwoCallsComesToItsEnd()
{
    RawServer server({RawServer::response(200, "/second"), RawServer::response(200, "the end")});
    HttpClient client(kQuick);
    const Step<QString> talk = ask<QString>(get(server.url(u"/first"_s)), [&](const HttpResponse &first) {
        return ask<QString>(get(server.url(QString::fromUtf8(first.body))), [](const HttpResponse &second) { return answer(QString::fromUtf8(second.body)); });
    });
    std::optional<Result<QString>> outcome;
    client.run(talk, this, [&](Result<QString> result) { outcome = std::move(result); });
    QTRY_VERIFY(outcome);
    QCOMPARE(**outcome, u"the end"_s);
    QCOMPARE(server.asked().size(), std::size_t(2));
    QCOMPARE(server.asked()[1].target, "/second"_ba);
}

void TestHttpClient::doneNeverComesBeforeRunReturned()
{
    HttpClient client(kQuick);
    int came = 0;
    const auto count = [&](const Result<HttpResponse> &) { ++came; };
    client.run(answer(HttpResponse {}), this, count);
    client.run(Step<HttpResponse>(Error {}), this, count);
    client.run(asking(get(QUrl(u"http://example.org/"_s))), this, count);
    client.run(asking(get(QUrl(u"file:///etc/hostname"_s))), this, count);
    client.run(asking(get(QUrl())), this, count);
    QCOMPARE(came, 0);
    QTRY_COMPARE(came, 5);
}

void TestHttpClient::theOwnersDeathAbortsAndSilences()
{
    RawServer server({RawServer::silence()});
    HttpClient client(kQuick);
    auto owner = std::make_unique<QObject>();
    bool came = false;
    client.run(asking(get(server.url())), owner.get(), [&](const Result<HttpResponse> &) { came = true; });
    auto early = std::make_unique<QObject>();
    client.run(asking(get(server.url())), early.get(), [&](const Result<HttpResponse> &) { came = true; });
    client.run(answer(HttpResponse {}), early.get(), [&](const Result<HttpResponse> &) { came = true; });
    early.reset(); // before anything could be sent
    QTRY_COMPARE(server.asked().size(), std::size_t(1));
    owner.reset();
    QTRY_COMPARE(server.open(), 0);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!came);
}

void TestHttpClient::theOwnerMayBeDeletedInDone()
{
    RawServer server({RawServer::response(200, "x")});
    HttpClient client(kQuick);
    auto *owner = new QObject;
    bool came = false;
    client.run(asking(get(server.url())), owner, [&, owner](const Result<HttpResponse> &) {
        delete owner;
        came = true;
    });
    QTRY_VERIFY(came);
    auto *listener = new QObject; // …and while the network log is told
    client.run(asking(get(server.url())), listener, [](const Result<HttpResponse> &) { QFAIL("the owner is gone"); });
    connect(&client, &HttpClient::happened, listener, [listener] { delete listener; });
    QTRY_COMPARE(server.asked().size(), std::size_t(2));
    QCOMPARE(askWith(client, get(server.url())).value()->status, 200);
}

void TestHttpClient::theClientMayDieFirst()
{
    RawServer server({RawServer::silence()});
    QObject owner;
    bool came = false;
    {
        HttpClient client(kQuick);
        client.run(asking(get(server.url())), &owner, [&](const Result<HttpResponse> &) { came = true; });
        QTRY_COMPARE(server.asked().size(), std::size_t(1));
    }
    QTRY_COMPARE(server.open(), 0);
    QVERIFY(!came);
}

void TestHttpClient::bytesOneByOneMakeAWholeBody()
{
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n7\r\n, world\r\n0\r\n\r\n";
    RawServer server({RawServer::drip("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\nhello, world"), RawServer::drip(chunked),
        RawServer::bytesThenClose("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello, world")});
    HttpClient client(kQuick);
    for (int form = 0; form < 3; ++form)
        QCOMPARE(askWith(client, get(server.url())).value()->body, "hello, world"_ba);
}

void TestHttpClient::aBodyThatEndsEarlyIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("shorter than announced") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":"_ba;
    QTest::newRow("nothing after the head") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"_ba;
    QTest::newRow("chunk cut") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"half\":"_ba;
    QTest::newRow("last chunk missing") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n"_ba;
    QTest::newRow("head cut") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("nothing at all") << ""_ba;
    QTest::newRow("error answer cut") << "HTTP/1.1 400 Bad\r\nContent-Length: 100\r\n\r\n[{"_ba;
}

void TestHttpClient::aBodyThatEndsEarlyIsAnError()
{
    QFETCH(QByteArray, bytes);
    RawServer server({RawServer::bytesThenClose(bytes), RawServer::response(200, "whole")});
    HttpClient once([] { auto s = kQuick; s.mostAttempts = 1; return s; }());
    const Outcome cut = askWith(once, upload(server.url()));
    QVERIFY(cut && !*cut);
    QCOMPARE(cut->error().kind, Kind::Network);

    RawServer again({RawServer::bytesThenClose(bytes), RawServer::response(200, "whole")});
    HttpClient client(kQuick);
    QCOMPARE(askWith(client, get(again.url())).value()->body, "whole"_ba); // a question may be asked again
}

void TestHttpClient::packedBodiesAreUnpacked()
{
    const QByteArray plain = "packed "_ba.repeated(1000);
    const QByteArray packed = gzipped(plain);
    RawServer server({RawServer::response(200, packed, "Content-Encoding: gzip\r\n")});
    HttpClient client(kQuick);
    QCOMPARE(askWith(client, get(server.url())).value()->body, plain);
    QVERIFY(server.asked()[0].headers.value("Accept-Encoding").contains("gzip"));
}

void TestHttpClient::aBrokenPackedBodyIsAnError()
{
    QByteArray packed = gzipped("packed "_ba.repeated(1000));
    HttpClient client(kQuick);
    packed[20] = char(~packed[20]);
    packed[21] = char(~packed[21]);
    RawServer broken({RawServer::response(200, packed, "Content-Encoding: gzip\r\n")});
    const Outcome outcome = askWith(client, get(broken.url()));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::BadAnswer);
}

void TestHttpClient::aPackedBodyThatEndsEarlyIsAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray plain;
    for (int i = 0; i < 3000; ++i)
        plain += QByteArray::number(i * 7919) + " packed ";
    const QByteArray packed = gzipped(plain);
    const QByteArray half = packed.first(packed.size() / 2);
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n";
    QTest::newRow("shorter than announced") << head + "Content-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n" + half;
    QTest::newRow("without its last bytes") << head + "Content-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n" + packed.chopped(6);
    QTest::newRow("nothing after the head") << head + "Content-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n";
    QTest::newRow("chunk cut") << head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(packed.size(), 16) + "\r\n" + half;
    QTest::newRow("length not said") << head + "Connection: close\r\n\r\n" + half;
}

void TestHttpClient::aPackedBodyThatEndsEarlyIsAskedForAgain()
{
    QFETCH(QByteArray, bytes);
    RawServer server({RawServer::bytesThenClose(bytes), RawServer::response(200, "whole")});
    HttpClient once([] { auto s = kQuick; s.mostAttempts = 1; return s; }());
    const Outcome cut = askWith(once, upload(server.url()));
    QVERIFY(cut && !*cut);
    QCOMPARE(cut->error().kind, Kind::Network);

    RawServer again({RawServer::bytesThenClose(bytes), RawServer::response(200, "whole")});
    HttpClient client(kQuick);
    QCOMPARE(askWith(client, get(again.url())).value()->body, "whole"_ba);
}

void TestHttpClient::answersOverTheLimitAreAborted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const QByteArray large(6'000'000, 'x');
    QTest::newRow("announced") << "HTTP/1.1 200 OK\r\nContent-Length: 6000000\r\n\r\nx"_ba << Kind::TooLarge;
    QTest::newRow("unannounced") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"_ba + large << Kind::TooLarge;
    const auto packed = [](const QByteArray &body) -> QByteArray {
        return "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "_ba + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QByteArray numbers;
    for (qint64 i = 0; numbers.size() < 6'000'000; ++i)
        numbers += QByteArray::number(i * 7919);
    QTest::newRow("packed") << packed(gzipped(numbers)) << Kind::TooLarge;
    QTest::newRow("packed to burst") << packed(gzipped(QByteArray(60'000'000, '\0'))) << Kind::TooLarge;
}

void TestHttpClient::answersOverTheLimitAreAborted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    RawServer server({RawServer::bytes(bytes)});
    HttpClient client(kQuick);
    const Outcome outcome = askWith(client, get(server.url()));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, kind);
    QCOMPARE(server.asked().size(), std::size_t(1));
}

void TestHttpClient::longBodiesAreReadInThePool()
{
    RawServer server({RawServer::response(200, QByteArray(1'000'000, 'x')), RawServer::response(200, QByteArray(1'000'001, 'x'))});
    HttpClient client(kQuick);
    for (const bool inPool : {false, true}) {
        QThread *readIn = nullptr;
        bool came = false;
        const auto step = ask<int>(get(server.url()), [&](const HttpResponse &) {
            readIn = QThread::currentThread();
            return answer(1);
        });
        client.run(step, this, [&](const Result<int> &) {
            QCOMPARE(QThread::currentThread(), thread());
            came = true;
        });
        QTRY_VERIFY(came);
        QCOMPARE(readIn != thread(), inPool);
    }
}

void TestHttpClient::aRepeatableRequestIsSentAgainAfterAReset()
{
    RawServer server({RawServer::reset(), RawServer::bytesThenClose("no web server"), RawServer::response(200, "third time")});
    HttpClient client(kQuick);
    const Outcome outcome = askWith(client, get(server.url()));
    QVERIFY(outcome);
    if (*outcome)
        QCOMPARE((*outcome)->body, "third time"_ba);
    else
        QCOMPARE(outcome->error().kind, Kind::BadAnswer); // what speaks no HTTP is not asked for ever
}

void TestHttpClient::anUploadIsNeverSentTwice_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(9), qsizetype(3'000'000)}) {
        QTest::addRow("closed, %lld bytes", qlonglong(size)) << false << size;
        QTest::addRow("reset, %lld bytes", qlonglong(size)) << true << size;
    }
}

void TestHttpClient::anUploadIsNeverSentTwice()
{
    QFETCH(bool, reset);
    QFETCH(qsizetype, size);
    const QByteArray body(size, 's');
    RawServer server({RawServer::response(200, "ready"), reset ? RawServer::reset() : RawServer::bytesThenClose({}), RawServer::response(200)});
    HttpClient client(kQuick);
    QVERIFY(*askWith(client, get(server.url()))); // so that the upload goes over a connection that was used before
    const Outcome outcome = askWith(client, upload(server.url(), body));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::Network);
    QCOMPARE(server.asked().size(), std::size_t(2));
    QCOMPARE(server.asked()[1].body, body);
}

void TestHttpClient::aRefusedConnectionIsTriedAgainForUploadsToo()
{
    QUrl nobody;
    {
        RawServer server({RawServer::silence()});
        nobody = server.url();
    }
    HttpClient client(kQuick);
    int attempts = 0;
    connect(&client, &HttpClient::happened, this, [&](const NetworkEvent &event) {
        QCOMPARE(event.attempt, ++attempts);
        QCOMPARE(event.status, 0);
    });
    const Outcome outcome = askWith(client, upload(nobody));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::Network);
    QCOMPARE(attempts, kQuick.mostAttempts);
}

void TestHttpClient::a429IsWaitedForAndSentAgain_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("says nothing") << ""_ba << 0;
    QTest::newRow("seconds") << "Retry-After: 1\r\n"_ba << 900;
    QTest::newRow("date") << "Date: Sat, 21 Nov 2026 12:00:00 GMT\r\nRetry-After: Sat, 21 Nov 2026 12:00:01 GMT\r\n"_ba << 900;
}

void TestHttpClient::a429IsWaitedForAndSentAgain()
{
    QFETCH(QByteArray, header);
    QFETCH(int, atLeast);
    RawServer server({RawServer::response(429, "slow down", header), RawServer::response(200, "taken")});
    HttpClient client(kQuick);
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = askWith(client, upload(server.url()));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->body, "taken"_ba);
    QCOMPARE(server.asked()[1].body, "statement"_ba);
    QVERIFY(clock.elapsed() >= atLeast);
}

void TestHttpClient::aLongRetryAfterComesUpAsThrottled()
{
    RawServer server({RawServer::response(429, "[]", "Retry-After: 3600\r\n")});
    HttpClient client(kQuick);
    const auto step = ask<int>(upload(server.url()), [](const HttpResponse &response) -> Step<int> {
        return Error {Kind::Rejected, u"HTTP %1"_s.arg(response.status), u"TOO_MANY_REQUESTS"_s};
    });
    std::optional<Result<int>> outcome;
    client.run(step, this, [&](Result<int> result) { outcome = std::move(result); });
    QTRY_VERIFY(outcome);
    QCOMPARE(server.asked().size(), std::size_t(1));
    QCOMPARE(outcome->error().kind, Kind::Throttled);
    QCOMPARE(outcome->error().code, u"TOO_MANY_REQUESTS"_s);
    QVERIFY(outcome->error().retryAt);
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(*outcome->error().retryAt) - 3600) < 60);
}

void TestHttpClient::serverErrorsAreTriedUpToTheLimit()
{
    RawServer server({RawServer::response(503, "still away")});
    HttpClient client(kQuick);
    QCOMPARE(askWith(client, get(server.url())).value()->body, "still away"_ba);
    QCOMPARE(server.asked().size(), std::size_t(kQuick.mostAttempts));
    QCOMPARE(askWith(client, upload(server.url())).value()->status, 503);
    QCOMPARE(server.asked().size(), std::size_t(kQuick.mostAttempts + 1)); // an upload may have been taken all the same
}

void TestHttpClient::silenceTimesOut()
{
    RawServer server({RawServer::silence(), RawServer::bytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive.")});
    HttpSettings settings = kQuick;
    settings.transferTimeout = 150ms;
    HttpClient client(settings);
    for (std::size_t form = 1; form <= 2; ++form) {
        const Outcome outcome = askWith(client, upload(server.url()));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, Kind::Timeout);
        QCOMPARE(server.asked().size(), form);
        QTRY_COMPARE(server.open(), 0);
    }
}

void TestHttpClient::ourOwnThreadKeptBusyIsNoSilence()
{
    RawServer server({RawServer::response(200, "here")});
    HttpSettings settings = kQuick;
    settings.transferTimeout = 400ms;
    HttpClient client(settings);
    QTimer::singleShot(0, &client, [] { QThread::msleep(900); }); // nobody hears what comes meanwhile
    const Outcome outcome = askWith(client, upload(server.url()));
    QVERIFY(outcome);
    QVERIFY2(*outcome, *outcome ? "" : qPrintable((*outcome).error().detail));
    QCOMPARE(server.asked().size(), std::size_t(1));
}

void TestHttpClient::aSlowTrickleEndsAtTheWholeTimeout()
{
    RawServer server({RawServer::drip("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100000, 'x'), 20)});
    HttpSettings settings = kQuick;
    settings.transferTimeout = 10s;
    settings.wholeTimeout = 400ms;
    HttpClient client(settings);
    const Outcome outcome = askWith(client, get(server.url()));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::Timeout);
    QCOMPARE(server.asked().size(), std::size_t(1));
}

void TestHttpClient::redirectsStayOnTheirOrigin_data()
{
    QTest::addColumn<bool>("isUpload");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expected"); // what the second request is; empty: an error
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("GET %d", status) << false << status << "GET"_ba;
    QTest::newRow("POST 301") << true << 301 << ""_ba;
    QTest::newRow("POST 302") << true << 302 << ""_ba;
    QTest::newRow("POST 303") << true << 303 << "GET"_ba;
    QTest::newRow("POST 307") << true << 307 << ""_ba;
    QTest::newRow("POST 308") << true << 308 << ""_ba;
}

void TestHttpClient::redirectsStayOnTheirOrigin()
{
    QFETCH(bool, isUpload);
    QFETCH(int, status);
    QFETCH(QByteArray, expected);
    RawServer server({RawServer::response(status, "", "Location: ../there?a=1\r\n"), RawServer::response(200, "there")});
    HttpClient client(kQuick);
    HttpRequest request = isUpload ? upload(server.url(u"/v2/here"_s)) : get(server.url(u"/v2/here"_s));
    request.headers.add("Authorization", "Bearer token");
    const Outcome outcome = askWith(client, request);
    QVERIFY(outcome);
    if (expected.isEmpty()) {
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error().code, u"REDIRECTED"_s);
        QCOMPARE(server.asked().size(), std::size_t(1));
        return;
    }
    QVERIFY(*outcome);
    QCOMPARE((*outcome)->body, "there"_ba);
    QCOMPARE(server.asked()[1].method, expected);
    QCOMPARE(server.asked()[1].target, "/there?a=1"_ba);
    QCOMPARE(server.asked()[1].headers.value("Authorization"), "Bearer token"_ba);
    QCOMPARE(server.asked()[1].body, ""_ba);
}

void TestHttpClient::anotherOriginNeverSeesARedirectedRequest()
{
    RawServer other({RawServer::response(200, "thanks for the token")});
    HttpClient client(kQuick);
    const auto port = QByteArray::number(other.url().port());
    for (const QByteArray &location : QByteArrayList {"http://127.0.0.1:" + port + "/", "http://localhost:" + port + "/", "https://127.0.0.1:" + port + "/",
             "//127.0.0.1:" + port + "/"}) {
        RawServer server({RawServer::response(302, "", "Location: " + location + "\r\n")});
        HttpRequest request = get(server.url());
        request.headers.add("Authorization", "Bearer token");
        const Outcome outcome = askWith(client, request);
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, Kind::BadAnswer);
        QCOMPARE(outcome->error().code, u"REDIRECTED"_s);
        QCOMPARE(server.asked().size(), std::size_t(1));
    }
    QCOMPARE(other.connections(), 0);

    RawServer circle({RawServer::response(302, "", "Location: /\r\n")});
    const Outcome outcome = askWith(client, get(circle.url()));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(circle.asked().size(), std::size_t(6));
}

void TestHttpClient::plainHttpToOtherMachinesIsRefusedUnsent_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a name") << QUrl(u"http://api.nordigen.com/oauth/token"_s) << Kind::Insecure;
    QTest::newRow("a number") << QUrl(u"http://192.0.2.1/"_s) << Kind::Insecure;
    QTest::newRow("a name that begins like ours") << QUrl(u"http://localhost.example.org/"_s) << Kind::Insecure;
    QTest::newRow("a number that looks like ours") << QUrl(u"http://127.0.0.1.example.org/"_s) << Kind::Insecure;
    QTest::newRow("our network") << QUrl(u"http://10.0.0.1/"_s) << Kind::Insecure;
    QTest::newRow("password in the address") << QUrl(u"https://user:secret@api.nordigen.com/"_s) << Kind::Insecure;
    QTest::newRow("a file") << QUrl(u"file:///etc/hostname"_s) << Kind::Unsupported;
    QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s) << Kind::Unsupported;
    QTest::newRow("nothing") << QUrl() << Kind::Unsupported;
}

void TestHttpClient::plainHttpToOtherMachinesIsRefusedUnsent()
{
    QFETCH(QUrl, url);
    QFETCH(Kind, kind);
    HttpClient client(kQuick);
    bool tried = false;
    connect(&client, &HttpClient::happened, this, [&] { tried = true; });
    const Outcome outcome = askWith(client, upload(url));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, kind);
    QVERIFY(!outcome->error().detail.contains(u"secret"_s));
    QVERIFY(!tried);
}

void TestHttpClient::aSelfSignedCertificateIsRefused()
{
    const auto read = [](const QString &name) {
        QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA) + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    auto tls = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(u"/selfsigned-test-only.crt"_s)));
    configuration.setPrivateKey(QSslKey(read(u"/selfsigned-test-only.key"_s), QSsl::Rsa));
    tls->setSslConfiguration(configuration);
    RawServer server({RawServer::response(200, "trust me")}, std::move(tls));
    HttpClient client(kQuick);
    const Outcome outcome = askWith(client, upload(server.url(u"/"_s, u"https"_s)));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::Tls);
    QVERIFY(!outcome->error().detail.isEmpty());
    QCOMPARE(server.asked().size(), std::size_t(0));
}

void TestHttpClient::loopbackIsNeverProxied()
{
    RawServer proxy({RawServer::response(200, "from the proxy")});
    RawServer server({RawServer::response(200, "direct")});
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url().port())));
    HttpClient client([] { auto s = kQuick; s.mostAttempts = 1; return s; }());
    const Outcome direct = askWith(client, get(server.url()));
    const Outcome proxied = askWith(client, get(QUrl(u"https://provider.invalid/"_s)));
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
    QVERIFY(direct && *direct);
    QCOMPARE((*direct)->body, "direct"_ba);
    QVERIFY(proxied);
    QVERIFY(proxy.connections() > 0); // the same client does use it for others
}

void TestHttpClient::cookiesAndCachesAreNotKept()
{
    RawServer server({RawServer::response(200, "first", "Set-Cookie: who=you\r\nCache-Control: max-age=3600\r\nETag: \"a\"\r\n"),
        RawServer::response(200, "second")});
    HttpClient client(kQuick);
    QCOMPARE(askWith(client, get(server.url())).value()->body, "first"_ba);
    QCOMPARE(askWith(client, get(server.url())).value()->body, "second"_ba);
    QVERIFY(server.asked()[1].headers.value("Cookie").isEmpty());
    QVERIFY(server.asked()[1].headers.value("If-None-Match").isEmpty());
}

void TestHttpClient::theLogHoldsNoSecrets()
{
    RawServer server({RawServer::response(404, "body with secret")});
    HttpClient client(kQuick);
    std::vector<NetworkEvent> events;
    connect(&client, &HttpClient::happened, this, [&](const NetworkEvent &event) { events.push_back(event); });
    HttpRequest request = upload(server.url(u"/v2/report/162d7bb2-855c-477d-ad39-fd43fec5c44a?key=secret"_s));
    request.headers.add("Authorization", "Bearer secret");
    QVERIFY(*askWith(client, request));
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].address, server.url(u"/v2/report/…"_s).toString());
    QCOMPARE(events[0].method, "POST"_ba);
    QCOMPARE(events[0].status, 404);
    QCOMPARE(events[0].bytesSent, qint64(9));
    QCOMPARE(events[0].bytesReceived, qint64(16));
    QCOMPARE(events[0].attempt, 1);
    QVERIFY(events[0].at.isValid());
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
