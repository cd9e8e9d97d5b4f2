// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/costpacks.h"
#include "insights/knowledge.h"

namespace saldoscope {

/// An income that is used, or a debt that is paid off, a month.
struct MonthlyFact {
    QString key;                        ///< "salary", "vehicle"
    QString label;                      ///< payee; empty where shielded
    std::optional<quint32> stream;
    qint64 minor = 0;                   ///< positive
    std::vector<Row> evidence;
    std::optional<DebtType> debt;       ///< of debts
    bool mortgage = false;              ///< of debts: a home loan, which belongs to housing
    bool operator==(const MonthlyFact &) const = default;
};

/// What was spent a month on something, as mean of the newest full months.
struct SpentFact {
    qint64 minor = 0;                   ///< positive; 0 where nothing was seen
    std::vector<CategoryId> categories;
    bool operator==(const SpentFact &) const = default;
};

/// What the statements say to the calculation, taken out of an Analysis once; all that follows is arithmetic on a few
/// dozen numbers, so that a doubt is read the other way round by changing one of them.
struct AffordabilityFacts {
    std::shared_ptr<const Knowledge> knowledge; ///< its tables are used; null: the program's own
    QString country;
    Currency currency;
    Day asOf = kNoDay;
    int fullMonths = 0;
    Period window;                      ///< of the income
    std::vector<MonthlyFact> incomes;
    std::optional<qint64> income;       ///< sum of `incomes`; nullopt where no income is known
    std::vector<MonthlyFact> debts;     ///< mortgages too
    HousingSuggested housing;
    std::array<SpentFact, kLivingLines> living;
    std::array<SpentFact, std::size_t(Extra::Other) + 1> extras;
    SpentFact otherSpending;            ///< what is in neither housing, debts nor extras: living costs where there is no template
    std::optional<int> childrenByBenefit;
    qint64 livingMore = 0;              ///< living costs a month of children nobody entered, while a doubt is read the other way
};
AffordabilityFacts factsOf(const Analysis &analysis, const Policy &policy);

Affordability affordability(const AffordabilityFacts &facts, const Household &household, const LoanRequest &loan, const Policy &policy,
    const WhatIf &whatIf = {}, Day caseDate = kNoDay);

} // namespace saldoscope
