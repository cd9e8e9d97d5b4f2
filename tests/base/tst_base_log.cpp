// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

/// What a log may say of an address.
class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersSaySparesWhatIsSomebodys_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("told");
        QTest::newRow("plain") << u"HTTP 400: The country is not served: uk."_s << u"HTTP 400: The country is not served: uk."_s;
        QTest::newRow("a person's number") << u"holder 19640823-3234 is unknown"_s << u"holder … is unknown"_s;
        QTest::newRow("an account") << u"account SE3550000000054910000003."_s << u"account …."_s;
        QTest::newRow("a token") << u"bad token eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.abc"_s << u"bad token …"_s;
        QTest::newRow("a name that was sent") << u"Greta Testsson is not a customer"_s << u"… … is not a customer"_s;
        QTest::newRow("a name inside a sentence") << u"HTTP 404: Not found: the records of Alice Nobody. Try later"_s << u"HTTP 404: Not found: the records of … …. Try later"_s;
        QTest::newRow("a name at the beginning") << u"Nobody-Svensson has no such account. Alice: unknown"_s << u"… has no such account. …: unknown"_s;
        QTest::newRow("what errors begin with") << u"Unsupported pdf file was uploaded. Downtime or misconfiguration. Missing required parameter: country"_s
                                               << u"Unsupported pdf file was uploaded. Downtime or misconfiguration. Missing required parameter: country"_s;
        QTest::newRow("a place") << u"account_list[3].transaction_list[17].sum"_s << u"account_list[3].transaction_list[17].sum"_s;
    }
    void whatOthersSaySparesWhatIsSomebodys()
    {
        QFETCH(QString, said);
        QFETCH(QString, told);
        QCOMPARE(redactSaid(said, "{\"holder_name\":\"Greta Testsson\"}"), told);
    }

    void addressesAreRedacted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("redacted");
        QTest::newRow("plain") << u"https://api.example.com/v2/report"_s << u"https://api.example.com/v2/report"_s;
        QTest::newRow("id") << u"https://api.example.com/v2/report/process/162d7bb2-855c-477d-ad39-fd43fec5c44a"_s
                            << u"https://api.example.com/v2/report/process/…"_s;
        QTest::newRow("account number") << u"http://127.0.0.1:8080/accounts/SE4550000000058398257466/x"_s << u"http://127.0.0.1:8080/accounts/…/x"_s;
        QTest::newRow("query") << u"https://a.example/oauth?token=secret"_s << u"https://a.example/oauth"_s;
        QTest::newRow("fragment") << u"https://a.example/x#secret"_s << u"https://a.example/x"_s;
        QTest::newRow("password") << u"https://me:secret@a.example/x"_s << u"https://a.example/x"_s;
        QTest::newRow("long word") << u"https://a.example/"_s + QString(41, u'a') << u"https://a.example/…"_s;
    }
    void addressesAreRedacted()
    {
        QFETCH(QString, url);
        QFETCH(QString, redacted);
        QCOMPARE(redact(QUrl(url)), redacted);
    }
};

QTEST_APPLESS_MAIN(TestLog)
#include "tst_base_log.moc"
