// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// Quicken's interchange format: bank, cash, card, asset and liability accounts, with splits. Order of day and month and the
/// decimal mark are settled by the whole file or named. Records of securities and lists are no bank rows and are named.
Likeness looksLikeQif(const Head &head);
void readQif(const Source &source, StatementDraft &draft);

} // namespace saldoscope
