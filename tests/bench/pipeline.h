// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"

#include <QByteArray>
#include <QString>

namespace saldoscope::bench {

/// From the bytes of a file to finished insights, all in memory.
std::shared_ptr<const Analysis> pipeline(const QByteArray &bytes, const std::shared_ptr<const Knowledge> &knowledge);

// What the children of the benchmark do; each prints "name value" lines.
int writeStatement(const QString &path, std::size_t rows);
/// Reads the file as the program does, analyses it once: time by stage and peak memory.
int runOnce(const QString &path);
/// What each file's rows cost beside those of the file before it, the files in turn in each round, because the machine's own
/// speed drifts from one minute to the next; median of the rounds.
int runGrowth(const QStringList &paths, int rounds);
/// Pipeline and QJsonDocument::fromJson in turn on the same bytes; medians.
int runBeside(const QString &path, int repetitions);
/// Typing into the filter, with the list in several orders.
int runFilter(const QString &path);

} // namespace saldoscope::bench
