// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

/// What saldoscope-cli said and how it ended; exit -1 where it did not end by itself within two minutes.
struct CliRun {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline CliRun finished(QProcess &process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Qt seeds its hashes by chance in every process; 0 is the one seed that can be asked for.
inline CliRun run(const QStringList &arguments, const QString &hashSeed = {})
{
    QProcess process;
    if (!hashSeed.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_HASH_SEED"), hashSeed);
        process.setProcessEnvironment(environment);
    }
    process.start(QStringLiteral(SALDOSCOPE_CLI), arguments);
    return finished(process);
}

inline CliRun runWithInput(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(SALDOSCOPE_CLI), arguments);
    process.write(input);
    return finished(process);
}
