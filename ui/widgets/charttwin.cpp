// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charttwin.h"

#include "ui/format.h"
#include "ui/widgets/basics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstColumn = 180;
constexpr int kLeastColumn = 96;

/// Cells that stand under their heads, with a line below each row.
class TwinDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(option.widget);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
        const QRect cell = option.rect.adjusted(8, 0, -8, -1);
        painter->setFont(saldoscope::font(FontRole::Body));
        painter->setPen(index.column() == 0 ? colours.text : colours.text2);
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
};

} // namespace

QTableView *makeTwinTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setAccessibleName(name);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(size::kTableRow);
    table->verticalHeader()->setDefaultSectionSize(size::kTableRow);
    table->setItemDelegate(new TwinDelegate(table));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(size::kTableHead);
    return table;
}

QPushButton *makeMoreButton(QWidget *parent)
{
    QPushButton *more = makeButton(ButtonRole::Quiet, {}, u"ellipsis"_s, parent);
    more->setAccessibleName(ChartTwin::tr("More about this chart"));
    more->setToolTip(ChartTwin::tr("Table, copies"));
    more->setProperty("tight", true);
    more->setFixedSize(28, 24);
    return more;
}

class ChartTwin::Model final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(TwinData data)
    {
        beginResetModel();
        m_data = std::move(data);
        endResetModel();
    }
    const TwinData &twin() const { return m_data; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_data.lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_data.heads.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::TextAlignmentRole)
            return aligned(index.column());
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        return m_data.lines[std::size_t(index.row())].value(index.column());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return aligned(section);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_data.heads.value(section)) : QVariant();
    }

private:
    static int aligned(int column) { return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter); }

    TwinData m_data;
};

ChartTwin::ChartTwin(const Format &format, QWidget *chart, const QString &tableName, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_chart(chart)
    , m_model(new Model(this))
    , m_table(makeTwinTable(m_model, tableName))
    , m_more(makeMoreButton(this))
    , m_stack(new QStackedLayout(this))
{
    m_table->setObjectName(u"twinTable"_s);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    connect(m_more, &QPushButton::clicked, this, &ChartTwin::openMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT cellPicked(index.row(), std::max(1, index.column())); });
}

void ChartTwin::setData(TwinData twin)
{
    const bool same = twin.heads == m_model->twin().heads;
    m_model->set(std::move(twin));
    if (same)
        return;
    QHeaderView *head = m_table->horizontalHeader();
    const int columns = m_model->columnCount();
    const bool few = columns <= 4;
    for (int column = 0; column < columns; ++column) {
        head->setSectionResizeMode(column, few && column > 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!few || column == 0)
            head->resizeSection(column, column == 0 ? kFirstColumn : std::max(kLeastColumn, head->sectionSizeHint(column)));
    }
}

bool ChartTwin::isTableShown() const { return m_stack->currentWidget() == m_table; }

void ChartTwin::setTableShown(bool shown)
{
    QWidget *now = shown ? static_cast<QWidget *>(m_table) : m_chart;
    m_stack->setCurrentWidget(now);
    now->setFocus(Qt::TabFocusReason);
    Q_EMIT tableShown(shown);
}

void ChartTwin::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *table = menu->addAction(tr("Show as table"));
    table->setCheckable(true);
    table->setChecked(isTableShown());
    connect(table, &QAction::triggered, this, &ChartTwin::setTableShown);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy as image")), &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setPixmap(m_chart->grab()); });
    QAction *csv = menu->addAction(tr("Copy as CSV"));
    csv->setEnabled(!m_format.privacy());
    connect(csv, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_model->twin().csv); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace saldoscope
