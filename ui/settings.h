// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "http/hintlistener.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSettings>
#include <QString>

#include <functional>

namespace saldoscope {

/// The paths of a provider that may be replaced, and who says whether a replacement can be used.
struct ReplaceablePaths {
    QString provider;                  ///< its id
    QJsonObject standard;              ///< name → path
    std::function<Done(const QJsonObject &)> check;
};

/// What the officer chose about the program itself. Holds nothing personal of an applicant and no secret.
class Settings
{
public:
    enum class Theme { System, Light, Dark };

    Settings();                                   ///< the user's own settings
    explicit Settings(const QString &file);       ///< an INI file: demos and tests

    /// Who works here, for the log and dismissals: as entered, else the name of the computer's user.
    QString officer() const;
    void setOfficer(const QString &name);         ///< empty: the computer's user again
    Theme theme() const;
    void setTheme(Theme theme);
    QString language() const;                     ///< "sv", "fi", "en"; empty: the system's
    void setLanguage(const QString &language);
    bool railFolded() const;
    void setRailFolded(bool folded);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QString lastFolder() const;                   ///< where statements were last chosen from
    void setLastFolder(const QString &folder);
    QString packFolder() const;                   ///< of a lender's own packs, beside the one in the data folder; empty: none
    void setPackFolder(const QString &folder);
    bool notifies() const;                        ///< a message on the desktop when a process is done; true unless switched off
    void setNotifies(bool on);
    QString letterLanguage() const;               ///< of letters to applicants; empty: that of the case's country
    void setLetterLanguage(const QString &language);
    QString partnerBank(const QString &providerId) const; ///< in whose name was asked last
    void setPartnerBank(const QString &providerId, const QString &bank);
    QString returnAddress(const QString &providerId) const; ///< where applicants were sent last after consent; empty: nowhere
    void setReturnAddress(const QString &providerId, const QString &address);
    QJsonObject brokerBanks(const QString &providerId) const; ///< by id of a broker: a list of {name, id, logoUri}
    void setBrokerBanks(const QString &providerId, const QJsonObject &banks);
    HintSettings listener() const;                ///< where providers may call; off unless switched on
    void setListener(const HintSettings &settings);
    QJsonObject paths(const QString &providerId) const; ///< addresses that replace a provider's own; empty: none
    void setPaths(const QString &providerId, const QJsonObject &paths);

private:
    QJsonObject object(const QString &key) const;
    void setObject(const QString &key, const QJsonObject &object);

    mutable QSettings m_settings;
};

} // namespace saldoscope
