// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultmaker.h"
#include "ui/format.h"
#include "ui/models/transactionmodel.h"
#include "ui/widgets/transactiontable.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestTransactionModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itIsAProperModel();
    void cellsSayWhatTheRowsHold_data();
    void cellsSayWhatTheRowsHold();
    void anotherCurrencyIsNamedInItsCell();
    void aShieldedRowTellsItsSumAlone();
    void leftOutRowsCarryAMark();
    void rowsThatNobodyDecidedSayNothingOfSureness();
    void aHeaderClickAsksForAnOrder();
    void everySortableColumnIsFoundAgain();
    void theSelectionIsSummed();
    void aRowIsSpokenAsASentence();
    void theOldRowIsFoundInANewView();
    void withoutBalancesThereIsNoBalanceColumn();
    void columnsGiveWayTextFirst();
    void singleKeysAskThePage_data();
    void singleKeysAskThePage();
    void jAndKWalk();

private:
    std::shared_ptr<const Analysis> m_analysis;
    Format m_format {QLocale(u"en_SE"_s)};
};

void TestTransactionModel::initTestCase()
{
    m_analysis = test::analysisOf(
        {
            {"2026-01-05", -10000, u"groceries", "Ica Nära", "KORTKÖP 0105"},
            {"2026-01-25", 2840000, u"income.salary", "Arbetsgivaren AB", "LÖN"},
            {"2026-02-01", -62000, u"loan.repayment.bnpl", "Klarna", "DELBETALNING 4471"},
            {"2026-02-02", -3999, u"leisure.subscriptions", "Netflix", "", 0, "EUR"},
        },
        500000, {2});
}

void TestTransactionModel::itIsAProperModel()
{
    TransactionModel model(m_format);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setView(view(m_analysis, {}));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), int(TransactionModel::ColumnCount));
    Query query;
    query.text = u"klarna"_s;
    model.setView(view(m_analysis, query));
    QCOMPARE(model.rowCount(), 1);
    model.setView(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTransactionModel::cellsSayWhatTheRowsHold_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shown");
    QTest::newRow("date") << int(TransactionModel::Date) << u"2026-01-25"_s;
    QTest::newRow("counterparty") << int(TransactionModel::Counterparty) << u"Arbetsgivaren AB"_s;
    QTest::newRow("text") << int(TransactionModel::Text) << u"LÖN"_s;
    QTest::newRow("amount") << int(TransactionModel::Amount) << m_format.amount(2840000, *Currency::fromAscii("SEK"));
    QTest::newRow("category") << int(TransactionModel::Category) << u"Salary"_s;
    QTest::newRow("sure") << int(TransactionModel::Sure) << u"100"_s;
    QTest::newRow("decided by") << int(TransactionModel::DecidedBy) << u"You"_s;
}

void TestTransactionModel::cellsSayWhatTheRowsHold()
{
    QFETCH(const int, column);
    TransactionModel model(m_format);
    Query query;
    query.text = u"lön"_s;
    model.setView(view(m_analysis, query));
    QCOMPARE(model.rowCount(), 1);
    QTEST(model.index(0, column).data().toString(), "shown");
}

void TestTransactionModel::anotherCurrencyIsNamedInItsCell()
{
    TransactionModel model(m_format);
    Query query;
    query.text = u"netflix"_s;
    model.setView(view(m_analysis, query));
    QVERIFY(model.index(0, TransactionModel::Amount).data().toString().endsWith(u"EUR"_s));
    QCOMPARE(model.headerData(TransactionModel::Amount, Qt::Horizontal, Qt::DisplayRole).toString(), u"Amount, kr"_s);
}

void TestTransactionModel::aShieldedRowTellsItsSumAlone()
{
    const auto analysis = test::analysisOf({{"2026-01-05", -5000, u"health.pharmacy", "Apoteket Falken", "KORTKÖP 0105"}}, 500000, {});
    TransactionModel model(m_format);
    model.setView(view(analysis, {}));
    QCOMPARE(model.rowCount(), 1);
    QString all = model.sentence(0);
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        const QModelIndex index = model.index(0, column);
        all += index.data().toString() + index.data(Qt::ToolTipRole).toString() + index.data(Qt::AccessibleTextRole).toString();
    }
    for (const QString &word : {u"Falken"_s, u"KORTKÖP"_s, u"armac"_s, u"Health"_s})
        QVERIFY2(!all.contains(word), qPrintable(all));
    QVERIFY(model.index(0, TransactionModel::Amount).data().toString().contains(u"50"_s));
}

void TestTransactionModel::leftOutRowsCarryAMark()
{
    TransactionModel model(m_format);
    model.setView(view(m_analysis, {}));
    int marked = 0;
    for (int line = 0; line < model.rowCount(); ++line) {
        const bool mark = !model.cell(line, TransactionModel::Mark).icon.isEmpty();
        QCOMPARE(mark, model.leftOut(line));
        marked += mark ? 1 : 0;
        if (mark) {
            QCOMPARE(model.cell(line, TransactionModel::Counterparty).text, u"Klarna"_s);
            QVERIFY(!model.index(line, TransactionModel::Mark).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
    QCOMPARE(marked, 1);
}

void TestTransactionModel::rowsThatNobodyDecidedSayNothingOfSureness()
{
    LedgerBuilder builder;
    Account account;
    account.currency = *Currency::fromAscii("SEK");
    builder.addAccount(account);
    NewRow row;
    row.bookedOn = test::day("2026-01-05");
    row.minor = -100;
    row.currency = account.currency;
    row.text = "QZX 11";
    builder.add(row);
    const std::shared_ptr<const Ledger> ledgers[] = {builder.finish()};
    TransactionModel model(m_format);
    model.setView(view(analyse(ledgers, test::knowledge()), {}));
    const TransactionCell sure = model.cell(0, TransactionModel::Sure);
    QVERIFY(sure.unknown);
    QVERIFY(!sure.warn);
    QVERIFY(!sure.text.contains(u'0'));
}

void TestTransactionModel::aHeaderClickAsksForAnOrder()
{
    TransactionModel model(m_format);
    TransactionTable table(&model);
    model.setView(view(m_analysis, {}));
    table.resize(1126, 300);
    table.show();
    QSignalSpy wanted(&table, &TransactionTable::sortWanted);
    const int x = table.columnViewportPosition(TransactionModel::Amount) + 20;
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(x, 12));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), int(TransactionModel::Amount));
    // The table itself sorts nothing: the order is the query's.
    QCOMPARE(model.cell(0, TransactionModel::Date).text, u"2026-02-02"_s);
    Query query;
    query.order = SortColumn::Amount;
    query.descending = false;
    model.setView(view(m_analysis, query));
    QCOMPARE(model.cell(0, TransactionModel::Counterparty).text, u"Klarna"_s);
}

void TestTransactionModel::everySortableColumnIsFoundAgain()
{
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        if (const auto order = TransactionModel::sortColumn(column))
            QCOMPARE(TransactionModel::columnOf(*order), column);
    }
}

void TestTransactionModel::theSelectionIsSummed()
{
    TransactionModel model(m_format);
    TransactionTable table(&model);
    model.setView(view(m_analysis, {}));
    table.selectAll();
    const std::vector<Row> rows = table.selectedRows();
    QCOMPARE(rows.size(), std::size_t(4));
    const SelectionSum sum = sumOf(*m_analysis, rows);
    QCOMPARE(sum.sum, qint64(2830000)); // neither the euros nor the row that was left out
    QCOMPARE(sum.otherCurrencyRows, std::size_t(1));
    QCOMPARE(sum.leftOutRows, std::size_t(1));
}

void TestTransactionModel::aRowIsSpokenAsASentence()
{
    TransactionModel model(m_format);
    Query query;
    query.text = u"lön"_s;
    model.setView(view(m_analysis, query));
    const QString spoken = model.index(0, TransactionModel::Date).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"2026-01-25"_s, u"Arbetsgivaren AB"_s, u"kr"_s, u"Salary"_s, u"100 sure"_s})
        QVERIFY2(spoken.contains(part), qPrintable(part));
}

void TestTransactionModel::theOldRowIsFoundInANewView()
{
    TransactionModel model(m_format);
    model.setView(view(m_analysis, {}));
    const Row first = model.row(0);
    Query query;
    query.descending = false;
    model.setView(view(m_analysis, query));
    QCOMPARE(model.lineOf(first), 3);
    query.text = u"lön"_s;
    model.setView(view(m_analysis, query));
    QCOMPARE(model.lineOf(first), -1);
}

void TestTransactionModel::withoutBalancesThereIsNoBalanceColumn()
{
    TransactionModel model(m_format);
    TransactionTable table(&model);
    table.resize(1126, 300);
    table.show();
    model.setView(view(m_analysis, {}));
    QVERIFY(!model.hasBalances());
    QVERIFY(table.isColumnHidden(TransactionModel::Balance));
}

void TestTransactionModel::columnsGiveWayTextFirst()
{
    TransactionModel model(m_format);
    TransactionTable table(&model);
    model.setView(view(m_analysis, {}));
    table.show();
    const auto shown = [&](int width) {
        table.resize(width, 300);
        return std::array {!table.isColumnHidden(TransactionModel::Text), !table.isColumnHidden(TransactionModel::Rhythm),
            !table.isColumnHidden(TransactionModel::DecidedBy)};
    };
    QCOMPARE(shown(1300), (std::array {true, true, true}));
    bool textGone = false;
    bool rhythmGone = false;
    for (int width = 1300; width > 500; width -= 10) {
        const auto [text, rhythm, decider] = shown(width);
        QVERIFY(!(text && textGone));
        textGone = textGone || !text;
        QVERIFY(rhythm || textGone);
        rhythmGone = rhythmGone || !rhythm;
        QVERIFY(decider || rhythmGone);
        QVERIFY(!table.isColumnHidden(TransactionModel::Amount));
    }
    QVERIFY(textGone && rhythmGone);
}

void TestTransactionModel::singleKeysAskThePage_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("Space") << int(Qt::Key_Space) << QByteArray(SIGNAL(evidenceWanted()));
    QTest::newRow("C") << int(Qt::Key_C) << QByteArray(SIGNAL(categoryWanted()));
    QTest::newRow("X") << int(Qt::Key_X) << QByteArray(SIGNAL(leaveOutWanted()));
    QTest::newRow("Delete leaves out, too") << int(Qt::Key_Delete) << QByteArray(SIGNAL(leaveOutWanted()));
}

void TestTransactionModel::singleKeysAskThePage()
{
    QFETCH(const int, key);
    QFETCH(const QByteArray, signal);
    TransactionModel model(m_format);
    TransactionTable table(&model);
    model.setView(view(m_analysis, {}));
    QSignalSpy spy(&table, signal.constData());
    QTest::keyClick(&table, Qt::Key(key));
    QCOMPARE(spy.size(), 1);
}

void TestTransactionModel::jAndKWalk()
{
    TransactionModel model(m_format);
    TransactionTable table(&model);
    model.setView(view(m_analysis, {}));
    table.chooseLine(0);
    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_J);
    QCOMPARE(table.currentLine(), 2);
    QTest::keyClick(&table, Qt::Key_K);
    QCOMPARE(table.currentLine(), 1);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentLine(), 3);
    QTest::keyClick(&table, Qt::Key_J);
    QCOMPARE(table.currentLine(), 3);
}

QTEST_MAIN(TestTransactionModel)
#include "tst_ui_transactionmodel.moc"
