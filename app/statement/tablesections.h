// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/table.h"
#include "statement/tablelayout.h"

namespace saldoscope {

/// What stands between two lines of a table, of which another header may be the last.
class PartOfTable : public Table
{
public:
    PartOfTable(Table &table, quint32 behind)
        : m_table(table)
        , m_behind(behind)
    {
    }
    void rewind() override { m_table.rewind(); }
    bool next(TableRow &row) override
    {
        while (m_table.next(row)) {
            if (row.line > m_behind)
                return true;
        }
        return false;
    }
    std::size_t likelyRows() const override { return m_table.likelyRows(); }

private:
    Table &m_table;
    quint32 m_behind;
};

/// Leaves of a sample the rows up to the second header, which belong to the first table.
void cutAtNextHeader(TableSample &sample);

} // namespace saldoscope
