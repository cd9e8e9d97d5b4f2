// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/figure.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/itemcanvas.h"

#include <vector>

namespace saldoscope {

/// What a line on an insight page rests on, for the drawer: the figure with its formula, and the rows behind it.
struct Evidence {
    QString title;                 ///< "Income used"
    QString value;                 ///< as shown, with its unit; the reason where there is none
    QString explanation;           ///< a sentence on how it is reckoned or what it means
    Figure figure;
    std::vector<Row> rows;         ///< where they are not the figure's own
    std::vector<std::pair<QString, QString>> facts; ///< more to know: name, value
    const std::vector<Row> &behind() const { return rows.empty() ? figure.evidence : rows; }
};

struct TableColumn {
    QString title;
    int width = 0;                 ///< 0: takes what is left
    bool right = false;            ///< figures
};
struct TableCell {
    QString text;
    TextTone tone = TextTone::Text2;
    bool strong = false;
    bool italic = false;           ///< unknown, or a reason
    QString icon;                  ///< before the text
    TextTone iconTone = TextTone::Text2;
    Qt::TextElideMode elide = Qt::ElideRight; ///< what a narrow column takes away first
};
struct TableLine {
    enum class Kind { Line, Section, Total } kind = Kind::Line;
    std::vector<TableCell> cells;
    QString second;                ///< under the first cell, in tables with two lines
    std::optional<bool> tick;      ///< a box at the left: counted or not
    Evidence evidence;
    int tag = -1;                  ///< the page's own number for it
};

/// A table of figures: head 30, lines 28 or 44, sections between them. Up and down walk the lines, Space asks for the
/// evidence, Enter for the rows, X turns a tick. Painted; every line is an accessible child.
class FigureTable : public ItemCanvas
{
    Q_OBJECT
public:
    explicit FigureTable(std::vector<TableColumn> columns, QWidget *parent = nullptr);
    void setTwoLines(bool two) { m_lineHeight = two ? 44 : size::kTableRow; }
    void setColumnTitle(int column, const QString &title);
    void setLines(std::vector<TableLine> lines);
    const std::vector<TableLine> &lines() const { return m_lines; }
    const TableLine *currentLine() const;
    void showCurrent(bool shown);        ///< without the keyboard, too: the drawer tells of it

    int itemCount() const override { return int(m_lines.size()); }
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(QPoint point) const override;
    void activate(int item) override;    ///< to the rows
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, size::kTableHead + 2 * m_lineHeight}; }

Q_SIGNALS:
    void rowsWanted(int item);
    void evidenceWanted();               ///< Space
    void ticked(int item, bool on);
    void menuWanted(int item, QPoint globalAt);

protected:
    int itemFor(int key, Qt::KeyboardModifiers modifiers) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    int startItem() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isSection(int item) const { return m_lines[std::size_t(item)].kind == TableLine::Kind::Section; }
    int heightOf(int item) const { return isSection(item) ? size::kTableRow : m_lineHeight; }
    int contentHeight() const { return m_tops.empty() ? 0 : m_tops.back(); }
    int room() const { return height() - size::kTableHead; }
    int nextLine(int from, int step) const; ///< over sections; `from` where there is none
    bool hasTicks() const { return m_ticks; }
    std::vector<QRect> columnRects() const; ///< x and width of each column
    void turn(int item);
    void scrollTo(int top);
    void reveal(int item);
    void paintHead(QPainter &painter, const std::vector<QRect> &columns) const;
    void paintLine(QPainter &painter, int item, const std::vector<QRect> &columns) const;
    void paintTick(QPainter &painter, const QRect &row, bool on) const;
    void paintScroll(QPainter &painter) const;

    std::vector<TableColumn> m_columns;
    std::vector<TableLine> m_lines;
    std::vector<int> m_tops;             ///< of each line, and the end of the last
    std::vector<int> m_widest;           ///< words of each column with a width; 0 for the others
    int m_lineHeight = size::kTableRow;
    int m_top = 0;                       ///< pixels scrolled
    bool m_ticks = false;
    bool m_current = false;
};

/// A square-cornered frame round a table.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    explicit Sheet(QWidget *inside, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace saldoscope
