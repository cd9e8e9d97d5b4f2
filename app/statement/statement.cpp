// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/statement.h"

#include "ledger/largepages.h"
#include "statement/jsonreader.h"
#include "statement/reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

Statement refused(Problem::Kind kind, const QString &expected)
{
    Statement statement;
    statement.ledger = LedgerBuilder().finish();
    statement.problems = {{kind, QString(), expected}};
    statement.problemCount = 1;
    statement.unreadable = true;
    return statement;
}

bool isBlank(QByteArrayView bytes) { return bytes.trimmed().isEmpty(); }

qsizetype byteOrderMark(QByteArrayView bytes) { return bytes.startsWith("\xef\xbb\xbf") ? 3 : 0; }

/// A head may end inside a letter of several bytes.
QByteArrayView withoutHalfLetter(QByteArrayView bytes)
{
    for (qsizetype tail = 1; tail <= 3 && tail <= bytes.size(); ++tail) {
        const auto byte = quint8(bytes[bytes.size() - tail]);
        if (byte >= 0xC0)
            return bytes.chopped(tail);
        if (byte < 0x80)
            break;
    }
    return bytes;
}

/// SWIFT's "{1:F01…", which JSON cannot be.
bool isEnvelope(QByteArrayView text) { return text.size() > 2 && text[0] == '{' && text[1] >= '0' && text[1] <= '9' && text[2] == ':'; }

bool isUtf16(Encoding encoding) { return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian; }

/// What reads a file, as its beginning tells; or why nothing does.
struct Recognised {
    const Reader *reader = nullptr;        ///< null: as JSON
    std::optional<Statement> refused;
    bool decodesFirst = false;             ///< JSON in UTF-16
};

Recognised recognised(QByteArrayView bytes, bool isWhole)
{
    const QByteArrayView afterMark = bytes.sliced(byteOrderMark(bytes));
    if (isWhole && isBlank(afterMark))
        return {nullptr, refused(Problem::Kind::Empty, u"a statement; the file is empty"_s), false};
    if ((looksLikeJson(afterMark) && !isEnvelope(afterMark.trimmed())) || (isBlank(afterMark) && !isWhole))
        return {};
    const DecodedText decoded = decodedText(isWhole ? bytes : withoutHalfLetter(bytes));
    const QByteArrayView text(decoded.text.data(), qsizetype(decoded.text.size()));
    if (isUtf16(decoded.encoding) && looksLikeJson(text) && !isEnvelope(text.trimmed()))
        return {nullptr, std::nullopt, true};
    if (const Reader *reader = readerFor({bytes, decoded.text, isWhole}))
        return {reader, std::nullopt, false};
    return {nullptr, refused(Problem::Kind::UnknownFormat, u"a statement as MT940, MT942, CAMT, OFX, QIF, CSV, XLSX, PDF or JSON"_s), false};
}

/// Bytes of a file with room behind them. Its content may not be mapped: a mapped file that another program cuts short
/// kills the reader.
class Buffer
{
public:
    /// Nothing where there is no memory.
    explicit Buffer(qsizetype size)
        : m_bytes(static_cast<char *>(allocateLarge(std::size_t(size + JsonText::kRoom))))
    {
    }
    char *data() { return m_bytes.get(); }
    explicit operator bool() const { return m_bytes != nullptr; }

    /// All of it; zeros stand behind.
    QByteArrayView bytes(qsizetype size)
    {
        std::memset(data() + size, 0, std::size_t(JsonText::kRoom));
        return {data(), size};
    }

private:
    struct Free {
        void operator()(char *bytes) const { std::free(bytes); }
    };

    std::unique_ptr<char, Free> m_bytes;
};

Statement noMemory() { return refused(Problem::Kind::TooLarge, u"a file that fits into this computer's memory"_s); }

Statement readAsJson(QByteArrayView bytes, bool hasRoom, const QString &fileName, const ReadLimits &limits, const std::atomic_bool *stop)
{
    const qsizetype before = byteOrderMark(bytes);
    const JsonText text {bytes.sliced(before), before, hasRoom};
    if (bytes.size() > kHeadBytes && isBlank(text.bytes.first(kHeadBytes / 2)) && isBlank(text.bytes))
        return refused(Problem::Kind::Empty, u"a statement; the file is empty"_s);
    return readJson(text, fileName, limits, stop);
}

/// JSON is UTF-8; some programs save it in Windows' own encoding all the same. Nothing is lost by that.
Statement readAsDecodedJson(QByteArrayView bytes, const QString &fileName, const ReadLimits &limits, const std::atomic_bool *stop)
{
    const DecodedText decoded = decodedText(bytes);
    Statement statement = readJson({QByteArrayView(decoded.text.data(), qsizetype(decoded.text.size()))}, fileName, limits, stop);
    statement.encoding = word(decoded.encoding);
    statement.choices.push_back({Choice::About::Encoding, statement.encoding, decoded.certain});
    if (decoded.replaced > 0) {
        statement.problems.push_back({Problem::Kind::BadEncoding, u"line %1"_s.arg(decoded.firstReplacedLine), u"letters of one encoding; others were replaced"_s});
        ++statement.problemCount;
    }
    return statement;
}

Statement readBy(const Reader &reader, QByteArrayView bytes, const QString &fileName, const ReadLimits &limits, const std::atomic_bool *stop)
{
    StatementDraft draft(fileName, limits, stop);
    draft.setSourceUnit(SourceUnit::Lines);
    if (limits.progress && !bytes.startsWith("PK") && !bytes.startsWith("%PDF"))
        draft.expectProgress(std::count(bytes.begin(), bytes.end(), '\n'));
    reader.read(Source(bytes), draft);
    return draft.finish();
}

/// Has the head been looked at, the rest is read. Readers but JSON's need the room of a Buffer behind the bytes.
Statement readWhole(const Recognised &as, QByteArrayView bytes, bool hasRoom, const QString &fileName, const ReadLimits &limits, const std::atomic_bool *stop)
{
    Statement statement = as.reader ? readBy(*as.reader, bytes, fileName, limits, stop)
        : as.decodesFirst           ? readAsDecodedJson(bytes, fileName, limits, stop)
                                    : readAsJson(bytes, hasRoom, fileName, limits, stop);
    statement.unreadable = !statement.cancelled
        && (statement.format.isEmpty() || (statement.problemCount > 0 && statement.ledger->accounts().empty()));
    return statement;
}

Statement readFrom(QFile &file, const QString &fileName, const ReadLimits &limits, const std::atomic_bool *stop)
{
    constexpr qint64 kPiece = 16'000'000;
    const qint64 size = file.size();
    if (size > limits.mostBytes)
        return refused(Problem::Kind::TooLarge, u"a file of at most %1 MB"_s.arg(limits.mostBytes / 1'000'000));
    const QByteArray head = file.peek(kHeadBytes);
    Recognised as = recognised(head, size <= kHeadBytes);
    if (as.refused)
        return std::move(*as.refused);
    Buffer buffer(size);
    if (!buffer)
        return noMemory();
    qint64 got = 0;
    while (got < size && !(stop && stop->load(std::memory_order_relaxed))) {
        const qint64 read = file.read(buffer.data() + got, std::min(kPiece, size - got));
        if (read < 0)
            return refused(Problem::Kind::Unreadable, u"a file that can be read to its end"_s);
        if (read == 0)
            break;
        got += read;
    }
    return readWhole(as, buffer.bytes(got), true, fileName, limits, stop);
}

/// The one place where running out of memory is met: everything below only grows what it holds.
template <class Read> Statement guarded(const QString &fileName, Read read)
{
    Statement statement;
    try {
        statement = read();
    } catch (const std::bad_alloc &) {
        statement = noMemory();
    }
    statement.file = fileName;
    return statement;
}

} // namespace

QString word(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::Empty:
        return u"empty"_s;
    case Problem::Kind::TooLarge:
        return u"too-large"_s;
    case Problem::Kind::UnknownFormat:
        return u"unknown-format"_s;
    case Problem::Kind::NotUtf8:
        return u"not-utf8"_s;
    case Problem::Kind::Truncated:
        return u"truncated"_s;
    case Problem::Kind::NotJson:
        return u"not-json"_s;
    case Problem::Kind::TooDeep:
        return u"too-deep"_s;
    case Problem::Kind::Unreadable:
        return u"unreadable"_s;
    case Problem::Kind::Locked:
        return u"locked"_s;
    case Problem::Kind::NoText:
        return u"no-text"_s;
    case Problem::Kind::NotXml:
        return u"not-xml"_s;
    case Problem::Kind::BadEncoding:
        return u"bad-encoding"_s;
    case Problem::Kind::NotUnderstood:
        return u"not-understood"_s;
    case Problem::Kind::LeftOut:
        return u"left-out"_s;
    case Problem::Kind::Ambiguous:
        return u"ambiguous"_s;
    case Problem::Kind::PageMissing:
        return u"page-missing"_s;
    case Problem::Kind::MissingKey:
        return u"missing-key"_s;
    case Problem::Kind::WrongType:
        return u"wrong-type"_s;
    case Problem::Kind::BadAmount:
        return u"bad-amount"_s;
    case Problem::Kind::BadDate:
        return u"bad-date"_s;
    case Problem::Kind::BadCurrency:
        return u"bad-currency"_s;
    case Problem::Kind::TurnoverDiffers:
        return u"turnover-differs"_s;
    case Problem::Kind::BalanceDiffers:
        return u"balance-differs"_s;
    }
    Q_UNREACHABLE();
}

Statement readStatement(QByteArrayView bytes, const QString &fileName, const ReadLimits &limits, const std::atomic_bool *stop)
{
    return guarded(fileName, [&] {
        if (bytes.size() > limits.mostBytes)
            return refused(Problem::Kind::TooLarge, u"a file of at most %1 MB"_s.arg(limits.mostBytes / 1'000'000));
        Recognised as = recognised(bytes.first(std::min(bytes.size(), kHeadBytes)), bytes.size() <= kHeadBytes);
        if (as.refused)
            return std::move(*as.refused);
        if (!as.reader)
            return readWhole(as, bytes, false, fileName, limits, stop);
        Buffer buffer(bytes.size());
        if (!buffer)
            return noMemory();
        std::memcpy(buffer.data(), bytes.data(), std::size_t(bytes.size()));
        return readWhole(as, buffer.bytes(bytes.size()), true, fileName, limits, stop);
    });
}

Statement readStatementFile(const QString &path, const ReadLimits &limits, const std::atomic_bool *stop)
{
    const QFileInfo info(path);
    return guarded(info.fileName(), [&] {
        if (!info.isFile()) // a pipe would block, a folder cannot be read
            return refused(Problem::Kind::Unreadable, info.exists() ? u"a file, not a folder or a device"_s : u"a file that exists"_s);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refused(Problem::Kind::Unreadable, u"a file that may be read"_s);
        return readFrom(file, info.fileName(), limits, stop);
    });
}

} // namespace saldoscope
