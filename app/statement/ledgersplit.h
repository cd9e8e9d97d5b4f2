// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <memory>
#include <vector>

namespace saldoscope {

/// A ledger as several of about `mostRows` booked rows each: by account, and within an account by period, cut at the
/// beginning of a month where there is one. Each piece says what its days are and what the account held before and after
/// them, so that the pieces follow on each other; stated turnovers and balances between are left out, because they are of
/// the whole. No row is lost: those without a day are in the first piece of their account, pending ones in the last.
std::vector<std::shared_ptr<const Ledger>> splitByAccountAndPeriod(const Ledger &ledger, std::size_t mostRows);

} // namespace saldoscope
