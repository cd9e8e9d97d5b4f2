// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "statement/fieldreading.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace saldoscope {

/// What a column of a table is to a transaction.
enum class ColumnMeaning : quint8 {
    Ignored,              ///< nothing that belongs to a transaction
    BookedOn,
    ValuedOn,
    TransactedOn,         ///< day of purchase; stands in where the booking date is empty
    Amount,               ///< with its sign, or with Direction
    MoneyOut,
    MoneyIn,
    Direction,            ///< a word or letter: D, K, debit, Af, Bij, …
    Fee,                  ///< taken besides the amount
    Balance,              ///< after the row
    Currency,             ///< of the amount
    ForeignAmount,        ///< in the currency of the shop; kept beside the row
    ForeignCurrency,
    Counterparty,
    Payer,                ///< the counterparty where money comes in
    Payee,                ///< the counterparty where money goes out
    CounterpartyAccount,
    PayerAccount,
    PayeeAccount,
    Text,                 ///< several are joined in their order
    Id,
    BankCode,             ///< the bank's kind of transaction
    OwnAccount,           ///< number of the account of the row
    OwnProduct,
    OwnHolder,
    Status,               ///< booked, pending, declined
    RowType,              ///< what kind of line it is, where balances and turnovers stand among the rows
    Further               ///< kept beside the row under the name of its header
};
QString word(ColumnMeaning meaning);                                       ///< "booked", "amount", "money-out", …
std::optional<ColumnMeaning> columnMeaning(QStringView word);

/// One column and what it is taken for.
struct ColumnMapping {
    QString header;                       ///< as in the file; empty where the file has no header
    ColumnMeaning meaning = ColumnMeaning::Ignored;
    int certainty = 0;                    ///< percent: 100 by a profile or the officer, less by words and content alone
    bool operator==(const ColumnMapping &) const = default;
};

/// How a table is to be read: found by the reader, shown in the import preview, corrected there and kept as a profile.
struct TableMapping {
    QString profile;                      ///< "se-swedbank"; empty where worked out from the content
    QString bank;                         ///< "Swedbank"; empty where not known
    std::vector<ColumnMapping> columns;   ///< in the order of the file
    bool hasHeader = true;
    quint32 headerLine = 0;               ///< from 1; 0 where there is none
    std::optional<DateOrder> dateOrder;   ///< nullopt: settle it by the whole file
    std::optional<NumberStyle> numbers;   ///< the same
    Currency currency;                    ///< where neither column nor header says one; may be unknown
    std::optional<bool> outIsPositive;    ///< amounts have the sign of a debt, as on some cards: positive is money out; nullopt: not said
    QString delimiter;                    ///< ";", ",", "\t", "|"; empty where the table is none of text
    bool operator==(const TableMapping &) const = default;
};

/// As it is kept: the form of the files in resources/profiles.
QByteArray toJson(const TableMapping &mapping);
/// Error BadFile, `where` names the member.
Result<TableMapping> tableMapping(const QByteArray &json);
QJsonObject toObject(const TableMapping &mapping);
Result<TableMapping> tableMapping(const QJsonObject &object);
QString word(DateOrder order); ///< "ymd", "dmy", "mdy"

} // namespace saldoscope
