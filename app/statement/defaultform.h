// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/jsonvalue.h"

namespace saldoscope {

/// Reads the provider's default form; the cursor stands at the array of `account_list`. False where the document is not
/// JSON from some place on, or the work was called off.
bool readDefaultForm(json::Cursor &accounts, const Place &where, StatementDraft &draft);

} // namespace saldoscope
