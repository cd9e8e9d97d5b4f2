// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask.h"
#include "support/browser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

/// The pages behind a consent link, in a real browser and without a mouse.
class TestSandboxBrowser : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    QNetworkAccessManager m_network;
    QByteArray m_token;

    QUrl at(const QString &path) const { return QUrl(m_server->baseUrl().toString() + u"/fimento"_s + path); }
    test::Headers headers() const { return {{"Authorization", "Bearer " + m_token}, {"partner-bank-id", "605c6c479691950d359bb0e9"}}; }
    QJsonObject create(const QByteArray &market = "SE")
    {
        return test::ask(m_network, "POST", at(u"/process"_s),
            test::quoted("{'market':'" + market + "','dataCollectionType':'transaction-categorisation','socialSecurityNumber':'199503096316'}"), headers())
            .object();
    }
    QString consent(const QJsonObject &process)
    {
        return test::ask(m_network, "GET", at(u"/process/"_s + process[u"_id"_s].toString()), {}, headers()).object()[u"consent"_s].toString();
    }
    QUrl link(const QJsonObject &process) const { return QUrl(process[u"consent-link"_s].toString()); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>(test::quickOptions());
        QVERIFY(m_server->start());
        m_token = test::ask(m_network, "POST", at(u"/login"_s), test::quoted("{'name':'sandbox-id','password':'sandbox-secret'}"))
                      .object()[u"access_token"_s].toString().toUtf8();
    }

    void anApplicantApprovesByKeyboardOnAPhone()
    {
        test::Browser browser;
        QVERIFY2(browser.start(u"sv"_s, QSize(360, 640)), qPrintable(browser.error));
        const QJsonObject process = create();
        browser.open(link(process));
        QVERIFY2(browser.text().contains(u"Välj din bank"_s), qPrintable(browser.text()));
        QVERIFY2(browser.enter(u"Norrbanken"_s), qPrintable(browser.error));
        QVERIFY2(browser.text().contains(u"Logga in hos Norrbanken"_s), qPrintable(browser.text()));
        QVERIFY2(browser.enter(u"Avbryt hos banken"_s), qPrintable(browser.error));
        QVERIFY2(browser.text().contains(u"Inloggningen lyckades inte"_s), qPrintable(browser.text()));
        QVERIFY2(browser.enter(u"Norrbanken"_s) && browser.enter(u"Logga in"_s), qPrintable(browser.error));
        QVERIFY2(browser.text().contains(u"Får uppgifterna delas?"_s), qPrintable(browser.text()));
        QVERIFY2(browser.enter(u"Ja, dela uppgifterna"_s), qPrintable(browser.error));
        QVERIFY2(browser.text().contains(u"Tack, uppgifterna är delade"_s), qPrintable(browser.text()));
        QCOMPARE(consent(process), u"approved"_s);
        QVERIFY2(browser.error.isEmpty(), qPrintable(browser.error));
    }

    void anApplicantDenies()
    {
        test::Browser browser;
        QVERIFY2(browser.start(u"en"_s, QSize(1280, 800)), qPrintable(browser.error));
        const QJsonObject process = create();
        browser.open(link(process));
        QVERIFY2(browser.enter(u"Sjöbanken"_s) && browser.enter(u"Sign in"_s) && browser.enter(u"No, share nothing"_s), qPrintable(browser.error));
        QVERIFY2(browser.text().contains(u"Nothing is shared"_s), qPrintable(browser.text()));
        QCOMPARE(consent(process), u"revoked"_s);
    }

    void everyPageFitsAPhoneAndNamesItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("market");
        QTest::newRow("Swedish") << u"sv"_s << QByteArray("SE");
        QTest::newRow("Finnish") << u"fi"_s << QByteArray("FI");
        QTest::newRow("English") << u"en"_s << QByteArray("SE");
    }
    void everyPageFitsAPhoneAndNamesItsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, market);
        test::Browser browser;
        QVERIFY2(browser.start(language, QSize(320, 640)), qPrintable(browser.error));
        const QUrl pages = link(create(market));
        const QString bank = market == "FI" ? u"jarvipankki"_s : u"norrbanken"_s;
        for (const QString &page : {QString(), u"/banks"_s, u"/review"_s, QString(u"/login/"_s + bank)}) {
            browser.open(QUrl(pages.toString() + page));
            QCOMPARE(browser.run(u"return document.documentElement.lang"_s).toString(), language);
            QVERIFY2(browser.run(u"return document.documentElement.scrollWidth <= window.innerWidth"_s).toBool(), qPrintable(page));
            QCOMPARE(browser.run(u"return document.querySelectorAll('h1').length"_s).toInt(), 1);
            // Nothing that can be clicked is smaller than a fingertip.
            QVERIFY(browser.run(u"return [...document.querySelectorAll('button')].every(b => b.getBoundingClientRect().height >= 44)"_s).toBool());
        }
        QVERIFY2(browser.error.isEmpty(), qPrintable(browser.error));
    }

    void theLanguageCanBeChanged()
    {
        test::Browser browser;
        QVERIFY2(browser.start(u"sv"_s, QSize(360, 640)), qPrintable(browser.error));
        browser.open(link(create()));
        QVERIFY2(browser.enter(u"Suomi"_s), qPrintable(browser.error));
        QVERIFY2(browser.text().contains(u"Valitse pankkisi"_s), qPrintable(browser.text()));
        QVERIFY2(browser.enter(u"Norrbanken"_s), qPrintable(browser.error));
        QVERIFY2(browser.text().contains(u"Kirjaudu: Norrbanken"_s), qPrintable(browser.text())); // and stays so
    }
};

QTEST_GUILESS_MAIN(TestSandboxBrowser)
#include "tst_sandbox_browser.moc"
