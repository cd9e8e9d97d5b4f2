// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "ui/settings.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <vector>

namespace saldoscope {

class Connections;
class Format;
class ListenerCard;
class PacksCard;
class RatesCard;
class SavedProfiles;

/// The key of one provider: fields, test, keep, forget.
class ConnectionCard : public Card
{
    Q_OBJECT
public:
    ConnectionCard(const Provider &provider, Connections &connections, bool keeps, const Format &format, QWidget *parent = nullptr);
    /// Offers to fill in the key of the sandbox that runs in this session.
    void offerSandbox(const Credentials &credentials);
    void offerPaths(const ReplaceablePaths &paths, Settings &settings);
    void offerPartnerBanks(Settings &settings);
    void suggestCallback(const QUrl &callback) { m_callback = callback; }
    void reload();
    const Provider &provider() const { return m_provider; }

Q_SIGNALS:
    void changed();

private:
    Credentials entered() const;
    bool complete() const;
    void refresh();
    void test();
    void keep();
    void forget();
    void say(Tone tone, const QString &text);

    const Provider &m_provider;
    Connections &m_connections;
    const Format &m_format;
    bool m_keeps;
    Chip *m_state;
    QPushButton *m_documentation;
    std::vector<std::pair<QString, QLineEdit *>> m_fields;
    TextLabel *m_answer;
    QPushButton *m_test;
    QPushButton *m_keep;
    QPushButton *m_forget;
    QPushButton *m_sandbox;
    QPushButton *m_webhook = nullptr;  ///< where the provider can call one
    QPushButton *m_banks = nullptr;    ///< where it asks in the name of lenders
    QHBoxLayout *m_further;            ///< of further buttons
    bool m_hasKey = false;
    QUrl m_callback;
};

/// Settings: connections to providers, language, theme, where things are kept.
class ConnectionsPage : public QWidget
{
    Q_OBJECT
public:
    ConnectionsPage(const std::vector<const Provider *> &providers, Connections &connections, Settings &settings, bool keeps,
        const Format &format, QWidget *parent = nullptr);
    void offerSandbox(const Credentials &credentials);
    void setDataFolder(const QString &folder);
    void offerPaths(const std::vector<ReplaceablePaths> &paths);
    void suggestCallback(const QUrl &callback);  ///< where providers reach this computer; empty: nowhere
    ListenerCard *listener() const { return m_listener; }
    RatesCard *rates() const { return m_rates; }
    PacksCard *packs() const { return m_packs; }
    void setProfiles(SavedProfiles *profiles);  ///< null: none are kept
    void setTheme(Settings::Theme theme);      ///< as chosen elsewhere; no signal
    void setPrivacy(bool on);                  ///< as chosen elsewhere; no signal

Q_SIGNALS:
    void themeChosen(saldoscope::Settings::Theme theme);
    void languageChosen(const QString &language);
    void officerNamed(const QString &name);
    void privacyChosen(bool on);
    void notifiesChosen(bool on);
    void demoWanted();                         ///< open a demo session beside this one

protected:
    void showEvent(QShowEvent *event) override; ///< looks again which keys are kept

private:
    QWidget *makeLook(const Settings &settings);
    QWidget *makeKept(bool keeps);
    QWidget *makeAbout();
    QWidget *makeProfiles();
    void showProfiles();

    Settings &m_settings;
    std::vector<ConnectionCard *> m_cards;
    ListenerCard *m_listener;
    RatesCard *m_rates;
    PacksCard *m_packs;
    TextLabel *m_folder = nullptr;
    QPushButton *m_demo;
    SavedProfiles *m_profiles = nullptr;
    QWidget *m_profileRows = nullptr;
    TextLabel *m_profilesLine = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_privacy = nullptr;
};

} // namespace saldoscope
