// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/doubts.h"

#include "insights/doubtfinder.h"

#include <algorithm>

namespace saldoscope {

namespace {

/// The numbers of DSTI incl. new (d.9) as the calculation had them.
struct RatioParts {
    double service = 0;
    double income = 0;
};
std::optional<RatioParts> partsOf(const Affordability &result)
{
    const Figure &ratio = result.debtServiceWithNew;
    if (!ratio.known())
        return std::nullopt;
    const auto income = double(*ratio.terms.back().minor);
    return RatioParts {.service = *ratio.value * income, .income = income};
}

qint64 leftMoves(const DoubtMoves &moves) { return moves.income - moves.debts - moves.housing - moves.living; }

std::optional<double> ratioMoves(const DoubtMoves &moves, const std::optional<RatioParts> &parts)
{
    if (!parts || parts->income + double(moves.income) <= 0)
        return std::nullopt;
    const double flipped = (parts->service + double(moves.debts + moves.homeLoans)) / (parts->income + double(moves.income));
    return flipped - parts->service / parts->income;
}

/// What a lot of runs need not carry about.
void dropEvidence(AffordabilityFacts &facts)
{
    for (MonthlyFact &income : facts.incomes)
        income.evidence.clear();
    for (MonthlyFact &debt : facts.debts)
        debt.evidence.clear();
    facts.housing.evidence.clear();
}

ReadingRange rangeOf(const Affordability &result) { return {.left = result.leftStressed.minor, .ratio = result.debtServiceWithNew.value}; }

const Settlement *settlementOf(std::span<const Settlement> settlements, const QString &id)
{
    const auto found = std::ranges::find(settlements, id, &Settlement::doubt);
    return found == settlements.end() ? nullptr : &*found;
}

void settle(AffordabilityFacts &facts, std::vector<OpenDoubt> &found, std::span<const Settlement> settlements)
{
    for (OpenDoubt &one : found) {
        const Settlement *settlement = settlementOf(settlements, one.doubt.id);
        if (!settlement)
            continue;
        one.doubt.settled = settlement->as;
        if (settlement->as == SettledAs::Flipped)
            apply(facts, one.moves);
    }
}

} // namespace

std::size_t Doubts::open() const
{
    return std::size_t(std::ranges::count_if(doubts, [](const Doubt &doubt) { return !doubt.settled; }));
}

Doubts doubts(const Analysis &analysis, const Household &household, const LoanRequest &loan, const Policy &policy,
    std::span<const Settlement> settlements, Day caseDate)
{
    AffordabilityFacts facts = factsOf(analysis, policy);
    std::vector<OpenDoubt> found = DoubtFinder(analysis, facts, household, policy, caseDate).all();
    dropEvidence(facts);
    settle(facts, found, settlements);
    const auto reckon = [&](const AffordabilityFacts &with) { return affordability(with, household, loan, policy, {}, caseDate); };
    const Affordability asRead = reckon(facts);
    const auto parts = partsOf(asRead);

    Doubts result;
    result.asRead = rangeOf(asRead);
    AffordabilityFacts best = facts, worst = facts;
    for (OpenDoubt &one : found) {
        one.doubt.leftMoves = leftMoves(one.moves);
        one.doubt.ratioMoves = ratioMoves(one.moves, parts);
        if (!one.doubt.settled && one.doubt.leftMoves != 0)
            apply(one.doubt.leftMoves > 0 ? best : worst, one.moves);
        result.doubts.push_back(std::move(one.doubt));
    }
    result.best = rangeOf(reckon(best));
    result.worst = rangeOf(reckon(worst));
    std::ranges::stable_sort(result.doubts, [](const Doubt &a, const Doubt &b) {
        const auto key = [](const Doubt &d) {
            return std::tuple(d.settled.has_value(), -std::abs(d.leftMoves), -std::abs(d.ratioMoves.value_or(0)));
        };
        return key(a) != key(b) ? key(a) < key(b) : a.id < b.id;
    });
    return result;
}

Affordability settledAffordability(const Analysis &analysis, const Household &household, const LoanRequest &loan, const Policy &policy,
    std::span<const Settlement> settlements, const WhatIf &whatIf, Day caseDate)
{
    AffordabilityFacts facts = factsOf(analysis, policy);
    if (!settlements.empty()) {
        std::vector<OpenDoubt> found = DoubtFinder(analysis, facts, household, policy, caseDate).all();
        settle(facts, found, settlements);
    }
    return affordability(facts, household, loan, policy, whatIf, caseDate);
}

} // namespace saldoscope
