// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

/// Days are numbers; these hold them against QDate.
class TestDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayOfThreeCenturiesAgreesWithQDate()
    {
        QCOMPARE(toDate(kFirstSaneDay), QDate(1900, 1, 1));
        QCOMPARE(toDate(kLastSaneDay), QDate(2199, 12, 31));
        for (Day day = kFirstSaneDay; day <= kLastSaneDay; ++day) {
            const QDate date = QDate::fromJulianDay(day);
            const YearMonthDay parts {date.year(), date.month(), date.day()};
            if (civil(day) != parts || dayOf(parts) != day || dayOf(date) != day || weekdayOf(day) != date.dayOfWeek()
                || monthOf(day) != date.year() * 12 + date.month() - 1)
                QFAIL(qPrintable(date.toString(Qt::ISODate)));
        }
    }

    void everyDayIsWrittenAndReadBack()
    {
        for (Day day = kFirstSaneDay; day <= kLastSaneDay; day += 7) {
            const QString text = isoDay(day);
            if (text != toDate(day).toString(Qt::ISODate) || parseIsoDay(text.toStdString()) != day)
                QFAIL(qPrintable(text));
        }
    }

    void isoDaysAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDate>("date"); // invalid: refused
        QTest::newRow("plain") << QByteArray("2024-01-31") << QDate(2024, 1, 31);
        QTest::newRow("leap day") << QByteArray("2024-02-29") << QDate(2024, 2, 29);
        QTest::newRow("leap century") << QByteArray("2000-02-29") << QDate(2000, 2, 29);
        QTest::newRow("no leap day") << QByteArray("2023-02-29") << QDate();
        QTest::newRow("no leap century") << QByteArray("2100-02-29") << QDate();
        QTest::newRow("first") << QByteArray("1900-01-01") << QDate(1900, 1, 1);
        QTest::newRow("before the first") << QByteArray("1899-12-31") << QDate();
        QTest::newRow("last") << QByteArray("2199-12-31") << QDate(2199, 12, 31);
        QTest::newRow("after the last") << QByteArray("2200-01-01") << QDate();
        QTest::newRow("month 0") << QByteArray("2024-00-10") << QDate();
        QTest::newRow("month 13") << QByteArray("2024-13-10") << QDate();
        QTest::newRow("day 0") << QByteArray("2024-01-00") << QDate();
        QTest::newRow("31 April") << QByteArray("2024-04-31") << QDate();
        QTest::newRow("day 32") << QByteArray("2024-01-32") << QDate();
        QTest::newRow("empty") << QByteArray("") << QDate();
        QTest::newRow("short year") << QByteArray("24-01-31") << QDate();
        QTest::newRow("short month") << QByteArray("2024-1-31") << QDate();
        QTest::newRow("slashes") << QByteArray("2024/01/31") << QDate();
        QTest::newRow("with a time") << QByteArray("2024-01-31T10:00") << QDate();
        QTest::newRow("blank before") << QByteArray(" 2024-01-3") << QDate();
        QTest::newRow("signed") << QByteArray("-024-01-31") << QDate();
        QTest::newRow("letters") << QByteArray("2o24-01-31") << QDate();
        QTest::newRow("other digits") << QString(u"２024-01-31"_s).toUtf8() << QDate();
    }
    void isoDaysAreReadStrictly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDate, date);
        const auto day = parseIsoDay({text.constData(), std::size_t(text.size())});
        QCOMPARE(day ? toDate(*day) : QDate(), date);
    }

    void noDayStaysNoDay()
    {
        QCOMPARE(isoDay(kNoDay), QString());
        QCOMPARE(toDate(kNoDay), QDate());
        QCOMPARE(dayOf(QDate()), kNoDay);
    }

    void monthsHaveTheirFirstAndLastDay()
    {
        for (Month month = 1900 * 12; month < 2200 * 12; ++month) {
            const QDate first(month / 12, month % 12 + 1, 1);
            if (toDate(firstDayOf(month)) != first || toDate(lastDayOf(month)) != first.addMonths(1).addDays(-1))
                QFAIL(qPrintable(first.toString(Qt::ISODate)));
        }
    }

    void periodsHoldBothEnds()
    {
        const Period period {*parseIsoDay("2024-01-30"), *parseIsoDay("2024-02-02")};
        QVERIFY(period.known());
        QCOMPARE(period.days(), 4);
        QVERIFY(period.contains(period.first) && period.contains(period.last));
        QVERIFY(!period.contains(period.first - 1) && !period.contains(period.last + 1));
        QCOMPARE((Period {period.last, period.first}.days()), 0);
        QVERIFY(!Period().known() && !Period().contains(period.first));
        QCOMPARE(Period().days(), 0);
        QVERIFY(!(Period {period.first, kNoDay}.contains(period.first)));
    }
};

QTEST_APPLESS_MAIN(TestDay)
#include "tst_base_day.moc"
