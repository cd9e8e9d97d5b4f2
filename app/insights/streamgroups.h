// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"
#include "insights/figure.h"
#include "insights/flows.h"
#include "insights/payee.h"
#include "insights/preparation.h"
#include "ledger/largepages.h"

#include <utility>

namespace saldoscope {

/// What is asked of a row in search of a rhythm.
struct PaidRow {
    qint64 minor = 0; ///< what counts of it
    Row row = 0;
    Day day = kNoDay;
};

/// What a search for streams looks at. The references have to live until it ends.
struct StreamSearch {
    const Ledger &ledger;
    std::span<const Verdict> verdicts;
    const CategoryTree &tree;
    Day asOf = kNoDay;
    QString country;
    const Preparation *preparation = nullptr; ///< null: every account counts whole
    PaidRow paid(Row row) const
    {
        const Rows &booked = ledger.booked();
        const qint64 minor = preparation == nullptr ? booked.minor[row] : preparation->counted(booked.account[row], booked.minor[row]);
        return {minor, row, booked.day(row)};
    }
};

inline std::span<const Reversal> reversalsOf(const StreamSearch &search)
{
    return search.preparation == nullptr ? std::span<const Reversal>() : std::span<const Reversal>(search.preparation->reversals);
}

/// Rows by (direction, payee, currency, category family): one list, a stretch of it for each group.
struct StreamGroups {
    std::vector<PaidRow> rows;       ///< of each group in order of day
    std::vector<quint32> ends;
    std::span<const PaidRow> group(std::size_t i) const
    {
        const quint32 begin = i == 0 ? 0 : ends[i - 1];
        return std::span(rows).subspan(begin, ends[i] - begin);
    }
};
/// Payments that bounced (d.12). Such a payment was asked for all the same, so it stays with the other payments of its biller;
/// its way back is in no stream, or a returned rent would look like pay.
class Bounced
{
public:
    explicit Bounced(std::span<const Reversal> reversals);
    bool isWayBack(Row row) const;
    /// What the biller's payment is for; `own`, the row's verdict, where it did not bounce.
    CategoryId askedFor(Row row, CategoryId own) const;

private:
    std::vector<std::pair<Row, CategoryId>> m_out; ///< in order of row
    std::vector<Row> m_back;                       ///< in order of row
};

inline constexpr quint32 kNoGroup = 0xffff'ffff;

/// Numbers 64-bit keys in the order of their coming. Keys are taken to be different where their hashes are.
class KeyNumbers
{
public:
    quint32 number(quint64 key);
    quint32 count() const { return m_count; }

private:
    struct Entry {
        quint64 key = 0;
        quint32 number = kNoGroup;
    };
    void grow();

    std::vector<Entry> m_slots;
    quint32 m_count = 0;
};

/// Names the group of a row. Own moves, rows that do not count and ways back of bounced payments are in none.
class GroupKeys
{
public:
    GroupKeys(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree, std::span<const Counting> counting,
        PayeeKeys &payees, const Bounced &bounced);
    std::optional<quint64> of(Row row);

private:
    const Rows &m_rows;
    std::span<const Verdict> m_verdicts;
    std::span<const Counting> m_counting;
    PayeeKeys &m_payees;
    const Bounced &m_bounced;
    FlowSides m_sides;
    std::vector<CategoryId> m_families; ///< by category
};

/// Which group each row is in: what of one search for streams serves the next.
struct KeptGroups {
    std::vector<quint32> groupOf; ///< one a row; kNoGroup
    KeyNumbers numbers;
};
KeptGroups keptGroups(GroupKeys &keys, std::size_t rows);

/// Sorts rows into `count` groups. `rowAt(i)` for i below `size` gives them in order of day, `groupOf(row)` the number of a group or
/// kNoGroup. The rows of a payee stand all over a large ledger: they are read here in the order in which they stand, and what is
/// asked of them is laid side by side.
template <class RowAt, class GroupOf>
StreamGroups streamGroups(const StreamSearch &search, std::size_t size, std::size_t count, RowAt rowAt, GroupOf groupOf)
{
    StreamGroups groups;
    groups.ends.assign(count, 0);
    for (std::size_t i = 0; i < size; ++i) {
        if (const quint32 group = groupOf(rowAt(i)); group != kNoGroup)
            ++groups.ends[group];
    }
    quint32 sum = 0;
    for (quint32 &end : groups.ends) // counts become beginnings, and filling turns these into ends
        end = std::exchange(sum, sum + end);
    reserveLarge(groups.rows, sum);
    groups.rows.resize(sum);
    for (std::size_t i = 0; i < size; ++i) {
        const Row row = rowAt(i);
        if (const quint32 group = groupOf(row); group != kNoGroup)
            groups.rows[groups.ends[group]++] = search.paid(row);
    }
    return groups;
}

} // namespace saldoscope
