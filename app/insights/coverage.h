// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/risk.h"

namespace saldoscope {

/// The parts of the score, with the points of d.18.
enum class CoveragePart : quint8 { History, Freshness, Chain, Seen, Identity, Categories };
QString word(CoveragePart part);
/// Why points are missing. Words live in ui/.
enum class CoverageReason : quint8 {
    None,
    ShortHistory,      ///< fewer than twelve full months
    OldData,
    ChainBroken,       ///< balances do not follow from each other
    NoBalances,
    MoneyUnseen,       ///< own accounts or cards elsewhere
    NoSalarySeen,      ///< although the applicant is said to be employed
    NameUnknown,       ///< statement or case names nobody
    NameDiffers,
    ManyUncategorised,
    OnlySavings
};
QString word(CoverageReason reason);
/// What would lift it.
enum class CoverageAction : quint8 { None, AddOlderStatements, FetchAnew, ReplaceStatement, AddBalances, AddAccount, AddCard, CheckIdentity, SortRows };
QString word(CoverageAction action);

struct CoverageLine {
    CoveragePart part = CoveragePart::History;
    double points = 0;
    double most = 0;
    CoverageReason reason = CoverageReason::None;
    CoverageAction action = CoverageAction::None;
    int lift = 0;                       ///< whole points the score would gain, caps heard
    QString subject;                    ///< the unseen account or card, the account with the broken chain
    std::vector<Row> evidence;
    bool operator==(const CoverageLine &) const = default;
};
/// A cap on the whole score, and why.
struct CoverageCap {
    int most = 100;
    CoverageReason reason = CoverageReason::None;
    bool operator==(const CoverageCap &) const = default;
};
enum class CoverageBand : quint8 { Good, WithCare, NotEnough };
QString word(CoverageBand band);

/// Days without rows that are longer than the account's usual.
struct CoverageGap {
    AccountIndex account = 0;
    Period days;
    int usual = 0;                      ///< 99th percentile of its runs
    bool operator==(const CoverageGap &) const = default;
};

/// How far the data speak for the whole of the applicant's money (spec d.18).
struct CoverageScore {
    Figure score;                       ///< 0…100
    CoverageBand band = CoverageBand::NotEnough;
    std::vector<CoverageLine> lines;    ///< in the order of CoveragePart
    std::vector<CoverageCap> caps;      ///< lowest first
    std::vector<CoverageLine> reasons;  ///< at most three that cost most, greatest loss first
    Figure hiddenShare;
    std::vector<CoverageGap> gaps;      ///< possible missing pages, longest first
    bool operator==(const CoverageScore &) const = default;
};
CoverageScore coverageScore(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts = {});

} // namespace saldoscope
