// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/jsonvalue.h"

namespace saldoscope {

/// Reads the provider's default form, the array of `account_list`. False where the document is not JSON from some place
/// on, or the work was called off. `base` is where the document of `bytes` begins.
bool readDefaultForm(json::Array &accounts, const Place &where, Reading &reading, const char *base, std::size_t bytes);

} // namespace saldoscope
