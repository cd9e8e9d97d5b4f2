// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reader.h"

namespace saldoscope {

/// OFX 1.x (SGML, tags that need not close) and 2.x (XML), QFX. Bank, card and investment statements; of the latter only
/// rows of the bank account inside are rows here, the others are named. libofx is not used: it rounds to doubles, knows no lines
/// and repairs in silence.
Likeness looksLikeOfx(const Head &head);
void readOfx(const Source &source, StatementDraft &draft);

} // namespace saldoscope
