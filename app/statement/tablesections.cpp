// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablesections.h"

#include "statement/tablecells.h"
#include "statement/tablecolumns.h"

#include <algorithm>

namespace saldoscope {

namespace {

/// Does a row hold one text and nothing else, in this column?
template <class Cells> bool holdsOnly(const Cells &cells, std::size_t column)
{
    bool there = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (trimmedCell(cells[i]).empty())
            continue;
        if (i != column)
            return false;
        there = true;
    }
    return there;
}

} // namespace

std::optional<std::size_t> continuedColumn(const TableSample &sample, const TableLayout &layout)
{
    const auto &columns = layout.mapping.columns;
    const auto text = std::ranges::find(columns, ColumnMeaning::Text, &ColumnMapping::meaning);
    if (!layout.mapping.hasHeader || text == columns.begin() || text == columns.end())
        return std::nullopt; // a single cell in front may be a title
    const auto column = std::size_t(text - columns.begin());
    std::size_t continued = 0;
    std::size_t rows = 0;
    for (auto data = firstDataRow(sample, 0); data; data = firstDataRow(sample, *data + 1)) {
        ++rows;
        for (std::size_t row = *data + 1; row < sample.rows.size() && holdsOnly(sample.rows[row], column); ++row)
            ++continued;
    }
    return continued >= 2 && continued * 2 >= rows ? std::optional(column) : std::nullopt;
}

JoinedRows::JoinedRows(Table &table, const TableLayout &layout, std::size_t column)
    : m_table(table)
    , m_headerLine(layout.mapping.headerLine)
    , m_column(column)
{
}

void JoinedRows::rewind()
{
    m_table.rewind();
    m_hasAhead = false;
}

bool JoinedRows::readAhead()
{
    m_hasAhead = m_hasAhead || m_table.next(m_ahead);
    return m_hasAhead;
}

bool JoinedRows::next(TableRow &row)
{
    if (!readAhead())
        return false;
    row.line = m_ahead.line;
    m_cells.assign(m_ahead.cells.begin(), m_ahead.cells.end());
    m_hasAhead = false;
    while (row.line > m_headerLine && m_column < m_cells.size() && readAhead() && holdsOnly(m_ahead.cells, m_column)) {
        m_cells[m_column].append(" ").append(trimmedCell(m_ahead.cells[m_column]));
        m_hasAhead = false;
    }
    row.cells.assign(m_cells.begin(), m_cells.end());
    return true;
}

void cutAtNextHeader(TableSample &sample)
{
    bool header = false;
    bool rows = false;
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
        const std::vector<std::string_view> cells(sample.rows[row].begin(), sample.rows[row].end());
        if (!isHeaderRow(cells)) {
            rows = rows || (header && firstDataRow(sample, row) == row);
            continue;
        }
        if (rows) {
            sample.rows.resize(row);
            sample.lines.resize(row);
            sample.isWhole = true; // of this table
            return;
        }
        header = true;
    }
}

} // namespace saldoscope
