// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace saldoscope {

/// What stood in the way of reading one thing. `where` is a path ("account_list[3].transaction_list[17].sum") or a
/// line ("line 12"); `expected` says in English what should have been there ("a number with at most 2 decimals").
/// Neither ever quotes the file's own content.
struct Problem {
    enum class Kind {
        Empty, TooLarge, UnknownFormat, NotUtf8, Truncated, NotJson, TooDeep, Unreadable, // about the whole file
        MissingKey, WrongType, BadAmount, BadDate, BadCurrency,                          // about one member
        TurnoverDiffers, BalanceDiffers                                                  // read, but does not add up
    };
    Kind kind = Kind::UnknownFormat;
    QString where;
    QString expected;
    bool operator==(const Problem &) const = default;
};
/// A stable word for a kind, for the command line's JSON: "missing-key", "truncated", …
QString word(Problem::Kind kind);

/// What one file gave: everything that could be read, and a list of what could not. Nothing is dropped silently:
/// each transaction of the file is either in the ledger or named in `problems`.
struct Statement {
    QString file;                              ///< name without folder
    QString format;                            ///< "nordigen-json", "berlin-group-json"; empty where not recognised
    std::shared_ptr<const Ledger> ledger;      ///< never null; empty where nothing could be read
    std::vector<Problem> problems;             ///< at most kMostProblems are kept
    std::size_t problemCount = 0;              ///< all of them
    bool unreadable = false;                   ///< nothing of it can be used
    bool cancelled = false;
};
inline constexpr std::size_t kMostProblems = 1000;

struct ReadLimits {
    qint64 mostBytes = 1'500'000'000;          ///< larger files are refused before they are opened
    int mostDepth = 64;                        ///< nested brackets
};

/// Recognises by content, never by name, and reads. `stop` may be set by another thread. Pure: no I/O.
Statement readStatement(QByteArrayView bytes, const QString &fileName, const ReadLimits &limits = {},
    const std::atomic_bool *stop = nullptr);

/// The same for a file on disk, which is mapped or read whole; never throws, never blocks on a pipe.
Statement readStatementFile(const QString &path, const ReadLimits &limits = {}, const std::atomic_bool *stop = nullptr);

} // namespace saldoscope
