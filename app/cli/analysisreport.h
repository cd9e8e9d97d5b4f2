// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportparts.h"

namespace saldoscope {

/// What `analyse` prints for programs: everything an Analysis holds but its rows, which are named by evidence ids. Money
/// is a decimal string of the currency beside it; a figure without a value is null and has a reason. Keys are stable.
QJsonObject analysisReport(const AnalysedCase &all);

/// The same for people, shorter.
QString analysisText(const AnalysedCase &all);

} // namespace saldoscope
