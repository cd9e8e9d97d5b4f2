// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancecard.h"

#include "ui/charts/balancechart.h"
#include "ui/format.h"
#include "ui/models/words.h"
#include "ui/widgets/charttwin.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// Line, in, out, payday: what the marks of the chart mean.
class Legend final : public QWidget
{
public:
    explicit Legend(QWidget *parent)
        : QWidget(parent)
        , m_names {BalanceCard::tr("Balance"), BalanceCard::tr("In"), BalanceCard::tr("Out"), BalanceCard::tr("Payday"), BalanceCard::tr("Gambling"),
              BalanceCard::tr("Overdrawn")}
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setMarks(const BalanceMarks &marks)
    {
        m_shown = {0, 1, 2, 3};
        if (!marks.gambling.empty())
            m_shown.push_back(4);
        if (!marks.overdraft.empty())
            m_shown.push_back(5);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(saldoscope::font(FontRole::Micro));
        int width = 0;
        for (const int i : m_shown)
            width += kMark + metrics.horizontalAdvance(m_names[i]) + kApart;
        return {width, 18};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        painter.setFont(saldoscope::font(FontRole::Micro));
        const int middle = height() / 2;
        int x = 0;
        for (const int i : m_shown) {
            switch (i) {
            case 0: painter.fillRect(QRect(x, middle - 1, 10, 2), colours.balance); break;
            case 1: painter.fillRect(QRect(x + 1, middle - 4, 8, 9), colours.income); break;
            case 2: painter.fillRect(QRect(x + 1, middle - 4, 8, 9), colours.expense); break;
            case 3: painter.fillRect(QRect(x + 5, middle - 3, 2, 7), colours.income); break;
            case 4: painter.fillRect(QRect(x + 3, middle - 4, 3, 9), colours.warnMark); break;
            case 5: painter.fillRect(QRect(x, middle - 2, 10, 5), colours.bad); break;
            }
            painter.setPen(colours.text2);
            const int width = painter.fontMetrics().horizontalAdvance(m_names[i]) + 2;
            painter.drawText(QRect(x + kMark, 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter, m_names[i]);
            x += kMark + width - 2 + kApart;
        }
    }

private:
    static constexpr int kMark = 14, kApart = 13;
    QStringList m_names;
    std::vector<int> m_shown {0, 1, 2, 3};
};

} // namespace

BalanceTableModel::BalanceTableModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{
}

void BalanceTableModel::setSeries(const BalanceSeries &series)
{
    beginResetModel();
    m_series = series;
    endResetModel();
}

qint64 BalanceTableModel::balanceAt(int row) const
{
    const auto days = Day(m_series.endOfDay.size());
    const Day day = std::min(period(row).last - m_series.first, days - 1);
    return day < 0 ? kNoAmount : m_series.endOfDay[std::size_t(day)];
}

QString BalanceTableModel::csv() const
{
    QString text = u"from,until,in,out,balance\n"_s;
    const int digits = m_series.currency.digits();
    for (int row = 0; row < rowCount(); ++row) {
        const FlowColumn &column = m_series.columns[std::size_t(row)];
        const qint64 balance = balanceAt(row);
        text += isoDay(column.period.first) + u',' + isoDay(column.period.last) + u',' + decimalString(column.in, digits) + u','
            + decimalString(column.out, digits) + u',' + (balance == kNoAmount ? QString() : decimalString(balance, digits)) + u'\n';
    }
    return text;
}

int BalanceTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_series.columns.size()); }
int BalanceTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant BalanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == When ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const FlowColumn &column = m_series.columns[std::size_t(index.row())];
    switch (Column(index.column())) {
    case When: return m_series.monthly ? m_format.monthYear(monthOf(column.period.first)) : m_format.period(column.period);
    case In: return m_format.whole(column.in, m_series.currency);
    case Out: return m_format.whole(column.out, m_series.currency);
    case Balance: {
        const qint64 balance = balanceAt(index.row());
        return balance == kNoAmount ? tr("not known") : m_format.whole(balance, m_series.currency);
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant BalanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == When ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString unit = m_format.unit(m_series.currency);
    switch (Column(section)) {
    case When: return m_series.monthly ? tr("Month") : tr("Week");
    case In: return tr("In, %1").arg(unit);
    case Out: return tr("Out, %1").arg(unit);
    case Balance: return tr("Balance at the end, %1").arg(unit);
    case ColumnCount: break;
    }
    return {};
}

BalanceCard::BalanceCard(const Format &format, QWidget *parent)
    : Card(parent)
    , m_format(format)
    , m_finding(new TextLabel(FontRole::Heading))
    , m_measure(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_legend(new Legend(this))
    , m_chart(new BalanceChart(format))
    , m_model(new BalanceTableModel(format, this))
    , m_table(makeTwinTable(m_model, tr("Balance, money in and out, as a table")))
    , m_stack(new QStackedLayout)
    , m_top(new QHBoxLayout)
    , m_under(new QHBoxLayout)
{
    m_finding->setElided(true);
    m_measure->setElided(true);
    m_more = makeMoreButton(this);
    connect(m_more, &QPushButton::clicked, this, &BalanceCard::openMenu);
    m_top->setSpacing(8);
    m_top->addWidget(m_finding, 1);
    m_top->addWidget(m_legend);
    m_top->addWidget(m_more);
    m_under->setSpacing(8);
    m_under->addWidget(m_measure, 1);
    body()->setSpacing(0);
    body()->addLayout(m_top);
    body()->addLayout(m_under);
    body()->addSpacing(8);

    m_table->setObjectName(u"balanceTable"_s);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(BalanceTableModel::When, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(BalanceTableModel::When, 220);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT periodPicked(m_model->period(index.row()), 0); });
    m_chart->setObjectName(u"balanceChart"_s);
    connect(m_chart, &BalanceChart::periodPicked, this, &BalanceCard::periodPicked);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    body()->addLayout(m_stack, 1);
}

void BalanceCard::show(const View &view)
{
    const BalanceSeries &series = view.balance;
    const auto &accounts = view.analysis->ledger().accounts();
    const QString who = accounts.size() == 1 ? accountName(accounts.front()) : tr("%n accounts", "", int(accounts.size()));
    const QString measure = series.monthly ? tr("End-of-day balance and monthly money in and out, %1").arg(who)
                                           : tr("End-of-day balance and weekly money in and out, %1").arg(who);
    const BalanceMarks marks = marksOf(*view.analysis);
    m_finding->setText(balanceFinding(series, m_format, marks));
    m_chart->setSeries(series);
    m_chart->setMarks(marks);
    static_cast<Legend *>(m_legend)->setMarks(marks);
    m_measures = {measure, series.monthly ? tr("By day and month") : tr("By day and week")};
    m_measure->setToolTip(measure);
    placeLegend();
    m_chart->setAccessibleDescription(m_chart->summary() + u". "_s + measure);
    m_model->setSeries(series);
}

void BalanceCard::placeLegend()
{
    const int room = width() - body()->contentsMargins().left() - body()->contentsMargins().right() - m_more->sizeHint().width() - 2 * m_top->spacing();
    const bool lower = QFontMetrics(saldoscope::font(FontRole::Heading)).horizontalAdvance(m_finding->text()) + m_legend->sizeHint().width() + 8 > room;
    m_top->removeWidget(m_legend);
    m_under->removeWidget(m_legend);
    lower ? m_under->addWidget(m_legend) : m_top->insertWidget(1, m_legend);
    // Beside it there is room for a few words only; what is measured stands in the legend, too.
    m_measure->setText(lower ? m_measures.second : m_measures.first);
}

void BalanceCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeLegend();
}

bool BalanceCard::isTableShown() const { return m_stack->currentWidget() == m_table; }

void BalanceCard::setTableShown(bool shown)
{
    QWidget *now = shown ? static_cast<QWidget *>(m_table) : m_chart;
    m_stack->setCurrentWidget(now);
    m_legend->setVisible(!shown);
    now->setFocus(Qt::TabFocusReason);
}

void BalanceCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *table = menu->addAction(tr("Show as table"));
    table->setCheckable(true);
    table->setChecked(isTableShown());
    connect(table, &QAction::triggered, this, &BalanceCard::setTableShown);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy as image")), &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setPixmap(m_chart->grab()); });
    QAction *csv = menu->addAction(tr("Copy as CSV"));
    csv->setEnabled(!m_format.privacy());
    connect(csv, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_model->csv()); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace saldoscope
