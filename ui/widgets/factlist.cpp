// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/theme/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

QColor inkOf(Tone tone, const Tokens &colours)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Outline: return colours.text2;
    case Tone::Info: return colours.accent;
    case Tone::Ok: return colours.ok;
    case Tone::Warn: return colours.warnMark;
    case Tone::Bad: return colours.bad;
    }
    Q_UNREACHABLE();
}

} // namespace

FactList::FactList(QWidget *parent)
    : ItemCanvas(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FactList::setFacts(std::vector<Fact> facts)
{
    m_facts = std::move(facts);
    m_top = 0;
    itemsChanged();
}

QString FactList::itemText(int item) const
{
    const Fact &fact = m_facts[std::size_t(item)];
    QStringList parts {fact.title};
    for (const QString &part : {fact.line, fact.right}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u", "_s);
}

QRect FactList::itemRect(int item) const { return {0, (item - m_top) * kHeight, width(), kHeight}; }

int FactList::itemAt(QPoint point) const
{
    const int item = m_top + point.y() / kHeight;
    return rect().contains(point) && item >= 0 && item < itemCount() && (m_facts[std::size_t(item)].hasRows || m_facts[std::size_t(item)].tag >= 0) ? item : -1;
}

void FactList::activate(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    if (const int tag = m_facts[std::size_t(item)].tag; tag >= 0)
        Q_EMIT chosen(tag);
    else if (m_facts[std::size_t(item)].hasRows) {
        const Query query = m_facts[std::size_t(item)].query;
        Q_EMIT picked(query);
    }
}

int FactList::itemFor(int key, Qt::KeyboardModifiers modifiers) const
{
    return key == Qt::Key_Left || key == Qt::Key_Right ? -1 : ItemCanvas::itemFor(key, modifiers);
}

void FactList::scrollTo(int top)
{
    const int wanted = std::clamp(top, 0, std::max(0, itemCount() - fitting()));
    if (wanted == m_top)
        return;
    m_top = wanted;
    update();
}

void FactList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int item = byKey ? currentItem() : m_top + event->pos().y() / kHeight;
    if (item >= 0 && item < itemCount())
        Q_EMIT menuWanted(item, byKey ? mapToGlobal(itemRect(item).center()) : event->globalPos());
}

void FactList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentItem() >= 0)
        return Q_EMIT removeWanted(currentItem());
    ItemCanvas::keyPressEvent(event);
    if (currentItem() >= 0)
        scrollTo(currentItem() < m_top ? currentItem() : std::max(m_top, currentItem() - fitting() + 1));
}

void FactList::wheelEvent(QWheelEvent *event)
{
    if (itemCount() <= fitting()) {
        event->ignore();
        return;
    }
    scrollTo(m_top + (event->angleDelta().y() > 0 ? -1 : 1));
}

void FactList::resizeEvent(QResizeEvent *) { scrollTo(m_top); }

void FactList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    ItemCanvas::changeEvent(event);
}

void FactList::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    const int end = std::min(itemCount(), m_top + (height() + kHeight - 1) / kHeight); // a row cut in half says that more follow
    const bool more = itemCount() > fitting();
    for (int i = m_top; i < end; ++i) {
        const Fact &fact = m_facts[std::size_t(i)];
        const QRect row = itemRect(i);
        if (i == hovered())
            painter.fillRect(row.adjusted(0, 0, 0, -1), colours.hover);
        painter.drawPixmap(QPoint(row.left(), row.top() + 6), iconPixmap(fact.icon, 16, inkOf(fact.tone, colours), devicePixelRatioF()));
        const int left = 26;
        const int right = width() - (more ? 8 : 0);
        painter.setFont(saldoscope::font(FontRole::Small));
        const int rightWidth = fact.right.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(fact.right) + 2;
        painter.setPen(colours.text2);
        painter.drawText(QRect(right - rightWidth, row.top() + 4, rightWidth, 18), Qt::AlignRight | Qt::AlignVCenter, fact.right);
        painter.drawText(QRect(left, row.top() + 20, right - left, 17), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(fact.line, Qt::ElideRight, right - left));
        painter.setFont(saldoscope::font(FontRole::Strong));
        painter.setPen(colours.text);
        const int titleWidth = right - rightWidth - 8 - left;
        painter.drawText(QRect(left, row.top() + 3, titleWidth, 18), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(fact.title, Qt::ElideRight, titleWidth));
        if (i + 1 < end)
            painter.fillRect(QRect(0, row.bottom(), right, 1), colours.border);
        if (focusByKeyboard() && i == currentItem()) {
            painter.setPen(QPen(colours.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(row.adjusted(1, 1, -1, -2));
        }
    }
    if (more) {
        const int track = height();
        const int handle = std::max(24, track * fitting() / itemCount());
        const int top = (track - handle) * m_top / std::max(1, itemCount() - fitting());
        QColor grey = colours.control;
        grey.setAlphaF(0.6F);
        painter.fillRect(QRect(width() - 4, top, 4, handle), grey);
    }
}

} // namespace saldoscope
