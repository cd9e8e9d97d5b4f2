// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"

#include <array>

namespace saldoscope {

namespace {

// Gregorian calendar to day number and back by counting 400-year eras from 1 March of year 0
// (published as "chrono-compatible low-level date algorithms").
constexpr Day reckonedDay(YearMonthDay date)
{
    const int year = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra + 1721120; // 1721120 = Julian day number of 0000-03-01
}

YearMonthDay reckonedDate(Day day)
{
    const int shifted = day - 1721120;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}

// The search for streams asks for dates many times a row. For the days that a statement may speak of, the beginnings of
// their months are looked up, which takes a quarter of the time; any other day is reckoned.
constexpr Month kFirstMonth = 1900 * 12;
constexpr int kMonths = 300 * 12;

constexpr std::array<Day, kMonths + 1> makeMonthBegins()
{
    std::array<Day, kMonths + 1> begins {};
    for (int i = 0; i <= kMonths; ++i)
        begins[std::size_t(i)] = reckonedDay({1900 + i / 12, i % 12 + 1, 1});
    return begins;
}
constexpr std::array<Day, kMonths + 1> kMonthBegins = makeMonthBegins();
static_assert(kMonthBegins.front() == kFirstSaneDay && kMonthBegins.back() == kLastSaneDay + 1);

/// Which of kMonthBegins a sane day is in.
int monthIndex(Day day)
{
    const auto since = unsigned(day - kFirstSaneDay);
    // 12 ÷ 365.2425 of a month a day, in 2^-20; at most one month off.
    const auto guess = int(std::uint64_t(since) * 34'451 >> 20);
    const auto at = std::size_t(guess);
    return guess + (day >= kMonthBegins[at + 1] ? 1 : 0) - (day < kMonthBegins[at] ? 1 : 0);
}
constexpr bool isSane(Day day) { return day >= kFirstSaneDay && day <= kLastSaneDay; }

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysIn(int year, int month)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : lengths[month - 1];
}

int digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Day dayOf(YearMonthDay date) { return firstDayOf(date.year * 12 + date.month - 1) + date.day - 1; }

YearMonthDay civil(Day day)
{
    if (!isSane(day))
        return reckonedDate(day);
    const int index = monthIndex(day);
    return {1900 + index / 12, index % 12 + 1, day - kMonthBegins[std::size_t(index)] + 1};
}

Month monthOf(Day day)
{
    if (isSane(day))
        return kFirstMonth + monthIndex(day);
    const YearMonthDay date = reckonedDate(day);
    return date.year * 12 + date.month - 1;
}

Day firstDayOf(Month month)
{
    if (month >= kFirstMonth && month <= kFirstMonth + kMonths)
        return kMonthBegins[std::size_t(month - kFirstMonth)];
    const int year = (month >= 0 ? month : month - 11) / 12;
    return reckonedDay({year, month - year * 12 + 1, 1});
}

int weekdayOf(Day day) { return day % 7 + 1; }

std::optional<Day> parseIsoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = digits(text.substr(0, 4));
    const int month = digits(text.substr(5, 2));
    const int day = digits(text.substr(8, 2));
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return std::nullopt;
    return dayOf(YearMonthDay {year, month, day});
}

QString isoDay(Day day)
{
    if (day == kNoDay)
        return {};
    const YearMonthDay date = civil(day);
    return QString::asprintf("%04d-%02d-%02d", date.year, date.month, date.day);
}

} // namespace saldoscope
