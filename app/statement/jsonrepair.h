// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/statementdraft.h"

#include <QByteArray>

#include <vector>

namespace saldoscope {

/// A document that is not JSON, made into one as far as it goes.
struct RepairedJson {
    QByteArray text;               ///< the document with JsonText::kRoom zeros behind it
    qsizetype size = 0;            ///< of the document; 0 where nothing is left
    std::vector<Problem> problems; ///< what was wrong, in order, at most kMostProblems
    std::size_t problemCount = 0;  ///< all of them
    std::vector<Growth> growths;
};

/// Reads strictly to the first fault and closes what is open there: incomplete transactions are left out, what stands
/// before is kept. Invalid UTF-8 and control characters inside texts are replaced and named, and reading goes on.
RepairedJson repairJson(QByteArrayView text, const ReadLimits &limits);

} // namespace saldoscope
