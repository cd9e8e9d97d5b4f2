// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"

#include <QDialog>

class QComboBox;

namespace saldoscope {

class Format;

/// Asks before rows leave every figure: how many, how much, when, and why. They stay in the table and can come back.
class LeaveOutDialog : public QDialog
{
    Q_OBJECT
public:
    LeaveOutDialog(const Analysis &analysis, const std::vector<Row> &rows, const Format &format, QWidget *parent);

Q_SIGNALS:
    void confirmed(const QString &reason);

private:
    QComboBox *m_reason;
};

} // namespace saldoscope
