// SPDX-License-Identifier: GPL-3.0-or-later
// A loan officer's whole way through the main window: from credentials to a click on a chart, and on again after the
// program was closed. Real sandbox over HTTP, real SQLite, real keys.
#include "journey/run.h"
#include "sandbox/persona.h"
#include "sandbox/sandboxserver.h"
#include "ui/charts/balancechart.h"
#include "ui/pages/collectpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000;

SandboxOptions quick()
{
    SandboxOptions options;
    options.queuedFor = std::chrono::milliseconds(100);
    options.processingFor = std::chrono::milliseconds(200);
    return options;
}

} // namespace

class TestJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fromCredentialsToAClickOnAChartAndOnAgain();
};

void TestJourney::initTestCase()
{
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
}

void TestJourney::fromCredentialsToAClickOnAChartAndOnAgain()
{
    SandboxServer sandbox(quick());
    QVERIFY(sandbox.start());
    QTemporaryDir folder;
    MemoryStore secrets;
    const Key vault = Key::random();
    const QString statement = folder.filePath(u"salaried.json"_s);
    {
        QFile file(statement);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(makePersona(u"salaried"_s, *parseIsoDay("2026-10-31")).statement);
    }
    std::size_t allRows = 0;
    {
        Run run(folder.path(), secrets, vault, sandbox.baseUrl());
        MainWindow &window = *run.window;

        // Credentials: a wrong secret is told, the right one is accepted and kept.
        window.showPage(PageId::Settings);
        auto *id = run.find<QLineEdit>(u"nordigen-insights/client_id"_s);
        auto *secret = run.find<QLineEdit>(u"nordigen-insights/client_secret"_s);
        auto *answer = run.find<TextLabel>(u"nordigen-insights/answer"_s);
        QVERIFY(id && secret && answer);
        QTest::keyClicks(id, u"sandbox-id"_s);
        QTest::keyClicks(secret, u"wrong"_s);
        QTest::mouseClick(run.find<QPushButton>(u"nordigen-insights/test"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(u"Key not accepted"_s), kPatience);
        secret->clear();
        QTest::keyClicks(secret, u"sandbox-secret"_s);
        QTest::mouseClick(run.find<QPushButton>(u"nordigen-insights/test"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(u"accepts"_s), kPatience);
        QTest::mouseClick(run.find<QPushButton>(u"nordigen-insights/keep"_s), Qt::LeftButton);
        QTRY_VERIFY(secret->text().isEmpty());

        // A new case.
        window.showPage(PageId::Cases);
        QTRY_VERIFY_WITH_TIMEOUT(run.cases.isRead(), kPatience);
        QTest::mouseClick(run.find<QPushButton>(u"newCase"_s), Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<QDialog *>()) && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"applicantName"_s), u"Eva Ek"_s);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(window.flow() && window.flow()->isOpen(), kPatience);
        QTRY_COMPARE(window.currentPage(), PageId::Collect);

        // A statement is handed in, read, understood.
        window.findChild<CollectPage *>()->addFiles({statement});
        auto *add = run.find<QPushButton>(u"commitIntake"_s);
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), kPatience);
        QVERIFY(window.flow()->files().empty()); // looked at, but not stored
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.flow()->analysis() && !window.flow()->isAnalysing(), kPatience);
        QCOMPARE(window.flow()->files().size(), std::size_t(1));
        QCOMPARE(window.flow()->files().front().check, BalanceCheck::Holds);
        allRows = window.flow()->analysis()->ledger().booked().size();
        QVERIFY(allRows > 500);

        // A provider processes it.
        auto *send = run.find<QPushButton>(u"sendToProvider"_s);
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), kPatience);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_VERIFY(run.collection());
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Delivered>(run.collection()->state()), kPatience);
        QCOMPARE(sandbox.requests("POST", "/v2/report"), 1);
        QCOMPARE(sandbox.requests("PUT", "/v2/report/process"), 1);
        QVERIFY(run.collection()->figures().contains(u"categorisation"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.flow()->summary().state, CaseState::Ready, kPatience);

        // The overview; a click on the chart narrows everything to what is behind it.
        window.showPage(PageId::Overview);
        QTRY_VERIFY_WITH_TIMEOUT(window.flow()->view(), kPatience);
        auto *overview = window.findChild<OverviewPage *>();
        QVERIFY(overview);
        auto *chart = overview->findChild<BalanceChart *>();
        QVERIFY(chart);
        QTRY_VERIFY_WITH_TIMEOUT(chart->days() > 365, kPatience);
        QSignalSpy viewed(window.flow(), &CaseFlow::viewChanged);
        const int column = chart->columnItem(int(chart->series().columns.size()) / 2);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->itemRect(column).center());
        QTRY_VERIFY_WITH_TIMEOUT(!viewed.isEmpty() && window.flow()->view()->query.narrows(), kPatience);
        const auto narrowed = window.flow()->view();
        QVERIFY(!narrowed->rows.empty());
        QVERIFY(narrowed->rows.size() < allRows);
        for (const Row row : narrowed->rows)
            QVERIFY(narrowed->query.period.contains(narrowed->analysis->ledger().booked().day(row)));

        // Every page shows the same rows, and a chip says so; removing it brings all rows back.
        window.showPage(PageId::Transactions);
        QAbstractItemView *table = nullptr;
        QTRY_VERIFY((table = [&window]() -> QAbstractItemView * {
            for (auto *view : window.findChildren<QAbstractItemView *>()) {
                if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                    return view;
            }
            return nullptr;
        }()));
        QTRY_COMPARE_WITH_TIMEOUT(std::size_t(table->model()->rowCount()), narrowed->rows.size(), kPatience);
        const auto chip = [&window]() -> FilterChip * { // a column stands for a period and a direction: two chips
            for (auto *candidate : window.findChildren<FilterChip *>()) {
                if (candidate->isVisible())
                    return candidate;
            }
            return nullptr;
        };
        QVERIFY(chip());
        for (int most = 5; most > 0 && window.flow()->query().narrows(); --most) {
            const auto before = window.flow()->view();
            QTest::mouseClick(chip(), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(window.flow()->view() != before, kPatience);
        }
        QVERIFY(!chip());
        QTRY_COMPARE_WITH_TIMEOUT(std::size_t(table->model()->rowCount()), allRows, kPatience);
    }

    // The program is started again: the case is there, nothing is sent anew.
    Run run(folder.path(), secrets, vault, sandbox.baseUrl());
    QTRY_COMPARE_WITH_TIMEOUT(run.cases.cases().size(), std::size_t(1), kPatience);
    const CaseSummary &kept = run.cases.cases().front();
    QCOMPARE(kept.details->applicantName, u"Eva Ek"_s);
    run.window->openCase(kept.id);
    QTRY_VERIFY_WITH_TIMEOUT(run.window->flow()->analysis() && !run.window->flow()->isAnalysing(), kPatience);
    QCOMPARE(run.window->flow()->analysis()->ledger().booked().size(), allRows);
    QVERIFY(run.collection() && std::holds_alternative<Delivered>(run.collection()->state()));
    QTRY_COMPARE(run.window->currentPage(), PageId::Overview);
    QCOMPARE(sandbox.requests("POST", "/v2/report"), 1);
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
