// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"
#include "ui/widgets/figuretable.h"

namespace saldoscope {

class Format;

/// The calculation as a table: income, each term with where it came from, what is left. Living costs are one line whose
/// parts stand in its evidence. `tag` is the TermGroup.
std::vector<TableLine> termLines(const Judgement &judged, const Assessment &said, const Format &format);

/// How much it bears: what may change until nothing is left, ratios under their names, and the range over open doubts.
std::vector<TableLine> bearingLines(const Judgement &judged, const Format &format);

} // namespace saldoscope
