// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"
#include "ui/models/entry.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <functional>

class QGridLayout;

namespace saldoscope {

class Format;

/// A dialog of fields that are checked while one types: the button to save works when nothing is wrong. saved() comes
/// with the assessment as it then is.
class EntryDialog : public QDialog
{
    Q_OBJECT
public:
    const Assessment &assessment() const { return m_said; }

Q_SIGNALS:
    void saved(const saldoscope::Assessment &assessment);

protected:
    EntryDialog(const QString &title, const QString &lead, Assessment said, Currency currency, QWidget *parent);
    QVBoxLayout *column() const { return m_column; }
    Currency currency() const { return m_currency; }
    /// Fields beside each other; a field with a check says what is wrong with it under itself.
    using Check = std::function<QString(const QString &text)>;
    QLineEdit *addField(QHBoxLayout *row, const QString &label, const QString &name, const QString &text, const QString &help, const Check &check);
    QHBoxLayout *addRow();
    /// A head of a section, then a grid of small fields under column titles.
    QGridLayout *addGrid(const QString &title, const QStringList &columns);
    QLineEdit *addCell(QGridLayout *grid, int row, int column, const QString &name, const QString &spoken, const QString &text, const Check &check);
    void addButtons();                               ///< last
    virtual void take(Assessment &said) const = 0;   ///< what the fields say; nothing is wrong when it is called

    Check money() const;
    static Check rate();
    static Check months();
    qint64 minor(const QLineEdit *edit) const { return typedMoney(edit->text(), m_currency).value.value_or(0); }
    static RatePpm ppm(const QLineEdit *edit) { return RatePpm(typedRate(edit->text()).value.value_or(0)); }
    static int count(const QLineEdit *edit) { return int(typedMonths(edit->text()).value.value_or(0)); }

private:
    void check();

    Assessment m_said;
    Currency m_currency;
    QVBoxLayout *m_column;
    QPushButton *m_save = nullptr;
    std::vector<std::function<bool()>> m_checks;     ///< true: good
};

/// Who lives on the income, gross income, and costs no template holds.
class HouseholdDialog : public EntryDialog
{
    Q_OBJECT
public:
    HouseholdDialog(const Assessment &said, const Analysis *analysis, Currency currency, const Format &format, QWidget *parent = nullptr);

protected:
    void take(Assessment &said) const override;

private:
    QLineEdit *m_adults, *m_children, *m_gross;
    std::vector<std::pair<Extra, QLineEdit *>> m_extras;
};

/// What the home costs and the loans on it.
class HousingDialog : public EntryDialog
{
    Q_OBJECT
public:
    HousingDialog(const Assessment &said, const Analysis *analysis, const Policy &policy, const Format &format, QWidget *parent = nullptr);

protected:
    void take(Assessment &said) const override;

private:
    struct LoanRow { QLineEdit *left, *basis, *rate, *months; };
    QLineEdit *m_cost, *m_operating, *m_value;
    std::vector<LoanRow> m_loans;
};

/// The loan asked for, what it would pay off, and other debts the applicant told of.
class LoanDialog : public EntryDialog
{
    Q_OBJECT
public:
    /// `keyOf` names a row of the judgement's analysis.
    LoanDialog(const Assessment &said, const Judgement *judgement, const std::function<RowKey(Row)> &keyOf, Currency currency, const Format &format,
        QWidget *parent = nullptr);

protected:
    void take(Assessment &said) const override;

private:
    struct DebtRow { QComboBox *type; QLineEdit *left, *rate, *months; QCheckBox *seen; };
    QLineEdit *m_principal, *m_rate, *m_months, *m_value;
    QCheckBox *m_secured;
    std::vector<std::pair<RowKey, QCheckBox *>> m_refinances;
    std::vector<DebtRow> m_debts;
};

/// "35, 38" → persons; nullopt where it is none. Adults are 18 and older, children younger.
std::optional<std::vector<Person>> personsFrom(const QString &text, bool adults);

} // namespace saldoscope
