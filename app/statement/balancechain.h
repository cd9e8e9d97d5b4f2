// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <optional>
#include <utility>

namespace saldoscope {

/// Running balances of one account, as they come.
class BalanceChain
{
public:
    void see(qint64 minor, qint64 balance)
    {
        m_whole = m_whole && balance != kNoAmount;
        if (!m_whole)
            return;
        if (m_rows > 0) {
            m_forward = m_forward && m_last + minor == balance;
            m_backward = m_backward && balance + m_lastMinor == m_last;
        } else {
            m_first = balance;
            m_firstMinor = minor;
        }
        m_last = balance;
        m_lastMinor = minor;
        ++m_rows;
    }
    /// Balance before the oldest and after the newest row; nullopt where the chain has a gap or could be read in both directions.
    std::optional<std::pair<qint64, qint64>> ends() const
    {
        if (!m_whole || m_rows == 0 || (m_rows > 1 && m_forward == m_backward))
            return std::nullopt;
        return m_forward ? std::pair(m_first - m_firstMinor, m_last) : std::pair(m_last - m_lastMinor, m_first);
    }

private:
    std::size_t m_rows = 0;
    bool m_whole = true;
    bool m_forward = true;
    bool m_backward = true;
    qint64 m_first = 0, m_firstMinor = 0, m_last = 0, m_lastMinor = 0;
};

} // namespace saldoscope
