// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <memory>
#include <optional>

namespace saldoscope {

/// A ZIP archive in memory, read by minizip. A bomb is refused by what it really unpacks to, not by what it says.
class ZipArchive
{
public:
    static constexpr qint64 kMostBytes = 600'000'000;    ///< unpacked, all entries together
    static constexpr qint64 kMostBytesAByte = 400;       ///< unpacked, for each byte of the archive, beyond a first megabyte

    explicit ZipArchive(QByteArrayView bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool isOpen() const;
    enum class Fault { None, Missing, Damaged, TooLarge, Locked, Stopped };
    struct Entry {
        QByteArray bytes;
        Fault fault = Fault::None;
    };
    /// One entry, its name compared without letter case; `stop` is asked now and then.
    Entry entry(const QByteArray &name, const std::atomic_bool *stop);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
    void *m_archive = nullptr;
    qint64 m_unpacked = 0;
    qint64 m_most = 0;
};

} // namespace saldoscope
