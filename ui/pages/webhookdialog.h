// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

namespace saldoscope {

class Connections;
class Format;

/// Where a provider shall call once it is done. What is typed is sent to the provider and kept nowhere here.
class WebhookDialog : public QDialog
{
    Q_OBJECT
public:
    WebhookDialog(const Provider &provider, Connections &connections, const Format &format, QWidget *parent = nullptr);

    void suggest(const QUrl &callback);  ///< an address of this computer, where it listens

private:
    QLineEdit *add(QWidget *page, const QString &label, const QString &name, const QString &help, bool secret = false);
    CallbackSettings settings() const;
    void check();
    void send();

    const Provider &m_provider;
    Connections &m_connections;
    const Format &m_format;
    QLineEdit *m_callback;
    Field *m_callbackField;
    QComboBox *m_auth;
    QWidget *m_basic;
    QWidget *m_oauth;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_audience;
    QLineEdit *m_scope;
    TextLabel *m_answer;
    QPushButton *m_send;
};

} // namespace saldoscope
