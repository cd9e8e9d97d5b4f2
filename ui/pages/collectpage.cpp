// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collectpage.h"

#include "flow/caseflow.h"
#include "flow/connections.h"
#include "ui/format.h"
#include "ui/pages/progresspage.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/rail.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

CollectPage::CollectPage(std::vector<const Provider *> providers, Connections &connections, const Format &format, QWidget *parent)
    : Page(parent)
    , m_providers(std::move(providers))
    , m_connections(connections)
    , m_format(format)
    , m_progress(new ProgressCard(format))
{
    auto *header = new PageHeader(tr("Collect"));
    header->setLine(tr("Read the files you have on this computer, and let a provider analyse them. Both may be used in one case."));
    QPushButton *add = makeButton(ButtonRole::Primary, tr("Add files…"), u"file-plus-2"_s, this);
    add->setObjectName(u"addFiles"_s);
    header->addRight(add);
    connect(add, &QPushButton::clicked, this, &CollectPage::chooseFiles);

    auto *doors = new QHBoxLayout;
    doors->setSpacing(size::kCardGap);
    doors->addWidget(makeProviderCard(), 3);
    doors->addWidget(makeFilesCard(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, size::kPageBottom);
    column->setSpacing(size::kCardGap);
    column->addWidget(header);
    column->addLayout(doors);
    column->addWidget(m_progress, 1);
    connect(m_progress, &ProgressCard::wantsPage, this, [this](int page) {
        if (page == int(PageId::Collect))
            chooseFiles();
        else
            Q_EMIT wantsPage(page);
    });
    refresh();
}

QWidget *CollectPage::makeProviderCard()
{
    auto *card = new Card;
    card->setFixedHeight(204);
    card->body()->addWidget(new TextLabel(tr("Analysis by a provider"), FontRole::Heading));
    card->body()->addWidget(new TextLabel(tr("The files of this case are sent over an encrypted connection; its figures stand beside ours."), FontRole::Small, TextTone::Text2));
    card->body()->addSpacing(8);

    m_provider = new QComboBox;
    m_provider->setObjectName(u"provider"_s);
    m_provider->setAccessibleName(tr("Provider"));
    for (const Provider *provider : m_providers) {
        if (provider->info().takesFiles)
            m_provider->addItem(provider->info().name, provider->info().id);
    }
    m_connected = new Chip;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_provider, 0);
    row->addWidget(m_connected, 0);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addSpacing(4);
    m_what = new TextLabel(FontRole::Small, TextTone::Text2);
    m_what->setWordWrap(true);
    card->body()->addWidget(m_what);
    card->body()->addStretch(1);

    m_send = makeButton(ButtonRole::Secondary, tr("Send files to the provider"), u"send"_s, this);
    m_send->setObjectName(u"sendToProvider"_s);
    m_connect = makeButton(ButtonRole::Quiet, tr("Enter its key…"), {}, this);
    m_connect->setObjectName(u"connectProvider"_s);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_send);
    actions->addWidget(m_connect);
    actions->addStretch(1);
    card->body()->addLayout(actions);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &CollectPage::askWhetherConnected);
    connect(m_send, &QPushButton::clicked, this, &CollectPage::send);
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(int(PageId::Settings)); });
    return card;
}

QWidget *CollectPage::makeFilesCard()
{
    auto *card = new Card;
    card->setFixedHeight(204);
    card->body()->addWidget(new TextLabel(tr("Files"), FontRole::Heading));
    card->body()->addWidget(new TextLabel(tr("CAMT, MT940, OFX, QIF, CSV, JSON and more, read on this computer."), FontRole::Small, TextTone::Text2));
    card->body()->addSpacing(4);
    m_drop = new DropZone;
    m_drop->setObjectName(u"dropZone"_s);
    card->body()->addWidget(m_drop, 1);
    connect(m_drop, &DropZone::dropped, this, &CollectPage::addFiles);
    connect(m_drop, &DropZone::clicked, this, &CollectPage::chooseFiles);
    return card;
}

void CollectPage::setCase(CaseFlow *flow)
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = flow;
    if (flow) {
        connect(flow, &CaseFlow::filesChanged, this, &CollectPage::refresh);
        connect(flow, &CaseFlow::opened, this, &CollectPage::refresh);
    }
    m_progress->setCase(flow);
    refresh();
}

QWidget *CollectPage::firstFocus() { return m_drop; }

void CollectPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    askWhetherConnected();
}

const Provider *CollectPage::chosen() const
{
    for (const Provider *provider : m_providers) {
        if (provider->info().id == m_provider->currentData().toString())
            return provider;
    }
    return nullptr;
}

void CollectPage::askWhetherConnected()
{
    const Provider *provider = chosen();
    if (!provider)
        return refresh();
    m_connections.read(*provider, this, [this, provider](Result<std::optional<Credentials>> kept) {
        if (provider != chosen())
            return;
        m_hasKey = kept && kept->has_value();
        refresh();
    });
}

void CollectPage::refresh()
{
    int usable = 0;
    for (const FileView &file : m_flow ? m_flow->files() : std::vector<FileView> {})
        usable += file.id > 0 && file.state != FileView::State::Unreadable ? 1 : 0;
    m_connected->set(m_hasKey ? Tone::Ok : Tone::Neutral, m_hasKey ? tr("Connected") : tr("No key yet"));
    m_connect->setVisible(!m_hasKey);
    m_send->setEnabled(m_hasKey && usable > 0);
    m_drop->setEnabled(m_flow);
    if (!m_hasKey)
        m_what->setText(tr("Without a key everything still works on this computer; enter one to compare with the provider."));
    else if (usable == 0)
        m_what->setText(tr("Add at least one file first."));
    else
        m_what->setText(tr("%n files of this case will be sent for categorisation and insights.", "", usable));
}

void CollectPage::chooseFiles()
{
    if (!m_flow)
        return;
    QFileDialog *dialog = makeStatementDialog(this, m_folder);
    connect(dialog, &QFileDialog::filesSelected, this, &CollectPage::addFiles);
    dialog->open();
}

void CollectPage::addFiles(const QStringList &paths)
{
    if (m_flow && !paths.isEmpty())
        m_flow->addFiles(paths);
}

void CollectPage::send()
{
    if (const Provider *provider = chosen(); provider && m_flow)
        m_flow->collect(provider->info().id);
}

} // namespace saldoscope
