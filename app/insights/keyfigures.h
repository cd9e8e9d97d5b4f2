// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

namespace saldoscope {

/// The figures of the overview from an analysis that is complete but for them.
KeyFigures keyFigures(const Analysis &analysis);

} // namespace saldoscope
