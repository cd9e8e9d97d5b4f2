// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages, over a real store and a provider that is never asked.
#include "insights/packs.h"
#include "support/office.h"
#include "ui/pages/casespage.h"
#include "ui/pages/connectionspage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000;

std::unique_ptr<MainWindow> demoWindow(Office &office, std::vector<DemoCase> cases)
{
    return office.makeWindow([&cases](Desk &desk) {
        desk.demo = true;
        desk.demoCases = std::move(cases);
    });
}

QAction *action(const MainWindow &window, const QKeySequence &keys)
{
    QAction *found = nullptr;
    for (QAction *menu : window.menuBar()->actions()) {
        const auto actions = menu->menu()->actions();
        for (QAction *candidate : actions) {
            if (candidate->shortcuts().contains(keys))
                found = candidate;
        }
    }
    return found;
}

/// A case with the bundled example in it, open on the screen.
bool openExample(MainWindow &window)
{
    window.openFiles({QStringLiteral(SALDOSCOPE_SOURCE_DIR "/resources/examples/example-statement.json")});
    auto *add = window.findChild<QPushButton *>(u"commitIntake"_s);
    if (!QTest::qWaitFor([&] { return window.flow() && window.flow()->isOpen() && add->isEnabled(); }, kPatience))
        return false;
    add->click();
    return QTest::qWaitFor([&] { return window.flow()->analysis() != nullptr; }, kPatience);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void noTwoActionsShareAKey();
    void withoutACaseOnlyCasesAndSettingsAreReachable();
    void aFileOpensACaseOfItsOwn();
    void goingBackAndForth();
    void f6WalksThroughThePanes();
    void privacyReachesEveryPlaceAndIsSaidInSettings();
    void theThemeIsTheSameInMenuAndSettings();
    void theStatusBarSaysWhatTheAmountsAreIn();
    void aDemoIsSeenAndHasItsCases();
    void otherPacksAreSaidWhereResultsAreShown_data();
    void otherPacksAreSaidWhereResultsAreShown();
    void geometryAndRailAreRemembered();
    void everyPageFitsTheSmallestWindow();
    void everythingThatTakesTheKeyboardHasAName();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMainWindow::initTestCase()
{
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
}

void TestMainWindow::noTwoActionsShareAKey()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QStringList keys;
    for (QAction *menu : window->menuBar()->actions()) {
        const auto actions = menu->menu()->actions();
        for (QAction *candidate : actions) {
            for (const QKeySequence &shortcut : candidate->shortcuts())
                keys += shortcut.toString();
        }
    }
    QVERIFY(keys.size() > 15);
    QStringList unique = keys;
    unique.removeDuplicates();
    QCOMPARE(keys, unique);
}

void TestMainWindow::withoutACaseOnlyCasesAndSettingsAreReachable()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QCOMPARE(window->currentPage(), PageId::Cases);
    window->showPage(PageId::Overview);
    QCOMPARE(window->currentPage(), PageId::Cases);
    QVERIFY(!action(*window, QKeySequence(Qt::CTRL | Qt::Key_4))->isEnabled());
    QVERIFY(!action(*window, QKeySequence(Qt::Key_F5))->isEnabled());
    action(*window, QKeySequence(Qt::CTRL | Qt::Key_Comma))->trigger();
    QCOMPARE(window->currentPage(), PageId::Settings);
    QCOMPARE(window->windowTitle(), u"Saldoscope"_s);
}

void TestMainWindow::aFileOpensACaseOfItsOwn()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QVERIFY(openExample(*window));
    QCOMPARE(window->currentPage(), PageId::Collect);
    QCOMPARE(window->flow()->files().size(), std::size_t(1));
    QVERIFY(window->windowTitle().startsWith(u"Case "_s + window->flow()->summary().number));
    QVERIFY(action(*window, QKeySequence(Qt::CTRL | Qt::Key_4))->isEnabled());
    action(*window, QKeySequence::Close)->trigger();
    QVERIFY(!window->flow());
    QCOMPARE(window->currentPage(), PageId::Cases);
    QTRY_COMPARE_WITH_TIMEOUT(office.cases.cases().size(), std::size_t(1), kPatience);
    window->openCase(office.cases.cases().front().id);
    QTRY_COMPARE_WITH_TIMEOUT(window->currentPage(), PageId::Overview, kPatience);
}

void TestMainWindow::goingBackAndForth()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QVERIFY(openExample(*window));
    window->showPage(PageId::Transactions);
    window->showPage(PageId::CategoryTree);
    QAction *back = action(*window, QKeySequence(Qt::ALT | Qt::Key_Left));
    QAction *forward = action(*window, QKeySequence(Qt::ALT | Qt::Key_Right));
    back->trigger();
    QCOMPARE(window->currentPage(), PageId::Transactions);
    back->trigger();
    QCOMPARE(window->currentPage(), PageId::Collect);
    forward->trigger();
    QCOMPARE(window->currentPage(), PageId::Transactions);
    window->showPage(PageId::Progress);
    forward->trigger();
    QCOMPARE(window->currentPage(), PageId::Progress); // what was ahead is forgotten
    for (int i = 0; i < 10; ++i)
        back->trigger();
    QCOMPARE(window->currentPage(), PageId::Cases);
}

void TestMainWindow::f6WalksThroughThePanes()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QVERIFY(openExample(*window));
    window->showPage(PageId::Transactions);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    auto *rail = window->findChild<Rail *>();
    QAction *next = action(*window, QKeySequence(Qt::Key_F6));
    rail->currentEntry()->setFocus();
    next->trigger();
    QVERIFY(window->focusWidget() && !rail->isAncestorOf(window->focusWidget()));
    bool cameBack = false;
    for (int i = 0; i < 10 && !cameBack; ++i) {
        next->trigger();
        cameBack = rail->isAncestorOf(window->focusWidget());
    }
    QVERIFY(cameBack);
    QCOMPARE(window->focusWidget(), rail->currentEntry());
}

void TestMainWindow::privacyReachesEveryPlaceAndIsSaidInSettings()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    auto *box = window->findChild<QCheckBox *>(u"privacy"_s);
    QAction *hide = action(*window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    QVERIFY(box && hide && !box->isChecked());
    hide->trigger();
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!hide->isChecked());
}

void TestMainWindow::theThemeIsTheSameInMenuAndSettings()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QSignalSpy chosen(window.get(), &MainWindow::themeChosen);
    auto *theme = window->findChild<QComboBox *>(u"theme"_s);
    QVERIFY(theme);
    theme->setCurrentIndex(theme->findData(int(Settings::Theme::Dark)));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(office.settings.theme(), Settings::Theme::Dark);
    QStringList checked;
    for (QAction *menu : window->menuBar()->actions()) {
        const auto actions = menu->menu()->actions();
        for (QAction *candidate : actions)
            checked += candidate->isChecked() ? QStringList(candidate->text()) : QStringList();
    }
    QCOMPARE(checked, QStringList(u"Dark"_s));
    window->setTheme(Settings::Theme::Light);
    QCOMPARE(theme->currentData().toInt(), int(Settings::Theme::Light));
    QCOMPARE(chosen.size(), 2);
}

void TestMainWindow::theStatusBarSaysWhatTheAmountsAreIn()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QVERIFY(openExample(*window));
    const auto said = [&] {
        QStringList texts;
        const auto labels = window->statusBar()->findChildren<QLabel *>();
        for (QLabel *label : labels)
            texts += label->text();
        return texts.join(u'|');
    };
    QTRY_VERIFY(said().contains(u"Amounts in pounds"_s));
    QVERIFY(said().contains(u"Data as of"_s));
    QVERIFY(said().contains(u"Saved "_s));
    action(*window, QKeySequence::Close)->trigger();
    QVERIFY(!said().contains(u"Amounts"_s));
}

void TestMainWindow::aDemoIsSeenAndHasItsCases()
{
    Office office(m_folder->path());
    const QString file = QStringLiteral(SALDOSCOPE_SOURCE_DIR "/resources/examples/example-statement.json");
    CaseDetails one;
    one.applicantName = u"Eva Ek"_s;
    CaseDetails two;
    two.applicantName = u"Olli Oja"_s;
    Assessment said;
    said.household = *parseHousehold(u"1,34"_s);
    const auto window = demoWindow(office, {{one, file, said}, {two, file, {}}});
    window->makeDemoCases();
    QTRY_COMPARE_WITH_TIMEOUT(office.cases.cases().size(), std::size_t(2), kPatience);
    QCOMPARE(office.cases.cases().front().details->applicantName, u"Eva Ek"_s);
    QCOMPARE(office.cases.cases().front().files, 1);
    QVERIFY(window->windowTitle().contains(u"DEMO, no real person"_s));
    window->openCase(office.cases.cases().front().id); // who lives on the income is entered: nothing is missing
    QTRY_VERIFY_WITH_TIMEOUT(window->flow()->judgement(), kPatience);
    QVERIFY(window->flow()->judgement()->affordability.block != AffordabilityBlock::NoHousehold);
    const QImage picture = window->grab().toImage();
    for (const QPoint at : {QPoint(0, 300), QPoint(2, 300), QPoint(picture.width() - 1, 300), QPoint(300, picture.height() - 1)})
        QCOMPARE(picture.pixelColor(at), Tokens::light().demo);
    QVERIFY(picture.pixelColor(3, 300) != Tokens::light().demo);
}

void TestMainWindow::otherPacksAreSaidWhereResultsAreShown_data()
{
    QTest::addColumn<QKeySequence>("page");
    QTest::newRow("Overview") << QKeySequence(Qt::CTRL | Qt::Key_4);
    QTest::newRow("Risk") << QKeySequence(Qt::CTRL | Qt::Key_7);
    QTest::newRow("Affordability") << QKeySequence(Qt::CTRL | Qt::Key_8);
}

void TestMainWindow::otherPacksAreSaidWhereResultsAreShown()
{
    QFETCH(QKeySequence, page);
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    window->show();
    QVERIFY(openExample(*window));
    action(*window, page)->trigger();
    const auto told = [&]() -> Banner * {
        const auto banners = window->findChildren<Banner *>();
        for (Banner *banner : banners) {
            if (banner->isVisible() && banner->accessibleName() == u"Worked out with the packs kept with this case"_s)
                return banner;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(window->flow()->judgement() && window->flow()->view(), kPatience);
    QVERIFY(!told());
    const QByteArray pack = R"({"market": "gb", "date": "7", "rules": [{"id": "x", "layer": "counterparty", "names": ["ZYXPERT"], "out": "gambling.casino", "confidence": 95, "note": "n"}]})";
    const auto with = knowledgeWith({PackFile {u"own.json"_s, pack}});
    QVERIFY(with && !with->packs.front().fault);
    window->flow()->setKnowledge(with->knowledge);
    QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
    QVERIFY(told()->accessibleDescription().startsWith(u"own.json 7 "_s));
    QVERIFY(window->flow()->analysis()->knowledge != with->knowledge);
    told()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!told());
    QCOMPARE(window->flow()->assessment().knowledge, with->knowledge->versions());
    QTRY_VERIFY_WITH_TIMEOUT(window->flow()->analysis()->knowledge == with->knowledge, kPatience);
}

void TestMainWindow::geometryAndRailAreRemembered()
{
    Office office(m_folder->path());
    {
        const auto window = office.makeWindow();
        window->resize(1320, 720);
        office.settings.setRailFolded(true);
        window->close();
    }
    const auto again = office.makeWindow();
    QCOMPARE(again->size(), QSize(1320, 720));
    QCOMPARE(again->findChild<Rail *>()->width(), size::kRailFolded);
}

void TestMainWindow::everyPageFitsTheSmallestWindow()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QVERIFY(openExample(*window));
    window->resize(1280, 700);
    for (const PageId page : {PageId::Cases, PageId::Collect, PageId::Progress, PageId::Overview, PageId::Income, PageId::Loans, PageId::Risk, PageId::Affordability, PageId::Compare, PageId::Transactions, PageId::CategoryTree, PageId::Settings}) {
        window->showPage(page);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(window->width() <= 1280 && window->height() <= 700, qPrintable(QString::number(int(page))));
        QVERIFY2(window->minimumSizeHint().width() <= 1280, qPrintable(QString::number(int(page))));
    }
}

void TestMainWindow::everythingThatTakesTheKeyboardHasAName()
{
    Office office(m_folder->path());
    const auto window = office.makeWindow();
    QVERIFY(openExample(*window));
    QStringList nameless;
    int seen = 0;
    for (const PageId page : {PageId::Cases, PageId::Collect, PageId::Progress, PageId::Overview, PageId::Income, PageId::Loans, PageId::Risk, PageId::Affordability, PageId::Compare, PageId::Transactions, PageId::CategoryTree, PageId::Settings}) {
        window->showPage(page);
        const auto widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            ++seen;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless += QString::number(int(page)) + u' ' + QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    }
    QVERIFY(seen > 40);
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_ui_mainwindow.moc"
