// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/bankcalendar.h"
#include "insights/streams.h"

namespace saldoscope {

/// All that one payee moved on one day.
struct Payment {
    Day day = kNoDay;
    qint64 minor = 0;
    bool operator==(const Payment &) const = default;
};

/// How payments follow each other (spec d.4 and d.6).
struct Rhythm {
    bool regular = false;             ///< H/E ≥ 0.60, and not more than two misses in a row
    Cadence cadence = Cadence::Irregular;
    double gap = 0;                   ///< g: median of the gaps in days
    std::vector<Slot> hits;
    int expected = 0;                 ///< E
    int payDay = 0;
    Day next = kNoDay;                ///< nominal day of the slot after the last one hit
    double regularity = 0;            ///< R
    double punctuality = 0;           ///< T
    std::optional<double> stability;  ///< S
    qint64 median = 0;
    qint64 lowest = 0;                ///< limits of d.4, as magnitudes: outside is an outlier
    qint64 highest = 0;
};

/// Payments must stand in order of day, one a day, all of the same sign.
Rhythm rhythmOf(std::span<const Payment> payments, Day asOf, const BankCalendar &calendar);

/// Days that a payment may be off its expected day (d.4).
int tolerance(Cadence cadence);
/// Median of the values; the mean of the middle two, rounded half away from zero. Precondition: not empty.
qint64 medianOf(std::vector<qint64> values);
/// What medianOf() takes its answer from.
MedianOf middleOf(std::vector<qint64> values);

} // namespace saldoscope
