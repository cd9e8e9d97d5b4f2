// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/affordability.h"

namespace saldoscope {

enum class DoubtKind : quint8 {
    UnsureCategory,    ///< a stream whose category was decided with little confidence, or not at all
    ProbableSalary,    ///< scored 0.45…0.60
    DoubtfulTransfer,  ///< a pair that may be an own transfer
    EmployerRename,    ///< same job, new payer?
    UnclearHousing,    ///< two homes, out of range, or none found
    LateStream,        ///< income or debt that should have come by now
    OneSidedTransfer,  ///< named like the applicant, the other leg not seen: own money, or pay and bills (d.3.2)
    JointAccount,      ///< counted whole though only one of its holders applies (d.3.6)
    Dependants         ///< child benefit tells of more children than were entered (d.16)
};
QString word(DoubtKind kind); ///< "unsure-category", …

/// How the officer settled a doubt. Open doubts are counted as the engine reads them.
enum class SettledAs : quint8 { AsRead, Flipped };
struct Settlement {
    QString doubt;                      ///< Doubt::id
    SettledAs as = SettledAs::AsRead;
    bool operator==(const Settlement &) const = default;
};

/// Something uncertain, and how far the result would move if it were the other way round.
struct Doubt {
    QString id;                         ///< stable over recomputing: "late-stream:" and a hash of what it is about
    DoubtKind kind = DoubtKind::UnsureCategory;
    QString subject;                    ///< payee as the data write it; empty where there is none
    std::optional<quint32> stream;      ///< into Analysis::streams
    CategoryId category = kNoCategory;  ///< as read
    CategoryId otherCategory = kNoCategory; ///< the other reading, where it is one of category
    int confidence = 0;                 ///< 0…100 of the reading as it stands
    qint64 aMonth = 0;                  ///< money a month it is about, positive minor units
    qint64 leftMoves = 0;               ///< stressed KALP if flipped − as read
    std::optional<double> ratioMoves;   ///< DSTI incl. new if flipped − as read; nullopt where either is not known
    std::optional<SettledAs> settled;
    std::vector<Row> evidence;          ///< in order of day
    bool operator==(const Doubt &) const = default;
};

/// The two ends: every open doubt read in the applicant's favour, and against.
struct ReadingRange {
    std::optional<qint64> left;         ///< stressed KALP
    std::optional<double> ratio;        ///< DSTI incl. new
    bool operator==(const ReadingRange &) const = default;
};

struct Doubts {
    std::vector<Doubt> doubts;          ///< greatest |leftMoves| first, then greatest |ratioMoves|, then id; settled ones last
    ReadingRange best, asRead, worst;   ///< asRead holds the settlements
    std::size_t open() const;
    bool operator==(const Doubts &) const = default;
};

/// All doubts with their effects: three runs of the calculation, whatever the number of doubts; no pass over rows.
Doubts doubts(const Analysis &analysis, const Household &household, const LoanRequest &loan, const Policy &policy,
    std::span<const Settlement> settlements = {}, Day caseDate = kNoDay);

/// What the settlements change: the same calculation with the settled doubts read as the officer said.
Affordability settledAffordability(const Analysis &analysis, const Household &household, const LoanRequest &loan, const Policy &policy,
    std::span<const Settlement> settlements, const WhatIf &whatIf = {}, Day caseDate = kNoDay);

} // namespace saldoscope
