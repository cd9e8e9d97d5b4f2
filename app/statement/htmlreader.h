// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// Tables of a web page, which many banks hand out as ".xls", and of Excel's XML of 2003.
Likeness looksLikeHtml(const Head &head);
void readHtml(const Source &source, StatementDraft &draft);

} // namespace saldoscope
