// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ask.h"
#include "sandbox/httplistener.h"
#include "sandbox/webhooks.h"

#include <QFile>
#include <QTest>

#include <deque>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;
using namespace std::chrono_literals;

namespace {

/// The other side: a token server and a callback on one port, which answer as they are told and remember what came.
class Receiver
{
public:
    Receiver()
        : m_listener([this](const sandbox::WireRequest &request) { return answer(request); },
            [](int, const QByteArray &, const QByteArray &) { return sandbox::WireAnswer(); })
    {
        m_up = bool(m_listener.start(0));
    }
    bool isUp() const { return m_up; }
    QString url(const char *path) const { return u"http://127.0.0.1:%1%2"_s.arg(m_listener.port()).arg(QLatin1StringView(path)); }
    void answerWith(std::deque<int> statuses)
    {
        const std::lock_guard lock(m_mutex);
        m_statuses = std::move(statuses);
    }
    std::vector<sandbox::WireRequest> came(const QByteArray &path) const
    {
        std::vector<sandbox::WireRequest> list;
        const std::lock_guard lock(m_mutex);
        for (const auto &request : m_requests)
            if (request.path == path)
                list.push_back(request);
        return list;
    }

private:
    sandbox::WireAnswer answer(const sandbox::WireRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
        sandbox::WireAnswer answer;
        if (request.path == "/token") {
            answer.body = "{\"access_token\":\"token-" + QByteArray::number(++m_tokens) + "\",\"expires_in\":86400,\"token_type\":\"Bearer\"}";
        } else if (!m_statuses.empty()) {
            answer.status = m_statuses.front();
            answer.body = "{}"; // else the listener speaks for it
            if (m_statuses.size() > 1) // the last one stays
                m_statuses.pop_front();
        }
        return answer;
    }

    mutable std::mutex m_mutex;
    std::vector<sandbox::WireRequest> m_requests;
    std::deque<int> m_statuses;
    int m_tokens = 0;
    bool m_up = false;
    sandbox::HttpListener m_listener; // last, so that it ends first
};

QByteArray sample()
{
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The calls that the sandbox makes when a record is done, by a clock that the test turns.
class TestSandboxWebhooks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<SandboxServer> m_server;
    QNetworkAccessManager m_network;
    QByteArray m_token;

    Answer call(const QByteArray &verb, const QString &path, const QByteArray &body, const QByteArray &type = "application/json")
    {
        return ask(m_network, verb, m_server->baseUrl().resolved(QUrl(path)), body, {{"Content-Type", type}, {"Authorization", "Bearer " + m_token}});
    }
    void set(QJsonObject settings)
    {
        if (!settings.contains(u"callback_url"))
            settings.insert(u"callback_url"_s, m_receiver->url("/callback"));
        QCOMPARE(call("POST", u"/v2/webhook-settings"_s, QJsonDocument(settings).toJson()).status, 202);
    }
    /// A record that was asked to tell when it is done; its id.
    QString record(bool webhook = true)
    {
        const QByteArray body = "--frontier\r\nContent-Disposition: form-data; name=\"input\"; filename=\"s.json\"\r\n\r\n" + sample() + "\r\n--frontier--\r\n";
        const QString id = call("POST", u"/v2/report"_s, body, "multipart/form-data; boundary=frontier").text("request-id");
        QByteArray order = quoted("{'operations':['categorisation'],'country':'uk','use_webhook':true}");
        if (!webhook)
            order.replace("true", "false");
        call("PUT", u"/v2/report/process/"_s + id, order);
        return id;
    }
    QJsonObject delivery(qsizetype index = 0)
    {
        const Answer answer = ask(m_network, "GET", m_server->baseUrl().resolved(QUrl(u"/sandbox/webhooks"_s)));
        return answer.object()[u"deliveries"][index].toObject();
    }
    QString outcome(qsizetype index = 0) { return delivery(index)[u"outcome"].toString(); }
    QJsonArray calls(qsizetype index = 0) { return delivery(index)[u"calls"].toArray(); }

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        QVERIFY(m_receiver->isUp());
        m_server = std::make_unique<SandboxServer>(quickOptions());
        QVERIFY(m_server->start());
        m_network.clearConnectionCache();
        m_token = call("POST", u"/oauth/token"_s, kTokenRequest).object()[u"access_token"].toString().toLatin1();
    }

    void aRecordThatIsDoneIsTold()
    {
        set({});
        const QString id = record();
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"delivered"_s, 30'000);
        const auto came = m_receiver->came("/callback");
        QCOMPARE(came.size(), std::size_t(1));
        QCOMPARE(came[0].method, "POST");
        QCOMPARE(QJsonDocument::fromJson(came[0].body).object(), (QJsonObject {{u"request_id"_s, id}, {u"status"_s, u"COMPLETE"_s}}));
        QCOMPARE(came[0].authorization, QByteArray());
    }

    void aRecordThatFailedIsTold()
    {
        set({});
        QVERIFY(m_server->script("TIMEOUT_PROCESSING"));
        const QString id = record();
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"delivered"_s, 30'000);
        QCOMPARE(QJsonDocument::fromJson(m_receiver->came("/callback")[0].body).object(),
            (QJsonObject {{u"request_id"_s, id}, {u"status"_s, u"FAILURE"_s}}));
    }

    void nobodyIsToldWhoDidNotAsk()
    {
        set({});
        record(false);
        record();
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"delivered"_s, 30'000);
        QCOMPARE(m_receiver->came("/callback").size(), std::size_t(1));
    }

    void itIsToldWhenTheRecordIsDoneAndNotBefore()
    {
        SandboxOptions options = quickOptions();
        options.processingFor = 1h;
        m_server = std::make_unique<SandboxServer>(options);
        QVERIFY(m_server->start());
        m_token = call("POST", u"/oauth/token"_s, kTokenRequest).object()[u"access_token"].toString().toLatin1();
        set({});
        record();
        QCOMPARE(outcome(), u"waiting"_s);
        m_server->advance(1h);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"delivered"_s, 30'000);
    }

    void basicAuth()
    {
        set({{u"auth_method"_s, u"Basic Auth"_s}, {u"auth_username"_s, u"åsa"_s}, {u"auth_password"_s, u"hemligt:ord"_s}});
        record();
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"delivered"_s, 30'000);
        QCOMPARE(m_receiver->came("/callback")[0].authorization, "Basic " + QByteArray("åsa:hemligt:ord").toBase64());
    }

    void oauthAsksForATokenFirst_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QJsonObject>("asked");
        QTest::newRow("no audience") << QJsonObject() << QJsonObject {{u"audience"_s, QJsonValue::Null}};
        QTest::newRow("audience and scope") << QJsonObject {{u"oauth_audience"_s, u"https://us"_s}, {u"oauth_client_audience"_s, u"hooks"_s}}
                                            << QJsonObject {{u"audience"_s, u"https://us"_s}, {u"scope"_s, u"hooks"_s}};
    }
    void oauthAsksForATokenFirst()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QJsonObject, asked);
        asked.insert(u"grant_type"_s, u"client_credentials"_s);
        asked.insert(u"client_id"_s, u"me"_s);
        asked.insert(u"client_secret"_s, u"secret"_s);
        more.insert(u"auth_method"_s, u"OAuth2"_s);
        more.insert(u"oauth_token_url"_s, m_receiver->url("/token"));
        more.insert(u"oauth_client_id"_s, u"me"_s);
        more.insert(u"oauth_client_secret"_s, u"secret"_s);
        set(more);
        record();
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"delivered"_s, 30'000);
        QCOMPARE(QJsonDocument::fromJson(m_receiver->came("/token")[0].body).object(), asked);
        QCOMPARE(m_receiver->came("/callback")[0].authorization, "Bearer token-1");
        record(); // the token is good for a day
        QTRY_COMPARE_WITH_TIMEOUT(outcome(1), u"delivered"_s, 30'000);
        QCOMPARE(m_receiver->came("/token").size(), std::size_t(1));
        m_server->advance(24h);
        m_token = call("POST", u"/oauth/token"_s, kTokenRequest).object()[u"access_token"].toString().toLatin1();
        record();
        QTRY_COMPARE_WITH_TIMEOUT(outcome(2), u"delivered"_s, 30'000);
        QCOMPARE(m_receiver->came("/token").size(), std::size_t(2));
    }

    void anAnswerOf401IsGoodForOneNewToken_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("tokens");
        QTest::addColumn<int>("callbacks");
        QTest::newRow("once") << QList<int> {401, 200} << u"delivered"_s << 2 << 2;
        QTest::newRow("twice") << QList<int> {401, 401} << u"given-up"_s << 2 << 2;
    }
    void anAnswerOf401IsGoodForOneNewToken()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(QString, outcome);
        QFETCH(int, tokens);
        QFETCH(int, callbacks);
        m_receiver->answerWith({statuses.begin(), statuses.end()});
        set({{u"auth_method"_s, u"OAuth2"_s}, {u"oauth_token_url"_s, m_receiver->url("/token")}, {u"oauth_client_id"_s, u"me"_s},
            {u"oauth_client_secret"_s, u"secret"_s}});
        record();
        QTRY_COMPARE_WITH_TIMEOUT(this->outcome(), outcome, 30'000);
        QCOMPARE(int(m_receiver->came("/token").size()), tokens);
        QCOMPARE(int(m_receiver->came("/callback").size()), callbacks);
        QCOMPARE(m_receiver->came("/callback")[1].authorization, "Bearer token-2");
    }

    void theDelaysAreThoseOfTheDocumentation()
    {
        const QList<int> milliseconds {500, 1500, 3500, 7500, 15500, 31500, 63500, 127500, 255500, 511500};
        for (int retry = 1; retry <= sandbox::kMostWebhookRetries; ++retry)
            QCOMPARE(sandbox::webhookDelay(retry).count(), milliseconds[retry - 1]);
    }

    void whatIsBusyIsCalledTenTimesMoreAndNotSooner()
    {
        m_receiver->answerWith({503});
        set({});
        record();
        for (int retry = 1; retry <= sandbox::kMostWebhookRetries; ++retry) {
            QTRY_COMPARE_WITH_TIMEOUT(calls().size(), qsizetype(retry), 30'000);
            QCOMPARE(outcome(), u"waiting"_s);
            m_server->advance(sandbox::webhookDelay(retry));
        }
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"given-up"_s, 30'000);
        const QJsonArray all = calls();
        QCOMPARE(all.size(), 11);
        for (int retry = 1; retry <= sandbox::kMostWebhookRetries; ++retry) {
            const qint64 pause = all[retry][u"atMs"].toInteger() - all[retry - 1][u"atMs"].toInteger();
            QVERIFY2(pause >= sandbox::webhookDelay(retry).count() - 1, qPrintable(QString::number(retry)));
            QCOMPARE(all[retry][u"status"].toInt(), 503);
        }
        m_server->advance(24h);
        QTest::qWait(50);
        QCOMPARE(calls().size(), 11);
    }

    void onlySomeStatusesAreTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("again");
        for (const int status : {413, 429, 500, 502, 503, 504})
            QTest::newRow(QByteArray::number(status).constData()) << status << true;
        for (const int status : {301, 400, 401, 403, 404, 501})
            QTest::newRow(QByteArray::number(status).constData()) << status << false;
    }
    void onlySomeStatusesAreTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(bool, again);
        m_receiver->answerWith({status, 200});
        set({});
        record();
        QTRY_VERIFY_WITH_TIMEOUT(calls().size() == 1 && (again || outcome() != u"waiting"_s), 30'000);
        QCOMPARE(calls()[0][u"status"].toInt(), status);
        m_server->advance(500ms);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), again ? u"delivered"_s : u"given-up"_s, 30'000);
        QCOMPARE(calls().size(), again ? 2 : 1);
    }

    void onlyThisMachineIsCalled()
    {
        set({{u"callback_url"_s, u"https://your-domain.example/hook"_s}});
        record();
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"given-up"_s, 30'000);
        QCOMPARE(calls()[0][u"status"].toInt(), 0);
    }

    void settingsSayWhatTheyLack_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QStringList>("source");
        QTest::newRow("nothing") << QByteArray("{}") << QStringList {u"callback_url"_s};
        QTest::newRow("no address") << quoted("{'callback_url':'here'}") << QStringList {u"callback_url"_s};
        QTest::newRow("unknown method") << quoted("{'callback_url':'http://127.0.0.1/','auth_method':'Digest'}") << QStringList {u"auth_method"_s};
        QTest::newRow("basic") << quoted("{'callback_url':'http://127.0.0.1/','auth_method':'Basic Auth'}")
                               << QStringList {u"auth_username"_s, u"auth_password"_s};
        QTest::newRow("oauth") << quoted("{'callback_url':'http://127.0.0.1/','auth_method':'OAuth2','oauth_client_id':'me'}")
                               << QStringList {u"oauth_token_url"_s, u"oauth_client_secret"_s};
    }
    void settingsSayWhatTheyLack()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QStringList, source);
        const Answer answer = call("POST", u"/v2/webhook-settings"_s, settings);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorCode(), u"API_REQUIRED_PARAMS_MISSING"_s);
        QCOMPARE(answer.errorSource(), source);
    }
};

QTEST_GUILESS_MAIN(TestSandboxWebhooks)
#include "tst_sandbox_webhooks.moc"
