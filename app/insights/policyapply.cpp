// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/policyapply.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

int permille(double share) { return int(std::lround(share * 1000)); }

bool flag(const Policy &policy, const QString &key)
{
    const QByteArray latin = key.toLatin1();
    return policy.flag(QLatin1StringView(latin));
}

} // namespace

IncomePolicy incomePolicy(const Policy &policy)
{
    IncomePolicy income;
    for (std::size_t i = 0; i < kIncomeClasses; ++i) {
        if (!canBeIncome(IncomeClass(i)))
            continue;
        income.allowed[i] = flag(policy, u"income.allow."_s + word(IncomeClass(i)));
        income.irregular[i] = flag(policy, u"income.irregular."_s + word(IncomeClass(i)));
    }
    income.haircutPermille = permille(policy.number("income.haircut"_L1));
    income.leastActiveMonths = policy.count("income.irregular_months"_L1);
    income.shortSlots = policy.count("income.short_slots"_L1);
    income.longSlots = policy.count("income.long_slots"_L1);
    return income;
}

CommitmentPolicy commitmentPolicy(const Policy &policy)
{
    CommitmentPolicy loans;
    loans.debtSlots = policy.count("loan.slots"_L1);
    loans.revolvingMonths = policy.count("loan.revolving_months"_L1);
    loans.stackingDays = policy.count("loan.stack_days"_L1);
    loans.stackingReceipts = policy.count("loan.stack_receipts"_L1);
    loans.stackingHighCost = policy.count("loan.stack_high_cost"_L1);
    loans.bridgeDays = policy.count("loan.bridge_days"_L1);
    loans.bridgeLeastPermille = permille(policy.number("loan.bridge_low"_L1));
    loans.bridgeMostPermille = permille(policy.number("loan.bridge_high"_L1));
    loans.settlementTimes = policy.count("loan.bridge_times"_L1);
    loans.fullPayerPermille = permille(policy.number("loan.full_payer"_L1));
    return loans;
}

RiskPolicy riskPolicy(const Policy &policy)
{
    RiskPolicy risk = RiskPolicy::shipped(policy.currency());
    for (const RiskTunable &tunable : riskTunables()) {
        if (tunable.share)
            risk.*tunable.share = policy.number(tunable.key);
        else if (tunable.count)
            risk.*tunable.count = policy.count(tunable.key);
        else
            risk.*tunable.money = policy.minor(tunable.key);
    }
    return risk;
}

AnalysisOptions withPolicy(AnalysisOptions options, const Policy &policy)
{
    options.incomePolicy = incomePolicy(policy);
    options.commitmentPolicy = commitmentPolicy(policy);
    options.riskPolicy = riskPolicy(policy);
    return options;
}

} // namespace saldoscope
