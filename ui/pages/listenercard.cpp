// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listenercard.h"

#include "ui/errortext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

ListenerCard::ListenerCard(const HintSettings &settings, const Format &format, QWidget *parent)
    : Card(parent)
    , m_format(format)
    , m_state(new Chip(Tone::Neutral, tr("Off")))
    , m_on(new QCheckBox(tr("Listen for calls of providers")))
    , m_address(new QLineEdit(settings.address))
    , m_port(new QLineEdit(QString::number(settings.port)))
    , m_said(new TextLabel(FontRole::Small, TextTone::Text2))
{
    setObjectName(u"listener"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Calls of providers"), FontRole::Heading));
    head->addSpacing(8);
    head->addWidget(m_state);
    head->addStretch(1);
    body()->addLayout(head);
    auto *line = new TextLabel(tr("Providers can call when something is new, so that it shows at once. Nothing that a caller says is believed: this computer then asks the provider itself, once. "
                                  "It also works without: this computer keeps asking."),
        FontRole::Small, TextTone::Text2);
    line->setWordWrap(true);
    body()->addWidget(line);
    body()->addSpacing(6);
    m_on->setObjectName(u"listenerOn"_s);
    m_on->setChecked(settings.on);
    body()->addWidget(m_on);
    body()->addSpacing(6);
    m_address->setObjectName(u"listenerAddress"_s);
    m_port->setObjectName(u"listenerPort"_s);
    m_addressField = new Field(tr("Address of this computer"), m_address);
    m_portField = new Field(tr("Port"), m_port);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_addressField, 2);
    row->addWidget(m_portField, 1);
    m_certificate = addFile(tr("Certificate (PEM, with its chain)"), u"listenerCertificate"_s, settings.certificateFile, row);
    m_key = addFile(tr("Key of the certificate (PEM)"), u"listenerKey"_s, settings.keyFile, row);
    body()->addLayout(row);

    m_apply = makeButton(ButtonRole::Secondary, tr("Apply"), {}, this);
    m_apply->setObjectName(u"listenerApply"_s);
    m_said->setObjectName(u"listenerSaid"_s);
    m_said->setElided(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_apply);
    foot->addWidget(m_said, 1);
    body()->addLayout(foot);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(this->settings()); });
    connect(m_address, &QLineEdit::textChanged, this, &ListenerCard::check);
    connect(m_port, &QLineEdit::textChanged, this, &ListenerCard::check);
    check();
}

Field *ListenerCard::addFile(const QString &label, const QString &name, const QString &path, QHBoxLayout *row)
{
    auto *edit = new QLineEdit(path);
    edit->setObjectName(name);
    auto *field = new Field(label, edit);
    field->setHelp(tr("Needed beyond this computer"));
    QPushButton *choose = makeButton(ButtonRole::Secondary, {}, u"folder-open"_s, this);
    choose->setObjectName(name + u"/choose"_s);
    choose->setAccessibleName(tr("Choose a file: %1").arg(label));
    choose->setToolTip(choose->accessibleName());
    field->addBeside(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit, label] { chooseFile(edit, label); });
    connect(edit, &QLineEdit::textChanged, field, [field] { field->setError({}); });
    row->addWidget(field, 3);
    return field;
}

void ListenerCard::chooseFile(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(edit->text().trimmed()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates and keys (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

HintSettings ListenerCard::settings() const
{
    HintSettings settings;
    settings.on = m_on->isChecked();
    settings.address = m_address->text().trimmed();
    settings.port = quint16(m_port->text().toUInt());
    settings.certificateFile = static_cast<QLineEdit *>(m_certificate->editor())->text().trimmed();
    settings.keyFile = static_cast<QLineEdit *>(m_key->editor())->text().trimmed();
    return settings;
}

void ListenerCard::check()
{
    bool isNumber = false;
    const uint port = m_port->text().toUInt(&isNumber);
    m_portField->setError(isNumber && port <= 65535 ? QString() : tr("0 to 65535"));
    const QHostAddress address(m_address->text().trimmed());
    m_addressField->setError(address.isNull() ? tr("Such as 127.0.0.1") : QString());
    m_addressField->setHelp(address.isLoopback() ? tr("Heard on this computer only") : tr("Heard in the network"));
    m_apply->setEnabled(!m_portField->hasError() && !m_addressField->hasError());
}

void ListenerCard::tell(const Done &done, bool listening, quint16 port)
{
    m_state->set(listening ? Tone::Ok : done ? Tone::Neutral : Tone::Bad, listening ? tr("Listening") : done ? tr("Off") : tr("Cannot listen"));
    m_said->setTone(done ? TextTone::Text2 : TextTone::Bad);
    for (Field *field : {m_certificate, m_key})
        field->setError({});
    if (done)
        return m_said->setText(listening ? tr("Listening at %1, port %2.").arg(m_address->text()).arg(port) : tr("Nobody can call this computer."));
    const Error &error = done.error();
    if (error.kind == Error::Kind::Insecure)
        m_said->setText(tr("Beyond this computer calls must be encrypted: choose a certificate and its key."));
    else if (error.kind == Error::Kind::BadFile)
        tellBadFile(error);
    else
        m_said->setText(tr("The address or port cannot be had. Is it another program's? (%1)").arg(error.detail));
}

/// At the field of the file, and in full below: which file, and why it cannot be used.
void ListenerCard::tellBadFile(const Error &error)
{
    const bool certificate = error.where == settings().certificateFile && error.code != u"NO_KEY"_s && error.code != u"OTHER_KEY"_s;
    const QString name = error.where.isEmpty() ? QString() : QFileInfo(error.where).fileName();
    QString why;
    if (name.isEmpty())
        why = certificate ? tr("Choose a certificate") : tr("Choose the certificate's key");
    else if (error.code == u"UNREADABLE"_s)
        why = tr("Cannot be read: %1").arg(name);
    else if (error.code == u"NO_CERTIFICATE"_s)
        why = tr("No certificate in PEM: %1").arg(name);
    else if (error.code == u"NO_KEY"_s)
        why = tr("No key in PEM without a passphrase: %1").arg(name);
    else
        why = tr("The key of another certificate: %1").arg(name);
    (certificate ? m_certificate : m_key)->setError(why);
    m_said->setText(tr("Nobody can call this computer. %1.").arg(why));
}

} // namespace saldoscope
