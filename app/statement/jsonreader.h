// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/statementdraft.h"

#include <QByteArray>

namespace saldoscope {

/// A document in memory.
struct JsonText {
    static constexpr qsizetype kRoom = 64; ///< what the parser reads beyond the end
    QByteArrayView bytes;
    qsizetype before = 0; ///< bytes of the file in front of it (a byte order mark)
    bool hasRoom = false; ///< stand kRoom zeros behind it? Otherwise its last part is copied
};

/// Does this look like the beginning of a JSON document that may hold a statement: a bracket after blanks?
bool looksLikeJson(QByteArrayView head);

/// Reads a document. Where it is damaged, what stands before the damage is read and problems tell of the damage.
Statement readJson(const JsonText &text, const QString &file, const ReadLimits &limits, const std::atomic_bool *stop);

} // namespace saldoscope
