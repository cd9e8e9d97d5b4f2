// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// Sheets of Excel 2007 and later. Each visible sheet that looks like transactions is read as a table; numbers as Excel
/// shows them, days from its serial numbers. Nothing packaged reads XLSX, so minizip unpacks and our own XML cursor reads.
Likeness looksLikeXlsx(const Head &head);
void readXlsx(const Source &source, StatementDraft &draft);

} // namespace saldoscope
