// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultmaker.h"
#include "support/widgets.h"
#include "ui/charts/balancecard.h"
#include "ui/charts/balancechart.h"
#include "ui/charts/categoryrings.h"
#include "ui/format.h"
#include "ui/models/transactionmodel.h"
#include "ui/pages/categorytreepage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/transactionspage.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/categorychooser.h"
#include "ui/widgets/evidencedrawer.h"
#include "ui/widgets/explanationdialog.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/querychips.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/transactiontable.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTreeView>

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
    return page;
}

} // namespace

class TestResultPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theOverviewFits();
    void aTileLeadsToItsRows();
    void f1ExplainsATile();
    void aChartClickLeadsToItsRows();
    void aFactLeadsToItsRows();
    void everyFactOfEveryPersonaHoldsWhatItSays();
    void withoutAViewThePageSaysWhatToDo();
    void typingNarrows();
    void escapeRemovesAllNarrowing();
    void theFootSumsTheSelection();
    void aHeaderClickTurnsTheOrderRound();
    void nothingFoundIsSaid();
    void theDrawerShowsTheCurrentRow();
    void aCategoryIsFoundByTyping();
    void aChipIsRemovedByKeyboard();
    void treeAndRingsChooseEachOther();
    void lookingAtTheTreeNarrowsNothing();
    void aHiddenPageWaits();
    void everythingIsNamed_data();
    void everythingIsNamed();

private:
    Format m_format {QLocale(u"en_SE"_s)};
    std::shared_ptr<const Analysis> m_salaried;
    std::shared_ptr<const Analysis> m_indebted;
};

void TestResultPages::initTestCase()
{
    m_salaried = test::analysisOfPersona(u"salaried"_s);
    m_indebted = test::analysisOfPersona(u"over-indebted"_s);
}

void TestResultPages::theOverviewFits()
{
    const auto page = pageWith<OverviewPage>(m_format, m_indebted);
    QVERIFY2(page->minimumSizeHint().width() <= 1166, qPrintable(QString::number(page->minimumSizeHint().width())));
    QVERIFY2(page->minimumSizeHint().height() <= 650, qPrintable(QString::number(page->minimumSizeHint().height())));
    QTRY_VERIFY(find<BalanceChart>(*page)->height() >= 280);
}

void TestResultPages::aTileLeadsToItsRows()
{
    const auto page = pageWith<OverviewPage>(m_format, m_salaried);
    QSignalSpy pages(page.get(), &Page::wantsPage);
    auto *tile = find<Tile>(*page, u"tileIncome"_s);
    QVERIFY(!tile->face().figure.isEmpty());
    QTest::keyClick(tile, Qt::Key_Return);
    QCOMPARE(page->view()->query.only, m_salaried->figures.incomeAMonth.evidence);
    QCOMPARE(page->view()->query.from, tile->face().label);
    QCOMPARE(page->view()->rows.size(), m_salaried->figures.incomeAMonth.evidence.size());
    QCOMPARE(pages.first().first().toInt(), int(PageId::Transactions));
}

void TestResultPages::f1ExplainsATile()
{
    const auto page = pageWith<OverviewPage>(m_format, m_salaried);
    QTest::keyClick(find<Tile>(*page, u"tileLeft"_s), Qt::Key_F1);
    auto *dialog = find<ExplanationDialog>(*page);
    QVERIFY(dialog->isVisible());
    QStringList words;
    for (const TextLabel *label : dialog->findChildren<TextLabel *>())
        words += label->text();
    QVERIFY(words.contains(m_salaried->figures.leftAMonth.method));
    QVERIFY(words.contains(m_format.period(m_salaried->figures.leftAMonth.window)));
    QTest::mouseClick(find<QPushButton>(*dialog, u"showRows"_s), Qt::LeftButton);
    QCOMPARE(page->view()->query.only, m_salaried->figures.leftAMonth.evidence);
}

void TestResultPages::aChartClickLeadsToItsRows()
{
    const auto page = pageWith<OverviewPage>(m_format, m_salaried);
    QSignalSpy pages(page.get(), &Page::wantsPage);
    auto *chart = find<BalanceChart>(*page);
    const int column = chart->columnItem(20);
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->itemRect(column).center().x(), chart->itemRect(column).bottom() - 3));
    const Query &query = page->view()->query;
    QCOMPARE(query.period, chart->series().columns[20].period);
    QCOMPARE(query.incoming, std::optional(false));
    QVERIFY(!query.from.isEmpty());
    QCOMPARE(pages.size(), 1);
}

void TestResultPages::aFactLeadsToItsRows()
{
    const auto page = pageWith<OverviewPage>(m_format, m_indebted);
    auto *facts = find<FactList>(*page, u"flags"_s);
    QVERIFY(facts->itemCount() > 2);
    QTest::keyClick(facts, Qt::Key_Home);
    QTest::keyClick(facts, Qt::Key_Return);
    QCOMPARE(page->view()->query.only, facts->facts().front().query.only);
    QVERIFY(!page->view()->rows.empty());
}

void TestResultPages::everyFactOfEveryPersonaHoldsWhatItSays()
{
    for (const PersonaInfo &persona : personas()) {
        const auto analysis = test::analysisOfPersona(persona.id);
        const auto page = pageWith<OverviewPage>(m_format, analysis);
        for (const QString &name : {u"flags"_s, u"doubts"_s}) {
            for (const Fact &fact : find<FactList>(*page, name)->facts()) {
                QVERIFY(!fact.title.isEmpty());
                if (!fact.hasRows)
                    continue;
                const auto narrowed = view(analysis, fact.query);
                QVERIFY2(fact.right.startsWith(QString::number(narrowed->rows.size())), qPrintable(persona.id + u": "_s + fact.title + u" "_s + fact.right));
            }
        }
    }
}

void TestResultPages::withoutAViewThePageSaysWhatToDo()
{
    OverviewPage page(m_format);
    page.resize(1166, 718);
    page.QWidget::show();
    QSignalSpy pages(&page, &Page::wantsPage);
    auto *empty = find<EmptyState>(page);
    QVERIFY(empty->isVisible());
    QVERIFY(!find<BalanceChart>(page)->isVisible());
    QTest::mouseClick(empty->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QCOMPARE(pages.first().first().toInt(), int(PageId::Collect));
}

void TestResultPages::typingNarrows()
{
    const auto page = pageWith<TransactionsPage>(m_format, m_salaried);
    auto *field = find<QLineEdit>(*page, u"findRows"_s);
    QTest::keyClicks(field, u"hyra"_s);
    QTRY_COMPARE(page->view()->query.text, u"hyra"_s);
    QVERIFY(!page->view()->rows.empty());
    QVERIFY(page->view()->rows.size() < m_salaried->ledger().booked().size());
    QCOMPARE(find<TransactionTable>(*page)->model()->rowCount(), int(page->view()->rows.size()));
    QCOMPARE(field->text(), u"hyra"_s);
}

void TestResultPages::escapeRemovesAllNarrowing()
{
    const auto page = pageWith<TransactionsPage>(m_format, m_salaried);
    Query query;
    query.incoming = true;
    query.text = u"a"_s;
    query.order = SortColumn::Amount;
    page->showView(view(m_salaried, query));
    QVERIFY(!find<QueryChips>(*page)->isEmpty());
    QCOMPARE(find<QLineEdit>(*page, u"findRows"_s)->text(), u"a"_s);
    QTest::keyClick(find<TransactionTable>(*page), Qt::Key_Escape);
    QVERIFY(!page->view()->query.narrows());
    QCOMPARE(page->view()->query.order, SortColumn::Amount); // an order is no narrowing
    QVERIFY(find<QueryChips>(*page)->isEmpty());
    QVERIFY(find<QLineEdit>(*page, u"findRows"_s)->text().isEmpty());
}

void TestResultPages::theFootSumsTheSelection()
{
    const auto page = pageWith<TransactionsPage>(m_format, m_salaried);
    auto *table = find<TransactionTable>(*page);
    table->chooseLine(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    const std::vector<Row> rows = table->selectedRows();
    QCOMPARE(rows.size(), std::size_t(3));
    const QString text = find<TextLabel>(*page, u"selectionSum"_s)->text();
    QVERIFY(text.contains(m_format.money(sumOf(*m_salaried, rows).sum, m_salaried->currency)));
    QVERIFY(text.startsWith(u"3"_s));
    QVERIFY(find<TextLabel>(*page, u"shownSum"_s)->text().contains(m_format.money(page->view()->sum, m_salaried->currency)));
}

void TestResultPages::aHeaderClickTurnsTheOrderRound()
{
    const auto page = pageWith<TransactionsPage>(m_format, m_salaried);
    auto *table = find<TransactionTable>(*page);
    Q_EMIT table->sortWanted(TransactionModel::Amount);
    QCOMPARE(page->view()->query.order, SortColumn::Amount);
    QVERIFY(page->view()->query.descending);
    Q_EMIT table->sortWanted(TransactionModel::Amount);
    QVERIFY(!page->view()->query.descending);
    Q_EMIT table->sortWanted(TransactionModel::Counterparty);
    QVERIFY(!page->view()->query.descending); // names begin at A
}

void TestResultPages::nothingFoundIsSaid()
{
    const auto page = pageWith<TransactionsPage>(m_format, m_salaried);
    Query query;
    query.text = u"qqqzzz"_s;
    page->showView(view(m_salaried, query));
    bool said = false;
    for (const EmptyState *empty : page->findChildren<EmptyState *>())
        said = said || empty->isVisible();
    QVERIFY(said);
    QVERIFY(find<TextLabel>(*page, u"shownSum"_s)->text().contains(u"Shown 0 of"_s));
}

void TestResultPages::theDrawerShowsTheCurrentRow()
{
    const auto page = pageWith<TransactionsPage>(m_format, m_salaried);
    auto *drawer = find<EvidenceDrawer>(*page, u"evidence"_s);
    auto *table = find<TransactionTable>(*page);
    QVERIFY(drawer->isVisible());
    table->chooseLine(3);
    const Row row = page->view()->rows[3];
    const QString amount = m_format.money(m_salaried->ledger().booked().minor[row], m_salaried->currency);
    bool said = false;
    for (const TextLabel *label : drawer->findChildren<TextLabel *>())
        said = said || label->text().contains(amount);
    QVERIFY(said);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!drawer->isVisible());
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(drawer->isVisible());
}

void TestResultPages::aCategoryIsFoundByTyping()
{
    CategoryChooser chooser(*m_salaried, m_format, kNoCategory, true, nullptr);
    chooser.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&chooser, &CategoryChooser::chosen);
    QTest::keyClicks(chooser.field(), u"groc"_s);
    QTest::keyClick(chooser.field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<CategoryId>(), test::category(u"groceries"));
}

void TestResultPages::aChipIsRemovedByKeyboard()
{
    const auto page = pageWith<TransactionsPage>(m_format, m_salaried);
    Query query;
    query.incoming = true;
    query.categories = {test::category(u"income")};
    page->showView(view(m_salaried, query));
    const auto chips = page->findChildren<FilterChip *>(u"filterChip"_s);
    QCOMPARE(chips.size(), 2);
    QTest::keyClick(chips.first(), Qt::Key_Delete);
    QVERIFY(page->view()->query.categories.empty());
    QCOMPARE(page->view()->query.incoming, std::optional(true));
}

void TestResultPages::treeAndRingsChooseEachOther()
{
    const auto page = pageWith<CategoryTreePage>(m_format, m_salaried);
    auto *tree = find<QTreeView>(*page, u"categoryTree"_s);
    auto *rings = find<CategoryRings>(*page);
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QVERIFY(!page->view()->query.categories.empty());
    const int line = rings->selected();
    QVERIFY(line >= 0);
    QVERIFY(!find<QueryChips>(*page)->isEmpty());
    // The picture that was clicked stays whole.
    QVERIFY(rings->slices().size() > 3);
    const auto other = std::ranges::find_if(rings->slices(), [line](const CategoryRings::Slice &slice) { return slice.part < 0 && slice.line != line; });
    QVERIFY(other != rings->slices().end());
    const int wanted = other->line;
    rings->activate(int(other - rings->slices().begin()));
    QCOMPARE(rings->selected(), wanted);
    QCOMPARE(int(tree->currentIndex().internalId()), wanted);
    QSignalSpy pages(page.get(), &Page::wantsPage);
    QTest::mouseClick(find<QPushButton>(*page, u"showRows"_s), Qt::LeftButton);
    QCOMPARE(pages.first().first().toInt(), int(PageId::Transactions));
}

void TestResultPages::lookingAtTheTreeNarrowsNothing()
{
    const auto page = pageWith<CategoryTreePage>(m_format, m_salaried);
    QSignalSpy asked(page.get(), &ResultPage::asked);
    page->activateWindow();
    page->firstFocus()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(page->firstFocus()->hasFocus());
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(page->firstFocus(), Qt::Key_Down);
    QCOMPARE(asked.size(), 1);
}

void TestResultPages::aHiddenPageWaits()
{
    TransactionsPage page(m_format);
    page.showView(view(m_salaried, {}));
    QCOMPARE(find<TransactionTable>(page)->model()->rowCount(), 0);
    page.resize(1166, 718);
    page.QWidget::show();
    QVERIFY(find<TransactionTable>(page)->model()->rowCount() > 0);
}

void TestResultPages::everythingIsNamed_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("overview") << int(PageId::Overview);
    QTest::newRow("transactions") << int(PageId::Transactions);
    QTest::newRow("category tree") << int(PageId::CategoryTree);
}

void TestResultPages::everythingIsNamed()
{
    QFETCH(const int, page);
    std::unique_ptr<ResultPage> shown;
    if (page == int(PageId::Overview))
        shown = pageWith<OverviewPage>(m_format, m_indebted);
    else if (page == int(PageId::Transactions))
        shown = pageWith<TransactionsPage>(m_format, m_indebted);
    else
        shown = pageWith<CategoryTreePage>(m_format, m_indebted);
    int named = 0;
    for (QWidget *widget : shown->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        ++named;
    }
    QVERIFY(named > 3);
}

QTEST_MAIN(TestResultPages)
#include "tst_ui_resultpages.moc"
