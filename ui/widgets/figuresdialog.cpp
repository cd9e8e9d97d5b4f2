// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuresdialog.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/roomycells.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostChildren = 500; // a long list is shown by its beginning and its count

QTreeWidgetItem *lineOf(const QString &name, const QJsonValue &value)
{
    auto *item = new QTreeWidgetItem({name, QString()});
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            item->addChild(lineOf(it.key(), it.value()));
        break;
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        item->setText(1, FiguresDialog::tr("%n entries", "", int(array.size())));
        for (qsizetype i = 0; i < std::min(array.size(), kMostChildren); ++i)
            item->addChild(lineOf(QString::number(i + 1), array.at(i)));
        if (array.size() > kMostChildren)
            item->addChild(new QTreeWidgetItem({QString(), FiguresDialog::tr("and %n more", "", int(array.size() - kMostChildren))}));
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: {
        item->setText(1, FiguresDialog::tr("not given"));
        QFont italic = item->font(1);
        italic.setItalic(true);
        item->setFont(1, italic);
        break;
    }
    case QJsonValue::Bool: item->setText(1, value.toBool() ? FiguresDialog::tr("yes") : FiguresDialog::tr("no")); break;
    case QJsonValue::Double: item->setText(1, QString::number(value.toDouble(), 'g', 15)); break;
    case QJsonValue::String: item->setText(1, value.toString()); break;
    }
    return item;
}

} // namespace

FiguresDialog::FiguresDialog(const QString &provider, const QJsonObject &figures, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Provider's figures"));
    resize(720, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("What %1 says").arg(provider), FontRole::Heading));
    auto *line = new TextLabel(tr("As delivered, with its own names. These figures stand beside ours and are never part of our sums."), FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);

    auto *tree = new QTreeWidget;
    tree->setAccessibleName(tr("Figures of the provider"));
    tree->setItemDelegate(new RoomyCells(tree, 24));
    tree->setUniformRowHeights(true);
    tree->setHeaderLabels({tr("Name"), tr("Value")});
    for (auto it = figures.begin(); it != figures.end(); ++it)
        tree->addTopLevelItem(lineOf(it.key(), it.value()));
    tree->expandToDepth(1);
    tree->header()->resizeSection(0, 360);
    column->addWidget(tree, 1);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    tree->setFocus();
}

} // namespace saldoscope
