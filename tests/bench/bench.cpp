// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement costs, from file to finished insights, beside QJsonDocument::fromJson alone on the same bytes. Each
// size is measured in a process of its own, so that its peak memory is its own too.
#include "bench/changes.h"
#include "bench/formats.h"
#include "bench/measure.h"
#include "bench/pipeline.h"
#include "bench/table.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace saldoscope::bench;

namespace {

constexpr std::size_t kSizes[] = {10'000, 100'000, 1'000'000};

struct Target {
    const char *name;
    double value;
    double most;
};

void verdict(const Target &target)
{
    std::printf("  %-44s %8.2f  of at most %g: %s\n", target.name, target.value, target.most,
        target.value <= target.most ? "reached" : "MISSED");
}

constexpr int kGrowthRounds = 9;

int repetitionsFor(std::size_t rows) { return rows >= 1'000'000 ? 5 : rows >= 100'000 ? 9 : 21; }

int all()
{
    const QTemporaryDir folder;
    std::printf("%10s %9s %9s %9s %9s %9s | %9s %9s %7s | %8s %8s\n", "rows", "read", "merge", "categ.", "underst.", "sum",
        "pipeline", "fromJson", "ratio", "MB peak", "bytes/tx");
    double ratio = 0;
    double bytesARow = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const QString path = folder.filePath(u"%1.json"_s.arg(kSizes[i]));
        (void)inFreshProcess({u"--write"_s, path, QString::number(kSizes[i])});
        const auto once = inFreshProcess({u"--once"_s, path});
        const auto beside = inFreshProcess({u"--beside"_s, path, QString::number(repetitionsFor(kSizes[i]))});
        const auto of = [](const std::vector<Reading> &readings, const QString &name) { return value(readings, name).value_or(0); };
        const double rows = std::max(1.0, of(once, u"rows"_s));
        const double perRow = of(beside, u"pipeline"_s);
        ratio = perRow / of(beside, u"fromJson"_s);
        bytesARow = of(once, u"peak"_s) / rows;
        const double sum = of(once, u"read"_s) + of(once, u"merge"_s) + of(once, u"categorise"_s) + of(once, u"understand"_s);
        std::printf("%10.0f %9.0f %9.0f %9.0f %9.0f %9.0f | %9.0f %9.0f %7.2f | %8.1f %8.0f\n", rows, of(once, u"read"_s),
            of(once, u"merge"_s), of(once, u"categorise"_s), of(once, u"understand"_s), sum, perRow, of(beside, u"fromJson"_s),
            ratio, of(once, u"peak"_s) / 1e6, bytesARow);
        std::printf("%10s file %.0f bytes a row, %.1f MB before reading\n", "", double(QFileInfo(path).size()) / rows,
            of(once, u"base"_s) / 1e6);
        std::fflush(stdout);
    }
    std::printf("(nanoseconds of processor time a transaction; single runs left of the bar, medians right of it)\n");

    QStringList growing {u"--growth"_s};
    for (const std::size_t size : kSizes)
        growing += folder.filePath(u"%1.json"_s.arg(size));
    const auto growth = inFreshProcess(growing);

    const QString largest = folder.filePath(u"%1.json"_s.arg(kSizes[2]));
    std::printf("\n1 000 000 rows on the screen, milliseconds of processor time\n");
    const auto filter = inFreshProcess({u"--filter"_s, largest});
    for (const Reading &reading : filter)
        std::printf("  %-44s %8.1f\n", qPrintable(reading.name), reading.value);
    const auto frames = inFreshProcess({u"--frames"_s, largest});
    for (const Reading &reading : frames)
        std::printf("  %-44s %8.1f\n", qPrintable(reading.name), reading.value);
    std::printf("\nWhat an officer changes, milliseconds of processor time in a worker\n");
    std::vector<Reading> changes;
    for (std::size_t i = 0; i < 3; ++i) {
        changes = inFreshProcess({u"--changes"_s, folder.filePath(u"%1.json"_s.arg(kSizes[i]))});
        for (const Reading &reading : changes)
            std::printf("  %8zu rows: %-44s %8.1f\n", kSizes[i], qPrintable(reading.name), reading.value);
    }
    const auto start = startToFirstWindow();
    if (start)
        std::printf("  %-44s %8.0f\n", "demo session, start to first window (elapsed)", *start);
    else
        std::printf("  %-44s %8s\n", "start to first window", "not run");

    std::printf("\nTargets\n");
    verdict({"pipeline / fromJson at 1 000 000", ratio, 1.3});
    verdict({"bytes a transaction with the file", bytesARow, 400});
    verdict({"cost of 100 000 / cost of 10 000", value(growth, u"growth 1"_s).value_or(1e9), 10.5});
    verdict({"cost of 1 000 000 / cost of 100 000", value(growth, u"growth 2"_s).value_or(1e9), 10.5});
    verdict({"text filter, ms", value(filter, u"filter a word, by date"_s).value_or(1e9), 60});
    verdict({"changed rule at 1 000 000, ms", value(changes, u"changed rule, categorised and summed"_s).value_or(1e9), 400});
    verdict({"changed correction at 1 000 000, ms", value(changes, u"changed correction"_s).value_or(1e9), 50});
    verdict({"changed loan sum, ms", value(changes, u"changed loan sum"_s).value_or(1e9), 50});
    verdict({"changed household, ms", value(changes, u"changed household"_s).value_or(1e9), 50});
    if (const auto frame = value(frames, u"frame of the table, median"_s))
        verdict({"frame of the table, ms", *frame, 8});
    return runFormats();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString what = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const int number = argc > 3 ? QByteArray(argv[3]).toInt() : 0;
    if (what == u"--frames") {
        const QApplication application(argc, argv);
        return runFrames(path);
    }
    const QCoreApplication application(argc, argv);
    if (what == u"--write")
        return writeStatement(path, std::size_t(number));
    if (what == u"--once")
        return runOnce(path);
    if (what == u"--beside")
        return runBeside(path, number);
    if (what == u"--growth")
        return runGrowth(application.arguments().mid(2), kGrowthRounds);
    if (what == u"--filter")
        return runFilter(path);
    if (what == u"--changes")
        return runChanges(path);
    if (what == u"--formats")
        return runFormats();
    if (what == u"--write-format")
        return writeFormat(path, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString(), argc > 4 ? QByteArray(argv[4]).toInt() : 0);
    if (what == u"--format")
        return runFormat(path);
    return all();
}
