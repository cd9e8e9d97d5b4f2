// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ask.h"
#include "sandbox/persona.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/json/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
QByteArray sample() { return fixture(u"nordigen_default_sample.json"_s); }

QByteArray multipart(const std::vector<QByteArray> &files, const QByteArray &name = "input")
{
    QByteArray body;
    for (std::size_t i = 0; i < files.size(); ++i) {
        body += "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"statement"
            + QByteArray::number(qint64(i)) + ".json\"\r\nContent-Type: application/json\r\n\r\n" + files[i] + "\r\n";
    }
    return body + "--frontier--\r\n";
}

const QByteArray kAll = quoted("{'operations':['categorisation','insights-income','insights-loans','insights-risk'],'country':'uk'}");

} // namespace

/// The API as its documentation describes it, asked over real HTTP by hand.
class TestSandboxNordigen : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    QNetworkAccessManager m_network;
    QByteArray m_token;

    void start(const SandboxOptions &options = quickOptions())
    {
        m_server = std::make_unique<SandboxServer>(options);
        QVERIFY(m_server->start());
        m_token = call("POST", u"/oauth/token"_s, kTokenRequest).object()[u"access_token"].toString().toLatin1();
        QVERIFY(m_token.startsWith("eyJ"));
    }
    Answer call(const QByteArray &verb, const QString &path, const QByteArray &body = {}, Headers headers = {})
    {
        if (!m_token.isEmpty())
            headers.append({"Authorization", "Bearer " + m_token});
        return ask(m_network, verb, m_server->baseUrl().resolved(QUrl(path)), body, headers);
    }
    Answer upload(const std::vector<QByteArray> &files, const QByteArray &name = "input")
    {
        return call("POST", u"/v2/report"_s, multipart(files, name),
            {{"Content-Type", "multipart/form-data; boundary=frontier"}});
    }
    QString uploaded(const std::vector<QByteArray> &files) { return upload(files).text("request-id"); }
    Answer process(const QString &id, const QByteArray &order) { return call("PUT", u"/v2/report/process/"_s + id, order); }
    Answer report(const QString &id) { return call("GET", u"/v2/report/"_s + id); }
    /// Everything the sandbox says about the files.
    QJsonObject completed(const std::vector<QByteArray> &files, const QByteArray &order = kAll)
    {
        const QString id = uploaded(files);
        process(id, order);
        return report(id).attributes();
    }

private Q_SLOTS:
    void init()
    {
        m_token.clear();
        m_network.clearConnectionCache();
        start();
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("right") << QByteArray() << QByteArray() << 200 << QString();
        QTest::newRow("wrong secret") << QByteArray("sandbox-secret") << QByteArray("guess") << 401 << u"access_denied"_s;
        QTest::newRow("wrong id") << QByteArray("sandbox-id") << QByteArray("somebody") << 401 << u"access_denied"_s;
        QTest::newRow("wrong audience") << QByteArray("https://nordigen/api") << QByteArray("https://nordigen.com/api") << 403 << u"access_denied"_s;
        QTest::newRow("no audience") << QByteArray("https://nordigen/api") << QByteArray() << 400 << u"invalid_request"_s;
        QTest::newRow("other grant") << QByteArray("client_credentials") << QByteArray("password") << 400 << u"unsupported_grant_type"_s;
    }
    void tokens()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, to);
        QFETCH(int, status);
        QFETCH(QString, error);
        QByteArray request = kTokenRequest;
        if (!change.isEmpty())
            request.replace(change, to);
        const Answer answer = call("POST", u"/oauth/token"_s, request);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.object()[u"error"].toString(), error);
        if (status == 200) {
            QCOMPARE(answer.object()[u"token_type"].toString(), u"Bearer"_s);
            QCOMPARE(answer.object()[u"expires_in"].toInt(), 86400);
        }
    }

    void tokensAreGivenForFormsToo()
    {
        const Answer answer = call("POST", u"/oauth/token"_s,
            "grant_type=client_credentials&client_id=sandbox-id&client_secret=sandbox-secret&audience=https%3A%2F%2Fnordigen%2Fapi",
            {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.object()[u"access_token"].isString());
    }

    void nothingIsToldWithoutAToken_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::newRow("upload") << QByteArray("POST") << u"/v2/report"_s;
        QTest::newRow("process") << QByteArray("PUT") << u"/v2/report/process/x"_s;
        QTest::newRow("result") << QByteArray("GET") << u"/v2/report/x"_s;
        QTest::newRow("models") << QByteArray("GET") << u"/v2/available-models"_s;
        QTest::newRow("tree") << QByteArray("GET") << u"/v2/category-tree/se"_s;
        QTest::newRow("webhook") << QByteArray("POST") << u"/v2/webhook-settings"_s;
    }
    void nothingIsToldWithoutAToken()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        for (const QByteArray &token : {QByteArray(), QByteArray("eyJmadeup")}) {
            m_token = token;
            const Answer answer = call(verb, path, verb == "GET" ? QByteArray() : QByteArray("{}"));
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.errorCode(), u"UNAUTHORIZED"_s);
        }
    }

    void anExpiredTokenIsRefused()
    {
        SandboxOptions options = quickOptions();
        options.tokenLifetime = std::chrono::seconds(0);
        start(options);
        QCOMPARE(call("GET", u"/v2/available-models"_s).errorCode(), u"UNAUTHORIZED"_s);
    }

    void tooManyRequestsOfOneTokenHaveToWait()
    {
        SandboxOptions options = quickOptions();
        options.requestsAMinute = 3;
        start(options);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(call("GET", u"/v2/available-models"_s).status, 200);
        const Answer answer = call("GET", u"/v2/available-models"_s);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.errorCode(), u"TOO_MANY_REQUESTS"_s);
        QVERIFY(answer.header("Retry-After").toInt() >= 1 && answer.header("Retry-After").toInt() <= 60);
        m_token = call("POST", u"/oauth/token"_s, kTokenRequest).object()[u"access_token"].toString().toLatin1();
        QCOMPARE(call("GET", u"/v2/available-models"_s).status, 200);
    }

    void anUploadIsARecord()
    {
        const Answer answer = upload({sample()});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("status"), u"completed"_s);
        const QString id = answer.text("request-id");
        QCOMPARE(id.size(), 36);
        QCOMPARE(answer.attributes()[u"available-operations"].toVariant().toStringList(),
            (QStringList {u"categorisation"_s, u"insights-income"_s, u"insights-loans"_s, u"insights-risk"_s, u"features"_s, u"credit-scores"_s,
                u"simple-score"_s}));
        QCOMPARE(answer.data()[u"type"].toString(), u"report pre-processing record"_s);
        const QJsonObject links = answer.data()[u"relationships"][u"operations"][u"links"].toObject();
        QCOMPARE(links[u"related"].toString(), m_server->baseUrl().toString() + u"/v2/report/process/"_s + id);
        QCOMPARE(links[u"self"].toString(), m_server->baseUrl().toString() + u"/v2/report"_s);
    }

    void uploads_data()
    {
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray berlin = fixture(u"nordigen_open_banking_sample.json"_s);
        QTest::newRow("default form") << QList<QByteArray> {sample()} << 200 << QString();
        QTest::newRow("open banking form") << QList<QByteArray> {berlin} << 200 << QString();
        QTest::newRow("array of accounts") << QList<QByteArray> {"[" + berlin + "," + berlin + "]"} << 200 << QString();
        QTest::newRow("several files") << QList<QByteArray> {sample(), berlin} << 200 << QString();
        QTest::newRow("not JSON") << QList<QByteArray> {"date;text;sum\n2026-01-01;x;1\n"} << 400 << u"NO_SUITABLE_PARSERS"_s;
        QTest::newRow("JSON of another kind") << QList<QByteArray> {quoted("{'weather':'fine'}")} << 400 << u"NO_SUITABLE_PARSERS"_s;
        QTest::newRow("empty file") << QList<QByteArray> {""} << 400 << u"NO_SUITABLE_PARSERS"_s;
        QTest::newRow("not UTF-8") << QList<QByteArray> {"\xff\xfe{"} << 400 << u"NO_SUITABLE_PARSERS"_s;
        QTest::newRow("Latin 1") << QList<QByteArray> {QByteArray(sample()).replace("Job Ltd", "J\xf6rgens")} << 400 << u"NO_SUITABLE_PARSERS"_s;
        QTest::newRow("PDF") << QList<QByteArray> {"%PDF-1.7\n…"} << 400 << u"PDF_PARSE_FAILURE"_s;
        QTest::newRow("one of two is bad") << QList<QByteArray> {sample(), "%PDF-1.4"} << 400 << u"PDF_PARSE_FAILURE"_s;
    }
    void uploads()
    {
        QFETCH(QList<QByteArray>, files);
        QFETCH(int, status);
        QFETCH(QString, code);
        const Answer answer = upload({files.begin(), files.end()});
        QCOMPARE(answer.status, status);
        if (!code.isEmpty())
            QCOMPARE(answer.errorCode(), code);
    }

    void anUploadNeedsItsPart()
    {
        const Answer misnamed = upload({sample()}, "file");
        QCOMPARE(misnamed.errorCode(), u"API_REQUIRED_PARAMS_MISSING"_s);
        QCOMPARE(misnamed.errorSource(), QStringList {u"input"_s});
        QCOMPARE(call("POST", u"/v2/report"_s, sample()).errorCode(), u"API_REQUIRED_PARAMS_MISSING"_s);
    }

    void theRecordLimitIsKept()
    {
        SandboxOptions options = quickOptions();
        options.mostRecords = 1;
        start(options);
        QCOMPARE(upload({sample()}).status, 200);
        QCOMPARE(upload({sample()}).errorCode(), u"EXCEEDED_LIMIT"_s);
    }

    void operationsAreAskedForOnce()
    {
        const QString id = uploaded({sample()});
        const Answer answer = process(id, kAll);
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.text("status"), u"queued"_s);
        QCOMPARE(answer.text("request-id"), id);
        QCOMPARE(answer.data()[u"type"].toString(), u"report processing record"_s);
        QCOMPARE(answer.data()[u"relationships"][u"result"][u"links"][u"related"].toString(),
            m_server->baseUrl().toString() + u"/v2/report/"_s + id);
        const Answer again = process(id, kAll);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.errorCode(), u"ANALYSIS_ALREADY_REQUESTED"_s);
    }

    void orders_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("source");
        const auto row = [](const char *name, const QByteArray &order, const QString &code = {}, const QStringList &source = {}) {
            QTest::newRow(name) << order << code << source;
        };
        const QString missing = u"API_REQUIRED_PARAMS_MISSING"_s;
        row("one operation", quoted("{'operations':['categorisation'],'country':'se'}"));
        row("company code", quoted("{'operations':['categorisation'],'country':'lvc'}"));
        row("upper case", quoted("{'operations':['categorisation'],'country':'UK'}"));
        row("all params", quoted("{'operations':['categorisation'],'country':'se','params':{'period':6,'currency':'SEK','drop_joint_accounts':true}}"));
        row("nothing", "", missing, {u"operations"_s, u"country"_s});
        row("no country", quoted("{'operations':['categorisation']}"), missing, {u"country"_s});
        row("no operations", quoted("{'country':'se'}"), missing, {u"operations"_s});
        row("no operation", quoted("{'operations':[],'country':'se'}"), missing, {u"operations"_s});
        row("unknown operation", quoted("{'operations':['horoscope'],'country':'se'}"), missing, {u"operations"_s});
        row("gb is not a code", quoted("{'operations':['categorisation'],'country':'gb'}"), u"UNSUPPORTED_COUNTRY_REQUESTED"_s, {u"country"_s});
        row("no company code", quoted("{'operations':['categorisation'],'country':'usc'}"), u"UNSUPPORTED_COUNTRY_REQUESTED"_s, {u"country"_s});
        row("period of no month", quoted("{'operations':['categorisation'],'country':'se','params':{'period':0}}"), missing, {u"params.period"_s});
    }
    void orders()
    {
        QFETCH(QByteArray, order);
        QFETCH(QString, code);
        QFETCH(QStringList, source);
        const QString id = uploaded({sample()});
        const Answer answer = process(id, order);
        QCOMPARE(answer.status, code.isEmpty() ? 202 : 400);
        if (code.isEmpty())
            return;
        QCOMPARE(answer.errorCode(), code);
        QCOMPARE(answer.errorSource(), source);
        QCOMPARE(report(id).text("status"), u"uploaded"_s); // a refused order leaves the record as it was
        QCOMPARE(process(id, kAll).status, 202);
    }

    void aRecordGoesThroughItsStates()
    {
        SandboxOptions options = quickOptions();
        options.queuedFor = std::chrono::milliseconds(200);
        options.processingFor = std::chrono::milliseconds(200);
        start(options);
        const QString id = uploaded({sample()});
        QStringList states {report(id).text("status")};
        process(id, kAll);
        QTRY_COMPARE_WITH_TIMEOUT([&] {
            const Answer answer = report(id);
            const QString state = answer.text("status");
            if (states.last() != state)
                states.append(state);
            return state;
        }(), u"completed"_s, 30'000);
        // A busy machine may look too seldom to see every state, but never in another order.
        const QStringList all {u"uploaded"_s, u"processing"_s, u"completed"_s};
        qsizetype at = -1;
        for (const QString &state : states) {
            QVERIFY2(all.indexOf(state) > at, qPrintable(states.join(u' ')));
            at = all.indexOf(state);
        }
    }

    void theTypesDifferWhileProcessingAndAfter()
    {
        SandboxOptions options = quickOptions();
        options.processingFor = std::chrono::hours(1);
        start(options);
        const QString id = uploaded({sample()});
        process(id, kAll);
        const Answer answer = report(id);
        QCOMPARE(answer.text("status"), u"processing"_s);
        QCOMPARE(answer.text("request-id"), id);
        QCOMPARE(answer.data()[u"type"].toString(), u"report processing result"_s);
    }

    void unknownRecordsAreNotFound()
    {
        const QString id = u"162d7bb2-855c-477d-ad39-fd43fec5c44a"_s;
        for (const Answer &answer : {report(id), process(id, kAll)}) {
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.errorCode(), u"NOT_FOUND"_s);
        }
    }

    void oldRecordsAreGone()
    {
        SandboxOptions options = quickOptions();
        options.recordLifetime = std::chrono::seconds(0);
        start(options);
        const QString id = uploaded({sample()});
        QCOMPARE(report(id).status, 410);
        QCOMPARE(report(id).errorCode(), u"GONE"_s);
    }

    void otherMethodsAreRefused()
    {
        QCOMPARE(call("GET", u"/v2/report"_s).status, 405);
        QCOMPARE(call("DELETE", u"/v2/report/x"_s).status, 405);
        QCOMPARE(call("GET", u"/v2/nothing"_s).errorCode(), u"NOT_FOUND"_s);
    }

    void theSampleComesBackCategorised()
    {
        const QJsonObject attributes = completed({sample()});
        QCOMPARE(attributes[u"status"].toString(), u"completed"_s);
        const QJsonObject categorisation = attributes[u"categorisation"].toObject();
        QVERIFY(categorisation[u"category_tree_version"].toString().startsWith(u"uk_"));
        const QJsonObject account = categorisation[u"accounts"][0].toObject();
        QCOMPARE(account[u"account_number"].toString(), u"GB29IBAN20160604201923"_s);
        QCOMPARE(account[u"bank"].toString(), u"Some Bank"_s);
        QCOMPARE(account[u"country"].toString(), u"uk"_s);
        QCOMPARE(account[u"holders"][0][u"name"].toString(), u"Alex Watson"_s);
        QCOMPARE(account[u"period_start"].toString(), u"2019-08-01"_s);
        QCOMPARE(account[u"period_end"].toString(), u"2019-08-15"_s);
        const QJsonObject currency = account[u"currencies"][0].toObject();
        QCOMPARE(currency[u"code"].toString(), u"GBP"_s);
        QCOMPARE(currency[u"credit_turnover"].toDouble(), 1100.8);
        QCOMPARE(currency[u"debit_turnover"].toDouble(), 366.4);
        QCOMPARE(currency[u"start_balance"].toDouble(), 2016.46);
        QCOMPARE(currency[u"end_balance"].toDouble(), 2750.86);
        const QJsonArray rows = currency[u"transactions"].toArray();
        QCOMPARE(rows.size(), 5);
        const QJsonObject salary = rows[1].toObject();
        QCOMPARE(salary[u"amount"].toDouble(), 900.8);
        QCOMPARE(salary[u"category_id"].toInt(), 85);
        QCOMPARE(salary[u"title"].toString(), u"Salary"_s);
        QCOMPARE(salary[u"partner"].toString(), u"Job Ltd"_s);
        QCOMPARE(salary[u"transaction_id"].toString(), u"arbritary-unique-id2"_s);
        QCOMPARE(rows[4][u"category_id"].toInt(), 97);
    }

    void onlyWhatWasAskedForComesBack()
    {
        const QJsonObject attributes = completed({sample()}, quoted("{'operations':['insights-risk'],'country':'uk'}"));
        QVERIFY(!attributes.contains(u"categorisation"));
        QCOMPARE(attributes[u"insights"].toObject().keys(), QStringList {u"insights-risk"_s});
    }

    void metadataSaysWhatWasUsed()
    {
        const QByteArray berlin = fixture(u"nordigen_open_banking_sample.json"_s);
        const QJsonObject metadata = completed({sample(), berlin},
            quoted("{'operations':['insights-income'],'country':'uk','params':{'drop_joint_accounts':true}}"))[u"metadata"].toObject();
        QCOMPARE(metadata[u"statement-details"].toObject(),
            (QJsonObject {{u"count_of_analysed_accounts"_s, metadata[u"statement-details"][u"count_of_analysed_accounts"]},
                {u"count_of_uploaded_accounts"_s, 2}, {u"drop_joint_accounts"_s, true}, {u"drop_shared_accounts"_s, false}}));
        QVERIFY(metadata[u"insights-details"][u"currency"][u"display_currency"].isString());
        QVERIFY(metadata[u"insights-details"][u"currency"][u"applied_currency_conversions"].isArray());
    }

    void insightsHaveEveryMember_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QStringList>("members");
        const auto row = [](const char *path, const char *members) {
            QTest::newRow(path) << QString::fromLatin1(path).split(u'/') << QString::fromLatin1(members).split(u' ');
        };
        row("insights-income",
            "average_days_between_income_payments average_monthly_discretionary_income average_monthly_income calendar_months "
            "calendar_months_with_income days_since_last_income_payment debt_to_income_ratio definitions income_by_category "
            "last_incomplete_month monthly_regularity monthly_stability monthly_trend");
        row("insights-income/income_by_category/85",
            "average_income_payment average_monthly_income days_since_last_income_payment median_income_payment "
            "number_of_income_payments");
        row("insights-income/definitions", "expenses income");
        row("insights-loans",
            "average_monthly_outgoing_loan_payment calendar_months calendar_months_with_incoming_loans "
            "calendar_months_with_outgoing_loans days_since_last_incoming_loan loans_by_category monthly_incoming_loan_trend "
            "monthly_outgoing_loan_trend number_of_incoming_loan_sources number_of_outgoing_loan_sources");
        row("insights-risk", "alimony_payments bailiffs balance cash debt_collection dishonours gambling loan_fines");
        row("insights-risk/alimony_payments", "average_count_a_month average_sum_a_month");
        row("insights-risk/balance",
            "calendar_month_end_balance calendar_month_start_balance net_cash_flow statement_end_balance statement_start_balance");
        row("insights-risk/cash",
            "average_count_of_cash_deposit_a_month average_count_of_cash_withdrawal_a_month average_sum_of_cash_deposit_a_month "
            "average_sum_of_cash_withdrawal_a_month cash_deposit_monthly_trend cash_deposit_to_income "
            "cash_withdrawal_monthly_trend cash_withdrawal_to_expenses cash_withdrawal_to_income stable_monthly_cash_deposits");
        row("insights-risk/gambling",
            "average_count_a_month average_sum_a_month days_since_last_transaction gambling_to_all_expenses "
            "monthly_regularity_of_gambling ratio_of_casino ratio_of_lottery ratio_of_sports_betting");
    }
    void insightsHaveEveryMember()
    {
        QFETCH(QStringList, path);
        QFETCH(QStringList, members);
        QJsonValue value = completed({sample()})[u"insights"];
        for (const QString &step : path)
            value = value[step];
        QCOMPARE(value.toObject().keys(), members);
    }

    void whatIsNotThereIsNull()
    {
        const QJsonValue insights = completed({sample()})[u"insights"]; // half a month: no full one
        QCOMPARE(insights[u"insights-risk"][u"gambling"][u"average_sum_a_month"], QJsonValue(QJsonValue::Null));
        QCOMPARE(insights[u"insights-risk"][u"gambling"][u"gambling_to_all_expenses"], QJsonValue(0));
        QCOMPARE(insights[u"insights-risk"][u"bailiffs"][u"average_count_a_month"], QJsonValue(QJsonValue::Null));
        QCOMPARE(insights[u"insights-income"][u"average_monthly_income"], QJsonValue(QJsonValue::Null));
        QCOMPARE(insights[u"insights-income"][u"last_incomplete_month"][u"month"].toString(), u"2019-08"_s);
        QCOMPARE(insights[u"insights-loans"][u"days_since_last_incoming_loan"], QJsonValue(QJsonValue::Null));
    }

    void figuresAgreeWithTheInput()
    {
        const PersonaStatement persona = makePersona(u"over-indebted"_s, dayOf(YearMonthDay {2026, 10, 31}));
        const QJsonValue insights = completed({persona.statement},
            quoted("{'operations':['insights-income','insights-loans','insights-risk'],'country':'se'}"))[u"insights"];
        const QJsonValue income = insights[u"insights-income"];
        QCOMPARE(income[u"calendar_months"].toInt(), 24);
        QCOMPARE(income[u"calendar_months_with_income"].toInt(), 24);
        const QJsonObject salary = persona.truth[u"salaries"][0].toObject();
        QCOMPARE(income[u"income_by_category"][u"85"][u"number_of_income_payments"].toInt(), salary[u"count"].toInt());
        QCOMPARE(income[u"income_by_category"][u"85"][u"average_monthly_income"].toDouble(),
            std::round(salary[u"sum"].toDouble() / 24) / 100);
        const QJsonValue risk = insights[u"insights-risk"];
        const QJsonObject account = persona.truth[u"accounts"][0].toObject();
        QCOMPARE(risk[u"balance"][u"statement_start_balance"].toDouble(), account[u"opening"].toDouble() / 100);
        QCOMPARE(risk[u"balance"][u"statement_end_balance"].toDouble(), account[u"closing"].toDouble() / 100);
        QCOMPARE(risk[u"bailiffs"][u"average_sum_a_month"].toDouble(),
            std::round(-persona.truth[u"bailiff"][u"sum"].toDouble() / 24) / 100);
        QVERIFY(risk[u"gambling"][u"ratio_of_casino"].toDouble() > 0.3);
        QVERIFY(insights[u"insights-loans"][u"number_of_outgoing_loan_sources"].toInt() >= 4);
    }

    void theTreeHoldsEveryIdThatIsSent()
    {
        const Answer answer = call("GET", u"/v2/category-tree/SE"_s);
        QCOMPARE(answer.status, 200);
        const QJsonValue entry = answer.object()[u"data"][0];
        QCOMPARE(entry[u"type"].toString(), u"category tree"_s);
        std::map<int, QJsonObject> known;
        const QJsonArray categories = entry[u"attributes"][u"categories"].toArray();
        for (const QJsonValue &category : categories) {
            QVERIFY2(known.emplace(category[u"id"].toInt(), category.toObject()).second, "an id twice");
            QCOMPARE(category.toObject().keys(),
                (QStringList {u"id"_s, u"level"_s, u"parent_id"_s, u"readable-title"_s, u"type"_s}));
        }
        QVERIFY(known.size() > 100);
        for (const auto &[id, category] : known) {
            const QJsonValue parent = category[u"parent_id"];
            QVERIFY2(parent.isNull() || known.count(parent.toInt()) == 1, qPrintable(category[u"readable-title"].toString()));
            QVERIFY(parent.isNull() || parent.toInt() != id);
        }
        QCOMPARE(known[85][u"readable-title"].toString(), u"Salary"_s);
        QCOMPARE(known[85][u"type"].toString(), u"income"_s);
        QCOMPARE(known[97][u"type"].toString(), u"expense"_s);
        QCOMPARE(known[97][u"parent_id"].toInt(), 79);

        const PersonaStatement persona = makePersona(u"salaried"_s, dayOf(YearMonthDay {2026, 10, 31}));
        const QJsonValue accounts = completed({persona.statement}, quoted("{'operations':['categorisation'],'country':'se'}"))[u"categorisation"][u"accounts"];
        const QJsonArray rows = accounts[0][u"currencies"][0][u"transactions"].toArray();
        QVERIFY(rows.size() > 1000);
        for (const QJsonValue &row : rows) {
            const int id = row[u"category_id"].toInt();
            QVERIFY2(known.count(id) == 1, qPrintable(QString::number(id)));
            QCOMPARE(row[u"title"], known[id][u"readable-title"]);
        }
    }

    void treesAndModelsHaveTheirEdges()
    {
        QCOMPARE(call("GET", u"/v2/category-tree/uk"_s).status, 200);
        QCOMPARE(call("GET", u"/v2/category-tree/xx"_s).errorCode(), u"UNSUPPORTED_COUNTRY_REQUESTED"_s);
        const Answer models = call("GET", u"/v2/available-models"_s);
        QCOMPARE(models.data()[u"type"].toString(), u"models list"_s);
        QCOMPARE(models.attributes()[u"available-models"].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSandboxNordigen)
#include "tst_sandbox_nordigen.moc"
