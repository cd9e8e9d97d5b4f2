// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/rhythm.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace saldoscope {

namespace {

constexpr double kLeastHits = 0.60; ///< H/E
constexpr int kMostMisses = 2;      ///< in a row

/// The day of the month, or the last day of a month that is too short.
Day nominal(Month month, int payDay) { return std::min(firstDayOf(month) + payDay - 1, lastDayOf(month)); }

/// The expected days of a cadence, numbered.
class SlotLine
{
public:
    static SlotLine everyDays(int step, Day origin) { return SlotLine(step, 0, origin, {0, 0}); }
    static SlotLine everyMonths(int step, Month origin, int payDay) { return SlotLine(0, step, origin, {payDay, payDay}); }
    static SlotLine twiceAMonth(Month origin, std::array<int, 2> payDays) { return SlotLine(0, 0, origin, payDays); }

    Day expected(int slot) const
    {
        if (m_days > 0)
            return m_origin + slot * m_days;
        if (m_months > 0)
            return nominal(m_origin + slot * m_months, m_payDays[0]);
        const int month = slot >= 0 ? slot / 2 : (slot - 1) / 2;
        return nominal(m_origin + month, m_payDays[std::size_t(slot - month * 2)]);
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

/// Days off the expected day; a move to a bank day beside a weekend or holiday is not off.
int offset(Day day, Day expected, const BankCalendar &calendar)
{
    if (day == expected)
        return 0;
    if (day < expected)
        return std::max(0, calendar.onOrBefore(expected) - day);
    return std::max(0, day - calendar.onOrAfter(expected));
}

int offsetFromPayDay(Day day, int payDay, const BankCalendar &calendar)
{
    const Month month = monthOf(day);
    int least = offset(day, nominal(month, payDay), calendar);
    for (const Month other : {month - 1, month + 1}) {
        const Day expected = nominal(other, payDay);
        if (std::abs(expected - day) < 16)
            least = std::min(least, offset(day, expected, calendar));
    }
    return least;
}

/// How often each day of the month was paid on; the last days of a short month are candidates for the 31st too.
struct MonthDays {
    std::array<int, 32> counts {};
    explicit MonthDays(std::span<const Day> days)
    {
        bool last = false;
        for (const Day day : days) {
            const YearMonthDay date = civil(day);
            ++counts[std::size_t(date.day)];
            last = last || (date.day >= 28 && day == lastDayOf(monthOf(day)));
        }
        if (last && counts[31] == 0)
            counts[31] = 1;
    }
};

/// The day of the month nearest to all payments, without asking a calendar: good enough to tell whether there is a
/// rhythm at all.
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

/// The day of the month that explains the payments best; 31 means the last day.
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

double median(std::vector<double> values)
{
    const std::size_t half = values.size() / 2;
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(half));
    const double upper = values[half];
    if (values.size() % 2 == 1)
        return upper;
    return (upper + *std::max_element(values.begin(), values.begin() + std::ptrdiff_t(half))) / 2;
}

/// Share of the payments on the weekday that most of them fall on.
double sameWeekday(std::span<const Day> days)
{
    std::array<int, 8> counts {};
    for (const Day day : days)
        ++counts[std::size_t(weekdayOf(day))];
    return double(*std::ranges::max_element(counts)) / double(days.size());
}

/// How far the days of the month spread, on a circle of 31.
int spreadOfMonthDays(std::span<const Day> days)
{
    std::array<bool, 31> used {};
    for (const Day day : days)
        used[std::size_t(civil(day).day - 1)] = true;
    int widest = 0; // the widest empty stretch
    int empty = 0;
    for (int i = 0; i < 62; ++i) {
        empty = used[std::size_t(i % 31)] ? 0 : empty + 1;
        widest = std::max(widest, empty);
    }
    return 30 - std::min(widest, 30);
}

/// The two days of the month around which the payments gather, where they do (semi-monthly).
std::optional<std::array<int, 2>> twoPayDays(std::span<const Day> days, const BankCalendar *calendar)
{
    constexpr int kWidestArc = 5;
    constexpr int kLeastBetween = 8;
    std::vector<std::pair<int, Day>> byMonthDay;
    for (const Day day : days)
        byMonthDay.emplace_back(civil(day).day, day);
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
        if (std::abs(nominal(other, payDay) - first) < std::abs(nominal(origin, payDay) - first))
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
    constexpr int kLongestMove = 5; // Christmas and a weekend
    HitSlots found;
    NearestSlot nearest(line, payments.front().day);
    nearest.moveTo(payments.front().day);
    found.first = nearest.slot();
    int before = found.first - 1;
    rhythm.hits.clear();
    for (const Payment &payment : payments) {
        nearest.moveTo(payment.day);
        const int slot = nearest.slot();
        const Day expected = nearest.expected();
        const int off = calendar != nullptr ? offset(payment.day, expected, *calendar)
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
    const double low = double(sorted[below]);
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

void findCadence(Rhythm &rhythm, std::span<const Day> days)
{
    if (rhythm.gap > 9 && rhythm.gap < 21 && sameWeekday(days) < 0.75 && twoPayDays(days, nullptr))
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
    if (calendar != nullptr)
        rhythm.regularity = 0.7 * share + 0.3 * punctuality(found.off, tol);
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

Rhythm rhythmOf(std::span<const Payment> payments, Day asOf, const BankCalendar &calendar)
{
    Rhythm rhythm;
    if (payments.size() < 2)
        return rhythm;
    std::vector<double> gaps;
    gaps.reserve(payments.size());
    for (std::size_t i = 1; i < payments.size(); ++i)
        gaps.push_back(payments[i].day - payments[i - 1].day);
    rhythm.gap = median(std::move(gaps));
    if (rhythm.gap < 6 || rhythm.gap > 380)
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
