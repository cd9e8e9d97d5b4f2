// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifier.h"

#include <QIcon>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

#ifdef SALDOSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kShown {10'000};

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

void Notifier::tell(const QString &title, const QString &text)
{
    Q_EMIT told(title, text);
#ifdef SALDOSCOPE_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s, u"Notify"_s);
        call.setArguments({u"Saldoscope"_s, 0U, u"saldoscope"_s, title, text.toHtmlEscaped(), QStringList(),
            QVariantMap {{u"desktop-entry"_s, u"saldoscope"_s}}, int(kShown.count())});
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, text] {
            watcher->deleteLater();
            if (watcher->isError())
                tellInTray(title, text);
        });
        return;
    }
#endif
    tellInTray(title, text);
}

void Notifier::tellInTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return Q_EMIT unsaid(title, text);
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QIcon(u":/saldoscope/app/saldoscope.svg"_s), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::chosen);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Notifier::chosen);
    }
    m_tray->show();
    m_tray->setToolTip(title);
    m_tray->showMessage(title, text, QIcon(u":/saldoscope/app/saldoscope.svg"_s), int(kShown.count()));
    QTimer::singleShot(2 * kShown, m_tray, &QSystemTrayIcon::hide);
}

} // namespace saldoscope
