// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/figurecheck.h"
#include "insights/ledgermaker.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

std::string monthDay(int number, int on) { return isoDay(firstDayOf(2025 * 12 + number - 1) + on - 1).toStdString(); }

LedgerMaker year()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-12-31");
    return maker;
}

void monthly(LedgerMaker &maker, int first, int last, int on, const Booking &booking)
{
    for (int i = first; i <= last; ++i)
        maker.book(booking, monthDay(i, on));
}

void salaryOf30000(LedgerMaker &maker)
{
    monthly(maker, 1, 12, 25, {.minor = 3000000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
}

Commitments debtsOf(LedgerMaker &maker) { return maker.understood()->commitments; }

const Repayment &of(const Commitments &found, LoanType type)
{
    const auto repayment = std::ranges::find(found.repayments, type, &Repayment::type);
    Q_ASSERT(repayment != found.repayments.end());
    return *repayment;
}

} // namespace

class TestCommitments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void types_data();
    void types();
    void debtServiceByHand();
    void creditWithoutRhythmIsSpread();
    void aYoungLoanCountsItsInstalment();
    void cardsPaidInFull_data();
    void cardsPaidInFull();
    void receiptsByWindow();
    void studyLoansAreNoNewLoans();
    void stacking_data();
    void stacking();
    void oneLenderHasOneName();
    void aRefinancingClosesTheOldLoans();
    void aSettlementIsOne();
    void lateEvents_data();
    void lateEvents();
    void paidElsewhere();
    void smallLoanBesideTheMortgage();
    void ratiosByHand();
    void ratiosWithoutIncomeAreNull();
    void withANewLoan();
    void remainingDebtByHand();
    void borrowedMoneyIsNotLeftToLiveOn();
    void noDebtSeenIsATrueZero();
    void everyFigureKeepsItsFormula();
};

void TestCommitments::types_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("type"); // -1: no debt
    const auto row = [](const char16_t *category, int type) {
        const QString name = QString::fromUtf16(category);
        QTest::newRow(qPrintable(name)) << name << type;
    };
    row(u"loan.repayment.mortgage", int(LoanType::Mortgage));
    row(u"loan.receipt.mortgage", int(LoanType::Mortgage));
    row(u"loan.repayment.housing_company", int(LoanType::HousingCompany));
    row(u"loan.repayment.vehicle", int(LoanType::Vehicle));
    row(u"loan.repayment.student", int(LoanType::Study));
    row(u"loan.repayment.consumer", int(LoanType::Unsecured));
    row(u"loan.repayment.credit_card", int(LoanType::Card));
    row(u"loan.repayment.credit_line", int(LoanType::CreditLine));
    row(u"loan.repayment.bnpl", int(LoanType::Bnpl));
    row(u"loan.repayment.payday", int(LoanType::HighCost));
    row(u"loan.repayment.pawn", int(LoanType::Pawn));
    row(u"loan.repayment", int(LoanType::Unknown));
    row(u"loan.cost", int(LoanType::Unknown));
    row(u"arrears.collection", int(LoanType::Collection));
    row(u"arrears.bailiff", int(LoanType::Bailiff));
    row(u"arrears.reminder_fee", -1);
    row(u"groceries", -1);
}

void TestCommitments::types()
{
    QFETCH(QString, category);
    QFETCH(int, type);
    const auto found = loanTypeOf(tree(), tree().find(category));
    QCOMPARE(found ? int(*found) : -1, type);
}

void TestCommitments::debtServiceByHand()
{
    auto maker = year();
    monthly(maker, 1, 12, 27, {.minor = -145000, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"});
    monthly(maker, 1, 12, 28, {.minor = -720050, .category = u"loan.repayment.mortgage", .who = "Bostadsbanken"});
    for (const int i : {2, 5, 8, 11})
        maker.book({.minor = -180000, .category = u"loan.repayment.student", .who = "CSN"}, monthDay(i, 28));
    monthly(maker, 1, 6, 10, {.minor = -99900, .category = u"loan.repayment.vehicle", .who = "Bilfinans"}); // ended
    const Commitments found = debtsOf(maker);
    QCOMPARE(found.debtService.minor, std::optional<qint64>(145000 + 720050 + 60000));
    QCOMPARE(printedFormula(found.debtService), u"7 200.50 + 1 450.00 + 600.00 = 9 250.50"_s);
    QCOMPARE(printedFormula(of(found, LoanType::Study).aMonth), u"median(4: …; 1 800.00; 1 800.00; …) / 3 = 600.00"_s);
    QCOMPARE(found.debtServiceHome.minor, std::optional<qint64>(720050));
    QCOMPARE(found.byType[std::size_t(LoanType::Unsecured)].minor, std::optional<qint64>(145000));
    QVERIFY(!found.byType[std::size_t(LoanType::Vehicle)].known());
    QCOMPARE(of(found, LoanType::Vehicle).status, StreamStatus::Ended);
    QCOMPARE(of(found, LoanType::Vehicle).paid.minor, std::optional<qint64>(6 * 99900));
    QCOMPARE(found.lenderCount.value, std::optional(3.0));
    QCOMPARE(found.lenders.size(), std::size_t(4));
}

void TestCommitments::creditWithoutRhythmIsSpread()
{
    auto maker = year();
    maker.book({.on = "2025-03-02", .minor = -500000, .category = u"loan.repayment.bnpl", .who = "Klarna"}); // too long ago
    maker.book({.on = "2025-07-19", .minor = -40000, .category = u"loan.repayment.bnpl", .who = "Klarna"});
    maker.book({.on = "2025-09-30", .minor = -65000, .category = u"loan.repayment.bnpl", .who = "Klarna"});
    maker.book({.on = "2025-12-03", .minor = -15010, .category = u"loan.repayment.bnpl", .who = "Klarna"});
    const Commitments found = debtsOf(maker);
    QCOMPARE(found.repayments.size(), std::size_t(1));
    QVERIFY(!found.repayments[0].stream);
    QCOMPARE(printedFormula(found.repayments[0].aMonth), u"1 200.10 / 6 = 200.02"_s);
    QCOMPARE(found.debtService.minor, std::optional<qint64>(20002));
    QCOMPARE(found.bnplPlans.value, std::optional(1.0));
}

void TestCommitments::aYoungLoanCountsItsInstalment()
{
    auto maker = year();
    maker.book({.on = "2025-12-27", .minor = -310000, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"});
    maker.book({.on = "2025-05-27", .minor = -990000, .category = u"loan.repayment.vehicle", .who = "Bilfinans"}); // once, long ago
    const Commitments found = debtsOf(maker);
    QCOMPARE(found.debtService.minor, std::optional<qint64>(310000));
}

void TestCommitments::cardsPaidInFull_data()
{
    QTest::addColumn<bool>("varies");
    QTest::addColumn<bool>("interest");
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("ask");
    QTest::newRow("bills vary, no interest") << true << false << true << false;
    QTest::newRow("bills vary, interest") << true << true << false << false;
    QTest::newRow("the same every month, no interest") << false << false << false << true;
}

void TestCommitments::cardsPaidInFull()
{
    QFETCH(bool, varies);
    QFETCH(bool, interest);
    QFETCH(bool, full);
    QFETCH(bool, ask);
    auto maker = year();
    for (int i = 1; i <= 12; ++i) // 3 000, 3 500, … 8 500 in some order: sd 1 726 of a mean of 5 750
        maker.book({.minor = varies ? -300000 - 50000 * (i * 5 % 12) : -200000, .category = u"loan.repayment.credit_card", .who = "Kortbolaget"}, monthDay(i, 28));
    if (interest)
        maker.book({.on = "2025-06-28", .minor = -4500, .category = u"loan.cost", .who = "Kortbolaget"});
    const Commitments found = debtsOf(maker);
    const Repayment &card = of(found, LoanType::Card);
    QCOMPARE(card.paidInFull, full);
    QCOMPARE(card.askWhetherPaidInFull, ask);
    QVERIFY(card.aMonth.known());
    QCOMPARE(found.byType[std::size_t(LoanType::Card)].known(), !full); // a card paid in full is no debt service
}

void TestCommitments::receiptsByWindow()
{
    auto maker = year();
    maker.book({.on = "2025-12-31", .minor = 1000000, .category = u"loan.receipt.payday", .who = "Snabbis"});   // 0 days ago
    maker.book({.on = "2025-12-02", .minor = 2000000, .category = u"loan.receipt.consumer", .who = "Banken"});  // 29 days: the last of 30
    maker.book({.on = "2025-12-01", .minor = 4000000, .category = u"loan.receipt.consumer", .who = "Banken"});  // 30 days
    maker.book({.on = "2025-07-05", .minor = 8000000, .category = u"loan.receipt.consumer", .who = "Banken"});  // 179 days: the last of 180
    const Commitments found = debtsOf(maker);
    const auto is = [&](std::size_t window, int count, qint64 sum) {
        QCOMPARE(found.newLoans[window].all.value, std::optional(double(count)));
        QCOMPARE(found.newLoans[window].allSum.minor, std::optional(sum));
    };
    is(0, 2, 3000000);
    is(1, 3, 7000000);
    is(2, 3, 7000000);
    is(3, 4, 15000000);
    is(4, 4, 15000000);
    QCOMPARE(found.newLoans[0].count[std::size_t(LoanType::HighCost)], 1);
    QCOMPARE(found.newLoans[1].sum[std::size_t(LoanType::Unsecured)], 6000000);
    QCOMPARE(found.daysSinceLastLoan.value, std::optional(0.0));
    QCOMPARE(found.daysSinceLastLoan.evidence, (std::vector<Row> {3}));
}

void TestCommitments::studyLoansAreNoNewLoans()
{
    auto maker = year();
    monthly(maker, 1, 12, 25, {.minor = 820000, .category = u"loan.receipt.student", .who = "CSN"});
    const Commitments found = debtsOf(maker);
    QCOMPARE(found.receipts.size(), std::size_t(12));
    QCOMPARE(found.newLoans[4].all.value, std::optional(0.0));
    QCOMPARE(found.newLoans[4].count[std::size_t(LoanType::Study)], 12);
    QVERIFY(!found.daysSinceLastLoan.known());
    QVERIFY(found.stack.empty());
}

void TestCommitments::stacking_data()
{
    QTest::addColumn<QList<QByteArray>>("days");
    QTest::addColumn<QList<QByteArray>>("lenders");
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("stack");
    using Texts = QList<QByteArray>;
    QTest::newRow("three in 90 days") << Texts {"2025-08-01", "2025-09-15", "2025-10-29"} << Texts {"A bank", "B bank", "C bank"}
                                      << u"loan.receipt.consumer"_s << 3;
    QTest::newRow("three in 91 days") << Texts {"2025-08-01", "2025-09-15", "2025-10-30"} << Texts {"A bank", "B bank", "C bank"}
                                      << u"loan.receipt.consumer"_s << 0;
    QTest::newRow("two high-cost") << Texts {"2025-08-01", "2025-09-15"} << Texts {"A kredit", "B kredit"} << u"loan.receipt.payday"_s << 2;
    QTest::newRow("two from one high-cost lender") << Texts {"2025-08-01", "2025-09-15"} << Texts {"A kredit", "A kredit"}
                                                   << u"loan.receipt.payday"_s << 0;
    QTest::newRow("two ordinary") << Texts {"2025-08-01", "2025-09-15"} << Texts {"A bank", "B bank"} << u"loan.receipt.consumer"_s << 0;
}

void TestCommitments::stacking()
{
    QFETCH(QList<QByteArray>, days);
    QFETCH(QList<QByteArray>, lenders);
    QFETCH(QString, category);
    QFETCH(int, stack);
    auto maker = year();
    const std::u16string name = category.toStdU16String();
    for (qsizetype i = 0; i < days.size(); ++i)
        maker.book({.on = days[i].constData(), .minor = 1000000, .category = name, .who = lenders[i].constData()});
    const Commitments found = debtsOf(maker);
    QCOMPARE(int(found.stack.size()), stack);
    QCOMPARE(found.stacking.value, std::optional(double(stack)));
}

void TestCommitments::oneLenderHasOneName()
{
    auto maker = year();
    monthly(maker, 1, 12, 27, {.minor = -145000, .category = u"loan.repayment.consumer", .who = "Resurs Bank AB", .text = "Autogiro 2025-01-27"});
    maker.book({.on = "2025-02-03", .minor = 5000000, .category = u"loan.receipt.consumer", .who = "RESURS BANK"});
    const Commitments found = debtsOf(maker);
    QCOMPARE(found.lenders.size(), std::size_t(1));
    QCOMPARE(found.lenders[0].receipts.size(), std::size_t(1));
    QCOMPARE(found.lenders[0].repayments.size(), std::size_t(1));
}

void TestCommitments::aRefinancingClosesTheOldLoans()
{
    auto maker = year();
    monthly(maker, 1, 9, 27, {.minor = -145000, .category = u"loan.repayment.consumer", .who = "Gamla Banken"});
    monthly(maker, 1, 9, 26, {.minor = -90000, .category = u"loan.repayment.payday", .who = "Snabbis"});
    maker.book({.on = "2025-10-06", .minor = 10000000, .category = u"loan.receipt.consumer", .who = "Nya Banken"});
    maker.book({.on = "2025-10-08", .minor = -7000000, .category = u"loan.repayment.consumer", .who = "Gamla Banken"});
    maker.book({.on = "2025-10-09", .minor = -2000000, .category = u"loan.repayment.payday", .who = "Snabbis"});
    monthly(maker, 10, 12, 28, {.minor = -210000, .category = u"loan.repayment.consumer", .who = "Nya Banken"});
    const auto analysis = maker.understood();
    const Commitments &found = analysis->commitments;
    QCOMPARE(found.bridges.size(), std::size_t(1));
    QCOMPARE(found.bridges[0].settled, 9000000);
    QCOMPARE(found.bridges[0].settling.size(), std::size_t(2));
    for (const std::size_t closed : found.bridges[0].closed)
        QVERIFY(found.repayments[closed].lender != u"NYA BANKEN"_s && found.repayments[closed].settled);
    QVERIFY(found.bridges[0].closed.size() >= 2);
    QCOMPARE(found.debtService.minor, std::optional<qint64>(210000));
}

void TestCommitments::aSettlementIsOne()
{
    auto maker = year();
    monthly(maker, 1, 11, 27, {.minor = -145000, .category = u"loan.repayment.consumer", .who = "Gamla Banken"});
    maker.book({.on = "2025-12-27", .minor = -6 * 145000, .category = u"loan.repayment.consumer", .who = "Gamla Banken"});
    const Commitments found = debtsOf(maker);
    QVERIFY(of(found, LoanType::Unsecured).settled);
    QCOMPARE(found.debtService.minor, std::optional<qint64>(0));
}

void TestCommitments::lateEvents_data()
{
    QTest::addColumn<bool>("doubled");
    QTest::addColumn<bool>("fee");
    QTest::addColumn<int>("events");
    QTest::newRow("made up by a double payment") << true << false << 1;
    QTest::newRow("with a late fee") << false << true << 1;
    QTest::newRow("both are one event") << true << true << 1;
    QTest::newRow("a hole alone tells nothing") << false << false << 0;
}

void TestCommitments::lateEvents()
{
    QFETCH(bool, doubled);
    QFETCH(bool, fee);
    QFETCH(int, events);
    auto maker = year();
    for (int i = 1; i <= 12; ++i) {
        if (i != 6)
            maker.book({.minor = i == 7 && doubled ? -290000 : -145000, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"}, monthDay(i, 27));
    }
    if (fee)
        maker.book({.on = "2025-07-10", .minor = -6000, .category = u"arrears.loan_fine", .who = "Lånebolaget AB"});
    const Commitments found = debtsOf(maker);
    QCOMPARE(found.lateEvents.value, std::optional(double(events)));
    if (events > 0) {
        const LateEvent &event = of(found, LoanType::Unsecured).late.front();
        QCOMPARE(event.expected, day("2025-06-27"));
        QCOMPARE(event.madeUp.has_value(), doubled);
        QCOMPARE(event.fee.has_value(), fee);
    }
}

void TestCommitments::paidElsewhere()
{
    auto maker = year();
    for (int i = 1; i <= 12; ++i) {
        if (i != 6 && i != 7)
            maker.book({.minor = -145000, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"}, monthDay(i, 27));
    }
    QVERIFY(of(debtsOf(maker), LoanType::Unsecured).paidElsewhere);
}

void TestCommitments::smallLoanBesideTheMortgage()
{
    auto maker = year();
    monthly(maker, 1, 12, 28, {.minor = -720000, .category = u"loan.repayment.mortgage", .who = "Bostadsbanken"});
    monthly(maker, 1, 12, 12, {.minor = -95000, .category = u"loan.repayment.mortgage", .who = "Bostadsbanken"});
    const Commitments found = debtsOf(maker);
    QCOMPARE(found.debtServiceHome.minor, std::optional<qint64>(720000));
    QCOMPARE(found.debtService.minor, std::optional<qint64>(815000));
    QVERIFY(of(found, LoanType::Unsecured).typeFromAmounts);
}

void TestCommitments::ratiosByHand()
{
    auto maker = year();
    salaryOf30000(maker);
    monthly(maker, 1, 12, 27, {.minor = -450000, .category = u"loan.repayment.mortgage", .who = "Bostadsbanken"});
    monthly(maker, 1, 12, 26, {.minor = -150000, .category = u"loan.repayment.bnpl", .who = "Klarna"});
    monthly(maker, 1, 12, 3, {.minor = -300000, .category = u"housing.cooperative_fee", .who = "Brf Eken"});
    const Commitments found = debtsOf(maker);
    QCOMPARE(printedFormula(found.debtServiceRatio), u"6 000.00 / 30 000.00 = 0.2"_s);
    QCOMPARE(printedFormula(found.housing), u"3 000.00 + 4 500.00 = 7 500.00"_s);
    QCOMPARE(printedFormula(found.housingShare), u"7 500.00 / 30 000.00 = 0.25"_s);
    QCOMPARE(printedFormula(found.bnplShare), u"1 500.00 / 30 000.00 = 0.05"_s);
    QCOMPARE(printedFormula(found.loansToIncome), u"72 000.00 / 360 000.00 = 0.2"_s);
}

void TestCommitments::ratiosWithoutIncomeAreNull()
{
    auto maker = year();
    monthly(maker, 1, 12, 27, {.minor = -450000, .category = u"loan.repayment.mortgage", .who = "Bostadsbanken"});
    const Commitments found = debtsOf(maker);
    QVERIFY(found.debtService.known());
    QVERIFY(!found.debtServiceRatio.known());
    QCOMPARE(found.debtServiceRatio.nullReason, NullReason::NoData);
    QVERIFY(!found.loansToIncome.known());
}

void TestCommitments::withANewLoan()
{
    auto maker = year();
    salaryOf30000(maker);
    monthly(maker, 1, 12, 27, {.minor = -450000, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"});
    const auto analysis = maker.understood();
    // 150 000 at 8.5 % in 96 months is 2 158.82 a month (the spec's vector); 1 000 of the old loans are repaid with it.
    const Figure ratio = debtServiceRatioWith(analysis->commitments.debtService, 100000, 215882, analysis->income.used);
    QCOMPARE(printedFormula(ratio), u"(4 500.00 - 1 000.00 + 2 158.82) / 30 000.00 = 0.1886"_s);
    VERIFY_FORMULA(ratio);
}

void TestCommitments::remainingDebtByHand()
{
    QCOMPARE(remainingDebt(215882, 0.085, 96), 15000005); // what the vector's rounded instalment repays of 150 000
    QCOMPARE(remainingDebt(100000, 0, 12), 1200000);
}

void TestCommitments::borrowedMoneyIsNotLeftToLiveOn()
{
    auto maker = year();
    salaryOf30000(maker);
    monthly(maker, 1, 12, 5, {.minor = -1000000, .category = u"groceries", .who = "ICA"});
    const auto before = maker.understood()->figures.leftAMonth;
    QCOMPARE(printedFormula(before), u"(360 000.00 - 120 000.00) / 12 = 20 000.00"_s);
    maker.book({.on = "2025-06-06", .minor = 10000000, .category = u"loan.receipt.consumer", .who = "Nya Banken"});
    QCOMPARE(maker.understood()->figures.leftAMonth.minor, before.minor);
    maker.book({.on = "2025-06-08", .minor = -9000000, .category = u"loan.repayment.consumer", .who = "Gamla Banken"}); // repaid with it
    QCOMPARE(maker.understood()->figures.leftAMonth.minor, before.minor);
    QCOMPARE(maker.understood()->figures.spendingAMonth.minor, std::optional<qint64>(1750000)); // money out all the same
}

void TestCommitments::noDebtSeenIsATrueZero()
{
    auto maker = year();
    salaryOf30000(maker);
    const Commitments found = debtsOf(maker);
    QCOMPARE(found.debtService.minor, std::optional<qint64>(0));
    QCOMPARE(found.debtServiceRatio.value, std::optional(0.0));
    QCOMPARE(found.lenderCount.value, std::optional(0.0));
    QVERIFY(!found.byType[std::size_t(LoanType::Mortgage)].known());
}

void TestCommitments::everyFigureKeepsItsFormula()
{
    auto maker = year();
    salaryOf30000(maker);
    monthly(maker, 1, 12, 27, {.minor = -450000, .category = u"loan.repayment.mortgage", .who = "Bostadsbanken"});
    monthly(maker, 1, 12, 3, {.minor = -300000, .category = u"housing.cooperative_fee", .who = "Brf Eken"});
    for (const int i : {2, 5, 8, 11})
        maker.book({.minor = -180001, .category = u"loan.repayment.student", .who = "CSN"}, monthDay(i, 28));
    maker.book({.on = "2025-09-30", .minor = -65000, .category = u"loan.repayment.bnpl", .who = "Klarna"});
    maker.book({.on = "2025-12-27", .minor = -310000, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"});
    maker.book({.on = "2025-11-27", .minor = 1310000, .category = u"loan.receipt.consumer", .who = "Lånebolaget AB"});
    const Commitments found = debtsOf(maker);
    for (const Figure *figure : {&found.debtService, &found.debtServiceHome, &found.lenderCount, &found.daysSinceLastLoan, &found.stacking,
             &found.bnplPlans, &found.bnplShare, &found.lateEvents, &found.housing, &found.debtServiceRatio, &found.housingShare, &found.loansToIncome})
        VERIFY_FORMULA(*figure);
    for (const Figure &figure : found.byType)
        VERIFY_FORMULA(figure);
    for (const NewLoans &loans : found.newLoans) {
        VERIFY_FORMULA(loans.all);
        VERIFY_FORMULA(loans.allSum);
    }
    for (const Repayment &repayment : found.repayments) {
        VERIFY_FORMULA(repayment.aMonth);
        VERIFY_FORMULA(repayment.paid);
    }
}

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_insights_commitments.moc"
