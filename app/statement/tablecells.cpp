// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablecells.h"

#include <algorithm>
#include <cstdlib>

namespace saldoscope {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct CurrencySign {
    std::string_view sign;
    std::string_view code; // empty: several countries write it so
};
constexpr CurrencySign kSigns[] = {{"\u20ac", "EUR"}, {"Euro", "EUR"}, {"\u00a3", "GBP"}, {"z\u0142", "PLN"}, {"K\u010d", "CZK"}, {"Ft", "HUF"},
    {"$", ""}, {"\u00a5", ""}, {"kr.", ""}, {"kr", ""}, {"Kr", ""}, {",-", ""}, {":-", ""}};

struct Wording {
    std::string_view word;
    bool negative;
};
constexpr Wording kDirections[] = {{"CR", false}, {"DR", true}, {"Cr", false}, {"Dr", true}, {"cr", false}, {"dr", true}, {"C", false},
    {"D", true}, {"H", false}, {"S", true}, {"Af", true}, {"Bij", false}, {"AF", true}, {"BIJ", false}, {"DB", true}, {"Soll", true}, {"Haben", false}};

/// Takes a currency off the beginning or end; false where there is none.
bool takeCurrency(std::string_view &text, bool atEnd, AmountCell &cell)
{
    for (const CurrencySign &sign : kSigns) {
        if (atEnd ? !text.ends_with(sign.sign) : !text.starts_with(sign.sign))
            continue;
        atEnd ? text.remove_suffix(sign.sign.size()) : text.remove_prefix(sign.sign.size());
        if (!sign.code.empty())
            cell.currency = *Currency::fromAscii(sign.code);
        return true;
    }
    if (text.size() < 4)
        return false;
    const std::string_view code = atEnd ? text.substr(text.size() - 3) : text.substr(0, 3);
    if (!std::ranges::all_of(code, isLetter) || isLetter(atEnd ? text[text.size() - 4] : text[3]))
        return false;
    const auto currency = Currency::fromAscii(code);
    if (!currency)
        return false;
    cell.currency = *currency;
    atEnd ? text.remove_suffix(3) : text.remove_prefix(3);
    return true;
}

/// Takes a word for money in or out off the end.
void takeDirection(std::string_view &text, AmountCell &cell)
{
    if (text.empty() || !isLetter(text.back()))
        return;
    for (const Wording &wording : kDirections) {
        if (text.size() > wording.word.size() && text.ends_with(wording.word) && !isLetter(text[text.size() - wording.word.size() - 1])) {
            (wording.negative ? cell.negative : cell.positive) = true;
            text = trimmedCell(text.substr(0, text.size() - wording.word.size()));
            return;
        }
    }
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    while (true) {
        cell = trimmed(cell);
        if (cell.starts_with("\u00a0"))
            cell.remove_prefix(2);
        else if (cell.ends_with("\u00a0"))
            cell.remove_suffix(2);
        else if (cell.starts_with("\u202f") || cell.starts_with("\ufeff"))
            cell.remove_prefix(3);
        else if (cell.ends_with("\u202f"))
            cell.remove_suffix(3);
        else if (cell.size() > 2 && cell.front() == '\'' && cell.back() == '\'')
            cell = cell.substr(1, cell.size() - 2); // some programs quote with apostrophes
        else
            return cell;
    }
}

std::optional<AmountCell> amountCell(std::string_view text)
{
    AmountCell cell;
    text = trimmedCell(text);
    if (text.empty() || text.size() > 64)
        return std::nullopt;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        cell.negative = true;
        text = trimmedCell(text.substr(1, text.size() - 2));
    }
    takeDirection(text, cell);
    // A sign may stand before the currency: -£5.00, + 5 kr.
    std::string_view rest = text;
    const std::size_t sign = rest.starts_with('-') || rest.starts_with('+') ? 1 : rest.starts_with("\u2212") ? 3 : 0;
    std::string_view behind = trimmedCell(rest.substr(sign));
    if (sign > 0 && takeCurrency(behind, false, cell)) {
        (rest.front() == '+' ? cell.positive : cell.negative) = true;
        text = trimmedCell(behind);
    } else if (takeCurrency(text, false, cell)) {
        text = trimmedCell(text);
    }
    if (takeCurrency(text, true, cell)) {
        text = trimmedCell(text);
        takeDirection(text, cell); // "1.000,00 H EUR"
    }
    std::size_t digits = 0;
    for (const char c : text) {
        digits += isDigit(c) ? 1 : 0;
        if (isLetter(c) || c == '/' || c == ':' || c == '*' || c == '_' || c == '#' || c == '%')
            return std::nullopt;
    }
    if (digits == 0 || digits > 40)
        return std::nullopt;
    const std::size_t inner = text.find('-', 1);
    if (inner != std::string_view::npos && inner + 1 != text.size())
        return std::nullopt; // 2024-01-02, 12-34
    cell.number = text;
    const FieldAmount asPoint = parseAmount(text, {'.'}, 8);
    const FieldAmount asComma = parseAmount(text, {','}, 8);
    const auto isBad = [](const FieldAmount &amount) { return amount.fault && !amount.rounded && *amount.fault != AmountFault::TooLarge; };
    if (isBad(asPoint) && isBad(asComma))
        return std::nullopt;
    return cell;
}

FieldAmount parseCell(const AmountCell &cell, NumberStyle style, int digits)
{
    FieldAmount amount = parseAmount(cell.number, style, digits);
    if (cell.negative)
        amount.minor = -std::abs(amount.minor);
    else if (cell.positive)
        amount.minor = std::abs(amount.minor);
    return amount;
}

std::optional<int> serialDay(std::string_view cell)
{
    constexpr std::size_t kDigits = 5;
    cell = trimmedCell(cell);
    const std::string_view behind = cell.substr(std::min(cell.size(), kDigits));
    const bool isPart = behind.empty() || (behind.size() > 1 && (behind[0] == '.' || behind[0] == ',') && std::ranges::all_of(behind.substr(1), isDigit));
    if (cell.size() < kDigits || !std::ranges::all_of(cell.substr(0, kDigits), isDigit) || !isPart)
        return std::nullopt;
    int number = 0;
    for (const char c : cell.substr(0, kDigits))
        number = number * 10 + (c - '0');
    return number;
}

bool isDateLike(std::string_view cell)
{
    cell = trimmedCell(cell);
    if (cell.size() < 6 || cell.size() > 40)
        return false;
    const auto parts = dateParts(cell);
    if (!parts)
        return false;
    if (parts->order && *parts->order != DateOrder::YearMonthDay && parts->third > 2199)
        return false; // "01 MAR 6021 4453107": a card's number behind a day
    const std::size_t digits = std::size_t(std::ranges::find_if_not(cell, isDigit) - cell.begin());
    if (digits == cell.size() && digits != 14)
        return digits == 8 && parts->order == DateOrder::YearMonthDay;
    // 1.234,56 and 12.50 are no dates; days and months have bounds in every order.
    const int smallest = std::min({parts->first, parts->second, parts->third});
    return smallest >= 1 && smallest <= 12 && parts->second <= 31 && (parts->first <= 31 || parts->order == DateOrder::YearMonthDay);
}

} // namespace saldoscope
