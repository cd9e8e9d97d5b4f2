// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/htmlreader.h"

#include "statement/entities.h"
#include "statement/fieldreading.h"
#include "statement/tablereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostColumns = 512;
constexpr std::size_t kRowsBetweenQuestions = 1024;

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

/// Where `word`, in lower case, stands at or after `from`, in any case.
std::size_t findIgnoringCase(std::string_view text, std::string_view word, std::size_t from)
{
    const auto found = std::search(text.begin() + std::ptrdiff_t(std::min(from, text.size())), text.end(), word.begin(), word.end(), [](char a, char b) { return lower(a) == b; });
    return found == text.end() ? std::string_view::npos : std::size_t(found - text.begin());
}

/// Walks through the tags; cells come into the table row by row, whatever is between them.
class HtmlTables
{
public:
    HtmlTables(std::string_view text, CellTable &table, const StatementDraft &draft)
        : m_text(text)
        , m_table(table)
        , m_draft(draft)
    {
    }

    void read()
    {
        while (m_at < m_text.size() && !m_stopped) {
            const std::size_t tag = std::min(m_text.find('<', m_at), m_text.size());
            takeText(m_text.substr(m_at, tag - m_at));
            m_at = tag;
            if (m_at < m_text.size())
                takeTag();
        }
        endRow();
    }

private:
    void takeText(std::string_view text)
    {
        m_line += quint32(std::ranges::count(text, '\n'));
        if (!m_inCell)
            return;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t length = text[at] == '&' ? takeEntity(m_cell, text.substr(at)) : 0;
            if (length == 0)
                m_cell += text[at];
            at += std::max<std::size_t>(length, 1);
        }
    }

    void skipBehind(std::string_view end)
    {
        const std::size_t found = findIgnoringCase(m_text, end, m_at);
        const std::size_t next = found == std::string_view::npos ? m_text.size() : found + end.size();
        m_line += quint32(std::count(m_text.begin() + std::ptrdiff_t(m_at), m_text.begin() + std::ptrdiff_t(next), '\n'));
        m_at = next;
    }

    void takeTag()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with("<!--"))
            return skipBehind("-->");
        const std::size_t end = rest.find('>');
        const char first = rest.size() > 1 ? rest[1] : '\0';
        if (end == std::string_view::npos || !(first == '/' || first == '!' || first == '?' || (lower(first) >= 'a' && lower(first) <= 'z'))) {
            takeText("<"); // a letter like others
            ++m_at;
            return;
        }
        const std::string_view inside = rest.substr(1, end - 1);
        skipBehind(">");
        const bool closes = inside.starts_with('/');
        std::string name;
        for (const char c : inside.substr(closes ? 1 : 0)) {
            if (c == ' ' || c == '/' || c == '\t' || c == '\r' || c == '\n' || name.size() > 20)
                break;
            name += lower(c);
        }
        if (const std::size_t colon = name.find(':'); colon != std::string::npos)
            name.erase(0, colon + 1);
        if (!closes && (name == "script" || name == "style"))
            return skipBehind(name == "style" ? "</style>" : "</script>");
        meet(name, closes, inside);
        if (!closes && inside.ends_with('/'))
            meet(name, true, inside);
    }

    void meet(std::string_view name, bool closes, std::string_view tag)
    {
        if (name == "tr" || name == "row" || name == "table" || name == "worksheet") {
            endRow();
            m_rowLine = m_line;
        } else if (name == "td" || name == "th" || name == "cell") {
            endCell();
            if (!closes)
                beginCell(tag);
        } else if (m_inCell && (name == "br" || name == "p" || name == "div") && !m_cell.empty()) {
            m_cell += ' ';
        }
    }

    static std::size_t number(std::string_view tag, std::string_view attribute)
    {
        const std::size_t at = findIgnoringCase(tag, attribute, 0);
        std::size_t value = 0;
        if (at == std::string_view::npos)
            return 0;
        for (const char c : tag.substr(at + attribute.size())) {
            if (c >= '0' && c <= '9')
                value = std::min<std::size_t>(value * 10 + std::size_t(c - '0'), 100'000);
            else if (c != '"' && c != '\'' && c != ' ')
                break;
        }
        return value;
    }

    void beginCell(std::string_view tag)
    {
        m_inCell = true;
        const std::size_t index = number(tag, ":index="); // of Excel's XML: cells before it are empty
        for (; index > 0 && m_cells + 1 < index && m_cells < kMostColumns; ++m_cells)
            m_table.addCell({});
        m_span = std::max<std::size_t>(number(tag, "colspan="), 1);
    }

    void endCell()
    {
        if (!std::exchange(m_inCell, false))
            return;
        m_clean.clear();
        appendCleaned(m_clean, m_cell);
        m_cell.clear();
        for (std::size_t i = 0; i < m_span && m_cells < kMostColumns; ++i, ++m_cells)
            m_table.addCell(i == 0 ? std::string_view(m_clean) : std::string_view());
    }

    void endRow()
    {
        endCell();
        if (m_cells == 0)
            return;
        // A page may be a single line, but no two of its rows are.
        m_lastLine = std::max(m_rowLine, m_lastLine + 1);
        m_table.endRow(m_lastLine);
        m_cells = 0;
        if (++m_rows % kRowsBetweenQuestions == 0)
            m_stopped = m_draft.stopped();
    }

    std::string_view m_text;
    CellTable &m_table;
    const StatementDraft &m_draft;
    std::size_t m_at = 0;
    quint32 m_line = 1;
    quint32 m_rowLine = 1;
    quint32 m_lastLine = 0;     // that was given to a row
    std::size_t m_rows = 0;
    std::size_t m_cells = 0;    // of the row so far
    std::size_t m_span = 1;
    bool m_inCell = false;
    bool m_stopped = false;
    std::string m_cell, m_clean;
};

} // namespace

Likeness looksLikeHtml(const Head &head)
{
    const std::string_view text = trimmed(head.text);
    return text.starts_with('<') && findIgnoringCase(text, "<table", 0) != std::string_view::npos ? Likeness::Likely : Likeness::None;
}

void readHtml(const Source &source, StatementDraft &draft)
{
    const DecodedText &decoded = readDecoded(source, draft);
    draft.setFormat(u"html"_s);
    const auto table = std::make_shared<CellTable>();
    HtmlTables(decoded.text, *table, draft).read();
    readCells(table, "a table with a column of dates and one of amounts", draft);
    draft.keepCells(table);
}

} // namespace saldoscope
