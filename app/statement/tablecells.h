// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "statement/fieldreading.h"

#include <optional>
#include <string_view>

namespace saldoscope {

/// An amount in a cell, taken apart: what parseAmount() takes, and what stood around it.
struct AmountCell {
    std::string_view number;
    Currency currency;              ///< by a code or an unmistakable sign (€, £, zł, Kč); unknown where none stands there
    bool negative = false;          ///< a minus before the currency, brackets around it, or a letter behind: DR
    bool positive = false;          ///< CR, or a plus before the currency
};
/// nullopt where the cell is no amount: letters that are no currency, no digit, a date.
std::optional<AmountCell> amountCell(std::string_view cell);

/// Exact minor units with all signs; see parseAmount().
FieldAmount parseCell(const AmountCell &cell, NumberStyle style, int digits);

/// The common form, an optional minus, digits and up to `digits` decimals, without a detour; nullopt for all others.
inline std::optional<qint64> plainAmount(std::string_view cell, char decimal, int digits)
{
    std::size_t at = 0;
    const bool negative = !cell.empty() && cell[0] == '-';
    at += negative ? 1 : 0;
    if (cell.size() - at > 15 || cell.size() == at)
        return std::nullopt;
    qint64 value = 0;
    const std::size_t begin = at;
    for (; at < cell.size() && cell[at] >= '0' && cell[at] <= '9'; ++at)
        value = value * 10 + (cell[at] - '0');
    if (at == begin)
        return std::nullopt;
    int decimals = 0;
    if (at < cell.size() && cell[at] == decimal) {
        for (++at; at < cell.size() && cell[at] >= '0' && cell[at] <= '9'; ++at, ++decimals)
            value = value * 10 + (cell[at] - '0');
        if (decimals == 0)
            return std::nullopt;
    }
    if (at < cell.size() || decimals > digits)
        return std::nullopt;
    for (; decimals < digits; ++decimals)
        value *= 10;
    return negative ? -value : value;
}

/// Does the cell have the form of a date? Eight digits count where they are a real day; six do not.
/// A day as Excel counts it, perhaps with a part of a day behind: "43833", "43833.5"; the number of the day.
std::optional<int> serialDay(std::string_view cell);
bool isDateLike(std::string_view cell);

/// Text without blanks at its ends, also U+00A0 and U+FEFF.
std::string_view trimmedCell(std::string_view cell);

} // namespace saldoscope
