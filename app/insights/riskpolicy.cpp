// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/risk.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace saldoscope {

namespace {

using P = RiskPolicy;

constexpr RiskTunable share(QLatin1StringView key, double lowest, double highest, double P::*member)
{
    return {key, lowest, highest, member, nullptr, nullptr};
}
constexpr RiskTunable count(QLatin1StringView key, int lowest, int highest, int P::*member)
{
    return {key, double(lowest), double(highest), nullptr, member, nullptr};
}
constexpr RiskTunable money(QLatin1StringView key, double lowest, double highest, qint64 P::*member)
{
    return {key, lowest, highest, nullptr, nullptr, member};
}
constexpr QLatin1StringView k(const char *key) { return QLatin1StringView(key); }

constexpr auto kTunables = std::to_array<RiskTunable>({
    share(k("gambling.note"), 0, 1, &P::gamblingNote),
    share(k("gambling.red"), 0, 1, &P::gamblingRed),
    share(k("gambling.escalation"), 1, 100, &P::escalation),
    money(k("gambling.escalation_stakes"), 0, 1'000'000, &P::escalationStakes),
    money(k("gambling.escalation_floor"), 0, 1'000'000, &P::escalationFloor),
    money(k("gambling.lottery"), 0, 1'000'000, &P::lotteryAMonth),
    count(k("gambling.payday_days"), 1, 14, &P::paydayDays),
    share(k("balance.low_share"), 0, 1, &P::lowShare),
    money(k("balance.low_money"), 0, 1'000'000, &P::lowMoney),
    share(k("balance.empty_share"), 0, 1, &P::emptyShare),
    count(k("returned.fee_days"), 0, 30, &P::returnedFeeDays),
    money(k("returned.reminder_fee"), 0, 10'000, &P::reminderFee),
    money(k("returned.claim_fee"), 0, 10'000, &P::claimFee),
    share(k("cash.large_share"), 0, 10, &P::largeCashShare),
    money(k("cash.large_money"), 0, 10'000'000, &P::largeCash),
    count(k("cash.stable_months"), 1, 6, &P::stableCashMonths),
    share(k("cash.stable_share"), 0, 1, &P::stableCashShare),
    share(k("coverage.good"), 0, 100, &P::coverageGood),
    share(k("coverage.usable"), 0, 100, &P::coverageUsable),
    share(k("signs.paid_back_share"), 0, 1, &P::paidBackShare),
    count(k("signs.paid_back_days"), 1, 60, &P::paidBackDays),
    count(k("signs.young_days"), 1, 366, &P::youngDays),
    share(k("signs.round_share"), 0, 1, &P::roundShare),
    money(k("signs.round_to"), 1, 100'000, &P::roundTo),
    count(k("signs.count"), 1, 9, &P::signs),
    share(k("flag.income_drop"), 0, 1, &P::incomeDrop),
    count(k("flag.new_job_days"), 1, 366, &P::newJobDays),
    share(k("flag.temporary_share"), 0, 1, &P::temporaryShare),
    share(k("flag.volatility"), 0, 5, &P::volatility),
    count(k("flag.new_loan_days"), 1, 366, &P::newLoanDays),
    count(k("flag.high_cost_days"), 1, 730, &P::highCostDays),
    count(k("flag.bnpl_count"), 1, 50, &P::bnplCount),
    share(k("flag.bnpl_share"), 0, 1, &P::bnplShare),
    share(k("flag.debt_service"), 0, 2, &P::debtService),
    share(k("flag.stressed_debt_service"), 0, 2, &P::stressedDebtService),
    money(k("flag.thin_per_adult"), 0, 100'000, &P::thinPerAdult),
    count(k("flag.collection_days"), 1, 730, &P::collectionDays),
    count(k("flag.bailiff_days"), 1, 1095, &P::bailiffDays),
    count(k("flag.overdraft_days"), 0, 90, &P::overdraftDays),
    count(k("flag.unarranged_days"), 0, 90, &P::unarrangedDays),
    count(k("flag.returned_count"), 1, 50, &P::returnedCount),
    count(k("flag.empty_days"), 1, 31, &P::emptyDays),
    count(k("flag.empty_cycles"), 1, 6, &P::emptyCycles),
    count(k("flag.cash_count"), 1, 50, &P::cashCount),
    share(k("flag.hidden_share"), 0, 1, &P::hiddenShare),
    count(k("flag.data_days"), 1, 366, &P::dataDays),
    share(k("flag.thin_cushion"), 0, 12, &P::thinCushion),
    share(k("flag.no_cushion"), 0, 12, &P::noCushion),
    share(k("flag.low_cover"), 0, 12, &P::lowCover),
    share(k("flag.balance_swing"), 0, 10, &P::swing),
    share(k("flag.balance_fall"), 0, 1, &P::fall),
    share(k("flag.overspend"), 0.5, 5, &P::overspend),
    count(k("flag.low_days"), 0, 90, &P::lowDays),
    share(k("positive.buffer_months"), 0, 24, &P::bufferMonths),
});

/// How many units of the currency buy roughly what ten kronor do, in tenths: a level of prices, not a rate of exchange.
double level(Currency currency)
{
    struct Level {
        std::string_view code;
        double units;
    };
    constexpr auto levels = std::to_array<Level>({{"SEK", 10}, {"NOK", 10}, {"DKK", 10}, {"EUR", 1}, {"GBP", 1}, {"USD", 1}, {"CHF", 1},
        {"CZK", 25}, {"PLN", 4}, {"HUF", 350}, {"RON", 5}, {"BGN", 2}, {"ISK", 140}, {"JPY", 150}, {"INR", 40}, {"TRY", 35}});
    const QByteArray code = currency.code().toLatin1();
    const auto found = std::ranges::find(levels, std::string_view(code.constData(), std::size_t(code.size())), &Level::code);
    return found == levels.end() ? 1 : found->units;
}

} // namespace

std::span<const RiskTunable> riskTunables() { return kTunables; }

RiskPolicy RiskPolicy::shipped(Currency currency)
{
    RiskPolicy kronor;
    kronor.currency = *Currency::fromAscii("SEK");
    return kronor.in(currency);
}

RiskPolicy RiskPolicy::in(Currency other) const
{
    RiskPolicy same = *this;
    same.currency = other;
    if (!other.known() || !currency.known() || other == currency)
        return same;
    const double factor = level(other) / level(currency) * std::pow(10.0, other.digits() - currency.digits());
    for (const RiskTunable &tunable : kTunables) {
        if (tunable.money != nullptr)
            same.*tunable.money = std::llround(double(this->*tunable.money) * factor);
    }
    // Statutory fees are amounts of one country's law: they say nothing in another currency.
    same.reminderFee = same.claimFee = 0;
    return same;
}

} // namespace saldoscope
