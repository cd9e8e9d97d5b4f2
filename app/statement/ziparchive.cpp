// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/ziparchive.h"

#include <unzip.h>

#include <algorithm>
#include <cstring>

namespace saldoscope {

/// A file for minizip that is bytes in memory.
struct ZipArchive::Memory {
    QByteArrayView bytes;
    qint64 at = 0;
};

namespace {

constexpr int kPiece = 1 << 16;
constexpr int kIgnoreCase = 2; // minizip's word for it

} // namespace

ZipArchive::ZipArchive(QByteArrayView bytes)
    : m_memory(std::make_unique<Memory>(Memory {bytes, 0}))
    , m_most(std::min(kMostBytes, 1'000'000 + bytes.size() * kMostBytesAByte))
{
    zlib_filefunc64_def functions {};
    functions.opaque = m_memory.get();
    functions.zopen64_file = [](voidpf opaque, const void *, int) -> voidpf { return opaque; };
    functions.zread_file = [](voidpf, voidpf stream, void *to, uLong size) -> uLong {
        Memory &memory = *static_cast<Memory *>(stream);
        const qint64 left = std::max<qint64>(0, memory.bytes.size() - memory.at);
        const auto count = std::min<uLong>(size, uLong(left));
        if (count > 0)
            std::memcpy(to, memory.bytes.data() + memory.at, count);
        memory.at += qint64(count);
        return count;
    };
    functions.zwrite_file = [](voidpf, voidpf, const void *, uLong) -> uLong { return 0; };
    functions.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T { return ZPOS64_T(static_cast<Memory *>(stream)->at); };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        Memory &memory = *static_cast<Memory *>(stream);
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? memory.at : memory.bytes.size();
        if (offset > ZPOS64_T(memory.bytes.size()) || from + qint64(offset) > memory.bytes.size())
            return -1;
        memory.at = from + qint64(offset);
        return 0;
    };
    functions.zclose_file = [](voidpf, voidpf) -> int { return 0; };
    functions.zerror_file = [](voidpf, voidpf) -> int { return 0; };
    m_archive = unzOpen2_64("", &functions);
}

ZipArchive::~ZipArchive()
{
    if (m_archive)
        unzClose(m_archive);
}

bool ZipArchive::isOpen() const { return m_archive != nullptr; }

ZipArchive::Entry ZipArchive::entry(const QByteArray &name, const std::atomic_bool *stop)
{
    Entry entry;
    const auto fail = [&entry](Fault fault) {
        entry.bytes.clear();
        entry.fault = fault;
        return std::move(entry);
    };
    if (!m_archive || unzLocateFile(m_archive, name.constData(), kIgnoreCase) != UNZ_OK)
        return fail(Fault::Missing);
    unz_file_info64 info {};
    if (unzGetCurrentFileInfo64(m_archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return fail(Fault::Damaged);
    if (info.flag & 1)
        return fail(Fault::Locked);
    if (unzOpenCurrentFile(m_archive) != UNZ_OK)
        return fail(Fault::Damaged);
    Fault fault = Fault::None;
    while (fault == Fault::None) {
        if (stop && stop->load(std::memory_order_relaxed)) {
            fault = Fault::Stopped;
            break;
        }
        const qsizetype before = entry.bytes.size();
        if (entry.bytes.capacity() < before + kPiece) // doubled, so that a large entry is not copied piece by piece
            entry.bytes.reserve(std::max<qsizetype>(before * 2, qsizetype {4} * kPiece));
        entry.bytes.resize(before + kPiece);
        const int count = unzReadCurrentFile(m_archive, entry.bytes.data() + before, kPiece);
        entry.bytes.resize(before + std::max(count, 0));
        if (count < 0)
            fault = Fault::Damaged;
        m_unpacked += std::max(count, 0);
        if (m_unpacked > m_most)
            fault = Fault::TooLarge;
        if (count <= 0)
            break;
    }
    if (unzCloseCurrentFile(m_archive) == UNZ_CRCERROR && fault == Fault::None)
        fault = Fault::Damaged;
    return fault == Fault::None ? std::move(entry) : fail(fault);
}

} // namespace saldoscope
