// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kExample = QStringLiteral(SALDOSCOPE_SOURCE_DIR) + u"/resources/packs/example"_s;
const QString kOverIndebted = QStringLiteral(SALDOSCOPE_SOURCE_DIR) + u"/resources/examples/over-indebted-se.json"_s;

} // namespace

/// A lender's own packs and measurements on the command line.
class TestCliPacks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary file");
        file.write(bytes);
        return file.fileName();
    }

private Q_SLOTS:
    void analysisWithPacksIsTheSameEachTimeAndNamesThem()
    {
        const QStringList arguments {u"analyse"_s, u"--format"_s, u"json"_s, u"--packs"_s, kExample, u"--household"_s, u"1,35"_s, u"--housing"_s, u"7000"_s, kOverIndebted};
        const CliRun once = run(arguments);
        QCOMPARE(once.exit, 0);
        QCOMPARE(run(arguments, u"0"_s).out, once.out);
        const auto versions = once.json()[u"versions"_s].toVariant().toStringList().join(u'\n');
        QVERIFY2(versions.contains(u"pack acme-rules.json 2026-11-21 "_s), qPrintable(versions));
        QVERIFY2(run({u"analyse"_s, u"--packs"_s, kExample, kOverIndebted}).out.contains("  pack acme-payees.tsv 2026-11 "), "text");
    }

    void aReportIsHeldAgainstAnEarlierOne()
    {
        const QStringList plain {u"analyse"_s, u"--format"_s, u"json"_s, kOverIndebted};
        const CliRun before = run(plain);
        QVERIFY(before.json()[u"replay"_s].isNull() && before.json().contains(u"replay"_s));
        const QString earlier = file(u"earlier.json"_s, before.out);
        const auto same = run(plain + QStringList {u"--earlier"_s, earlier}).json()[u"replay"_s].toObject();
        QVERIFY(same[u"same"_s].toBool() && same[u"changes"_s].toArray().isEmpty());
        const auto other = run(plain + QStringList {u"--earlier"_s, earlier, u"--packs"_s, kExample}).json()[u"replay"_s].toObject();
        QVERIFY(!other[u"same"_s].toBool());
        const auto changes = other[u"changes"_s].toArray();
        QCOMPARE(changes.size(), 3);
        QVERIFY(changes[0][u"before"_s].isNull() && changes[0][u"pack"_s].toBool());
        QCOMPARE(changes[2][u"what"_s].toString(), u"acme-rules.json"_s);
        const CliRun text = run({u"analyse"_s, u"--earlier"_s, earlier, u"--packs"_s, kExample, kOverIndebted});
        QVERIFY2(text.out.contains("  other figures may come of it: acme-rules.json: 2026-11-21 "), text.out.constData());
        const CliRun wrong = run({u"analyse"_s, u"--earlier"_s, kOverIndebted, kOverIndebted});
        QVERIFY(wrong.exit == 2 && wrong.err.contains("--earlier") && wrong.err.contains("versions"));
    }

    void aPackDecidesRowsAndTheFigureNamesIt()
    {
        QTemporaryDir packs;
        QFile pack(packs.filePath(u"mine.json"_s));
        QVERIFY(pack.open(QIODevice::WriteOnly));
        pack.write(R"({"market": "se", "date": "3", "rules": [{"id": "sure", "layer": "counterparty", "names": ["ZYXPERT"], "out": "gambling.casino", "confidence": 95, "note": "n"}]})");
        pack.close();
        QByteArray rows = "Datum;Text;Belopp;Saldo\n";
        int saldo = 100'000;
        for (int month = 1; month <= 6; ++month)
            rows += "2025-0" + QByteArray::number(month) + "-10;ZYXPERT;-500,00;" + QByteArray::number(saldo -= 500) + ",00\n";
        const QString statement = file(u"konto.csv"_s, rows);
        const CliRun with = run({u"analyse"_s, u"--format"_s, u"json"_s, u"--packs"_s, packs.path(), statement});
        const auto figure = with.json()[u"figures"_s][u"gamblingAMonth"_s];
        QCOMPARE(figure[u"tables"_s].toArray(), QJsonArray {u"mine.json 3"_s});
        QVERIFY(run({u"categorise"_s, u"--packs"_s, packs.path(), statement}).out.contains("gambling.casino\tcounterparty"));
        QVERIFY(!run({u"categorise"_s, statement}).out.contains("gambling"));
    }

    void aBrokenPackIsNamedAndTheRestIsThere()
    {
        QTemporaryDir packs;
        QFile pack(packs.filePath(u"broken.tsv"_s));
        QVERIFY(pack.open(QIODevice::WriteOnly));
        pack.write("name\tcategory\nZyx\tcastle\n");
        pack.close();
        const CliRun with = run({u"analyse"_s, u"--packs"_s, packs.path(), kOverIndebted});
        QCOMPARE(with.exit, 1);
        QVERIFY2(with.err.contains("broken.tsv line 2: expected a category"), with.err.constData());
        QCOMPARE(with.out, run({u"analyse"_s, kOverIndebted}).out);
        const CliRun listed = run({u"packs"_s, packs.path()});
        QCOMPARE(listed.exit, 1);
        QVERIFY(listed.out.contains("broken.tsv\tmerchants\t\t"));
        QVERIFY(listed.out.contains("\tleft out\n"));
        QCOMPARE(run({u"packs"_s, kExample}).exit, 0);
        QCOMPARE(run({u"analyse"_s, u"--packs"_s, packs.filePath(u"nowhere"_s), kOverIndebted}).exit, 2);
    }

    void categoriesListsEveryKey()
    {
        const CliRun listed = run({u"categories"_s});
        QCOMPARE(listed.exit, 0);
        QVERIFY(listed.out.contains("\ngambling.casino\t"));
        QVERIFY(listed.out.count('\n') > 140);
    }

    void scoreMeasuresRegularPayments()
    {
        QByteArray rows = "account\tdate\tamount\tcurrency\ttext\trecurring\n";
        for (int month = 1; month <= 12; ++month) {
            const QByteArray day = "2024-" + QByteArray::number(month).rightJustified(2, '0');
            rows += "1\t" + day + "-12\t9000\tCZK\tDUCHOD\tpension\n1\t" + day + "-15\t-2500\tCZK\tUVER\tloan\n1\t" + day + "-16\t-1200\tCZK\tSIPO\torder\n1\t" + day
                + "-2" + QByteArray::number(month % 7) + "\t-" + QByteArray::number(100 + month * 37) + "\tCZK\tALBERT\t-\n";
        }
        const QString table = file(u"regular.tsv"_s, rows);
        const auto kinds = run({u"score"_s, u"--country"_s, u"cz"_s, u"--format"_s, u"json"_s, table}).json()[u"recurring"_s].toArray();
        QCOMPARE(kinds.size(), 5);
        for (const auto &value : kinds) {
            const QString kind = value[u"kind"_s].toString();
            if (kind != u"pension"_s && kind != u"loan"_s && kind != u"order"_s)
                continue;
            QVERIFY2(value[u"rows"_s].toInt() == 12 && value[u"right"_s].toInt() == 12 && value[u"claimed"_s].toInt() == 12, qPrintable(kind));
            QCOMPARE(value[u"paymentsFound"_s].toInt(), 1);
        }
        QVERIFY(run({u"score"_s, u"--country"_s, u"cz"_s, table}).out.contains("Regular payments"));
        QCOMPARE(run({u"score"_s, file(u"bad.tsv"_s, "date\tamount\ttext\trecurring\n2024-01-01\t1\tA\tsometimes\n")}).exit, 2);
    }

    void scoreMeasuresFlagsOnKnownOutcomes()
    {
        const QString examples = QStringLiteral(SALDOSCOPE_SOURCE_DIR) + u"/resources/examples/"_s;
        QVERIFY(QFile::copy(examples + u"salaried-se.json"_s, m_folder.filePath(u"good.json"_s)));
        QVERIFY(QFile::copy(kOverIndebted, m_folder.filePath(u"bad.json"_s)));
        const QString table = file(u"outcomes.tsv"_s, "file\toutcome\ngood.json\tA\nbad.json\tD\n");
        const CliRun json = run({u"score"_s, u"--outcomes"_s, u"--format"_s, u"json"_s, table});
        QCOMPARE(json.exit, 0);
        QCOMPARE(json.json()[u"areaUnderCurve"_s].toDouble(), 1.0);
        QVERIFY(run({u"score"_s, u"--outcomes"_s, table}).out.contains("Area under the curve: 1.000"));
        QCOMPARE(run({u"score"_s, u"--outcomes"_s, file(u"wrong.tsv"_s, "file\toutcome\ngood.json\tmaybe\n")}).exit, 2);
        QCOMPARE(run({u"score"_s, u"--outcomes"_s, file(u"gone.tsv"_s, "file\toutcome\nnowhere.json\tA\n")}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliPacks)
#include "tst_cli_packs.moc"
