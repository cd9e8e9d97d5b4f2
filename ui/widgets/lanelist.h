// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

#include <QScrollArea>

#include <vector>

namespace saldoscope {

/// One step of a lane: a ring to do, a ring with a dot now, a tick done, ! or ✕ where the officer is needed.
struct LaneMark {
    enum class State { ToDo, Now, Passed, Warn, Bad } state = State::ToDo;
    QString name;    ///< "Read"
    QString note;    ///< "09:36:02", "34 overlap, kept once"
    bool operator==(const LaneMark &) const = default;
};

/// A button on a lane; `action` is what LaneList::acted says when it is pressed.
struct LaneButton {
    QString action;
    QString text;
    bool operator==(const LaneButton &) const = default;
};

/// One file or one process on its way, as a value.
struct Lane {
    QString id;
    QString icon;            ///< Lucide name
    QString name;            ///< bold, elided in the middle
    QString line;            ///< "1 118 rows, 1 account"
    Tone tone = Tone::Neutral;
    QString state;           ///< word of the chip
    std::vector<LaneMark> marks;
    QString note;            ///< a sentence below the steps
    std::vector<LaneButton> buttons; ///< only where the officer is needed, or there is something to see
    std::vector<LaneButton> menu;    ///< what else can be done: context menu; Delete does "remove"
    bool operator==(const Lane &) const = default;
};

/// Paints one lane, 80 high, 108 with a note or buttons. Its steps are read out as one sentence.
class LaneWidget : public QWidget
{
    Q_OBJECT
public:
    explicit LaneWidget(QWidget *parent = nullptr);
    void setLane(const Lane &lane);
    const Lane &lane() const { return m_lane; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void acted(const QString &action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeButtons();
    int noteWidth() const;
    void openMenu(QPoint globalAt, bool withButtons);
    void paintMarks(QPainter &painter, const QRect &area) const;

    Lane m_lane;
    std::vector<QPushButton *> m_buttons;
};

/// Lanes below each other, scrolling inside their card. Up and down move between lanes.
class LaneList : public QScrollArea
{
    Q_OBJECT
public:
    explicit LaneList(QWidget *parent = nullptr);
    /// Keeps the widgets of lanes that stay, so that focus and hover survive an update.
    void setLanes(const std::vector<Lane> &lanes);

Q_SIGNALS:
    void acted(const QString &lane, const QString &action);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_inner;
    QVBoxLayout *m_column;
    std::vector<LaneWidget *> m_lanes;
};

} // namespace saldoscope
