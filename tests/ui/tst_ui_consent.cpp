// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer hands to an applicant: link, QR code, letter; and the forms round it.
#include "ui/consentmail.h"
#include "ui/format.h"
#include "ui/notifier.h"
#include "ui/pages/accountspage.h"
#include "ui/pages/invitedialog.h"
#include "ui/pages/listenercard.h"
#include "ui/pages/maildialog.h"
#include "ui/pages/pathsdialog.h"
#include "ui/settings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/qrcode.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrlQuery>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

const QUrl kLink(u"https://consent.example/k/7f3a-91c2-44d0"_s);

ConsentLink fresh()
{
    ConsentLink link;
    link.provider = u"Fimento"_s;
    link.link = kLink;
    link.made = QDateTime::currentDateTimeUtc().addSecs(-60);
    link.validUntil = link.made.addSecs(24 * 3600);
    return link;
}

ProviderInfo fimento()
{
    ProviderInfo info;
    info.id = u"fimento"_s;
    info.name = u"Fimento"_s;
    info.hasPartnerBanks = true;
    return info;
}

CaseDetails person()
{
    CaseDetails details;
    details.applicantName = u"Eva Maria Svensson"_s;
    details.personNumber = u"19950309-6316"_s;
    return details;
}

const std::vector<PartnerBank> kBanks {{u"aaaaaaaaaaaaaaaaaaaaaaaa"_s, u"Norrlånet"_s, false, {}}, {u"bbbbbbbbbbbbbbbbbbbbbbbb"_s, u"Lånbroker"_s, true, {}}};

} // namespace

class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCodeHasItsThreeCornersAndItsQuietZone();
    void aCodeIsSharpAtEveryScale_data();
    void aCodeIsSharpAtEveryScale();
    void aTextThatIsTooLongHasNoCode();
    void theLinkIsShownCopiedAndCountedDown();
    void aLapsedLinkOffersAFreshOneAndNothingElse();
    void aLetterIsInTheApplicantsLanguage_data();
    void aLetterIsInTheApplicantsLanguage();
    void aMailProgramGetsEveryLetterOfIt();
    void aChangedLetterIsWhatIsHandedOn();
    void anInvitationIsFilledFromTheCase();
    void aLinkThatNobodyCanOpenHereIsTold();
    void aBusinessIsAskedForItsNumber();
    void aBrokersBanksGoWithTheInvitation();
    void withoutAPartnerBankThereIsNoInvitation();
    void onlyChangedPathsAreReplaced();
    void aPathThatCannotBeUsedIsNamed_data();
    void aPathThatCannotBeUsedIsNamed();
    void theListenerIsOffAndSaysSo();
    void accountsAreComparedInWords();
    void settingsAreRemembered();
};

void TestConsent::initTestCase()
{
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
}

void TestConsent::aCodeHasItsThreeCornersAndItsQuietZone()
{
    const QImage code = qrImage(kLink.toString());
    QVERIFY(!code.isNull());
    QCOMPARE(code.width(), code.height());
    const auto dark = [&code](int x, int y) { return qGray(code.pixel(x, y)) < 128; };
    for (int i = 0; i < code.width(); ++i) {
        for (int quiet = 0; quiet < 4; ++quiet)
            QVERIFY(!dark(i, quiet) && !dark(quiet, i) && !dark(i, code.width() - 1 - quiet));
    }
    // A ring of seven, a gap, a square of three; none at the lower right.
    const int far = code.width() - 4 - 7;
    for (const QPoint corner : {QPoint(4, 4), QPoint(far, 4), QPoint(4, far)}) {
        QVERIFY(dark(corner.x(), corner.y()) && dark(corner.x() + 6, corner.y() + 6) && dark(corner.x() + 3, corner.y() + 3));
        QVERIFY(!dark(corner.x() + 1, corner.y() + 1) && !dark(corner.x() + 5, corner.y() + 1));
    }
    QVERIFY(qrImage(u"another"_s) != code);
}

void TestConsent::aCodeIsSharpAtEveryScale_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.25") << 1.25;
    QTest::newRow("2") << 2.0;
}

void TestConsent::aCodeIsSharpAtEveryScale()
{
    QFETCH(qreal, ratio);
    QrCode code;
    code.setText(kLink.toString(), u"Consent link"_s);
    code.resize(136, 136);
    const QImage plain = qrImage(kLink.toString());
    const QRect modules = code.modules(ratio);
    QCOMPARE(modules.width() % plain.width(), 0);
    QVERIFY(modules.width() >= 2 * plain.width());
    QImage shot(int(136 * ratio), int(136 * ratio), QImage::Format_RGB32);
    shot.setDevicePixelRatio(ratio);
    code.render(&shot);
    // Each module is one square of equal pixels, away from the edge that the frame is drawn on.
    const int side = modules.width() / plain.width();
    for (int y = 4; y < plain.height() - 4; ++y) {
        for (int x = 4; x < plain.width() - 4; ++x) {
            for (const QPoint inside : {QPoint(0, 0), QPoint(side - 1, side - 1)})
                QCOMPARE(shot.pixel(modules.topLeft() + QPoint(x * side, y * side) + inside), plain.pixel(x, y));
        }
    }
    QCOMPARE(code.accessibleDescription(), kLink.toString());
}

void TestConsent::aTextThatIsTooLongHasNoCode()
{
    QrCode code;
    code.setText(QString(5000, u'x'), u"Consent link"_s);
    QVERIFY(!code.isEnabled());
    QVERIFY(qrImage({}).isNull());
}

void TestConsent::theLinkIsShownCopiedAndCountedDown()
{
    const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ConsentPanel panel(format);
    ConsentLink link = fresh();
    link.opened = 2;
    link.lastOpened = QDateTime::currentDateTimeUtc();
    panel.setLink(link);
    panel.show();
    QCOMPARE(panel.findChild<QLineEdit *>(u"consentLink"_s)->text(), kLink.toString());
    QVERIFY2(panel.findChild<QLabel *>(u"consentLeft"_s)->text().startsWith(u"23 h 5"_s), qPrintable(panel.findChild<QLabel *>(u"consentLeft"_s)->text()));
    QVERIFY2(panel.line().contains(u"2"_s), qPrintable(panel.line()));
    panel.findChild<QPushButton *>(u"copyLink"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), kLink.toString());
    QVERIFY(!panel.findChild<QPushButton *>(u"freshLink"_s)->isVisible());
}

void TestConsent::aLapsedLinkOffersAFreshOneAndNothingElse()
{
    const Format format;
    ConsentPanel panel(format);
    ConsentLink link = fresh();
    link.validUntil = QDateTime::currentDateTimeUtc().addSecs(-1);
    panel.setLink(link);
    panel.show();
    QVERIFY(panel.isLapsed());
    QSignalSpy wanted(&panel, &ConsentPanel::freshWanted);
    for (const QString &name : {u"copyLink"_s, u"mailLink"_s, u"openLink"_s})
        QVERIFY2(!panel.findChild<QPushButton *>(name)->isVisible(), qPrintable(name));
    QVERIFY(!panel.findChild<QrCode *>()->isVisible());
    panel.findChild<QPushButton *>(u"freshLink"_s)->click();
    QCOMPARE(wanted.count(), 1);
    panel.setLink(fresh());
    QVERIFY(!panel.isLapsed() && panel.findChild<QrCode *>()->isVisible());
}

void TestConsent::aLetterIsInTheApplicantsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("until");
    QTest::newRow("Swedish") << u"sv"_s << u"Hej Eva!"_s << u"22 november kl. "_s;
    QTest::newRow("Finnish") << u"fi"_s << u"Hei Eva!"_s << u"22. marraskuuta klo "_s;
    QTest::newRow("English") << u"en"_s << u"Hello Eva,"_s << u"22 November at "_s;
}

void TestConsent::aLetterIsInTheApplicantsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, greeting);
    QFETCH(QString, until);
    const ConsentLetter letter {language, u"Eva"_s, u"Norrlånet"_s, kLink, QDateTime(QDate(2026, 11, 22), QTime(12, 0))};
    const QString body = letter.body();
    QVERIFY2(body.startsWith(greeting), qPrintable(body));
    QVERIFY2(body.contains(until), qPrintable(body));
    QVERIFY(body.contains(u"Norrlånet"_s) && body.contains(kLink.toString()));
    QVERIFY(!body.contains(u'%'));
}

void TestConsent::aMailProgramGetsEveryLetterOfIt()
{
    const QUrl url = mailtoUrl(u"Å & ä = ö + 1?"_s, u"One\nTwo https://a.example/?x=1&y=2 #3"_s);
    QCOMPARE(url.scheme(), u"mailto"_s);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Å & ä = ö + 1?"_s);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"One\r\nTwo https://a.example/?x=1&y=2 #3"_s);
}

void TestConsent::aChangedLetterIsWhatIsHandedOn()
{
    MailDialog dialog({u"sv"_s, u"Eva"_s, u"Norrlånet"_s, kLink, {}});
    QSignalSpy chosen(&dialog, &MailDialog::languageChosen);
    auto *body = dialog.findChild<QPlainTextEdit *>(u"mailBody"_s);
    QVERIFY(body->toPlainText().startsWith(u"Hej Eva!"_s));
    dialog.findChild<QComboBox *>(u"mailLanguage"_s)->setCurrentIndex(1);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(body->toPlainText().startsWith(u"Hei Eva!"_s));
    body->setPlainText(u"Short."_s);
    QVERIFY(dialog.mailto().toString().contains(u"Short."_s));
    dialog.findChild<QPushButton *>(u"mailCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Short."_s);
}

void TestConsent::anInvitationIsFilledFromTheCase()
{
    InviteDialog dialog(fimento(), person());
    QVERIFY(!dialog.findChild<QPushButton *>(u"makeLink"_s)->isEnabled());
    dialog.setBanks(kBanks, {});
    QVERIFY(dialog.findChild<QPushButton *>(u"makeLink"_s)->isEnabled());
    const Invitation wish = dialog.invitation();
    QCOMPARE(wish.country, u"se"_s);
    QCOMPARE(wish.personNumber, u"199503096316"_s);
    QCOMPARE(wish.givenName, u"Eva Maria"_s);
    QCOMPARE(wish.familyName, u"Svensson"_s);
    QCOMPARE(wish.parameters.value(u"partnerBank"_s).toString(), kBanks[0].id);
    QCOMPARE(wish.parameters.value(u"collection"_s).toString(), u"transaction-categorisation"_s);
    QCOMPARE(wish.parameters.value(u"psuType"_s).toString(), u"personal"_s);
    QVERIFY(!wish.parameters.contains(u"companyId"_s) && !wish.parameters.contains(u"brokerBanks"_s));
}

void TestConsent::aLinkThatNobodyCanOpenHereIsTold()
{
    const Format format;
    ConsentPanel panel(format);
    ConsentLink link = fresh();
    link.link = QUrl(u"no-such-scheme-here://consent/1"_s);
    panel.setLink(link);
    QSignalSpy notOpened(&panel, &ConsentPanel::notOpened);
    panel.findChild<QPushButton *>(u"openLink"_s)->click();
    QCOMPARE(notOpened.count(), 1);
}

void TestConsent::aBusinessIsAskedForItsNumber()
{
    CaseDetails company;
    company.applicantName = u"Ek & Co AB"_s;
    company.personNumber = u"556703-7485"_s;
    company.business = true;
    InviteDialog dialog(fimento(), company);
    dialog.setBanks(kBanks, {});
    const Invitation wish = dialog.invitation();
    QCOMPARE(wish.parameters.value(u"companyId"_s).toString(), u"5567037485"_s);
    QCOMPARE(wish.parameters.value(u"psuType"_s).toString(), u"business"_s);
    QVERIFY(wish.personNumber.isEmpty());
    dialog.findChild<QComboBox *>(u"applicantKind"_s)->setCurrentIndex(0);
    QVERIFY(!dialog.invitation().parameters.contains(u"companyId"_s));
}

void TestConsent::aBrokersBanksGoWithTheInvitation()
{
    InviteDialog dialog(fimento(), person());
    const QJsonArray banks {QJsonObject {{u"name"_s, u"Alfa"_s}, {u"id"_s, u"1"_s}, {u"logoUri"_s, QString()}}, QJsonObject {{u"name"_s, u"Beta"_s}, {u"id"_s, u"2"_s}, {u"logoUri"_s, QString()}}};
    dialog.setBrokerBanks({{kBanks[1].id, banks}});
    dialog.setBanks(kBanks, kBanks[1].id);
    auto *list = dialog.findChild<QListWidget *>(u"brokerBanks"_s);
    QCOMPARE(list->count(), 2);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.invitation().parameters.value(u"brokerBanks"_s).toArray(), QJsonArray {banks.at(1)});
    dialog.findChild<QComboBox *>(u"partnerBank"_s)->setCurrentIndex(0); // no broker
    QVERIFY(!dialog.invitation().parameters.contains(u"brokerBanks"_s));
}

void TestConsent::withoutAPartnerBankThereIsNoInvitation()
{
    InviteDialog dialog(fimento(), person());
    dialog.setBanks({}, {});
    QVERIFY(!dialog.findChild<QPushButton *>(u"makeLink"_s)->isEnabled());
    dialog.setFailed(u"Key not accepted"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"makeLink"_s)->isEnabled());
}

void TestConsent::onlyChangedPathsAreReplaced()
{
    const QJsonObject standard {{u"login"_s, u"/login"_s}, {u"process"_s, u"/process/{processId}"_s}};
    PathsDialog dialog(u"Fimento"_s, standard, {{u"login"_s, u"/auth"_s}}, [](const QJsonObject &) { return done(); });
    QCOMPARE(dialog.replaced(), (QJsonObject {{u"login"_s, u"/auth"_s}}));
    dialog.findChild<QPushButton *>(u"restorePaths"_s)->click();
    QVERIFY(dialog.replaced().isEmpty());
}

void TestConsent::aPathThatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("standard");
    QTest::addColumn<QString>("said");
    QTest::newRow("a path") << u"process"_s << u"/process/{processId}"_s << u"“process” must begin with a slash and hold what stands in braces here: /process/{processId}"_s;
    QTest::newRow("the base") << u"base"_s << u"https://api.example"_s << u"“base” must be a whole address that begins with https://"_s;
}

void TestConsent::aPathThatCannotBeUsedIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, standard);
    QFETCH(QString, said);
    QJsonObject paths;
    paths.insert(name, standard);
    PathsDialog dialog(u"Fimento"_s, paths, {}, [name](const QJsonObject &) { return Done(Error {Error::Kind::BadFile, {}, {}, name}); });
    dialog.findChild<QTreeWidget *>(u"paths"_s)->topLevelItem(0)->setText(1, u"login"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.findChild<QPushButton *>(u"savePaths"_s)->click();
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(dialog.findChild<QLabel *>(u"pathWrong"_s)->text(), said);
}

void TestConsent::theListenerIsOffAndSaysSo()
{
    QTemporaryDir folder;
    const Settings settings(folder.filePath(u"settings.ini"_s));
    const Format format;
    ListenerCard card(settings.listener(), format);
    QVERIFY(!card.settings().on);
    QCOMPARE(card.settings().address, u"127.0.0.1"_s);
    card.findChild<QLineEdit *>(u"listenerAddress"_s)->setText(u"nonsense"_s);
    QVERIFY(!card.findChild<QPushButton *>(u"listenerApply"_s)->isEnabled());
    card.findChild<QLineEdit *>(u"listenerAddress"_s)->setText(u"0.0.0.0"_s);
    card.tell(Error {Error::Kind::Insecure, {}}, false, 0);
    QVERIFY(card.findChild<QLabel *>(u"listenerSaid"_s)->text().contains(u"certificate"_s));
}

void TestConsent::accountsAreComparedInWords()
{
    const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));
    AccountsPage page(format);
    VerifiedAccounts answer;
    answer.id = 1;
    answer.provider = u"Fimento"_s;
    answer.at = QDateTime::currentDateTimeUtc();
    answer.found.ownerName = u"Eva Svensson"_s;
    answer.found.name = Fit::Partly;
    answer.found.ownerNumber = u"199503096317"_s;
    answer.found.number = Fit::Different;
    answer.found.currency = u"SEK"_s;
    answer.found.accounts = {{u"SE4550000000058398257466"_s, u"Eva Svensson"_s, u"current"_s, u"Norrbanken"_s, 1234.5, Fit::Same}, {u"123"_s, {}, {}, {}, std::nullopt, Fit::NotSaid}};
    page.show({answer}, person());
    QCOMPARE(page.applicantTable()->itemCount(), 2);
    QVERIFY2(page.applicantTable()->itemText(0).contains(u"matches in part"_s), qPrintable(page.applicantTable()->itemText(0)));
    QVERIFY2(page.applicantTable()->itemText(1).contains(u"differs"_s), qPrintable(page.applicantTable()->itemText(1)));
    QVERIFY(!page.applicantTable()->itemText(1).contains(u"6316"_s)); // identity numbers stay masked
    QVERIFY2(page.accountsTable()->itemText(0).contains(u"1\u202f234.50"_s), qPrintable(page.accountsTable()->itemText(0)));
    QVERIFY2(page.accountsTable()->itemText(1).contains(u"not told"_s), qPrintable(page.accountsTable()->itemText(1)));
}

void TestConsent::settingsAreRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        QVERIFY(settings.notifies());
        settings.setNotifies(false);
        settings.setLetterLanguage(u"fi"_s);
        settings.setPaths(u"fimento"_s, {{u"login"_s, u"/auth"_s}});
        HintSettings listener;
        listener.on = true;
        listener.port = 9000;
        settings.setListener(listener);
    }
    const Settings settings(file);
    QVERIFY(!settings.notifies());
    QCOMPARE(settings.letterLanguage(), u"fi"_s);
    QCOMPARE(settings.paths(u"fimento"_s), (QJsonObject {{u"login"_s, u"/auth"_s}}));
    QVERIFY(settings.listener().on);
    QCOMPARE(settings.listener().port, quint16(9000));
}

QTEST_MAIN(TestConsent)
#include "tst_ui_consent.moc"
