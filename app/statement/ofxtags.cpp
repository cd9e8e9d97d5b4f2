// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/ofxtags.h"

#include "statement/entities.h"
#include "statement/fieldreading.h"

#include <algorithm>

namespace saldoscope::ofx {

namespace {

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

} // namespace

/// Where the next '<' stands that begins a tag, a comment or CDATA.
std::size_t Tags::tagFrom(std::size_t from) const
{
    for (std::size_t at = m_text.find('<', from); at != std::string_view::npos; at = m_text.find('<', at + 1)) {
        const char c = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
        if (isLetter(c) || c == '/' || c == '!' || c == '?')
            return at;
    }
    return m_text.size();
}

quint32 Tags::lineOf(std::size_t offset)
{
    for (; m_counted < offset; ++m_counted)
        m_line += m_text[m_counted] == '\n' || (m_text[m_counted] == '\r' && (m_counted + 1 >= m_text.size() || m_text[m_counted + 1] != '\n')) ? 1 : 0;
    return m_line;
}

std::string_view Tags::decoded(std::string_view text)
{
    const std::string_view bare = trimmed(text);
    if (bare.find('&') == std::string_view::npos)
        return bare;
    m_decoded.clear();
    for (std::size_t at = 0; at < bare.size();) {
        const std::size_t length = bare[at] == '&' ? takeEntity(m_decoded, bare.substr(at)) : 0;
        if (length == 0)
            m_decoded += bare[at];
        at += std::max<std::size_t>(length, 1);
    }
    return trimmed(m_decoded);
}

bool Tags::next(Tag &tag)
{
    while (true) {
        const std::size_t begin = tagFrom(m_at);
        if (begin >= m_text.size())
            return false;
        const std::string_view rest = m_text.substr(begin);
        if (rest.starts_with("<!--") || rest.starts_with("<?") || rest.starts_with("<!")) {
            m_hasDocumentType = m_hasDocumentType || rest.starts_with("<!DOCTYPE") || rest.starts_with("<!ENTITY");
            const std::string_view end = rest.starts_with("<!--") ? "-->" : rest.starts_with("<![CDATA[") ? "]]>" : ">";
            const std::size_t found = m_text.find(end, begin + 2);
            m_at = found == std::string_view::npos ? m_text.size() : found + end.size();
            continue;
        }
        std::size_t close = m_text.find('>', begin);
        if (close == std::string_view::npos)
            return false;
        tag.line = lineOf(begin);
        tag.offset = begin;
        std::string_view inside = m_text.substr(begin + 1, close - begin - 1);
        tag.closes = inside.starts_with('/');
        inside.remove_prefix(tag.closes ? 1 : 0);
        const bool empty = inside.ends_with('/');
        std::string_view name = inside.substr(0, inside.find_first_of(" \t\r\n/"));
        tag.hasAttributes = name.size() + (empty ? 1 : 0) < inside.size();
        if (const std::size_t colon = name.rfind(':'); colon != std::string_view::npos)
            name.remove_prefix(colon + 1);
        const std::size_t length = std::min(name.size(), m_name.size());
        std::transform(name.begin(), name.begin() + std::ptrdiff_t(length), m_name.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
        tag.name = {m_name.data(), length};
        m_at = close + 1;
        const std::size_t end = tagFrom(m_at);
        tag.untilEnd = end >= m_text.size();
        if (m_text.substr(end).starts_with("<![CDATA[")) {
            const std::size_t data = end + 9;
            const std::size_t dataEnd = std::min(m_text.find("]]>", data), m_text.size());
            tag.text = trimmed(m_text.substr(data, dataEnd - data));
            m_at = std::min(dataEnd + 3, m_text.size());
        } else {
            tag.text = decoded(m_text.substr(m_at, end - m_at));
            m_at = end;
        }
        return true;
    }
}

} // namespace saldoscope::ofx
