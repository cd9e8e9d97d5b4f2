// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/intake.h"
#include "ui/widgets/basics.h"

#include <QPointer>
#include <QTimer>

namespace saldoscope {

class Format;
class IntakeDetail;
class IntakeList;
class IntakeModel;

/// The import preview: files at the left, the chosen one at the right, and one button that adds them. Nothing is stored before.
class IntakeView : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeView(const Format &format, QWidget *parent = nullptr);
    void setIntake(Intake *intake);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void moreWanted();                     ///< choose further files

private:
    void refresh();
    void tick();
    void chooseFirst();
    QString headerLine() const;

    const Format &m_format;
    QPointer<Intake> m_intake;
    PageHeader *m_header;
    Banner *m_banner;
    IntakeModel *m_model;
    IntakeList *m_list;
    IntakeDetail *m_detail;
    QPushButton *m_add;
    QTimer m_ticks;                        // while something is being read
    bool m_wasReading = false;
};

} // namespace saldoscope
