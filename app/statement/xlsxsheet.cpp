// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/xlsxsheet.h"

#include "statement/fieldreading.h"
#include "statement/xmlcursor.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <unordered_map>

namespace saldoscope::xlsx {

namespace {

constexpr std::size_t kMostLine = 1'048'576;
constexpr int kMostDepth = 64;
constexpr std::size_t kMostColumns = 512;      // of 16384: statements have some twenty
constexpr std::size_t kRowsBetweenQuestions = 512;

std::size_t number(std::string_view text)
{
    std::size_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || value > 100'000'000)
            break;
        value = value * 10 + std::size_t(c - '0');
    }
    return value;
}

/// Attributes may come with entities; those of names do not.
void appendUnescaped(std::string &to, std::string_view text)
{
    struct Entity {
        std::string_view name;
        char letter;
    };
    constexpr Entity entities[] = {{"&quot;", '"'}, {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&apos;", '\''}};
    while (!text.empty()) {
        const auto *found = std::ranges::find_if(entities, [text](const Entity &entity) { return text.starts_with(entity.name); });
        to += found != std::end(entities) ? found->letter : text.front();
        text.remove_prefix(found != std::end(entities) ? found->name.size() : 1);
    }
}

/// Column of "BC12", from 0.
std::size_t columnOf(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > 100'000)
            break;
        column = column * 26 + std::size_t(c - 'A') + 1;
    }
    return column > 0 ? column - 1 : 0;
}

/// "_x000D_" stands for a letter that XML cannot hold, "_x005F_" for a '_' that would be taken for one.
void unescapeControls(std::string &text)
{
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        unsigned letter = 0;
        if (at + 6 >= text.size() || text[at + 6] != '_')
            continue;
        const auto read = std::from_chars(text.data() + at + 2, text.data() + at + 6, letter, 16);
        if (read.ec == std::errc() && read.ptr == text.data() + at + 6 && letter > 0 && letter < 0x80)
            text.replace(at, 7, 1, char(letter));
    }
}

/// Text of <si> or <is>: runs together, without readings of Japanese words.
void appendRichText(xml::Cursor &xml, std::string &to)
{
    xml.each([&](std::string_view name) {
        if (name == "t")
            to += xml.textWithBlanks();
        else if (name == "r")
            xml.each([&](std::string_view inner) {
                if (inner == "t")
                    to += xml.textWithBlanks();
            });
    });
    unescapeControls(to);
}

class SheetReader
{
public:
    SheetReader(std::string_view text, const Book &book, const std::atomic_bool *stop, quint32 firstLine, Sheet &sheet)
        : m_firstLine(firstLine)
        , m_line(firstLine)
        , m_xml(text, kMostDepth)
        , m_book(book)
        , m_stop(stop)
        , m_sheet(sheet)
    {
    }

    void read()
    {
        m_xml.each([this](std::string_view) {
            m_xml.each([this](std::string_view part) {
                if (part == "sheetData")
                    m_xml.each([this](std::string_view name) {
                        if (name == "row")
                            row();
                    });
            });
        });
        if (m_xml.fault() != xml::Fault::None && m_xml.fault() != xml::Fault::Stopped)
            m_sheet.brokenLine = std::max<quint32>(m_line, m_firstLine + 1);
    }

private:
    void row()
    {
        if (m_sheet.rows % kRowsBetweenQuestions == 0 && m_stop && m_stop->load(std::memory_order_relaxed))
            return m_xml.stop();
        const std::size_t said = number(m_xml.attribute("r"));
        m_line = said > 0 && said <= kMostLine ? m_firstLine + quint32(said) : m_line + 1;
        m_column = 0;
        m_xml.clearTexts();
        m_xml.each([this](std::string_view name) {
            if (name == "c")
                cell();
        });
        m_sheet.cells.endRow(m_line);
        ++m_sheet.rows;
    }

    void cell()
    {
        const std::string_view reference = m_xml.attribute("r");
        const std::size_t column = reference.empty() ? m_column : columnOf(reference);
        const std::string_view type = m_xml.attribute("t");
        const std::size_t style = number(m_xml.attribute("s"));
        if (column < m_column || column >= kMostColumns)
            return;
        for (; m_column < column; ++m_column)
            m_sheet.cells.addCell({});
        std::string_view value;
        m_text.clear();
        m_xml.each([&](std::string_view name) {
            if (name == "v")
                value = m_xml.text();
            else if (name == "is")
                appendRichText(m_xml, m_text);
        });
        ++m_column;
        if (type == "s") {
            const std::size_t index = number(value);
            return m_sheet.cells.addCell(!value.empty() && index < m_book.strings.size() ? std::string_view(m_book.strings[index]) : std::string_view());
        }
        if (type == "inlineStr")
            return m_sheet.cells.addCell(m_text);
        if (type == "d")
            return m_sheet.cells.addCell(value.substr(0, value.find('T')));
        if (type == "str" || type == "b" || type == "e" || value.empty())
            return m_sheet.cells.addCell(type == "e" ? std::string_view() : value);
        const std::string day = style < m_book.isDate.size() && m_book.isDate[style] ? shownDay(value, m_book.since1904) : std::string();
        if (!day.empty())
            return m_sheet.cells.addCell(day);
        ++m_sheet.numbers;
        m_sheet.cells.addCell(shownNumber(value));
    }

    quint32 m_firstLine = 0;
    quint32 m_line = 0;
    xml::Cursor m_xml;
    const Book &m_book;
    const std::atomic_bool *m_stop;
    Sheet &m_sheet;
    std::size_t m_column = 0;
    std::string m_text;
};

} // namespace

void readWorkbook(std::string_view text, Book &book)
{
    xml::Cursor xml(text, kMostDepth);
    xml.each([&](std::string_view) {
        xml.each([&](std::string_view part) {
            if (part == "workbookPr") {
                const std::string_view since = xml.attribute("date1904");
                book.since1904 = since == "1" || since == "true";
            } else if (part == "sheets") {
                xml.each([&](std::string_view name) {
                    if (name == "sheet")
                        book.sheets.push_back({std::string(xml.attribute("id")), !xml.attribute("state").empty() && xml.attribute("state") != "visible"});
                });
            }
        });
    });
}

void readStrings(std::string_view text, Book &book)
{
    xml::Cursor xml(text, kMostDepth);
    xml.each([&](std::string_view) {
        xml.each([&](std::string_view name) {
            if (name != "si")
                return;
            book.strings.emplace_back();
            appendRichText(xml, book.strings.back());
            xml.clearTexts();
        });
    });
}

void readStyles(std::string_view text, Book &book)
{
    xml::Cursor xml(text, kMostDepth);
    std::unordered_map<std::size_t, bool> own;
    const auto isDate = [&own](std::size_t format) {
        const auto found = own.find(format);
        if (found != own.end())
            return found->second;
        return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
    };
    xml.each([&](std::string_view) {
        xml.each([&](std::string_view part) {
            if (part == "numFmts") {
                xml.each([&](std::string_view) {
                    std::string code;
                    appendUnescaped(code, xml.attribute("formatCode"));
                    own[number(xml.attribute("numFmtId"))] = isDateFormat(code);
                });
            } else if (part == "cellXfs") {
                xml.each([&](std::string_view) { book.isDate.push_back(isDate(number(xml.attribute("numFmtId")))); });
            }
        });
    });
}

std::string targetOf(std::string_view relations, std::string_view id)
{
    std::string target;
    xml::Cursor xml(relations, kMostDepth);
    xml.each([&](std::string_view) {
        xml.each([&](std::string_view) {
            if (target.empty() && xml.attribute("Id") == id)
                appendUnescaped(target, xml.attribute("Target"));
        });
    });
    if (target.empty() || target.find("..") != std::string::npos || target.find("://") != std::string::npos)
        return {};
    return target.front() == '/' ? target.substr(1) : "xl/" + target;
}

void readSheet(std::string_view text, const Book &book, const std::atomic_bool *stop, quint32 firstLine, Sheet &sheet) { SheetReader(text, book, stop, firstLine, sheet).read(); }

std::string shownNumber(std::string_view number)
{
    const auto digits = std::ranges::count_if(number, [](char c) { return c >= '0' && c <= '9'; });
    const bool whole = number.find_first_not_of("0123456789-") == std::string_view::npos; // an account number, perhaps
    if (whole || (digits <= 15 && number.find_first_not_of("0123456789.-") == std::string_view::npos))
        return std::string(number);
    // Excel's own numbers are doubles of which it shows fifteen digits: -45.329999999999998 is -45.33.
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (read.ec != std::errc() || read.ptr != number.data() + number.size() || !std::isfinite(value) || std::abs(value) >= 1e18)
        return std::string(number);
    std::array<char, 64> shown {};
    const int wholeDigits = value == 0 ? 1 : std::max(1, int(std::floor(std::log10(std::abs(value)))) + 1);
    std::snprintf(shown.data(), shown.size(), "%.*f", std::clamp(15 - wholeDigits, 0, 15), value);
    std::string text(shown.data());
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
    }
    return text;
}

std::string shownDay(std::string_view number, bool since1904)
{
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (read.ec != std::errc() || !(value >= 1) || value >= 109'600)
        return {};
    const auto serial = qint32(value);
    // Excel believes that 1900 had a 29 February: day 60.
    const Day day = since1904 ? *parseIsoDay("1904-01-01") + serial : *parseIsoDay("1900-01-01") + serial - (serial > 60 ? 2 : 1);
    return day <= kLastSaneDay ? isoDay(day).toStdString() : std::string();
}

bool isDateFormat(std::string_view code)
{
    bool quoted = false;
    bool bracket = false;
    bool day = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == '[' || c == ']') {
            bracket = c == '[';
        } else if (!quoted && !bracket) {
            if (c == ';')
                break;
            day = day || c == 'd' || c == 'D' || c == 'y' || c == 'Y';
        }
    }
    return day;
}

} // namespace saldoscope::xlsx
