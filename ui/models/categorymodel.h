// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace saldoscope {

class Format;

/// The category tree of a View. Spending stands under the eight families that have a colour, greatest first, what is
/// small or has no family under "Other (n)"; everything stands as the tree of categories has it.
class CategoryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, PerMonth, Share, Months, RowsColumn, ColumnCount };
    enum class Kind { Spending, Everything };

    /// A line of the tree as it is painted and spoken.
    struct Line {
        CategoryId category = kNoCategory;      ///< kNoCategory: a family, or Other (n)
        int parent = -1;
        std::vector<int> children;
        int place = 0;                          ///< among its siblings
        QString name;
        int family = 8;
        qint64 perMonth = 0;                    ///< positive for spending, signed for everything
        double share = 0;                       ///< of the money a month of its kind; meant for spending
        std::vector<qint64> months;             ///< oldest first
        int rows = 0;
        std::vector<CategoryId> stands;         ///< the categories it narrows to
    };

    explicit CategoryModel(const Format &format, QObject *parent = nullptr);
    void show(std::shared_ptr<const View> view, Kind kind);
    const std::shared_ptr<const View> &view() const { return m_view; }
    Kind kind() const { return m_kind; }

    const std::vector<Line> &lines() const { return m_lines; }
    const std::vector<int> &groups() const { return m_groups; } ///< top lines, greatest first, Other last
    qint64 totalPerMonth() const { return m_total; }
    static int lineOf(const QModelIndex &index) { return index.isValid() ? int(index.internalId()) : -1; }
    QModelIndex indexOf(int line) const;
    int find(const std::vector<CategoryId> &categories) const; ///< the line that stands for exactly these; -1
    int groupOf(int line) const;
    QString sentence(int line) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void build();
    void gatherFamilies();
    void link();
    bool isTakenApart(const Line &line) const;
    bool oneFamily(int line) const;
    int addFamily(int family);
    void put(int line, int under);

    const Format &m_format;
    std::shared_ptr<const View> m_view;
    Kind m_kind = Kind::Spending;
    std::vector<Line> m_lines;
    std::vector<int> m_groups;
    qint64 m_total = 0;
};

} // namespace saldoscope
