// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backupfile.h"
#include "store/caserecord.h"

namespace saldoscope {

/// Puts cases into a backup file, one after another. Blocks: meant for the pool.
class BackupWriter
{
public:
    /// Derives the key, which takes about a second, and makes the file; what stood at `path` stays until finish().
    static Result<std::unique_ptr<BackupWriter>> make(const QString &path, const QByteArray &passphrase, const BackupCost &cost = {});
    Done add(const BackedUpCase &backup);
    /// Only now the file is at its place.
    Done finish();

private:
    std::unique_ptr<BackupFileWriter> m_file;
};

/// Takes cases out of a backup file. Blocks: meant for the pool. Errors: those of BackupFileReader, and BACKUP_DAMAGED for
/// what no version wrote.
class BackupReader
{
public:
    static Result<std::unique_ptr<BackupReader>> open(const QString &path, const QByteArray &passphrase);
    /// The next case; nullopt at the end of a whole file.
    Result<std::optional<BackedUpCase>> next();
    Done rewind();                     ///< to the first case, without deriving the key again
    /// How much of the file was read, in thousandths.
    int progress() const { return m_file->progress(); }

private:
    std::unique_ptr<BackupFileReader> m_file;
};

/// Whether two cases hold the same: all but the log, the last touch and the numbers of this computer.
bool sameContent(const CaseRecord &here, const CaseRecord &backedUp);

} // namespace saldoscope
