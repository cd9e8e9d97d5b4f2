// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/transferhints.h"

#include "ledger/rowhash.h"

#include <algorithm>
#include <array>

namespace saldoscope {

namespace {

/// Upper case as far as Latin, with Nordic and German letters in UTF-8: enough to find a few fixed words.
std::string upperCase(std::string_view text)
{
    std::string upper(text);
    for (std::size_t i = 0; i < upper.size(); ++i) {
        char &c = upper[i];
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
        else if (i > 0 && quint8(upper[i - 1]) == 0xc3 && quint8(c) >= 0xa0)
            c = char(quint8(c) - 0x20); // U+00E0…U+00FE
    }
    return upper;
}

constexpr std::array<std::string_view, 10> kTransferWords {"ÖVERFÖRING", "OVERFORING", "EGEN ÖVERF", "EGEN OVERF",
    "OMA TILISIIRTO", "SIIRTO", "ÜBERTRAG", "UMBUCHUNG", "TRANSFER TO", "TRANSFER FROM"};

} // namespace

TransferHints::TransferHints(const Ledger &ledger)
    : m_texts(ledger.texts())
    , m_known(ledger.texts().size(), Unknown)
{
    for (const Account &account : ledger.accounts()) {
        const QByteArray name = account.holderName.simplified().toUtf8();
        if (name.size() >= 5) // shorter ones occur inside other words
            m_names.push_back(upperCase({name.constData(), std::size_t(name.size())}));
    }
    std::ranges::sort(m_names);
    m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
}

bool TransferHints::operator[](TextId id)
{
    if (m_known[id] == Unknown)
        m_known[id] = look(upperCase(m_texts[id])) ? Yes : No;
    return m_known[id] == Yes;
}

bool TransferHints::look(const std::string &text) const
{
    const auto occurs = [&text](std::string_view word) { return text.find(word) != std::string::npos; };
    return std::ranges::any_of(kTransferWords, occurs) || std::ranges::any_of(m_names, occurs);
}

TransferTargets::TransferTargets(const Ledger &ledger)
    : m_ledger(ledger)
{
    for (const Account &account : ledger.accounts())
        m_numbers.push_back(comparable(account.number));
}

AccountIndex TransferTargets::of(Row row) const
{
    const Rows &rows = m_ledger.booked();
    const AccountIndex own = rows.account[row];
    const TextId named = Rows::at(rows.counterpartyAccount, row, TextId(0));
    if (named != 0)
        return find(comparable(m_ledger.texts()[named]), own, false);
    return find(comparable(m_ledger.text(row)), own, true);
}

AccountIndex TransferTargets::find(const std::string &text, AccountIndex own, bool inside) const
{
    constexpr std::size_t kTellingLength = 8; // a shorter number may be anything inside a text
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const std::string &number = m_numbers[i];
        if (i == own || number.empty())
            continue;
        if (inside ? number.size() >= kTellingLength && text.find(number) != std::string::npos : text == number)
            return AccountIndex(i);
    }
    return kNoTarget;
}

} // namespace saldoscope
