// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablesections.h"

#include "statement/tablecolumns.h"

#include <string_view>
#include <vector>

namespace saldoscope {

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
