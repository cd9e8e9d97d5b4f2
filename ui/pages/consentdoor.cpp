// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consentdoor.h"

#include "flow/caseflow.h"
#include "flow/connections.h"
#include "ui/consentlanes.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/invitedialog.h"
#include "ui/pages/maildialog.h"
#include "ui/settings.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

ConsentDoor::ConsentDoor(Connections &connections, Settings *settings, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_settings(settings)
    , m_format(format)
    , m_states(new QStackedLayout(this))
    , m_start(new QWidget)
    , m_what(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_ask(makeButton(ButtonRole::Secondary, tr("Ask the applicant's banks…"), u"send"_s, this))
    , m_key(makeButton(ButtonRole::Quiet, tr("Enter its key…"), {}, this))
    , m_panel(new ConsentPanel(format))
{
    m_ask->setObjectName(u"askBanks"_s);
    m_key->setObjectName(u"connectConsent"_s);
    setFocusProxy(m_ask);
    m_what->setObjectName(u"consentWhat"_s);
    m_what->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_ask, m_key})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_what);
    column->addStretch(1);
    column->addLayout(buttons);
    m_states->addWidget(m_start);
    m_states->addWidget(m_panel);
    connect(m_ask, &QPushButton::clicked, this, &ConsentDoor::ask);
    connect(m_key, &QPushButton::clicked, this, &ConsentDoor::settingsWanted);
    connect(m_panel, &ConsentPanel::mailWanted, this, &ConsentDoor::writeLetter);
    connect(m_panel, &ConsentPanel::freshWanted, this, &ConsentDoor::makeFreshLink);
    connect(m_panel, &ConsentPanel::notOpened, this, [this] { Q_EMIT failed(tr("No browser could be opened"), tr("The link can be copied, scanned or written in a letter.")); });
    connect(m_panel, &ConsentPanel::lapsed, this, &ConsentDoor::changed);
    refresh();
}

void ConsentDoor::setProvider(const Provider *provider)
{
    m_provider = provider;
    refresh();
}

void ConsentDoor::setConnected(bool connected)
{
    m_connected = connected;
    refresh();
}

void ConsentDoor::setCase(CaseFlow *flow)
{
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    m_chosen = 0;
    if (flow) {
        m_panel->setClock([this] { return m_flow ? m_flow->now() : QDateTime::currentDateTimeUtc(); });
        const auto follow = [this] {
            for (Collection *collection : m_flow->collections())
                connect(collection, &Collection::stateChanged, this, &ConsentDoor::refresh, Qt::UniqueConnection);
            refresh();
        };
        connect(flow, &CaseFlow::collectionsChanged, this, follow);
        connect(flow, &CaseFlow::opened, this, follow);
        return follow();
    }
    refresh();
}

Collection *ConsentDoor::shown() const
{
    Collection *newest = nullptr;
    for (Collection *collection : m_flow ? m_flow->collections() : std::vector<Collection *> {}) {
        if (!collection->invites() || &collection->provider() != m_provider)
            continue;
        if (collection->id() == m_chosen && m_chosen != 0)
            return collection;
        newest = collection;
    }
    return newest;
}

void ConsentDoor::showLink(qint64 collection)
{
    m_chosen = collection;
    refresh();
    if (m_states->currentWidget() == m_panel)
        m_panel->firstFocus()->setFocus(Qt::OtherFocusReason);
}

QString ConsentDoor::line() const
{
    if (const Collection *collection = shown(); collection && !collection->process().id.isEmpty())
        return m_panel->line();
    return tr("The applicant opens a link, chooses banks, signs in there and says yes. You see it happen.");
}

void ConsentDoor::refresh()
{
    const Collection *collection = shown();
    const bool made = collection && !collection->process().id.isEmpty();
    if (collection && waitsForApplicant(*collection)) {
        ConsentLink link = consentLinkOf(*collection);
        link.busy = m_busy || !collection->mayTakeFreshLink();
        m_panel->setLink(link);
        m_states->setCurrentWidget(m_panel);
        return Q_EMIT changed();
    }
    if (made)
        m_panel->setLink(consentLinkOf(*collection));
    m_states->setCurrentWidget(m_start);
    const bool making = collection && !made && isRunning(collection->state());
    const bool settled = made && collection->mayAddBank();
    m_ask->setText(settled ? tr("New link…") : tr("Ask the applicant's banks…"));
    m_ask->setToolTip(settled ? tr("A process of its own, for instance for a co-applicant") : QString());
    m_ask->setEnabled(m_flow && m_flow->isOpen() && m_connected && !making);
    m_key->setVisible(!m_connected);
    if (!m_connected)
        m_what->setText(tr("Without a key no bank can be asked; files can be read all the same."));
    else if (making)
        m_what->setText(tr("The link is being made…"));
    else if (collection && !made)
        m_what->setText(tr("No link was made. Progress says why."));
    else if (settled)
        m_what->setText(tr("The applicant has answered. What came is in Progress; one more bank can be asked in the same process."));
    else if (made)
        m_what->setText(tr("The applicant has said yes. The provider is at work; Progress shows how far."));
    else
        m_what->setText(tr("The link works for 24 hours. It can be read from the screen, copied, written in a letter or opened here."));
    Q_EMIT changed();
}

void ConsentDoor::ask()
{
    if (!m_provider || !m_flow || !m_flow->isOpen())
        return;
    const QString id = m_provider->info().id;
    auto *dialog = new InviteDialog(m_provider->info(), m_flow->summary().details.value_or(CaseDetails()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_settings) {
        dialog->setBrokerBanks(m_settings->brokerBanks(id));
        dialog->setReturnTo(m_settings->returnAddress(id));
    }
    if (m_provider->info().hasPartnerBanks) {
        m_connections.partnerBanks(*m_provider, dialog, [this, dialog, id](Result<std::vector<PartnerBank>> banks) {
            if (banks)
                dialog->setBanks(*banks, m_settings ? m_settings->partnerBank(id) : QString());
            else
                dialog->setFailed(errorText(banks.error(), m_format).what);
        });
    }
    connect(dialog, &QDialog::accepted, m_flow, [this, dialog, id] {
        const Invitation wish = dialog->invitation();
        if (m_settings) {
            m_settings->setPartnerBank(id, wish.parameters.value("partnerBank"_L1).toString());
            m_settings->setReturnAddress(id, wish.returnTo.toString(QUrl::FullyEncoded));
        }
        m_chosen = 0;
        m_flow->invite(id, wish);
    });
    dialog->open();
}

void ConsentDoor::say(const Done &done)
{
    m_busy = false;
    refresh();
    if (done)
        return;
    const ErrorText text = errorText(done.error(), m_format);
    Q_EMIT failed(text.what, text.still);
}

void ConsentDoor::askAnotherBank()
{
    Collection *collection = shown();
    if (!collection || !collection->mayAddBank())
        return;
    m_busy = true;
    refresh();
    collection->addBank(this, [this](const Done &done) { say(done); });
}

void ConsentDoor::makeFreshLink()
{
    Collection *collection = shown();
    if (!collection)
        return;
    m_busy = true;
    refresh();
    collection->takeFreshLink(this, [this](const Done &done) { say(done); });
}

void ConsentDoor::writeLetter()
{
    const Collection *collection = shown();
    if (!collection)
        return;
    const Invitation &wish = collection->invitation();
    ConsentLetter letter;
    const QString usual = wish.country == u"fi"_s ? u"fi"_s : u"sv"_s;
    letter.language = m_settings && !m_settings->letterLanguage().isEmpty() ? m_settings->letterLanguage() : usual;
    letter.applicant = wish.givenName.section(u' ', 0, 0);
    letter.lender = wish.parameters.value("partnerBankName"_L1).toString();
    letter.link = collection->process().consentLink;
    letter.validUntil = collection->process().linkValidUntil;
    auto *dialog = new MailDialog(letter, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailDialog::languageChosen, this, [this](const QString &language) {
        if (m_settings)
            m_settings->setLetterLanguage(language);
    });
    dialog->open();
}

} // namespace saldoscope
