// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/uploadpieces.h"

#include "statement/encoding.h"
#include "statement/ledgerexport.h"
#include "statement/ledgersplit.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// The same text in UTF-8, without a byte order mark.
QByteArray inUtf8(const QByteArray &bytes)
{
    const DecodedText decoded = decodedText(bytes);
    if (decoded.encoding == Encoding::Utf8 && decoded.before == 0)
        return bytes;
    return QByteArray(decoded.text.data(), qsizetype(decoded.text.size()));
}

} // namespace

std::vector<UploadPiece> uploadPieces(const QString &name, QByteArray bytes, const ReadHints &hints, qint64 most)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) // UTF-16, of which no provider knows
        bytes = inUtf8(bytes);
    ReadLimits limits;
    limits.hints = hints;
    const Statement statement = readStatement(bytes, name, limits);
    if (statement.unreadable) // let the provider say what it makes of it
        return {{name, std::move(bytes)}};
    UploadPiece whole {name, std::move(bytes)};
    if (statement.format.endsWith(u"-json"_s))
        whole.bytes = inUtf8(whole.bytes);
    else
        whole = {name + u".json"_s, nordigenExport(*statement.ledger)};
    if (most <= 0 || whole.bytes.size() <= most)
        return {std::move(whole)};
    // Rows are of one size, nearly: a piece that came out too large is made of fewer the next time.
    const std::size_t rows = statement.ledger->booked().size() + statement.ledger->pending().size() + 1;
    const qint64 all = nordigenExport(*statement.ledger).size();
    for (auto share = std::size_t(double(rows) * double(most) / double(all) * 0.9); share > 0; share /= 2) {
        std::vector<UploadPiece> pieces;
        bool fits = true;
        for (const auto &piece : splitByAccountAndPeriod(*statement.ledger, share)) {
            const auto number = QString::number(pieces.size() + 1);
            pieces.push_back({name + u'.' + number + u".json"_s, nordigenExport(*piece)});
            fits = fits && pieces.back().bytes.size() <= most;
        }
        if (fits)
            return pieces;
    }
    return {std::move(whole)}; // a row larger than a whole upload: theirs to refuse
}

} // namespace saldoscope
