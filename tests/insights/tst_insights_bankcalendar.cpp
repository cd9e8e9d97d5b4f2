// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/bankcalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

class TestBankCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void easterSundays_data();
    void easterSundays();
    void closedDays_data();
    void closedDays();
    void movesToTheNearestBankDay();
};

void TestBankCalendar::easterSundays_data()
{
    QTest::addColumn<QDate>("sunday");
    QTest::newRow("1961") << QDate(1961, 4, 2);
    QTest::newRow("2000") << QDate(2000, 4, 23);
    QTest::newRow("2008, very early") << QDate(2008, 3, 23);
    QTest::newRow("2019") << QDate(2019, 4, 21);
    QTest::newRow("2024") << QDate(2024, 3, 31);
    QTest::newRow("2025") << QDate(2025, 4, 20);
    QTest::newRow("2026") << QDate(2026, 4, 5);
    QTest::newRow("2038, the latest there is") << QDate(2038, 4, 25);
}

void TestBankCalendar::easterSundays()
{
    QFETCH(QDate, sunday);
    QCOMPARE(toDate(easterSunday(sunday.year())), sunday);
}

void TestBankCalendar::closedDays_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *name, const QString &country, QDate date, bool open) {
        QTest::newRow(name) << country << date << open;
    };
    row("any Wednesday", u"se"_s, {2025, 3, 26}, true);
    row("a Saturday", u"se"_s, {2025, 3, 29}, false);
    row("country in capitals", u"SE"_s, {2025, 6, 6}, false);
    row("SE Midsummer Eve", u"se"_s, {2025, 6, 20}, false);
    row("SE Friday after Midsummer", u"se"_s, {2025, 6, 27}, true);
    row("SE Friday before the earliest Midsummer Eve", u"se"_s, {2027, 6, 18}, true);
    row("SE latest Midsummer Eve", u"se"_s, {2027, 6, 25}, false);
    row("SE Good Friday", u"se"_s, {2025, 4, 18}, false);
    row("SE Easter Monday", u"se"_s, {2025, 4, 21}, false);
    row("SE Maundy Thursday", u"se"_s, {2025, 4, 17}, true);
    row("SE Ascension", u"se"_s, {2025, 5, 29}, false);
    row("SE New Year's Eve", u"se"_s, {2025, 12, 31}, false);
    row("SE Whit Monday is a working day", u"se"_s, {2025, 6, 9}, true);
    row("FI Independence Day", u"fi"_s, {2024, 12, 6}, false);
    row("FI Midsummer Eve", u"fi"_s, {2025, 6, 20}, false);
    row("FI New Year's Eve", u"fi"_s, {2025, 12, 31}, true);
    row("FI 6 June", u"fi"_s, {2025, 6, 6}, true);
    row("DE Unity Day", u"de"_s, {2025, 10, 3}, false);
    row("DE Whit Monday", u"de"_s, {2025, 6, 9}, false);
    row("DE Epiphany is not for all of Germany", u"de"_s, {2025, 1, 6}, true);
    row("GB early May", u"gb"_s, {2025, 5, 5}, false);
    row("GB early May of 2020 was moved", u"gb"_s, {2020, 5, 4}, true);
    row("GB to VE Day", u"gb"_s, {2020, 5, 8}, false);
    row("GB summer", u"gb"_s, {2025, 8, 25}, false);
    row("GB Monday before the last of August", u"gb"_s, {2025, 8, 18}, true);
    row("GB Christmas Day on a Saturday", u"gb"_s, {2021, 12, 27}, false);
    row("GB and Boxing Day on a Sunday", u"gb"_s, {2021, 12, 28}, false);
    row("GB Boxing Day on a Saturday", u"gb"_s, {2020, 12, 28}, false);
    row("GB Tuesday after that", u"gb"_s, {2020, 12, 29}, true);
    row("GB Christmas on a weekday: 27th is open", u"gb"_s, {2023, 12, 27}, true);
    row("GB New Year on a Saturday", u"gb"_s, {2022, 1, 3}, false);
    row("GB May Day is a Thursday like any other", u"gb"_s, {2025, 5, 1}, true);
    row("EE Victory Day", u"ee"_s, {2025, 6, 23}, false);
    row("EE Restoration", u"ee"_s, {2025, 8, 20}, false);
    row("LV 4 May on a Sunday", u"lv"_s, {2025, 5, 5}, false);
    row("LV 18 November", u"lv"_s, {2025, 11, 18}, false);
    row("LV Monday after a weekday 18 November", u"lv"_s, {2025, 11, 24}, true);
    row("LT Statehood Day", u"lt"_s, {2026, 7, 6}, false);
    row("LT All Souls before it was a holiday", u"lt"_s, {2018, 11, 2}, true);
    row("LT All Souls", u"lt"_s, {2020, 11, 2}, false);
    row("unknown country keeps the euro's days", u"xx"_s, {2025, 4, 18}, false);
    row("unknown country knows no Midsummer", u"xx"_s, {2025, 6, 20}, true);
}

void TestBankCalendar::closedDays()
{
    QFETCH(QString, country);
    QFETCH(QDate, date);
    QFETCH(bool, open);
    QCOMPARE(BankCalendar(country).isBankDay(dayOf(date)), open);
}

void TestBankCalendar::movesToTheNearestBankDay()
{
    const BankCalendar sweden(u"se"_s);
    QCOMPARE(toDate(sweden.onOrBefore(dayOf(QDate(2025, 6, 22)))), QDate(2025, 6, 19)); // Midsummer weekend
    QCOMPARE(toDate(sweden.onOrBefore(dayOf(QDate(2025, 12, 26)))), QDate(2025, 12, 23));
    QCOMPARE(toDate(sweden.onOrAfter(dayOf(QDate(2025, 4, 18)))), QDate(2025, 4, 22));
    QCOMPARE(toDate(sweden.onOrBefore(dayOf(QDate(2025, 3, 25)))), QDate(2025, 3, 25));
}

QTEST_GUILESS_MAIN(TestBankCalendar)
#include "tst_insights_bankcalendar.moc"
