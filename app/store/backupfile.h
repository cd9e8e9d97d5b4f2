// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/seal.h"

#include <QFile>
#include <QSaveFile>

#include <memory>

namespace saldoscope {

/// What it costs to try one passphrase (Argon2id). The default is libsodium's "moderate": about a second and 256 MB, so that
/// a stolen backup is not guessed open. It stands in the file; tests spend less.
struct BackupCost {
    quint32 operations = 3;
    quint32 kibibytes = 256 * 1024;
};

// One file, from start to end:
//   "SALDOSCOPE BACKUP" 0x0a, version 1 · operations, kibibytes (4 bytes each, little end first) · salt 16 · the 24 bytes of
//   libsodium's secret stream · 16 bytes BLAKE2b of all this, so that a damaged head is told from a wrong passphrase.
//   Then pieces: length (4) and as many bytes of crypto_secretstream_xchacha20poly1305; the first piece vouches for the head,
//   the last one is tagged as the last, so that no cut passes unseen. Pieces joined are records: kind (1), length (8), bytes.

class SecretStream;

/// Writes such a file. Errors Storage: DISK_FULL, READ_ONLY, BACKUP_NOT_WRITTEN.
class BackupFileWriter
{
public:
    static Result<std::unique_ptr<BackupFileWriter>> make(const QString &path, const QByteArray &passphrase, const BackupCost &cost);
    ~BackupFileWriter();
    Done add(char kind, const QByteArray &bytes);
    Done finish();

private:
    explicit BackupFileWriter(const QString &path);
    Done flush(bool last);
    Error notWritten() const;

    QSaveFile m_file;                  // goes away by itself where finish() was not reached
    std::unique_ptr<SecretStream> m_stream;
    QByteArray m_waiting;
};

/// Reads such a file. Errors Storage: NOT_A_BACKUP, NEWER_BACKUP, BACKUP_PASSPHRASE (it opens with another one), BACKUP_DAMAGED,
/// BACKUP_CUT (its end is missing), BACKUP_NOT_READ.
class BackupFileReader
{
public:
    struct Record { char kind = 0; QByteArray bytes; };

    static Result<std::unique_ptr<BackupFileReader>> open(const QString &path, const QByteArray &passphrase);
    ~BackupFileReader();
    Result<std::optional<Record>> next(); ///< nullopt at the end
    Done rewind();
    int progress() const;              ///< thousandths

private:
    explicit BackupFileReader(const QString &path);
    Done begin();
    Done fill(qint64 bytes);           ///< so that as many are waiting, or an error
    Done takePiece();

    QFile m_file;
    QByteArray m_head;
    std::optional<Key> m_key;
    std::unique_ptr<SecretStream> m_stream;
    QByteArray m_waiting;
    bool m_first = true;
    bool m_ended = false;
};

} // namespace saldoscope
