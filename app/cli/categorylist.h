// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/inputs.h"
#include "insights/categoriser.h"

namespace saldoscope {

/// One line a booked row of each file, in the files' order: file, transaction id, date, amount, currency, text, category
/// key, layer, confidence; tabs between, a header first. All files are looked at together, as own transfers need.
QByteArray categoryList(const std::vector<Input> &inputs, const Knowledge &knowledge, const QString &country);

} // namespace saldoscope
