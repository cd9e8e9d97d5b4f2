// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/tablelayout.h"
#include "statement/tablewords.h"

#include <span>

namespace saldoscope {

/// What the cells of one column look like.
struct ColumnContent {
    std::size_t filled = 0;
    std::size_t dates = 0;
    std::size_t amounts = 0;
    std::size_t decimals = 0;         ///< amounts with a mark in them
    std::size_t negatives = 0;
    std::size_t signs = 0;            ///< amounts with a plus, CR or the like
    std::size_t pluses = 0;           ///< those with a plus
    std::size_t currencies = 0;
    std::size_t directions = 0;       ///< D, K, debit …
    std::size_t ibans = 0;
    std::size_t letters = 0;          ///< length of all texts together
    std::vector<std::string> distinct; ///< up to kMostDistinct

    static constexpr std::size_t kMostDistinct = 40;
    bool mostly(std::size_t some) const { return filled > 0 && some * 10 >= filled * 8; }
    bool isDates() const { return filled > 0 && dates * 2 >= filled && dates * 2 > amounts; }
    bool isAmounts() const { return mostly(amounts) && !isDates(); }
    bool half(std::size_t some) const { return some * 2 >= filled; }
};
std::vector<ColumnContent> contentOf(const TableSample &sample, std::size_t firstRow, std::size_t columns);

/// May a column with this content, over which the word stands, hold what the meaning says? Half of its cells must agree.
/// An empty column may be anything.
bool fits(ColumnMeaning meaning, const ColumnContent &content);

/// A header taken apart: its words and a currency in it ("Betrag (EUR)", "Amount £").
struct HeaderText {
    QString words;              ///< all of it, folded
    QString bare;               ///< without the currency
    Currency currency;
};
HeaderText headerText(std::string_view header);

/// Words over columns, among them one for a date and one for an amount, and nothing else: the header of a table, or of
/// the next in the same file.
bool isHeaderRow(std::span<const std::string_view> cells);

/// The row of a sample that is most likely the header; nullopt where none is. `exact` counts the cells that are known.
struct HeaderRow {
    std::size_t row = 0;
    int exact = 0;
};
std::optional<HeaderRow> headerRow(const TableSample &sample);
/// The row with all headers of a mapping.
std::optional<std::size_t> headerRow(const TableSample &sample, const TableMapping &mapping);
/// The first row at or after `from` that has a date and an amount in different cells.
std::optional<std::size_t> firstDataRow(const TableSample &sample, std::size_t from);

} // namespace saldoscope
