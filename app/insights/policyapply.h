// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "insights/policy.h"

namespace saldoscope {

/// What the policy says to the parts of the engine that have a policy of their own. With Policy::shipped() each is what
/// the part ships with.
IncomePolicy incomePolicy(const Policy &policy);
CommitmentPolicy commitmentPolicy(const Policy &policy);
/// In the policy's currency.
RiskPolicy riskPolicy(const Policy &policy);

/// The options with all three. An analysis made with them and affordability() with the same policy speak of one thing.
AnalysisOptions withPolicy(AnalysisOptions options, const Policy &policy);

} // namespace saldoscope
