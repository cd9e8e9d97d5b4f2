// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saldoscope {

/// Fimento's way without a display: starts a sandbox on this machine, makes a process for the number, lets the sandbox consent in
/// the applicant's place, prints each step as it is reached, then what the provider and our own engine make of the
/// transactions. Needs a QCoreApplication and runs its event loop. Exit code 0: done; 1: something went wrong, told on standard
/// error; 2: not a number of a person in Sweden or Finland.
int runConsentDemo(const QString &number, bool fast);

} // namespace saldoscope
