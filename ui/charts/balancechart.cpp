// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancechart.h"

#include "ui/charts/scale.h"
#include "ui/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLine = 2;              ///< thickness of the balance line, logical pixels
constexpr int kTickWidth = 2, kTickHeight = 7;
constexpr int kLabelsBelow = 22;
constexpr int kBetween = 12;
constexpr int kMarkLane = 14;
constexpr int kPillMargin = 76;
constexpr int kLeastDays = 14;        ///< how far one can zoom in
constexpr int kRecently = 60;         ///< days above zero after which the finding is that it stayed so

/// Days in any of these periods, which stand in order of their first day.
int daysIn(const std::vector<Period> &periods)
{
    int days = 0;
    Day counted = kNoDay; // before every day
    for (const Period &period : periods) {
        const Day first = std::max(period.first, counted);
        days += std::max(0, int(period.last) - int(first) + 1);
        counted = std::max(counted, period.last + 1);
    }
    return days;
}

} // namespace

BalanceFacts factsOf(const BalanceSeries &series)
{
    BalanceFacts facts;
    for (std::size_t i = 0; i < series.endOfDay.size(); ++i) {
        const qint64 minor = series.endOfDay[i];
        if (minor == kNoAmount) {
            ++facts.daysWithout;
            continue;
        }
        if (!facts.known || minor < series.endOfDay[facts.lowest])
            facts.lowest = i;
        facts.known = true;
        facts.last = i;
        if (minor < 0) {
            ++facts.daysBelow;
            facts.lastBelow = i;
        }
    }
    return facts;
}

QString balanceFinding(const BalanceSeries &series, const Format &format, const BalanceMarks &marks)
{
    const BalanceFacts facts = factsOf(series);
    if (!facts.known)
        return BalanceChart::tr("The balance is not known");
    const QString lowest = format.wholeMoney(series.endOfDay[facts.lowest], series.currency);
    if (facts.daysBelow == 0 && !marks.overdraft.empty())
        return BalanceChart::tr("%n days with one account below zero; together lowest %1", "", daysIn(marks.overdraft)).arg(lowest);
    if (facts.daysBelow == 0)
        return BalanceChart::tr("Never below zero; lowest %1").arg(lowest);
    if (int(facts.last - *facts.lastBelow) >= kRecently)
        return BalanceChart::tr("Above zero since %1").arg(format.monthYear(monthOf(series.first + Day(*facts.lastBelow) + 1)));
    return BalanceChart::tr("%n days below zero; lowest %1", "", facts.daysBelow).arg(lowest);
}

BalanceMarks marksOf(const Analysis &analysis)
{
    BalanceMarks marks;
    const CategoryTree &tree = analysis.knowledge->tree();
    const CategoryId gambling = tree.find(u"gambling");
    const CategoryId possible = tree.find(u"gambling.possible"); // a payment firm: it may be something else
    std::vector<bool> isGame(tree.all().size(), false);
    for (std::size_t id = 0; gambling != kNoCategory && id < isGame.size(); ++id)
        isGame[id] = CategoryId(id) != possible && tree.isInside(CategoryId(id), gambling);
    const Rows &rows = analysis.ledger().booked();
    for (Row row = 0; row < rows.size(); ++row) {
        const CategoryId category = analysis.verdicts[row].category;
        if (category >= isGame.size() || !isGame[category] || rows.minor[row] >= 0 || rows.currency[row] != analysis.currency || !counts(analysis.counting, row))
            continue;
        if (marks.gambling.empty() || marks.gambling.back().day != rows.day(row))
            marks.gambling.push_back({rows.day(row), 0});
        marks.gambling.back().minor -= rows.minor[row];
    }
    for (const OverdraftEpisode &episode : analysis.risk.balance.episodes)
        marks.overdraft.push_back(episode.days);
    return marks;
}

/// Where everything stands. Device pixels, because look.md asks for marks that begin and end on whole ones.
struct BalanceChart::Plot {
    double ratio = 1;
    QRect line;                 ///< the upper plot
    QRect flows;                ///< the lower one
    QRect gambling, overdraft;  ///< lanes of marks between them; empty where there is nothing to mark
    int from = 0;               ///< first day shown
    int count = 1;
    qint64 high = 1, low = 0;   ///< of the upper plot
    qint64 in = 1, out = 0;     ///< of the lower plot: top ≥ 0, bottom ≤ 0
    RoundSteps steps, flowSteps;

    int px(double logical) const { return int(std::lround(logical * ratio)); }
    int x(double day) const { return line.left() + int(std::lround((day - from) * line.width() / std::max(1, count))); }
    static int y(const QRect &area, qint64 value, qint64 low, qint64 high)
    {
        return area.bottom() + 1 - int(std::lround(double(value - low) * area.height() / double(std::max<qint64>(1, high - low))));
    }
    int y(qint64 value) const { return y(line, value, low, high); }
    int yFlow(qint64 value) const { return y(flows, value, out, in); }
    QRect logical(const QRect &device) const
    {
        return QRectF(device.left() / ratio, device.top() / ratio, device.width() / ratio, device.height() / ratio).toAlignedRect();
    }
    QPoint logical(QPoint device) const { return {int(std::lround(device.x() / ratio)), int(std::lround(device.y() / ratio))}; }
};

BalanceChart::BalanceChart(const Format &format, QWidget *parent)
    : ItemCanvas(parent)
    , m_format(format)
{
    setAccessibleName(tr("Balance by day, money in and out"));
}

void BalanceChart::setSeries(const BalanceSeries &series)
{
    const bool same = series.first == m_series.first && series.endOfDay.size() == m_series.endOfDay.size();
    m_series = series;
    m_facts = factsOf(m_series);
    if (!same) {
        m_from = 0;
        m_count = days();
        setCurrentItem(-1);
    }
    itemsChanged();
}

void BalanceChart::setMarks(const BalanceMarks &marks)
{
    m_marks = marks;
    update();
}

QString BalanceChart::summary() const
{
    const BalanceFacts facts = factsOf(m_series);
    const QString finding = balanceFinding(m_series, m_format, m_marks);
    return facts.known ? tr("%1. Lowest on %2").arg(finding, m_format.date(m_series.first + Day(facts.lowest))) : finding;
}
int BalanceChart::itemCount() const { return days() + int(m_series.columns.size()); }

BalanceChart::Plot BalanceChart::plot() const { return plot(devicePixelRatioF()); }

BalanceChart::Plot BalanceChart::plot(double devicePixelRatio) const
{
    Plot plot;
    plot.ratio = devicePixelRatio;
    plot.from = m_from;
    plot.count = std::max(1, m_count);
    for (const qint64 minor : m_series.endOfDay) {
        if (minor == kNoAmount)
            continue;
        plot.high = std::max(plot.high, minor);
        plot.low = std::min(plot.low, minor);
    }
    for (const FlowColumn &column : m_series.columns) {
        plot.in = std::max(plot.in, column.in);
        plot.out = std::min(plot.out, column.out);
    }
    // Room above the highest point, and below zero for payday ticks and the name of the lowest point.
    plot.high += plot.high / 12;
    plot.low = std::min(plot.low + plot.low / 4, -plot.high / 10);
    plot.in += plot.in / 16;
    plot.out += plot.out / 16;
    plot.steps = roundSteps(plot.low, plot.high, 5);
    plot.flowSteps = roundSteps(plot.out, plot.in, 3);

    const QFontMetrics metrics(saldoscope::font(FontRole::Micro));
    int labels = 0;
    for (const qint64 value : plot.steps.values)
        labels = std::max(labels, metrics.horizontalAdvance(m_format.whole(value, m_series.currency)));
    for (const qint64 value : plot.flowSteps.values)
        labels = std::max(labels, metrics.horizontalAdvance(m_format.whole(value, m_series.currency)));
    const int pill = m_facts.known ? QFontMetrics(saldoscope::font(FontRole::SmallStrong)).horizontalAdvance(m_format.wholeMoney(m_series.endOfDay[m_facts.last], m_series.currency)) + 26 : 8;
    const int left = plot.px(labels + 8);
    const int right = plot.px(width()) - plot.px(m_facts.known ? std::max(pill, kPillMargin) : pill);
    const int bottom = plot.px(height() - kLabelsBelow);
    const int flowHeight = plot.px(std::clamp(height() / 4, 56, 132));
    plot.flows = QRect(left, bottom - flowHeight, std::max(1, right - left), flowHeight);
    int lineBottom = plot.flows.top() - plot.px(kBetween);
    for (const auto &lane : {std::pair(&plot.overdraft, !m_marks.overdraft.empty()), std::pair(&plot.gambling, !m_marks.gambling.empty())}) {
        if (!lane.second)
            continue;
        lineBottom -= plot.px(kMarkLane);
        *lane.first = QRect(left, lineBottom, std::max(1, right - left), plot.px(kMarkLane));
    }
    lineBottom -= lineBottom < plot.flows.top() - plot.px(kBetween) ? plot.px(4) : 0;
    plot.line = QRect(left, plot.px(4), std::max(1, right - left), std::max(1, lineBottom - plot.px(4)));
    return plot;
}

Period BalanceChart::periodOf(int item) const
{
    if (isDay(item))
        return {m_series.first + item, m_series.first + item};
    return m_series.columns[std::size_t(item - days())].period;
}

int BalanceChart::columnAt(Day day) const
{
    const auto found = std::ranges::find_if(m_series.columns, [day](const FlowColumn &column) { return column.period.contains(day); });
    return found == m_series.columns.end() ? -1 : int(found - m_series.columns.begin());
}

QRect BalanceChart::itemRect(int item) const
{
    const Plot at = plot();
    const Period period = periodOf(item);
    const int left = at.x(period.first - m_series.first);
    const int right = at.x(period.last + 1 - m_series.first);
    const QRect &area = isDay(item) ? at.line : at.flows;
    return at.logical(QRect(left, area.top(), std::max(1, right - left), area.height()) & QRect(area.left(), area.top(), area.width(), area.height()));
}

int BalanceChart::itemAt(QPoint point) const
{
    if (days() == 0)
        return -1;
    const Plot at = plot();
    const QPoint device(at.px(point.x()), at.px(point.y()));
    const bool flows = at.flows.contains(device);
    if (!flows && !at.line.contains(device))
        return -1;
    const int day = std::clamp(at.from + int(double(device.x() - at.line.left()) * at.count / at.line.width()), 0, days() - 1);
    if (!flows)
        return day;
    const int column = columnAt(m_series.first + day);
    return column < 0 ? -1 : columnItem(column);
}

QString BalanceChart::itemText(int item) const { 
    QStringList said = bubble(item);
    said.removeLast(); // which key does what is told once, by the chart
    return said.join(u". "_s);
}

QStringList BalanceChart::bubble(int item) const
{
    const auto money = [this](qint64 minor) { return m_format.wholeMoney(minor, m_series.currency); };
    QStringList lines;
    if (!isDay(item)) {
        const FlowColumn &column = m_series.columns[std::size_t(item - days())];
        lines += m_format.period(column.period);
        lines += tr("In %1, out %2").arg(money(column.in), money(std::abs(column.out)));
    } else {
        const auto at = std::size_t(item);
        const qint64 minor = m_series.endOfDay[at];
        const QString date = m_format.date(m_series.first + item);
        if (minor == kNoAmount) {
            lines += tr("%1: balance not known").arg(date);
        } else {
            lines += u"%1: %2"_s.arg(date, money(minor));
            const qint64 before = at > 0 ? m_series.endOfDay[at - 1] : kNoAmount;
            const bool payday = std::ranges::binary_search(m_series.paydays, m_series.first + item);
            if (before != kNoAmount) {
                const qint64 change = minor - before;
                lines += change > 0 ? tr("%1 more than the day before").arg(money(change))
                    : change < 0    ? tr("%1 less than the day before").arg(money(-change))
                                    : tr("As the day before");
                if (payday)
                    lines.last() += u" · "_s + tr("payday");
            }
        }
    }
    if (isDay(item)) {
        const Day day = m_series.first + item;
        const auto stake = std::ranges::lower_bound(m_marks.gambling, day, {}, &BalanceMarks::Stake::day);
        QStringList marked;
        if (stake != m_marks.gambling.end() && stake->day == day)
            marked += tr("%1 staked").arg(money(stake->minor));
        if (std::ranges::any_of(m_marks.overdraft, [day](const Period &period) { return period.contains(day); }))
            marked += tr("an account below zero");
        if (!marked.isEmpty())
            lines += marked.join(u" · "_s);
    }
    lines += tr("Enter shows the rows");
    return lines;
}

void BalanceChart::activate(int item)
{
    if (item >= 0 && item < itemCount())
        Q_EMIT periodPicked(periodOf(item), isDay(item) ? 0 : m_side);
}

int BalanceChart::itemFor(int key, Qt::KeyboardModifiers modifiers) const
{
    if (days() <= 0)
        return -1;
    const int current = currentItem() < 0 ? startItem() : currentItem();
    const bool day = isDay(current);
    const int first = day ? 0 : days();
    const int last = day ? days() - 1 : itemCount() - 1;
    const auto byMonths = [&](int months) {
        if (!day)
            return std::clamp(current + months * 4, first, last);
        const QDate date = toDate(m_series.first + current).addMonths(months);
        return std::clamp(int(dayOf(date) - m_series.first), first, last);
    };
    const int step = modifiers.testFlag(Qt::ControlModifier) ? 0 : 1;
    switch (key) {
    case Qt::Key_Left: return step == 0 ? byMonths(-1) : std::max(first, current - 1);
    case Qt::Key_Right: return step == 0 ? byMonths(1) : std::min(last, current + 1);
    case Qt::Key_PageUp: return byMonths(-1);
    case Qt::Key_PageDown: return byMonths(1);
    case Qt::Key_Home: return first;
    case Qt::Key_End: return last;
    case Qt::Key_Down: {
        const int column = day ? columnAt(m_series.first + current) : -1;
        return column < 0 ? current : columnItem(column);
    }
    case Qt::Key_Up: return day ? current : std::clamp(int(periodOf(current).last - m_series.first), 0, days() - 1);
    default: return -1;
    }
}

void BalanceChart::zoom(double times)
{
    const int wanted = std::clamp(int(std::lround(m_count * times)), std::min(kLeastDays, days()), days());
    const int middle = currentItem() >= 0 ? int(periodOf(currentItem()).first - m_series.first) : m_from + m_count / 2;
    m_count = wanted;
    m_from = std::clamp(middle - wanted / 2, 0, days() - wanted);
    update();
}

void BalanceChart::show(int item)
{
    const int day = std::clamp(int(periodOf(item).first - m_series.first), 0, days() - 1);
    if (day < m_from || day >= m_from + m_count)
        m_from = std::clamp(day - m_count / 2, 0, days() - m_count);
}

void BalanceChart::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int pan = std::max(1, m_count / 6);
    m_side = 0;
    if (days() == 0) {
        ItemCanvas::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Plus) {
        zoom(0.5);
    } else if (event->key() == Qt::Key_Minus) {
        zoom(2);
    } else if (event->key() == Qt::Key_0) {
        zoom(double(days()) / std::max(1, m_count) + 1);
    } else if (shift && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_from = std::clamp(m_from + (event->key() == Qt::Key_Left ? -pan : pan), 0, days() - m_count);
        update();
    } else {
        ItemCanvas::keyPressEvent(event);
        if (currentItem() >= 0)
            show(currentItem());
    }
}

void BalanceChart::mousePressEvent(QMouseEvent *event)
{
    const Plot at = plot();
    const int y = at.px(event->position().y());
    m_side = at.flows.contains(at.px(event->position().x()), y) ? (y < at.yFlow(0) ? 1 : -1) : 0;
    ItemCanvas::mousePressEvent(event);
}

void BalanceChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    ItemCanvas::changeEvent(event);
}

void BalanceChart::paintEvent(QPaintEvent *)
{
    if (days() == 0)
        return;
    QPainter painter(this);
    const Plot at = plot(painter.deviceTransform().m11()); // of what is painted on, which may be an image
    painter.scale(1 / at.ratio, 1 / at.ratio);
    paintGrid(painter, at);
    paintMonths(painter, at);
    paintGaps(painter, at);
    paintBelowZero(painter, at);
    paintMarks(painter, at);
    paintColumns(painter, at);
    paintPaydays(painter, at);
    paintLine(painter, at);
    painter.resetTransform();
    paintWords(painter, at);
    const int item = hovered() >= 0 ? hovered() : hasFocus() ? currentItem() : -1;
    if (item >= 0)
        paintItem(painter, at, item);
    if (focusByKeyboard()) {
        painter.setPen(QPen(tokens(this).focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void BalanceChart::paintGrid(QPainter &painter, const Plot &plot) const
{
    const Tokens &colours = tokens(this);
    const int hair = std::max(1, plot.px(1));
    const auto lines = [&](const QRect &area, const RoundSteps &steps, auto yOf) {
        for (const qint64 value : steps.values)
            painter.fillRect(QRect(area.left(), yOf(value), area.width(), hair), value == 0 ? colours.text2 : colours.border);
    };
    lines(plot.line, plot.steps, [&](qint64 value) { return plot.y(value); });
    lines(plot.flows, plot.flowSteps, [&](qint64 value) { return plot.yFlow(value); });
}

void BalanceChart::paintMonths(QPainter &painter, const Plot &plot) const
{
    const Tokens &colours = tokens(this);
    QColor faint = colours.border;
    faint.setAlphaF(0.7F);
    const int hair = std::max(1, plot.px(1));
    const Month last = monthOf(m_series.first + plot.from + plot.count - 1);
    for (Month month = monthOf(m_series.first + plot.from) + 1; month <= last; ++month) {
        const int x = plot.x(firstDayOf(month) - m_series.first);
        painter.fillRect(QRect(x, plot.line.top(), hair, plot.line.height()), faint);
        painter.fillRect(QRect(x, plot.flows.top(), hair, plot.flows.height()), faint);
    }
}

void BalanceChart::paintGaps(QPainter &painter, const Plot &plot) const
{
    if (!m_facts.known)
        return;
    const int end = plot.from + plot.count;
    for (int day = plot.from; day < end;) {
        int until = day;
        while (until < end && m_series.endOfDay[std::size_t(until)] == kNoAmount)
            ++until;
        if (until > day)
            paintHatch(painter, QRect(plot.x(day), plot.line.top(), plot.x(until) - plot.x(day), plot.line.height()), tokens(this).control, plot.ratio);
        day = std::max(until, day + 1);
    }
}

void BalanceChart::paintBelowZero(QPainter &painter, const Plot &plot) const
{
    QColor wash = tokens(this).bad;
    wash.setAlphaF(0.08F);
    QColor under = tokens(this).bad;
    under.setAlphaF(0.22F);
    // Days may share a pixel: as regions, so that nothing is washed twice.
    QRegion days;
    QRegion depths;
    for (int day = plot.from; day < plot.from + plot.count; ++day) {
        const qint64 minor = m_series.endOfDay[std::size_t(day)];
        if (minor == kNoAmount || minor >= 0)
            continue;
        const int left = plot.x(day);
        const int right = std::max(left + 1, plot.x(day + 1));
        days += QRect(left, plot.line.top(), right - left, plot.line.height());
        depths += QRect(left, plot.y(0), right - left, plot.y(minor) - plot.y(0));
    }
    for (const QRect &area : days)
        painter.fillRect(area, wash);
    for (const QRect &area : depths)
        painter.fillRect(area, under);
}

void BalanceChart::paintLine(QPainter &painter, const Plot &plot) const
{
    const QColor &colour = tokens(this).balance;
    const int thick = std::max(1, plot.px(kLine));
    int before = 0;
    bool drawing = false;
    for (int day = plot.from; day < plot.from + plot.count; ++day) {
        const qint64 minor = m_series.endOfDay[std::size_t(day)];
        if (minor == kNoAmount) {
            drawing = false;
            continue;
        }
        const int left = plot.x(day);
        const int right = plot.x(day + 1);
        const int top = plot.y(minor) - thick / 2;
        if (drawing && top != before)
            painter.fillRect(QRect(left, std::min(top, before), thick, std::abs(top - before) + thick), colour);
        painter.fillRect(QRect(left, top, std::max(thick, right - left), thick), colour);
        before = top;
        drawing = true;
    }
}

void BalanceChart::paintPaydays(QPainter &painter, const Plot &plot) const
{
    if (!m_facts.known)
        return;
    for (const Day day : m_series.paydays) {
        const int index = day - m_series.first;
        if (index < plot.from || index >= plot.from + plot.count)
            continue;
        painter.fillRect(QRect(plot.x(index), plot.y(0) + plot.px(3), plot.px(kTickWidth), plot.px(kTickHeight)), tokens(this).income);
    }
}

void BalanceChart::paintMarks(QPainter &painter, const Plot &plot) const
{
    const Tokens &colours = tokens(this);
    const int end = plot.from + plot.count;
    for (const BalanceMarks::Stake &stake : m_marks.gambling) {
        const int index = stake.day - m_series.first;
        if (index < plot.from || index >= end || plot.gambling.isEmpty())
            continue;
        painter.fillRect(QRect(plot.x(index), plot.gambling.top() + plot.px(3), std::max(plot.px(2), plot.x(index + 1) - plot.x(index) - 1), plot.px(9)), colours.warnMark);
    }
    QRegion below; // days of two accounts may share pixels
    for (const Period &period : m_marks.overdraft) {
        const int first = std::max(period.first - m_series.first, plot.from);
        const int last = std::min(period.last - m_series.first + 1, end);
        if (first < last)
            below += QRect(plot.x(first), plot.overdraft.top() + plot.px(5), std::max(plot.px(2), plot.x(last) - plot.x(first)), plot.px(5));
    }
    for (const QRect &area : below)
        painter.fillRect(area, colours.bad);
}

void BalanceChart::paintColumns(QPainter &painter, const Plot &plot) const
{
    const Tokens &colours = tokens(this);
    const int hair = std::max(1, plot.px(1));
    const int zero = plot.yFlow(0);
    for (const FlowColumn &column : m_series.columns) {
        const int left = std::max(plot.x(column.period.first - m_series.first), plot.line.left());
        const int right = std::min(plot.x(column.period.last + 1 - m_series.first), plot.line.right() + 1);
        const int cell = right - left;
        if (cell <= 0)
            continue;
        const int gap = cell > 3 ? std::max(hair, cell / 4) : cell > 1 ? 1 : 0;
        const int wide = cell - gap;
        if (column.in > 0)
            painter.fillRect(QRect(left + gap / 2, plot.yFlow(column.in), wide, std::max(hair, zero - plot.yFlow(column.in))), colours.income);
        if (column.out < 0)
            painter.fillRect(QRect(left + gap / 2, zero + hair, wide, std::max(hair, plot.yFlow(column.out) - zero - hair)), colours.expense);
    }
}

void BalanceChart::paintWords(QPainter &painter, const Plot &plot) const
{
    const Tokens &colours = tokens(this);
    painter.setFont(saldoscope::font(FontRole::Micro));
    painter.setPen(colours.text2);
    const QFontMetrics metrics = painter.fontMetrics();
    const int labelRight = plot.logical(plot.line.topLeft()).x() - 8;
    const auto label = [&](int y, qint64 value) {
        painter.drawText(QRect(0, int(std::lround(y / plot.ratio)) - 8, labelRight, 16), Qt::AlignRight | Qt::AlignVCenter, m_format.whole(value, m_series.currency));
    };
    if (m_facts.known) {
        for (const qint64 value : plot.steps.values)
            label(plot.y(value), value);
    }
    for (const qint64 value : plot.flowSteps.values)
        label(plot.yFlow(value), value);

    const auto laneIcon = [&](const QRect &lane, const QString &name, const QColor &colour) {
        if (!lane.isEmpty())
            painter.drawPixmap(QPoint(labelRight - 12, plot.logical(lane.topLeft()).y() + 1), iconPixmap(name, 12, colour, devicePixelRatioF()));
    };
    laneIcon(plot.gambling, u"dices"_s, colours.warnMark);
    laneIcon(plot.overdraft, u"octagon-alert"_s, colours.bad);

    const int shownMonths = plot.count / 30;
    const int monthWidth = plot.logical(plot.line).width() / std::max(1, shownMonths);
    int longest = 0; // "marras" needs more room than "Nov"
    for (Month month = 0; month < 12; ++month)
        longest = std::max(longest, metrics.horizontalAdvance(m_format.monthShort(month)) + 6);
    const int every = monthWidth >= longest ? 1 : monthWidth * 2 >= longest ? 2 : monthWidth * 3 >= longest ? 3 : 6;
    const Day firstDay = m_series.first + plot.from;
    for (Month month = monthOf(firstDay); month <= monthOf(firstDay + plot.count - 1); ++month) {
        const bool cut = month == monthOf(firstDay) && civil(firstDay).day > 10;
        if (month % every != 0 || cut)
            continue;
        const int x = plot.logical(QPoint(plot.x(std::max(firstDay, firstDayOf(month)) - m_series.first), 0)).x();
        const bool year = month % 12 == 0 && shownMonths > 12;
        const QString text = year ? QString::number(month / 12) : m_format.monthShort(month);
        painter.setPen(year ? colours.text : colours.text2);
        if (x + metrics.horizontalAdvance(text) < width())
            painter.drawText(QRect(x + 3, height() - kLabelsBelow + 4, 80, 16), Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    if (!m_facts.known) {
        QFont italic = saldoscope::font(FontRole::Body);
        italic.setItalic(true);
        painter.setFont(italic);
        painter.setPen(colours.text2);
        painter.drawText(plot.logical(plot.line), Qt::AlignCenter | Qt::TextWordWrap,
            m_format.nullReason(NullReason::NoBalanceAnchor));
        return;
    }
    const auto visible = [&plot](std::size_t day) { return int(day) >= plot.from && int(day) < plot.from + plot.count; };
    const auto pointOf = [&](std::size_t day) {
        return plot.logical(QPoint((plot.x(int(day)) + plot.x(int(day) + 1)) / 2, plot.y(m_series.endOfDay[day])));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    if (visible(m_facts.lowest)) {
        const QPoint point = pointOf(m_facts.lowest);
        const bool below = m_facts.daysBelow > 0;
        painter.setPen(QPen(colours.surface, 2));
        painter.setBrush(below ? colours.bad : colours.balance);
        painter.drawEllipse(point, 5, 5);
        painter.setFont(saldoscope::font(FontRole::SmallStrong));
        painter.setPen(below ? colours.bad : colours.text2);
        const QString lowest = m_format.wholeMoney(m_series.endOfDay[m_facts.lowest], m_series.currency);
        const QString text = below ? tr("%1, %n days below zero", "", m_facts.daysBelow).arg(lowest) : tr("lowest %1").arg(lowest);
        const int textWidth = painter.fontMetrics().horizontalAdvance(text) + 4;
        const QRect area = plot.logical(plot.line);
        const int left = point.x() + 9 + textWidth < area.right() ? point.x() + 9 : point.x() - 9 - textWidth;
        const int top = std::clamp(point.y() - 7, area.top(), area.bottom() - 15);
        // A halo keeps the words readable over line and wash.
        QPainterPath letters;
        letters.addText(left, top + 8 + (painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2.0, painter.font(), text);
        painter.strokePath(letters, QPen(colours.surface, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawText(QRect(left, top, textWidth, 16), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    if (visible(m_facts.last)) {
        const QPoint point = pointOf(m_facts.last);
        painter.setPen(QPen(colours.surface, 2));
        painter.setBrush(colours.balance);
        painter.drawEllipse(point, 5, 5);
        const QString text = m_format.wholeMoney(m_series.endOfDay[m_facts.last], m_series.currency);
        painter.setFont(saldoscope::font(FontRole::SmallStrong));
        const int pillWidth = painter.fontMetrics().horizontalAdvance(text) + 12;
        const QRect pill(std::min(point.x() + 9, width() - pillWidth), std::clamp(point.y() - 9, 0, height() - 18), pillWidth, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.balance);
        painter.drawRoundedRect(pill, size::kRadiusControl, size::kRadiusControl);
        painter.setPen(colours.surface);
        painter.drawText(pill, Qt::AlignCenter, text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void BalanceChart::paintItem(QPainter &painter, const Plot &plot, int item) const
{
    const Tokens &colours = tokens(this);
    QPoint anchor;
    if (isDay(item)) {
        if (item < plot.from || item >= plot.from + plot.count)
            return;
        const int x = (plot.x(item) + plot.x(item + 1)) / 2;
        const qint64 minor = m_series.endOfDay[std::size_t(item)];
        const QRect line = plot.logical(QRect(x, plot.line.top(), 1, plot.line.height()));
        painter.fillRect(QRect(line.left(), line.top(), 1, line.height()), colours.text2);
        anchor = plot.logical(QPoint(x, minor == kNoAmount ? plot.line.center().y() : plot.y(minor)));
        if (minor != kNoAmount) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colours.surface, 2));
            painter.setBrush(colours.accent);
            painter.drawEllipse(anchor, 5, 5);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    } else {
        const QRect column = itemRect(item);
        if (column.isEmpty())
            return;
        painter.setPen(QPen(colours.text2, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(column.adjusted(-1, 0, 0, -1));
        anchor = QPoint(column.center().x(), column.top());
    }
    paintBubble(painter, anchor, rect(), bubble(item), this);
}

} // namespace saldoscope
