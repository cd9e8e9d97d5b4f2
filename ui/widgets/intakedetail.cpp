// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/intakedetail.h"

#include "flow/filereading.h"
#include "statement/savedprofiles.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/models/intakewords.h"
#include "ui/models/previewmodel.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/intakequestions.h"
#include "ui/widgets/mappingpanel.h"
#include "ui/widgets/previewtable.h"
#include "ui/widgets/problemsdialog.h"
#include "ui/widgets/savedprofiledialog.h"
#include "ui/widgets/wrappedrow.h"

#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostBroken = 2; // shown one by one; the list of problems holds them all

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

IntakeDetail::IntakeDetail(const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_states(new QStackedLayout(this))
    , m_message(new EmptyState(u"file-text"_s, QString(), QString()))
{
    m_readPage = makeRead();
    m_readingPage = makeReading();
    m_passwordPage = makePassword();
    m_messageAction = m_message->setAction(tr("Read again"), ButtonRole::Secondary);
    connect(m_messageAction, &QPushButton::clicked, this, [this] {
        if (m_intake)
            m_intake->readAgain(m_id);
    });
    for (QWidget *page : {m_readPage, m_readingPage, m_passwordPage, static_cast<QWidget *>(m_message)})
        m_states->addWidget(page);
}

QWidget *IntakeDetail::makeRead()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *card = new Card;
    m_name = new TextLabel(FontRole::Heading);
    m_name->setElided(true);
    m_facts = new TextLabel(FontRole::Small, TextTone::Text2);
    m_facts->setObjectName(u"intakeFacts"_s);
    m_facts->setWordWrap(true);
    m_overlap = new TextLabel(FontRole::SmallStrong, TextTone::Text2);
    m_overlap->setObjectName(u"intakeOverlap"_s);
    m_overlap->setWordWrap(true);
    m_proofs = new WrappedRow;
    m_broken = new QWidget;
    auto *broken = new QVBoxLayout(m_broken);
    broken->setContentsMargins(0, 0, 0, 0);
    broken->setSpacing(2);
    card->body()->setSpacing(4);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_facts);
    card->body()->addSpacing(2);
    card->body()->addLayout(m_proofs);
    card->body()->addWidget(m_broken);
    card->body()->addWidget(m_overlap);
    m_questions = new IntakeQuestions;
    m_mapping = new MappingPanel;
    m_mapping->hide();
    connect(m_mapping, &MappingPanel::corrected, this, [this](const TableMapping &mapping, const std::set<Choice::About> &answered) { m_intake->correct(m_id, mapping, answered); });
    connect(m_mapping, &MappingPanel::dateOrderChosen, this, [this](DateOrder order) { m_intake->answer(m_id, order); });
    connect(m_mapping, &MappingPanel::decimalChosen, this, [this](char mark) { m_intake->answer(m_id, NumberStyle {mark}); });
    connect(m_mapping, &MappingPanel::resetWanted, this, [this] { m_intake->forgetCorrections(m_id); });
    connect(m_mapping, &MappingPanel::saveWanted, this, &IntakeDetail::saveProfile);
    m_model = new PreviewModel(m_format, this);
    m_table = new PreviewTable(m_model);
    column->addWidget(card);
    column->addWidget(m_questions);
    column->addWidget(m_mapping);
    column->addWidget(makeTableHead());
    column->addWidget(new Sheet(m_table), 1);
    return page;
}

QWidget *IntakeDetail::makeTableHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_columns = makeButton(ButtonRole::Secondary, tr("Columns…"), u"table-2"_s, this);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setCheckable(true);
    m_columns->setToolTip(tr("See and correct what each column of the file is taken for"));
    m_problems = makeButton(ButtonRole::Quiet, QString(), u"triangle-alert"_s, this);
    m_problems->setObjectName(u"intakeProblems"_s);
    for (QPushButton *button : {m_columns, m_problems})
        button->setProperty("tight", true);
    connect(m_columns, &QPushButton::toggled, this, &IntakeDetail::toggleColumns);
    connect(m_problems, &QPushButton::clicked, this, [this] {
        const IntakeFile *file = m_intake ? m_intake->file(m_id) : nullptr;
        if (!file || !file->read)
            return;
        FileView view;
        view.name = file->name;
        describe(view, file->read->statement, {});
        auto *dialog = new ProblemsDialog(view, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    row->addWidget(m_columns);
    row->addWidget(m_problems);
    row->addStretch(1);
    row->addWidget(new CertaintyLegend);
    return head;
}

QWidget *IntakeDetail::makeReading()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_readingText = new TextLabel(FontRole::Strong);
    m_readingText->setAlignment(Qt::AlignCenter);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Reading"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(320, 6);
    QPushButton *stop = makeButton(ButtonRole::Secondary, tr("Stop reading"), u"x"_s, this);
    stop->setObjectName(u"stopReading"_s);
    connect(stop, &QPushButton::clicked, this, [this] { m_intake->stop(m_id); });
    column->addStretch(1);
    column->addWidget(m_readingText, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(stop, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

QWidget *IntakeDetail::makePassword()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_passwordFor = new TextLabel(FontRole::Heading);
    m_password = new QLineEdit;
    m_password->setObjectName(u"filePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new Field(tr("Password of the file"), m_password);
    m_passwordField->setFixedWidth(320);
    QPushButton *open = makeButton(ButtonRole::Primary, tr("Open"), {}, this);
    open->setObjectName(u"openWithPassword"_s);
    open->setEnabled(false);
    const auto enter = [this] {
        if (m_intake && !m_password->text().isEmpty())
            m_intake->setPassword(m_id, m_password->text());
    };
    connect(m_password, &QLineEdit::textChanged, open, [open](const QString &text) { open->setEnabled(!text.isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, this, enter);
    connect(open, &QPushButton::clicked, this, enter);
    column->addStretch(1);
    column->addWidget(new IconLabel(u"lock"_s, 24, TextTone::Text2), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_passwordFor, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_passwordField, 0, Qt::AlignHCenter);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void IntakeDetail::show(Intake *intake, qint64 id)
{
    if (m_id != id || m_intake != intake)
        m_password->clear();
    const bool other = m_id != id;
    m_intake = intake;
    m_id = id;
    if (other)
        m_shown.reset();
    refresh();
}

void IntakeDetail::refresh()
{
    const IntakeFile *file = m_intake ? m_intake->file(m_id) : nullptr;
    setVisible(file);
    if (!file)
        return m_model->setFile(nullptr);
    switch (file->state) {
    case IntakeFile::State::Reading:
        // A correction is read in no time: what is shown stays until the new reading is there.
        if (!m_shown) {
            m_states->setCurrentWidget(m_readingPage);
            tick();
        }
        return;
    case IntakeFile::State::NeedsPassword: return showPassword(*file);
    case IntakeFile::State::Read: return showRead(*file);
    case IntakeFile::State::Unreadable:
    case IntakeFile::State::AlreadyHere:
    case IntakeFile::State::Stopped: return showMessage(*file);
    }
}

void IntakeDetail::tick()
{
    const IntakeFile *file = m_intake ? m_intake->file(m_id) : nullptr;
    if (!file || file->state != IntakeFile::State::Reading)
        return;
    m_readingText->setText(tr("%1 is being read: %2").arg(file->name, intakeLine(*file, m_format)));
    const int percent = readPercent(*file);
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(0, percent));
}

void IntakeDetail::showRead(const IntakeFile &file)
{
    m_states->setCurrentWidget(m_readPage);
    m_name->setText(file.name);
    m_facts->setText(intakeFacts(file, m_format));
    m_overlap->setText(overlapText(file, m_format));
    m_overlap->setVisible(!m_overlap->text().isEmpty());
    if (m_shown == file.read && m_shownOpen == file.open)
        return;
    const bool another = !m_shown;
    const Statement &statement = file.read->statement;
    showProofs(statement);
    showBroken(statement);
    m_questions->set(questionsOf(file, *m_intake, m_format));
    const bool hasColumns = statement.mapping && !statement.mapping->columns.empty();
    m_columns->setVisible(hasColumns);
    m_mapping->setSavable(m_intake->profiles());
    if (hasColumns)
        m_mapping->setFile(file);
    if (another) {
        // Open where something in it waits for an eye.
        const bool doubtful = hasColumns && std::ranges::any_of(statement.mapping->columns, [](const ColumnMapping &column) {
            return column.certainty <= 50 && column.meaning != ColumnMeaning::Further && column.meaning != ColumnMeaning::Ignored;
        });
        m_columns->setChecked(doubtful);
    }
    m_mapping->setVisible(hasColumns && m_columns->isChecked());
    m_problems->setVisible(statement.problemCount > 0);
    m_problems->setText(tr("%n remarks…", "", int(statement.problemCount)));
    m_model->setFile(&file);
    m_shown = file.read;
    m_shownOpen = file.open;
}

void IntakeDetail::showProofs(const Statement &statement)
{
    m_proofs->clear();
    for (const ProofLine &line : proofLines(statement.proofs)) {
        auto *chip = new Chip(proofTone(line.state), proofText(line));
        chip->setObjectName(u"proof/"_s + word(line.what));
        m_proofs->addWidget(chip);
        chip->show();
    }
}

void IntakeDetail::showBroken(const Statement &statement)
{
    clearLayout(m_broken->layout());
    std::size_t shown = 0;
    for (const ProofLine &line : proofLines(statement.proofs)) {
        if (!line.broken || shown++ >= kMostBroken)
            continue;
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *text = new TextLabel(proofReason(*line.broken, *statement.ledger, m_format), FontRole::Small, TextTone::Warn);
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        if (const auto at = line.broken->row) {
            QPushButton *go = makeButton(ButtonRole::Quiet, tr("Show the row"), u"arrow-down"_s, row);
            go->setObjectName(u"showRow/"_s + word(line.what));
            go->setProperty("tight", true);
            connect(go, &QPushButton::clicked, this, [this, at] {
                m_table->showLine(m_model->lineOf(*at));
                m_table->setFocus();
            });
            layout->addWidget(go);
        }
        m_broken->layout()->addWidget(row);
        row->show();
    }
    m_broken->setVisible(shown > 0);
}

void IntakeDetail::showPassword(const IntakeFile &file)
{
    m_shown.reset();
    m_passwordFor->setText(tr("%1 is locked").arg(file.name));
    m_passwordField->setHelp(tr("Kept with the file, encrypted like it"));
    m_passwordField->setError(file.saidPassword ? tr("This password does not open the file.") : QString());
    m_states->setCurrentWidget(m_passwordPage);
    // Whoever walks through the files goes on walking.
    if (const QWidget *focus = window()->focusWidget(); !focus || isAncestorOf(focus))
        m_password->setFocus();
    m_password->selectAll();
}

void IntakeDetail::showMessage(const IntakeFile &file)
{
    m_shown.reset();
    m_messageAction->setVisible(file.state != IntakeFile::State::AlreadyHere);
    if (file.state == IntakeFile::State::AlreadyHere) {
        m_message->setTexts(tr("%1 is here already").arg(file.name), tr("The case, or a file above, has the same bytes. Nothing will be added."));
    } else if (file.state == IntakeFile::State::Stopped) {
        m_message->setTexts(tr("%1 was not read to its end").arg(file.name), tr("You stopped the reading. Nothing of it will be added."));
    } else {
        const auto &problems = file.statement()->problems;
        m_message->setTexts(tr("%1 cannot be read").arg(file.name), problems.empty() ? tr("Nothing of it will be added.") : problemText(problems.front()));
    }
    m_states->setCurrentWidget(m_message);
}

void IntakeDetail::toggleColumns(bool shown)
{
    const IntakeFile *file = m_intake ? m_intake->file(m_id) : nullptr;
    const Statement *statement = file ? file->statement() : nullptr;
    m_mapping->setVisible(shown && statement && statement->mapping);
}

void IntakeDetail::saveProfile()
{
    const IntakeFile *file = m_intake ? m_intake->file(m_id) : nullptr;
    if (!file || !file->statement() || !file->statement()->mapping || !m_intake->profiles())
        return;
    const TableMapping mapping = *file->statement()->mapping;
    auto *dialog = new SavedProfileDialog(mapping.bank, this);
    connect(dialog, &SavedProfileDialog::named, this, [this, mapping](const QString &name) {
        const auto saved = m_intake ? m_intake->profiles()->save(mapping, name) : Result<TableMapping>(Error {Error::Kind::Storage});
        if (saved)
            Q_EMIT said(Tone::Ok, tr("Saved as %1. The next file with these columns is read like this one.").arg(saved->bank));
        else
            Q_EMIT said(Tone::Bad, tr("The profile could not be saved: the folder may not be written to, or the disk is full."));
    });
    dialog->open();
}

} // namespace saldoscope
