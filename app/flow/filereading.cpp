// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/filereading.h"

#include "statement/encoding.h"
#include "statement/ledgerexport.h"
#include "statement/ledgersplit.h"
#include "statement/tablemapping.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

QByteArray hashOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// The same text in UTF-8, without a byte order mark.
QByteArray inUtf8(const QByteArray &bytes)
{
    const DecodedText decoded = decodedText(bytes);
    if (decoded.encoding == Encoding::Utf8 && decoded.before == 0)
        return bytes;
    return {decoded.text.data(), qsizetype(decoded.text.size())};
}

/// Asked of the proofs, not of the rows: a file may have as many accounts as there were days.
BalanceCheck wholeCheck(const Statement &statement)
{
    bool all = !statement.proofs.empty();
    for (const Proof &proof : statement.proofs) {
        if (proof.what != Proof::What::Balance)
            continue;
        switch (proof.state) {
        case Proof::State::Broken: return BalanceCheck::Broken;
        case Proof::State::NotCheckable: all = false; break;
        case Proof::State::Holds: break;
        }
    }
    return all ? BalanceCheck::Holds : BalanceCheck::Unknown;
}

} // namespace

ReadFile readFile(const QString &path, const ReadLimits &limits, const std::atomic_bool *stop)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > limits.mostBytes || !file.open(QFile::ReadOnly))
        return {readStatementFile(path, limits, stop), {}, {}}; // which knows the words for what is wrong
    ReadFile read;
    read.bytes = file.read(limits.mostBytes + 1);
    if (read.bytes.size() > limits.mostBytes || file.error() != QFile::NoError)
        return {readStatementFile(path, limits, stop), {}, {}};
    read.hash = hashOf(read.bytes);
    read.statement = readStatement(read.bytes, info.fileName(), limits, stop);
    return read;
}

ReadFile readFile(const StoredFile &file, const std::atomic_bool *stop)
{
    ReadLimits limits;
    limits.hints = readHints(file.reading);
    return {readStatement(file.bytes, file.name, limits, stop), {}, hashOf(file.bytes)};
}

ReadFile readAgain(const ReadFile &file, const ReadLimits &limits, const std::atomic_bool *stop)
{
    return {readStatement(file.bytes, file.statement.file, limits, stop), file.bytes, file.hash};
}

QJsonObject readingOf(const Statement &statement, const ReadHints &hints)
{
    QJsonObject reading;
    const QString profile = statement.mapping ? statement.mapping->profile : QString();
    const bool isSaved = hints.profiles && std::ranges::find(*hints.profiles, profile, &TableMapping::profile) != hints.profiles->end();
    if (statement.mapping && (hints.mapping || isSaved))
        reading[u"mapping"_s] = toObject(*statement.mapping);
    if (hints.dateOrder)
        reading[u"dateOrder"_s] = word(*hints.dateOrder);
    if (hints.numbers)
        reading[u"decimal"_s] = QString(QLatin1Char(hints.numbers->decimal));
    if (!hints.password.isEmpty())
        reading[u"password"_s] = QString::fromUtf8(hints.password);
    return reading;
}

ReadHints readHints(const QJsonObject &reading)
{
    ReadHints hints;
    if (auto mapping = tableMapping(reading[u"mapping"_s].toObject()))
        hints.mapping = std::make_shared<const TableMapping>(*std::move(mapping));
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (reading[u"dateOrder"_s].toString() == word(order))
            hints.dateOrder = order;
    }
    const QString decimal = reading[u"decimal"_s].toString();
    if (decimal == u"."_s || decimal == u","_s)
        hints.numbers = NumberStyle {decimal[0].toLatin1()};
    hints.password = reading[u"password"_s].toString().toUtf8();
    return hints;
}

std::vector<UploadFile> uploadsOf(StoredFile file, qint64 most)
{
    if (file.bytes.startsWith("\xFF\xFE") || file.bytes.startsWith("\xFE\xFF")) // UTF-16, of which no provider knows
        file.bytes = inUtf8(file.bytes);
    ReadLimits limits;
    limits.hints = readHints(file.reading);
    const Statement statement = readStatement(file.bytes, file.name, limits);
    if (statement.unreadable) // let the provider say what it makes of it
        return {{std::move(file.name), std::move(file.bytes)}};
    UploadFile whole {file.name, std::move(file.bytes)};
    if (statement.format.endsWith(u"-json"_s))
        whole.bytes = inUtf8(whole.bytes);
    else
        whole = {file.name + u".json"_s, nordigenExport(*statement.ledger)};
    if (most <= 0 || whole.bytes.size() <= most)
        return {std::move(whole)};
    // Rows are of one size, nearly: a piece that came out too large is made of fewer the next time.
    const std::size_t rows = statement.ledger->booked().size() + statement.ledger->pending().size() + 1;
    const qint64 all = nordigenExport(*statement.ledger).size();
    for (auto share = std::size_t(double(rows) * double(most) / double(all) * 0.9); share > 0; share /= 2) {
        std::vector<UploadFile> pieces;
        bool fits = true;
        for (const auto &piece : splitByAccountAndPeriod(*statement.ledger, share)) {
            const auto number = QString::number(pieces.size() + 1);
            pieces.push_back({file.name + u'.' + number + u".json"_s, nordigenExport(*piece)});
            fits = fits && pieces.back().bytes.size() <= most;
        }
        if (fits)
            return pieces;
    }
    return {std::move(whole)}; // a row larger than a whole upload: theirs to refuse
}

void describe(FileView &view, const Statement &statement, const QDateTime &now)
{
    view.format = statement.format;
    view.problems = statement.problems;
    view.problemCount = statement.problemCount;
    view.steps = {{u"read"_s, now, {}}};
    if (statement.unreadable) {
        view.state = FileView::State::Unreadable;
        return;
    }
    const Ledger &ledger = *statement.ledger;
    view.state = statement.problemCount > 0 ? FileView::State::ReadWithProblems : FileView::State::Ready;
    view.accounts = int(ledger.accounts().size());
    view.rows = int(ledger.booked().size());
    view.pending = int(ledger.pending().size());
    view.period = ledger.period();
    view.check = wholeCheck(statement);
    view.steps.push_back({u"checked"_s, now, {}});
}

} // namespace saldoscope
