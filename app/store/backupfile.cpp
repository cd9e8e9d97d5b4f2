// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupfile.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace saldoscope {

class SecretStream
{
public:
    ~SecretStream() { sodium_memzero(&state, sizeof state); }
    crypto_secretstream_xchacha20poly1305_state state {};
};

namespace {

constexpr char kMagic[] = "SALDOSCOPE BACKUP\n";
constexpr qsizetype kMagicBytes = sizeof kMagic - 1;
constexpr char kVersion = 1;
constexpr qsizetype kSaltAt = kMagicBytes + 1 + 8;
constexpr qsizetype kStreamAt = kSaltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype kSumAt = kStreamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kSumBytes = crypto_generichash_BYTES_MIN;
constexpr qsizetype kHeadBytes = kSumAt + kSumBytes;
constexpr qsizetype kPieceBytes = qsizetype {1} << 20;
constexpr qsizetype kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
// What a file may ask of this computer before it was ever proven to be ours.
constexpr quint32 kMostOperations = 20, kMostKibibytes = 2 * 1024 * 1024;
constexpr qint64 kMostRecord = 2LL * 1024 * 1024 * 1024 - 4096;

Error error(const QString &code, const QString &detail = {}) { return {Error::Kind::Storage, detail, code}; }

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

QByteArray little(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray sumOf(const QByteArray &head)
{
    QByteArray sum(kSumBytes, Qt::Uninitialized);
    crypto_generichash(raw(sum), std::size_t(kSumBytes), raw(head), static_cast<unsigned long long>(kSumAt), nullptr, 0);
    return sum;
}

Result<Key> derive(const QByteArray &passphrase, const QByteArray &salt, const BackupCost &cost)
{
    if (sodium_init() < 0)
        return Error {Error::Kind::Secrets, u"libsodium cannot be used on this machine"_s};
    QByteArray bytes(32, '\0');
    const int made = crypto_pwhash(raw(bytes), 32, passphrase.constData(), static_cast<unsigned long long>(passphrase.size()), raw(salt),
        cost.operations, std::size_t(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    auto key = made == 0 ? Key::fromBytes(bytes) : Result<Key>(error(u"BACKUP_MEMORY"_s, u"not enough memory for the passphrase"_s));
    wipe(bytes);
    return key;
}

} // namespace

BackupFileWriter::BackupFileWriter(const QString &path)
    : m_file(path)
{
}

BackupFileWriter::~BackupFileWriter() { sodium_memzero(m_waiting.data(), std::size_t(m_waiting.size())); }

Error BackupFileWriter::notWritten() const
{
    if (m_file.error() == QFileDevice::OpenError || m_file.error() == QFileDevice::PermissionsError)
        return error(u"BACKUP_FOLDER"_s, m_file.errorString());
    const QStorageInfo disk(QFileInfo(m_file.fileName()).absolutePath());
    const bool full = m_file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < 2 * kPieceBytes);
    return error(full ? u"BACKUP_DISK_FULL"_s : u"BACKUP_NOT_WRITTEN"_s, m_file.errorString());
}

Result<std::unique_ptr<BackupFileWriter>> BackupFileWriter::make(const QString &path, const QByteArray &passphrase, const BackupCost &cost)
{
    std::unique_ptr<BackupFileWriter> writer(new BackupFileWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return writer->notWritten();
    writer->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    const auto awake = sodium_init();
    Q_UNUSED(awake) // derive() tells
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    const auto key = derive(passphrase, salt, cost);
    if (!key)
        return key.error();
    writer->m_stream = std::make_unique<SecretStream>();
    QByteArray stream(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    QByteArray bytes = key->bytes();
    crypto_secretstream_xchacha20poly1305_init_push(&writer->m_stream->state, raw(stream), raw(bytes));
    wipe(bytes);
    QByteArray head = QByteArray(kMagic) + kVersion + little(cost.operations) + little(cost.kibibytes) + salt + stream;
    head += sumOf(head);
    // The first piece is empty and vouches for the head: it tells a wrong passphrase before anything else is read.
    QByteArray piece(kExtra, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&writer->m_stream->state, raw(piece), nullptr, nullptr, 0, raw(head),
        static_cast<unsigned long long>(head.size()), crypto_secretstream_xchacha20poly1305_TAG_PUSH);
    if (writer->m_file.write(head + little(quint32(piece.size())) + piece) < 0)
        return writer->notWritten();
    return writer;
}

Done BackupFileWriter::add(char kind, const QByteArray &bytes)
{
    QByteArray length(8, Qt::Uninitialized);
    qToLittleEndian(quint64(bytes.size()), length.data());
    m_waiting += kind + length;
    for (qsizetype at = 0; at < bytes.size(); at += kPieceBytes) {
        m_waiting += bytes.mid(at, kPieceBytes);
        if (Done flushed = flush(false); !flushed)
            return flushed;
    }
    return done();
}

Done BackupFileWriter::flush(bool last)
{
    while (m_waiting.size() >= kPieceBytes || last) {
        const bool isLast = last && m_waiting.size() <= kPieceBytes;
        QByteArray clear = m_waiting.first(std::min(m_waiting.size(), kPieceBytes));
        m_waiting.remove(0, clear.size());
        QByteArray piece(clear.size() + kExtra, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&m_stream->state, raw(piece), nullptr, raw(clear), static_cast<unsigned long long>(clear.size()),
            nullptr, 0, isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        wipe(clear);
        if (m_file.write(little(quint32(piece.size())) + piece) < 0)
            return notWritten();
        if (isLast)
            break;
    }
    return done();
}

Done BackupFileWriter::finish()
{
    if (Done flushed = flush(true); !flushed)
        return flushed;
    return m_file.commit() ? done() : Done(notWritten());
}

BackupFileReader::BackupFileReader(const QString &path)
    : m_file(path)
{
}

BackupFileReader::~BackupFileReader() { sodium_memzero(m_waiting.data(), std::size_t(m_waiting.size())); }

Result<std::unique_ptr<BackupFileReader>> BackupFileReader::open(const QString &path, const QByteArray &passphrase)
{
    std::unique_ptr<BackupFileReader> reader(new BackupFileReader(path));
    if (!QFileInfo(path).isFile() || !reader->m_file.open(QIODevice::ReadOnly))
        return error(u"BACKUP_NOT_READ"_s, reader->m_file.errorString());
    QByteArray &head = reader->m_head;
    head = reader->m_file.read(kHeadBytes);
    if (!head.startsWith(kMagic)) {
        const bool begun = head.size() < kMagicBytes && QByteArrayView(kMagic).startsWith(head) && !head.isEmpty();
        return error(begun ? u"BACKUP_CUT"_s : u"NOT_A_BACKUP"_s);
    }
    if (head.size() > kMagicBytes && head[kMagicBytes] > kVersion)
        return error(u"NEWER_BACKUP"_s);
    if (head.size() < kHeadBytes)
        return error(u"BACKUP_CUT"_s);
    const BackupCost cost {qFromLittleEndian<quint32>(head.constData() + kMagicBytes + 1), qFromLittleEndian<quint32>(head.constData() + kMagicBytes + 5)};
    if (sodium_init() < 0 || head.mid(kSumAt) != sumOf(head) || head[kMagicBytes] != kVersion || cost.operations > kMostOperations
        || cost.kibibytes > kMostKibibytes)
        return error(u"BACKUP_DAMAGED"_s, u"head"_s);
    auto key = derive(passphrase, head.mid(kSaltAt, crypto_pwhash_SALTBYTES), cost);
    if (!key)
        return key.error();
    reader->m_key = *key;
    const Done begun = reader->begin();
    return begun ? Result<std::unique_ptr<BackupFileReader>>(std::move(reader)) : begun.error();
}

Done BackupFileReader::begin()
{
    m_waiting.clear();
    m_first = true;
    m_ended = false;
    m_stream = std::make_unique<SecretStream>();
    QByteArray bytes = m_key->bytes();
    const int begun = crypto_secretstream_xchacha20poly1305_init_pull(&m_stream->state, raw(m_head) + kStreamAt, raw(bytes));
    wipe(bytes);
    return begun == 0 ? takePiece() : Done(error(u"BACKUP_DAMAGED"_s, u"stream"_s));
}

Done BackupFileReader::rewind() { return m_file.seek(kHeadBytes) ? begin() : Done(error(u"BACKUP_NOT_READ"_s, m_file.errorString())); }

int BackupFileReader::progress() const { return m_file.size() > 0 ? int(m_file.pos() * 1000 / m_file.size()) : 1000; }

Done BackupFileReader::takePiece()
{
    const QByteArray length = m_file.read(4);
    const quint32 size = length.size() == 4 ? qFromLittleEndian<quint32>(length.constData()) : 0;
    if (length.size() < 4)
        return error(u"BACKUP_CUT"_s);
    if (size < kExtra || size > kPieceBytes + kExtra)
        return error(u"BACKUP_DAMAGED"_s, u"piece"_s);
    const QByteArray piece = m_file.read(size);
    if (piece.size() < qsizetype(size))
        return error(u"BACKUP_CUT"_s);
    QByteArray clear(piece.size() - kExtra, Qt::Uninitialized);
    unsigned char tag = 0;
    const QByteArray vouched = m_first ? m_head : QByteArray();
    const int opened = crypto_secretstream_xchacha20poly1305_pull(&m_stream->state, raw(clear), nullptr, &tag, raw(piece),
        static_cast<unsigned long long>(piece.size()), raw(vouched), static_cast<unsigned long long>(vouched.size()));
    if (opened != 0)
        return error(m_first ? u"BACKUP_PASSPHRASE"_s : u"BACKUP_DAMAGED"_s, u"piece"_s);
    m_first = false;
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    m_waiting += clear;
    wipe(clear);
    if (m_ended && !m_file.atEnd())
        return error(u"BACKUP_DAMAGED"_s, u"more than its end"_s);
    return done();
}

Done BackupFileReader::fill(qint64 bytes)
{
    while (m_waiting.size() < bytes) {
        if (m_ended)
            return error(u"BACKUP_DAMAGED"_s, u"record"_s);
        if (Done taken = takePiece(); !taken)
            return taken;
    }
    return done();
}

Result<std::optional<BackupFileReader::Record>> BackupFileReader::next()
{
    constexpr qsizetype kRecordHead = 9;
    while (m_waiting.isEmpty() && !m_ended) {
        if (const Done taken = takePiece(); !taken)
            return taken.error();
    }
    if (m_waiting.isEmpty())
        return std::optional<Record>();
    if (const Done filled = fill(kRecordHead); !filled)
        return filled.error();
    const auto length = qint64(qFromLittleEndian<quint64>(m_waiting.constData() + 1));
    if (length < 0 || length > kMostRecord)
        return error(u"BACKUP_DAMAGED"_s, u"record"_s);
    if (const Done filled = fill(kRecordHead + length); !filled)
        return filled.error();
    Record record {m_waiting.at(0), m_waiting.mid(kRecordHead, length)};
    m_waiting.remove(0, kRecordHead + length);
    return std::optional(std::move(record));
}

} // namespace saldoscope
