// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/pagetable.h"

#include "statement/pagedates.h"
#include "statement/tablecells.h"
#include "statement/tablecolumns.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>

namespace saldoscope {

namespace {

struct Cell {
    double left = 0, right = 0;
    std::string text;
};

struct Line {
    int page = 0;
    double top = 0, bottom = 0;
    std::vector<Cell> cells;
    double height() const { return bottom - top; }
};

/// Words whose middles are at the same height, in the order of reading.
std::vector<std::vector<PageWord>> linesOf(std::vector<PageWord> words)
{
    const auto middle = [](const PageWord &word) { return (word.top + word.bottom) / 2; };
    std::ranges::stable_sort(words, [&](const PageWord &a, const PageWord &b) { return a.page != b.page ? a.page < b.page : middle(a) < middle(b); });
    std::vector<std::vector<PageWord>> lines;
    double lineMiddle = 0;
    for (PageWord &word : words) {
        const double tolerance = std::max(1.0, (word.bottom - word.top) * 0.4);
        if (lines.empty() || lines.back().front().page != word.page || middle(word) - lineMiddle > tolerance) {
            lines.emplace_back();
            lineMiddle = middle(word);
        }
        lines.back().push_back(std::move(word));
    }
    for (auto &line : lines)
        std::ranges::stable_sort(line, {}, &PageWord::left);
    return lines;
}

/// "02.06.", day and month as they stand in front of a row.
bool isDayAndMonth(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 6 || text[2] != '.' || text[5] != '.' || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[3]) || !isDigit(text[4]))
        return false;
    return text.substr(0, 2) <= "31" && text.substr(3, 2) <= "12";
}

/// Is a blank between them the end of a cell? A whole date is one, and stands beside an amount; so is a day and month.
bool parts(std::string_view cell, std::string_view word)
{
    const auto isWholeDate = [](std::string_view text) { return text.size() == 10 && text[0] >= '0' && text[0] <= '9' && text.find(' ') == std::string_view::npos && isDateLike(text); };
    if (isDayAndMonth(cell))
        return isDayAndMonth(word) || word.front() > '9';
    if (isWholeDate(cell))
        return word.front() > '9' || isWholeDate(word);
    return isWholeDate(word) && amountCell(cell);
}

/// Words with no more than a blank between them are one cell; in some fonts a blank is as wide as a letter.
Line cellsOf(const std::vector<PageWord> &words)
{
    Line line {.page = words.front().page, .top = words.front().top, .bottom = words.front().bottom, .cells = {}};
    bool blank = false;
    double letter = 0; // width of one in the word before
    for (const PageWord &word : words) {
        line.top = std::min(line.top, word.top);
        line.bottom = std::max(line.bottom, word.bottom);
        const double height = word.bottom - word.top;
        const double gap = line.cells.empty() ? 0 : word.left - line.cells.back().right;
        if (line.cells.empty() || gap > std::max(height * 0.75, letter * 1.5) || (blank && parts(line.cells.back().text, word.text))) {
            line.cells.push_back({word.left, word.right, word.text});
        } else {
            Cell &cell = line.cells.back();
            if (blank || gap > height * 0.12)
                cell.text += ' ';
            cell.text += word.text;
            cell.right = std::max(cell.right, word.right);
        }
        blank = word.blankBehind;
        const auto letters = std::ranges::count_if(word.text, [](char c) { return (quint8(c) & 0xc0) != 0x80; });
        letter = (word.right - word.left) / double(std::max<std::ptrdiff_t>(letters, 1));
    }
    return line;
}

bool isDate(ColumnMeaning meaning) { return meaning == ColumnMeaning::BookedOn || meaning == ColumnMeaning::ValuedOn || meaning == ColumnMeaning::TransactedOn; }
bool isAmount(ColumnMeaning meaning) { return meaning == ColumnMeaning::Amount || meaning == ColumnMeaning::MoneyIn || meaning == ColumnMeaning::MoneyOut; }

/// What the word over a column says of dates and amounts: BookedOn, Amount, or Ignored for all others.
ColumnMeaning roughMeaning(std::string_view header)
{
    const HeaderText text = headerText(header);
    for (const QString &form : {text.words, text.bare}) {
        for (const HeaderWord &word : TableWords::shipped().meanings(form)) {
            if (isDate(word.meaning))
                return ColumnMeaning::BookedOn;
            if (isAmount(word.meaning))
                return ColumnMeaning::Amount;
        }
    }
    return ColumnMeaning::Ignored;
}

/// Two headers with no more than a blank between them, "Credit CHF Value date": the second, or nothing.
std::optional<Cell> splitHeader(Cell &cell)
{
    const std::string_view text = cell.text;
    for (std::size_t blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ', blank + 1)) {
        if (Currency::fromAscii(text.substr(blank + 1, 3)) && text.substr(blank + 4, 1) == " ")
            continue; // it belongs to the first
        const ColumnMeaning first = roughMeaning(text.substr(0, blank));
        const ColumnMeaning second = first == ColumnMeaning::Ignored ? first : roughMeaning(text.substr(blank + 1));
        if (second == ColumnMeaning::Ignored || first == second)
            continue;
        const double letter = (cell.right - cell.left) / double(text.size());
        Cell behind {cell.left + letter * double(blank + 1), cell.right, cell.text.substr(blank + 1)};
        cell.right = cell.left + letter * double(blank);
        cell.text.resize(blank);
        return behind;
    }
    return std::nullopt;
}

/// Words that begin a line with a sum or a balance, which has no day of its own.
bool isSumOrBalance(std::string_view cell)
{
    constexpr std::string_view words[] = {"total", "sum", "solde", "saldo", "balance", "kontostand", "closing", "opening", "end ", "ending", "start", "beginning", "subtotal", "sub total",
        "carried", "brought", "zwischensumme", "ubertrag", "report", "neuer", "alter", "uitgaand", "inkomend", "utgaende", "ingaende", "omsattning", "turnover", "loppusaldo", "alkusaldo", "average ", "additions", "available ", "dein alter", "dein neuer",
        "ausgehende transaktionen", "eingehende transaktionen", "money in", "money out", "paid in", "paid out"};
    const std::string folded = foldedWords(cell).toStdString() + ' ';
    return std::ranges::any_of(words, [&](std::string_view word) { return folded.starts_with(word); });
}

/// Words over columns: at least one for a date and one for an amount, and no data. Parts what stands too near.
bool isHeader(Line &line)
{
    if (std::ranges::any_of(line.cells, [](const Cell &cell) { return isDateLike(cell.text) || amountCell(cell.text); }))
        return false;
    bool date = false;
    bool amount = false;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        ColumnMeaning meaning = roughMeaning(line.cells[i].text);
        if (meaning == ColumnMeaning::Ignored && line.cells.size() > 1 && line.cells[i].text.size() <= 40) {
            if (auto behind = splitHeader(line.cells[i])) {
                meaning = roughMeaning(line.cells[i].text);
                line.cells.insert(line.cells.begin() + std::ptrdiff_t(i) + 1, *std::move(behind));
            }
        }
        date = date || meaning == ColumnMeaning::BookedOn;
        amount = amount || meaning == ColumnMeaning::Amount;
    }
    return date && amount;
}

/// Where the columns of a header are; each reaches to the middle of the gap to the next.
class Columns
{
public:
    explicit Columns(const Line &header)
        : m_header(header.cells)
    {
        for (const Cell &cell : m_header)
            m_meanings.push_back(roughMeaning(cell.text));
    }
    ColumnMeaning meaning(std::size_t column) const { return m_meanings[column]; }
    std::size_t size() const { return m_header.size(); }

    /// The column that overlaps most, else the one whose edge is nearest: texts begin where their header begins or ends.
    std::size_t of(const Cell &cell) const
    {
        const bool isText = isWords(cell.text);
        std::size_t best = 0;
        double bestOverlap = -1e9;
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            if (isText && m_meanings[i] != ColumnMeaning::Ignored && !isBeside(cell, m_header[i]))
                continue; // beside a date, and not below its header
            const double overlap = std::min(cell.right, m_header[i].right) - std::max(cell.left, m_header[i].left);
            const double edges = std::min(std::abs(cell.left - m_header[i].left), std::abs(cell.right - m_header[i].right));
            const double score = overlap > 0 ? 1000 + overlap : std::max(overlap, -edges);
            if (score > bestOverlap) {
                bestOverlap = score;
                best = i;
            }
        }
        return best;
    }

    bool overlaps(const Cell &cell) const
    {
        return std::ranges::any_of(m_header, [&](const Cell &its) { return isBeside(cell, its); });
    }

    /// The next line of the header: words below words go on with them, others are columns of their own.
    void add(const Line &line)
    {
        for (const Cell &cell : line.cells) {
            if (overlaps(cell)) {
                Cell &its = m_header[of(cell)];
                its.text += ' ' + cell.text;
                its.left = std::min(its.left, cell.left);
                its.right = std::max(its.right, cell.right);
            } else {
                const auto place = std::ranges::find_if(m_header, [&](const Cell &its) { return its.left > cell.left; });
                m_meanings.insert(m_meanings.begin() + (place - m_header.begin()), roughMeaning(cell.text)); // the next cell asks for it
                m_header.insert(place, cell);
            }
        }
        m_meanings.clear();
        for (const Cell &cell : m_header) {
            const bool both = isTwoDays(cell.text);
            m_hasTwoDays = m_hasTwoDays || both;
            m_meanings.push_back(both ? ColumnMeaning::BookedOn : roughMeaning(cell.text));
        }
    }

    /// "Buchung" above "Valuta": each row has two lines, and the second begins with its value day.
    bool hasTwoDays() const { return m_hasTwoDays; }

    std::vector<std::string> texts() const
    {
        std::vector<std::string> texts;
        for (const Cell &cell : m_header)
            texts.push_back(cell.text);
        return texts;
    }

    std::vector<std::string> place(const Line &line) const
    {
        std::vector<std::string> placed(size());
        for (const Cell &cell : line.cells) {
            std::string &to = placed[of(cell)];
            to += to.empty() ? cell.text : ' ' + cell.text;
        }
        return placed;
    }

private:
    static bool isTwoDays(std::string_view text)
    {
        const std::size_t blank = text.find(' ');
        return blank != std::string_view::npos && roughMeaning(text) == ColumnMeaning::Ignored && roughMeaning(text.substr(0, blank)) == ColumnMeaning::BookedOn
            && roughMeaning(text.substr(blank + 1)) == ColumnMeaning::BookedOn;
    }

    static bool isBeside(const Cell &a, const Cell &b) { return a.left < b.right && b.left < a.right; }
    static bool isWords(std::string_view text)
    {
        const auto letters = std::ranges::count_if(text, [](char c) { return quint8(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        return letters > 3 && !amountCell(text) && !isDateLike(text);
    }

    std::vector<Cell> m_header;
    std::vector<ColumnMeaning> m_meanings;
    bool m_hasTwoDays = false;
};

std::vector<std::string> textsOf(const Line &line)
{
    std::vector<std::string> texts;
    for (const Cell &cell : line.cells)
        texts.push_back(cell.text);
    return texts;
}

class PageTable
{
public:
    /// `isLooking`: the first of two walks, in which `dates` sees what there is.
    PageTable(CellTable &table, PageDates &dates, bool isText, bool isLooking)
        : m_table(table)
        , m_dates(dates)
        , m_isText(isText)
        , m_isLooking(isLooking)
    {
    }

    void take(Line &line)
    {
        m_number = m_isText ? quint32(std::lround(line.top / kTextLinePitch)) : m_number + 1;
        if (isFrame(line))
            return;
        if (isHeader(line)) {
            const auto texts = textsOf(line);
            const bool again = m_columns && texts == m_headerTexts;
            m_columns.emplace(line);
            m_headerTexts = texts;
            if (!again)
                put(texts);
            m_isHeaderPut = !again;
            m_headerBottom = line.bottom;
            m_goesOn = false;
            return;
        }
        if (m_headerBottom && isMoreHeader(line)) {
            m_columns->add(line);
            m_headerBottom = line.bottom;
            if (m_isHeaderPut)
                m_row = m_columns->texts();
            return;
        }
        m_headerBottom.reset();
        if (!m_columns) {
            const std::vector<std::string> texts = textsOf(line);
            for (const std::string &text : texts) {
                if (m_isLooking)
                    m_dates.see(text);
            }
            put(texts);
            return;
        }
        std::vector<std::string> cells = m_columns->place(line);
        const double gap = line.page == m_page ? line.top - m_bottom : 0;
        const bool isDated = has(cells, ColumnMeaning::BookedOn);
        m_largestGap = isDated && !m_lastDay.empty() ? std::max(m_largestGap, gap) : m_largestGap;
        if (m_isLooking) { // "Kontostand am 30.06.2026" below the headers tells the year as well as above them
            for (const std::string &cell : cells) {
                if (isSumOrBalance(cell))
                    m_dates.see(cell);
            }
        }
        if (isAmountOf(line, cells) || isSecondLine(line, cells)) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (!cells[i].empty() && !isDateLike(cells[i]))
                    m_row[i] += m_row[i].empty() ? cells[i] : ' ' + cells[i];
            }
            m_bottom = line.bottom;
            return;
        }
        date(cells, gap <= std::max(m_largestGap, line.height() * kNearRows));
        if (goesOn(line, cells)) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (!cells[i].empty())
                    m_row[i] += ' ' + cells[i];
            }
            m_bottom = line.bottom;
            return;
        }
        m_goesOn = std::ranges::any_of(cells, [](const std::string &cell) { return isDateLike(cell); });
        m_bottom = line.bottom;
        m_page = line.page;
        put(std::move(cells));
    }

    void flush()
    {
        if (m_row.empty())
            return;
        for (const std::string &cell : m_row)
            m_table.addCell(cell);
        m_table.endRow(m_rowNumber);
        m_row.clear();
    }

private:
    static constexpr double kNearRows = 1.6; // of a line's height; an empty line of text is more

    /// Did an earlier page have this line at this height?
    bool isFrame(Line &line)
    {
        std::string key = std::to_string(std::lround(line.top));
        for (const Cell &cell : line.cells) {
            if (amountCell(cell.text))
                return false;
            key += '\n';
            std::ranges::transform(cell.text, std::back_inserter(key), [](char c) { return c >= '0' && c <= '9' ? '0' : c; });
        }
        const auto [found, isNew] = m_frames.emplace(std::move(key), line.page);
        return !isNew && found->second < line.page && !isHeader(line);
    }

    /// A line directly below the header whose words stand below its words, or are such words themselves.
    bool isMoreHeader(const Line &line) const
    {
        if (line.top - *m_headerBottom > line.height() * 0.9)
            return false;
        return std::ranges::all_of(line.cells, [this](const Cell &cell) {
            if (cell.text.size() > 40 || isDateLike(cell.text) || amountCell(cell.text) || cell.text.find_first_of("0123456789") != std::string::npos)
                return false;
            const HeaderText text = headerText(cell.text);
            const TableWords &words = TableWords::shipped();
            const bool isKnown = !words.meanings(text.words).empty() || !words.meanings(text.bare).empty() || words.likelyMeaning(text.bare).has_value();
            return m_columns->overlaps(cell) || isKnown;
        });
    }

    void complete(std::string &cell)
    {
        if (m_isLooking)
            m_dates.seeRow(cell);
        else
            cell = m_dates.completed(cell, m_dateds++);
    }

    /// Adds the year that only the head of the page names, and the day that is printed only with its first row. Behind a
    /// larger gap than between rows there are sums and not the rows of that day.
    void date(std::vector<std::string> &cells, bool isNear)
    {
        bool amount = false;
        bool text = false;
        bool sum = false;
        bool dated = false;
        bool seen = false;
        std::optional<std::size_t> empty;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (m_columns->meaning(i) == ColumnMeaning::BookedOn) {
                if (!cells[i].empty() && !std::exchange(seen, true))
                    complete(cells[i]);
                else if (dated)
                    cells[i] = m_dates.completedBeside(cells[i], m_lastDay);
                if (isDateLike(cells[i])) {
                    m_lastDay = dated ? m_lastDay : cells[i];
                    dated = true;
                }
                empty = !empty && cells[i].empty() ? std::optional(i) : empty;
            } else if (m_columns->meaning(i) == ColumnMeaning::Amount) {
                amount = amount || amountCell(cells[i]).has_value();
            } else if (!cells[i].empty() && !amountCell(cells[i])) {
                text = true;
                sum = sum || isSumOrBalance(cells[i]);
            }
        }
        if (!dated && !isNear)
            m_lastDay.clear();
        if (!dated && amount && text && !sum && empty && !m_lastDay.empty())
            cells[*empty] = m_lastDay;
    }

    bool has(const std::vector<std::string> &cells, ColumnMeaning meaning) const
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (m_columns->meaning(i) == meaning && (meaning == ColumnMeaning::Amount ? amountCell(cells[i]).has_value() : !cells[i].empty()))
                return true;
        }
        return false;
    }

    /// The row above has its day and a text, and this one its amount and more text.
    bool isAmountOf(const Line &line, const std::vector<std::string> &cells) const
    {
        if (!m_goesOn || line.page != m_page || line.top - m_bottom > line.height() * 0.9 || m_row.size() != cells.size())
            return false;
        const bool sum = std::ranges::any_of(m_row, isSumOrBalance) || std::ranges::any_of(cells, isSumOrBalance);
        const bool text = std::ranges::any_of(cells, [](const std::string &cell) { return !cell.empty() && !amountCell(cell); });
        const bool dated = std::ranges::any_of(cells, [](const std::string &cell) { return isDateLike(cell) || isDayAndMonth(cell); });
        return !sum && text && !dated && !has(m_row, ColumnMeaning::Amount) && has(cells, ColumnMeaning::Amount);
    }

    /// The value day and more text below a row with its amount, where the header has two lines of days.
    bool isSecondLine(const Line &line, const std::vector<std::string> &cells) const
    {
        const bool isNear = m_goesOn && line.page == m_page && line.top - m_bottom <= line.height() * 0.9 && m_row.size() == cells.size();
        return isNear && m_columns->hasTwoDays() && has(m_row, ColumnMeaning::Amount) && has(cells, ColumnMeaning::BookedOn) && !has(cells, ColumnMeaning::Amount);
    }

    bool goesOn(const Line &line, const std::vector<std::string> &cells) const
    {
        if (!m_goesOn || line.page != m_page || line.top - m_bottom > line.height() * 0.9 || m_row.size() != cells.size())
            return false;
        std::size_t filled = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].empty())
                continue;
            ++filled;
            if (m_row[i].empty() || isDateLike(m_row[i]) || amountCell(m_row[i]) || amountCell(cells[i]) || isDateLike(cells[i]))
                return false;
        }
        return filled == 1;
    }

    void put(std::vector<std::string> cells)
    {
        flush();
        m_row = std::move(cells);
        m_rowNumber = m_number;
    }

    CellTable &m_table;
    PageDates &m_dates;
    bool m_isText = false;
    bool m_isLooking = false;
    std::unordered_map<std::string, int> m_frames; // lines without amounts, and the page where they came first
    std::optional<Columns> m_columns;
    std::size_t m_dateds = 0;                  // cells that the dates were asked for
    std::optional<double> m_headerBottom;      // while lines may belong to the header
    bool m_isHeaderPut = false;
    std::string m_lastDay;
    std::vector<std::string> m_headerTexts;
    std::vector<std::string> m_row;
    quint32 m_rowNumber = 0;
    quint32 m_number = 0;
    bool m_goesOn = false;
    double m_bottom = 0;
    double m_largestGap = 0;                   // between two rows with a day
    int m_page = 0;
};

} // namespace

void tableOfPages(std::vector<PageWord> words, CellTable &table, bool isText)
{
    std::vector<Line> lines;
    for (const auto &line : linesOf(std::move(words)))
        lines.push_back(cellsOf(line));
    PageDates dates;
    CellTable scratch;
    for (const bool isLooking : {true, false}) {
        PageTable pages(isLooking ? scratch : table, dates, isText, isLooking);
        for (Line &line : lines)
            pages.take(line);
        pages.flush();
        dates.settle();
    }
}

} // namespace saldoscope
