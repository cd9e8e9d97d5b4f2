// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// A table written with blanks, as a printer would: columns are found by where their words stand.
Likeness looksLikeTextPage(const Head &head);
void readTextPage(const Source &source, StatementDraft &draft);

} // namespace saldoscope
