// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/paritymonths.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace saldoscope::parity {
namespace {

double power10(int digits)
{
    double scale = 1;
    while (digits-- > 0)
        scale *= 10;
    return scale;
}

double rounded(double value, int decimals) { return std::round(value * power10(decimals)) / power10(decimals); }

} // namespace

Scope::Scope(const Analysis &of, const Terms &terms)
    : analysis(of)
    , income(terms.income.empty() ? std::vector<int>(std::begin(kIncomeIds), std::end(kIncomeIds)) : terms.income)
    , expenses(terms.expenses.empty() ? std::vector<int>(std::begin(kExpenseIds), std::end(kExpenseIds)) : terms.expenses)
{
    for (const MonthFlow &month : analysis.flows.months)
        if (month.full)
            months.push_back(&month);
    if (terms.months && *terms.months >= 0 && std::size_t(*terms.months) < months.size()) {
        months.erase(months.begin(), months.end() - *terms.months);
        first = months.empty() ? analysis.asOf + 1 : firstDayOf(months.front()->month);
    }
}

Terms termsOf(const QJsonObject &params)
{
    const auto ids = [&](QLatin1StringView name) {
        std::vector<int> list;
        const QJsonArray values = params.value(name).toArray();
        for (const auto &value : values)
            if (const int id = value.toVariant().toInt(); id > 0)
                list.push_back(id);
        return list;
    };
    Terms terms {std::nullopt, ids("income_definition"_L1), ids("expense_definition"_L1)};
    if (const int months = params.value(u"period").toInt(); months > 0)
        terms.months = months;
    return terms;
}

qint64 Selection::sum() const { return std::accumulate(monthSums.begin(), monthSums.end(), qint64(0)); }
int Selection::count() const { return std::accumulate(monthCounts.begin(), monthCounts.end(), 0); }
int Selection::monthsWithRows() const
{
    return int(std::ranges::count_if(monthCounts, [](int count) { return count > 0; }));
}

IdTable::IdTable(const Analysis &analysis, std::span<const int> wanted)
    : m_analysis(analysis)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    for (std::size_t category = 0; category < tree.all().size(); ++category) { // parents stand before their children
        const int own = tree.toNordigen(CategoryId(category));
        const CategoryId parent = tree[CategoryId(category)].parent;
        const int inherited = parent == kNoCategory ? 0 : m_ids[parent];
        m_ids.push_back(std::ranges::find(wanted, own) != wanted.end() ? own : inherited);
    }
}

Selection inside(const Scope &scope, QStringView key, int sign)
{
    const Analysis &analysis = scope.analysis;
    const CategoryTree &tree = analysis.knowledge->tree();
    const CategoryId ancestor = tree.find(key);
    std::vector<char> takes;
    for (CategoryId category = 0; category < CategoryId(tree.all().size()); ++category)
        takes.push_back(tree.isInside(category, ancestor) ? 1 : 0);
    const auto &minor = analysis.ledger().booked().minor;
    return selection(scope, [&](Row row) {
        const CategoryId category = analysis.verdicts[row].category;
        return category != kNoCategory && takes[category] && minor[row] * sign >= 0;
    });
}

Selection incomeRows(const Scope &scope)
{
    const auto &minor = scope.analysis.ledger().booked().minor;
    const IdTable ids(scope.analysis, scope.income);
    return selection(scope, [&](Row row) { return minor[row] > 0 && ids[row] != 0; });
}

Selection expenseRows(const Scope &scope)
{
    const auto &minor = scope.analysis.ledger().booked().minor;
    const IdTable ids(scope.analysis, scope.expenses);
    return selection(scope, [&](Row row) { return minor[row] < 0 && ids[row] != 0; });
}

QJsonValue inCurrency(qint64 minor, Currency currency) { return rounded(double(minor) / power10(currency.digits()), currency.digits()); }

QJsonValue amount(const Analysis &analysis, double minor)
{
    const int digits = analysis.currency.digits();
    return rounded(minor / power10(digits), digits);
}

QJsonValue perMonth(const Analysis &analysis, const Selection &selection)
{
    if (selection.empty() || selection.fullMonths == 0)
        return QJsonValue::Null;
    return amount(analysis, double(selection.sum()) / selection.fullMonths);
}

QJsonValue countPerMonth(const Selection &selection)
{
    if (selection.empty() || selection.fullMonths == 0)
        return QJsonValue::Null;
    return rounded(double(selection.count()) / selection.fullMonths, 2);
}

QJsonValue share(double part, double whole)
{
    return whole == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(rounded(part / whole, 4));
}

QJsonValue daysSince(const Analysis &analysis, const Selection &selection)
{
    return selection.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(analysis.asOf - selection.last);
}

QJsonValue regularity(const Selection &selection)
{
    if (selection.empty())
        return QJsonValue::Null;
    return share(selection.monthsWithRows(), selection.fullMonths);
}

QJsonValue stability(const Selection &selection)
{
    const double n = selection.fullMonths;
    if (selection.empty() || n < 3 || selection.sum() == 0)
        return QJsonValue::Null;
    const double mean = double(selection.sum()) / n;
    double squares = 0;
    for (const qint64 sum : selection.monthSums)
        squares += (double(sum) - mean) * (double(sum) - mean);
    return rounded(std::max(0.0, 1 - std::sqrt(squares / n) / mean), 4);
}

QJsonValue trend(const Analysis &analysis, const Selection &selection)
{
    const std::size_t n = selection.monthSums.size();
    if (selection.empty() || n < 2)
        return QJsonValue::Null;
    double w = 0, wx = 0, wy = 0, wxx = 0, wxy = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double weight = i + 3 >= n ? 3 : 1;
        const auto x = double(i);
        const auto y = double(selection.monthSums[i]);
        w += weight;
        wx += weight * x;
        wy += weight * y;
        wxx += weight * x * x;
        wxy += weight * x * y;
    }
    const double spread = w * wxx - wx * wx;
    return spread == 0 ? QJsonValue(QJsonValue::Null) : amount(analysis, (w * wxy - wx * wy) / spread);
}

} // namespace saldoscope::parity
