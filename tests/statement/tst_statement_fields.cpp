// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/encoding.h"
#include "statement/fieldreading.h"
#include "statement/lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), std::size_t(bytes.size())}; }

} // namespace

/// Letters, amounts and dates as files write them.
class StatementFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const auto utf16 = [](const QString &text, bool little, bool mark) {
            QByteArray bytes;
            const QString whole = (mark ? QString(QChar(0xFEFF)) : QString()) + text;
            for (const QChar c : whole) {
                const char low = char(c.unicode() & 0xFF);
                const char high = char(c.unicode() >> 8);
                bytes.append(little ? low : high).append(little ? high : low);
            }
            return bytes;
        };
        const QString words = u"D01/02/24 Välkommen 😀 åter"_s;
        QTest::newRow("UTF-8") << words.toUtf8() << u"utf-8"_s << words;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + words.toUtf8() << u"utf-8"_s << words;
        QTest::newRow("UTF-16 little") << utf16(words, true, true) << u"utf-16le"_s << words;
        QTest::newRow("UTF-16 big") << utf16(words, false, true) << u"utf-16be"_s << words;
        QTest::newRow("UTF-16 little without mark") << utf16(words, true, false) << u"utf-16le"_s << words;
        QTest::newRow("UTF-16 big without mark") << utf16(words, false, false) << u"utf-16be"_s << words;
        QTest::newRow("Windows") << "L\xf6n 5 \x80 \x96 M\xfcller"_ba << u"windows-1252"_s << u"Lön 5 € – Müller"_s;
        QTest::newRow("ISO 8859-15") << "L\xf6n 5 \xa4"_ba << u"iso-8859-15"_s << u"Lön 5 €"_s;
        QTest::newRow("ISO 8859-1") << "L\xf6n f\xf6r \xc5sa"_ba << u"windows-1252"_s << u"Lön för Åsa"_s; // the same letters
        QTest::newRow("DOS") << "M\x81ller zahlt B\x84r Gr\xe1"_ba << u"cp437"_s << u"Müller zahlt Bär Grß"_s;
        QTest::newRow("DOS 850") << "K\x9b" "benhavn M\x81ller"_ba << u"cp850"_s << u"København Müller"_s;
        QTest::newRow("plain") << "abc"_ba << u"utf-8"_s << u"abc"_s;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText decoded = decodedText(bytes);
        QTEST(word(decoded.encoding), "encoding");
        QTEST(QString::fromUtf8(decoded.text.data(), qsizetype(decoded.text.size())), "text");
        QCOMPARE(decoded.replaced, std::size_t(0));
    }

    void aBrokenLetterDoesNotTurnTheWholeFile()
    {
        const QByteArray bytes = "V\xc3\xa4l\n\xc3\xa5 \xc3\xb6\n\xff x"_ba;
        const DecodedText decoded = decodedText(bytes);
        QCOMPARE(word(decoded.encoding), u"utf-8"_s);
        QCOMPARE(decoded.replaced, std::size_t(1));
        QCOMPARE(decoded.firstReplacedLine, quint32(3));
    }

    void whatTheFileSaysIsBelievedOnlyWhereBytesAllow()
    {
        QCOMPARE(word(decodedText("\xc3\xa4", Encoding::Windows1252).encoding), u"utf-8"_s);
        QCOMPARE(word(decodedText("\xe4", Encoding::Iso8859_1).encoding), u"iso-8859-1"_s);
        QCOMPARE(encodingNamed("ISO-8859-15"), std::optional(Encoding::Iso8859_15));
        QCOMPARE(encodingNamed("klingon"), std::nullopt);
    }

    void linesEndInThreeWays()
    {
        Lines lines("a\r\nb\rc\nd\r");
        QByteArray all;
        while (!lines.atEnd()) {
            const std::string_view line = lines.next();
            all.append(line.data(), qsizetype(line.size())).append(QByteArray::number(lines.number())).append(' ');
        }
        QCOMPARE(all, "a1 b2 c3 d4 "_ba);
    }

    void amounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<qlonglong>("minor");
        QTest::addColumn<bool>("sound");
        const auto add = [](const char *text, char decimal, qint64 minor, bool sound = true) {
            QTest::newRow(QByteArray(QByteArray(text) + decimal)) << QByteArray(text) << decimal << qlonglong(minor) << sound;
        };
        add("1234,56", ',', 123456);
        add("1 234,56", ',', 123456);
        add("1\xc2\xa0" "234,56", ',', 123456);
        add("1\xe2\x80\xaf" "234,56", ',', 123456);
        add("1'234.56", '.', 123456);
        add("1.234.567,8", ',', 123456780);
        add("\xe2\x88\x92" "5,00", ',', -500);
        add("- 5,00", ',', -500);
        add("5,00-", ',', -500);
        add("(5.00)", '.', -500);
        add("+5", '.', 500);
        add(",50", ',', 50);
        add("12,", ',', 1200);
        add("0", '.', 0);
        add("-0,01", ',', -1);
        add("1.0000", '.', 100);
        add("1.00", ',', 0, false);      // grouping by two
        add("1234.567,00", ',', 0, false);
        add("1,2,3", ',', 0, false);
        add("--5", '.', 0, false);
        add("-5-", '.', 0, false);
        add("5 EUR", '.', 0, false);
        add("", '.', 0, false);
        add("-", '.', 0, false);
        add(".", '.', 0, false);
        add("1e3", '.', 0, false);
        add("1234567890123456", '.', 0, false);
        add("123456789012345.67", '.', 12345678901234567);
    }
    void amounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, decimal);
        const FieldAmount amount = parseAmount(view(text), {decimal}, 2);
        QTEST(!amount.fault, "sound");
        QTEST(qlonglong(amount.minor), "minor");
    }

    void moreDecimalsThanTheCurrencyHasAreRoundedAndTold()
    {
        const FieldAmount amount = parseAmount("-197.1063", {'.'}, 2);
        QCOMPARE(amount.minor, qint64(-19711));
        QVERIFY(amount.rounded && amount.fault == AmountFault::TooManyDecimals);
    }

    void datesAreReadInTheirOrder_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst");
        const auto add = [](const char *text, const char *dayFirst, const char *monthFirst) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(dayFirst) << QString::fromLatin1(monthFirst);
        };
        add("2024-05-03", "2024-05-03", "2024-05-03");
        add("2024/5/3", "2024-05-03", "2024-05-03");
        add("20240503", "2024-05-03", "2024-05-03");
        add("20240503120000", "2024-05-03", "2024-05-03");
        add("03.05.2024", "2024-05-03", "2024-03-05");
        add("3/5/24", "2024-05-03", "2024-03-05");
        add("03-05-1999", "1999-05-03", "1999-03-05");
        add("03052024", "2024-05-03", "2024-03-05");
        add("3 May 2024", "2024-05-03", "2024-05-03");
        add("03-MAI-24", "2024-05-03", "2024-05-03");
        add("May 3, 2024", "2024-05-03", "2024-05-03");
        add("3. toukokuuta 2024", "2024-05-03", "2024-05-03");
        add("3 marraskuuta 2024", "2024-11-03", "2024-11-03");
        add("3 mars 2024", "2024-03-03", "2024-03-03");
        add("2024-05-03 12:30", "2024-05-03", "2024-05-03");
        add("2024-05-03T12:30:00+02:00", "2024-05-03", "2024-05-03");
        add("31.12.2024.", "2024-12-31", "");
        add("30.02.2024", "", "");
        add("29.02.2023", "", "");
        add("99.99.9999", "", "");
        add("12", "", "");
        add("hello", "", "");
        add("", "", "");
        add("1/2", "", "");
        add("1.2.3.4", "", "");
        add("9999999999", "", "");
    }
    void datesAreReadInTheirOrder()
    {
        QFETCH(QByteArray, text);
        QTEST(isoDay(parseDay(view(text), DateOrder::DayMonthYear).value_or(kNoDay)), "dayFirst");
        QTEST(isoDay(parseDay(view(text), DateOrder::MonthDayYear).value_or(kNoDay)), "monthFirst");
    }

    void ibansAreChecked()
    {
        QVERIFY(isIban("GB29NWBK60161331926819"));
        QVERIFY(!isIban("GB29NWBK60161331926818"));
        QVERIFY(!isIban("0001234567"));
    }
};

QTEST_GUILESS_MAIN(StatementFields)
#include "tst_statement_fields.moc"
