// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <mutex>
#include <vector>

namespace saldoscope {

/// The alphabetical place of each text that a row shows. Worked out at the first question, because most analyses are
/// never sorted by a text; after that it never changes. The once_flag is the only lock of the program: two threads of
/// the pool may ask first at the same time.
class TextOrder
{
public:
    /// Place by text id; texts that are only ids or account numbers have place 0. Case and accents do not matter.
    const std::vector<quint32> &places(const Ledger &ledger);

private:
    std::once_flag m_once;
    std::vector<quint32> m_places;
};

} // namespace saldoscope
