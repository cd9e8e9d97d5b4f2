// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfallchart.h"

#include "ui/charts/scale.h"
#include "ui/format.h"
#include "ui/models/affordabilitywords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelsBelow = 40, kValuesAbove = 22;
constexpr double kBarShare = 0.62;
constexpr int kStripe = 6;

/// Diagonal stripes of the sheet's colour over a filled bar; device pixels.
void stripe(QPainter &painter, const QRect &area, const QColor &colour, double ratio)
{
    const int apart = std::max(5, int(std::lround(kStripe * ratio)));
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6 * ratio));
    for (int x = area.left() - area.height(); x < area.right() + apart; x += apart)
        painter.drawLine(x, area.bottom() + 1, x + area.height() + 1, area.top());
    painter.restore();
}

qint64 from(const WaterfallBar &bar) { return bar.group == TermGroup::Left || bar.group == TermGroup::Income ? 0 : bar.startStressed; }
qint64 until(const WaterfallBar &bar) { return from(bar) + bar.stressed; }

} // namespace

/// Where everything stands, in device pixels, so that edges are sharp at any scale.
struct WaterfallChart::Plot {
    double ratio = 1;
    QRect area;
    qint64 low = 0, high = 1;
    RoundSteps steps;
    int slot = 1;

    int px(double logical) const { return int(std::lround(logical * ratio)); }
    int y(qint64 value) const { return area.bottom() + 1 - int(std::lround(double(value - low) * area.height() / double(std::max<qint64>(1, high - low)))); }
    QRect bar(int item, const WaterfallBar &of) const
    {
        const int wide = int(slot * kBarShare);
        const int top = y(std::max(from(of), until(of)));
        return {area.left() + item * slot + (slot - wide) / 2, top, wide, std::max(px(1), y(std::min(from(of), until(of))) - top)};
    }
    QRect logical(const QRect &device) const
    {
        return QRectF(device.left() / ratio, device.top() / ratio, device.width() / ratio, device.height() / ratio).toAlignedRect();
    }
};

WaterfallChart::WaterfallChart(const Format &format, QWidget *parent)
    : ItemCanvas(parent)
    , m_format(format)
{
    setProperty("pane", true);
    setAccessibleName(tr("From income to what is left, a month"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WaterfallChart::setBars(std::vector<WaterfallBar> bars, Currency currency)
{
    m_bars = std::move(bars);
    m_currency = currency;
    itemsChanged();
}

QString WaterfallChart::itemText(int item) const
{
    const WaterfallBar &bar = m_bars[std::size_t(item)];
    const QString text = tr("%1: %2 a month", "group, money").arg(groupTitle(bar.group), m_format.wholeMoney(bar.stressed, m_currency));
    return bar.fromTemplate ? tr("%1, from template").arg(text) : text;
}

TwinData WaterfallChart::twin() const
{
    const QString unit = m_format.unit(m_currency);
    TwinData twin {{tr("Step"), tr("Today, %1").arg(unit), tr("Stressed, %1").arg(unit)}, {}, u"step,today,stressed\n"_s};
    for (const WaterfallBar &bar : m_bars) {
        twin.lines.push_back({groupTitle(bar.group), m_format.whole(bar.today, m_currency), m_format.whole(bar.stressed, m_currency)});
        twin.csv += word(bar.group) + u',' + decimalString(bar.today, m_currency.digits()) + u',' + decimalString(bar.stressed, m_currency.digits()) + u'\n';
    }
    return twin;
}

QString WaterfallChart::summary() const
{
    QStringList parts;
    for (int i = 0; i < itemCount(); ++i)
        parts += itemText(i);
    return parts.join(u". "_s);
}

WaterfallChart::Plot WaterfallChart::plot() const
{
    Plot plot;
    plot.ratio = devicePixelRatioF();
    for (const WaterfallBar &bar : m_bars) {
        plot.high = std::max({plot.high, from(bar), until(bar)});
        plot.low = std::min({plot.low, from(bar), until(bar)});
    }
    plot.steps = roundSteps(plot.low, plot.high, 5);
    // The grid ends on a round step above the tallest bar, so that no value stands over the edge.
    plot.high = (plot.high + plot.steps.step - 1) / plot.steps.step * plot.steps.step;
    if (plot.low < 0)
        plot.low = -((-plot.low + plot.steps.step / 2 - 1) / (plot.steps.step / 2) * (plot.steps.step / 2));
    plot.steps = roundSteps(plot.low, plot.high, 6);
    const QFontMetrics metrics(saldoscope::font(FontRole::Micro));
    int labels = 0;
    for (const qint64 value : plot.steps.values)
        labels = std::max(labels, metrics.horizontalAdvance(m_format.whole(value, m_currency)));
    const int left = plot.px(labels + 10);
    const int top = plot.px(kValuesAbove);
    plot.area = QRect(left, top, std::max(1, plot.px(width()) - left), std::max(1, plot.px(height() - kLabelsBelow) - top));
    plot.slot = std::max(1, plot.area.width() / std::max(1, itemCount()));
    return plot;
}

QRect WaterfallChart::itemRect(int item) const
{
    const Plot at = plot();
    return at.logical(at.bar(item, m_bars[std::size_t(item)]));
}

int WaterfallChart::itemAt(QPoint point) const
{
    // The whole column answers, not the bar alone: a small bar is a small target.
    const Plot at = plot();
    const int x = at.px(point.x()) - at.area.left();
    const int item = x < 0 ? -1 : x / at.slot;
    return rect().contains(point) && item >= 0 && item < itemCount() ? item : -1;
}

void WaterfallChart::activate(int item)
{
    if (item >= 0 && item < itemCount()) {
        const TermGroup group = m_bars[std::size_t(item)].group;
        Q_EMIT picked(group);
    }
}

void WaterfallChart::paintBar(QPainter &painter, const Plot &at, int item) const
{
    const Tokens &colours = tokens(this);
    const WaterfallBar &bar = m_bars[std::size_t(item)];
    const QRect box = at.bar(item, bar);
    const QColor fill = bar.group == TermGroup::Left ? (bar.stressed < 0 ? colours.bad : colours.accent)
        : bar.stressed >= 0                           ? colours.income
                                                      : colours.expense;
    painter.fillRect(box, fill);
    if (bar.fromTemplate)
        stripe(painter, box, colours.surface, at.ratio);
    if (item + 1 < itemCount()) {
        const int y = at.y(until(bar));
        painter.fillRect(QRect(box.right() + 1, y, at.slot - box.width(), at.px(1)), colours.text2);
    }
}

namespace {

/// As a word of more letters than a column is wide stands there: smaller, and cut at its end if need be.
QString fitted(const QString &name, int width, QFont *face)
{
    *face = saldoscope::font(FontRole::Small);
    const auto widest = [&name](const QFontMetrics &metrics) {
        int most = 0;
        const QStringList words = name.split(u' ');
        for (const QString &word : words)
            most = std::max(most, metrics.horizontalAdvance(word));
        return most;
    };
    if (widest(QFontMetrics(*face)) <= width)
        return name;
    *face = saldoscope::font(FontRole::Micro);
    const QFontMetrics metrics(*face);
    if (widest(metrics) <= width)
        return name;
    QStringList words = name.split(u' ');
    for (QString &word : words)
        word = metrics.elidedText(word, Qt::ElideRight, width);
    return words.join(u' ');
}

} // namespace

void WaterfallChart::paintLabels(QPainter &painter, const Plot &at) const
{
    const Tokens &colours = tokens(this);
    for (int i = 0; i < itemCount(); ++i) {
        const WaterfallBar &bar = m_bars[std::size_t(i)];
        const QRect column = at.logical(QRect(at.area.left() + i * at.slot, at.area.top(), at.slot, at.area.height()));
        const QRect box = at.logical(at.bar(i, bar));
        const bool result = bar.group == TermGroup::Left;
        painter.setFont(saldoscope::font(result ? FontRole::Strong : FontRole::Small));
        painter.setPen(result ? (bar.stressed < 0 ? colours.bad : colours.accent) : colours.text);
        painter.drawText(QRect(column.left() - 20, box.top() - 20, column.width() + 40, 18), Qt::AlignHCenter | Qt::AlignVCenter, m_format.whole(bar.stressed, m_currency));
        painter.setPen(colours.text);
        const QRect below(column.left() + 1, height() - kLabelsBelow + 6, column.width() - 2, kLabelsBelow - 6);
        QFont face;
        const QString name = fitted(groupTitle(bar.group), below.width(), &face);
        painter.setFont(face);
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, name);
    }
}

void WaterfallChart::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    if (m_bars.empty())
        return;
    const Plot at = plot();
    const int marked = hovered() >= 0 ? hovered() : -1;
    painter.save();
    painter.scale(1 / at.ratio, 1 / at.ratio);
    if (marked >= 0)
        painter.fillRect(QRect(at.area.left() + marked * at.slot, at.area.top(), at.slot, at.area.height()), colours.hover);
    for (const qint64 value : at.steps.values)
        painter.fillRect(QRect(at.area.left(), at.y(value), at.area.width(), at.px(1)), value == 0 ? colours.text2 : colours.border);
    for (int i = 0; i < itemCount(); ++i)
        paintBar(painter, at, i);
    painter.restore();

    painter.setFont(saldoscope::font(FontRole::Micro));
    painter.setPen(colours.text2);
    for (const qint64 value : at.steps.values) {
        const int y = int(std::lround(at.y(value) / at.ratio));
        painter.drawText(QRect(0, y - 9, int(at.area.left() / at.ratio) - 8, 18), Qt::AlignRight | Qt::AlignVCenter, m_format.whole(value, m_currency));
    }
    paintLabels(painter, at);
    if (focusByKeyboard() && currentItem() >= 0) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(itemRect(currentItem()).adjusted(-3, -3, 3, 3));
    }
}

void WaterfallChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    ItemCanvas::changeEvent(event);
}

WaterfallLegend::WaterfallLegend(QWidget *parent)
    : QWidget(parent)
    , m_names {tr("Seen or entered"), tr("From template")}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize WaterfallLegend::sizeHint() const
{
    const QFontMetrics metrics(saldoscope::font(FontRole::Micro));
    int width = 0;
    for (const QString &name : m_names)
        width += 17 + metrics.horizontalAdvance(name) + 14;
    return {width, 18};
}

void WaterfallLegend::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setFont(saldoscope::font(FontRole::Micro));
    int x = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        const QRect swatch(x, 4, 12, 10);
        painter.fillRect(swatch, colours.expense);
        if (i == 1)
            stripe(painter, swatch, colours.surface, 1);
        const int wide = painter.fontMetrics().horizontalAdvance(m_names[i]);
        painter.setPen(colours.text2);
        painter.drawText(QRect(x + 17, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, m_names[i]);
        x += 17 + wide + 14;
    }
}

} // namespace saldoscope
