// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/fieldreading.h"

#include <algorithm>
#include <array>

namespace saldoscope {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || quint8(c) >= 0x80; }
bool isSeparator(char c) { return c == '.' || c == '/' || c == '-' || c == ' ' || c == '\'' || c == ','; }

struct Number {
    int value = 0;
    std::size_t digits = 0;
};

Number takeNumber(std::string_view &text)
{
    Number number;
    while (!text.empty() && isDigit(text.front()) && number.digits < 9) {
        number.value = number.value * 10 + (text.front() - '0');
        ++number.digits;
        text.remove_prefix(1);
    }
    return number;
}

/// 1…12 by the first letters of a month's name; 0 where it is none.
int monthNamed(std::string_view name)
{
    struct Name {
        std::string_view begin;
        int month;
    };
    // As far as each is told apart in the eight languages; lower case.
    constexpr Name names[] = {{"jan", 1}, {"gen", 1}, {"ene", 1}, {"tam", 1}, {"feb", 2}, {"f\xC3\xA9v", 2}, {"fev", 2}, {"hel", 2}, {"mar", 3},
        {"m\xC3\xA4r", 3}, {"mrz", 3}, {"maa", 3}, {"mrt", 3}, {"apr", 4}, {"avr", 4}, {"abr", 4}, {"huh", 4}, {"may", 5}, {"mai", 5}, {"maj", 5},
        {"mei", 5}, {"mag", 5}, {"tou", 5}, {"jun", 6}, {"giu", 6}, {"juin", 6}, {"kes", 6}, {"jul", 7}, {"lug", 7}, {"juil", 7}, {"hei", 7},
        {"aug", 8}, {"ago", 8}, {"ao\xC3\xBB", 8}, {"aou", 8}, {"elo", 8}, {"sep", 9}, {"set", 9}, {"syy", 9}, {"oct", 10}, {"okt", 10}, {"ott", 10},
        {"lok", 10}, {"nov", 11}, {"mars", 3}, {"marras", 11}, {"dec", 12}, {"dez", 12}, {"d\xC3\xA9" "c", 12}, {"dic", 12}, {"jou", 12}};
    std::array<char, 24> lower {};
    if (name.size() < 3 || name.size() > lower.size())
        return 0;
    std::ranges::transform(name, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    const std::string_view folded(lower.data(), name.size());
    if (folded.starts_with("marras"))
        return 11; // Finnish November begins like March
    for (const Name &candidate : names) {
        if (folded.starts_with(candidate.begin))
            return candidate.month;
    }
    return 0;
}

/// What may stand behind a date: nothing, or a time or zone we leave.
bool isTimeBehind(std::string_view text)
{
    if (text.empty())
        return true;
    const char c = text.front();
    return c == 'T' || c == 't' || c == ' ' || c == '[' || c == '+' || c == 'Z' || (c == ',' && text.size() > 1 && text[1] == ' ');
}

std::optional<DateParts> compact(std::string_view digits)
{
    const auto number = [&](std::size_t from, std::size_t count) {
        std::string_view part = digits.substr(from, count);
        return takeNumber(part).value;
    };
    if (digits.size() == 8 && number(0, 4) >= 1900 && number(0, 4) <= 2199 && realDay(number(0, 4), number(4, 2), number(6, 2)))
        return DateParts {number(0, 4), number(4, 2), number(6, 2), DateOrder::YearMonthDay, false};
    if (digits.size() == 8)
        return DateParts {number(0, 2), number(2, 2), number(4, 4), std::nullopt, false};
    if (digits.size() == 6)
        return DateParts {number(0, 2), number(2, 2), number(4, 2), std::nullopt, true};
    return std::nullopt;
}

void skipSeparators(std::string_view &text)
{
    while (!text.empty() && isSeparator(text.front()))
        text.remove_prefix(1);
}

/// A number or a month's name.
struct Piece {
    Number number;
    int month = 0;
};

std::optional<Piece> takePiece(std::string_view &text)
{
    Piece piece;
    if (!text.empty() && isDigit(text.front())) {
        piece.number = takeNumber(text);
        return piece;
    }
    std::size_t length = 0;
    while (length < text.size() && isLetter(text[length]))
        ++length;
    piece.month = monthNamed(text.substr(0, length));
    if (piece.month == 0)
        return std::nullopt;
    text.remove_prefix(length);
    return piece;
}

} // namespace

std::optional<Day> realDay(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const Day result = dayOf(YearMonthDay {year, month, day});
    return day <= 28 || civil(result) == YearMonthDay {year, month, day} ? std::optional(result) : std::nullopt;
}

int fullYear(int twoDigits) { return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits; }

std::optional<DateParts> dateParts(std::string_view text)
{
    text = trimmed(text);
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == 6 || digits == 8 || digits == 12 || digits == 14) { // the longer ones end in a time
        if (digits < text.size() && !isTimeBehind(text.substr(digits)) && text[digits] != '.')
            return std::nullopt;
        return compact(text.substr(0, digits > 8 ? 8 : digits));
    }
    std::array<Piece, 3> pieces;
    bool apostrophe = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0) {
            if (text.empty() || (!isSeparator(text.front()) && !pieces[i - 1].month && !isLetter(text.front())))
                return std::nullopt;
            apostrophe = i == 2 && text.substr(0, 3).find('\'') != std::string_view::npos;
            skipSeparators(text);
        }
        const auto piece = takePiece(text);
        if (!piece || (piece->month == 0 && (piece->number.digits == 0 || piece->number.digits == 3 || piece->number.digits > 4)))
            return std::nullopt;
        pieces[i] = *piece;
    }
    if (!text.empty() && text.front() == '.')
        text.remove_prefix(1); // "31.12.2024."
    if (!isTimeBehind(text))
        return std::nullopt;
    const auto value = [](const Piece &piece) { return piece.month ? piece.month : piece.number.value; };
    DateParts parts {value(pieces[0]), value(pieces[1]), value(pieces[2]), std::nullopt, false};
    if (pieces[0].number.digits == 4) {
        parts.order = DateOrder::YearMonthDay;
        return parts;
    }
    parts.shortYear = pieces[2].number.digits <= 2;
    if (apostrophe && parts.shortYear) { // Quicken: 1/31' 5 and 1/31'05 are of this century, other programs' 1/31'98 is not
        parts.third = fullYear(parts.third);
        parts.shortYear = false;
        if (!pieces[0].month && !pieces[1].month)
            return parts;
    }
    if (pieces[0].month)
        parts.order = DateOrder::MonthDayYear;
    else if (pieces[1].month)
        parts.order = DateOrder::DayMonthYear;
    return parts;
}

std::optional<Day> dayOf(const DateParts &parts, DateOrder order)
{
    const DateOrder taken = parts.order.value_or(order);
    const auto year = [&](int number) { return parts.shortYear && number < 100 ? fullYear(number) : number; };
    switch (taken) {
    case DateOrder::YearMonthDay: return realDay(year(parts.first), parts.second, parts.third);
    case DateOrder::DayMonthYear: return realDay(year(parts.third), parts.second, parts.first);
    case DateOrder::MonthDayYear: return realDay(year(parts.third), parts.first, parts.second);
    }
    Q_UNREACHABLE();
}

std::optional<Day> parseDay(std::string_view text, DateOrder order)
{
    const auto parts = dateParts(text);
    return parts ? dayOf(*parts, order) : std::nullopt;
}

void DateOrderFinder::see(std::string_view date)
{
    const auto parts = dateParts(date);
    if (!parts)
        return;
    std::array<std::optional<Day>, 3> days;
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i] = dayOf(*parts, DateOrder(i));
        // Two digits in front are a year only where nothing else fits; then the file would be told by other dates.
        if (!parts->order && !parts->shortYear && DateOrder(i) == DateOrder::YearMonthDay)
            days[i].reset();
    }
    if (std::ranges::none_of(days, [](const auto &day) { return day.has_value(); }))
        return; // 30 February tells nothing
    ++m_seen;
    for (std::size_t i = 0; i < days.size(); ++i) {
        Walk &walk = m_walks[i];
        walk.possible = walk.possible && days[i];
        if (!days[i])
            continue;
        if (walk.last != kNoDay) {
            walk.forward += *days[i] >= walk.last ? 1 : 0;
            walk.backward += *days[i] <= walk.last ? 1 : 0;
        }
        walk.last = *days[i];
    }
    m_differ = m_differ || days[1] != days[2];
}

std::optional<DateOrder> DateOrderFinder::settled() const
{
    if (m_seen == 0)
        return std::nullopt;
    const bool dayFirst = m_walks[1].possible;
    const bool monthFirst = m_walks[2].possible;
    if (dayFirst && monthFirst)
        return m_differ ? std::nullopt : std::optional(DateOrder::DayMonthYear);
    if (dayFirst || monthFirst)
        return dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return m_walks[0].possible ? std::optional(DateOrder::YearMonthDay) : std::nullopt;
}

bool DateOrderFinder::ambiguous() const { return m_seen > 0 && !settled(); }

DateOrder DateOrderFinder::likeliest(DateOrder otherwise) const
{
    if (const auto order = settled())
        return *order;
    const auto inOrder = [](const Walk &walk) { return std::max(walk.forward, walk.backward); };
    if (inOrder(m_walks[1]) != inOrder(m_walks[2]))
        return inOrder(m_walks[1]) > inOrder(m_walks[2]) ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return otherwise;
}

} // namespace saldoscope
