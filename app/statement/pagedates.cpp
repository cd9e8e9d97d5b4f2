// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/pagedates.h"

#include "statement/fieldreading.h"

#include <algorithm>
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

} // namespace

void PageDates::see(std::string_view line)
{
    const std::vector<std::string> words = wordsOf(line);
    for (std::size_t from = 0; from < words.size(); ++from) {
        std::string text;
        for (std::size_t count = 0; count < kMostWordsOfADate && from + count < words.size(); ++count) {
            text += (count > 0 ? " " : "") + words[from + count];
            if (const auto day = wholeDay(text); day && text.size() >= 8)
                m_newest = m_newest == kNoDay ? *day : std::max(m_newest, *day);
        }
    }
}

std::string PageDates::completed(std::string_view cell) const
{
    const std::string_view bare = trimmed(cell);
    if (m_newest == kNoDay || !isDayAndMonth(bare) || dateParts(bare))
        return std::string(cell);
    const char mark = bare[bare.find_first_of("./- ")];
    std::string with(bare);
    if (with.back() != mark)
        with += mark;
    for (int year = civil(m_newest).year + 1; year >= civil(m_newest).year - 1; --year) {
        std::string text = with + std::to_string(year);
        const auto day = wholeDay(text);
        if (day && *day <= m_newest + kDaysBehindTheNewest)
            return text;
    }
    return std::string(cell);
}

} // namespace saldoscope
