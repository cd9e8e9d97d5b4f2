// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultmaker.h"
#include "ui/charts/balancechart.h"
#include "ui/charts/monthchart.h"
#include "ui/format.h"
#include "ui/models/figurewords.h"
#include "ui/models/insightwords.h"
#include "ui/pages/entrydialog.h"
#include "ui/pages/incomepage.h"
#include "ui/pages/loanspage.h"
#include "ui/pages/riskpage.h"
#include "ui/widgets/charttwin.h"
#include "ui/widgets/figuredrawer.h"
#include "ui/widgets/rail.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

/// Answers a page's questions at once, as the case would.
template <class P> std::unique_ptr<P> pageWith(const Format &format, const std::shared_ptr<const Analysis> &analysis, QSize size = {1166, 718})
{
    auto page = std::make_unique<P>(format);
    P *raw = page.get();
    QObject::connect(raw, &ResultPage::asked, raw, [raw, analysis](const Query &query) { raw->showView(view(analysis, query)); });
    page->showView(view(analysis, {}));
    page->resize(size);
    page->QWidget::show();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the page does not become active");
    return page;
}

std::vector<TableLine> linesOf(const FigureTable &table)
{
    std::vector<TableLine> lines;
    for (const TableLine &line : table.lines()) {
        if (line.kind != TableLine::Kind::Section)
            lines.push_back(line);
    }
    return lines;
}

const TableLine *lineNamed(const FigureTable &table, const QString &title)
{
    const auto found = std::ranges::find_if(table.lines(), [&](const TableLine &line) { return line.evidence.title == title; });
    return found == table.lines().end() ? nullptr : &*found;
}

int itemNamed(const FigureTable &table, const QString &title)
{
    const TableLine *line = lineNamed(table, title);
    return line ? int(line - table.lines().data()) : -1;
}

/// Two months with nothing that repeats: most figures cannot be known.
std::shared_ptr<const Analysis> thin()
{
    return test::analysisOf({{"2026-09-14", -12'000, u"groceries", "ICA"}, {"2026-10-02", -8'000, u"groceries", "ICA"}}, std::nullopt);
}

} // namespace

class TestInsightPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everySourceStandsAsTheEngineSays();
    void aTickChangesTheIncomeAtOnce();
    void whatCanNeverBeIncomeHasNoTick();
    void anotherAmountCountsWithItsReason();
    void anIncomeNoRowShowsIsEnteredAndTakenAway();
    void aProposedNewNameIsAcceptedByItsTick();
    void chartsHaveATableTwin();
    void theDrawerStandsBesideWhereThereIsRoom();
    void everyLoanStandsAsTheEngineSays();
    void debtServiceOfTheChartIsWhatWasPaid();
    void everyFlagStandsWithItsRows();
    void aDismissedFlagStandsBelowWithItsReason();
    void delAsksToDismiss();
    void whatIsNotKnownSaysWhy_data();
    void whatIsNotKnownSaysWhy();
    void theDrawerPrintsTheFormulaWithItsNumbers();
    void spaceClosesAndOpensTheDrawer();
    void enterLeadsToTheRows();
    void aRowInTheDrawerLeadsToItself();
    void aMonthOfTheChartLeadsToItsRows();
    void stakesAreMarkedUnderTheBalance();
    void sectionsAreSteppedOver();
    void everyLineIsSpoken_data();
    void everyLineIsSpoken();
    void privacyHidesAmountsAndNames();
    void thePagesFitTheSmallestWindow();

private:
    Format m_format {QLocale(u"en_SE"_s)};
    std::shared_ptr<const Analysis> m_salaried;
    std::shared_ptr<const Analysis> m_indebted;
};

void TestInsightPages::initTestCase()
{
    m_salaried = test::analysisOfPersona(u"salaried"_s);
    m_indebted = test::analysisOfPersona(u"over-indebted"_s);
    QVERIFY(!m_salaried->income.sources.empty());
    QVERIFY(!m_indebted->commitments.repayments.empty());
}

void TestInsightPages::everySourceStandsAsTheEngineSays()
{
    const auto page = pageWith<IncomePage>(m_format, m_salaried);
    const auto lines = linesOf(*page->upper());
    const auto &sources = m_salaried->income.sources;
    QVERIFY(lines.size() >= sources.size());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        QCOMPARE(lines[i].cells[1].text, figureNumber(sources[i].found, m_format));
        QCOMPARE(lines[i].cells[2].text, sources[i].counted.known() ? figureNumber(sources[i].counted, m_format) : u"–"_s);
        QCOMPARE(lines[i].cells[3].text, incomeUseText(sources[i]));
        QVERIFY(lines[i].second.startsWith(incomeClassName(sources[i].kind)));
        if (lines[i].tick)
            QCOMPARE(*lines[i].tick, sources[i].use == IncomeUse::Used);
    }
    const TableLine *used = lineNamed(*page->lower(), figureName(u"income.used"_s));
    QVERIFY(used);
    QCOMPARE(used->cells[1].text, figureText(m_salaried->income.used, m_format));
}

void TestInsightPages::aTickChangesTheIncomeAtOnce()
{
    const auto page = pageWith<IncomePage>(m_format, m_salaried);
    QSignalSpy chosen(page.get(), &IncomePage::chosen);
    const int salary = int(*m_salaried->income.main);
    page->upper()->setFocus();
    page->upper()->setCurrentItem(salary);
    QTest::keyClick(page->upper(), Qt::Key_X);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(page->picture().sources[std::size_t(salary)].use, IncomeUse::LeftByOfficer);
    const TableLine *used = lineNamed(*page->lower(), figureName(u"income.used"_s));
    QCOMPARE(used->cells[1].text, figureText(page->picture().used, m_format));
    QVERIFY(page->picture().used.minor.value_or(0) < *m_salaried->income.used.minor);
    QCOMPARE(page->upper()->lines()[std::size_t(salary)].tick, std::optional(false));
    // And back: with the mouse, on the box.
    QTest::mouseClick(page->upper(), Qt::LeftButton, {}, page->upper()->itemRect(salary).topLeft() + QPoint(14, 20));
    QCOMPARE(page->picture().used.minor, m_salaried->income.used.minor);
    QCOMPARE(page->choices().size(), std::size_t(1));
}

void TestInsightPages::whatCanNeverBeIncomeHasNoTick()
{
    const auto page = pageWith<IncomePage>(m_format, m_indebted);
    for (const TableLine &line : linesOf(*page->upper())) {
        if (line.tag >= 0)
            QCOMPARE(line.tick.has_value(), canBeIncome(m_indebted->income.sources[std::size_t(line.tag)].kind));
    }
}

namespace {

/// Opens the page's menu by its button and triggers the entry that begins so.
bool chooseInMenu(const IncomePage &page, const QString &begins)
{
    QTest::mouseClick(page.findChild<QPushButton *>(u"enterIncome"_s), Qt::LeftButton);
    for (QMenu *menu : page.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(begins)) {
                action->trigger();
                menu->close();
                return true;
            }
        }
    }
    return false;
}

/// A payer that ends and another that begins with the same pay on the same days.
std::shared_ptr<const Analysis> renamed()
{
    std::vector<test::Booking> bookings;
    std::vector<std::string> days;
    for (int month = 0; month < 16; ++month)
        days.push_back(isoDay(firstDayOf(2025 * 12 + month)).left(8).toStdString() + "25");
    for (int month = 0; month < 16; ++month)
        bookings.push_back({days[std::size_t(month)], 2'840'000, u"income.salary", month < 9 ? "Nordvik Mekaniska AB" : "Sydhamn Industri AB", "LÖN"});
    return test::analysisOf(bookings);
}

} // namespace

void TestInsightPages::anotherAmountCountsWithItsReason()
{
    const auto page = pageWith<IncomePage>(m_format, m_salaried);
    QSignalSpy said(page.get(), &IncomePage::said);
    const int salary = int(*m_salaried->income.main);
    page->upper()->setFocus();
    page->upper()->setCurrentItem(salary);
    QVERIFY(chooseInMenu(*page, u"Another amount for"_s));
    auto *dialog = page->findChild<EntryDialog *>(u"amountDialog"_s);
    QVERIFY(dialog);
    auto *save = dialog->findChild<QPushButton *>(u"save"_s);
    QVERIFY(!save->isEnabled()); // no reason yet
    auto *amount = dialog->findChild<QLineEdit *>(u"amount"_s);
    amount->selectAll();
    QTest::keyClicks(amount, u"31 000"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"new contract"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(said.size(), 1);
    const IncomeSource &source = page->picture().sources[std::size_t(salary)];
    QCOMPARE(source.counted.minor, std::optional<qint64>(3'100'000));
    QCOMPARE(source.reason, u"new contract"_s);
    QCOMPARE(page->assessment().incomeChoices.front().reason, u"new contract"_s);
    QVERIFY(page->picture().used.minor != m_salaried->income.used.minor);
    // And back to the policy.
    page->upper()->setCurrentItem(salary);
    QVERIFY(chooseInMenu(*page, u"Count "_s));
    QVERIFY(page->assessment().incomeChoices.empty());
    QCOMPARE(page->picture().used.minor, m_salaried->income.used.minor);
}

void TestInsightPages::anIncomeNoRowShowsIsEnteredAndTakenAway()
{
    const auto page = pageWith<IncomePage>(m_format, m_salaried);
    const auto before = page->upper()->lines().size();
    QVERIFY(chooseInMenu(*page, u"An income no row shows"_s));
    auto *dialog = page->findChild<EntryDialog *>(u"ownIncomeDialog"_s);
    QVERIFY(dialog);
    auto *kind = dialog->findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(int(IncomeClass::Rent)));
    QVERIFY(kind->findData(int(IncomeClass::LoanReceipt)) < 0);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"payer"_s), u"Room let in Lund"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"amount"_s), u"4500"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"contract seen"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QCOMPARE(page->upper()->lines().size(), before + 1);
    QCOMPARE(*page->picture().used.minor, *m_salaried->income.used.minor + 450'000);
    const int line = itemNamed(*page->upper(), u"Room let in Lund"_s);
    QVERIFY(line >= 0);
    QVERIFY(page->upper()->lines()[std::size_t(line)].second.contains(u"entered by you"_s));
    page->upper()->setFocus();
    page->upper()->setCurrentItem(line);
    QTest::keyClick(page->upper(), Qt::Key_X);
    QVERIFY(page->assessment().ownIncomes.empty());
    QCOMPARE(page->upper()->lines().size(), before);
}

void TestInsightPages::aProposedNewNameIsAcceptedByItsTick()
{
    const auto analysis = renamed();
    QCOMPARE(analysis->income.renames.size(), std::size_t(1));
    const auto page = pageWith<IncomePage>(m_format, analysis);
    QSignalSpy said(page.get(), &IncomePage::said);
    const auto &lines = page->upper()->lines();
    const auto proposal = std::ranges::find_if(lines, [](const TableLine &line) { return line.evidence.title.contains(u"→"_s); });
    QVERIFY(proposal != lines.end());
    QCOMPARE(proposal->tick, std::optional(false));
    page->upper()->setFocus();
    page->upper()->setCurrentItem(int(proposal - lines.begin()));
    QTest::keyClick(page->upper(), Qt::Key_X);
    QCOMPARE(said.size(), 1);
    QCOMPARE(page->assessment().renames.size(), std::size_t(1));
    // The analysis that follows has one job, and its line takes it back.
    AnalysisOptions options;
    const std::vector<RowKey> keys = rowKeys(analysis->ledger());
    for (Row row = 0; row < Row(keys.size()); ++row)
        options.overrides.insert(keys[row], analysis->verdicts[row].category);
    options.renames = page->assessment().renames;
    const std::shared_ptr<const Ledger> ledgers[] = {analysis->merged.ledger};
    const auto joined = analyse(ledgers, test::knowledge(), options);
    QCOMPARE(joined->joinedJobs.size(), std::size_t(1));
    page->showView(view(joined, {}));
    const auto &after = page->upper()->lines();
    const auto job = std::ranges::find_if(after, [](const TableLine &line) { return line.evidence.title.contains(u"→"_s); });
    QVERIFY(job != after.end());
    QCOMPARE(job->tick, std::optional(true));
    page->upper()->setCurrentItem(int(job - after.begin()));
    QTest::keyClick(page->upper(), Qt::Key_X);
    QVERIFY(page->assessment().renames.empty());
}

void TestInsightPages::chartsHaveATableTwin()
{
    const auto income = pageWith<IncomePage>(m_format, m_salaried);
    const auto loans = pageWith<LoansPage>(m_format, m_indebted);
    for (InsightPage *page : {static_cast<InsightPage *>(income.get()), static_cast<InsightPage *>(loans.get())}) {
        auto *twin = page->findChild<ChartTwin *>();
        auto *chart = page->findChild<MonthChart *>();
        QVERIFY(twin && chart && !twin->isTableShown());
        QVERIFY(twin->more()->isVisible());
        twin->setTableShown(true);
        QVERIFY(twin->table()->isVisible() && !chart->isVisible());
        QCOMPARE(twin->table()->model()->rowCount(), chart->months());
        QCOMPARE(twin->table()->model()->index(0, 0).data().toString(), m_format.monthYear(monthOf(m_salaried->asOf)));
        const TwinData data = chart->twin();
        QCOMPARE(data.csv.count(u'\n'), chart->months() + 1);
        const MonthPanel::Part &part = chart->panels().front().parts.front();
        QCOMPARE(data.lines.front()[1], part.months.back() == 0 ? u"–"_s : m_format.whole(part.months.back(), m_salaried->currency));
        // Enter leads to the month's rows, as on the chart.
        QSignalSpy asked(page, &ResultPage::asked);
        for (int line = 0; line < int(data.lines.size()) && asked.isEmpty(); ++line) {
            if (data.lines[std::size_t(line)][1] == u"–"_s)
                continue;
            twin->table()->setCurrentIndex(twin->table()->model()->index(line, 1));
            QTest::keyClick(twin->table(), Qt::Key_Return);
        }
        QCOMPARE(asked.size(), 1);
        QVERIFY(!asked.front().front().value<Query>().only.empty());
    }
}

void TestInsightPages::theDrawerStandsBesideWhereThereIsRoom()
{
    const auto page = pageWith<RiskPage>(m_format, m_indebted);
    QCOMPARE(page->drawer()->height(), 190);
    QVERIFY(page->drawer()->y() > page->upper()->mapTo(page.get(), QPoint()).y());
    page->resize(1720, 900);
    QTRY_COMPARE(page->drawer()->width(), 360);
    QTRY_VERIFY(page->drawer()->height() > 600);
    QVERIFY(page->drawer()->mapTo(page.get(), QPoint()).x() > 1300);
    page->resize(1166, 718);
    QTRY_COMPARE(page->drawer()->height(), 190);
}

void TestInsightPages::everyLoanStandsAsTheEngineSays()
{
    const auto page = pageWith<LoansPage>(m_format, m_indebted);
    const Commitments &loans = m_indebted->commitments;
    const auto lines = linesOf(*page->upper());
    QCOMPARE(lines.size(), loans.repayments.size() + loans.receipts.size() + loans.bridges.size());
    for (std::size_t i = 0; i < loans.repayments.size(); ++i) {
        const Repayment &repayment = loans.repayments[i];
        QCOMPARE(lines[i].cells[1].text, repayment.aMonth.known() ? figureNumber(repayment.aMonth, m_format) : u"–"_s);
        QVERIFY(lines[i].second.startsWith(loanTypeName(repayment.type)));
        QCOMPARE(lines[i].evidence.behind(), repayment.paid.evidence);
    }
    const TableLine *ratio = lineNamed(*page->lower(), figureName(u"commitments.debtServiceRatio"_s));
    QVERIFY(ratio);
    QCOMPARE(ratio->cells[1].text, figureText(loans.debtServiceRatio, m_format));
}

void TestInsightPages::debtServiceOfTheChartIsWhatWasPaid()
{
    const auto page = pageWith<LoansPage>(m_format, m_indebted);
    const MonthChart &chart = *page->chart();
    QCOMPARE(chart.panels().size(), std::size_t(1));
    qint64 shown = 0;
    for (const MonthPanel::Part &part : chart.panels().front().parts) {
        for (const qint64 minor : part.months)
            shown += minor;
    }
    const Month first = m_indebted->flows.months[m_indebted->flows.months.size() - std::size_t(chart.months())].month;
    qint64 paid = 0;
    const Rows &rows = m_indebted->ledger().booked();
    for (const Repayment &repayment : m_indebted->commitments.repayments) {
        for (const Row row : repayment.paid.evidence)
            paid -= monthOf(rows.day(row)) >= first ? rows.minor[row] : 0;
    }
    QVERIFY(paid > 0);
    QCOMPARE(shown, paid);
}

void TestInsightPages::everyFlagStandsWithItsRows()
{
    const auto page = pageWith<RiskPage>(m_format, m_indebted);
    const auto &flags = m_indebted->flags.flags;
    QVERIFY(flags.size() > 2);
    const auto lines = linesOf(*page->upper());
    QCOMPARE(lines.size(), flags.size() + m_indebted->flags.positives.size());
    for (std::size_t i = 0; i < flags.size(); ++i) {
        QCOMPARE(lines[i].cells[0].text, flagTitle(flags[i]));
        QCOMPARE(lines[i].cells[1].text, flagLevelText(flags[i].level));
        QCOMPARE(lines[i].evidence.rows, flags[i].evidence);
        QVERIFY(!lines[i].evidence.explanation.isEmpty());
        QVERIFY2(lines[i].second.contains(figureText(flags[i].grounds.front().figure, m_format)), qPrintable(lines[i].second));
    }
}

void TestInsightPages::aDismissedFlagStandsBelowWithItsReason()
{
    const auto page = pageWith<RiskPage>(m_format, m_indebted);
    std::vector<Flag> flags = m_indebted->flags.flags;
    flags.front().dismissed = Dismissal {flags.front().id, flags.front().level, u"seen on paper"_s, u"M. Lind"_s, test::day("2026-11-03")};
    page->setFlags(flags);
    const auto lines = linesOf(*page->upper());
    QCOMPARE(lines.front().cells[0].text, flagTitle(flags[1]));
    QVERIFY(lines.back().second.contains(u"seen on paper"_s));
    QCOMPARE(lines.back().cells[0].text, flagTitle(flags.front()));
    QCOMPARE(lines.size(), flags.size() + m_indebted->flags.positives.size());
}

void TestInsightPages::delAsksToDismiss()
{
    const auto page = pageWith<RiskPage>(m_format, m_indebted);
    QSignalSpy wanted(page.get(), &RiskPage::dismissalWanted);
    page->upper()->setFocus();
    QTest::keyClick(page->upper(), Qt::Key_Home);
    QTest::keyClick(page->upper(), Qt::Key_Delete);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<Flag>().id, m_indebted->flags.flags.front().id);
}

void TestInsightPages::whatIsNotKnownSaysWhy_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("income") << int(PageId::Income);
    QTest::newRow("loans") << int(PageId::Loans);
    QTest::newRow("risk") << int(PageId::Risk);
}

void TestInsightPages::whatIsNotKnownSaysWhy()
{
    QFETCH(int, page);
    const auto analysis = thin();
    std::unique_ptr<InsightPage> shown;
    if (page == int(PageId::Income))
        shown = pageWith<IncomePage>(m_format, analysis);
    else if (page == int(PageId::Loans))
        shown = pageWith<LoansPage>(m_format, analysis);
    else
        shown = pageWith<RiskPage>(m_format, analysis);
    int unknown = 0;
    for (const TableLine &line : linesOf(*shown->lower())) {
        const Figure &figure = line.evidence.figure;
        if (figure.known() || figure.method.isEmpty())
            continue;
        ++unknown;
        QCOMPARE(line.cells[1].text, m_format.nullReason(figure.nullReason));
        QVERIFY(line.cells[1].italic);
        QVERIFY2(!line.cells[1].text.contains(u'0'), qPrintable(line.cells[1].text));
    }
    QVERIFY(unknown > 1);
}

void TestInsightPages::theDrawerPrintsTheFormulaWithItsNumbers()
{
    const auto page = pageWith<LoansPage>(m_format, m_indebted);
    const int item = itemNamed(*page->lower(), figureName(u"commitments.debtServiceRatio"_s));
    QVERIFY(item >= 0);
    page->lower()->setFocus();
    page->lower()->setCurrentItem(item);
    const Figure &ratio = m_indebted->commitments.debtServiceRatio;
    const auto *formula = page->drawer()->findChild<QLabel *>(u"formula"_s);
    QVERIFY(formula->text().contains(u'/') && formula->text().contains(u'='));
    QCOMPARE(formula->text(), formulaText(ratio, m_format));
    bool method = false;
    for (const QWidget *widget : page->drawer()->findChildren<QWidget *>())
        method = method || widget->accessibleDescription().contains(ratio.method);
    QVERIFY(method);
}

void TestInsightPages::spaceClosesAndOpensTheDrawer()
{
    const auto page = pageWith<IncomePage>(m_format, m_salaried);
    QVERIFY(page->drawer()->isVisible());
    QTest::keyClick(page->upper(), Qt::Key_Space);
    QVERIFY(!page->drawer()->isVisible());
    QTest::keyClick(page->lower(), Qt::Key_Space);
    QVERIFY(page->drawer()->isVisible());
}

void TestInsightPages::enterLeadsToTheRows()
{
    const auto page = pageWith<IncomePage>(m_format, m_salaried);
    QSignalSpy pages(page.get(), &Page::wantsPage);
    const int item = itemNamed(*page->lower(), figureName(u"income.used"_s));
    page->lower()->setFocus();
    page->lower()->setCurrentItem(item);
    QTest::keyClick(page->lower(), Qt::Key_Return);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.front().front().toInt(), int(PageId::Transactions));
    QCOMPARE(page->view()->query.only, m_salaried->income.used.evidence);
    QCOMPARE(page->view()->query.from, figureName(u"income.used"_s));
}

void TestInsightPages::aRowInTheDrawerLeadsToItself()
{
    const auto page = pageWith<RiskPage>(m_format, m_indebted);
    auto *rows = page->drawer()->findChild<EvidenceRows *>();
    QVERIFY(rows && rows->itemCount() > 0);
    QTest::mouseClick(rows, Qt::LeftButton, {}, rows->itemRect(0).center());
    QCOMPARE(page->view()->query.only.size(), std::size_t(1));
    const auto &evidence = m_indebted->flags.flags.front().evidence;
    QVERIFY(std::ranges::find(evidence, page->view()->query.only.front()) != evidence.end());
}

void TestInsightPages::aMonthOfTheChartLeadsToItsRows()
{
    const auto page = pageWith<IncomePage>(m_format, m_salaried);
    QSignalSpy pages(page.get(), &Page::wantsPage);
    MonthChart *chart = page->chart();
    QVERIFY(chart->months() >= 12);
    const int item = chart->months() - 2; // of the first panel: the main salary
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->itemRect(item).center());
    QCOMPARE(pages.size(), 1);
    QVERIFY(!page->view()->query.only.empty());
    const auto &months = m_salaried->income.months;
    const Month month = months[months.size() - std::size_t(chart->months()) + std::size_t(item)].month;
    qint64 sum = 0;
    for (const Row row : page->view()->query.only) {
        sum += m_salaried->ledger().booked().minor[row];
        QCOMPARE(monthOf(m_salaried->ledger().booked().day(row)), month); // the persona is paid on the 25th, never across a month's end
    }
    QCOMPARE(sum, chart->panels().front().parts.front().months[std::size_t(item)]);
}

void TestInsightPages::stakesAreMarkedUnderTheBalance()
{
    const auto page = pageWith<RiskPage>(m_format, m_indebted);
    auto *chart = page->findChild<BalanceChart *>();
    const BalanceMarks marks = marksOf(*m_indebted);
    QVERIFY(!marks.gambling.empty());
    QCOMPARE(chart->marks(), marks);
    const BalanceMarks::Stake &stake = marks.gambling.back();
    const QString spoken = chart->itemText(stake.day - chart->series().first);
    QVERIFY2(spoken.contains(m_format.wholeMoney(stake.minor, m_indebted->currency)), qPrintable(spoken));
    QVERIFY(marksOf(*m_salaried).gambling.empty());
}

void TestInsightPages::sectionsAreSteppedOver()
{
    const auto page = pageWith<RiskPage>(m_format, m_indebted);
    FigureTable *table = page->lower();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    for (int step = 0; step < table->itemCount(); ++step) {
        QVERIFY(table->currentLine());
        QVERIFY(table->currentLine()->kind != TableLine::Kind::Section);
        QVERIFY2(table->rect().contains(table->itemRect(table->currentItem())), "the chosen line is in sight");
        QTest::keyClick(table, Qt::Key_Down);
    }
    QCOMPARE(table->currentItem(), table->itemCount() - 1);
}

void TestInsightPages::everyLineIsSpoken_data() { whatIsNotKnownSaysWhy_data(); }

void TestInsightPages::everyLineIsSpoken()
{
    QFETCH(int, page);
    std::unique_ptr<InsightPage> shown;
    if (page == int(PageId::Income))
        shown = pageWith<IncomePage>(m_format, m_indebted);
    else if (page == int(PageId::Loans))
        shown = pageWith<LoansPage>(m_format, m_indebted);
    else
        shown = pageWith<RiskPage>(m_format, m_indebted);
    for (FigureTable *table : {shown->upper(), shown->lower()}) {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(table);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), table->itemCount());
        for (int item = 0; item < table->itemCount(); ++item) {
            const QString said = list->child(item)->text(QAccessible::Name);
            QVERIFY(said.contains(table->lines()[std::size_t(item)].cells.front().text));
        }
    }
    for (QWidget *widget : shown->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestInsightPages::privacyHidesAmountsAndNames()
{
    Format hidden(QLocale(u"en_SE"_s));
    hidden.setPrivacy(true);
    const auto page = pageWith<IncomePage>(hidden, m_salaried);
    const QString amount = figureNumber(m_salaried->income.used, m_format);
    const QString payer = m_salaried->income.sources.front().payee;
    QVERIFY(!amount.isEmpty() && !payer.isEmpty());
    QStringList said;
    for (FigureTable *table : {page->upper(), page->lower()}) {
        for (int item = 0; item < table->itemCount(); ++item)
            said += table->itemText(item);
    }
    for (const QLabel *label : page->findChildren<QLabel *>())
        said += label->text();
    for (const QWidget *widget : page->drawer()->findChildren<QWidget *>())
        said += widget->accessibleDescription() + widget->toolTip();
    for (const QString &text : said) {
        QVERIFY2(!text.contains(amount), qPrintable(text));
        QVERIFY2(!text.contains(payer), qPrintable(text));
    }
}

void TestInsightPages::thePagesFitTheSmallestWindow()
{
    const QSize room(1280 - size::kRail, 700 - size::kMenuBar - size::kStatusBar);
    const auto fits = [&](const QWidget &page) { return page.minimumSizeHint().width() <= room.width() && page.minimumSizeHint().height() <= room.height(); };
    QVERIFY(fits(*pageWith<IncomePage>(m_format, m_indebted)));
    QVERIFY(fits(*pageWith<LoansPage>(m_format, m_indebted)));
    QVERIFY(fits(*pageWith<RiskPage>(m_format, m_indebted)));
}

QTEST_MAIN(TestInsightPages)
#include "tst_ui_insightpages.moc"
