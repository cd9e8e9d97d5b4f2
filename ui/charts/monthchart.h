// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/money.h"
#include "ui/charts/twindata.h"
#include "ui/widgets/itemcanvas.h"

#include <QColor>

#include <vector>

namespace saldoscope {

class Format;
struct Tokens;

/// What a column of months is painted in.
enum class MonthInk { Income, Muted, Loans1, Loans2, Loans3, Loans4, Other };
QColor inkOf(MonthInk ink, const Tokens &colours);

/// One plot of columns by month; columns of several parts stand on each other.
struct MonthPanel {
    struct Part {
        QString name;
        MonthInk ink = MonthInk::Income;
        std::vector<qint64> months;      ///< one a month of the chart, ≥ 0 minor units
    };
    QString title;                       ///< above a small plot: who pays
    QString note;                        ///< at its right: "1 250 kr"
    bool warn = false;
    std::vector<Part> parts;
    int tag = -1;                        ///< the page's own number for it
};

/// Money by month: one large plot with a scale, or small multiples, each on a scale of its own with its highest month
/// named. Items are the months, panel by panel; left and right walk months, up and down panels. Painted on whole pixels.
class MonthChart : public ItemCanvas
{
    Q_OBJECT
public:
    explicit MonthChart(const Format &format, QWidget *parent = nullptr);
    /// `full` tells which months every account's data covers; the others are hatched.
    void setPanels(Month first, std::vector<bool> full, std::vector<MonthPanel> panels, Currency currency);
    const std::vector<MonthPanel> &panels() const { return m_panels; }
    int months() const { return int(m_full.size()); }
    TwinData twin() const;               ///< a line a month, a column a part of a panel
    /// Panel of a column of the twin, column ≥ 1.
    int panelOfColumn(int column) const;
    void setSmall(bool small) { m_small = small; }  ///< small multiples
    /// The panel whose columns belong to the line chosen beside it; -1: none.
    void setMarked(int tag);

    int itemCount() const override { return int(m_panels.size()) * months(); }
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(QPoint point) const override;
    void activate(int item) override;
    QString summary() const override;
    QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void picked(int panel, saldoscope::Month month);

protected:
    int itemFor(int key, Qt::KeyboardModifiers modifiers) const override;
    int startItem() const override { return months() - 1; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int columnsOfPanels() const;
    int panelHeight() const;
    QRect cellOf(int panel) const;       ///< title and plot
    QRect plotOf(int panel) const;       ///< the columns alone
    qint64 highest(const MonthPanel &panel) const;
    static qint64 totalOf(const MonthPanel &panel, int month);
    QRect columnOf(int panel, int month) const;
    QStringList bubble(int item) const;
    void scrollTo(int top);
    void paintPanel(QPainter &painter, int index) const;
    void paintScale(QPainter &painter, const QRect &plot, qint64 high) const;
    void paintMonths(QPainter &painter, const QRect &plot) const;

    const Format &m_format;
    Month m_first = 0;
    std::vector<bool> m_full;
    std::vector<MonthPanel> m_panels;
    Currency m_currency;
    bool m_small = false;
    int m_marked = -1;
    int m_top = 0;                       // first row of panels shown
};

/// Swatches with names, right of a chart's title; what does not fit is left out from the end.
class InkLegend : public QWidget
{
    Q_OBJECT
public:
    explicit InkLegend(QWidget *parent = nullptr);
    void setEntries(std::vector<std::pair<MonthInk, QString>> entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::pair<MonthInk, QString>> m_entries;
};

} // namespace saldoscope
