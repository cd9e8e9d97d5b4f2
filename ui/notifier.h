// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace saldoscope {

/// Says on the desktop that something is done while nobody looks at the window: over the desktop's own notifications where there are
/// any (D-Bus), else over an icon in the tray that goes again; where there is neither, the window is told to say it itself. What is said holds no name, number or amount: it may stand on a locked screen.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void told(const QString &title, const QString &text);
    void unsaid(const QString &title, const QString &text); ///< this desktop has no place for messages
    void chosen();                 ///< somebody clicked the message in the tray

private:
    void tellInTray(const QString &title, const QString &text);

    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace saldoscope
