// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/jsonvalue.h"

namespace saldoscope {

/// Reads one account in the open-banking form (Berlin Group): `transactions`, `balances`, `account`. The answers of an
/// account information service are taken, too: without account, with each of the three wrapped in an object of its own
/// name, with dates that carry a time. Returns as readDefaultForm() does.
bool readBerlinGroupForm(json::Cursor &object, const Place &where, StatementDraft &draft);
/// The same for an array of its transactions and nothing around it.
bool readBerlinGroupRows(json::Cursor &list, const Place &where, StatementDraft &draft);

/// Is this one of the keys by which the form is recognised?
inline bool isBerlinGroupKey(std::string_view key) { return key == "transactions" || key == "balances" || key == "account" || key == "booked"; }

} // namespace saldoscope
