// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/encoding.h"
#include "statement/statement.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace saldoscope {

/// What stood in a file where a row was read from, for showing both beside each other. Immutable once made.
class RawRows
{
public:
    /// Of the bytes a statement was read from; with ReadLimits::keepsCells for sheets and pages. Never null.
    static std::shared_ptr<const RawRows> of(const Statement &statement, const QByteArray &bytes);

    /// The line of a row and those below it that belong to it, at most six, up to the line `before` (0: of no row); for JSON the
    /// object that begins at the byte, for XML in one line the element; for sheets the cells. One line of text, at most 2000 letters. Empty where not known.
    QString at(quint32 source, quint32 before = 0) const;
    /// The same for one line alone; empty for JSON, whose sources are no lines.
    QString line(quint32 number) const;
    /// The cells of a line: of a sheet, or of text with a delimiter; empty where there are none.
    QStringList cells(quint32 line, const QString &delimiter) const;
    bool hasLines() const { return m_kind != Kind::Bytes; }
    bool isOfSheets() const { return m_kind == Kind::Cells; } ///< whose lines kSheetLines tells apart
    std::size_t lineCount() const { return m_starts.size(); }

private:
    enum class Kind { Lines, Bytes, Cells };

    std::string_view lineText(quint32 number) const;

    Kind m_kind = Kind::Lines;
    bool m_joins = false;                    // a row goes on in the lines below it
    bool m_isXml = false;                    // in so few lines that rows are told by their bytes
    QByteArray m_bytes;
    DecodedText m_text;                      // into m_bytes or its own
    std::vector<std::size_t> m_starts;       // of lines, in m_text
    std::shared_ptr<const CellTable> m_cells;
};

} // namespace saldoscope
