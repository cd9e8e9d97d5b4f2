// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/rail.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *spoken(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); }

/// How many pixels of a widget's picture have a colour.
int count(const QImage &picture, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return found;
}

QList<QAbstractButton *> entries(const Rail &rail)
{
    QList<QAbstractButton *> found;
    const auto buttons = rail.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        found += button;
    return found;
}

QAbstractButton *entry(const Rail &rail, const QString &text)
{
    for (QAbstractButton *button : entries(rail)) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRailEntryIsANamedButton();
    void theCurrentPageAndItsBadgeAreSpoken();
    void withoutACaseItsPagesCannotBeReached();
    void theRailIsWorkedByKeys();
    void aFoldedRailKeepsItsNames();
    void theRailGrowsToItsLongestWord();
    void buttonsShowTheirRingOnlyAfterAKey();
    void fieldsAlwaysShowTheirRing();
    void anErrorIsShownAndSpokenWithoutMovingAnything();
    void aFilterChipIsRemovedByDelete_data();
    void aFilterChipIsRemovedByDelete();
    void aBannerIsSpokenAndForgetsItsActions();
    void aBannerThatIsShownAnewKeepsItsWords();
    void longTextsAreElidedAndToldInFull();
    void buttonsAreAsWideAsTheirWords();
    void controlsHaveTheHeightsOfTheGrid();
    void aScrollBarAnswersWhereItIsPainted();
    void chipsNeedNoColourToBeTold();
};

void TestWidgets::initTestCase()
{
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
}

void TestWidgets::everyRailEntryIsANamedButton()
{
    Rail rail;
    QStringList names;
    for (QAbstractButton *button : entries(rail)) {
        QAccessibleInterface *interface = spoken(button);
        QCOMPARE(interface->role(), QAccessible::Button);
        names += interface->text(QAccessible::Name);
    }
    QCOMPARE(names, QStringList({u"Cases"_s, u"Collect"_s, u"Progress"_s, u"Accounts and owners"_s, u"Overview"_s, u"Income"_s, u"Loans & commitments"_s, u"Risk"_s, u"Affordability"_s, u"Compare"_s, u"Transactions"_s, u"Category tree"_s, u"Settings"_s}));
}

void TestWidgets::theCurrentPageAndItsBadgeAreSpoken()
{
    Rail rail;
    rail.setCase(u"26-0418"_s, u"E. S•••••"_s);
    rail.setCurrent(PageId::Progress);
    rail.setBadge(PageId::Progress, 3, true);
    QCOMPARE(spoken(entry(rail, u"Progress"_s))->text(QAccessible::Description), u"current page, 3 need you"_s);
    QCOMPARE(spoken(entry(rail, u"Collect"_s))->text(QAccessible::Description), QString());
    rail.setBadge(PageId::Progress, 0);
    rail.setCurrent(PageId::Collect);
    QCOMPARE(spoken(entry(rail, u"Progress"_s))->text(QAccessible::Description), QString());
}

void TestWidgets::withoutACaseItsPagesCannotBeReached()
{
    Rail rail;
    QVERIFY(entry(rail, u"Cases"_s)->isEnabled() && entry(rail, u"Settings"_s)->isEnabled());
    QVERIFY(!entry(rail, u"Collect"_s)->isEnabled());
    rail.setCase(u"26-0418"_s, u"E. S•••••"_s);
    QVERIFY(entry(rail, u"Collect"_s)->isEnabled());
    rail.setCase({}, {});
    QVERIFY(!entry(rail, u"Category tree"_s)->isEnabled());
}

void TestWidgets::theRailIsWorkedByKeys()
{
    Rail rail;
    rail.show();
    QVERIFY(QTest::qWaitForWindowActive(&rail));
    QSignalSpy chosen(&rail, &Rail::chosen);
    QAbstractButton *cases = entry(rail, u"Cases"_s);
    cases->setFocus(Qt::TabFocusReason);
    QTest::keyClick(cases, Qt::Key_Down);
    QVERIFY2(entry(rail, u"Settings"_s)->hasFocus(), "pages without a case are skipped");
    QTest::keyClick(rail.focusWidget(), Qt::Key_Home);
    QVERIFY(cases->hasFocus());
    rail.setCase(u"26-0418"_s, u"E. S•••••"_s);
    QTest::keyClick(cases, Qt::Key_Down);
    QVERIFY(entry(rail, u"Collect"_s)->hasFocus());
    QTest::keyClick(rail.focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<PageId>(), PageId::Collect);
    QTest::keyClick(rail.focusWidget(), Qt::Key_End);
    QTest::keyClick(rail.focusWidget(), Qt::Key_Up);
    QVERIFY(entry(rail, u"Category tree"_s)->hasFocus());
    QTest::keyClick(rail.focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.back().front().value<PageId>(), PageId::CategoryTree);
}

void TestWidgets::aFoldedRailKeepsItsNames()
{
    Rail rail;
    rail.setFolded(true);
    QCOMPARE(rail.width(), size::kRailFolded);
    for (QAbstractButton *button : entries(rail)) {
        QCOMPARE(spoken(button)->text(QAccessible::Name), button->text().replace(u"&&"_s, u"&"_s));
        QCOMPARE(button->toolTip(), button->text().replace(u"&&"_s, u"&"_s));
    }
    rail.setFolded(false);
    QCOMPARE(rail.width(), rail.fullWidth());
}

void TestWidgets::theRailGrowsToItsLongestWord()
{
    Rail rail;
    QCOMPARE(rail.fullWidth(), size::kRail);
    entry(rail, u"Collect"_s)->setText(u"Lainat ja muut taloudelliset sitoumukset"_s);
    QVERIFY(rail.fullWidth() > size::kRail + 40);
}

void TestWidgets::buttonsShowTheirRingOnlyAfterAKey()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QPushButton *first = makeButton(ButtonRole::Secondary, u"First"_s, {}, &window);
    QPushButton *second = makeButton(ButtonRole::Secondary, u"Second"_s, {}, &window);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange, false);
    first->setFocus(Qt::OtherFocusReason);
    QCOMPARE(count(first->grab().toImage(), Tokens::light().focus), 0);
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(count(second->grab().toImage(), Tokens::light().focus) > 100);
}

void TestWidgets::fieldsAlwaysShowTheirRing()
{
    QLineEdit edit;
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.clearFocus();
    QCOMPARE(count(edit.grab().toImage(), Tokens::light().focus), 0);
    edit.setFocus(Qt::MouseFocusReason);
    QVERIFY(count(edit.grab().toImage(), Tokens::light().focus) > 100);
}

void TestWidgets::anErrorIsShownAndSpokenWithoutMovingAnything()
{
    auto *edit = new QLineEdit;
    Field field(u"Date of birth"_s, edit);
    field.setHelp(u"Year first"_s);
    field.show();
    const QSize before = field.sizeHint();
    QCOMPARE(spoken(edit)->text(QAccessible::Name), u"Date of birth"_s);
    QCOMPARE(spoken(edit)->text(QAccessible::Description), u"Year first"_s);
    field.setError(u"31 February does not exist"_s);
    QVERIFY(field.hasError());
    QCOMPARE(field.sizeHint(), before);
    QCOMPARE(spoken(edit)->text(QAccessible::Description), u"31 February does not exist"_s);
    QVERIFY(count(edit->grab().toImage(), Tokens::light().bad) > 100);
    field.setError({});
    QCOMPARE(spoken(edit)->text(QAccessible::Description), u"Year first"_s);
    QCOMPARE(count(edit->grab().toImage(), Tokens::light().bad), 0);
}

void TestWidgets::aFilterChipIsRemovedByDelete_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("delete") << int(Qt::Key_Delete);
    QTest::newRow("backspace") << int(Qt::Key_Backspace);
    QTest::newRow("enter") << int(Qt::Key_Return);
    QTest::newRow("space") << int(Qt::Key_Space);
}

void TestWidgets::aFilterChipIsRemovedByDelete()
{
    QFETCH(const int, key);
    FilterChip chip(u"list-filter"_s, u"From chart: 1 Aug – 31 Oct"_s);
    QSignalSpy removed(&chip, &QAbstractButton::clicked);
    QTest::keyClick(&chip, Qt::Key(key));
    QCOMPARE(removed.size(), 1);
    QVERIFY(spoken(&chip)->text(QAccessible::Name).contains(u"From chart: 1 Aug – 31 Oct"_s));
}

void TestWidgets::aBannerIsSpokenAndForgetsItsActions()
{
    Banner banner;
    QVERIFY(!banner.isVisibleTo(nullptr));
    banner.show(Tone::Bad, u"Key not accepted"_s, u"Files still work."_s);
    QPushButton *action = banner.addAction(u"Check credentials"_s);
    QCOMPARE(action->property("role").toString(), u"quiet"_s);
    QCOMPARE(spoken(&banner)->text(QAccessible::Name), u"Key not accepted"_s);
    QCOMPARE(spoken(&banner)->text(QAccessible::Description), u"Files still work."_s);
    banner.show(Tone::Warn, u"Limit reached"_s, {});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(banner.findChildren<QPushButton *>().size(), 0);
    banner.clear();
    QVERIFY(banner.isHidden());
}

void TestWidgets::longTextsAreElidedAndToldInFull()
{
    TextLabel label(u"Perheen yhteinen käyttötili, jolle palkka maksetaan"_s, FontRole::Body);
    label.setElided(true);
    QVERIFY(label.minimumSizeHint().width() < 40);
    label.resize(120, 20);
    label.grab();
    QCOMPARE(label.toolTip(), label.text());
    label.resize(600, 20);
    label.grab();
    QCOMPARE(label.toolTip(), QString());
}

void TestWidgets::buttonsAreAsWideAsTheirWords()
{
    QPushButton *button = makeButton(ButtonRole::Secondary, u"Analysoi tällä tietokoneella"_s, u"cog"_s, nullptr);
    const int words = button->fontMetrics().horizontalAdvance(button->text());
    QVERIFY(button->sizeHint().width() >= words + 16 + 6 + 24);
    QCOMPARE(spoken(button)->text(QAccessible::Name), button->text());
    delete button;
}

void TestWidgets::controlsHaveTheHeightsOfTheGrid()
{
    const std::unique_ptr<QPushButton> button(makeButton(ButtonRole::Primary, u"New case"_s, u"plus"_s, nullptr));
    QCOMPARE(button->sizeHint().height(), size::kButton);
    const std::unique_ptr<QPushButton> tight(makeButton(ButtonRole::Secondary, u"Group"_s, {}, nullptr));
    tight->setProperty("tight", true);
    QCOMPARE(tight->sizeHint().height(), size::kButtonTight);
    QLineEdit edit;
    QCOMPARE(edit.sizeHint().height(), size::kButton);
    QComboBox combo;
    combo.addItem(u"State: all"_s);
    QCOMPARE(combo.sizeHint().height(), size::kButton);
    edit.setProperty("tight", true);
    QCOMPARE(edit.sizeHint().height(), size::kButtonTight);
    Chip chip(Tone::Ok, u"Ready"_s);
    QCOMPARE(chip.sizeHint().height(), size::kChip);
    PageHeader header(u"Overview"_s);
    QCOMPARE(header.height(), size::kPageHeader);
}

void TestWidgets::aScrollBarAnswersWhereItIsPainted()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100000);
    bar.setPageStep(10);
    bar.resize(12, 300);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    option.sliderPosition = option.sliderValue = 50000;
    const auto part = [&](QStyle::SubControl which) { return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar); };
    const QRect handle = part(QStyle::SC_ScrollBarSlider);
    QVERIFY(handle.height() >= 28);
    QCOMPARE(part(QStyle::SC_ScrollBarGroove), bar.rect());
    QCOMPARE(part(QStyle::SC_ScrollBarSubPage).bottom() + 1, handle.top());
    QCOMPARE(part(QStyle::SC_ScrollBarAddPage).top(), handle.bottom() + 1);
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty() && part(QStyle::SC_ScrollBarSubLine).isEmpty());
    QCOMPARE(bar.style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, handle.center(), &bar), QStyle::SC_ScrollBarSlider);
    QCOMPARE(bar.style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, QPoint(6, 2), &bar), QStyle::SC_ScrollBarSubPage);
}

void TestWidgets::chipsNeedNoColourToBeTold()
{
    // The same word in each tone: even without colour no two look the same, but for neutral ones, which have no icon.
    QList<QImage> pictures;
    for (const Tone tone : {Tone::Info, Tone::Ok, Tone::Warn, Tone::Bad}) {
        QImage picture(100, size::kChip, QImage::Format_RGB32);
        picture.fill(Tokens::light().surface);
        QPainter painter(&picture);
        Tokens grey = Tokens::light(); // all tones alike
        grey.accent = grey.ok = grey.warn = grey.bad = grey.text;
        grey.accentSoft = grey.okSoft = grey.warnSoft = grey.badSoft = grey.neutralSoft;
        Chip::paint(painter, {0, 0}, tone, u"Word"_s, grey);
        painter.end();
        QVERIFY(!pictures.contains(picture));
        pictures += picture;
    }
}

void TestWidgets::aBannerThatIsShownAnewKeepsItsWords()
{
    Banner banner;
    banner.resize(900, banner.height());
    banner.show(Tone::Info, u"Writing a file"_s, u"You can go on working."_s);
    banner.addAction(u"Cancel"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&banner));
    QCoreApplication::processEvents();
    banner.show(Tone::Info, u"Everything was written"_s, u"Keep it well."_s);
    banner.addAction(u"Open folder"_s);
    banner.addAction(u"Close"_s);
    // Painted at once, before events have laid the new buttons out.
    QImage picture(banner.size(), QImage::Format_RGB32);
    banner.QWidget::render(&picture, {}, {}, {});
    const QRgb ground = picture.pixel(500, 4);
    int inked = 0;
    for (int x = 40; x < 200; ++x) {
        for (int y = 10; y < picture.height() - 10; ++y)
            inked += picture.pixel(x, y) != ground ? 1 : 0;
    }
    QVERIFY2(inked > 100, qPrintable(QString::number(inked)));
}

QTEST_MAIN(TestWidgets)
#include "tst_ui_widgets.moc"
