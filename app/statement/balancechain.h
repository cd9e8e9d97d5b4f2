// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <optional>
#include <utility>

namespace saldoscope {

/// Running balances of one account, as they come. Rows without one are bridged where the next balance proves them.
class BalanceChain
{
public:
    void see(qint64 minor, qint64 balance)
    {
        if (balance == kNoAmount) {
            m_sinceLast += minor;
            m_startsBare = m_startsBare || m_rows == 0;
            m_bare = true;
            return;
        }
        if (m_rows > 0) {
            // Upwards the row's own amount comes last, downwards that of the row before; what stood between belongs to both.
            m_forward = m_forward && m_last + m_sinceLast + minor == balance;
            m_backward = m_backward && balance + m_lastMinor + m_sinceLast == m_last;
        } else {
            m_first = balance;
            m_firstMinor = minor + m_sinceLast; // also of what stood above it
        }
        m_last = balance;
        m_lastMinor = minor;
        m_sinceLast = 0;
        m_bare = false;
        ++m_rows;
    }
    /// Balance before the oldest and after the newest row; nullopt where the chain breaks, the newest row has no balance, or
    /// it could be read in both directions.
    std::optional<std::pair<qint64, qint64>> ends() const
    {
        const bool ambiguous = m_rows > 1 ? m_forward == m_backward : m_startsBare || m_bare;
        if (m_rows == 0 || ambiguous || (m_forward ? m_bare : m_startsBare))
            return std::nullopt;
        return m_forward ? std::pair(m_first - m_firstMinor, m_last) : std::pair(m_last - m_lastMinor - m_sinceLast, m_first);
    }

private:
    std::size_t m_rows = 0;
    bool m_startsBare = false;
    bool m_bare = false;        ///< the row seen last
    bool m_forward = true;
    bool m_backward = true;
    qint64 m_first = 0, m_firstMinor = 0, m_last = 0, m_lastMinor = 0, m_sinceLast = 0;
};

} // namespace saldoscope
