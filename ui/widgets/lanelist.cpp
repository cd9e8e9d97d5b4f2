// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lanelist.h"

#include "ui/theme/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 80;
constexpr int kHeightWithNote = 114; // buttons keep clear of the times above them
constexpr int kNameWidth = 236;
constexpr int kMarkRadius = 7;
constexpr int kMarkTop = 24;

QColor edgeOf(Tone tone, const Tokens &colours)
{
    switch (tone) {
    case Tone::Warn: return colours.warnMark;
    case Tone::Bad: return colours.bad;
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Ok:
    case Tone::Outline: return {};
    }
    Q_UNREACHABLE();
}

QColor colourOf(LaneMark::State state, const Tokens &colours)
{
    switch (state) {
    case LaneMark::State::ToDo: return colours.control;
    case LaneMark::State::Now: return colours.accent;
    case LaneMark::State::Passed: return colours.ok;
    case LaneMark::State::Warn: return colours.warnMark;
    case LaneMark::State::Bad: return colours.bad;
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, QPoint centre, LaneMark::State state, const Tokens &colours)
{
    const QColor colour = colourOf(state, colours);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(centre.x() - kMarkRadius + 0.5, centre.y() - kMarkRadius + 0.5, 2 * kMarkRadius - 1, 2 * kMarkRadius - 1);
    if (state == LaneMark::State::ToDo || state == LaneMark::State::Now) {
        painter.setBrush(colours.surface);
        painter.setPen(QPen(colour, state == LaneMark::State::Now ? 2 : 1.5));
        painter.drawEllipse(ring);
        if (state == LaneMark::State::Now) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(centre) , 2.5, 2.5);
        }
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(centre.x() - kMarkRadius, centre.y() - kMarkRadius, 2 * kMarkRadius, 2 * kMarkRadius));
        QPen pen(colours.surface, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(pen);
        const QPointF c(centre);
        if (state == LaneMark::State::Passed) {
            const QPointF tick[] = {c + QPointF(-3, 0.2), c + QPointF(-1, 2.4), c + QPointF(3.2, -2.2)};
            painter.drawPolyline(tick, 3);
        } else if (state == LaneMark::State::Bad) {
            painter.drawLine(c + QPointF(-2.3, -2.3), c + QPointF(2.3, 2.3));
            painter.drawLine(c + QPointF(-2.3, 2.3), c + QPointF(2.3, -2.3));
        } else {
            painter.drawLine(c + QPointF(0, -3.4), c + QPointF(0, 0.6));
            painter.drawPoint(c + QPointF(0, 3.2));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

/// In one line or two, in the middle of its room; what does not fit ends with "…".
void paintNote(QPainter &painter, const QRect &area, const QString &note)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(note, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(area.width());
    layout.endLayout();
    const QString head = note.left(first.textLength()).trimmed();
    const QString rest = note.mid(first.textLength()).trimmed();
    const QStringList lines = rest.isEmpty() ? QStringList {head} : QStringList {head, metrics.elidedText(rest, Qt::ElideRight, area.width())};
    const int height = area.height() / 2;
    int top = area.top() + (area.height() - height * int(lines.size())) / 2;
    for (const QString &line : lines) {
        painter.drawText(QRect(area.left(), top, area.width(), height), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += height;
    }
}

} // namespace

LaneWidget::LaneWidget(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LaneWidget::sizeHint() const
{
    return {kNameWidth + 240, m_lane.note.isEmpty() && m_lane.buttons.empty() ? kHeight : kHeightWithNote};
}

void LaneWidget::setLane(const Lane &lane)
{
    if (lane == m_lane)
        return;
    const bool newButtons = lane.buttons != m_lane.buttons;
    m_lane = lane;
    if (newButtons) {
        for (QPushButton *button : m_buttons)
            button->deleteLater();
        m_buttons.clear();
        for (const LaneButton &wanted : lane.buttons) {
            QPushButton *button = makeButton(ButtonRole::Secondary, wanted.text, {}, this);
            button->setProperty("tight", true);
            button->setObjectName(u"lane/"_s + wanted.action);
            button->setAccessibleName(tr("%1: %2").arg(lane.name, wanted.text));
            connect(button, &QPushButton::clicked, this, [this, button, action = wanted.action] {
                if (action == u"menu")
                    openMenu(button->mapToGlobal(QPoint(0, button->height())), false);
                else
                    Q_EMIT acted(action);
            });
            button->show();
            m_buttons.push_back(button);
        }
    }
    setAccessibleName(tr("%1: %2").arg(lane.name, lane.state));
    QStringList steps;
    for (const LaneMark &mark : lane.marks) {
        switch (mark.state) {
        case LaneMark::State::ToDo: steps += tr("%1 to come").arg(mark.name); break;
        case LaneMark::State::Now: steps += tr("%1 now").arg(mark.name); break;
        case LaneMark::State::Passed: steps += tr("%1 done %2").arg(mark.name, mark.note); break;
        case LaneMark::State::Warn:
        case LaneMark::State::Bad: steps += tr("%1 needs you %2").arg(mark.name, mark.note); break;
        }
    }
    setAccessibleDescription((QStringList(lane.line) + steps + QStringList(lane.note)).join(u". "_s));
    updateGeometry();
    placeButtons();
    update();
}

void LaneWidget::placeButtons()
{
    int right = width() - 13;
    for (auto it = m_buttons.rbegin(); it != m_buttons.rend(); ++it) {
        const QSize size = (*it)->sizeHint();
        (*it)->setGeometry(right - size.width(), height() - size.height() - 6, size.width(), size.height());
        right -= size.width() + 8;
    }
    // Long words of some languages leave no room for all of it.
    const bool fits = QFontMetrics(saldoscope::font(FontRole::Small)).horizontalAdvance(m_lane.note) <= noteWidth();
    setToolTip(fits ? QString() : m_lane.note);
}

/// What the buttons leave of the line below the steps.
int LaneWidget::noteWidth() const
{
    int right = width() - 13;
    for (const QPushButton *button : m_buttons)
        right = std::min(right, button->x() - 12);
    return right - kNameWidth - 8;
}

void LaneWidget::resizeEvent(QResizeEvent *) { placeButtons(); }
void LaneWidget::focusInEvent(QFocusEvent *) { update(); }
void LaneWidget::focusOutEvent(QFocusEvent *) { update(); }

void LaneWidget::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(QPoint(58, 40)), true);
}

void LaneWidget::openMenu(QPoint globalAt, bool withButtons)
{
    std::vector<LaneButton> all = withButtons ? m_lane.buttons : std::vector<LaneButton> {};
    all.insert(all.end(), m_lane.menu.begin(), m_lane.menu.end());
    std::erase_if(all, [](const LaneButton &button) { return button.action == u"menu"; });
    if (all.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LaneButton &button : all) {
        QAction *action = menu->addAction(button.text);
        action->setObjectName(u"lane/"_s + button.action);
        connect(action, &QAction::triggered, this, [this, word = button.action] { Q_EMIT acted(word); });
    }
    menu->popup(globalAt);
}

void LaneWidget::keyPressEvent(QKeyEvent *event)
{
    const auto removes = [](const LaneButton &button) { return button.action == u"remove"; };
    if (event->key() == Qt::Key_Delete && (std::ranges::any_of(m_lane.buttons, removes) || std::ranges::any_of(m_lane.menu, removes)))
        Q_EMIT acted(u"remove"_s);
    else
        QWidget::keyPressEvent(event);
}

void LaneWidget::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
    if (const QColor edge = edgeOf(m_lane.tone, colours); edge.isValid())
        painter.fillRect(QRect(0, 0, 3, height() - 1), edge);

    const QRect iconBox(14, 14, 32, 32);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.neutralSoft);
    painter.drawRoundedRect(iconBox, size::kRadiusControl, size::kRadiusControl);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPixmap(iconBox.topLeft() + QPoint(8, 8), iconPixmap(m_lane.icon, 16, colours.text2, devicePixelRatioF()));

    const int textLeft = 58;
    const int textWidth = kNameWidth - textLeft - 8;
    painter.setFont(saldoscope::font(FontRole::Strong));
    painter.setPen(colours.text);
    painter.drawText(QRect(textLeft, 12, textWidth, 20), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_lane.name, Qt::ElideMiddle, textWidth));
    painter.setFont(saldoscope::font(FontRole::Small));
    painter.setPen(colours.text2);
    painter.drawText(QRect(textLeft, 30, textWidth, 18), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_lane.line, Qt::ElideRight, textWidth));
    if (!m_lane.state.isEmpty())
        Chip::paint(painter, QPoint(textLeft, 52), m_lane.tone, m_lane.state, colours);

    paintMarks(painter, QRect(kNameWidth + 8, 0, width() - kNameWidth - 8 - 13, kHeight));

    if (!m_lane.note.isEmpty()) {
        painter.setFont(saldoscope::font(FontRole::Small));
        painter.setPen(colours.text);
        paintNote(painter, QRect(kNameWidth + 8, 77, noteWidth(), 32), m_lane.note);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

void LaneWidget::paintMarks(QPainter &painter, const QRect &area) const
{
    if (m_lane.marks.empty())
        return;
    const Tokens &colours = tokens(this);
    const int count = int(m_lane.marks.size());
    const int step = area.width() / std::max(count, 5);
    const int centreY = kMarkTop;
    for (int i = 0; i + 1 < count; ++i) {
        const bool walked = m_lane.marks[std::size_t(i)].state == LaneMark::State::Passed && m_lane.marks[std::size_t(i) + 1].state != LaneMark::State::ToDo;
        painter.fillRect(QRect(area.left() + i * step + 2 * kMarkRadius + 2, centreY - 1, step - 2 * kMarkRadius - 4, 2), walked ? colours.ok : colours.border);
    }
    for (int i = 0; i < count; ++i) {
        const LaneMark &mark = m_lane.marks[std::size_t(i)];
        const int left = area.left() + i * step;
        paintMark(painter, QPoint(left + kMarkRadius, centreY), mark.state, colours);
        const bool strong = mark.state == LaneMark::State::Now || mark.state == LaneMark::State::Warn || mark.state == LaneMark::State::Bad;
        painter.setFont(saldoscope::font(strong ? FontRole::SmallStrong : FontRole::Small));
        painter.setPen(mark.state == LaneMark::State::Bad ? colours.bad : mark.state == LaneMark::State::Warn ? colours.warn
                : mark.state == LaneMark::State::ToDo                                                         ? colours.text3
                                                                                                              : colours.text);
        painter.drawText(QRect(left, 37, step - 8, 18), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(mark.name, Qt::ElideRight, step - 8));
        painter.setFont(saldoscope::font(FontRole::Small));
        painter.setPen(mark.state == LaneMark::State::ToDo ? colours.text3 : colours.text2);
        painter.drawText(QRect(left, 55, step - 8, 18), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(mark.note, Qt::ElideRight, step - 8));
    }
}

LaneList::LaneList(QWidget *parent)
    : QScrollArea(parent)
    , m_inner(new QWidget)
    , m_column(new QVBoxLayout(m_inner))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Files and processes"));
    // A scroll area paints its viewport in the window's colour; the card below is a sheet.
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    m_inner->setBackgroundRole(QPalette::Base);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(m_inner);
}

void LaneList::setLanes(const std::vector<Lane> &lanes)
{
    std::vector<LaneWidget *> kept;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const auto found = std::ranges::find_if(m_lanes, [&](const LaneWidget *widget) { return widget && widget->lane().id == lanes[i].id; });
        LaneWidget *widget = nullptr;
        if (found != m_lanes.end()) {
            widget = std::exchange(*found, nullptr);
            m_column->removeWidget(widget);
        } else {
            widget = new LaneWidget(m_inner);
            widget->setObjectName(u"lane:"_s + lanes[i].id);
            connect(widget, &LaneWidget::acted, this, [this, widget](const QString &action) { Q_EMIT acted(widget->lane().id, action); });
        }
        m_column->insertWidget(int(i), widget);
        widget->setLane(lanes[i]);
        kept.push_back(widget);
    }
    for (LaneWidget *gone : m_lanes) {
        if (gone)
            gone->deleteLater();
    }
    m_lanes = std::move(kept);
}

void LaneList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_lanes.empty()) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    const auto focused = std::ranges::find_if(m_lanes, [](const LaneWidget *lane) { return lane->hasFocus(); });
    const auto at = focused == m_lanes.end() ? 0 : std::clamp<std::ptrdiff_t>(focused - m_lanes.begin() + step, 0, std::ptrdiff_t(m_lanes.size()) - 1);
    m_lanes[std::size_t(at)]->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_lanes[std::size_t(at)]);
}

} // namespace saldoscope
