// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/entrydialog.h"

namespace saldoscope {

/// Another amount for an income that was found: what counts a month, and why.
class AmountDialog : public EntryDialog
{
    Q_OBJECT
public:
    /// `row` names the income; `counted` is what counts of it now.
    AmountDialog(const Assessment &said, RowKey row, const QString &payer, qint64 counted, Currency currency, QWidget *parent = nullptr);

protected:
    void take(Assessment &said) const override;

private:
    RowKey m_row;
    QLineEdit *m_amount, *m_reason;
};

/// An income that no row shows: its kind, who pays, how much a month, and why it counts.
class OwnIncomeDialog : public EntryDialog
{
    Q_OBJECT
public:
    /// `changed`: which of the assessment's own incomes is meant; none: a new one.
    OwnIncomeDialog(const Assessment &said, std::optional<std::size_t> changed, Currency currency, QWidget *parent = nullptr);

protected:
    void take(Assessment &said) const override;

private:
    std::optional<std::size_t> m_changed;
    QComboBox *m_kind;
    QLineEdit *m_name, *m_amount, *m_reason;
};

} // namespace saldoscope
