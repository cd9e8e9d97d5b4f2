// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgermerge.h"

#include <QStringList>

#include <initializer_list>

/// Small ledgers for tests, written as a bank would print them.
namespace statements {

using namespace saldoscope;

struct Line {
    const char *day;
    qint64 minor;
    const char *counterparty = "";
    const char *text = "";
    const char *id = "";
    qint64 balanceAfter = kNoAmount;
    const char *counterpartyAccount = "";
    const char *currency = "SEK";
    bool pending = false;
};

inline Day day(const char *text) { return *text ? *parseIsoDay(text) : kNoDay; }
inline Currency currency(const char *code) { return *Currency::fromAscii(code); }

inline Account account(const char *number, const char *holder = "")
{
    Account account;
    account.number = QString::fromUtf8(number);
    account.holderName = QString::fromUtf8(holder);
    account.currency = currency("SEK");
    return account;
}

inline void add(LedgerBuilder &builder, AccountIndex index, const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        builder.add({.bookedOn = day(line.day), .minor = line.minor, .currency = currency(line.currency), .account = index,
            .counterparty = line.counterparty, .text = line.text, .id = line.id, .counterpartyAccount = line.counterpartyAccount,
            .balanceAfter = line.balanceAfter, .pending = line.pending});
    }
}

inline std::shared_ptr<const Ledger> ledger(const Account &account, const std::vector<Line> &lines)
{
    LedgerBuilder builder;
    add(builder, builder.addAccount(account), lines);
    return builder.finish();
}

/// "2024-01-02 -10.00 ICA", a line a row.
inline QStringList rows(const Ledger &ledger)
{
    QStringList all;
    for (Row row = 0; row < ledger.booked().size(); ++row) {
        const std::string text = std::string(ledger.counterparty(row)) + (ledger.text(row).empty() ? "" : "/") + std::string(ledger.text(row));
        all << QString(isoDay(ledger.booked().day(row)) + u' ' + decimalString(ledger.booked().minor[row], 2) + u' ' + QString::fromStdString(text)).trimmed();
    }
    return all;
}

inline MergedLedger merged(std::initializer_list<std::shared_ptr<const Ledger>> ledgers)
{
    const std::vector<std::shared_ptr<const Ledger>> all(ledgers);
    return merge(all);
}

} // namespace statements
