// SPDX-License-Identifier: GPL-3.0-or-later
// The demo from end to end: an officer types a number and hands over a link, an applicant consents in a real browser, and the
// insights stand in the officer's window. Real sandbox over HTTP, real SQLite, real Chromium.
#include "journey/fimentorun.h"
#include "sandbox/sandboxserver.h"
#include "ui/notifier.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/lanelist.h"
#include "ui/widgets/qrcode.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace saldoscope;
using namespace Qt::StringLiterals;

/// What the program wanted to open in a browser.
class Addresses : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> all;
    Q_INVOKABLE void open(const QUrl &url) { all += url; }
};

class TestJourneyConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fromANumberToInsights();
    void anotherBankIsAskedOnceTheLastHasAnswered();
    void partnerBanksAreListedMadeAndChanged();
    void accountsOnlyEndInAccountsAndOwners();
    void consentTakenBackLeavesNothing();

private:
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryStore m_secrets;
    Key m_vault = Key::random();
};

void TestJourneyConsent::initTestCase()
{
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
}

void TestJourneyConsent::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxServer>();
    QVERIFY(m_sandbox->start());
}

void TestJourneyConsent::fromANumberToInsights()
{
    test::Browser browser;
    QVERIFY2(browser.start(u"sv"_s, QSize(360, 640)), qPrintable(browser.error));
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    MainWindow &window = *run.window;
    QVERIFY(connectFimento(run));
    QVERIFY(newCase(run, u"Astrid Berg"_s, u"19950309-6316"_s));
    const QUrl link = invite(run, u"transaction-categorisation"_s);
    QVERIFY(!link.isEmpty());
    auto *code = run.find<QrCode>(u"consentCode"_s);
    QVERIFY(code->isVisible());
    QCOMPARE(code->accessibleDescription(), link.toString());
    QVERIFY(run.find<TextLabel>(u"consentLeft"_s)->text().startsWith(u"23 h"_s));

    QSignalSpy told(window.notifier(), &Notifier::told);
    QVERIFY2(consent(browser, link), qPrintable(browser.error));
    QTRY_VERIFY_WITH_TIMEOUT(lane(window, u"Norrbanken"_s), kPatience);
    window.showPage(PageId::Overview);
    QTRY_VERIFY_WITH_TIMEOUT(window.flow()->analysis() != nullptr, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(lane(window, u"Fimento"_s)->lane().state, u"Ready"_s, kPatience);
    QCOMPARE(lane(window, u"Norrbanken"_s)->lane().marks.front().state, LaneMark::State::Passed);
    for (const LaneMark &mark : lane(window, u"Fimento"_s)->lane().marks)
        QVERIFY2(mark.state == LaneMark::State::Passed && !mark.note.isEmpty(), qPrintable(mark.name));

    // Who is on another page hears of it on the desktop, by the case's number and nothing else.
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, kPatience);
    QVERIFY(told.front().at(0).toString().contains(window.flow()->summary().number) && !told.front().at(1).toString().contains(u"Berg"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run.cases.cases().front().state, CaseState::Ready, kPatience);

    QTRY_VERIFY_WITH_TIMEOUT(window.flow()->view() != nullptr, kPatience);
    QVERIFY(window.flow()->analysis()->ledger().booked().size() > 100);
    QTRY_VERIFY(window.flow()->judgement() != nullptr);
    // The good number's story is told at first sight: what the API says of a row is enough to know pay and rent by.
    for (const Flag &flag : window.flow()->judgement()->flags.flags)
        QCOMPARE(flag.level, FlagLevel::Info);
    QVERIFY2(browser.error.isEmpty(), qPrintable(browser.error));
}

void TestJourneyConsent::anotherBankIsAskedOnceTheLastHasAnswered()
{
    test::Browser browser;
    QVERIFY2(browser.start(u"sv"_s, QSize(360, 640)), qPrintable(browser.error));
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    QVERIFY(newCase(run, u"Astrid Berg"_s, u"199503096316"_s));
    const QUrl link = invite(run, u"transaction-categorisation"_s);
    auto *another = run.find<QPushButton>(u"askAnotherBank"_s);
    QVERIFY(!another->isVisible()); // while the first link is open
    QVERIFY2(consent(browser, link), qPrintable(browser.error));
    QTRY_VERIFY_WITH_TIMEOUT(another->isVisible() && another->isEnabled(), kPatience);
    another->click();
    auto *shown = run.find<QLineEdit>(u"consentLink"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible() && !shown->text().isEmpty() && QUrl(shown->text()) != link, kPatience);
    browser.open(QUrl(shown->text()));
    QVERIFY2(browser.enter(u"Sjöbanken"_s) && browser.enter(u"Logga in"_s) && browser.enter(u"Ja, dela uppgifterna"_s), qPrintable(browser.error));
    QTRY_VERIFY_WITH_TIMEOUT(lane(*run.window, u"Sjöbanken"_s), kPatience);
    QVERIFY(lane(*run.window, u"Norrbanken"_s)); // what the first flow brought stays
    QTRY_VERIFY_WITH_TIMEOUT(another->isVisible(), kPatience);
    QCOMPARE(run.window->flow()->collections().size(), std::size_t(1));

    // Fimento's own page: another address each time.
    Addresses opened;
    QDesktopServices::setUrlHandler(u"http"_s, &opened, "open");
    LaneWidget *flow = lane(*run.window, u"Fimento"_s);
    for (int times = 1; times <= 2; ++times) {
        QTRY_VERIFY_WITH_TIMEOUT(flow->findChild<QPushButton *>(u"lane/visualise"_s), kPatience);
        flow->findChild<QPushButton *>(u"lane/visualise"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.all.size(), qsizetype(times), kPatience);
    }
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QVERIFY(opened.all.at(0) != opened.all.at(1));
    browser.open(opened.all.at(1));
    QVERIFY2(!browser.text().isEmpty() && browser.error.isEmpty(), qPrintable(browser.error));

    // Deleted there and here, once somebody said so.
    flow->findChild<QPushButton *>(u"lane/menu"_s)->click();
    auto *remove = flow->findChild<QAction *>(u"lane/delete-process"_s);
    QVERIFY(remove);
    remove->trigger();
    auto *go = run.window->findChild<QPushButton *>(u"goAhead"_s);
    QVERIFY(go);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(run.window->flow()->collections().empty(), kPatience);
    QCOMPARE(m_sandbox->requests("DELETE", "/fimento/process/"), 1);
}

void TestJourneyConsent::partnerBanksAreListedMadeAndChanged()
{
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    auto *open = run.find<QPushButton>(u"fimento/partnerBanks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), kPatience);
    open->click();
    auto *dialog = run.window->findChild<QDialog *>();
    auto *list = dialog->findChild<QTreeWidget *>(u"partnerBanks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 10, kPatience); // more than a page of the provider's standard
    const int before = list->topLevelItemCount();
    dialog->findChild<QPushButton *>(u"newPartnerBank"_s)->click();
    auto *name = dialog->findChild<QLineEdit *>(u"partnerBankName"_s);
    name->setText(u"Nya mäklaren"_s);
    dialog->findChild<QCheckBox *>(u"partnerBankBroker"_s)->setChecked(true);
    dialog->findChild<QPlainTextEdit *>(u"brokerBankLines"_s)->setPlainText(u"Alfabanken; a1\nBetabanken"_s);
    auto *save = dialog->findChild<QPushButton *>(u"savePartnerBank"_s);
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), before + 1, kPatience);
    const QJsonObject brokers = run.settings.brokerBanks(u"fimento"_s);
    QCOMPARE(brokers.size(), 1);
    const QJsonArray banks = brokers.begin().value().toArray();
    QCOMPARE(banks.size(), 2);
    QCOMPARE(banks.at(0).toObject().value(u"id"_s).toString(), u"a1"_s);
    name->setText(u"Äldre mäklaren"_s);
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(!list->findItems(u"Äldre mäklaren"_s, Qt::MatchExactly).isEmpty(), kPatience);
    QCOMPARE(list->topLevelItemCount(), before + 1);
}

void TestJourneyConsent::accountsOnlyEndInAccountsAndOwners()
{
    test::Browser browser;
    QVERIFY2(browser.start(u"sv"_s, QSize(360, 640)), qPrintable(browser.error));
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    QVERIFY(newCase(run, u"Astrid Berg"_s, u"199503096316"_s));
    const QUrl link = invite(run, u"bank-account-verification"_s);
    QVERIFY2(consent(browser, link), qPrintable(browser.error));
    auto *accounts = run.find<FigureTable>(u"accountsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(accounts->itemCount() > 0, kPatience);
    auto *applicant = run.find<FigureTable>(u"applicantTable"_s);
    for (int line = 0; line < 2; ++line)
        QVERIFY2(applicant->itemText(line).contains(u"matches"_s), qPrintable(applicant->itemText(line)));
    run.window->showPage(PageId::Accounts);
    QCOMPARE(run.window->currentPage(), PageId::Accounts);
    QVERIFY(run.window->flow()->analysis() == nullptr);
}

void TestJourneyConsent::consentTakenBackLeavesNothing()
{
    test::Browser browser;
    QVERIFY2(browser.start(u"sv"_s, QSize(360, 640)), qPrintable(browser.error));
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    QVERIFY(newCase(run, u"Astrid Berg"_s, u"199503096316"_s));
    const QString number = run.window->flow()->summary().number;
    const QUrl link = invite(run, u"transaction-categorisation"_s);
    browser.open(link);
    QVERIFY2(browser.enter(u"Norrbanken"_s) && browser.enter(u"Logga in"_s) && browser.enter(u"Nej, dela inget"_s), qPrintable(browser.error));
    auto *gone = run.find<QWidget>(u"withdrawn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(gone->isVisible(), kPatience);
    QVERIFY(run.window->flow() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(run.cases.cases().empty() && !run.cases.gone().empty(), kPatience);
    QCOMPARE(run.cases.gone().front().number, number);
    QCOMPARE(run.cases.gone().front().what, u"withdrawn"_s);
}

QTEST_MAIN(TestJourneyConsent)
#include "tst_journey_consent.moc"
