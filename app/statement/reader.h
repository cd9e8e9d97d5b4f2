// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/encoding.h"
#include "statement/statementdraft.h"

#include <memory>
#include <span>

namespace saldoscope {

/// The beginning of a file, by which its format is told; never its name.
struct Head {
    QByteArrayView bytes;      ///< as in the file
    std::string_view text;     ///< the same as UTF-8 without byte order mark; may end inside a line or a letter
    bool isWhole = false;      ///< there is no more
};
inline constexpr qsizetype kHeadBytes = 65536;

/// A whole file in memory. Behind its bytes stand 64 zeros that may be read.
class Source
{
public:
    explicit Source(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    QByteArrayView bytes() const { return m_bytes; }
    /// The file as UTF-8, decoded at the first call. What had to be replaced is told to the draft by readDecoded().
    const DecodedText &text() const;

private:
    QByteArrayView m_bytes;
    mutable std::unique_ptr<DecodedText> m_text;
};

/// How sure one can be by the beginning alone. Certain beats Likely beats Possible; among equals the earlier reader is taken.
enum class Likeness { None, Possible, Likely, Certain };

/// One format. `read` fills the draft: format by setFormat(), accounts, rows, sections, problems; it asks draft.stopped()
/// at least every few thousand rows. It never throws but std::bad_alloc. Rows that are read from text carry their line (from 1)
/// as NewRow::source.
struct Reader {
    const char *name = "";
    Likeness (*looksLike)(const Head &head) = nullptr;
    void (*read)(const Source &source, StatementDraft &draft) = nullptr;
};

/// All readers but JSON's, which is asked first. A new reader is a line in readers.cpp.
std::span<const Reader> readers();
/// The one that fits best; null where none does.
const Reader *readerFor(const Head &head);

/// Decodes and tells the draft the encoding and what could not be decoded; for readers of text.
const DecodedText &readDecoded(const Source &source, StatementDraft &draft);
/// The same where the file names its encoding itself.
DecodedText readDecoded(const Source &source, std::optional<Encoding> said, StatementDraft &draft);

} // namespace saldoscope
