// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// Tables of text with commas, semicolons, tabs or bars between their cells, of any bank: which of these it is, is found by
/// what makes most rows look like transactions.
Likeness looksLikeCsv(const Head &head);
void readCsv(const Source &source, StatementDraft &draft);

} // namespace saldoscope
