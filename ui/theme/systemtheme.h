// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>
#ifdef SALDOSCOPE_DBUS
#include <QDBusVariant>
#endif

namespace saldoscope {

class SaldoscopeStyle;

/// Whether the desktop asks for a dark look, and when it changes its mind. Qt 6.4 has no answer of its own: Linux
/// desktops say it over the portal, Windows in its registry, others by the colours of their palette.
class SystemTheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemTheme(const SaldoscopeStyle &style, QObject *parent = nullptr);
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(); ///< never before the constructor has returned

#ifdef SALDOSCOPE_DBUS
private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);
#endif

private:
    void askPortal();
    void look();

    const SaldoscopeStyle &m_style;
    std::optional<bool> m_portal; ///< nullopt: no portal, or no preference there
    bool m_dark = false;
};

} // namespace saldoscope
