// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/parity.h"

#include "insights/paritymonths.h"

#include <QJsonArray>
#include <algorithm>

#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope::parity {

namespace {

constexpr double kCloseShare = 0.005;
constexpr double kCloseUnit = 0.0101; ///< answers are rounded to two decimals, each on its own

bool agree(const QJsonValue &theirs, const QJsonValue &ours)
{
    if (!theirs.isDouble() || !ours.isDouble())
        return theirs == ours;
    const double a = theirs.toDouble(), b = ours.toDouble();
    return std::abs(a - b) <= std::max(kCloseUnit, kCloseShare * std::max(std::abs(a), std::abs(b)));
}

/// The item of a list that speaks of the same category, where its items say of which they speak; else the one in its place.
QJsonValue counterpart(const QJsonArray &list, const QJsonArray &other, qsizetype at)
{
    const QJsonValue category = other.at(at)[u"category_id"_s];
    const bool named = other.at(at).isObject() && !category.isUndefined() && !other.at(at)[u"date"_s].isString();
    if (!named)
        return list.at(at);
    const auto same = std::find_if(list.begin(), list.end(), [&](const QJsonValue &item) { return item[u"category_id"_s] == category; });
    return same == list.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*same);
}

void walk(const QString &member, const QJsonValue &theirs, const QJsonValue &ours, std::vector<Comparison> &list);

void walkMembers(const QString &member, const QJsonObject &theirs, const QJsonObject &ours, std::vector<Comparison> &list)
{
    QStringList keys = theirs.keys();
    const QStringList more = ours.keys();
    for (const QString &key : more) {
        if (!theirs.contains(key))
            keys.append(key);
    }
    keys.sort();
    for (const QString &key : std::as_const(keys))
        walk(member + u'.' + key, theirs.value(key), ours.value(key), list);
}

void walkItems(const QString &member, const QJsonArray &theirs, const QJsonArray &ours, std::vector<Comparison> &list)
{
    for (qsizetype i = 0; i < theirs.size(); ++i)
        walk(u"%1[%2]"_s.arg(member).arg(i), theirs.at(i), counterpart(ours, theirs, i), list);
    qsizetype next = theirs.size();
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (counterpart(theirs, ours, i).isUndefined())
            walk(u"%1[%2]"_s.arg(member).arg(next++), QJsonValue::Undefined, ours.at(i), list);
    }
}

/// Objects and lists are walked into, also where one side has none; a null where the other side has an object is compared
/// as it is.
void walk(const QString &member, const QJsonValue &theirs, const QJsonValue &ours, std::vector<Comparison> &list)
{
    const auto before = list.size();
    if ((theirs.isObject() && (ours.isObject() || ours.isUndefined())) || (ours.isObject() && theirs.isUndefined()))
        walkMembers(member, theirs.toObject(), ours.toObject(), list);
    else if ((theirs.isArray() && (ours.isArray() || ours.isUndefined())) || (ours.isArray() && theirs.isUndefined()))
        walkItems(member, theirs.toArray(), ours.toArray(), list);
    if (list.size() == before)
        list.push_back({member, theirs, ours, agree(theirs, ours), {}, false});
}

struct Behind {
    QStringView inMember;   ///< part of the member's path
    QStringView category;
    int sign;
};
// The narrower first.
constexpr Behind kBehind[] = {{u"ratio_of_casino", u"gambling.casino", -1}, {u"ratio_of_lottery", u"gambling.lottery", -1},
    {u"ratio_of_sports_betting", u"gambling.betting", -1}, {u"gambling.income_", u"gambling.winnings", +1},
    {u"insights-risk.gambling", u"gambling", -1}, {u".gambling.", u"gambling", -1}, {u"gamblingShare", u"gambling", -1},
    {u"insights-risk.alimony_payments", u"family.maintenance", -1}, {u"insights-risk.bailiffs", u"arrears.bailiff", -1},
    {u"insights-risk.debt_collection", u"arrears.collection", -1}, {u"insights-risk.dishonours", u"arrears.returned", 0},
    {u".return_debit.", u"arrears.returned", 0}, {u"returnedPayments", u"arrears.returned", 0},
    {u"insights-risk.loan_fines", u"arrears.loan_fine", -1}, {u"cash_deposit", u"cash.deposit", +1},
    {u"cash_withdrawal", u"cash.withdrawal", -1}, {u"incoming_loan", u"loan.receipt", +1}, {u".loans.income_", u"loan.receipt", +1},
    {u"outgoing_loan", u"loan.repayment", -1}, {u".loans.outcome_", u"loan.repayment", -1}, {u"leverage_ratio", u"loan.repayment", -1},
    {u"debt_to_income_ratio", u"loan.repayment", -1}, {u"monthlyLoanCost", u"loan.repayment", -1}, {u"monthlyHousingCost", u"housing", -1},
    {u"monthlyIncome", u"income", +1}, {u"recurrent_income", u"income", +1}};

/// Which rows a member speaks of: those of some categories, in one direction, in some days.
struct Reach {
    std::vector<char> categories; ///< one a category
    int sign = 0;
    Period days;                  ///< not known: all
    bool speaksOf(CategoryId category, qint64 minor, Day day) const
    {
        return category < categories.size() && categories[category] != 0 && minor * sign >= 0 && (!days.known() || days.contains(day));
    }
};

std::vector<char> below(const CategoryTree &tree, CategoryId ancestor)
{
    std::vector<char> categories;
    for (CategoryId category = 0; category < CategoryId(tree.all().size()); ++category)
        categories.push_back(ancestor != kNoCategory && tree.isInside(category, ancestor) ? 1 : 0);
    return categories;
}

std::optional<Reach> incomeReach(const CategoryTree &tree, const Scope &scope, const QString &member)
{
    if (member.contains(u".definitions"_s) || member.endsWith(u"calendar_months"_s))
        return std::nullopt;
    const int one = member.section(u"income_by_category."_s, 1).section(u'.', 0, 0).toInt(); // 0: all of them
    Reach reach {{}, +1, {}};
    std::vector<int> ids; // of each category, from itself or from above; parents stand before their children
    for (CategoryId category = 0; category < CategoryId(tree.all().size()); ++category) {
        const int own = tree.toNordigen(category);
        const CategoryId parent = tree[category].parent;
        ids.push_back(std::ranges::find(scope.income, own) != scope.income.end() ? own : parent == kNoCategory ? 0 : ids[parent]);
        reach.categories.push_back(ids.back() != 0 && (one == 0 || ids.back() == one) ? 1 : 0);
    }
    return reach;
}

std::optional<Reach> reachOf(const Scope &scope, const QString &member)
{
    const Analysis &analysis = scope.analysis;
    const CategoryTree &tree = analysis.knowledge->tree();
    const Period days = member.startsWith(u"indicators."_s) ? powensWindow(analysis, member.section(u'.', 1, 1)).value_or(Period {}) : Period {};
    for (const Behind &behind : kBehind) {
        if (member.contains(behind.inMember))
            return Reach {below(tree, tree.find(behind.category)), behind.sign, days};
    }
    if (member.startsWith(u"insights-income"_s))
        return incomeReach(tree, scope, member);
    if (member.startsWith(u"categorisation."_s)) { // Fimento's sums by word
        Reach reach;
        for (CategoryId category = 0; category < CategoryId(tree.all().size()); ++category)
            reach.categories.push_back(fimentoWord(analysis, category) == member.section(u'.', 1, 1) ? 1 : 0);
        return reach;
    }
    if (member.endsWith(u".incoming"_s) || member.endsWith(u".outgoing"_s))
        return Reach {std::vector<char>(tree.all().size(), 1), member.endsWith(u".incoming"_s) ? +1 : -1, days};
    return std::nullopt;
}

std::vector<Row> rowsOf(const Scope &scope, const Reach &reach)
{
    const Analysis &analysis = scope.analysis;
    const Rows &rows = analysis.ledger().booked();
    return selection(scope, [&](Row row) { return reach.speaksOf(analysis.verdicts[row].category, rows.minor[row], rows.day(row)); }).rows;
}

/// Rows that one side's filing puts behind the member, and the other's not.
std::vector<Row> disputed(const Scope &scope, const Reach &reach, const std::vector<Filed> &filed)
{
    const Analysis &analysis = scope.analysis;
    std::vector<Row> list;
    const Rows &rows = analysis.ledger().booked();
    for (const Filed &one : filed) {
        if (one.alike || rows.currency[one.row] != analysis.currency || !counts(analysis.counting, one.row)
            || (scope.first != kNoDay && rows.day(one.row) < scope.first))
            continue;
        const auto speaks = [&](CategoryId category) { return reach.speaksOf(category, rows.minor[one.row], rows.day(one.row)); };
        if (speaks(one.category) != speaks(analysis.verdicts[one.row].category))
            list.push_back(one.row);
    }
    return list;
}

/// Members that belong to the answer's form and say nothing of the money.
bool isForm(const QString &member)
{
    constexpr QStringView forms[] = {u"categorisation", u"insights", u"metadata", u"status", u"request-id", u"id_user", u"transactionGraph",
        u"socialSecurityNumber", u"companyId", u"firstName", u"lastName", u"processId", u"fetchedAtInterval"};
    return std::ranges::find(forms, QStringView(member)) != std::end(forms);
}

void addRows(const Scope &scope, Sides &sides)
{
    for (Comparison &one : sides.figures) {
        const auto reach = one.agrees ? std::nullopt : reachOf(scope, one.member);
        if (!reach)
            continue;
        one.rows = disputed(scope, *reach, sides.rows);
        one.filed = !one.rows.empty();
        if (!one.filed)
            one.rows = rowsOf(scope, *reach);
    }
}

void walkNordigen(const Analysis &analysis, const QJsonObject &insights, const Terms &terms, std::vector<Comparison> &list)
{
    using Ours = QJsonObject (*)(const Analysis &, const Terms &);
    const std::pair<QString, Ours> operations[]
        = {{u"insights-income"_s, nordigenIncome}, {u"insights-loans"_s, nordigenLoans}, {u"insights-risk"_s, nordigenRisk}};
    QJsonObject others = insights;
    for (const auto &[name, ours] : operations) {
        if (insights.contains(name))
            walk(name, insights.value(name), ours(analysis, terms), list);
        others.remove(name);
    }
    for (auto it = others.constBegin(); it != others.constEnd(); ++it)
        walk(it.key(), it.value(), QJsonValue::Undefined, list);
}

void walkFimento(const Analysis &analysis, const QJsonObject &figures, std::vector<Comparison> &list)
{
    const QJsonObject ours = fimentoInsights(analysis);
    for (const QString &member : {u"computationAutomation"_s, u"categorisation"_s, u"totalBalance"_s, u"accountsInfo"_s}) {
        if (figures.contains(member))
            walk(member, figures.value(member), ours.value(member), list);
    }
}

} // namespace

std::vector<Row> rowsBehind(const Analysis &analysis, const QString &member, const Terms &terms)
{
    const Scope scope(analysis, terms);
    const auto reach = reachOf(scope, member);
    return reach ? rowsOf(scope, *reach) : std::vector<Row>();
}

std::vector<Comparison> compareNordigen(const Analysis &analysis, const QJsonObject &insights, const Terms &terms)
{
    Sides sides;
    walkNordigen(analysis, insights, terms, sides.figures);
    addRows(Scope(analysis, terms), sides);
    return std::move(sides.figures);
}

Sides compare(const Analysis &analysis, const QJsonObject &figures, const Terms &terms)
{
    Sides sides = filedRows(analysis, figures);
    QJsonObject others = figures;
    walkNordigen(analysis, figures.value(u"insights"_s).toObject(), terms, sides.figures);
    if (figures.contains(u"indicators"_s)) {
        walk(u"indicators"_s, figures.value(u"indicators"_s), powensIndicators(analysis), sides.figures);
        others.remove(u"indicators"_s);
    }
    if (figures.contains(u"computationAutomation"_s) || figures.contains(u"transactionGraph"_s)) {
        walkFimento(analysis, figures, sides.figures);
        for (const QString &member : {u"computationAutomation"_s, u"totalBalance"_s, u"accountsInfo"_s})
            others.remove(member);
    }
    if (others.contains(u"records"_s)) { // means of parts are no means of the whole, so ours stand beside none of them
        sides.parts = int(others.take(u"records"_s).toArray().size());
    }
    for (auto it = others.constBegin(); it != others.constEnd(); ++it) {
        if (!isForm(it.key()))
            walk(it.key(), it.value(), QJsonValue::Undefined, sides.figures);
    }
    addRows(Scope(analysis, terms), sides);
    return sides;
}

} // namespace saldoscope::parity
