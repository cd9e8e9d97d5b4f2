// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/fieldreading.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace saldoscope {

namespace {

constexpr int kMostWholeDigits = 15;
constexpr int kMostDigits = 18;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }

/// Bytes of a blank that groups digits, at the beginning of `text`: ' ', U+00A0, U+202F, U+2009; 0 where none is.
std::size_t blankLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isBlank(text[0]))
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    return text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x89") ? 3 : 0;
}

std::size_t minusLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text[0] == '-')
        return 1;
    return text.starts_with("\xE2\x88\x92") || text.starts_with("\xE2\x80\x93") ? 3 : 0; // − and –
}

/// Digits and marks of an amount: all that grouping blanks and signs leave.
struct Bare {
    std::array<char, 48> letters {};
    std::size_t size = 0;
    bool negative = false;
    bool sound = true;
    std::string_view view() const { return {letters.data(), size}; }
};

std::string_view withoutBlanks(std::string_view text)
{
    for (std::size_t length = blankLength(text); length > 0; length = blankLength(text))
        text.remove_prefix(length);
    for (;;) {
        if (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with("\xC2\xA0"))
            text.remove_suffix(2);
        else if (text.ends_with("\xE2\x80\xAF") || text.ends_with("\xE2\x80\x89"))
            text.remove_suffix(3);
        else
            return text;
    }
}

Bare bareOf(std::string_view text)
{
    Bare bare;
    text = withoutBlanks(text);
    if (text.size() >= 2 && text.front() == '(' && text.back() == ')') {
        bare.negative = true;
        text = withoutBlanks(text.substr(1, text.size() - 2));
    }
    bool signSeen = bare.negative;
    const auto takeSign = [&](std::size_t length, bool negative) {
        bare.sound = bare.sound && !signSeen;
        signSeen = true;
        bare.negative = bare.negative || negative;
        return length;
    };
    if (const std::size_t minus = minusLength(text))
        text = withoutBlanks(text.substr(takeSign(minus, true)));
    else if (text.starts_with('+'))
        text = withoutBlanks(text.substr(takeSign(1, false)));
    if (text.ends_with('-') || text.ends_with('+')) {
        takeSign(1, text.back() == '-');
        text = withoutBlanks(text.substr(0, text.size() - 1));
    } else if (text.ends_with("\xE2\x88\x92")) {
        takeSign(3, true);
        text = withoutBlanks(text.substr(0, text.size() - 3));
    }
    while (!text.empty()) {
        const char c = text.front();
        const std::size_t blank = blankLength(text);
        if (blank > 0 || c == '\'' || text.starts_with("\xE2\x80\x99")) {
            // Between two digits only.
            const std::size_t length = blank > 0 ? blank : c == '\'' ? 1 : 3;
            bare.sound = bare.sound && bare.size > 0 && isDigit(bare.letters[bare.size - 1]) && text.size() > length && isDigit(text[length]);
            text.remove_prefix(length);
            continue;
        }
        if ((!isDigit(c) && c != '.' && c != ',') || bare.size == bare.letters.size()) {
            bare.sound = false;
            return bare;
        }
        bare.letters[bare.size++] = c;
        text.remove_prefix(1);
    }
    return bare;
}

/// Do marks of this kind stand so that they can group digits by three, or as in India: 12,34,567?
bool groupsSoundly(std::string_view whole, char mark)
{
    const std::size_t first = whole.find(mark);
    if (first == std::string_view::npos)
        return true;
    if (first == 0 || first > 3)
        return false;
    bool byThree = true;
    bool indian = mark == ',' && first < 3;
    for (std::size_t at = first; at != std::string_view::npos; at = whole.find(mark, at + 1)) {
        const std::size_t next = whole.find(mark, at + 1);
        const bool isLast = next == std::string_view::npos;
        const std::size_t group = (isLast ? whole.size() : next) - at - 1;
        byThree = byThree && group == 3;
        indian = indian && group == (isLast ? 3 : 2);
    }
    return byThree || indian;
}

/// Most amounts are digits with all their decimals; what is anything else takes the long way.
std::optional<qint64> plainAmount(std::string_view text, char decimal, int digits)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const auto point = text.size() - std::size_t(digits) - 1;
    if (digits < 1 || text.size() < std::size_t(digits) + 2 || text.size() > 15 || text[point] != decimal)
        return std::nullopt;
    qint64 value = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == point)
            continue;
        if (!isDigit(text[i]))
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return negative ? -value : value;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

void appendCleaned(std::string &to, std::string_view text)
{
    bool clean = true;
    bool blank = true;
    for (const char c : text) {
        clean = clean && quint8(c) >= ' ' && c != 0x7f && !(blank && c == ' ');
        blank = c == ' ';
    }
    if (clean && !blank) {
        to.append(text);
        return;
    }
    const std::size_t before = to.size();
    blank = false;
    for (const char c : text) {
        if (quint8(c) <= ' ' || c == 0x7f) {
            blank = true;
            continue;
        }
        if (blank && to.size() > before)
            to += ' ';
        blank = false;
        to += c;
    }
}

FieldAmount parseAmount(std::string_view text, NumberStyle style, int digits)
{
    if (const auto plain = plainAmount(text, style.decimal, digits))
        return {*plain, std::nullopt, false};
    const auto fail = [](AmountFault fault) { return FieldAmount {0, fault, false}; };
    const Bare bare = bareOf(text);
    if (!bare.sound || bare.size == 0)
        return fail(bare.size == bare.letters.size() ? AmountFault::TooLarge : AmountFault::NotANumber);
    const std::string_view number = bare.view();
    const std::size_t point = number.find(style.decimal);
    const std::string_view whole = number.substr(0, std::min(point, number.size()));
    const std::string_view decimals = point == std::string_view::npos ? std::string_view() : number.substr(point + 1);
    const char grouping = style.decimal == '.' ? ',' : '.';
    if (decimals.find_first_of(".,") != std::string_view::npos || !groupsSoundly(whole, grouping) || (whole.empty() && decimals.empty()))
        return fail(AmountFault::NotANumber);
    qint64 value = 0;
    int significant = 0;
    for (const char c : whole) {
        if (c == grouping)
            continue;
        significant += significant > 0 || c != '0' ? 1 : 0;
        if (significant > kMostWholeDigits || significant + digits > kMostDigits)
            return fail(AmountFault::TooLarge);
        value = value * 10 + (c - '0');
    }
    for (int i = 0; i < digits; ++i)
        value = value * 10 + (std::size_t(i) < decimals.size() ? decimals[std::size_t(i)] - '0' : 0);
    const std::string_view rest = decimals.substr(std::min(decimals.size(), std::size_t(digits)));
    FieldAmount amount;
    if (rest.find_first_not_of('0') != std::string_view::npos) {
        amount.fault = AmountFault::TooManyDecimals;
        amount.rounded = true;
        value += rest[0] >= '5' ? 1 : 0;
    }
    amount.minor = bare.negative ? -value : value;
    return amount;
}

void NumberStyleFinder::see(std::string_view amount)
{
    const Bare bare = bareOf(amount);
    if (!bare.sound)
        return;
    const std::string_view number = bare.view();
    const std::size_t comma = number.rfind(',');
    const std::size_t point = number.rfind('.');
    constexpr auto none = std::string_view::npos;
    if (comma == none && point == none)
        return;
    if (comma != none && point != none) {
        ++(comma > point ? m_comma : m_point);
        return;
    }
    const char mark = comma != none ? ',' : '.';
    if (std::ranges::count(number, mark) > 1) {
        ++(mark == ',' ? m_point : m_comma); // it groups, so the other one is the decimal mark
        return;
    }
    if (groupsSoundly(number, mark) && number[0] != '0')
        ++m_either;
    else
        ++(mark == ',' ? m_comma : m_point); // 1234.567 too: three decimals
}

std::optional<NumberStyle> NumberStyleFinder::settled() const
{
    if (m_comma > 0 && m_point == 0)
        return NumberStyle {','};
    if (m_point > 0 && m_comma == 0)
        return NumberStyle {'.'};
    if (m_point == 0 && m_comma == 0 && m_either == 0)
        return NumberStyle {'.'}; // whole numbers only
    return std::nullopt;
}

bool isIban(std::string_view text)
{
    if (text.size() < 15 || text.size() > 34)
        return false;
    int rest = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t from = (i + 4) % text.size();
        const char c = text[from];
        const bool letter = c >= 'A' && c <= 'Z';
        if ((!letter && !isDigit(c)) || (from < 2 && !letter) || (from >= 2 && from < 4 && !isDigit(c)))
            return false;
        rest = letter ? (rest * 100 + (c - 'A' + 10)) % 97 : (rest * 10 + (c - '0')) % 97;
    }
    return rest == 1;
}

} // namespace saldoscope
