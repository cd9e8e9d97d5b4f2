// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

Flows flowsOf(LedgerMaker &maker, std::string_view asOf = "2025-12-31", std::span<const Counting> counting = {})
{
    const MergedLedger merged = maker.merged();
    return flows(*merged.ledger, maker.verdicts(), tree(), day(asOf), counting);
}

std::vector<bool> full(const Flows &flows)
{
    std::vector<bool> months;
    for (const MonthFlow &month : flows.months)
        months.push_back(month.full);
    return months;
}

} // namespace

class TestFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sidesOfAFlow_data();
    void sidesOfAFlow();
    void monthsAreSummed();
    void moneyBackMakesSpendingSmaller();
    void otherCurrenciesAreCountedApart();
    void onlyWhollyCoveredMonthsAreFull();
    void aSecondAccountMustCoverTheMonthToo();
    void nothingAfterAsOfIsFull();
    void emptyMonthsAreThere();
    void rowsThatDoNotCountAreInNoSum();
    void rowsWithoutADayAreInNoMonth();
    void categoriesAndMonthsAgree();
    void mainCurrencyIsThatOfMostRows();
    void emptyLedgerHasNoFlows();
};

void TestFlows::sidesOfAFlow_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("side");
    const auto row = [](const char *name, const char16_t *key, qint64 minor, FlowSide side) {
        QTest::newRow(name) << QString::fromUtf16(key) << minor << int(side);
    };
    row("salary", u"income.salary", 1, FlowSide::In);
    row("salary taken back", u"income.salary", -1, FlowSide::In);
    row("groceries", u"groceries", -1, FlowSide::Out);
    row("groceries given back", u"groceries", 1, FlowSide::Out);
    row("refund without its purchase", u"refund", 1, FlowSide::Out);
    row("own transfer out", u"transfer.own", -1, FlowSide::None);
    row("own transfer in", u"transfer.own", 1, FlowSide::None);
    row("own account not in the case", u"transfer.own_external", -1, FlowSide::None);
    row("savings", u"savings.account", -1, FlowSide::None);
    row("from the broker", u"savings.investment", 1, FlowSide::None);
    row("to a friend", u"transfer.p2p_out", -1, FlowSide::Out);
    row("from a friend", u"transfer.p2p_in", 1, FlowSide::In);
    row("transfer of unknown kind", u"transfer", -1, FlowSide::Out);
    row("loan paid out", u"loan.receipt.consumer", 1, FlowSide::In);
    row("loan repaid", u"loan.repayment.mortgage", -1, FlowSide::Out);
    row("overpaid instalment back", u"loan.repayment.mortgage", 1, FlowSide::Out);
    row("loan of unknown direction, in", u"loan", 1, FlowSide::In);
    row("from the bailiff", u"arrears.bailiff", 1, FlowSide::Out);
    row("winnings", u"gambling.winnings", 1, FlowSide::In);
    row("stake", u"gambling.casino", -1, FlowSide::Out);
    row("cash paid in", u"cash.deposit", 1, FlowSide::In);
    row("unknown in", u"other.in", 1, FlowSide::In);
    row("unknown out", u"other.out", -1, FlowSide::Out);
}

void TestFlows::sidesOfAFlow()
{
    QFETCH(QString, key);
    QFETCH(qint64, minor);
    QFETCH(int, side);
    const CategoryId id = tree().find(key);
    QVERIFY(id != kNoCategory);
    QCOMPARE(int(FlowSides(tree()).of(id, minor)), side);
    QCOMPARE(FlowSides(tree()).isOwnMove(id), side == int(FlowSide::None));
}

void TestFlows::monthsAreSummed()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-02-28");
    maker.book({.on = "2025-01-25", .minor = 3000, .category = u"income.salary"});
    maker.book({.on = "2025-01-26", .minor = -1000, .category = u"housing.rent"});
    maker.book({.on = "2025-01-26", .minor = -500, .category = u"savings.account"});
    maker.book({.on = "2025-02-03", .minor = -20, .category = u"groceries"});
    const Flows result = flowsOf(maker);
    QCOMPARE(result.months.size(), std::size_t(2));
    QCOMPARE(result.months[0].in, 3000);
    QCOMPARE(result.months[0].out, -1000);
    QCOMPARE(result.months[0].rows, 2);
    QCOMPARE(result.months[1].in, 0);
    QCOMPARE(result.months[1].out, -20);
}

void TestFlows::moneyBackMakesSpendingSmaller()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-05", .minor = -1000, .category = u"shopping.clothing"});
    maker.book({.on = "2025-01-09", .minor = 400, .category = u"shopping.clothing"});
    const Flows result = flowsOf(maker);
    QCOMPARE(result.months[0].in, 0);
    QCOMPARE(result.months[0].out, -600);
}

void TestFlows::otherCurrenciesAreCountedApart()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-05", .minor = -1000, .category = u"groceries"});
    maker.book({.on = "2025-01-06", .minor = -1000, .category = u"groceries"});
    maker.book({.on = "2025-01-07", .minor = -77, .category = u"groceries", .currency = "EUR"});
    const Flows result = flowsOf(maker);
    QCOMPARE(result.currency.code(), u"SEK"_s);
    QCOMPARE(result.months[0].out, -2000);
    QCOMPARE(result.otherCurrencyRows, std::size_t(1));
}

void TestFlows::onlyWhollyCoveredMonthsAreFull()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-02", .minor = -1});
    maker.book({.on = "2025-02-11", .minor = -1});
    maker.book({.on = "2025-03-31", .minor = -1});
    QCOMPARE(full(flowsOf(maker)), (std::vector<bool> {false, true, true}));
}

void TestFlows::aSecondAccountMustCoverTheMonthToo()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-03-31");
    maker.account("SEK", {}, {}, "2025-02-01", "2025-03-30");
    maker.account("SEK"); // without rows and dates it says nothing
    maker.book({.on = "2025-01-05", .minor = -1});
    QCOMPARE(full(flowsOf(maker)), (std::vector<bool> {false, true, false}));
}

void TestFlows::nothingAfterAsOfIsFull()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-04-30");
    maker.book({.on = "2025-01-05", .minor = -1});
    QCOMPARE(full(flowsOf(maker, "2025-03-30")), (std::vector<bool> {true, true, false}));
    QCOMPARE(full(flowsOf(maker, "2025-03-31")), (std::vector<bool> {true, true, true}));
}

void TestFlows::emptyMonthsAreThere()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-01", .minor = -1});
    maker.book({.on = "2025-04-30", .minor = -1});
    const Flows result = flowsOf(maker);
    QCOMPARE(result.months.size(), std::size_t(4));
    QCOMPARE(result.months[1].rows, 0);
    QVERIFY(result.months[1].full);
}

void TestFlows::rowsThatDoNotCountAreInNoSum()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-01", .minor = -1});
    maker.book({.on = "2025-01-02", .minor = -10});
    const std::vector<Counting> counting {Counting::Counts, Counting::Excluded};
    QCOMPARE(flowsOf(maker, "2025-12-31", counting).months[0].out, -1);
}

void TestFlows::rowsWithoutADayAreInNoMonth()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-01", .minor = -1});
    maker.book({.minor = -10});
    const Flows result = flowsOf(maker);
    QCOMPARE(result.months.size(), std::size_t(1));
    QCOMPARE(result.months[0].out, -1);
}

void TestFlows::categoriesAndMonthsAgree()
{
    LedgerMaker maker;
    maker.account("SEK");
    const char16_t *keys[] = {u"groceries", u"income.salary", u"housing.rent", u"gambling.casino", u"transfer.p2p_in"};
    for (int i = 0; i < 300; ++i) {
        Booking booking {.minor = (i * 7919) % 5000 + 1, .category = keys[i % 5]};
        booking.minor *= i % 5 == 1 || i % 5 == 4 ? 1 : -1;
        maker.book(booking, isoDay(day("2025-01-01") + i).toStdString());
    }
    const Flows result = flowsOf(maker);
    for (std::size_t month = 0; month < result.months.size(); ++month) {
        qint64 sum = 0;
        quint32 rows = 0;
        for (CategoryId id = 0; id < tree().all().size(); ++id) {
            sum += result.byCategory.sum(id, int(month));
            rows += result.byCategory.counts[std::size_t(id) * result.months.size() + month];
        }
        QCOMPARE(sum, result.months[month].in + result.months[month].out);
        QCOMPARE(int(rows), result.months[month].rows);
    }
}

void TestFlows::mainCurrencyIsThatOfMostRows()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-05", .minor = -1, .currency = "EUR"});
    maker.book({.on = "2025-01-06", .minor = -1, .currency = "NOK"});
    maker.book({.on = "2025-01-07", .minor = -1, .currency = "EUR"});
    QCOMPARE(mainCurrency(*maker.merged().ledger).code(), u"EUR"_s);
    LedgerMaker empty;
    QVERIFY(!mainCurrency(*empty.merged().ledger).known());
}

void TestFlows::emptyLedgerHasNoFlows()
{
    LedgerMaker maker;
    maker.account("SEK");
    const Flows result = flowsOf(maker);
    QVERIFY(result.months.empty());
    QCOMPARE(result.byCategory.months, 0);
}

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_insights_flows.moc"
