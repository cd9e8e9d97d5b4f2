// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/lines.h"

#include <string_view>

namespace saldoscope::mt940 {

/// A field ":61:…" with all of its lines, or a border between messages.
struct Field {
    enum class Kind { Field, MessageBegins, MessageEnds, Unknown };
    Kind kind = Kind::Field;
    std::string_view tag;    ///< "61", "60F"; of MessageBegins: what stands in the envelope
    std::string_view value;  ///< lines and their ends as in the file
    quint32 line = 0;
};

/// Cuts a file into fields. Lines that begin no field belong to the one before; outside of a message they are headers.
/// A time broken over two lines (":20:15 Uhr" inside :86:) is told from a tag.
class Fields
{
public:
    explicit Fields(std::string_view text)
        : m_text(text)
        , m_lines(text)
    {
    }
    /// False at the end.
    bool next(Field &field);
    /// What no field was given of, from the line end before it.
    std::string_view rest() const { return m_text.substr(m_lines.offset() > 0 ? m_lines.offset() - 1 : 0); }
    std::size_t offset() const { return m_lines.offset(); }
    std::size_t size() const { return m_text.size(); }
    bool atEnd() const { return m_lines.atEnd(); }
    bool endsWithLine() const { return m_text.ends_with('\n') || m_text.ends_with('\r'); }

private:
    bool standsAlone(std::string_view line, std::string_view tag, std::string_view before) const;

    std::string_view m_text;
    Lines m_lines;
    bool m_inMessage = false;
};

/// The tag a line begins with, without colons; empty where it begins with none that a statement may have.
std::string_view tagOf(std::string_view line);

} // namespace saldoscope::mt940
