// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// SWIFT MT940 (statement) and MT942 (interim report), in an envelope or bare. Each message or page is an account of the
/// ledger; merging unites those of one number.
Likeness looksLikeMt940(const Head &head);
void readMt940(const Source &source, StatementDraft &draft);

} // namespace saldoscope
