// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablestyle.h"

#include "statement/datespan.h"
#include "statement/tablecells.h"

#include <algorithm>
#include <array>

namespace saldoscope {

namespace {

constexpr quint32 kRowsBetweenQuestions = 4096;

class StyleFinder
{
public:
    explicit StyleFinder(const TableMapping &mapping)
    {
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const ColumnMeaning meaning = mapping.columns[i].meaning;
            if (meaning == ColumnMeaning::BookedOn || meaning == ColumnMeaning::ValuedOn || meaning == ColumnMeaning::TransactedOn)
                m_dateColumns.push_back(i);
            else if (meaning == ColumnMeaning::Amount || meaning == ColumnMeaning::MoneyOut || meaning == ColumnMeaning::MoneyIn)
                m_amountColumns.push_back(i);
            else if (meaning == ColumnMeaning::Balance)
                m_balanceColumns.push_back(i);
        }
    }

    template <class Cells> void see(const Cells &cells)
    {
        for (const std::size_t i : m_dateColumns) {
            if (i < cells.size())
                seeDate(trimmedCell(cells[i]));
        }
        for (const std::size_t i : m_amountColumns) {
            if (i < cells.size())
                seeNumber(cells[i], m_amounts);
        }
        for (const std::size_t i : m_balanceColumns) {
            if (i < cells.size())
                m_balanceMarks += seeNumber(cells[i], m_balances) ? 1 : 0;
        }
    }

    bool datesDone() const { return m_dates > 0 && (m_proven || (m_dates == m_selfEvident)); }
    bool numbersDone() const { return m_marks > 0 && m_amounts.settled().has_value(); }
    const DateOrderFinder &order() const { return m_order; }
    bool yearFirst() const { return m_span.yearFirst(); }
    bool dotted() const { return m_dotted; }
    bool allSelfEvident() const { return m_dates == m_selfEvident; }
    const NumberStyleFinder &amounts() const { return m_amounts; }
    const NumberStyleFinder &balances() const { return m_balances; }
    char doubtfulMark() const { return m_doubtfulMark; }
    std::size_t numbers() const { return m_numbers; }
    /// Does each amount and balance have three digits behind its mark, and is the last a zero? So thousands never look.
    bool threeDecimals() const { return m_numbers > 1 && m_endsInZero == m_numbers; }
    std::size_t balanceMarks() const { return m_balanceMarks; }

private:
    void seeDate(std::string_view cell)
    {
        if (!isDateLike(cell))
            return;
        const auto parts = dateParts(cell);
        ++m_dates;
        m_selfEvident += parts->order ? 1 : 0;
        m_proven = m_proven || (!parts->order && (parts->first > 12 || parts->second > 12));
        m_dotted = m_dotted && cell.find('.') != std::string_view::npos;
        m_order.see(cell);
        m_span.see(cell);
    }

    /// True where the number has a mark.
    bool seeNumber(std::string_view text, NumberStyleFinder &finder)
    {
        const auto cell = amountCell(text);
        if (!cell)
            return false;
        const std::size_t mark = cell->number.find_first_of(".,");
        m_marks += mark != std::string_view::npos ? 1 : 0;
        if (mark != std::string_view::npos && m_doubtfulMark == 0)
            m_doubtfulMark = cell->number[mark];
        ++m_numbers;
        const bool single = mark != std::string_view::npos && cell->number.find_first_of(".,' ", mark + 1) == std::string_view::npos;
        m_endsInZero += single && cell->number[mark] == m_doubtfulMark && cell->number.size() == mark + 4 && cell->number.back() == '0' ? 1 : 0;
        finder.see(cell->number);
        return mark != std::string_view::npos;
    }

    std::vector<std::size_t> m_dateColumns, m_amountColumns, m_balanceColumns;
    DateOrderFinder m_order;
    DateSpan m_span;
    NumberStyleFinder m_amounts, m_balances;
    std::size_t m_dates = 0;
    std::size_t m_selfEvident = 0;    // the form says the order: 2024-05-31, 31 May 2024
    bool m_proven = false;            // a number over twelve
    bool m_dotted = true;
    std::size_t m_marks = 0;          // numbers with a point or a comma
    std::size_t m_balanceMarks = 0;
    char m_doubtfulMark = 0;
    std::size_t m_numbers = 0;
    std::size_t m_endsInZero = 0;
};

/// Currencies whose prices are written without decimals, so that a mark before three digits groups.
bool isWithoutDecimals(Currency currency)
{
    constexpr std::array<std::string_view, 9> kCodes {"ISK", "JPY", "KRW", "CLP", "HUF", "IDR", "VND", "COP", "PYG"};
    return std::ranges::any_of(kCodes, [&](std::string_view code) { return Currency::fromAscii(code) == currency; });
}

/// Countries that write the month first.
bool mayWriteMonthFirst(Currency currency)
{
    constexpr std::array<std::string_view, 4> kCodes {"USD", "CAD", "PHP", "MXN"};
    return !currency.known() || std::ranges::any_of(kCodes, [&](std::string_view code) { return Currency::fromAscii(code) == currency; });
}

void settleDates(const StyleFinder &finder, Currency currency, TableStyle &style)
{
    if (finder.yearFirst()) {
        style.dateOrder = DateOrder::YearMonthDay;
        style.datesAmbiguous = true;
        return;
    }
    if (const auto order = finder.order().settled()) {
        style.dateOrder = *order;
        return;
    }
    // Dots stand only where the day is first. A year of two digits in front would be a third reading.
    style.dateOrder = finder.order().likeliest();
    const bool dayFirst = finder.dotted() || !mayWriteMonthFirst(currency);
    if (dayFirst)
        style.dateOrder = DateOrder::DayMonthYear;
    style.datesAmbiguous = finder.order().ambiguous() && !dayFirst;
}

void settleNumbers(const StyleFinder &finder, Currency currency, TableStyle &style)
{
    const auto amounts = finder.amounts().settled();
    const auto balances = finder.balances().settled();
    const bool balancesProve = balances && !finder.balances().ambiguous() && finder.balanceMarks() > 0;
    if (finder.amounts().contradictory()) {
        style.eachByItself = true;
    } else if (amounts && !finder.amounts().ambiguous()) {
        style.amounts = *amounts;
    } else if (balancesProve) {
        style.amounts = *balances;
    } else if (finder.threeDecimals() && !isWithoutDecimals(currency)) {
        constexpr std::size_t kEnough = 6; // by chance, one file in a million
        style.amounts.decimal = finder.doubtfulMark();
        style.decimalsDoubtful = finder.numbers() < kEnough;
    } else {
        // Three digits behind a mark: no currency here has them as decimals, so the mark groups; but nothing proves it.
        style.amounts.decimal = finder.doubtfulMark() == '.' ? ',' : '.';
        style.numbersAmbiguous = true;
    }
    style.balances = balancesProve ? *balances : style.amounts;
}

} // namespace

TableStyle styleOf(Table &table, const TableSample &sample, const TableLayout &layout, Currency currency, const TableHints &hints, StatementDraft &draft)
{
    StyleFinder finder(layout.mapping);
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
        if (sample.lines[row] > layout.mapping.headerLine)
            finder.see(sample.rows[row]);
    }
    const auto order = hints.dateOrder ? hints.dateOrder : layout.mapping.dateOrder;
    const auto numbers = hints.numbers ? hints.numbers : layout.mapping.numbers;
    if (!sample.isWhole && ((!order && !finder.datesDone()) || (!numbers && !finder.numbersDone()))) {
        table.rewind();
        TableRow row;
        for (quint32 count = 1; table.next(row); ++count) {
            if (row.line > sample.lines.back())
                finder.see(row.cells);
            if (count % kRowsBetweenQuestions == 0 && (draft.stopped() || (finder.datesDone() && finder.numbersDone())))
                break;
        }
    }
    TableStyle style;
    if (order)
        style.dateOrder = *order;
    else
        settleDates(finder, currency, style);
    if (numbers)
        style.amounts = style.balances = *numbers;
    else
        settleNumbers(finder, currency, style);
    return style;
}

} // namespace saldoscope
