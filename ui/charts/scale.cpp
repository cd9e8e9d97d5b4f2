// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace saldoscope {

RoundSteps roundSteps(qint64 low, qint64 high, int most)
{
    RoundSteps steps;
    const double span = std::max<double>(1, double(high) - double(low));
    double step = std::pow(10, std::floor(std::log10(span / std::max(1, most))));
    for (const double times : {1.0, 2.0, 5.0, 10.0}) {
        if (span / (step * times) <= most) {
            step *= times;
            break;
        }
    }
    steps.step = std::max<qint64>(1, qint64(std::llround(step)));
    const qint64 first = low >= 0 ? (low + steps.step - 1) / steps.step : low / steps.step;
    for (qint64 value = first * steps.step; value <= high; value += steps.step)
        steps.values.push_back(value);
    return steps;
}

void paintHatch(QPainter &painter, const QRect &area, const QColor &colour, double devicePixelRatio)
{
    const int apart = std::max(4, int(std::lround(6 * devicePixelRatio)));
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = colour;
    line.setAlphaF(0.45F);
    painter.setPen(QPen(line, std::max(1.0, devicePixelRatio)));
    const int begin = area.left() - area.height();
    for (int x = begin - begin % apart; x < area.right() + apart; x += apart)
        painter.drawLine(x, area.bottom() + 1, x + area.height() + 1, area.top());
    painter.restore();
}

void paintBubble(QPainter &painter, QPoint anchor, const QRect &bounds, const QStringList &lines, const QWidget *widget)
{
    if (lines.isEmpty())
        return;
    constexpr int kPadding = 10;
    constexpr int kLine = 19;
    constexpr int kApart = 14;
    const Tokens &colours = tokens(widget);
    int width = 0;
    for (int i = 0; i < lines.size(); ++i)
        width = std::max(width, QFontMetrics(saldoscope::font(i == 0 ? FontRole::SmallStrong : FontRole::Small)).horizontalAdvance(lines[i]));
    QRect box(anchor.x() + kApart, anchor.y() - kApart, width + 2 * kPadding, int(lines.size()) * kLine + 12);
    if (box.right() > bounds.right())
        box.moveRight(anchor.x() - kApart);
    box.moveLeft(std::max(bounds.left(), box.left()));
    box.moveBottom(std::min(bounds.bottom(), box.bottom()));
    box.moveTop(std::max(bounds.top(), box.top()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.dark ? QPen(colours.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.tooltip);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), size::kRadiusControl, size::kRadiusControl);
    painter.setPen(colours.onTooltip);
    for (int i = 0; i < lines.size(); ++i) {
        painter.setFont(saldoscope::font(i == 0 ? FontRole::SmallStrong : FontRole::Small));
        painter.drawText(QRect(box.left() + kPadding, box.top() + 6 + i * kLine, width + 2, kLine), Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
    painter.restore();
}

} // namespace saldoscope
