// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

#include <QString>

#include <atomic>

namespace saldoscope {

/// See exportTo(). Amounts are numbers and days are days, so that Excel can reckon with them.
Done writeXlsx(const QString &path, const Ledger &ledger, const std::atomic_bool *stop);

} // namespace saldoscope
