// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace saldoscope {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

} // namespace saldoscope
