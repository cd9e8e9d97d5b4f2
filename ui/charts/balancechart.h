// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "ui/widgets/itemcanvas.h"

#include <optional>

namespace saldoscope {

class Format;

/// What a balance series says: the finding of its title, the point that is named.
struct BalanceFacts {
    bool known = false;          ///< any day with a balance
    std::size_t lowest = 0;      ///< day, counted from the first
    std::size_t last = 0;        ///< newest day with a balance
    int daysBelow = 0;
    int daysWithout = 0;         ///< without data
    std::optional<std::size_t> lastBelow;
};
BalanceFacts factsOf(const BalanceSeries &series);

/// What is marked under the balance line: days on which money was staked, and times below zero of any one account, which
/// the household's line need not show.
struct BalanceMarks {
    struct Stake {
        Day day = kNoDay;
        qint64 minor = 0;        ///< ≥ 0
        bool operator==(const Stake &) const = default;
    };
    std::vector<Stake> gambling; ///< in order of day
    std::vector<Period> overdraft; ///< in order of first day; may overlap
    bool operator==(const BalanceMarks &) const = default;
};
BalanceMarks marksOf(const Analysis &analysis);
/// The chart's title. Where all accounts together never were below zero but one of them was, it says that.
QString balanceFinding(const BalanceSeries &series, const Format &format, const BalanceMarks &marks = {});

/// End-of-day balance as a step line, and money in and out as columns under the same days. Painted from the whole
/// series on whole device pixels. Items are the days, then the columns; left and right walk inside one of the two, up
/// and down change between them, + − 0 and Shift with an arrow zoom and move.
class BalanceChart : public ItemCanvas
{
    Q_OBJECT
public:
    explicit BalanceChart(const Format &format, QWidget *parent = nullptr);
    void setSeries(const BalanceSeries &series);
    const BalanceSeries &series() const { return m_series; }
    void setMarks(const BalanceMarks &marks);
    const BalanceMarks &marks() const { return m_marks; }
    /// The days that are shown, first and count; all of them unless zoomed.
    std::pair<int, int> shownDays() const { return {m_from, m_count}; }

    int days() const { return int(m_series.endOfDay.size()); }
    int columnItem(int column) const { return days() + column; }

    int itemCount() const override;
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(QPoint point) const override;
    void activate(int item) override;
    QString summary() const override;
    QSize minimumSizeHint() const override { return {360, 200}; }
    QSize sizeHint() const override { return {728, 372}; }

Q_SIGNALS:
    /// These days were asked for; `side` +1: only money in, -1: only money out, 0: both.
    void periodPicked(const saldoscope::Period &period, int side);

protected:
    int itemFor(int key, Qt::KeyboardModifiers modifiers) const override;
    int startItem() const override { return days() - 1; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Plot;    // where everything stands, in device pixels
    Plot plot() const;
    Plot plot(double devicePixelRatio) const;
    bool isDay(int item) const { return item < days(); }
    Period periodOf(int item) const;
    int columnAt(Day day) const;
    QStringList bubble(int item) const;
    void zoom(double times);
    void show(int item);
    void paintGrid(QPainter &painter, const Plot &plot) const;
    void paintMonths(QPainter &painter, const Plot &plot) const;
    void paintGaps(QPainter &painter, const Plot &plot) const;
    void paintBelowZero(QPainter &painter, const Plot &plot) const;
    void paintLine(QPainter &painter, const Plot &plot) const;
    void paintPaydays(QPainter &painter, const Plot &plot) const;
    void paintMarks(QPainter &painter, const Plot &plot) const;
    void paintColumns(QPainter &painter, const Plot &plot) const;
    void paintWords(QPainter &painter, const Plot &plot) const;
    void paintItem(QPainter &painter, const Plot &plot, int item) const;

    const Format &m_format;
    BalanceSeries m_series;
    BalanceFacts m_facts;
    BalanceMarks m_marks;
    int m_from = 0;
    int m_count = 0;
    int m_side = 0;
};

} // namespace saldoscope
