// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"

#include <span>

namespace saldoscope {

/// Puts the officer's choices over the verdicts. `keys` are the names of the rows.
void applyOverrides(std::span<Verdict> verdicts, std::span<const RowKey> keys, const Overrides &overrides, const CategoryTree &tree);

} // namespace saldoscope
