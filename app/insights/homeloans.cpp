// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/homeloans.h"

#include <algorithm>
#include <cmath>

namespace saldoscope {

namespace {

constexpr double kMillion = 1e6;
constexpr double kMonthsAYear = 12;

double reliefOf(double interest, const HomeLoanRules &rules)
{
    if (!rules.relief)
        return 0;
    const double limit = double(rules.relief->reliefLimit) * std::max(rules.owners, 1);
    return rules.relief->reliefBelow * std::min(interest, limit) + rules.relief->reliefAbove * std::max(interest - limit, 0.0);
}

} // namespace

qint64 roundedMinor(double minor)
{
    constexpr double kNoise = 1e-6;
    return std::llround(minor + std::copysign(kNoise, minor));
}

double discountFactor(RatePpm yearly, int months)
{
    return std::pow(1 + double(yearly) / kMillion / kMonthsAYear, -double(months));
}

double exactAnnuity(qint64 principal, RatePpm yearly, int months)
{
    if (principal <= 0 || months <= 0)
        return 0;
    if (yearly <= 0)
        return double(principal) / months;
    const double i = double(yearly) / kMillion / kMonthsAYear;
    return double(principal) * i / (1 - discountFactor(yearly, months));
}

qint64 annuity(qint64 principal, RatePpm yearly, int months) { return roundedMinor(exactAnnuity(principal, yearly, months)); }

HomeLoanCost homeLoanCost(std::span<const SecuredLoan> loans, std::span<const RatePpm> rates, const HomeLoanRules &rules, int longest)
{
    Q_ASSERT(loans.size() == rates.size());
    qint64 debt = 0;
    for (const SecuredLoan &loan : loans)
        debt += loan.principal;
    const double share = rules.amortisation ? amortisationShare(*rules.amortisation, debt, rules.propertyValue, rules.grossYearly) : 0;
    double interest = 0, amortisation = 0; // a year
    for (std::size_t i = 0; i < loans.size(); ++i) {
        const SecuredLoan &loan = loans[i];
        const double ofLoan = double(loan.principal) * rates[i] / kMillion;
        interest += ofLoan;
        if (rules.amortisation) {
            amortisation += share * double(loan.basis > 0 ? loan.basis : loan.principal);
        } else {
            const qint64 payment = annuity(loan.principal, rates[i], loan.monthsLeft > 0 ? loan.monthsLeft : longest);
            amortisation += std::max(double(payment) * kMonthsAYear - ofLoan, 0.0);
        }
    }
    const double relief = reliefOf(interest, rules);
    HomeLoanCost cost {.interest = roundedMinor(interest / kMonthsAYear), .relief = roundedMinor(relief / kMonthsAYear)};
    cost.amortisation = roundedMinor((interest - relief + amortisation) / kMonthsAYear) - cost.interest + cost.relief;
    return cost;
}

} // namespace saldoscope
