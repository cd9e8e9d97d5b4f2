// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

struct Found {
    std::vector<Stream> streams;
    std::vector<Salary> salaries;
};

Found salariesOf(LedgerMaker &maker, std::string_view asOf, const QString &country = u"se"_s)
{
    const MergedLedger merged = maker.merged();
    Found found;
    found.streams = findStreams(*merged.ledger, maker.verdicts(), tree(), day(asOf), country);
    found.salaries = findSalaries(*merged.ledger, maker.verdicts(), found.streams, tree(), day(asOf), country);
    return found;
}

void monthly(LedgerMaker &maker, int firstMonth, int n, int on, Booking booking)
{
    for (int i = 0; i < n; ++i)
        maker.book(booking, isoDay(firstDayOf(2025 * 12 + firstMonth - 1 + i) + on - 1).toStdString());
}

} // namespace

class TestSalary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scores_data();
    void scores();
    void aWeeklyWageIsASalary_data();
    void aWeeklyWageIsASalary();
    void ownNameIsNoEmployer();
    void theOfficersWordIsFinal();
    void twoEmployersAreTwoSalaries();
    void spendingIsNoSalary();
    void monthsInARowAreFullMonths();
    void aRaiseIsFound_data();
    void aRaiseIsFound();
};

void TestSalary::scores_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bankCode");
    QTest::addColumn<int>("onDay");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("score");
    const auto row = [](const char *name, const char16_t *key, const char *who, const char *text, const char *code, int on,
                         qint64 minor, const QString &country, int score) {
        QTest::newRow(name) << QString::fromUtf16(key) << QByteArray(who) << QByteArray(text) << QByteArray(code) << on << minor
                            << country << score;
    };
    row("everything speaks for it", u"other.in", "Volvo AB", "Lön maj", "SALA", 25, 2840000, u"se"_s, 100);
    row("text, day, amount, rhythm, organisation", u"other.in", "Volvo AB", "LÖN", "", 25, 2840000, u"se"_s, 85);
    row("our category stands for the text", u"income.salary", "Volvo AB", "", "", 25, 2840000, u"se"_s, 85);
    row("bank code alone", u"other.in", "Volvo AB", "", "PMNT-RCDT-SALA", 25, 2840000, u"se"_s, 95);
    row("no organisation in the name", u"other.in", "Kaffestugan", "Lön", "", 25, 2840000, u"se"_s, 75);
    row("unusual day", u"other.in", "Volvo AB", "Lön", "", 12, 2840000, u"se"_s, 75);
    row("too small for a month", u"other.in", "Volvo AB", "Lön", "", 25, 400000, u"se"_s, 75);
    row("London is no lön", u"other.in", "London Bridge Ltd", "London", "", 25, 2840000, u"se"_s, 55);
    row("Finnish pay day", u"other.in", "Kone Oyj", "Palkka 5/2025", "", 15, 280000, u"fi"_s, 85);
    row("agency with all the rest", u"income.benefit.parental", "Försäkringskassan", "LÖN", "SALA", 25, 2840000, u"se"_s, 40);
    row("a friend, every month", u"transfer.p2p_in", "Kim Andersson", "tack", "", 25, 500000, u"se"_s, 0);
    row("lender pays out in parts", u"loan.receipt.consumer", "Lånebolaget AB", "", "", 25, 2000000, u"se"_s, 5);
}

void TestSalary::scores()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, who);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bankCode);
    QFETCH(int, onDay);
    QFETCH(qint64, minor);
    QFETCH(QString, country);
    QFETCH(int, score);
    LedgerMaker maker;
    maker.account(country == u"fi" ? "EUR" : "SEK");
    Booking booking {.minor = minor};
    const std::u16string keyText = key.toStdU16String();
    booking.category = keyText;
    booking.who = who.constData();
    booking.text = text.constData();
    booking.bankCode = bankCode.constData();
    monthly(maker, 1, 6, onDay, booking);
    const Found found = salariesOf(maker, "2025-06-30", country);
    QCOMPARE(found.streams.size(), std::size_t(1));
    if (score < 45) {
        QVERIFY(found.salaries.empty());
        return;
    }
    QCOMPARE(found.salaries.size(), std::size_t(1));
    QCOMPARE(found.salaries.front().score, score);
    QCOMPARE(found.salaries.front().probable, score < 60);
    QCOMPARE(found.salaries.front().netPerSlot, minor);
}

void TestSalary::aWeeklyWageIsASalary_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("score");
    QTest::newRow("wages by the week") << QByteArray("WAGES") << 7 << 75;
    QTest::newRow("wages every four weeks") << QByteArray("WAGES") << 28 << 75;
    QTest::newRow("every week, nobody says what") << QByteArray("BGC") << 7 << 0;
}

void TestSalary::aWeeklyWageIsASalary()
{
    QFETCH(QByteArray, text);
    QFETCH(int, gap);
    QFETCH(int, score);
    LedgerMaker maker;
    maker.account("GBP");
    const std::string words = text.toStdString();
    for (int i = 0; i < 26; ++i) // on a Friday
        maker.book({.minor = gap == 7 ? 32000 : 128000, .category = u"other.in", .who = "BRAMLEY BOOKS LTD"},
            isoDay(day("2024-01-05") + i * gap).toStdString(), {}, words);
    const std::string end = isoDay(day("2024-01-05") + 25 * gap + 3).toStdString();
    const Found found = salariesOf(maker, end, u"gb"_s);
    QCOMPARE(found.salaries.size(), std::size_t(score >= 45 ? 1 : 0));
    if (score >= 45)
        QVERIFY(!found.salaries.front().probable);
}

void TestSalary::ownNameIsNoEmployer()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.last().holderName = u"Åsa Maria Lindqvist"_s;
    monthly(maker, 1, 6, 25, {.minor = 2840000, .who = "LINDQVIST, ASA MARIA", .text = "Lön"});
    QVERIFY(salariesOf(maker, "2025-06-30").salaries.empty());
}

void TestSalary::theOfficersWordIsFinal()
{
    LedgerMaker maker;
    maker.account("SEK");
    monthly(maker, 1, 6, 12, {.minor = 100000, .category = u"income.salary", .who = "Kim Andersson"});
    const MergedLedger merged = maker.merged();
    for (Verdict &verdict : maker.verdicts())
        verdict.layer = Layer::Override;
    const auto streams = findStreams(*merged.ledger, maker.verdicts(), tree(), day("2025-06-30"), u"se"_s);
    const auto salaries = findSalaries(*merged.ledger, maker.verdicts(), streams, tree(), day("2025-06-30"), u"se"_s);
    QCOMPARE(salaries.size(), std::size_t(1));
    QCOMPARE(salaries.front().score, 100);
}

void TestSalary::twoEmployersAreTwoSalaries()
{
    LedgerMaker maker;
    maker.account("SEK");
    monthly(maker, 1, 6, 25, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    monthly(maker, 1, 6, 26, {.minor = 900000, .category = u"income.salary", .who = "Kaffestugan", .text = "Lön"});
    const Found found = salariesOf(maker, "2025-06-30");
    QCOMPARE(found.salaries.size(), std::size_t(2));
    QCOMPARE(found.streams[found.salaries[0].stream].payee, u"Volvo AB"_s); // best score first
    QCOMPARE(found.salaries[0].score, 85);
    QCOMPARE(found.salaries[1].score, 75);
}

void TestSalary::spendingIsNoSalary()
{
    LedgerMaker maker;
    maker.account("SEK");
    monthly(maker, 1, 6, 25, {.minor = -2840000, .category = u"business", .who = "Städerskan AB", .text = "Lön"});
    QVERIFY(salariesOf(maker, "2025-06-30").salaries.empty());
}

void TestSalary::monthsInARowAreFullMonths()
{
    LedgerMaker maker;
    maker.account("SEK");
    const Booking pay {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"};
    monthly(maker, 1, 2, 25, pay);
    monthly(maker, 4, 5, 25, pay); // March is missing
    QCOMPARE(salariesOf(maker, "2025-08-31").salaries.front().monthsInARow, 5);
    QCOMPARE(salariesOf(maker, "2025-08-30").salaries.front().monthsInARow, 4); // August is not over
    QCOMPARE(salariesOf(maker, "2025-09-10").salaries.front().monthsInARow, 5);
    QCOMPARE(salariesOf(maker, "2025-09-30").salaries.front().monthsInARow, 0); // September has none
}

void TestSalary::aRaiseIsFound_data()
{
    QTest::addColumn<QVector<qint64>>("amounts");
    QTest::addColumn<int>("slot"); // −1: no change
    QTest::addColumn<qint64>("by");
    QTest::newRow("steady") << QVector<qint64> {1000, 1000, 1000, 1000, 1000, 1000} << -1 << qint64(0);
    QTest::newRow("raise of 3 %") << QVector<qint64> {1000, 1000, 1000, 1000, 1030, 1030} << 4 << qint64(30);
    QTest::newRow("raise of 2.9 %") << QVector<qint64> {1000, 1000, 1000, 1000, 1029, 1029} << -1 << qint64(0);
    QTest::newRow("one bonus is no raise") << QVector<qint64> {1000, 1000, 1000, 1440, 1000, 1000} << -1 << qint64(0);
    QTest::newRow("cut") << QVector<qint64> {1000, 1000, 1000, 900, 900, 900} << 3 << qint64(-100);
    QTest::newRow("only the newest slot: not yet") << QVector<qint64> {1000, 1000, 1000, 1000, 1000, 1100} << -1 << qint64(0);
    QTest::newRow("the newest of two") << QVector<qint64> {1000, 1000, 1000, 1050, 1050, 1050, 1050, 1200, 1200} << 7 << qint64(150);
    QTest::newRow("by the hour: never steady") << QVector<qint64> {1000, 700, 1300, 900, 1150, 1180, 800, 1220} << -1 << qint64(0);
}

void TestSalary::aRaiseIsFound()
{
    QFETCH(QVector<qint64>, amounts);
    QFETCH(int, slot);
    QFETCH(qint64, by);
    LedgerMaker maker;
    maker.account("SEK");
    for (int i = 0; i < amounts.size(); ++i) {
        monthly(maker, 1 + i, 1, 25,
            {.minor = amounts[i] * 2500, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"});
    }
    const Found found = salariesOf(maker, "2025-12-31");
    QCOMPARE(found.salaries.size(), std::size_t(1));
    const Salary &salary = found.salaries.front();
    QCOMPARE(salary.changedOn.has_value(), slot >= 0);
    QCOMPARE(salary.changedBy, by * 2500);
    if (slot >= 0)
        QCOMPARE(*salary.changedOn, firstDayOf(2025 * 12 + slot) + 24);
}

QTEST_GUILESS_MAIN(TestSalary)
#include "tst_insights_salary.moc"
