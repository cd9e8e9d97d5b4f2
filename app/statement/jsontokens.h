// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/jsonreader.h"

#include <memory>
#include <vector>

namespace saldoscope::json {

/// A part of a document with an index of its tokens. A byte can be read behind its text: the document's next one, or a
/// zero at its end.
struct TokenWindow {
    const char *text = nullptr;      ///< in the document, or of a copy that lives as long as the TokenWindows
    const quint32 *tokens = nullptr; ///< offsets from `text`; one that is `size` ends them
    quint32 begin = 0;               ///< offset in the document
    quint32 size = 0;                ///< bytes
    quint32 end() const { return begin + size; }
};

/// Indexes a document's tokens a window at a time, in memory that is used again. A window ends with the comma between two
/// objects of an array, or with the document.
class TokenWindows
{
public:
    static constexpr quint32 kBytes = 256 * 1024; ///< with its index it fits into a core's own cache

    /// A document of fewer than 4 GB. Its last window is copied where it has no room behind it.
    explicit TokenWindows(const JsonText &document, quint32 windowBytes = kBytes);
    ~TokenWindows();
    Q_DISABLE_COPY_MOVE(TokenWindows)

    quint32 size() const { return m_size; }
    /// The window that begins here: at 0, or where another one ended. What was returned before is no longer valid. An
    /// empty one at the document's end where the rest is no JSON or there is no memory.
    TokenWindow window(quint32 begin);

private:
    quint32 cut(quint32 begin, quint32 bytes) const;
    const char *tail(quint32 begin);

    struct Parser;
    struct Tail {
        quint32 begin = 0;
        std::unique_ptr<char[]> text;
    };
    std::unique_ptr<Parser> m_parser;
    const char *m_document = nullptr;
    quint32 m_size = 0;
    quint32 m_windowBytes = 0;
    bool m_hasRoom = false;
    std::vector<Tail> m_tails; // one but for documents with windows that had to be made larger
};

} // namespace saldoscope::json
