// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table.h"

#include "bench/measure.h"
#include "bench/pipeline.h"
#include "ui/format.h"
#include "ui/models/transactionmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace saldoscope::bench {

namespace {

constexpr int kFrames = 200;

double milliseconds(std::chrono::nanoseconds time) { return double(time.count()) / 1e6; }

} // namespace

int runFrames(const QString &path)
{
    QFile file(path);
    const auto known = Knowledge::shipped();
    if (!file.open(QIODevice::ReadOnly) || !known)
        return 1;
    const auto analysis = pipeline(file.readAll(), *known);
    const auto all = view(analysis, Query());

    const Format format(QLocale::c());
    TransactionModel model(format);
    QTableView table;
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(28);
    table.verticalHeader()->hide();
    table.setModel(&model);
    table.resize(1126, 600);
    table.show();
    std::printf("a new view into the table %.6g\n", milliseconds(timed([&] {
        model.setView(all);
        QCoreApplication::processEvents();
    })));
    std::vector<double> frames;
    const int last = table.verticalScrollBar()->maximum();
    for (int i = 0; i < kFrames; ++i) {
        frames.push_back(milliseconds(timed([&] {
            table.verticalScrollBar()->setValue(int(qint64(last) * (i * 37 % kFrames) / kFrames));
            table.viewport()->repaint();
        })));
    }
    std::printf("frame of the table, median %.6g\n", median(frames));
    std::printf("frame of the table, slowest %.6g\n", *std::ranges::max_element(frames));
    return 0;
}

std::optional<double> startToFirstWindow()
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"saldoscope"_s);
    if (!QFile::exists(program))
        return std::nullopt;
    // Asked so, the program ends as soon as its first window is painted. A demo session: it needs no keychain, and starts a
    // sandbox besides.
    const QTemporaryDir home;
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(program, {u"--demo"_s, u"--quit-when-shown"_s});
        if (!process.waitForFinished(20'000)) {
            process.kill();
            process.waitForFinished();
            return std::nullopt;
        }
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return std::nullopt;
        times.push_back(double(timer.elapsed()));
    }
    return median(times);
}

} // namespace saldoscope::bench
