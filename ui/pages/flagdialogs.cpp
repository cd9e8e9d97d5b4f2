// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flagdialogs.h"

#include "ui/format.h"
#include "ui/models/affordabilitywords.h"
#include "ui/models/figurewords.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// As high as its words need at its width: wrapped lines are asked for their height at no width otherwise.
void fit(QDialog *dialog)
{
    dialog->layout()->activate();
    dialog->setFixedHeight(dialog->layout()->totalHeightForWidth(dialog->width()));
}

QVBoxLayout *frame(QDialog *dialog, const QString &title, const QString &text)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setFixedWidth(480);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto *head = new TextLabel(title, FontRole::Heading);
    head->setWordWrap(true);
    column->addWidget(head);
    auto *body = new TextLabel(text, FontRole::Body);
    body->setWordWrap(true);
    column->addWidget(body);
    return column;
}

} // namespace

DismissDialog::DismissDialog(const Flag &flag, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QComboBox)
{
    setObjectName(u"dismissFlag"_s);
    QVBoxLayout *column = frame(this, tr("Look past “%1”?").arg(flagTitle(flag)),
        tr("%1. It stays in the list with your reason, and comes back by itself if it grows worse.").arg(flagLine(flag, format)));
    m_reason->setEditable(true);
    m_reason->addItems({tr("Explained by the applicant"), tr("Seen in other papers"), tr("Happened once, will not come again"), tr("Does not matter for this loan")});
    m_reason->setObjectName(u"reason"_s);
    m_reason->setCurrentText({});
    column->addWidget(new Field(tr("Reason, for the log"), m_reason));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *keep = makeButton(ButtonRole::Secondary, tr("Keep the flag"), {}, this);
    QPushButton *past = makeButton(ButtonRole::Primary, tr("Look past it"), {}, this);
    past->setObjectName(u"confirm"_s);
    past->setEnabled(false);
    connect(m_reason, &QComboBox::editTextChanged, this, [past](const QString &text) { past->setEnabled(!text.simplified().isEmpty()); });
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(past, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->currentText().simplified();
        accept();
        Q_EMIT confirmed(reason);
    });
    buttons->addWidget(keep);
    buttons->addWidget(past);
    column->addLayout(buttons);
    fit(this);
    m_reason->setFocus();
}

SettleDialog::SettleDialog(const Doubt &doubt, const Analysis &analysis, const Format &format, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"settleDoubt"_s);
    QStringList said {doubtLine(doubt, analysis, format)};
    const bool missing = doubt.kind == DoubtKind::UnclearHousing && doubt.aMonth == 0; // there is nothing to read one way or the other
    if (missing)
        said += tr("No housing cost was seen, so it has to be entered: page Affordability, Enter.");
    else
        said += tr("The other way, what is left at the stressed rate moves by %1.").arg(moveText(doubt.leftMoves, analysis.currency, format));
    if (doubt.confidence > 0)
        said += tr("The engine is %1 % sure of its reading.").arg(doubt.confidence);
    said.removeAll(QString());
    QVBoxLayout *column = frame(this, doubtTitle(doubt, analysis, format), said.join(u"\n"_s));
    auto *readings = new QHBoxLayout;
    readings->setSpacing(8);
    const auto add = [&](const QString &text, SettledAs as, const QString &name) {
        const bool chosen = doubt.settled == as;
        QPushButton *button = makeButton(chosen ? ButtonRole::Primary : ButtonRole::Secondary, text, chosen ? u"check"_s : QString(), this);
        button->setObjectName(name);
        readings->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, as] {
            accept();
            Q_EMIT settled(as);
        });
    };
    if (!missing) {
        add(doubtAsRead(doubt, analysis, format), SettledAs::AsRead, u"asRead"_s);
        add(doubtFlipped(doubt, analysis, format), SettledAs::Flipped, u"flipped"_s);
        column->addLayout(readings);
    } else {
        delete readings;
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (!doubt.evidence.empty()) {
        QPushButton *rows = makeButton(ButtonRole::Quiet, tr("Show the %n rows", "", int(doubt.evidence.size())), {}, this);
        buttons->addWidget(rows);
        connect(rows, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT rowsWanted();
        });
    }
    buttons->addStretch(1);
    QPushButton *open = makeButton(ButtonRole::Quiet, doubt.settled ? tr("Open it again") : tr("Leave it open"), {}, this);
    open->setObjectName(u"open"_s);
    connect(open, &QPushButton::clicked, this, [this, was = doubt.settled.has_value()] {
        reject();
        if (was)
            Q_EMIT settled(std::nullopt);
    });
    buttons->addWidget(open);
    column->addLayout(buttons);
    fit(this);
}

Assessment withDismissal(Assessment said, const Flag &flag, const QString &reason, Day on)
{
    std::erase_if(said.dismissals, [&flag](const Dismissal &known) { return known.flag == flag.id; });
    if (!reason.isEmpty())
        said.dismissals.push_back({flag.id, flag.level, reason, {}, on});
    return said;
}

Assessment withSettlement(Assessment said, const Doubt &doubt, std::optional<SettledAs> as)
{
    std::erase_if(said.settlements, [&doubt](const Settlement &known) { return known.doubt == doubt.id; });
    if (as)
        said.settlements.push_back({doubt.id, *as});
    return said;
}

} // namespace saldoscope
