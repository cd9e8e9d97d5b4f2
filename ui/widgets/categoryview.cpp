// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/categoryview.h"

#include "ui/models/categorymodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPad = 8;
constexpr int kIndent = 20;

class CategoryDelegate final : public QStyledItemDelegate
{
public:
    CategoryDelegate(CategoryModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {60, size::kTableRow}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(option.widget);
        const CategoryModel::Line &line = m_model->lines()[std::size_t(m_model->lineOf(index))];
        const bool family = line.parent < 0;
        const int column = index.column();
        QRect area = option.rect.adjusted(kPad, 0, -kPad, -1);
        if (column == CategoryModel::Months)
            return paintBars(painter, area, line, colours);
        if (column == CategoryModel::Name) {
            area.setLeft(option.rect.left());
            if (family) {
                painter->fillRect(QRect(area.left() + 2, area.center().y() - 4, 10, 10), colours.family[std::size_t(line.family)]);
                area.setLeft(area.left() + 20);
            } else {
                area.setLeft(area.left() + 6);
            }
        }
        const bool bold = family && (column == CategoryModel::Name || column == CategoryModel::PerMonth);
        painter->setFont(saldoscope::font(bold ? FontRole::Strong : FontRole::Body));
        painter->setPen(family ? colours.text : colours.text2);
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter->drawText(area, int(column == CategoryModel::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
    }

private:
    static void paintBars(QPainter *painter, const QRect &area, const CategoryModel::Line &line, const Tokens &colours)
    {
        qint64 most = 0;
        for (const qint64 month : line.months)
            most = std::max(most, std::abs(month));
        if (most == 0)
            return;
        constexpr int kHeight = 14;
        constexpr int kStep = 6;
        QColor grey = colours.control;
        grey.setAlphaF(0.55F);
        const int base = area.center().y() + kHeight / 2;
        const int count = int(line.months.size());
        for (int i = 0; i < count; ++i) {
            const qint64 month = std::abs(line.months[std::size_t(i)]);
            const int height = month == 0 ? 0 : std::max(1, int(std::lround(double(month) / double(most) * kHeight)));
            const int x = area.left() + i * kStep;
            if (height > 0 && x + 4 <= area.right() + 4)
                painter->fillRect(QRect(x, base - height, 4, height), i + 1 == count ? colours.accent : grey);
        }
    }
    CategoryModel *m_model;
};

} // namespace

CategoryView::CategoryView(CategoryModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Categories"));
    setModel(model);
    setItemDelegate(new CategoryDelegate(model, this));
    setUniformRowHeights(true);
    setIndentation(kIndent);
    setRootIsDecorated(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setExpandsOnDoubleClick(false);
    setAnimated(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    QHeaderView *head = header();
    head->setStretchLastSection(false);
    head->setFixedHeight(size::kTableHead);
    head->setMinimumSectionSize(30);
    head->setSectionsMovable(false);
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_hovered = -1; });
}

void CategoryView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const QFontMetrics metrics(saldoscope::font(FontRole::Body));
    const QFontMetrics head(saldoscope::font(FontRole::Micro));
    const auto wide = [&](int column, const QString &widest) {
        return std::max(metrics.horizontalAdvance(widest), head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())) + 2 * kPad + 2;
    };
    const int money = wide(CategoryModel::PerMonth, u"−100\u202f000"_s);
    const int share = wide(CategoryModel::Share, u"−99,9\u00a0%"_s);
    const int months = 12 * 6 + 2 * kPad;
    const int rows = wide(CategoryModel::RowsColumn, u"9\u202f999"_s);
    setColumnWidth(CategoryModel::PerMonth, money);
    setColumnWidth(CategoryModel::Share, share);
    setColumnWidth(CategoryModel::Months, months);
    setColumnWidth(CategoryModel::RowsColumn, rows);
    setColumnWidth(CategoryModel::Name, std::max(120, viewport()->width() - money - share - months - rows));
}

bool CategoryView::viewportEvent(QEvent *event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        hovered = m_model->lineOf(indexAt(static_cast<QSinglePointEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        hovered = -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    return QTreeView::viewportEvent(event);
}

void CategoryView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colours = tokens(this);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool chosen = selectionModel()->isSelected(index);
    painter->fillRect(row, chosen ? colours.selection : m_model->lineOf(index) == m_hovered ? colours.hover : colours.surface);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.border);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QStyleOptionViewItem cell = option;
        const int indent = column == 0 ? visualRect(index).left() - columnViewportPosition(0) : 0;
        cell.rect = QRect(columnViewportPosition(column) + indent, row.top(), columnWidth(column) - indent, row.height());
        itemDelegate()->paint(painter, cell, index.siblingAtColumn(column));
    }
    drawBranches(painter, QRect(0, row.top(), visualRect(index).left(), row.height()), index);
}

void CategoryView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model->hasChildren(index))
        return;
    const QPoint corner(rect.right() - 17, rect.top() + (rect.height() - 16) / 2);
    painter->drawPixmap(corner, iconPixmap(isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, 16, tokens(this).text2, painter->device()->devicePixelRatioF()));
}

void CategoryView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const QRect place = visualRect(currentIndex());
    QPainter painter(viewport());
    painter.setPen(QPen(tokens(this).focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(1, place.top() + 1, viewport()->width() - 2, place.height() - 3));
}

} // namespace saldoscope
