// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/knowledge.h"
#include "ledger/ledgermerge.h"

#include <QHash>

#include <vector>

namespace saldoscope {

/// Who decided a row's category, weakest first. A stronger layer always beats a weaker one.
enum class Layer : quint8 {
    None,          ///< nobody: the row stays uncategorised; the engine never guesses to look complete
    Structure,     ///< text patterns: salary, rent, direct debit, fee, cash
    Merchant,      ///< the merchant base
    Counterparty,  ///< a name or IBAN on a list: lender, agency, collector, gambling company
    Transfer,      ///< an own transfer: both legs were found, or the other side is the applicant (preparation.h)
    Override       ///< the officer's own choice
};
/// A stable word for exports: "none", "structure", …
QString word(Layer layer);

/// One row's category, and which rule said so.
struct Verdict {
    CategoryId category = kNoCategory; ///< other.in / other.out where nobody decided
    Layer layer = Layer::None;
    quint8 confidence = 0;             ///< 0…100; 0 where nobody decided
    quint16 rule = 0;                  ///< Knowledge::reason(layer, rule)
    /// What the row tells about the person: by its category, or by its text where that goes further (a refund by a
    /// pharmacy). Where it is not None, text and payee are shielded and the sum is counted at CategoryTree::openAncestor().
    Sensitivity sensitivity = Sensitivity::None;
    bool operator==(const Verdict &) const = default;
};

/// The officer's choices, by row key. An empty hash is the common case and costs nothing.
using Overrides = QHash<RowKey, CategoryId>;

/// One verdict a booked row. Rules are asked once for each distinct (counterparty, text, direction).
std::vector<Verdict> categorise(const Ledger &ledger, const Knowledge &knowledge, const QString &country,
    std::span<const OwnTransfer> transfers, const Overrides &overrides = {});

} // namespace saldoscope
