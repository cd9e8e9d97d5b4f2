// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/intakewords.h"

#include "flow/filereading.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct IntakeWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::Intake)
};

QString counted(const QString &plural, std::size_t number, const Format &format)
{
    return QString(plural).replace(QString::number(number), format.count(qint64(number)));
}

QString bankOf(const Statement &statement)
{
    QStringList banks;
    if (statement.mapping && !statement.mapping->bank.isEmpty())
        banks << statement.mapping->bank;
    for (const Account &account : statement.ledger->accounts()) {
        const QString &name = account.bankName.isEmpty() ? account.bic : account.bankName;
        if (!name.isEmpty() && !banks.contains(name) && banks.size() < 3)
            banks << name;
    }
    return banks.join(u", "_s);
}

QString amountText(qint64 minor, Currency currency, const Format &format) { return currency.known() ? format.money(minor, currency) : format.amount(minor, currency); }

} // namespace

QString formatName(const QString &format)
{
    if (format == u"nordigen-json"_s)
        return u"Nordigen JSON"_s;
    if (format == u"berlin-group-json"_s)
        return u"Berlin Group JSON"_s;
    return format.toUpper();
}

QString meaningText(ColumnMeaning meaning)
{
    switch (meaning) {
    case ColumnMeaning::Ignored: return IntakeWords::tr("Not used");
    case ColumnMeaning::BookedOn: return IntakeWords::tr("Booking date");
    case ColumnMeaning::ValuedOn: return IntakeWords::tr("Value date");
    case ColumnMeaning::TransactedOn: return IntakeWords::tr("Day of purchase");
    case ColumnMeaning::Amount: return IntakeWords::tr("Amount");
    case ColumnMeaning::MoneyOut: return IntakeWords::tr("Money out");
    case ColumnMeaning::MoneyIn: return IntakeWords::tr("Money in");
    case ColumnMeaning::Direction: return IntakeWords::tr("In or out, as a word");
    case ColumnMeaning::Fee: return IntakeWords::tr("Fee");
    case ColumnMeaning::Balance: return IntakeWords::tr("Balance after");
    case ColumnMeaning::Currency: return IntakeWords::tr("Currency");
    case ColumnMeaning::ForeignAmount: return IntakeWords::tr("Amount abroad");
    case ColumnMeaning::ForeignCurrency: return IntakeWords::tr("Currency abroad");
    case ColumnMeaning::Counterparty: return IntakeWords::tr("Counterparty");
    case ColumnMeaning::Payer: return IntakeWords::tr("Payer");
    case ColumnMeaning::Payee: return IntakeWords::tr("Payee");
    case ColumnMeaning::CounterpartyAccount: return IntakeWords::tr("Counterparty's account");
    case ColumnMeaning::PayerAccount: return IntakeWords::tr("Payer's account");
    case ColumnMeaning::PayeeAccount: return IntakeWords::tr("Payee's account");
    case ColumnMeaning::Text: return IntakeWords::tr("Text");
    case ColumnMeaning::Id: return IntakeWords::tr("Bank's id");
    case ColumnMeaning::BankCode: return IntakeWords::tr("Bank's code");
    case ColumnMeaning::OwnAccount: return IntakeWords::tr("Own account");
    case ColumnMeaning::OwnProduct: return IntakeWords::tr("Own account's kind");
    case ColumnMeaning::OwnHolder: return IntakeWords::tr("Own account's holder");
    case ColumnMeaning::Status: return IntakeWords::tr("Booked or pending");
    case ColumnMeaning::RowType: return IntakeWords::tr("Kind of row");
    case ColumnMeaning::Further: return IntakeWords::tr("Kept beside the row");
    }
    Q_UNREACHABLE();
}

const std::vector<ColumnMeaning> &meaningsToChoose()
{
    using M = ColumnMeaning;
    static const std::vector<M> all {M::BookedOn, M::Amount, M::Text, M::Counterparty, M::Balance, M::Currency, M::MoneyOut, M::MoneyIn, M::Direction, M::ValuedOn,
        M::TransactedOn, M::CounterpartyAccount, M::Payer, M::Payee, M::PayerAccount, M::PayeeAccount, M::Fee, M::ForeignAmount, M::ForeignCurrency, M::Id, M::BankCode,
        M::OwnAccount, M::OwnProduct, M::OwnHolder, M::Status, M::RowType, M::Further, M::Ignored};
    return all;
}

QString proofName(Proof::What what)
{
    switch (what) {
    case Proof::What::Balance: return IntakeWords::tr("Opening to closing balance");
    case Proof::What::Running: return IntakeWords::tr("Running balances");
    case Proof::What::Totals: return IntakeWords::tr("Totals");
    case Proof::What::Pages: return IntakeWords::tr("Page order");
    case Proof::What::Continuity: return IntakeWords::tr("Statement to statement");
    }
    Q_UNREACHABLE();
}

std::vector<ProofLine> proofLines(const std::vector<Proof> &proofs)
{
    std::vector<ProofLine> lines;
    for (const Proof::What what : {Proof::What::Balance, Proof::What::Running, Proof::What::Totals, Proof::What::Pages, Proof::What::Continuity}) {
        ProofLine line {.what = what};
        std::size_t holding = 0;
        std::size_t broken = 0;
        for (const Proof &proof : proofs) {
            if (proof.what != what)
                continue;
            ++line.all;
            holding += proof.state == Proof::State::Holds ? 1 : 0;
            broken += proof.state == Proof::State::Broken ? 1 : 0;
            if (proof.state == Proof::State::Broken && !line.broken)
                line.broken = proof;
        }
        line.state = broken > 0 ? Proof::State::Broken : holding > 0 ? Proof::State::Holds : Proof::State::NotCheckable;
        line.accounts = broken > 0 ? broken : holding;
        lines.push_back(std::move(line));
    }
    return lines;
}

QString proofText(const ProofLine &line)
{
    QString text;
    switch (line.state) {
    case Proof::State::Holds: text = IntakeWords::tr("%1: holds"); break;
    case Proof::State::Broken: text = line.broken && line.broken->missingPage ? IntakeWords::tr("%1: something may be missing") : IntakeWords::tr("%1: broken"); break;
    case Proof::State::NotCheckable: text = IntakeWords::tr("%1: not checkable"); break;
    }
    text = text.arg(proofName(line.what));
    if (line.state != Proof::State::NotCheckable && line.accounts < line.all)
        text += u' ' + IntakeWords::tr("(%1 of %2)").arg(line.accounts).arg(line.all);
    return text;
}

QString proofReason(const Proof &broken, const Ledger &ledger, const Format &format)
{
    QStringList parts;
    static const QRegularExpression sheet(u"^sheet (\\d+) line (\\d+)$"_s);
    if (broken.where.startsWith(u"line "_s))
        parts << IntakeWords::tr("line %1").arg(broken.where.mid(5));
    else if (const auto its = sheet.match(broken.where); its.hasMatch())
        parts << IntakeWords::tr("line %1").arg(its.captured(1) + u":\u2009"_s + its.captured(2)); // as the preview has it
    else if (!broken.where.isEmpty())
        parts << broken.where;
    if (broken.missingPage)
        parts << IntakeWords::tr("A page or a statement before this may be missing.");
    if (broken.stated && broken.computed && broken.account < ledger.accounts().size()) {
        const Currency currency = ledger.accounts()[broken.account].currency;
        if (broken.what == Proof::What::Pages)
            parts << IntakeWords::tr("Number %1 was expected, number %2 stands there.").arg(*broken.computed).arg(*broken.stated);
        else
            parts << IntakeWords::tr("The file says %1, its rows give %2.").arg(amountText(*broken.stated, currency, format), amountText(*broken.computed, currency, format));
    }
    return proofName(broken.what) + u": "_s + (parts.isEmpty() ? IntakeWords::tr("does not add up.") : parts.join(u": "_s));
}

Tone proofTone(Proof::State state)
{
    switch (state) {
    case Proof::State::Holds: return Tone::Ok;
    case Proof::State::Broken: return Tone::Warn;
    case Proof::State::NotCheckable: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString intakeLine(const IntakeFile &file, const Format &format)
{
    const Statement *statement = file.statement();
    if (file.state == IntakeFile::State::Reading) {
        const quint32 rows = file.progress ? file.progress->rows.load() : 0;
        return rows > 0 ? counted(IntakeWords::tr("%n rows so far", "", int(rows)), rows, format) : IntakeWords::tr("being read");
    }
    if (!statement || file.state == IntakeFile::State::Stopped)
        return {};
    QStringList parts;
    if (!statement->format.isEmpty())
        parts << formatName(statement->format);
    if (file.state == IntakeFile::State::Unreadable || file.state == IntakeFile::State::NeedsPassword)
        return parts.join(u", "_s);
    if (const QString bank = bankOf(*statement); !bank.isEmpty())
        parts << bank;
    const std::size_t rows = statement->ledger->booked().size();
    parts << counted(IntakeWords::tr("%n rows", "", int(rows)), rows, format);
    return parts.join(u", "_s);
}

QString intakeFacts(const IntakeFile &file, const Format &format)
{
    const Statement *statement = file.statement();
    if (!statement)
        return {};
    QStringList parts {formatName(statement->format)};
    if (!statement->encoding.isEmpty() && statement->encoding != u"utf-8"_s) {
        const auto choice = std::ranges::find(statement->choices, Choice::About::Encoding, &Choice::about);
        const bool sure = choice == statement->choices.end() || choice->certain;
        parts << (sure ? statement->encoding : IntakeWords::tr("%1, likely").arg(statement->encoding));
    }
    if (const QString bank = bankOf(*statement); !bank.isEmpty())
        parts << bank;
    const Ledger &ledger = *statement->ledger;
    parts << IntakeWords::tr("%n accounts", "", int(ledger.accounts().size()));
    if (ledger.period().known())
        parts << format.period(ledger.period());
    parts << counted(IntakeWords::tr("%n rows", "", int(ledger.booked().size())), ledger.booked().size(), format);
    if (!ledger.pending().empty())
        parts << counted(IntakeWords::tr("%n pending", "", int(ledger.pending().size())), ledger.pending().size(), format);
    return parts.join(u"  ·  "_s);
}

QString overlapText(const IntakeFile &file, const Format &format)
{
    if (!file.overlap)
        return {};
    QStringList parts;
    if (file.overlap->rows > 0 && file.overlap->rows == file.overlap->all)
        parts << IntakeWords::tr("All rows are in this case already: they count once.");
    else if (file.overlap->rows > 0)
        parts << counted(IntakeWords::tr("%n rows are in this case already: they count once.", "", int(file.overlap->rows)), file.overlap->rows, format);
    if (file.overlap->equal > 0)
        parts << counted(IntakeWords::tr("%n rows are like another in the file and are kept.", "", int(file.overlap->equal)), file.overlap->equal, format);
    return parts.join(u' ');
}

IntakeState intakeState(const IntakeFile &file)
{
    switch (file.state) {
    case IntakeFile::State::Reading: return {Tone::Info, IntakeWords::tr("Reading")};
    case IntakeFile::State::Unreadable: return {Tone::Bad, IntakeWords::tr("Cannot be read")};
    case IntakeFile::State::NeedsPassword: return {Tone::Warn, IntakeWords::tr("Password")};
    case IntakeFile::State::AlreadyHere: return {Tone::Neutral, IntakeWords::tr("Already here")};
    case IntakeFile::State::Stopped: return {Tone::Neutral, IntakeWords::tr("Stopped")};
    case IntakeFile::State::Read: break;
    }
    if (!file.open.empty())
        return {Tone::Warn, IntakeWords::tr("%n questions", "", int(file.open.size()))};
    const auto &proofs = file.statement()->proofs;
    if (std::ranges::find(proofs, Proof::State::Broken, &Proof::state) != proofs.end())
        return {Tone::Warn, IntakeWords::tr("Does not add up")};
    if (file.statement()->problemCount > 0)
        return {Tone::Warn, IntakeWords::tr("With gaps")};
    return {Tone::Ok, IntakeWords::tr("Ready")};
}

int readPercent(const IntakeFile &file)
{
    const qint64 total = file.progress ? file.progress->total.load() : 0;
    return total > 0 ? int(std::min<qint64>(100, file.progress->done.load() * 100 / total)) : -1;
}

} // namespace saldoscope
