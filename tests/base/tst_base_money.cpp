// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

constexpr int kRead = -1; // no fault

int fault(AmountFault f) { return int(f); }

} // namespace

/// Money is exact or it is refused.
class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreReadExactlyOrRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<int>("why");
        const auto reads = [](const char *text, int digits, qint64 minor) { QTest::addRow("%s with %d", text, digits) << QByteArray(text) << digits << minor << kRead; };
        const auto refuses = [](const char *text, int digits, AmountFault why) { QTest::addRow("not %s with %d", text, digits) << QByteArray(text) << digits << qint64(0) << fault(why); };
        reads("0", 2, 0);
        reads("1100", 2, 110000);
        reads("900.80", 2, 90080);
        reads("-12.5", 2, -1250);
        reads("+12.5", 2, 1250);
        reads("-0.01", 2, -1);
        reads("-0.00", 2, 0);
        reads("0.1", 2, 10);
        reads("007", 2, 700);
        reads("1.5000", 2, 150);
        reads("1.0", 0, 1);
        reads("150", 0, 150);
        reads("1.234", 3, 1234);
        reads("999999999999999.99", 2, 99'999'999'999'999'999);
        reads("-999999999999999.99", 2, -99'999'999'999'999'999);
        reads("0000000000000000000001", 2, 100);
        reads("999999999999999.999", 3, 999'999'999'999'999'999);
        refuses("1000000000000000", 2, AmountFault::TooLarge);
        refuses("12345678901234567890", 2, AmountFault::TooLarge);
        refuses("999999999999999.9999", 4, AmountFault::TooLarge); // more than 64 bits hold
        refuses("-999999999999999", 4, AmountFault::TooLarge);
        refuses("1.005", 2, AmountFault::TooManyDecimals);
        refuses("0.5", 0, AmountFault::TooManyDecimals);
        refuses("1e3", 2, AmountFault::Exponent);
        refuses("1.5E-3", 2, AmountFault::Exponent);
        for (const char *text : {"", "-", "+", ".", ".5", "5.", "--5", "1,5", "1 000", " 1", "1 ", "0x10", "abc", "1-", "NaN", "1.2.3", "\xe2\x88\x92"
                                                                                                                                       "5"})
            refuses(text, 2, AmountFault::NotANumber);
    }
    void decimalsAreReadExactlyOrRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, digits);
        QFETCH(qint64, minor);
        QFETCH(int, why);
        const ParsedAmount parsed = parseDecimal({text.constData(), std::size_t(text.size())}, digits);
        QCOMPARE(parsed.fault ? int(*parsed.fault) : kRead, why);
        QCOMPARE(parsed.minor, minor);
    }

    void amountsAreWrittenWithAllTheirDecimals_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << qint64(1234567) << 2 << u"12345.67"_s;
        QTest::newRow("negative") << qint64(-1234567) << 2 << u"-12345.67"_s;
        QTest::newRow("below one") << qint64(-7) << 2 << u"-0.07"_s;
        QTest::newRow("zero") << qint64(0) << 2 << u"0.00"_s;
        QTest::newRow("no decimals") << qint64(150) << 0 << u"150"_s;
        QTest::newRow("three") << qint64(5) << 3 << u"0.005"_s;
        QTest::newRow("greatest") << std::numeric_limits<qint64>::max() << 2 << u"92233720368547758.07"_s;
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << 2 << u"-92233720368547758.08"_s;
    }
    void amountsAreWrittenWithAllTheirDecimals()
    {
        QFETCH(qint64, minor);
        QFETCH(int, digits);
        QFETCH(QString, text);
        QCOMPARE(decimalString(minor, digits), text);
    }

    void writtenAmountsReadBack()
    {
        for (const int digits : {0, 2, 3}) {
            for (qint64 minor = -100'000; minor <= 100'000; minor += 37) {
                const ParsedAmount parsed = parseDecimal(decimalString(minor, digits).toStdString(), digits);
                QVERIFY(!parsed.fault);
                QCOMPARE(parsed.minor, minor);
            }
        }
    }

    void currenciesKnowTheirDecimals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("digits");
        for (const auto &[code, digits] : {std::pair("SEK", 2), std::pair("EUR", 2), std::pair("GBP", 2), std::pair("JPY", 0),
                 std::pair("ISK", 0), std::pair("KWD", 3), std::pair("HRK", 2), std::pair("eur", 2)})
            QTest::newRow(code) << QString::fromLatin1(code) << digits;
    }
    void currenciesKnowTheirDecimals()
    {
        QFETCH(QString, code);
        QFETCH(int, digits);
        const auto currency = Currency::fromCode(code);
        QVERIFY(currency.has_value());
        QCOMPARE(currency->digits(), digits);
        QCOMPARE(currency->code(), code.toUpper());
        QVERIFY(currency->known());
    }

    void whatIsNoCurrencyIsRefused()
    {
        for (const QString &code : {u""_s, u"EU"_s, u"EURO"_s, u"XQQ"_s, u"12 "_s, u"€UR"_s, u"kr"_s}) {
            const auto currency = Currency::fromCode(code);
            QVERIFY2(!currency, qPrintable(code));
            QCOMPARE(currency.error().kind, Error::Kind::BadFile);
        }
        QVERIFY(!Currency::fromAscii("SE\xc4"));
        QVERIFY(!Currency().known());
        QCOMPARE(Currency().code(), QString());
        QCOMPARE(Currency().digits(), 2);
    }

    void sumsAreExact()
    {
        const Currency sek = *Currency::fromAscii("SEK");
        Money sum {0, sek};
        for (int i = 0; i < 1000; ++i)
            sum += Money {10, sek}; // a double would miss 100.00
        QCOMPARE(sum, (Money {10'000, sek}));
        QCOMPARE(sum.toDecimal(), u"100.00"_s);
        QCOMPARE((Money {150, *Currency::fromAscii("JPY")}.toDecimal()), u"150"_s);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_base_money.moc"
