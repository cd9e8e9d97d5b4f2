// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/csvtable.h"

#include "statement/fieldreading.h"

#include <algorithm>

namespace saldoscope {

namespace {

constexpr std::size_t kLongestCell = 65536;    // longer ones are quotes that nobody closed
constexpr std::size_t kMostCells = 512;        // the rest of a line stays in the last
constexpr int kMostBrokenQuotes = 8;           // then quotes mean nothing in this file

} // namespace

CsvTable::CsvTable(std::string_view text, char delimiter)
    : m_text(text)
    , m_delimiter(delimiter)
{
    for (const char stop : {delimiter, '\n', '\r'})
        m_stops[quint8(stop)] = true;
}

void CsvTable::rewind()
{
    m_at = 0;
    m_line = 0;
    m_rows = 0;
    m_brokenQuotes = 0;
}

std::size_t CsvTable::likelyRows() const
{
    return m_rows == 0 || m_at == 0 ? m_text.size() / 100 : std::size_t(double(m_text.size()) / double(m_at) * double(m_rows) * 1.02) + 16;
}

/// A quoted cell begins at m_at. False where its end is not found: then nothing was taken.
bool CsvTable::takeQuoted(TableRow &row)
{
    const std::size_t begin = m_at + 1;
    const std::size_t limit = std::min(m_text.size(), begin + kLongestCell);
    bool escaped = false;
    bool inner = false; // within quotes that nobody doubled: "UAB "Kava""
    std::size_t quote = begin;
    for (;; ++quote) {
        quote = m_text.substr(0, limit).find('"', quote);
        if (quote == std::string_view::npos)
            return false;
        if (quote + 1 >= m_text.size() || m_stops[quint8(m_text[quote + 1])])
            break;
        escaped = true; // doubled, or a quote that some bank forgot to double
        if (m_text[quote + 1] == '"') {
            ++quote;
            if (inner && (quote + 1 >= m_text.size() || m_stops[quint8(m_text[quote + 1])]))
                break;
            continue;
        }
        if (m_text[quote + 1] == ' ') { // blanks between the quote and the delimiter
            const std::size_t behind = m_text.find_first_not_of(' ', quote + 1);
            if (behind == std::string_view::npos || m_stops[quint8(m_text[behind])])
                break;
        }
        inner = !inner;
    }
    const std::string_view raw = m_text.substr(begin, quote - begin);
    m_line += quint32(std::count(raw.begin(), raw.end(), '\n'));
    if (escaped && raw.find('"') != std::string_view::npos) {
        std::string &text = m_unescaped.emplace_back();
        text.reserve(raw.size());
        for (std::size_t i = 0; i < raw.size(); ++i) {
            text += raw[i];
            i += raw[i] == '"' && i + 1 < raw.size() && raw[i + 1] == '"' ? 1 : 0;
        }
        row.cells.push_back(text);
    } else {
        row.cells.push_back(raw);
    }
    m_at = quote + 1;
    while (m_at < m_text.size() && !m_stops[quint8(m_text[m_at])])
        ++m_at;
    return true;
}

bool CsvTable::next(TableRow &row)
{
    row.cells.clear();
    m_unescaped.clear();
    if (m_at >= m_text.size())
        return false;
    row.line = ++m_line;
    ++m_rows;
    while (true) {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '"' && m_brokenQuotes < kMostBrokenQuotes;
        if (!isQuoted || !takeQuoted(row)) {
            if (isQuoted) {
                ++m_brokenQuotes;
                m_brokenQuoteLine = m_brokenQuoteLine == 0 ? m_line : m_brokenQuoteLine;
            }
            const std::size_t begin = m_at;
            const bool isFull = row.cells.size() + 1 >= kMostCells;
            while (m_at < m_text.size() && (!m_stops[quint8(m_text[m_at])] || (isFull && m_text[m_at] == m_delimiter)))
                ++m_at;
            row.cells.push_back(m_text.substr(begin, m_at - begin));
        }
        if (m_at >= m_text.size())
            return true;
        const char stop = m_text[m_at++];
        if (stop == m_delimiter && row.cells.size() < kMostCells)
            continue;
        if (stop == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        return true;
    }
}

} // namespace saldoscope
