// SPDX-License-Identifier: GPL-3.0-or-later
// saldoscope-fuzz SECONDS CORPUS… [--seed N]: damages the files named, and those of the folders named, and reads them for so many
// seconds of processor time, which a busy machine does not shorten. What must hold for any file is checked for each; the file that breaks it, or that crashes the program, stays behind.
#include "statement/statement.h"

#include "fuzz/mutation.h"
#include "fuzz/package.h"
#include "statement/jsonplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <map>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

const QString kLast = u"saldoscope-fuzz-last.bin"_s;

QList<QByteArray> corpusOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        const QDir dir(path);
        if (!dir.exists())
            names << path;
        const QStringList inside = dir.exists() ? dir.entryList(QDir::Files, QDir::Name) : QStringList();
        for (const QString &name : inside)
            names << dir.filePath(name);
    }
    QList<QByteArray> corpus;
    for (const QString &name : std::as_const(names)) {
        QFile file(name);
        if (file.open(QFile::ReadOnly) && file.size() < 1 << 20)
            corpus << file.readAll();
    }
    return corpus;
}

/// Mostly the members of an archive are damaged, and not the archive: that its check sums meet.
QByteArray mutated(Mutation &mutation, const QList<QByteArray> &corpus, const std::vector<Package> &packages)
{
    if (packages.empty() || mutation.below(8) == 0)
        return mutation(corpus);
    Package package = packages[mutation.below(packages.size())];
    QList<QByteArray> pieces;
    for (const Package::Member &member : package.members)
        pieces << member.bytes;
    for (quint64 count = 1 + mutation.below(2); count > 0; --count) {
        QByteArray &bytes = package.members[mutation.below(package.members.size())].bytes;
        mutation.damageSome(bytes, pieces);
        bytes.truncate(Package::kMostBytes);
    }
    return package.archive();
}

bool isUtf8(std::string_view text) { return QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8(); }

/// Why this cannot be the outcome of any file; empty where it can.
QString brokenPromise(const Statement &statement)
{
    if (!statement.ledger)
        return u"no ledger"_s;
    const Ledger &ledger = *statement.ledger;
    if (statement.proofs.size() != (statement.cancelled ? 0 : ledger.accounts().size() * 5))
        return u"not five proofs an account"_s;
    if (statement.problemCount < statement.problems.size())
        return u"fewer problems counted than kept"_s;
    if (statement.format.isEmpty() && (!ledger.booked().empty() || statement.problems.empty()))
        return u"rows of no format, or silence"_s;
    for (const Rows *rows : {&ledger.booked(), &ledger.pending()}) {
        for (Row row = 0; row < rows->size(); ++row) {
            const Day day = rows->day(row);
            if (rows->account[row] >= ledger.accounts().size())
                return u"a row of no account"_s;
            if (day != kNoDay && (day < kFirstSaneDay || day > kLastSaneDay))
                return u"a day that is not sane"_s;
            if (std::abs(rows->minor[row]) > 1'000'000'000'000'000'000)
                return u"an amount that is not sane"_s;
            if (!isUtf8(ledger.texts()[rows->counterparty[row]]) || !isUtf8(ledger.texts()[rows->text[row]]))
                return u"a text that is not UTF-8"_s;
        }
    }
    for (std::size_t i = 0; i < ledger.accounts().size(); ++i) {
        const BalanceCheck check = balanceCheck(ledger, AccountIndex(i));
        const Proof::State state = statement.proofs[i * 5].state;
        if ((check == BalanceCheck::Holds) != (state == Proof::State::Holds) || (check == BalanceCheck::Broken) != (state == Proof::State::Broken))
            return u"a proof that is not the balance check"_s;
    }
    return {};
}

/// Where a JSON document can be indexed whole, windows of any size have the same tokens.
bool windowsDiffer(const QByteArray &file, quint32 windowBytes)
{
    if (file.isEmpty() || (file.front() != '{' && file.front() != '['))
        return false;
    const std::vector<quint32> whole = tokenPlaces(file, quint32(file.size()));
    return !whole.empty() && tokenPlaces(file, windowBytes) != whole;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList words = application.arguments().mid(1);
    quint64 seed = std::random_device()();
    if (const qsizetype at = words.indexOf(u"--seed"_s); at >= 0 && at + 1 < words.size()) {
        seed = words[at + 1].toULongLong();
        words.remove(at, 2);
    }
    const QList<QByteArray> corpus = corpusOf(words.mid(1));
    if (corpus.isEmpty()) {
        std::fputs("saldoscope-fuzz SECONDS CORPUS… [--seed N]\n", stderr);
        return 2;
    }
    std::printf("seed %llu, %d files\n", static_cast<unsigned long long>(seed), int(corpus.size()));
    std::fflush(stdout);
    Mutation mutation(seed);
    std::vector<Package> packages;
    for (const QByteArray &file : corpus) {
        if (auto package = Package::of(file))
            packages.push_back(*std::move(package));
    }
    QFile last(kLast); // stays open: some file systems write a file out at each closing
    if (!last.open(QFile::ReadWrite | QFile::Truncate | QFile::Unbuffered)) {
        std::fputs("cannot write here\n", stderr);
        return 2;
    }
    std::map<QString, int> formats;
    quint64 runs = 0;
    for (const double end = words[0].toDouble() * CLOCKS_PER_SEC; double(std::clock()) < end; ++runs) {
        const QByteArray file = mutated(mutation, corpus, packages);
        last.seek(0);
        last.write(file);
        last.resize(file.size());
        const Statement statement = readStatement(file, u"fuzz"_s);
        ++formats[statement.format];
        const bool differ = windowsDiffer(file, quint32(1 + runs % 400));
        const QString broken = differ ? u"other tokens in windows"_s : brokenPromise(statement);
        if (!broken.isEmpty()) {
            std::printf("run %llu: %s; see %s\n", static_cast<unsigned long long>(runs), qPrintable(broken), qPrintable(kLast));
            return 1;
        }
    }
    last.remove();
    std::printf("%llu files read:", static_cast<unsigned long long>(runs));
    for (const auto &[format, count] : formats) // a target whose files all go to another reader tests nothing
        std::printf(" %s %d", format.isEmpty() ? "none" : qPrintable(format), count);
    std::puts("");
    return 0;
}
