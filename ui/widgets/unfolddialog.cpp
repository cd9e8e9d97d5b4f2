// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unfolddialog.h"

#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

UnfoldDialog::UnfoldDialog(const Analysis &analysis, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"unfoldShielded"_s);
    setWindowTitle(tr("Unfold what is shielded?"));
    setFixedWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    const auto rows = std::ranges::count_if(analysis.verdicts, [](const Verdict &verdict) { return verdict.sensitivity != Sensitivity::None; });
    auto *body = new TextLabel(tr("%n rows of this case tell of health, a union, faith, politics or sex life. Their sums count already; seeing them changes no figure. Payee, text and kind appear until you fold them away again.", "", int(rows)), FontRole::Body);
    body->setWordWrap(true);
    column->addWidget(body);
    m_reason->setEditable(true);
    m_reason->addItems({tr("The applicant asked for it"), tr("To settle a sum that does not add up"), tr("A complaint or a review")});
    m_reason->setObjectName(u"reason"_s);
    m_reason->setCurrentText({});
    column->addWidget(new Field(tr("Reason, for the log"), m_reason));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *keep = makeButton(ButtonRole::Secondary, tr("Keep folded"), {}, this);
    QPushButton *unfold = makeButton(ButtonRole::Primary, tr("Unfold"), {}, this);
    unfold->setObjectName(u"confirm"_s);
    unfold->setEnabled(false);
    connect(m_reason, &QComboBox::editTextChanged, this, [unfold](const QString &text) { unfold->setEnabled(!text.simplified().isEmpty()); });
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(unfold, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->currentText().simplified();
        accept();
        Q_EMIT confirmed(reason);
    });
    buttons->addWidget(keep);
    buttons->addWidget(unfold);
    column->addLayout(buttons);
    m_reason->setFocus();
}

} // namespace saldoscope
