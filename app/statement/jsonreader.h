// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/statementdraft.h"

#include <QByteArray>

namespace saldoscope {

/// A document in memory behind which kPadding zero bytes may be read.
struct PaddedText {
    static constexpr qsizetype kPadding = 64; ///< what the parser asks for
    const char *data = nullptr;
    qsizetype size = 0;
    qsizetype before = 0;                     ///< bytes of the file in front of it (a byte order mark)
    QByteArrayView view() const { return {data, size}; }
};

/// Does this look like the beginning of a JSON document that may hold a statement: a bracket after blanks?
bool looksLikeJson(QByteArrayView head);

/// Reads a document. Where it is damaged, what stands before the damage is read and problems tell of the damage.
Statement readJson(const PaddedText &text, const QString &file, const ReadLimits &limits, const std::atomic_bool *stop);

} // namespace saldoscope
