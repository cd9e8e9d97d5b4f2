// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saldoscope::bench {

/// Each text format at 10 and 100 MB, from file to finished insights, each in a process of its own.
int runFormats();
/// What its children do: write a file of that many megabytes; read and analyse one.
int writeFormat(const QString &path, const QString &format, int megabytes);
int runFormat(const QString &path);

} // namespace saldoscope::bench
