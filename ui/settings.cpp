// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QJsonDocument>

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

QString Settings::officer() const
{
    const QString entered = m_settings.value(u"officer/name"_s).toString().simplified();
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return entered.isEmpty() ? user : entered;
}

QString Settings::packFolder() const { return m_settings.value(u"knowledge/folder"_s).toString(); }
void Settings::setPackFolder(const QString &folder) { m_settings.setValue(u"knowledge/folder"_s, folder); }
void Settings::setOfficer(const QString &name) { m_settings.setValue(u"officer/name"_s, name.simplified()); }

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
bool Settings::notifies() const { return m_settings.value(u"desktop/notifies"_s, true).toBool(); }
void Settings::setNotifies(bool on) { m_settings.setValue(u"desktop/notifies"_s, on); }
QString Settings::letterLanguage() const { return m_settings.value(u"letter/language"_s).toString(); }
void Settings::setLetterLanguage(const QString &language) { m_settings.setValue(u"letter/language"_s, language); }

QString Settings::partnerBank(const QString &providerId) const { return m_settings.value(u"partnerBank/"_s + providerId).toString(); }
void Settings::setPartnerBank(const QString &providerId, const QString &bank) { m_settings.setValue(u"partnerBank/"_s + providerId, bank); }
QString Settings::returnAddress(const QString &providerId) const { return m_settings.value(u"returnAddress/"_s + providerId).toString(); }
void Settings::setReturnAddress(const QString &providerId, const QString &address) { m_settings.setValue(u"returnAddress/"_s + providerId, address); }
QJsonObject Settings::brokerBanks(const QString &providerId) const { return object(u"brokerBanks/"_s + providerId); }
void Settings::setBrokerBanks(const QString &providerId, const QJsonObject &banks) { setObject(u"brokerBanks/"_s + providerId, banks); }
QJsonObject Settings::paths(const QString &providerId) const { return object(u"paths/"_s + providerId); }
void Settings::setPaths(const QString &providerId, const QJsonObject &paths) { setObject(u"paths/"_s + providerId, paths); }

HintSettings Settings::listener() const
{
    HintSettings settings;
    settings.on = m_settings.value(u"listener/on"_s, false).toBool();
    settings.address = m_settings.value(u"listener/address"_s, settings.address).toString();
    settings.port = quint16(m_settings.value(u"listener/port"_s, settings.port).toUInt());
    settings.certificateFile = m_settings.value(u"listener/certificate"_s).toString();
    settings.keyFile = m_settings.value(u"listener/key"_s).toString();
    return settings;
}

void Settings::setListener(const HintSettings &settings)
{
    m_settings.setValue(u"listener/on"_s, settings.on);
    m_settings.setValue(u"listener/address"_s, settings.address);
    m_settings.setValue(u"listener/port"_s, settings.port);
    m_settings.setValue(u"listener/certificate"_s, settings.certificateFile);
    m_settings.setValue(u"listener/key"_s, settings.keyFile);
}

QJsonObject Settings::object(const QString &key) const { return QJsonDocument::fromJson(m_settings.value(key).toString().toUtf8()).object(); }

void Settings::setObject(const QString &key, const QJsonObject &object)
{
    if (object.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace saldoscope
