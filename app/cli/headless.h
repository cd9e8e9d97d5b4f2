// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace saldoscope {

/// The main job without a display: starts a sandbox on this machine, hands statements in over real HTTP (token, upload,
/// operations, polling) and prints what the provider and our own engine make of them. `arguments` are those after the
/// command's name: FILE… or --persona ID, --country CC, --fast, --provider ID, --number N
/// (see consentrun.h). Needs a QCoreApplication and runs its event loop.
/// Exit code 0: done; 1: something went wrong, told on standard error; 2: arguments that make no sense.
int runHeadless(const QStringList &arguments);

} // namespace saldoscope
