// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/parity.h"

#include "insights/paritymonths.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace saldoscope::parity {
namespace {

constexpr QJsonValue::Type kNull = QJsonValue::Null;

QString titleOf(const CategoryTree &tree, int id)
{
    const CategoryId category = tree.fromNordigen(id);
    return category == kNoCategory ? u"Unknown"_s : tree[category].titleEn;
}

QJsonArray definition(const CategoryTree &tree, std::span<const int> ids)
{
    QJsonArray list;
    for (const int id : ids)
        list.append(QJsonObject {{u"category_id"_s, QString::number(id)}, {u"title"_s, titleOf(tree, id)}});
    return list;
}

QJsonObject incomeOfCategory(const Analysis &analysis, const Selection &payments)
{
    if (payments.empty()) {
        return {{u"average_income_payment"_s, kNull}, {u"average_monthly_income"_s, kNull},
            {u"days_since_last_income_payment"_s, kNull}, {u"median_income_payment"_s, kNull},
            {u"number_of_income_payments"_s, kNull}};
    }
    std::vector<qint64> sorted;
    qint64 sum = 0;
    for (const Row row : payments.rows) {
        sorted.push_back(analysis.ledger().booked().minor[row]);
        sum += sorted.back();
    }
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    const double median
        = sorted.size() % 2 == 1 ? double(sorted[middle]) : double(sorted[middle - 1] + sorted[middle]) / 2;
    return {{u"average_income_payment"_s, amount(analysis, double(sum) / double(sorted.size()))},
        {u"average_monthly_income"_s, perMonth(analysis, payments)},
        {u"days_since_last_income_payment"_s, daysSince(analysis, payments)},
        {u"median_income_payment"_s, amount(analysis, median)},
        {u"number_of_income_payments"_s, qint64(sorted.size())}};
}

QJsonValue daysBetweenPayments(const Analysis &analysis, const Selection &income)
{
    std::set<Day> days;
    for (const Row row : income.rows)
        days.insert(analysis.ledger().booked().day(row));
    if (days.size() < 2)
        return kNull;
    const int payments = int(days.size());
    return (*days.rbegin() - *days.begin() + (payments - 1) / 2) / (payments - 1);
}

/// The running month: what came, what is still to come if it is like the full ones, what is left after its expenses.
QJsonValue lastIncompleteMonth(const Analysis &analysis, const Selection &income, const Selection &expenses)
{
    if (analysis.flows.months.empty() || analysis.flows.months.back().full)
        return kNull;
    const Month month = analysis.flows.months.back().month;
    const Rows &rows = analysis.ledger().booked();
    qint64 received = 0;
    for (const Row row : income.rows)
        received += monthOf(rows.day(row)) == month ? rows.minor[row] : 0;
    qint64 spent = 0;
    for (const Row row : expenses.rows)
        spent -= monthOf(rows.day(row)) == month ? rows.minor[row] : 0;
    const double usual = income.fullMonths == 0 ? 0 : double(income.sum()) / income.fullMonths;
    const double expected = std::max(0.0, usual - double(received));
    return QJsonObject {{u"expected_remaining_income"_s, amount(analysis, expected)},
        {u"month"_s, isoDay(firstDayOf(month)).left(7)}, {u"received_income"_s, amount(analysis, double(received))},
        {u"remaining_monthly_discretionary_income"_s, amount(analysis, double(received) + expected - double(spent))}};
}

struct LoanKind {
    QStringView title;
    int expense;
    int income; ///< 0: none
};
constexpr LoanKind kLoanKinds[]
    = {{u"Fines", 562, 0}, {u"Mortgage", 97, 0}, {u"Other loans", 81, 117}, {u"Payday loans", 94, 91}};

constexpr int kOtherLoans = 2;

/// What a category is to the loans product, asked once for each category.
struct LoanTable {
    struct Entry {
        bool receipt = false;
        bool repayment = false; ///< fines included
        int kind = kOtherLoans; ///< of kLoanKinds, by the id it is sent under
    };
    explicit LoanTable(const Scope &of)
        : scope(of)
        , analysis(of.analysis)
    {
        const CategoryTree &tree = analysis.knowledge->tree();
        const CategoryId receipt = tree.find(u"loan.receipt"), repayment = tree.find(u"loan.repayment"),
                         fine = tree.find(u"arrears.loan_fine");
        for (CategoryId category = 0; category < CategoryId(tree.all().size()); ++category) {
            Entry entry {tree.isInside(category, receipt), tree.isInside(category, repayment) || category == fine};
            const int id = tree.toNordigen(category);
            for (int kind = 0; kind < int(std::size(kLoanKinds)); ++kind)
                if (id == kLoanKinds[kind].expense || id == kLoanKinds[kind].income)
                    entry.kind = kind;
            entries.push_back(entry);
        }
    }
    /// Loans paid out (`sign` +1) or repayments (−1), of one kind where `kind` is not −1.
    Selection rows(int sign, int kind = -1) const
    {
        const auto &minor = analysis.ledger().booked().minor;
        return selection(scope, [&](Row row) {
            const CategoryId category = analysis.verdicts[row].category;
            if (category == kNoCategory || minor[row] * sign <= 0)
                return false;
            const Entry &entry = entries[category];
            return (sign > 0 ? entry.receipt : entry.repayment) && (kind < 0 || entry.kind == kind);
        });
    }
    const Scope &scope;
    const Analysis &analysis;
    std::vector<Entry> entries;
};

qint64 sources(const Analysis &analysis, const Selection &loans)
{
    std::set<QString> lenders;
    for (const Row row : loans.rows) {
        const Ledger &ledger = analysis.ledger();
        const std::string_view name = ledger.counterparty(row).empty() ? ledger.text(row) : ledger.counterparty(row);
        lenders.insert(QString::fromUtf8(name.data(), qsizetype(name.size())).simplified().toUpper());
    }
    return qint64(lenders.size());
}

QJsonObject loansOfKind(const LoanTable &loans, int kind, const Selection &all)
{
    const Analysis &analysis = loans.analysis;
    const Selection in = loans.rows(+1, kind);
    const Selection out = loans.rows(-1, kind);
    const LoanKind &named = kLoanKinds[kind];
    const QJsonObject ids {{u"expense"_s, QString::number(named.expense)},
        {u"income"_s, named.income == 0 ? kNull : QJsonValue(QString::number(named.income))}};
    return {{u"category_id"_s, ids}, {u"category_title"_s, named.title.toString()},
        {u"average_monthly_outgoing_loan_payment"_s, perMonth(analysis, out)},
        {u"days_since_last_incoming_loan"_s, daysSince(analysis, in)},
        {u"monthly_incoming_loan_trend"_s, trend(analysis, in)},
        {u"monthly_outgoing_loan_trend"_s, trend(analysis, out)},
        {u"number_of_incoming_loan_sources"_s, sources(analysis, in)},
        {u"number_of_outgoing_loan_sources"_s, sources(analysis, out)},
        {u"ratio_of_outgoing_loan_category_to_loans"_s,
            out.empty() ? kNull : share(double(out.sum()), double(all.sum()))}};
}

} // namespace

QJsonObject nordigenIncome(const Analysis &analysis, const Terms &terms)
{
    const Scope scope(analysis, terms);
    const CategoryTree &tree = analysis.knowledge->tree();
    const auto &minor = analysis.ledger().booked().minor;
    const IdTable incomeId(analysis, scope.income);
    const Selection income = incomeRows(scope);
    const Selection expenses = expenseRows(scope);
    const Selection debts = inside(scope, u"loan.repayment", -1);

    QJsonObject byCategory;
    for (const int id : scope.income) {
        byCategory.insert(QString::number(id), incomeOfCategory(analysis, selection(scope, [&](Row row) {
            return minor[row] > 0 && incomeId[row] == id;
        })));
    }
    const bool months = income.fullMonths > 0;
    const auto left = double(income.sum() - expenses.sum());
    return {{u"average_days_between_income_payments"_s, daysBetweenPayments(analysis, income)},
        {u"average_monthly_discretionary_income"_s, months ? amount(analysis, left / income.fullMonths) : kNull},
        {u"average_monthly_income"_s, perMonth(analysis, income)}, {u"calendar_months"_s, income.fullMonths},
        {u"calendar_months_with_income"_s, income.monthsWithRows()},
        {u"days_since_last_income_payment"_s, daysSince(analysis, income)},
        {u"debt_to_income_ratio"_s, share(double(debts.sum()), double(income.sum()))},
        {u"definitions"_s,
            QJsonObject {{u"expenses"_s, definition(tree, scope.expenses)}, {u"income"_s, definition(tree, scope.income)}}},
        {u"income_by_category"_s, byCategory},
        {u"last_incomplete_month"_s, lastIncompleteMonth(analysis, income, expenses)},
        {u"monthly_regularity"_s, regularity(income)}, {u"monthly_stability"_s, stability(income)},
        {u"monthly_trend"_s, trend(analysis, income)}};
}

QJsonObject nordigenLoans(const Analysis &analysis, const Terms &terms)
{
    const Scope scope(analysis, terms);
    const LoanTable loans(scope);
    const Selection in = loans.rows(+1);
    const Selection out = loans.rows(-1);
    QJsonArray kinds;
    for (int kind = 0; kind < int(std::size(kLoanKinds)); ++kind)
        kinds.append(loansOfKind(loans, kind, out));
    return {{u"average_monthly_outgoing_loan_payment"_s, perMonth(analysis, out)},
        {u"calendar_months"_s, out.fullMonths}, {u"calendar_months_with_incoming_loans"_s, in.monthsWithRows()},
        {u"calendar_months_with_outgoing_loans"_s, out.monthsWithRows()},
        {u"days_since_last_incoming_loan"_s, daysSince(analysis, in)}, {u"loans_by_category"_s, kinds},
        {u"monthly_incoming_loan_trend"_s, trend(analysis, in)},
        {u"monthly_outgoing_loan_trend"_s, trend(analysis, out)},
        {u"number_of_incoming_loan_sources"_s, sources(analysis, in)},
        {u"number_of_outgoing_loan_sources"_s, sources(analysis, out)}};
}

} // namespace saldoscope::parity
