// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explanationdialog.h"

#include "ui/format.h"
#include "ui/widgets/basics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

ExplanationDialog::ExplanationDialog(const QString &name, const QString &value, const QString &explanation, const Figure &figure, const Format &format, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"explanation"_s);
    setWindowTitle(tr("How “%1” was worked out").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    auto *text = new TextLabel(explanation, FontRole::Body);
    text->setWordWrap(true);
    column->addWidget(text);

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(20);
    facts->setVerticalSpacing(6);
    facts->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, const QString &fact) {
        const int row = facts->rowCount();
        facts->addWidget(new TextLabel(label, FontRole::Small, TextTone::Text2), row, 0, Qt::AlignTop);
        auto *said = new TextLabel(fact, FontRole::Small);
        said->setWordWrap(true);
        facts->addWidget(said, row, 1);
    };
    add(tr("Value"), value);
    add(tr("Days looked at"), figure.window.known() ? format.period(figure.window) : tr("none"));
    add(tr("Observations"), format.count(figure.observations));
    add(tr("Rows it rests on"), format.count(qint64(figure.evidence.size())));
    add(tr("How sure"), figure.known() ? tr("%1 of 100").arg(figure.confidence) : tr("not known, so not sure of anything"));
    add(tr("Method"), figure.method);
    column->addLayout(facts);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    if (!figure.evidence.empty()) {
        QPushButton *rows = makeButton(ButtonRole::Primary, tr("Show the %n rows", "", int(figure.evidence.size())), {}, this);
        rows->setObjectName(u"showRows"_s);
        rows->setDefault(true);
        buttons->addWidget(rows);
        connect(rows, &QPushButton::clicked, this, [this] {
            Q_EMIT rowsWanted();
            accept();
        });
    }
    column->addSpacing(4);
    column->addLayout(buttons);
    setFixedWidth(460);
}

} // namespace saldoscope
