// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mappingpanel.h"

#include "flow/filereading.h"
#include "statement/rawrows.h"
#include "ui/models/intakewords.h"
#include "ui/models/previewmodel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostColumns = 64;
constexpr int kArea = 168;

bool hasSameColumns(const TableMapping &a, const TableMapping &b)
{
    return std::ranges::equal(a.columns, b.columns, {}, &ColumnMapping::header, &ColumnMapping::header);
}

/// What stands in each column of the first rows that were read, at most three.
std::vector<QString> examplesOf(const IntakeFile &file)
{
    constexpr Row kRows = 3;
    const Statement &statement = *file.statement();
    const Rows &rows = statement.ledger->booked();
    std::vector<QString> examples(statement.mapping->columns.size());
    for (Row row = 0; row < rows.size() && row < kRows; ++row) {
        const QStringList cells = file.raw->cells(Rows::at(rows.source, row, quint32(0)), statement.mapping->delimiter);
        for (std::size_t i = 0; i < examples.size() && qsizetype(i) < cells.size(); ++i) {
            if (!cells[qsizetype(i)].isEmpty() && !examples[i].split(u"   "_s).contains(cells[qsizetype(i)]))
                examples[i] += (examples[i].isEmpty() ? QString() : u"   "_s) + cells[qsizetype(i)].left(80);
        }
    }
    return examples;
}

Tone toneOf(int certainty) { return certainty >= 90 ? Tone::Ok : certainty > 50 ? Tone::Info : Tone::Warn; }

Certainty certaintyOf(int percent) { return percent >= 90 ? Certainty::Sure : percent > 50 ? Certainty::Likely : Certainty::Ask; }

void select(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

MappingPanel::MappingPanel(QWidget *parent)
    : Card(parent)
    , m_area(new QScrollArea)
{
    setObjectName(u"mappingPanel"_s);
    m_save = makeButton(ButtonRole::Quiet, tr("Save as a profile…"), {}, this);
    m_save->setObjectName(u"saveProfile"_s);
    m_save->setToolTip(tr("The next file with these columns is then read like this one"));
    m_reset = makeButton(ButtonRole::Quiet, tr("Take corrections back"), u"undo-2"_s, this);
    m_reset->setObjectName(u"resetMapping"_s);
    for (QPushButton *button : {m_save, m_reset})
        button->setProperty("tight", true);
    connect(m_save, &QPushButton::clicked, this, &MappingPanel::saveWanted);
    connect(m_reset, &QPushButton::clicked, this, &MappingPanel::resetWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("What the columns are"), FontRole::Heading));
    head->addStretch(1);
    head->addWidget(m_reset);
    head->addWidget(m_save);
    body()->addLayout(head);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFixedHeight(kArea);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_area, 1);
    row->addWidget(makeStyleFields());
    body()->addLayout(row);
}

QWidget *MappingPanel::makeStyleFields()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    const auto add = [grid](const QString &name, QComboBox *&box, const QString &objectName) {
        box = new QComboBox;
        box->setObjectName(objectName);
        box->setAccessibleName(name);
        box->setMinimumWidth(176);
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(name, FontRole::Small, TextTone::Text2), row, 0);
        grid->addWidget(box, row, 1);
    };
    add(tr("Dates"), m_dates, u"dateOrder"_s);
    m_dates->addItem(tr("Year, month, day"), int(DateOrder::YearMonthDay));
    m_dates->addItem(tr("Day, month, year"), int(DateOrder::DayMonthYear));
    m_dates->addItem(tr("Month, day, year"), int(DateOrder::MonthDayYear));
    add(tr("Decimal sign"), m_decimal, u"decimalSign"_s);
    m_decimal->addItem(tr("Comma"), int(','));
    m_decimal->addItem(tr("Point"), int('.'));
    add(tr("Signs"), m_sign, u"signs"_s);
    m_sign->addItem(tr("Minus is money out"), false);
    m_sign->addItem(tr("Plus is money out"), true);
    add(tr("Currency"), m_currency, u"currency"_s);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    for (const char *code : {"SEK", "EUR", "DKK", "NOK", "GBP", "USD", "CHF", "PLN", "CZK"})
        m_currency->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_dates, &QComboBox::activated, this, [this] { Q_EMIT dateOrderChosen(DateOrder(m_dates->currentData().toInt())); });
    connect(m_decimal, &QComboBox::activated, this, [this] { Q_EMIT decimalChosen(char(m_decimal->currentData().toInt())); });
    connect(m_sign, &QComboBox::activated, this, &MappingPanel::chooseSign);
    connect(m_currency, &QComboBox::activated, this, &MappingPanel::chooseCurrency);
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, &MappingPanel::chooseCurrency);
    return fields;
}

void MappingPanel::setSavable(bool savable) { m_save->setVisible(savable); }

void MappingPanel::setFile(const IntakeFile &file)
{
    const TableMapping &mapping = *file.statement()->mapping;
    const bool same = m_inside && hasSameColumns(mapping, m_mapping);
    m_mapping = mapping;
    if (!same)
        makeRows(file);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ColumnMapping &column = mapping.columns[i];
        select(m_rows[i].meaning, int(column.meaning));
        const bool counts = column.meaning != ColumnMeaning::Ignored && column.meaning != ColumnMeaning::Further;
        m_rows[i].certainty->setVisible(counts);
        m_rows[i].certainty->set(toneOf(column.certainty), PreviewModel::certaintyText(certaintyOf(column.certainty)));
    }
    fillStyle(file);
    m_reset->setVisible(file.hints.mapping || file.hints.dateOrder || file.hints.numbers);
}

void MappingPanel::makeRows(const IntakeFile &file)
{
    m_rows.clear();
    m_inside = new QWidget;
    auto *grid = new QGridLayout(m_inside);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const std::vector<QString> examples = examplesOf(file);
    for (std::size_t i = 0; i < std::min(m_mapping.columns.size(), kMostColumns); ++i) {
        const QString &header = m_mapping.columns[i].header;
        ColumnRow row;
        row.header = new TextLabel(header.isEmpty() ? tr("Column %1").arg(i + 1) : header, FontRole::SmallStrong);
        row.header->setElided(true);
        row.header->setFixedWidth(100);
        row.example = new TextLabel(examples[i], FontRole::Small, TextTone::Text2);
        row.example->setElided(true);
        row.meaning = new QComboBox;
        row.meaning->setObjectName(u"meaning/%1"_s.arg(i));
        row.meaning->setAccessibleName(tr("What %1 is").arg(row.header->text()));
        row.meaning->setFixedWidth(176);
        row.meaning->setProperty("tight", true);
        for (const ColumnMeaning meaning : meaningsToChoose())
            row.meaning->addItem(meaningText(meaning), int(meaning));
        row.certainty = new Chip;
        connect(row.meaning, &QComboBox::activated, this, [this, i] { choose(i); });
        const int line = int(i);
        grid->addWidget(row.header, line, 0);
        grid->addWidget(row.example, line, 1);
        grid->addWidget(row.meaning, line, 2);
        grid->addWidget(row.certainty, line, 3);
        m_rows.push_back(row);
    }
    grid->setRowStretch(int(m_rows.size()), 1);
    m_area->setWidget(m_inside); // the one before is deleted
    m_inside->setAutoFillBackground(false); // the card is its ground
    m_area->viewport()->setAutoFillBackground(false);
    m_area->verticalScrollBar()->setValue(0);
}

void MappingPanel::fillStyle(const IntakeFile &file)
{
    if (m_mapping.dateOrder)
        select(m_dates, int(*m_mapping.dateOrder));
    if (m_mapping.numbers)
        select(m_decimal, int(m_mapping.numbers->decimal));
    select(m_sign, m_mapping.outIsPositive.value_or(false));
    const bool hasAmount = std::ranges::find(m_mapping.columns, ColumnMeaning::Amount, &ColumnMapping::meaning) != m_mapping.columns.end();
    m_sign->setEnabled(hasAmount);
    const bool hasCurrency = std::ranges::find(m_mapping.columns, ColumnMeaning::Currency, &ColumnMapping::meaning) != m_mapping.columns.end();
    m_currency->setEnabled(!hasCurrency);
    const QSignalBlocker quiet(m_currency);
    m_currency->setCurrentText(hasCurrency ? tr("by its column") : m_mapping.currency.code());
    Q_UNUSED(file)
}

void MappingPanel::choose(std::size_t column)
{
    const auto meaning = ColumnMeaning(m_rows[column].meaning->currentData().toInt());
    if (m_mapping.columns[column].meaning == meaning)
        return;
    TableMapping mapping = m_mapping;
    // One column has one meaning that only one can have; the column that had it is kept beside the row.
    using M = ColumnMeaning;
    const bool many = meaning == M::Text || meaning == M::Further || meaning == M::Ignored || meaning == M::ForeignAmount || meaning == M::ForeignCurrency;
    for (ColumnMapping &other : mapping.columns) {
        if (!many && other.meaning == meaning)
            other = {other.header, M::Further, 100};
        // Amounts stand in one column, or in one for each side.
        const bool sides = meaning == M::MoneyOut || meaning == M::MoneyIn;
        if ((sides && other.meaning == M::Amount) || (meaning == M::Amount && (other.meaning == M::MoneyOut || other.meaning == M::MoneyIn)))
            other = {other.header, M::Further, 100};
    }
    mapping.columns[column].meaning = meaning;
    mapping.columns[column].certainty = 100;
    std::set<Choice::About> answered;
    if (meaning == M::MoneyOut || meaning == M::MoneyIn)
        answered = {Choice::About::Sides, Choice::About::Sign};
    Q_EMIT corrected(mapping, answered);
}

void MappingPanel::chooseCurrency()
{
    const auto currency = Currency::fromCode(m_currency->currentText().trimmed().toUpper());
    if (!m_currency->isEnabled() || !currency || *currency == m_mapping.currency)
        return;
    TableMapping mapping = m_mapping;
    mapping.currency = *currency;
    Q_EMIT corrected(mapping, {Choice::About::Currency});
}

void MappingPanel::chooseSign()
{
    TableMapping mapping = m_mapping;
    mapping.outIsPositive = m_sign->currentData().toBool();
    Q_EMIT corrected(mapping, {Choice::About::Sign});
}

} // namespace saldoscope
