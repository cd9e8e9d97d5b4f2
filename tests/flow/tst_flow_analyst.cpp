// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/analyst.h"
#include "flow/packfolders.h"

#include "insights/knowledge.h"
#include "sandbox/persona.h"
#include "statement/statement.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class AnalystTest : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;
    std::shared_ptr<const Knowledge> m_knowledge;
    std::shared_ptr<const Ledger> m_ledger;

    static AnalysisOptions in(const QString &country)
    {
        AnalysisOptions options;
        options.country = country;
        return options;
    }
    static Query text(const QString &words)
    {
        Query query;
        query.text = words;
        return query;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pool.setMaxThreadCount(2);
        const auto knowledge = Knowledge::shipped();
        QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail + knowledge.error().where));
        m_knowledge = *knowledge;
        m_ledger = readStatement(makeLargeStatement(20'000), u"large.json"_s).ledger;
        QVERIFY(m_ledger->booked().size() > 10'000);
    }

    void anAnalysisAndItsViewFollow()
    {
        Analyst analyst(&m_pool, m_knowledge);
        QSignalSpy analysed(&analyst, &Analyst::analysed);
        QSignalSpy viewed(&analyst, &Analyst::viewed);
        analyst.analyse({m_ledger}, in(u"se"_s));
        QVERIFY(analyst.isBusy());
        QVERIFY(analysed.isEmpty());
        QTRY_COMPARE(viewed.size(), 1);
        QCOMPARE(analysed.size(), 1);
        QVERIFY(!analyst.isBusy());
        QCOMPARE(analyst.view()->analysis, analyst.analysis());
        QCOMPARE(analyst.view()->rows.size(), m_ledger->booked().size());
        QCOMPARE(analyst.keys()->size(), m_ledger->booked().size());
    }

    void aNewerAnalysisSupersedesAnOlderOne()
    {
        Analyst analyst(&m_pool, m_knowledge);
        QSignalSpy analysed(&analyst, &Analyst::analysed);
        QSignalSpy busy(&analyst, &Analyst::busyChanged);
        for (const QString &country : {u"se"_s, u"fi"_s, u"de"_s, u"gb"_s})
            analyst.analyse({m_ledger}, in(country));
        QTRY_VERIFY(!analyst.isBusy());
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(analysed.size(), 1);
        QCOMPARE(analyst.analysis()->country, u"gb"_s);
        QCOMPARE(busy.size(), 2);
    }

    void otherKnowledgeSortsTheSameRowsAnew()
    {
        QTemporaryDir folder;
        QFile pack(folder.filePath(u"own.json"_s));
        QVERIFY(pack.open(QIODevice::WriteOnly));
        pack.write(R"({"market": "se", "date": "1", "rules": [{"id": "x", "layer": "counterparty", "names": ["ICA", "ICA MAXI", "ICA SUPERMARKET", "ICA KVANTUM", "ICA NÄRA"],
            "out": "leisure", "confidence": 95, "note": "n"}]})");
        pack.close();
        const LoadedPacks packs = loadPacks({folder.path(), folder.filePath(u"nowhere"_s)});
        QVERIFY(packs.chosenIsMissing);
        QCOMPARE(packs.inOwn, std::size_t {1});
        QVERIFY(packs.knowledge->rules().isExtended());
        Analyst analyst(&m_pool, m_knowledge);
        QSignalSpy analysed(&analyst, &Analyst::analysed);
        analyst.analyse({m_ledger}, in(u"se"_s));
        QTRY_COMPARE(analysed.size(), 1);
        const auto before = analyst.analysis();
        analyst.setKnowledge(packs.knowledge);
        analyst.analyse({m_ledger}, in(u"se"_s));
        QTRY_COMPARE(analysed.size(), 2);
        const auto after = analyst.analysis();
        QCOMPARE(after->knowledge, packs.knowledge);
        QCOMPARE(after->verdicts.size(), before->verdicts.size());
        QVERIFY(after->verdicts != before->verdicts);
        analyst.setKnowledge(m_knowledge);
        analyst.analyse({m_ledger}, in(u"se"_s));
        QTRY_COMPARE(analysed.size(), 3);
        QVERIFY(analyst.analysis()->verdicts == before->verdicts);
    }

    void aNewerQuerySupersedesAnOlderOne()
    {
        Analyst analyst(&m_pool, m_knowledge);
        QSignalSpy viewed(&analyst, &Analyst::viewed);
        analyst.analyse({m_ledger}, in(u"se"_s));
        QTRY_COMPARE(viewed.size(), 1);
        for (const QString &words : {u"a"_s, u"ab"_s, u"abc"_s, u"abcd"_s})
            analyst.ask(text(words));
        QTRY_COMPARE(viewed.size(), 2);
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(viewed.size(), 2);
        QCOMPARE(analyst.view()->query, text(u"abcd"_s));
    }

    void aQueryAskedBeforeTheAnalysisIsAnsweredAfterIt()
    {
        Analyst analyst(&m_pool, m_knowledge);
        QSignalSpy viewed(&analyst, &Analyst::viewed);
        analyst.ask(text(u"zzz"_s));
        analyst.analyse({m_ledger}, in(u"se"_s));
        QTRY_COMPARE(viewed.size(), 1);
        QCOMPARE(analyst.view()->query, text(u"zzz"_s));
    }

    void anAnalysisThatHoldsAnOldViewIsNotChanged()
    {
        Analyst analyst(&m_pool, m_knowledge);
        QSignalSpy viewed(&analyst, &Analyst::viewed);
        analyst.analyse({m_ledger}, in(u"se"_s));
        QTRY_COMPARE(viewed.size(), 1);
        const auto before = analyst.view();
        const auto rows = before->rows;
        analyst.analyse({m_ledger}, in(u"fi"_s));
        QTRY_COMPARE(viewed.size(), 2);
        QVERIFY(analyst.view() != before);
        QCOMPARE(before->rows, rows);
        QCOMPARE(before->analysis->country, u"se"_s);
    }

    void rowsOfTheSameStatementsKeepTheirNumbersAndOthersAreForgotten()
    {
        Analyst analyst(&m_pool, m_knowledge);
        QSignalSpy viewed(&analyst, &Analyst::viewed);
        analyst.analyse({m_ledger}, in(u"se"_s));
        QTRY_COMPARE(viewed.size(), 1);
        Query query;
        query.only = {1, 2, 3};
        query.account = AccountIndex(0);
        query.stream = 0;
        analyst.ask(query);
        const auto keys = analyst.keys();
        analyst.analyse({m_ledger}, in(u"fi"_s));
        QTRY_COMPARE(analyst.view()->analysis->country, u"fi"_s);
        QCOMPARE(analyst.query().only, query.only);
        QCOMPARE(analyst.query().account, query.account);
        QVERIFY(!analyst.query().stream);
        QCOMPARE(*analyst.keys(), *keys);
        const auto other = readStatement(makeLargeStatement(100, 7), u"other.json"_s).ledger;
        analyst.analyse({other}, in(u"de"_s));
        QTRY_COMPARE(analyst.view()->analysis->country, u"de"_s);
        QVERIFY(analyst.query().only.empty());
        QVERIFY(!analyst.query().account);
        QCOMPARE(analyst.keys()->size(), other->booked().size());
    }

    void noStatementsNoAnalysis()
    {
        Analyst analyst(&m_pool, m_knowledge);
        QSignalSpy viewed(&analyst, &Analyst::viewed);
        analyst.analyse({m_ledger}, in(u"se"_s));
        QTRY_COMPARE(viewed.size(), 1);
        analyst.analyse({}, in(u"se"_s));
        QVERIFY(!analyst.analysis());
        QVERIFY(!analyst.view());
        QVERIFY(!analyst.keys());
    }

    void endingInTheMiddleIsSafe()
    {
        {
            Analyst analyst(&m_pool, m_knowledge);
            analyst.analyse({m_ledger}, in(u"se"_s));
        }
        m_pool.waitForDone();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(AnalystTest)
#include "tst_flow_analyst.moc"
