// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <limits>
#include <optional>
#include <string_view>

namespace saldoscope {

/// A calendar day without time zone, as the bank printed it: Julian day number, so that columns are four bytes a row.
using Day = qint32;
inline constexpr Day kNoDay = std::numeric_limits<Day>::min();

/// Months counted from January of year 0: year * 12 + (month - 1).
using Month = qint32;

/// Days that a bank statement may speak of; anything else is a misprint: 1900-01-01 … 2199-12-31.
inline constexpr Day kFirstSaneDay = 2415021;
inline constexpr Day kLastSaneDay = 2524593;

struct YearMonthDay {
    int year = 0;
    int month = 0; ///< 1…12
    int day = 0;   ///< 1…31
    bool operator==(const YearMonthDay &) const = default;
};

Day dayOf(YearMonthDay); ///< precondition: a real day of the proleptic Gregorian calendar
YearMonthDay civil(Day);
inline Day dayOf(QDate date) { return date.isValid() ? Day(date.toJulianDay()) : kNoDay; }
inline QDate toDate(Day day) { return day == kNoDay ? QDate() : QDate::fromJulianDay(day); }

Month monthOf(Day);
Day firstDayOf(Month);
inline Day lastDayOf(Month month) { return firstDayOf(month + 1) - 1; }
int weekdayOf(Day); ///< 1 Monday … 7 Sunday (ISO 8601)

/// Reads `yyyy-mm-dd`, strictly ten characters and a real day inside the sane range; nullopt otherwise.
std::optional<Day> parseIsoDay(std::string_view text);
/// Writes `yyyy-mm-dd`; an empty string for kNoDay.
QString isoDay(Day day);

/// First and last day, both inside. Empty where last < first.
struct Period {
    Day first = kNoDay;
    Day last = kNoDay;

    bool known() const { return first != kNoDay && last != kNoDay; }
    bool contains(Day day) const { return known() && day >= first && day <= last; }
    int days() const { return known() && last >= first ? last - first + 1 : 0; }
    bool operator==(const Period &) const = default;
};

} // namespace saldoscope
