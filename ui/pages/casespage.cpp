// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/casespage.h"

#include "flow/caselist.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/mask.h"
#include "ui/models/casesmodel.h"
#include "ui/pages/newcasedialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/dropzone.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// Paints the first column bold and the state as a chip; the rest as the style does.
class CasesDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem copy = option;
        initStyleOption(&copy, index);
        const QWidget *widget = option.widget;
        widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &copy, painter, widget);
        const Tokens &colours = tokens(widget);
        const QRect cell = option.rect.adjusted(8, 0, -8, -1);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
        if (index.column() == CasesModel::State) {
            const auto state = CaseState(index.data(CasesModel::StateRole).toInt());
            Chip::paint(*painter, QPoint(cell.left(), cell.top() + (cell.height() - size::kChip) / 2), toneOf(state), copy.text, colours);
            return;
        }
        painter->setFont(font(index.column() == CasesModel::Number ? FontRole::Strong : FontRole::Body));
        painter->setPen(index.column() == CasesModel::Number || index.column() == CasesModel::Applicant ? colours.text : colours.text2);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(copy.text, Qt::ElideRight, cell.width()));
    }
};

} // namespace

CasesPage::CasesPage(CaseList &list, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_format(format)
    , m_model(new CasesModel(format, this))
    , m_header(new PageHeader(tr("Cases")))
    , m_banner(new Banner)
{
    m_demo = makeButton(ButtonRole::Quiet, tr("Demo cases"), {}, this);
    m_demo->setObjectName(u"demoCases"_s);
    m_demo->hide();
    QPushButton *open = makeButton(ButtonRole::Secondary, tr("Open file…"), u"folder-open"_s, this);
    open->setObjectName(u"openFile"_s);
    QPushButton *create = makeButton(ButtonRole::Primary, tr("New case"), u"plus"_s, this);
    create->setObjectName(u"newCase"_s);
    m_header->addRight(m_demo);
    m_header->addRight(open);
    m_header->addRight(create);
    connect(m_demo, &QPushButton::clicked, this, &CasesPage::demoCases);
    connect(open, &QPushButton::clicked, this, &CasesPage::openFiles);
    connect(create, &QPushButton::clicked, this, &CasesPage::newCase);

    m_table = new QTableView;
    m_table->setObjectName(u"casesTable"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CasesDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(size::kCasesRow);
    m_table->verticalHeader()->setDefaultSectionSize(size::kCasesRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = m_table->horizontalHeader();
    head->setFixedHeight(size::kTableHead);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    const int widths[CasesModel::ColumnCount] = {84, 220, 76, 130, 158, 120, 100};
    for (int column = 0; column < CasesModel::ColumnCount; ++column)
        head->resizeSection(column, widths[column]);
    head->setSectionResizeMode(CasesModel::Applicant, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CaseSummary *summary = m_model->at(index); summary && !CasesModel::isGone(*summary))
            Q_EMIT openCase(summary->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasesPage::showChosen);

    m_empty = new EmptyState(u"folder-open"_s, tr("No cases yet"), tr("A case holds one applicant's statements and what they show. It stays encrypted on this computer."));
    connect(m_empty->setAction(tr("New case")), &QPushButton::clicked, this, &CasesPage::newCase);

    auto *main = new QHBoxLayout;
    main->setSpacing(size::kCardGap);
    main->addWidget(m_table, 1);
    main->addWidget(m_empty, 1);
    main->addWidget(makeSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, size::kPageBottom);
    column->setSpacing(size::kCardGap);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    m_banner->clear();
    column->addWidget(makeFilters());
    column->addLayout(main, 1);

    connect(&m_list, &CaseList::changed, this, &CasesPage::refresh);
    connect(&m_list, &CaseList::failed, this, [this](const Error &error) {
        const ErrorText text = errorText(error, m_format);
        m_banner->show(text.tone, text.what, text.still);
        if (m_copy)
            connect(m_banner->addAction(tr("Save a copy…")), &QPushButton::clicked, this, &CasesPage::copyWanted);
        if (!wayOutText(text.wayOut).isEmpty())
            connect(m_banner->addAction(wayOutText(WayOut::TryAgain)), &QPushButton::clicked, &m_list, &CaseList::refresh);
    });
    setAcceptDrops(true);
    refresh();
}

void CasesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void CasesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(droppedFiles(event->mimeData()->urls()));
}

QWidget *CasesPage::makeFilters()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_find = new QLineEdit;
    m_find->setObjectName(u"findCase"_s);
    m_find->setPlaceholderText(tr("Find by case number, name or note"));
    m_find->setAccessibleName(tr("Find a case"));
    m_find->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(300);
    m_find->setProperty("tight", true);
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("State"));
    m_state->setProperty("tight", true);
    m_state->addItem(tr("State: all"), -1);
    for (const CaseState state : {CaseState::New, CaseState::Collecting, CaseState::NeedsOfficer, CaseState::Ready, CaseState::Withdrawn})
        m_state->addItem(tr("State: %1").arg(caseStateText(state).toLower()), int(state));
    m_country = new QComboBox;
    m_country->setAccessibleName(tr("Country"));
    m_country->setProperty("tight", true);
    m_country->addItem(tr("Country: all"), QString());
    for (const auto &[code, name] : caseCountries())
        m_country->addItem(tr("Country: %1").arg(name), code);
    m_count = new TextLabel(FontRole::Small, TextTone::Text2);
    layout->addWidget(m_find);
    layout->addWidget(m_state);
    layout->addWidget(m_country);
    layout->addStretch(1);
    layout->addWidget(m_count);
    connect(m_find, &QLineEdit::textChanged, this, &CasesPage::narrow);
    connect(m_state, &QComboBox::currentIndexChanged, this, &CasesPage::narrow);
    connect(m_country, &QComboBox::currentIndexChanged, this, &CasesPage::narrow);
    return row;
}

QWidget *CasesPage::makeSide()
{
    m_side = new Card;
    m_side->setFixedWidth(236);
    QVBoxLayout *body = m_side->body();
    body->setSpacing(6);
    m_sideNumber = new TextLabel(FontRole::Heading);
    m_sideApplicant = new TextLabel(FontRole::Small, TextTone::Text2);
    m_sideState = new Chip;
    body->addWidget(m_sideNumber);
    body->addWidget(m_sideApplicant);
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_sideState);
    chips->addStretch(1);
    body->addLayout(chips);
    body->addSpacing(6);
    for (const QString &name : {tr("Country"), tr("Sources"), tr("Created"), tr("Last touched"), tr("Keep until")}) {
        auto *line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setFixedHeight(1);
        body->addWidget(line);
        auto *row = new QHBoxLayout;
        auto *label = new TextLabel(name, FontRole::Small, TextTone::Text2);
        auto *value = new TextLabel(FontRole::Small);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setElided(true);
        row->addWidget(label);
        row->addWidget(value, 1);
        body->addLayout(row);
        m_facts.emplace_back(label, value);
    }
    body->addStretch(1);
    m_open = makeButton(ButtonRole::Primary, tr("Open case"), u"arrow-right"_s, this);
    m_open->setObjectName(u"openCase"_s);
    m_edit = makeButton(ButtonRole::Secondary, tr("Applicant…"), u"pencil"_s, this);
    m_edit->setObjectName(u"editCase"_s);
    m_shred = makeButton(ButtonRole::Danger, tr("Shred case…"), u"trash-2"_s, this);
    m_shred->setObjectName(u"shredCase"_s);
    body->addWidget(m_open);
    body->addWidget(m_edit);
    body->addWidget(m_shred);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const CaseSummary *summary = m_model->at(m_table->currentIndex()))
            Q_EMIT openCase(summary->id);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const CaseSummary *summary = m_model->at(m_table->currentIndex()))
            Q_EMIT editCase(summary->id);
    });
    connect(m_shred, &QPushButton::clicked, this, &CasesPage::askToShred);
    return m_side;
}

QWidget *CasesPage::firstFocus() { return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : this; }

void CasesPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void CasesPage::say(Tone tone, const QString &what, const QString &still)
{
    m_banner->show(tone, what, still);
    m_saying = true;
    connect(m_banner->addAction(tr("Close")), &QPushButton::clicked, this, [this] {
        m_saying = false;
        m_banner->clear();
    });
}

void CasesPage::setDemo(bool demo) { m_demo->setVisible(demo); }

void CasesPage::refresh()
{
    const CaseSummary *chosen = m_model->at(m_table->currentIndex());
    const CaseId id = chosen ? chosen->id : 0;
    if (!m_saying)
        m_banner->clear();
    m_model->setCases(m_list.cases(), m_list.gone());
    const QModelIndex again = m_model->find(id);
    if (again.isValid())
        m_table->setCurrentIndex(again);
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    int waiting = 0;
    for (const CaseSummary &summary : m_list.cases())
        waiting += summary.state == CaseState::NeedsOfficer ? 1 : 0;
    QStringList parts {tr("%n cases", "", int(m_list.cases().size()))};
    if (waiting > 0)
        parts += tr("%n need you", "", waiting);
    m_header->setLine(parts.join(u" · "_s));
    narrow();
}

void CasesPage::narrow()
{
    const int state = m_state->currentData().toInt();
    m_model->setFilter(m_find->text(), state < 0 ? std::nullopt : std::optional(CaseState(state)), m_country->currentData().toString());
    const bool any = m_model->total() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_side->setVisible(any);
    m_count->setText(any ? tr("%1 of %n cases", "", m_model->total()).arg(m_model->rowCount()) : QString());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void CasesPage::showChosen()
{
    const CaseSummary *summary = m_model->at(m_table->currentIndex());
    m_open->setEnabled(summary && summary->details);
    m_shred->setEnabled(summary && !CasesModel::isGone(*summary));
    m_edit->setEnabled(summary && !CasesModel::isGone(*summary));
    m_sideNumber->setText(summary ? tr("Case %1").arg(summary->number) : tr("No case chosen"));
    m_sideState->setVisible(summary);
    m_sideApplicant->setText(!summary ? QString() : CasesModel::isGone(*summary) ? tr("The applicant withdrew consent") : summary->details ? maskedApplicant(*summary->details) : QString());
    if (summary)
        m_sideState->set(toneOf(summary->state), caseStateText(summary->state));
    const QModelIndex row = m_table->currentIndex();
    const auto cell = [&](int column) { return summary ? row.siblingAtColumn(column).data().toString() : QString(); };
    const QString values[] = {cell(CasesModel::Country), cell(CasesModel::Sources),
        summary ? m_format.touched(summary->created, QDateTime::currentDateTimeUtc()) : QString(), cell(CasesModel::Touched), cell(CasesModel::KeepUntil)};
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        m_facts[i].second->setText(values[i]);
}

void CasesPage::askToShred()
{
    const CaseSummary *summary = m_model->at(m_table->currentIndex());
    if (!summary)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Shred case %1?").arg(summary->number),
        tr("Its key is destroyed and all its statements, figures and notes are gone for good: %1. This cannot be undone.").arg(m_table->currentIndex().siblingAtColumn(CasesModel::Sources).data().toString()),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    QPushButton *shred = box->addButton(tr("Shred case"), QMessageBox::DestructiveRole);
    shred->setProperty("role", u"danger"_s);
    shred->setAutoDefault(false); // Enter never removes
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(shred, &QPushButton::clicked, this, [this, id = summary->id] { m_list.purge(id); });
    box->open();
}

} // namespace saldoscope
