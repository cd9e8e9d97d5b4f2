// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/streams.h"

namespace saldoscope {

/// An income stream scored as salary (spec d.5).
struct Salary {
    std::size_t stream = 0;            ///< index into the streams
    int score = 0;                     ///< 0…100: salary from 60, probable from 45
    bool probable = false;             ///< 45…59: for the doubt queue
    qint64 netPerSlot = 0;             ///< median of the last slots, minor units
    int monthsInARow = 0;              ///< full months up to asOf with a payment
    std::optional<Day> changedOn;      ///< last pay rise or cut: 3 % and more for two slots
    qint64 changedBy = 0;              ///< minor units a slot
    bool operator==(const Salary &) const = default;
};

/// Consecutive full months up to asOf with a payment, by the month of the slot (longevity of d.6).
int monthsInARow(const Stream &stream, Day asOf);

/// Best score first.
std::vector<Salary> findSalaries(const Ledger &ledger, std::span<const Verdict> verdicts, std::span<const Stream> streams,
    const CategoryTree &tree, Day asOf, const QString &country);

} // namespace saldoscope
