// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/intakelist.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 72;
constexpr int kPad = 12;
constexpr int kTick = 18;

QRect tickOf(const QRect &item) { return {item.left() + kPad, item.top() + 10, kTick, kTick}; }

class IntakeDelegate final : public QAbstractItemDelegate
{
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, kHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QWidget *widget = option.widget;
        const Tokens &colours = tokens(widget);
        const QRect &box = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hot = option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(box, chosen ? colours.selection : hot ? colours.hover : colours.surface);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colours.border);
        QStyleOptionButton tick;
        tick.initFrom(widget);
        tick.rect = tickOf(box);
        tick.state = QStyle::State_Enabled | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, widget);
        const int left = box.left() + kPad + kTick + 10;
        const QRect name(left, box.top() + 9, box.right() - kPad - left, 20);
        painter->setFont(saldoscope::font(FontRole::Strong));
        painter->setPen(colours.text);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
        const QString state = index.data(IntakeModel::StateRole).toString();
        const QPoint chipAt(left, box.top() + 38);
        Chip::paint(*painter, chipAt, Tone(index.data(IntakeModel::ToneRole).toInt()), state, colours);
        const int after = left + Chip::sizeFor(state).width() + 8;
        const QRect line(after, chipAt.y(), box.right() - kPad - after, size::kChip);
        painter->setFont(saldoscope::font(FontRole::Small));
        painter->setPen(colours.text2);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data(IntakeModel::LineRole).toString(), Qt::ElideRight, line.width()));
        if (const int percent = index.data(IntakeModel::PercentRole).toInt(); percent >= 0) {
            const QRect bar(left, box.bottom() - 8, box.right() - kPad - left, 3);
            painter->fillRect(bar, colours.neutralSoft);
            painter->fillRect(QRect(bar.topLeft(), QSize(bar.width() * percent / 100, bar.height())), colours.accent);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(box.adjusted(1, 1, -1, -2));
        }
    }
};

} // namespace

IntakeList::IntakeList(IntakeModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"intakeList"_s);
    setAccessibleName(tr("Files to look at"));
    setModel(model);
    setItemDelegate(new IntakeDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
}

void IntakeList::turn(const QModelIndex &index)
{
    if (index.isValid())
        m_model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void IntakeList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return turn(currentIndex());
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT removeWanted(m_model->idAt(currentIndex()));
        return;
    }
    QListView::keyPressEvent(event);
}

void IntakeList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && tickOf(visualRect(index)).adjusted(-6, -6, 6, 6).contains(event->pos()))
        turn(index);
}

void IntakeList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentFileChanged();
}

} // namespace saldoscope
