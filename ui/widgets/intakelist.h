// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/intakemodel.h"

#include <QListView>

namespace saldoscope {

/// The files before they are handed in: tick, name, what each is, and how it stands. Space ticks, Delete takes one away.
class IntakeList : public QListView
{
    Q_OBJECT
public:
    explicit IntakeList(IntakeModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeWanted(qint64 id);
    void currentFileChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void turn(const QModelIndex &index);

    IntakeModel *m_model;
};

} // namespace saldoscope
