// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/itemcanvas.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QKeyEvent>
#include <QPointer>

#include <algorithm>

namespace saldoscope {

namespace {

/// One item of a canvas as a screen reader sees it.
class ItemInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(ItemCanvas *canvas, int item)
        : m_canvas(canvas)
        , m_item(item)
    {
    }
    bool isValid() const override { return m_canvas && m_item < m_canvas->itemCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_canvas->itemText(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_canvas->itemRect(m_item);
        return {m_canvas->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selected = m_canvas->currentItem() == m_item;
        state.focused = state.selected && m_canvas->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_canvas->setCurrentItem(m_item);
        if (name == pressAction())
            m_canvas->activate(m_item);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ItemCanvas> m_canvas;
    int m_item;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(ItemCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
    {
    }
    ~CanvasInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    CanvasInterface(const CanvasInterface &) = delete;
    CanvasInterface &operator=(const CanvasInterface &) = delete;

    int childCount() const override { return canvas()->itemCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_items.constFind(index);
        if (known != m_items.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *item = new ItemInterface(canvas(), index);
        m_items.insert(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_items.constBegin(); it != m_items.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(canvas()->itemAt(canvas()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface *focusChild() const override
    {
        return canvas()->hasFocus() && canvas()->currentItem() >= 0 ? child(canvas()->currentItem()) : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Description && own.isEmpty() ? canvas()->summary() : own;
    }

private:
    ItemCanvas *canvas() const { return static_cast<ItemCanvas *>(widget()); }
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *canvasInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ItemCanvas *>(object);
    return canvas ? new CanvasInterface(canvas) : nullptr;
}

} // namespace

ItemCanvas::ItemCanvas(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(canvasInterface), true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ItemCanvas::setCurrentItem(int item)
{
    item = std::clamp(item, -1, itemCount() - 1);
    if (item == m_current)
        return;
    m_current = item;
    update();
    if (item >= 0 && hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(item);
        QAccessible::updateAccessibility(&focused);
    }
    Q_EMIT currentItemChanged(item);
}

void ItemCanvas::itemsChanged()
{
    m_hovered = m_pressed = -1;
    m_current = std::min(m_current, itemCount() - 1);
    updateGeometry();
    update();
}

int ItemCanvas::itemFor(int key, Qt::KeyboardModifiers) const
{
    const int last = itemCount() - 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up: return std::max(0, m_current - 1);
    case Qt::Key_Right:
    case Qt::Key_Down: return std::min(last, m_current + 1);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return -1;
    }
}

bool ItemCanvas::event(QEvent *event)
{
    // An arrow that moves between items must not be taken by a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && itemFor(key->key(), key->modifiers()) >= 0)
            key->accept();
    }
    return QWidget::event(event);
}

void ItemCanvas::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    if (itemCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (m_current >= 0)
            activate(m_current);
        return;
    }
    const int next = itemFor(key, event->modifiers());
    if (next < 0)
        QWidget::keyPressEvent(event);
    else
        setCurrentItem(next);
}

void ItemCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int over = itemAt(event->position().toPoint());
    if (over == m_hovered)
        return;
    m_hovered = over;
    setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ItemCanvas::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->position().toPoint()) : -1;
    if (m_pressed >= 0)
        setCurrentItem(m_pressed);
}

void ItemCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const int released = itemAt(event->position().toPoint());
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == released)
        activate(pressed);
}

void ItemCanvas::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ItemCanvas::focusInEvent(QFocusEvent *event)
{
    // Coming back from another window or a menu changes nothing about how the officer works.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
            || event->reason() == Qt::ShortcutFocusReason;
    }
    if (m_current < 0 && itemCount() > 0 && m_byKeyboard)
        setCurrentItem(startItem());
    update();
}

void ItemCanvas::focusOutEvent(QFocusEvent *) { update(); }

} // namespace saldoscope
