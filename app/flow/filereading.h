// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/caseflow.h"

#include <QJsonObject>

#include <atomic>
#include <memory>

namespace saldoscope {

/// A handed-in file after it was read: what it holds, and what its bytes are.
struct ReadFile {
    Statement statement;
    QByteArray bytes;      ///< as handed in; empty where they were not kept
    QByteArray hash;       ///< of the bytes, to know the same file again; empty where there are none
    QJsonObject reading = {}; ///< see readingOf()
};

/// From disk; meant for the pool. Refuses what is no plain file and what is too large before it opens it.
ReadFile readFile(const QString &path, const ReadLimits &limits, const std::atomic_bool *stop);
/// The same bytes once more, as the officer says.
ReadFile readAgain(const ReadFile &file, const ReadLimits &limits, const std::atomic_bool *stop);
/// From the store, whose bytes are not kept a second time.
ReadFile readFile(const StoredFile &file, const std::atomic_bool *stop);

/// What a provider is sent of a file (uploadPieces()). Blocks: meant for the pool.
std::vector<UploadFile> uploadsOf(StoredFile file, qint64 most);

/// What has to be known to read a file again as it was read: the officer's words, and a layout that was saved on this computer,
/// which may be gone then. Empty where the file tells all itself.
QJsonObject readingOf(const Statement &statement, const ReadHints &hints);
/// Nothing of it is believed that no version wrote: then the file is read as if nothing had been said.
ReadHints readHints(const QJsonObject &reading);

/// Puts what was read into the words of the collect page. `now`: when it was read.
void describe(FileView &view, const Statement &statement, const QDateTime &now);

} // namespace saldoscope
