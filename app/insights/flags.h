// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/coverage.h"
#include "insights/integrity.h"

namespace saldoscope {

struct Affordability;
struct Household;

enum class FlagLevel : quint8 { Info, Amber, Red };
QString word(FlagLevel level); ///< "info", "amber", "red"

/// Spec d.21, then our own. Stable words: "INC_NONE", …
enum class FlagId : quint8 {
    IncNone, IncUnclear, IncLate, IncEnded, IncDrop, IncNewJob, IncTemp, IncVol, IncSigns,
    LoanStack, LoanNew30, LoanHcstc, LoanBnpl, LoanUndecl, LoanLate, DstiHigh,
    KalpNeg, KalpThin, HousNone,
    GambNote, Gamb10, GambEsc, GambPossible,
    CollNow, BailNow, Nsf2, Reminders, LoanFine,
    OdDays, OdAny, OdFee, DteShort, LowDays, BufThin, BufLow, BalSwing, BalFall, OutOverIn,
    CashBig, CovLow, CovHidden, CovGap, ChainBroken, DocSigns, IdName, DataOld
};
QString word(FlagId id);
std::span<const FlagId> allFlags();

/// What a flag was measured by, and the threshold it passed.
struct FlagGround {
    QString key;                       ///< of the figure: "gambling.shareIncome"
    Figure figure;                     ///< without its evidence, which is the flag's
    std::optional<Term> limit;         ///< in the figure's unit
    bool operator==(const FlagGround &) const = default;
};

/// An officer's reason to look past a flag. It holds for that level alone: worse news comes back.
struct Dismissal {
    FlagId flag = FlagId::IncNone;
    FlagLevel level = FlagLevel::Info;
    QString reason;                    ///< never empty
    QString by;
    Day on = kNoDay;
    bool operator==(const Dismissal &) const = default;
};

/// Something a loan officer should look at; never a verdict.
struct Flag {
    FlagId id = FlagId::IncNone;
    FlagLevel level = FlagLevel::Info;
    std::vector<Row> evidence;         ///< in order of day; at most kFlagEvidence, the newest
    std::vector<FlagGround> grounds;   ///< at least one
    QString subject;                   ///< payee or account, where the flag is about one
    std::optional<Dismissal> dismissed;
    bool operator==(const Flag &) const = default;
};
inline constexpr std::size_t kFlagEvidence = 1000;

enum class PositiveFact : quint8 { Buffer, NeverNegative, FallingDebt, SavingEveryMonth, SteadyIncome };
QString word(PositiveFact fact);
struct FoundPositive {
    PositiveFact fact = PositiveFact::Buffer;
    FlagGround ground;
    std::vector<Row> evidence;
    bool operator==(const FoundPositive &) const = default;
};

struct Flags {
    std::vector<Flag> flags;           ///< red first, then in the order of FlagId
    std::vector<FoundPositive> positives;
    bool operator==(const Flags &) const = default;
};

/// From an analysis that has everything else. `policy` in the analysis' currency.
Flags findFlags(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts = {});
/// DSTI_HIGH, KALP_NEG, KALP_THIN, HOUS_NONE from what d.17 worked out; `finnish`: the stressed ratio decides.
std::vector<Flag> affordabilityFlags(const Affordability &affordability, const Household &household, const RiskPolicy &policy,
    bool finnish = false);
/// Both in one order; where both have a flag of one id the second's stands.
std::vector<Flag> together(std::vector<Flag> flags, std::vector<Flag> more);
/// Marks what was dismissed. A dismissal without a reason, or of a lower level, changes nothing.
void dismiss(std::vector<Flag> &flags, std::span<const Dismissal> dismissals);

} // namespace saldoscope
