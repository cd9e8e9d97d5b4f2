// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace saldoscope {

/// What stays the same from payment to payment of one payee (spec d.4): folded, without dates, month names, card numbers,
/// numbers with five digits and more, legal forms and a town at the end. Never empty for a text that is not: where
/// nothing would be left the folded text itself is the name.
std::string normalisedPayee(std::string_view text);

/// Names many payees in a row without allocating for each.
class PayeeNamer
{
public:
    /// A 64-bit name of the normalised payee; 0 for an empty text only.
    quint64 key(std::string_view text);
    const std::string &normalise(std::string_view text); ///< lives until the next call

private:
    std::string m_folded;
    std::string m_kept;
};

} // namespace saldoscope
