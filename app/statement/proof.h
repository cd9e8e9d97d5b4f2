// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QString>

#include <span>
#include <vector>

namespace saldoscope {

/// What a statement says about itself that an Account has no room for: what it can be held against. One an account at most.
struct Section {
    AccountIndex account = 0;
    QString where;                       ///< "line 4"
    std::optional<qint64> number;        ///< of the statement, as the bank counts them
    std::optional<qint64> page;          ///< of the statement's pages, from 0 or 1
    bool continued = false;              ///< the opening balance is a carry-over from a page before (:60M:)
    bool continues = false;              ///< the closing balance is a carry-over to a page after (:62M:)
    std::optional<quint32> debits;       ///< stated number of rows out
    std::optional<quint32> credits;      ///< stated number of rows in
};

/// One thing a file could be held against.
struct Proof {
    enum class What {
        Balance,        ///< opening + Σ booked rows = closing
        Running,        ///< each running balance follows from the one before
        Totals,         ///< stated sums and numbers of rows
        Pages,          ///< numbers of statements and pages follow each other
        Continuity      ///< this statement opens with what the one before closed with
    };
    /// Broken only by what is there: an empty section is never called checked, it is NotCheckable.
    enum class State { Holds, Broken, NotCheckable };

    What what = What::Balance;
    State state = State::NotCheckable;
    AccountIndex account = 0;
    std::size_t checked = 0;             ///< rows, sums or links looked at
    std::optional<Row> row;              ///< the first booked row that breaks it
    QString where;                       ///< of that row or of the section: "line 12"; empty where not known
    std::optional<qint64> stated;        ///< minor units: what the file says there
    std::optional<qint64> computed;      ///< and what its rows give
    bool missingPage = false;            ///< Pages, Continuity: something between may be missing
    bool operator==(const Proof &) const = default;
};
QString word(Proof::What what);   ///< "balance", "running-balance", "totals", "pages", "continuity"
QString word(Proof::State state); ///< "holds", "broken", "not-checkable"

/// What NewRow::source counts.
enum class SourceUnit { Bytes, Lines, Sheets };

/// Lines of the second table of a workbook are counted from here, of the third from twice this.
constexpr quint32 kSheetLines = 1U << 21;
/// "line 12", "byte 120", "sheet 2 line 12".
QString placeOf(quint32 source, SourceUnit unit);

/// Five proofs an account, in the order of What. Agrees with balanceCheck(): Unknown there is NotCheckable here.
std::vector<Proof> prove(const Ledger &ledger, std::span<const Section> sections, SourceUnit unit);

} // namespace saldoscope
