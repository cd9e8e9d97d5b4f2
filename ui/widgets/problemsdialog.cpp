// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemsdialog.h"

#include "ui/errortext.h"
#include "ui/readerphrases.h"
#include "ui/widgets/basics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

ProblemsDialog::ProblemsDialog(const FileView &file, QWidget *parent)
    : QDialog(parent)
{
    const bool nothing = file.state == FileView::State::Unreadable;
    setWindowTitle(tr("What could not be read"));
    resize(860, 440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(nothing ? tr("%1 could not be read").arg(file.name) : tr("%1 was read, with gaps").arg(file.name), FontRole::Heading));
    auto *line = new TextLabel(nothing ? tr("Nothing of it is used. Ask for the file again, or try another format.")
                                       : tr("Everything else of the file is used. What is listed here is not in any figure."),
        FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);

    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Problems"));
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setHeaderLabels({tr("Where"), tr("What")});
    QString text = file.name + u'\n';
    for (const Problem &problem : file.problems) {
        const QString where = problem.where.isEmpty() ? tr("whole file") : readerPlace(problem.where);
        new QTreeWidgetItem(list, {where, problemText(problem)});
        text += where + u": "_s + problemText(problem) + u'\n';
    }
    if (file.problemCount > file.problems.size())
        new QTreeWidgetItem(list, {QString(), tr("and %n more", "", int(file.problemCount - file.problems.size()))});
    list->resizeColumnToContents(0);
    list->header()->resizeSection(0, std::clamp(list->header()->sectionSize(0), 120, 300)); // paths of JSON are long
    column->addWidget(list, 1);

    auto *row = new QHBoxLayout;
    QPushButton *copy = makeButton(ButtonRole::Quiet, tr("Copy list"), u"copy"_s, this);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    list->setFocus();
}

} // namespace saldoscope
