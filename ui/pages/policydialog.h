// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"

#include <QDialog>

class QPushButton;

namespace saldoscope {

class Format;
class FigureTable;
class TextLabel;

/// The lender's settings in force: choose a file, or go back to the program's. A file with a mistake is not taken: its
/// line and key are named. Below, every setting with its value; those that differ from the program's are marked.
class PolicyDialog : public QDialog
{
    Q_OBJECT
public:
    PolicyDialog(Assessment said, QString country, Day caseDate, const Format &format, QWidget *parent = nullptr);
    /// What choosing a file does after the file dialog.
    void take(const QString &name, const QByteArray &bytes);

Q_SIGNALS:
    void saved(const saldoscope::Assessment &assessment);

private:
    void choose();
    void show(const Result<Policy> &policy);

    Assessment m_said;
    QString m_country;
    Day m_caseDate;
    const Format &m_format;
    TextLabel *m_which;
    TextLabel *m_error;
    FigureTable *m_table;
    QPushButton *m_ours;
    QPushButton *m_save;
};

} // namespace saldoscope
