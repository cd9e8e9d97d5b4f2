// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/nordigeninsights/nordigeninsightsprovider.h"
#include "support/replay.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

Q_DECLARE_METATYPE(saldoscope::CallbackSettings)
Q_DECLARE_METATYPE(saldoscope::HttpResponse)

using namespace saldoscope;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QDateTime kNow(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const Session kSession {"the-token", kNow.addDays(1)};
const QString kId = u"162d7bb2-855c-477d-ad39-fd43fec5c44a"_s;

HttpResponse ok(const QByteArray &body, int status = 200) { return {status, {}, body, {}}; }

HttpResponse recorded(const QString &name, int status = 200)
{
    QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? ok(file.readAll(), status) : HttpResponse {};
}

QJsonObject json(const HttpRequest &request) { return QJsonDocument::fromJson(request.body).object(); }

Submission submission(QStringList operations = {}, const QString &country = u"gb"_s)
{
    Submission given;
    given.files = {{u"example.json"_s, R"({"account_list":[]})"}};
    given.country = country;
    given.operations = std::move(operations);
    return given;
}

HttpResponse begunAnswer(const QByteArray &id = kId.toLatin1(), int status = 202)
{
    return ok(R"({"data":{"attributes":{"request-id":")" + id + R"(","status":"queued"},"type":"report processing record"}})", status);
}

Process record(const QStringList &available = {u"categorisation"_s, u"insights-income"_s})
{
    Process process;
    process.id = kId;
    process.memory.insert(u"available-operations"_s, QJsonArray::fromStringList(available));
    return process;
}

Credentials credentials(const QByteArray &id = "my id", const QByteArray &secret = "my secret")
{
    Credentials given;
    given.values = {{u"client_id"_s, id}, {u"client_secret"_s, secret}};
    return given;
}

qsizetype times(const QByteArray &in, const QByteArray &what) { return in.count(what); }

/// An answer of categorisation with these rows as they stand.
HttpResponse categorised(const QByteArray &rows, const QByteArray &code = R"("GBP")")
{
    return ok(R"({"data":{"attributes":{"status":"completed","categorisation":{"accounts":[{"account_number":"GB29","currencies":[{"code":)" + code
        + R"(,"transactions":[)" + rows + "]}]}]}}}}");
}

} // namespace

class TestNordigenInsights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signInAsksForATokenWithAJsonBody();
    void aTokenLastsUntilAMinuteBeforeItsExpiry_data();
    void aTokenLastsUntilAMinuteBeforeItsExpiry();
    void tokensThatMakeNoSenseAreRefused_data();
    void tokensThatMakeNoSenseAreRefused();
    void emptyCredentialsAreNotSent();

    void anUploadIsOneMultipartRequest();
    void severalFilesAreSeveralParts();
    void fileNamesCannotBreakTheRequest_data();
    void fileNamesCannotBreakTheRequest();
    void partsSayWhatTheyHold_data();
    void partsSayWhatTheyHold();
    void theWholeRequestIsHeldAgainstTheLimit();
    void whatDoesNotFitIsSpreadOverRecords();
    void recordsAreJoinedAgain();
    void scoresAreAskedForByNameOnly();
    void webhooksAreSet_data();
    void webhooksAreSet();
    void everyCountryIsKnown();
    void whatCannotBeHandedInIsNotSent();
    void uploadsAreRead_data();
    void uploadsAreRead();
    void idsThatCannotStandInAPathAreRefused_data();
    void idsThatCannotStandInAPathAreRefused();

    void operationsAreAskedForByPut();
    void onlyOfferedOperationsAreAskedFor_data();
    void onlyOfferedOperationsAreAskedFor();
    void countriesAreTheirs_data();
    void countriesAreTheirs();
    void alreadyRequestedCountsAsBegun();
    void onlyTheContractsAnswerCountsAsBegun_data();
    void onlyTheContractsAnswerCountsAsBegun();

    void statesAreRead_data();
    void statesAreRead();
    void answersThatMakeNoSenseNameTheMember_data();
    void answersThatMakeNoSenseNameTheMember();

    void categorisationBecomesALedger();
    void theLedgerKeepsTheirCategories();
    void rowsThatCannotBeReadAreNamed_data();
    void rowsThatCannotBeReadAreNamed();
    void amountsAreExact_data();
    void amountsAreExact();
    void nullsAreNotZeros();
    void productsAreKeptAsTheySaidThem_data();
    void productsAreKeptAsTheySaidThem();
    void anUnfinishedAnswerIsNotADelivery();

    void theCategoryListIsFlat();
    void circlesAndMissingParentsAreCut();
    void fiveThousandCategoriesAreRead();
    void modelsAreListed();
    void theBaseAddressMayHaveAPath();
    void theCatalogueFindsIt();
};

void TestNordigenInsights::signInAsksForATokenWithAJsonBody()
{
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> asked;
    const auto session = replay(provider.signIn(credentials(), kNow), {recorded(u"nordigen-token.quickstart-page"_s)}, &asked);
    QVERIFY(session);
    QCOMPARE(session->token, "YOUR_ACCESS_TOKEN"_ba);
    QCOMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked[0].url, QUrl(u"https://api.nordigen.com/oauth/token"_s));
    QCOMPARE(asked[0].method, HttpRequest::Method::Post);
    QVERIFY(asked[0].repeatable);
    QCOMPARE(asked[0].headers.value("Content-Type"), "application/json"_ba);
    QVERIFY(asked[0].headers.value("Authorization").isEmpty());
    QCOMPARE(json(asked[0]), (QJsonObject {{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, u"my id"_s},
        {u"client_secret"_s, u"my secret"_s}, {u"audience"_s, u"https://nordigen/api"_s}}));
}

void TestNordigenInsights::aTokenLastsUntilAMinuteBeforeItsExpiry_data()
{
    QTest::addColumn<QByteArray>("lifetime");
    QTest::addColumn<int>("seconds");
    QTest::newRow("a day") << R"(,"expires_in":86400)"_ba << 86340;
    QTest::newRow("two minutes") << R"(,"expires_in":120)"_ba << 60;
    QTest::newRow("ten seconds") << R"(,"expires_in":10)"_ba << 5;
    QTest::newRow("nothing") << R"(,"expires_in":0)"_ba << 0;
    QTest::newRow("negative") << R"(,"expires_in":-5)"_ba << 0;
    QTest::newRow("not said") << ""_ba << 240;
    QTest::newRow("null") << R"(,"expires_in":null)"_ba << 240;
    QTest::newRow("a thousand years") << R"(,"expires_in":31536000000)"_ba << 366 * 86400 - 60;
}

void TestNordigenInsights::aTokenLastsUntilAMinuteBeforeItsExpiry()
{
    QFETCH(QByteArray, lifetime);
    QFETCH(int, seconds);
    const NordigenInsightsProvider provider;
    const auto session = replay(provider.signIn(credentials(), kNow), {ok(R"({"access_token":"t")" + lifetime + "}")});
    QVERIFY(session);
    QCOMPARE(kNow.secsTo(session->validUntil), qint64(seconds));
}

void TestNordigenInsights::tokensThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("where");
    QTest::newRow("the request echoed, as one page prints it") << R"({"audience":"https://nordigen/api","client_id":"x"})"_ba << u"access_token"_s;
    QTest::newRow("empty token") << R"({"access_token":""})"_ba << u"access_token"_s;
    QTest::newRow("a token that would break the header") << R"({"access_token":"a\r\nX: b"})"_ba << u"access_token"_s;
    QTest::newRow("a number") << R"({"access_token":7})"_ba << u"access_token"_s;
    QTest::newRow("another kind of token") << R"({"access_token":"t","token_type":"MAC"})"_ba << u"token_type"_s;
    QTest::newRow("lifetime in words") << R"({"access_token":"t","expires_in":"a day"})"_ba << u"expires_in"_s;
}

void TestNordigenInsights::tokensThatMakeNoSenseAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, where);
    const NordigenInsightsProvider provider;
    const auto session = replay(provider.signIn(credentials(), kNow), {ok(body)});
    QVERIFY(!session);
    QCOMPARE(session.error().kind, Kind::BadAnswer);
    QCOMPARE(session.error().where, where);
}

void TestNordigenInsights::emptyCredentialsAreNotSent()
{
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> asked;
    QCOMPARE(replay(provider.signIn(credentials("", "x"), kNow), {}, &asked).error().kind, Kind::BadCredentials);
    QCOMPARE(replay(provider.signIn(credentials("x", ""), kNow), {}, &asked).error().kind, Kind::BadCredentials);
    QVERIFY(asked.empty());
}

void TestNordigenInsights::anUploadIsOneMultipartRequest()
{
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> asked;
    const auto process = replay(provider.submit(kSession, submission()), {recorded(u"nordigen-upload.endpoints-page"_s)}, &asked);
    QVERIFY(process);
    QCOMPARE(process->id, kId);
    QCOMPARE(asked.size(), std::size_t(1));
    const HttpRequest &request = asked[0];
    QCOMPARE(request.url, QUrl(u"https://api.nordigen.com/v2/report"_s));
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QVERIFY(!request.repeatable); // a statement is not handed in twice
    QCOMPARE(request.headers.value("Authorization"), "Bearer the-token"_ba);
    const QByteArray type = request.headers.value("Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = type.mid(30);
    QVERIFY(boundary.size() <= 70);
    QCOMPARE(request.body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"input\"; filename=\"example.json\"\r\n"
        "Content-Type: application/json\r\n\r\n{\"account_list\":[]}\r\n--" + boundary + "--\r\n");
}

void TestNordigenInsights::severalFilesAreSeveralParts()
{
    const NordigenInsightsProvider provider;
    Submission two = submission();
    two.files.push_back({u"second.pdf"_s, "%PDF-1.4 \r\n--\r\n"});
    two.files.push_back({u"example.json"_s, "[]"}); // the same name again
    std::vector<HttpRequest> asked;
    QVERIFY(replay(provider.submit(kSession, two), {recorded(u"nordigen-upload.endpoints-page"_s)}, &asked));
    const QByteArray boundary = asked[0].headers.value("Content-Type").mid(30);
    QCOMPARE(times(asked[0].body, "--" + boundary + "\r\n"), 3);
    QCOMPARE(asked[0].body.count("name=\"input\""), 3);
    QCOMPARE(times(asked[0].body, "%PDF-1.4 \r\n--\r\n\r\n--" + boundary), 1);

    // A file that holds the boundary gets another one.
    Submission mean = submission();
    mean.files[0].bytes = boundary;
    std::vector<HttpRequest> first;
    QVERIFY(replay(provider.submit(kSession, mean), {recorded(u"nordigen-upload.endpoints-page"_s)}, &first));
    mean.files[0].bytes = first[0].headers.value("Content-Type").mid(30);
    std::vector<HttpRequest> second;
    QVERIFY(replay(provider.submit(kSession, mean), {recorded(u"nordigen-upload.endpoints-page"_s)}, &second));
    QCOMPARE(times(second[0].body, "--" + second[0].headers.value("Content-Type").mid(30)), 2);
}

void TestNordigenInsights::fileNamesCannotBreakTheRequest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("plain") << u"a b.json"_s << "a b.json"_ba;
    QTest::newRow("Swedish") << u"kontoutdrag för Åke.json"_s << "kontoutdrag för Åke.json"_ba;
    QTest::newRow("quotes") << u"a\"; name=\"x.json"_s << "a%22; name=%22x.json"_ba;
    QTest::newRow("line ends") << u"a\r\nX-Evil: 1.json"_s << "a%0D%0AX-Evil: 1.json"_ba;
    QTest::newRow("folder") << u"/home/somebody/a.json"_s << "a.json"_ba;
    QTest::newRow("Windows folder") << u"C:\\Users\\Somebody\\a.json"_s << "a.json"_ba;
    QTest::newRow("nothing") << QString() << "statement"_ba;
    QTest::newRow("control letters") << u"a\x01\x02.json"_s << "a.json"_ba;
}

void TestNordigenInsights::fileNamesCannotBreakTheRequest()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sent);
    const NordigenInsightsProvider provider;
    Submission one = submission();
    one.files[0].name = name;
    std::vector<HttpRequest> asked;
    QVERIFY(replay(provider.submit(kSession, one), {recorded(u"nordigen-upload.endpoints-page"_s)}, &asked));
    QCOMPARE(times(asked[0].body, "name=\"input\"; filename=\"" + sent + "\"\r\n"), 1);
}

void TestNordigenInsights::partsSayWhatTheyHold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("object") << " \n{}"_ba << "application/json"_ba;
    QTest::newRow("array") << "[]"_ba << "application/json"_ba;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF{}"_ba << "application/json"_ba;
    QTest::newRow("PDF") << "%PDF-1.7"_ba << "application/pdf"_ba;
    QTest::newRow("CSV") << "date;amount"_ba << "application/octet-stream"_ba;
}

void TestNordigenInsights::partsSayWhatTheyHold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    const NordigenInsightsProvider provider;
    Submission one = submission();
    one.files[0].bytes = bytes;
    std::vector<HttpRequest> asked;
    QVERIFY(replay(provider.submit(kSession, one), {recorded(u"nordigen-upload.endpoints-page"_s)}, &asked));
    QCOMPARE(times(asked[0].body, "\r\nContent-Type: " + type + "\r\n\r\n" + bytes), 1);
}

void TestNordigenInsights::theWholeRequestIsHeldAgainstTheLimit()
{
    const NordigenInsightsProvider provider;
    constexpr qint64 limit = 10'000'000;
    QCOMPARE(provider.info().mostUploadBytes, limit);
    const auto submitted = [&](qsizetype bytes, std::vector<HttpRequest> *asked) {
        Submission one = submission();
        one.files[0].bytes = QByteArray(bytes, 'x');
        return replay(provider.submit(kSession, one), {recorded(u"nordigen-upload.endpoints-page"_s)}, asked);
    };
    std::vector<HttpRequest> asked;
    QVERIFY(submitted(9'999'000, &asked));
    QVERIFY(asked[0].body.size() <= limit);

    std::vector<HttpRequest> none;
    const auto justOver = submitted(9'999'900, &none); // the file alone would fit, the request does not
    QVERIFY(!justOver);
    QCOMPARE(justOver.error().kind, Kind::TooLarge);
    QVERIFY(justOver.error().detail.contains(u"10000000"_s));
    const auto farOver = submitted(10'000'001, &none);
    QVERIFY(!farOver);
    QVERIFY(farOver.error().detail.contains(u"10000001"_s));
    QVERIFY(none.empty());
}

namespace {

HttpResponse uploadAnswer(const QByteArray &id)
{
    return ok(R"({"data":{"attributes":{"available-operations":["categorisation","insights-income"],"request-id":")" + id + R"(","status":"completed"}}})");
}

HttpResponse statusAnswer(const QByteArray &status) { return ok(R"({"data":{"attributes":{"request-id":"x","status":")" + status + R"("}}})"); }

HttpResponse part(const QByteArray &from, const QByteArray &to, const QByteArray &start, const QByteArray &end, const QByteArray &turnover, const QByteArray &rows)
{
    return ok(R"({"data":{"attributes":{"status":"completed","insights":{"insights-income":{"average_monthly_income":)" + turnover
        + R"(}},"a-new-product":7,"metadata":{"statement-details":{"count_of_uploaded_accounts":1}},"categorisation":{"accounts":[{"account_number":"GB29",)"
          R"("period_start":")" + from + R"(","period_end":")" + to + R"(","currencies":[{"code":"GBP","start_balance":)" + start
        + R"(,"end_balance":)" + end + R"(,"credit_turnover":)" + turnover + R"(,"debit_turnover":0,"transactions":[)" + rows + "]}]}]}}}}");
}

} // namespace

void TestNordigenInsights::whatDoesNotFitIsSpreadOverRecords()
{
    const NordigenInsightsProvider provider;
    Submission three = submission();
    three.files = {{u"a"_s, QByteArray(6'000'000, 'x')}, {u"b"_s, QByteArray(3'000'000, 'y')}, {u"c"_s, QByteArray(6'000'000, 'z')}};
    std::vector<HttpRequest> asked;
    const auto first = replay(provider.submit(kSession, three), {uploadAnswer("one")}, &asked);
    QVERIFY(first);
    QCOMPARE(uploadsLeft(*first), 1);
    Submission rest = three;
    rest.soFar = *first; // as it comes back from the store
    QCOMPARE(replay(provider.submit(kSession, rest), {ok("{}", 503)}).error().kind, Kind::Unavailable);
    const auto process = replay(provider.submit(kSession, rest), {uploadAnswer("two")}, &asked);
    QVERIFY(process);
    QCOMPARE(uploadsLeft(*process), 0);
    QVERIFY(!process->memory.contains(u"sent"_s));
    QCOMPARE(asked.size(), std::size_t(2));
    QVERIFY(asked[0].body.contains("yyy") && asked[1].body.contains("zzz") && !asked[1].body.contains("xxx"));
    QCOMPARE(process->id, u"one"_s);
    QCOMPARE(process->memory.value(u"records"_s).toVariant().toStringList(), (QStringList {u"one"_s, u"two"_s}));
    rest.files.pop_back(); // another way to split it: what was sent does not fit to it
    rest.files.front().bytes.append(QByteArray(2'000'000, 'x'));
    const auto anew = replay(provider.submit(kSession, rest), {uploadAnswer("three")});
    QVERIFY(anew);
    QCOMPARE(anew->id, u"three"_s);

    asked.clear(); // one of them may have been asked for before
    const auto begun = replay(provider.begin(kSession, *process, three),
        {ok(R"([{"title":"","detail":"","error-code":"ANALYSIS_ALREADY_REQUESTED","source":[]}])", 400), begunAnswer("two")}, &asked);
    QVERIFY(begun);
    QCOMPARE(asked[1].url.path(), u"/v2/report/process/two"_s);
    QCOMPARE(json(asked[0]), json(asked[1]));

    const auto status = replay(provider.poll(kSession, *begun), {statusAnswer("completed"), statusAnswer("processing")});
    QVERIFY(status);
    QCOMPARE(status->stage, Stage::Running);
    QCOMPARE(status->percent, std::optional(50));
    QCOMPARE(replay(provider.poll(kSession, *begun), {statusAnswer("completed"), statusAnswer("completed")})->stage, Stage::Ready);
    const auto failed = replay(provider.poll(kSession, *begun),
        {statusAnswer("processing"), ok(R"([{"title":"","detail":"","error-code":"TIMEOUT_PROCESSING","source":[]}])", 400)});
    QCOMPARE(failed->stage, Stage::Failed);

    Process odd = *begun;
    odd.memory.insert(u"records"_s, QJsonArray {u"one"_s, u"../two"_s});
    QCOMPARE(replay(provider.fetch(kSession, odd), {}).error().kind, Kind::NotFound);
}

void TestNordigenInsights::onlyTheContractsAnswerCountsAsBegun_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<bool>("begins");
    QTest::newRow("202") << begunAnswer() << true;
    QTest::newRow("200, as any 2xx") << begunAnswer(kId.toLatin1(), 200) << true;
    QTest::newRow("nothing") << ok({}, 202) << false;
    QTest::newRow("a page in between") << ok("<html>Log in to the network</html>") << false;
    QTest::newRow("no state") << ok(R"({"data":{"attributes":{"request-id":"162d"}}})", 202) << false;
    QTest::newRow("no id") << ok(R"({"data":{"attributes":{"request-id":"","status":"queued"}}})", 202) << false;
}
void TestNordigenInsights::onlyTheContractsAnswerCountsAsBegun()
{
    QFETCH(HttpResponse, response);
    QFETCH(bool, begins);
    const NordigenInsightsProvider provider;
    const auto begun = replay(provider.begin(kSession, record(), submission()), {response});
    QCOMPARE(bool(begun), begins);
    if (!begins)
        QCOMPARE(begun.error().kind, Kind::BadAnswer);
}

void TestNordigenInsights::recordsAreJoinedAgain()
{
    const NordigenInsightsProvider provider;
    Process process = record();
    process.memory.insert(u"records"_s, QJsonArray {u"one"_s, u"two"_s});
    // The later days come first: what decides is the dates.
    const auto delivery = replay(provider.fetch(kSession, process),
        {part("2026-02-01", "2026-02-28", "10.10", "30.30", "20.20", R"({"amount":20.20,"category_id":85,"title":"Salary","date":"2026-02-25"})"),
            part("2026-01-01", "2026-01-31", "0", "10.10", "10.10", R"({"amount":10.10,"category_id":85,"title":"Salary","date":"2026-01-25"})")});
    QVERIFY2(delivery, delivery ? "" : qPrintable(delivery.error().detail));
    QCOMPARE(delivery->ledger->accounts().size(), std::size_t(1));
    const Account account = delivery->ledger->accounts()[0];
    QCOMPARE(account.opening, std::optional<qint64>(0));
    QCOMPARE(account.closing, std::optional<qint64>(30'30));
    QCOMPARE(account.statedCredits, std::optional<qint64>(30'30));
    QCOMPARE(isoDay(account.period.first), u"2026-01-01"_s);
    QCOMPARE(isoDay(account.period.last), u"2026-02-28"_s);
    QCOMPARE(delivery->ledger->booked().minor, (std::vector<qint64> {10'10, 20'20}));
    // Means of parts are no means of the whole.
    QVERIFY(!delivery->figures.contains(u"insights"_s));
    const QJsonArray records = delivery->figures.value(u"records"_s).toArray();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[1][u"insights"_s][u"insights-income"_s][u"average_monthly_income"_s].toDouble(), 10.10);
    QCOMPARE(records[0][u"a-new-product"_s].toInt(), 7);
    QVERIFY(records[0][u"metadata"_s].isObject());
    QVERIFY(QJsonDocument::fromJson(delivery->evidence).isArray());
}

void TestNordigenInsights::scoresAreAskedForByNameOnly()
{
    const NordigenInsightsProvider provider;
    const QStringList all {u"categorisation"_s, u"income"_s, u"features"_s, u"credit-scores"_s, u"simple-score"_s};
    std::vector<HttpRequest> asked;
    QVERIFY(replay(provider.begin(kSession, record(all), submission()), {begunAnswer()}, &asked));
    QCOMPARE(json(asked[0]).value(u"operations"_s).toVariant().toStringList(), (QStringList {u"categorisation"_s, u"income"_s}));
    // A record that knows the names of 2020 is asked by them.
    QVERIFY(replay(provider.begin(kSession, record(all), submission({u"insights-income"_s, u"simple-score"_s})), {begunAnswer()}, &asked));
    QCOMPARE(json(asked[1]).value(u"operations"_s).toVariant().toStringList(), (QStringList {u"income"_s, u"simple-score"_s}));
    Submission webhook = submission();
    webhook.useWebhook = true;
    QVERIFY(!json(asked[0]).contains(u"use_webhook"_s));
    QVERIFY(replay(provider.begin(kSession, record(all), webhook), {begunAnswer()}, &asked));
    QCOMPARE(json(asked[2]).value(u"use_webhook"_s), QJsonValue(true));
}

void TestNordigenInsights::webhooksAreSet_data()
{
    QTest::addColumn<CallbackSettings>("settings");
    QTest::addColumn<QJsonObject>("body");
    const QUrl here(u"https://we.example/hook?a=%20b"_s);
    QTest::newRow("none") << CallbackSettings {here, {}, {}, {}, {}, {}, {}, {}, {}} << QJsonObject();
    QTest::newRow("basic") << CallbackSettings {here, CallbackSettings::Auth::Basic, u"åsa"_s, "hemligt", {}, {}, {}, {}, {}}
                           << QJsonObject {{u"auth_method"_s, u"Basic Auth"_s}, {u"auth_username"_s, u"åsa"_s}, {u"auth_password"_s, u"hemligt"_s}};
    QTest::newRow("oauth") << CallbackSettings {here, CallbackSettings::Auth::OAuth2, {}, {}, QUrl(u"https://we.example/token"_s), u"me"_s, "secret", u"us"_s, u"hooks"_s}
                           << QJsonObject {{u"auth_method"_s, u"OAuth2"_s}, {u"oauth_token_url"_s, u"https://we.example/token"_s}, {u"oauth_client_id"_s, u"me"_s},
                                  {u"oauth_client_secret"_s, u"secret"_s}, {u"oauth_audience"_s, u"us"_s}, {u"oauth_client_audience"_s, u"hooks"_s}};
}

void TestNordigenInsights::webhooksAreSet()
{
    QFETCH(CallbackSettings, settings);
    QFETCH(QJsonObject, body);
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> asked;
    QVERIFY(replay(provider.setWebhook(kSession, settings), {ok(R"({"data":{"attributes":{"success":true}}})", 202)}, &asked));
    body.insert(u"callback_url"_s, u"https://we.example/hook?a=%20b"_s);
    QCOMPARE(json(asked[0]), body);
    QCOMPARE(asked[0].url.path(), u"/v2/webhook-settings"_s);
    QCOMPARE(replay(provider.setWebhook(kSession, settings), {ok("[]", 400)}).error().kind, Kind::Rejected);
    QVERIFY(!replay(provider.setWebhook(kSession, CallbackSettings {}), {}));
}

void TestNordigenInsights::everyCountryIsKnown()
{
    const NordigenInsightsProvider provider;
    const auto &countries = provider.info().countries;
    QCOMPARE(countries.size(), std::size_t(37));
    QCOMPARE(std::ranges::count_if(countries, &ProviderCountry::business), 29);
    QCOMPARE(std::ranges::count_if(countries, &ProviderCountry::calibrated), 20);
    for (const ProviderCountry &country : countries)
        QCOMPARE(NordigenInsightsProvider::countryCode(country.code, true).size(), country.business ? 3 : 2);
}

void TestNordigenInsights::whatCannotBeHandedInIsNotSent()
{
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> asked;
    QCOMPARE(replay(provider.submit(kSession, Submission {}), {}, &asked).error().kind, Kind::BadFile);
    Submission empty = submission();
    empty.files[0].bytes.clear();
    const auto refused = replay(provider.submit(kSession, empty), {}, &asked);
    QCOMPARE(refused.error().kind, Kind::BadFile);
    QCOMPARE(refused.error().where, u"example.json"_s);
    QCOMPARE(replay(provider.submit(kSession, submission({}, QString())), {}, &asked).error().kind, Kind::Unsupported);
    QVERIFY(asked.empty());
}

void TestNordigenInsights::uploadsAreRead_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("operations");
    QTest::newRow("endpoints page, 200") << u"nordigen-upload.endpoints-page"_s << 200 << 1;
    QTest::newRow("quickstart, 202") << u"nordigen-upload.quickstart-page"_s << 202 << 5;
    QTest::newRow("recorded 2020, 201") << u"nordigen-upload.recorded-2020"_s << 201 << 8;
}

void TestNordigenInsights::uploadsAreRead()
{
    QFETCH(QString, answer);
    QFETCH(int, status);
    QFETCH(int, operations);
    const NordigenInsightsProvider provider;
    const auto process = replay(provider.submit(kSession, submission()), {recorded(answer, status)});
    QVERIFY(process);
    QVERIFY(!process->id.isEmpty());
    QCOMPARE(process->memory.value(u"available-operations"_s).toArray().size(), operations);
}

void TestNordigenInsights::idsThatCannotStandInAPathAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("a path") << u"../category-tree/se"_s;
    QTest::newRow("a query") << u"a?b=c"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("not ASCII") << u"å"_s;
    QTest::newRow("too long") << QString(200, u'a');
}

void TestNordigenInsights::idsThatCannotStandInAPathAreRefused()
{
    QFETCH(QString, id);
    const NordigenInsightsProvider provider;
    const QByteArray body = QJsonDocument(QJsonObject {{u"data"_s, QJsonObject {{u"attributes"_s, QJsonObject {{u"request-id"_s, id}}}}}}).toJson();
    const auto process = replay(provider.submit(kSession, submission()), {ok(body)});
    QVERIFY(!process);
    QCOMPARE(process.error().where, u"data.attributes.request-id"_s);
    Process stored;
    stored.id = id;
    std::vector<HttpRequest> asked;
    QVERIFY(!replay(provider.poll(kSession, stored), {ok({})}, &asked));
    QVERIFY(!replay(provider.fetch(kSession, stored), {ok({})}, &asked));
    QVERIFY(!replay(provider.begin(kSession, stored, submission()), {ok({})}, &asked));
    QVERIFY(asked.empty());
}

void TestNordigenInsights::operationsAreAskedForByPut()
{
    const NordigenInsightsProvider provider;
    Submission wanted = submission({u"categorisation"_s});
    wanted.parameters = {{u"period"_s, 6}, {u"drop_joint_accounts"_s, true}};
    std::vector<HttpRequest> asked;
    const auto begun = replay(provider.begin(kSession, record(), wanted), {recorded(u"nordigen-process-queued.recorded-2020"_s, 202)}, &asked);
    QVERIFY(begun);
    QCOMPARE(begun->id, kId); // ours is remembered, theirs not looked at
    QCOMPARE(asked[0].url, QUrl(u"https://api.nordigen.com/v2/report/process/"_s + kId));
    QCOMPARE(asked[0].method, HttpRequest::Method::Put);
    QVERIFY(!asked[0].repeatable);
    QCOMPARE(asked[0].headers.value("Authorization"), "Bearer the-token"_ba);
    QCOMPARE(asked[0].headers.value("Content-Type"), "application/json"_ba);
    QCOMPARE(json(asked[0]), (QJsonObject {{u"operations"_s, QJsonArray {u"categorisation"_s}}, {u"country"_s, u"uk"_s},
        {u"params"_s, QJsonObject {{u"period"_s, 6}, {u"drop_joint_accounts"_s, true}}}}));
    std::vector<HttpRequest> plain;
    QVERIFY(replay(provider.begin(kSession, record(), submission()), {begunAnswer()}, &plain));
    QVERIFY(!json(plain[0]).contains(u"params"_s));
}

void TestNordigenInsights::onlyOfferedOperationsAreAskedFor_data()
{
    QTest::addColumn<QStringList>("available");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("asked"); // empty: refused
    QTest::addColumn<QStringList>("leftOut");
    const QStringList few {u"categorisation"_s, u"insights-income"_s};
    QTest::newRow("all that is offered") << few << QStringList() << few << QStringList();
    QTest::newRow("one of them") << few << QStringList {u"insights-income"_s} << QStringList {u"insights-income"_s} << QStringList();
    QTest::newRow("one that is not offered") << few << QStringList {u"categorisation"_s, u"features"_s} << QStringList {u"categorisation"_s}
                                             << QStringList {u"features"_s};
    QTest::newRow("none that is offered") << few << QStringList {u"features"_s} << QStringList() << QStringList();
    QTest::newRow("asked for twice") << few << QStringList {u"categorisation"_s, u"categorisation"_s} << QStringList {u"categorisation"_s} << QStringList();
    QTest::newRow("what nobody can read") << QStringList {u"categorisation"_s, u"kyc"_s, u"observations"_s} << QStringList()
                                          << QStringList {u"categorisation"_s} << QStringList {u"kyc"_s, u"observations"_s};
}

void TestNordigenInsights::onlyOfferedOperationsAreAskedFor()
{
    QFETCH(QStringList, available);
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, asked);
    QFETCH(QStringList, leftOut);
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> requests;
    const auto begun = replay(provider.begin(kSession, record(available), submission(wanted)), {begunAnswer()}, &requests);
    if (asked.isEmpty()) {
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Kind::Unsupported);
        QVERIFY(requests.empty());
        return;
    }
    QCOMPARE(json(requests[0]).value(u"operations"_s).toVariant().toStringList(), asked);
    QCOMPARE(begun->memory.value(u"operations"_s).toVariant().toStringList(), asked);
    QCOMPARE(begun->memory.value(u"left-out"_s).toVariant().toStringList(), leftOut);

    Process untold = record();
    untold.memory = {}; // an upload that does not say what it offers
    requests.clear();
    QVERIFY(replay(provider.begin(kSession, untold, submission({u"features"_s})), {begunAnswer()}, &requests));
    QCOMPARE(json(requests[0]).value(u"operations"_s).toVariant().toStringList(), QStringList {u"features"_s});
}

void TestNordigenInsights::countriesAreTheirs_data()
{
    QTest::addColumn<bool>("business");
    QTest::addColumn<QString>("code");
    QTest::newRow("gb") << false << u"uk"_s;
    QTest::newRow("GB") << true << u"ukc"_s;
    QTest::newRow("se") << false << u"se"_s;
    QTest::newRow("lv") << true << u"lvc"_s;
    for (const char *without : {"br", "id", "in", "kz", "mx", "nz", "si", "us"})
        QTest::newRow(without) << true << QString::fromLatin1(without);
    QTest::newRow("zz") << true << u"zz"_s; // unknown to us: theirs to refuse
}

void TestNordigenInsights::countriesAreTheirs()
{
    QFETCH(bool, business);
    QFETCH(QString, code);
    const NordigenInsightsProvider provider;
    Submission wanted = submission({}, QString::fromLatin1(QTest::currentDataTag()));
    wanted.business = business;
    std::vector<HttpRequest> asked;
    QVERIFY(replay(provider.begin(kSession, record(), wanted), {begunAnswer()}, &asked));
    QCOMPARE(json(asked[0]).value(u"country"_s).toString(), code);
}

void TestNordigenInsights::alreadyRequestedCountsAsBegun()
{
    const NordigenInsightsProvider provider;
    const auto begun = replay(provider.begin(kSession, record(), submission()),
        {ok(R"([{"title":"t","detail":"d","error-code":"ANALYSIS_ALREADY_REQUESTED","source":[]}])", 400)});
    QVERIFY(begun);
    QCOMPARE(begun->id, kId);
}

void TestNordigenInsights::statesAreRead_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Stage>("stage");
    for (const auto &[word, stage] : std::initializer_list<std::pair<const char *, Stage>> {{"uploaded", Stage::Uploaded}, {"queued", Stage::Queued},
             {"processing", Stage::Running}, {"completed", Stage::Ready}, {"finished", Stage::Ready}, {"COMPLETED", Stage::Ready},
             {"failed", Stage::Failed}, {"a word of tomorrow", Stage::Running}})
        QTest::newRow(word) << QString::fromLatin1(word) << stage;
}

void TestNordigenInsights::statesAreRead()
{
    QFETCH(QString, word);
    QFETCH(Stage, stage);
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> asked;
    const auto status = replay(provider.poll(kSession, record()), {ok("{\"data\":{\"attributes\":{\"status\":\"" + word.toLatin1() + "\"},\"type\":7}}")}, &asked);
    QVERIFY(status);
    QCOMPARE(status->stage, stage);
    QCOMPARE(status->word, word);
    QCOMPARE(status->error.has_value(), stage == Stage::Failed);
    QCOMPARE(asked[0].url, QUrl(u"https://api.nordigen.com/v2/report/"_s + kId));
    QCOMPARE(asked[0].method, HttpRequest::Method::Get);
    QVERIFY(asked[0].repeatable);
    QCOMPARE(replay(provider.poll(kSession, record()), {recorded(u"nordigen-result-processing.endpoints-page"_s)})->stage, Stage::Running);
    QCOMPARE(replay(provider.poll(kSession, record()), {recorded(u"nordigen-result-categorisation.recorded-2020"_s)})->stage, Stage::Ready);
}

void TestNordigenInsights::answersThatMakeNoSenseNameTheMember_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << ""_ba << u"byte 0"_s;
    QTest::newRow("HTML") << "<html>"_ba << u"byte 1"_s;
    QTest::newRow("cut") << R"({"data":{"attr)"_ba << QString();
    QTest::newRow("no data") << "{}"_ba << u"data"_s;
    QTest::newRow("data is a list") << R"({"data":[]})"_ba << u"data"_s;
    QTest::newRow("no attributes") << R"({"data":{}})"_ba << u"data.attributes"_s;
    QTest::newRow("no status") << R"({"data":{"attributes":{}}})"_ba << u"data.attributes.status"_s;
    QTest::newRow("status is a number") << R"({"data":{"attributes":{"status":1}}})"_ba << u"data.attributes.status"_s;
}

void TestNordigenInsights::answersThatMakeNoSenseNameTheMember()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, where);
    const NordigenInsightsProvider provider;
    const auto status = replay(provider.poll(kSession, record()), {ok(body)});
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Kind::BadAnswer);
    if (!where.isEmpty())
        QCOMPARE(status.error().where, where);
    const auto delivery = replay(provider.fetch(kSession, record()), {ok(body)});
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().kind, Kind::BadAnswer);
}

void TestNordigenInsights::categorisationBecomesALedger()
{
    const NordigenInsightsProvider provider;
    const HttpResponse answer = recorded(u"nordigen-result-categorisation.recorded-2020"_s);
    const auto delivery = replay(provider.fetch(kSession, record()), {answer});
    QVERIFY(delivery);
    QVERIFY(delivery->problems.empty());
    QCOMPARE(delivery->evidence, answer.body);
    QCOMPARE(delivery->figures.value(u"categorisation"_s).toObject().value(u"category_tree_version"_s).toString(), u"uk_202001311420"_s);
    const Ledger &ledger = *delivery->ledger;
    QCOMPARE(ledger.accounts().size(), std::size_t(1));
    const Account &account = ledger.accounts()[0];
    QCOMPARE(account.number, u"GB29IBAN20160604201923"_s);
    QCOMPARE(account.bankName, u"Some Bank"_s);
    QCOMPARE(account.holderName, u"Alex Watson"_s);
    QCOMPARE(account.isJoint, false);
    QCOMPARE(account.currency.code(), u"GBP"_s);
    QCOMPARE(account.opening, 201646);
    QCOMPARE(account.closing, 275086);
    QCOMPARE(account.statedCredits, 110080);
    QCOMPARE(account.statedDebits, 36640);
    QCOMPARE(isoDay(account.period.first), u"2019-08-01"_s);
    QCOMPARE(isoDay(account.period.last), u"2019-08-15"_s);
    QCOMPARE(balanceCheck(ledger, 0), BalanceCheck::Holds); // 2016.46 + 1100.80 - 366.40 = 2750.86
    const Rows &rows = ledger.booked();
    QCOMPARE(rows.minor, (std::vector<qint64> {-1545, 90080, 20000, -5045, -30050}));
    QCOMPARE(isoDay(rows.bookedOn[1]), u"2019-08-05"_s);
    QVERIFY(ledger.counterparty(1) == "Job Ltd");
    QVERIFY(ledger.text(1) == "SALARY 201620190406222 900.80GBP");
    QVERIFY(ledger.texts()[rows.id[4]] == "arbritary-unique-id5");
}

void TestNordigenInsights::theLedgerKeepsTheirCategories()
{
    const NordigenInsightsProvider provider;
    const auto delivery = replay(provider.fetch(kSession, record()),
        {categorised(R"({"amount":-1,"category_id":26,"title":"Groceries","date":"2019-08-01"},
                        {"amount":-1,"category_id":"84","date":"2019-08-01"},
                        {"amount":-1,"date":"2019-08-01","title":"Two\nlines"})")});
    QVERIFY(delivery);
    const Ledger &ledger = *delivery->ledger;
    QCOMPARE(ledger.booked().size(), std::size_t(3));
    const auto further = [&](Row row) { return ledger.texts()[ledger.booked().further[row]]; };
    QVERIFY(further(0) == "category_id=26\ntitle=Groceries");
    QVERIFY(further(1) == "category_id=84");
    QVERIFY(further(2) == "title=Two lines");
}

void TestNordigenInsights::rowsThatCannotBeReadAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("member");
    QTest::newRow("no amount") << R"({"date":"2019-08-01"})"_ba << u".amount"_s;
    QTest::newRow("amount in words") << R"({"amount":"much","date":"2019-08-01"})"_ba << u".amount"_s;
    QTest::newRow("three decimals") << R"({"amount":1.005,"date":"2019-08-01"})"_ba << u".amount"_s;
    QTest::newRow("beyond exactness") << R"({"amount":12345678901234.56,"date":"2019-08-01"})"_ba << u".amount"_s;
    QTest::newRow("no date") << R"({"amount":1})"_ba << u".date"_s;
    QTest::newRow("null date") << R"({"amount":1,"date":null})"_ba << u".date"_s;
    QTest::newRow("no such day") << R"({"amount":1,"date":"2019-02-30"})"_ba << u".date"_s;
    QTest::newRow("a number for a date") << R"({"amount":1,"date":20190801})"_ba << u".date"_s;
    QTest::newRow("not an object") << "7"_ba << QString();
}

void TestNordigenInsights::rowsThatCannotBeReadAreNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, member);
    const NordigenInsightsProvider provider;
    const QByteArray good = R"({"amount":1,"date":"2019-08-01"})";
    const auto delivery = replay(provider.fetch(kSession, record()), {categorised(good + ',' + row + ',' + good)});
    QVERIFY(delivery);
    QCOMPARE(delivery->ledger->booked().size(), std::size_t(2)); // what can be read is there
    QCOMPARE(delivery->problems.size(), std::size_t(1));
    QCOMPARE(delivery->problems[0].where, u"data.attributes.categorisation.accounts[0].currencies[0].transactions[1]"_s + member);
}

void TestNordigenInsights::amountsAreExact_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("two decimals") << R"("GBP")"_ba << "-15.45"_ba << qint64(-1545);
    QTest::newRow("one decimal") << R"("GBP")"_ba << "900.8"_ba << qint64(90080);
    QTest::newRow("whole") << R"("GBP")"_ba << "1100"_ba << qint64(110000);
    QTest::newRow("zeros behind") << R"("GBP")"_ba << "1.10000"_ba << qint64(110);
    QTest::newRow("as text") << R"("GBP")"_ba << R"("0.10")"_ba << qint64(10);
    QTest::newRow("a cent") << R"("GBP")"_ba << "0.01"_ba << qint64(1);
    QTest::newRow("thirteen digits") << R"("GBP")"_ba << "-9999999999999.99"_ba << qint64(-999999999999999);
    QTest::newRow("no minor units") << R"("JPY")"_ba << "1500"_ba << qint64(1500);
    QTest::newRow("three decimals") << R"("KWD")"_ba << "1.234"_ba << qint64(1234);
    QTest::newRow("currency not said") << "null"_ba << "1.5"_ba << qint64(150);
    QTest::newRow("exponent form of a plain number") << R"("GBP")"_ba << "1e3"_ba << qint64(100000);
}

void TestNordigenInsights::amountsAreExact()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, amount);
    QFETCH(qint64, minor);
    const NordigenInsightsProvider provider;
    const auto delivery = replay(provider.fetch(kSession, record()), {categorised("{\"amount\":" + amount + ",\"date\":\"2019-08-01\"}", code)});
    QVERIFY(delivery && delivery->problems.empty());
    QCOMPARE(delivery->ledger->booked().minor, std::vector<qint64> {minor});
}

void TestNordigenInsights::nullsAreNotZeros()
{
    const NordigenInsightsProvider provider;
    const auto delivery = replay(provider.fetch(kSession, record()), {ok(R"({"data":{"attributes":{"status":"completed","categorisation":{"accounts":[
        {"account_number":null,"bank":null,"country":null,"holders":null,"is_joint_ownership":null,"period_start":null,"period_end":null,
         "currencies":[{"code":null,"start_balance":null,"end_balance":null,"credit_turnover":null,"debit_turnover":null,"transactions":null}]},
        {"currencies":[]}]}}}})")});
    QVERIFY(delivery && delivery->problems.empty());
    QCOMPARE(delivery->ledger->accounts().size(), std::size_t(1));
    const Account &account = delivery->ledger->accounts()[0];
    QCOMPARE(account, Account {});
}

void TestNordigenInsights::productsAreKeptAsTheySaidThem_data()
{
    QTest::addColumn<QString>("member");
    QTest::newRow("nordigen-result-insights-income.product-page") << u"insights"_s;
    QTest::newRow("nordigen-result-insights-loans.product-page.partial") << u"insights"_s;
    QTest::newRow("nordigen-result-insights-risk.product-page.partial") << u"insights"_s;
    QTest::newRow("nordigen-result-features.product-page") << u"features"_s;
    QTest::newRow("nordigen-result-credit-scores.product-page") << u"credit-scores"_s;
}

void TestNordigenInsights::productsAreKeptAsTheySaidThem()
{
    QFETCH(QString, member);
    const NordigenInsightsProvider provider;
    const HttpResponse answer = recorded(QString::fromLatin1(QTest::currentDataTag()));
    const auto delivery = replay(provider.fetch(kSession, record()), {answer});
    QVERIFY(delivery);
    QVERIFY(!delivery->ledger); // no categorisation was asked for
    const QJsonObject attributes = QJsonDocument::fromJson(answer.body).object().value(u"data"_s).toObject().value(u"attributes"_s).toObject();
    QVERIFY(!attributes.value(member).toObject().isEmpty());
    QCOMPARE(delivery->figures, attributes);
}

void TestNordigenInsights::anUnfinishedAnswerIsNotADelivery()
{
    const NordigenInsightsProvider provider;
    const auto delivery = replay(provider.fetch(kSession, record()), {recorded(u"nordigen-result-processing.endpoints-page"_s)});
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().where, u"data.attributes.status"_s);
}

void TestNordigenInsights::theCategoryListIsFlat()
{
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> asked;
    const auto sample = replay(provider.categoryTree(kSession, u"gb"_s), {recorded(u"nordigen-category-tree.endpoints-page"_s)}, &asked);
    QVERIFY(sample);
    QCOMPARE(asked[0].url, QUrl(u"https://api.nordigen.com/v2/category-tree/uk"_s));
    QCOMPARE(sample->size(), std::size_t(1));
    QCOMPARE(sample->front().id, 1);
    QCOMPARE(sample->front().parent, -1); // 93 is not in the list
    QCOMPARE(sample->front().title, u"Food"_s);
    QVERIFY(!sample->front().income);

    const auto list = replay(provider.categoryTree(kSession, u"se"_s), {ok(R"({"data":{"attributes":{"categories":[
        {"id":"85","level":1,"parent_id":"84","readable-title":"Salary","type":"Income"},{"id":84,"level":0,"parent_id":null,"readable-title":null,"type":"income"},
        {"id":84,"level":2,"parent_id":85,"readable-title":"again"}]}}})")});
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(2));
    QCOMPARE(list->at(0).parent, 84);
    QVERIFY(list->at(0).income);
    QCOMPARE(list->at(1).parent, -1);
    QVERIFY(list->at(1).title.isEmpty());
}

void TestNordigenInsights::circlesAndMissingParentsAreCut()
{
    const NordigenInsightsProvider provider;
    QByteArray rows;
    for (const auto &[id, parent] : std::initializer_list<std::pair<int, int>> {{1, 2}, {2, 3}, {3, 1}, {4, 4}, {5, 99}, {6, 1}, {7, 6}})
        rows += QByteArray(rows.isEmpty() ? "" : ",") + "{\"id\":" + QByteArray::number(id) + ",\"parent_id\":" + QByteArray::number(parent) + "}";
    const auto list = replay(provider.categoryTree(kSession, u"se"_s), {ok("{\"data\":[{\"attributes\":{\"categories\":[" + rows + "]}}]}")});
    QVERIFY(list);
    QHash<int, int> parents;
    for (const ProviderCategory &category : *list)
        parents.insert(category.id, category.parent);
    for (const ProviderCategory &category : *list) {
        int steps = 0;
        for (int at = category.id; at != -1; at = parents.value(at, -1))
            QVERIFY(++steps <= 7);
    }
    QCOMPARE(parents.value(5), -1);
    QCOMPARE(parents.value(4), -1);
    QCOMPARE(parents.value(7), 6);
    QCOMPARE(parents.value(6), 1);
}

void TestNordigenInsights::fiveThousandCategoriesAreRead()
{
    const NordigenInsightsProvider provider;
    QJsonArray rows;
    for (int id = 1; id <= 6000; ++id)
        rows.append(QJsonObject {{u"id"_s, id}, {u"parent_id"_s, id == 1 ? QJsonValue() : QJsonValue(id - 1)}, {u"readable-title"_s, QString::number(id)}});
    const QJsonObject whole {{u"data"_s, QJsonArray {QJsonObject {{u"attributes"_s, QJsonObject {{u"categories"_s, rows}}}}}}};
    const auto list = replay(provider.categoryTree(kSession, u"se"_s), {ok(QJsonDocument(whole).toJson())});
    QVERIFY(list);
    QCOMPARE(list->size(), std::size_t(6000));
    QCOMPARE(list->back().parent, 5999); // a chain is no circle, however long
}

void TestNordigenInsights::modelsAreListed()
{
    const NordigenInsightsProvider provider;
    std::vector<HttpRequest> asked;
    const auto models = replay(provider.availableModels(kSession),
        {ok(R"({"data":{"attributes":{"available-models":["some_model_1.model","some_model_2.model"]},"type":"models list"}})")}, &asked);
    QCOMPARE(*models, (QStringList {u"some_model_1.model"_s, u"some_model_2.model"_s}));
    QCOMPARE(asked[0].url, QUrl(u"https://api.nordigen.com/v2/available-models"_s));
    QVERIFY(replay(provider.availableModels(kSession), {ok(R"({"data":{"attributes":{"available-models":[]}}})")})->isEmpty());
    QCOMPARE(replay(provider.availableModels(kSession), {ok(R"({"data":{"attributes":{"available-models":[1]}}})")}).error().kind, Kind::BadAnswer);
}

void TestNordigenInsights::theBaseAddressMayHaveAPath()
{
    for (const QString &base : {u"http://127.0.0.1:4711/nordigen"_s, u"http://127.0.0.1:4711/nordigen/"_s}) {
        const NordigenInsightsProvider provider {QUrl(base)};
        std::vector<HttpRequest> asked;
        QVERIFY(!replay(provider.poll(kSession, record()), {}, &asked));
        QCOMPARE(asked[0].url, QUrl(u"http://127.0.0.1:4711/nordigen/v2/report/"_s + kId));
    }
}

void TestNordigenInsights::theCatalogueFindsIt()
{
    const Catalogue production;
    const Provider *provider = production.find(u"nordigen-insights");
    QVERIFY(provider);
    QCOMPARE(provider->info().baseUrl, QUrl(u"https://api.nordigen.com"_s));
    QVERIFY(provider->info().takesFiles);
    QVERIFY(!provider->info().takesConsent);
    QVERIFY(!production.find(u"nobody"));
    const QUrl here(u"http://127.0.0.1:4711"_s);
    const Catalogue demo({{u"nordigen-insights"_s, here}});
    QCOMPARE(demo.find(u"nordigen-insights")->info().baseUrl, here);
    QCOMPARE(demo.all().size(), production.all().size());
}

QTEST_GUILESS_MAIN(TestNordigenInsights)
#include "tst_providers_nordigeninsights.moc"
