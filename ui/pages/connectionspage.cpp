// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectionspage.h"

#include "flow/connections.h"
#include "statement/savedprofiles.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/pages/listenercard.h"
#include "ui/pages/packscard.h"
#include "ui/pages/ratescard.h"
#include "ui/pages/partnerbanksdialog.h"
#include "ui/pages/pathsdialog.h"
#include "ui/pages/webhookdialog.h"
#include "ui/widgets/aboutdialog.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// Providers name their fields in documentation; officers find them there by these words.
QString fieldLabel(const QString &key)
{
    if (key == u"client_id")
        return ConnectionCard::tr("Client id");
    if (key == u"client_secret")
        return ConnectionCard::tr("Client secret");
    if (key == u"name")
        return ConnectionCard::tr("User name");
    if (key == u"password")
        return ConnectionCard::tr("Password");
    return key;
}

} // namespace

ConnectionCard::ConnectionCard(const Provider &provider, Connections &connections, bool keeps, const Format &format, QWidget *parent)
    : Card(parent)
    , m_provider(provider)
    , m_connections(connections)
    , m_format(format)
    , m_keeps(keeps)
    , m_state(new Chip)
    , m_answer(new TextLabel(FontRole::Small, TextTone::Text2))
{
    const ProviderInfo &info = provider.info();
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(info.name, FontRole::Heading));
    head->addSpacing(8);
    head->addWidget(m_state);
    head->addStretch(1);
    m_documentation = makeButton(ButtonRole::Quiet, tr("Documentation"), u"external-link"_s, this);
    m_documentation->setProperty("tight", true);
    m_documentation->setVisible(!info.documentationUrl.isEmpty());
    m_documentation->setToolTip(info.documentationUrl);
    head->addWidget(m_documentation);
    connect(m_documentation, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_provider.info().documentationUrl)); });
    body()->addLayout(head);
    body()->addWidget(new TextLabel(tr("Address: %1").arg(info.baseUrl.toDisplayString()), FontRole::Small, TextTone::Text2));
    body()->addSpacing(8);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const CredentialField &field : info.credentials) {
        auto *edit = new QLineEdit;
        edit->setObjectName(info.id + u'/' + field.key);
        if (field.secret)
            edit->setEchoMode(QLineEdit::Password);
        auto *named = new Field(fieldLabel(field.key), edit);
        named->setHelp(!field.secret ? tr("As the provider wrote it") : m_keeps ? tr("Kept in the keychain, never shown again") : tr("Kept in memory until the program ends"));
        row->addWidget(named, 1);
        m_fields.emplace_back(field.key, edit);
        connect(edit, &QLineEdit::textChanged, this, &ConnectionCard::refresh);
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (complete())
                keep();
        });
    }
    body()->addLayout(row);

    m_test = makeButton(ButtonRole::Secondary, tr("Test connection"), u"refresh-cw"_s, this);
    m_test->setObjectName(info.id + u"/test"_s);
    m_keep = makeButton(ButtonRole::Secondary, tr("Keep in keychain"), u"key-round"_s, this);
    m_keep->setObjectName(info.id + u"/keep"_s);
    m_forget = makeButton(ButtonRole::Danger, tr("Forget key"), u"trash-2"_s, this);
    m_forget->setObjectName(info.id + u"/forget"_s);
    m_sandbox = makeButton(ButtonRole::Quiet, tr("Use the sandbox's key"), {}, this);
    m_sandbox->setObjectName(info.id + u"/sandbox"_s);
    m_sandbox->hide();
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_test);
    actions->addWidget(m_keep);
    actions->addWidget(m_forget);
    actions->addWidget(m_sandbox);
    actions->addStretch(1);
    m_further = new QHBoxLayout;
    m_further->setSpacing(8);
    actions->addLayout(m_further);
    if (info.takesWebhook) {
        m_webhook = makeButton(ButtonRole::Quiet, tr("Webhook…"), {}, this);
        m_webhook->setObjectName(info.id + u"/webhook"_s);
        m_webhook->setToolTip(tr("Have the provider call a server of yours when an analysis is done"));
        m_further->addWidget(m_webhook);
        connect(m_webhook, &QPushButton::clicked, this, [this] {
            auto *dialog = new WebhookDialog(m_provider, m_connections, m_format, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->suggest(m_callback);
            dialog->open();
        });
    }
    body()->addLayout(actions);
    body()->addSpacing(4);
    m_answer->setObjectName(info.id + u"/answer"_s);
    m_answer->setElided(true);
    body()->addWidget(m_answer);
    if (!m_keeps)
        m_keep->setText(tr("Use for this session"));
    connect(m_test, &QPushButton::clicked, this, &ConnectionCard::test);
    connect(m_keep, &QPushButton::clicked, this, &ConnectionCard::keep);
    connect(m_forget, &QPushButton::clicked, this, &ConnectionCard::forget);
    refresh();
}

void ConnectionCard::offerSandbox(const Credentials &credentials)
{
    m_sandbox->show();
    connect(m_sandbox, &QPushButton::clicked, this, [this, credentials] {
        for (auto &[key, edit] : m_fields)
            edit->setText(QString::fromUtf8(credentials.value(key)));
        keep();
    });
}

void ConnectionCard::offerPaths(const ReplaceablePaths &paths, Settings &settings)
{
    QPushButton *button = makeButton(ButtonRole::Quiet, tr("Addresses…"), {}, this);
    button->setObjectName(m_provider.info().id + u"/paths"_s);
    button->setToolTip(tr("The paths below the provider's address, should they be others than expected"));
    m_further->insertWidget(0, button);
    connect(button, &QPushButton::clicked, this, [this, paths, &settings] {
        const QString id = m_provider.info().id;
        auto *dialog = new PathsDialog(m_provider.info().name, paths.standard, settings.paths(id), paths.check, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, id, &settings] {
            settings.setPaths(id, dialog->replaced());
            say(Tone::Info, dialog->replaced().isEmpty() ? tr("The provider's own addresses, from the next start on.") : tr("The addresses take effect at the next start."));
        });
        dialog->open();
    });
}

void ConnectionCard::offerPartnerBanks(Settings &settings)
{
    m_banks = makeButton(ButtonRole::Quiet, tr("Partner banks…"), u"landmark"_s, this);
    m_banks->setObjectName(m_provider.info().id + u"/partnerBanks"_s);
    m_banks->setToolTip(tr("The lenders in whose name applicants are asked"));
    m_further->insertWidget(0, m_banks);
    connect(m_banks, &QPushButton::clicked, this, [this, &settings] {
        auto *dialog = new PartnerBanksDialog(m_provider, m_connections, settings, m_format, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    refresh();
}

void ConnectionCard::reload()
{
    m_connections.read(m_provider, this, [this](Result<std::optional<Credentials>> kept) {
        m_hasKey = kept && kept->has_value();
        if (!kept)
            say(Tone::Bad, errorText(kept.error(), m_format).what);
        refresh();
    });
    refresh();
}

Credentials ConnectionCard::entered() const
{
    Credentials credentials;
    for (const auto &[key, edit] : m_fields)
        credentials.values.emplace_back(key, edit->text().trimmed().toUtf8());
    return credentials;
}

bool ConnectionCard::complete() const
{
    return std::ranges::all_of(m_fields, [](const auto &field) { return !field.second->text().trimmed().isEmpty(); });
}

void ConnectionCard::refresh()
{
    m_state->set(m_hasKey ? Tone::Ok : Tone::Neutral, m_hasKey ? tr("Key kept") : tr("No key yet"));
    m_test->setEnabled(complete() || m_hasKey);
    m_keep->setEnabled(complete());
    m_forget->setEnabled(m_hasKey);
    if (m_webhook)
        m_webhook->setEnabled(m_hasKey);
    if (m_banks)
        m_banks->setEnabled(m_hasKey);
}

void ConnectionCard::say(Tone tone, const QString &text)
{
    m_answer->setTone(tone == Tone::Ok ? TextTone::Ok : tone == Tone::Bad ? TextTone::Bad : tone == Tone::Warn ? TextTone::Warn : TextTone::Text2);
    m_answer->setText(text);
    m_answer->setAccessibleName(text);
}

void ConnectionCard::test()
{
    say(Tone::Info, tr("Asking %1…").arg(m_provider.info().baseUrl.host()));
    m_test->setEnabled(false);
    const auto answered = [this](const Done &done) {
        refresh();
        if (done)
            return say(Tone::Ok, tr("The provider accepts this key."));
        const ErrorText text = errorText(done.error(), m_format);
        say(text.tone, text.what + u". "_s + text.still);
    };
    if (complete())
        return m_connections.test(m_provider, entered(), this, answered);
    m_connections.read(m_provider, this, [this, answered](Result<std::optional<Credentials>> kept) {
        if (kept && *kept)
            m_connections.test(m_provider, **kept, this, answered);
        else
            answered(kept ? Done(Error {Error::Kind::BadCredentials, {}}) : Done(kept.error()));
    });
}

void ConnectionCard::keep()
{
    m_connections.store(m_provider, entered(), this, [this](const Done &done) {
        if (!done) {
            const ErrorText text = errorText(done.error(), m_format);
            return say(text.tone, text.what + u". "_s + text.still);
        }
        for (auto &[key, edit] : m_fields)
            edit->clear();
        say(Tone::Ok, m_keeps ? tr("Kept in the keychain of this computer.") : tr("Kept in memory until the program ends."));
        m_hasKey = true;
        refresh();
        Q_EMIT changed();
    });
}

void ConnectionCard::forget()
{
    m_connections.forget(m_provider, this, [this](const Done &done) {
        if (!done) {
            const ErrorText text = errorText(done.error(), m_format);
            return say(text.tone, text.what + u". "_s + text.still);
        }
        m_hasKey = false;
        say(Tone::Info, tr("The key is forgotten."));
        refresh();
        Q_EMIT changed();
    });
}

ConnectionsPage::ConnectionsPage(const std::vector<const Provider *> &providers, Connections &connections, Settings &settings, bool keeps,
    const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_listener(new ListenerCard(settings.listener(), format))
    , m_rates(new RatesCard)
    , m_packs(new PacksCard(settings))
{
    auto *header = new PageHeader(tr("Settings"));
    header->setLine(tr("Connections to providers, language and look"));
    m_demo = makeButton(ButtonRole::Secondary, tr("Open a demo session"), u"external-link"_s, this);
    m_demo->setObjectName(u"openDemo"_s);
    m_demo->setToolTip(tr("A second window with a sandbox on this computer as provider and invented customers"));
    header->addRight(m_demo);
    connect(m_demo, &QPushButton::clicked, this, &ConnectionsPage::demoWanted);

    auto *inside = new QWidget;
    auto *cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(size::kCardGap);
    for (const Provider *provider : providers) {
        auto *card = new ConnectionCard(*provider, connections, keeps, format);
        m_cards.push_back(card);
        if (provider->info().hasPartnerBanks)
            card->offerPartnerBanks(settings);
        cards->addWidget(card);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(size::kCardGap);
    row->addWidget(makeLook(settings), 1);
    row->addWidget(makeKept(keeps), 1);
    cards->addLayout(row);
    cards->addWidget(m_listener);
    cards->addWidget(makeProfiles());
    cards->addWidget(m_packs);
    cards->addWidget(m_rates);
    cards->addWidget(makeAbout());
    cards->addStretch(1);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, size::kPageBottom);
    column->setSpacing(size::kCardGap);
    column->addWidget(header);
    column->addWidget(area, 1);
}

void ConnectionsPage::offerSandbox(const Credentials &credentials)
{
    for (ConnectionCard *card : m_cards)
        card->offerSandbox(credentials);
    m_demo->hide();
}

void ConnectionsPage::offerPaths(const std::vector<ReplaceablePaths> &paths)
{
    for (const ReplaceablePaths &one : paths) {
        for (ConnectionCard *card : m_cards) {
            if (card->provider().info().id == one.provider)
                card->offerPaths(one, m_settings);
        }
    }
}

void ConnectionsPage::suggestCallback(const QUrl &callback)
{
    for (ConnectionCard *card : m_cards)
        card->suggestCallback(callback);
}

void ConnectionsPage::setDataFolder(const QString &folder)
{
    m_rates->setFolder(folder);
    m_folder->setText(folder);
    m_folder->setToolTip(folder);
}

void ConnectionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (ConnectionCard *card : m_cards)
        card->reload();
    showProfiles();
}

void ConnectionsPage::setProfiles(SavedProfiles *profiles)
{
    m_profiles = profiles;
    showProfiles();
}

QWidget *ConnectionsPage::makeProfiles()
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(tr("Saved profiles of statement tables"), FontRole::Heading));
    m_profilesLine = new TextLabel(FontRole::Small, TextTone::Text2);
    m_profilesLine->setWordWrap(true);
    card->body()->addWidget(m_profilesLine);
    m_profileRows = new QWidget;
    auto *rows = new QVBoxLayout(m_profileRows);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->setSpacing(2);
    card->body()->addWidget(m_profileRows);
    return card;
}

void ConnectionsPage::showProfiles()
{
    while (QLayoutItem *item = m_profileRows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto all = m_profiles ? m_profiles->all() : std::make_shared<const std::vector<TableMapping>>();
    m_profilesLine->setText(all->empty() ? tr("None yet. Where a file's columns were corrected before it was added, they can be saved and are used for the next file like it.")
                                         : tr("Files with the same columns are read this way. Files that were added before stay as they were read."));
    for (const TableMapping &profile : *all) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        layout->addWidget(new TextLabel(profile.bank, FontRole::Strong));
        QStringList headers;
        for (const ColumnMapping &column : profile.columns)
            headers << column.header;
        auto *columns = new TextLabel(profile.hasHeader ? headers.join(u", "_s) : tr("%n columns without words", "", int(profile.columns.size())), FontRole::Small, TextTone::Text2);
        columns->setElided(true);
        layout->addWidget(columns, 1);
        QPushButton *remove = makeButton(ButtonRole::Quiet, tr("Delete"), u"trash-2"_s, row);
        remove->setObjectName(u"deleteProfile/"_s + profile.profile);
        remove->setAccessibleName(tr("Delete the profile %1").arg(profile.bank));
        remove->setProperty("tight", true);
        connect(remove, &QPushButton::clicked, this, [this, id = profile.profile] {
            if (!m_profiles->remove(id))
                m_profilesLine->setText(tr("The profile could not be deleted: its folder may not be written to."));
            else
                showProfiles();
        });
        layout->addWidget(remove);
        m_profileRows->layout()->addWidget(row);
    }
    m_profileRows->setVisible(!all->empty());
}

void ConnectionsPage::setTheme(Settings::Theme theme)
{
    const QSignalBlocker quiet(m_theme);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(int(theme))));
}

void ConnectionsPage::setPrivacy(bool on)
{
    const QSignalBlocker quiet(m_privacy);
    m_privacy->setChecked(on);
}

QWidget *ConnectionsPage::makeLook(const Settings &settings)
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(tr("Language and look"), FontRole::Heading));
    card->body()->addSpacing(6);
    auto *language = new QComboBox;
    language->setObjectName(u"language"_s);
    language->addItem(tr("As the system"), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Svenska"_s, u"sv"_s);
    language->addItem(u"Suomi"_s, u"fi"_s);
    language->setCurrentIndex(std::max(0, language->findData(settings.language())));
    m_theme = new QComboBox;
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("As the system"), int(Settings::Theme::System));
    m_theme->addItem(tr("Light"), int(Settings::Theme::Light));
    m_theme->addItem(tr("Dark"), int(Settings::Theme::Dark));
    auto *languageField = new Field(tr("Language"), language);
    languageField->setHelp(tr("Takes effect at the next start"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(languageField, 1);
    row->addWidget(new Field(tr("Theme"), m_theme), 1);
    card->body()->addLayout(row);
    auto *officer = new QLineEdit(settings.officer());
    officer->setObjectName(u"officer"_s);
    auto *named = new Field(tr("Your name"), officer);
    named->setHelp(tr("Signs dismissals and what you enter; kept on this computer."));
    card->body()->addWidget(named);
    m_privacy = new QCheckBox(tr("Hide amounts (Ctrl+Shift+H)"));
    m_privacy->setObjectName(u"privacy"_s);
    card->body()->addWidget(m_privacy);
    auto *notifies = new QCheckBox(tr("Tell me on the desktop when a process is done"));
    notifies->setObjectName(u"notifies"_s);
    notifies->setChecked(settings.notifies());
    connect(notifies, &QCheckBox::toggled, this, &ConnectionsPage::notifiesChosen);
    card->body()->addWidget(notifies);
    card->body()->addStretch(1);
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
    connect(officer, &QLineEdit::editingFinished, this, [this, officer] { Q_EMIT officerNamed(officer->text()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT themeChosen(Settings::Theme(m_theme->currentData().toInt())); });
    connect(m_privacy, &QCheckBox::toggled, this, &ConnectionsPage::privacyChosen);
    setTheme(settings.theme());
    return card;
}

QWidget *ConnectionsPage::makeKept(bool keeps)
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(tr("Where things are kept"), FontRole::Heading));
    card->body()->addSpacing(6);
    const auto fact = [card](const QString &name, const QString &value) {
        auto *label = new TextLabel(value, FontRole::Body);
        label->setElided(true);
        card->body()->addWidget(new TextLabel(name, FontRole::SmallStrong, TextTone::Text2));
        card->body()->addWidget(label);
        card->body()->addSpacing(6);
        return label;
    };
    fact(tr("Keys and credentials"), keeps ? tr("In the keychain of this computer, nowhere else") : tr("In memory, until the program ends"));
    m_folder = fact(tr("Cases, encrypted with one key each"), QString());
    fact(tr("What is sent, and where"), tr("Only what you hand to a provider, to its address above"));
    card->body()->addStretch(1);
    return card;
}

QWidget *ConnectionsPage::makeAbout()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new TextLabel(tr("Saldoscope %1").arg(QStringLiteral(SALDOSCOPE_VERSION)), FontRole::Heading));
    texts->addWidget(new TextLabel(tr("Free software, GPL-3.0-or-later. Sends nothing about its use to anybody."), FontRole::Small, TextTone::Text2));
    row->addLayout(texts, 1);
    QPushButton *licences = makeButton(ButtonRole::Quiet, tr("Licences…"), {}, this);
    licences->setObjectName(u"licences"_s);
    row->addWidget(licences, 0, Qt::AlignVCenter);
    connect(licences, &QPushButton::clicked, this, [this] { showLicences(window()); });
    card->body()->addLayout(row);
    return card;
}

} // namespace saldoscope
