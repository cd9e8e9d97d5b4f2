// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/money.h"

#include <optional>
#include <string>
#include <string_view>

namespace saldoscope {

std::string_view trimmed(std::string_view text);                        ///< without ASCII blanks at both ends
bool equalsIgnoringCase(std::string_view a, std::string_view b);         ///< ASCII
/// Appends to `to`: control characters become blanks, runs of blanks one, none at both ends.
void appendCleaned(std::string &to, std::string_view text);

// ── amounts ──────────────────────────────────────────────────────────────────────────────────────────────────────

/// How a file writes its numbers.
struct NumberStyle {
    char decimal = '.';
    bool operator==(const NumberStyle &) const = default;
};

/// An amount in exact minor units. A `fault` TooManyDecimals with `rounded` set means: `minor` is the amount rounded half
/// away from zero, to be used only together with a problem that says so.
struct FieldAmount {
    qint64 minor = 0;
    std::optional<AmountFault> fault;
    bool rounded = false;
};

/// Reads an amount as banks print it: blanks (also U+00A0, U+202F, U+2009), apostrophes and the other of '.' and ',' group
/// digits by three; the sign stands before, behind, as U+2212, or as brackets; decimals may be missing before or after the
/// mark ("1234," ",50"). Letters (a currency) are not taken.
FieldAmount parseAmount(std::string_view text, NumberStyle style, int digits);

/// Finds a file's decimal mark from all of its amounts. What only one mark can explain settles it ("1.234,56", "12,5",
/// "1,234,567"); what both can ("1.234", "1,234") does not.
class NumberStyleFinder
{
public:
    void see(std::string_view amount);
    std::optional<NumberStyle> settled() const;        ///< nullopt: not settled, or both were proven
    bool contradictory() const { return m_comma > 0 && m_point > 0; }
    bool ambiguous() const { return m_either > 0 && !settled(); }  ///< there are amounts that mean two things

private:
    std::size_t m_comma = 0;
    std::size_t m_point = 0;
    std::size_t m_either = 0;
};

// ── dates ────────────────────────────────────────────────────────────────────────────────────────────────────────

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// A day of the Gregorian calendar within the sane range; nullopt for 30 February.
std::optional<Day> realDay(int year, int month, int day);
/// 0…69 → 2000…2069, 70…99 → 1970…1999.
int fullYear(int twoDigits);

/// The three numbers of a date and what its form says about their order.
struct DateParts {
    int first = 0, second = 0, third = 0;
    std::optional<DateOrder> order;  ///< where the form settles it: a year of four digits in front, a month's name
    bool shortYear = false;          ///< the year has two digits
};
/// Takes "2024-05-31", "31.5.2024", "5/31/24", "20240531", "31052024", "5/31'24", "31 May 2024", "31-MAY-24"; a time behind
/// ("T12:00:00", " 12:00") is left. Month names: English, German, Swedish, Finnish, Dutch, French, Spanish, Italian.
std::optional<DateParts> dateParts(std::string_view text);
std::optional<Day> dayOf(const DateParts &parts, DateOrder order);
std::optional<Day> parseDay(std::string_view text, DateOrder order);

/// Finds a file's order of day and month from all of its dates.
class DateOrderFinder
{
public:
    void see(std::string_view date);
    std::optional<DateOrder> settled() const; ///< the only order in which all dates seen exist
    bool ambiguous() const;                   ///< several orders give different days, and none is settled
    /// The order among those possible in which the dates of the file stand in the best order; to be named as a doubt.
    /// `otherwise` where that tells nothing.
    DateOrder likeliest(DateOrder otherwise = DateOrder::DayMonthYear) const;

private:
    struct Walk {
        bool possible = true;
        Day last = kNoDay;
        std::size_t forward = 0, backward = 0;
    };
    Walk m_walks[3];
    std::size_t m_seen = 0;
    bool m_differ = false;
};

/// Is this a valid IBAN (letters, digits, check sum)? Blanks are not taken.
bool isIban(std::string_view text);

} // namespace saldoscope
