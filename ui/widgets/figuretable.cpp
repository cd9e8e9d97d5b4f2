// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuretable.h"

#include "ui/theme/icons.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 8;
constexpr int kTickColumn = 28, kTickSide = 16;
constexpr int kScrollBar = 6;
constexpr int kRight = 6;            // between a figure and the end of its column
constexpr int kMostWords = 210;      // a column of words grows no further
constexpr int kLeastOpen = 178;      // what a column that takes the rest keeps when others grow to their heads

QColor inkOf(TextTone tone, const Tokens &colours)
{
    switch (tone) {
    case TextTone::Text: return colours.text;
    case TextTone::Text2: return colours.text2;
    case TextTone::Text3: return colours.text3;
    case TextTone::Ok: return colours.ok;
    case TextTone::Warn: return colours.warn;
    case TextTone::Bad: return colours.bad;
    case TextTone::Accent: return colours.accent;
    }
    Q_UNREACHABLE();
}

} // namespace

FigureTable::FigureTable(std::vector<TableColumn> columns, QWidget *parent)
    : ItemCanvas(parent)
    , m_columns(std::move(columns))
{
    setProperty("pane", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureTable::setColumnTitle(int column, const QString &title)
{
    m_columns[std::size_t(column)].title = title;
    update();
}

void FigureTable::setLines(std::vector<TableLine> lines)
{
    m_lines = std::move(lines);
    m_ticks = std::ranges::any_of(m_lines, [](const TableLine &line) { return line.tick.has_value(); });
    m_tops.clear();
    int top = 0;
    for (int i = 0; i < itemCount(); ++i) {
        m_tops.push_back(top);
        top += heightOf(i);
    }
    m_tops.push_back(top);
    const QFontMetrics words(saldoscope::font(FontRole::Body));
    m_widest.assign(m_columns.size(), 0);
    for (const TableLine &line : m_lines) {
        for (std::size_t i = 1; i < line.cells.size() && i < m_columns.size(); ++i) {
            if (m_columns[i].width == 0 || m_columns[i].right || line.kind == TableLine::Kind::Section)
                continue;
            const int wide = words.horizontalAdvance(line.cells[i].text) + 2 + kPadding + (line.cells[i].icon.isEmpty() ? 0 : 22);
            m_widest[i] = std::max(m_widest[i], std::min(wide, kMostWords));
        }
    }
    itemsChanged();
    if (currentItem() < 0 || isSection(currentItem()))
        setCurrentItem(startItem());
    scrollTo(m_top);
}

const TableLine *FigureTable::currentLine() const
{
    return currentItem() < 0 || currentItem() >= itemCount() ? nullptr : &m_lines[std::size_t(currentItem())];
}

int FigureTable::startItem() const { return m_lines.empty() ? -1 : isSection(0) ? nextLine(0, 1) : 0; }

int FigureTable::nextLine(int from, int step) const
{
    for (int at = from + step; at >= 0 && at < itemCount(); at += step) {
        if (!isSection(at))
            return at;
    }
    return from;
}

QString FigureTable::itemText(int item) const
{
    const TableLine &line = m_lines[std::size_t(item)];
    QStringList parts;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        const QString &text = line.cells[i].text;
        if (text.isEmpty())
            continue;
        const QString title = i < m_columns.size() && i > 0 ? m_columns[i].title : QString();
        parts += title.isEmpty() ? text : title + u": "_s + text;
        if (i == 0 && !line.second.isEmpty())
            parts += line.second;
    }
    if (line.tick)
        parts += *line.tick ? tr("counted, X leaves it out") : tr("not counted, X takes it in");
    return parts.join(u", "_s);
}

QRect FigureTable::itemRect(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    return {0, size::kTableHead + m_tops[std::size_t(item)] - m_top, width(), heightOf(item)};
}

int FigureTable::itemAt(QPoint point) const
{
    if (!rect().contains(point) || point.y() < size::kTableHead)
        return -1;
    const int y = point.y() - size::kTableHead + m_top;
    for (int i = 0; i < itemCount(); ++i) {
        if (y >= m_tops[std::size_t(i)] && y < m_tops[std::size_t(i) + 1])
            return isSection(i) ? -1 : i;
    }
    return -1;
}

void FigureTable::activate(int item)
{
    if (item >= 0 && item < itemCount() && !m_lines[std::size_t(item)].evidence.behind().empty())
        Q_EMIT rowsWanted(item);
}

QSize FigureTable::sizeHint() const { return {452, size::kTableHead + std::clamp(contentHeight(), 4 * m_lineHeight, 8 * m_lineHeight)}; }

int FigureTable::itemFor(int key, Qt::KeyboardModifiers) const
{
    const int page = std::max(1, room() / std::max(1, m_lineHeight) - 1);
    switch (key) {
    case Qt::Key_Up: return nextLine(currentItem(), -1);
    case Qt::Key_Down: return nextLine(currentItem(), 1);
    case Qt::Key_Home: return startItem();
    case Qt::Key_End: return nextLine(itemCount(), -1);
    case Qt::Key_PageUp: return nextLine(std::max(0, currentItem() - page), currentItem() - page <= 0 && isSection(0) ? 1 : -1);
    case Qt::Key_PageDown: return nextLine(std::min(itemCount(), currentItem() + page), -1);
    default: return -1;
    }
}

void FigureTable::showCurrent(bool shown)
{
    m_current = shown;
    update();
}

void FigureTable::turn(int item)
{
    if (item < 0 || item >= itemCount() || !m_lines[std::size_t(item)].tick)
        return;
    const bool on = !*m_lines[std::size_t(item)].tick;
    Q_EMIT ticked(item, on);
}

bool FigureTable::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        const std::vector<QRect> columns = columnRects();
        const auto under = std::ranges::find_if(columns, [help](const QRect &column) { return help->pos().x() >= column.left() && help->pos().x() < column.left() + column.width(); });
        if (item >= 0)
            QToolTip::showText(help->globalPos(), itemText(item), this, itemRect(item));
        else if (help->pos().y() < size::kTableHead && under != columns.end())
            QToolTip::showText(help->globalPos(), m_columns[std::size_t(under - columns.begin())].title, this);
        else
            QToolTip::hideText();
        return true;
    }
    return ItemCanvas::event(event);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        Q_EMIT evidenceWanted();
    else if (event->key() == Qt::Key_X && event->modifiers() == Qt::NoModifier)
        turn(currentItem());
    else
        ItemCanvas::keyPressEvent(event);
    reveal(currentItem());
}

void FigureTable::mouseReleaseEvent(QMouseEvent *event)
{
    // A click chooses a line; the rows are a double click, Enter or the drawer away.
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && m_ticks && at.x() < kTickColumn && itemAt(at) == currentItem())
        turn(currentItem());
}

void FigureTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position().toPoint());
    if (!m_ticks || event->position().x() >= kTickColumn)
        activate(item);
}

void FigureTable::contextMenuEvent(QContextMenuEvent *event)
{
    const int item = event->reason() == QContextMenuEvent::Keyboard ? currentItem() : itemAt(event->pos());
    if (item >= 0)
        Q_EMIT menuWanted(item, event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(itemRect(item).center()) : event->globalPos());
}

void FigureTable::focusInEvent(QFocusEvent *event)
{
    ItemCanvas::focusInEvent(event);
    if (currentItem() < 0)
        setCurrentItem(startItem());
    else
        Q_EMIT currentItemChanged(currentItem()); // another table's line was what the drawer told of
}

void FigureTable::scrollTo(int top)
{
    const int wanted = std::clamp(top, 0, std::max(0, contentHeight() - room()));
    if (wanted == m_top)
        return;
    m_top = wanted;
    update();
}

void FigureTable::reveal(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    const int first = item > 0 && isSection(item - 1) ? item - 1 : item; // with the section's name
    if (m_tops[std::size_t(first)] < m_top)
        scrollTo(m_tops[std::size_t(first)]);
    else if (m_tops[std::size_t(item) + 1] > m_top + room())
        scrollTo(m_tops[std::size_t(item) + 1] - room());
}

void FigureTable::wheelEvent(QWheelEvent *event)
{
    if (contentHeight() <= room()) {
        event->ignore();
        return;
    }
    scrollTo(m_top - event->angleDelta().y() * m_lineHeight / 120);
}

void FigureTable::resizeEvent(QResizeEvent *) { scrollTo(m_top); }

void FigureTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    ItemCanvas::changeEvent(event);
}

std::vector<QRect> FigureTable::columnRects() const
{
    const int left = m_ticks ? kTickColumn : 0;
    int fixed = left + kScrollBar + 2; // kept free in any case, so that tables one below the other end alike
    int open = 0;
    for (const TableColumn &column : m_columns) {
        fixed += column.width;
        open += column.width == 0 ? 1 : 0;
    }
    // Words of other languages are longer: a column grows to its head as far as the open ones can spare it.
    int spare = std::max(0, width() - fixed - kLeastOpen * open);
    const QFontMetrics head(saldoscope::font(FontRole::Micro));
    std::vector<int> wides;
    for (const TableColumn &column : m_columns) {
        const int title = head.horizontalAdvance(column.title) + 2 + kPadding + (column.right ? kRight : kPadding);
        const int needs = std::max(title, wides.size() < m_widest.size() ? m_widest[wides.size()] : 0);
        const int grown = column.width > 0 ? std::clamp(needs - column.width, 0, spare) : 0;
        spare -= grown;
        fixed += grown;
        wides.push_back(column.width + grown);
    }
    int x = left;
    std::vector<QRect> rects;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int wide = m_columns[i].width > 0 ? wides[i] : std::max(60, (width() - fixed) / std::max(1, open));
        rects.emplace_back(x, 0, wide, 1);
        x += wide;
    }
    return rects;
}

void FigureTable::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    const std::vector<QRect> columns = columnRects();
    painter.save();
    painter.setClipRect(QRect(0, size::kTableHead, width(), room()));
    for (int i = 0; i < itemCount(); ++i) {
        const QRect row = itemRect(i);
        if (row.bottom() >= size::kTableHead && row.top() < height())
            paintLine(painter, i, columns);
    }
    painter.restore();
    paintHead(painter, columns);
    if (contentHeight() > room())
        paintScroll(painter);
}

void FigureTable::paintHead(QPainter &painter, const std::vector<QRect> &columns) const
{
    const Tokens &colours = tokens(this);
    painter.fillRect(QRect(0, 0, width(), size::kTableHead), colours.header);
    painter.fillRect(QRect(0, size::kTableHead - 1, width(), 1), colours.border);
    painter.setFont(saldoscope::font(FontRole::Micro));
    painter.setPen(colours.text2);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QRect cell(columns[i].left() + kPadding, 0, columns[i].width() - (m_columns[i].right ? kPadding + kRight : kPadding), size::kTableHead - 1);
        painter.drawText(cell, int(m_columns[i].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_columns[i].title, Qt::ElideRight, cell.width()));
    }
}

void FigureTable::paintTick(QPainter &painter, const QRect &row, bool on) const
{
    const Tokens &colours = tokens(this);
    const QRectF box(10.5, double(row.top() + (row.height() - kTickSide) / 2) + 0.5, kTickSide - 1, kTickSide - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? colours.accent : colours.control, 1));
    painter.setBrush(on ? QBrush(colours.accent) : QBrush(colours.surface));
    painter.drawRoundedRect(box, size::kRadiusSwatch, size::kRadiusSwatch);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (on)
        painter.drawPixmap(QPoint(12, row.top() + (row.height() - 12) / 2), iconPixmap(u"check"_s, 12, colours.onAccent, devicePixelRatioF()));
}

void FigureTable::paintLine(QPainter &painter, int item, const std::vector<QRect> &columns) const
{
    const Tokens &colours = tokens(this);
    const TableLine &line = m_lines[std::size_t(item)];
    const QRect row = itemRect(item);
    const bool section = line.kind == TableLine::Kind::Section;
    const bool current = item == currentItem() && !section && (m_current || hasFocus());
    painter.fillRect(row, section ? colours.header : current ? (hasFocus() ? colours.selection : colours.accentSoft)
            : item == hovered()                             ? colours.hover
            : line.kind == TableLine::Kind::Total           ? colours.accentSoft
                                                            : colours.surface);
    painter.fillRect(QRect(0, row.bottom(), width(), 1), colours.border);
    if (line.tick)
        paintTick(painter, row, *line.tick);
    const bool two = m_lineHeight > size::kTableRow && !line.second.isEmpty() && !section;
    for (std::size_t i = 0; i < line.cells.size() && i < columns.size(); ++i) {
        const TableCell &cell = line.cells[i];
        int left = columns[i].left() + kPadding;
        // What is said instead of a line has its one cell, and the room of those that are missing.
        const bool instead = i + 1 == line.cells.size() && i + 1 < columns.size() && !m_columns[i].right;
        int right = section || instead ? width() - kPadding : columns[i].left() + columns[i].width() - (m_columns[i].right ? kRight : 0);
        // A reason where a figure would be, and a figure in words, are longer than one: they take what the name leaves.
        const bool alone = i == 1 || (i == 2 && line.cells[1].text.isEmpty());
        if (alone && m_columns[i].right && !section)
            left = std::min(left, columns[0].left() + kPadding + 20 + QFontMetrics(saldoscope::font(FontRole::Body)).horizontalAdvance(line.cells[0].text));
        if (!cell.icon.isEmpty()) {
            painter.drawPixmap(QPoint(left, row.top() + (two && i == 0 ? 6 : (row.height() - 16) / 2)), iconPixmap(cell.icon, 16, inkOf(cell.iconTone, colours), devicePixelRatioF()));
            left += 22;
        }
        QFont face = saldoscope::font(section ? FontRole::SmallStrong : cell.strong || line.kind == TableLine::Kind::Total ? FontRole::Strong : FontRole::Body);
        face.setItalic(cell.italic);
        painter.setFont(face);
        painter.setPen(section ? colours.text2 : inkOf(current && cell.tone == TextTone::Text3 ? TextTone::Text2 : cell.tone, colours));
        const int align = int(m_columns[i].right && !section ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        const QRect box(left, row.top(), right - left, two && i == 0 ? row.height() / 2 + 4 : row.height() - 1);
        painter.drawText(box, align, painter.fontMetrics().elidedText(cell.text, cell.elide, box.width()));
        if (two && i == 0) {
            painter.setFont(saldoscope::font(FontRole::Small));
            painter.setPen(colours.text2);
            const QRect below(left, row.top() + row.height() / 2 - 1, box.width(), row.height() / 2 - 3);
            painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(line.second, Qt::ElideRight, below.width()));
        }
        if (section)
            break;
    }
    if (current && hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(1, 1, -1, -2));
    }
}

void FigureTable::paintScroll(QPainter &painter) const
{
    const int handle = std::max(28, room() * room() / std::max(1, contentHeight()));
    const int top = size::kTableHead + (room() - handle) * m_top / std::max(1, contentHeight() - room());
    QColor grey = tokens(this).control;
    grey.setAlphaF(0.6F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(grey);
    painter.drawRoundedRect(QRectF(width() - kScrollBar - 1, top + 2, kScrollBar - 2, handle - 4), 2, 2);
}

Sheet::Sheet(QWidget *inside, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(inside);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).surface);
    painter.setPen(QPen(tokens(this).border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace saldoscope
