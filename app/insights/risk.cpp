// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/risk.h"

#include "insights/riskrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

const Figure &Rolling::in(int days) const
{
    const auto at = std::size_t(std::ranges::find(kRollingDays, days) - kRollingDays.begin());
    Q_ASSERT(at < windows.size());
    return windows[at];
}

Risk risk(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts)
{
    return risk(RiskRows(analysis), policy, facts);
}

Risk risk(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts)
{
    Risk result;
    result.gambling = gambling(rows, policy);
    result.balance = balanceRisk(rows, policy, facts);
    result.arrears = arrears(rows, policy);
    result.cash = cash(rows, policy);
    return result;
}

std::vector<NamedRiskFigure> named(const Risk &risk)
{
    std::vector<NamedRiskFigure> all;
    const auto add = [&](const QString &name, const Figure &figure) { all.push_back({name, &figure}); };
    const auto rolling = [&](const QString &name, const Rolling &each) {
        for (std::size_t i = 0; i < kRollingDays.size(); ++i)
            add(name + u'.' + QString::number(kRollingDays[i]), each.windows[i]);
    };
    const Gambling &g = risk.gambling;
    add(u"gambling.stakes"_s, g.stakes);
    add(u"gambling.wins"_s, g.wins);
    add(u"gambling.net"_s, g.net);
    add(u"gambling.shareIncome"_s, g.shareIncome);
    add(u"gambling.shareSpending"_s, g.shareSpending);
    add(u"gambling.shareCounted"_s, g.shareCounted);
    add(u"gambling.shareCountedRecent"_s, g.shareCountedRecent);
    add(u"gambling.lotteryAMonth"_s, g.lotteryAMonth);
    add(u"gambling.activeDays"_s, g.activeDays);
    add(u"gambling.largestDay"_s, g.largestDay);
    add(u"gambling.daysSinceLast"_s, g.daysSinceLast);
    add(u"gambling.escalation"_s, g.escalation);
    add(u"gambling.regularity"_s, g.regularity);
    add(u"gambling.paydayPull"_s, g.paydayPull);
    add(u"gambling.possible"_s, g.possible);
    const BalanceRisk &b = risk.balance;
    rolling(u"balance.overdraftDays"_s, b.overdraftDays);
    add(u"balance.unarrangedDays"_s, b.unarrangedDays);
    add(u"balance.penaltyInterest"_s, b.penaltyInterest);
    add(u"balance.lowDays"_s, b.lowDays);
    add(u"balance.daysToEmpty"_s, b.daysToEmpty);
    add(u"balance.shortCycles"_s, b.shortCycles);
    add(u"balance.cushion"_s, b.cushion);
    add(u"balance.meanBalance"_s, b.meanBalance);
    add(u"balance.meanCover"_s, b.meanCover);
    add(u"balance.lowest"_s, b.lowest);
    add(u"balance.swing"_s, b.swing);
    add(u"balance.trend"_s, b.trend);
    add(u"balance.outOverIn"_s, b.outOverIn);
    add(u"balance.inflowSpread"_s, b.inflowSpread);
    add(u"balance.savings"_s, b.savings);
    add(u"balance.netCashFlow"_s, b.netCashFlow);
    const Arrears &a = risk.arrears;
    rolling(u"arrears.returned"_s, a.returned);
    add(u"arrears.returnedSum"_s, a.returnedSum);
    add(u"arrears.reminderCount"_s, a.reminderCount);
    const auto claims = [&](const QString &name, const Claims &each) {
        add(name + u".countAMonth"_s, each.countAMonth);
        add(name + u".sumAMonth"_s, each.sumAMonth);
        add(name + u".daysSinceLast"_s, each.daysSinceLast);
        rolling(name + u".count"_s, each.count);
        add(name + u".back"_s, each.back);
    };
    claims(u"collection"_s, a.collection);
    claims(u"bailiff"_s, a.bailiff);
    claims(u"maintenance"_s, a.maintenance);
    claims(u"loanFines"_s, a.loanFines);
    claims(u"dishonours"_s, a.dishonours);
    const Cash &c = risk.cash;
    add(u"cash.withdrawals"_s, c.withdrawals);
    add(u"cash.deposits"_s, c.deposits);
    add(u"cash.withdrawalCount"_s, c.withdrawalCount);
    add(u"cash.depositCount"_s, c.depositCount);
    add(u"cash.withdrawalShare"_s, c.withdrawalShare);
    add(u"cash.depositShare"_s, c.depositShare);
    add(u"cash.withdrawalTrend"_s, c.withdrawalTrend);
    add(u"cash.largeDeposits"_s, c.largeDeposits);
    add(u"cash.largeFrom"_s, c.largeFrom);
    return all;
}

} // namespace saldoscope
