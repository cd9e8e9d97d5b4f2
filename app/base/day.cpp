// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"

namespace saldoscope {

namespace {

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

// Gregorian calendar to day number and back by counting 400-year eras from 1 March of year 0
// (published as "chrono-compatible low-level date algorithms"); no tables, no branches in the common path.
Day dayOf(YearMonthDay date)
{
    const int year = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra + 1721120; // 1721120 = Julian day number of 0000-03-01
}

YearMonthDay civil(Day day)
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

Month monthOf(Day day)
{
    const YearMonthDay date = civil(day);
    return date.year * 12 + date.month - 1;
}

Day firstDayOf(Month month) { return dayOf(YearMonthDay {month / 12, month % 12 + 1, 1}); }

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
