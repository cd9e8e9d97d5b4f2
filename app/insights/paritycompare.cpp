// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/parity.h"

#include "insights/paritymonths.h"

#include <QJsonArray>

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

/// Objects and lists are walked into; a null where the other side has an object is compared as it is.
void walk(const QString &member, const QJsonValue &theirs, const QJsonValue &ours, std::vector<Comparison> &list)
{
    if (theirs.isObject() && ours.isObject()) {
        const QJsonObject a = theirs.toObject(), b = ours.toObject();
        QStringList keys = a.keys();
        const QStringList more = b.keys();
        for (const QString &key : more) {
            if (!a.contains(key))
                keys.append(key);
        }
        keys.sort();
        for (const QString &key : keys)
            walk(member + u'.' + key, a.value(key), b.value(key), list);
        return;
    }
    if (theirs.isArray() && ours.isArray()) {
        const QJsonArray a = theirs.toArray(), b = ours.toArray();
        for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
            walk(u"%1[%2]"_s.arg(member).arg(i), a.at(i), b.at(i), list);
        return;
    }
    list.push_back({.member = member, .theirs = theirs, .ours = ours, .agrees = agree(theirs, ours), .rows = {}});
}

struct Behind {
    QStringView inMember;   ///< part of the member's path
    QStringView category;
    int sign;
};
// The narrower first.
constexpr Behind kBehind[] = {{u"ratio_of_casino", u"gambling.casino", -1}, {u"ratio_of_lottery", u"gambling.lottery", -1},
    {u"ratio_of_sports_betting", u"gambling.betting", -1}, {u"insights-risk.gambling", u"gambling", -1},
    {u"insights-risk.alimony_payments", u"family.maintenance", -1}, {u"insights-risk.bailiffs", u"arrears.bailiff", -1},
    {u"insights-risk.debt_collection", u"arrears.collection", -1}, {u"insights-risk.dishonours", u"arrears.returned", 0},
    {u"insights-risk.loan_fines", u"arrears.loan_fine", -1}, {u"cash_deposit", u"cash.deposit", +1}, {u"cash_withdrawal", u"cash.withdrawal", -1},
    {u"incoming_loan", u"loan.receipt", +1}, {u"outgoing_loan", u"loan.repayment", -1}, {u"debt_to_income_ratio", u"loan.repayment", -1}};

} // namespace

std::vector<Row> rowsBehind(const Analysis &analysis, const QString &member, const Terms &terms)
{
    const Scope scope(analysis, terms);
    for (const Behind &behind : kBehind) {
        if (member.contains(behind.inMember))
            return inside(scope, behind.category, behind.sign).rows;
    }
    if (!member.startsWith(u"insights-income"_s) || member.contains(u".definitions"_s))
        return {};
    const IdTable ids(analysis, scope.income);
    const int one = member.section(u"income_by_category."_s, 1).section(u'.', 0, 0).toInt(); // 0: all of them
    const auto &minor = analysis.ledger().booked().minor;
    return selection(scope, [&](Row row) { return minor[row] > 0 && ids[row] != 0 && (one == 0 || ids[row] == one); }).rows;
}

std::vector<Comparison> compareNordigen(const Analysis &analysis, const QJsonObject &insights, const Terms &terms)
{
    std::vector<Comparison> list;
    using Ours = QJsonObject (*)(const Analysis &, const Terms &);
    const std::pair<QString, Ours> operations[]
        = {{u"insights-income"_s, nordigenIncome}, {u"insights-loans"_s, nordigenLoans}, {u"insights-risk"_s, nordigenRisk}};
    for (const auto &[name, ours] : operations) {
        if (insights.contains(name))
            walk(name, insights.value(name), ours(analysis, terms), list);
    }
    for (Comparison &one : list) {
        if (!one.agrees)
            one.rows = rowsBehind(analysis, one.member, terms);
    }
    return list;
}

} // namespace saldoscope::parity
