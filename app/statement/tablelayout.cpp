// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablelayout.h"

#include "statement/layoutfinder.h"
#include "statement/tablecells.h"

namespace saldoscope {

TableSample sampleOf(Table &table, std::size_t mostRows)
{
    TableSample sample;
    table.rewind();
    TableRow row;
    while (sample.rows.size() < mostRows) {
        if (!table.next(row)) {
            sample.isWhole = true;
            break;
        }
        std::vector<std::string> cells;
        bool blank = true;
        for (const std::string_view cell : row.cells) {
            cells.emplace_back(cell.substr(0, 1000));
            blank = blank && trimmedCell(cell).empty();
        }
        if (blank)
            continue;
        sample.rows.push_back(std::move(cells));
        sample.lines.push_back(row.line);
    }
    return sample;
}

std::optional<TableLayout> findLayout(const TableSample &sample, const TableMapping *given, std::span<const TableMapping> profiles)
{
    return LayoutFinder(sample).find(given, profiles);
}

} // namespace saldoscope
