// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/xmlcursor.h"

#include "statement/encoding.h"
#include "statement/fieldreading.h"

#include <algorithm>
#include <charconv>

namespace saldoscope::xml {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The next `name="value"` of a tag; takes it off `attributes`. False where there is none.
bool takeAttribute(std::string_view &attributes, std::string_view &name, std::string_view &value)
{
    const std::size_t begin = attributes.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return false;
    const std::size_t equals = attributes.find('=', begin);
    if (equals == std::string_view::npos)
        return false;
    const std::size_t open = attributes.find_first_of("\"'", equals);
    if (open == std::string_view::npos)
        return false;
    const std::size_t close = attributes.find(attributes[open], open + 1);
    if (close == std::string_view::npos)
        return false;
    name = trimmed(attributes.substr(begin, equals - begin));
    value = attributes.substr(open + 1, close - open - 1);
    attributes.remove_prefix(close + 1);
    return true;
}

/// Appends the character that &name; stands for; false where it stands for none.
bool appendEntity(std::string &to, std::string_view name)
{
    constexpr std::pair<std::string_view, char> kNamed[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[entity, character] : kNamed) {
        if (entity == name) {
            to += character;
            return true;
        }
    }
    if (name.size() < 2 || name[0] != '#')
        return false;
    const bool hexadecimal = name[1] == 'x' || name[1] == 'X';
    const char *begin = name.data() + (hexadecimal ? 2 : 1);
    const char *end = name.data() + name.size();
    quint32 code = 0;
    const auto [rest, error] = std::from_chars(begin, end, code, hexadecimal ? 16 : 10);
    if (error != std::errc() || rest != end || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return false;
    appendUtf8(to, code);
    return true;
}

/// Appends characters with their entities; what is no entity stays as it stands.
void appendDecoded(std::string &to, std::string_view characters)
{
    constexpr std::size_t kLongestEntity = 10;
    while (!characters.empty()) {
        const std::size_t ampersand = characters.find('&');
        to.append(characters.substr(0, ampersand));
        if (ampersand == std::string_view::npos)
            return;
        characters.remove_prefix(ampersand + 1);
        const std::size_t end = characters.substr(0, kLongestEntity).find(';');
        if (end != std::string_view::npos && appendEntity(to, characters.substr(0, end)))
            characters.remove_prefix(end + 1);
        else
            to += '&';
    }
}

} // namespace

Cursor::Cursor(std::string_view text, int mostDepth)
    : m_text(text)
    , m_mostDepth(std::size_t(std::max(mostDepth, 1)))
{
}

Cursor::Event Cursor::fail(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = fault;
    return Event::Finished;
}

Cursor::Event Cursor::next()
{
    if (m_fault != Fault::None)
        return Event::Finished;
    if (m_isEmpty) {
        m_isEmpty = false;
        m_open.pop_back();
        return Event::End;
    }
    while (true) {
        const std::size_t at = m_text.find('<', m_at);
        if (at == std::string_view::npos)
            return m_open.empty() ? Event::Finished : fail(Fault::Truncated);
        if (at + 1 >= m_text.size())
            return fail(Fault::Truncated);
        const char kind = m_text[at + 1];
        if (kind == '/')
            return endTag(at);
        if (kind != '!' && kind != '?')
            return startTag(at);
        if (!passOver(at))
            return Event::Finished;
    }
}

bool Cursor::passOver(std::size_t at)
{
    const std::string_view rest = m_text.substr(at);
    std::string_view end;
    if (rest.starts_with("<!--"))
        end = "-->";
    else if (rest.starts_with("<![CDATA["))
        end = "]]>";
    else if (rest.starts_with("<?"))
        end = "?>";
    else if (rest.size() < 9 && std::string_view("<![CDATA[").starts_with(rest))
        return fail(Fault::Truncated), false;
    else
        return fail(Fault::DocumentType), false;
    const std::size_t closed = m_text.find(end, at + (end == "-->" ? 4 : 2));
    if (closed == std::string_view::npos)
        return fail(Fault::Truncated), false;
    m_at = closed + end.size();
    return true;
}

Cursor::Event Cursor::startTag(std::size_t at)
{
    std::size_t end = at + 1;
    while (end < m_text.size() && !isBlank(m_text[end]) && m_text[end] != '>' && m_text[end] != '/' && m_text[end] != '<')
        ++end;
    const std::string_view name = m_text.substr(at + 1, end - at - 1);
    const std::size_t attributes = end;
    while (end < m_text.size() && m_text[end] != '>' && m_text[end] != '<') {
        const char c = m_text[end];
        if (c == '"' || c == '\'')
            end = std::min(m_text.find(c, end + 1), m_text.size() - 1);
        ++end;
    }
    if (end >= m_text.size())
        return fail(Fault::Truncated);
    if (m_text[end] == '<' || name.empty())
        return fail(Fault::Malformed);
    if (m_open.size() >= m_mostDepth)
        return fail(Fault::TooDeep);
    m_isEmpty = m_text[end - 1] == '/';
    m_attributes = m_text.substr(attributes, end - attributes - (m_isEmpty && end - 1 >= attributes ? 1 : 0));
    m_name = localName(name);
    m_start = at;
    m_at = end + 1;
    m_open.push_back(name);
    return Event::Start;
}

Cursor::Event Cursor::endTag(std::size_t at)
{
    // Nearly always the tag is exactly the one that is open.
    const std::size_t begin = at + 2;
    if (!m_open.empty() && m_text.substr(begin).starts_with(m_open.back()) && begin + m_open.back().size() < m_text.size()
        && m_text[begin + m_open.back().size()] == '>') {
        m_at = begin + m_open.back().size() + 1;
        m_open.pop_back();
        return Event::End;
    }
    const std::size_t end = m_text.find('>', begin);
    if (end == std::string_view::npos)
        return fail(Fault::Truncated);
    if (m_open.empty() || trimmed(m_text.substr(begin, end - begin)) != m_open.back())
        return fail(Fault::Malformed);
    m_at = end + 1;
    m_open.pop_back();
    return Event::End;
}

std::string_view Cursor::content(bool withBlanks)
{
    if (m_isEmpty) {
        next();
        return {};
    }
    const std::size_t begin = m_at;
    const std::size_t end = m_text.find('<', begin);
    if (end == std::string_view::npos) {
        fail(Fault::Truncated);
        return {};
    }
    const std::string_view characters = m_text.substr(begin, end - begin);
    if (end + 1 < m_text.size() && m_text[end + 1] == '/' && characters.find('&') == std::string_view::npos) {
        m_at = end;
        next();
        if (m_fault != Fault::None)
            return {};
        return withBlanks ? characters : trimmed(characters);
    }
    return slowText(false, withBlanks);
}

std::string_view Cursor::slowText(bool withInner, bool withBlanks)
{
    constexpr std::string_view kData = "<![CDATA[";
    const std::size_t level = m_open.size();
    std::string collected;
    while (m_fault == Fault::None && m_open.size() >= level) {
        const std::size_t end = m_text.find('<', m_at);
        if (end == std::string_view::npos) {
            fail(Fault::Truncated);
            return {};
        }
        if (withInner || m_open.size() == level)
            appendDecoded(collected, m_text.substr(m_at, end - m_at));
        m_at = end;
        if (m_text.substr(end).starts_with(kData)) {
            const std::size_t closed = m_text.find("]]>", end);
            if (closed == std::string_view::npos) {
                fail(Fault::Truncated);
                return {};
            }
            if (withInner || m_open.size() == level)
                collected += m_text.substr(end + kData.size(), closed - end - kData.size());
            m_at = closed + 3;
        } else if (end + 1 < m_text.size() && (m_text[end + 1] == '!' || m_text[end + 1] == '?')) {
            passOver(end);
        } else {
            next();
            if (m_isEmpty)
                next();
            if (withInner)
                collected += ' '; // so that texts of two elements do not become one word
        }
    }
    if (m_fault != Fault::None)
        return {};
    m_texts.push_back(std::move(collected));
    return withBlanks ? std::string_view(m_texts.back()) : trimmed(m_texts.back());
}

std::string_view Cursor::attribute(std::string_view wanted) const
{
    std::string_view rest = m_attributes, name, value;
    while (takeAttribute(rest, name, value)) {
        if (!name.starts_with("xmlns") && localName(name) == wanted)
            return value;
    }
    return {};
}

std::string_view Cursor::ownNamespace() const
{
    const std::string_view written = m_open.empty() ? std::string_view() : m_open.back();
    const std::size_t colon = written.find(':');
    std::string_view rest = m_attributes, name, value;
    while (takeAttribute(rest, name, value)) {
        const bool isDefault = name == "xmlns" && colon == std::string_view::npos;
        const bool isPrefix = name.starts_with("xmlns:") && colon != std::string_view::npos && name.substr(6) == written.substr(0, colon);
        if (isDefault || isPrefix)
            return value;
    }
    return {};
}

quint32 Cursor::lineOf(std::size_t offset)
{
    if (offset < m_lineAt) {
        m_lineAt = 0;
        m_line = 1;
    }
    m_line += quint32(std::count(m_text.begin() + std::ptrdiff_t(m_lineAt), m_text.begin() + std::ptrdiff_t(offset), '\n'));
    m_lineAt = offset;
    return m_line;
}

quint32 Cursor::line() { return lineOf(m_start); }

quint32 Cursor::faultLine() { return lineOf(m_fault == Fault::Truncated ? m_text.size() : std::min(m_at, m_text.size())); }

std::optional<std::string_view> declaredEncoding(std::string_view head)
{
    const std::size_t begin = head.find("<?xml");
    if (begin == std::string_view::npos || begin > 16)
        return std::nullopt;
    std::string_view rest = head.substr(begin + 5, std::min(head.find("?>", begin), head.size()) - begin - 5), name, value;
    while (takeAttribute(rest, name, value)) {
        if (name == "encoding")
            return value;
    }
    return std::nullopt;
}

} // namespace saldoscope::xml
