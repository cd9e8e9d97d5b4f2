// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/costpacks.h"

namespace saldoscope {

/// Rounds half away from zero; what is a half but for the noise of doubles counts as a half.
qint64 roundedMinor(double minor);

/// (1 + i)^−n with i a twelfth of the yearly rate.
double discountFactor(RatePpm yearly, int months);

/// annuity() before it is rounded, in minor units: for sums that are divided further.
double exactAnnuity(qint64 principal, RatePpm yearly, int months);

/// What loans with a home as security cost a month (H of d.17), positive minor units; relief is what comes back.
/// total = interest − relief + amortisation, rounded once; the amortisation takes what rounding the others leaves.
struct HomeLoanCost {
    qint64 interest = 0;
    qint64 relief = 0;
    qint64 amortisation = 0;
    qint64 total() const { return interest - relief + amortisation; }
};

/// By which rules home loans are counted.
struct HomeLoanRules {
    const CostPack *relief = nullptr;        ///< null: the country has none, or the policy leaves it out
    const CostPack *amortisation = nullptr;  ///< null: the loan is paid as an annuity over its months
    int owners = 1;                          ///< that share the relief's limit
    qint64 propertyValue = 0;                ///< 0: not known
    std::optional<qint64> grossYearly;
};

/// `rates` one a loan. Loans without an amortisation rule are annuities over monthsLeft, `longest` where that is 0.
HomeLoanCost homeLoanCost(std::span<const SecuredLoan> loans, std::span<const RatePpm> rates, const HomeLoanRules &rules, int longest);

} // namespace saldoscope
