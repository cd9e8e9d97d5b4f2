// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QString>

namespace saldoscope {

/// Days on which the banks of a country book: SE, FI, DE, GB (England and Wales), EE, LV, LT. Computed from the rules
/// of each holiday, so that any year works. Countries of the euro also keep the closing days of its payment system;
/// for a country we do not know only those and the weekends are closed.
class BankCalendar
{
public:
    /// ISO 3166-1 alpha-2, case does not matter.
    explicit BankCalendar(const QString &country);

    bool isBankDay(Day day) const;
    Day onOrBefore(Day day) const; ///< the day itself, or the last bank day before it
    Day onOrAfter(Day day) const;

private:
    enum class Country { Other, Sweden, Finland, Germany, Britain, Estonia, Latvia, Lithuania };
    Country m_country = Country::Other;
};

/// Easter Sunday of the western churches.
Day easterSunday(int year);

} // namespace saldoscope
