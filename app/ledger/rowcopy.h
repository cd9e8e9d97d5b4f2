// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace saldoscope {

/// A row of a ledger as one to be added to another; its texts live as long as the ledger. `pending` is for the caller to set.
inline NewRow copyOf(const Ledger &ledger, const Rows &rows, Row row)
{
    const Texts &texts = ledger.texts();
    const auto text = [&](const std::vector<TextId> &column) { return texts[Rows::at(column, row, TextId(0))]; };
    NewRow copy;
    copy.bookedOn = rows.bookedOn[row];
    copy.valuedOn = Rows::at(rows.valuedOn, row, kNoDay);
    copy.minor = rows.minor[row];
    copy.currency = rows.currency[row];
    copy.account = rows.account[row];
    copy.counterparty = texts[rows.counterparty[row]];
    copy.text = texts[rows.text[row]];
    copy.id = text(rows.id);
    copy.counterpartyAccount = text(rows.counterpartyAccount);
    copy.bankCode = text(rows.bankCode);
    copy.further = text(rows.further);
    copy.balanceAfter = Rows::at(rows.balanceAfter, row, kNoAmount);
    copy.source = Rows::at(rows.source, row, quint32(0));
    return copy;
}

} // namespace saldoscope
