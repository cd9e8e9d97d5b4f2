// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <array>
#include <cmath>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

using Triple = std::array<double, 3>;

/// How a dichromat sees a colour: matrices of Machado, Oliveira and Fernandes (2009), full severity, on linear light.
Triple seen(const QColor &colour, const std::array<Triple, 3> &matrix)
{
    const Triple light = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Triple out {};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            out[row] += matrix[row][column] * light[column];
        out[row] = std::clamp(out[row], 0.0, 1.0);
    }
    return out;
}

Triple lab(const Triple &rgb)
{
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

/// CIEDE2000 colour difference.
double difference(const Triple &one, const Triple &two)
{
    const double pi = std::acos(-1.0);
    const double c1 = std::hypot(one[1], one[2]);
    const double c2 = std::hypot(two[1], two[2]);
    const double mean7 = std::pow((c1 + c2) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(mean7 / (mean7 + std::pow(25.0, 7))));
    const double a1 = (1 + g) * one[1];
    const double a2 = (1 + g) * two[1];
    const double d1 = std::hypot(a1, one[2]);
    const double d2 = std::hypot(a2, two[2]);
    const auto angle = [pi](double b, double a) { return a == 0 && b == 0 ? 0.0 : std::fmod(std::atan2(b, a) + 2 * pi, 2 * pi); };
    const double h1 = angle(one[2], a1);
    const double h2 = angle(two[2], a2);
    double dh = d1 * d2 == 0 ? 0 : h2 - h1;
    if (dh > pi)
        dh -= 2 * pi;
    else if (dh < -pi)
        dh += 2 * pi;
    double h = h1 + h2;
    if (d1 * d2 != 0)
        h = std::abs(h1 - h2) <= pi ? (h1 + h2) / 2 : (h1 + h2 < 2 * pi ? (h1 + h2 + 2 * pi) / 2 : (h1 + h2 - 2 * pi) / 2);
    const double l = (one[0] + two[0]) / 2;
    const double c = (d1 + d2) / 2;
    const double t = 1 - 0.17 * std::cos(h - pi / 6) + 0.24 * std::cos(2 * h) + 0.32 * std::cos(3 * h + pi / 30) - 0.20 * std::cos(4 * h - 63 * pi / 180);
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sc = 1 + 0.045 * c;
    const double sh = 1 + 0.015 * c * t;
    const double turn = pi / 6 * std::exp(-std::pow((h * 180 / pi - 275) / 25, 2));
    const double c7 = std::pow(c, 7);
    const double rt = -2 * std::sqrt(c7 / (c7 + std::pow(25.0, 7))) * std::sin(2 * turn);
    const double dl = (two[0] - one[0]) / sl;
    const double dc = (d2 - d1) / sc;
    const double dhh = 2 * std::sqrt(d1 * d2) * std::sin(dh / 2) / sh;
    return std::sqrt(dl * dl + dc * dc + dhh * dhh + rt * dc * dhh);
}

const std::array<Triple, 3> kUsual {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
const std::array<Triple, 3> kProtan {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
const std::array<Triple, 3> kDeutan {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
const std::array<Triple, 3> kTritan {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::setStyle(new SaldoscopeStyle(Tokens::light())); }
    void textIsLegible_data();
    void textIsLegible();
    void graphicsStandOut_data();
    void graphicsStandOut();
    void anyTwoFamiliesCanBeToldApart_data();
    void anyTwoFamiliesCanBeToldApart();
    void okAndBadCanBeToldApartByTheColourBlind();
    void figuresAreTabular();
    void everyIconThatIsAskedForIsShipped();
    void aChangeOfThemeReachesTheWidgets();
    void noColourIsWrittenOutsideTheTokens();
    void theWheelScrollsThePageAndChangesNoChoice_data();
    void theWheelScrollsThePageAndChangesNoChoice();
};

void TestStyle::textIsLegible_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Tokens &t : {Tokens::light(), Tokens::darkTheme()}) {
        const QByteArray theme = t.dark ? "dark " : "light ";
        const std::pair<const char *, std::pair<QColor, QColor>> pairs[] = {{"text on surface", {t.text, t.surface}}, {"text on window", {t.text, t.window}},
            {"text on selection", {t.text, t.selection}}, {"text2 on surface", {t.text2, t.surface}}, {"text2 on window", {t.text2, t.window}},
            {"text2 on rail", {t.text2, t.rail}}, {"text2 on header", {t.text2, t.header}}, {"text2 on selection", {t.text2, t.selection}},
            {"text3 on surface", {t.text3, t.surface}}, {"text3 on window", {t.text3, t.window}}, {"text3 on header", {t.text3, t.header}},
            {"accent on surface", {t.accent, t.surface}}, {"accent on window", {t.accent, t.window}}, {"on accent", {t.onAccent, t.accent}},
            {"on bad", {t.dark ? t.onAccent : t.surface, t.bad}}, {"ok on soft", {t.ok, t.okSoft}}, {"warn on soft", {t.warn, t.warnSoft}},
            {"bad on soft", {t.bad, t.badSoft}}, {"info on soft", {t.accent, t.accentSoft}}, {"bad on surface", {t.bad, t.surface}},
            {"warn on surface", {t.warn, t.surface}}, {"tooltip", {t.onTooltip, t.tooltip}}, {"demo tag", {t.onDemo, t.demo}}};
        for (const auto &[name, colours] : pairs)
            QTest::newRow(QByteArray(theme + name).constData()) << colours.first << colours.second;
    }
}

void TestStyle::textIsLegible()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestStyle::graphicsStandOut_data()
{
    QTest::addColumn<QColor>("mark");
    QTest::addColumn<QColor>("ground");
    for (const Tokens &t : {Tokens::light(), Tokens::darkTheme()}) {
        const QByteArray theme = t.dark ? "dark " : "light ";
        const std::pair<const char *, QColor> marks[] = {{"control", t.control}, {"focus", t.focus}, {"income", t.income}, {"expense", t.expense},
            {"balance", t.balance}, {"transfer", t.transfer}};
        for (const auto &[name, colour] : marks)
            QTest::newRow(QByteArray(theme + name).constData()) << colour << t.surface;
        QTest::newRow(QByteArray(theme + "control on window").constData()) << t.control << t.window;
        QTest::newRow(QByteArray(theme + "warn mark on its soft").constData()) << t.warnMark << t.warnSoft;
        for (std::size_t i = 0; i < t.family.size(); ++i)
            QTest::newRow(QByteArray(theme + "family " + QByteArray::number(int(i) + 1)).constData()) << t.family[i] << t.surface;
    }
}

void TestStyle::graphicsStandOut()
{
    QFETCH(const QColor, mark);
    QFETCH(const QColor, ground);
    QVERIFY2(contrast(mark, ground) >= 3.0, qPrintable(QString::number(contrast(mark, ground))));
}

void TestStyle::anyTwoFamiliesCanBeToldApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("eyes");
    for (const bool dark : {false, true}) {
        for (int eyes = 0; eyes < 4; ++eyes)
            QTest::newRow(QByteArray(QByteArray(dark ? "dark " : "light ") + QByteArray::number(eyes)).constData()) << dark << eyes;
    }
}

void TestStyle::anyTwoFamiliesCanBeToldApart()
{
    QFETCH(const bool, dark);
    QFETCH(const int, eyes);
    const auto &matrix = eyes == 0 ? kUsual : eyes == 1 ? kProtan : eyes == 2 ? kDeutan : kTritan;
    const auto family = (dark ? Tokens::darkTheme() : Tokens::light()).family;
    double least = 1000;
    for (std::size_t i = 0; i < family.size(); ++i) {
        for (std::size_t j = i + 1; j < family.size(); ++j)
            least = std::min(least, difference(lab(seen(family[i], matrix)), lab(seen(family[j], matrix))));
    }
    QVERIFY2(least >= 10.7, qPrintable(QString::number(least))); // look.md promises 10.8
}

void TestStyle::okAndBadCanBeToldApartByTheColourBlind()
{
    for (const Tokens &t : {Tokens::light(), Tokens::darkTheme()}) {
        for (const auto &matrix : {kUsual, kProtan, kDeutan, kTritan}) {
            QVERIFY(difference(lab(seen(t.ok, matrix)), lab(seen(t.bad, matrix))) >= 10.9);
            QVERIFY(difference(lab(seen(t.income, matrix)), lab(seen(t.expense, matrix))) >= 28);
        }
    }
}

void TestStyle::figuresAreTabular()
{
    installFonts();
    QCOMPARE(QFontInfo(saldoscope::font(FontRole::Body)).family(), u"Saldoscope Sans"_s);
    for (const FontRole role : {FontRole::Figure, FontRole::Strong, FontRole::Body, FontRole::Small}) {
        const QFontMetricsF metrics(saldoscope::font(role));
        QCOMPARE(metrics.horizontalAdvance(u"1111"_s), metrics.horizontalAdvance(u"0000"_s));
        QVERIFY(metrics.inFont(QChar(0x202F)) && metrics.inFont(QChar(0x2212)) && metrics.inFont(QChar(0x00A0)));
    }
}

void TestStyle::everyIconThatIsAskedForIsShipped()
{
    // Every string in the sources that is an icon's name somewhere must be among the resources.
    static const QRegularExpression calls(u"(?:iconPixmap\\(|icon\\(|makeButton\\([^;]*?, )u\"([a-z0-9-]+)\"_s"_s);
    int asked = 0;
    QDirIterator files(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = calls.globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured(1);
            ++asked;
            QVERIFY2(QFile::exists(u":/saldoscope/icons/"_s + name + u".svg"_s), qPrintable(file.fileName() + u": "_s + name));
            QVERIFY(!iconPixmap(name, 16, Qt::black, 1).isNull());
        }
    }
    QVERIFY(asked > 20);
}

void TestStyle::aChangeOfThemeReachesTheWidgets()
{
    auto *style = new SaldoscopeStyle(Tokens::light());
    QApplication::setStyle(style);
    QLabel label(u"x"_s);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::light().text);
    style->setTokens(Tokens::darkTheme(), *qApp);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Tokens::darkTheme().text);
    QVERIFY(tokens(&label).dark);
}

void TestStyle::noColourIsWrittenOutsideTheTokens()
{
    static const QRegularExpression colour(u"#[0-9A-Fa-f]{6}\\b|0x[0-9A-Fa-f]{6}\\b|qRgb\\(|setStyleSheet|Qt::(red|green|blue|black|gray|darkGray|lightGray|yellow)\\b"_s);
    QDirIterator files(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"theme/tokens"_s))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = colour.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
        ++read;
    }
    QVERIFY(read > 20);
}

void TestStyle::theWheelScrollsThePageAndChangesNoChoice_data()
{
    QTest::addColumn<bool>("hasFocus");
    QTest::newRow("without focus") << false;
    QTest::newRow("with focus") << true;
}

void TestStyle::theWheelScrollsThePageAndChangesNoChoice()
{
    QFETCH(bool, hasFocus);
    QScrollArea area;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    auto *choice = new QComboBox;
    choice->addItems({u"one"_s, u"two"_s, u"three"_s});
    auto *number = new QSpinBox;
    auto *slider = new QSlider(Qt::Horizontal);
    choice->setCurrentIndex(1);
    number->setValue(50);
    slider->setValue(50);
    for (QWidget *widget : std::initializer_list<QWidget *> {choice, number, slider})
        column->addWidget(widget);
    inside->setMinimumHeight(3000);
    area.setWidget(inside);
    area.resize(300, 200);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    for (QWidget *widget : std::initializer_list<QWidget *> {choice, number, slider}) {
        area.setFocus();
        if (hasFocus)
            widget->setFocus();
        const QPointF at = widget->rect().center();
        QWheelEvent turn(at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &turn);
        const bool takes = hasFocus && widget == slider; // it was chosen to be moved
        QCOMPARE(turn.isAccepted(), takes); // what nobody takes goes on to the page
        QVERIFY(widget->focusPolicy() != Qt::WheelFocus);
    }
    QCOMPARE(choice->currentIndex(), 1);
    QCOMPARE(number->value(), 50);
    QCOMPARE(slider->value() != 50, hasFocus);
}

QTEST_MAIN(TestStyle)
#include "tst_ui_style.moc"
