// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/preparation.h"

#include "insights/analysis.h"
#include "insights/categoryset.h"
#include "insights/dayrows.h"
#include "insights/figuremaking.h"
#include "insights/formula.h"
#include "insights/statistics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// Sensitive rows, folded by what is shown in their place.
std::vector<ShieldedSum> shieldedSums(const Analysis &analysis)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    const Rows &rows = analysis.ledger().booked();
    std::vector<ShieldedSum> shielded(tree.all().size() + 1); // behind the categories what is shown as none of them
    for (const Row row : analysis.notable) {
        const Verdict &verdict = analysis.verdicts[row];
        if (verdict.sensitivity == Sensitivity::None || rows.currency[row] != analysis.currency || !counts(analysis.counting, row))
            continue;
        const qint64 minor = analysis.preparation.counted(rows.account[row], rows.minor[row]);
        const CategoryId open = verdict.category < tree.all().size() ? tree.openAncestor(verdict.category) : kNoCategory;
        ShieldedSum &sum = shielded[std::min<std::size_t>(open, tree.all().size())];
        sum.shownAs = open;
        ++sum.rows;
        (minor > 0 ? sum.in : sum.out) += minor;
    }
    std::erase_if(shielded, [](const ShieldedSum &sum) { return sum.rows == 0; });
    return shielded;
}

/// What went to savings and came back from them in some months.
struct Saved {
    qint64 minor = 0;
    std::vector<Row> rows;
};

Saved savedIn(const Analysis &analysis, const std::vector<Month> &months)
{
    Saved saved;
    const CategorySet savings(analysis.knowledge->tree(), {u"savings"});
    const Rows &rows = analysis.ledger().booked();
    eachRowOf(rows, months, [&](Row row) {
        if (!savings.has(analysis.verdicts[row].category) || rows.currency[row] != analysis.currency || !counts(analysis.counting, row))
            return;
        saved.minor -= analysis.preparation.counted(rows.account[row], rows.minor[row]);
        saved.rows.push_back(row);
    });
    return saved;
}

} // namespace

void summarise(Preparation &preparation, const Analysis &analysis)
{
    const Rows &rows = analysis.ledger().booked();
    const std::vector<Month> full = fullMonths(analysis);
    preparation.shielded = shieldedSums(analysis);
    Saved saved = savedIn(analysis, full);

    preparation.netSaving = emptyFigure(analysis, Unit::MoneyAMonth, u"d.3/1"_s);
    if (full.empty()) {
        preparation.netSaving.nullReason = rows.empty() ? NullReason::NoData : NullReason::TooShort;
    } else {
        const auto months = qint64(full.size());
        Figure &saving = preparation.netSaving;
        saving.minor = roundedMean(saved.minor, months);
        saving.nullReason = NullReason::NotNull;
        saving.window = {firstDayOf(full.front()), lastDayOf(full.back())};
        saving.observations = int(months);
        saving.evidence = std::move(saved.rows);
        saving.confidence = confidenceOfMonths(full.size());
        saving.formula = u"{net_saved} / {months}"_s;
        saving.terms = {moneyTerm(u"net_saved"_s, saved.minor), numberTerm(u"months"_s, double(months))};
    }

    Figure out = emptyFigure(analysis, Unit::Money, u"d.3/1"_s);
    Figure in = out;
    for (Figure *each : {&out, &in}) {
        each->window = {analysis.period.first, analysis.asOf};
        each->nullReason = rows.empty() ? NullReason::NoData : NullReason::NotNull;
        if (!rows.empty())
            each->minor = 0; // nothing moved to accounts elsewhere is a true zero
    }
    for (const OwnElsewhere &move : preparation.ownElsewhere) {
        const Row row = move.row;
        if (rows.currency[row] != analysis.currency || !counts(analysis.counting, row))
            continue;
        Figure &side = rows.minor[row] < 0 ? out : in;
        side.minor = *side.minor + std::abs(preparation.counted(rows.account[row], rows.minor[row]));
        side.evidence.push_back(row);
        ++side.observations;
    }
    for (Figure *each : {&out, &in}) {
        if (each->known()) {
            each->confidence = 70;
            each->formula = u"{moved}"_s;
            each->terms = {moneyTerm(u"moved"_s, *each->minor)};
        }
    }
    preparation.ownElsewhereOut = std::move(out);
    preparation.ownElsewhereIn = std::move(in);
}

} // namespace saldoscope
