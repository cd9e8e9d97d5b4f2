// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/filereading.h"

#include "statement/ledgerexport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

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

ReadFile readFile(const QString &path, const std::atomic_bool *stop)
{
    const ReadLimits limits;
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
    return {readStatement(file.bytes, file.name, {}, stop), {}, hashOf(file.bytes)};
}

UploadFile uploadOf(StoredFile file)
{
    const Statement statement = readStatement(file.bytes, file.name);
    // What cannot be read here goes as it is: let the provider say what it makes of it.
    if (statement.unreadable || statement.format.endsWith(u"-json"_s))
        return {std::move(file.name), std::move(file.bytes)};
    return {file.name + u".json"_s, nordigenExport(*statement.ledger)};
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
