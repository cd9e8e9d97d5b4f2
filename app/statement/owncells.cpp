// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/owncells.h"

namespace saldoscope {

namespace {

void set(OwnCells &cells, OwnColumn column, std::string_view text) { cells[std::size_t(column)] = text; }

std::string decimal(qint64 minor, Currency currency) { return decimalString(minor, currency.digits()).toStdString(); }

void addLine(std::string &to, std::string_view key, const std::string &value)
{
    if (value.empty())
        return;
    if (!to.empty())
        to += '\n';
    to.append(key).append("=").append(value);
}

std::string optionalDecimal(std::optional<qint64> minor, Currency currency) { return minor ? decimal(*minor, currency) : std::string(); }

} // namespace

void fillAccount(const Ledger &ledger, std::size_t index, OwnCells &cells)
{
    const Account &account = ledger.accounts()[index];
    for (std::string &cell : cells)
        cell.clear();
    set(cells, OwnColumn::Kind, kOwnAccount);
    set(cells, OwnColumn::Number, std::to_string(index + 1));
    set(cells, OwnColumn::Account, account.number.toStdString());
    set(cells, OwnColumn::BookedOn, isoDay(account.period.first).toStdString());
    set(cells, OwnColumn::ValuedOn, isoDay(account.period.last).toStdString());
    set(cells, OwnColumn::Currency, account.currency.code().toStdString());
    set(cells, OwnColumn::Counterparty, account.holderName.toStdString());
    set(cells, OwnColumn::Text, account.bankName.toStdString());
    set(cells, OwnColumn::BankCode, account.product.toStdString());
    set(cells, OwnColumn::BalanceAfter, optionalDecimal(account.closing, account.currency));
    std::string &further = cells[std::size_t(OwnColumn::Further)];
    addLine(further, "opening", optionalDecimal(account.opening, account.currency));
    addLine(further, "debits", optionalDecimal(account.statedDebits, account.currency));
    addLine(further, "credits", optionalDecimal(account.statedCredits, account.currency));
    addLine(further, "holderId", account.holderId.toStdString());
    addLine(further, "bic", account.bic.toStdString());
    if (account.isJoint)
        addLine(further, "joint", *account.isJoint ? "yes" : "no");
    for (const StatedBalance &balance : account.balances) {
        const std::string on = balance.on == kNoDay ? "-" : isoDay(balance.on).toStdString();
        addLine(further, "balance", balance.type.toStdString() + ' ' + on + ' ' + decimal(balance.amount.minor, balance.amount.currency) + ' '
                + (balance.amount.currency.known() ? balance.amount.currency.code().toStdString() : "-"));
    }
}

void fillRow(const Ledger &ledger, const Rows &rows, Row row, std::string_view kind, OwnCells &cells)
{
    const auto text = [&](const std::vector<TextId> &column) { return ledger.texts()[Rows::at(column, row, TextId(0))]; };
    const Currency currency = rows.currency[row];
    const qint64 balance = Rows::at(rows.balanceAfter, row, kNoAmount);
    set(cells, OwnColumn::Kind, kind);
    set(cells, OwnColumn::Number, std::to_string(rows.account[row] + 1));
    set(cells, OwnColumn::Account, ledger.accounts()[rows.account[row]].number.toStdString());
    set(cells, OwnColumn::BookedOn, isoDay(rows.bookedOn[row]).toStdString());
    set(cells, OwnColumn::ValuedOn, isoDay(Rows::at(rows.valuedOn, row, kNoDay)).toStdString());
    set(cells, OwnColumn::Amount, decimal(rows.minor[row], currency));
    set(cells, OwnColumn::Currency, currency.code().toStdString());
    set(cells, OwnColumn::Counterparty, ledger.texts()[rows.counterparty[row]]);
    set(cells, OwnColumn::CounterpartyAccount, text(rows.counterpartyAccount));
    set(cells, OwnColumn::Text, ledger.texts()[rows.text[row]]);
    set(cells, OwnColumn::Id, text(rows.id));
    set(cells, OwnColumn::BankCode, text(rows.bankCode));
    set(cells, OwnColumn::BalanceAfter, balance == kNoAmount ? std::string() : decimal(balance, currency));
    set(cells, OwnColumn::Further, text(rows.further));
}

} // namespace saldoscope
