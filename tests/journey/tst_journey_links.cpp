// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of consent links: one that lapsed is replaced, two stand beside each other, one leads the applicant back to the lender.
#include "journey/fimentorun.h"
#include "sandbox/ask.h"
#include "sandbox/sandboxserver.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/qrcode.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

/// A lender's page on this machine: whatever is asked for, it says welcome.
class LenderPage : public QTcpServer
{
public:
    LenderPage()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\nConnection: close\r\n\r\n<p>Welcome back.</p>");
                socket->disconnectFromHost();
            });
        });
    }
};

} // namespace

class TestJourneyLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aLapsedLinkIsReplacedByAFreshOne_data();
    void aLapsedLinkIsReplacedByAFreshOne();
    void twoProcessesStandBesideEachOther();
    void aMendedSignInIsNoFailureAnyMore();
    void theFormFitsASmallScreen();
    void anApplicantIsLedBackToTheLender();
    void anAddressThatIsNotSafeCannotBeSent_data();
    void anAddressThatIsNotSafeCannotBeSent();

private:
    test::Answer open(const QUrl &link) { return test::ask(m_network, "GET", link, {}, {{"Accept-Language", "en"}}); }
    bool act(const QByteArray &json)
    {
        return test::ask(m_network, "POST", QUrl(m_sandbox->baseUrl().toString() + u"/sandbox/fimento"_s), test::quoted(json)).status == 204;
    }
    std::vector<LaneWidget *> flowLanes(const Run &run) const;

    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    MemoryStore m_secrets;
    Key m_vault = Key::random();
};

void TestJourneyLinks::initTestCase()
{
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
}

void TestJourneyLinks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxServer>();
    QVERIFY(m_sandbox->start());
}

/// Of the consent flows on the page that is shown, from above.
std::vector<LaneWidget *> TestJourneyLinks::flowLanes(const Run &run) const
{
    std::vector<LaneWidget *> lanes;
    for (LaneWidget *widget : run.window->findChildren<LaneWidget *>()) {
        if (widget->isVisible() && widget->lane().id.startsWith(u"collection:"_s))
            lanes.push_back(widget);
    }
    std::ranges::sort(lanes, {}, &QWidget::y);
    return lanes;
}

void TestJourneyLinks::aLapsedLinkIsReplacedByAFreshOne_data()
{
    QTest::addColumn<bool>("onProgress");
    QTest::newRow("on Collect") << false;
    QTest::newRow("on Progress") << true;
}

void TestJourneyLinks::aLapsedLinkIsReplacedByAFreshOne()
{
    QFETCH(bool, onProgress);
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    QVERIFY(newCase(run, u"Astrid Berg"_s, u"199503096316"_s));
    const QUrl link = invite(run, u"transaction-categorisation"_s);
    QCOMPARE(open(link).status, 200);
    constexpr auto kLater = std::chrono::hours(24) + std::chrono::minutes(3);
    m_sandbox->advance(kLater);
    run.clock.moved += kLater;
    auto *panel = run.window->findChild<ConsentPanel *>();
    auto *fresh = run.find<QPushButton>(u"freshLink"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fresh->isVisible(), kPatience);
    QVERIFY(panel->isLapsed() && !run.find<QrCode>(u"consentCode"_s)->isVisible());
    const test::Answer lapsed = open(link);
    QCOMPARE(lapsed.status, 410);
    QVERIFY(lapsed.body.contains("no longer valid"));
    QTRY_COMPARE_WITH_TIMEOUT(flowLanes(run).front()->lane().state, u"Link lapsed"_s, kPatience);
    picture(run, u"lapsed-collect"_s);
    run.window->showPage(PageId::Progress);
    picture(run, u"lapsed-progress"_s);
    if (onProgress) {
        QVERIFY(!flowLanes(run).empty());
        auto *button = flowLanes(run).front()->findChild<QPushButton *>(u"lane/fresh-link"_s);
        QVERIFY(button && button->isVisible());
        button->click();
    } else {
        run.window->showPage(PageId::Collect);
        fresh->click();
    }
    auto *text = run.find<QLineEdit>(u"consentLink"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!text->text().isEmpty() && QUrl(text->text()) != link, kPatience);
    run.window->showPage(PageId::Collect);
    QTRY_VERIFY(run.find<QPushButton>(u"copyLink"_s)->isVisible());
    QVERIFY(!panel->isLapsed() && !fresh->isVisible() && run.find<QrCode>(u"consentCode"_s)->isVisible());
    QVERIFY(run.find<TextLabel>(u"consentLeft"_s)->text().startsWith(u"23 h 5"_s));
    QVERIFY(flowLanes(run).front()->lane().state != u"Link lapsed"_s);
    QCOMPARE(open(QUrl(text->text())).status, 200);
    QCOMPARE(open(link).status, 404);
    QCOMPARE(m_sandbox->requests("POST", "/fimento/process/" + run.collection()->process().id.toUtf8() + "/consent-link"), 1);
    QCOMPARE(run.window->flow()->collections().size(), std::size_t(1));
}

void TestJourneyLinks::twoProcessesStandBesideEachOther()
{
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    QVERIFY(newCase(run, u"Astrid Berg"_s, u"199503096316"_s));
    const QUrl first = invite(run, u"transaction-categorisation"_s);
    QVERIFY(!first.isEmpty());
    InviteDialog *dialog = inviteForm(run, u"newLink"_s); // for a co-applicant, while the first link is open
    QVERIFY(dialog);
    for (const auto &[name, text] : {std::pair(u"personNumber"_s, u"197710114682"_s), std::pair(u"givenName"_s, u"Bo"_s), std::pair(u"familyName"_s, u"Berg"_s)})
        dialog->findChild<QLineEdit *>(name)->setText(text);
    const QUrl second = makeLink(run, dialog);
    QVERIFY(!second.isEmpty());
    const auto &all = run.window->flow()->collections();
    QCOMPARE(all.size(), std::size_t(2));

    // Each goes its own way: the second is answered, the first is not.
    const QByteArray id = all.back()->process().id.toUtf8();
    for (const char *what : {"open", "sign-in", "approve"})
        QVERIFY(act("{'do':'" + QByteArray(what) + "','processId':'" + id + "'}"));
    m_sandbox->advance(std::chrono::minutes(1));
    run.window->showPage(PageId::Progress);
    QTRY_COMPARE_WITH_TIMEOUT(flowLanes(run).front()->lane().state, u"Ready"_s, kPatience);
    const std::vector<LaneWidget *> lanes = flowLanes(run);
    QCOMPARE(lanes.size(), std::size_t(2));
    QCOMPARE(lanes[1]->lane().state, u"Link made"_s);
    QVERIFY(lanes[0]->lane().line.contains(u"Bo Berg"_s) && lanes[1]->lane().line.contains(u"Astrid Berg"_s));
    picture(run, u"two-processes"_s);
    QCOMPARE(run.window->flow()->summary().state, CaseState::Collecting);

    // The link that is shown is the one that was asked for.
    auto *show = lanes[1]->findChild<QPushButton *>(u"lane/show-link"_s);
    QVERIFY(show);
    show->click();
    QTRY_COMPARE_WITH_TIMEOUT(run.window->currentPage(), PageId::Collect, kPatience);
    QTRY_COMPARE(QUrl(run.find<QLineEdit>(u"consentLink"_s)->text()), first);
    const QByteArray other = all.front()->process().id.toUtf8();
    for (const char *what : {"open", "sign-in", "approve"})
        QVERIFY(act("{'do':'" + QByteArray(what) + "','processId':'" + other + "'}"));
    m_sandbox->advance(std::chrono::minutes(1));
    QTRY_COMPARE_WITH_TIMEOUT(run.cases.cases().front().state, CaseState::Ready, kPatience);
}

void TestJourneyLinks::aMendedSignInIsNoFailureAnyMore()
{
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    QVERIFY(newCase(run, u"Astrid Berg"_s, u"199503096316"_s));
    QVERIFY(!invite(run, u"transaction-categorisation"_s).isEmpty());
    const auto flow = [&run] { return lane(*run.window, u"Fimento"_s)->lane(); };
    QVERIFY(act("{'do':'open'}") && act("{'do':'auth-error','message':'No.'}")); // before any bank was chosen
    QTRY_COMPARE_WITH_TIMEOUT(flow().state, u"Needs you"_s, kPatience);
    QVERIFY(act("{'do':'bank'}") && act("{'do':'auth-error','message':'No.'}"));
    QTRY_VERIFY_WITH_TIMEOUT(lane(*run.window, u"Norrbanken"_s), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(lane(*run.window, u"Norrbanken"_s)->lane().state, u"Needs you"_s, kPatience);
    QCOMPARE(flow().state, u"Link opened"_s); // the failure stands at its bank
    QVERIFY(act("{'do':'sign-in'}"));
    QTRY_VERIFY_WITH_TIMEOUT(lane(*run.window, u"Norrbanken"_s)->lane().state != u"Needs you", kPatience);
    QCOMPARE(flow().state, u"Link opened"_s);
    QVERIFY(flow().note.startsWith(u"Next: the applicant adds another bank or says yes."_s));
}

void TestJourneyLinks::theFormFitsASmallScreen()
{
    ProviderInfo info;
    info.name = u"Fimento"_s;
    CaseDetails details;
    details.business = true;
    InviteDialog dialog(info, details);
    QJsonArray banks;
    for (int i = 0; i < 12; ++i)
        banks.append(QJsonObject {{u"name"_s, u"Bank %1"_s.arg(i)}});
    const QString broker = u"aaaaaaaaaaaaaaaaaaaaaaaa"_s;
    QJsonObject brokers;
    brokers.insert(broker, banks);
    dialog.setBrokerBanks(brokers);
    dialog.setBanks({{broker, u"Lånbroker"_s, true, {}}}, broker);
    dialog.findChild<QLineEdit *>(u"personNumber"_s)->setText(u"199503096317"_s); // explained digit by digit
    dialog.findChild<QLineEdit *>(u"companyNumber"_s)->setText(u"5567037486"_s);
    dialog.show();
    QVERIFY2(dialog.height() <= 744, qPrintable(QString::number(dialog.height())));
    if (qEnvironmentVariableIsSet("SALDOSCOPE_PICTURES"))
        dialog.grab().save(qEnvironmentVariable("SALDOSCOPE_PICTURES") + u"/invite-form.png"_s);
}

void TestJourneyLinks::anApplicantIsLedBackToTheLender()
{
    test::Browser browser;
    QVERIFY2(browser.start(u"sv"_s, QSize(360, 640)), qPrintable(browser.error));
    LenderPage lender;
    QVERIFY(lender.listen(QHostAddress::LocalHost));
    const QUrl back(u"http://127.0.0.1:%1/tack?case=7"_s.arg(lender.serverPort()));
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    QVERIFY(newCase(run, u"Astrid Berg"_s, u"199503096316"_s));
    InviteDialog *dialog = inviteForm(run);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"returnTo"_s), back.toString());
    const QUrl link = makeLink(run, dialog);
    QCOMPARE(run.collection()->invitation().returnTo, back);
    QVERIFY2(consent(browser, link), qPrintable(browser.error));
    QTRY_COMPARE_WITH_TIMEOUT(browser.url(), back, kPatience);
    QCOMPARE(browser.text(), u"Welcome back."_s);
    // Who comes to the link again finds the way back, too.
    browser.open(link);
    QVERIFY2(browser.enter(u"Tillbaka"_s), qPrintable(browser.error));
    QTRY_COMPARE_WITH_TIMEOUT(browser.url(), back, kPatience);

    QCOMPARE(run.settings.returnAddress(u"fimento"_s), back.toString());
    QTRY_VERIFY_WITH_TIMEOUT(run.collection()->mayAddBank(), kPatience);
    const InviteDialog *next = inviteForm(run);
    QVERIFY(next);
    QCOMPARE(next->findChild<QLineEdit *>(u"returnTo"_s)->text(), back.toString());
}

void TestJourneyLinks::anAddressThatIsNotSafeCannotBeSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("fine");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("https") << u"https://lender.example/tack"_s << true;
    QTest::newRow("https with a question") << u"https://lender.example:8443/tack?case=7#end"_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080/"_s << true;
    QTest::newRow("this machine by name") << u"http://localhost/tack"_s << true;
    QTest::newRow("plain http") << u"http://lender.example/tack"_s << false;
    QTest::newRow("looks like this machine") << u"http://127.0.0.1.lender.example/"_s << false;
    QTest::newRow("no scheme") << u"lender.example"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a password in it") << u"https://me:secret@lender.example/"_s << false;
    QTest::newRow("a space") << u"https://lender.example/a b"_s << false;
}

void TestJourneyLinks::anAddressThatIsNotSafeCannotBeSent()
{
    QFETCH(QString, address);
    QFETCH(bool, fine);
    ProviderInfo info;
    info.name = u"Fimento"_s;
    InviteDialog dialog(info, {});
    dialog.setBanks({{u"aaaaaaaaaaaaaaaaaaaaaaaa"_s, u"Norrlånet"_s, false, {}}}, {});
    dialog.setReturnTo(address);
    QCOMPARE(dialog.findChild<QPushButton *>(u"makeLink"_s)->isEnabled(), fine);
    QCOMPARE(dialog.invitation().returnTo.toString(QUrl::FullyEncoded), fine ? address : dialog.invitation().returnTo.toString(QUrl::FullyEncoded));
}

QTEST_MAIN(TestJourneyLinks)
#include "tst_journey_links.moc"
