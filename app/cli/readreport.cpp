// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readreport.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdlib>
#include <span>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// What the booked rows of one account sum up to.
struct AccountSums {
    Turnover turnover;
    Turnover pending;
    Period days;                          ///< of booked rows
    std::optional<Currency> currency;     ///< of the booked rows; not known where they have several: then sums mean nothing
    bool mixed = false;
};

void count(Turnover &turnover, qint64 minor)
{
    ++turnover.rows;
    (minor > 0 ? turnover.credits : turnover.debits) += std::abs(minor);
}

/// One an account, in one pass: a file may have thousands.
std::vector<AccountSums> sumsOf(const Ledger &ledger)
{
    std::vector<AccountSums> all(ledger.accounts().size());
    const Rows &rows = ledger.booked();
    for (Row row = 0; row < rows.size(); ++row) {
        AccountSums &sums = all[rows.account[row]];
        count(sums.turnover, rows.minor[row]);
        sums.mixed = sums.mixed || (sums.currency && *sums.currency != rows.currency[row]);
        sums.currency = rows.currency[row];
        const Day day = rows.day(row);
        if (day == kNoDay)
            continue;
        sums.days.first = sums.days.first == kNoDay ? day : std::min(sums.days.first, day);
        sums.days.last = std::max(sums.days.last, day);
    }
    for (Row row = 0; row < ledger.pending().size(); ++row)
        count(all[ledger.pending().account[row]].pending, ledger.pending().minor[row]);
    return all;
}

/// Opening or closing balance. One that is stated in another currency than the account's is nothing the rows can be held
/// against; it is printed as it stands, with its currency beside it.
void addBalance(QJsonObject &report, const QString &key, std::optional<qint64> minor, const QString &type, const Account &account)
{
    report[key] = moneyOrNull(minor, account.currency.digits());
    const auto stated = std::ranges::find(account.balances, type, &StatedBalance::type);
    if (minor || stated == account.balances.end() || stated->amount.currency == account.currency)
        return;
    report[key] = stated->amount.toDecimal();
    report[key + u"Currency"_s] = stated->amount.currency.code();
}

/// What is said only where there is something to say.
void addRest(QJsonObject &report, const Account &account, const Turnover &pending)
{
    QJsonArray balances;
    for (const StatedBalance &balance : account.balances)
        balances.append(QJsonObject {{u"type"_s, balance.type}, {u"amount"_s, balance.amount.toDecimal()},
            {u"currency"_s, orNull(balance.amount.currency.code())}, {u"date"_s, orNull(isoDay(balance.on))}});
    if (!balances.isEmpty())
        report[u"balances"_s] = balances;
    if (pending.rows > 0) {
        report[u"pendingCredits"_s] = moneyOrNull(pending.credits, account.currency.digits());
        report[u"pendingDebits"_s] = moneyOrNull(pending.debits, account.currency.digits());
    }
}

/// What else the file could be held against than its balances.
void addProofs(QJsonObject &report, std::span<const Proof> proofs, int digits)
{
    QJsonArray all;
    for (const Proof &proof : proofs) {
        if (proof.what == Proof::What::Balance || proof.state == Proof::State::NotCheckable)
            continue;
        QJsonObject told {{u"what"_s, word(proof.what)}, {u"state"_s, word(proof.state)}};
        if (proof.state == Proof::State::Broken) {
            const bool money = proof.what != Proof::What::Pages;
            const auto figure = [&](std::optional<qint64> value) { return money ? moneyOrNull(value, digits) : value ? QJsonValue(*value) : QJsonValue(); };
            told[u"where"_s] = orNull(proof.where);
            told[u"stated"_s] = figure(proof.stated);
            told[u"computed"_s] = figure(proof.computed);
        }
        all.append(told);
    }
    if (!all.isEmpty())
        report[u"proofs"_s] = all;
}

BalanceCheck checkOf(std::span<const Proof> proofs)
{
    if (proofs.empty()) // the reading was called off
        return BalanceCheck::Unknown;
    switch (proofs.front().state) {
    case Proof::State::Holds: return BalanceCheck::Holds;
    case Proof::State::Broken: return BalanceCheck::Broken;
    case Proof::State::NotCheckable: return BalanceCheck::Unknown;
    }
    Q_UNREACHABLE();
}

QJsonObject accountReport(const Statement &statement, std::size_t index, const AccountSums &sums)
{
    constexpr std::size_t kProofs = 5; // an account
    const Account &account = statement.ledger->accounts()[index];
    const bool proven = statement.proofs.size() >= (index + 1) * kProofs;
    const auto proofs = proven ? std::span(statement.proofs).subspan(index * kProofs, kProofs) : std::span<const Proof>();
    const int digitsOfRows = sums.currency.value_or(account.currency).digits();
    const auto sum = [&](qint64 minor) { return moneyOrNull(sums.mixed ? std::nullopt : std::optional(minor), digitsOfRows); };
    QJsonObject report {{u"account"_s, orNull(account.number)}, {u"currency"_s, orNull(account.currency.code())},
        {u"transactions"_s, qint64(sums.turnover.rows)}, {u"pending"_s, qint64(sums.pending.rows)},
        {u"credits"_s, sum(sums.turnover.credits)}, {u"debits"_s, sum(sums.turnover.debits)},
        {u"first"_s, orNull(isoDay(sums.days.first))}, {u"last"_s, orNull(isoDay(sums.days.last))},
        {u"balanceCheck"_s, word(checkOf(proofs))}};
    addBalance(report, u"opening"_s, account.opening, u"openingBooked"_s, account);
    addBalance(report, u"closing"_s, account.closing, u"closingBooked"_s, account);
    addRest(report, account, sums.pending);
    addProofs(report, proofs, account.currency.digits());
    return report;
}

} // namespace

QString word(BalanceCheck check)
{
    switch (check) {
    case BalanceCheck::Holds:
        return u"holds"_s;
    case BalanceCheck::Broken:
        return u"broken"_s;
    case BalanceCheck::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue moneyOrNull(std::optional<qint64> minor, int digits) { return minor ? QJsonValue(decimalString(*minor, digits)) : QJsonValue(); }

QJsonObject readReport(const std::vector<Input> &inputs)
{
    QJsonArray files;
    for (const Input &input : inputs) {
        const std::vector<AccountSums> sums = sumsOf(*input.statement.ledger);
        QJsonArray accounts;
        for (std::size_t index = 0; index < sums.size(); ++index)
            accounts.append(accountReport(input.statement, index, sums[index]));
        QJsonArray problems;
        for (const Problem &problem : input.statement.problems)
            problems.append(QJsonObject {{u"where"_s, problem.where}, {u"kind"_s, word(problem.kind)}, {u"message"_s, sentence(problem)}});
        QJsonObject file {{u"file"_s, input.name}, {u"format"_s, orNull(input.statement.format)},
            {u"accounts"_s, accounts}, {u"problems"_s, problems}};
        if (!input.statement.encoding.isEmpty())
            file[u"encoding"_s] = input.statement.encoding;
        files.append(file);
    }
    return {{u"files"_s, files}};
}

QString readText(const std::vector<Input> &inputs)
{
    QStringList lines;
    const auto known = [](const QJsonValue &value) { return value.isNull() ? u"not known"_s : value.toVariant().toString(); };
    for (const Input &input : inputs) {
        const std::vector<AccountSums> sums = sumsOf(*input.statement.ledger);
        lines << u"%1: %2"_s.arg(input.name, input.statement.format.isEmpty() ? u"not read"_s : input.statement.format);
        for (std::size_t index = 0; index < sums.size(); ++index) {
            const QJsonObject account = accountReport(input.statement, index, sums[index]);
            lines << u"  account %1, %2"_s.arg(known(account[u"account"_s]), known(account[u"currency"_s]));
            lines << u"    %1 booked from %2 to %3, %4 pending"_s.arg(known(account[u"transactions"_s]), known(account[u"first"_s]),
                known(account[u"last"_s]), known(account[u"pending"_s]));
            lines << u"    in %1, out %2"_s.arg(known(account[u"credits"_s]), known(account[u"debits"_s]));
            lines << u"    opening %1, closing %2, balance check: %3"_s.arg(known(account[u"opening"_s]), known(account[u"closing"_s]),
                known(account[u"balanceCheck"_s]));
            const QJsonArray proofs = account[u"proofs"_s].toArray();
            for (const auto &proof : proofs) {
                const QString where = proof[u"where"_s].toString();
                lines << u"    %1: %2%3"_s.arg(proof[u"what"_s].toString(), proof[u"state"_s].toString(), where.isEmpty() ? where : u" at "_s + where);
            }
        }
        if (input.statement.problemCount > 0)
            lines << u"  problems: %1"_s.arg(input.statement.problemCount);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace saldoscope
