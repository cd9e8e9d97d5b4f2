// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/flags.h"

namespace saldoscope {

Flags findFlags(const Analysis &, const RiskPolicy &, const CaseFacts &) { return {}; }
std::vector<Flag> affordabilityFlags(const Affordability &, const Household &, const RiskPolicy &, bool) { return {}; }
std::vector<Flag> together(std::vector<Flag> flags, std::vector<Flag> more)
{
    flags.insert(flags.end(), more.begin(), more.end());
    return flags;
}
void dismiss(std::vector<Flag> &, std::span<const Dismissal>) { }

} // namespace saldoscope
