// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"

#include <QAbstractTableModel>

#include <memory>

namespace saldoscope {

class Format;

/// What one cell shows; made when it is painted.
struct TransactionCell {
    QString text;
    QString icon;            ///< Lucide name, before the text; empty: none
    bool unknown = false;    ///< a reason instead of a value: italic
    bool warn = false;       ///< an unsure figure
    int family = -1;         ///< colour swatch before the text
};

/// The rows of a View. No proxy: order and choice are the View's; a new View is one reset. Texts are made on demand.
class TransactionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Date, Counterparty, Text, Amount, Balance, Category, Sure, DecidedBy, Rhythm, Look, ColumnCount };
    static constexpr int kUnsure = 70; ///< below this a row's category counts as a doubt

    explicit TransactionModel(const Format &format, QObject *parent = nullptr);
    void setView(std::shared_ptr<const View> view);
    const std::shared_ptr<const View> &view() const { return m_view; }

    Row row(int line) const { return m_view->rows[std::size_t(line)]; }
    int lineOf(Row row) const;                         ///< -1 where the view does not hold it
    TransactionCell cell(int line, int column) const;
    bool leftOut(int line) const;
    bool hasBalances() const { return m_hasBalances; } ///< whether any row of the ledger tells the balance after it
    QString sentence(int line) const;                  ///< the row as it is spoken

    static std::optional<SortColumn> sortColumn(int column);
    static int columnOf(SortColumn order);
    static bool isNumber(int column) { return column == Amount || column == Balance || column == Sure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString toolTip(int line, int column) const;

    const Format &m_format;
    std::shared_ptr<const View> m_view;
    bool m_hasBalances = false;
};

} // namespace saldoscope
