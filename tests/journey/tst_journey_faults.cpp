// SPDX-License-Identifier: GPL-3.0-or-later
// What a provider, its network or somebody in between can do wrong, over real HTTP: what the officer reads, what is asked
// again, and that nothing hangs and nothing that is somebody's is in an error or in the log.
#include "flow/world.h"
#include "support/rawserver.h"
#include "support/turnedclock.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/lanes.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(saldoscope::RawServer::Answer)

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kToken = "tok-9a8b7c6d5e4f3a2b1c0d-secret";
const QByteArray kSecret = "sandbox-secret-77315511";
const QByteArray kHolder = "Greta";
const QByteArray kFamily = "Lönndörr";
const QByteArray kAccount = "SE3550000000054910000003";
const QByteArray kPerson = "19640823-3234";
const QByteArray kStatement = R"({"account_list":[{"account_nr":"SE3550000000054910000003","holder_name":"Greta Lönndörr","holder_id":"19640823-3234",
"currency":"SEK","transaction_list":[{"date":"2026-01-05","partner":"Kvarterskrogen","info":"KORTKÖP","sum":-31417.59}]}]})";

const QStringList &somebodys()
{
    static const QStringList all {QString::fromUtf8(kToken), QString::fromUtf8(kSecret), QString::fromUtf8(kHolder), QString::fromUtf8(kFamily),
        QString::fromUtf8(kAccount), QString::fromUtf8(kPerson), u"31417"_s, u"Kvarterskrogen"_s};
    return all;
}

/// As a careless server does: it sends back what it was sent.
QByteArray echo(const QByteArray &code = {})
{
    return R"([{"error-code":")" + code + R"(","title":"Bad request","detail":"token )" + kToken + " of Greta Lönndörr, " + kPerson + ", " + kAccount
        + R"(","source":["Greta Lönndörr"]}])";
}

RawServer::Answer cutOff(const QByteArray &begun)
{
    return [begun](QTcpSocket &socket, const RawServer::Asked &) {
        socket.write(begun);
        socket.waitForBytesWritten(1000);
        socket.abort();
    };
}

/// A provider whose every answer is right but the one that a test spoils.
struct Provided {
    enum Where { Nowhere, Upload, Order, Look };
    Where spoilt = Nowhere;
    RawServer::Answer fault;
    int times = 1'000'000;
    int uploads = 0, orders = 0, looks = 0, tokens = 0;

    RawServer::Answer answer()
    {
        return [this](QTcpSocket &socket, const RawServer::Asked &asked) {
            const Where where = asked.target.startsWith("/oauth") ? Nowhere
                : asked.method == "POST"                          ? Upload
                : asked.method == "PUT"                           ? Order
                                                                  : Look;
            (where == Upload ? uploads : where == Order ? orders : where == Look ? looks : tokens) += 1;
            if (where == spoilt && where != Nowhere && times > 0) {
                --times;
                return fault(socket, asked);
            }
            right(where)(socket, asked);
        };
    }
    static RawServer::Answer right(Where where)
    {
        switch (where) {
        case Nowhere: return RawServer::response(200, R"({"access_token":")" + kToken + R"(","expires_in":86400,"token_type":"Bearer"})");
        case Upload: return RawServer::response(200, R"({"data":{"attributes":{"request-id":"162d7bb2-855c","status":"completed"}}})");
        case Order: return RawServer::response(202, R"({"data":{"attributes":{"request-id":"162d7bb2-855c","status":"queued"}}})");
        case Look: break;
        }
        return RawServer::response(200, R"({"data":{"attributes":{"status":"completed","simple-score":7}}})");
    }
};

/// One case with one statement, handed in as soon as it is read.
class Case
{
public:
    Case(const QUrl &provider, const QString &database, const Clock *clock = nullptr, std::chrono::milliseconds giveUpAfter = 500ms)
        : world(provider, database, {}, PollPolicy {10ms, 1.5, 40ms, giveUpAfter}, patience())
        , flow(prepare(database), with(world.services, clock))
    {
        world.signUp(kSecret);
        flow.open();
        QObject::connect(&flow, &CaseFlow::filesChanged, &flow, [this] {
            if (flow.collections().empty() && !flow.files().empty() && flow.files().front().state == FileView::State::Ready)
                flow.collect(u"nordigen-insights"_s);
        });
    }
    static Services with(Services services, const Clock *clock)
    {
        services.clock = clock ? clock : services.clock;
        return services;
    }
    static HttpSettings patience()
    {
        return {.transferTimeout = 400ms, .wholeTimeout = 700ms, .mostAttempts = 3, .firstPause = 1ms, .longestPause = 300ms};
    }
    static CaseId prepare(const QString &database)
    {
        const auto store = CaseStore::open(database, *Key::fromBytes(QByteArray(32, 'v')));
        CaseDetails details;
        details.applicantName = QString::fromUtf8(kHolder + " " + kFamily);
        details.personNumber = QString::fromUtf8(kPerson);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto made = (*store)->create(details, now, false);
        const auto added = (*store)->addFile(made->id, {0, u"statement.json"_s, kStatement, now});
        return added ? made->id : 0;
    }
    const Collection *collection() const { return flow.collections().empty() ? nullptr : flow.collections().front(); }
    bool ended() const
    {
        return collection() && (std::holds_alternative<Failed>(collection()->state()) || std::holds_alternative<Delivered>(collection()->state()));
    }
    std::optional<Error> error() const
    {
        const auto *failed = std::get_if<Failed>(&collection()->state());
        return failed ? std::optional(failed->error) : std::nullopt;
    }

    World world;
    CaseFlow flow;
};

QStringList &log()
{
    static QStringList lines;
    return lines;
}

QByteArray gzipHalf()
{
    // A gzip head and the first bytes of a stored block that promises more than comes.
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x00\x64\x00\x9b\xff{\"data\"", 22);
}

QByteArray packedAnswer(const QByteArray &body, qsizetype announced)
{
    return "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + QByteArray::number(announced) + "\r\n\r\n" + body;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { log().clear(); }
    void cleanup() { nothingIsTold({}); }
    void whatGoesWrongIsToldAndMended_data();
    void whatGoesWrongIsToldAndMended();
    void whatTheProviderLostIsSentAgain_data();
    void whatTheProviderLostIsSentAgain();
    void aProviderThatCannotBeReached_data();
    void aProviderThatCannotBeReached();
    void credentialsNeverFollowARedirect();
    void whatMayHaveArrivedTwiceIsTold();
    void aClockThatIsSetNeitherStopsNorEndsTheWaiting_data();
    void aClockThatIsSetNeitherStopsNorEndsTheWaiting();

private:
    void nothingIsTold(const std::optional<Error> &error, const QString &shown = {});
    QString database() { return m_folder.filePath(u"%1.db"_s.arg(++m_databases)); }

    QTemporaryDir m_folder;
    int m_databases = 0;
};

void TestFaults::initTestCase()
{
    QLoggingCategory::setFilterRules(u"*=true\nqt.*=false"_s);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { log().append(line); });
}

void TestFaults::nothingIsTold(const std::optional<Error> &error, const QString &shown)
{
    QStringList all = log();
    all << shown;
    if (error)
        all << error->detail << error->where << error->code;
    for (const QString &text : all) {
        for (const QString &word : somebodys())
            QVERIFY2(!text.contains(word), qPrintable(word + u" in: "_s + text));
    }
}

void TestFaults::whatGoesWrongIsToldAndMended_data()
{
    QTest::addColumn<RawServer::Answer>("fault");
    QTest::addColumn<QString>("says");       // where it lasts
    QTest::addColumn<int>("uploads");        // how often the upload is tried before the officer is asked
    QTest::addColumn<bool>("passes");        // where it happens once at a look, it mends itself
    const auto row = [](const char *name, const RawServer::Answer &fault, const QString &says, int uploads, bool passes) {
        QTest::newRow(name) << fault << says << uploads << passes;
    };
    const QString unreachable = u"The provider cannot be reached"_s;
    const QString late = u"No answer came in time"_s;
    const QString unclear = u"The provider's answer could not be understood"_s;
    const QString down = u"The provider is down for the moment"_s;
    const QString refused = u"The provider refused the request"_s;
    const QByteArray whole = R"({"data":{"attributes":{"status":"completed","request-id":"162d7bb2-855c"}}})";
    const auto status = [](int code, const QByteArray &headers = {}, const QByteArray &word = {}) { return RawServer::response(code, echo(word), headers); };

    row("reset before the answer", RawServer::reset(), unreachable, 1, true);
    row("reset inside the head", cutOff("HTTP/1.1 200 OK\r\nContent-Le"), unreachable, 1, true);
    row("reset inside the body", cutOff("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\""), unreachable, 1, true);
    row("silence", RawServer::silence(), late, 1, true);
    row("byte by byte, slowly", RawServer::drip("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n" + QByteArray(99999, 'x'), 15), late, 1, true);
    row("length too long", RawServer::bytesThenClose("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + whole), unreachable, 1, true);
    row("length too short", RawServer::bytesThenClose("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + whole), unclear, 1, true);
    row("gzip broken", RawServer::bytes(packedAnswer("this is no gzip at all", 22)), unclear, 1, true);
    row("gzip cut short", RawServer::bytesThenClose(packedAnswer(gzipHalf(), 200)), unreachable, 1, true);
    row("400", status(400), refused, 1, false);
    row("401 twice", status(401), u"Key not accepted"_s, 2, true);
    row("403", status(403, {}, "FORBIDDEN"), u"Your key has no right to do this"_s, 1, false);
    row("408", status(408), late, 1, true);
    row("413", status(413), u"Together the files are too large"_s, 1, false);
    row("429 and nothing else", status(429, {}, "TOO_MANY_REQUESTS"), u"Limit reached"_s, 3, true);
    row("429 with seconds", status(429, "Retry-After: 3600\r\n"), u"Limit reached"_s, 1, false);
    row("429 with a date", status(429, "Date: Sat, 21 Nov 2026 12:00:00 GMT\r\nRetry-After: Sat, 21 Nov 2026 13:00:00 GMT\r\n"), u"Limit reached"_s, 1, false);
    row("500", status(500), down, 1, true);
    row("502 with a page", RawServer::response(502, "<html>Bad gateway</html>", "Content-Type: text/html\r\n"), down, 1, true);
    row("503", status(503, {}, "SERVICE_UNAVAILABLE"), down, 1, true);
    row("JSON of wrong types", RawServer::response(200, R"({"data":{"attributes":{"status":7,"request-id":["Greta"]}}})"), unclear, 1, true);
    row("JSON cut by the server", RawServer::response(200, R"({"data":{"attributes":{"sta)"), unclear, 1, true);
    row("nothing inside", RawServer::response(200), unclear, 1, true);
    row("300 MB", RawServer::bytes("HTTP/1.1 200 OK\r\nContent-Length: 314572800\r\n\r\n" + QByteArray(1000, ' ')), u"The provider's answer is too large"_s, 1, false);
}

void TestFaults::whatGoesWrongIsToldAndMended()
{
    QFETCH(RawServer::Answer, fault);
    QFETCH(QString, says);
    QFETCH(int, uploads);
    QFETCH(bool, passes);
    const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));

    // At the upload, which must not be repeated where it may have been taken.
    {
        Provided provided {.spoilt = Provided::Upload, .fault = fault};
        RawServer server({provided.answer()});
        Case one(server.url(), database());
        QTRY_VERIFY_WITH_TIMEOUT(one.ended(), 10'000);
        QVERIFY(one.error());
        const ErrorText text = errorText(*one.error(), format);
        QCOMPARE(text.what, says);
        QVERIFY(!text.still.isEmpty());
        QVERIFY(text.wayOut != WayOut::None);
        QCOMPARE(provided.uploads, uploads);
        QCOMPARE(provided.orders, 0);
        // "Waiting is automatic" is true.
        QTRY_COMPARE(one.collection()->nextLookAt().isValid(), text.wayOut == WayOut::Wait);
        nothingIsTold(one.error(), laneOf(*one.collection(), format).note);
    }
    // At every look, until patience ends: the same words; and what was uploaded is not uploaded again.
    {
        Provided provided {.spoilt = Provided::Look, .fault = fault};
        RawServer server({provided.answer()});
        Case one(server.url(), database());
        QTRY_VERIFY_WITH_TIMEOUT(one.ended() || (one.collection() && one.collection()->nextLookAt() > QDateTime::currentDateTimeUtc().addSecs(60)), 20'000);
        QCOMPARE(provided.uploads, 1);
        if (one.ended()) {
            const ErrorText text = errorText(*one.error(), format);
            QCOMPARE(text.what, says);
            nothingIsTold(one.error(), laneOf(*one.collection(), format).note);
        } else {
            QCOMPARE(says, u"Limit reached"_s); // it waits as long as it was asked to
        }
    }
    // Once at a look.
    {
        Provided provided {.spoilt = Provided::Look, .fault = fault, .times = 1};
        RawServer server({provided.answer()});
        Case one(server.url(), database());
        if (passes) {
            QTRY_VERIFY_WITH_TIMEOUT(one.collection() && std::holds_alternative<Delivered>(one.collection()->state()), 10'000);
            QVERIFY(provided.looks >= 2);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(one.ended() || (one.collection() && one.collection()->nextLookAt() > QDateTime::currentDateTimeUtc().addSecs(60)), 10'000);
        }
        QCOMPARE(provided.uploads, 1);
    }
}

void TestFaults::whatTheProviderLostIsSentAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("404") << 404 << QByteArray("NOT_FOUND") << u"The provider does not know this upload"_s;
    QTest::newRow("410") << 410 << QByteArray("GONE") << u"The provider no longer has this upload"_s;
    QTest::newRow("410 without a word") << 410 << QByteArray() << u"The provider no longer has this upload"_s;
}

/// A 404 or a 410 to a look is about the record; to an upload, where there is none yet, it is a refusal.
void TestFaults::whatTheProviderLostIsSentAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, says);
    const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));
    {
        Provided provided {.spoilt = Provided::Upload, .fault = RawServer::response(status, echo(code))};
        RawServer server({provided.answer()});
        Case one(server.url(), database());
        QTRY_VERIFY_WITH_TIMEOUT(one.ended(), 10'000);
        QCOMPARE(errorText(*one.error(), format).what, u"The provider refused the request"_s);
        QCOMPARE(provided.uploads, 1);
        nothingIsTold(one.error(), laneOf(*one.collection(), format).note);
    }
    Provided provided {.spoilt = Provided::Look, .fault = RawServer::response(status, echo(code)), .times = 1};
    RawServer server({provided.answer()});
    Case one(server.url(), database());
    QTRY_VERIFY_WITH_TIMEOUT(one.ended(), 10'000);
    QVERIFY(one.error());
    const ErrorText text = errorText(*one.error(), format);
    QCOMPARE(text.what, says);
    QCOMPARE(text.wayOut, WayOut::SendAgain);
    QCOMPARE(provided.looks, 1); // nothing is gained by asking again
    nothingIsTold(one.error(), laneOf(*one.collection(), format).note);
    one.flow.collections().front()->tryAgain();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Delivered>(one.collection()->state()), 10'000);
    QCOMPARE(provided.uploads, 2);
}

void TestFaults::aProviderThatCannotBeReached_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("says");
    const QString unreachable = u"The provider cannot be reached"_s;
    const QString unproven = u"The provider's identity could not be proven"_s;
    QTest::newRow("refused") << u"http://127.0.0.1:1"_s << QString() << QStringList {unreachable};
    // A net without a way there says so at once, one with a way stays silent.
    QTest::newRow("unreachable") << u"https://192.0.2.1"_s << QString() << QStringList {unreachable, u"No answer came in time"_s};
    QTest::newRow("name unknown") << u"https://provider.invalid"_s << QString() << QStringList {unreachable, u"No answer came in time"_s};
    QTest::newRow("certificate of nobody") << QString() << u"selfsigned-test-only"_s << QStringList {unproven};
    QTest::newRow("certificate of another name") << QString() << u"othername-test-only"_s << QStringList {unproven};
    QTest::newRow("not protected") << u"http://192.0.2.1"_s << QString() << QStringList {u"This address is not protected"_s};
}

void TestFaults::aProviderThatCannotBeReached()
{
    QFETCH(QString, address);
    QFETCH(QString, certificate);
    QFETCH(QStringList, says);
    const auto file = [&](const QString &ending) {
        QFile read(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/tests/http/data/") + certificate + ending);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    Provided provided;
    auto listener = std::make_unique<QTcpServer>();
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    if (!certificate.isEmpty()) {
        auto tls = std::make_unique<QSslServer>();
        QSslConfiguration configuration = usual;
        const QSslCertificate its(file(u".crt"_s));
        QVERIFY(!its.isNull());
        configuration.setLocalCertificate(its);
        configuration.setPrivateKey(QSslKey(file(u".key"_s), QSsl::Rsa));
        tls->setSslConfiguration(configuration);
        listener = std::move(tls);
        if (certificate.startsWith(u"othername"_s)) { // known to this machine: only the name is wrong
            QSslConfiguration trusting = usual;
            trusting.addCaCertificate(its);
            QSslConfiguration::setDefaultConfiguration(trusting);
        }
    }
    RawServer server({provided.answer()}, std::move(listener));
    const QUrl url = address.isEmpty() ? server.url({}, u"https"_s) : QUrl(address);
    Case one(url, database());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(one.ended(), 20'000); }();
    QSslConfiguration::setDefaultConfiguration(usual);
    QVERIFY(one.error());
    const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const ErrorText text = errorText(*one.error(), format);
    QVERIFY2(says.contains(text.what), qPrintable(text.what));
    QCOMPARE(provided.tokens + provided.uploads, 0);
    nothingIsTold(one.error(), laneOf(*one.collection(), format).note);
}

void TestFaults::credentialsNeverFollowARedirect()
{
    RawServer elsewhere({RawServer::response(200, "{}")});
    const QByteArray there = "http://localhost:" + QByteArray::number(elsewhere.url().port()) + "/v2/report";
    for (const Provided::Where where : {Provided::Upload, Provided::Look}) {
        Provided provided {.spoilt = where, .fault = RawServer::response(301, {}, "Location: " + there + "\r\n")};
        RawServer server({provided.answer()});
        Case one(server.url(), database());
        QTRY_VERIFY_WITH_TIMEOUT(one.ended(), 10'000);
        QVERIFY(one.error());
        QCOMPARE(errorText(*one.error(), Format()).what, u"The provider's address leads elsewhere"_s);
        QCOMPARE(provided.uploads, 1);
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void TestFaults::whatMayHaveArrivedTwiceIsTold()
{
    const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString twice = u"twice"_s;
    for (const bool arrived : {true, false}) {
        Provided provided {.spoilt = Provided::Upload, .fault = arrived ? RawServer::reset() : RawServer::response(400, echo()), .times = 1};
        RawServer server({provided.answer()});
        Case one(server.url(), database());
        QTRY_VERIFY_WITH_TIMEOUT(one.ended(), 10'000);
        QVERIFY(one.error());
        QVERIFY(!laneOf(*one.collection(), format).note.contains(twice));
        one.flow.collections().front()->tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Delivered>(one.collection()->state()), 10'000);
        QCOMPARE(provided.uploads, 2);
        QCOMPARE(laneOf(*one.collection(), format).note.contains(twice), arrived);
    }
}



void TestFaults::aClockThatIsSetNeitherStopsNorEndsTheWaiting_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("back a day") << -86400;
    QTest::newRow("ahead a day") << 86400;
}

void TestFaults::aClockThatIsSetNeitherStopsNorEndsTheWaiting()
{
    QFETCH(int, seconds);
    TurnedClock clock;
    Provided provided {.spoilt = Provided::Look, .fault = RawServer::response(429, "[]", "Retry-After: 1\r\n"), .times = 1};
    RawServer server({provided.answer()});
    Case one(server.url(), database(), &clock, 60s);
    QTRY_VERIFY_WITH_TIMEOUT(one.collection() && provided.looks == 1 && std::holds_alternative<Waiting>(one.collection()->state())
            && std::get<Waiting>(one.collection()->state()).failures == 1, 10'000);
    clock.moved += std::chrono::seconds(seconds);
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Delivered>(one.collection()->state()), 10'000);
    QCOMPARE(provided.looks, 3); // told to wait, ready, fetched
}

QTEST_MAIN(TestFaults)
#include "tst_journey_faults.moc"
