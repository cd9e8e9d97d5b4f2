// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <string_view>

namespace saldoscope {

/// Walks a text line by line. A line ends with LF, CRLF or CR; all three may stand in one file.
class Lines
{
public:
    explicit Lines(std::string_view text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next line without its end; call only where not atEnd().
    std::string_view next()
    {
        const std::size_t begin = m_at;
        std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
        end = std::min(m_text.substr(0, end).find('\r', begin), end); // two searches by the word beat one by the letter
        m_at = std::min(end + 1, m_text.size());
        if (end + 1 < m_text.size() && m_text[end] == '\r' && m_text[end + 1] == '\n')
            m_at = end + 2;
        ++m_number;
        return m_text.substr(begin, end - begin);
    }
    /// The line that next() would give; it stays.
    std::string_view peek() const { return Lines(*this).next(); }
    quint32 number() const { return m_number; } ///< of the line given last, from 1
    std::size_t size() const { return m_text.size(); }
    std::size_t offset() const { return m_at; } ///< where the next line begins

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    quint32 m_number = 0;
};

} // namespace saldoscope
