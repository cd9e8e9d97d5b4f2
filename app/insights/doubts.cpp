// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/doubts.h"

#include <algorithm>

namespace saldoscope {

std::size_t Doubts::open() const
{
    return std::size_t(std::ranges::count_if(doubts, [](const Doubt &doubt) { return !doubt.settled; }));
}

Doubts doubts(const Analysis &, const Household &, const LoanRequest &, const Policy &, std::span<const Settlement>, Day) { return {}; }

Affordability settledAffordability(const Analysis &analysis, const Household &household, const LoanRequest &loan, const Policy &policy,
    std::span<const Settlement>, const WhatIf &whatIf, Day caseDate)
{
    return affordability(analysis, household, loan, policy, whatIf, caseDate);
}

} // namespace saldoscope
