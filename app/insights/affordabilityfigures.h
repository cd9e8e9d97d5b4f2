// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/affordabilityfacts.h"
#include "insights/homeloans.h"

namespace saldoscope {

enum class Rates : quint8 { Contract, Stressed };

/// Sums of the terms by group, signed.
class GroupSums
{
public:
    void add(TermGroup group, qint64 minor) { m_sums[std::size_t(group)] += minor; }
    qint64 of(TermGroup group) const { return m_sums[std::size_t(group)]; }
    qint64 left() const
    {
        qint64 sum = 0;
        for (const qint64 minor : m_sums)
            sum += minor;
        return sum;
    }

private:
    std::array<qint64, std::size_t(TermGroup::Left)> m_sums {};
};

/// One run of d.17: terms first (affordability.cpp), then the figures that rest on them (affordabilityfigures.cpp).
class Calculation
{
public:
    Calculation(const AffordabilityFacts &facts, const Household &household, const LoanRequest &loan, const Policy &policy,
        const WhatIf &whatIf, Day caseDate);
    Affordability run();

private:
    // Terms
    ChosenPack choose(const CostPacks &packs, CostPack::Kind kind) const;
    RatePpm stressed(RatePpm contract) const;
    void use(const ChosenPack &chosen);
    void note(AffordabilityNote note);
    void block();
    void blockLiving();
    AffordabilityTerm &add(TermGroup group, const QString &key, TermSource source, qint64 today, qint64 stressedSum);
    void incomeTerms();
    void housingTerms();
    void debtTerms();
    void newLoanTerm();
    void livingTerms();
    void templateTerms(const LivingSums &sums);
    void extraTerms();
    void notes();
    void waterfall();
    void floorCheck();
    /// All home loans, with the asked one where it is secured; `all`: one rate for every one of them.
    HomeLoanCost homeLoans(Rates rates, qint64 newPrincipal, std::optional<RatePpm> all = {}) const;
    qint64 newLoanCost(qint64 principal, Rates rates, std::optional<RatePpm> all = {}) const;

    // Figures
    void figures();
    Figure figure(Unit unit, const QString &method) const;
    void putMoney(Figure &target, qint64 minor) const;
    void putShare(Figure &target, double value) const;
    Figure left(const GroupSums &sums) const;
    Figure living() const;
    Figure newLoan(Rates rates) const;
    Figure breakEvenRate() const;
    Figure largestLoan() const;
    Figure incomeMayFall() const;
    Figure debtService(bool withNew) const;
    Figure stressedDebtService() const;
    Figure largestLoanByRatio() const;
    Figure debtToIncome() const;
    Figure housingShare() const;
    /// What all debts but the asked loan take a month in Finland's ratio, minor units, not rounded: the ratio's limit is
    /// turned back into a loan.
    double stressedPayments() const;
    Term paymentTerm(const QString &name, double minor) const;
    RatePpm ratioRate(RatePpm contract) const;
    int ratioMonths(int months) const;
    bool isFinnish() const { return m_policy.country() == QLatin1StringView("fi"); }

    AffordabilityFacts m_facts;
    const Household &m_household;
    const LoanRequest &m_loan;
    const Policy &m_policy;
    Day m_caseDate;
    ChosenPack m_floor, m_template, m_relief;
    HomeLoanRules m_rules;
    GroupSums m_today, m_stressed;
    qint64 m_service = 0;           ///< payments on debts but home loans, those to be refinanced too
    qint64 m_serviceHome = 0;       ///< home loans as seen in the data
    qint64 m_refinancedService = 0; ///< of both
    Affordability m_result;
};

} // namespace saldoscope
