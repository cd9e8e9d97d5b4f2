// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask.h"
#include "http/httpclient.h"
#include "providers/fimento/fimentoprovider.h"
#include "sandbox/fimentoholdings.h"
#include "sandbox/persona.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace std::chrono_literals;
using test::Answer;
using test::quoted;

namespace {

QStringList codes(const QJsonObject &track)
{
    QStringList all;
    const QJsonArray history = track[u"history"_s].toArray();
    for (const QJsonValue &entry : history)
        all << entry.toObject()[u"code"_s].toString();
    return all;
}

} // namespace

/// The dialect from the applicant's browser and from the lender's program, over real HTTP.
class TestSandboxFimento : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    QNetworkAccessManager m_network;
    QByteArray m_token;
    const QByteArray m_bank = "605c6c479691950d359bb0e9";

    Answer api(const QByteArray &verb, const QString &path, const QByteArray &body = {}, test::Headers more = {})
    {
        test::Headers headers {{"Authorization", "Bearer " + m_token}, {"partner-bank-id", m_bank}};
        for (const auto &header : more) {
            headers.removeIf([&](const auto &known) { return known.first == header.first; });
            if (!header.second.isNull())
                headers.append(header);
        }
        return test::ask(m_network, verb, QUrl(m_server->baseUrl().toString() + u"/fimento"_s + path), quoted(body), headers);
    }
    /// As a browser opens a page; redirects are told, not followed.
    Answer open(const QUrl &url, const test::Headers &headers = {{"Accept-Language", "en"}})
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        return test::ask(m_network, "GET", url, {}, headers);
    }
    Answer post(const QUrl &link, const QString &step, const QByteArray &form = "x=1")
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        QUrl url = link;
        url.setPath(link.path() + step);
        return test::ask(m_network, "POST", url, form,
            {{"Content-Type", "application/x-www-form-urlencoded"}, {"Origin", m_server->baseUrl().toString().toUtf8()}});
    }
    Answer create(const QByteArray &number = "199503096316", test::Headers more = {}, const QByteArray &members = {})
    {
        return api("POST", u"/process"_s,
            "{'market':'SE','dataCollectionType':'transaction-categorisation','socialSecurityNumber':'" + number + "'" + members + "}", more);
    }
    QString id(const Answer &created) { return created.object()[u"_id"_s].toString(); }
    QUrl link(const Answer &created) { return QUrl(created.object()[u"consent-link"_s].toString()); }
    QJsonObject flow(const QString &process) { return api("GET", u"/process/"_s + process).object()[u"consentFlowStatus"_s].toObject(); }
    void waitForTime() { m_server->advance(20s); }

    QJsonObject insightsOf(const QByteArray &number)
    {
        const Answer made = create(number);
        api("POST", u"/automated-testing/process/"_s + id(made) + u"/consent/approved"_s);
        waitForTime();
        return api("GET", u"/insights/"_s + id(made)).object();
    }
    void begin(const SandboxOptions &options)
    {
        m_server = std::make_unique<SandboxServer>(options);
        QVERIFY(m_server->start());
        const Answer login = test::ask(m_network, "POST", QUrl(m_server->baseUrl().toString() + u"/fimento/login"_s),
            quoted("{'name':'sandbox-id','password':'sandbox-secret'}"));
        QCOMPARE(login.status, 200);
        m_token = login.object()[u"access_token"_s].toString().toUtf8();
        QVERIFY(!m_token.isEmpty());
        const qint64 until = login.object()[u"valid_until"_s].toInteger();
        QVERIFY(until > QDateTime::currentMSecsSinceEpoch() + 3'500'000 && until < QDateTime::currentMSecsSinceEpoch() + 3'700'000);
    }

private Q_SLOTS:
    void init() { begin(test::quickOptions()); }

    void aWrongPasswordAndAMissingOneAreToldApart()
    {
        const QUrl url(m_server->baseUrl().toString() + u"/fimento/login"_s);
        const Answer wrong = test::ask(m_network, "POST", url, quoted("{'name':'sandbox-id','password':'no'}"));
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.object(), (QJsonObject {{u"statusCode"_s, 401}, {u"message"_s, u"Unauthorized"_s}}));
        const Answer empty = test::ask(m_network, "POST", url, "{}");
        QCOMPARE(empty.status, 400);
        QCOMPARE(empty.object()[u"message"_s].toArray(), (QJsonArray {u"name is required"_s, u"password is required"_s}));
        QCOMPARE(empty.object()[u"error"_s].toString(), u"Bad request"_s);
    }

    void aTokenExpires()
    {
        QCOMPARE(api("GET", u"/partner-bank"_s).status, 200);
        m_server->advance(3601s);
        QCOMPARE(api("GET", u"/partner-bank"_s).status, 401);
    }

    void partnerBanksArePagedAddedAndChanged()
    {
        const auto page = [&](const QString &query) { return QJsonDocument::fromJson(api("GET", u"/partner-bank"_s + query).body).array(); };
        QCOMPARE(page({}).size(), 10);
        QCOMPARE(page(u"?page=2"_s).size(), 2);
        QCOMPARE(page(u"?page=3"_s).size(), 0);
        QCOMPARE(page(u"?page=1&limit=50"_s).size(), 12);
        QCOMPARE(api("GET", u"/partner-bank?page=0"_s).status, 400);
        const Answer added = api("POST", u"/partner-bank"_s, "{'name':'Ny bank','isBroker':true}");
        QCOMPARE(added.status, 201);
        const QString id = added.object()[u"_id"_s].toString();
        QCOMPARE(id.size(), 24);
        QCOMPARE(api("PUT", u"/partner-bank/"_s + id, "{'name':'Nyare bank'}").object()[u"name"_s].toString(), u"Nyare bank"_s);
        QCOMPARE(api("PUT", u"/partner-bank/"_s + id, "{'isBroker':'yes'}").object()[u"message"_s].toArray().size(), 2);
    }

    void aProcessWantsItsHeaderAndItsMembers()
    {
        QCOMPARE(create("1", {{"partner-bank-id", QByteArray()}}).status, 400);
        QCOMPARE(create("1", {{"partner-bank-id", "ffffffffffffffffffffffff"}}).status, 403);
        const Answer wrong = api("POST", u"/process"_s, "{'market':'NO','psuType':7}");
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.object()[u"message"_s].toArray().size(), 3);
        const Answer made = create();
        QCOMPARE(made.status, 201);
        QCOMPARE(made.object()[u"processId"_s], made.object()[u"_id"_s]);
        QVERIFY(made.object()[u"consent"_s].isNull());
        QCOMPARE(codes(flow(id(made))), QStringList {u"created"_s});
        QCOMPARE(api("GET", u"/process/000000000000000000000000"_s).status, 404);
        QCOMPARE(api("GET", u"/process/"_s + id(made), {}, {{"partner-bank-id", "605c6c479691950d359bb0e8"}}).status, 403);
    }

    void theSameKeyMakesTheSameProcess()
    {
        const Answer first = create("199503096316", {{"idempotency-key", "k"}});
        QCOMPARE(id(create("199503096316", {{"idempotency-key", "k"}})), id(first));
        QCOMPARE(create("197710114682", {{"idempotency-key", "k"}}).status, 409);
        QVERIFY(id(create()) != id(first));
    }

    void anApplicantWalksThroughThePages()
    {
        const Answer made = create();
        const QUrl pages = link(made);
        const Answer first = open(pages);
        QCOMPARE(first.status, 200);
        QVERIFY(first.body.contains("Choose your bank") && first.body.contains("Norrbanken"));
        open(pages);
        QCOMPARE(codes(flow(id(made))).count(u"consentLinkOpened"_s), 2);

        QCOMPARE(post(pages, u"/approve"_s).header("Location"), pages.path().toUtf8() + "/review"); // nothing to approve yet
        const Answer chosen = post(pages, u"/bank"_s, "bank=norrbanken");
        QCOMPARE(chosen.status, 303);
        QCOMPARE(chosen.header("Location"), pages.path().toUtf8() + "/login/norrbanken");
        post(pages, u"/login/norrbanken"_s, "outcome=cancelled");
        QJsonObject stands = flow(id(made))[u"current"_s].toObject();
        QCOMPARE(stands[u"code"_s].toString(), u"authError"_s);
        QVERIFY(stands[u"isError"_s].toBool() && !stands[u"errorMessage"_s].toString().isEmpty());

        post(pages, u"/login/norrbanken"_s, "outcome=ok");
        QVERIFY(open(QUrl(pages.toString() + u"/review"_s)).body.contains("Yes, share the data"));
        QCOMPARE(post(pages, u"/approve"_s).header("Location"), pages.path().toUtf8() + "/end");
        QCOMPARE(api("GET", u"/insights/"_s + id(made)).status, 409);
        waitForTime();
        const QJsonObject process = api("GET", u"/process/"_s + id(made)).object();
        QCOMPARE(codes(process[u"consentFlowStatus"_s].toObject()),
            (QStringList {u"created"_s, u"consentLinkOpened"_s, u"consentLinkOpened"_s, u"authError"_s, u"customerApprovedConsent"_s,
                u"categorisationStarted"_s, u"categorisationDone"_s, u"insightsStarted"_s, u"completed"_s}));
        const QJsonObject bank = process[u"customerBankConsent"_s][0].toObject();
        QCOMPARE(codes(bank[u"status"_s].toObject()), (QStringList {u"bankAddedNotCompletedAuthFlow"_s, u"bankAddedCompletedAuthFlow"_s,
                                                          u"fetchingTransactionsStarted"_s, u"fetchingTransactionsDone"_s}));
        QVERIFY(!bank[u"consentGivenAt"_s].toString().isEmpty());
        QCOMPARE(process[u"consent"_s].toString(), u"approved"_s);
        QVERIFY(open(pages).body.contains("Thank you"));
    }

    void twoBanksMayBeAddedInOneFlow()
    {
        const Answer made = create();
        for (const QByteArray &bank : {QByteArray("norrbanken"), QByteArray("sjobanken")}) {
            post(link(made), u"/bank"_s, "bank=" + bank);
            post(link(made), u"/login/"_s + QString::fromLatin1(bank), "outcome=ok");
        }
        post(link(made), u"/approve"_s);
        QCOMPARE(api("GET", u"/process/"_s + id(made)).object()[u"customerBankConsent"_s].toArray().size(), 2);
    }

    void denialDeletesEverything()
    {
        const Answer made = create();
        post(link(made), u"/bank"_s, "bank=norrbanken");
        post(link(made), u"/login/norrbanken"_s, "outcome=ok");
        post(link(made), u"/deny"_s);
        QCOMPARE(flow(id(made))[u"consent"_s].toString(), u"revoked"_s);
        QCOMPARE(api("GET", u"/insights/"_s + id(made)).status, 404);
        QVERIFY(api("GET", u"/transactions/"_s + id(made) + u"?page=1"_s).object()[u"transactions"_s].toArray().isEmpty());
        QVERIFY(open(link(made)).body.contains("Nothing is shared"));
    }

    void consentCanBeTakenBackAfterTheEnd()
    {
        const Answer made = create();
        api("POST", u"/automated-testing/process/"_s + id(made) + u"/consent/approved"_s);
        waitForTime();
        QCOMPARE(api("GET", u"/insights/"_s + id(made)).status, 200);
        const Answer seen = api("GET", u"/visualisation/"_s + id(made));
        const QUrl page(seen.object()[u"visualisationUrl"_s].toString());
        QCOMPARE(open(page).status, 200);
        QCOMPARE(api("POST", u"/automated-testing/process/"_s + id(made) + u"/consent/revoked"_s).object(), (QJsonObject {{u"isApproved"_s, false}}));
        QCOMPARE(api("GET", u"/insights/"_s + id(made)).status, 404);
        QCOMPARE(open(page).status, 410);
    }

    void aLinkLapsesAfterADayAndIsRenewed()
    {
        const Answer made = create();
        m_server->advance(24h);
        const Answer login = test::ask(m_network, "POST", QUrl(m_server->baseUrl().toString() + u"/fimento/login"_s),
            quoted("{'name':'sandbox-id','password':'sandbox-secret'}"));
        m_token = login.object()[u"access_token"_s].toString().toUtf8();
        const Answer lapsed = open(link(made));
        QCOMPARE(lapsed.status, 410);
        QVERIFY(lapsed.body.contains("no longer valid"));
        const Answer fresh = api("POST", u"/process/"_s + id(made) + u"/consent-link"_s);
        QCOMPARE(fresh.status, 201);
        QVERIFY(link(fresh) != link(made));
        QCOMPARE(open(link(fresh)).status, 200);
        QCOMPARE(open(link(made)).status, 404);
    }

    void aSecondFlowWaitsForTheFirst()
    {
        const Answer made = create();
        const Answer early = api("POST", u"/process/"_s + id(made) + u"/consent"_s);
        QCOMPARE(early.status, 400);
        QCOMPARE(early.object()[u"message"_s].toArray(), QJsonArray {u"previous consent flow is not finished"_s});
        api("POST", u"/automated-testing/process/"_s + id(made) + u"/consent/approved"_s);
        waitForTime();
        const Answer next = api("POST", u"/process/"_s + id(made) + u"/consent"_s);
        QCOMPARE(next.status, 201);
        QCOMPARE(codes(flow(id(made))), QStringList {u"created"_s});
        QCOMPARE(open(link(next)).status, 200);
    }

    void transactionsComeInPagesUntilAnEmptyOne()
    {
        const Answer made = create("197710114682");
        api("POST", u"/automated-testing/process/"_s + id(made) + u"/consent/approved"_s);
        waitForTime();
        QCOMPARE(api("GET", u"/transactions/"_s + id(made)).status, 400);
        QSet<QString> ids;
        qsizetype rows = 0;
        for (int page = 1;; ++page) {
            const QJsonArray some = api("GET", u"/transactions/%1?page=%2"_s.arg(id(made)).arg(page)).object()[u"transactions"_s].toArray();
            for (const QJsonValue &row : some)
                ids.insert(row.toObject()[u"_id"_s].toString());
            rows += some.size();
            if (some.isEmpty())
                break;
            QVERIFY(some.size() <= 100 && page < 1000);
        }
        QVERIFY2(rows > 300, qPrintable(QString::number(rows)));
        QCOMPARE(ids.size(), rows);
    }

    void theTwoNumbersOfTheDemoTellTheirStories()
    {
        const QJsonObject good = insightsOf("199503096316"), bad = insightsOf("197710114682");
        const auto share = [](const QJsonObject &insights) { return insights[u"computationAutomation"_s][u"gamblingShare"_s].toDouble(); };
        QCOMPARE(share(good), 0.0);
        QVERIFY2(share(bad) > 0.02, qPrintable(QString::number(share(bad))));
        QVERIFY(good[u"computationAutomation"_s][u"monthlyIncome"_s].toDouble() > 20000);
        // Any other number is somebody, and always the same.
        const auto accounts = [&](const QByteArray &number) { return insightsOf(number)[u"accountsInfo"_s].toArray(); };
        QVERIFY(!accounts("198001012384").isEmpty());
        QCOMPARE(accounts("198001012384"), accounts("198001012384"));
    }

    void anotherEngineFilesAndSumsOtherwiseAndTheBanksTellTheSame()
    {
        const QJsonObject ours = insightsOf("197710114682");
        SandboxOptions options = test::quickOptions();
        options.otherEngine = 7;
        begin(options);
        const QJsonObject theirs = insightsOf("197710114682");
        QCOMPARE(theirs[u"categorisation"_s], insightsOf("197710114682")[u"categorisation"_s]);
        QCOMPARE(theirs[u"totalBalance"_s], ours[u"totalBalance"_s]);
        for (const QString &name : {u"categorisation"_s, u"computationAutomation"_s}) {
            QVERIFY2(theirs[name] != ours[name], qPrintable(name));
            QVERIFY(!theirs[name].toObject().isEmpty());
        }
        const QJsonArray days = ours[u"transactionGraph"_s].toArray(), others = theirs[u"transactionGraph"_s].toArray();
        QCOMPARE(others.size(), days.size());
        QVERIFY(days != others); // some rows are filed elsewhere
        for (qsizetype i = 0; i < days.size(); ++i) {
            for (const auto &sum : {u"balance"_s, u"negativeSum"_s, u"positiveSum"_s})
                QCOMPARE(others[i][u"info"_s][sum], days[i][u"info"_s][sum]);
        }
    }

    void anyOtherNumberIsSomebodyOfItsOwn()
    {
        QSet<QByteArray> lives;
        for (const char *number : {"198001012384", "199001011239", "196408233234", "200001011234", "198507099805", "197001011235"}) {
            const Answer made = create(number);
            api("POST", u"/automated-testing/process/"_s + id(made) + u"/consent/approved"_s);
            waitForTime();
            const QJsonObject insights = api("GET", u"/insights/"_s + id(made)).object();
            QVERIFY(!insights[u"accountsInfo"_s].toArray().isEmpty());
            lives.insert(QJsonDocument(insights[u"computationAutomation"_s].toObject()).toJson());
        }
        QCOMPARE(lives.size(), 6);
    }

    void accountsAreInTheApplicantsName()
    {
        const auto owners = [&](const QByteArray &number, const QByteArray &members) {
            const Answer made = create(number, {}, members);
            api("POST", u"/automated-testing/process/"_s + id(made) + u"/consent/approved"_s);
            waitForTime();
            QSet<QString> names;
            const QJsonArray accounts = api("GET", u"/insights/"_s + id(made)).object()[u"accountsInfo"_s].toArray();
            for (const QJsonValue &account : accounts)
                names.insert(account.toObject()[u"name"_s].toString());
            return names;
        };
        const QByteArray astrid = ",'firstName':'Astrid','lastName':'O\\\\Berg'";
        QCOMPARE(owners("199503096316", astrid), QSet<QString> {u"Astrid O\\Berg"_s});
        QCOMPARE(owners("197710114682", ",'firstName':'Bo','lastName':'Ek'"), QSet<QString> {u"Bo Ek"_s});
        QCOMPARE(owners("197710114682", {}), QSet<QString> {u"Johan Brattvik"_s}); // nobody said who it is
        // One of the invented persons lives on another's account.
        const QByteArrayList numbers {"198001012384", "199207239801", "199001011239", "196408233234", "198507099805", "197001011235", "198112289874"};
        const auto anothers = std::ranges::find_if(numbers, [](const QByteArray &number) {
            const QString id = sandbox::fimento::personaOf(QString::fromLatin1(number), u"SE"_s);
            return std::ranges::find(personas(), id, &PersonaInfo::id)->usesAnothers;
        });
        QVERIFY(anothers != numbers.end());
        QCOMPARE(owners(*anothers, astrid), QSet<QString> {u"Viktor Malm"_s});
    }

    void theApplicantIsSentBackToTheLender()
    {
        const auto settled = [&](const QByteArray &members, const QString &how) {
            const Answer made = create("199503096316", {}, members);
            const QUrl pages = link(made);
            post(pages, u"/bank"_s, "bank=norrbanken");
            post(pages, u"/login/norrbanken"_s, "outcome=ok");
            const Answer review = open(QUrl(pages.toString() + u"/review"_s));
            return std::pair(post(pages, how).header("Location"), review.header("Content-Security-Policy"));
        };
        const QByteArray back = ",'redirectUrl':'https://lender.example:8443/tack?case=7'";
        for (const QString &how : {u"/approve"_s, u"/deny"_s}) {
            const auto [location, policy] = settled(back, how);
            QCOMPARE(location, "https://lender.example:8443/tack?case=7");
            QVERIFY2(policy.contains("form-action 'self' https://lender.example:8443;"), policy.constData()); // or a browser would not follow
        }
        for (const char *none : {"", ",'redirectUrl':'javascript:alert(1)'", ",'redirectUrl':'nonsense'"}) {
            const auto [location, policy] = settled(none, u"/approve"_s);
            QVERIFY2(location.endsWith("/end"), location.constData());
            QVERIFY2(policy.contains("form-action 'self';"), policy.constData());
        }
    }

    void webhooksAreCalledWithoutAnybodyAsking()
    {
        QTcpServer desk;
        QVERIFY(desk.listen(QHostAddress::LocalHost));
        QByteArrayList said;
        connect(&desk, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = desk.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&said, socket, bytes = std::make_shared<QByteArray>()] {
                *bytes += socket->readAll();
                const qsizetype body = bytes->indexOf("\r\n\r\n") + 4;
                if (body < 4 || !QJsonDocument::fromJson(bytes->mid(body)).isObject())
                    return;
                said << bytes->mid(body);
                socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(desk.serverPort()) + "/hook?x=1";
        QCOMPARE(api("POST", u"/webhook"_s, "{'webhookUrl':'" + address + "'}").status, 201);
        QCOMPARE(api("POST", u"/webhook"_s, "{}").status, 400);
        const Answer made = create();
        api("POST", u"/automated-testing/process/"_s + id(made) + u"/consent/approved"_s);
        waitForTime(); // and nobody looks
        const auto code = [](const QByteArray &body) { return QJsonDocument::fromJson(body)[u"consentFlowStatus"_s][u"current"_s][u"code"_s].toString(); };
        QTRY_VERIFY(!said.isEmpty() && code(said.last()) == u"completed");
        QCOMPARE(QJsonDocument::fromJson(said.last())[u"_id"_s].toString(), id(made));
    }

    void everyStepCanBeTakenInTheApplicantsPlace()
    {
        const auto act = [&](const QByteArray &what) {
            return test::ask(m_network, "POST", QUrl(m_server->baseUrl().toString() + u"/sandbox/fimento"_s), quoted("{'do':'" + what + "'}")).status;
        };
        QCOMPARE(act("open"), 404); // there is no process yet
        const Answer made = create();
        QCOMPARE(act("approve"), 400); // nothing to approve
        for (const QByteArray &what : {QByteArray("open"), QByteArray("bank"), QByteArray("auth-error"), QByteArray("sign-in"), QByteArray("approve")})
            QCOMPARE(act(what), 204);
        QCOMPARE(act("open"), 400); // finished
        QCOMPARE(act("dance"), 400);
        waitForTime();
        QCOMPARE(codes(flow(id(made))).last(), u"completed"_s);
        QCOMPARE(act("revoke-quietly"), 204);
        QCOMPARE(flow(id(made))[u"consent"_s].toString(), u"revoked"_s);
        QCOMPARE(codes(flow(id(made))).last(), u"completed"_s);
        const QJsonObject seen = test::ask(m_network, "GET", QUrl(m_server->baseUrl().toString() + u"/sandbox/fimento"_s)).object();
        QCOMPARE(seen[u"processes"_s].toArray().size(), 1);
        QCOMPARE(act("forget"), 204);
        QCOMPARE(api("GET", u"/process/"_s + id(made)).status, 404);
    }

    void pagesSpeakTheReadersLanguageAndRunNoScripts()
    {
        const QUrl pages = link(create());
        QVERIFY(open(pages, {{"Accept-Language", "fi-FI,fi;q=0.9"}}).body.contains("Valitse pankkisi"));
        QVERIFY(open(pages, {{"Accept-Language", "de"}}).body.contains("Välj din bank")); // the market's
        const Answer asked = open(QUrl(pages.toString() + u"?lang=en"_s), {{"Accept-Language", "fi"}});
        QVERIFY(asked.body.contains("<html lang=\"en\">") && !asked.body.contains("<script"));
        QVERIFY(asked.header("Content-Security-Policy").contains("default-src 'none'"));
    }

    void namesOnPagesCannotBecomeMarkup()
    {
        const Answer made = create("1", {}, ",'brokerBanks':[{'id':'b1','name':'<b>Bank</b>','logoUri':''}]");
        const Answer page = open(link(made));
        QVERIFY(page.body.contains("&lt;b&gt;Bank&lt;/b&gt;") && !page.body.contains("<b>Bank"));
    }

    void aForeignPageCannotPostForms()
    {
        const Answer made = create();
        const Answer foreign = test::ask(m_network, "POST", QUrl(link(made).toString() + u"/bank"_s), "bank=norrbanken",
            {{"Content-Type", "application/x-www-form-urlencoded"}, {"Origin", "https://evil.example"}});
        QCOMPARE(foreign.status, 403);
        QVERIFY(api("GET", u"/process/"_s + id(made)).object()[u"customerBankConsent"_s].toArray().isEmpty());
    }

    void ourProviderGoesTheWholeWay()
    {
        HttpClient client;
        const FimentoProvider provider(QUrl(m_server->baseUrl().toString() + u"/fimento"_s));
        const auto carryOut = [&]<class T>(Step<T> step) -> Result<T> {
            std::optional<Result<T>> result;
            QObject owner;
            client.run<T>(std::move(step), &owner, [&](Result<T> came) { result = std::move(came); });
            if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
                return Error {.kind = Error::Kind::Timeout};
            return *result;
        };
        Credentials credentials;
        credentials.values = {{u"name"_s, "sandbox-id"}, {u"password"_s, "sandbox-secret"}};
        const auto session = carryOut(provider.signIn(credentials, QDateTime::currentDateTimeUtc()));
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
        const auto banks = carryOut(provider.partnerBanks(*session));
        QVERIFY(banks);
        QCOMPARE(banks->size(), std::size_t(12));
        Invitation invitation;
        invitation.country = u"se"_s;
        invitation.personNumber = u"199503096316"_s;
        invitation.parameters = {{u"partnerBank"_s, banks->front().id}};
        const auto process = carryOut(provider.invite(*session, invitation));
        QVERIFY2(process, process ? "" : qPrintable(process.error().detail + process.error().where));
        QCOMPARE(open(process->consentLink).status, 200);
        QCOMPARE(carryOut(provider.poll(*session, *process))->stage, Stage::AwaitingCustomer);
        QVERIFY(carryOut(provider.settleForTesting(*session, *process, true)));
        QCOMPARE(carryOut(provider.poll(*session, *process))->stage, Stage::Running);
        waitForTime();
        QCOMPARE(carryOut(provider.poll(*session, *process))->stage, Stage::Ready);
        const auto delivery = carryOut(provider.fetch(*session, *process));
        QVERIFY2(delivery, delivery ? "" : qPrintable(delivery.error().detail + delivery.error().where));
        QVERIFY(delivery->ledger && delivery->ledger->booked().size() > 300);
        QCOMPARE(delivery->problems.size(), std::size_t(0));
        QVERIFY(carryOut(provider.visualisation(*session, *process)));
        QVERIFY(carryOut(provider.forget(*session, *process)));
        QCOMPARE(carryOut(provider.poll(*session, *process)).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSandboxFimento)
#include "tst_sandbox_fimento.moc"
