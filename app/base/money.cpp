// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace saldoscope {

namespace {

struct CurrencyRow {
    char code[4];
    int digits;
};

constexpr CurrencyRow kCurrencies[] = {
#include "base/currencytable.inc"
};

constexpr quint32 pack(char a, char b, char c) { return quint32(a) << 16 | quint32(b) << 8 | quint32(c); }
constexpr quint32 pack(const CurrencyRow &row) { return pack(row.code[0], row.code[1], row.code[2]); }

const CurrencyRow *find(quint32 letters)
{
    const auto *row = std::ranges::lower_bound(kCurrencies, letters, {}, [](const CurrencyRow &r) { return pack(r); });
    return row != std::end(kCurrencies) && pack(*row) == letters ? row : nullptr;
}

constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; }

constexpr int kMostWholeDigits = 15;
constexpr int kMostDigits = 18; // what 64 bits hold, whatever the digits

} // namespace

std::optional<Currency> Currency::fromAscii(std::string_view code)
{
    if (code.size() != 3)
        return std::nullopt;
    const quint32 letters = pack(upper(code[0]), upper(code[1]), upper(code[2]));
    if (letters == pack('R', 'U', 'R'))
        return Currency(pack('R', 'U', 'B')); // Russian banks have not given up the code of before 1998
    return find(letters) ? std::optional(Currency(letters)) : std::nullopt;
}

Result<Currency> Currency::fromCode(QStringView code)
{
    const QByteArray ascii = code.toLatin1();
    if (const auto currency = fromAscii({ascii.constData(), size_t(ascii.size())}))
        return *currency;
    return Error {Error::Kind::BadFile, QStringLiteral("not an ISO 4217 currency code")};
}

QString Currency::code() const
{
    if (!known())
        return {};
    const char letters[] = {char(m_letters >> 16), char(m_letters >> 8), char(m_letters)};
    return QString::fromLatin1(letters, 3);
}

int Currency::digits() const
{
    const CurrencyRow *row = find(m_letters);
    return row ? row->digits : 2;
}

Money &Money::operator+=(Money other)
{
    Q_ASSERT(currency == other.currency);
    minor += other.minor;
    return *this;
}

QString Money::toDecimal() const { return decimalString(minor, currency.digits()); }

ParsedAmount parseDecimal(std::string_view text, int digits)
{
    const auto fail = [](AmountFault fault) { return ParsedAmount {0, fault}; };
    size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        ++at;
    const size_t firstDigit = at;
    qint64 value = 0;
    int significant = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        significant += significant > 0 || text[at] != '0' ? 1 : 0;
        if (significant > kMostWholeDigits)
            return fail(AmountFault::TooLarge);
        value = value * 10 + (text[at] - '0');
    }
    if (at == firstDigit)
        return fail(AmountFault::NotANumber);
    if (significant + digits > kMostDigits)
        return fail(AmountFault::TooLarge);
    int decimals = 0;
    if (at < text.size() && text[at] == '.') {
        const size_t point = at++;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
            if (decimals < digits) {
                value = value * 10 + (text[at] - '0');
                ++decimals;
            } else if (text[at] != '0') {
                return fail(AmountFault::TooManyDecimals);
            }
        }
        if (at == point + 1)
            return fail(AmountFault::NotANumber);
    }
    if (at < text.size())
        return fail(text[at] == 'e' || text[at] == 'E' ? AmountFault::Exponent : AmountFault::NotANumber);
    for (; decimals < digits; ++decimals)
        value *= 10;
    return {negative ? -value : value, std::nullopt};
}

QString decimalString(qint64 minor, int digits)
{
    const bool negative = minor < 0;
    QString text = QString::number(negative ? 0 - quint64(minor) : quint64(minor));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return negative ? u'-' + text : text;
}

} // namespace saldoscope
