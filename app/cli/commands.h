// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace saldoscope {

/// The exit codes of all commands that read statements.
enum class Exit {
    AllRead = 0,
    WithProblems = 1, ///< read, but something in a file is named as a problem
    NotRead = 2       ///< a file could not be read, or the arguments make no sense
};

/// Runs the command named first: read, analyse, categorise, score or demo. `arguments` are without the program's name. Results
/// go to standard output, messages to standard error. Needs a QCoreApplication.
int runCommand(const QStringList &arguments);

} // namespace saldoscope
