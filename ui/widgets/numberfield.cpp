// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberfield.h"

#include "ui/nationalidwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

NationalIdReading readId(const QString &country, const QString &text)
{
    const Day today = dayOf(QDate::currentDate());
    if (country == u"se")
        return readSwedishId(text, today);
    if (country == u"fi")
        return readFinnishId(text, today);
    return NationalIdFault {};
}

} // namespace

NumberField::NumberField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_field(new Field(label, m_edit))
    , m_working(new TextLabel(FontRole::Small, TextTone::Text2))
{
    m_edit->setObjectName(u"personNumber"_s);
    m_edit->setMaxLength(20);
    m_working->setObjectName(u"working"_s);
    m_working->setWordWrap(true);
    m_working->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_working);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        explain();
        Q_EMIT changed();
    });
    explain();
}

void NumberField::setCountry(const QString &code)
{
    m_country = code;
    explain();
}

QString NumberField::canonical() const
{
    const NationalIdReading reading = readId(m_country, m_edit->text());
    const auto *id = std::get_if<NationalId>(&reading);
    return id ? id->canonical : number();
}

bool NumberField::isValid() const { return std::holds_alternative<NationalId>(readId(m_country, m_edit->text())); }

void NumberField::explain()
{
    const QString typed = m_edit->text();
    const QString text = number();
    const auto odd = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLetterOrNumber() && !u"-+ /"_s.contains(c); });
    m_field->setError(odd == text.cend() ? QString() : tr("“%1” does not occur in identity numbers").arg(*odd));
    m_field->setHelp(tr("As the applicant wrote it; shown masked everywhere"));
    m_field->setWarning({});
    m_working->hide();
    if (text.isEmpty() || (m_country != u"se"_s && m_country != u"fi"_s))
        return;
    const NationalIdReading reading = readId(m_country, typed);
    if (const auto *id = std::get_if<NationalId>(&reading))
        return m_field->setHelp(NationalIdWords::found(*id));
    const auto &fault = std::get<NationalIdFault>(reading);
    // Somebody who is still typing is not told that something is missing.
    if (fault.kind == NationalIdFault::Kind::Length && fault.digits < 10)
        return;
    m_field->setWarning(NationalIdWords::fault(fault, typed));
    const QString working = NationalIdWords::working(fault);
    m_working->setText(working);
    m_working->setVisible(!working.isEmpty());
}

} // namespace saldoscope
