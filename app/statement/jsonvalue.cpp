// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/jsonvalue.h"

#include "statement/encoding.h"

namespace saldoscope::json {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<quint32> fourHexDigits(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    quint32 value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const char c = text[i];
        const int digit = isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0)
            return std::nullopt;
        value = value << 4 | quint32(digit);
    }
    return value;
}

/// One \u escape, or two that are a surrogate pair; `at` stands behind the u and is moved.
bool unescapeCode(std::string_view text, std::size_t &at, std::string &plain)
{
    const auto first = fourHexDigits(text, at);
    if (!first)
        return false;
    at += 4;
    if (*first < 0xd800 || *first > 0xdfff) {
        appendUtf8(plain, *first);
        return true;
    }
    const bool pair = *first < 0xdc00 && text.substr(at, 2) == "\\u";
    const auto second = pair ? fourHexDigits(text, at + 2) : std::nullopt;
    if (!second || *second < 0xdc00 || *second > 0xdfff)
        return false;
    at += 6;
    appendUtf8(plain, 0x10000 + ((*first - 0xd800) << 10) + (*second - 0xdc00));
    return true;
}

bool unescape(std::string_view text, std::string &plain)
{
    constexpr std::string_view escapes = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at++];
        if (c != '\\') {
            plain += c;
            continue;
        }
        if (at == text.size())
            return false;
        const char escape = text[at++];
        if (escape == 'u') {
            if (!unescapeCode(text, at, plain))
                return false;
            continue;
        }
        const std::size_t known = escapes.find(escape);
        if (known == std::string_view::npos)
            return false;
        plain += meanings[known];
    }
    return true;
}

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

bool Cursor::skipBrackets()
{
    qint64 open = 0;
    do {
        switch (peek()) {
        case '{':
        case '[':
            ++open;
            break;
        case '}':
        case ']':
            --open;
            break;
        default:
            break;
        }
        if (atEnd() || open < 0)
            return false;
        ++m_at;
        goOn();
    } while (open > 0);
    return true;
}

void Cursor::enter(quint32 begin)
{
    m_window = m_windows->window(begin);
    m_at = m_window.tokens;
}

Token Cursor::unescaped(std::string_view inside)
{
    std::string plain;
    if (!unescape(inside, plain))
        return {};
    return {Kind::Text, m_texts.emplace_back(std::move(plain))};
}

bool find(Cursor &cursor, std::string_view key, bool &found)
{
    const Cursor::Position start = cursor.position();
    std::optional<Cursor::Position> value;
    found = false;
    const bool sound = eachMember(cursor, [&](std::string_view name, Cursor &member) {
        if (name != key)
            return true;
        value = member.position();
        return false;
    });
    found = value.has_value();
    cursor.setPosition(value.value_or(start));
    return found || sound;
}

bool walk(Cursor &value, const Place &where, StatementDraft &draft, int depth)
{
    const Token token = value.look();
    if (depth >= draft.limits().mostDepth && (token.kind == Kind::Map || token.kind == Kind::List)) {
        draft.problem(Problem::Kind::TooDeep, where, "fewer brackets inside each other");
        return true; // the iteration steps over it
    }
    if (token.kind == Kind::Map) {
        return eachMember(value, [&](std::string_view key, Cursor &member) {
            return walk(member, where / key, draft, depth + 1);
        });
    }
    if (token.kind == Kind::List) {
        return eachElement(value, [&](qint64 index, Cursor &element) {
            return walk(element, where[index], draft, depth + 1);
        });
    }
    if (token.kind == Kind::Broken)
        draft.problem(Problem::Kind::NotJson, where, "valid JSON");
    return true;
}

void wrongType(const Token &token, const Place &where, StatementDraft &draft, const char *expected)
{
    if (token.kind == Kind::Broken)
        draft.problem(Problem::Kind::NotJson, where, expected);
    else if (token.kind != Kind::Null)
        draft.problem(Problem::Kind::WrongType, where, expected);
}

std::string_view text(Cursor &value, const Place &where, StatementDraft &draft, bool numbersToo)
{
    const Token token = value.look();
    if (token.kind == Kind::Text || (numbersToo && token.kind == Kind::Number))
        return token.content;
    wrongType(token, where, draft, "a text");
    return {};
}

QString string(Cursor &value, const Place &where, StatementDraft &draft, bool numbersToo)
{
    const std::string_view content = text(value, where, draft, numbersToo);
    return QString::fromUtf8(content.data(), qsizetype(content.size()));
}

Day day(Cursor &value, const Place &where, StatementDraft &draft)
{
    constexpr const char *expected = "a date as yyyy-mm-dd between 1900-01-01 and 2199-12-31";
    const Token token = value.look();
    if (token.kind != Kind::Text) {
        wrongType(token, where, draft, expected);
        return kNoDay;
    }
    if (token.content.empty())
        return kNoDay;
    const bool hasTime = token.content.size() > 10 && (token.content[10] == 'T' || token.content[10] == ' ');
    const auto day = parseIsoDay(hasTime ? token.content.substr(0, 10) : token.content);
    if (!day)
        draft.problem(Problem::Kind::BadDate, where, expected);
    return day.value_or(kNoDay);
}

std::optional<qint64> amount(std::string_view text, int digits, const Place &where, StatementDraft &draft)
{
    const ParsedAmount parsed = parseDecimal(text, digits);
    if (!parsed.fault)
        return parsed.minor;
    draft.problem(Problem::Kind::BadAmount, where, expectedAmount(*parsed.fault, digits));
    return std::nullopt;
}

Currency currency(Cursor &value, const Place &where, StatementDraft &draft)
{
    constexpr const char *expected = "an ISO 4217 currency code";
    const Token token = value.look();
    if (token.kind != Kind::Text) {
        wrongType(token, where, draft, expected);
        return {};
    }
    if (token.content.empty())
        return {};
    const auto currency = Currency::fromAscii(token.content);
    if (!currency)
        draft.problem(Problem::Kind::BadCurrency, where, expected);
    return currency.value_or(Currency());
}

} // namespace saldoscope::json
