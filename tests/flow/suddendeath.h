// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/world.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimer>

#include <csignal>
#include <unistd.h>

namespace saldoscope {

/// Kills this program at one moment, as a power cut would: a word of QuickProvider's ear, with "#2" behind it the second time;
/// "state:WORD", as a collection's state is reached and before it is saved; "saved:WORD", as soon as it was saved; "after:MS", that
/// many milliseconds after follow().
class SuddenDeath
{
public:
    explicit SuddenDeath(QByteArray moment)
        : m_moment(std::move(moment))
    {
        if (m_moment.startsWith("after:"))
            QTimer::singleShot(std::chrono::milliseconds(m_moment.mid(6).toInt()), Qt::PreciseTimer, qApp, [] { die(); });
    }
    QuickProvider::Ear ear()
    {
        return [this](const char *now) {
            const int count = ++m_heard[now];
            if (m_moment == now || m_moment == now + ('#' + QByteArray::number(count)))
                die();
        };
    }
    /// `look` comes at each of its states at which the program lives on; not once it is to die of having saved it.
    void follow(const World &world, Collection *collection, std::function<void(const QByteArray &is)> look)
    {
        const auto see = [this, &world, collection, look = std::move(look)] {
            const QByteArray is = word(collection->state()).toLatin1();
            if (m_moment == "state:" + is)
                die();
            if (m_moment != "saved:" + is)
                return look(is);
            QMetaObject::invokeMethod( // behind the save that is asked for when this returns
                qApp, [&world] { world.services.store->ask(qApp, [](CaseStore &) { die(); return done(); }, [](const Done &) {}); }, Qt::QueuedConnection);
        };
        QObject::connect(collection, &Collection::stateChanged, qApp, see);
        see();
    }

private:
    static void die() { kill(getpid(), SIGKILL); }

    const QByteArray m_moment;
    QHash<QByteArray, int> m_heard;
};

} // namespace saldoscope
