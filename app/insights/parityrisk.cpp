// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/parity.h"
#include "insights/paritymonths.h"

using namespace Qt::StringLiterals;

namespace saldoscope::parity {
namespace {

constexpr QJsonValue::Type kNull = QJsonValue::Null;

QJsonObject averages(const Analysis &analysis, const Selection &rows)
{
    return {{u"average_count_a_month"_s, countPerMonth(rows)}, {u"average_sum_a_month"_s, perMonth(analysis, rows)}};
}

QJsonValue stated(const Analysis &analysis, std::optional<qint64> Account::*balance)
{
    qint64 sum = 0;
    bool any = false;
    for (const Account &account : analysis.ledger().accounts()) {
        if (account.currency == analysis.currency && (account.*balance)) {
            sum += *(account.*balance);
            any = true;
        }
    }
    return any ? amount(analysis, double(sum)) : kNull;
}

QJsonObject balance(const Scope &scope)
{
    const Analysis &analysis = scope.analysis;
    const auto &months = scope.months;
    qint64 net = 0;
    for (const MonthFlow *month : months)
        net += month->in + month->out;
    const bool any = !months.empty();
    return {{u"calendar_month_start_balance"_s,
                any ? householdBalance(analysis, firstDayOf(months.front()->month) - 1) : kNull},
        {u"calendar_month_end_balance"_s, any ? householdBalance(analysis, lastDayOf(months.back()->month)) : kNull},
        {u"net_cash_flow"_s, any ? amount(analysis, double(net)) : kNull},
        {u"statement_start_balance"_s, stated(analysis, &Account::opening)},
        {u"statement_end_balance"_s, stated(analysis, &Account::closing)}};
}

/// Deposits in at least five of the last six full months, of about the same size.
QJsonValue stableDeposits(const Selection &deposits)
{
    if (deposits.empty())
        return kNull;
    int months = 0;
    for (std::size_t back = 1; back <= std::min<std::size_t>(6, deposits.monthCounts.size()); ++back)
        months += deposits.monthCounts[deposits.monthCounts.size() - back] > 0 ? 1 : 0;
    return months >= 5 && stability(deposits).toDouble() >= 0.7;
}

QJsonObject cash(const Scope &scope, const Selection &income, const Selection &expenses)
{
    const Analysis &analysis = scope.analysis;
    const Selection in = inside(scope, u"cash.deposit", +1);
    const Selection out = inside(scope, u"cash.withdrawal", -1);
    const auto ratio
        = [](const Selection &part, qint64 whole) { return part.empty() ? kNull : share(double(part.sum()), double(whole)); };
    return {{u"average_count_of_cash_deposit_a_month"_s, countPerMonth(in)},
        {u"average_count_of_cash_withdrawal_a_month"_s, countPerMonth(out)},
        {u"average_sum_of_cash_deposit_a_month"_s, perMonth(analysis, in)},
        {u"average_sum_of_cash_withdrawal_a_month"_s, perMonth(analysis, out)},
        {u"cash_deposit_monthly_trend"_s, trend(analysis, in)},
        {u"cash_deposit_to_income"_s, ratio(in, income.sum())},
        {u"cash_withdrawal_monthly_trend"_s, trend(analysis, out)},
        {u"cash_withdrawal_to_expenses"_s, ratio(out, expenses.sum())},
        {u"cash_withdrawal_to_income"_s, ratio(out, income.sum())},
        {u"stable_monthly_cash_deposits"_s, stableDeposits(in)}};
}

QJsonObject gambling(const Scope &scope, const Selection &expenses)
{
    const Analysis &analysis = scope.analysis;
    const Selection all = inside(scope, u"gambling", -1);
    const auto ratio = [&](QStringView key) {
        return all.empty() ? kNull : share(double(inside(scope, key, -1).sum()), double(all.sum()));
    };
    QJsonObject object = averages(analysis, all);
    object.insert(u"days_since_last_transaction"_s, daysSince(analysis, all));
    object.insert(u"gambling_to_all_expenses"_s, // documented as 0, not null, where there is none
        all.empty() ? QJsonValue(0) : share(double(all.sum()), double(expenses.sum())));
    object.insert(u"monthly_regularity_of_gambling"_s, regularity(all));
    object.insert(u"ratio_of_casino"_s, ratio(u"gambling.casino"));
    object.insert(u"ratio_of_lottery"_s, ratio(u"gambling.lottery"));
    object.insert(u"ratio_of_sports_betting"_s, ratio(u"gambling.betting"));
    return object;
}

} // namespace

Selection spending(const Scope &scope)
{
    const Analysis &analysis = scope.analysis;
    const CategoryTree &tree = analysis.knowledge->tree();
    const auto &minor = analysis.ledger().booked().minor;
    return selection(scope, [&](Row row) {
        const CategoryId category = analysis.verdicts[row].category;
        return minor[row] < 0 && (category == kNoCategory || tree[category].kind != CategoryKind::Transfer);
    });
}

QJsonValue householdBalance(const Analysis &analysis, Day day)
{
    const DayBalances &household = analysis.household;
    const qint64 index = qint64(day) - household.first;
    if (household.endOfDay.empty() || index < 0 || index >= qint64(household.endOfDay.size()))
        return kNull;
    return amount(analysis, double(household.endOfDay[std::size_t(index)]));
}

QJsonObject nordigenRisk(const Analysis &analysis, const Terms &terms)
{
    const Scope scope(analysis, terms);
    const Selection expenses = spending(scope);
    const auto pair = [&](QStringView key, int sign) { return averages(analysis, inside(scope, key, sign)); };
    return {{u"alimony_payments"_s, pair(u"family.maintenance", -1)}, {u"bailiffs"_s, pair(u"arrears.bailiff", -1)},
        {u"balance"_s, balance(scope)}, {u"cash"_s, cash(scope, incomeRows(scope), expenses)},
        {u"debt_collection"_s, pair(u"arrears.collection", -1)}, {u"dishonours"_s, pair(u"arrears.returned", 0)},
        {u"gambling"_s, gambling(scope, expenses)}, {u"loan_fines"_s, pair(u"arrears.loan_fine", -1)}};
}

} // namespace saldoscope::parity
