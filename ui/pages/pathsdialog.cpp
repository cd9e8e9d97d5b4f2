// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathsdialog.h"

#include "ui/widgets/roomycells.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

PathsDialog::PathsDialog(const QString &provider, const QJsonObject &standard, const QJsonObject &replaced, std::function<Done(const QJsonObject &)> check, QWidget *parent)
    : QDialog(parent)
    , m_standard(standard)
    , m_check(std::move(check))
    , m_list(new QTreeWidget)
    , m_wrong(new TextLabel(FontRole::Small, TextTone::Bad))
{
    setWindowTitle(tr("Addresses of %1").arg(provider));
    resize(720, 580);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    auto *line = new TextLabel(tr("The provider's address and the paths below it. Change one only where the provider tells you to; words in braces stand for values and must stay."), FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);
    m_list->setObjectName(u"paths"_s);
    m_list->setAccessibleName(tr("Paths"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyCells(m_list));
    m_list->setHeaderLabels({tr("What is asked"), tr("Path")});
    m_list->header()->resizeSection(0, 200);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto editPath = [this](QTreeWidgetItem *item) { m_list->editItem(item, 1); };
    connect(m_list, &QTreeWidget::itemActivated, this, editPath);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, editPath);
    for (auto member = m_standard.begin(); member != m_standard.end(); ++member) {
        auto *item = new QTreeWidgetItem(m_list, {member.key(), replaced.value(member.key()).toString(member.value().toString())});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    column->addWidget(m_list, 1);
    m_wrong->setObjectName(u"pathWrong"_s);
    m_wrong->setWordWrap(true);
    m_wrong->setText(tr("Enter changes the chosen path. What is saved takes effect at the next start."));
    m_wrong->setTone(TextTone::Text2);
    column->addWidget(m_wrong);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *restore = makeButton(ButtonRole::Quiet, tr("As the provider has them"), {}, this);
    restore->setObjectName(u"restorePaths"_s);
    QPushButton *cancel = makeButton(ButtonRole::Secondary, tr("Cancel"), {}, this);
    QPushButton *accept = makeButton(ButtonRole::Primary, tr("Save"), {}, this);
    accept->setObjectName(u"savePaths"_s);
    row->addWidget(restore);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addLayout(row);
    connect(restore, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            m_list->topLevelItem(i)->setText(1, m_standard.value(m_list->topLevelItem(i)->text(0)).toString());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &PathsDialog::save);
}

QJsonObject PathsDialog::replaced() const
{
    QJsonObject changed;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QString name = m_list->topLevelItem(i)->text(0);
        const QString path = m_list->topLevelItem(i)->text(1).trimmed();
        if (path != m_standard.value(name).toString())
            changed.insert(name, path);
    }
    return changed;
}

void PathsDialog::save()
{
    const Done possible = m_check ? m_check(replaced()) : saldoscope::done();
    if (possible)
        return accept();
    const QString name = possible.error().where;
    m_wrong->setTone(TextTone::Bad);
    const QString standard = m_standard.value(name).toString();
    m_wrong->setText(standard.startsWith(u'/') ? tr("“%1” must begin with a slash and hold what stands in braces here: %2").arg(name, standard)
                                               : tr("“%1” must be a whole address that begins with https://").arg(name));
    const auto found = m_list->findItems(name, Qt::MatchExactly, 0);
    if (!found.isEmpty())
        m_list->setCurrentItem(found.first());
}

} // namespace saldoscope
