// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "ui/widgets/consentpanel.h"

#include <QPointer>

class QStackedLayout;

namespace saldoscope {

class CaseFlow;
class Collection;
class Connections;
class Settings;

/// The door by which an applicant's banks are asked: an invitation is made here, its link shown until the applicant has answered,
/// and another bank asked after that. Part of Collect.
class ConsentDoor : public QWidget
{
    Q_OBJECT
public:
    ConsentDoor(Connections &connections, Settings *settings, const Format &format, QWidget *parent = nullptr);
    void setProvider(const Provider *provider);      ///< null: none that takes consent
    void setCase(CaseFlow *flow);
    void setConnected(bool connected);
    /// The invitation whose link is shown; the newest one unless it was chosen.
    Collection *shown() const;
    void showLink(qint64 collection);
    void ask();                                      ///< the form for a new invitation
    void askAnotherBank();                           ///< in the process that is shown
    void makeFreshLink();
    bool isBusy() const { return m_busy; }           ///< the provider is being asked for a link
    QString line() const;                            ///< below the card's title
    ConsentPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void changed();                                  ///< line() may be another
    void settingsWanted();
    void failed(const QString &what, const QString &still);

private:
    void refresh();
    void writeLetter();
    void say(const Done &done);

    Connections &m_connections;
    Settings *m_settings;
    const Format &m_format;
    const Provider *m_provider = nullptr;
    QPointer<CaseFlow> m_flow;
    qint64 m_chosen = 0;
    bool m_connected = false;
    bool m_busy = false;
    QStackedLayout *m_states;
    QWidget *m_start;
    TextLabel *m_what;
    QPushButton *m_ask;
    QPushButton *m_key;
    ConsentPanel *m_panel;
};

} // namespace saldoscope
