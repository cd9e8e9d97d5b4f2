// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

class QLockFile;

namespace saldoscope {

/// Holds the folder of the cases for one running program: two would make two vault keys at a first start, and would both
/// go on with the same collections. Let go when destroyed; a lock whose program is gone is taken over.
class FolderLock
{
public:
    /// Error Storage: IN_USE (detail: by whom, as "desk-12 (4711)"), READ_ONLY where nothing can be written there.
    static Result<std::unique_ptr<FolderLock>> take(const QString &folder);
    ~FolderLock();

private:
    explicit FolderLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace saldoscope
