// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/knowledge.h"
#include "insights/words.h"

#include <QtTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestMerchants : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Knowledge> m_knowledge;

    std::optional<Merchants::Hit> find(const QString &country, const QString &text, bool isCard = false, bool isPerson = false) const
    {
        Words words;
        words.add(text.toStdString());
        return m_knowledge->merchants().find(words,
            {merchantfile::countryCode(country[0].toLatin1(), country[1].toLatin1()), isCard, isPerson, 0});
    }
    QString key(const std::optional<Merchants::Hit> &hit) const
    {
        return hit ? m_knowledge->tree()[hit->category].key : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto knowledge = Knowledge::shipped();
        QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().where + u": "_s + knowledge.error().detail));
        m_knowledge = *knowledge;
        QVERIFY(m_knowledge->merchants().brands() > 15'000);
    }

    void textsTakeOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        QTest::newRow("case and accents") << u"Café Crème"_s << u"CAFE CREME"_s;
        QTest::newRow("apostrophes join") << u"McDonald's / O’Learys"_s << u"MCDONALDS OLEARYS"_s;
        QTest::newRow("signs separate") << u"H&M*SUMUP_X-tra"_s << u"H M SUMUP X TRA"_s;
        QTest::newRow("dates go") << u"KORTKÖP 2024-01-05 240105 05.01.2024 ICA"_s << u"KORTKOP ICA"_s;
        QTest::newRow("card numbers go") << u"VISA XXXX1234 ****5678 SHELL 1029"_s << u"VISA SHELL"_s;
        QTest::newRow("references go") << u"AGREEMENT A201664 300.50"_s << u"AGREEMENT"_s;
        QTest::newRow("short numbers stay") << u"7-ELEVEN 3 SVERIGE"_s << u"7 ELEVEN 3 SVERIGE"_s;
        QTest::newRow("sharp s, ae, o with stroke") << u"Straße Æbler Brød"_s << u"STRASSE AEBLER BROD"_s;
        QTest::newRow("decomposed") << QString(u"LO\u0308N"_s) << u"LON"_s;
        QTest::newRow("broken UTF-8 harms nobody") << u"ICA \uFFFD"_s << u"ICA \uFFFD"_s;
        QTest::newRow("nothing") << u" -*- "_s << QString();
    }
    void textsTakeOneForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, form);
        Words words;
        words.add(text.toStdString());
        QString got;
        for (std::size_t i = 0; i < words.size(); ++i) {
            auto letters = std::string(words.letters(i));
            for (auto &letter : letters) // å ä ö as a reader without them would see it
                letter = letter == kA1 || letter == kA2 ? 'A' : letter == kO2 && !form.contains(u'\uFFFD') ? 'O' : letter;
            got += (i ? u" "_s : QString()) + QString::fromStdString(letters);
        }
        QCOMPARE(got, form);
    }

    void longAndCutTextsStayInBounds()
    {
        for (const std::size_t size : {1U, 635U, 636U, 640U, 641U, 5'000U}) {
            for (const auto *piece : {"A", "A ", "\xc3\xa5", "\xc3", "\xe2\x80", "\xcc", "1-1 "}) {
                std::string text;
                while (text.size() < size)
                    text += piece;
                Words words;
                words.add(text);
                words.add(text);
                QVERIFY(words.size() <= Words::kMaxWords);
            }
        }
    }

    void plainLettersStandForSwedishOnesButSwedishOnesAreToldApart()
    {
        const auto lan = Words::normalised("LÅN");
        QVERIFY(sameLetters(lan, Words::normalised("lån")));
        QVERIFY(sameLetters(lan, Words::normalised("LAN")));
        QVERIFY(!sameLetters(lan, Words::normalised("LÄN")));
        QVERIFY(!sameLetters(Words::normalised("GAS"), Words::normalised("GÅS")));
        QCOMPARE(wordHash(lan), wordHash("LAN"));
    }

    void namesAreFound_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("category");
        QTest::newRow("in the middle") << u"se"_s << u"KORTKÖP 1029 ICA KVANTUM LIDINGÖ"_s << u"groceries"_s;
        QTest::newRow("without accents") << u"se"_s << u"AHLENS CITY"_s << u"shopping"_s;
        QTest::newRow("cut after twelve letters") << u"se"_s << u"AKADEMIBOKHA"_s << u"shopping.hobby"_s;
        QTest::newRow("umlaut spelled out") << u"de"_s << u"DROGERIE MUELLER"_s << QString();
        QTest::newRow("longest name") << u"se"_s << u"APOTEK HJÄRTAT SOLNA"_s << u"health.pharmacy"_s;
        QTest::newRow("own country first") << u"fi"_s << u"TEBOIL"_s << u"car.fuel"_s;
        QTest::newRow("another script") << u"ru"_s << u"Бережная аптека"_s << u"health.pharmacy"_s;
        QTest::newRow("kind that charges nobody") << u"se"_s << u"GÖTEBORGS STAD"_s << QString();
        QTest::newRow("a bank's name says nothing") << u"se"_s << u"SWEDBANK"_s << QString();
        QTest::newRow("an energy firm is no charger") << u"se"_s << u"JÖNKÖPING ENERGI AB"_s << QString();
    }
    void namesAreFound()
    {
        QFETCH(QString, country);
        QFETCH(QString, text);
        QFETCH(QString, category);
        QCOMPARE(key(find(country, text)), category);
    }

    void everydayWordsAreNoShops_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"JOB PARTNER AB", "GAS RÄKNING", "POST OFFICE BOX", "CIRCLE BOKFÖRLAG", "ORANGE AB FAKTURA",
                 "TACK MAX", "BETALNING NEXT", "HYRA VOLT", "ANNA MARIA KARLSSON", "PRIVATE", "SHOP", "TARGET MARKETING"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void everydayWordsAreNoShops()
    {
        QFETCH(QString, text);
        QCOMPARE(key(find(u"se"_s, text)), QString());
    }

    void guardedNamesNeedACardOrToStandAlone()
    {
        QCOMPARE(key(find(u"se"_s, u"MAX"_s)), u"eating.fast_food"_s);
        QCOMPARE(key(find(u"se"_s, u"MAX SUNDSVALL"_s, true)), u"eating.fast_food"_s);
        QCOMPARE(key(find(u"se"_s, u"MAX SUNDSVALL"_s, false)), QString());
        QCOMPARE(key(find(u"se"_s, u"MAX"_s, false, true)), QString()); // from person to person
        QCOMPARE(key(find(u"us"_s, u"MAX"_s, true)), QString());        // not at home there
    }

    void aNameOfAnotherCountryIsOnlyAHint()
    {
        const auto hit = find(u"se"_s, u"SAINSBURY'S LOCAL"_s, true);
        QVERIFY(hit);
        QVERIFY(hit->isForeign);
        QVERIFY(hit->confidence < 70);
    }

    void titlesTellTheBrand()
    {
        const auto hit = find(u"se"_s, u"ICA KVANTUM"_s);
        QVERIFY(hit);
        QCOMPARE(m_knowledge->merchants().title(hit->brand), u"ICA Kvantum (shop supermarket)"_s);
    }

    void aBrokenBaseIsRefused()
    {
        QVERIFY(!Merchants::fromBytes(QByteArray(), m_knowledge->tree()));
        QVERIFY(!Merchants::fromBytes(QByteArray(64, 'x'), m_knowledge->tree()));
        QByteArray cut(48, '\0');
        const merchantfile::Header header {merchantfile::kMagic, 4'000'000'000U, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        memcpy(cut.data(), &header, sizeof header);
        QVERIFY(!Merchants::fromBytes(cut, m_knowledge->tree()));
    }
};

QTEST_APPLESS_MAIN(TestMerchants)
#include "tst_insights_merchants.moc"
