// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/exchange.h"
#include "ledger/ledgermerge.h"

namespace saldoscope {

/// Pairs own transfers between accounts of two currencies (d.3.2), adding them to those merge() found. Of the 45 points for
/// the amount a pair gets the more, the less it misses the rate of the booking month; over 3 % it is no pair. Where the pack
/// has no rate for that month nothing is paired. Rows that are legs already are not looked at.
void pairAcrossCurrencies(MergedLedger &merged, const RatePack &rates);

} // namespace saldoscope
