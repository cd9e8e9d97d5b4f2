// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/streamgroups.h"

#include <algorithm>

namespace saldoscope {

namespace {

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

quint32 KeyNumbers::number(quint64 key)
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

void KeyNumbers::grow()
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

GroupKeys::GroupKeys(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree, std::span<const Counting> counting,
    PayeeKeys &payees, const Bounced &bounced)
    : m_rows(ledger.booked())
    , m_verdicts(verdicts)
    , m_counting(counting)
    , m_payees(payees)
    , m_bounced(bounced)
    , m_sides(tree)
    , m_families(tree.all().size())
{
    for (CategoryId id = 0; id < CategoryId(m_families.size()); ++id)
        m_families[id] = tree.group(id);
}

std::optional<quint64> GroupKeys::of(Row row)
{
    const CategoryId category = m_bounced.askedFor(row, m_verdicts[row].category);
    if (m_bounced.isWayBack(row) || !counts(m_counting, row) || m_rows.minor[row] == 0 || m_rows.day(row) == kNoDay || m_sides.isOwnMove(category))
        return std::nullopt;
    const quint64 payee = m_payees.of(row);
    if (payee == 0)
        return std::nullopt;
    const CategoryId family = category < m_families.size() ? m_families[category] : kNoCategory;
    const quint64 rest = quint64(m_rows.currency[row].packed()) << 32 | quint64(family) << 1 | (m_rows.minor[row] > 0 ? 1U : 0U);
    return mixed(payee ^ mixed(rest));
}

KeptGroups keptGroups(GroupKeys &keys, std::size_t rows)
{
    KeptGroups groups;
    groups.groupOf.assign(rows, kNoGroup);
    for (Row row = 0; row < rows; ++row) {
        if (const auto key = keys.of(row))
            groups.groupOf[row] = groups.numbers.number(*key);
    }
    return groups;
}

} // namespace saldoscope
