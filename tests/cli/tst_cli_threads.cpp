// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/analysisreport.h"
#include "insights/view.h"
#include "statement/statement.h"

#include <QJsonDocument>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

/// The whole report of a case, from its bytes.
QByteArray reportOf(const QByteArray &bytes, const std::shared_ptr<const Knowledge> &knowledge)
{
    const Statement statement = readStatement(bytes, u"case.json"_s);
    const std::vector<std::shared_ptr<const Ledger>> ledgers {statement.ledger};
    const Policy policy = Policy::shipped(u"se"_s);
    const auto analysis = analyse(ledgers, knowledge);
    Household household;
    household.adults = {Person {35, 0, false}};
    const LoanRequest loan {.principal = 15'000'000, .rate = 85'000, .months = 96, .refinances = {}};
    AnalysedCase all {.analysis = analysis.get(), .affordability = affordability(*analysis, household, loan, policy),
        .doubts = doubts(*analysis, household, loan, policy), .dependants = suggestDependants(*analysis),
        .housing = suggestHousing(*analysis, policy), .flags = analysis->flags.flags, .policy = policy.label()};
    return QJsonDocument(analysisReport(all)).toJson();
}

} // namespace

class TestThreads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThreadAndManySayTheSame_data();
    void oneThreadAndManySayTheSame();
};

void TestThreads::oneThreadAndManySayTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("salaried") << u"salaried-se.json"_s;
    QTest::newRow("over-indebted") << u"over-indebted-se.json"_s;
}

void TestThreads::oneThreadAndManySayTheSame()
{
    QFETCH(QString, file);
    QFile statement(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/resources/examples/") + file);
    QVERIFY(statement.open(QIODevice::ReadOnly));
    const QByteArray bytes = statement.readAll();
    const auto knowledge = Knowledge::shipped();
    QVERIFY(knowledge);
    const QByteArray expected = reportOf(bytes, *knowledge);
    QVERIFY(expected.contains("\"flags\""));
    for (const int threads : {1, 8}) {
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        QList<QFuture<QByteArray>> reports;
        for (int i = 0; i < 8; ++i)
            reports.append(QtConcurrent::run(&pool, [&bytes, &knowledge] { return reportOf(bytes, *knowledge); }));
        for (const QFuture<QByteArray> &report : reports)
            QCOMPARE(report.result(), expected);
    }
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_cli_threads.moc"
