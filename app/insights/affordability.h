// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "insights/household.h"

#include <array>

namespace saldoscope {

/// What the applicant asks for. Minor units of the policy's currency.
struct LoanRequest {
    qint64 principal = 0;               ///< 0: no loan, only what is left today
    RatePpm rate = 0;                   ///< of the contract
    int months = 0;
    bool secured = false;               ///< with a home as security: amortised and relieved as HousingEntry's loans are
    qint64 propertyValue = 0;           ///< for a secured loan; 0: as in the housing entry
    std::vector<quint32> refinances;    ///< streams (into Analysis::streams) that end with it
    bool operator==(const LoanRequest &) const = default;
};

/// The officer's "what if": nothing of it is saved. Thousandths: 900 is ten per cent less income.
struct WhatIf {
    int incomePermille = 1000;
    std::optional<RatePpm> stressedRate; ///< of the asked loan, instead of the policy's
    bool operator==(const WhatIf &) const = default;
};

/// Why nothing can be said. A block is told before any figure; the figures it stops are null.
enum class AffordabilityBlock : quint8 { None, NoIncome, NoHousing, NoHousehold, NoLivingCosts, OtherCurrency };
QString word(AffordabilityBlock block);

/// Where a term of the calculation came from.
enum class TermSource : quint8 { Data, Officer, Template, Policy, Computed };
QString word(TermSource source);
/// The bars of the waterfall, in order. `Left` is the result.
enum class TermGroup : quint8 { Income, Housing, Debts, NewLoan, Living, Extras, Left };
QString word(TermGroup group);

/// One line of the calculation, a month. Signed: income > 0, costs < 0, so that all lines add up to what is left.
struct AffordabilityTerm {
    QString key;                        ///< stable: "income", "housing.rent", "debt.vehicle", "loan.new", "living.food", "extra.car"
    QString label;                      ///< payee or such, as in the data; empty where the key says it all
    TermGroup group = TermGroup::Income;
    TermSource source = TermSource::Data;
    qint64 today = 0;                   ///< at the rates of the contracts
    qint64 stressed = 0;                ///< at the policy's rates
    qint64 templated = 0;               ///< living costs: what the template says, whichever was used
    qint64 actual = 0;                  ///< living costs: mean spending of the full months, whichever was used
    std::optional<quint32> stream;      ///< into Analysis::streams
    std::vector<CategoryId> categories; ///< where the rows of `actual` are, for a Query
    std::vector<Row> evidence;          ///< rows of a stream, or of the income; empty for templates
    bool operator==(const AffordabilityTerm &) const = default;
};

/// One bar.
struct WaterfallBar {
    TermGroup group = TermGroup::Income;
    qint64 today = 0;                   ///< signed as the terms
    qint64 stressed = 0;
    qint64 startToday = 0;              ///< where the bar begins; it ends at start + its value
    qint64 startStressed = 0;
    bool fromTemplate = false;          ///< mostly from template or policy: hatched
    bool operator==(const WaterfallBar &) const = default;
};

/// The least the law leaves to live on, held against what is left before living costs (d.17.3, d.17.4).
struct FloorCheck {
    std::optional<qint64> floor;        ///< for this household; nullopt: no table for the country
    qint64 living = 0;                  ///< living costs used
    qint64 beforeLiving = 0;            ///< I − H − E − N, stressed
    bool livingBelow = false;           ///< the template itself is under the floor
    bool incomeBelow = false;           ///< what is left for living is under the floor
    QString table;                      ///< "se-normalbelopp 2024"
    bool operator==(const FloorCheck &) const = default;
};

/// A dated table that went in, and how sure it is.
struct TableUsed {
    QString id;                         ///< "se-konsumentverket"
    QString version;                    ///< "2025"
    QString title;
    QString source;
    bool verified = false;              ///< read at the primary source; else the screen has to say that it was not
    QString note;                       ///< English: what is not verified, and why it is used all the same
    QString label() const { return id + QLatin1Char(' ') + version; }
    bool operator==(const TableUsed &) const = default;
};

/// What the officer should know about the numbers. Words live in ui/.
enum class AffordabilityNote : quint8 {
    TableNotVerified,        ///< see tables
    TableOfAnotherYear,      ///< no table for the year of the case; the newest before it was used
    HousingFromData,         ///< not entered by the officer
    HousingOutOfRange,
    TwoHomes,
    MortgageNotStressed,     ///< payments seen, principal and rate not entered
    PropertyValueUnknown,
    LoanToValueTooHigh,
    ChildrenDifferFromBenefit,
    LivingFromData,          ///< no template for the country: mean spending was used
    DebtsOnlyFromData,       ///< none entered: total debt is not known
    IncomeFromTooFewMonths,
    ReliefOfAnotherYear
};
QString word(AffordabilityNote note);

/// What is left to live on (KALP) and how much it bears. A figure, not a verdict.
struct Affordability {
    AffordabilityBlock block = AffordabilityBlock::None;
    Currency currency;
    RatePpm contractRate = 0;
    RatePpm stressedRate = 0;               ///< of the asked loan: max(floor, contract + add), or the what-if's
    std::vector<AffordabilityTerm> terms;   ///< in the order of the table; they add up to the two KALP figures
    std::vector<WaterfallBar> waterfall;    ///< groups that are not empty, Income first, Left last

    Figure leftToday;                       ///< KALP at the contract's rates
    Figure leftStressed;                    ///< KALP at the policy's rates
    Figure living;                          ///< L
    Figure newLoan;                         ///< N at the contract's rate
    Figure newLoanStressed;
    Figure breakEvenRate;                   ///< r* where KALP = 0, as a share: 0.142 is 14.2 %; null where none up to 100 %
    Figure largestLoan;                     ///< P_max at the stressed rate and the asked months, KALP = margin
    Figure incomeMayFall;                   ///< share of income that can go until stressed KALP is 0
    Figure debtService;                     ///< DSTI (d.9)
    Figure debtServiceWithNew;              ///< DSTI incl. new
    Figure stressedDebtService;             ///< Finland's ratio; null elsewhere
    Figure largestLoanByRatio;              ///< Finland: largest asked loan at the ratio's limit; null elsewhere
    Figure debtToIncome;                    ///< skuldkvot: debt incl. new / gross yearly income; null where not entered
    Figure housingShare;
    FloorCheck floor;

    std::vector<TableUsed> tables;
    std::vector<AffordabilityNote> notes;   ///< each at most once, in the order of the enum
    QString policy;                         ///< Policy::label()

    bool operator==(const Affordability &) const = default;
};

/// Every figure with its stable key, in the order of the struct: "leftToday" …
struct NamedAffordabilityFigure {
    QLatin1StringView name;
    const Figure *figure;
};
std::array<NamedAffordabilityFigure, 14> named(const Affordability &affordability);

/// The calculation of d.17. A pure function of its arguments, well below 50 ms for any ledger: it walks streams, months and
/// categories, never rows. `caseDate` chooses the tables; kNoDay: the analysis' asOf.
/// Rounding: money a month is rounded half away from zero once, at the sum its formula gives (interest, relief and
/// amortisation of a home loan are rounded together); shown parts are adjusted in their last so that they add up.
Affordability affordability(const Analysis &analysis, const Household &household, const LoanRequest &loan, const Policy &policy,
    const WhatIf &whatIf = {}, Day caseDate = kNoDay);

/// Monthly payment of an annuity loan, minor units, rounded half away from zero: P·i/(1−(1+i)^−n) with i a twelfth of the
/// yearly rate; P/n at rate 0; 0 where principal or months are 0.
qint64 annuity(qint64 principal, RatePpm yearly, int months);

} // namespace saldoscope
