// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/household.h"

#include "insights/analysis.h"

namespace saldoscope {

Result<Household> parseHousehold(const QString &) { return Household {}; }
DependantsSuggested suggestDependants(const Analysis &) { return {}; }
HousingSuggested suggestHousing(const Analysis &, const Policy &) { return {}; }

} // namespace saldoscope
