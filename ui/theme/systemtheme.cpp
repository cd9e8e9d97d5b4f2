// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemtheme.h"

#include "ui/theme/style.h"

#include <QGuiApplication>

#ifdef SALDOSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

#ifdef SALDOSCOPE_DBUS
const QString kSpace = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;

/// 1 dark, 2 light, anything else no preference; Read() wraps the number twice.
std::optional<bool> preference(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();
    return scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
}
#endif

std::optional<bool> registry()
{
#ifdef Q_OS_WIN
    const QSettings personalize(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s, QSettings::NativeFormat);
    const QVariant light = personalize.value(u"AppsUseLightTheme"_s);
    if (light.isValid())
        return light.toUInt() == 0;
#endif
    return std::nullopt;
}

} // namespace

SystemTheme::SystemTheme(const SaldoscopeStyle &style, QObject *parent)
    : QObject(parent)
    , m_style(style)
{
    m_dark = registry().value_or(m_style.isSystemPaletteDark());
    connect(&m_style, &SaldoscopeStyle::systemPaletteChanged, this, &SystemTheme::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &SystemTheme::look); // the registry tells nobody
    askPortal();
}

void SystemTheme::look()
{
    const bool dark = m_portal ? *m_portal : registry().value_or(m_style.isSystemPaletteDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

void SystemTheme::askPortal()
{
#ifdef SALDOSCOPE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString,QString,QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({kSpace, kKey});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (reply.isError())
            return;
        m_portal = preference(reply.value());
        look();
    });
#endif
}

#ifdef SALDOSCOPE_DBUS
void SystemTheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != kSpace || key != kKey)
        return;
    m_portal = preference(value.variant());
    look();
}
#endif

} // namespace saldoscope
