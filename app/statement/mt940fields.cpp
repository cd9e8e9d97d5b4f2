// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/mt940fields.h"

#include "statement/fieldreading.h"

#include <algorithm>
#include <array>

namespace saldoscope::mt940 {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

std::string_view withoutIndent(std::string_view line)
{
    std::size_t begin = 0;
    while (begin < line.size() && (quint8(line[begin]) <= ' ' || (begin == 0 && line[0] == '$'))) // also what lines carry along: SOH, ETX, EOF
        ++begin;
    return line.substr(begin);
}

/// ":62FC221018EUR1,00": a balance whose second colon is missing.
bool lacksColon(std::string_view line)
{
    const bool isBalance = line.size() > 14 && (line.starts_with(":60") || line.starts_with(":62")) && (line[3] == 'F' || line[3] == 'M') && (line[4] == 'C' || line[4] == 'D');
    return isBalance && std::all_of(line.begin() + 5, line.begin() + 11, isDigit) && isUpper(line[11]) && isUpper(line[12]) && isUpper(line[13]);
}

/// What stands behind a tag.
std::string_view valueOf(std::string_view line, std::string_view tag) { return line.substr(tag.size() + (lacksColon(line) ? 1 : 2)); }

/// Any ":nn:" or ":nnX:"; empty for anything else.
std::string_view anyTag(std::string_view line)
{
    if (line.size() < 4 || line[0] != ':')
        return {};
    const std::size_t end = line.find(':', 1);
    if (lacksColon(line))
        return line.substr(1, 3);
    if (end == std::string_view::npos || end < 3 || end > 4)
        return {};
    const std::string_view tag = line.substr(1, end - 1);
    if (tag == "NS" || tag == "940" || tag == "942")
        return tag;
    const bool numbered = isDigit(tag[0]) && isDigit(tag[1]) && (tag.size() == 2 || isUpper(tag[2]) || tag[2] == 'f' || tag[2] == 'm');
    return numbered ? tag : std::string_view();
}

/// A line that closes a message: "-", "-}", "-}{5:…}", and ING's "-XXX".
bool closes(std::string_view line)
{
    if (line.empty() || line[0] != '-')
        return false;
    const std::string_view behind = trimmed(line.substr(1));
    return behind.empty() || behind[0] == '}' || behind == "XXX";
}

} // namespace

std::string_view tagOf(std::string_view line)
{
    constexpr std::array<std::string_view, 10> numbers {"20", "21", "25", "28", "60", "61", "62", "64", "65", "86"}; // whatever letter follows
    constexpr std::array<std::string_view, 8> whole {"13", "13D", "34F", "90C", "90D", "940", "942", "NS"};
    const std::string_view tag = anyTag(withoutIndent(line));
    const bool known = std::ranges::find(whole, tag) != whole.end()
        || (!tag.starts_with("94") && std::ranges::find(numbers, tag.substr(0, 2)) != numbers.end());
    return known ? tag : std::string_view();
}

/// Is this really a tag, and not the minutes of a time whose hour ended the full line before?
bool Fields::standsAlone(std::string_view line, std::string_view tag, std::string_view before) const
{
    if (tag.size() != 2 || tag == "61" || tag == "86" || before.size() < 40 || !isDigit(before.back()))
        return true;
    const std::string_view value = withoutIndent(line).substr(4);
    const bool minutes = value.size() >= 2 && isDigit(value[0]) && isDigit(value[1]) && (value.size() == 2 || !isDigit(value[2]));
    const bool hour = isDigit(before[before.size() - 2]) && !isDigit(before[before.size() - 3]);
    return !minutes || !hour;
}

bool Fields::next(Field &field)
{
    while (!m_lines.atEnd()) {
        const std::string_view line = withoutIndent(m_lines.next());
        field.line = m_lines.number();
        if (line.empty())
            continue;
        if (line[0] == '{') {
            const std::size_t body = line.find("{4:");
            field.kind = Field::Kind::MessageBegins;
            field.tag = line;
            field.value = {};
            m_inMessage = true;
            if (body == std::string_view::npos || anyTag(line.substr(body + 3)).empty())
                return true;
            // The first field stands on the envelope's line: what was before it tells nothing that we use.
            const std::string_view first = line.substr(body + 3);
            field.kind = Field::Kind::Field;
            field.tag = anyTag(first);
            field.value = valueOf(first, field.tag);
            return true;
        }
        if (closes(line)) {
            m_inMessage = false;
            field = {Field::Kind::MessageEnds, {}, {}, m_lines.number()};
            return true;
        }
        std::string_view tag = tagOf(line);
        if (tag.empty()) {
            tag = anyTag(line);
            if (tag.empty() && !m_inMessage)
                continue; // a header
            field.kind = Field::Kind::Unknown;
            field.tag = tag;
            field.value = line;
        } else {
            m_inMessage = true;
            field.kind = Field::Kind::Field;
            field.tag = tag;
            field.value = valueOf(line, tag);
        }
        // Everything up to the next tag, border or envelope is part of it.
        const char *end = field.value.data() + field.value.size();
        std::string_view before = field.value;
        while (field.kind == Field::Kind::Field && !m_lines.atEnd()) {
            const std::string_view more = m_lines.peek();
            const std::string_view bare = withoutIndent(more);
            if (const std::string_view other = tagOf(more); !other.empty() && standsAlone(more, other, before))
                break;
            if (closes(bare) || (!bare.empty() && bare[0] == '{' && bare.size() > 2 && bare[2] == ':'))
                break;
            if (tag != "86" && tag != "NS" && !anyTag(bare).empty())
                break; // only free text may look like a tag
            m_lines.next();
            if (bare.empty())
                continue;
            end = more.data() + more.size();
            before = more;
        }
        field.value = {field.value.data(), std::size_t(end - field.value.data())};
        return true;
    }
    return false;
}

} // namespace saldoscope::mt940
