// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace saldoscope {

/// Asks under which name a corrected layout is saved; deletes itself.
class SavedProfileDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedProfileDialog(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void named(const QString &name);
};

} // namespace saldoscope
