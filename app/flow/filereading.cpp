// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/filereading.h"

#include "statement/tablemapping.h"
#include "statement/uploadpieces.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

QByteArray hashOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

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
    std::vector<UploadFile> uploads;
    for (UploadPiece &piece : uploadPieces(file.name, std::move(file.bytes), readHints(file.reading), most))
        uploads.push_back({std::move(piece.name), std::move(piece.bytes)});
    return uploads;
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
