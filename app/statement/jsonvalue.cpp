// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/jsonvalue.h"

namespace saldoscope::json {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

const char *expectedAmount(AmountFault fault, int digits)
{
    switch (fault) {
    case AmountFault::NotANumber:
        return "a number";
    case AmountFault::Exponent:
        return "a number without exponent";
    case AmountFault::TooLarge:
        return "a number with at most 15 digits before the decimal point";
    case AmountFault::TooManyDecimals:
        return digits == 0 ? "a number without decimals"
            : digits == 2 ? "a number with at most 2 decimals"
                          : "a number with no more decimals than its currency has";
    }
    Q_UNREACHABLE();
}

} // namespace

bool isNumber(std::string_view text)
{
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - from;
    };
    const std::size_t first = at;
    const std::size_t whole = digits();
    if (whole == 0 || (whole > 1 && text[first] == '0'))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

bool walk(Value &value, const Place &where, Reading &reading, int depth)
{
    const Token token = look(value);
    if (depth >= reading.limits().mostDepth && (token.kind == Kind::Map || token.kind == Kind::List)) {
        reading.problem(Problem::Kind::TooDeep, where, "fewer brackets inside each other");
        return true; // the iteration steps over it
    }
    if (token.kind == Kind::Map) {
        Object object;
        return !value.get_object().get(object) && eachMember(object, [&](std::string_view key, Value &member) {
            return walk(member, where / key, reading, depth + 1);
        });
    }
    if (token.kind == Kind::List) {
        Array array;
        return !value.get_array().get(array) && eachElement(array, [&](qint64 index, Value &element) {
            return walk(element, where[index], reading, depth + 1);
        });
    }
    if (token.kind == Kind::Broken)
        reading.problem(Problem::Kind::NotJson, where, "valid JSON");
    return true;
}

void wrongType(const Token &token, const Place &where, Reading &reading, const char *expected)
{
    if (token.kind == Kind::Broken)
        reading.problem(Problem::Kind::NotJson, where, expected);
    else if (token.kind != Kind::Null)
        reading.problem(Problem::Kind::WrongType, where, expected);
}

std::string_view text(Value &value, const Place &where, Reading &reading, bool numbersToo)
{
    const Token token = look(value);
    if (token.kind == Kind::Text || (numbersToo && token.kind == Kind::Number))
        return token.content;
    wrongType(token, where, reading, "a text");
    return {};
}

QString string(Value &value, const Place &where, Reading &reading, bool numbersToo)
{
    const std::string_view content = text(value, where, reading, numbersToo);
    return QString::fromUtf8(content.data(), qsizetype(content.size()));
}

Day day(Value &value, const Place &where, Reading &reading)
{
    constexpr const char *expected = "a date as yyyy-mm-dd between 1900-01-01 and 2199-12-31";
    const Token token = look(value);
    if (token.kind != Kind::Text) {
        wrongType(token, where, reading, expected);
        return kNoDay;
    }
    if (token.content.empty())
        return kNoDay;
    const bool hasTime = token.content.size() > 10 && (token.content[10] == 'T' || token.content[10] == ' ');
    const auto day = parseIsoDay(hasTime ? token.content.substr(0, 10) : token.content);
    if (!day)
        reading.problem(Problem::Kind::BadDate, where, expected);
    return day.value_or(kNoDay);
}

std::optional<qint64> amount(std::string_view text, int digits, const Place &where, Reading &reading)
{
    const ParsedAmount parsed = parseDecimal(text, digits);
    if (!parsed.fault)
        return parsed.minor;
    reading.problem(Problem::Kind::BadAmount, where, expectedAmount(*parsed.fault, digits));
    return std::nullopt;
}

Currency currency(Value &value, const Place &where, Reading &reading)
{
    constexpr const char *expected = "an ISO 4217 currency code";
    const Token token = look(value);
    if (token.kind != Kind::Text) {
        wrongType(token, where, reading, expected);
        return {};
    }
    if (token.content.empty())
        return {};
    const auto currency = Currency::fromAscii(token.content);
    if (!currency)
        reading.problem(Problem::Kind::BadCurrency, where, expected);
    return currency.value_or(Currency());
}

} // namespace saldoscope::json
