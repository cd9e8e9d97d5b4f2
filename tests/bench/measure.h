// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace saldoscope::bench {

/// Processor time of this process, all threads, user and system: what is left of a measurement when others use the
/// machine too.
std::chrono::nanoseconds processorTime();
std::chrono::nanoseconds timed(const std::function<void()> &work);

double median(std::vector<double> values);

/// Most memory this process ever held (VmHWM), in bytes; nullopt where the system does not tell.
std::optional<qint64> peakMemory();

/// Runs this very program again with arguments of its own and reads "name value" lines from it: a fresh process has a
/// peak of its own.
struct Reading {
    QString name;
    double value = 0;
};
std::vector<Reading> inFreshProcess(const QStringList &arguments);
std::optional<double> value(const std::vector<Reading> &readings, const QString &name);

} // namespace saldoscope::bench
