// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/table.h"

#include <deque>

namespace saldoscope {

/// Lines of text with a delimiter between their cells. A cell may be quoted with `"`, with `""` for a quote inside, and then
/// hold delimiters and line breaks. A quote that is never closed is an ordinary letter. The text is UTF-8 and outlives this.
class CsvTable : public Table
{
public:
    CsvTable(std::string_view text, char delimiter);

    void rewind() override;
    bool next(TableRow &row) override;
    std::size_t likelyRows() const override;

    /// The first line with a quoted cell that had to be read as if it were none; 0 where all were sound.
    quint32 brokenQuoteLine() const { return m_brokenQuoteLine; }

private:
    bool takeQuoted(TableRow &row);

    std::string_view m_text;
    char m_delimiter;
    bool m_stops[256] = {};                // delimiter and line ends
    std::size_t m_at = 0;
    quint32 m_line = 0;
    quint32 m_rows = 0;
    quint32 m_brokenQuoteLine = 0;
    int m_brokenQuotes = 0;
    std::deque<std::string> m_unescaped;   // of the row given last
};

} // namespace saldoscope
