// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhookdialog.h"

#include "flow/connections.h"
#include "ui/errortext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;
using Auth = CallbackSettings::Auth;

namespace {

bool isAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace

WebhookDialog::WebhookDialog(const Provider &provider, Connections &connections, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_provider(provider)
    , m_connections(connections)
    , m_format(format)
    , m_basic(new QWidget)
    , m_oauth(new QWidget)
    , m_answer(new TextLabel(FontRole::Small, TextTone::Text2))
{
    setWindowTitle(tr("Webhook of %1").arg(provider.info().name));
    setFixedWidth(620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    const bool signs = provider.info().signsWebhook;
    auto *line = new TextLabel(!signs ? tr("An address that the provider calls when something is new: this computer's, if it listens, or a server of yours. A new one is added to those it has.") : tr("A server of yours that the provider calls when an analysis is done. There is one for all your cases; a new one "
                                  "replaces the old. This program needs none: it asks by itself."),
        FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    line->setMinimumHeight(line->heightForWidth(width() - 40)); // a dialog does not ask how high what is wrapped will be
    column->addWidget(line);

    m_callback = new QLineEdit;
    m_callback->setObjectName(u"callback"_s);
    m_callbackField = new Field(tr("Address to call"), m_callback);
    m_callbackField->setHelp(u"https://…"_s);
    column->addWidget(m_callbackField);
    m_auth = new QComboBox;
    m_auth->setObjectName(u"auth"_s);
    m_auth->addItem(tr("No authorisation"), int(Auth::None));
    m_auth->addItem(tr("Basic: user name and password"), int(Auth::Basic));
    m_auth->addItem(tr("OAuth 2: a token for each call"), int(Auth::OAuth2));
    auto *auth = new Field(tr("How the provider says who it is"), m_auth);
    auth->setVisible(signs);
    column->addWidget(auth);
    for (QWidget *page : {m_basic, m_oauth}) {
        auto *grid = new QGridLayout(page);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(6);
        column->addWidget(page);
    }
    m_user = add(m_basic, tr("User name"), u"user"_s, {});
    m_password = add(m_basic, tr("Password"), u"password"_s, tr("Sent to the provider, kept nowhere here"), true);
    m_tokenUrl = add(m_oauth, tr("Address of the token server"), u"tokenUrl"_s, u"https://…"_s);
    m_clientId = add(m_oauth, tr("Client id"), u"clientId"_s, {});
    m_clientSecret = add(m_oauth, tr("Client secret"), u"clientSecret"_s, tr("Sent to the provider, kept nowhere here"), true);
    m_audience = add(m_oauth, tr("Audience"), u"audience"_s, tr("Optional"));
    m_scope = add(m_oauth, tr("Scope"), u"scope"_s, tr("Optional"));
    m_answer->setWordWrap(true);
    m_answer->setObjectName(u"answer"_s);
    column->addWidget(m_answer);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, this);
    m_send = makeButton(ButtonRole::Primary, tr("Set at the provider"), u"send"_s, this);
    m_send->setObjectName(u"send"_s);
    m_send->setDefault(true);
    row->addWidget(close);
    row->addWidget(m_send);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &WebhookDialog::send);
    connect(m_callback, &QLineEdit::textChanged, this, &WebhookDialog::check);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &WebhookDialog::check);
    check();
}

QLineEdit *WebhookDialog::add(QWidget *page, const QString &label, const QString &name, const QString &help, bool secret)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    auto *field = new Field(label, edit);
    field->setHelp(help);
    auto *grid = qobject_cast<QGridLayout *>(page->layout());
    grid->addWidget(field, grid->count() / 2, grid->count() % 2);
    connect(edit, &QLineEdit::textChanged, this, &WebhookDialog::check);
    return edit;
}

void WebhookDialog::suggest(const QUrl &callback)
{
    if (m_callback->text().isEmpty())
        m_callback->setText(callback.toString());
}

CallbackSettings WebhookDialog::settings() const
{
    CallbackSettings settings;
    settings.callback = QUrl(m_callback->text().trimmed());
    settings.auth = Auth(m_auth->currentData().toInt());
    settings.userName = m_user->text();
    settings.password = m_password->text().toUtf8();
    settings.tokenUrl = QUrl(m_tokenUrl->text().trimmed());
    settings.clientId = m_clientId->text().trimmed();
    settings.clientSecret = m_clientSecret->text().toUtf8();
    settings.audience = m_audience->text().trimmed();
    settings.scope = m_scope->text().trimmed();
    return settings;
}

void WebhookDialog::check()
{
    const Auth auth = Auth(m_auth->currentData().toInt());
    m_basic->setVisible(auth == Auth::Basic);
    m_oauth->setVisible(auth == Auth::OAuth2);
    const bool typed = !m_callback->text().trimmed().isEmpty();
    m_callbackField->setError(typed && !isAddress(m_callback->text()) ? tr("A whole address, such as https://example.org/done") : QString());
    bool complete = isAddress(m_callback->text());
    if (auth == Auth::Basic)
        complete = complete && !m_user->text().isEmpty() && !m_password->text().isEmpty();
    if (auth == Auth::OAuth2)
        complete = complete && isAddress(m_tokenUrl->text()) && !m_clientId->text().trimmed().isEmpty() && !m_clientSecret->text().isEmpty();
    m_send->setEnabled(complete);
    adjustSize();
}

void WebhookDialog::send()
{
    m_send->setEnabled(false);
    m_answer->setTone(TextTone::Text2);
    m_answer->setText(tr("Asking %1…").arg(m_provider.info().baseUrl.host()));
    m_connections.setWebhook(m_provider, settings(), this, [this](const Done &done) {
        check();
        if (done) {
            m_answer->setTone(TextTone::Ok);
            m_answer->setText(m_provider.info().signsWebhook ? tr("Set. It is called for analyses whose options say so.") : tr("Set. It is called from now on."));
            for (QLineEdit *secret : {m_password, m_clientSecret})
                secret->clear();
            return;
        }
        const ErrorText text = errorText(done.error(), m_format);
        m_answer->setTone(TextTone::Bad);
        m_answer->setText(text.what + u". "_s + text.still);
    });
}

} // namespace saldoscope
