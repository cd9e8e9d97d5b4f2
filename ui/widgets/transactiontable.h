// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transactionmodel.h"

#include <QTableView>

namespace saldoscope {

/// The work table: rows of 28, the whole row hovers and is ringed, columns give way when it gets narrow. Single keys:
/// J and K move, Space, C, X and the menu key ask the page.
class TransactionTable : public QTableView
{
    Q_OBJECT
public:
    explicit TransactionTable(TransactionModel *model, QWidget *parent = nullptr);
    int hoveredLine() const { return m_hovered; }
    void setOrder(SortColumn order, bool descending);
    std::vector<Row> selectedRows() const;      ///< by the model's order; quick with a million
    int currentLine() const { return currentIndex().row(); }
    void chooseLine(int line);

Q_SIGNALS:
    void currentLineChanged();
    void chosenChanged();
    void evidenceWanted();
    void categoryWanted();
    void leaveOutWanted();
    void menuWanted(const QPoint &at);
    void sortWanted(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void giveWay();
    void moveBy(int lines);

    TransactionModel *m_model;
    int m_hovered = -1;
};

} // namespace saldoscope
