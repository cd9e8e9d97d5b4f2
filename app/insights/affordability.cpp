// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/affordability.h"

namespace saldoscope {

Affordability affordability(const Analysis &, const Household &, const LoanRequest &, const Policy &, const WhatIf &, Day) { return {}; }
qint64 annuity(qint64, RatePpm, int) { return 0; }

} // namespace saldoscope
