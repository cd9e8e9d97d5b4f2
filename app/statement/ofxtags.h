// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string>
#include <string_view>

namespace saldoscope::ofx {

/// A tag and the text up to the next one.
struct Tag {
    std::string_view name;   ///< upper case, without prefix
    bool closes = false;
    bool hasAttributes = false;
    std::string_view text;   ///< behind the tag, blanks trimmed, entities decoded; lives until the next call
    bool untilEnd = false;   ///< the text goes to the end of the file: it may be cut short
    quint32 line = 0;
    std::size_t offset = 0;  ///< of its '<', in the text
};

/// Walks tags of SGML or XML alike. A '<' that begins no tag is text.
class Tags
{
public:
    explicit Tags(std::string_view text)
        : m_text(text)
    {
    }
    bool next(Tag &tag);
    std::size_t offset() const { return m_at; }
    std::size_t size() const { return m_text.size(); }
    bool hasDocumentType() const { return m_hasDocumentType; }

private:
    std::size_t tagFrom(std::size_t from) const;
    std::string_view decoded(std::string_view text);
    quint32 lineOf(std::size_t offset);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_counted = 0;
    quint32 m_line = 1;
    bool m_hasDocumentType = false;
    std::array<char, 32> m_name {};
    std::string m_decoded;
};

} // namespace saldoscope::ofx
