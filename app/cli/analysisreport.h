// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QJsonObject>

namespace saldoscope {

/// What `analyse` prints for programs: everything an Analysis holds but its rows. Money is a decimal string of the
/// currency beside it; a figure without a value is null and has a reason.
QJsonObject analysisReport(const Analysis &analysis);

/// The same for people, shorter.
QString analysisText(const Analysis &analysis);

} // namespace saldoscope
