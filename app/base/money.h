// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>
#include <string_view>

namespace saldoscope {

/// An ISO 4217 currency: three letters in four bytes. A default-constructed one is "not said".
class Currency
{
public:
    constexpr Currency() = default;

    /// Error BadFile for anything that is not an active or historic ISO 4217 code; case does not matter.
    static Result<Currency> fromCode(QStringView code);
    static std::optional<Currency> fromAscii(std::string_view code);

    bool known() const { return m_letters != 0; }
    QString code() const;  ///< "SEK"; empty where not known
    int digits() const;    ///< minor units: SEK 2, JPY 0, KWD 3; 2 where not known
    quint32 packed() const { return m_letters; }

    bool operator==(const Currency &) const = default;
    auto operator<=>(const Currency &) const = default; // NOLINT(modernize-use-nullptr): the check takes the zero inside for a pointer

private:
    constexpr explicit Currency(quint32 letters)
        : m_letters(letters)
    {
    }
    quint32 m_letters = 0;
};

/// An amount in exact minor units of its currency (öre, cents); money in > 0, money out < 0. Never a double.
struct Money {
    qint64 minor = 0;
    Currency currency;

    Money &operator+=(Money other); ///< same currency is a precondition
    bool operator==(const Money &) const = default;

    /// "-12345.67": ASCII, decimal point, as many decimals as the currency has. What exports and the command line print.
    QString toDecimal() const;
};

/// Why a decimal number could not become an amount.
enum class AmountFault { NotANumber, Exponent, TooManyDecimals, TooLarge };

/// Reads a JSON-like decimal ("-12.5", "900.80", "1100") exactly into minor units with `digits` decimals. Superfluous
/// decimals are accepted only if they are zeros. Refuses exponents, signs other than a leading '-' or '+', blanks, and
/// anything over 15 digits before the decimal point, so that sums of a million rows cannot overflow.
struct ParsedAmount {
    qint64 minor = 0;
    std::optional<AmountFault> fault;
};
ParsedAmount parseDecimal(std::string_view text, int digits);

/// "12345.67" for 1234567 with two digits.
QString decimalString(qint64 minor, int digits);

} // namespace saldoscope
