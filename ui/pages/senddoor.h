// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "ui/pages/orderdialog.h"
#include "ui/widgets/basics.h"

#include <QHash>
#include <QPointer>

namespace saldoscope {

class CaseFlow;
class Connections;
class Format;

/// The door by which the files of a case go to a provider that analyses them. Part of Collect.
class SendDoor : public QWidget
{
    Q_OBJECT
public:
    SendDoor(Connections &connections, const Format &format, QWidget *parent = nullptr);
    void setProvider(const Provider *provider, bool connected); ///< null: none is chosen
    void setCase(CaseFlow *flow);

Q_SIGNALS:
    void settingsWanted();

private:
    void followCollections();
    void refresh();
    void askForOptions();
    void send();
    QString calibrationNote(bool *again) const;

    Connections &m_connections;
    const Format &m_format;
    const Provider *m_provider = nullptr;
    bool m_isConnected = false;
    QPointer<CaseFlow> m_flow;
    TextLabel *m_what;
    TextLabel *m_options;                ///< what differs from the provider's standard
    TextLabel *m_note;
    QPushButton *m_send;
    QPushButton *m_connect;
    QPushButton *m_change;
    QHash<QString, ProviderOrder> m_orders; ///< by provider, for the case that is open
};

} // namespace saldoscope
