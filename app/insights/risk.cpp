// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/risk.h"

#include "insights/analysis.h"

namespace saldoscope {

const Figure &Rolling::in(int days) const
{
    const auto at = std::size_t(std::ranges::find(kRollingDays, days) - kRollingDays.begin());
    Q_ASSERT(at < windows.size());
    return windows[at];
}
Risk risk(const Analysis &, const RiskPolicy &, const CaseFacts &) { return {}; }
std::vector<NamedRiskFigure> named(const Risk &) { return {}; }
bool isSavings(const Account &) { return false; }

} // namespace saldoscope
