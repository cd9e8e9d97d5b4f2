// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/package.h"

#include <zlib.h>

namespace {

constexpr qsizetype kEndBytes = 22;
constexpr qsizetype kCentralBytes = 46;
constexpr qsizetype kLocalBytes = 30;

quint32 number(QByteArrayView bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8 | quint8(bytes[at + i]);
    return value;
}

void append(QByteArray &to, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        to.append(char(value >> (8 * i) & 0xff));
}

std::optional<QByteArray> inflated(QByteArrayView packed, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(size);
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return result == Z_STREAM_END && stream.avail_out == 0 ? std::optional(bytes) : std::nullopt;
}

/// What both headers of a member say alike, from the version needed to the length of its name.
void appendMember(QByteArray &to, const Package::Member &member)
{
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(member.bytes.constData()), uInt(member.bytes.size()));
    append(to, 20, 2);
    append(to, 0, 4); // no flags; stored
    append(to, 0x58210000, 4); // a time long ago
    append(to, quint32(sum), 4);
    append(to, quint32(member.bytes.size()), 4);
    append(to, quint32(member.bytes.size()), 4);
    append(to, quint32(member.name.size()), 2);
    append(to, 0, 2);
}

} // namespace

std::optional<Package> Package::of(QByteArrayView archive)
{
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + kEndBytes > archive.size())
        return std::nullopt;
    Package package;
    qsizetype at = number(archive, end + 16, 4);
    for (quint32 left = number(archive, end + 10, 2); left > 0; --left) {
        if (at + kCentralBytes > archive.size())
            return std::nullopt;
        const quint32 method = number(archive, at + 10, 2);
        const qsizetype packed = number(archive, at + 20, 4);
        const qsizetype size = number(archive, at + 24, 4);
        const qsizetype name = number(archive, at + 28, 2);
        const qsizetype local = number(archive, at + 42, 4);
        if (size > kMostBytes || local + kLocalBytes > archive.size() || at + kCentralBytes + name > archive.size())
            return std::nullopt;
        const qsizetype begin = local + kLocalBytes + number(archive, local + 26, 2) + number(archive, local + 28, 2);
        if (begin + packed > archive.size())
            return std::nullopt;
        const QByteArrayView bytes = archive.sliced(begin, packed);
        const auto unpacked = method == 0 ? std::optional(bytes.toByteArray()) : inflated(bytes, size);
        if (!unpacked)
            return std::nullopt;
        package.members.push_back({archive.sliced(at + kCentralBytes, name).toByteArray(), *unpacked});
        at += kCentralBytes + name + number(archive, at + 30, 2) + number(archive, at + 32, 2);
    }
    return package.members.empty() ? std::nullopt : std::optional(std::move(package));
}

QByteArray Package::archive() const
{
    QByteArray file;
    QByteArray central;
    for (const Member &member : members) {
        central += QByteArray("PK\x01\x02\x14\0", 6);
        appendMember(central, member);
        append(central, 0, 4); // no comment; the first disk
        append(central, 0, 4);
        append(central, 0, 2);
        append(central, quint32(file.size()), 4);
        central += member.name;
        file += "PK\x03\x04";
        appendMember(file, member);
        file += member.name;
        file += member.bytes;
    }
    const auto begin = quint32(file.size());
    file += central;
    file += QByteArray("PK\x05\x06\0\0\0\0", 8);
    append(file, quint32(members.size()), 2);
    append(file, quint32(members.size()), 2);
    append(file, quint32(central.size()), 4);
    append(file, begin, 4);
    append(file, 0, 2);
    return file;
}
