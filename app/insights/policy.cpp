// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/policy.h"

namespace saldoscope {

std::span<const Tunable> tunables() { return {}; }
Policy Policy::shipped(const QString &) { return {}; }
Result<std::vector<Policy>> readPolicies(const QByteArray &) { return std::vector<Policy> {}; }

} // namespace saldoscope
