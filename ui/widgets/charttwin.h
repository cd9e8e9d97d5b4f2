// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/twindata.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace saldoscope {

class Format;

/// A table that stands for a chart: cells under their heads, a line below each row.
QTableView *makeTwinTable(QAbstractItemModel *model, const QString &name);
/// The "…" of a chart: its menu holds the table twin and copies.
QPushButton *makeMoreButton(QWidget *parent);

/// A chart and its table twin in one place, and the "…" that turns between them and copies either.
class ChartTwin : public QWidget
{
    Q_OBJECT
public:
    ChartTwin(const Format &format, QWidget *chart, const QString &tableName, QWidget *parent = nullptr);
    void setData(TwinData twin);
    QPushButton *more() const { return m_more; } ///< the page puts it at the right of the chart's title
    QTableView *table() const { return m_table; }
    bool isTableShown() const;
    void setTableShown(bool shown);

Q_SIGNALS:
    void tableShown(bool shown);
    void cellPicked(int line, int column);       ///< column ≥ 1

private:
    class Model;
    void openMenu();

    const Format &m_format;
    QWidget *m_chart;
    Model *m_model;
    QTableView *m_table;
    QPushButton *m_more;
    QStackedLayout *m_stack;
};

} // namespace saldoscope
