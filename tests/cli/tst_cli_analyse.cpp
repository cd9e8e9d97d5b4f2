// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString example(const QString &name) { return QStringLiteral(SALDOSCOPE_SOURCE_DIR) + u"/resources/examples/"_s + name; }
const QString kSalaried = example(u"salaried-se.json"_s);
const QString kOverIndebted = example(u"over-indebted-se.json"_s);

QJsonObject analysed(const QString &file, const QStringList &more = {})
{
    const CliRun result = run(QStringList {u"analyse"_s, u"--format"_s, u"json"_s, file} + more);
    return result.exit == 0 ? result.json() : QJsonObject();
}

/// Minor units of a decimal string with two decimals.
qint64 minor(const QJsonValue &value)
{
    QString text = value.toString();
    return text.remove(u'.').toLongLong();
}
qint64 figure(const QJsonObject &report, const QString &name) { return minor(report[u"figures"_s][name][u"value"_s]); }

/// Every id of a transaction in the statement file.
QSet<QString> idsOf(const QString &name)
{
    QFile file(name);
    QSet<QString> ids;
    if (!file.open(QIODevice::ReadOnly))
        return ids;
    const QJsonArray accounts = QJsonDocument::fromJson(file.readAll())[u"account_list"_s].toArray();
    for (const auto &account : accounts) {
        const QJsonArray rows = account[u"transaction_list"_s].toArray();
        for (const auto &row : rows)
            ids.insert(row[u"transaction_id"_s].toString());
    }
    return ids;
}

} // namespace

/// What `analyse` prints of a case: judgement, affordability and doubts, for programs and for people.
class TestAnalyse : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void theReportHasItsStableKeys()
    {
        const QJsonObject report = analysed(kOverIndebted);
        for (const QString &key : {u"figures"_s, u"streams"_s, u"flags"_s, u"doubts"_s, u"coverage"_s, u"versions"_s, u"income"_s, u"commitments"_s,
                 u"risk"_s, u"integrity"_s, u"affordability"_s, u"readings"_s, u"dependants"_s, u"housing"_s, u"positives"_s})
            QVERIFY2(report.contains(key), qPrintable(key));
        const QJsonObject figures = report[u"figures"_s].toObject();
        for (const QString &key : {u"salaryAMonth"_s, u"income.used"_s, u"commitments.debtService"_s, u"gambling.stakes"_s, u"coverage.score"_s,
                 u"affordability.leftStressed"_s}) {
            QVERIFY2(figures.contains(key), qPrintable(key));
            const QJsonObject one = figures[key].toObject();
            for (const QString &member : {u"value"_s, u"unit"_s, u"window"_s, u"observations"_s, u"evidence"_s, u"evidenceCount"_s, u"method"_s,
                     u"formula"_s, u"calculation"_s, u"tables"_s, u"confidence"_s, u"nullReason"_s})
                QVERIFY2(one.contains(member), qPrintable(key + u'.' + member));
            QCOMPARE(one[u"value"_s].isNull(), !one[u"nullReason"_s].isNull());
        }
        QVERIFY(report[u"versions"_s].toArray().contains(u"policy SE-standard (version 1)"_s));
    }

    void flagsNameTheirLevelAndTheBanksOwnIds()
    {
        const QSet<QString> ids = idsOf(kOverIndebted);
        QVERIFY(ids.size() > 100);
        const QJsonArray flags = analysed(kOverIndebted)[u"flags"_s].toArray();
        QStringList red;
        for (const auto &value : flags) {
            const QJsonObject flag = value.toObject();
            QVERIFY(QStringList({u"red"_s, u"amber"_s, u"info"_s}).contains(flag[u"level"_s].toString()));
            if (flag[u"level"_s] == u"red"_s)
                red.append(flag[u"id"_s].toString());
            const QJsonArray evidence = flag[u"evidence"_s].toArray();
            for (const auto &id : evidence)
                QVERIFY2(ids.contains(id.toString()), qPrintable(flag[u"id"_s].toString() + u' ' + id.toString()));
        }
        for (const QString &id : {u"GAMB_10"_s, u"COLL_NOW"_s, u"BAIL_NOW"_s})
            QVERIFY2(red.contains(id), qPrintable(id));
        QVERIFY(!red.contains(u"KALP_NEG"_s)); // no household was given: nothing is said of affordability
    }

    void streamsNameTheirRows()
    {
        const QSet<QString> ids = idsOf(kSalaried);
        const QJsonArray streams = analysed(kSalaried)[u"streams"_s].toArray();
        QVERIFY(!streams.isEmpty());
        for (const auto &value : streams) {
            const QJsonObject stream = value.toObject();
            const QJsonArray evidence = stream[u"evidence"_s].toArray();
            QCOMPARE(evidence.size(), stream[u"transactions"_s].toInt());
            for (const auto &id : evidence)
                QVERIFY(ids.contains(id.toString()));
        }
    }

    void rowsWithoutAnIdAreNamedAlikeEachTime()
    {
        QByteArray rows;
        for (int month = 1; month <= 6; ++month)
            rows += QByteArray(month > 1 ? "," : "") + "{\"date\":\"2025-0" + QByteArray::number(month) + "-25\",\"partner\":\"Volvo AB\",\"info\":\"Lön\",\"sum\":28400.00}";
        const QString name = file(u"anonymous.json"_s, "{\"account_list\":[{\"currency\":\"SEK\",\"transaction_list\":[" + rows + "]}]}");
        const QJsonArray evidence = analysed(name)[u"figures"_s][u"income.used"_s][u"evidence"_s].toArray();
        QVERIFY(!evidence.isEmpty());
        QSet<QString> different;
        for (const auto &id : evidence) {
            QVERIFY2(id.toString().startsWith(u"row:"_s) && id.toString().size() == 20, qPrintable(id.toString()));
            different.insert(id.toString());
        }
        QCOMPARE(different.size(), evidence.size());
        QCOMPARE(analysed(name)[u"figures"_s][u"income.used"_s][u"evidence"_s].toArray(), evidence);
    }

    void twoRunsAreEqualByteForByte()
    {
        const QStringList arguments {u"analyse"_s, u"--household"_s, u"2,35,38,8,5"_s, u"--loan"_s, u"150000,8.5,96"_s, u"--housing"_s, u"8500"_s, kOverIndebted};
        for (const QString &format : {u"json"_s, u"text"_s}) {
            const CliRun once = run(arguments + QStringList {u"--format"_s, format}, u"0"_s), again = run(arguments + QStringList {u"--format"_s, format});
            QCOMPARE(once.exit, 0);
            QVERIFY(once.out.size() > 1000);
            QVERIFY(once.out == again.out);
        }
    }

    void affordabilityFollowsWhatIsAsked()
    {
        const QStringList home {u"--household"_s, u"1,35"_s, u"--housing"_s, u"8500.50"_s};
        const QJsonObject without = analysed(kSalaried, home);
        const QJsonObject with = analysed(kSalaried, home + QStringList {u"--loan"_s, u"150000,8.5,96"_s});
        QCOMPARE(with[u"affordability"_s][u"stressedRate"_s].toDouble(), 11.5);
        QCOMPARE(figure(without, u"affordability.leftToday"_s) - figure(with, u"affordability.leftToday"_s), 2'158'82);
        QCOMPARE(figure(without, u"affordability.leftStressed"_s) - figure(with, u"affordability.leftStressed"_s), 2'396'91);
        QCOMPARE(figure(with, u"affordability.living"_s), 9'220'00);
        qint64 sum = 0, housing = 0;
        const QJsonArray terms = with[u"affordability"_s][u"terms"_s].toArray();
        for (const auto &term : terms) {
            sum += minor(term[u"stressed"_s]);
            housing += term[u"group"_s] == u"housing"_s ? minor(term[u"stressed"_s]) : 0;
        }
        QCOMPARE(housing, -8'500'50);
        QCOMPARE(sum, figure(with, u"affordability.leftStressed"_s));
        QCOMPARE(with[u"readings"_s][u"asRead"_s][u"left"_s], with[u"figures"_s][u"affordability.leftStressed"_s][u"value"_s]);
    }

    void aThinCaseRaisesTheFlagsOfAffordability()
    {
        const QJsonObject report = analysed(kSalaried, {u"--household"_s, u"1,35"_s, u"--loan"_s, u"900000,12,60"_s});
        QStringList ids;
        const QJsonArray flags = report[u"flags"_s].toArray();
        for (const auto &flag : flags)
            ids.append(flag[u"id"_s].toString());
        QVERIFY(figure(report, u"affordability.leftStressed"_s) < 0);
        QVERIFY2(ids.contains(u"KALP_NEG"_s), qPrintable(ids.join(u' ')));
    }

    void withoutAHouseholdTheReasonIsTold()
    {
        const QJsonObject report = analysed(kSalaried);
        QCOMPARE(report[u"affordability"_s][u"block"_s].toString(), u"no-household"_s);
        QVERIFY(report[u"figures"_s][u"affordability.leftStressed"_s][u"value"_s].isNull());
    }

    void tablesThatAreNotVerifiedSaySo()
    {
        const QJsonArray tables = analysed(kSalaried, {u"--household"_s, u"1,35"_s})[u"affordability"_s][u"tables"_s].toArray();
        QCOMPARE(tables[0][u"id"_s].toString(), u"se-konsumentverket"_s);
        QCOMPARE(tables[0][u"verified"_s], QJsonValue(false));
        QVERIFY(run({u"analyse"_s, u"--household"_s, u"1,35"_s, kSalaried}).out.contains("NOT VERIFIED"));
    }

    void peopleReadEverySection()
    {
        const CliRun result = run({u"analyse"_s, u"--household"_s, u"1,35"_s, kOverIndebted, u"--housing"_s, u"7500"_s});
        QCOMPARE(result.exit, 0);
        for (const char *title : {"Key figures", "Months", "Categories", "Recurring", "Flags", "Coverage", "Income a month", "Debt service", "Affordability", "Doubts"})
            QVERIFY2(result.out.contains(QByteArray("\n").append(title)), title);
        QVERIFY(result.out.contains("red    GAMB_10"));
    }

    void aFigureThatIsOneNumberNamesIt()
    {
        const CliRun result = run({u"analyse"_s, kOverIndebted});
        QVERIFY(result.out.contains("\n      days below zero = 75 ["));
        QVERIFY(result.out.contains("\n      347 714.27 / 12 = 28 976.19 ["));
        QVERIFY(!result.out.contains("\n      75 = 75 ["));
    }

    void whatIsSensitiveAppearsNowhere()
    {
        QByteArray rows;
        for (int month = 1; month <= 9; ++month) {
            const QByteArray day = "\"date\":\"2025-0" + QByteArray::number(month) + "-";
            rows += QByteArray(month > 1 ? "," : "") + "{" + day + "25\",\"partner\":\"Volvo AB\",\"info\":\"Lön\",\"sum\":28400.00},{" + day
                + "27\",\"partner\":\"UNIONEN\",\"info\":\"Autogiro\",\"sum\":-255.00},{" + day + "28\",\"partner\":\"APOTEKET HJÄRTAT\",\"info\":\"Kortköp\",\"sum\":-412.00}";
        }
        const QString name = file(u"sensitive.json"_s, "{\"account_list\":[{\"currency\":\"SEK\",\"transaction_list\":[" + rows + "]}]}");
        for (const QString &format : {u"json"_s, u"text"_s}) {
            const CliRun result = run({u"analyse"_s, u"--format"_s, format, u"--household"_s, u"1,35"_s, name});
            QCOMPARE(result.exit, 0);
            QVERIFY(result.out.contains("Volvo AB"));
            for (const char *telling : {"UNIONEN", "APOTEKET", "membership.union", "health"})
                QVERIFY2(!result.out.contains(telling), qPrintable(format + u' ' + QString::fromLatin1(telling)));
        }
    }

    void thePrintedPolicyReadsBack()
    {
        const CliRun printed = run({u"policy"_s});
        QCOMPARE(printed.exit, 0);
        const QString name = file(u"policy.json"_s, printed.out);
        QCOMPARE(run({u"analyse"_s, u"--format"_s, u"json"_s, u"--policy"_s, name, kSalaried}).out, run({u"analyse"_s, u"--format"_s, u"json"_s, kSalaried}).out);
        QCOMPARE(run({u"policy"_s, u"--country"_s, u"fi"_s}).json()[u"currency"_s].toString(), u"EUR"_s);
    }

    void aPolicyIsHeardAndChosenByTheDateOfTheCase()
    {
        const QString name = file(u"two.json"_s, R"({"policies": [
            {"policy": "Old", "version": 1, "country": "se", "values": {"kalp.rate_add": 1}},
            {"policy": "New", "version": 2, "country": "se", "from": "2030-01-01", "values": {"kalp.rate_add": 5, "gambling.red": 1}}]})");
        const QStringList asked {u"--policy"_s, name, u"--household"_s, u"1,35"_s, u"--loan"_s, u"100000,8,60"_s};
        QCOMPARE(analysed(kSalaried, asked)[u"affordability"_s][u"stressedRate"_s].toDouble(), 9.0);
        const QJsonObject later = analysed(kOverIndebted, asked + QStringList {u"--case-date"_s, u"2030-01-01"_s});
        QCOMPARE(later[u"affordability"_s][u"stressedRate"_s].toDouble(), 13.0);
        const QJsonArray flags = later[u"flags"_s].toArray();
        for (const auto &flag : flags)
            QVERIFY(flag[u"id"_s] != u"GAMB_10"_s);
    }

    void wrongOptionsAreNamedWithWhatWasExpected_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &options, const char *says) { QTest::newRow(name) << options << QByteArray(says); };
        const QStringList home {u"--household"_s, u"1,35"_s};
        row("household of nobody", {u"--household"_s, u"0"_s}, "--household is the number of adults");
        row("an age is missing", {u"--household"_s, u"2,35"_s}, "--household is an age for each of 2 adults");
        row("loan without months", home + QStringList {u"--loan"_s, u"1000,5"_s}, "--loan is amount,rate,months");
        row("a negative loan", home + QStringList {u"--loan"_s, u"-1000,5,12"_s}, "--loan is amount,rate,months");
        row("a rate over a hundred", home + QStringList {u"--loan"_s, u"1000,101,12"_s}, "per cent a year from 0 to 100");
        row("months of years", home + QStringList {u"--loan"_s, u"1000,5,721"_s}, "months from 1 to 720");
        row("parts of an öre", home + QStringList {u"--loan"_s, u"1000.001,5,12"_s}, "--loan");
        row("loan without household", {u"--loan"_s, u"1000,5,12"_s}, "--loan needs --household");
        row("housing in words", home + QStringList {u"--housing"_s, u"much"_s}, "--housing is an amount a month in SEK");
        row("no such day", {u"--case-date"_s, u"2026-02-30"_s}, "--case-date is a date");
        row("no policy there", {u"--policy"_s, u"/nowhere/policy.json"_s}, "--policy: /nowhere/policy.json cannot be read");
        row("an account and nothing else", {u"--account"_s, u"SE12"_s}, "--account is a number and whole, half or left-out");
        row("an option nobody knows", {u"--houshold"_s, u"1,35"_s}, "houshold");
    }

    void wrongOptionsAreNamedWithWhatWasExpected()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        const CliRun result = run(QStringList {u"analyse"_s, kSalaried} + options);
        QCOMPARE(result.exit, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains(says), result.err.constData());
    }

    void anAccountCanCountHalfOrNotAtAll()
    {
        const QString number = analysed(kSalaried)[u"accounts"_s].toArray().first()[u"account"_s].toString();
        QVERIFY(!number.isEmpty());
        const qint64 whole = figure(analysed(kSalaried), u"spendingAMonth"_s);
        const qint64 half = figure(analysed(kSalaried, {u"--account"_s, number + u"=half"_s}), u"spendingAMonth"_s);
        QVERIFY(whole > 0 && std::abs(2 * half - whole) <= 400);
        QVERIFY(analysed(kSalaried, {u"--account"_s, number + u"=left-out"_s})[u"figures"_s][u"salaryAMonth"_s][u"value"_s].isNull());
    }

    void aWrongPolicyIsNamedWithFileLineAndKey()
    {
        const QString name = file(u"wrong.json"_s, "{\"policy\": \"x\", \"version\": 1, \"country\": \"se\",\n\"values\": {\n\"kalp.rate_floor\": 66}}");
        CliRun result = run({u"analyse"_s, u"--policy"_s, name, kSalaried});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(name.toUtf8().append(", line 3: kalp.rate_floor: expected per cent from 0 to 30")), result.err.constData());
        result = run({u"analyse"_s, u"--policy"_s, name, u"--country"_s, u"fi"_s, kSalaried});
        QCOMPARE(result.exit, 2);
        const QString finnish = file(u"fi.json"_s, "{\"policy\": \"x\", \"version\": 1, \"country\": \"fi\"}");
        QVERIFY(run({u"analyse"_s, u"--policy"_s, finnish, kSalaried}).err.contains("no policy for se in force on"));
    }
};

QTEST_GUILESS_MAIN(TestAnalyse)
#include "tst_cli_analyse.moc"
