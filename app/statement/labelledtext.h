// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// Rows written one member a line, as British Santander does: "Date: 31/01/2024", "Description: …", "Amount: -5.00". A row
/// begins with its date; what stands above the first is the statement's.
Likeness looksLikeLabelledText(const Head &head);
void readLabelledText(const Source &source, StatementDraft &draft);

} // namespace saldoscope
