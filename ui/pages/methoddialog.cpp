// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/methoddialog.h"

#include "ui/format.h"
#include "ui/models/affordabilitywords.h"
#include "ui/models/figurewords.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kTall = 600;     // without a window to go by
constexpr int kAround = 120;   // of the window, above and below
constexpr int kFoot = 60;

} // namespace

MethodDialog::MethodDialog(const Judgement &judged, const Format &format, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"methodDialog"_s);
    setWindowTitle(tr("Method"));
    setFixedWidth(kWidth);
    const Affordability &as = judged.affordability;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 16);
    auto *area = new QScrollArea;
    area->setObjectName(u"methodText"_s);
    area->setAccessibleName(tr("How what is left is reckoned"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(6);
    area->setWidget(inside);
    whole->addWidget(area, 1);
    const auto add = [&](const QString &text, FontRole role, TextTone tone = TextTone::Text) {
        auto *label = new TextLabel(text, role, tone);
        label->setWordWrap(true);
        QSizePolicy tall(QSizePolicy::Preferred, QSizePolicy::Minimum);
        tall.setHeightForWidth(true);
        label->setSizePolicy(tall);
        column->addWidget(label);
    };
    const auto section = [&](const QString &title) {
        column->addSpacing(8);
        add(title, FontRole::Strong);
    };
    add(tr("How what is left is reckoned"), FontRole::Heading);
    add(tr("Income used − housing − existing loans − new loan − living costs − extras. Home loans and the new loan are reckoned at the contract's rate and at the stressed rate: "
           "the contract's plus the policy's addition, at least the policy's floor. It is a figure; the decision is yours."),
        FontRole::Body, TextTone::Text2);
    const QString formula = formulaText(as.leftStressed, format);
    if (!formula.isEmpty())
        add(formula, FontRole::Small);
    section(tr("Policy"));
    add(judged.policy.version().isEmpty() ? judged.policy.name() : tr("%1, version %2", "name of a policy, its version").arg(judged.policy.name(), judged.policy.version()), FontRole::Body, TextTone::Text2);
    if (judged.policyError)
        add(tr("The chosen file cannot be used, the program's policy is: %1 %2").arg(judged.policyError->where, judged.policyError->detail), FontRole::Small, TextTone::Bad);
    if (!as.tables.empty())
        section(tr("Tables"));
    for (const TableUsed &table : as.tables) {
        add(tableText(table), FontRole::Body, table.verified ? TextTone::Text2 : TextTone::Warn);
        add(table.verified || table.note.isEmpty() ? table.source : tr("%1. %2", "source, note").arg(table.source, table.note), FontRole::Small, TextTone::Text3);
    }
    if (!as.notes.empty())
        section(tr("To know about the numbers"));
    for (const AffordabilityNote note : as.notes)
        add(noteText(note), FontRole::Body, TextTone::Text2);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 0, 20, 0);
    buttons->addStretch(1);
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    whole->addLayout(buttons);
    // As tall as its text, as far as the window has the room.
    const int room = parent ? parent->window()->height() - kAround : kTall;
    setFixedHeight(std::min(inside->heightForWidth(kWidth) + kFoot, room));
    close->setFocus();
}

} // namespace saldoscope
