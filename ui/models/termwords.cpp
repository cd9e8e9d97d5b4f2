// SPDX-License-Identifier: GPL-3.0-or-later
// What the terms of formulas are called.
#include "ui/models/figurewords.h"

#include <QCoreApplication>
#include <QHash>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct TermWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::TermWords)
};

QHash<QString, QString> termNames()
{
    return {
        {u"months"_s, TermWords::tr("Months")},
        {u"limit"_s, TermWords::tr("Limit")},
        {u"income"_s, TermWords::tr("Income")},
        {u"stakes"_s, TermWords::tr("Stakes")},
        {u"days"_s, TermWords::tr("Days")},
        {u"last"_s, TermWords::tr("Newer months")},
        {u"before"_s, TermWords::tr("Older months")},
        {u"standard_deviation"_s, TermWords::tr("Standard deviation")},
        {u"spent"_s, TermWords::tr("Spent")},
        {u"spending_a_month"_s, TermWords::tr("Spending a month")},
        {u"spending"_s, TermWords::tr("Spending")},
        {u"share"_s, TermWords::tr("Share")},
        {u"rows"_s, TermWords::tr("Rows")},
        {u"refinanced"_s, TermWords::tr("Repaid by the new loan")},
        {u"new_loan"_s, TermWords::tr("New loan")},
        {u"money_out"_s, TermWords::tr("Money out")},
        {u"median_month"_s, TermWords::tr("Middle month")},
        {u"mean"_s, TermWords::tr("Mean")},
        {u"income_used"_s, TermWords::tr("Income used")},
        {u"floor"_s, TermWords::tr("At least")},
        {u"debt_service"_s, TermWords::tr("Debt service")},
        {u"temporary"_s, TermWords::tr("Income that ends")},
        {u"sum_of_days"_s, TermWords::tr("Sum over the days")},
        {u"sum_of_a_year"_s, TermWords::tr("Sum of a year")},
        {u"sum"_s, TermWords::tr("Sum")},
        {u"start"_s, TermWords::tr("At the start")},
        {u"slots_hit"_s, TermWords::tr("Paydays met")},
        {u"slots_expected"_s, TermWords::tr("Paydays expected")},
        {u"slope"_s, TermWords::tr("Slope")},
        {u"sd_of_months"_s, TermWords::tr("Spread of the months")},
        {u"returned"_s, TermWords::tr("Paid back")},
        {u"qualifying_income"_s, TermWords::tr("Income of the sources in use")},
        {u"punctuality"_s, TermWords::tr("Punctuality")},
        {u"principal"_s, TermWords::tr("Loan")},
        {u"own_elsewhere"_s, TermWords::tr("To own accounts elsewhere")},
        {u"new_annuity"_s, TermWords::tr("Payment on the new loan")},
        {u"net_saved"_s, TermWords::tr("Saved, net")},
        {u"near_payday"_s, TermWords::tr("Staked near payday")},
        {u"moved"_s, TermWords::tr("Moved")},
        {u"months_with_stakes"_s, TermWords::tr("Months with stakes")},
        {u"months_with_saving"_s, TermWords::tr("Months with saving")},
        {u"monthly_rate"_s, TermWords::tr("Rate a month")},
        {u"money_in_without_loans"_s, TermWords::tr("Money in, without loans")},
        {u"money_in"_s, TermWords::tr("Money in")},
        {u"median_of_slopes"_s, TermWords::tr("Median of all slopes")},
        {u"median_payment"_s, TermWords::tr("Usual payment")},
        {u"mean_sd"_s, TermWords::tr("Mean spread")},
        {u"mean_of_months"_s, TermWords::tr("Mean of the months")},
        {u"mean_balance"_s, TermWords::tr("Mean balance")},
        {u"margin"_s, TermWords::tr("Margin")},
        {u"left"_s, TermWords::tr("Left to live on")},
        {u"left_without_it"_s, TermWords::tr("Left without it")},
        {u"least_month"_s, TermWords::tr("Poorest month")},
        {u"least"_s, TermWords::tr("Lowest")},
        {u"housing"_s, TermWords::tr("Housing")},
        {u"haircut"_s, TermWords::tr("Share that counts")},
        {u"gross_yearly"_s, TermWords::tr("Yearly income before tax")},
        {u"found"_s, TermWords::tr("Found")},
        {u"entered_by_officer"_s, TermWords::tr("Entered by you")},
        {u"end_of_day"_s, TermWords::tr("At the end of the day")},
        {u"end"_s, TermWords::tr("At the end")},
        {u"discount"_s, TermWords::tr("Discount")},
        {u"deposits"_s, TermWords::tr("Paid in")},
        {u"debt"_s, TermWords::tr("Debt")},
        {u"days_below_zero"_s, TermWords::tr("Days below zero")},
        {u"cards_elsewhere"_s, TermWords::tr("To cards elsewhere")},
        {u"cap"_s, TermWords::tr("At most")},
        {u"balance"_s, TermWords::tr("Balance")},
        {u"wins"_s, TermWords::tr("Winnings")},
        {u"withdrawals"_s, TermWords::tr("Taken out")},
        {u"with_it"_s, TermWords::tr("With it")},
        {u"without_it"_s, TermWords::tr("Without it")},
        {u"w"_s, TermWords::tr("Sum of weights")},
        {u"wx"_s, TermWords::tr("Weighted sum of months")},
        {u"wy"_s, TermWords::tr("Weighted sum of money")},
        {u"wxx"_s, TermWords::tr("Weighted squares of months")},
        {u"wxy"_s, TermWords::tr("Weighted products")},
        {u"count"_s, TermWords::tr("Count")},
        {u"debts"_s, TermWords::tr("Debts")},
        {u"living"_s, TermWords::tr("Living costs")},
        {u"extras"_s, TermWords::tr("Extras")},
        {u"newest"_s, TermWords::tr("Newest")},
        {u"on"_s, TermWords::tr("On")},
        {u"younger"_s, TermWords::tr("Newer")},
        {u"stressed_payments"_s, TermWords::tr("Payments at the stressed rate")},
        {u"mean_lowest"_s, TermWords::tr("Mean lowest balance")},
        {u"used"_s, TermWords::tr("Used")},
        {u"salary"_s, TermWords::tr("Salary")},
    };
}

} // namespace

QString termName(const QString &key)
{
    static const QHash<QString, QString> names = termNames();
    const auto found = names.constFind(key);
    if (found != names.constEnd())
        return *found;
    if (const QString front = u"median_of_last_"_s; key.startsWith(front))
        return TermWords::tr("Median of the newest %1").arg(key.mid(front.size()));
    bool isNumber = false;
    const int number = key.section(u'_', 2, 2).toInt(&isNumber);
    if (isNumber && key.startsWith(u"sum_of_"_s) && key.endsWith(u"_months"_s))
        return TermWords::tr("Sum of %n months", "", number);
    if (isNumber && key.startsWith(u"receipts_in_"_s) && key.endsWith(u"_days"_s))
        return TermWords::tr("Loans paid out in %n days", "", number);
    QString words = key;
    words.replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace saldoscope
