// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/merchants.h"
#include "insights/rules.h"
#include "ledger/categorytree.h"

#include <memory>

namespace saldoscope {

enum class Layer : quint8;

/// Everything the engine knows before it sees an account: category tree, merchant base, rule packs. Immutable, shared,
/// read once from the compiled-in resources.
class Knowledge
{
public:
    /// The knowledge shipped with the program. Errors only where the build is broken.
    static Result<std::shared_ptr<const Knowledge>> shipped();

    const CategoryTree &tree() const { return m_tree; }
    const Merchants &merchants() const { return m_merchants; }
    const Rules &rules() const { return m_rules; }

    /// Why a verdict came about: a rule's id and note, or the merchant's name. English, for "Decided by" details.
    QString reason(Layer layer, quint16 rule) const;
    /// Names and dates of what was used: "categories 1, merchants nsi 8.0.20260918, rules se 2026-11-21, …".
    QStringList versions() const;

private:
    CategoryTree m_tree;
    Merchants m_merchants;
    Rules m_rules;
};

} // namespace saldoscope
