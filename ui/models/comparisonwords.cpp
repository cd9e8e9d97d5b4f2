// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonwords.h"

#include "ui/format.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::CompareWords)
};

using Kind = MemberWords::Kind;
struct Named {
    QString name;
    Kind kind = Kind::Text;
};
using Names = QHash<QString, Named>;

Names incomeNames()
{
    return {
        {u"average_days_between_income_payments"_s, {CompareWords::tr("Between two payments"), Kind::Days}},
        {u"average_monthly_discretionary_income"_s, {CompareWords::tr("Left after fixed costs, a month"), Kind::Money}},
        {u"average_monthly_income"_s, {CompareWords::tr("Income a month"), Kind::Money}},
        {u"calendar_months"_s, {CompareWords::tr("Full months"), Kind::Count}},
        {u"calendar_months_with_income"_s, {CompareWords::tr("Months with income"), Kind::Count}},
        {u"days_since_last_income_payment"_s, {CompareWords::tr("Since the last payment"), Kind::Days}},
        {u"debt_to_income_ratio"_s, {CompareWords::tr("Loan payments to income"), Kind::Share}},
        {u"average_income_payment"_s, {CompareWords::tr("Mean payment"), Kind::Money}},
        {u"median_income_payment"_s, {CompareWords::tr("Middle payment"), Kind::Money}},
        {u"number_of_income_payments"_s, {CompareWords::tr("Payments"), Kind::Count}},
        {u"expected_remaining_income"_s, {CompareWords::tr("Still expected"), Kind::Money}},
        {u"month"_s, {CompareWords::tr("Month"), Kind::Text}},
        {u"last_incomplete_month"_s, {CompareWords::tr("The month itself"), Kind::Text}},
        {u"received_income"_s, {CompareWords::tr("Received"), Kind::Money}},
        {u"remaining_monthly_discretionary_income"_s, {CompareWords::tr("Left after fixed costs"), Kind::Money}},
        {u"monthly_regularity"_s, {CompareWords::tr("Months with a payment, share"), Kind::Share}},
        {u"monthly_stability"_s, {CompareWords::tr("Stability"), Kind::Share}},
        {u"monthly_trend"_s, {CompareWords::tr("Trend a month"), Kind::Money}},
    };
}

Names loanNames()
{
    return {
        {u"average_monthly_outgoing_loan_payment"_s, {CompareWords::tr("Repayments a month"), Kind::Money}},
        {u"calendar_months_with_incoming_loans"_s, {CompareWords::tr("Months with loans paid out"), Kind::Count}},
        {u"calendar_months_with_outgoing_loans"_s, {CompareWords::tr("Months with repayments"), Kind::Count}},
        {u"days_since_last_incoming_loan"_s, {CompareWords::tr("Since the last loan paid out"), Kind::Days}},
        {u"monthly_incoming_loan_trend"_s, {CompareWords::tr("Trend of loans paid out"), Kind::Money}},
        {u"monthly_outgoing_loan_trend"_s, {CompareWords::tr("Trend of repayments"), Kind::Money}},
        {u"number_of_incoming_loan_sources"_s, {CompareWords::tr("Lenders that paid out"), Kind::Count}},
        {u"number_of_outgoing_loan_sources"_s, {CompareWords::tr("Lenders repaid"), Kind::Count}},
        {u"ratio_of_outgoing_loan_category_to_loans"_s, {CompareWords::tr("Share of all repayments"), Kind::Share}},
        {u"category_title"_s, {CompareWords::tr("Kind of loan"), Kind::Text}},
    };
}

Names riskNames()
{
    return {
        {u"average_count_a_month"_s, {CompareWords::tr("Times a month"), Kind::Count}},
        {u"average_sum_a_month"_s, {CompareWords::tr("Sum a month"), Kind::Money}},
        {u"calendar_month_start_balance"_s, {CompareWords::tr("Before the first full month"), Kind::Money}},
        {u"calendar_month_end_balance"_s, {CompareWords::tr("After the last full month"), Kind::Money}},
        {u"net_cash_flow"_s, {CompareWords::tr("Net cash flow"), Kind::Money}},
        {u"statement_start_balance"_s, {CompareWords::tr("Opening balance by the statement"), Kind::Money}},
        {u"statement_end_balance"_s, {CompareWords::tr("Closing balance by the statement"), Kind::Money}},
        {u"average_count_of_cash_deposit_a_month"_s, {CompareWords::tr("Deposits a month, times"), Kind::Count}},
        {u"average_count_of_cash_withdrawal_a_month"_s, {CompareWords::tr("Withdrawals a month, times"), Kind::Count}},
        {u"average_sum_of_cash_deposit_a_month"_s, {CompareWords::tr("Deposits a month"), Kind::Money}},
        {u"average_sum_of_cash_withdrawal_a_month"_s, {CompareWords::tr("Withdrawals a month"), Kind::Money}},
        {u"cash_deposit_monthly_trend"_s, {CompareWords::tr("Trend of deposits"), Kind::Money}},
        {u"cash_withdrawal_monthly_trend"_s, {CompareWords::tr("Trend of withdrawals"), Kind::Money}},
        {u"cash_deposit_to_income"_s, {CompareWords::tr("Deposits to income"), Kind::Share}},
        {u"cash_withdrawal_to_expenses"_s, {CompareWords::tr("Withdrawals to spending"), Kind::Share}},
        {u"cash_withdrawal_to_income"_s, {CompareWords::tr("Withdrawals to income"), Kind::Share}},
        {u"stable_monthly_cash_deposits"_s, {CompareWords::tr("Steady deposits"), Kind::Text}},
        {u"days_since_last_transaction"_s, {CompareWords::tr("Since the last stake"), Kind::Days}},
        {u"gambling_to_all_expenses"_s, {CompareWords::tr("Stakes to spending"), Kind::Share}},
        {u"monthly_regularity_of_gambling"_s, {CompareWords::tr("Months with stakes, share"), Kind::Share}},
        {u"ratio_of_casino"_s, {CompareWords::tr("of it casino"), Kind::Share}},
        {u"ratio_of_lottery"_s, {CompareWords::tr("of it lotteries"), Kind::Share}},
        {u"ratio_of_sports_betting"_s, {CompareWords::tr("of it betting"), Kind::Share}},
    };
}

/// Of Powens and Fimento: those of Powens by the last two parts of their path where one does not tell.
Names otherNames()
{
    return {
        {u"incoming"_s, {CompareWords::tr("Money in"), Kind::WholeMoney}},
        {u"outgoing"_s, {CompareWords::tr("Money out"), Kind::WholeMoney}},
        {u"leverage_ratio"_s, {CompareWords::tr("Loan payments to regular income"), Kind::Text}},
        {u"gambling_ratio"_s, {CompareWords::tr("Stakes to spending"), Kind::Text}},
        {u"recurrent_income.num_statements"_s, {CompareWords::tr("Regular income, times"), Kind::Count}},
        {u"recurrent_income.total_amount"_s, {CompareWords::tr("Regular income"), Kind::WholeMoney}},
        {u"recurrent_outcome.num_statements"_s, {CompareWords::tr("Regular payments, times"), Kind::Count}},
        {u"recurrent_outcome.total_amount"_s, {CompareWords::tr("Regular payments"), Kind::WholeMoney}},
        {u"gambling.income_num_statements"_s, {CompareWords::tr("Winnings, times"), Kind::Count}},
        {u"gambling.income_total_amount"_s, {CompareWords::tr("Winnings"), Kind::WholeMoney}},
        {u"gambling.outcome_num_statements"_s, {CompareWords::tr("Stakes, times"), Kind::Count}},
        {u"gambling.outcome_total_amount"_s, {CompareWords::tr("Stakes"), Kind::WholeMoney}},
        {u"loans.income_num_statements"_s, {CompareWords::tr("Loans paid out, times"), Kind::Count}},
        {u"loans.income_total_amount"_s, {CompareWords::tr("Loans paid out"), Kind::WholeMoney}},
        {u"loans.outcome_num_statements"_s, {CompareWords::tr("Repayments, times"), Kind::Count}},
        {u"loans.outcome_total_amount"_s, {CompareWords::tr("Repayments"), Kind::WholeMoney}},
        {u"return_debit.num_statements"_s, {CompareWords::tr("Returned payments, times"), Kind::Count}},
        {u"return_debit.total_amount"_s, {CompareWords::tr("Returned payments"), Kind::WholeMoney}},
        {u"monthlyIncome"_s, {CompareWords::tr("Income a month"), Kind::Money}},
        {u"monthlyHousingCost"_s, {CompareWords::tr("Housing a month"), Kind::Money}},
        {u"monthlyLoanCost"_s, {CompareWords::tr("Repayments a month"), Kind::Money}},
        {u"monthlyLivingCost"_s, {CompareWords::tr("Living costs a month"), Kind::Money}},
        {u"gamblingShare"_s, {CompareWords::tr("Stakes to spending"), Kind::Share}},
        {u"returnedPayments"_s, {CompareWords::tr("Returned payments, times"), Kind::Count}},
        {u"periodMonths"_s, {CompareWords::tr("Full months"), Kind::Count}},
        {u"sum"_s, {CompareWords::tr("Sum"), Kind::Money}},
        {u"count"_s, {CompareWords::tr("Rows"), Kind::Count}},
        {u"monthlyAverage"_s, {CompareWords::tr("A month"), Kind::Money}},
        {u"balance"_s, {CompareWords::tr("Balance"), Kind::Money}},
    };
}

QString riskSection(const QString &object)
{
    static const QHash<QString, const char *> kSections {{u"alimony_payments"_s, QT_TRANSLATE_NOOP("saldoscope::CompareWords", "Child support paid")},
        {u"bailiffs"_s, QT_TRANSLATE_NOOP("saldoscope::CompareWords", "Bailiff")}, {u"balance"_s, QT_TRANSLATE_NOOP("saldoscope::CompareWords", "Balance")},
        {u"cash"_s, QT_TRANSLATE_NOOP("saldoscope::CompareWords", "Cash")}, {u"debt_collection"_s, QT_TRANSLATE_NOOP("saldoscope::CompareWords", "Debt collection")},
        {u"dishonours"_s, QT_TRANSLATE_NOOP("saldoscope::CompareWords", "Returned payments")}, {u"gambling"_s, QT_TRANSLATE_NOOP("saldoscope::CompareWords", "Gambling")},
        {u"loan_fines"_s, QT_TRANSLATE_NOOP("saldoscope::CompareWords", "Late charges on loans")}};
    const auto found = kSections.constFind(object);
    return found == kSections.constEnd() ? CompareWords::tr("Risk") : CompareWords::tr(*found);
}

QString windowSection(const QString &window)
{
    const bool mean = window.startsWith(u"avg_"_s);
    const QString name = window.section(u'_', 1);
    if (name == u"current_month")
        return mean ? CompareWords::tr("This month, mean") : CompareWords::tr("This month, in all");
    const int days = name.mid(5).chopped(4).toInt(); // "last_90days"
    return mean ? CompareWords::tr("Last %n days, a month", "", days) : CompareWords::tr("Last %n days, in all", "", days);
}

/// The title that one side gives to an item of a list.
QString titleOfItem(const QString &item, const parity::Sides &sides)
{
    for (const parity::Comparison &one : sides.figures) {
        if (one.member == item + u".category_title"_s)
            return one.theirs.isString() ? one.theirs.toString() : one.ours.toString();
    }
    return {};
}

QString sectionOf(const QString &member, const parity::Sides &sides, const Analysis &analysis, const Format &format)
{
    const QString first = member.section(u'.', 0, 0), second = member.section(u'.', 1, 1);
    if (first == u"insights-income") {
        if (second == u"income_by_category") {
            const CategoryId category = analysis.knowledge->tree().fromNordigen(member.section(u'.', 2, 2).toInt());
            const QString title = category == kNoCategory ? member.section(u'.', 2, 2) : categoryTitle(analysis, category, format);
            return CompareWords::tr("Income: %1", "category").arg(title);
        }
        return second == u"last_incomplete_month" ? CompareWords::tr("Income, the month not yet full") : CompareWords::tr("Income");
    }
    if (first == u"insights-loans")
        return second.startsWith(u"loans_by_category"_s) ? CompareWords::tr("Loans: %1", "kind").arg(titleOfItem(first + u'.' + second, sides)) : CompareWords::tr("Loans");
    if (first == u"insights-risk")
        return riskSection(second);
    if (first == u"indicators")
        return windowSection(second);
    if (first == u"computationAutomation")
        return CompareWords::tr("For the calculation of what is left to live on");
    if (first == u"categorisation")
        return CompareWords::tr("Category: %1", "a provider's word").arg(second);
    if (first == u"totalBalance" || first.startsWith(u"accountsInfo"_s))
        return CompareWords::tr("Accounts");
    return CompareWords::tr("Only the provider says this");
}

const Named *find(const Names &names, const QString &key)
{
    const auto found = names.constFind(key);
    return found == names.constEnd() ? nullptr : &*found;
}

const Named *namedMember(const QString &member)
{
    static const Names kIncome = incomeNames(), kLoans = loanNames(), kRisk = riskNames(), kOther = otherNames();
    const QString last = member.section(u'.', -1), lastTwo = member.section(u'.', -2);
    if (const Named *found = find(kOther, lastTwo))
        return found;
    const Names &own = member.startsWith(u"insights-income"_s) ? kIncome
        : member.startsWith(u"insights-loans"_s)               ? kLoans
        : member.startsWith(u"insights-risk"_s)                ? kRisk
                                                               : kOther;
    if (const Named *found = find(own, last))
        return found;
    return find(member.startsWith(u"insights-"_s) ? kIncome : kRisk, last);
}

std::optional<qint64> minorOf(const QJsonValue &value, Currency currency)
{
    if (!value.isDouble())
        return std::nullopt;
    double unit = 1;
    for (int digit = 0; digit < currency.digits(); ++digit)
        unit *= 10;
    return std::llround(value.toDouble() * unit);
}

/// Small sums keep their decimals, or a difference would be between two noughts.
QString moneyText(qint64 minor, Currency currency, const Format &format)
{
    qint64 unit = 10;
    for (int digit = 0; digit < currency.digits(); ++digit)
        unit *= 10;
    return std::abs(minor) < unit ? format.money(minor, currency) : format.wholeMoney(minor, currency);
}

QString numberText(double value, const Format &format)
{
    return value == std::round(value) ? format.count(std::llround(value)) : format.decimal(value, 2);
}

} // namespace

MemberWords memberWords(const parity::Comparison &one, const parity::Sides &sides, const Analysis &analysis, const Format &format)
{
    MemberWords words;
    words.section = sectionOf(one.member, sides, analysis, format);
    words.isForm = one.member.contains(u".definitions."_s) || one.member.contains(u"category_id"_s) || one.member.endsWith(u".category_title"_s)
        || one.member.contains(u".details"_s);
    const bool ours = !one.ours.isUndefined();
    if (const Named *named = ours ? namedMember(one.member) : nullptr) {
        words.name = named->name;
        words.kind = named->kind;
        words.named = true;
    } else if (one.member.startsWith(u"totalBalance."_s)) {
        words.name = CompareWords::tr("In all, %1", "currency code").arg(one.member.section(u'.', 1));
        words.kind = Kind::Money;
        words.named = true;
    } else {
        words.name = ours ? one.member.section(u'.', 1) : one.member;
    }
    if (one.member.startsWith(u"accountsInfo"_s))
        words.isForm = !one.member.endsWith(u".balance"_s);
    return words;
}

QString memberText(const QJsonValue &value, MemberWords::Kind kind, Currency currency, const Format &format)
{
    if (value.isUndefined())
        return CompareWords::tr("not given");
    if (value.isNull())
        return CompareWords::tr("none seen");
    if (value.isBool())
        return value.toBool() ? CompareWords::tr("yes") : CompareWords::tr("no");
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return CompareWords::tr("a list of its own");
    switch (kind) {
    case Kind::Money:
    case Kind::WholeMoney: return moneyText(minorOf(value, currency).value_or(0), currency, format);
    case Kind::Share: return format.percent(value.toDouble(), 1);
    case Kind::Days: return CompareWords::tr("%n days", "", int(std::lround(value.toDouble())));
    case Kind::Count:
    case Kind::Text: return format.privacy() && kind == Kind::Text ? u"•••••"_s : numberText(value.toDouble(), format);
    }
    Q_UNREACHABLE();
}

QString differenceText(const parity::Comparison &one, MemberWords::Kind kind, Currency currency, const Format &format)
{
    if (one.agrees)
        return {};
    if (!one.theirs.isDouble() || !one.ours.isDouble())
        return CompareWords::tr("differs");
    const double apart = one.theirs.toDouble() - one.ours.toDouble();
    const QString sign = apart > 0 ? u"+"_s : QString();
    switch (kind) {
    case Kind::Money:
    case Kind::WholeMoney: return sign + moneyText(minorOf(one.theirs, currency).value_or(0) - minorOf(one.ours, currency).value_or(0), currency, format);
    case Kind::Share: return CompareWords::tr("%1 points", "percentage points").arg(sign + format.decimal(apart * 100, 1));
    case Kind::Days:
    case Kind::Count:
    case Kind::Text: return sign + numberText(apart, format);
    }
    Q_UNREACHABLE();
}

} // namespace saldoscope
