// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace saldoscope::bench {

std::chrono::nanoseconds processorTime()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::chrono::nanoseconds timed(const std::function<void()> &work)
{
    const auto before = processorTime();
    work();
    return processorTime() - before;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::optional<qint64> peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return std::nullopt;
}

std::vector<Reading> inFreshProcess(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    std::vector<Reading> readings;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype blank = line.lastIndexOf(' ');
        if (blank > 0)
            readings.push_back({QString::fromUtf8(line.left(blank)), line.mid(blank + 1).toDouble()});
    }
    return readings;
}

std::optional<double> value(const std::vector<Reading> &readings, const QString &name)
{
    const auto found = std::ranges::find(readings, name, &Reading::name);
    return found == readings.end() ? std::nullopt : std::optional(found->value);
}

} // namespace saldoscope::bench
