// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insightpage.h"

#include "ui/format.h"
#include "ui/models/figurewords.h"
#include "ui/widgets/figuredrawer.h"
#include "ui/widgets/rail.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kContent = 1126;

} // namespace

InsightPage::InsightPage(const Format &format, const QString &title, std::vector<TableColumn> upper, std::vector<TableColumn> lower, Card *chart,
    int left, QWidget *parent)
    : ResultPage(format, title, parent)
    , m_upper(new FigureTable(std::move(upper)))
    , m_lower(new FigureTable(std::move(lower)))
    , m_last(m_upper)
    , m_chart(chart)
    , m_frame(new QWidget)
    , m_beside(new QBoxLayout(QBoxLayout::TopToBottom, m_frame))
    , m_drawer(new FigureDrawer(format))
{
    m_upper->setObjectName(u"upperTable"_s);
    m_lower->setObjectName(u"lowerTable"_s);
    m_upper->showCurrent(true);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(size::kCardGapTight);
    m_beside->addWidget(makeFrame(chart, left), 1);
    m_beside->addWidget(m_drawer);
    content()->addWidget(m_frame, 1);

    for (FigureTable *table : {m_upper, m_lower}) {
        table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // the frame shares the width, whatever the words
        connect(table, &ItemCanvas::currentItemChanged, this, [this, table] { follow(table); });
        connect(table, &FigureTable::evidenceWanted, this, &InsightPage::toggleDrawer);
        connect(table, &FigureTable::rowsWanted, this, [this, table](int item) {
            const Evidence &evidence = table->lines()[std::size_t(item)].evidence;
            leadTo(evidence.behind(), evidence.title);
        });
    }
    connect(m_drawer, &FigureDrawer::closed, this, &InsightPage::toggleDrawer);
    connect(m_drawer, &FigureDrawer::rowsWanted, this, [this](const std::vector<Row> &rows) {
        const TableLine *line = m_last->currentLine();
        leadTo(rows, line ? line->evidence.title : QString());
    });
}

QWidget *InsightPage::makeFrame(Card *chart, int left)
{
    auto *holder = new QWidget;
    auto *frame = new QHBoxLayout(holder);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(size::kCardGapTight);
    const int right = kContent - size::kCardGapTight - left;
    if (!chart) {
        frame->addWidget(new Sheet(m_upper), left);
        frame->addWidget(new Sheet(m_lower), right);
        return holder;
    }
    auto *tables = new QVBoxLayout;
    tables->setSpacing(size::kCardGapTight);
    tables->addWidget(new Sheet(m_upper), 11);
    tables->addWidget(new Sheet(m_lower), 10);
    frame->addLayout(tables, left);
    frame->addWidget(chart, right);
    chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    return holder;
}

void InsightPage::resizeEvent(QResizeEvent *event)
{
    const bool beside = FigureDrawer::standsBeside(this);
    m_drawer->setBeside(beside);
    m_beside->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    ResultPage::resizeEvent(event);
}

void InsightPage::leadTo(std::vector<Row> rows, const QString &name)
{
    if (rows.empty())
        return;
    Query query;
    query.only = std::move(rows);
    query.from = name;
    leadTo(std::move(query));
}

void InsightPage::leadTo(Query query)
{
    if (!view())
        return;
    query.order = view()->query.order;
    query.descending = view()->query.descending;
    ask(query);
    Q_EMIT wantsPage(int(PageId::Transactions));
}

void InsightPage::toggleDrawer()
{
    m_drawer->setVisible(m_drawer->isHidden());
    if (!m_drawer->isHidden())
        return showEvidence();
    m_last->setFocus(Qt::OtherFocusReason);
}

void InsightPage::follow(FigureTable *table)
{
    // A table that is filled while the other has the keyboard must not take the drawer over.
    FigureTable *other = table == m_upper ? m_lower : m_upper;
    if (!table->hasFocus() && (other->hasFocus() || table != m_last))
        return;
    m_last = table;
    m_upper->showCurrent(table == m_upper);
    m_lower->showCurrent(table == m_lower);
    showEvidence();
}

void InsightPage::showEvidence()
{
    const TableLine *line = m_last->currentLine();
    if (!view() || !line || line->kind == TableLine::Kind::Section)
        return m_drawer->showNothing();
    m_drawer->show(*view()->analysis, line->evidence);
}

TableLine InsightPage::figureLine(const QString &key, const Figure &figure, const QString &explanation) const
{
    TableLine line;
    line.evidence = {figureName(key), figureText(figure, format()), explanation, figure, {}, {}};
    line.cells = {{figureName(key), TextTone::Text, false, false, {}, {}}};
    if (figure.known())
        line.cells.push_back({figureText(figure, format()), TextTone::Text, false, false, {}, {}});
    else
        line.cells.push_back({format().nullReason(figure.nullReason), TextTone::Text3, false, true, {}, {}});
    return line;
}

TableLine InsightPage::sectionLine(const QString &title)
{
    TableLine line;
    line.kind = TableLine::Kind::Section;
    line.cells = {{title, TextTone::Text2, false, false, {}, {}}};
    return line;
}

} // namespace saldoscope
