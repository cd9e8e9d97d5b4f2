// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/bankcalendar.h"

#include <array>
#include <optional>
#include <span>

namespace saldoscope {

/// Days off the expected day; a move to a bank day beside a weekend or holiday is not off.
int daysOff(Day day, Day expected, const BankCalendar &calendar);

/// The day of the month nearest to all payments, without asking a calendar: good enough to tell whether there is a
/// rhythm at all.
int roughPayDay(std::span<const Day> days);
/// The day of the month that explains the payments best; 31 means the last day.
int payDayOf(std::span<const Day> days, const BankCalendar &calendar);
/// The two days of the month around which the payments gather, where they do (semi-monthly).
std::optional<std::array<int, 2>> twoPayDays(std::span<const Day> days, const BankCalendar *calendar);

/// Share of the payments on the weekday that most of them fall on.
double sameWeekday(std::span<const Day> days);
/// How far the days of the month spread, on a circle of 31.
int spreadOfMonthDays(std::span<const Day> days);

} // namespace saldoscope
