// SPDX-License-Identifier: GPL-3.0-or-later
// Where a message goes: the desktop's notifications, and the window itself where the desktop has neither those nor a tray.
#include "ui/notifier.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#ifdef SALDOSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusContext>
#endif

using namespace saldoscope;
using namespace Qt::StringLiterals;

#ifdef SALDOSCOPE_DBUS
/// The desktop's end of it.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList said;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &, int)
    {
        said << title << text;
        return 1;
    }
};
#endif

class TestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void withoutAnyPlaceTheWindowIsTold();
    void theDesktopIsToldOverItsBus();

private:
    QProcess m_bus;
    QString m_program;
};

void TestNotifier::initTestCase()
{
    // A bus of its own: never the one of whoever runs the tests.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (m_program.isEmpty())
        return;
    m_bus.start(m_program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead(10'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestNotifier::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished(5000);
}

void TestNotifier::withoutAnyPlaceTheWindowIsTold()
{
    // Nobody on the bus takes messages, and this platform has no tray.
    Notifier notifier;
    QSignalSpy unsaid(&notifier, &Notifier::unsaid);
    notifier.tell(u"Case 2026-0001"_s, u"A process is done."_s);
    QTRY_COMPARE_WITH_TIMEOUT(unsaid.count(), 1, 30'000);
    QCOMPARE(unsaid.front().at(0).toString(), u"Case 2026-0001"_s);
    QCOMPARE(unsaid.front().at(1).toString(), u"A process is done."_s);
}

void TestNotifier::theDesktopIsToldOverItsBus()
{
#ifdef SALDOSCOPE_DBUS
    if (m_program.isEmpty())
        QSKIP("there is no dbus-daemon");
    Desktop desktop;
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    Notifier notifier;
    QSignalSpy unsaid(&notifier, &Notifier::unsaid);
    notifier.tell(u"Case 2026-0001"_s, u"A <process> is done."_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.said, (QStringList {u"Case 2026-0001"_s, u"A &lt;process&gt; is done."_s}), 30'000);
    QCOMPARE(unsaid.count(), 0);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
#else
    QSKIP("built without D-Bus");
#endif
}

QTEST_MAIN(TestNotifier)
#include "tst_ui_notifier.moc"
