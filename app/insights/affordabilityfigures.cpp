// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/affordabilityfigures.h"

#include "insights/formula.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr RatePpm kHighestRate = 100 * kPpmAPercent;     ///< where the search for the break-even rate ends
constexpr qint64 kLargestPrincipal = 1'000'000'000'000;  ///< minor units: where the search for the largest loan ends
constexpr double kMillion = 1e6;
constexpr double kMonthsAYear = 12;
const QString kMethod = u"d.17/1"_s;

/// The last number from 0 to `most` for which `holds` is true; it is true up to there and false after. nullopt: never.
template <class Number, class Holds> std::optional<Number> lastThat(Number most, Holds holds)
{
    if (!holds(Number(0)))
        return std::nullopt;
    Number low = 0, high = most;
    while (low < high) {
        const Number middle = high - (high - low) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/// (1 − (1+i)^−n) / i: what a payment of 1 a month pays off.
double presentValue(RatePpm yearly, int months)
{
    return yearly <= 0 ? double(months) : (1 - discountFactor(yearly, months)) / (double(yearly) / kMillion / kMonthsAYear);
}

void annuityTerms(Figure &figure, RatePpm rate, int months)
{
    figure.terms.push_back(numberTerm(u"monthly_rate"_s, double(rate) / kMillion / kMonthsAYear, Unit::Share));
    figure.terms.push_back(numberTerm(u"discount"_s, discountFactor(rate, months), Unit::Share));
}

} // namespace

Figure Calculation::figure(Unit unit, const QString &method) const
{
    Figure figure;
    figure.unit = unit;
    figure.currency = m_policy.currency();
    figure.method = method;
    for (const TableUsed &table : m_result.tables)
        figure.tables.append(table.label());
    return figure;
}

void Calculation::putMoney(Figure &target, qint64 minor) const
{
    target.minor = minor;
    target.nullReason = NullReason::NotNull;
    target.observations = m_facts.fullMonths;
    target.window = m_facts.window;
    target.confidence = m_facts.fullMonths >= 12 ? 100 : m_facts.fullMonths >= 6 ? 75 : m_facts.fullMonths >= 3 ? 50 : 25;
}

void Calculation::putShare(Figure &target, double value) const
{
    putMoney(target, 0);
    target.minor.reset();
    target.value = value;
}

void Calculation::figures()
{
    m_result.leftToday = left(m_today);
    m_result.leftStressed = left(m_stressed);
    m_result.living = living();
    m_result.newLoan = newLoan(Rates::Contract);
    m_result.newLoanStressed = newLoan(Rates::Stressed);
    m_result.breakEvenRate = breakEvenRate();
    m_result.largestLoan = largestLoan();
    m_result.incomeMayFall = incomeMayFall();
    m_result.debtService = debtService(false);
    m_result.debtServiceWithNew = debtService(true);
    m_result.stressedDebtService = stressedDebtService();
    m_result.largestLoanByRatio = largestLoanByRatio();
    m_result.debtToIncome = debtToIncome();
    m_result.housingShare = housingShare();
}

Figure Calculation::left(const GroupSums &sums) const
{
    Figure figure = this->figure(Unit::MoneyAMonth, kMethod);
    figure.formula = u"{income} - {housing} - {debts} - {new_loan} - {living} - {extras}"_s;
    constexpr std::array names {"income"_L1, "housing"_L1, "debts"_L1, "new_loan"_L1, "living"_L1, "extras"_L1};
    for (std::size_t group = 0; group < names.size(); ++group) {
        const qint64 sum = sums.of(TermGroup(group));
        figure.terms.push_back(moneyTerm(QString(names[group]), group == 0 ? sum : -sum, Unit::MoneyAMonth));
    }
    for (const AffordabilityTerm &term : m_result.terms)
        figure.evidence.insert(figure.evidence.end(), term.evidence.begin(), term.evidence.end());
    std::ranges::sort(figure.evidence);
    figure.evidence.erase(std::unique(figure.evidence.begin(), figure.evidence.end()), figure.evidence.end());
    if (m_result.block == AffordabilityBlock::None)
        putMoney(figure, sums.left());
    return figure;
}

Figure Calculation::living() const
{
    Figure figure = this->figure(Unit::MoneyAMonth, u"d.17.2/1"_s);
    QStringList sum;
    for (const AffordabilityTerm &term : m_result.terms) {
        if (term.group != TermGroup::Living)
            continue;
        const QString name = term.key.section(u'.', 1);
        sum.append(u'{' + name + u'}');
        figure.terms.push_back(moneyTerm(name, -term.stressed, Unit::MoneyAMonth));
    }
    figure.formula = sum.join(u" + "_s);
    if (!sum.isEmpty())
        putMoney(figure, -m_stressed.of(TermGroup::Living));
    return figure;
}

Figure Calculation::newLoan(Rates rates) const
{
    Figure figure = this->figure(Unit::MoneyAMonth, kMethod);
    if (m_loan.principal <= 0 || (!m_loan.secured && m_loan.months <= 0))
        return figure;
    const RatePpm rate = rates == Rates::Stressed ? m_result.stressedRate : m_loan.rate;
    putMoney(figure, newLoanCost(m_loan.principal, rates));
    figure.observations = 0;
    figure.confidence = 100;
    figure.terms.push_back(moneyTerm(u"principal"_s, m_loan.principal));
    if (m_loan.secured) {
        const HomeLoanCost with = homeLoans(rates, m_loan.principal), without = homeLoans(rates, 0);
        figure.formula = u"{with_it} - {without_it}"_s;
        figure.terms = {moneyTerm(u"with_it"_s, with.total(), Unit::MoneyAMonth), moneyTerm(u"without_it"_s, without.total(), Unit::MoneyAMonth)};
    } else if (rate > 0) {
        figure.formula = u"{principal} * {monthly_rate} / (1 - {discount})"_s;
        annuityTerms(figure, rate, m_loan.months);
    } else {
        figure.formula = u"{principal} / {months}"_s;
        figure.terms.push_back(numberTerm(u"months"_s, m_loan.months, Unit::Months));
    }
    return figure;
}

Figure Calculation::breakEvenRate() const
{
    Figure figure = this->figure(Unit::Share, u"d.17 break-even/1"_s);
    const bool owes = m_loan.principal > 0 || (m_household.housing && !m_household.housing->loans.empty());
    if (m_result.block != AffordabilityBlock::None || !owes)
        return figure;
    const HomeLoanCost usual = homeLoans(Rates::Contract, 0);
    const qint64 fixed = m_today.left() + usual.total() + newLoanCost(m_loan.principal, Rates::Contract);
    const auto leftAt = [&](RatePpm rate) {
        return fixed - homeLoans(Rates::Contract, 0, rate).total() - newLoanCost(m_loan.principal, Rates::Contract, rate);
    };
    const auto rate = lastThat(kHighestRate, [&](RatePpm candidate) { return leftAt(candidate) >= 0; });
    if (rate && *rate < kHighestRate)
        putShare(figure, double(*rate) / kMillion);
    return figure;
}

Figure Calculation::largestLoan() const
{
    Figure figure = this->figure(Unit::Money, u"d.17 largest loan/1"_s);
    if (m_result.block != AffordabilityBlock::None || (!m_loan.secured && m_loan.months <= 0))
        return figure;
    const qint64 before = m_stressed.left() - m_stressed.of(TermGroup::NewLoan);
    const qint64 margin = m_policy.minor("kalp.margin"_L1);
    if (before <= margin) {
        putMoney(figure, 0); // no loan is small enough: a true zero
        return figure;
    }
    if (m_loan.secured) {
        const auto most = lastThat(kLargestPrincipal, [&](qint64 p) { return before - newLoanCost(p, Rates::Stressed) >= margin; });
        if (most)
            putMoney(figure, *most);
        return figure;
    }
    const RatePpm rate = m_result.stressedRate;
    putMoney(figure, roundedMinor(double(before - margin) * presentValue(rate, m_loan.months)));
    figure.terms = {moneyTerm(u"left_without_it"_s, before, Unit::MoneyAMonth), moneyTerm(u"margin"_s, margin, Unit::MoneyAMonth)};
    if (rate > 0) {
        figure.formula = u"({left_without_it} - {margin}) * (1 - {discount}) / {monthly_rate}"_s;
        annuityTerms(figure, rate, m_loan.months);
        std::swap(figure.terms[2], figure.terms[3]); // in the order of the formula
    } else {
        figure.formula = u"({left_without_it} - {margin}) * {months}"_s;
        figure.terms.push_back(numberTerm(u"months"_s, m_loan.months, Unit::Months));
    }
    return figure;
}

Figure Calculation::incomeMayFall() const
{
    Figure figure = this->figure(Unit::Share, u"d.17 income may fall/1"_s);
    const qint64 income = m_stressed.of(TermGroup::Income);
    if (m_result.block != AffordabilityBlock::None || income <= 0)
        return figure;
    figure.formula = u"{left} / {income}"_s;
    figure.terms = {moneyTerm(u"left"_s, m_stressed.left(), Unit::MoneyAMonth), moneyTerm(u"income"_s, income, Unit::MoneyAMonth)};
    putShare(figure, double(m_stressed.left()) / double(income));
    return figure;
}

Figure Calculation::debtService(bool withNew) const
{
    Figure figure = this->figure(Unit::Share, u"d.9/1"_s);
    const qint64 income = m_today.of(TermGroup::Income);
    if (!m_facts.income || income <= 0 || m_result.block == AffordabilityBlock::OtherCurrency)
        return figure;
    const bool entered = m_household.housing && !m_household.housing->loans.empty();
    const HomeLoanCost home = homeLoans(Rates::Contract, 0);
    // Relief comes back with the tax, not in the month: d.9 counts what is paid.
    const qint64 service = m_service + (entered ? home.interest + home.amortisation : m_serviceHome);
    figure.terms = {moneyTerm(u"debt_service"_s, service, Unit::MoneyAMonth)};
    qint64 sum = service;
    if (withNew) {
        qint64 added = newLoanCost(m_loan.principal, Rates::Contract);
        if (m_loan.secured && m_loan.principal > 0)
            added += homeLoans(Rates::Contract, m_loan.principal).relief - home.relief;
        figure.formula = u"({debt_service} - {refinanced} + {new_loan}) / {income}"_s;
        figure.terms.push_back(moneyTerm(u"refinanced"_s, m_refinancedService, Unit::MoneyAMonth));
        figure.terms.push_back(moneyTerm(u"new_loan"_s, added, Unit::MoneyAMonth));
        sum += added - m_refinancedService;
    } else {
        figure.formula = u"{debt_service} / {income}"_s;
    }
    figure.terms.push_back(moneyTerm(u"income"_s, income, Unit::MoneyAMonth));
    for (const MonthlyFact &debt : m_facts.debts)
        figure.evidence.insert(figure.evidence.end(), debt.evidence.begin(), debt.evidence.end());
    std::ranges::sort(figure.evidence);
    putShare(figure, double(sum) / double(income));
    return figure;
}

RatePpm Calculation::ratioRate(RatePpm contract) const { return std::max(m_policy.rate("ratio.stressed_rate"_L1), contract); }

int Calculation::ratioMonths(int months) const
{
    const int longest = m_policy.count("ratio.stressed_months"_L1);
    return months > 0 ? std::min(months, longest) : longest;
}

double Calculation::stressedPayments() const
{
    double sum = 0;
    const bool entered = m_household.housing && !m_household.housing->loans.empty();
    for (const SecuredLoan &loan : entered ? m_household.housing->loans : std::vector<SecuredLoan>())
        sum += exactAnnuity(loan.principal, ratioRate(loan.rate), ratioMonths(loan.monthsLeft));
    for (const DeclaredDebt &debt : m_household.debts)
        sum += exactAnnuity(debt.principal, ratioRate(debt.rate), ratioMonths(debt.monthsLeft));
    for (const MonthlyFact &debt : m_facts.debts) {
        const bool told = debt.mortgage ? entered : std::ranges::any_of(m_household.debts, [&debt](const DeclaredDebt &declared) {
            return declared.inData && declared.type == debt.debt;
        });
        const bool ends = debt.stream && std::ranges::find(m_loan.refinances, *debt.stream) != m_loan.refinances.end();
        sum += told || ends ? 0 : double(debt.minor); // what is left of it is not known: its payment stands for itself
    }
    return sum;
}

Term Calculation::paymentTerm(const QString &name, double minor) const
{
    return numberTerm(name, minor / std::pow(10.0, m_policy.currency().digits())); // in major units, for it has parts of an öre
}

Figure Calculation::stressedDebtService() const
{
    Figure figure = this->figure(Unit::Share, u"d.9 stressed/1"_s);
    const qint64 income = m_today.of(TermGroup::Income);
    if (!isFinnish() || !m_facts.income || income <= 0 || m_result.block == AffordabilityBlock::OtherCurrency)
        return figure;
    const double others = stressedPayments();
    const double asked = exactAnnuity(m_loan.principal, ratioRate(m_loan.rate), ratioMonths(m_loan.months));
    figure.formula = u"({stressed_payments} + {new_loan}) / {income}"_s;
    figure.terms = {paymentTerm(u"stressed_payments"_s, others), paymentTerm(u"new_loan"_s, asked),
        moneyTerm(u"income"_s, income, Unit::MoneyAMonth)};
    putShare(figure, (others + asked) / double(income));
    return figure;
}

Figure Calculation::largestLoanByRatio() const
{
    Figure figure = this->figure(Unit::Money, u"d.9 largest loan/1"_s);
    const qint64 income = m_today.of(TermGroup::Income);
    if (!isFinnish() || !m_facts.income || income <= 0 || m_result.block == AffordabilityBlock::OtherCurrency)
        return figure;
    const double limit = m_policy.number("flag.stressed_debt_service"_L1);
    const double others = stressedPayments();
    const RatePpm rate = ratioRate(m_loan.rate);
    const int months = ratioMonths(m_loan.months);
    const double room = limit * double(income) - others;
    putMoney(figure, room <= 0 ? 0 : roundedMinor(room * presentValue(rate, months)));
    if (room <= 0 || rate <= 0)
        return figure;
    figure.formula = u"({limit} * {income} - {stressed_payments}) * (1 - {discount}) / {monthly_rate}"_s;
    figure.terms = {numberTerm(u"limit"_s, limit, Unit::Share), moneyTerm(u"income"_s, income, Unit::MoneyAMonth),
        paymentTerm(u"stressed_payments"_s, others)};
    annuityTerms(figure, rate, months);
    std::swap(figure.terms[3], figure.terms[4]);
    return figure;
}

Figure Calculation::debtToIncome() const
{
    Figure figure = this->figure(Unit::Share, u"d.9 debt to income/1"_s);
    if (!m_household.grossYearly || *m_household.grossYearly <= 0)
        return figure;
    qint64 debt = 0;
    for (const DeclaredDebt &one : m_household.debts)
        debt += one.principal;
    for (const SecuredLoan &loan : m_household.housing ? m_household.housing->loans : std::vector<SecuredLoan>())
        debt += loan.principal;
    figure.formula = u"({debt} + {new_loan}) / {gross_yearly}"_s;
    figure.terms = {moneyTerm(u"debt"_s, debt), moneyTerm(u"new_loan"_s, m_loan.principal), moneyTerm(u"gross_yearly"_s, *m_household.grossYearly)};
    putShare(figure, double(debt + m_loan.principal) / double(*m_household.grossYearly));
    figure.observations = 0;
    figure.confidence = 100;
    return figure;
}

Figure Calculation::housingShare() const
{
    Figure figure = this->figure(Unit::Share, u"d.9 housing/1"_s);
    const qint64 income = m_today.of(TermGroup::Income), cost = -m_today.of(TermGroup::Housing);
    const bool known = m_household.housing || m_facts.housing.aMonth() > 0;
    if (!m_facts.income || income <= 0 || !known || m_result.block == AffordabilityBlock::OtherCurrency)
        return figure;
    figure.formula = u"{housing} / {income}"_s;
    figure.terms = {moneyTerm(u"housing"_s, cost, Unit::MoneyAMonth), moneyTerm(u"income"_s, income, Unit::MoneyAMonth)};
    putShare(figure, double(cost) / double(income));
    return figure;
}

} // namespace saldoscope
