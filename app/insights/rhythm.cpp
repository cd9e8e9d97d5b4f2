// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/rhythm.h"

#include "insights/paydays.h"
#include "insights/slotline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace saldoscope {

namespace {

constexpr double kLeastHits = 0.60; ///< H/E
constexpr int kMostMisses = 2;      ///< in a row
constexpr int kShortestGap = 6;     ///< days: of a week
constexpr int kLongestMove = 5;     ///< days by which banks move a payment: Christmas and a weekend

double median(std::vector<double> values)
{
    const std::size_t half = values.size() / 2;
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(half));
    const double upper = values[half];
    if (values.size() % 2 == 1)
        return upper;
    return (upper + *std::max_element(values.begin(), values.begin() + std::ptrdiff_t(half))) / 2;
}

struct Gaps {
    double median = 0;
    int longest = 0;
};

/// The days between payments. Nearly all gaps are short, so that they are counted and not sorted.
Gaps gapsOf(std::span<const Payment> payments)
{
    constexpr std::size_t kCounted = 384; // longer gaps are of no cadence
    std::array<quint32, kCounted> counts {};
    Gaps gaps;
    const std::size_t n = payments.size() - 1;
    for (std::size_t i = 1; i < payments.size(); ++i) {
        const int gap = payments[i].day - payments[i - 1].day;
        gaps.longest = std::max(gaps.longest, gap);
        ++counts[std::min(std::size_t(gap), kCounted - 1)];
    }
    std::size_t below = 0, gap = 0;
    for (; below + counts[gap] <= (n - 1) / 2; ++gap)
        below += counts[gap];
    std::size_t upper = gap; // of the middle two
    if (below + counts[gap] <= n / 2) {
        do
            ++upper;
        while (counts[upper] == 0);
    }
    gaps.median = double(gap + upper) / 2;
    if (upper + 1 < kCounted)
        return gaps;
    std::vector<double> sorted;
    sorted.reserve(n);
    for (std::size_t i = 1; i < payments.size(); ++i)
        sorted.push_back(payments[i].day - payments[i - 1].day);
    gaps.median = median(std::move(sorted));
    return gaps;
}

Cadence cadenceOf(double gap, std::span<const Day> days)
{
    const auto within = [gap](double low, double high) { return gap >= low && gap <= high; };
    if (within(6, 8))
        return Cadence::Weekly;
    if (within(13, 15))
        return Cadence::Biweekly;
    if (within(26, 29) && spreadOfMonthDays(days) > 3)
        return Cadence::FourWeekly;
    if (within(27, 35))
        return Cadence::Monthly;
    if (within(85, 97))
        return Cadence::Quarterly;
    if (within(175, 190))
        return Cadence::HalfYearly;
    if (within(350, 380))
        return Cadence::Yearly;
    return Cadence::Irregular;
}

/// Origin of a line of equal steps: the first payment, moved by the median of what the others are off.
SlotLine equalSteps(int step, std::span<const Day> days)
{
    std::vector<double> off;
    off.reserve(days.size());
    for (const Day day : days) {
        const int since = day - days.front();
        off.push_back(double(since - step * int(std::lround(double(since) / step))));
    }
    return SlotLine::everyDays(step, days.front() + int(std::lround(median(std::move(off)))));
}

/// A line of months that begins with the slot nearest to the first payment.
SlotLine monthSteps(int step, int payDay, Day first)
{
    Month origin = monthOf(first);
    for (const Month other : {origin - 1, origin + 1}) {
        if (std::abs(nominalDay(other, payDay) - first) < std::abs(nominalDay(origin, payDay) - first))
            return SlotLine::everyMonths(step, other, payDay);
    }
    return SlotLine::everyMonths(step, origin, payDay);
}

struct HitSlots {
    int first = 0;
    int last = 0;              ///< last slot that was hit
    int longestMiss = 0;
    std::vector<double> off;   ///< of each payment that hit
};

/// Gives each payment its slot. With a calendar, moves to bank days are forgiven; without one, anything they could be.
HitSlots hitSlots(const SlotLine &line, std::span<const Payment> payments, int tol, const BankCalendar *calendar, Rhythm &rhythm)
{
    HitSlots found;
    NearestSlot nearest(line, payments.front().day);
    nearest.moveTo(payments.front().day);
    found.first = nearest.slot();
    int before = found.first - 1;
    rhythm.hits.clear();
    rhythm.hits.reserve(payments.size());
    for (const Payment &payment : payments) {
        nearest.moveTo(payment.day);
        const int slot = nearest.slot();
        const Day expected = nearest.expected();
        const int off = calendar != nullptr ? daysOff(payment.day, expected, *calendar)
                                            : std::max(0, std::abs(payment.day - expected) - kLongestMove);
        if (off > tol)
            continue; // belongs to the payee, but to no slot
        if (calendar != nullptr)
            found.off.push_back(off);
        if (slot == before && !rhythm.hits.empty()) {
            Slot &same = rhythm.hits.back();
            if (std::abs(payment.day - expected) < std::abs(same.paid - expected))
                same.paid = payment.day;
            same.days.last = payment.day;
            same.minor += payment.minor;
            continue;
        }
        found.longestMiss = std::max(found.longestMiss, slot - before - 1);
        rhythm.hits.push_back({expected, payment.day, {payment.day, payment.day}, payment.minor, false});
        before = slot;
    }
    found.last = before;
    return found;
}

double quartile(const std::vector<qint64> &sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const auto below = std::size_t(at);
    const auto low = double(sorted[below]);
    return below + 1 < sorted.size() ? low + (at - double(below)) * (double(sorted[below + 1]) - low) : low;
}

/// Limits of d.4, outliers, median and stability over the slots that were hit.
void weigh(Rhythm &rhythm)
{
    if (rhythm.hits.empty())
        return;
    std::vector<qint64> sorted;
    for (const Slot &slot : rhythm.hits)
        sorted.push_back(std::abs(slot.minor));
    std::ranges::sort(sorted);
    const double q1 = quartile(sorted, 0.25);
    const double q3 = quartile(sorted, 0.75);
    const double iqr = q3 - q1;
    const auto middle = double(medianOf(sorted));
    const double low = iqr > 0 ? q1 - 1.5 * iqr : 0.8 * middle;
    const double high = iqr > 0 ? q3 + 1.5 * iqr : 1.2 * middle;
    rhythm.lowest = qRound64(low);
    rhythm.highest = qRound64(high);

    std::vector<qint64> inside;
    double sum = 0;
    double squares = 0;
    for (Slot &slot : rhythm.hits) {
        const auto amount = double(std::abs(slot.minor));
        slot.outlier = amount < low || amount > high;
        if (!slot.outlier)
            inside.push_back(slot.minor);
        sum += std::clamp(amount, low, high);
    }
    rhythm.median = inside.empty() ? 0 : medianOf(inside);
    const auto n = double(rhythm.hits.size());
    const double mean = sum / n;
    for (const Slot &slot : rhythm.hits)
        squares += std::pow(std::clamp(double(std::abs(slot.minor)), low, high) - mean, 2);
    if (rhythm.hits.size() >= 3 && mean > 0)
        rhythm.stability = std::max(0.0, 1 - std::sqrt(squares / n) / mean);
}

double punctuality(const std::vector<double> &off, int tol)
{
    const double middle = median(off);
    std::vector<double> deviations;
    deviations.reserve(off.size());
    for (const double days : off)
        deviations.push_back(std::abs(days - middle));
    return 1 - std::min(1.0, median(std::move(deviations)) / tol);
}

int stepDays(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly: return 7;
    case Cadence::Biweekly: return 14;
    case Cadence::FourWeekly: return 28;
    case Cadence::SemiMonthly: return 16;
    case Cadence::Monthly: return 31;
    case Cadence::Quarterly: return 92;
    case Cadence::HalfYearly: return 184;
    case Cadence::Yearly: return 366;
    case Cadence::Irregular: return 0;
    }
    Q_UNREACHABLE();
}

bool mayBeTwiceAMonth(double gap) { return gap > 9 && gap < 21; }

/// The longest pause that leaves not more than kMostMisses slots in a row, whichever cadence such a median gap may mean;
/// nullopt: the gap means none.
std::optional<int> longestPause(double gap)
{
    const auto of = [](int longestStep, Cadence cadence) {
        return (kMostMisses + 1) * longestStep + 2 * (tolerance(cadence) + kLongestMove);
    };
    if (mayBeTwiceAMonth(gap))
        return of(23, Cadence::SemiMonthly); // eight days are left at least between the other two
    if (gap >= 26 && gap <= 35)
        return of(stepDays(Cadence::Monthly), Cadence::Monthly); // or every four weeks
    const Cadence cadence = cadenceOf(gap, {});
    return cadence == Cadence::Irregular ? std::nullopt : std::optional(of(stepDays(cadence), cadence));
}

void findCadence(Rhythm &rhythm, std::span<const Day> days)
{
    if (mayBeTwiceAMonth(rhythm.gap) && sameWeekday(days) < 0.75 && twoPayDays(days, nullptr))
        rhythm.cadence = Cadence::SemiMonthly;
    else
        rhythm.cadence = cadenceOf(rhythm.gap, days);
}

/// The line of expected days; with a calendar the pay day is the one that bank days explain best.
SlotLine lineOf(Rhythm &rhythm, std::span<const Day> days, const BankCalendar *calendar)
{
    const auto monthly = [&](int step) {
        rhythm.payDay = calendar != nullptr ? payDayOf(days, *calendar) : roughPayDay(days);
        return monthSteps(step, rhythm.payDay, days.front());
    };
    switch (rhythm.cadence) {
    case Cadence::Weekly: return equalSteps(7, days);
    case Cadence::Biweekly: return equalSteps(14, days);
    case Cadence::FourWeekly: return equalSteps(28, days);
    case Cadence::SemiMonthly: {
        const auto payDays = twoPayDays(days, calendar).value_or(std::array {15, 31});
        rhythm.payDay = payDays[1];
        return SlotLine::twiceAMonth(monthOf(days.front()), payDays);
    }
    case Cadence::Monthly: return monthly(1);
    case Cadence::Quarterly: return monthly(3);
    case Cadence::HalfYearly: return monthly(6);
    case Cadence::Yearly: return monthly(12);
    case Cadence::Irregular: break;
    }
    Q_UNREACHABLE();
}

/// Lays the payments on the line of their cadence and counts slots; says whether the rhythm is accepted (d.4).
bool follow(Rhythm &rhythm, std::span<const Payment> payments, std::span<const Day> days, Day asOf, const BankCalendar *calendar)
{
    const SlotLine line = lineOf(rhythm, days, calendar);
    const int tol = tolerance(rhythm.cadence);
    const HitSlots found = hitSlots(line, payments, tol, calendar, rhythm);
    if (rhythm.hits.empty())
        return false;
    const Day limit = std::min(asOf, days.back() + Day(rhythm.gap));
    int lastSlot = found.last;
    while (line.expected(lastSlot + 1) <= limit)
        ++lastSlot;
    rhythm.expected = lastSlot - found.first + 1;
    const int misses = std::max(found.longestMiss, lastSlot - found.last);
    const double share = double(rhythm.hits.size()) / double(rhythm.expected);
    rhythm.next = line.expected(found.last + 1);
    if (calendar != nullptr) {
        rhythm.punctuality = punctuality(found.off, tol);
        rhythm.regularity = 0.7 * share + 0.3 * rhythm.punctuality;
    }
    return share >= kLeastHits && misses <= kMostMisses;
}

} // namespace

int tolerance(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly: return 2;
    case Cadence::Biweekly:
    case Cadence::FourWeekly: return 3;
    case Cadence::SemiMonthly: return 4;
    case Cadence::Monthly: return 6;
    case Cadence::Quarterly: return 12;
    case Cadence::HalfYearly: return 15; // not in d.4; between its neighbours
    case Cadence::Yearly: return 20;
    case Cadence::Irregular: return 0;
    }
    Q_UNREACHABLE();
}

qint64 medianOf(std::vector<qint64> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[half];
    const qint64 sum = values[half - 1] + values[half];
    return (sum + (sum > 0 ? 1 : sum < 0 ? -1 : 0)) / 2;
}

MedianOf middleOf(std::vector<qint64> values)
{
    std::ranges::sort(values);
    const auto begin = values.begin() + std::ptrdiff_t((values.size() - 1) / 2);
    const auto end = values.begin() + std::ptrdiff_t(values.size() / 2 + 1);
    return {int(values.size()), {begin, end}};
}

Rhythm rhythmOf(std::span<const Payment> payments, Day asOf, const BankCalendar &calendar)
{
    Rhythm rhythm;
    if (payments.size() < 2)
        return rhythm;
    // Half of the gaps are at least as long as their median: no median of six days fits into fewer.
    const std::size_t gapCount = payments.size() - 1;
    const Day span = payments.back().day - payments.front().day;
    if (std::size_t(span) < kShortestGap * (gapCount / 2)) {
        rhythm.gap = double(span) / double(gapCount);
        return rhythm;
    }
    const Gaps gaps = gapsOf(payments);
    rhythm.gap = gaps.median;
    const auto longest = longestPause(rhythm.gap);
    if (!longest || (gaps.longest > *longest && payments.back().day <= asOf))
        return rhythm; // no cadence at all: the common case, and then nothing more is asked

    std::vector<Day> days;
    days.reserve(payments.size());
    for (const Payment &payment : payments)
        days.push_back(payment.day);
    findCadence(rhythm, days);
    if (rhythm.cadence == Cadence::Irregular || payments.size() < (rhythm.cadence == Cadence::Yearly ? 2U : 3U))
        return rhythm;
    // Most payees have no rhythm. Fewer payments than H/E asks for, or a first look without a calendar, tell it cheaply.
    const int least = (days.back() - days.front()) / stepDays(rhythm.cadence);
    if (double(payments.size()) < kLeastHits * least || !follow(rhythm, payments, days, asOf, nullptr))
        return rhythm;
    rhythm.regular = follow(rhythm, payments, days, asOf, &calendar);
    if (!rhythm.hits.empty())
        weigh(rhythm);
    return rhythm;
}

} // namespace saldoscope
