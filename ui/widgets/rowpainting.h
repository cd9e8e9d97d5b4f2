// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QPainter>
#include <QRect>
#include <QString>

namespace saldoscope {

/// The text of a cell, in the painter's font and pen: numbers to the right and never shortened, all else with an ellipsis
/// where it does not fit. Texts of files may be endless, and measuring them is what takes time.
inline void drawCellText(QPainter &painter, const QFontMetrics &metrics, const QRect &area, const QString &text, bool isNumber)
{
    constexpr qsizetype kMostLetters = 400;
    const QString shown = isNumber ? text : metrics.elidedText(text.left(kMostLetters), Qt::ElideRight, area.width());
    painter.drawText(area, int(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// Surface of a cell's row and the line below it.
inline void drawRowGround(QPainter &painter, const QRect &box, const QColor &ground, const QColor &line)
{
    if (ground.isValid())
        painter.fillRect(box, ground);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), line);
}

} // namespace saldoscope
