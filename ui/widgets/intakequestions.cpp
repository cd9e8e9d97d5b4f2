// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/intakequestions.h"

#include "flow/filereading.h"
#include "statement/tablemapping.h"
#include "ui/format.h"

#include <QPainter>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// An amber box with rounded corners.
class AmberBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens(this).warnSoft);
        painter.drawRoundedRect(rect(), size::kRadiusControl, size::kRadiusControl);
    }
};

QString takenFor(const IntakeFile &file, Choice::About about)
{
    for (const Choice &choice : file.statement()->choices) {
        if (choice.about == about)
            return choice.taken;
    }
    return {};
}

/// The numbers of a day as they stand in the file, if it was read in this order.
DateParts partsOf(Day day, DateOrder order)
{
    const QDate date = toDate(day);
    switch (order) {
    case DateOrder::DayMonthYear: return {date.day(), date.month(), date.year()};
    case DateOrder::MonthDayYear: return {date.month(), date.day(), date.year()};
    case DateOrder::YearMonthDay: return {date.year() % 100, date.month(), date.day(), std::nullopt, true};
    }
    Q_UNREACHABLE();
}

DateOrder orderOf(const QString &taken)
{
    return taken == word(DateOrder::MonthDayYear) ? DateOrder::MonthDayYear : taken == word(DateOrder::YearMonthDay) ? DateOrder::YearMonthDay : DateOrder::DayMonthYear;
}

IntakeQuestion aboutDates(const IntakeFile &file, Intake &intake, const Format &format)
{
    const Rows &rows = file.statement()->ledger->booked();
    const DateOrder taken = orderOf(takenFor(file, Choice::About::DateOrder));
    const DateOrder other = taken == DateOrder::DayMonthYear ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    Day asRead = kNoDay;
    Day asOther = kNoDay;
    for (Row row = 0; row < rows.size(); ++row) {
        const Day day = rows.day(row);
        const auto turned = day == kNoDay ? std::nullopt : dayOf(partsOf(day, taken), other);
        if (!turned || *turned == day)
            continue;
        asRead = day;
        asOther = *turned;
        break;
    }
    IntakeQuestion question {.about = Choice::About::DateOrder};
    const auto answer = [&](DateOrder order, Day day, const QString &name) {
        question.answers.push_back({day == kNoDay ? name : IntakeQuestions::tr("%1 (%2)").arg(format.date(day), name), [&intake, id = file.id, order] { intake.answer(id, order); }});
    };
    const auto name = [](DateOrder order) {
        switch (order) {
        case DateOrder::DayMonthYear: return IntakeQuestions::tr("day first");
        case DateOrder::MonthDayYear: return IntakeQuestions::tr("month first");
        case DateOrder::YearMonthDay: return IntakeQuestions::tr("year first");
        }
        Q_UNREACHABLE();
    };
    question.text = IntakeQuestions::tr("Nothing in the file tells day and month apart. Which day is meant?");
    answer(taken, asRead, name(taken));
    answer(other, asOther, name(other));
    return question;
}

QString firstAmount(const IntakeFile &file, const Format &format)
{
    const Rows &rows = file.statement()->ledger->booked();
    for (Row row = 0; row < rows.size(); ++row) {
        if (rows.minor[row] != 0)
            return format.amount(rows.minor[row], rows.currency[row]);
    }
    return {};
}

IntakeQuestion aboutDecimals(const IntakeFile &file, Intake &intake, const Format &format)
{
    const QString taken = takenFor(file, Choice::About::DecimalMark);
    IntakeQuestion question {.about = Choice::About::DecimalMark};
    question.text = taken == u","_s ? IntakeQuestions::tr("The amounts can be read in two ways. With a comma as decimal sign the first is %1.")
                                    : IntakeQuestions::tr("The amounts can be read in two ways. With a point as decimal sign the first is %1.");
    question.text = question.text.arg(firstAmount(file, format));
    for (const char mark : {',', '.'}) {
        const QString name = mark == ',' ? IntakeQuestions::tr("Comma is the decimal sign") : IntakeQuestions::tr("Point is the decimal sign");
        question.answers.push_back({name, [&intake, id = file.id, mark] { intake.answer(id, NumberStyle {mark}); }});
    }
    return question;
}

IntakeQuestion aboutSigns(const IntakeFile &file, Intake &intake, const Format &format)
{
    IntakeQuestion question {.about = Choice::About::Sign};
    question.text = IntakeQuestions::tr("Is a positive amount money in or money out? The first is %1.").arg(firstAmount(file, format));
    for (const bool out : {false, true}) {
        TableMapping mapping = *file.statement()->mapping;
        mapping.outIsPositive = out;
        question.answers.push_back({out ? IntakeQuestions::tr("Positive is money out") : IntakeQuestions::tr("Positive is money in"),
            [&intake, id = file.id, mapping] { intake.correct(id, mapping, {Choice::About::Sign}); }});
    }
    return question;
}

IntakeQuestion aboutSides(const IntakeFile &file, Intake &intake)
{
    IntakeQuestion question {.about = Choice::About::Sides};
    question.text = IntakeQuestions::tr("Two columns hold amounts, and no word says which is which. Which one is money out?");
    const TableMapping &mapping = *file.statement()->mapping;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMeaning meaning = mapping.columns[i].meaning;
        if (meaning != ColumnMeaning::MoneyOut && meaning != ColumnMeaning::MoneyIn)
            continue;
        TableMapping chosen = mapping;
        for (ColumnMapping &column : chosen.columns) {
            if (column.meaning == ColumnMeaning::MoneyOut || column.meaning == ColumnMeaning::MoneyIn)
                column = {column.header, ColumnMeaning::MoneyIn, 100};
        }
        chosen.columns[i].meaning = ColumnMeaning::MoneyOut;
        const QString &header = mapping.columns[i].header;
        question.answers.push_back({header.isEmpty() ? IntakeQuestions::tr("Column %1").arg(i + 1) : header,
            [&intake, id = file.id, chosen] { intake.correct(id, chosen, {Choice::About::Sides}); }});
    }
    return question;
}

IntakeQuestion aboutCurrency(const IntakeFile &file, Intake &intake)
{
    IntakeQuestion question {.about = Choice::About::Currency};
    question.text = IntakeQuestions::tr("No currency stands in the file; its language makes one likely. Which is it?");
    QStringList codes {takenFor(file, Choice::About::Currency)};
    if (codes.first().isEmpty()) {
        codes.clear();
        question.text = IntakeQuestions::tr("No currency stands in the file. Which is it? Columns… holds more to choose from.");
    }
    for (const QString &usual : {u"SEK"_s, u"EUR"_s, u"GBP"_s}) {
        if (!codes.contains(usual))
            codes << usual;
    }
    for (const QString &code : codes) {
        TableMapping mapping = *file.statement()->mapping;
        mapping.currency = Currency::fromCode(code).value_or(Currency());
        question.answers.push_back({code, [&intake, id = file.id, mapping] { intake.correct(id, mapping, {Choice::About::Currency}); }});
    }
    return question;
}

} // namespace

std::vector<IntakeQuestion> questionsOf(const IntakeFile &file, Intake &intake, const Format &format)
{
    std::vector<IntakeQuestion> questions;
    if (file.state != IntakeFile::State::Read)
        return questions;
    for (const Choice::About about : file.open) {
        switch (about) {
        case Choice::About::DateOrder: questions.push_back(aboutDates(file, intake, format)); break;
        case Choice::About::DecimalMark: questions.push_back(aboutDecimals(file, intake, format)); break;
        case Choice::About::Sign:
            if (file.statement()->mapping)
                questions.push_back(aboutSigns(file, intake, format));
            break;
        case Choice::About::Sides:
            if (file.statement()->mapping)
                questions.push_back(aboutSides(file, intake));
            break;
        case Choice::About::Currency:
            if (file.statement()->mapping)
                questions.push_back(aboutCurrency(file, intake));
            break;
        case Choice::About::Encoding:
        case Choice::About::Delimiter:
        case Choice::About::Columns: break;
        }
    }
    return questions;
}

IntakeQuestions::IntakeQuestions(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void IntakeQuestions::set(std::vector<IntakeQuestion> questions)
{
    for (QWidget *box : std::exchange(m_boxes, {})) {
        box->hide();
        box->deleteLater(); // an answer's button may be what called
    }
    for (IntakeQuestion &question : questions) {
        auto *box = new AmberBox;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(12, 5, 8, 5);
        row->setSpacing(8);
        row->addWidget(new IconLabel(u"circle-help"_s, 16, TextTone::Warn));
        auto *text = new TextLabel(question.text, FontRole::Strong, TextTone::Warn);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        for (std::size_t i = 0; i < question.answers.size(); ++i) {
            QPushButton *button = makeButton(ButtonRole::Secondary, question.answers[i].text, {}, box);
            button->setObjectName(u"answer/%1/%2"_s.arg(int(question.about)).arg(i));
            button->setProperty("tight", true);
            button->setAccessibleDescription(question.text);
            connect(button, &QPushButton::clicked, this, std::move(question.answers[i].take));
            row->addWidget(button);
        }
        m_column->addWidget(box);
        m_boxes.push_back(box);
        box->show(); // at once; a layout would wait for the next turn
    }
    setVisible(!m_boxes.empty());
}

} // namespace saldoscope
