// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/preparation.h"

#include "insights/analysis.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

QString word(AccountShare share)
{
    switch (share) {
    case AccountShare::Whole: return u"whole"_s;
    case AccountShare::Half: return u"half"_s;
    case AccountShare::LeftOut: return u"left-out"_s;
    }
    Q_UNREACHABLE();
}

Preparation prepare(const MergedLedger &merged, std::vector<Verdict> &, const CategoryTree &, const AnalysisOptions &)
{
    Preparation preparation;
    preparation.overlapping = merged.overlapping;
    preparation.equalKept = merged.equalKept;
    preparation.pairedTransfers = merged.transfers.size();
    preparation.accounts.resize(merged.ledger->accounts().size());
    return preparation;
}

void summarise(Preparation &, const Analysis &) {}

CategoryId shownCategory(const CategoryTree &tree, const Verdict &verdict, qint64)
{
    return verdict.sensitivity == Sensitivity::None ? verdict.category : tree.openAncestor(verdict.category);
}

} // namespace saldoscope
