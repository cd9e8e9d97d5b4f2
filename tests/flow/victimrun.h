// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/seal.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace saldoscope {

/// How a program that may kill itself came to its end; see SuddenDeath.
struct VictimsEnd {
    QProcess::ExitStatus status = QProcess::CrashExit;
    int code = -1;
};

/// Runs SALDOSCOPE_VICTIM to its end.
inline VictimsEnd runVictim(const QStringList &arguments)
{
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QStringLiteral(SALDOSCOPE_VICTIM), arguments);
    if (!victim.waitForFinished(300'000)) { // a busy machine is no failure
        victim.kill();
        victim.waitForFinished();
        return {};
    }
    return {victim.exitStatus(), victim.exitCode()};
}

/// The key of the database that both sides open.
inline Key victimsVault() { return *Key::fromBytes(QByteArray(32, 'v')); }

} // namespace saldoscope
