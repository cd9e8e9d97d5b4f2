// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/mt940values.h"

#include <algorithm>

namespace saldoscope::mt940 {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }


void skipBlanks(std::string_view &text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
}

} // namespace

std::string_view firstLine(std::string_view value) { return trimmed(value.substr(0, value.find_first_of("\r\n"))); }

int takeNumber(std::string_view &text, std::size_t least, std::size_t most)
{
    std::size_t count = 0;
    int value = 0;
    for (; count < most && count < text.size() && isDigit(text[count]); ++count)
        value = value * 10 + (text[count] - '0');
    if (count < least)
        return -1;
    text.remove_prefix(count);
    return value;
}

std::string_view takeAmount(std::string_view &text)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789,.'"), text.size());
    const std::string_view amount = text.substr(0, end);
    text.remove_prefix(end);
    return amount;
}

NumberStyle styleOf(std::string_view amount)
{
    return {amount.rfind(',') == std::string_view::npos && amount.find('.') != std::string_view::npos ? '.' : ','};
}

std::optional<Line61> line61(std::string_view value)
{
    Line61 line;
    std::string_view text = firstLine(value);
    const std::size_t end = value.find_first_of("\r\n");
    line.supplementary = end == std::string_view::npos ? std::string_view() : trimmed(value.substr(end));
    const bool longYear = text.size() > 8 && (text.starts_with("19") || text.starts_with("20")) && std::all_of(text.begin(), text.begin() + 8, isDigit)
        && !isDigit(text[8]) && text.substr(4, 2) <= "12" && text.substr(6, 2) <= "31";
    const bool ambiguousYear = longYear && realDay(2000 + (text[0] - '0') * 10 + (text[1] - '0'), (text[2] - '0') * 10 + (text[3] - '0'), (text[4] - '0') * 10 + (text[5] - '0'));
    line.year = longYear && !ambiguousYear ? takeNumber(text, 4, 4) : takeNumber(text, 2, 2);
    line.month = takeNumber(text, 2, 2);
    line.day = takeNumber(text, 2, 2);
    if (line.year < 0 || line.month < 0 || line.day < 0)
        return std::nullopt;
    line.year = line.year < 100 ? fullYear(line.year) : line.year;
    skipBlanks(text);
    if (text.size() > 4 && isDigit(text[0])) {
        const int month = takeNumber(text, 2, 2);
        const int day = takeNumber(text, 2, 2);
        if (month < 0 || day < 0)
            return std::nullopt;
        line.entry = {month, day};
        skipBlanks(text);
    }
    const auto upper = [&](std::size_t i) { return i < text.size() && isLetter(text[i]) ? char(text[i] & ~0x20) : '\0'; };
    if (upper(1) == 'C' || upper(1) == 'D') {
        line.reversal = upper(0) == 'R';
        line.expected = upper(0) == 'E';
        if (line.reversal || line.expected)
            text.remove_prefix(1);
    }
    if (upper(0) != 'C' && upper(0) != 'D')
        return std::nullopt;
    line.debit = (upper(0) == 'D') != line.reversal;
    text.remove_prefix(1);
    if (upper(0) != '\0')
        text.remove_prefix(1); // the last letter of the currency's code
    skipBlanks(text);
    line.amount = takeAmount(text);
    if (line.amount.find_first_of("0123456789") == std::string_view::npos)
        return std::nullopt;
    skipBlanks(text);
    if (text.size() >= 4 && isLetter(text[0])) {
        line.type = trimmed(text.substr(0, 4));
        text.remove_prefix(4);
    } else if (!text.empty() && isLetter(text[0])) {
        line.type = text;
        text = {};
    }
    const std::size_t slashes = text.find("//");
    line.reference = trimmed(text.substr(0, slashes));
    if (slashes != std::string_view::npos)
        line.bankReference = trimmed(text.substr(slashes + 2));
    return line;
}

std::optional<Balance> balanceOf(std::string_view value, Currency otherwise)
{
    std::string_view text = firstLine(value);
    if (text.empty() || (text[0] != 'C' && text[0] != 'D' && text[0] != 'c' && text[0] != 'd'))
        return std::nullopt;
    const bool debit = text[0] == 'D' || text[0] == 'd';
    text.remove_prefix(1);
    skipBlanks(text);
    Balance balance;
    // Two digits of a year, as SWIFT has it, or four.
    const bool longYear = text.size() > 8 && std::all_of(text.begin(), text.begin() + 8, isDigit) && !isDigit(text[8]);
    const int year = longYear ? takeNumber(text, 4, 4) : takeNumber(text, 2, 2);
    const int month = takeNumber(text, 2, 2);
    const int day = takeNumber(text, 2, 2);
    const auto on = year >= 0 ? realDay(longYear ? year : fullYear(year), month, day) : std::nullopt;
    balance.badDay = !on;
    balance.on = on.value_or(kNoDay);
    skipBlanks(text);
    if (const auto currency = Currency::fromAscii(text.substr(0, std::min<std::size_t>(3, text.size())))) {
        balance.currency = *currency;
        text.remove_prefix(text.starts_with("EURO") ? 4 : 3);
    } else if (!text.empty() && isDigit(text.front())) {
        balance.currency = otherwise;
    }
    skipBlanks(text);
    const std::string_view amount = takeAmount(text);
    const FieldAmount read = parseAmount(amount, styleOf(amount), balance.currency.digits());
    if (!trimmed(text).empty() || read.fault)
        return std::nullopt;
    balance.minor = debit ? -read.minor : read.minor;
    return balance;
}

} // namespace saldoscope::mt940
