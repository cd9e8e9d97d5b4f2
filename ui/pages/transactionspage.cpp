// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/transactionspage.h"

#include "flow/caseflow.h"
#include "insights/shielding.h"
#include "ui/format.h"
#include "ui/models/transactionmodel.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/categorychooser.h"
#include "ui/widgets/evidencedrawer.h"
#include "ui/widgets/figuredrawer.h"
#include "ui/widgets/leaveoutdialog.h"
#include "ui/widgets/querychips.h"
#include "ui/widgets/transactiontable.h"
#include "ui/widgets/unfolddialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace saldoscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTypingPause = 60ms;
constexpr std::size_t kKeptRows = 2000; ///< of a selection that is taken over to a new view

/// The foot of the table: 28 high, in the colour of its head.
class Foot final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens(this).header);
        painter.fillRect(QRect(0, 0, width(), 1), tokens(this).border);
    }
};

/// A square-cornered frame round table and foot.
class TableSheet final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens(this).surface);
        painter.setPen(QPen(tokens(this).border, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

TransactionsPage::TransactionsPage(const Format &format, QWidget *parent)
    : ResultPage(format, tr("Transactions"), parent)
    , m_model(new TransactionModel(format, this))
    , m_table(new TransactionTable(m_model))
    , m_drawer(new EvidenceDrawer(format))
    , m_chosen(new TextLabel(FontRole::SmallStrong))
    , m_total(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_none(new EmptyState(u"search"_s, tr("No row fits"), tr("Take away a filter, or type less.")))
{
    m_undo = makeButton(ButtonRole::Secondary, tr("Undo"), u"undo-2"_s, this);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setToolTip(tr("Take back the last choice (Ctrl+Z)"));
    header()->addRight(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (flow())
            flow()->undo();
    });
    makeExport();
    content()->addWidget(makeFilters());
    m_beside = new QBoxLayout(QBoxLayout::TopToBottom);
    m_beside->setSpacing(size::kCardGapTight);
    m_beside->addWidget(makeTable(), 1);
    m_beside->addWidget(m_drawer);
    content()->addLayout(m_beside, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &TransactionsPage::askForText);
    connect(m_find, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_table, &TransactionTable::sortWanted, this, &TransactionsPage::sortBy);
    connect(m_table, &TransactionTable::currentLineChanged, this, &TransactionsPage::currentChanged);
    connect(m_table, &TransactionTable::chosenChanged, this, &TransactionsPage::sayFoot);
    connect(m_table, &TransactionTable::evidenceWanted, this, &TransactionsPage::toggleDrawer);
    connect(m_table, &QTableView::activated, this, [this] { m_drawer->setVisible(true); });
    connect(m_table, &TransactionTable::categoryWanted, this, &TransactionsPage::chooseCategory);
    connect(m_table, &TransactionTable::leaveOutWanted, this, &TransactionsPage::leaveOut);
    connect(m_table, &TransactionTable::menuWanted, this, &TransactionsPage::openMenu);
    connect(m_drawer, &EvidenceDrawer::closed, this, &TransactionsPage::toggleDrawer);
    connect(m_drawer, &EvidenceDrawer::categoryWanted, this, &TransactionsPage::chooseCategory);
    connect(m_drawer, &EvidenceDrawer::leaveOutWanted, this, &TransactionsPage::leaveOut);
    connect(m_drawer, &EvidenceDrawer::streamWanted, this, [this](quint32 stream) {
        Query query = cleared(view()->query);
        query.stream = stream;
        ask(query);
    });
}

void TransactionsPage::makeExport()
{
    m_export = makeButton(ButtonRole::Secondary, tr("Export"), u"file-down"_s, this);
    m_export->setObjectName(u"export"_s);
    m_export->setToolTip(tr("All transactions of the case, also those a filter hides"));
    auto *menu = new QMenu(m_export);
    const std::pair<ExportForm, QString> forms[] = {{ExportForm::Csv, tr("As CSV…")}, {ExportForm::Xlsx, tr("As an Excel workbook (XLSX)…")}, {ExportForm::NordigenJson, tr("As Nordigen JSON…")}};
    for (const auto &form : forms)
        menu->addAction(form.second, this, [this, chosen = form.first] { Q_EMIT exportWanted(chosen); });
    m_export->setMenu(menu);
    header()->addRight(m_export);
}

void TransactionsPage::resizeEvent(QResizeEvent *event)
{
    const bool beside = FigureDrawer::standsBeside(this);
    m_drawer->setBeside(beside);
    m_beside->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    ResultPage::resizeEvent(event);
}

QWidget *TransactionsPage::makeFilters()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_find = new QLineEdit;
    m_find->setObjectName(u"findRows"_s);
    m_find->setPlaceholderText(tr("Filter as you type"));
    m_find->setAccessibleName(tr("Filter rows by words in counterparty, text or category"));
    m_find->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(220);
    m_find->setProperty("tight", true);
    m_add = makeButton(ButtonRole::Quiet, tr("Add filter"), u"plus"_s, this);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setProperty("tight", true);
    connect(m_add, &QPushButton::clicked, this, &TransactionsPage::addFilter);
    layout->addWidget(m_find);
    layout->addWidget(chips(), 1);
    layout->addWidget(m_add);
    return row;
}

QWidget *TransactionsPage::makeTable()
{
    auto *sheet = new TableSheet;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *states = new QStackedLayout;
    states->setStackingMode(QStackedLayout::StackAll);
    states->addWidget(m_none);
    states->addWidget(m_table);
    m_none->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    connect(m_none->setAction(tr("Remove all filters"), ButtonRole::Secondary), &QPushButton::clicked, this, [this] { ask(cleared(view()->query)); });
    m_none->hide();
    column->addLayout(states, 1);
    auto *foot = new Foot;
    foot->setFixedHeight(28);
    auto *sums = new QHBoxLayout(foot);
    sums->setContentsMargins(12, 0, 12, 0);
    m_chosen->setObjectName(u"selectionSum"_s);
    m_total->setObjectName(u"shownSum"_s);
    m_chosen->setElided(true);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sums->addWidget(m_chosen, 1);
    sums->addWidget(m_total);
    column->addWidget(foot);
    return sheet;
}

QWidget *TransactionsPage::firstFocus() { return m_table; }

void TransactionsPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TransactionsPage::present(const View &now)
{
    const std::shared_ptr<const View> before = m_model->view();
    const bool same = before && before->analysis->merged.ledger == now.analysis->merged.ledger;
    std::vector<Row> chosen;
    std::optional<Row> current;
    if (before && m_table->currentLine() >= 0 && before->analysis->ledger().booked().size() == now.analysis->ledger().booked().size()) {
        current = m_model->row(m_table->currentLine());
        if (same || before->analysis->currency == now.analysis->currency)
            chosen = m_table->selectedRows();
    }
    m_model->setView(view());
    m_table->setOrder(now.query.order, now.query.descending);
    const int line = current ? m_model->lineOf(*current) : -1;
    if (line >= 0 || !now.rows.empty())
        m_table->chooseLine(std::max(0, line));
    if (line >= 0 && chosen.size() > 1 && chosen.size() <= kKeptRows) {
        QItemSelection selection;
        for (const Row row : chosen) {
            const int at = m_model->lineOf(row);
            if (at >= 0)
                selection.select(m_model->index(at, 0), m_model->index(at, TransactionModel::ColumnCount - 1));
        }
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    const Ledger &ledger = now.analysis->ledger();
    header()->setLine(tr("%1 rows, %2, %3").arg(format().count(qint64(ledger.booked().size())), tr("%n accounts", "", int(ledger.accounts().size())), format().period(ledger.period())));
    chips()->setChips(chipsOf(now.query, *now.analysis, format(), false));
    if (!m_typing.isActive() && m_find->text().simplified() != now.query.text.simplified())
        m_find->setText(now.query.text);
    m_none->setVisible(now.rows.empty());
    m_undo->setVisible(flow() && flow()->canUndo());
    currentChanged();
    sayFoot();
}

void TransactionsPage::sayFoot()
{
    if (!view())
        return;
    const View &now = *view();
    const auto money = [&](qint64 minor) { return format().money(minor, now.analysis->currency); };
    const std::vector<Row> rows = m_table->selectedRows();
    const SelectionSum sum = sumOf(*now.analysis, rows);
    QString chosen = rows.empty() ? tr("No row chosen") : tr("%1: %2").arg(tr("%n rows chosen", "", int(rows.size())), money(sum.sum));
    if (sum.otherCurrencyRows > 0)
        chosen += u" · "_s + tr("%n in other currencies, not summed", "", int(sum.otherCurrencyRows));
    m_chosen->setText(chosen);
    QStringList total {tr("Shown %1 of %2").arg(format().count(qint64(now.rows.size())), format().count(qint64(now.analysis->ledger().booked().size()))), tr("Sum %1").arg(money(now.sum))};
    if (now.leftOutRows > 0)
        total += tr("%n left out", "rows", int(now.leftOutRows));
    if (now.otherCurrencyRows > 0)
        total += tr("%n in other currencies", "rows", int(now.otherCurrencyRows));
    m_total->setText(total.join(u"    "_s));
}

void TransactionsPage::askForText()
{
    if (!view())
        return;
    Query query = view()->query;
    query.text = m_find->text();
    ask(query);
}

void TransactionsPage::sortBy(int column)
{
    const auto order = TransactionModel::sortColumn(column);
    if (!view() || !order) {
        if (view())
            m_table->setOrder(view()->query.order, view()->query.descending);
        return;
    }
    Query query = view()->query;
    const bool number = TransactionModel::isNumber(column) || column == TransactionModel::Date;
    query.descending = query.order == *order ? !query.descending : number;
    query.order = *order;
    ask(query);
}

void TransactionsPage::currentChanged()
{
    const int line = m_table->currentLine();
    if (!view() || line < 0 || line >= m_model->rowCount())
        m_drawer->showNothing();
    else if (!m_drawer->isHidden())
        m_drawer->show(*view(), m_model->row(line));
}

void TransactionsPage::toggleDrawer()
{
    m_drawer->setVisible(m_drawer->isHidden());
    currentChanged();
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
}

void TransactionsPage::chooseCategory()
{
    const std::vector<Row> rows = m_table->selectedRows();
    if (!view() || rows.empty())
        return;
    const Analysis &analysis = *view()->analysis;
    const bool own = std::ranges::any_of(rows, [&](Row row) { return analysis.verdicts[row].layer == Layer::Override; });
    auto *chooser = new CategoryChooser(analysis, format(), shownCategory(analysis, rows.front()), own, this);
    connect(chooser, &CategoryChooser::chosen, this, [this, rows](CategoryId category) {
        if (flow())
            flow()->correct(rows, category);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    const QRect cell = m_table->visualRect(m_model->index(m_table->currentLine(), TransactionModel::Category));
    chooser->openAt(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

void TransactionsPage::leaveOut()
{
    const std::vector<Row> rows = m_table->selectedRows();
    if (!view() || !flow() || rows.empty())
        return;
    const Analysis &analysis = *view()->analysis;
    const bool allOut = std::ranges::all_of(rows, [&](Row row) { return !analysis.counting.empty() && analysis.counting[row] == Counting::Excluded; });
    if (allOut) {
        flow()->exclude(rows, false, {});
        return;
    }
    auto *dialog = new LeaveOutDialog(analysis, rows, format(), this);
    connect(dialog, &LeaveOutDialog::confirmed, this, [this, rows](const QString &reason) {
        if (flow())
            flow()->exclude(rows, true, reason);
    });
    dialog->open();
}

void TransactionsPage::openMenu(const QPoint &at)
{
    const int line = m_table->currentLine();
    if (!view() || line < 0)
        return;
    const Analysis &analysis = *view()->analysis;
    const Row row = m_model->row(line);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &iconName, const QKeySequence &key, auto act) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Change category…"), u"chart-pie"_s, Qt::Key_C, [this] { chooseCategory(); });
    const bool out = !counts(analysis.counting, row);
    add(out ? tr("Take in again") : tr("Leave out…"), u"circle-slash"_s, Qt::Key_X, [this] { leaveOut(); });
    add(!m_drawer->isHidden() ? tr("Hide evidence") : tr("Show evidence"), u"info"_s, Qt::Key_Space, [this] { toggleDrawer(); });
    if (flow() && analysis.preparation.unfolded)
        add(tr("Shield sensitive rows again"), u"eye-off"_s, {}, [this] { unfold({}); });
    else if (flow() && isShielded(analysis, row))
        add(tr("Show shielded rows…"), u"eye-off"_s, {}, [this] { askToUnfold(); });
    menu->addSeparator();
    const auto narrow = [&](const QString &text, const QString &iconName, Query query) {
        query.order = view()->query.order;
        query.descending = view()->query.descending;
        add(text, iconName, {}, [this, query] { ask(query); });
    };
    Query only;
    only.categories = {shownCategory(analysis, row)};
    narrow(tr("Only %1").arg(categoryTitle(analysis, only.categories.front(), format())), u"list-filter"_s, only);
    if (!analysis.streamOfRow.empty() && analysis.streamOfRow[row] >= 0 && !isShielded(analysis, row)) {
        Query stream;
        stream.stream = quint32(analysis.streamOfRow[row]);
        narrow(tr("Only this stream"), u"repeat"_s, stream);
    }
    if (analysis.ledger().accounts().size() > 1) {
        Query account;
        account.account = analysis.ledger().booked().account[row];
        narrow(tr("Only %1").arg(accountName(analysis.ledger().accounts()[*account.account])), u"landmark"_s, account);
    }
    Query chosen;
    chosen.only = m_table->selectedRows();
    chosen.from = tr("Chosen by hand");
    narrow(tr("Only the %n chosen rows", "", int(chosen.only.size())), u"list-checks"_s, chosen);
    menu->popup(at);
}

void TransactionsPage::askToUnfold()
{
    auto *dialog = new UnfoldDialog(*view()->analysis, this);
    connect(dialog, &UnfoldDialog::confirmed, this, &TransactionsPage::unfold);
    dialog->open();
}

void TransactionsPage::unfold(const QString &reason)
{
    if (!flow())
        return;
    Assessment said = flow()->assessment();
    said.unfoldReason = reason;
    flow()->setAssessment(said);
}

void TransactionsPage::addFilter()
{
    if (!view())
        return;
    const Analysis &analysis = *view()->analysis;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](QMenu *to, const QString &text, auto change) {
        connect(to->addAction(text), &QAction::triggered, this, [this, change] {
            Query query = view()->query;
            change(query);
            ask(query);
        });
    };
    add(menu, tr("Money in"), [](Query &query) { query.incoming = true; });
    add(menu, tr("Money out"), [](Query &query) { query.incoming = false; });
    if (analysis.ledger().accounts().size() > 1) {
        QMenu *accounts = menu->addMenu(tr("Account"));
        for (std::size_t i = 0; i < analysis.ledger().accounts().size(); ++i)
            add(accounts, accountName(analysis.ledger().accounts()[i]), [i](Query &query) { query.account = AccountIndex(i); });
    }
    QMenu *periods = menu->addMenu(tr("Period"));
    const Day end = analysis.asOf;
    for (const int months : {1, 3, 12}) {
        const Day begin = dayOf(toDate(end).addMonths(-months)) + 1;
        add(periods, tr("Last %n months", "", months), [begin, end](Query &query) { query.period = {begin, end}; });
    }
    const int year = civil(end).year;
    for (const int one : {year, year - 1}) {
        const Period whole {dayOf(YearMonthDay {one, 1, 1}), dayOf(YearMonthDay {one, 12, 31})};
        add(periods, QString::number(one), [whole](Query &query) { query.period = whole; });
    }
    connect(menu->addAction(tr("Category…")), &QAction::triggered, this, [this] {
        auto *chooser = new CategoryChooser(*view()->analysis, format(), kNoCategory, false, this);
        connect(chooser, &CategoryChooser::chosen, this, [this](CategoryId category) {
            Query query = view()->query;
            query.categories = {category};
            ask(query);
        });
        chooser->openAt(m_add->mapToGlobal(QPoint(m_add->width() - 360, m_add->height())));
    });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void TransactionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_typing.stop();
        if (!m_find->text().isEmpty() || (view() && view()->query.narrows())) {
            m_find->clear();
            if (view())
                ask(cleared(view()->query));
            return;
        }
    }
    if (event->matches(QKeySequence::Find)) {
        focusFind();
        return;
    }
    ResultPage::keyPressEvent(event);
}

} // namespace saldoscope
