// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saldoscope {

/// A painted widget whose items are walked by keyboard and spoken one by one by a screen reader: points of a chart,
/// slices of a ring, facts in a list. Each item is an accessible child with a name, a place and a press action.
class ItemCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit ItemCanvas(QWidget *parent = nullptr);

    virtual int itemCount() const = 0;
    virtual QString itemText(int item) const = 0;   ///< a sentence
    virtual QRect itemRect(int item) const = 0;     ///< in this widget
    virtual int itemAt(QPoint point) const = 0;     ///< -1: none
    virtual void activate(int item) = 0;            ///< Enter or a click
    /// What a chart shows as a whole, for its accessible description.
    virtual QString summary() const { return {}; }

    int currentItem() const { return m_current; }   ///< -1: none
    void setCurrentItem(int item);

Q_SIGNALS:
    void currentItemChanged(int item);

protected:
    /// The item an arrow, Home, End or page key leads to; -1: not for us.
    virtual int itemFor(int key, Qt::KeyboardModifiers modifiers) const;
    virtual int startItem() const { return 0; }     ///< where Tab enters
    void itemsChanged();                            ///< after the items are others
    bool focusByKeyboard() const { return m_byKeyboard && hasFocus(); }
    int hovered() const { return m_hovered; }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    bool m_byKeyboard = false;
};

} // namespace saldoscope
