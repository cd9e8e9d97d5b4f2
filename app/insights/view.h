// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/query.h"

namespace saldoscope {

/// One slice of a ring, or one line of the category tree: a group or a category with its share of the spending.
struct RingSlice {
    CategoryId category = kNoCategory;         ///< kNoCategory: "Other (n)"
    std::vector<CategoryId> others;            ///< what "Other" stands for
    qint64 sum = 0;                            ///< minor units, positive
    int rows = 0;
    bool operator==(const RingSlice &) const = default;
};

/// Inner ring: groups, greatest first, at most seven and Other. Outer ring: parts of each group, greatest first.
struct Rings {
    qint64 total = 0;
    std::vector<RingSlice> groups;
    std::vector<std::vector<RingSlice>> parts; ///< one list a group
    bool operator==(const Rings &) const = default;
};

/// A line of the category tree, pre-order, only categories with rows; sums with all below.
struct TreeLine {
    CategoryId category = kNoCategory;
    int parent = -1;                           ///< index into the lines
    qint64 perMonth = 0;                       ///< mean of the full months in the period; of all months where none is full
    qint64 sum = 0;                            ///< signed as booked
    int rows = 0;
    std::vector<qint64> months;                ///< last 12 of the period, signed
    bool operator==(const TreeLine &) const = default;
};

/// Money in and out of one column of the chart.
struct FlowColumn {
    Period period;                             ///< a week (Monday first) or a month
    qint64 in = 0;
    qint64 out = 0;                            ///< ≤ 0; where more came back than was spent the rest is in `in`
    bool operator==(const FlowColumn &) const = default;
};

/// What the balance chart draws: at most one value a day, so at most 1 100 for three years.
struct BalanceSeries {
    Currency currency;
    Day first = kNoDay;
    std::vector<qint64> endOfDay;              ///< kNoAmount: no data that day (hatched, never bridged)
    std::vector<Day> paydays;
    std::vector<FlowColumn> columns;           ///< weekly; monthly over three years
    bool monthly = false;
    bool operator==(const BalanceSeries &) const = default;
};

/// Everything that is shown for one query. Immutable; made in the pool. Rings and tree are narrowed by all of the query
/// but its categories: a click on a slice or a line narrows the rows, and leaves the picture that was clicked whole.
struct View {
    std::shared_ptr<const Analysis> analysis;
    Query query;
    std::vector<Row> rows;
    qint64 sum = 0;                            ///< of the rows in the main currency that count
    std::size_t otherCurrencyRows = 0;
    std::size_t leftOutRows = 0;               ///< shown, but in no sum: left out by the officer, or after asOf
    BalanceSeries balance;                     ///< of the whole analysis: narrowing does not bend the balance line
    Rings spending;                            ///< money out, moves between own accounts left out
    std::vector<TreeLine> tree;                ///< all kinds
    std::vector<TreeLine> spendingTree;        ///< what the rings are made of: money out alone, as positive sums
    int months = 0;                            ///< full months the tree's perMonth rests on
};

std::shared_ptr<const View> view(std::shared_ptr<const Analysis> analysis, const Query &query, const std::atomic_bool *stop = nullptr);
/// Sum of chosen rows in the main currency; rows in other currencies are counted apart.
/// Rows that are left out of the figures are left out of the sum too.
struct SelectionSum {
    qint64 sum = 0;
    std::size_t rows = 0;
    std::size_t otherCurrencyRows = 0;
    std::size_t leftOutRows = 0;
    bool operator==(const SelectionSum &) const = default;
};
SelectionSum sumOf(const Analysis &analysis, std::span<const Row> rows);

} // namespace saldoscope
