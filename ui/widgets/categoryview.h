// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace saldoscope {

class CategoryModel;

/// The category tree: rows of 28, swatch, figures at the right, twelve months as bars; the whole row hovers.
class CategoryView : public QTreeView
{
    Q_OBJECT
public:
    explicit CategoryView(CategoryModel *model, QWidget *parent = nullptr);
    int hoveredLine() const { return m_hovered; }

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CategoryModel *m_model;
    int m_hovered = -1;
};

} // namespace saldoscope
