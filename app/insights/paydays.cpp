// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/paydays.h"

#include "insights/slotline.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace saldoscope {

namespace {

int offsetFromPayDay(Day day, int payDay, const BankCalendar &calendar)
{
    const Month month = monthOf(day);
    int least = daysOff(day, nominalDay(month, payDay), calendar);
    for (const Month other : {month - 1, month + 1}) {
        const Day expected = nominalDay(other, payDay);
        if (std::abs(expected - day) < 16)
            least = std::min(least, daysOff(day, expected, calendar));
    }
    return least;
}

int dayOfMonth(Day day) { return day - firstDayOf(monthOf(day)) + 1; }

/// How often each day of the month was paid on; the last days of a short month are candidates for the 31st too.
struct MonthDays {
    std::array<int, 32> counts {};
    explicit MonthDays(std::span<const Day> days)
    {
        bool last = false;
        for (const Day day : days) {
            const int date = dayOfMonth(day);
            ++counts[std::size_t(date)];
            last = last || (date >= 28 && dayOfMonth(day + 1) == 1);
        }
        if (last && counts[31] == 0)
            counts[31] = 1;
    }
};

} // namespace

int daysOff(Day day, Day expected, const BankCalendar &calendar)
{
    if (day == expected)
        return 0;
    if (day < expected)
        return std::max(0, calendar.onOrBefore(expected) - day);
    return std::max(0, day - calendar.onOrAfter(expected));
}

int roughPayDay(std::span<const Day> days)
{
    const MonthDays used(days);
    int best = 0;
    int bestCost = 0;
    for (int candidate = 1; candidate <= 31; ++candidate) {
        if (used.counts[std::size_t(candidate)] == 0)
            continue;
        int cost = 0;
        for (int day = 1; day <= 31; ++day) {
            const int apart = std::abs(day - candidate);
            cost += used.counts[std::size_t(day)] * std::min(apart, 31 - apart);
        }
        if (best == 0 || cost <= bestCost) {
            best = candidate;
            bestCost = cost;
        }
    }
    return best;
}

int payDayOf(std::span<const Day> days, const BankCalendar &calendar)
{
    const MonthDays used(days);
    int best = 0;
    int bestCost = 0;
    for (int candidate = 1; candidate <= 31; ++candidate) {
        const int count = used.counts[std::size_t(candidate)];
        if (count == 0)
            continue;
        int cost = 0;
        for (const Day day : days)
            cost += offsetFromPayDay(day, candidate, calendar);
        // The later day on a tie: who pays on the 25th pays on the 23rd at times, not the other way round.
        if (best == 0 || cost < bestCost || (cost == bestCost && count >= used.counts[std::size_t(best)])) {
            best = candidate;
            bestCost = cost;
        }
    }
    return best;
}

double sameWeekday(std::span<const Day> days)
{
    std::array<int, 8> counts {};
    for (const Day day : days)
        ++counts[std::size_t(weekdayOf(day))];
    return double(*std::ranges::max_element(counts)) / double(days.size());
}

int spreadOfMonthDays(std::span<const Day> days)
{
    std::array<bool, 31> used {};
    for (const Day day : days)
        used[std::size_t(dayOfMonth(day) - 1)] = true;
    int widest = 0; // the widest empty stretch
    int empty = 0;
    for (int i = 0; i < 62; ++i) {
        empty = used[std::size_t(i % 31)] ? 0 : empty + 1;
        widest = std::max(widest, empty);
    }
    return 30 - std::min(widest, 30);
}

std::optional<std::array<int, 2>> twoPayDays(std::span<const Day> days, const BankCalendar *calendar)
{
    constexpr int kWidestArc = 5;
    constexpr int kLeastBetween = 8;
    if (days.empty())
        return std::nullopt;
    std::array<bool, 32> used {};
    for (const Day day : days)
        used[std::size_t(dayOfMonth(day))] = true;
    const auto last = 31 - int(std::ranges::find(used.rbegin(), used.rend(), true) - used.rbegin());
    struct Cut {
        int gap = 0;
        int begin = 0; ///< first day of the month behind it
    };
    std::array<Cut, 2> cuts {};
    for (int day = 1, before = last - 31; day <= last; ++day) {
        if (!used[std::size_t(day)])
            continue;
        const int gap = day - std::exchange(before, day);
        if (gap > cuts[0].gap)
            cuts = {Cut {gap, day}, cuts[0]};
        else if (gap > cuts[1].gap)
            cuts[1] = {gap, day};
    }
    if (cuts[1].gap < kLeastBetween)
        return std::nullopt;
    std::array<int, 2> payDays {};
    for (std::size_t arc = 0; arc < 2; ++arc) {
        const auto sinceCut = [begin = cuts[arc].begin](int day) { return (day - begin + 31) % 31; };
        const int end = sinceCut(cuts[1 - arc].begin);
        std::vector<Day> inside;
        int width = 0;
        for (const Day day : days) {
            const int since = sinceCut(dayOfMonth(day));
            if (since >= end)
                continue;
            width = std::max(width, since);
            inside.push_back(day);
        }
        if (width > kWidestArc || double(inside.size()) < 0.3 * double(days.size()))
            return std::nullopt;
        payDays[arc] = calendar != nullptr ? payDayOf(inside, *calendar) : roughPayDay(inside);
    }
    std::ranges::sort(payDays);
    return payDays[0] == payDays[1] ? std::nullopt : std::optional(payDays);
}

} // namespace saldoscope
