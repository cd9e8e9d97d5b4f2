// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/merchants.h"
#include "insights/rules.h"
#include "ledger/categorytree.h"

#include <memory>

namespace saldoscope {

class CostPacks;
class RuleReader;
struct CostPack;
struct PackFile;
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
    const CostPacks &costs() const; ///< dated tables of living costs, floors and lending rules

    /// With rules and tables of a lender's packs on top; see packs.h. `packs` are lines for versions(), `files` what they were read from.
    std::shared_ptr<const Knowledge> extended(Rules rules, const std::vector<CostPack> &costs, const QStringList &packs, std::vector<PackFile> files) const;
    /// The rules as they are shipped, before they are built.
    static Result<RuleReader> shippedRules(const CategoryTree &tree);

    /// Why a verdict came about: a rule's id and note, or the merchant's name. English, for "Decided by" details.
    QString reason(Layer layer, quint16 rule) const;
    /// The lender's pack that decided, "acme.json 2026-11-21"; empty: none did.
    QString packBehind(Layer layer, quint16 rule) const;
    /// Names and dates of what was used: "categories 1, merchants nsi 8.0.20260918, rules se 2026-11-21, …".
    QStringList versions() const;
    /// Those of a lender among them: "pack acme.json 2026-11-21 3f2a9c1b".
    const QStringList &packs() const { return m_packs; }
    /// Those packs as they were read, in the same order: knowledgeWith() makes the same knowledge of them again.
    const std::vector<PackFile> &packFiles() const;

    /// The rule that a verdict names; null where it names none.
    const Rule *ruleBehind(Layer layer, quint16 rule) const;

private:

    CategoryTree m_tree;
    Merchants m_merchants;
    Rules m_rules;
    std::shared_ptr<const CostPacks> m_costs; // null: the shipped ones
    QStringList m_packs;
    std::shared_ptr<const std::vector<PackFile>> m_files; // of m_packs; null: none
};

} // namespace saldoscope
