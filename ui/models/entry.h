// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/household.h"

#include <QString>

namespace saldoscope {

// What people type into fields of money and rates: groups by blanks, comma or point. Empty text is no value and no error.

struct Typed {
    std::optional<qint64> value;   ///< minor units, or millionths
    bool wrong = false;
};
/// At most the currency's decimals, never negative.
Typed typedMoney(const QString &text, Currency currency);
/// Per cent a year, 0 to 100, at most four decimals.
Typed typedRate(const QString &text);
/// Whole months from 1 to 600.
Typed typedMonths(const QString &text);

QString moneyAsTyped(qint64 minor, Currency currency); ///< "8500", "12,50"; empty for 0
QString rateAsTyped(RatePpm rate);                     ///< "8,5"; empty for 0
/// "35, 38" and "8, 5o, 9m" as parseHousehold() takes them.
QString agesAsTyped(const std::vector<Person> &persons);

} // namespace saldoscope
