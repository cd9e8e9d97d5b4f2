// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/nordigeninsights/nordigeninsightsprovider.h"
#include "providers/nordigeninsights/nordigeninsightsreader.h"
#include "support/replay.h"

#include <QFile>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const Session kSession {"token", {}};

HttpResponse failing(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers.add("Content-Type", type);
    return response;
}

QByteArray documented(const QByteArray &code, const QByteArray &source = "[]")
{
    return R"([{"title":"A title","detail":"What happened","error-code":")" + code + R"(","source":)" + source + "}]";
}

Process record()
{
    Process process;
    process.id = u"162d7bb2-855c-477d-ad39-fd43fec5c44a"_s;
    return process;
}

} // namespace

class TestNordigenErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentedCodeHasItsKind_data();
    void everyDocumentedCodeHasItsKind();
    void theRecordedErrorIsRead();
    void missingParametersAreNamed_data();
    void missingParametersAreNamed();
    void anUnknownCodeKeepsTitleAndDetail();
    void bodiesOfAnyShapeGiveAnError_data();
    void bodiesOfAnyShapeGiveAnError();
    void aBodyIsNeverQuoted();
    void pollTellsFailedRecordsFromFailedQuestions_data();
    void pollTellsFailedRecordsFromFailedQuestions();
    void everyEndpointReadsItsErrors();
    void aRefusedClientIsNotAnExpiredSession_data();
    void aRefusedClientIsNotAnExpiredSession();
};

void TestNordigenErrors::everyDocumentedCodeHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("API_REQUIRED_PARAMS_MISSING") << 400 << Kind::Rejected;
    QTest::newRow("TIMEOUT_PROCESSING") << 400 << Kind::Timeout;
    QTest::newRow("ANALYSIS_ALREADY_REQUESTED") << 400 << Kind::Rejected;
    QTest::newRow("PDF_PARSE_FAILURE") << 400 << Kind::BadFile;
    QTest::newRow("TOO_MANY_REQUESTS") << 429 << Kind::Throttled;
    QTest::newRow("EXCEEDED_LIMIT") << 400 << Kind::Rejected;
    QTest::newRow("NO_SUITABLE_PARSERS") << 400 << Kind::BadFile;
    QTest::newRow("UNKNOWN_ERROR") << 500 << Kind::Unavailable;
    QTest::newRow("NOT_FOUND") << 404 << Kind::NotFound;
    QTest::newRow("GONE") << 410 << Kind::Gone;
    QTest::newRow("UNSUPPORTED_COUNTRY_REQUESTED") << 400 << Kind::Unsupported;
    QTest::newRow("SERVICE_UNAVAILABLE") << 503 << Kind::Unavailable;
    QTest::newRow("FORBIDDEN") << 403 << Kind::Rejected;
    QTest::newRow("FEATURE_EXTRACT_FAILURE") << 400 << Kind::Rejected;
    QTest::newRow("CREDIT_SCORING_FAILURE") << 400 << Kind::Rejected;
    // Not in the table, seen at gateways and in older pages.
    QTest::newRow("UNAUTHORIZED") << 401 << Kind::SessionExpired;
    QTest::newRow("RATE_LIMIT") << 429 << Kind::Throttled;
    QTest::newRow("PAYLOAD_TOO_LARGE") << 413 << Kind::TooLarge;
}

void TestNordigenErrors::everyDocumentedCodeHasItsKind()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    const QByteArray code = QTest::currentDataTag();
    const Error error = nordigen::readError(failing(status, documented(code)));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, QString::fromLatin1(code));
    QVERIFY(error.detail.contains(u"A title"_s) && error.detail.contains(u"What happened"_s));
    QCOMPARE(nordigen::readError(failing(status, documented(code.toLower()))).code, QString::fromLatin1(code)); // case is no reason to miss one
}

void TestNordigenErrors::theRecordedErrorIsRead()
{
    QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/nordigen-error.overview-page.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Error error = nordigen::readError(failing(404, file.readAll()));
    QCOMPARE(error.kind, Kind::NotFound);
    QCOMPARE(error.code, u"NOT_FOUND"_s);
    QVERIFY(error.detail.startsWith(u"HTTP 404: Not Found: The requested URL was not found"_s));
    QVERIFY(error.where.isEmpty());
}

void TestNordigenErrors::missingParametersAreNamed_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("where");
    QTest::newRow("one") << R"(["country"])"_ba << u"country"_s;
    QTest::newRow("two") << R"(["country","operations"])"_ba << u"country, operations"_s;
    QTest::newRow("a text") << R"("country")"_ba << u"country"_s;
    QTest::newRow("an object") << R"([{"pointer":"/country"}])"_ba << u"{\"pointer\":\"/country\"}"_s;
    QTest::newRow("none") << "[]"_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
}

void TestNordigenErrors::missingParametersAreNamed()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, where);
    QCOMPARE(nordigen::readError(failing(400, documented("API_REQUIRED_PARAMS_MISSING", source))).where, where);
}

void TestNordigenErrors::anUnknownCodeKeepsTitleAndDetail()
{
    const Error error = nordigen::readError(failing(409, documented("SOMETHING_NEW")));
    QCOMPARE(error.kind, Kind::Rejected);
    QCOMPARE(error.code, u"SOMETHING_NEW"_s);
    QCOMPARE(error.detail, u"HTTP 409: A title: What happened"_s);
}

void TestNordigenErrors::bodiesOfAnyShapeGiveAnError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("one object") << 404 << R"({"title":"t","detail":"d","error-code":"NOT_FOUND","source":[]})"_ba << Kind::NotFound << u"NOT_FOUND"_s;
    QTest::newRow("under errors") << 400 << R"({"errors":[{"title":"t","error-code":"NO_SUITABLE_PARSERS"}]})"_ba << Kind::BadFile << u"NO_SUITABLE_PARSERS"_s;
    QTest::newRow("underscored keys") << 410 << R"([{"Title":"t","error_code":"GONE"}])"_ba << Kind::Gone << u"GONE"_s;
    QTest::newRow("several") << 400 << R"([{"error-code":"NO_SUITABLE_PARSERS"},{"error-code":"EXCEEDED_LIMIT"}])"_ba << Kind::BadFile << u"NO_SUITABLE_PARSERS"_s;
    QTest::newRow("the code decides") << 500 << R"([{"error-code":"NO_SUITABLE_PARSERS"}])"_ba << Kind::BadFile << u"NO_SUITABLE_PARSERS"_s;
    QTest::newRow("HTML") << 502 << "<html><h1>502 Bad Gateway</h1></html>"_ba << Kind::Unavailable << QString();
    QTest::newRow("HTML, too large") << 413 << "<html>413 Request Entity Too Large</html>"_ba << Kind::TooLarge << QString();
    QTest::newRow("HTML, unauthorised") << 401 << "<html>"_ba << Kind::SessionExpired << QString();
    QTest::newRow("empty") << 503 << ""_ba << Kind::Unavailable << QString();
    QTest::newRow("empty, throttled") << 429 << ""_ba << Kind::Throttled << QString();
    QTest::newRow("empty, time-out") << 408 << ""_ba << Kind::Timeout << QString();
    QTest::newRow("empty array") << 404 << "[]"_ba << Kind::NotFound << QString();
    QTest::newRow("empty object") << 410 << "{}"_ba << Kind::Gone << QString();
    QTest::newRow("array of texts") << 400 << R"(["no"])"_ba << Kind::Rejected << QString();
    QTest::newRow("cut JSON") << 400 << R"([{"title":"t")"_ba << Kind::Rejected << QString();
    QTest::newRow("wrong types") << 400 << R"([{"title":1,"detail":[],"error-code":7,"source":{}}])"_ba << Kind::Rejected << QString();
    QTest::newRow("not UTF-8") << 500 << "\xff\xfe\x00"_ba << Kind::Unavailable << QString();
    QTest::newRow("a redirect") << 304 << ""_ba << Kind::BadAnswer << QString();
}

void TestNordigenErrors::bodiesOfAnyShapeGiveAnError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    const Error error = nordigen::readError(failing(status, body, "text/plain"));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, code);
    QVERIFY(error.detail.startsWith(u"HTTP %1"_s.arg(status)));
}

void TestNordigenErrors::aBodyIsNeverQuoted()
{
    const Error error = nordigen::readError(failing(500, "<html>Alex Watson GB29IBAN</html>", "text/html"));
    QVERIFY(!error.detail.contains(u"Alex"_s));
    QVERIFY(error.detail.contains(u"web page"_s));
    const Error longest = nordigen::readError(failing(400, documented("X", "[]").replace("What happened", QByteArray(100000, 'x'))));
    QVERIFY(longest.detail.size() <= 500);
}

void TestNordigenErrors::pollTellsFailedRecordsFromFailedQuestions_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("recordFailed");
    for (const char *code : {"TIMEOUT_PROCESSING", "PDF_PARSE_FAILURE", "NO_SUITABLE_PARSERS", "EXCEEDED_LIMIT", "FEATURE_EXTRACT_FAILURE",
             "CREDIT_SCORING_FAILURE", "UNSUPPORTED_COUNTRY_REQUESTED", "API_REQUIRED_PARAMS_MISSING"})
        QTest::newRow(code) << 400 << true;
    QTest::newRow("UNKNOWN_ERROR") << 500 << true;
    QTest::newRow("NOT_FOUND") << 404 << false;
    QTest::newRow("GONE") << 410 << false;
    QTest::newRow("TOO_MANY_REQUESTS") << 429 << false;
    QTest::newRow("SERVICE_UNAVAILABLE") << 503 << false;
    QTest::newRow("FORBIDDEN") << 403 << false;
    QTest::newRow("UNAUTHORIZED") << 401 << false;
    QTest::newRow("SOMETHING_NEW") << 400 << false;
}

void TestNordigenErrors::pollTellsFailedRecordsFromFailedQuestions()
{
    QFETCH(int, status);
    QFETCH(bool, recordFailed);
    const QByteArray code = QTest::currentDataTag();
    const NordigenInsightsProvider provider;
    const auto polled = replay(provider.poll(kSession, record()), {failing(status, documented(code))});
    QCOMPARE(polled.has_value(), recordFailed);
    const Error error = polled ? polled->error.value() : polled.error();
    QCOMPARE(error.code, QString::fromLatin1(code));
    if (polled)
        QCOMPARE(polled->stage, Stage::Failed);
    QVERIFY(!replay(provider.poll(kSession, record()), {failing(500, "")})); // a server that stumbles says nothing about the record
}

void TestNordigenErrors::everyEndpointReadsItsErrors()
{
    const NordigenInsightsProvider provider;
    const std::vector<HttpResponse> gone {failing(410, documented("GONE"))};
    Submission submission;
    submission.files = {{u"a.json"_s, "{}"}};
    submission.country = u"se"_s;
    QCOMPARE(replay(provider.submit(kSession, submission), gone).error().code, u"GONE"_s);
    QCOMPARE(replay(provider.begin(kSession, record(), submission), gone).error().code, u"GONE"_s);
    QCOMPARE(replay(provider.fetch(kSession, record()), gone).error().code, u"GONE"_s);
    QCOMPARE(replay(provider.categoryTree(kSession, u"se"_s), gone).error().code, u"GONE"_s);
    QCOMPARE(replay(provider.availableModels(kSession), gone).error().code, u"GONE"_s);
}

void TestNordigenErrors::aRefusedClientIsNotAnExpiredSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("the identity provider's shape") << 401 << R"({"error":"access_denied","error_description":"Unauthorized"})"_ba << Kind::BadCredentials;
    QTest::newRow("forbidden") << 403 << documented("FORBIDDEN") << Kind::BadCredentials;
    QTest::newRow("OAuth 2") << 400 << R"({"error":"invalid_client"})"_ba << Kind::BadCredentials;
    QTest::newRow("a bad request") << 400 << R"({"error":"invalid_request"})"_ba << Kind::Rejected;
    QTest::newRow("HTML") << 401 << "<html>"_ba << Kind::BadCredentials;
    QTest::newRow("throttled") << 429 << ""_ba << Kind::Throttled;
    QTest::newRow("away") << 503 << ""_ba << Kind::Unavailable;
}

void TestNordigenErrors::aRefusedClientIsNotAnExpiredSession()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QCOMPARE(nordigen::readToken(failing(status, body), {}).error().kind, kind);
}

QTEST_GUILESS_MAIN(TestNordigenErrors)
#include "tst_providers_nordigenerrors.moc"
