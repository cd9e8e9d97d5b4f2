// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/risk.h"

namespace saldoscope {

/// Signs of a tampered or incomplete statement (spec d.19). None is a verdict.
enum class StatementSign : quint8 {
    ChainBroken,       ///< opening + Σ ≠ closing, or running balances that do not follow
    TotalsDiffer,      ///< turnover stated ≠ Σ
    EmptySection,      ///< an account without rows: never counted as checked
    RowsOutsidePeriod, ///< booked outside the period the statement states
    ValueFarFromBooking, ///< value date and booking date more than a month apart
    ClosedDayBookings  ///< some rows on days on which this bank else never books
};
QString word(StatementSign sign);
/// Signs of an invented income, numbered as in d.19.
enum class IncomeSign : quint8 {
    PaidBack = 1, SameName, Young, RoundAmounts, LeavesAtOnce, NoVariation, CashBefore, NoEmployerTraits, OddPayDay
};
QString word(IncomeSign sign);

struct FoundStatementSign {
    StatementSign sign = StatementSign::ChainBroken;
    AccountIndex account = 0;
    std::vector<Row> evidence;
    Figure figure;                      ///< the difference, or the count
    bool operator==(const FoundStatementSign &) const = default;
};
struct FoundIncomeSign {
    IncomeSign sign = IncomeSign::PaidBack;
    std::vector<Row> evidence;
    Figure figure;
    bool operator==(const FoundIncomeSign &) const = default;
};
/// One income that was looked at: a salary or a stream that looks like one.
struct IncomeIntegrity {
    quint32 stream = 0;                 ///< into Analysis::streams
    std::vector<FoundIncomeSign> signs; ///< by number
    bool verifyEmployer = false;        ///< as many signs as the policy asks
    bool operator==(const IncomeIntegrity &) const = default;
};
struct Integrity {
    std::vector<FoundStatementSign> statements;
    std::vector<IncomeIntegrity> incomes; ///< greatest money a month first
    bool operator==(const Integrity &) const = default;
};
Integrity integrity(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts = {});

} // namespace saldoscope
