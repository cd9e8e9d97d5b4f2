// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultmaker.h"
#include "ui/charts/balancecard.h"
#include "ui/charts/balancechart.h"
#include "ui/charts/categoryrings.h"
#include "ui/charts/scale.h"
#include "ui/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tile.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize {700, 320};

BalanceSeries seriesOf(std::vector<qint64> endOfDay, std::vector<Day> paydays = {})
{
    BalanceSeries series;
    series.currency = *Currency::fromAscii("SEK");
    series.first = test::day("2026-01-05"); // a Monday
    series.endOfDay = std::move(endOfDay);
    series.paydays = std::move(paydays);
    const auto days = Day(series.endOfDay.size());
    for (Day day = series.first; day < series.first + days; day += 7)
        series.columns.push_back({{day, day + 6}, 100000 + day % 7, -50000});
    return series;
}

std::vector<qint64> steps(int days, qint64 from, qint64 step)
{
    std::vector<qint64> values;
    for (int i = 0; i < days; ++i)
        values.push_back(from + step * (i % 10));
    return values;
}

QImage painted(QWidget &widget, double ratio)
{
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(tokens(&widget).surface);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// Lengths of the vertical runs of a colour in a column of pixels.
std::vector<int> runs(const QImage &image, int x, const QColor &colour)
{
    std::vector<int> found;
    int length = 0;
    for (int y = 0; y <= image.height(); ++y) {
        if (y < image.height() && image.pixelColor(x, y) == colour) {
            ++length;
        } else if (length > 0) {
            found.push_back(length);
            length = 0;
        }
    }
    return found;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreRound_data();
    void stepsAreRound();
    void theTitleIsTheFinding_data();
    void theTitleIsTheFinding();
    void theTitleTellsOfAnAccountThatTheSumHides();
    void theStepLineStandsOnWholePixels_data();
    void theStepLineStandsOnWholePixels();
    void missingDaysAreNotBridged();
    void withoutAnyBalanceThereIsAReason();
    void aClickNarrowsToItsDay();
    void aClickOnAColumnKnowsItsSide();
    void arrowsWalkDaysAndColumns();
    void enterNarrows();
    void zoomingShowsFewerDays();
    void aPointIsSpoken();
    void theSeriesMayBeEmpty();
    void theTableTwinHoldsTheColumns();
    void ringsAreHit();
    void ringsAreWalkedByKeyboard();
    void aLoneFamilyIsAWholeRing();
    void theGreatestFamilyStandsAtTwelve();
    void trendsAreReal_data();
    void trendsAreReal();
    void anUnknownFigureIsAReasonNotAZero();

private:
    Format m_format {QLocale(u"en_SE"_s)};
};

void TestCharts::stepsAreRound_data()
{
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    QTest::addColumn<QList<qint64>>("values");
    QTest::newRow("above and below zero") << qint64(-500000) << qint64(3400000) << QList<qint64> {0, 1000000, 2000000, 3000000};
    QTest::newRow("small") << qint64(0) << qint64(900) << QList<qint64> {0, 200, 400, 600, 800};
    QTest::newRow("only below") << qint64(-2000) << qint64(0) << QList<qint64> {-2000, -1500, -1000, -500, 0};
}

void TestCharts::stepsAreRound()
{
    QFETCH(const qint64, low);
    QFETCH(const qint64, high);
    const RoundSteps steps = roundSteps(low, high, 5);
    QTEST(QList<qint64>(steps.values.begin(), steps.values.end()), "values");
}

void TestCharts::theTitleIsTheFinding_data()
{
    QTest::addColumn<QList<qint64>>("days");
    QTest::addColumn<QString>("finding");
    QList<qint64> calm(100, 500000);
    calm[3] = 12300;
    QTest::newRow("never below zero") << calm << u"Never below zero; lowest 123\u00a0kr"_s;
    QList<qint64> lately(100, 500000);
    lately[90] = -40000;
    lately[91] = -5000;
    QTest::newRow("below zero lately") << lately << u"2 days below zero; lowest \u2212400\u00a0kr"_s;
    QList<qint64> once(100, 500000);
    once[1] = -40000;
    QTest::newRow("below zero once") << once << u"Above zero since Jan 2026"_s;
    QTest::newRow("not known") << QList<qint64>(100, kNoAmount) << u"The balance is not known"_s;
}

void TestCharts::theTitleIsTheFinding()
{
    QFETCH(const QList<qint64>, days);
    QString finding = balanceFinding(seriesOf({days.begin(), days.end()}), m_format);
    QTEST(finding.replace(QChar(0x202f), QChar(u' ')), "finding");
}

void TestCharts::theTitleTellsOfAnAccountThatTheSumHides()
{
    const std::vector<qint64> calm(100, 500000);
    const Day first = seriesOf(calm).first;
    BalanceMarks marks;
    marks.overdraft = {{first + 10, first + 14}, {first + 12, first + 20}, {first + 13, first + 15}, {first + 30, first + 30}};
    QString finding = balanceFinding(seriesOf(calm), m_format, marks);
    QVERIFY2(finding.startsWith(u"12 days with one account below zero; together lowest"_s), qPrintable(finding));
}

void TestCharts::theStepLineStandsOnWholePixels_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("thickness");
    QTest::newRow("scale 1") << 1.0 << 2;
    QTest::newRow("scale 1.25") << 1.25 << 3;
    QTest::newRow("scale 2") << 2.0 << 4;
    QTest::newRow("scale 3") << 3.0 << 6;
}

void TestCharts::theStepLineStandsOnWholePixels()
{
    QFETCH(const double, ratio);
    QFETCH(const int, thickness);
    BalanceChart chart(m_format);
    chart.resize(kSize);
    std::vector<qint64> values = steps(30, 1000000, 300000);
    chart.setSeries(seriesOf(values));
    const QImage image = painted(chart, ratio);
    int lines = 0;
    // In the middle of a day there is nothing of the line but its level: one run, exactly as thick as it should be.
    for (int day = 2; day < 29; ++day) {
        if (day % 10 == 0 || day % 10 == 9)
            continue;
        const QRect cell = chart.itemRect(day);
        const std::vector<int> found = runs(image, int(cell.center().x() * ratio), tokens(&chart).balance);
        QVERIFY2(found.size() == 1, qPrintable(u"day %1: %2 runs"_s.arg(day).arg(found.size())));
        QCOMPARE(found.front(), thickness);
        ++lines;
    }
    QVERIFY(lines > 15);
}

void TestCharts::missingDaysAreNotBridged()
{
    std::vector<qint64> values = steps(30, 1000000, 300000);
    for (std::size_t i = 12; i < 18; ++i)
        values[i] = kNoAmount;
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries(seriesOf(values));
    const QImage image = painted(chart, 1);
    for (int day = 13; day < 17; ++day) {
        const int x = chart.itemRect(day).center().x();
        QCOMPARE(runs(image, x, tokens(&chart).balance).size(), std::size_t(0));
        int hatched = 0;
        for (int y = 10; y < 180; ++y)
            hatched += image.pixelColor(x, y) != tokens(&chart).surface ? 1 : 0;
        QVERIFY(hatched > 20);
    }
    QVERIFY(!runs(image, chart.itemRect(10).center().x(), tokens(&chart).balance).empty());
    QVERIFY(chart.itemText(14).contains(u"not known"_s));
}

void TestCharts::withoutAnyBalanceThereIsAReason()
{
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries(seriesOf(std::vector<qint64>(30, kNoAmount)));
    const QImage image = painted(chart, 1);
    bool line = false;
    for (int day = 0; day < 30; ++day)
        line = line || !runs(image, chart.itemRect(day).center().x(), tokens(&chart).balance).empty();
    QVERIFY(!line);
    QCOMPARE(chart.summary(), u"The balance is not known"_s);
}

void TestCharts::aClickNarrowsToItsDay()
{
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries(seriesOf(steps(30, 1000000, 300000)));
    QSignalSpy picked(&chart, &BalanceChart::periodPicked);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.itemRect(17).center());
    QCOMPARE(picked.size(), 1);
    const Day day = chart.series().first + 17;
    QCOMPARE(picked.first().first().value<Period>(), (Period {day, day}));
    QCOMPARE(picked.first().at(1).toInt(), 0);
    QCOMPARE(chart.itemAt(QPoint(2, 2)), -1);
}

void TestCharts::aClickOnAColumnKnowsItsSide()
{
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries(seriesOf(steps(30, 1000000, 300000)));
    QSignalSpy picked(&chart, &BalanceChart::periodPicked);
    const QRect column = chart.itemRect(chart.columnItem(2));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(column.center().x(), column.top() + 4));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(column.center().x(), column.bottom() - 4));
    QCOMPARE(picked.size(), 2);
    const Day monday = chart.series().first + 14;
    QCOMPARE(picked.first().first().value<Period>(), (Period {monday, monday + 6}));
    QCOMPARE(picked.first().at(1).toInt(), 1);
    QCOMPARE(picked.last().at(1).toInt(), -1);
}

void TestCharts::arrowsWalkDaysAndColumns()
{
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries(seriesOf(steps(70, 1000000, 300000)));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&chart, key, modifiers);
        return chart.currentItem();
    };
    QCOMPARE(press(Qt::Key_End), 69);
    QCOMPARE(press(Qt::Key_Right), 69);
    QCOMPARE(press(Qt::Key_Left), 68);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_PageDown), 1 + 31);
    QCOMPARE(press(Qt::Key_Down), chart.columnItem(32 / 7));
    QCOMPARE(press(Qt::Key_Right), chart.columnItem(32 / 7 + 1));
    QCOMPARE(press(Qt::Key_End), chart.columnItem(9));
    QCOMPARE(press(Qt::Key_Up), 69);
}

void TestCharts::enterNarrows()
{
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries(seriesOf(steps(30, 1000000, 300000)));
    QSignalSpy picked(&chart, &BalanceChart::periodPicked);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(picked.size(), 0); // nothing is focused yet
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().value<Period>().first, chart.series().first);
}

void TestCharts::zoomingShowsFewerDays()
{
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries(seriesOf(steps(200, 1000000, 300000)));
    QCOMPARE(chart.shownDays(), std::pair(0, 200));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(chart.shownDays(), std::pair(100, 100));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chart.shownDays().first, 84);
    QTest::keyClick(&chart, Qt::Key_Home); // what is focused is shown
    QVERIFY(chart.shownDays().first == 0);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(chart.shownDays().second, 14);
    QTest::keyClick(&chart, Qt::Key_0);
    QCOMPARE(chart.shownDays(), std::pair(0, 200));
}

void TestCharts::aPointIsSpoken()
{
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries(seriesOf(steps(30, 1000000, 300000), {test::day("2026-01-09")}));
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(all);
    QCOMPARE(all->childCount(), 30 + 5);
    QVERIFY(!all->text(QAccessible::Name).isEmpty());
    QVERIFY(all->text(QAccessible::Description).contains(u"Never below zero"_s));
    QAccessibleInterface *day = all->child(4);
    QVERIFY(day && day->isValid());
    QVERIFY2(day->text(QAccessible::Name).contains(u"9 Jan 2026"_s), qPrintable(day->text(QAccessible::Name)));
    QVERIFY(day->text(QAccessible::Name).contains(u"payday"_s));
    QCOMPARE(all->indexOfChild(day), 4);
    QSignalSpy picked(&chart, &BalanceChart::periodPicked);
    day->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(chart.currentItem(), 4);
    chart.setSeries(seriesOf(steps(3, 1000000, 300000)));
    QVERIFY(!day->isValid() || day->text(QAccessible::Name).contains(u"2026"_s));
}

void TestCharts::theSeriesMayBeEmpty()
{
    BalanceChart chart(m_format);
    chart.resize(kSize);
    chart.setSeries({});
    painted(chart, 1);
    QCOMPARE(chart.itemAt(QPoint(100, 100)), -1);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Down, Qt::Key_Plus, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    QCOMPARE(chart.currentItem(), -1);
}

void TestCharts::theTableTwinHoldsTheColumns()
{
    BalanceTableModel model(m_format);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSeries(seriesOf(steps(30, 1000000, 0)));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(4, BalanceTableModel::Balance).data().toString(), m_format.whole(1000000, *Currency::fromAscii("SEK")));
    QVERIFY(model.csv().startsWith(u"from,until,in,out,balance\n2026-01-05,2026-01-11,1000.0"_s));
    QVERIFY(model.csv().contains(u"-500.00,10000.00\n"_s));
}

namespace {

CategoryModel &spending(CategoryModel &model)
{
    model.show(view(test::analysisOf({
                        {"2026-01-01", -600000, u"housing.rent", "A"},
                        {"2026-01-02", -200000, u"groceries", "B"},
                        {"2026-01-03", -100000, u"eating.restaurant", "C"},
                        {"2026-01-04", -100000, u"loan.repayment.consumer", "D"},
                    }),
                   {}),
        CategoryModel::Kind::Spending);
    return model;
}

} // namespace

void TestCharts::ringsAreHit()
{
    CategoryModel model(m_format);
    CategoryRings rings(m_format);
    rings.resize(630, 500);
    rings.show(spending(model));
    QCOMPARE(rings.itemAt(rings.rect().center()), -1); // the hole
    const int housing = rings.itemAt(QPoint(315, 250 - 100));
    QVERIFY(housing >= 0);
    QCOMPARE(rings.slices()[std::size_t(housing)].part, -1);
    QCOMPARE(rings.slices()[std::size_t(housing)].family, 0);
    const int outside = rings.itemAt(QPoint(315, 250 - 140));
    QCOMPARE(rings.slices()[std::size_t(outside)].part, 0);
    QSignalSpy picked(&rings, &CategoryRings::linePicked);
    QTest::mouseClick(&rings, Qt::LeftButton, {}, QPoint(315, 150));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toInt(), model.groups().front());
    const QImage image = painted(rings, 1);
    QCOMPARE(image.pixelColor(315, 150), tokens(&rings).family[0]);
    QCOMPARE(image.pixelColor(315, 110), partColour(tokens(&rings), 0, 0));
}

void TestCharts::ringsAreWalkedByKeyboard()
{
    CategoryModel model(m_format);
    CategoryRings rings(m_format);
    rings.resize(630, 500);
    rings.show(spending(model));
    const auto at = [&] { return rings.slices()[std::size_t(rings.currentItem())]; };
    QTest::keyClick(&rings, Qt::Key_Home);
    QCOMPARE(at().family, 0);
    QTest::keyClick(&rings, Qt::Key_Right);
    QCOMPARE(at().family, 1);
    QCOMPARE(at().part, -1);
    QTest::keyClick(&rings, Qt::Key_Down);
    QCOMPARE(at().part, 0);
    QTest::keyClick(&rings, Qt::Key_Right);
    QCOMPARE(at().part, 1);
    QTest::keyClick(&rings, Qt::Key_Up);
    QCOMPARE(at().family, 1);
    QCOMPARE(at().part, -1);
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&rings);
    QCOMPARE(all->childCount(), rings.itemCount());
    QVERIFY(all->child(0)->text(QAccessible::Name).contains(u"60\u00a0%"_s));
}

void TestCharts::aLoneFamilyIsAWholeRing()
{
    CategoryModel model(m_format);
    model.show(view(test::analysisOf({{"2026-01-01", -600000, u"housing.rent", "A"}}), {}), CategoryModel::Kind::Spending);
    CategoryRings rings(m_format);
    rings.resize(630, 500);
    rings.show(model);
    for (const QPoint &point : {QPoint(315, 150), QPoint(315, 350), QPoint(215, 250), QPoint(415, 250)})
        QVERIFY(rings.itemAt(point) >= 0);
    painted(rings, 2);
}

void TestCharts::theGreatestFamilyStandsAtTwelve()
{
    CategoryModel model(m_format);
    CategoryRings rings(m_format);
    rings.show(spending(model));
    const CategoryRings::Slice &first = rings.slices().front();
    QCOMPARE(first.from + first.span / 2, 0.0);
    double all = 0;
    for (const CategoryRings::Slice &slice : rings.slices())
        all += slice.part < 0 ? slice.span : 0;
    QVERIFY(std::abs(all - 360) < 1e-6);
}

void TestCharts::trendsAreReal_data()
{
    QTest::addColumn<QList<double>>("months");
    QTest::addColumn<int>("trend");
    using Trend = TileFace::Trend;
    QTest::newRow("flat") << QList<double>(12, 100.0) << int(Trend::None);
    QTest::newRow("a step up") << QList<double> {100, 100, 100, 100, 100, 100, 100, 100, 100, 130, 130, 130} << int(Trend::Up);
    QTest::newRow("a step down") << QList<double> {100, 100, 100, 100, 100, 100, 100, 100, 100, 70, 70, 70} << int(Trend::Down);
    QTest::newRow("one odd month is none") << QList<double> {100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 200} << int(Trend::None);
    QTest::newRow("noise is none") << QList<double> {50, 150, 60, 140, 40, 160, 50, 150, 90, 140, 130, 120} << int(Trend::None);
    QTest::newRow("too few months") << QList<double> {100, 100, 200, 200, 200} << int(Trend::None);
}

void TestCharts::trendsAreReal()
{
    QFETCH(const QList<double>, months);
    QFETCH(const int, trend);
    QCOMPARE(int(trendOf({months.begin(), months.end()})), trend);
}

void TestCharts::anUnknownFigureIsAReasonNotAZero()
{
    Tile tile;
    TileFace face;
    face.label = u"Buffer"_s;
    face.reason = m_format.nullReason(NullReason::NoBalanceAnchor);
    tile.setFace(face);
    QVERIFY(tile.accessibleName().contains(u"not known"_s));
    QVERIFY(!tile.accessibleName().contains(u'0'));
    QSignalSpy wanted(&tile, &Tile::explanationWanted);
    QTest::keyClick(&tile, Qt::Key_F1);
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestCharts)
#include "tst_ui_charts.moc"
