// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/pipeline.h"

#include "bench/measure.h"
#include "sandbox/persona.h"
#include "statement/statement.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace saldoscope::bench {

namespace {

void print(const char *name, double value) { std::printf("%s %.6g\n", name, value); }
double perRow(std::chrono::nanoseconds time, std::size_t rows) { return double(time.count()) / double(rows); }

std::shared_ptr<const Knowledge> knowledge()
{
    auto shipped = Knowledge::shipped();
    if (!shipped) {
        std::fprintf(stderr, "the knowledge cannot be read: %s\n", qPrintable(shipped.error().where));
        return nullptr;
    }
    return *shipped;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same as a pipeline, stage by stage.
struct Stages {
    std::chrono::nanoseconds read {}, merge {}, categorise {}, understand {};
    std::shared_ptr<const Analysis> analysis;
};
Stages stages(Statement statement, std::chrono::nanoseconds read, const std::shared_ptr<const Knowledge> &knowledge)
{
    Stages result;
    result.read = read;
    MergedLedger merged;
    std::vector<Verdict> verdicts;
    const std::vector<std::shared_ptr<const Ledger>> ledgers {std::move(statement.ledger)};
    result.merge = timed([&] { merged = merge(ledgers); });
    result.categorise = timed([&] { verdicts = categorise(*merged.ledger, *knowledge, u"se"_s, merged.transfers); });
    result.understand = timed([&] { result.analysis = understand(std::move(merged), std::move(verdicts), knowledge); });
    return result;
}

} // namespace

std::shared_ptr<const Analysis> pipeline(const QByteArray &bytes, const std::shared_ptr<const Knowledge> &knowledge)
{
    const Statement statement = readStatement(bytes, u"bench.json"_s);
    const std::vector<std::shared_ptr<const Ledger>> ledgers {statement.ledger};
    return analyse(ledgers, knowledge);
}

int writeStatement(const QString &path, std::size_t rows)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(makeLargeStatement(rows)) > 0 ? 0 : 1;
}

int runOnce(const QString &path)
{
    const auto known = knowledge();
    if (!known)
        return 1;
    const auto before = peakMemory();
    Statement statement;
    const auto read = timed([&] { statement = readStatementFile(path); });
    const Stages result = stages(std::move(statement), read, known);
    const std::size_t rows = result.analysis->ledger().booked().size();
    if (rows == 0)
        return 1;
    print("rows", double(rows));
    print("read", perRow(result.read, rows));
    print("merge", perRow(result.merge, rows));
    print("categorise", perRow(result.categorise, rows));
    print("understand", perRow(result.understand, rows));
    if (before) {
        print("peak", double(*peakMemory()));
        print("base", double(*before));
    }
    return 0;
}

int runBeside(const QString &path, int repetitions)
{
    const auto known = knowledge();
    const QByteArray bytes = bytesOf(path);
    if (!known || bytes.isEmpty())
        return 1;
    std::size_t rows = 0;
    std::vector<double> ours, theirs;
    for (int i = 0; i < repetitions; ++i) {
        std::shared_ptr<const Analysis> analysis;
        const auto our = timed([&] { analysis = pipeline(bytes, known); });
        rows = std::max<std::size_t>(1, analysis->ledger().booked().size());
        analysis.reset();
        QJsonDocument document;
        const auto their = timed([&] { document = QJsonDocument::fromJson(bytes); });
        if (document.isNull())
            return 1;
        ours.push_back(perRow(our, rows));
        theirs.push_back(perRow(their, rows));
    }
    print("pipeline", median(ours));
    print("fromJson", median(theirs));
    return 0;
}

int runGrowth(const QStringList &paths, int rounds)
{
    struct Size {
        QByteArray bytes;
        int times = 1; ///< in a round, so that each size takes about as long
    };
    const auto known = knowledge();
    std::vector<Size> sizes;
    for (const QString &path : paths)
        sizes.push_back({bytesOf(path)});
    if (!known || sizes.empty() || std::ranges::any_of(sizes, [](const Size &size) { return size.bytes.isEmpty(); }))
        return 1;
    for (Size &size : sizes)
        size.times = int(std::max<qsizetype>(1, sizes.back().bytes.size() / size.bytes.size()));
    std::vector<std::vector<double>> growth(sizes.size());
    for (int round = 0; round < rounds; ++round) {
        double before = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            std::chrono::nanoseconds time {};
            for (int k = 0; k < sizes[i].times; ++k) {
                std::shared_ptr<const Analysis> analysis; // lives longer than what is timed
                time += timed([&] { analysis = pipeline(sizes[i].bytes, known); });
            }
            const double once = double(time.count()) / sizes[i].times;
            if (i > 0)
                growth[i].push_back(once / before);
            before = once;
        }
    }
    for (std::size_t i = 1; i < sizes.size(); ++i)
        print(qPrintable(u"growth %1"_s.arg(i)), median(growth[i]));
    return 0;
}

int runFilter(const QString &path)
{
    const auto known = knowledge();
    const QByteArray bytes = bytesOf(path);
    if (!known || bytes.isEmpty())
        return 1;
    const auto analysis = pipeline(bytes, known);
    const auto milliseconds = [](std::chrono::nanoseconds time) { return double(time.count()) / 1e6; };
    struct Typed {
        const char *name;
        QString text;
        SortColumn order;
    };
    const Typed typed[] = {{"filter one letter, by date", u"k"_s, SortColumn::Date},
        {"filter a word, by date", u"ica"_s, SortColumn::Date},
        {"filter two words, by date", u"kortkop willys"_s, SortColumn::Date},
        {"filter nothing found, by date", u"zzzz"_s, SortColumn::Date},
        {"filter a word, by amount", u"ica"_s, SortColumn::Amount},
        {"filter one letter, by amount", u"k"_s, SortColumn::Amount},
        {"first sort by text", {}, SortColumn::Text},
        {"filter a word, by text", u"ica"_s, SortColumn::Text},
        {"filter one letter, by text", u"k"_s, SortColumn::Text},
        {"no filter, by amount", {}, SortColumn::Amount}};
    for (const Typed &query : typed) {
        Query asked;
        asked.text = query.text;
        asked.order = query.order;
        std::vector<double> times;
        const int repetitions = QByteArrayView(query.name).startsWith("first") ? 1 : 5;
        for (int i = 0; i < repetitions; ++i)
            times.push_back(milliseconds(timed([&] { (void)select(*analysis, asked); })));
        print(query.name, median(times));
    }
    Query asked;
    asked.text = u"ica"_s;
    print("whole view for a word", milliseconds(timed([&] { (void)view(analysis, asked); })));
    print("whole view of everything", milliseconds(timed([&] { (void)view(analysis, Query()); })));
    return 0;
}

} // namespace saldoscope::bench
