// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/integrity.h"

namespace saldoscope {

Integrity integrity(const Analysis &, const RiskPolicy &, const CaseFacts &) { return {}; }

} // namespace saldoscope
