// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ask.h"
#include "sandbox/nordigenfigures.h"
#include "sandbox/nordigenorder.h"
#include "sandbox/persona.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;
using namespace std::chrono_literals;

namespace {

const Day kUntil = dayOf(YearMonthDay {2026, 10, 31});

/// One account of half a year with pay on the 25th and a purchase on the 10th of each month.
QByteArray halfAYear(const char *number, const char *holder, const char *currency)
{
    QByteArray rows;
    for (int month = 1; month <= 6; ++month) {
        const QByteArray head = "{\"date\":\"2026-0" + QByteArray::number(month);
        rows += (rows.isEmpty() ? "" : ",") + head + "-10\",\"partner\":\"ICA KVANTUM\",\"info\":\"Kortköp\",\"sum\":-500.00}";
        rows += "," + head + "-25\",\"partner\":\"NORRVIKEN AB\",\"info\":\"LÖN\",\"sum\":" + QByteArray::number(1000 * month) + ".00}";
    }
    return QByteArray("{\"account_list\":[{\"account_nr\":\"") + number + "\",\"holder_name\":\"" + holder + "\",\"currency\":\"" + currency
        + "\",\"start_balance\":5000.00,\"end_balance\":23000.00,\"period_start\":\"2026-01-01\",\"period_end\":\"2026-06-30\","
          "\"transaction_list\":[" + rows + "]}]}";
}

} // namespace

/// What `params`, the clock and scripted outcomes change, over real HTTP.
class TestSandboxParams : public QObject
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
        m_network.clearConnectionCache();
        signIn();
    }
    void signIn() { m_token = call("POST", u"/oauth/token"_s, kTokenRequest).object()[u"access_token"].toString().toLatin1(); }
    Answer call(const QByteArray &verb, const QString &path, const QByteArray &body = {}, const QByteArray &type = "application/json")
    {
        return ask(m_network, verb, m_server->baseUrl().resolved(QUrl(path)), body, {{"Content-Type", type}, {"Authorization", "Bearer " + m_token}});
    }
    QString uploaded(const QList<QByteArray> &files)
    {
        QByteArray body;
        for (const QByteArray &file : files)
            body += "--frontier\r\nContent-Disposition: form-data; name=\"input\"; filename=\"s.json\"\r\n\r\n" + file + "\r\n";
        return call("POST", u"/v2/report"_s, body + "--frontier--\r\n", "multipart/form-data; boundary=frontier").text("request-id");
    }
    Answer process(const QString &id, const QByteArray &operations, const QByteArray &params = "{}", const QByteArray &country = "se")
    {
        return call("PUT", u"/v2/report/process/"_s + id,
            quoted("{'operations':" + operations + ",'country':'" + country + "','params':" + params + "}"));
    }
    Answer report(const QString &id) { return call("GET", u"/v2/report/"_s + id); }
    QJsonObject completed(const QList<QByteArray> &files, const QByteArray &operations, const QByteArray &params = "{}", const QByteArray &country = "se")
    {
        const QString id = uploaded(files);
        process(id, operations, params, country);
        return report(id).attributes();
    }
    int admin(const QString &path, const QByteArray &body)
    {
        return ask(m_network, "POST", m_server->baseUrl().resolved(QUrl(path)), quoted(body)).status;
    }

private Q_SLOTS:
    void init() { start(); }

    void periodTakesTheNewestMonths_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("income");
        QTest::newRow("all") << QByteArray("{}") << 6 << 3500.0;
        QTest::newRow("three") << QByteArray("{'period':3}") << 3 << 5000.0;
        QTest::newRow("one") << QByteArray("{'period':1}") << 1 << 6000.0;
        QTest::newRow("more than there are") << QByteArray("{'period':99}") << 6 << 3500.0;
    }
    void periodTakesTheNewestMonths()
    {
        QFETCH(QByteArray, params);
        QFETCH(int, months);
        QFETCH(double, income);
        const QJsonObject attributes
            = completed({halfAYear("SE35", "Elin Norrgren", "SEK")}, "['categorisation','insights-income','insights-risk']", params);
        const QJsonValue insights = attributes[u"insights"][u"insights-income"];
        QCOMPARE(insights[u"calendar_months"].toInt(), months);
        QCOMPARE(insights[u"average_monthly_income"].toDouble(), income);
        const QJsonValue balance = attributes[u"insights"][u"insights-risk"][u"balance"];
        QCOMPARE(balance[u"calendar_month_end_balance"].toDouble(), 23'000.0);
        // The categorisation is of the whole statement all the same.
        QCOMPARE(attributes[u"categorisation"][u"accounts"][0][u"currencies"][0][u"transactions"].toArray().size(), 12);
    }

    void currencyConvertsTheInsightsAlone()
    {
        const QByteArray operations = "['categorisation','insights-income','insights-risk']";
        const QJsonObject attributes = completed({halfAYear("SE35", "Elin Norrgren", "SEK"), halfAYear("FI21", "Elin Norrgren", "EUR")}, operations,
            "{'currency':'EUR'}");
        const QJsonValue currency = attributes[u"metadata"][u"insights-details"][u"currency"];
        QCOMPARE(currency[u"display_currency"].toString(), u"EUR"_s);
        QCOMPARE(currency[u"applied_currency_conversions"].toArray().size(), 1);
        QCOMPARE(currency[u"applied_currency_conversions"][0][u"currency"].toString(), u"SEK"_s);
        const double rate = currency[u"applied_currency_conversions"][0][u"rate"].toDouble();
        QVERIFY(rate > 0.05 && rate < 0.15);
        const double income = attributes[u"insights"][u"insights-income"][u"average_monthly_income"].toDouble();
        QVERIFY2(std::abs(income - 3500 * (1 + rate)) < 0.05, qPrintable(QString::number(income)));
        const double end = attributes[u"insights"][u"insights-risk"][u"balance"][u"statement_end_balance"].toDouble();
        QVERIFY2(std::abs(end - 23'000 * (1 + rate)) < 0.1, qPrintable(QString::number(end)));
        const QJsonValue first = attributes[u"categorisation"][u"accounts"][0][u"currencies"][0];
        QCOMPARE(first[u"code"].toString(), u"SEK"_s);
        QCOMPARE(first[u"end_balance"].toDouble(), 23'000.0);
    }

    void theCurrencyIsTheCountrysWhereNoneIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("conversions");
        QTest::newRow("Sweden") << QByteArray("se") << u"SEK"_s << 0;
        QTest::newRow("a company in Sweden") << QByteArray("sec") << u"SEK"_s << 0;
        QTest::newRow("Finland") << QByteArray("fi") << u"EUR"_s << 1;
        QTest::newRow("United Kingdom") << QByteArray("uk") << u"GBP"_s << 1;
    }
    void theCurrencyIsTheCountrysWhereNoneIsAskedFor()
    {
        QFETCH(QByteArray, country);
        QFETCH(QString, currency);
        QFETCH(int, conversions);
        const QJsonObject attributes = completed({halfAYear("SE35", "Elin Norrgren", "SEK")}, "['insights-income']", "{}", country);
        const QJsonValue details = attributes[u"metadata"][u"insights-details"][u"currency"];
        QCOMPARE(details[u"display_currency"].toString(), currency);
        QCOMPARE(details[u"applied_currency_conversions"].toArray().size(), conversions);
        QCOMPARE(attributes[u"insights"][u"insights-income"][u"calendar_months"].toInt(), 6);
    }

    void definitionsSayWhatIncomeIs()
    {
        const QJsonValue income = completed({halfAYear("SE35", "Elin Norrgren", "SEK")}, "['insights-income']",
            "{'income_definition':[5,279],'expense_definition':[26]}")[u"insights"][u"insights-income"];
        QCOMPARE(income[u"income_by_category"].toObject().keys(), (QStringList {u"279"_s, u"5"_s}));
        QCOMPARE(income[u"average_monthly_income"], QJsonValue(QJsonValue::Null));
        QCOMPARE(income[u"definitions"][u"expenses"].toArray().size(), 1);
        QCOMPARE(income[u"definitions"][u"expenses"][0][u"category_id"].toString(), u"26"_s);
        const QJsonValue usual = completed({halfAYear("SE35", "Elin Norrgren", "SEK")}, "['insights-income']",
            "{'expense_definition':[26]}")[u"insights"][u"insights-income"];
        QCOMPARE(usual[u"average_monthly_discretionary_income"].toDouble(), 3000.0);
    }

    void accountsAreDropped_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("none") << QByteArray("{}") << QStringList {u"SE11"_s, u"SE22"_s, u"SE33"_s};
        QTest::newRow("joint") << QByteArray("{'drop_joint_accounts':true}") << QStringList {u"SE11"_s, u"SE33"_s};
        QTest::newRow("shared") << QByteArray("{'drop_shared_accounts':true}") << QStringList {u"SE11"_s, u"SE22"_s};
        QTest::newRow("both") << QByteArray("{'drop_joint_accounts':true,'drop_shared_accounts':true}") << QStringList {u"SE11"_s};
    }
    void accountsAreDropped()
    {
        QFETCH(QByteArray, params);
        QFETCH(QStringList, left);
        const QJsonObject attributes
            = completed({halfAYear("SE11", "Elin Norrgren", "SEK"), halfAYear("SE22", "Elin Norrgren och Per Ek", "SEK"),
                            halfAYear("SE33", "Elin Norrgren", "SEK"), halfAYear("SE33", "Maja Lund", "SEK")},
                "['categorisation','insights-income']", params);
        QStringList numbers;
        const QJsonArray accounts = attributes[u"categorisation"][u"accounts"].toArray();
        for (const QJsonValue &account : accounts)
            numbers.append(account[u"account_number"].toString());
        QCOMPARE(numbers, left);
        const QJsonObject details = attributes[u"metadata"][u"statement-details"].toObject();
        QCOMPARE(details[u"count_of_uploaded_accounts"].toInt(), 4);
        QCOMPARE(details[u"count_of_analysed_accounts"].toInt(), int(left.size()));
        QCOMPARE(details[u"drop_joint_accounts"].toBool(), params.contains("joint"));
        QCOMPARE(details[u"drop_shared_accounts"].toBool(), params.contains("shared"));
        QCOMPARE(attributes[u"insights"][u"insights-income"][u"average_monthly_income"].toDouble(), 3500.0 * double(left.size()));
    }

    void everyAccountMayBeDropped()
    {
        const QJsonObject attributes
            = completed({halfAYear("SE22", "Elin Norrgren och Per Ek", "SEK")}, "['categorisation','insights-income','insights-loans','insights-risk']",
                "{'drop_joint_accounts':true}");
        QCOMPARE(attributes[u"status"].toString(), u"completed"_s);
        QVERIFY(attributes[u"categorisation"][u"accounts"].toArray().isEmpty());
        QCOMPARE(attributes[u"metadata"][u"statement-details"][u"count_of_analysed_accounts"].toInt(-1), 0);
        QCOMPARE(attributes[u"insights"][u"insights-income"][u"average_monthly_income"], QJsonValue(QJsonValue::Null));
    }

    void wrongParamsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QStringList>("source");
        const auto row = [](const char *params, const QString &source) { QTest::newRow(params) << QByteArray(params) << QStringList {source}; };
        row("{'period':0}", u"params.period"_s);
        row("{'period':'6'}", u"params.period"_s);
        row("{'currency':'Krona'}", u"params.currency"_s);
        row("{'income_definition':[]}", u"params.income_definition"_s);
        row("{'expense_definition':['rent']}", u"params.expense_definition"_s);
        row("{'drop_joint_accounts':'yes'}", u"params.drop_joint_accounts"_s);
        row("{'drop_shared_accounts':1}", u"params.drop_shared_accounts"_s);
        row("{'models':['nobody.model']}", u"params.models"_s);
    }
    void wrongParamsAreNamed()
    {
        QFETCH(QByteArray, params);
        QFETCH(QStringList, source);
        const QString id = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        const Answer answer = process(id, "['insights-income']", params);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorCode(), u"API_REQUIRED_PARAMS_MISSING"_s);
        QCOMPARE(answer.errorSource(), source);
        QCOMPARE(report(id).text("status"), u"uploaded"_s);
    }

    void scoresAndFeaturesHaveTheirShapes()
    {
        const QByteArray operations = "['features','credit-scores','simple-score']";
        const QJsonObject all = completed({halfAYear("SE35", "Elin Norrgren", "SEK")}, operations);
        QCOMPARE(all[u"features"][u"month_avg_count_cat_85_3m"].toObject().size(), 1);
        QCOMPARE(all[u"features"][u"month_avg_count_cat_85_3m"].toObject().begin()->toDouble(), 1.0);
        QCOMPARE(all[u"credit-scores"].toObject().keys(), (QStringList {u"some_model_1.model"_s, u"some_model_2.model"_s}));
        QVERIFY(all[u"credit-scores"][u"some_model_1.model"].toDouble() > 0 && all[u"credit-scores"][u"some_model_1.model"].toDouble() < 1);
        QVERIFY(all[u"simple-score"].isDouble() && all[u"simple-score"].toInt(-1) >= 0 && all[u"simple-score"].toInt() <= 10);
        QVERIFY(!all.contains(u"insights"));
        QVERIFY(!all[u"metadata"].toObject().contains(u"insights-details"));
        const QJsonObject one = completed({halfAYear("SE35", "Elin Norrgren", "SEK")}, operations, "{'models':['some_model_2.model']}");
        QCOMPARE(one[u"credit-scores"].toObject().keys(), QStringList {u"some_model_2.model"_s});
    }

    void tooLittleDataHasNoScore_data()
    {
        QTest::addColumn<QByteArray>("operations");
        QTest::addColumn<QString>("code");
        QTest::newRow("features") << QByteArray("['features']") << u"FEATURE_EXTRACT_FAILURE"_s;
        QTest::newRow("scores") << QByteArray("['categorisation','credit-scores']") << u"CREDIT_SCORING_FAILURE"_s;
        QTest::newRow("simple score") << QByteArray("['simple-score']") << u"CREDIT_SCORING_FAILURE"_s;
    }
    void tooLittleDataHasNoScore()
    {
        QFETCH(QByteArray, operations);
        QFETCH(QString, code);
        const QString id = uploaded({quoted("{'account_list':[{'currency':'SEK','transaction_list':[{'date':'2026-10-02','partner':'ICA','info':'','sum':-20}]}]}")});
        QCOMPARE(process(id, operations).status, 202);
        QCOMPARE(report(id).status, 400);
        QCOMPARE(report(id).errorCode(), code);
    }

    void modelsMayBeNone()
    {
        SandboxOptions options = quickOptions();
        options.models = {};
        start(options);
        const Answer models = call("GET", u"/v2/available-models"_s);
        QCOMPARE(models.status, 200);
        QVERIFY(models.attributes()[u"available-models"].isArray() && models.attributes()[u"available-models"].toArray().isEmpty());
    }

    void everyTreeIsOfRealSize()
    {
        const auto knowledge = Knowledge::shipped();
        QVERIFY(knowledge);
        QCOMPARE(sandbox::nordigen::countryCodes().size(), 37 + 29);
        const CategoryTree &tree = (*knowledge)->tree();
        QJsonArray before;
        for (const QString &country : sandbox::nordigen::countryCodes()) {
            const QJsonArray list = sandbox::nordigen::categories(tree, country);
            QVERIFY2(list.size() > 5000, qPrintable(country + u' ' + QString::number(list.size())));
            QVERIFY(list != before);
            before = list;
            std::map<int, std::pair<int, QString>> seen; // id → level, type; parents stand before their children
            for (const QJsonValue &row : list) {
                const int level = row[u"level"].toInt(-1);
                QVERIFY(level >= 0 && level <= 2);
                const QJsonValue parent = row[u"parent_id"];
                QVERIFY2(parent.isNull() || seen.contains(parent.toInt()), qPrintable(row[u"readable-title"].toString()));
                QVERIFY(parent.isNull() || seen[parent.toInt()].first < level);
                QVERIFY(seen.emplace(row[u"id"].toInt(), std::pair(level, row[u"type"].toString())).second);
            }
        }
        QCOMPARE(sandbox::nordigen::categories(tree, u"se"_s), sandbox::nordigen::categories(tree, u"se"_s));
    }

    void theTreeOfACompanyIsThereToo()
    {
        const Answer answer = call("GET", u"/v2/category-tree/SEC"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.object()[u"data"][0][u"attributes"][u"categories"].toArray().size() > 5000);
    }

    void theClockIsTurned()
    {
        SandboxOptions options = quickOptions();
        options.processingFor = 1h;
        start(options);
        const QString id = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        process(id, "['categorisation']");
        QCOMPARE(report(id).text("status"), u"processing"_s);
        QCOMPARE(admin(u"/sandbox/clock"_s, "{'advanceMs':3600000}"), 200);
        QCOMPARE(report(id).text("status"), u"completed"_s);
        m_server->advance(24h);
        QCOMPARE(report(id).errorCode(), u"UNAUTHORIZED"_s); // the token was good for a day
        signIn();
        QCOMPARE(report(id).status, 200);
        m_server->advance(30 * 24h);
        signIn();
        QCOMPARE(report(id).errorCode(), u"GONE"_s);
    }

    void theClockRunsFaster()
    {
        SandboxOptions options = quickOptions();
        options.processingFor = 24h;
        options.tokenLifetime = 1000h;
        start(options);
        const QString id = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        process(id, "['categorisation']");
        QCOMPARE(report(id).text("status"), u"processing"_s);
        QCOMPARE(admin(u"/sandbox/clock"_s, "{'speed':1000000}"), 200);
        QTRY_COMPARE_WITH_TIMEOUT(report(id).text("status"), u"completed"_s, 30'000);
    }

    void recordsAreDoneAfterSoManyLooks()
    {
        SandboxOptions options;
        options.readyAfterLooks = 3;
        start(options);
        const QString id = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        process(id, "['categorisation']");
        for (int look = 0; look < 3; ++look)
            QVERIFY(report(id).text("status") != u"completed"_s);
        QCOMPARE(report(id).text("status"), u"completed"_s);
    }

    void recordsComeToWhatIsScripted_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        for (const char *code : {"TIMEOUT_PROCESSING", "PDF_PARSE_FAILURE", "EXCEEDED_LIMIT", "NO_SUITABLE_PARSERS", "FEATURE_EXTRACT_FAILURE",
                 "CREDIT_SCORING_FAILURE"})
            QTest::newRow(code) << QString::fromLatin1(code) << 400;
        QTest::newRow("FORBIDDEN") << u"FORBIDDEN"_s << 403;
        QTest::newRow("GONE") << u"GONE"_s << 410;
        QTest::newRow("UNKNOWN_ERROR") << u"UNKNOWN_ERROR"_s << 500;
        QTest::newRow("SERVICE_UNAVAILABLE") << u"SERVICE_UNAVAILABLE"_s << 503;
    }
    void recordsComeToWhatIsScripted()
    {
        QFETCH(QString, code);
        QFETCH(int, status);
        QCOMPARE(admin(u"/sandbox/outcomes"_s, "{'outcome':'" + code.toLatin1() + "'}"), 204);
        const QString id = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        QCOMPARE(process(id, "['categorisation']").status, 202);
        QCOMPARE(report(id).status, status);
        QCOMPARE(report(id).errorCode(), code);
        const QString next = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        process(next, "['categorisation']");
        QCOMPARE(report(next).text("status"), u"completed"_s);
    }

    void aStuckRecordTimesOut()
    {
        QVERIFY(m_server->script("stuck"));
        const QString id = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        process(id, "['categorisation']");
        QCOMPARE(report(id).text("status"), u"processing"_s);
        m_server->advance(10min);
        QCOMPARE(report(id).errorCode(), u"TIMEOUT_PROCESSING"_s);
    }

    void filesAreLost()
    {
        const QString one = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        const QString other = uploaded({halfAYear("SE35", "Elin Norrgren", "SEK")});
        QCOMPARE(admin(u"/sandbox/gone"_s, "{'request-id':'" + one.toLatin1() + "'}"), 204);
        QCOMPARE(process(one, "['categorisation']").errorCode(), u"GONE"_s);
        QCOMPARE(report(other).text("status"), u"uploaded"_s);
        QCOMPARE(admin(u"/sandbox/gone"_s, "{'request-id':'nobody'}"), 404);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("back in time") << u"/sandbox/clock"_s << QByteArray("{'advanceMs':-1}");
        QTest::newRow("no speed") << u"/sandbox/clock"_s << QByteArray("{'speed':0}");
        QTest::newRow("no JSON") << u"/sandbox/clock"_s << QByteArray("tomorrow");
        QTest::newRow("no such outcome") << u"/sandbox/outcomes"_s << QByteArray("{'outcome':'RAIN'}");
        QTest::newRow("no outcome") << u"/sandbox/outcomes"_s << QByteArray("{}");
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QCOMPARE(admin(path, body), 400);
    }

    void statementsAreGenerated()
    {
        const auto get = [&](const QString &path) { return ask(m_network, "GET", m_server->baseUrl().resolved(QUrl(path))); };
        const Answer answer = get(u"/sandbox/statement.json?rows=250&until=2026-10-31"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, makeStatementOfRows(250, kUntil));
        QCOMPARE(get(u"/sandbox/statement.json?rows=0"_s).status, 400);
        QCOMPARE(get(u"/sandbox/statement.json?rows=1000001"_s).status, 400);
        QCOMPARE(get(u"/sandbox/personas/student.truth.json?until=2026-10-31"_s).object(), makePersona(u"student"_s, kUntil).truth);
    }
};

QTEST_GUILESS_MAIN(TestSandboxParams)
#include "tst_sandbox_params.moc"
