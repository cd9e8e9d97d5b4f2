// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace saldoscope {

/// Cells of a tree as high as a table's, their text where the header has it.
class RoomyCells : public QStyledItemDelegate
{
public:
    explicit RoomyCells(QObject *parent, int height = size::kTableRow)
        : QStyledItemDelegate(parent)
        , m_height(height)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // hover, selection, focus
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect room = option.rect.adjusted(8, 0, -8, 0);
        painter->drawText(room, int(cell.displayAlignment), painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {40, m_height}; }

private:
    int m_height;
};

} // namespace saldoscope
