// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QWidget>

namespace saldoscope {

/// One pixel in the border's colour.
class Hairline final : public QWidget
{
public:
    explicit Hairline(Qt::Orientation along) { lie(along); }
    void lie(Qt::Orientation along)
    {
        setMinimumSize(along == Qt::Horizontal ? QSize(0, 1) : QSize(1, 0));
        setMaximumSize(along == Qt::Horizontal ? QSize(QWIDGETSIZE_MAX, 1) : QSize(1, QWIDGETSIZE_MAX));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens(this).border); }
};

} // namespace saldoscope
