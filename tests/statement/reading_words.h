// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/statement.h"

#include <QStringList>

/// Problems as one line, "bad-amount account_list[0].transaction_list[1].sum, …", for comparing and for looking at.
inline QString words(const saldoscope::Statement &statement)
{
    QStringList all;
    for (const saldoscope::Problem &problem : statement.problems)
        all << QString(saldoscope::word(problem.kind) + u' ' + problem.where).trimmed();
    return all.join(QStringLiteral(", "));
}

/// Amounts of the booked rows, "-15.45 900.80".
inline QString amounts(const saldoscope::Statement &statement)
{
    QStringList all;
    const saldoscope::Rows &rows = statement.ledger->booked();
    for (saldoscope::Row row = 0; row < rows.size(); ++row)
        all << saldoscope::decimalString(rows.minor[row], rows.currency[row].digits());
    return all.join(u' ');
}
