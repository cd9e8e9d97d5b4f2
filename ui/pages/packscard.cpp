// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packscard.h"

#include "base/background.h"
#include "ui/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace saldoscope {

using namespace Qt::StringLiterals;

PacksCard::PacksCard(Settings &settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_line(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_folder(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_rows(new QWidget)
    , m_list(new QVBoxLayout(m_rows))
{
    body()->addWidget(new TextLabel(tr("Your own knowledge packs"), FontRole::Heading));
    m_line->setWordWrap(true);
    m_line->setObjectName(u"packsLine"_s);
    m_folder->setWordWrap(true);
    m_folder->setObjectName(u"packsFolder"_s);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_line);
    body()->addWidget(m_folder);
    m_list->setContentsMargins(0, 6, 0, 0);
    m_list->setSpacing(6);
    body()->addWidget(m_rows);
    body()->addSpacing(6);
    auto *choose = makeButton(ButtonRole::Secondary, tr("Choose a folder…"), u"folder-open"_s, this);
    choose->setObjectName(u"choosePacks"_s);
    m_reload = makeButton(ButtonRole::Secondary, tr("Read them again"), u"refresh-cw"_s, this);
    m_reload->setObjectName(u"reloadPacks"_s);
    m_without = makeButton(ButtonRole::Quiet, tr("Without this folder"), {}, this);
    m_without->setObjectName(u"withoutPacks"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose);
    row->addWidget(m_reload);
    row->addWidget(m_without);
    row->addStretch(1);
    body()->addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose a folder of packs"), m_settings.packFolder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &PacksCard::choose);
        dialog->open();
    });
    connect(m_reload, &QPushButton::clicked, this, &PacksCard::reload);
    connect(m_without, &QPushButton::clicked, this, [this] { this->choose({}); });
    show({});
}

void PacksCard::begin(const QString &ownFolder, const LoadedPacks &loaded)
{
    m_own = ownFolder;
    m_shown = loaded.packs;
    show(loaded);
}

void PacksCard::choose(const QString &folder)
{
    m_settings.setPackFolder(folder);
    reload();
}

void PacksCard::reload()
{
    delete m_question;
    m_question = new QObject(this);
    m_reload->setEnabled(false);
    inBackground(
        QThreadPool::globalInstance(), m_question, [folders = PackFolders {m_own, m_settings.packFolder()}] { return loadPacks(folders); },
        [this](const LoadedPacks &loaded) {
            m_question->deleteLater(); // it is its watcher that calls
            m_question = nullptr;
            m_reload->setEnabled(true);
            show(loaded);
            if (loaded.knowledge && std::exchange(m_shown, loaded.packs) != loaded.packs)
                Q_EMIT changed(loaded.knowledge);
        });
}

void PacksCard::show(const LoadedPacks &loaded)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PackState &pack : loaded.packs)
        m_list->addWidget(rowOf(pack));
    m_rows->setVisible(!loaded.packs.empty());
    m_without->setVisible(!m_settings.packFolder().isEmpty());
    const auto broken = int(std::ranges::count_if(loaded.packs, [](const PackState &pack) { return pack.fault.has_value(); }));
    m_line->setTone(broken > 0 || loaded.chosenIsMissing ? TextTone::Warn : TextTone::Text2);
    if (loaded.chosenIsMissing)
        m_line->setText(tr("The folder that was chosen is not there. Packs in it are not used."));
    else if (broken > 0)
        m_line->setText(tr("%n pack(s) cannot be read and are left out. Everything else works as before.", "", broken));
    else if (loaded.packs.empty())
        m_line->setText(tr("None. Rules, names of payees and dated tables of costs can be added as text files, without a new program. They go before what the program knows, and every figure names them."));
    else
        m_line->setText(tr("They go before what the program knows; of two packs the lower one counts. Figures name the packs that were used."));
    QStringList folders;
    for (const QString &folder : {m_own, m_settings.packFolder()}) {
        if (!folder.isEmpty())
            folders << QDir::toNativeSeparators(folder);
    }
    m_folder->setText(folders.isEmpty() ? QString() : tr("Looked for in %1").arg(folders.join(tr(" and then in ", "between two folders"))));
    m_folder->setVisible(!folders.isEmpty());
}

QWidget *PacksCard::rowOf(const PackState &pack)
{
    const auto what = [&pack] {
        switch (pack.kind) {
        case PackKind::Rules: return pack.fault ? tr("Rules") : tr("%n rule(s)", "", pack.entries);
        case PackKind::Merchants: return pack.fault ? tr("Names of payees") : tr("%n name(s) of payees", "", pack.entries);
        case PackKind::Costs: return tr("Table of costs");
        case PackKind::Unknown: break;
        }
        return tr("Not a pack");
    };
    auto *row = new QWidget;
    row->setObjectName(u"pack/"_s + pack.file);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(12);
    auto *name = new TextLabel(pack.file, FontRole::Strong);
    name->setElided(true);
    upper->addWidget(name, 2);
    auto *kind = new TextLabel(what(), FontRole::Small, TextTone::Text2);
    kind->setElided(true);
    upper->addWidget(kind, 2);
    auto *version = new TextLabel(pack.version.isEmpty() ? tr("no version") : pack.version, FontRole::Small, TextTone::Text2);
    version->setElided(true);
    upper->addWidget(version, 1);
    auto *chip = pack.fault ? new Chip(Tone::Bad, tr("Left out")) : new Chip(Tone::Ok, tr("In use"));
    // As wide as the wider one, so that the columns of all rows stand below each other.
    chip->setFixedWidth(std::max(Chip::sizeFor(tr("Left out")).width(), Chip::sizeFor(tr("In use")).width()));
    upper->addWidget(chip);
    column->addLayout(upper);
    if (pack.fault) {
        const PackFault &fault = *pack.fault;
        const QString where = fault.line <= 0 ? tr("Expected: %1").arg(fault.expected)
            : fault.member.isEmpty()          ? tr("Line %1. Expected: %2").arg(fault.line).arg(fault.expected)
                                              : tr("Line %1, %2. Expected: %3").arg(fault.line).arg(fault.member, fault.expected);
        auto *why = new TextLabel(where, FontRole::Small, TextTone::Bad);
        why->setWordWrap(true);
        why->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(why);
    }
    return row;
}

} // namespace saldoscope
