// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"

#include "insights/costpacks.h"
#include "insights/packs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace saldoscope::test;
using namespace Qt::StringLiterals;

namespace {

const QString kExample = QStringLiteral(SALDOSCOPE_SOURCE_DIR "/resources/packs/example");

ExtendedKnowledge with(const std::vector<PackFile> &files)
{
    auto all = knowledgeWith(files);
    if (!all)
        qFatal("%s", qPrintable(all.error().where));
    return *std::move(all);
}

QByteArray rules(const QByteArray &inside, const QByteArray &market = "se")
{
    return "{\n \"market\": \"" + market + "\",\n \"date\": \"7\",\n \"rules\": [\n" + inside + "\n ]\n}\n";
}

/// One rule; names as JSON has them inside the brackets.
QByteArray rule(const QByteArray &id, const QByteArray &layer, const QByteArray &names, const QByteArray &out, const QByteArray &confidence = "80")
{
    return "{\"id\":\"" + id + "\",\"layer\":\"" + layer + "\",\"names\":[" + names + "],\"out\":\"" + out + "\",\"confidence\":" + confidence + ",\"note\":\"n\"}";
}

Verdict verdictOn(const Knowledge &knowledge, const QByteArray &text, const QString &country = u"se"_s, qint64 minor = -10'000)
{
    LedgerBuilder builder;
    builder.addAccount({.number = u"1"_s});
    NewRow row;
    row.minor = minor;
    row.text = {text.data(), std::size_t(text.size())};
    builder.add(row);
    return categorise(*builder.finish(), knowledge, country, {}).front();
}

QString categoryOf(const Knowledge &knowledge, const QByteArray &text, const QString &country = u"se"_s, qint64 minor = -10'000)
{
    return knowledge.tree()[verdictOn(knowledge, text, country, minor).category].key;
}

} // namespace

/// What a lender adds without a compiler: files as they lie in a folder, good ones and broken ones.
class TestPacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExampleOfTheRepositoryIsUsed()
    {
        const auto files = readPackFolder(kExample);
        QVERIFY(files);
        const auto all = with(*files);
        QCOMPARE(all.packs.size(), std::size_t {3});
        for (const PackState &pack : all.packs)
            QVERIFY2(!pack.fault, qPrintable(toText(pack)));
        QCOMPARE(all.packs[0].kind, PackKind::Merchants);
        QCOMPARE(all.packs[0].entries, 3);
        QCOMPARE(all.packs[1].kind, PackKind::Costs);
        QCOMPARE(all.packs[2].kind, PackKind::Rules);
        QCOMPARE(all.packs[2].label(), u"acme-rules.json 2026-11-21"_s);
        QCOMPARE(all.knowledge->packs().size(), 3);
        QVERIFY(all.knowledge->versions().join(u' ').contains(u"pack acme-payees.tsv 2026-11 "_s + all.packs[0].print));
        QCOMPARE(categoryOf(*knowledge(), "HAMNBOSTADER HYRESAVI"), categoryOf(*all.knowledge, "HYRESAVI"));
        QCOMPARE(categoryOf(*all.knowledge, "ACME FINANS"), u"loan.repayment.consumer"_s);
        QCOMPARE(categoryOf(*all.knowledge, "ACME FINANS", u"se"_s, 10'000), u"loan.receipt.consumer"_s);
        QCOMPARE(categoryOf(*all.knowledge, "KORTKÖP KVARTERSKROGEN"), u"eating.restaurant"_s);
        QCOMPARE(categoryOf(*all.knowledge, "LYCKOHJULET NORDOST", u"fi"_s), u"gambling.casino"_s);
        QCOMPARE(categoryOf(*all.knowledge, "LYCKOHJULET NORDOST", u"gb"_s), u"other.out"_s);
    }

    void withoutPacksNothingIsMade()
    {
        QTemporaryDir folder;
        const auto files = readPackFolder(folder.path());
        QVERIFY(files && files->empty());
        QVERIFY(!with(*files).knowledge->rules().isExtended());
        QCOMPARE(with({}).knowledge->packs(), QStringList());
        QCOMPARE(readPackFolder(folder.filePath(u"nowhere"_s)).error().kind, Error::Kind::NotFound);
    }

    void whatAnEarlierAnalysisRestedOnIsHeldAgainstNow_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<QStringList>("told");
        const QStringList own {u"rules se 2026-11-21"_s};
        const QString pack = u"pack acme.json 2026-11-01 3f2a9c1b"_s;
        QTest::newRow("nobody wrote it down") << QStringList {} << own << QStringList {};
        QTest::newRow("the same") << QStringList {own + QStringList {pack}} << QStringList {own + QStringList {pack}} << QStringList {};
        QTest::newRow("another version") << QStringList {pack} << QStringList {u"pack acme.json 2026-11-21 99d0aa10"_s} << QStringList {u"acme.json: was 2026-11-01 3f2a9c1b, is 2026-11-21 99d0aa10"_s};
        QTest::newRow("the same version with other bytes") << QStringList {pack} << QStringList {u"pack acme.json 2026-11-01 99d0aa10"_s} << QStringList {u"acme.json: was 2026-11-01 3f2a9c1b, is 2026-11-01 99d0aa10"_s};
        QTest::newRow("a new one") << own << QStringList {own + QStringList {pack}} << QStringList {u"acme.json: 2026-11-01 3f2a9c1b, which was not there"_s};
        QTest::newRow("one that is gone") << QStringList {own + QStringList {pack}} << own << QStringList {u"acme.json: was 2026-11-01 3f2a9c1b, is not there any more"_s};
        QTest::newRow("blanks in a name and no version") << QStringList {u"pack our own.tsv 3f2a9c1b 3f2a9c1b"_s} << QStringList {u"pack our own.tsv 99d0aa10 99d0aa10"_s} << QStringList {u"our own.tsv: was 3f2a9c1b 3f2a9c1b, is 99d0aa10 99d0aa10"_s};
        QTest::newRow("the program's own") << own << QStringList {u"rules se 2027-01-02"_s} << QStringList {u"rules se: was 2026-11-21, is 2027-01-02"_s};
        QTest::newRow("a policy") << QStringList {u"policy norrvik (version 1)"_s} << QStringList {u"policy norrvik (version 2, from 2026-01-01)"_s} << QStringList {u"policy norrvik: was (version 1), is (version 2, from 2026-01-01)"_s};
    }
    void whatAnEarlierAnalysisRestedOnIsHeldAgainstNow()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, now);
        QFETCH(QStringList, told);
        QStringList lines;
        for (const KnowledgeChange &change : knowledgeChanges(before, now)) {
            lines << toText(change);
            QCOMPARE(change.isPack, (now + before).join(u' ').contains(u"pack "_s));
        }
        QCOMPARE(lines, told);
    }

    void aFolderIsReadByNameWithoutNotesAndFoldersInIt()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"z.json"_s, u"a.tsv"_s, u"README.md"_s, u"notes.TXT"_s, u".hidden.json"_s, u"picture.png"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QDir(folder.path()).mkdir(u"inside.json"_s));
        const auto files = readPackFolder(folder.path());
        QVERIFY(files);
        QStringList names;
        for (const PackFile &file : *files)
            names << file.name;
        QCOMPARE(names, (QStringList {u"a.tsv"_s, u"picture.png"_s, u"z.json"_s}));
        QVERIFY(with(*files).packs[1].fault->expected.contains(u"*.json"_s));
    }

    void aLendersWordGoesBeforeAStrongerLayer()
    {
        QCOMPARE(categoryOf(*knowledge(), "INTRUM"), u"arrears.collection"_s);
        const auto all = with({{u"own.json"_s, rules(rule("x", "structure", "\"INTRUM\"", "loan.repayment.other", "80"))}});
        QVERIFY2(!all.packs[0].fault, qPrintable(toText(all.packs[0])));
        const Verdict verdict = verdictOn(*all.knowledge, "INTRUM");
        QCOMPARE(all.knowledge->tree()[verdict.category].key, u"loan.repayment.other"_s);
        QCOMPARE(all.knowledge->packBehind(verdict.layer, verdict.rule), u"own.json 7"_s);
        QVERIFY(all.knowledge->reason(verdict.layer, verdict.rule).contains(u"own.json 7"_s));
        // The rule says nothing about money in, so there the shipped one speaks.
        QCOMPARE(categoryOf(*all.knowledge, "INTRUM", u"se"_s, 10'000), categoryOf(*knowledge(), "INTRUM", u"se"_s, 10'000));
        // Other names are as they were.
        QCOMPARE(categoryOf(*all.knowledge, "LOWELL SVERIGE"), categoryOf(*knowledge(), "LOWELL SVERIGE"));
        QCOMPARE(all.knowledge->packBehind(Layer::Counterparty, 0), QString());
    }

    void aNameOfTheMerchantBaseGivesWay()
    {
        QCOMPARE(categoryOf(*knowledge(), "KORTKÖP BAUHAUS"), u"shopping.home"_s);
        for (const QByteArray layer : {"structure", "merchant", "counterparty"}) {
            const auto all = with({{u"own.json"_s, rules(rule("x", layer, "\"BAUHAUS\"", "leisure"))}});
            QCOMPARE(categoryOf(*all.knowledge, "KORTKÖP BAUHAUS"), u"leisure"_s);
        }
    }

    void aRuleOfTheSameIdIsReplaced()
    {
        const Verdict shipped = verdictOn(*knowledge(), "INTRUM");
        const QString id = knowledge()->rules().all()[shipped.rule].id;
        const auto all = with({{u"own.json"_s, rules(rule(id.section(u'.', 1).toUtf8(), "counterparty", "", "arrears.collection"), id.section(u'.', 0, 0).toUtf8())}});
        QVERIFY2(!all.packs[0].fault, qPrintable(toText(all.packs[0])));
        QCOMPARE(categoryOf(*all.knowledge, "INTRUM"), u"other.out"_s);
    }

    void ofTwoPacksTheLaterOneCounts()
    {
        const auto pack = [](const char *category) { return rules(rule("x", "merchant", "\"ZYXPERT\"", category)); };
        QCOMPARE(categoryOf(*with({{u"a.json"_s, pack("leisure")}, {u"b.json"_s, pack("groceries")}}).knowledge, "ZYXPERT"), u"groceries"_s);
        QCOMPARE(categoryOf(*with({{u"b.json"_s, pack("groceries")}, {u"a.json"_s, pack("leisure")}}).knowledge, "ZYXPERT"), u"leisure"_s);
    }

    void whatIsShieldedStaysShielded()
    {
        QCOMPARE(verdictOn(*knowledge(), "KOMMUNAL MEDLEMSAVGIFT").sensitivity, Sensitivity::Union);
        const auto all = with({{u"own.json"_s, rules(rule("x", "counterparty", "\"KOMMUNAL\", \"KOMMUNAL MEDLEMSAVGIFT\"", "leisure", "99"))},
            {u"own.tsv"_s, "name\tcategory\nApoteket Hjärtat\tgroceries\n"}});
        for (const PackState &pack : all.packs)
            QVERIFY2(!pack.fault, qPrintable(toText(pack)));
        QCOMPARE(verdictOn(*all.knowledge, "KOMMUNAL MEDLEMSAVGIFT").sensitivity, Sensitivity::Union);
        QCOMPARE(verdictOn(*all.knowledge, "APOTEKET HJÄRTAT").sensitivity, verdictOn(*knowledge(), "APOTEKET HJÄRTAT").sensitivity);
        QByteArray shieldedId, market;
        for (const Rule &rule : knowledge()->rules().all()) {
            if (rule.sensitivity == Sensitivity::Union) {
                market = rule.id.section(u'.', 0, 0).toUtf8();
                shieldedId = rule.id.section(u'.', 1).toUtf8();
            }
        }
        const auto replaced = with({{u"own.json"_s, rules(rule(shieldedId, "structure", "\"X\"", "leisure"), market)}});
        QVERIFY(replaced.packs[0].fault);
        QVERIFY(replaced.packs[0].fault->expected.contains(u"shielded"_s));
    }

    void aCountryOfItsOwnBeginsWithTheInternationalRules()
    {
        const auto all = with({{u"no.json"_s, rules(rule("x", "structure", "\"HUSLEIE\"", "housing.rent", "80"), "no")}});
        QVERIFY2(!all.packs[0].fault, qPrintable(toText(all.packs[0])));
        QCOMPARE(categoryOf(*all.knowledge, "HUSLEIE", u"no"_s), u"housing.rent"_s);
        QCOMPARE(categoryOf(*all.knowledge, "RENT", u"no"_s), categoryOf(*knowledge(), "RENT", u"no"_s));
        QCOMPARE(categoryOf(*all.knowledge, "HUSLEIE", u"se"_s), u"other.out"_s);
    }

    void aTableOfTheShippedFormIsRead()
    {
        const auto all = with({{u"own.tsv"_s, "\xef\xbb\xbfnsi_id\tname\taliases\tkey\tvalue\tcountries\r\n1\tZyxmat\tZYX MAT|ZYXAN\tshop\tsupermarket\tse,us-al.geojson\r\n"}});
        QVERIFY2(!all.packs[0].fault, qPrintable(toText(all.packs[0])));
        QCOMPARE(all.packs[0].label(), u"own.tsv "_s + all.packs[0].print);
        QCOMPARE(categoryOf(*all.knowledge, "KORTKÖP ZYXAN"), u"groceries"_s);
        QCOMPARE(categoryOf(*all.knowledge, "ZYX MAT"), u"groceries"_s);
    }

    void aTableOfCostsTakesTheShippedOnesPlace()
    {
        const auto files = readPackFolder(kExample);
        QVERIFY(files);
        const auto all = with(*files);
        const auto on = [](const Knowledge &knowledge, std::string_view iso) { return knowledge.costs().on(CostPack::Kind::Relief, u"se"_s, day(iso)).pack; };
        QCOMPARE(on(*all.knowledge, "2026-06-01")->table.label(), u"acme-relief 2026-2"_s);
        QCOMPARE(on(*knowledge(), "2026-06-01")->table.id, u"se-interest-relief"_s);
        QCOMPARE(on(*all.knowledge, "2025-06-01")->table.id, u"se-interest-relief"_s);
        QCOMPARE(all.knowledge->costs().all().size(), knowledge()->costs().all().size());
    }

    void aFigureNamesThePackBehindItsRows()
    {
        const auto all = with({{u"own.json"_s, rules(rule("x", "counterparty", "\"ZYXPERT\"", "gambling.casino", "95"))}});
        LedgerMaker maker;
        maker.account("SEK", 1'000'000, {}, "2025-01-01", "2025-12-31");
        for (int month = 1; month <= 12; ++month) {
            const std::string on = u"2025-%1-05"_s.arg(month, 2, 10, QLatin1Char('0')).toStdString();
            maker.book({.minor = -50'000}, on, {}, "ZYXPERT");
            maker.book({.minor = -20'000}, on, {}, "KORTKÖP ICA");
        }
        const std::vector<std::shared_ptr<const Ledger>> statements {maker.merged().ledger};
        const auto analysis = analyse(statements, all.knowledge, {});
        const Figure &gambling = analysis->figures.gamblingAMonth;
        QCOMPARE(gambling.minor, std::optional<qint64>(50'000));
        QCOMPARE(packsBehind(*analysis, gambling.evidence), QStringList {u"own.json 7"_s});
        QVERIFY(packsBehind(*analyse(statements, knowledge(), {}), gambling.evidence).isEmpty());
    }

    void whatIsBrokenIsNamedAndLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("expected");
        const QByteArray good = rule("b", "structure", "\"ZYX\"", "housing.rent", "80");
        const auto second = [&](const char *from, const char *to) { return rules(good + ",\n" + QByteArray(good).replace("\"b\"", "\"c\"").replace(from, to)); };
        QTest::newRow("not JSON") << u"x.json"_s << "{\n \"market\": \"se\",\n oops\n}"_ba << 3 << QString() << u"JSON"_s;
        QTest::newRow("an array") << u"x.json"_s << "[]"_ba << 1 << QString() << u"one JSON object"_s;
        QTest::newRow("something else") << u"x.json"_s << "{\"name\": 1}"_ba << 1 << QString() << u"pack of rules"_s;
        QTest::newRow("empty") << u"x.json"_s << ""_ba << 1 << QString() << u"JSON"_s;
        QTest::newRow("no date") << u"x.json"_s << "{\"market\": \"se\", \"rules\": []}"_ba << 1 << u"date"_s << u"missing"_s;
        QTest::newRow("market") << u"x.json"_s << rules(good, "sweden") << 2 << u"market"_s << u"two letters"_s;
        QTest::newRow("base") << u"x.json"_s << QByteArray(rules(good)).replace("\"date\"", "\"base\": [\"xx\"],\n \"date\"") << 3 << u"base"_s << u"xx"_s;
        QTest::newRow("category") << u"x.json"_s << second("housing.rent", "housing.castle") << 6 << u"rules[1].out"_s << u"categor"_s;
        QTest::newRow("layer") << u"x.json"_s << second("structure", "wisdom") << 6 << u"rules[1].layer"_s << u"counterparty"_s;
        QTest::newRow("confidence") << u"x.json"_s << second("80", "\"high\"") << 6 << u"rules[1].confidence"_s << u"whole number"_s;
        QTest::newRow("rank") << u"x.json"_s << second("\"note\"", "\"rank\": 900, \"note\"") << 6 << u"rules[1].rank"_s << u"100"_s;
        QTest::newRow("misspelt") << u"x.json"_s << second("\"note\"", "\"rnak\": 9, \"note\"") << 6 << u"rules[1].rnak"_s << u"one of the members"_s;
        QTest::newRow("no name") << u"x.json"_s << second("ZYX", "--") << 6 << u"rules[1].names"_s << u"can hold"_s;
        QTest::newRow("a name of numbers") << u"x.json"_s << second("ZYX", "5050-1055 77") << 6 << u"rules[1].names"_s << u"can hold"_s;
        QTest::newRow("group") << u"x.json"_s << second("\"note\"", "\"with\": [\"nobody\"], \"note\"") << 6 << u"rules[1].with"_s << u"nobody"_s;
        QTest::newRow("no columns") << u"x.tsv"_s << "# version: 1\nZyx\tgroceries\n"_ba << 2 << QString() << u"names of the columns"_s;
        QTest::newRow("empty table") << u"x.tsv"_s << "\n"_ba << 1 << QString() << u"names of the columns"_s;
        QTest::newRow("category of a name") << u"x.tsv"_s << "name\tcategory\nA B\tgroceries\nZyx\tcastle\n"_ba << 3 << QString() << u"castle"_s;
        QTest::newRow("kind of shop") << u"x.tsv"_s << "name\tkey\tvalue\nZyx\tshop\tcastle\n"_ba << 2 << QString() << u"shop/castle"_s;
        QTest::newRow("country") << u"x.tsv"_s << "name\tcategory\tcountries\nZyx\tgroceries\tsweden\n"_ba << 2 << QString() << u"sweden"_s;
        QTest::newRow("sure of a name") << u"x.tsv"_s << "name\tcategory\tconfidence\nZyx\tgroceries\tvery\n"_ba << 2 << QString() << u"1 to 100"_s;
        QTest::newRow("empty name") << u"x.tsv"_s << "name\tcategory\n\tgroceries\n"_ba << 2 << QString() << u"name"_s;
        QTest::newRow("too many cells") << u"x.tsv"_s << "name\tcategory\nZyx\tgroceries\tse\n"_ba << 2 << QString() << u"2 cells"_s;
        QTest::newRow("Latin-1") << u"x.tsv"_s << "name\tcategory\nA\tgroceries\nK\xf6p\tgroceries\n"_ba << 3 << QString() << u"UTF-8"_s;
        const QByteArray relief = "{\n\"kind\": \"relief\", \"id\": \"a\", \"version\": \"1\", \"title\": \"t\", \"source\": \"s\", \"verified\": false, \"note\": \"\",\n"
                                  "\"country\": \"se\",\n\"currency\": \"SEK\",\n\"from\": \"2026-01-01\",\n\"limit\": 1,\n\"below\": 0.3, \"above\": 0.2\n}\n";
        const auto cost = [&](const char *from, const char *to) { return QByteArray(relief).replace(from, to); };
        QTest::newRow("kind") << u"x.json"_s << cost("relief", "comfort") << 2 << u"kind"_s << u"living"_s;
        QTest::newRow("day") << u"x.json"_s << cost("2026-01-01", "2026-13-01") << 5 << u"from"_s << u"yyyy-mm-dd"_s;
        QTest::newRow("currency") << u"x.json"_s << cost("SEK", "KRONOR") << 4 << u"currency"_s << u"three letters"_s;
        QTest::newRow("below nothing") << u"x.json"_s << cost("\"limit\": 1", "\"limit\": -1") << 6 << u"limit"_s << u"below 0"_s;
        QTest::newRow("no limit") << u"x.json"_s << cost("\"limit\": 1,", "") << 1 << u"limit"_s << u"missing"_s;
        QTest::newRow("another file") << u"x.csv"_s << "a;b"_ba << 0 << QString() << u"*.json"_s;
    }
    void whatIsBrokenIsNamedAndLeftOut()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, member);
        QFETCH(QString, expected);
        const auto all = with({{name, bytes}, {u"y.json"_s, rules(rule("good", "merchant", "\"ZYXPERT\"", "leisure", "80"))}});
        const auto &fault = all.packs[0].fault;
        QVERIFY(fault);
        QCOMPARE(fault->line, line);
        QCOMPARE(fault->member, member);
        QVERIFY2(fault->expected.contains(expected), qPrintable(fault->expected));
        QVERIFY(toText(all.packs[0]).startsWith(line > 0 ? u"%1 line %2"_s.arg(name).arg(line) : name));
        QVERIFY(!all.packs[1].fault);
        QCOMPARE(categoryOf(*all.knowledge, "ZYXPERT"), u"leisure"_s);
        QCOMPARE(categoryOf(*all.knowledge, "ZYX"), u"other.out"_s);
    }

    void nothingButBrokenPacksLeavesTheProgramAsItWas()
    {
        const auto all = with({{u"x.json"_s, "{"}});
        QVERIFY(all.packs[0].fault);
        QVERIFY(!all.knowledge->rules().isExtended());
        QCOMPARE(all.knowledge->versions(), knowledge()->versions());
    }

    void lettersCutOffAnywhereStopNothing()
    {
        const auto files = readPackFolder(kExample);
        QVERIFY(files);
        for (const PackFile &file : *files) {
            for (qsizetype size = 0; size < file.bytes.size(); size += 97) {
                const auto all = with({{file.name, file.bytes.first(size)}});
                QVERIFY(all.knowledge);
                if (file.name.endsWith(u".json"_s))
                    QVERIFY(all.packs[0].fault);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_insights_packs.moc"
