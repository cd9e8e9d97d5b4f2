// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/payee.h"
#include "insights/textfold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

class TestPayee : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folding_data();
    void folding();
    void brokenUtf8IsPassedThrough();
    void names_data();
    void names();
    void keysAreEqualWhereNamesAre();
};

void TestPayee::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ASCII") << u"ICA Kvantum 12"_s << u"ica kvantum 12"_s;
    QTest::newRow("Swedish") << u"ÅÄÖ åäö"_s << u"aao aao"_s;
    QTest::newRow("German") << u"Straße ÜBER"_s << u"strasse uber"_s;
    QTest::newRow("Danish") << u"Ærø Ødis"_s << u"aero odis"_s;
    QTest::newRow("Estonian, Latvian, Lithuanian") << u"Õun Šķēle Žąsis"_s << u"oun skele zasis"_s;
    QTest::newRow("Turkish dotless i") << u"ışık"_s << u"isik"_s;
    QTest::newRow("accents as letters of their own") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("Romanian, beyond the table") << u"Ștefan"_s << u"stefan"_s;
    QTest::newRow("Greek") << u"Αθήνα"_s << u"αθηνα"_s;
    QTest::newRow("Cyrillic") << u"МОСКВА"_s << u"москва"_s;
    QTest::newRow("not letters") << u"€ 5 × 3 – 😀"_s << u"€ 5 × 3 – 😀"_s;
}

void TestPayee::folding()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(folded(text.toStdString())), expected);
}

void TestPayee::brokenUtf8IsPassedThrough()
{
    QCOMPARE(folded("A\xff" "B\xc3"), std::string("a\xff" "b\xc3"));
    QCOMPARE(folded("\xe2\x82"), std::string("\xe2\x82"));
}

void TestPayee::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("legal form") << u"Volvo Personvagnar AB"_s << u"volvo personvagnar"_s;
    QTest::newRow("Finnish legal form") << u"KONE Oyj"_s << u"kone"_s;
    QTest::newRow("date with dashes") << u"Spotify 2024-05-25"_s << u"spotify"_s;
    QTest::newRow("date with dots") << u"Lön 25.5.2024"_s << u"lon"_s;
    QTest::newRow("date without year") << u"K-Market 25/05"_s << u"k market"_s;
    QTest::newRow("month and year") << u"Lön maj 2024"_s << u"lon"_s;
    QTest::newRow("reference digits") << u"Telia faktura 90812345"_s << u"telia faktura"_s;
    QTest::newRow("four digits stay") << u"Butik 4711"_s << u"butik 4711"_s;
    QTest::newRow("card number") << u"KORTKÖP 4571xxxxxxxx1234 Willys"_s << u"kortkop willys"_s;
    QTest::newRow("masked with stars") << u"Willys ****1234"_s << u"willys"_s;
    QTest::newRow("town at the end") << u"WILLYS STOCKHOLM"_s << u"willys"_s;
    QTest::newRow("town alone") << u"Stockholm"_s << u"stockholm"_s;
    QTest::newRow("town in the middle") << u"Stockholm Exergi"_s << u"stockholm exergi"_s;
    QTest::newRow("bankgiro is kept") << u"BG 5050-1055"_s << u"bg 5050 1055"_s;
    QTest::newRow("digits inside a word") << u"7-Eleven 24/7"_s << u"7 eleven"_s;
    QTest::newRow("IBAN alone is the name") << u"SE4550000000058398257466"_s << u"se4550000000058398257466"_s;
    QTest::newRow("nothing but signs") << u"***"_s << u"***"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPayee::names()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(normalisedPayee(text.toStdString())), expected);
}

void TestPayee::keysAreEqualWhereNamesAre()
{
    PayeeNamer namer;
    QCOMPARE(namer.key("Volvo AB 2024-01-25"), namer.key("VOLVO AB 2024-02-25"));
    QVERIFY(namer.key("Volvo AB") != namer.key("Scania AB"));
    QCOMPARE(namer.key(""), quint64(0));
    QVERIFY(namer.key("2024-01-25") != 0);
}

QTEST_GUILESS_MAIN(TestPayee)
#include "tst_insights_payee.moc"
