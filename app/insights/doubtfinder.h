// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/affordabilityfacts.h"
#include "insights/categoryset.h"
#include "insights/doubts.h"

#include <QHash>

namespace saldoscope {

/// What changes in the facts if a doubt is read the other way round: minor units a month, signed as the facts count
/// (more income > 0, more cost > 0).
struct DoubtMoves {
    qint64 income = 0;
    qint64 debts = 0;       ///< repayments but home loans
    qint64 housing = 0;
    qint64 homeLoans = 0;   ///< of `housing`: payments on home loans, which are debt service too
    qint64 living = 0;      ///< living costs of the template
};

struct OpenDoubt {
    Doubt doubt;            ///< without its effects
    DoubtMoves moves;
};

/// Everything uncertain in an analysis that could move what is left. One stream is in at most one doubt, so that the
/// readings of all of them together can be added up.
class DoubtFinder
{
public:
    DoubtFinder(const Analysis &analysis, const AffordabilityFacts &facts, const Household &household, const Policy &policy, Day caseDate = kNoDay);
    std::vector<OpenDoubt> all();

private:
    void probableSalaries();
    void renames();
    void lateStreams();
    void doubtfulTransfers();
    void unclearHousing();
    void unsureCategories();
    void oneSidedTransfers();
    void jointAccounts();
    void dependants();

    OpenDoubt about(DoubtKind kind, std::size_t stream) const;
    void keep(OpenDoubt doubt, std::optional<std::size_t> stream);
    bool isFree(std::size_t stream) const { return !m_taken[stream]; }
    const MonthlyFact *usedIncome(std::size_t stream) const;
    const MonthlyFact *countedDebt(std::size_t stream) const;
    bool isHousing(std::size_t stream) const;
    /// What the stream counts with as it is read, turned round: what goes if it is left out.
    DoubtMoves leavingOut(std::size_t stream) const;
    bool inMainCurrency(std::size_t stream) const;
    /// What the template says more for so many children whose ages nobody told; nullopt where there is no template.
    std::optional<qint64> costOf(int moreChildren) const;

    const Analysis &m_analysis;
    const AffordabilityFacts &m_facts;
    const Household &m_household;
    const Policy &m_policy;
    Day m_caseDate;
    std::vector<bool> m_taken;                 ///< by stream
    QHash<quint32, std::size_t> m_incomes;     ///< stream → facts.incomes
    QHash<quint32, std::size_t> m_debts;       ///< stream → facts.debts
    std::vector<OpenDoubt> m_doubts;
};

/// FNV-1a: the same on every machine and in every version, because officers' settlements are kept by it.
QString doubtHash(const QString &text);

/// The facts as they are with the moves made.
void apply(AffordabilityFacts &facts, const DoubtMoves &moves);

} // namespace saldoscope
