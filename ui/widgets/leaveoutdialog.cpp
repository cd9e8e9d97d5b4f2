// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leaveoutdialog.h"

#include "ui/format.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

LeaveOutDialog::LeaveOutDialog(const Analysis &analysis, const std::vector<Row> &rows, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"leaveOut"_s);
    setWindowTitle(tr("Leave out %n rows?", "", int(rows.size())));
    Period days;
    for (const Row row : rows) {
        const Day day = analysis.ledger().booked().day(row);
        if (day == kNoDay)
            continue;
        days.first = days.first == kNoDay ? day : std::min(days.first, day);
        days.last = std::max(days.last, day);
    }
    QStringList counted {tr("%n rows", "", int(rows.size())), format.money(sumOf(analysis, rows).sum, analysis.currency)};
    if (days.known())
        counted += days.first == days.last ? format.date(days.first) : format.period(days);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    auto *body = new TextLabel(tr("%1. They stay in the table, but in no figure. It can be undone.").arg(counted.join(u", "_s)), FontRole::Body);
    body->setWordWrap(true);
    column->addWidget(body);
    m_reason->setEditable(true);
    m_reason->addItems({tr("Not the applicant's money"), tr("Counted elsewhere"), tr("Happened once, will not come again"), tr("Wrong in the statement")});
    m_reason->setObjectName(u"reason"_s);
    auto *field = new Field(tr("Reason, for the log"), m_reason);
    column->addWidget(field);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *keep = makeButton(ButtonRole::Secondary, tr("Keep"), {}, this);
    QPushButton *leave = makeButton(ButtonRole::Primary, tr("Leave out"), {}, this);
    leave->setObjectName(u"confirm"_s);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(leave, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->currentText().simplified();
        accept();
        Q_EMIT confirmed(reason);
    });
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    column->addLayout(buttons);
    setFixedWidth(440);
    m_reason->setFocus();
    m_reason->lineEdit()->selectAll();
}

} // namespace saldoscope
