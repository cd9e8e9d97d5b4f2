// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/riskrows.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr const char *kMethod = "d.14/1";
constexpr int kLargeWindow = 90;

Figure countAMonth(const RiskRows &rows, const std::vector<Row> &evidence)
{
    return rows.ratio(Unit::Count, kMethod, rows.months(), numberTerm(u"rows"_s, double(evidence.size())),
        numberTerm(u"months"_s, double(rows.months().size()), Unit::Months), evidence);
}

/// Deposits in most of the last six months, of much the same size.
bool areStable(const RiskRows &rows, const RiskPolicy &policy)
{
    const std::span<const Month> six = rows.lastMonths(6);
    std::vector<double> sums;
    for (const Month month : six) {
        const qint64 sum = rows.sum(rows.of(RiskKind::Deposit), std::span(&month, 1), 1);
        if (sum > 0)
            sums.push_back(double(sum));
    }
    if (int(sums.size()) < policy.stableCashMonths || sums.empty())
        return false;
    double mean = 0, square = 0;
    for (const double sum : sums)
        mean += sum / double(sums.size());
    for (const double sum : sums)
        square += (sum - mean) * (sum - mean) / double(sums.size());
    return 1 - std::sqrt(square) / mean >= policy.stableCashShare;
}

Figure trend(const RiskRows &rows, const RiskPolicy &policy)
{
    const std::span<const Month> last = rows.lastMonths(3);
    const std::span<const Month> before = rows.monthsBefore(3);
    if (before.empty())
        return rows.tooShort(Unit::Share, kMethod);
    const std::vector<Row> &all = rows.of(RiskKind::Withdrawal);
    const qint64 now = rows.sum(all, last, -1);
    const qint64 then = rows.sum(all, before, -1);
    std::vector<Month> six(before.begin(), before.end());
    six.insert(six.end(), last.begin(), last.end());
    Figure figure = rows.ofMonths(Unit::Share, kMethod, six);
    const qint64 floor = std::max<qint64>(policy.lowMoney, 1);
    figure.value = double(now - then) / double(std::max(then, floor));
    figure.formula = u"({last} - {before}) / max({before}; {floor})"_s;
    figure.terms = {moneyTerm(u"last"_s, now), moneyTerm(u"before"_s, then), moneyTerm(u"floor"_s, floor)};
    figure.evidence = rows.inside(all, six, -1);
    figure.nullReason = NullReason::NotNull;
    return figure;
}

} // namespace

Cash cash(const RiskRows &rows, const RiskPolicy &policy)
{
    Cash result;
    const std::span<const Month> months = rows.months();
    const std::vector<Row> out = rows.inside(rows.of(RiskKind::Withdrawal), months, -1);
    const std::vector<Row> in = rows.inside(rows.of(RiskKind::Deposit), months, 1);
    const qint64 outSum = rows.sum(out, months, -1);
    const qint64 inSum = rows.sum(in, months, 1);
    result.withdrawals = rows.moneyOf(kMethod, months, outSum, out, Unit::MoneyAMonth);
    result.deposits = rows.moneyOf(kMethod, months, inSum, in, Unit::MoneyAMonth);
    result.withdrawalCount = countAMonth(rows, out);
    result.depositCount = countAMonth(rows, in);
    result.withdrawalShare = rows.ratio(Unit::Share, kMethod, months, moneyTerm(u"withdrawals"_s, outSum),
        moneyTerm(u"spending"_s, rows.spending(months)), out);
    result.depositShare = rows.ratio(Unit::Share, kMethod, months, moneyTerm(u"deposits"_s, inSum),
        moneyTerm(u"income"_s, rows.income(months).value_or(0)), in);
    result.withdrawalTrend = trend(rows, policy);
    result.stableDeposits = areStable(rows, policy);

    const qint64 income = rows.analysis().income.used.minor.value_or(0);
    const qint64 ofIncome = std::llround(policy.largeCashShare * double(income));
    const qint64 limit = std::max(policy.largeCash, ofIncome);
    result.largeFrom = rows.empty(Unit::Money, kMethod);
    result.largeFrom.minor = limit;
    result.largeFrom.formula = u"max({share} * {income}; {least})"_s;
    result.largeFrom.terms = {numberTerm(u"share"_s, policy.largeCashShare, Unit::Share), moneyTerm(u"income"_s, income, Unit::MoneyAMonth),
        moneyTerm(u"least"_s, policy.largeCash)};
    result.largeFrom.nullReason = NullReason::NotNull;
    result.largeFrom.confidence = rows.analysis().income.used.known() ? rows.analysis().income.used.confidence : 50;
    std::vector<Row> large;
    for (const Row row : rows.inside(rows.of(RiskKind::Deposit), rows.lastDays(kLargeWindow), 1)) {
        if (rows.minor(row) > limit)
            large.push_back(row);
    }
    result.largeDeposits = rows.countIn(kMethod, rows.lastDays(kLargeWindow), std::move(large));
    return result;
}

} // namespace saldoscope
