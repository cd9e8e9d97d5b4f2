// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/pagedates.h"

#include "statement/fieldreading.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

namespace saldoscope {

namespace {

constexpr std::size_t kMostWordsOfADate = 3;
constexpr Day kDaysBehindTheNewest = 31; // a row may be of a day after the date in the head

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Reads a date whose year has four digits; where nothing tells day from month, the day is first.
std::optional<Day> wholeDay(std::string_view text)
{
    const auto parts = dateParts(text);
    if (!parts || parts->shortYear)
        return std::nullopt;
    const auto day = dayOf(*parts, DateOrder::DayMonthYear);
    return day ? day : dayOf(*parts, DateOrder::MonthDayYear);
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        std::string word(line.substr(at, end - at));
        while (!word.empty() && (word.back() == ',' || word.back() == ':' || word.back() == ')' || word.back() == '-'))
            word.pop_back();
        word.erase(0, word.starts_with('(') ? 1 : 0);
        if (!word.empty())
            words.push_back(std::move(word));
        at = end + 1;
    }
    return words;
}

/// Is this day and month, and no more? Numbers with a mark between, or a number and a name.
bool isDayAndMonth(std::string_view cell)
{
    if (cell.size() < 3 || cell.size() > 16)
        return false;
    const auto digits = std::ranges::count_if(cell, isDigit);
    const std::size_t mark = cell.find_first_of("./- ");
    return digits >= 1 && digits <= 4 && mark != std::string_view::npos && mark > 0;
}

/// Day and month of a cell that has no more, in a leap year.
std::optional<YearMonthDay> dayAndMonth(std::string_view cell, DateOrder order)
{
    const std::string_view bare = trimmed(cell);
    if (!isDayAndMonth(bare) || dateParts(bare))
        return std::nullopt;
    std::string text(bare);
    const char mark = bare[bare.find_first_of("./- ")];
    if (text.back() != mark)
        text += mark;
    const auto parts = dateParts(text + "2004");
    const auto day = parts ? dayOf(*parts, order) : std::nullopt;
    return day ? std::optional(civil(*day)) : std::nullopt;
}

std::string isoText(Day day) { return isoDay(day).toStdString(); }

} // namespace

void PageDates::see(std::string_view line)
{
    const std::vector<std::string> words = wordsOf(line);
    for (std::size_t from = 0; from < words.size(); ++from) {
        std::string text;
        for (std::size_t count = 0; count < kMostWordsOfADate && from + count < words.size(); ++count) {
            text += (count > 0 ? " " : "") + words[from + count];
            const auto day = wholeDay(text);
            if (!day || text.size() < 8)
                continue;
            m_newest = m_newest == kNoDay ? *day : std::max(m_newest, *day);
            m_monthFirstAbove = m_monthFirstAbove || !parseDay(text, DateOrder::DayMonthYear);
        }
    }
}

void PageDates::seeRow(std::string_view cell) { m_cells.emplace_back(cell); }

void PageDates::settleOrder()
{
    bool dayFirst = true;
    bool monthFirst = true;
    for (const std::string &cell : m_cells) {
        const bool asDay = dayAndMonth(cell, DateOrder::DayMonthYear).has_value();
        const bool asMonth = dayAndMonth(cell, DateOrder::MonthDayYear).has_value();
        if (!asDay && !asMonth)
            continue;
        dayFirst = dayFirst && asDay;
        monthFirst = monthFirst && asMonth;
    }
    m_order = monthFirst && (!dayFirst || m_monthFirstAbove) ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

int PageDates::yearOf(const YearMonthDay &date) const
{
    for (int year = civil(m_newest).year + 1; year >= civil(m_newest).year - 1; --year) {
        const auto day = realDay(year, date.month, date.day);
        if (day && *day <= m_newest + kDaysBehindTheNewest)
            return year;
    }
    return civil(m_newest).year;
}

void PageDates::settle()
{
    m_days.assign(m_cells.size(), kNoDay);
    if (m_newest == kNoDay)
        return;
    settleOrder();
    constexpr int kHalfAYear = 6 * 31;
    struct Row {
        std::size_t at = 0;
        YearMonthDay date;
        int years = 0; // against that of the first row
    };
    std::vector<Row> rows;
    std::size_t up = 0;
    std::size_t down = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const auto date = dayAndMonth(m_cells[i], m_order);
        if (!date)
            continue;
        const int step = rows.empty() ? 0 : (date->month - rows.back().date.month) * 31 + date->day - rows.back().date.day;
        up += step > 0 && step < kHalfAYear ? 1 : 0; // a longer one may be the turn of a year
        down += step < 0 && step > -kHalfAYear ? 1 : 0;
        rows.push_back({i, *date, 0});
    }
    const bool isOrdered = std::min(up, down) * 5 <= std::max(up, down);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && isOrdered) {
            const int step = (rows[i].date.month - rows[i - 1].date.month) * 31 + rows[i].date.day - rows[i - 1].date.day;
            const int turn = up >= down ? (step < -kHalfAYear ? 1 : 0) : (step > kHalfAYear ? -1 : 0);
            rows[i].years = rows[i - 1].years + turn;
        }
    }
    int first = civil(m_newest).year + 1; // of the first row: the newest in which no row lies too late
    for (const Row &row : rows)
        first = std::min(first, yearOf(row.date) - row.years);
    for (const Row &row : rows)
        m_days[row.at] = realDay(isOrdered ? first + row.years : yearOf(row.date), row.date.month, row.date.day).value_or(kNoDay);
}

std::string PageDates::completed(std::string_view cell, std::size_t row) const
{
    const Day day = row < m_days.size() ? m_days[row] : kNoDay;
    return day == kNoDay ? std::string(cell) : isoText(day);
}

std::string PageDates::completedBeside(std::string_view cell, std::string_view first) const
{
    const auto date = dayAndMonth(cell, m_order);
    const auto its = parseDay(first, DateOrder::YearMonthDay);
    if (!date || !its)
        return std::string(cell);
    Day best = kNoDay;
    for (int year = civil(*its).year - 1; year <= civil(*its).year + 1; ++year) {
        const auto day = realDay(year, date->month, date->day);
        if (day && (best == kNoDay || std::abs(*day - *its) < std::abs(best - *its)))
            best = *day;
    }
    return best == kNoDay ? std::string(cell) : isoText(best);
}

} // namespace saldoscope
