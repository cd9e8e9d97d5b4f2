// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedprofiledialog.h"

#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

SavedProfileDialog::SavedProfileDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"saveProfileDialog"_s);
    setWindowTitle(tr("Save as a profile"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    auto *body = new TextLabel(tr("The words over the columns and what they mean are kept on this computer; nothing of the applicant's."), FontRole::Body);
    body->setWordWrap(true);
    column->addWidget(body);
    auto *edit = new QLineEdit(name);
    edit->setObjectName(u"profileName"_s);
    edit->setMaxLength(80);
    auto *field = new Field(tr("Bank or sender"), edit);
    column->addWidget(field);
    QPushButton *cancel = makeButton(ButtonRole::Secondary, tr("Cancel"), {}, this);
    QPushButton *save = makeButton(ButtonRole::Primary, tr("Save"), {}, this);
    save->setObjectName(u"confirm"_s);
    save->setDefault(true);
    save->setEnabled(!name.simplified().isEmpty());
    connect(edit, &QLineEdit::textChanged, save, [save](const QString &text) { save->setEnabled(!text.simplified().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, edit] {
        accept();
        Q_EMIT named(edit->text().simplified());
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    setFixedWidth(440);
    edit->setFocus();
    edit->selectAll();
}

} // namespace saldoscope
