// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPoint>

#include <vector>

class QPainter;
class QRect;
class QWidget;

namespace saldoscope {

/// Round steps for an axis from `low` to `high` (minor units), at most `most` of them above or below zero.
struct RoundSteps {
    qint64 step = 1;
    std::vector<qint64> values; ///< inside low…high, zero included where it lies inside
};
RoundSteps roundSteps(qint64 low, qint64 high, int most);

/// Fills with thin diagonal lines: what is missing. The painter counts device pixels; lines keep their place when the
/// area moves.
void paintHatch(QPainter &painter, const QRect &area, const QColor &colour, double devicePixelRatio);

/// The dark bubble that says what is under the pointer or the keyboard: first line bold. Kept inside `bounds`, beside
/// `anchor`; logical pixels.
void paintBubble(QPainter &painter, QPoint anchor, const QRect &bounds, const QStringList &lines, const QWidget *widget);

} // namespace saldoscope
