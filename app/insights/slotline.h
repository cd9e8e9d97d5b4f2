// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace saldoscope {

/// The day of the month, or the last day of a month that is too short.
inline Day nominalDay(Month month, int payDay) { return std::min(firstDayOf(month) + payDay - 1, lastDayOf(month)); }

/// The expected days of a cadence, numbered.
class SlotLine
{
public:
    static SlotLine everyDays(int step, Day origin) { return {step, 0, origin, {0, 0}}; }
    static SlotLine everyMonths(int step, Month origin, int payDay) { return {0, step, origin, {payDay, payDay}}; }
    static SlotLine twiceAMonth(Month origin, std::array<int, 2> payDays) { return {0, 0, origin, payDays}; }

    Day expected(int slot) const
    {
        if (m_days > 0)
            return m_origin + slot * m_days;
        if (m_months > 0)
            return nominalDay(m_origin + slot * m_months, m_payDays[0]);
        const int month = slot >= 0 ? slot / 2 : (slot - 1) / 2;
        return nominalDay(m_origin + month, m_payDays[std::size_t(slot - month * 2)]);
    }

private:
    SlotLine(int days, int months, int origin, std::array<int, 2> payDays)
        : m_days(days)
        , m_months(months)
        , m_origin(origin)
        , m_payDays(payDays)
    {
    }
    int m_days;
    int m_months;
    int m_origin;
    std::array<int, 2> m_payDays;
};

/// Walks along a line with payments in order of day; each expected day is worked out once.
class NearestSlot
{
public:
    NearestSlot(const SlotLine &line, Day first)
        : m_line(line)
    {
        while (m_line.expected(m_slot) > first)
            --m_slot;
        m_here = m_line.expected(m_slot);
        m_next = m_line.expected(m_slot + 1);
    }
    void moveTo(Day day)
    {
        while (std::abs(m_next - day) < std::abs(m_here - day)) {
            ++m_slot;
            m_here = m_next;
            m_next = m_line.expected(m_slot + 1);
        }
    }
    int slot() const { return m_slot; }
    Day expected() const { return m_here; }

private:
    const SlotLine &m_line;
    int m_slot = 0;
    Day m_here = kNoDay;
    Day m_next = kNoDay;
};

} // namespace saldoscope
