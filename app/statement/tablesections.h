// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/table.h"
#include "statement/tablelayout.h"

#include <optional>
#include <string>
#include <vector>

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

/// The column of a table whose text goes on in rows that hold nothing else; nullopt where there are none.
std::optional<std::size_t> continuedColumn(const TableSample &sample, const TableLayout &layout);

/// Rows joined with those below that hold no more than the rest of their text.
class JoinedRows : public Table
{
public:
    JoinedRows(Table &table, const TableLayout &layout, std::size_t column);
    void rewind() override;
    bool next(TableRow &row) override;
    std::size_t likelyRows() const override { return m_table.likelyRows(); }

private:
    bool readAhead();

    Table &m_table;
    const quint32 m_headerLine;
    const std::size_t m_column;
    TableRow m_ahead;
    bool m_hasAhead = false;
    std::vector<std::string> m_cells; // of the row that was handed out
};

/// Leaves of a sample the rows up to the second header, which belong to the first table.
void cutAtNextHeader(TableSample &sample);

} // namespace saldoscope
