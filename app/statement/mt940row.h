// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/mt940remittance.h"
#include "statement/mt940values.h"
#include "statement/statementdraft.h"

#include <string>
#include <string_view>

namespace saldoscope::mt940 {

/// Makes one row of a ":61:" and of the ":86:" that may follow it. Texts are views into the file.
class RowBuilder
{
public:
    explicit RowBuilder(StatementDraft &draft)
        : m_draft(draft)
    {
    }

    bool isOpen() const { return m_isOpen; }
    /// False, and a problem, where there is no exact amount.
    bool begin(const Line61 &line, quint32 at, Currency currency, AccountIndex account);
    void inform(std::string_view information) { readRemittance(information, m_remittance); }
    /// Adds the row, if there is one. Its day where it was booked, else kNoDay.
    Day end();

private:
    void takeSupplementary(std::string_view text);
    void takeDates(const Line61 &line, quint32 at);

    StatementDraft &m_draft;
    bool m_isOpen = false;
    NewRow m_row;
    std::string_view m_id;
    std::string_view m_type;
    std::string m_code;
    Remittance m_remittance;
};

} // namespace saldoscope::mt940
