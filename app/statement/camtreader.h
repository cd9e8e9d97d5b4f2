// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// ISO 20022 camt.052, .053 and .054 of all versions, also inside an envelope, with any or no namespace prefix. Read with a
/// reader of our own (xmlcursor.h), see app/README.md. A document type is refused.
Likeness looksLikeCamt(const Head &head);
void readCamt(const Source &source, StatementDraft &draft);

} // namespace saldoscope
