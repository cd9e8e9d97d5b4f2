// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/senddoor.h"

#include "flow/caseflow.h"
#include "flow/connections.h"
#include "ui/format.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

SendDoor::SendDoor(Connections &connections, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_format(format)
    , m_what(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_options(new TextLabel(FontRole::Small))
    , m_note(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_send(makeButton(ButtonRole::Secondary, tr("Send files to the provider"), u"send"_s, this))
    , m_connect(makeButton(ButtonRole::Quiet, tr("Enter its key…"), {}, this))
    , m_change(makeButton(ButtonRole::Quiet, tr("Options…"), {}, this))
{
    m_what->setWordWrap(true);
    m_options->setObjectName(u"options"_s);
    m_options->setElided(true);
    m_note->setObjectName(u"calibration"_s);
    m_note->setWordWrap(true);
    m_send->setObjectName(u"sendToProvider"_s);
    m_connect->setObjectName(u"connectProvider"_s);
    m_change->setObjectName(u"providerOptions"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    for (TextLabel *label : {m_what, m_options, m_note})
        column->addWidget(label);
    column->addStretch(1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (QPushButton *button : {m_send, m_change, m_connect})
        actions->addWidget(button);
    actions->addStretch(1);
    column->addLayout(actions);
    connect(m_send, &QPushButton::clicked, this, &SendDoor::send);
    connect(m_change, &QPushButton::clicked, this, &SendDoor::askForOptions);
    connect(m_connect, &QPushButton::clicked, this, &SendDoor::settingsWanted);
    refresh();
}

void SendDoor::setProvider(const Provider *provider, bool connected)
{
    m_provider = provider;
    m_isConnected = connected;
    refresh();
}

void SendDoor::setCase(CaseFlow *flow)
{
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    m_orders.clear();
    if (flow) {
        connect(flow, &CaseFlow::collectionsChanged, this, &SendDoor::followCollections);
        connect(flow, &CaseFlow::summaryChanged, this, &SendDoor::refresh);
        connect(flow, &CaseFlow::filesChanged, this, &SendDoor::refresh);
        connect(flow, &CaseFlow::opened, this, &SendDoor::refresh);
    }
    refresh();
}

void SendDoor::followCollections()
{
    for (Collection *collection : m_flow->collections())
        connect(collection, &Collection::delivered, this, &SendDoor::refresh, Qt::UniqueConnection);
    refresh();
}

/// What is to be known of a country that the provider does not know well yet. `again`: a day has passed, and nothing was
/// sent since.
QString SendDoor::calibrationNote(bool *again) const
{
    const Provider *provider = m_provider;
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

void SendDoor::askForOptions()
{
    const Provider *provider = m_provider;
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

void SendDoor::refresh()
{
    int usable = 0;
    for (const FileView &file : m_flow ? m_flow->files() : std::vector<FileView> {})
        usable += file.id > 0 && file.state != FileView::State::Unreadable ? 1 : 0;
    m_connect->setVisible(!m_isConnected);
    m_send->setEnabled(m_isConnected && usable > 0);
    const QString options = m_provider ? orderLine(m_provider->info(), m_orders.value(m_provider->info().id)) : QString();
    m_change->setVisible(m_provider && !m_provider->info().parameters.empty());
    m_options->setText(options.isEmpty() ? QString() : tr("Options: %1").arg(options));
    m_options->setVisible(!options.isEmpty());
    bool again = false;
    const QString note = m_isConnected ? calibrationNote(&again) : QString();
    m_note->setText(note);
    m_note->setTone(again ? TextTone::Accent : TextTone::Text2);
    m_note->setVisible(!note.isEmpty());
    m_send->setText(again ? tr("Send again") : tr("Send files to the provider"));
    if (!m_isConnected)
        m_what->setText(tr("Without a key everything still works on this computer; enter one to compare with the provider."));
    else if (usable == 0)
        m_what->setText(tr("Add at least one file first."));
    else
        m_what->setText(tr("%n files of this case will be sent for categorisation and insights.", "", usable));
}

void SendDoor::send()
{
    if (!m_provider || !m_flow)
        return;
    const ProviderOrder order = m_orders.value(m_provider->info().id);
    m_flow->collect(m_provider->info().id, order.operations, order.parameters, order.useWebhook);
}

} // namespace saldoscope
