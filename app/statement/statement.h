// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "statement/fieldreading.h"
#include "statement/proof.h"
#include "statement/table.h"

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
        Locked, NoText, NotXml, BadEncoding,                                             // the same: password, scan, XML, letters
        MissingKey, WrongType, BadAmount, BadDate, BadCurrency,                          // about one member
        NotUnderstood,                                                                   // a line or field nobody knows
        LeftOut,                                                                         // understood, and no bank row
        Ambiguous,                                                                       // read in one of two ways: to be asked
        TurnoverDiffers, BalanceDiffers,                                                 // read, but does not add up
        PageMissing                                                                      // something between may be missing
    };
    Kind kind = Kind::UnknownFormat;
    QString where;
    QString expected;
    bool operator==(const Problem &) const = default;
};
/// A stable word for a kind, for the command line's JSON: "missing-key", "truncated", …
QString word(Problem::Kind kind);

/// Something a file does not say and its whole content had to settle, for the preview. Where not certain, a problem
/// Ambiguous says so too, and ReadLimits::hints may settle it.
struct Choice {
    enum class About {
        Encoding, DateOrder, DecimalMark, Delimiter, Columns,
        Sign,                                  ///< which amounts are money out: "account", or "debt" where positive is out
        Sides,                                 ///< which of two columns of amounts is money out: "first"
        Currency                               ///< of amounts beside which none stands
    };
    About about = About::Encoding;
    QString taken;                             ///< "windows-1252", "dmy", ","; empty where nothing was taken for all of the file
    bool certain = true;
    bool operator==(const Choice &) const = default;
};

struct TableMapping; // statement/tablemapping.h

/// What the officer said about a file that cannot say it itself.
struct ReadHints {
    std::optional<DateOrder> dateOrder;
    std::optional<NumberStyle> numbers;
    std::shared_ptr<const TableMapping> mapping; ///< what the columns of a table are; null: find out
    std::shared_ptr<const std::vector<TableMapping>> profiles; ///< layouts the officer saved; may be null
    QByteArray password;                       ///< of a PDF; never logged, kept nowhere but sealed beside the file
};

/// What one file gave: everything that could be read, and a list of what could not. Nothing is dropped silently:
/// each transaction of the file is either in the ledger or named in `problems`.
struct Statement {
    QString file;                              ///< name without folder
    QString format;                            ///< "nordigen-json", "berlin-group-json", "mt940", "mt942", "ofx", "qif",
                                               ///< "camt.053", "csv", "xlsx", "pdf", …; empty where not recognised
    QString encoding;                          ///< "utf-8", "windows-1252", …; empty where it has none
    std::vector<Choice> choices;               ///< what the whole file had to settle
    std::shared_ptr<const Ledger> ledger;      ///< never null; empty where nothing could be read
    std::vector<Problem> problems;             ///< at most kMostProblems are kept
    std::size_t problemCount = 0;              ///< all of them
    std::shared_ptr<const TableMapping> mapping; ///< how a table was read; null for other forms
    std::vector<Proof> proofs;                 ///< five an account, in the order of accounts
    std::shared_ptr<const CellTable> cells;    ///< of sheets or a page, where ReadLimits::keepsCells
    bool unreadable = false;                   ///< nothing of it can be used
    bool cancelled = false;
};
inline constexpr std::size_t kMostProblems = 1000;

/// How far a reading is, for whoever waits for it; written by the reading thread.
struct ReadProgress {
    std::atomic<qint64> total = 0;             ///< bytes or lines; 0 while not known
    std::atomic<qint64> done = 0;              ///< of the same
    std::atomic<quint32> rows = 0;
};

struct ReadLimits {
    qint64 mostBytes = 1'500'000'000;          ///< larger files are refused before they are opened
    int mostDepth = 64;                        ///< nested brackets or elements
    ReadHints hints;
    std::shared_ptr<ReadProgress> progress;    ///< may be null
    bool keepsCells = false;                   ///< for showing what stood in a sheet or on a page beside what was read
};

/// Recognises by content, never by name, and reads. `stop` may be set by another thread. Pure: no I/O.
Statement readStatement(QByteArrayView bytes, const QString &fileName, const ReadLimits &limits = {},
    const std::atomic_bool *stop = nullptr);

/// The same for a file on disk, which is mapped or read whole; never throws, never blocks on a pipe.
Statement readStatementFile(const QString &path, const ReadLimits &limits = {}, const std::atomic_bool *stop = nullptr);

} // namespace saldoscope
