// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// Statements as PDF with text in it: the words are put into columns by where they stand. Needs poppler, which a build may
/// lack: then a file is recognised and refused by name. A password comes with the hints; a scan without text says so.
Likeness looksLikePdf(const Head &head);
void readPdf(const Source &source, StatementDraft &draft);

} // namespace saldoscope
