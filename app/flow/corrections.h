// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"
#include "store/caserecord.h"

#include <QHash>

#include <span>
#include <vector>

namespace saldoscope {

/// The officer's own marks as a stack of small values: undo and redo for free. Each Correction is the whole word on its
/// row; the newest one counts. A value.
class Corrections
{
public:
    Corrections() = default;
    /// As stored: what was made at the same moment is one step, so that undo goes on after a restart.
    explicit Corrections(const std::vector<Correction> &stored);

    /// One step: these rows get this category; an empty key takes the category back. What else was said stays.
    void categorise(std::span<const RowKey> rows, const QString &categoryKey, const QDateTime &at);
    /// One step: these rows are left out of every figure, or taken in again.
    void exclude(std::span<const RowKey> rows, bool excluded, const QString &reason, const QDateTime &at);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    void undo();
    void redo();
    std::size_t done() const { return m_done; } ///< steps in force
    void forgetUndone() { m_steps.resize(m_done); } ///< something else was done meanwhile: there is no way forward

    /// What is in force, in the order it was made: what is stored.
    std::vector<Correction> inForce() const;
    /// What is said of one row now; a Correction that says nothing where nothing is.
    Correction on(RowKey row) const;
    /// Keys that the tree does not know are left out: an older or newer program chose them.
    Overrides overrides(const CategoryTree &tree) const;
    std::vector<RowKey> excluded() const; ///< sorted

    bool operator==(const Corrections &) const = default;

private:
    void add(std::vector<Correction> step);
    void replay();

    std::vector<std::vector<Correction>> m_steps;
    std::size_t m_done = 0;
    QHash<RowKey, Correction> m_now;
};

} // namespace saldoscope
