// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace saldoscope {

/// What the officer chose about the program itself. Holds nothing personal of an applicant and no secret.
class Settings
{
public:
    enum class Theme { System, Light, Dark };

    Settings();                                   ///< the user's own settings
    explicit Settings(const QString &file);       ///< an INI file: demos and tests

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

private:
    mutable QSettings m_settings;
};

} // namespace saldoscope
