// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

namespace saldoscope {

using namespace Qt::StringLiterals;

Settings::Settings()
    : m_settings(u"Saldoscope"_s, u"Saldoscope"_s)
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

Settings::Theme Settings::theme() const
{
    const QString word = m_settings.value(u"look/theme"_s).toString();
    return word == u"light" ? Theme::Light : word == u"dark" ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_settings.setValue(u"look/theme"_s, theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s);
}

QString Settings::language() const { return m_settings.value(u"look/language"_s).toString(); }
void Settings::setLanguage(const QString &language) { m_settings.setValue(u"look/language"_s, language); }
bool Settings::railFolded() const { return m_settings.value(u"window/railFolded"_s, false).toBool(); }
void Settings::setRailFolded(bool folded) { m_settings.setValue(u"window/railFolded"_s, folded); }
QByteArray Settings::geometry() const { return m_settings.value(u"window/geometry"_s).toByteArray(); }
void Settings::setGeometry(const QByteArray &geometry) { m_settings.setValue(u"window/geometry"_s, geometry); }
QString Settings::lastFolder() const { return m_settings.value(u"files/lastFolder"_s).toString(); }
void Settings::setLastFolder(const QString &folder) { m_settings.setValue(u"files/lastFolder"_s, folder); }

} // namespace saldoscope
