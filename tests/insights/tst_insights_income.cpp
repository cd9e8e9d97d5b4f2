// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/bankcalendar.h"
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

/// The twelve salaries of the spec's test vector (d.6).
LedgerMaker vectorOfTheSpec()
{
    constexpr std::array days {23, 25, 25, 25, 24, 25, 25, 24, 25, 25, 23, 25};
    auto maker = year();
    for (int i = 1; i <= 12; ++i) {
        const qint64 minor = i == 6 ? 4100000 : i == 9 ? 2710000 : 2840000;
        maker.book({.minor = minor, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, monthDay(i, days[std::size_t(i - 1)]));
    }
    return maker;
}

IncomePicture pictureOf(LedgerMaker &maker, const AnalysisOptions &options = {}) { return maker.understood(options)->income; }

} // namespace

class TestIncome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectorOfD6();
    void prudentByCadence_data();
    void prudentByCadence();
    void theLesserMedianCounts();
    void irregularIncomeIsCut();
    void irregularIncomeNeedsSixMonths();
    void foundAllowedUsed();
    void theOfficersWord_data();
    void theOfficersWord();
    void classes_data();
    void classes();
    void whatIsNeverIncome();
    void lendersMayChangeTheDefinition();
    void endedIncomeIsFoundNoMore();
    void monthsHoldTheSlotNotTheBooking();
    void spreadsByHand();
    void tooFewMonthsTellNoSpread();
    void temporaryShareByHand();
    void dropByHand();
    void anEmployersNewNameIsProposed_data();
    void anEmployersNewNameIsProposed();
    void anAcceptedNewNameMakesOneJob();
    void anAcceptedNameOfNobodyChangesNothing();
    void anIncomeTheOfficerEnteredIsUsedAsSaid();
    void incomeOfTheOtherHolderIsNotUsed();
    void everyFigureKeepsItsFormula();
    void anEmptyCaseHasNone();
};

void TestIncome::vectorOfD6()
{
    auto maker = vectorOfTheSpec();
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(picture.sources.size(), std::size_t(1));
    const IncomeSource &salary = picture.sources.front();
    QCOMPARE(salary.found.minor, std::optional<qint64>(2840000));
    QCOMPARE(printedFormula(salary.found), u"min(median(3: …; 28 400.00; …); median(12: …; 28 400.00; 28 400.00; …)) = 28 400.00"_s);
    QCOMPARE(salary.regularity.value, std::optional(1.0));
    QCOMPARE(printedFormula(salary.regularity), u"0.7 * 12 / 12 + 0.3 * 1 = 1"_s);
    QCOMPARE(printedFormula(salary.stability), u"max(0; 1 - 1 641.99 / 28 765.00) = 0.9429"_s);
    QCOMPARE(salary.longevity.value, std::optional(12.0));
    QCOMPARE(salary.steadiness, Steadiness::High);
    QCOMPARE(picture.main, std::optional<std::size_t>(0));
    QCOMPARE(picture.used.minor, std::optional<qint64>(2840000));
    QCOMPARE(picture.used.evidence.size(), std::size_t(12));
}

void TestIncome::prudentByCadence_data()
{
    QTest::addColumn<int>("step");      // days; 0: by months
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("printed");
    QTest::newRow("weekly") << 7 << 0 << 50 << u"min(median(3: …; 6 000.00; …); median(12: …; 6 000.00; 6 000.00; …)) * 52 / 12 = 26 000.00"_s;
    QTest::newRow("biweekly") << 14 << 0 << 26 << u"min(median(3: …; 6 000.00; …); median(12: …; 6 000.00; 6 000.00; …)) * 26 / 12 = 13 000.00"_s;
    QTest::newRow("four-weekly") << 28 << 0 << 13 << u"min(median(3: …; 6 000.00; …); median(12: …; 6 000.00; 6 000.00; …)) * 13 / 12 = 6 500.00"_s;
    QTest::newRow("monthly") << 0 << 1 << 12 << u"min(median(3: …; 6 000.00; …); median(12: …; 6 000.00; 6 000.00; …)) = 6 000.00"_s;
    QTest::newRow("quarterly") << 0 << 3 << 4 << u"min(median(3: …; 6 000.00; …); median(4: …; 6 000.00; 6 000.00; …)) / 3 = 2 000.00"_s;
    QTest::newRow("half-yearly") << 0 << 6 << 4 << u"min(median(3: …; 6 000.00; …); median(4: …; 6 000.00; 6 000.00; …)) / 6 = 1 000.00"_s;
    QTest::newRow("yearly") << 0 << 12 << 3 << u"min(median(3: …; 6 000.00; …); median(3: …; 6 000.00; …)) / 12 = 500.00"_s;
}

void TestIncome::prudentByCadence()
{
    QFETCH(int, step);
    QFETCH(int, months);
    QFETCH(int, n);
    QFETCH(QString, printed);
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2023-01-01", "2025-12-31");
    for (int i = 0; i < n; ++i) {
        const Day on = step > 0 ? day("2025-12-19") - i * step : firstDayOf(2025 * 12 + 11 - i * months) + 14;
        maker.book({.minor = 600000, .category = u"income.pension.state", .who = "Pensionsmyndigheten"}, isoDay(on).toStdString());
    }
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(picture.sources.size(), std::size_t(1));
    QCOMPARE(printedFormula(picture.sources.front().found), printed);
    QCOMPARE(picture.used.minor, picture.sources.front().found.minor);
}

void TestIncome::theLesserMedianCounts()
{
    auto maker = year();
    monthly(maker, 1, 9, 25, {.minor = 3000000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, 10, 12, 25, {.minor = 2700000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    QCOMPARE(printedFormula(pictureOf(maker).sources.front().found), u"min(median(3: …; 27 000.00; …); median(12: …; 30 000.00; 30 000.00; …)) = 27 000.00"_s);
    auto raised = year();
    monthly(raised, 1, 9, 25, {.minor = 2700000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(raised, 10, 12, 25, {.minor = 3000000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    QCOMPARE(printedFormula(pictureOf(raised).sources.front().found), u"min(median(3: …; 30 000.00; …); median(12: …; 27 000.00; 27 000.00; …)) = 27 000.00"_s);
}

void TestIncome::irregularIncomeIsCut()
{
    auto maker = year();
    const std::array days {3, 19, 8, 27, 11, 2, 22, 14};
    for (int i = 1; i <= 8; ++i) // 8 payments of 1 000, 2 000, … 8 000: 36 000 in the year
        maker.book({.minor = i * 100000, .category = u"income.self_employed", .who = "x"}, monthDay(i + 2, days[std::size_t(i - 1)]),
            "Kund " + std::string(std::size_t(i), 'a'));
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(picture.sources.size(), std::size_t(1));
    const IncomeSource &own = picture.sources.front();
    QVERIFY(!own.stream);
    QCOMPARE(own.kind, IncomeClass::OwnBusiness);
    QCOMPARE(own.activeMonths, 8);
    QCOMPARE(printedFormula(own.found), u"36 000.00 / 12 = 3 000.00"_s);
    QCOMPARE(printedFormula(own.counted), u"3 000.00 * 0.5 = 1 500.00"_s);
    QCOMPARE(picture.found.minor, std::optional<qint64>(300000));
    QCOMPARE(picture.used.minor, std::optional<qint64>(150000));
}

void TestIncome::irregularIncomeNeedsSixMonths()
{
    auto maker = year();
    for (int i = 1; i <= 5; ++i)
        maker.book({.minor = 900000, .category = u"income.self_employed", .who = "x"}, monthDay(2 * i, 3 * i), "Kund " + std::string(std::size_t(i), 'a'));
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(picture.sources.front().use, IncomeUse::TooFewMonths);
    QVERIFY(!picture.used.known());
    QCOMPARE(picture.used.nullReason, NullReason::NoData);
}

void TestIncome::foundAllowedUsed()
{
    auto maker = year();
    monthly(maker, 1, 12, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, 1, 12, 20, {.minor = 125000, .category = u"income.benefit.child", .who = "Försäkringskassan"});
    monthly(maker, 1, 12, 27, {.minor = 400000, .category = u"income.benefit.social_assistance", .who = "Socialtjänsten"});
    monthly(maker, 1, 12, 3, {.minor = 150000, .category = u"transfer.p2p_in", .who = "Kim Andersson"});
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(picture.found.minor, std::optional<qint64>(2840000 + 125000 + 400000)); // what friends send is no income
    QCOMPARE(picture.allowed.minor, std::optional<qint64>(2840000 + 125000));        // social assistance is not allowed
    QCOMPARE(picture.used.minor, picture.allowed.minor);
    QCOMPARE(printedFormula(picture.used), u"28 400.00 + 1 250.00 = 29 650.00"_s);
    QCOMPARE(picture.salary.minor, std::optional<qint64>(2840000));
    QCOMPARE(picture.benefits.minor, std::optional<qint64>(125000));
    QCOMPARE(picture.sources.size(), std::size_t(4)); // all four are shown
}

void TestIncome::theOfficersWord_data()
{
    QTest::addColumn<QString>("about"); // category of a row the choice names
    QTest::addColumn<int>("say");
    QTest::addColumn<qint64>("used");
    QTest::newRow("leaves child benefit out") << u"income.benefit.child"_s << int(IncomeChoice::Say::Leave) << qint64(2840000);
    QTest::newRow("uses what a friend sends") << u"transfer.p2p_in"_s << int(IncomeChoice::Say::Use) << qint64(2840000 + 125000 + 150000);
    QTest::newRow("knows the salary better") << u"income.salary"_s << int(IncomeChoice::Say::Amount) << qint64(2600000 + 125000);
}

void TestIncome::theOfficersWord()
{
    QFETCH(QString, about);
    QFETCH(int, say);
    QFETCH(qint64, used);
    auto maker = year();
    monthly(maker, 1, 12, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, 1, 12, 20, {.minor = 125000, .category = u"income.benefit.child", .who = "Försäkringskassan"});
    monthly(maker, 1, 12, 3, {.minor = 150000, .category = u"transfer.p2p_in", .who = "Kim Andersson"});
    const MergedLedger merged = maker.merged();
    const std::vector<RowKey> keys = rowKeys(*merged.ledger);
    const auto row = std::ranges::find(maker.verdicts(), tree().find(about), &Verdict::category) - maker.verdicts().begin();
    AnalysisOptions options;
    options.incomeChoices = {{keys[std::size_t(row)], IncomeChoice::Say(say), 2600000}};
    const IncomePicture picture = pictureOf(maker, options);
    QCOMPARE(picture.used.minor, std::optional(used));
    QCOMPARE(picture.allowed.minor, std::optional<qint64>(2965000)); // the policy's row stays as it was
    QCOMPARE(std::ranges::count(picture.sources, true, &IncomeSource::byOfficer), 1);
}

void TestIncome::classes_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char16_t *category, IncomeClass kind, bool counts) {
        const QString name = QString::fromUtf16(category);
        QTest::newRow(qPrintable(name)) << name << int(kind) << counts;
    };
    row(u"income.salary", IncomeClass::Salary, true);
    row(u"income.gig", IncomeClass::Gig, true);
    row(u"income.self_employed", IncomeClass::OwnBusiness, true);
    row(u"income.pension.state", IncomeClass::StatePension, true);
    row(u"income.pension.occupational", IncomeClass::OccupationalPension, true);
    row(u"income.pension", IncomeClass::Pension, true);
    row(u"income.benefit.child", IncomeClass::ChildBenefit, true);
    row(u"income.benefit.parental", IncomeClass::Parental, true);
    row(u"income.benefit.sickness", IncomeClass::Sickness, true);
    row(u"income.benefit.unemployment", IncomeClass::Unemployment, true);
    row(u"income.benefit.housing", IncomeClass::HousingBenefit, true);
    row(u"income.benefit.study_grant", IncomeClass::StudyGrant, true);
    row(u"income.benefit.social_assistance", IncomeClass::SocialAssistance, false);
    row(u"income.benefit.state_aid", IncomeClass::StateAid, false);
    row(u"income.benefit", IncomeClass::Benefit, true);
    row(u"income.maintenance", IncomeClass::Maintenance, true);
    row(u"income.rent", IncomeClass::Rent, true);
    row(u"income.capital.dividend", IncomeClass::Capital, true);
    row(u"income.tax_refund", IncomeClass::TaxRefund, false);
    row(u"income.insurance_payout", IncomeClass::Insurance, false);
    row(u"income.employer_other", IncomeClass::EmployerOther, false);
    row(u"income.regular_other", IncomeClass::OtherRegular, false);
    row(u"income.one_off", IncomeClass::OneOff, false);
    row(u"transfer.p2p_in", IncomeClass::PeerToPeer, false);
    row(u"cash.deposit", IncomeClass::CashDeposit, false);
    row(u"other.in", IncomeClass::Unidentified, false);
    row(u"loan.receipt.student", IncomeClass::StudyLoan, false);
    row(u"loan.receipt.payday", IncomeClass::LoanReceipt, false);
    row(u"gambling.winnings", IncomeClass::Winnings, false);
    row(u"refund", IncomeClass::Refund, false);
    row(u"groceries", IncomeClass::Refund, false);
    row(u"savings.account", IncomeClass::OwnMoney, false);
    row(u"transfer.own_external", IncomeClass::OwnMoney, false);
}

void TestIncome::classes()
{
    QFETCH(QString, category);
    QFETCH(int, kind);
    QFETCH(bool, counts);
    QCOMPARE(int(incomeClassOf(tree(), tree().find(category))), kind);
    QCOMPARE(IncomePolicy::shipped().allows(IncomeClass(kind)), counts);
    QCOMPARE(incomeClass(word(IncomeClass(kind))), std::optional(IncomeClass(kind)));
}

void TestIncome::whatIsNeverIncome()
{
    IncomePolicy generous;
    generous.allowed.fill(true);
    generous.irregular.fill(true);
    for (const char16_t *key : {u"loan.receipt.payday", u"loan.receipt.student", u"gambling.winnings", u"refund", u"savings.account", u"transfer.own"}) {
        auto maker = year();
        monthly(maker, 1, 12, 25, {.minor = 900000, .category = key, .who = "Någon"});
        AnalysisOptions options;
        options.incomePolicy = generous;
        const IncomePicture picture = pictureOf(maker, options);
        QVERIFY(picture.sources.empty());
        QVERIFY(!picture.used.known());
    }
}

void TestIncome::lendersMayChangeTheDefinition()
{
    auto maker = year();
    monthly(maker, 1, 12, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, 1, 12, 20, {.minor = 125000, .category = u"income.benefit.child", .who = "Försäkringskassan"});
    AnalysisOptions options;
    options.incomePolicy.allowed[std::size_t(IncomeClass::ChildBenefit)] = false;
    options.incomePolicy.shortSlots = 1;
    const IncomePicture picture = pictureOf(maker, options);
    QCOMPARE(picture.used.minor, std::optional<qint64>(2840000));
    QCOMPARE(picture.found.minor, std::optional<qint64>(2965000));
    QVERIFY(picture.sources.front().found.formula.contains(u"median_of_last_1}"_s));
}

void TestIncome::endedIncomeIsFoundNoMore()
{
    auto maker = year();
    monthly(maker, 1, 7, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(picture.sources.front().use, IncomeUse::NotActive);
    QVERIFY(!picture.found.known());
    QVERIFY(!picture.used.known());
    QCOMPARE(picture.main, std::optional<std::size_t>(0)); // that it stopped is what has to be told
    QCOMPARE(picture.averageAMonth.minor, std::optional<qint64>(1656667));
    QCOMPARE(picture.daysSinceLast.value, std::optional(double(day("2025-12-31") - day("2025-07-25"))));
}

void TestIncome::monthsHoldTheSlotNotTheBooking()
{
    auto maker = year();
    // Due on the last day of the month; August's and November's come on the bank day before, May's a day late, in June.
    for (int i = 1; i <= 12; ++i) {
        const Day due = lastDayOf(2025 * 12 + i - 1);
        const Day paid = i == 5 ? due + 2 : BankCalendar(u"se"_s).onOrBefore(due);
        maker.book({.minor = 2500000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, isoDay(paid).toStdString());
    }
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(picture.months.size(), std::size_t(12));
    for (const MonthIncome &month : picture.months)
        QCOMPARE(month.qualifying, 2500000);
    QCOMPARE(picture.volatility.value, std::optional(0.0));
}

void TestIncome::spreadsByHand()
{
    auto maker = year();
    // Twelve months: ten of 30 000, one of 24 000, one of 36 000: mean 30 000, sd √(2·6 000²/12) = 2 449.49.
    for (int i = 1; i <= 12; ++i) {
        const qint64 minor = i == 4 ? 2400000 : i == 9 ? 3600000 : 3000000;
        maker.book({.minor = minor, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, monthDay(i, 25));
    }
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(printedFormula(picture.averageAMonth), u"360 000.00 / 12 = 30 000.00"_s);
    QCOMPARE(printedFormula(picture.volatility), u"2 449.49 / 30 000.00 = 0.0816"_s);
    QCOMPARE(printedFormula(picture.leastToMedian), u"24 000.00 / median(12: …; 30 000.00; 30 000.00; …) = 0.8"_s);
    QCOMPARE(picture.trend.value, std::optional(0.0)); // most pairs of months are equal

    auto line = year();
    for (int i = 1; i <= 12; ++i) // 20 100, 20 200, …: a slope of 100 a month, median 20 650
        line.book({.minor = 2000000 + i * 10000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, monthDay(i, 25));
    const IncomePicture straight = pictureOf(line);
    QCOMPARE(printedFormula(straight.trend), u"100.00 / median(12: …; 20 600.00; 20 700.00; …) = 0.0048"_s);
    QCOMPARE(straight.trendNordigen.minor, std::optional<qint64>(10000)); // weights do not bend a straight line
}

void TestIncome::tooFewMonthsTellNoSpread()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-02-28");
    monthly(maker, 1, 2, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(picture.volatility.nullReason, NullReason::TooShort);
    QCOMPARE(picture.trend.nullReason, NullReason::TooShort);
    QCOMPARE(picture.used.nullReason, NullReason::TooShort);
}

void TestIncome::temporaryShareByHand()
{
    auto maker = year();
    monthly(maker, 1, 12, 25, {.minor = 1500000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, 8, 12, 24, {.minor = 2500000, .category = u"income.benefit.parental", .who = "Försäkringskassan"});
    const IncomePicture picture = pictureOf(maker);
    QCOMPARE(printedFormula(picture.temporaryShare), u"25 000.00 / 40 000.00 = 0.625"_s);
    const auto parental = std::ranges::find(picture.sources, IncomeClass::Parental, &IncomeSource::kind);
    QVERIFY(parental->temporary);
    QCOMPARE(parental->sinceStart.value, std::optional(double(day("2025-12-31") - day("2025-08-24"))));
}

void TestIncome::dropByHand()
{
    auto maker = year();
    monthly(maker, 1, 8, 25, {.minor = 3000000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, 9, 12, 25, {.minor = 2400000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    QCOMPARE(printedFormula(pictureOf(maker).drop), u"median(3: …; 24 000.00; …) / median(12: …; 30 000.00; 30 000.00; …) = 0.8"_s);
}

void TestIncome::anEmployersNewNameIsProposed_data()
{
    QTest::addColumn<int>("on");
    QTest::addColumn<int>("from");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("proposed");
    QTest::newRow("the month after, same day and pay") << 25 << 7 << qint64(2840000) << true;
    QTest::newRow("nine per cent more") << 25 << 7 << qint64(3095000) << true;
    QTest::newRow("eleven per cent more") << 25 << 7 << qint64(3153000) << false;
    QTest::newRow("another pay day") << 15 << 7 << qint64(2840000) << false;
    QTest::newRow("two months later") << 25 << 8 << qint64(2840000) << false;
}

void TestIncome::anEmployersNewNameIsProposed()
{
    QFETCH(int, on);
    QFETCH(int, from);
    QFETCH(qint64, minor);
    QFETCH(bool, proposed);
    auto maker = year();
    monthly(maker, 1, 6, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, from, 12, on, {.minor = minor, .category = u"income.salary", .who = "Geely Sverige AB", .text = "Lön"});
    const auto analysis = maker.understood();
    QCOMPARE(analysis->income.renames.size(), std::size_t(proposed ? 1 : 0));
    if (proposed) {
        QCOMPARE(analysis->streams[analysis->income.renames[0].before].payee, u"Volvo AB"_s);
        QCOMPARE(analysis->streams[analysis->income.renames[0].after].payee, u"Geely Sverige AB"_s);
    }
    // A proposal changes nothing: the new job is as young as its own payments.
    const IncomeSource &main = analysis->income.sources[*analysis->income.main];
    QCOMPARE(main.longevity.value, std::optional(double(13 - from)));
}

void TestIncome::anAcceptedNewNameMakesOneJob()
{
    auto maker = year();
    monthly(maker, 1, 8, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, 9, 12, 25, {.minor = 2920000, .category = u"other.in", .who = "Geely Sverige AB", .text = "Betalning"});
    const auto asRead = maker.understood();
    QCOMPARE(asRead->income.renames.size(), std::size_t(1));
    const auto keys = rowKeys(asRead->ledger());
    const auto rowOf = [&](std::size_t stream) { return keys[asRead->streams[stream].rows.back()]; };
    AnalysisOptions options;
    options.renames = {{rowOf(asRead->income.renames[0].before), rowOf(asRead->income.renames[0].after), u"takeover"_s, u"M. Lind"_s, {}}};
    const auto analysis = maker.understood(options);
    QCOMPARE(analysis->joinedJobs.size(), std::size_t(1));
    QCOMPARE(analysis->income.renames.size(), std::size_t(0));
    const IncomeSource &main = analysis->income.sources[*analysis->income.main];
    QCOMPARE(main.use, IncomeUse::Used);
    QCOMPARE(main.payee, u"Geely Sverige AB"_s);
    QCOMPARE(main.payeeBefore, u"Volvo AB"_s);
    QCOMPARE(main.longevity.value, std::optional(12.0));
    // The lesser of the medians of 3 (29 200) and of 12 slots (28 400).
    QCOMPARE(analysis->income.used.minor, std::optional<qint64>(2840000));
    QCOMPARE(analysis->income.used.evidence.size(), std::size_t(12));
    const CategoryId salary = analysis->knowledge->tree().find(u"income.salary");
    for (const Row row : analysis->streams[analysis->joinedJobs[0].stream].rows)
        QCOMPARE(analysis->verdicts[row].category, salary);
    QVERIFY(std::ranges::none_of(analysis->flags.flags, [](const Flag &flag) { return flag.id == FlagId::IncNewJob || flag.id == FlagId::IncEnded; }));
}

void TestIncome::anAcceptedNameOfNobodyChangesNothing()
{
    auto maker = year();
    monthly(maker, 1, 12, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    AnalysisOptions options;
    options.renames = {{1, 2, {}, {}, {}}};
    const auto analysis = maker.understood(options);
    QVERIFY(analysis->joinedJobs.empty());
    QCOMPARE(analysis->income, maker.understood()->income);
}

void TestIncome::anIncomeTheOfficerEnteredIsUsedAsSaid()
{
    auto maker = year();
    monthly(maker, 1, 12, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    AnalysisOptions options;
    options.ownIncomes = {{IncomeClass::Rent, u"Room let in Lund"_s, 450000, u"contract seen"_s, u"M. Lind"_s, {}},
        {IncomeClass::Winnings, u"Aunt"_s, 10000, u"says so"_s, u"M. Lind"_s, {}}};
    const auto analysis = maker.understood(options);
    const IncomePicture &picture = analysis->income;
    QCOMPARE(picture.used.minor, std::optional<qint64>(2840000 + 450000 + 10000));
    QCOMPARE(picture.found.minor, std::optional<qint64>(2840000));
    QCOMPARE(picture.allowed.minor, std::optional<qint64>(2840000));
    QCOMPARE(analysis->figures.incomeAMonth.minor, picture.used.minor);
    const IncomeSource &room = picture.sources[picture.sources.size() - 2];
    QCOMPARE(room.entered, std::optional<std::size_t>(0));
    QCOMPARE(room.reason, u"contract seen"_s);
    QVERIFY(room.byOfficer);
    QVERIFY(!room.found.known());
    QCOMPARE(room.counted.formula, u"{entered_by_officer}"_s);
    QCOMPARE(picture.sources.back().kind, IncomeClass::OtherRegular); // nobody can make winnings income
}

void TestIncome::incomeOfTheOtherHolderIsNotUsed()
{
    auto maker = year();
    maker.last().holderName = u"Åsa Ek och Bo Ek"_s;
    monthly(maker, 1, 12, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön Åsa Ek"});
    monthly(maker, 1, 12, 26, {.minor = 3100000, .category = u"income.salary", .who = "Scania AB", .text = "Lön Bo Ek"});
    AnalysisOptions options;
    QCOMPARE(pictureOf(maker, options).used.minor, std::optional<qint64>(5940000));
    options.applicants = {u"Åsa Ek"_s};
    const IncomePicture picture = pictureOf(maker, options);
    QCOMPARE(picture.used.minor, std::optional<qint64>(2840000));
    QCOMPARE(picture.sources[0].use, IncomeUse::OtherHolder);
}

void TestIncome::everyFigureKeepsItsFormula()
{
    auto maker = vectorOfTheSpec();
    monthly(maker, 1, 12, 20, {.minor = 125000, .category = u"income.benefit.child", .who = "Försäkringskassan"});
    monthly(maker, 4, 12, 17, {.minor = 1111100, .category = u"income.benefit.parental", .who = "Försäkringskassan"});
    for (int i = 0; i < 48; ++i)
        maker.book({.minor = 70000 + i, .category = u"income.gig", .who = "Foodora"}, isoDay(day("2025-01-07") + i * 7).toStdString());
    const auto analysis = maker.understood();
    const IncomePicture &picture = analysis->income;
    for (const Figure *figure : {&picture.found, &picture.allowed, &picture.used, &picture.salary, &picture.benefits, &picture.temporaryShare,
             &picture.averageAMonth, &picture.volatility, &picture.leastToMedian, &picture.trend, &picture.trendNordigen,
             &picture.daysSinceLast, &picture.drop})
        VERIFY_FORMULA(*figure);
    for (const IncomeSource &source : picture.sources) {
        for (const Figure *figure : {&source.found, &source.allowed, &source.counted, &source.regularity, &source.stability, &source.longevity, &source.sinceStart})
            VERIFY_FORMULA(*figure);
    }
    const KeyFigures &key = analysis->figures;
    for (const Figure *figure : {&key.incomeAMonth, &key.salaryAMonth, &key.spendingAMonth, &key.loansAMonth, &key.leftAMonth, &key.gamblingAMonth})
        VERIFY_FORMULA(*figure);
}

void TestIncome::anEmptyCaseHasNone()
{
    const auto analysis = analyse({}, knowledge());
    QCOMPARE(analysis->income.used.nullReason, NullReason::NoData);
    QVERIFY(analysis->income.sources.empty());
    QVERIFY(analysis->income.months.empty());
}

QTEST_GUILESS_MAIN(TestIncome)
#include "tst_insights_income.moc"
