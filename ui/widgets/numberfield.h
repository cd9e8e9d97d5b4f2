// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

#include <QLineEdit>

namespace saldoscope {

/// An identity number with what it says, or digit by digit why it cannot be one. Only letters that never occur in such numbers are
/// an error; all else is a warning, because accounts are also held by people with a foreign number.
class NumberField : public QWidget
{
    Q_OBJECT
public:
    explicit NumberField(const QString &label, QWidget *parent = nullptr);
    void setCountry(const QString &code);       ///< "se", "fi" are explained; of others nothing is known
    void setNumber(const QString &number) { m_edit->setText(number); }
    QString number() const { return m_edit->text().trimmed(); }
    /// As providers want it: without signs, in capitals; as typed where it is no number of the country.
    QString canonical() const;
    bool isValid() const;                       ///< a whole number of the country
    bool hasError() const { return m_field->hasError(); }
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void explain();

    QString m_country;
    QLineEdit *m_edit;
    Field *m_field;
    TextLabel *m_working;
};

} // namespace saldoscope
