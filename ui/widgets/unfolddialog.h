// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QDialog>

class QComboBox;

namespace saldoscope {

/// Asks why rows that tell of health, union, faith, politics or sex life must be seen. Without a reason nothing is shown.
class UnfoldDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UnfoldDialog(const Analysis &analysis, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString &reason);

private:
    QComboBox *m_reason;
};

} // namespace saldoscope
