// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "statement/owntable.h"

#include <array>
#include <string>

namespace saldoscope {

using OwnCells = std::array<std::string, kOwnColumns>;

void fillAccount(const Ledger &ledger, std::size_t index, OwnCells &cells);
void fillRow(const Ledger &ledger, const Rows &rows, Row row, std::string_view kind, OwnCells &cells);

/// Calls line(cells) for the header, each account and each transaction of our own table, until it says false.
template <class Line> bool eachOwnRow(const Ledger &ledger, Line line)
{
    OwnCells cells;
    for (std::size_t i = 0; i < kOwnColumns; ++i)
        cells[i] = kOwnHeaders[i];
    if (!line(cells))
        return false;
    for (std::size_t index = 0; index < ledger.accounts().size(); ++index) {
        fillAccount(ledger, index, cells);
        if (!line(cells))
            return false;
    }
    for (const Rows *rows : {&ledger.booked(), &ledger.pending()}) {
        for (Row row = 0; row < rows->size(); ++row) {
            fillRow(ledger, *rows, row, rows == &ledger.booked() ? kOwnBooked : kOwnPending, cells);
            if (!line(cells))
                return false;
        }
    }
    return true;
}

} // namespace saldoscope
