// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/fieldreading.h"

#include <algorithm>
#include <array>

namespace saldoscope {

/// "13/08/12, 13/08/15, 13/3/3": with the day first these are days of twelve years, with the year first of one. Where the first
/// number can be no month and the reading with the day first takes more than four years and the other at most two, the year
/// stands in front; to be named as a doubt.
class DateSpan
{
public:
    void see(std::string_view date)
    {
        const auto parts = dateParts(date);
        if (!parts || parts->order || !parts->shortYear)
            return;
        ++m_seen;
        m_noMonths = m_noMonths && parts->first > 12;
        for (std::size_t i = 0; i < m_reaches.size(); ++i) {
            const auto day = dayOf(*parts, i == 0 ? DateOrder::YearMonthDay : DateOrder::DayMonthYear);
            Reach &reach = m_reaches[i];
            reach.possible = reach.possible && day;
            if (day) {
                reach.first = reach.first == kNoDay ? *day : std::min(reach.first, *day);
                reach.last = reach.last == kNoDay ? *day : std::max(reach.last, *day);
            }
        }
    }
    bool yearFirst() const
    {
        constexpr int kYear = 366;
        const Reach &year = m_reaches[0];
        const Reach &day = m_reaches[1];
        return m_seen >= 3 && m_noMonths && year.possible && year.last - year.first <= 2 * kYear && (!day.possible || day.last - day.first > 4 * kYear);
    }

private:
    struct Reach {
        Day first = kNoDay, last = kNoDay;
        bool possible = true;
    };
    std::array<Reach, 2> m_reaches; // year first, day first
    std::size_t m_seen = 0;
    bool m_noMonths = true;
};

} // namespace saldoscope
