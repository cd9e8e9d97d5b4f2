// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/paydays.h"

#include "insights/slotline.h"

#include <algorithm>
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

/// Are there two stretches of this many days, round the month, in which nothing was ever paid? Asked before anything is sorted.
bool fallsInTwo(std::span<const Day> days, int leastBetween)
{
    std::array<bool, 32> used {};
    for (const Day day : days)
        used[std::size_t(dayOfMonth(day))] = true;
    const auto first = int(std::ranges::find(used, true) - used.begin());
    int stretches = 0;
    for (int at = first + 1, before = first; at <= first + 31; ++at) {
        if (!used[std::size_t((at - 1) % 31 + 1)])
            continue;
        stretches += at - before >= leastBetween ? 1 : 0;
        before = at;
    }
    return stretches >= 2;
}

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
    if (days.empty() || !fallsInTwo(days, kLeastBetween))
        return std::nullopt;
    std::vector<std::pair<int, Day>> byMonthDay;
    for (const Day day : days)
        byMonthDay.emplace_back(dayOfMonth(day), day);
    std::ranges::sort(byMonthDay);
    const std::size_t n = byMonthDay.size();
    std::array<std::pair<int, std::size_t>, 2> cuts {}; // {gap, index of the payment after it}
    for (std::size_t i = 0; i < n; ++i) {
        const int gap = i == 0 ? byMonthDay[0].first + 31 - byMonthDay[n - 1].first : byMonthDay[i].first - byMonthDay[i - 1].first;
        if (gap > cuts[0].first)
            cuts = {std::pair(gap, i), cuts[0]};
        else if (gap > cuts[1].first)
            cuts[1] = {gap, i};
    }
    if (cuts[1].first < kLeastBetween)
        return std::nullopt;
    std::array<int, 2> payDays {};
    for (std::size_t arc = 0; arc < 2; ++arc) {
        std::vector<Day> inside;
        const std::size_t end = cuts[1 - arc].second;
        int width = 0;
        for (std::size_t i = cuts[arc].second; i != end || inside.empty(); i = (i + 1) % n) {
            width = (byMonthDay[i].first - byMonthDay[cuts[arc].second].first + 31) % 31;
            inside.push_back(byMonthDay[i].second);
        }
        if (width > kWidestArc || double(inside.size()) < 0.3 * double(n))
            return std::nullopt;
        payDays[arc] = calendar != nullptr ? payDayOf(inside, *calendar) : roughPayDay(inside);
    }
    std::ranges::sort(payDays);
    return payDays[0] == payDays[1] ? std::nullopt : std::optional(payDays);
}

} // namespace saldoscope
