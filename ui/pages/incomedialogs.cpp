// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incomedialogs.h"

#include "ui/models/insightwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

QString neededMoney(const QString &text, Currency currency)
{
    const Typed typed = typedMoney(text, currency);
    return typed.wrong || typed.value.value_or(0) <= 0 ? AmountDialog::tr("An amount above nought, such as 8 500") : QString();
}

QString neededWords(const QString &text) { return text.simplified().isEmpty() ? AmountDialog::tr("Needed") : QString(); }

} // namespace

AmountDialog::AmountDialog(const Assessment &said, RowKey row, const QString &payer, qint64 counted, Currency currency, QWidget *parent)
    : EntryDialog(tr("Another amount for %1").arg(payer), tr("What counts of this income a month, instead of what the rows and the policy give. The rows stay as they are."), said, currency, parent)
    , m_row(row)
{
    setObjectName(u"amountDialog"_s);
    QHBoxLayout *fields = addRow();
    m_amount = addField(fields, tr("A month, %1").arg(currency.code()), u"amount"_s, moneyAsTyped(counted, currency), {},
        [currency](const QString &text) { return neededMoney(text, currency); });
    m_reason = addField(fields, tr("Reason, for the log"), u"reason"_s, {}, tr("A new contract, a raise, fewer hours"), neededWords);
    addButtons();
    m_amount->selectAll();
    m_amount->setFocus();
}

void AmountDialog::take(Assessment &said) const
{
    std::erase_if(said.incomeChoices, [this](const IncomeChoice &old) { return old.row == m_row; });
    said.incomeChoices.push_back({m_row, IncomeChoice::Say::Amount, minor(m_amount), m_reason->text().simplified(), {}, kNoDay});
}

OwnIncomeDialog::OwnIncomeDialog(const Assessment &said, std::optional<std::size_t> changed, Currency currency, QWidget *parent)
    : EntryDialog(tr("An income no row shows"), tr("It counts as entered, beside what the statements show, and is marked as yours wherever it stands."), said, currency, parent)
    , m_changed(changed)
    , m_kind(new QComboBox)
{
    setObjectName(u"ownIncomeDialog"_s);
    const OwnIncome own = changed && *changed < said.ownIncomes.size() ? said.ownIncomes[*changed] : OwnIncome {};
    for (std::size_t kind = 0; kind < kIncomeClasses; ++kind) {
        if (canBeIncome(IncomeClass(kind)))
            m_kind->addItem(incomeClassName(IncomeClass(kind)), int(kind));
    }
    m_kind->setObjectName(u"kind"_s);
    m_kind->setCurrentIndex(m_kind->findData(int(changed ? own.kind : IncomeClass::Salary)));
    QHBoxLayout *fields = addRow();
    fields->addWidget(new Field(tr("Kind of income"), m_kind), 1);
    m_amount = addField(fields, tr("A month, %1").arg(currency.code()), u"amount"_s, moneyAsTyped(own.aMonth, currency), {},
        [currency](const QString &text) { return neededMoney(text, currency); });
    QHBoxLayout *words = addRow();
    m_name = addField(words, tr("Who pays"), u"payer"_s, own.name, {}, neededWords);
    m_reason = addField(words, tr("Reason, for the log"), u"reason"_s, own.reason, tr("Contract seen, paid to another account"), neededWords);
    addButtons();
    m_kind->setFocus();
}

void OwnIncomeDialog::take(Assessment &said) const
{
    const OwnIncome own {IncomeClass(m_kind->currentData().toInt()), m_name->text().simplified(), minor(m_amount), m_reason->text().simplified(), {}, kNoDay};
    if (m_changed && *m_changed < said.ownIncomes.size())
        said.ownIncomes[*m_changed] = own;
    else
        said.ownIncomes.push_back(own);
}

} // namespace saldoscope
