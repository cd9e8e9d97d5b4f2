// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/rhythm.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

std::vector<Stream> streamsOf(LedgerMaker &maker, std::string_view asOf, const QString &country = u"se"_s)
{
    const MergedLedger merged = maker.merged();
    return findStreams(*merged.ledger, maker.verdicts(), tree(), day(asOf), country);
}

std::string iso(Day on) { return isoDay(on).toStdString(); }

/// n payments every `step` days.
void everyDays(LedgerMaker &maker, std::string_view from, int n, int step, Booking booking)
{
    for (int i = 0; i < n; ++i)
        maker.book(booking, iso(day(from) + i * step));
}

/// n payments every `step` months on a day of the month, the last day where the month is too short.
void everyMonths(LedgerMaker &maker, int year, int month, int dayOfMonth, int n, int step, Booking booking)
{
    for (int i = 0; i < n; ++i) {
        const Month at = year * 12 + month - 1 + i * step;
        maker.book(booking, iso(std::min(firstDayOf(at) + dayOfMonth - 1, lastDayOf(at))));
    }
}

constexpr Booking kGym {.minor = -39900, .category = u"leisure.fitness", .who = "Friskis Gym"};
constexpr Booking kPay {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"};

} // namespace

class TestStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectorOfTheSpec();
    void cadences_data();
    void cadences();
    void semiMonthlyIsNotBiweekly();
    void monthlyThroughTheShortMonths();
    void twoPaymentsAreNoStreamUnlessAYearApart();
    void missesAreCounted();
    void twoMissesInARowAreForgiven_data();
    void twoMissesInARowAreForgiven();
    void threeMissesInARowEndTheStream();
    void statusFollowsTheSilence_data();
    void statusFollowsTheSilence();
    void nextIsMovedToABankDay_data();
    void nextIsMovedToABankDay();
    void twoEmployersAreTwoStreams();
    void twoLoansAtOneBankAreTwoStreams();
    void aRaisedRentStaysOneStream();
    void payAndOutlaysOfOneEmployerAreToldApart();
    void advanceAndRestAreOneSlot();
    void theAccountNumberWinsOverTheName();
    void currenciesAreNotMixed();
    void inAndOutAreNotMixed();
    void ownTransfersAreNoStreams();
    void rowsThatDoNotCountAreNoStreams();
    void irregularIncomeNeedsThreeInHalfAYear();
    void dailyShoppingIsNoStream();
    void greatestMoneyAMonthComesFirst();
    void moneyAMonth_data();
    void moneyAMonth();
};

// d.6: ten of 28 400, one 41 000, one 27 100 on days 23,25,25,25,24,25,25,24,25,25,23,25.
void TestStreams::vectorOfTheSpec()
{
    constexpr int days[] = {23, 25, 25, 25, 24, 25, 25, 24, 25, 25, 23, 25};
    LedgerMaker maker;
    maker.account("SEK");
    for (int month = 0; month < 12; ++month) {
        Booking pay = kPay;
        pay.minor = month == 5 ? 4100000 : month == 8 ? 2710000 : 2840000;
        maker.book(pay, iso(dayOf(YearMonthDay {2025, month + 1, days[month]})));
    }
    const auto streams = streamsOf(maker, "2025-12-31");
    QCOMPARE(streams.size(), std::size_t(1));
    const Stream &salary = streams.front();
    QCOMPARE(salary.cadence, Cadence::Monthly);
    QCOMPARE(salary.status, StreamStatus::Active);
    QCOMPARE(salary.payDay, 25);
    QCOMPARE(salary.slotsExpected, 12);
    QCOMPARE(salary.slotsHit, 12);
    QCOMPARE(salary.regularity, 1.0);
    QVERIFY(salary.stability);
    QVERIFY2(std::abs(*salary.stability - (1 - 1641.8 / 28765)) < 0.0001, qPrintable(QString::number(*salary.stability, 'f', 6)));
    QCOMPARE(QString::number(*salary.stability, 'f', 3), u"0.943"_s);
    QCOMPARE(salary.median, 2840000);
    QCOMPARE(salary.rows.size(), std::size_t(12));                          // the bonus is kept …
    QCOMPARE(salary.outliers, std::vector<Row> {5});                        // … and marked
    QCOMPARE(medianOfLast(salary.hits, 12), std::optional<qint64>(2840000)); // prudent
    QCOMPARE(salary.first, day("2025-01-23"));
    QCOMPARE(salary.last, day("2025-12-25"));
    QCOMPARE(salary.next, day("2026-01-23")); // the 25th is a Sunday
    QCOMPARE(salary.payee, u"Volvo AB"_s);
    QCOMPARE(salary.category, category(u"income.salary"));
    QVERIFY(salary.incoming);
}

void TestStreams::cadences_data()
{
    QTest::addColumn<int>("stepDays");
    QTest::addColumn<int>("stepMonths");
    QTest::addColumn<int>("dayOfMonth");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("expected");
    const auto days = [](const char *name, int step, int n, Cadence cadence) { QTest::newRow(name) << step << 0 << 0 << n << int(cadence); };
    const auto months = [](const char *name, int step, int on, int n, Cadence cadence) {
        QTest::newRow(name) << 0 << step << on << n << int(cadence);
    };
    days("weekly", 7, 12, Cadence::Weekly);
    days("weekly, the least", 7, 3, Cadence::Weekly);
    days("biweekly", 14, 13, Cadence::Biweekly);
    days("biweekly, the least", 14, 3, Cadence::Biweekly);
    days("four-weekly", 28, 13, Cadence::FourWeekly);
    months("monthly on the 1st", 1, 1, 12, Cadence::Monthly);
    months("monthly on the last day", 1, 31, 12, Cadence::Monthly);
    months("monthly, the least", 1, 15, 3, Cadence::Monthly);
    months("quarterly", 3, 28, 6, Cadence::Quarterly);
    months("half-yearly", 6, 10, 4, Cadence::HalfYearly);
    months("yearly with two", 12, 3, 2, Cadence::Yearly);
    months("yearly with three", 12, 29, 3, Cadence::Yearly);
}

void TestStreams::cadences()
{
    QFETCH(int, stepDays);
    QFETCH(int, stepMonths);
    QFETCH(int, dayOfMonth);
    QFETCH(int, n);
    QFETCH(int, expected);
    LedgerMaker maker;
    maker.account("SEK");
    if (stepDays > 0)
        everyDays(maker, "2023-01-05", n, stepDays, kGym);
    else
        everyMonths(maker, 2023, 1, dayOfMonth, n, stepMonths, kGym);
    maker.merged();
    const auto streams = streamsOf(maker, "2025-12-31");
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(word(streams.front().cadence), word(Cadence(expected)));
    QCOMPARE(streams.front().slotsHit, n);
    QVERIFY(streams.front().slotsExpected <= n + 1);
    QCOMPARE(streams.front().payDay, dayOfMonth);
}

void TestStreams::semiMonthlyIsNotBiweekly()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 10, 8, 1, kPay);
    everyMonths(maker, 2025, 1, 25, 8, 1, kPay);
    const auto streams = streamsOf(maker, "2025-08-31");
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(word(streams.front().cadence), u"semi-monthly"_s);
    QCOMPARE(streams.front().slotsHit, 16);
    QCOMPARE(streams.front().slotsExpected, 16);
    QCOMPARE(streams.front().next, day("2025-09-10"));
}

void TestStreams::monthlyThroughTheShortMonths()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 31, 12, 1, kGym);
    const auto streams = streamsOf(maker, "2025-12-31");
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(streams.front().payDay, 31);
    QCOMPARE(streams.front().slotsHit, 12); // 28 February and 31 March are two slots
    QCOMPARE(streams.front().slotsExpected, 12);
}

void TestStreams::twoPaymentsAreNoStreamUnlessAYearApart()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 15, 2, 1, kGym);
    QCOMPARE(streamsOf(maker, "2025-03-01").size(), std::size_t(0));
}

void TestStreams::missesAreCounted()
{
    LedgerMaker maker;
    maker.account("SEK");
    for (const int month : {1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12})
        everyMonths(maker, 2025, month, 15, 1, 1, kGym);
    const auto streams = streamsOf(maker, "2025-12-31");
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(streams.front().slotsExpected, 12);
    QCOMPARE(streams.front().slotsHit, 11);
    QVERIFY(std::abs(streams.front().regularity - (0.7 * 11 / 12 + 0.3)) < 1e-9);
}

void TestStreams::twoMissesInARowAreForgiven_data()
{
    QTest::addColumn<int>("stepDays");
    QTest::addColumn<int>("stepMonths");
    QTest::addColumn<Cadence>("cadence");
    const auto row = [](const char *name, int days, int months, Cadence cadence) { QTest::newRow(name) << days << months << cadence; };
    row("weekly", 7, 0, Cadence::Weekly);
    row("biweekly", 14, 0, Cadence::Biweekly);
    row("four-weekly", 28, 0, Cadence::FourWeekly);
    row("twice a month", 0, 0, Cadence::SemiMonthly);
    row("monthly", 0, 1, Cadence::Monthly);
    row("quarterly", 0, 3, Cadence::Quarterly);
    row("half-yearly", 0, 6, Cadence::HalfYearly);
    row("yearly", 0, 12, Cadence::Yearly);
}

// The longest pause there can be: the payment before it early, the one after it late.
void TestStreams::twoMissesInARowAreForgiven()
{
    QFETCH(int, stepDays);
    QFETCH(int, stepMonths);
    QFETCH(Cadence, cadence);
    const Month first = 2015 * 12 + 2;
    std::vector<Payment> payments;
    for (int i = 0; i < 24; ++i) {
        const int late = i == 9 ? 1 - tolerance(cadence) : i == 12 ? tolerance(cadence) - 1 : 0;
        Day on = day("2015-03-12") + i * stepDays;
        if (stepMonths > 0)
            on = firstDayOf(first + i * stepMonths) + 11;
        else if (stepDays == 0)
            on = firstDayOf(first + i / 2) + (i % 2 == 0 ? 3 : 19);
        if (i != 10 && i != 11)
            payments.push_back({on + late, -10000});
    }
    const Rhythm rhythm = rhythmOf(payments, payments.back().day, BankCalendar(u"se"_s));
    QVERIFY(rhythm.regular);
    QCOMPARE(word(rhythm.cadence), word(cadence));
    QCOMPARE(int(rhythm.hits.size()), 22);
    QCOMPARE(rhythm.expected, 24);
}

void TestStreams::threeMissesInARowEndTheStream()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2024, 1, 25, 8, 1, kPay);
    everyMonths(maker, 2024, 12, 25, 9, 1, kPay); // September, October and November are missing
    const auto streams = streamsOf(maker, "2025-08-31");
    QCOMPARE(streams.size(), std::size_t(2));
    const auto ended = std::ranges::find(streams, StreamStatus::Ended, &Stream::status);
    QVERIFY(ended != streams.end());
    QCOMPARE(ended->last, day("2024-08-25"));
    QCOMPARE(ended->next, kNoDay);
    const auto active = std::ranges::find(streams, StreamStatus::Active, &Stream::status);
    QVERIFY(active != streams.end());
    QCOMPARE(active->first, day("2024-12-25"));
}

void TestStreams::statusFollowsTheSilence_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("status");
    // Last payment 2025-06-15, g = 31: active to 51 days, late to 77.
    QTest::newRow("the day itself") << u"2025-06-15"_s << u"active"_s;
    QTest::newRow("51 days") << u"2025-08-05"_s << u"active"_s;
    QTest::newRow("52 days") << u"2025-08-06"_s << u"late"_s;
    QTest::newRow("77 days") << u"2025-08-31"_s << u"late"_s;
    QTest::newRow("78 days") << u"2025-09-01"_s << u"ended"_s;
}

void TestStreams::statusFollowsTheSilence()
{
    QFETCH(QString, asOf);
    QFETCH(QString, status);
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 15, 6, 1, kGym);
    const auto streams = streamsOf(maker, asOf.toStdString());
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(word(streams.front().status), status);
    QCOMPARE(streams.front().next != kNoDay, status != u"ended");
}

void TestStreams::nextIsMovedToABankDay_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<int>("dayOfMonth");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("next");
    QTest::newRow("a working day stays") << u"se"_s << 2025 << 1 << 25 << u"2025-05-31"_s << u"2025-06-25"_s;
    QTest::newRow("Saturday") << u"se"_s << 2025 << 4 << 25 << u"2025-09-30"_s << u"2025-10-24"_s;
    QTest::newRow("Swedish Midsummer Eve") << u"se"_s << 2024 << 12 << 20 << u"2025-05-31"_s << u"2025-06-19"_s;
    QTest::newRow("Good Friday") << u"se"_s << 2024 << 10 << 18 << u"2025-03-31"_s << u"2025-04-17"_s;
    QTest::newRow("Easter Monday") << u"de"_s << 2024 << 10 << 21 << u"2025-03-31"_s << u"2025-04-17"_s;
    QTest::newRow("Christmas") << u"fi"_s << 2025 << 6 << 26 << u"2025-11-30"_s << u"2025-12-23"_s;
    QTest::newRow("British summer holiday") << u"gb"_s << 2025 << 2 << 25 << u"2025-07-31"_s << u"2025-08-22"_s;
}

void TestStreams::nextIsMovedToABankDay()
{
    QFETCH(QString, country);
    QFETCH(int, year);
    QFETCH(int, firstMonth);
    QFETCH(int, dayOfMonth);
    QFETCH(QString, asOf);
    QFETCH(QString, next);
    const Day until = day(asOf.toStdString());
    LedgerMaker maker;
    maker.account("SEK");
    const Month first = year * 12 + firstMonth - 1;
    everyMonths(maker, year, firstMonth, dayOfMonth, monthOf(until) - first + 1, 1, kPay);
    const auto streams = streamsOf(maker, asOf.toStdString(), country);
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(isoDay(streams.front().next), next);
}

void TestStreams::twoEmployersAreTwoStreams()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 25, 6, 1, kPay);
    everyMonths(maker, 2025, 1, 27, 6, 1, {.minor = 900000, .category = u"income.salary", .who = "Pizzeria Roma HB", .text = "Lön"});
    const auto streams = streamsOf(maker, "2025-06-30");
    QCOMPARE(streams.size(), std::size_t(2));
    QCOMPARE(streams[0].payee, u"Volvo AB"_s);
    QCOMPARE(streams[1].payee, u"Pizzeria Roma HB"_s);
}

void TestStreams::twoLoansAtOneBankAreTwoStreams()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 5, 8, 1, {.minor = -120000, .category = u"loan.repayment.consumer", .who = "Banken"});
    everyMonths(maker, 2025, 1, 28, 8, 1, {.minor = -750000, .category = u"loan.repayment.mortgage", .who = "Banken"});
    const auto streams = streamsOf(maker, "2025-08-31");
    QCOMPARE(streams.size(), std::size_t(2));
    QCOMPARE(streams[0].median, -750000);
    QCOMPARE(streams[0].payDay, 28);
    QCOMPARE(streams[1].median, -120000);
    QCOMPARE(streams[1].payDay, 5);
}

void TestStreams::aRaisedRentStaysOneStream()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 28, 6, 1, {.minor = -500000, .category = u"housing.rent", .who = "Hyresbostäder"});
    everyMonths(maker, 2025, 7, 28, 6, 1, {.minor = -900000, .category = u"housing.rent", .who = "Hyresbostäder"});
    const auto streams = streamsOf(maker, "2025-12-31");
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(streams.front().slotsHit, 12);
}

void TestStreams::payAndOutlaysOfOneEmployerAreToldApart()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 25, 8, 1, kPay);
    for (const char *on : {"2025-01-09", "2025-02-03", "2025-02-17", "2025-04-11", "2025-05-06", "2025-07-16", "2025-07-30"})
        maker.book({.on = on, .minor = 41200, .category = u"income.employer_other", .who = "Volvo AB"});
    const auto streams = streamsOf(maker, "2025-08-31");
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(word(streams.front().cadence), u"monthly"_s);
    QCOMPARE(streams.front().rows.size(), std::size_t(8));
}

void TestStreams::advanceAndRestAreOneSlot()
{
    LedgerMaker maker;
    maker.account("EUR");
    everyMonths(maker, 2025, 1, 5, 6, 1, {.minor = 100000, .category = u"income.salary", .who = "Baltic OÜ"});
    everyMonths(maker, 2025, 1, 14, 6, 1, {.minor = 130000, .category = u"income.salary", .who = "Baltic OÜ"});
    const auto streams = streamsOf(maker, "2025-06-30", u"ee"_s);
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(word(streams.front().cadence), u"monthly"_s);
    QCOMPARE(streams.front().slotsHit, 6);
    QCOMPARE(streams.front().median, 230000);
    QCOMPARE(streams.front().rows.size(), std::size_t(12));
    QCOMPARE(streams.front().hits.front().days, (Period {day("2025-01-05"), day("2025-01-14")}));
}

void TestStreams::theAccountNumberWinsOverTheName()
{
    LedgerMaker maker;
    maker.account("SEK");
    for (int month = 1; month <= 6; ++month) {
        Booking rent {.minor = -850000, .category = u"housing.rent", .counterpartyAccount = "5050-1055"};
        rent.who = month % 2 == 0 ? "Hyresvärden AB" : "HV Fastigheter";
        everyMonths(maker, 2025, month, 28, 1, 1, rent);
    }
    QCOMPARE(streamsOf(maker, "2025-06-30").size(), std::size_t(1));
}

void TestStreams::currenciesAreNotMixed()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 15, 4, 1, {.minor = -11900, .category = u"leisure.subscriptions", .who = "Stream Inc"});
    everyMonths(maker, 2025, 5, 15, 4, 1, {.minor = -999, .category = u"leisure.subscriptions", .who = "Stream Inc", .currency = "EUR"});
    const auto streams = streamsOf(maker, "2025-08-31");
    QCOMPARE(streams.size(), std::size_t(2));
    QVERIFY(streams[0].currency != streams[1].currency);
}

void TestStreams::inAndOutAreNotMixed()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 15, 4, 1, {.minor = -50000, .category = u"transfer.p2p_out", .who = "Kim"});
    everyMonths(maker, 2025, 1, 20, 4, 1, {.minor = 50000, .category = u"transfer.p2p_in", .who = "Kim"});
    const auto streams = streamsOf(maker, "2025-04-30");
    QCOMPARE(streams.size(), std::size_t(2));
    QVERIFY(streams[0].incoming != streams[1].incoming);
}

void TestStreams::ownTransfersAreNoStreams()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 25, 6, 1, {.minor = -300000, .category = u"savings.account", .who = "Sparkonto"});
    everyMonths(maker, 2025, 1, 26, 6, 1, {.minor = -300000, .category = u"transfer.own", .who = "Lönekonto"});
    QCOMPARE(streamsOf(maker, "2025-06-30").size(), std::size_t(0));
}

void TestStreams::rowsThatDoNotCountAreNoStreams()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2025, 1, 25, 4, 1, kPay);
    const MergedLedger merged = maker.merged();
    std::vector<Counting> counting(4, Counting::Counts);
    counting[1] = counting[2] = Counting::Excluded;
    QCOMPARE(findStreams(*merged.ledger, maker.verdicts(), tree(), day("2025-04-30"), u"se"_s).size(), std::size_t(1));
    QCOMPARE(findStreams(*merged.ledger, maker.verdicts(), tree(), day("2025-04-30"), u"se"_s, counting).size(), std::size_t(0));
}

void TestStreams::irregularIncomeNeedsThreeInHalfAYear()
{
    const auto gigs = [](std::u16string_view key, std::initializer_list<const char *> on) {
        LedgerMaker maker;
        maker.account("SEK");
        for (const char *when : on)
            maker.book({.on = when, .minor = 80000, .category = key, .who = "Foodora"});
        return streamsOf(maker, "2025-07-31");
    };
    const auto streams = gigs(u"income.gig", {"2025-02-03", "2025-05-12", "2025-06-02", "2025-07-19"});
    QCOMPARE(streams.size(), std::size_t(1));
    QCOMPARE(word(streams.front().cadence), u"irregular"_s);
    QCOMPARE(streams.front().next, kNoDay);
    QCOMPARE(gigs(u"income.gig", {"2023-02-03", "2024-01-12", "2025-06-02", "2025-07-19"}).size(), std::size_t(0));
    QCOMPARE(gigs(u"other.in", {"2025-02-03", "2025-05-12", "2025-06-02", "2025-07-19"}).size(), std::size_t(0));
}

void TestStreams::dailyShoppingIsNoStream()
{
    LedgerMaker maker;
    maker.account("SEK");
    for (int i = 0; i < 200; ++i) {
        Booking shopping {.minor = -10000 - (i * 7919) % 40000, .category = u"groceries", .who = "ICA Nära"};
        maker.book(shopping, iso(day("2025-01-01") + i + (i * 31) % 3));
    }
    QCOMPARE(streamsOf(maker, "2025-08-31").size(), std::size_t(0));
}

void TestStreams::greatestMoneyAMonthComesFirst()
{
    LedgerMaker maker;
    maker.account("SEK");
    everyMonths(maker, 2024, 1, 15, 2, 12, {.minor = -600000, .category = u"insurance.home", .who = "Yearly"});   // 500 a month
    everyMonths(maker, 2025, 1, 15, 3, 1, {.minor = -70000, .category = u"utility.mobile", .who = "Monthly"});    // 700
    everyDays(maker, "2025-01-02", 8, 7, {.minor = -50000, .category = u"leisure.fitness", .who = "Weekly"});     // 2 167
    const auto streams = streamsOf(maker, "2025-03-31");
    QCOMPARE(streams.size(), std::size_t(3));
    QCOMPARE(streams[0].payee, u"Weekly"_s);
    QCOMPARE(streams[1].payee, u"Monthly"_s);
    QCOMPARE(streams[2].payee, u"Yearly"_s);
}

void TestStreams::moneyAMonth_data()
{
    QTest::addColumn<int>("cadence");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, Cadence cadence, qint64 minor, qint64 expected) {
        QTest::newRow(name) << int(cadence) << minor << expected;
    };
    row("weekly", Cadence::Weekly, 300, 1300);
    row("biweekly", Cadence::Biweekly, 600, 1300);
    row("four-weekly", Cadence::FourWeekly, 1200, 1300);
    row("semi-monthly", Cadence::SemiMonthly, 7, 14);
    row("monthly", Cadence::Monthly, 7, 7);
    row("quarterly, rounded down", Cadence::Quarterly, 100, 33);
    row("quarterly, rounded up", Cadence::Quarterly, 101, 34);
    row("half-yearly, half away from zero", Cadence::HalfYearly, -9, -2);
    row("yearly", Cadence::Yearly, -1200, -100);
    row("irregular", Cadence::Irregular, 500, 0);
    row("no overflow", Cadence::Weekly, 900'000'000'000'000'000, 3'900'000'000'000'000'000);
}

void TestStreams::moneyAMonth()
{
    QFETCH(int, cadence);
    QFETCH(qint64, minor);
    QFETCH(qint64, expected);
    QCOMPARE(perMonth(minor, Cadence(cadence)), expected);
}

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_insights_streams.moc"
