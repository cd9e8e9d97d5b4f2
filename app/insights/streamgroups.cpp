// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/streamgroups.h"

#include "insights/flows.h"

#include <algorithm>

namespace saldoscope {

namespace {

constexpr quint32 kNoGroup = 0xffff'ffff;

/// Numbers 64-bit keys in the order of their coming. Keys are taken to be different where their hashes are.
class KeyNumbers
{
public:
    quint32 number(quint64 key)
    {
        if (std::size_t {m_count} * 2 >= m_slots.size())
            grow();
        std::size_t at = key & (m_slots.size() - 1);
        while (m_slots[at].number != kNoGroup && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        if (m_slots[at].number == kNoGroup)
            m_slots[at] = {key, m_count++};
        return m_slots[at].number;
    }
    quint32 count() const { return m_count; }

private:
    struct Entry {
        quint64 key = 0;
        quint32 number = kNoGroup;
    };
    void grow()
    {
        const std::vector<Entry> old = std::move(m_slots);
        m_slots.assign(old.empty() ? 1024 : old.size() * 2, Entry());
        for (const Entry &entry : old) {
            if (entry.number == kNoGroup)
                continue;
            std::size_t at = entry.key & (m_slots.size() - 1);
            while (m_slots[at].number != kNoGroup)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = entry;
        }
    }
    std::vector<Entry> m_slots;
    quint32 m_count = 0;
};

quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

} // namespace

Bounced::Bounced(std::span<const Reversal> reversals)
{
    for (const Reversal &reversal : reversals) {
        m_out.emplace_back(reversal.out, reversal.biller);
        m_back.push_back(reversal.in);
    }
    std::ranges::sort(m_out);
    std::ranges::sort(m_back);
}

bool Bounced::isWayBack(Row row) const { return std::ranges::binary_search(m_back, row); }

CategoryId Bounced::askedFor(Row row, CategoryId own) const
{
    const auto at = std::ranges::lower_bound(m_out, row, {}, &std::pair<Row, CategoryId>::first);
    return at != m_out.end() && at->first == row && at->second != kNoCategory ? at->second : own;
}

StreamGroups streamGroups(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree,
    std::span<const Counting> counting, PayeeKeys &payees, const Bounced &bounced)
{
    const Rows &rows = ledger.booked();
    const FlowSides sides(tree);
    std::vector<CategoryId> families(tree.all().size());
    for (CategoryId id = 0; id < CategoryId(families.size()); ++id)
        families[id] = tree.group(id);

    KeyNumbers numbers;
    std::vector<quint32> groupOf(rows.size(), kNoGroup);
    for (Row row = 0; row < rows.size(); ++row) {
        const CategoryId category = bounced.askedFor(row, verdicts[row].category);
        if (bounced.isWayBack(row) || !counts(counting, row) || rows.minor[row] == 0 || rows.day(row) == kNoDay || sides.isOwnMove(category))
            continue;
        const quint64 payee = payees.of(row);
        if (payee == 0)
            continue;
        const CategoryId family = category < families.size() ? families[category] : kNoCategory;
        const quint64 rest = quint64(rows.currency[row].packed()) << 32 | quint64(family) << 1 | (rows.minor[row] > 0 ? 1U : 0U);
        groupOf[row] = numbers.number(mixed(payee ^ mixed(rest)));
    }
    StreamGroups groups;
    groups.ends.assign(numbers.count(), 0);
    for (const quint32 number : groupOf) {
        if (number != kNoGroup)
            ++groups.ends[number];
    }
    quint32 sum = 0;
    for (quint32 &end : groups.ends) { // counts become beginnings, and filling turns these into ends
        const quint32 count = end;
        end = sum;
        sum += count;
    }
    groups.rows.resize(sum);
    for (Row row = 0; row < rows.size(); ++row) {
        if (groupOf[row] != kNoGroup)
            groups.rows[groups.ends[groupOf[row]]++] = row;
    }
    return groups;
}

} // namespace saldoscope
