// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace saldoscope {

/// One row of a table: its cells without quotes, UTF-8, and its line in the file, from 1.
struct TableRow {
    std::vector<std::string_view> cells; ///< live until the table's next next() or rewind()
    quint32 line = 0;
};

/// Rows of cells from a file, to be gone through more than once. Rows may differ in their number of cells.
class Table
{
public:
    Table() = default;
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;
    virtual ~Table() = default;

    virtual void rewind() = 0;
    virtual bool next(TableRow &row) = 0;          ///< false where there is none after the last
    virtual std::size_t likelyRows() const = 0;    ///< an estimate, for making room
};

/// A table that is held in memory: for sheets, and for lines of a page.
class CellTable : public Table
{
public:
    void addCell(std::string_view text)
    {
        m_text.append(text);
        m_cellEnds.push_back(m_text.size());
    }
    void endRow(quint32 line) { m_rows.emplace_back(m_cellEnds.size(), line); }

    void append(const CellTable &other)
    {
        const std::size_t cells = m_cellEnds.size();
        std::ranges::transform(other.m_cellEnds, std::back_inserter(m_cellEnds), [at = m_text.size()](std::size_t end) { return at + end; });
        std::ranges::transform(other.m_rows, std::back_inserter(m_rows), [cells](const auto &row) { return std::pair(cells + row.first, row.second); });
        m_text += other.m_text;
    }

    void rewind() override { m_at = 0; }
    bool next(TableRow &row) override
    {
        row.cells.clear();
        if (m_at >= m_rows.size())
            return false;
        const std::size_t begin = m_at == 0 ? 0 : m_rows[m_at - 1].first;
        for (std::size_t cell = begin; cell < m_rows[m_at].first; ++cell) {
            const std::size_t from = cell == 0 ? 0 : m_cellEnds[cell - 1];
            row.cells.push_back(std::string_view(m_text).substr(from, m_cellEnds[cell] - from));
        }
        row.line = m_rows[m_at++].second;
        return true;
    }
    std::size_t likelyRows() const override { return m_rows.size(); }

    /// The cells of a line; empty where the table has none of that number. Lines must have come in order.
    std::vector<std::string_view> cellsAt(quint32 line) const
    {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), line, [](const auto &row, quint32 wanted) { return row.second < wanted; });
        std::vector<std::string_view> cells;
        if (found == m_rows.end() || found->second != line)
            return cells;
        for (std::size_t cell = found == m_rows.begin() ? 0 : std::prev(found)->first; cell < found->first; ++cell) {
            const std::size_t from = cell == 0 ? 0 : m_cellEnds[cell - 1];
            cells.push_back(std::string_view(m_text).substr(from, m_cellEnds[cell] - from));
        }
        return cells;
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_cellEnds;
    std::vector<std::pair<std::size_t, quint32>> m_rows; // end in m_cellEnds, line
    std::size_t m_at = 0;
};

} // namespace saldoscope
