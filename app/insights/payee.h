// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

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

/// Names of the payees of a ledger, worked out once a distinct text. The ledger has to live as long.
class PayeeKeys
{
public:
    explicit PayeeKeys(const Ledger &ledger)
        : m_ledger(ledger)
        , m_keys(ledger.texts().size(), 0)
    {
    }
    /// With the names() of an earlier walk over the same ledger.
    PayeeKeys(const Ledger &ledger, std::vector<quint64> names)
        : m_ledger(ledger)
        , m_keys(std::move(names))
    {
        Q_ASSERT(m_keys.size() == ledger.texts().size());
    }
    const std::vector<quint64> &names() const { return m_keys; } ///< by text; 0 where nobody asked
    /// The other side's account where it is known, else its name, else the text; 0 where nothing is known.
    quint64 of(Row row) { return key(textOf(row)); }
    /// The text that of() makes the name of.
    TextId textOf(Row row) const
    {
        const Rows &rows = m_ledger.booked();
        if (const TextId account = Rows::at(rows.counterpartyAccount, row, TextId(0)); account != 0)
            return account;
        return rows.counterparty[row] != 0 ? rows.counterparty[row] : rows.text[row];
    }
    quint64 key(TextId text)
    {
        if (text != 0 && m_keys[text] == 0)
            m_keys[text] = m_namer.key(m_ledger.texts()[text]);
        return m_keys[text];
    }

private:
    const Ledger &m_ledger;
    PayeeNamer m_namer;
    std::vector<quint64> m_keys;
};

} // namespace saldoscope
