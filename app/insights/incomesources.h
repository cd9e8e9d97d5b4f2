// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/income.h"

namespace saldoscope {

/// Every income of the data, judged by policy and officer: streams in their order, then irregular income by class, then what
/// the officer entered.
std::vector<IncomeSource> incomeSources(const Analysis &analysis, const IncomePolicy &policy, std::span<const IncomeChoice> choices,
    std::span<const OwnIncome> own);
/// Is the source part of what is found: active, and of a class that is income by itself, not cash or what friends send?
bool isFoundIncome(const Analysis &analysis, const IncomeSource &source, const IncomePolicy &policy);

/// The same job under a new payer (d.5).
std::vector<EmployerRename> employerRenames(const Analysis &analysis, std::span<const IncomeSource> sources);

} // namespace saldoscope
