// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collectpage.h"

#include "flow/caseflow.h"
#include "flow/connections.h"
#include "flow/intake.h"
#include "ui/consentlanes.h"
#include "ui/format.h"
#include "ui/pages/consentdoor.h"
#include "ui/pages/intakeview.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/senddoor.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/rail.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDoorHeight = 216;

Collection *newestInvitation(const CaseFlow &flow)
{
    const auto &all = flow.collections();
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const Collection *collection) { return collection->invites(); });
    return found == all.rend() ? nullptr : *found;
}

} // namespace

CollectPage::CollectPage(std::vector<const Provider *> providers, Connections &connections, const Format &format, QWidget *parent, Settings *settings)
    : Page(parent)
    , m_providers(std::move(providers))
    , m_connections(connections)
    , m_consent(new ConsentDoor(connections, settings, format))
    , m_send(new SendDoor(connections, format))
    , m_another(makeButton(ButtonRole::Secondary, tr("Ask another bank"), u"landmark"_s, this))
    , m_new(makeButton(ButtonRole::Secondary, tr("New link…"), u"send"_s, this))
    , m_banner(new Banner)
    , m_progress(new ProgressCard(format))
    , m_states(new QStackedLayout(this))
    , m_intake(new IntakeView(format))
{
    auto *header = new PageHeader(tr("Collect"));
    header->setLine(tr("Ask the applicant's banks, read the files you have, let a provider analyse them. All may be used in one case."));
    QPushButton *add = makeButton(ButtonRole::Primary, tr("Add files…"), u"file-plus-2"_s, this);
    add->setObjectName(u"addFiles"_s);
    m_another->setObjectName(u"askAnotherBank"_s);
    m_another->hide();
    m_new->setObjectName(u"newLink"_s);
    m_new->setToolTip(tr("A process of its own, for instance for a co-applicant"));
    m_new->hide();
    header->addRight(m_another);
    header->addRight(m_new);
    header->addRight(add);
    connect(m_another, &QPushButton::clicked, this, &CollectPage::askBanks);
    connect(m_new, &QPushButton::clicked, m_consent, &ConsentDoor::ask);
    connect(add, &QPushButton::clicked, this, &CollectPage::chooseFiles);

    m_doors = makeDoors(header);
    m_states->addWidget(m_doors);
    m_states->addWidget(m_intake);
    connect(m_intake, &IntakeView::moreWanted, this, &CollectPage::chooseFiles);
    connect(m_progress, &ProgressCard::wantsPage, this, [this](int page) {
        if (page == int(PageId::Collect))
            chooseFiles();
        else
            Q_EMIT wantsPage(page);
    });
    connect(m_progress, &ProgressCard::linkWanted, this, &CollectPage::showLink);
    connect(m_consent, &ConsentDoor::changed, this, &CollectPage::showDoor);
    const auto openSettings = [this] { Q_EMIT wantsPage(int(PageId::Settings)); };
    connect(m_consent, &ConsentDoor::settingsWanted, this, openSettings);
    connect(m_send, &SendDoor::settingsWanted, this, openSettings);
    const auto complain = [this](const QString &what, const QString &still) {
        m_banner->show(Tone::Warn, what, still);
        connect(m_banner->addAction(tr("Close")), &QPushButton::clicked, m_banner, &Banner::clear);
    };
    connect(m_consent, &ConsentDoor::failed, this, complain);
    connect(m_progress, &ProgressCard::failed, this, complain);
    setAcceptDrops(true);
    refresh();
}

QWidget *CollectPage::makeDoors(PageHeader *header)
{
    auto *page = new QWidget;
    auto *doors = new QHBoxLayout;
    doors->setSpacing(size::kCardGap);
    doors->addWidget(makeProviderCard(), 3);
    doors->addWidget(makeFilesCard(), 2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, size::kPageBottom);
    column->setSpacing(size::kCardGap);
    column->addWidget(header);
    column->addWidget(m_banner);
    column->addLayout(doors);
    column->addWidget(m_progress, 1);
    return page;
}

QWidget *CollectPage::makeProviderCard()
{
    auto *card = new Card;
    card->setFixedHeight(kDoorHeight);
    m_provider = new QComboBox;
    m_provider->setObjectName(u"provider"_s);
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->setProperty("tight", true);
    for (const Provider *provider : m_providers) {
        if (provider->info().takesFiles || provider->info().takesConsent)
            m_provider->addItem(provider->info().name, provider->info().id);
    }
    m_connected = new Chip;
    m_doorTitle = new TextLabel(FontRole::Heading);
    m_doorLine = new TextLabel(FontRole::Small, TextTone::Text2);
    m_doorLine->setElided(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_doorTitle);
    row->addStretch(1);
    row->addWidget(m_connected);
    row->addWidget(m_provider);
    card->body()->addLayout(row);
    card->body()->addWidget(m_doorLine);
    auto *bodies = new QWidget;
    m_bodies = new QStackedLayout(bodies);
    m_bodies->addWidget(m_send);
    m_bodies->addWidget(m_consent);
    card->body()->addWidget(bodies, 1);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &CollectPage::askWhetherConnected);
    return card;
}

void CollectPage::showDoor()
{
    const Provider *provider = chosen();
    const bool consent = provider && provider->info().takesConsent;
    m_bodies->setCurrentWidget(consent ? static_cast<QWidget *>(m_consent) : m_send);
    m_doorTitle->setText(consent ? tr("The applicant's banks, by consent") : tr("Analysis by a provider"));
    m_doorLine->setText(consent ? m_consent->line() : tr("The files of this case are sent over an encrypted connection; its figures stand beside ours."));
    const Collection *shown = m_consent->shown();
    const bool another = consent && shown && !shown->process().id.isEmpty() && shown->mayAddBank();
    m_another->setText(another ? tr("Ask another bank") : tr("Ask the applicant's banks"));
    m_another->setEnabled(!m_consent->isBusy());
    m_another->setVisible(another || (!consent && consentProvider()));
    m_new->setVisible(consent && m_hasKey && shown && waitsForApplicant(*shown));
}

/// A case that asked its applicant shows the link at once; an empty one whose applicant can be asked begins at that door.
void CollectPage::pickDoor()
{
    if (const Collection *invited = m_flow ? newestInvitation(*m_flow) : nullptr)
        return m_provider->setCurrentIndex(m_provider->findData(invited->provider().info().id));
    const Provider *asking = consentProvider();
    if (!asking || !m_flow || !m_flow->isOpen() || !m_flow->files().empty() || !m_flow->collections().empty())
        return;
    m_connections.read(*asking, m_flow, [this, asking](const Result<std::optional<Credentials>> &kept) {
        if (kept && *kept && m_flow && m_flow->files().empty())
            m_provider->setCurrentIndex(m_provider->findData(asking->info().id));
    });
}

const Provider *CollectPage::consentProvider() const
{
    const auto found = std::ranges::find_if(m_providers, [](const Provider *provider) { return provider->info().takesConsent; });
    return found == m_providers.end() ? nullptr : *found;
}

/// From the header: the door, and the form behind it where there is nothing to show there yet.
void CollectPage::askBanks()
{
    if (m_consent->shown() && m_consent->shown()->mayAddBank())
        return m_consent->askAnotherBank();
    if (const Provider *asking = consentProvider())
        m_provider->setCurrentIndex(m_provider->findData(asking->info().id));
    m_consent->setFocus(Qt::OtherFocusReason);
}

void CollectPage::showLink(qint64 collection)
{
    for (const Collection *one : m_flow ? m_flow->collections() : std::vector<Collection *> {}) {
        if (one->id() == collection)
            m_provider->setCurrentIndex(m_provider->findData(one->provider().info().id));
    }
    m_consent->showLink(collection);
}

QWidget *CollectPage::makeFilesCard()
{
    auto *card = new Card;
    card->setFixedHeight(kDoorHeight);
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
    if (m_flow) {
        disconnect(m_flow, nullptr, this, nullptr);
        disconnect(&m_flow->intake(), nullptr, this, nullptr);
    }
    m_flow = flow;
    if (flow) {
        connect(flow, &CaseFlow::collectionsChanged, this, &CollectPage::refresh);
        connect(flow, &CaseFlow::opened, this, &CollectPage::pickDoor);
        connect(flow, &CaseFlow::opened, this, &CollectPage::refresh);
        connect(&flow->intake(), &Intake::changed, this, &CollectPage::showIntake);
    }
    m_intake->setIntake(flow ? &flow->intake() : nullptr);
    showIntake();
    m_progress->setCase(flow);
    m_consent->setCase(flow);
    m_send->setCase(flow);
    m_banner->clear();
    pickDoor();
    refresh();
}

QWidget *CollectPage::firstFocus() { return m_states->currentWidget() == m_intake ? m_intake->firstFocus() : m_drop; }

void CollectPage::showIntake()
{
    const bool any = m_flow && !m_flow->intake().files().empty();
    QWidget *wanted = any ? static_cast<QWidget *>(m_intake) : m_doors;
    if (m_states->currentWidget() == wanted)
        return;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_states->setCurrentWidget(wanted);
    if (isVisible() && hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void CollectPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_flow && !droppedFiles(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void CollectPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(droppedFiles(event->mimeData()->urls()));
}

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
    m_hasKey = false;
    m_consent->setProvider(provider && provider->info().takesConsent ? provider : nullptr);
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
    m_connected->set(m_hasKey ? Tone::Ok : Tone::Neutral, m_hasKey ? tr("Connected") : tr("No key yet"));
    m_consent->setConnected(m_hasKey);
    m_send->setProvider(chosen(), m_hasKey);
    showDoor();
    m_drop->setEnabled(m_flow);
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
        m_flow->intake().addFiles(paths);
}

} // namespace saldoscope
