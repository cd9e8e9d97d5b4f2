// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const char *code) { return *Currency::fromAscii(code); }
const QLocale kSwedish(QLocale::Swedish, QLocale::Sweden);
const QLocale kFinnish(QLocale::Finnish, QLocale::Finland);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyIsWrittenAsTheReaderIsUsedTo_data();
    void moneyIsWrittenAsTheReaderIsUsedTo();
    void wholeAmountsAreRoundedAwayFromZero();
    void nothingIsEverMinusZero();
    void privacyHidesEveryAmountByTheSameDots();
    void datesFollowTheLanguage();
    void unknownIsAReasonAndNeverAZero();
    void theLanguageIsOneOfThoseOfTheCategories();
    void sharesAndDecimals();
};

void TestFormat::moneyIsWrittenAsTheReaderIsUsedTo_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("written");
    QTest::newRow("Swedish") << kSwedish << qint64(1234567) << u"SEK"_s << u"12\u202F345,67\u00A0kr"_s;
    QTest::newRow("out") << kSwedish << qint64(-69000) << u"SEK"_s << u"\u2212690,00\u00A0kr"_s;
    QTest::newRow("Finnish") << kFinnish << qint64(100000000) << u"EUR"_s << u"1\u202F000\u202F000,00\u00A0€"_s;
    QTest::newRow("English") << kEnglish << qint64(275086) << u"GBP"_s << u"2\u202F750.86\u00A0£"_s;
    QTest::newRow("no decimals") << kEnglish << qint64(1500) << u"JPY"_s << u"1\u202F500\u00A0JPY"_s;
    QTest::newRow("three decimals") << kEnglish << qint64(1500) << u"KWD"_s << u"1.500\u00A0KWD"_s;
    QTest::newRow("öre alone") << kSwedish << qint64(-5) << u"SEK"_s << u"\u22120,05\u00A0kr"_s;
}

void TestFormat::moneyIsWrittenAsTheReaderIsUsedTo()
{
    QFETCH(const QLocale, locale);
    QFETCH(const qint64, minor);
    QFETCH(const QString, code);
    QTEST(Format(locale).money(minor, currency(code.toLatin1())), "written");
}

void TestFormat::wholeAmountsAreRoundedAwayFromZero()
{
    const Format format(kSwedish);
    QCOMPARE(format.whole(1249, currency("SEK")), u"12"_s);
    QCOMPARE(format.whole(1250, currency("SEK")), u"13"_s);
    QCOMPARE(format.whole(-1250, currency("SEK")), u"\u221213"_s);
    QCOMPARE(format.wholeMoney(2840000, currency("SEK")), u"28\u202F400\u00A0kr"_s);
}

void TestFormat::nothingIsEverMinusZero()
{
    QCOMPARE(Format(kSwedish).whole(-49, currency("SEK")), u"0"_s);
}

void TestFormat::privacyHidesEveryAmountByTheSameDots()
{
    Format format(kSwedish);
    format.setPrivacy(true);
    QCOMPARE(format.amount(5, currency("SEK")), format.amount(-123456789, currency("SEK")));
    QCOMPARE(format.whole(5, currency("SEK")), format.whole(-123456789, currency("SEK")));
    QVERIFY(!format.money(1234567, currency("SEK")).contains(u'3'));
}

void TestFormat::datesFollowTheLanguage()
{
    const Day day = *parseIsoDay("2026-10-30");
    QCOMPARE(Format(kEnglish).date(day), u"30 Oct 2026"_s);
    QCOMPARE(Format(kFinnish).date(day), u"30.10.2026"_s);
    QVERIFY(Format(kSwedish).date(day).startsWith(u"30 okt"_s));
    QCOMPARE(Format(kSwedish).isoDate(day), u"2026-10-30"_s);
    QVERIFY(Format(kEnglish).date(kNoDay).isEmpty());
    QCOMPARE(Format(kEnglish).monthYear(monthOf(day)), u"Oct 2026"_s);
}

void TestFormat::unknownIsAReasonAndNeverAZero()
{
    const Format format(kEnglish);
    for (const NullReason reason : {NullReason::NoData, NullReason::TooShort, NullReason::NoBalanceAnchor, NullReason::MixedCurrencyNoRate,
             NullReason::AccountExcluded, NullReason::SensitiveHidden}) {
        QVERIFY(!format.nullReason(reason).isEmpty());
        QVERIFY(!format.nullReason(reason).contains(u'0'));
    }
}

void TestFormat::theLanguageIsOneOfThoseOfTheCategories()
{
    QCOMPARE(Format(kSwedish).language(), u"sv"_s);
    QCOMPARE(Format(QLocale(QLocale::French)).language(), u"en"_s);
}

void TestFormat::sharesAndDecimals()
{
    const Format format(kSwedish);
    QCOMPARE(format.percent(0.153, 1), u"15,3\u00A0%"_s);
    QCOMPARE(format.percent(0.153), u"15\u00A0%"_s);
    QCOMPARE(format.decimal(-0.4, 1), u"\u22120,4"_s);
    QCOMPARE(format.count(1234567), u"1\u202F234\u202F567"_s);
}

QTEST_MAIN(TestFormat)
#include "tst_ui_format.moc"
