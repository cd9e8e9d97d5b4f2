// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>

#include <chrono>

namespace saldoscope {

/// A clock whose hands a test turns.
class TurnedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(moved.count()); }
    std::chrono::milliseconds moved {0};
};

} // namespace saldoscope
