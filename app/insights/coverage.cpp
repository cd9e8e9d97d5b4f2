// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/coverage.h"

namespace saldoscope {

CoverageScore coverageScore(const Analysis &, const RiskPolicy &, const CaseFacts &) { return {}; }

} // namespace saldoscope
