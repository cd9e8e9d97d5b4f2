// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/transactiontable.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemDelegate>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPad = 8;
/// Mark, date, counterparty, text, amount, balance, category, sure, decided by, stream, look.
constexpr std::array<int, TransactionModel::ColumnCount> kWidths {32, 96, 160, 0, 94, 96, 170, 62, 100, 150, 34};
constexpr int kLeastText = 120;
constexpr int kWideCounterparty = 240;

/// Paints a cell from the model's value: fonts and metrics are made once, nothing is asked for that is not painted.
class TransactionDelegate final : public QAbstractItemDelegate
{
public:
    TransactionDelegate(TransactionModel *model, TransactionTable *table)
        : QAbstractItemDelegate(table)
        , m_model(model)
        , m_table(table)
        , m_body(saldoscope::font(FontRole::Body))
        , m_strong(saldoscope::font(FontRole::Strong))
        , m_small(saldoscope::font(FontRole::Small))
        , m_italic(m_body)
        , m_bodyMetrics(m_body)
        , m_strongMetrics(m_strong)
        , m_smallMetrics(m_small)
    {
        m_italic.setItalic(true);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, size::kTableRow}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(m_table);
        const QRect &box = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        drawRowGround(*painter, box, chosen ? colours.selection : index.row() == m_table->hoveredLine() ? colours.hover : QColor(), colours.border);
        const int column = index.column();
        const TransactionCell cell = m_model->cell(index.row(), column);
        const bool left = m_model->leftOut(index.row());
        QRect area = box.adjusted(kPad, 0, -kPad, -1);
        const int middle = box.top() + (box.height() - 1) / 2;
        const qreal ratio = painter->device()->devicePixelRatioF();
        if (column == TransactionModel::Mark || column == TransactionModel::Look) {
            if (!cell.icon.isEmpty()) {
                const QColor &ink = column == TransactionModel::Mark ? colours.text2 : colours.warnMark;
                painter->drawPixmap(QPoint(box.left() + (box.width() - 16) / 2, middle - 8), iconPixmap(cell.icon, 16, ink, ratio));
            }
            return;
        }
        if (cell.family >= 0) {
            painter->fillRect(QRect(area.left(), middle - 5, 10, 10), colours.family[std::size_t(cell.family)]);
            area.setLeft(area.left() + 18);
        } else if (column == TransactionModel::DecidedBy && !cell.icon.isEmpty()) {
            painter->drawPixmap(QPoint(area.left(), middle - 7), iconPixmap(cell.icon, 14, colours.text2, ratio));
            area.setLeft(area.left() + 20);
        } else if (cell.warn) {
            painter->drawPixmap(QPoint(area.left() - 4, middle - 7), iconPixmap(cell.icon, 14, colours.warnMark, ratio));
        }
        if (cell.text.isEmpty())
            return;
        const bool bold = (column == TransactionModel::Counterparty && !left && !cell.unknown) || cell.warn;
        const bool small = column == TransactionModel::DecidedBy;
        const bool quiet = column == TransactionModel::Text || column == TransactionModel::Balance || small || column == TransactionModel::Rhythm
            || (left && (column == TransactionModel::Counterparty || column == TransactionModel::Amount));
        painter->setFont(cell.unknown ? m_italic : bold ? m_strong : small ? m_small : m_body);
        painter->setPen(cell.warn ? colours.warn : quiet || cell.unknown ? colours.text2 : colours.text);
        const QFontMetrics &metrics = bold ? m_strongMetrics : small ? m_smallMetrics : m_bodyMetrics;
        drawCellText(*painter, metrics, area, cell.text, TransactionModel::isNumber(column));
    }

private:
    TransactionModel *m_model;
    TransactionTable *m_table;
    QFont m_body, m_strong, m_small, m_italic;
    QFontMetrics m_bodyMetrics, m_strongMetrics, m_smallMetrics;
};

} // namespace

TransactionTable::TransactionTable(TransactionModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"transactionTable"_s);
    setAccessibleName(tr("Transactions"));
    setModel(model);
    setItemDelegate(new TransactionDelegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(size::kTableRow);
    verticalHeader()->setDefaultSectionSize(size::kTableRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setFixedHeight(size::kTableHead);
    head->setMinimumSectionSize(20);
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setAccessibleName(tr("Columns; a click sorts"));
    connect(head, &QHeaderView::sectionClicked, this, &TransactionTable::sortWanted);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_hovered = -1;
        giveWay();
    });
    verticalScrollBar()->setSingleStep(size::kTableRow);
}

void TransactionTable::setOrder(SortColumn order, bool descending)
{
    horizontalHeader()->setSortIndicator(TransactionModel::columnOf(order), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::vector<Row> TransactionTable::selectedRows() const
{
    std::vector<Row> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            rows.push_back(m_model->row(line));
    }
    return rows;
}

void TransactionTable::chooseLine(int line)
{
    if (line < 0 || line >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(line, TransactionModel::Date));
}

/// Text gives way first, then the stream, then who decided.
void TransactionTable::giveWay()
{
    const int room = viewport()->width();
    std::array<int, TransactionModel::ColumnCount> widths = kWidths;
    const QFontMetrics metrics(saldoscope::font(FontRole::Body));
    const QFontMetrics head(saldoscope::font(FontRole::Micro));
    const int number = metrics.horizontalAdvance(u"−1\u202f000\u202f000,00"_s) + 2 * kPad;
    widths[TransactionModel::Amount] = widths[TransactionModel::Balance] = number;
    for (const int column : {TransactionModel::Date, TransactionModel::Amount, TransactionModel::Balance, TransactionModel::Sure, TransactionModel::DecidedBy}) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        widths[std::size_t(column)] = std::max(widths[std::size_t(column)], head.horizontalAdvance(name) + 2 * kPad + 16);
    }
    if (!m_model->hasBalances())
        widths[TransactionModel::Balance] = 0;
    const auto sum = [&widths] {
        int all = 0;
        for (const int width : widths)
            all += width;
        return all;
    };
    const bool text = room - sum() >= kLeastText;
    if (!text && room < sum())
        widths[TransactionModel::Rhythm] = 0;
    if (room < sum())
        widths[TransactionModel::DecidedBy] = 0;
    int rest = std::max(0, room - sum());
    // Names are worth more than bank texts, up to a point.
    const int toNames = text ? std::min(kWideCounterparty - widths[TransactionModel::Counterparty], rest / 3) : rest;
    widths[TransactionModel::Counterparty] += toNames;
    rest -= toNames;
    widths[TransactionModel::Text] = text ? rest : 0;
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        setColumnHidden(column, widths[std::size_t(column)] == 0);
        if (widths[std::size_t(column)] > 0)
            setColumnWidth(column, widths[std::size_t(column)]);
    }
}

void TransactionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    giveWay();
}

bool TransactionTable::viewportEvent(QEvent *event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        hovered = rowAt(static_cast<QSinglePointEvent *>(event)->position().toPoint().y());
    else if (event->type() == QEvent::Leave)
        hovered = -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    return QTableView::viewportEvent(event);
}

void TransactionTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentLine() < 0)
        return;
    const QRect row(0, rowViewportPosition(currentLine()), viewport()->width(), size::kTableRow);
    QPainter painter(viewport());
    painter.setPen(QPen(tokens(this).focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

void TransactionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring of the row that was left
    Q_EMIT currentLineChanged();
}

void TransactionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void TransactionTable::moveBy(int lines) { chooseLine(std::clamp(currentLine() + lines, 0, m_model->rowCount() - 1)); }

void TransactionTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_J: return moveBy(1);
        case Qt::Key_K: return moveBy(-1);
        case Qt::Key_Space: Q_EMIT evidenceWanted(); return;
        case Qt::Key_C: Q_EMIT categoryWanted(); return;
        case Qt::Key_X:
        case Qt::Key_Delete: Q_EMIT leaveOutWanted(); return;
        case Qt::Key_Home: return chooseLine(0);
        case Qt::Key_End: return chooseLine(m_model->rowCount() - 1);
        default: break;
        }
    }
    QTableView::keyPressEvent(event);
}

void TransactionTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard && currentLine() >= 0;
    Q_EMIT menuWanted(byKeyboard ? viewport()->mapToGlobal(QPoint(120, rowViewportPosition(currentLine()) + size::kTableRow)) : event->globalPos());
}

} // namespace saldoscope
