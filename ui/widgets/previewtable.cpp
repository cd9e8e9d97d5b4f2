// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/previewtable.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemDelegate>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <array>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPad = 8;
constexpr int kSign = 14;
constexpr int kLeastRaw = 220;
/// Place, raw, booked, valued, amount, currency, counterparty, text, balance, account, number, id, code, further.
constexpr std::array<int, PreviewModel::ColumnCount> kWidths {54, 0, 124, 124, 112, 116, 160, 190, 112, 150, 170, 110, 90, 200};

QColor fillOf(Certainty certainty, const Tokens &colours)
{
    switch (certainty) {
    case Certainty::Sure: return {};
    case Certainty::Likely: return colours.accentSoft;
    case Certainty::Ask: return colours.warnSoft;
    }
    Q_UNREACHABLE();
}

QColor inkOf(Certainty certainty, const Tokens &colours)
{
    switch (certainty) {
    case Certainty::Sure: return colours.ok;
    case Certainty::Likely: return colours.accent;
    case Certainty::Ask: return colours.warn;
    }
    Q_UNREACHABLE();
}

QFont rawFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(saldoscope::font(FontRole::Small).pixelSize());
    return font;
}

class PreviewDelegate final : public QAbstractItemDelegate
{
public:
    PreviewDelegate(PreviewModel *model, PreviewTable *table)
        : QAbstractItemDelegate(table)
        , m_model(model)
        , m_table(table)
        , m_body(saldoscope::font(FontRole::Body))
        , m_raw(rawFont())
        , m_italic(m_body)
        , m_bodyMetrics(m_body)
        , m_rawMetrics(m_raw)
    {
        m_italic.setItalic(true);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, size::kTableRow}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(m_table);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const int column = index.column();
        const PreviewCell cell = m_model->cell(index.row(), column);
        const QRect &box = option.rect;
        const QColor fill = fillOf(cell.certainty, colours);
        drawRowGround(*painter, box, chosen ? colours.selection : fill.isValid() ? fill : colours.surface, colours.border);
        QRect area = box.adjusted(kPad, 0, -kPad, -1);
        if (cell.certainty != Certainty::Sure) {
            PreviewTable::paintSign(*painter, box, cell.certainty, m_table);
            area.setLeft(area.left() + kSign);
        }
        if (cell.text.isEmpty())
            return;
        painter->setFont(cell.unknown ? m_italic : cell.raw ? m_raw : m_body);
        painter->setPen(cell.raw || cell.unknown || column == PreviewModel::Place ? colours.text2 : colours.text);
        const QFontMetrics &metrics = cell.raw ? m_rawMetrics : m_bodyMetrics;
        drawCellText(*painter, metrics, area, cell.text, PreviewModel::isNumber(column));
    }

private:
    PreviewModel *m_model;
    PreviewTable *m_table;
    QFont m_body, m_raw, m_italic;
    QFontMetrics m_bodyMetrics, m_rawMetrics;
};

} // namespace

PreviewTable::PreviewTable(PreviewModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"previewTable"_s);
    setAccessibleName(tr("Rows as they were read, beside the file"));
    setModel(model);
    setItemDelegate(new PreviewDelegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(size::kTableRow);
    verticalHeader()->setDefaultSectionSize(size::kTableRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setFixedHeight(size::kTableHead);
    head->setMinimumSectionSize(40);
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Interactive);
    verticalScrollBar()->setSingleStep(size::kTableRow);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        setSpans();
        fitColumns();
    });
}

void PreviewTable::setSpans()
{
    // A line that was not read has one sentence over all its fields. At most kMostProblems of them are known.
    clearSpans();
    for (const int line : m_model->leftOutLines())
        setSpan(line, PreviewModel::Booked, 1, PreviewModel::ColumnCount - PreviewModel::Booked);
}

void PreviewTable::fitColumns()
{
    int others = 0;
    for (int column = 0; column < PreviewModel::ColumnCount; ++column) {
        setColumnHidden(column, !m_model->isUsed(column));
        if (column == PreviewModel::Raw || !m_model->isUsed(column))
            continue;
        const int title = fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 3 * kPad;
        const int width = std::max(kWidths[std::size_t(column)], title);
        setColumnWidth(column, width);
        others += width;
    }
    setColumnWidth(PreviewModel::Raw, std::max(kLeastRaw, viewport()->width() - others));
}

void PreviewTable::showLine(int line)
{
    if (line < 0)
        return;
    const QModelIndex index = m_model->index(line, PreviewModel::Place);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void PreviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PreviewTable::paintSign(QPainter &painter, const QRect &cell, Certainty certainty, const QWidget *widget)
{
    const QColor ink = inkOf(certainty, tokens(widget));
    painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height() - 1), ink);
    painter.setFont(saldoscope::font(FontRole::Strong));
    painter.setPen(ink);
    const QString sign = certainty == Certainty::Likely ? u"~"_s : u"?"_s;
    painter.drawText(QRect(cell.left() + kPad, cell.top(), kSign, cell.height() - 1), Qt::AlignLeft | Qt::AlignVCenter, sign);
}

CertaintyLegend::CertaintyLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Fields without a sign are sure, ~ is likely, ? asks you to check"));
}

QSize CertaintyLegend::sizeHint() const
{
    const QFontMetrics metrics(saldoscope::font(FontRole::Small));
    int width = 0;
    for (const Certainty certainty : {Certainty::Sure, Certainty::Likely, Certainty::Ask})
        width += metrics.horizontalAdvance(PreviewModel::certaintyText(certainty)) + 2 * kPad + (certainty == Certainty::Sure ? 0 : kSign) + 6;
    return {width, 22};
}

void CertaintyLegend::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    int x = 0;
    for (const Certainty certainty : {Certainty::Sure, Certainty::Likely, Certainty::Ask}) {
        const QString text = PreviewModel::certaintyText(certainty);
        painter.setFont(saldoscope::font(FontRole::Small));
        const int sign = certainty == Certainty::Sure ? 0 : kSign;
        const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * kPad + sign;
        const QRect box(x, 0, width, height());
        const QColor fill = fillOf(certainty, colours);
        painter.fillRect(box, fill.isValid() ? fill : colours.surface);
        if (certainty == Certainty::Sure) {
            painter.setPen(colours.border);
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        } else {
            PreviewTable::paintSign(painter, box, certainty, this);
            painter.setFont(saldoscope::font(FontRole::Small));
        }
        painter.setPen(colours.text2);
        painter.drawText(box.adjusted(kPad + sign, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width + 6;
    }
}

} // namespace saldoscope
