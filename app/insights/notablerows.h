// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

namespace saldoscope {

/// The rows of debts, of risks and of what is shielded, in order, whether they count or not: a small part of a statement, which
/// each of those walks instead of the whole.
std::vector<Row> notableRows(const Analysis &analysis);

/// The same from those of an analysis of the same ledger and the rows, in order, whose verdicts have changed since.
std::vector<Row> notableRows(const Analysis &analysis, std::span<const Row> before, std::span<const Row> changed);

} // namespace saldoscope
