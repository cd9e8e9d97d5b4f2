// SPDX-License-Identifier: GPL-3.0-or-later
// Providers that call: an address registered from the window, a listener with certificate and key, and addresses of the provider
// that were replaced for good.
#include "journey/fimentorun.h"
#include "sandbox/ask.h"
#include "sandbox/sandboxserver.h"
#include "ui/pages/listenercard.h"
#include "ui/pages/pathsdialog.h"
#include "ui/pages/webhookdialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestJourneyCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void anAddressIsRegisteredAndCalled();
    void callsOverTlsAreTaken_data();
    void callsOverTlsAreTaken();
    void filesThatCannotBeUsedAreToldInWords_data();
    void filesThatCannotBeUsedAreToldInWords();
    void filesAreChosenByKeyboardToo();
    void aReplacedPathHoldsOverARestart();

private:
    /// A certificate of itself and its key, made anew; below `name`.crt and `name`.key.
    bool makePair(const QString &name, const QStringList &algorithm) const;
    QString at(const QString &file) const { return m_files.filePath(file); }
    void listen(const Run &run, const QString &certificate = {}, const QString &key = {}) const;

    QTemporaryDir m_files;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    MemoryStore m_secrets;
    Key m_vault = Key::random();
    bool m_hasPairs = false;
};

bool TestJourneyCalls::makePair(const QString &name, const QStringList &algorithm) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s, QStringList {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=desk.test"_s, u"-keyout"_s, at(name + u".key"_s), u"-out"_s, at(name + u".crt"_s)} + algorithm);
    return openssl.waitForFinished(60'000) && openssl.exitCode() == 0;
}

void TestJourneyCalls::initTestCase()
{
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
    m_hasPairs = !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
    if (!m_hasPairs)
        return;
    QVERIFY(makePair(u"rsa"_s, {u"-newkey"_s, u"rsa:2048"_s}));
    QVERIFY(makePair(u"ec"_s, {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s}));
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"rsa"_s, u"-aes128"_s, u"-passout"_s, u"pass:word"_s, u"-in"_s, at(u"rsa.key"_s), u"-out"_s, at(u"locked.key"_s)});
    QVERIFY(openssl.waitForFinished(60'000) && openssl.exitCode() == 0);
}

void TestJourneyCalls::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxServer>();
    QVERIFY(m_sandbox->start());
}

/// Through the card in Settings, at any free port.
void TestJourneyCalls::listen(const Run &run, const QString &certificate, const QString &key) const
{
    run.window->showPage(PageId::Settings);
    run.find<QCheckBox>(u"listenerOn"_s)->setChecked(true);
    run.find<QLineEdit>(u"listenerPort"_s)->setText(u"0"_s);
    run.find<QLineEdit>(u"listenerCertificate"_s)->setText(certificate);
    run.find<QLineEdit>(u"listenerKey"_s)->setText(key);
    run.find<QPushButton>(u"listenerApply"_s)->click();
}

void TestJourneyCalls::anAddressIsRegisteredAndCalled()
{
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(connectFimento(run));
    listen(run);
    QVERIFY(run.listener.isListening());
    auto *webhook = run.find<QPushButton>(u"fimento/webhook"_s);
    QTRY_VERIFY_WITH_TIMEOUT(webhook->isEnabled(), kPatience);
    webhook->click();
    auto *dialog = run.window->findChild<WebhookDialog *>();
    QVERIFY(dialog);
    const QString here = u"http://127.0.0.1:%1/"_s.arg(run.listener.port());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"callback"_s)->text(), here); // this computer, where it listens
    dialog->findChild<QPushButton *>(u"send"_s)->click();
    auto *answer = dialog->findChild<QLabel *>(u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests("POST", "/fimento/webhook"), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!answer->text().isEmpty() && !answer->text().contains(u'…'), kPatience);
    dialog->reject();
    QTRY_VERIFY(!run.window->findChild<WebhookDialog *>());

    QVERIFY(newCase(run, u"Astrid Berg"_s, u"199503096316"_s));
    QSignalSpy called(&run.listener, &HintListener::called);
    const QUrl link = invite(run, u"transaction-categorisation"_s);
    QCOMPARE(test::ask(m_network, "GET", link).status, 200); // the applicant opens it
    QTRY_VERIFY_WITH_TIMEOUT(called.count() >= 1, kPatience);
    const QByteArray id = run.collection()->process().id.toUtf8();
    QVERIFY(called.back().front().toByteArray().contains(id));
    QTRY_VERIFY_WITH_TIMEOUT(lane(*run.window, u"Fimento"_s)->lane().state == u"Link opened", kPatience);
    const auto calls = [this] { return test::ask(m_network, "GET", QUrl(m_sandbox->baseUrl().toString() + u"/sandbox/fimento"_s)).object()[u"calls"_s].toArray(); };
    QTRY_COMPARE_WITH_TIMEOUT(calls().last()[u"outcome"_s].toString(), u"delivered"_s, kPatience);
}

void TestJourneyCalls::callsOverTlsAreTaken_data()
{
    QTest::addColumn<QString>("pair");
    QTest::newRow("RSA") << u"rsa"_s;
    QTest::newRow("a curve") << u"ec"_s;
}

void TestJourneyCalls::callsOverTlsAreTaken()
{
    QFETCH(QString, pair);
    if (!m_hasPairs)
        QSKIP("there is no openssl to make a certificate with");
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    listen(run, at(pair + u".crt"_s), at(pair + u".key"_s));
    QVERIFY2(run.listener.isListening(), qPrintable(run.find<QLabel>(u"listenerSaid"_s)->text()));
    QVERIFY(run.find<QLabel>(u"listenerSaid"_s)->text().contains(QString::number(run.listener.port())));
    QCOMPARE(run.settings.listener().keyFile, at(pair + u".key"_s));
    QSignalSpy called(&run.listener, &HintListener::called);
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(at(pair + u".crt"_s)));
    QNetworkRequest request(QUrl(u"https://127.0.0.1:%1/fimento"_s.arg(run.listener.port())));
    request.setSslConfiguration(trusting);
    request.setPeerVerifyName(u"desk.test"_s);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, "{\"_id\":\"1\"}"));
    QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, kPatience));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    QTRY_COMPARE(called.count(), 1);
}

void TestJourneyCalls::filesThatCannotBeUsedAreToldInWords_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("ofCertificate");
    QTest::newRow("no such certificate") << u"none.crt"_s << u"rsa.key"_s << u"Cannot be read: none.crt"_s << true;
    QTest::newRow("no such key") << u"rsa.crt"_s << u"none.key"_s << u"Cannot be read: none.key"_s << false;
    QTest::newRow("a key for a certificate") << u"rsa.key"_s << u"rsa.key"_s << u"No certificate in PEM: rsa.key"_s << true;
    QTest::newRow("a certificate for a key") << u"rsa.crt"_s << u"rsa.crt"_s << u"No key in PEM without a passphrase: rsa.crt"_s << false;
    QTest::newRow("a locked key") << u"rsa.crt"_s << u"locked.key"_s << u"No key in PEM without a passphrase: locked.key"_s << false;
    QTest::newRow("another's key") << u"rsa.crt"_s << u"ec.key"_s << u"The key of another certificate: ec.key"_s << false;
    QTest::newRow("another's key, the other way") << u"ec.crt"_s << u"rsa.key"_s << u"The key of another certificate: rsa.key"_s << false;
    QTest::newRow("no key") << u"rsa.crt"_s << QString() << u"Choose the certificate's key"_s << false;
    QTest::newRow("no certificate") << QString() << u"rsa.key"_s << u"Choose a certificate"_s << true;
}

void TestJourneyCalls::filesThatCannotBeUsedAreToldInWords()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, words);
    QFETCH(bool, ofCertificate);
    if (!m_hasPairs)
        QSKIP("there is no openssl to make a certificate with");
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    const auto file = [this](const QString &name) { return name.isEmpty() ? name : at(name); };
    listen(run, file(certificate), file(key));
    QVERIFY(!run.listener.isListening());
    const auto *wrong = run.find<QLineEdit>(ofCertificate ? u"listenerCertificate"_s : u"listenerKey"_s);
    const auto *other = run.find<QLineEdit>(ofCertificate ? u"listenerKey"_s : u"listenerCertificate"_s);
    QCOMPARE(wrong->accessibleDescription(), words);
    QVERIFY(wrong->property("error").toBool() && !other->property("error").toBool());
    QVERIFY2(run.find<QLabel>(u"listenerSaid"_s)->text().contains(words), qPrintable(run.find<QLabel>(u"listenerSaid"_s)->text()));
    picture(run, u"listener-bad-file"_s);
    listen(run, at(u"rsa.crt"_s), at(u"rsa.key"_s)); // and mended
    QVERIFY(run.listener.isListening() && !wrong->property("error").toBool());
}

void TestJourneyCalls::filesAreChosenByKeyboardToo()
{
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    run.window->showPage(PageId::Settings);
    for (const QString &name : {u"listenerCertificate"_s, u"listenerKey"_s}) {
        auto *edit = run.find<QLineEdit>(name);
        auto *choose = run.find<QPushButton>(name + u"/choose"_s);
        QVERIFY(choose && !choose->accessibleName().isEmpty());
        run.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), choose);
        QTest::keyClick(choose, Qt::Key_Space);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = run.window->findChild<QFileDialog *>()) && dialog->isVisible());
        Q_EMIT dialog->fileSelected(u"/tmp/chosen.pem"_s);
        dialog->reject();
        QCOMPARE(edit->text(), u"/tmp/chosen.pem"_s);
        QTRY_VERIFY(!run.window->findChild<QFileDialog *>());
    }
}

void TestJourneyCalls::aReplacedPathHoldsOverARestart()
{
    const auto replace = [](const Run &run, const QString &path) {
        run.window->showPage(PageId::Settings);
        run.find<QPushButton>(u"fimento/paths"_s)->click();
        auto *dialog = run.window->findChild<PathsDialog *>();
        auto *list = dialog->findChild<QTreeWidget *>(u"paths"_s);
        const auto rows = list->findItems(u"webhook"_s, Qt::MatchExactly, 0);
        if (path.isEmpty())
            dialog->findChild<QPushButton *>(u"restorePaths"_s)->click();
        else
            rows.front()->setText(1, path);
        dialog->findChild<QPushButton *>(u"savePaths"_s)->click();
        return !dialog->isVisible();
    };
    const auto registers = [](const Run &run) {
        run.window->showPage(PageId::Settings);
        auto *webhook = run.find<QPushButton>(u"fimento/webhook"_s);
        if (!QTest::qWaitFor([&] { return webhook->isEnabled(); }, kPatience))
            return false;
        webhook->click();
        auto *dialog = run.window->findChild<WebhookDialog *>();
        dialog->findChild<QLineEdit *>(u"callback"_s)->setText(u"https://desk.test/hook"_s);
        auto *answer = dialog->findChild<QLabel *>(u"answer"_s);
        dialog->findChild<QPushButton *>(u"send"_s)->click();
        const bool answered = QTest::qWaitFor([&] { return !answer->text().isEmpty() && !answer->text().contains(u'…'); }, kPatience);
        dialog->reject();
        return answered;
    };
    {
        Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
        QVERIFY(connectFimento(run));
        QVERIFY(!replace(run, u"hooks"_s)); // no slash: refused, and the dialog stays
        run.window->findChild<PathsDialog *>()->reject();
    }
    {
        Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
        QVERIFY(run.settings.paths(u"fimento"_s).isEmpty());
        QVERIFY(replace(run, u"/hooks/register"_s));
        QVERIFY(registers(run)); // from the next start on
        QCOMPARE(m_sandbox->requests("POST", "/fimento/webhook"), 1);
    }
    {
        Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
        QVERIFY(registers(run));
        QCOMPARE(m_sandbox->requests("POST", "/fimento/hooks/register"), 1);
        QCOMPARE(m_sandbox->requests("POST", "/fimento/webhook"), 1);
        QVERIFY(replace(run, {}));
    }
    Run run(m_folder->path(), m_secrets, m_vault, m_sandbox->baseUrl());
    QVERIFY(registers(run));
    QCOMPARE(m_sandbox->requests("POST", "/fimento/webhook"), 2);
}

QTEST_MAIN(TestJourneyCalls)
#include "tst_journey_calls.moc"
