// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collectpage.h"

#include "flow/caseflow.h"
#include "flow/connections.h"
#include "flow/intake.h"
#include "ui/format.h"
#include "ui/pages/consentdoor.h"
#include "ui/pages/intakeview.h"
#include "ui/pages/progresspage.h"
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
    , m_format(format)
    , m_consent(new ConsentDoor(connections, settings, format))
    , m_another(makeButton(ButtonRole::Secondary, tr("Ask another bank"), u"landmark"_s, this))
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
    header->addRight(m_another);
    header->addRight(add);
    connect(m_another, &QPushButton::clicked, this, &CollectPage::askBanks);
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
    connect(m_consent, &ConsentDoor::settingsWanted, this, [this] { Q_EMIT wantsPage(int(PageId::Settings)); });
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
    m_sendBody = makeSendBody();
    m_bodies->addWidget(m_sendBody);
    m_bodies->addWidget(m_consent);
    card->body()->addWidget(bodies, 1);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &CollectPage::askWhetherConnected);
    return card;
}

QWidget *CollectPage::makeSendBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    m_what = new TextLabel(FontRole::Small, TextTone::Text2);
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    m_options = new TextLabel(FontRole::Small);
    m_options->setObjectName(u"options"_s);
    m_options->setElided(true);
    column->addWidget(m_options);
    m_note = new TextLabel(FontRole::Small, TextTone::Text2);
    m_note->setObjectName(u"calibration"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addStretch(1);

    m_send = makeButton(ButtonRole::Secondary, tr("Send files to the provider"), u"send"_s, this);
    m_send->setObjectName(u"sendToProvider"_s);
    m_connect = makeButton(ButtonRole::Quiet, tr("Enter its key…"), {}, this);
    m_connect->setObjectName(u"connectProvider"_s);
    m_change = makeButton(ButtonRole::Quiet, tr("Options…"), {}, this);
    m_change->setObjectName(u"providerOptions"_s);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_send);
    actions->addWidget(m_change);
    actions->addWidget(m_connect);
    actions->addStretch(1);
    column->addLayout(actions);
    connect(m_send, &QPushButton::clicked, this, &CollectPage::send);
    connect(m_change, &QPushButton::clicked, this, &CollectPage::askForOptions);
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(int(PageId::Settings)); });
    return body;
}

void CollectPage::showDoor()
{
    const Provider *provider = chosen();
    const bool consent = provider && provider->info().takesConsent;
    m_bodies->setCurrentWidget(consent ? static_cast<QWidget *>(m_consent) : m_sendBody);
    m_doorTitle->setText(consent ? tr("The applicant's banks, by consent") : tr("Analysis by a provider"));
    m_doorLine->setText(consent ? m_consent->line() : tr("The files of this case are sent over an encrypted connection; its figures stand beside ours."));
    const Collection *shown = m_consent->shown();
    const bool another = consent && shown && !shown->process().id.isEmpty() && shown->mayAddBank();
    m_another->setText(another ? tr("Ask another bank") : tr("Ask the applicant's banks"));
    m_another->setEnabled(!m_consent->isBusy());
    m_another->setVisible(another || (!consent && consentProvider()));
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
    m_orders.clear();
    if (flow) {
        connect(flow, &CaseFlow::collectionsChanged, this, &CollectPage::followCollections);
        connect(flow, &CaseFlow::summaryChanged, this, &CollectPage::refresh);
        connect(flow, &CaseFlow::filesChanged, this, &CollectPage::refresh);
        connect(flow, &CaseFlow::opened, this, &CollectPage::pickDoor);
        connect(flow, &CaseFlow::opened, this, &CollectPage::refresh);
        connect(&flow->intake(), &Intake::changed, this, &CollectPage::showIntake);
    }
    m_intake->setIntake(flow ? &flow->intake() : nullptr);
    showIntake();
    m_progress->setCase(flow);
    m_consent->setCase(flow);
    m_banner->clear();
    pickDoor();
    refresh();
}

void CollectPage::followCollections()
{
    for (Collection *collection : m_flow->collections())
        connect(collection, &Collection::delivered, this, &CollectPage::refresh, Qt::UniqueConnection);
    refresh();
}

/// What is to be known of a country that the provider does not know well yet. `again`: a day has passed, and nothing was
/// sent since.
QString CollectPage::calibrationNote(bool *again) const
{
    const Provider *provider = chosen();
    if (!provider || !m_flow)
        return {};
    const CaseDetails details = m_flow->summary().details.value_or(CaseDetails {});
    const auto &countries = provider->info().countries;
    const auto country = std::ranges::find(countries, details.country, &ProviderCountry::code);
    if (country == countries.end())
        return countries.empty() ? QString() : tr("%1 does not list this country; it may refuse the files.").arg(provider->info().name);
    QString business;
    if (details.business && !country->business)
        business = tr("%1 has no rules of its own for companies of this country: those for private persons are used.").arg(provider->info().name);
    const auto better = m_flow->betterFrom(*provider);
    if (!better)
        return business;
    *again = better->isValid() && *better <= m_flow->now();
    QString note;
    if (!better->isValid())
        note = tr("%1 does not know this country well yet: the same files, sent again after 24 hours, give better results.").arg(provider->info().name);
    else if (*again)
        note = tr("A day has passed since %1 first saw these files: send them again for better results.").arg(provider->info().name);
    else
        note = tr("From %1 the same files, sent again, give better results.").arg(m_format.touched(*better, m_flow->now()));
    return business.isEmpty() ? note : QString(note + u' ' + business);
}

void CollectPage::askForOptions()
{
    const Provider *provider = chosen();
    if (!provider)
        return;
    const auto analysis = m_flow ? m_flow->analysis() : nullptr;
    const QString country = m_flow ? m_flow->summary().details.value_or(CaseDetails {}).country : QString();
    auto *dialog = new OrderDialog(
        *provider, m_orders.value(provider->info().id), analysis ? &analysis->knowledge->tree() : nullptr, country, m_connections, m_format, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = provider->info().id] {
        m_orders.insert(id, dialog->order());
        refresh();
    });
    dialog->open();
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
    int usable = 0;
    for (const FileView &file : m_flow ? m_flow->files() : std::vector<FileView> {})
        usable += file.id > 0 && file.state != FileView::State::Unreadable ? 1 : 0;
    m_connected->set(m_hasKey ? Tone::Ok : Tone::Neutral, m_hasKey ? tr("Connected") : tr("No key yet"));
    m_connect->setVisible(!m_hasKey);
    m_consent->setConnected(m_hasKey);
    showDoor();
    m_send->setEnabled(m_hasKey && usable > 0);
    m_drop->setEnabled(m_flow);
    const Provider *provider = chosen();
    const QString options = provider ? orderLine(provider->info(), m_orders.value(provider->info().id)) : QString();
    m_change->setVisible(provider && !provider->info().parameters.empty());
    m_options->setText(options.isEmpty() ? QString() : tr("Options: %1").arg(options));
    m_options->setVisible(!options.isEmpty());
    bool again = false;
    const QString note = m_hasKey ? calibrationNote(&again) : QString();
    m_note->setText(note);
    m_note->setTone(again ? TextTone::Accent : TextTone::Text2);
    m_note->setVisible(!note.isEmpty());
    m_send->setText(again ? tr("Send again") : tr("Send files to the provider"));
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
        m_flow->intake().addFiles(paths);
}

void CollectPage::send()
{
    if (const Provider *provider = chosen(); provider && m_flow) {
        const ProviderOrder order = m_orders.value(provider->info().id);
        m_flow->collect(provider->info().id, order.operations, order.parameters, order.useWebhook);
    }
}

} // namespace saldoscope
