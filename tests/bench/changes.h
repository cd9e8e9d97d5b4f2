// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saldoscope::bench {

/// What an officer's changes cost on a case of that file: a rule, a correction, the loan, the household. Milliseconds.
int runChanges(const QString &path);

} // namespace saldoscope::bench
