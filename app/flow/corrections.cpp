// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/corrections.h"

#include <algorithm>

namespace saldoscope {

Corrections::Corrections(const std::vector<Correction> &stored)
{
    for (const Correction &correction : stored) {
        if (m_steps.empty() || m_steps.back().back().at != correction.at)
            m_steps.emplace_back();
        m_steps.back().push_back(correction);
    }
    m_done = m_steps.size();
    replay();
}

void Corrections::categorise(std::span<const RowKey> rows, const QString &categoryKey, const QDateTime &at)
{
    std::vector<Correction> step;
    for (const RowKey row : rows) {
        Correction correction = on(row);
        if (correction.categoryKey == categoryKey)
            continue;
        correction.categoryKey = categoryKey;
        correction.at = at;
        step.push_back(std::move(correction));
    }
    add(std::move(step));
}

void Corrections::exclude(std::span<const RowKey> rows, bool excluded, const QString &reason, const QDateTime &at)
{
    std::vector<Correction> step;
    for (const RowKey row : rows) {
        Correction correction = on(row);
        if (correction.excluded == excluded && correction.reason == reason)
            continue;
        correction.excluded = excluded;
        correction.reason = reason;
        correction.at = at;
        step.push_back(std::move(correction));
    }
    add(std::move(step));
}

void Corrections::add(std::vector<Correction> step)
{
    if (step.empty())
        return;
    m_steps.resize(m_done);
    // Steps are told apart by their moment when they are read again.
    if (!m_steps.empty() && step.front().at <= m_steps.back().back().at) {
        const QDateTime after = m_steps.back().back().at.addMSecs(1);
        for (Correction &correction : step)
            correction.at = after;
    }
    for (const Correction &correction : step)
        m_now.insert(correction.row, correction);
    m_steps.push_back(std::move(step));
    m_done = m_steps.size();
}

void Corrections::undo()
{
    if (canUndo()) {
        --m_done;
        replay();
    }
}

void Corrections::redo()
{
    if (canRedo()) {
        ++m_done;
        replay();
    }
}

void Corrections::replay()
{
    m_now.clear();
    for (std::size_t step = 0; step < m_done; ++step) {
        for (const Correction &correction : m_steps[step])
            m_now.insert(correction.row, correction);
    }
}

std::vector<Correction> Corrections::inForce() const
{
    std::vector<Correction> all;
    for (std::size_t step = 0; step < m_done; ++step)
        all.insert(all.end(), m_steps[step].begin(), m_steps[step].end());
    return all;
}

Correction Corrections::on(RowKey row) const
{
    const auto found = m_now.constFind(row);
    return found == m_now.cend() ? Correction {row, {}, false, {}, {}} : *found;
}

Overrides Corrections::overrides(const CategoryTree &tree) const
{
    Overrides overrides;
    for (const Correction &correction : m_now) {
        const CategoryId category = correction.categoryKey.isEmpty() ? kNoCategory : tree.find(correction.categoryKey);
        if (category != kNoCategory)
            overrides.insert(correction.row, category);
    }
    return overrides;
}

std::vector<RowKey> Corrections::excluded() const
{
    std::vector<RowKey> rows;
    for (const Correction &correction : m_now) {
        if (correction.excluded)
            rows.push_back(correction.row);
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace saldoscope
