// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace saldoscope::xml {

/// Why reading ended before the end of the document.
enum class Fault {
    None,
    Truncated,    ///< the text ends inside an element
    Malformed,    ///< not XML: an end tag of another element, a tag that is none
    TooDeep,      ///< more nested elements than allowed
    DocumentType, ///< <!DOCTYPE …>: entities of its own are refused, and no statement has them
    Stopped       ///< stop() was called
};

/// Walks through an XML document element by element, without building a tree: memory does not grow with the document.
/// Names are given without their prefix. The text is UTF-8 and must outlive the cursor.
class Cursor
{
public:
    Cursor(std::string_view text, int mostDepth);

    /// Calls take(name) for every child of the element entered last (at first: of the document). take may read the child by
    /// each() or text(), look at its attributes before, or leave it: then it is passed over. False after a fault.
    template <class Take> bool each(Take take)
    {
        const std::size_t level = m_open.size();
        while (true) {
            switch (next()) {
            case Event::Start:
                take(m_name);
                while (m_open.size() > level && m_fault == Fault::None)
                    next();
                break;
            case Event::End:
                return true;
            case Event::Finished:
                return m_fault == Fault::None;
            }
            if (m_fault != Fault::None)
                return false;
        }
    }

    /// The text of the element entered last, without blanks at its ends; elements inside are passed over. Lives until
    /// clearTexts().
    std::string_view text() { return content(false); }
    /// The same with its blanks, where they are part of a text made of pieces.
    std::string_view textWithBlanks() { return content(true); }
    /// The same with the texts of all elements inside, for a value that versions of a form wrap differently.
    std::string_view allText() { return m_isEmpty ? text() : slowText(true, false); }
    void clearTexts() { m_texts.clear(); }

    /// An attribute of the element entered last, by its name without prefix; entities are not decoded.
    std::string_view attribute(std::string_view name) const;
    /// The namespace that the element entered last gives to itself; empty where it names none.
    std::string_view ownNamespace() const;

    quint32 line();                               ///< of the start tag read last, from 1
    std::size_t offset() const { return m_start; } ///< of the same, in the text
    void countBytes() { m_countsBytes = true; }    ///< places are told by offset(), because lines say nothing
    bool countsBytes() const { return m_countsBytes; }
    std::size_t depth() const { return m_open.size(); }
    Fault fault() const { return m_fault; }
    quint32 faultLine();
    void stop() { fail(Fault::Stopped); }

private:
    enum class Event { Start, End, Finished };

    Event next();
    Event startTag(std::size_t at);
    Event endTag(std::size_t at);
    bool passOver(std::size_t at); ///< comment, CDATA, instruction
    Event fail(Fault fault);
    std::string_view content(bool withBlanks);
    std::string_view slowText(bool withInner, bool withBlanks);
    quint32 lineOf(std::size_t offset);

    std::string_view m_text;
    std::size_t m_mostDepth;
    std::size_t m_at = 0;
    std::size_t m_start = 0;
    bool m_isEmpty = false; // the element entered last has no content: <a/>
    std::string_view m_name;
    std::string_view m_attributes;
    std::vector<std::string_view> m_open; // names as written, of the elements around
    std::deque<std::string> m_texts;
    Fault m_fault = Fault::None;
    std::size_t m_lineAt = 0;
    quint32 m_line = 1;
    bool m_countsBytes = false;
};

/// What <?xml … encoding="…"?> at the beginning of a text says; nullopt where it says nothing.
std::optional<std::string_view> declaredEncoding(std::string_view head);

} // namespace saldoscope::xml
