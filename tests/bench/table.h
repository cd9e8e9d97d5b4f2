// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace saldoscope::bench {

/// Scrolls the transactions table through a million rows, offscreen, and prints the median time of a frame.
int runFrames(const QString &path);

/// Milliseconds from the start of the program to its first window, by running it; nullopt where it cannot be run.
std::optional<double> startToFirstWindow();

} // namespace saldoscope::bench
