// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "ui/widgets/basics.h"

#include <QAbstractTableModel>

class QHBoxLayout;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace saldoscope {

class BalanceChart;
class Format;

/// The table twin of the balance chart: a line a column of the chart, with the balance at its end.
class BalanceTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, In, Out, Balance, ColumnCount };
    explicit BalanceTableModel(const Format &format, QObject *parent = nullptr);
    void setSeries(const BalanceSeries &series);
    Period period(int row) const { return m_series.columns[std::size_t(row)].period; }
    /// ISO dates and plain numbers, for a spreadsheet.
    QString csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qint64 balanceAt(int row) const; ///< kNoAmount where not known

    const Format &m_format;
    BalanceSeries m_series;
};

/// The balance chart in its card: finding, measure, legend, and a menu with the table twin and copies.
class BalanceCard : public Card
{
    Q_OBJECT
public:
    explicit BalanceCard(const Format &format, QWidget *parent = nullptr);
    void show(const View &view);
    BalanceChart *chart() const { return m_chart; }
    QTableView *table() const { return m_table; }
    void setTableShown(bool shown);
    bool isTableShown() const;

Q_SIGNALS:
    void periodPicked(const saldoscope::Period &period, int side);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openMenu();
    void placeLegend(); ///< beside the finding where both have room, else a line lower

    const Format &m_format;
    TextLabel *m_finding;
    TextLabel *m_measure;
    QWidget *m_legend;
    QPushButton *m_more;
    BalanceChart *m_chart;
    BalanceTableModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
    std::pair<QString, QString> m_measures; ///< what is measured, in full and in a few words
    QHBoxLayout *m_top;
    QHBoxLayout *m_under;
};

} // namespace saldoscope
