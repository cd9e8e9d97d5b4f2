// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name) { return QStringLiteral(SALDOSCOPE_FIXTURES) + u"/json/"_s + name; }
const QString kSample = fixture(u"nordigen_default_sample.json"_s);

} // namespace

/// The program as a script sees it: what it prints, where, and how it ends.
class TestProgram : public QObject
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
    void demoWalksFromConsentToInsights()
    {
        const CliRun good = run({u"demo"_s, u"--provider"_s, u"fimento"_s, u"--fast"_s});
        QVERIFY2(good.exit == 0, good.err.constData());
        QCOMPARE(good.err, QByteArray());
        for (const char *step : {"12 partner banks", "/fimento/consent/", "customerApprovedConsent", "fetchingTransactionsDone", "completed", "own engine says"})
            QVERIFY2(good.out.contains(step), step);
        // The two demo numbers tell their stories at first sight.
        const auto line = [](const CliRun &of, const QByteArray &name) { return of.out.mid(of.out.lastIndexOf(name)).split('\n').first(); };
        QVERIFY2(line(good, "Salary a month").endsWith("SEK") && line(good, "Gambling a month").simplified().endsWith(" 0.00 SEK"), good.out.constData());
        const CliRun bad = run({u"demo"_s, u"--provider"_s, u"fimento"_s, u"--fast"_s, u"--number"_s, u"197710114682"_s});
        QVERIFY2(!line(bad, "Gambling a month").simplified().endsWith(" 0.00 SEK") && line(bad, "Left a month").contains(" -"), bad.out.constData());
        const CliRun none = run({u"demo"_s, u"--provider"_s, u"fimento"_s, u"--number"_s, u"199503096317"_s});
        QCOMPARE(none.exit, 2);
        QVERIFY(none.err.contains("--number"));
        const CliRun nordigen = run({u"demo"_s, u"--fast"_s}); // its person is in a union, which is nobody's business
        QCOMPARE(nordigen.exit, 0);
        QVERIFY(nordigen.out.contains("(shielded)") && !nordigen.out.contains("UNIONEN"));
        QCOMPARE(run({u"demo"_s, u"--provider"_s, u"nobody"_s}).exit, 2);
    }

    void readPrintsTheSampleAsPromised()
    {
        const CliRun result = run({u"read"_s, u"--format"_s, u"json"_s, kSample});
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.err, QByteArray());
        const QJsonObject expected {{u"files"_s, QJsonArray {QJsonObject {{u"file"_s, kSample}, {u"format"_s, u"nordigen-json"_s},
            {u"accounts"_s, QJsonArray {QJsonObject {{u"account"_s, u"GB29IBAN20160604201923"_s}, {u"currency"_s, u"GBP"_s},
                {u"opening"_s, u"2016.46"_s}, {u"closing"_s, u"2750.86"_s}, {u"transactions"_s, 5}, {u"pending"_s, 0},
                {u"credits"_s, u"1100.80"_s}, {u"debits"_s, u"366.40"_s}, {u"first"_s, u"2019-08-01"_s}, {u"last"_s, u"2019-08-15"_s},
                {u"balanceCheck"_s, u"holds"_s}, {u"proofs"_s, QJsonArray {QJsonObject {{u"what"_s, u"totals"_s}, {u"state"_s, u"holds"_s}}}}}}},
            {u"problems"_s, QJsonArray()}}}}};
        QCOMPARE(result.json(), expected);
    }

    void whatIsNotKnownIsNull()
    {
        const QJsonObject account = run({u"read"_s, u"--format=json"_s, fixture(u"gc_abnamro_abnanl2a.json"_s)})
                                        .json()[u"files"_s].toArray()[0].toObject()[u"accounts"_s].toArray()[0].toObject();
        for (const QString &key : {u"account"_s, u"opening"_s, u"closing"_s})
            QVERIFY2(account.contains(key) && account[key].isNull(), qPrintable(key));
        QCOMPARE(account[u"balanceCheck"_s], QJsonValue(u"unknown"_s));
        QCOMPARE(account[u"credits"_s], QJsonValue(u"0.00"_s));
    }

    void problemsAreInTheJsonAndOnStandardError()
    {
        const QString path = file(u"bad.json"_s, R"({"account_list":[{"currency":"SEK","transaction_list":[
            {"date":"2024-01-02","partner":"P","info":"I","sum":1e3},{"date":"2024-01-02","partner":"P","info":"I","sum":-5}]}]})");
        const CliRun result = run({u"read"_s, u"--format=json"_s, path});
        QCOMPARE(result.exit, 1);
        const QJsonObject read = result.json()[u"files"_s].toArray()[0].toObject();
        QCOMPARE(read[u"accounts"_s].toArray()[0].toObject()[u"transactions"_s], QJsonValue(1));
        QCOMPARE(read[u"problems"_s].toArray().size(), 1);
        const QJsonObject problem = read[u"problems"_s].toArray()[0].toObject();
        QCOMPARE(problem[u"where"_s], QJsonValue(u"account_list[0].transaction_list[0].sum"_s));
        QCOMPARE(problem[u"kind"_s], QJsonValue(u"bad-amount"_s));
        QCOMPARE(problem[u"message"_s], QJsonValue(u"not an exact amount; expected a number without exponent"_s));
        QVERIFY(result.err.contains("bad.json: account_list[0].transaction_list[0].sum: not an exact amount"));
    }

    void theExitCodeIsThatOfTheWorstFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const QString problems = file(u"problems.json"_s, R"({"account_list":[{"currency":"SEK","transaction_list":[7]}]})");
        const QString refused = file(u"refused.json"_s, "%PDF-1.7");
        const QString gone = m_folder.filePath(u"gone.json"_s);
        QTest::newRow("sound") << QStringList {u"read"_s, kSample} << 0;
        QTest::newRow("problems") << QStringList {u"read"_s, kSample, problems} << 1;
        QTest::newRow("not a statement") << QStringList {u"read"_s, refused, problems, kSample} << 2;
        QTest::newRow("no such file") << QStringList {u"read"_s, gone} << 2;
        QTest::newRow("a folder") << QStringList {u"read"_s, m_folder.path()} << 2;
        QTest::newRow("analyse") << QStringList {u"analyse"_s, problems} << 1;
        QTest::newRow("analyse nothing") << QStringList {u"analyse"_s, gone} << 2;
        QTest::newRow("categorise") << QStringList {u"categorise"_s, kSample, refused} << 2;
        QTest::newRow("no command") << QStringList {} << 2;
        QTest::newRow("unknown command") << QStringList {u"frobnicate"_s} << 2;
        QTest::newRow("no file") << QStringList {u"read"_s} << 2;
        QTest::newRow("unknown option") << QStringList {u"read"_s, u"--loud"_s, kSample} << 2;
        QTest::newRow("unknown format") << QStringList {u"read"_s, u"--format"_s, u"xml"_s, kSample} << 2;
        QTest::newRow("bad country") << QStringList {u"analyse"_s, u"--country"_s, u"sweden"_s, kSample} << 2;
        QTest::newRow("bad day") << QStringList {u"analyse"_s, u"--as-of"_s, u"2024-02-30"_s, kSample} << 2;
        QTest::newRow("option of another command") << QStringList {u"read"_s, u"--as-of"_s, u"2024-02-01"_s, kSample} << 2;
        QTest::newRow("help") << QStringList {u"--help"_s} << 0;
        QTest::newRow("help of a command") << QStringList {u"read"_s, u"--help"_s} << 0;
        QTest::newRow("version") << QStringList {u"--version"_s} << 0;
    }
    void theExitCodeIsThatOfTheWorstFile()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        const CliRun result = run(arguments);
        QCOMPARE(result.exit, exit);
        QCOMPARE(result.err.isEmpty(), exit == 0);
    }

    void helpAndVersionGoToStandardOutput()
    {
        QVERIFY(run({u"--help"_s}).out.contains("categorise FILE"));
        QCOMPARE(run({u"--version"_s}).out, "saldoscope-cli " SALDOSCOPE_VERSION "\n");
    }

    void standardInputIsAFileToo()
    {
        QFile sample(kSample);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const CliRun result = runWithInput({u"read"_s, u"--format=json"_s, u"-"_s}, sample.readAll());
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.json()[u"files"_s].toArray()[0].toObject()[u"file"_s], QJsonValue(u"-"_s));
    }

    void categorisePrintsALineABookedRowInFileOrder()
    {
        const QString nasty = file(u"tab\tname.json"_s, R"({"account_list":[{"account_nr":"1","currency":"SEK","transaction_list":[
            {"date":"2024-03-02","partner":"A\tB","info":"x\ny","transaction_id":"i\t1","sum":-1},
            {"date":"2024-03-01","partner":"Same","info":"by Same","sum":2}]}]})");
        const CliRun result = run({u"categorise"_s, u"--country=gb"_s, kSample, nasty, fixture(u"nordigen_open_banking_sample.json"_s)});
        QCOMPARE(result.exit, 0);
        QList<QByteArray> lines = result.out.split('\n');
        QCOMPARE(lines.takeLast(), QByteArray());
        QCOMPARE(lines.takeFirst(), QByteArray("file\ttransaction_id\tdate\tamount\tcurrency\ttext\tcategory\tlayer\tconfidence"));
        QCOMPARE(lines.size(), 5 + 2 + 2); // pending rows are not booked
        for (const QByteArray &line : lines)
            QCOMPARE(line.count('\t'), 8);
        const QList<QByteArray> salary = lines[1].split('\t');
        QCOMPARE(salary[0], kSample.toUtf8());
        QCOMPARE(salary[1], QByteArray("arbritary-unique-id2"));
        QCOMPARE(salary[2], QByteArray("2019-08-05"));
        QCOMPARE(salary[3], QByteArray("900.80"));
        QCOMPARE(salary[4], QByteArray("GBP"));
        QCOMPARE(salary[5], QByteArray("Job Ltd: SALARY 201620190406222 900.80GBP"));
        QCOMPARE(salary[6], QByteArray("income.salary"));
        QVERIFY(!salary[7].isEmpty() && salary[8].toInt() > 0);
        QCOMPARE(lines[5].split('\t')[5], QByteArray("A B: x y"));
        QCOMPARE(lines[5].split('\t')[1], QByteArray("i 1"));
        QCOMPARE(lines[6].split('\t')[5], QByteArray("by Same"));
        QCOMPARE(lines[6].split('\t')[2], QByteArray("2024-03-01")); // as in the file, not by day
    }

    void overlappingFilesAreListedWhole()
    {
        const CliRun result = run({u"categorise"_s, u"--country=gb"_s, kSample, kSample});
        const QList<QByteArray> lines = result.out.split('\n');
        QCOMPARE(lines.size(), 1 + 10 + 1);
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(lines[i], lines[i + 5]);
    }

    void analysePrintsFiguresOrWhyThereAreNone()
    {
        const CliRun result = run({u"analyse"_s, u"--format=json"_s, u"--country=gb"_s, kSample});
        QCOMPARE(result.exit, 0);
        const QJsonObject report = result.json();
        QCOMPARE(report[u"transactions"_s], QJsonValue(5));
        QCOMPARE(report[u"asOf"_s], QJsonValue(u"2019-08-15"_s));
        QCOMPARE(report[u"currency"_s], QJsonValue(u"GBP"_s));
        for (const QString &key : {u"accounts"_s, u"months"_s, u"categories"_s, u"streams"_s, u"salaries"_s, u"balances"_s, u"versions"_s})
            QVERIFY2(report[key].isArray(), qPrintable(key));
        const QJsonObject figures = report[u"figures"_s].toObject();
        QVERIFY(figures.size() > 100); // of income, debts, risk, coverage and affordability too
        for (const QString &name : figures.keys()) {
            const QJsonObject figure = figures[name].toObject();
            QVERIFY2(figure[u"value"_s].isNull() != figure[u"nullReason"_s].isNull(), qPrintable(name));
        }
        QCOMPARE(figures[u"balance"_s].toObject()[u"value"_s], QJsonValue(u"2750.86"_s));
        QCOMPARE(report[u"months"_s].toArray()[0].toObject()[u"in"_s], QJsonValue(u"1100.80"_s));
        QCOMPARE(report[u"coverage"_s].toObject()[u"balanceChecks"_s].toArray()[0], QJsonValue(u"holds"_s));
    }

    void asOfMovesTheDay()
    {
        const QJsonObject report = run({u"analyse"_s, u"--format=json"_s, u"--as-of"_s, u"2019-08-10"_s, kSample}).json();
        QCOMPARE(report[u"asOf"_s], QJsonValue(u"2019-08-10"_s));
    }

    void theTextFormNamesTheSameNumbers()
    {
        const CliRun read = run({u"read"_s, kSample});
        QVERIFY(read.out.contains("opening 2016.46, closing 2750.86, balance check: holds"));
        const CliRun analysed = run({u"analyse"_s, u"--country=gb"_s, kSample});
        QVERIFY(analysed.out.contains("2750.86 GBP") && analysed.out.contains("not known: too_short"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_cli_program.moc"
