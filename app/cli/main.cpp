// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("saldoscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALDOSCOPE_VERSION));
    return saldoscope::runCommand(QCoreApplication::arguments().sliced(1));
}
