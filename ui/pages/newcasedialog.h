// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserecord.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

namespace saldoscope {

/// Who the case is about. Nothing is required but a country; what is left empty can be filled in later.
class NewCaseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewCaseDialog(QWidget *parent = nullptr);
    /// For changing a case that exists.
    NewCaseDialog(const CaseDetails &details, QWidget *parent);
    CaseDetails details() const;

private:
    void build(const QString &title, const QString &verb);
    void check();

    QLineEdit *m_name;
    NumberField *m_number;
    QComboBox *m_country;
    QComboBox *m_kind;
    QLineEdit *m_note;
    QPushButton *m_accept;
};

/// Country code and its name in the reader's language, near ones first, then all others that a provider knows.
std::vector<std::pair<QString, QString>> caseCountries();

} // namespace saldoscope
