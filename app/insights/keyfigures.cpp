// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/keyfigures.h"

#include "insights/dayrows.h"
#include "insights/figuremaking.h"
#include "insights/formula.h"
#include "insights/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kOverdraftWindow = 90;

/// The full months that means are taken over: the newest twelve.
struct Months {
    std::vector<Month> full;
    Period window;
};

class Figures
{
public:
    explicit Figures(const Analysis &analysis)
        : m_analysis(analysis)
        , m_tree(analysis.knowledge->tree())
        , m_sides(m_tree)
    {
        m_months.full = fullMonths(analysis);
        if (!m_months.full.empty())
            m_months.window = {firstDayOf(m_months.full.front()), lastDayOf(m_months.full.back())};
    }

    KeyFigures all()
    {
        KeyFigures figures;
        means(figures);
        figures.salaryAMonth = m_analysis.income.salary;
        figures.incomeAMonth = m_analysis.income.used;
        figures.housingAMonth = m_analysis.commitments.housing;
        figures.loansAMonth = m_analysis.commitments.debtService;
        balances(figures);
        figures.bufferMonths = buffer(figures.balance, figures.spendingAMonth);
        return figures;
    }

private:
    Figure empty(Unit unit, const QString &method) const { return emptyFigure(m_analysis, unit, method); }

    struct Sums {
        qint64 in = 0, out = 0, paid = 0, staked = 0;
    };
    enum Trait : quint8 { Borrowed = 1, Stake = 2, Debt = 4 };
    std::vector<quint8> traitsOf() const
    {
        std::vector<quint8> traits(m_tree.all().size(), 0);
        for (CategoryId id = 0; id < CategoryId(traits.size()); ++id) {
            if (isInside(id, u"loan.receipt"))
                traits[id] |= Borrowed;
            else if (loanTypeOf(m_tree, id))
                traits[id] |= Debt;
            if (isInside(id, u"gambling") && !isInside(id, u"gambling.possible") && !isInside(id, u"gambling.winnings"))
                traits[id] |= Stake;
        }
        return traits;
    }

    /// Spending, what is left, and gambling: means over the full months, all in one pass.
    void means(KeyFigures &figures)
    {
        Figure spending = empty(Unit::MoneyAMonth, u"d.2/1"_s);
        Figure left = empty(Unit::MoneyAMonth, u"d.2/1"_s);
        Figure gambling = empty(Unit::MoneyAMonth, u"d.10/1"_s);
        const auto months = qint64(m_months.full.size());
        if (months == 0) {
            const NullReason reason = m_analysis.ledger().booked().empty() ? NullReason::NoData : NullReason::TooShort;
            for (Figure *figure : {&spending, &left, &gambling})
                figure->nullReason = reason;
        } else {
            Sums sums;
            const std::vector<quint8> traits = traitsOf();
            std::vector<Row> settling; // what a new loan repaid at once was never there to live on, nor was the loan
            for (const RefinanceBridge &bridge : m_analysis.commitments.bridges)
                settling.insert(settling.end(), bridge.settling.begin(), bridge.settling.end());
            std::ranges::sort(settling);
            const Rows &rows = m_analysis.ledger().booked();
            eachRowOf(rows, m_months.full, [&](Row row) {
                if (rows.currency[row] != m_analysis.currency || !counts(m_analysis.counting, row))
                    return;
                const CategoryId category = m_analysis.verdicts[row].category;
                const FlowSide side = m_sides.of(category, rows.minor[row]);
                if (side == FlowSide::None)
                    return;
                const qint64 minor = m_analysis.preparation.counted(rows.account[row], rows.minor[row]);
                const quint8 trait = category < traits.size() ? traits[category] : quint8(0);
                const bool borrowed = (trait & Borrowed) != 0 && minor > 0;
                if (side == FlowSide::Out) {
                    sums.out += minor;
                    spending.evidence.push_back(row);
                }
                const bool settles = (trait & Debt) != 0 && std::ranges::binary_search(settling, row);
                if (!borrowed && !settles) {
                    (side == FlowSide::In ? sums.in : sums.paid) += minor;
                    left.evidence.push_back(row);
                }
                if ((trait & Stake) != 0 && minor < 0) {
                    sums.staked += minor;
                    gambling.evidence.push_back(row);
                }
            });
            const Term n = numberTerm(u"months"_s, double(months), Unit::Months);
            fill(spending, roundedMean(-sums.out, months), u"{spent} / {months}"_s, {moneyTerm(u"spent"_s, -sums.out), n});
            fill(left, roundedMean(sums.in + sums.paid, months), u"({money_in_without_loans} - {spent}) / {months}"_s,
                {moneyTerm(u"money_in_without_loans"_s, sums.in), moneyTerm(u"spent"_s, -sums.paid), n});
            fill(gambling, roundedMean(-sums.staked, months), u"{stakes} / {months}"_s, {moneyTerm(u"stakes"_s, -sums.staked), n});
        }
        figures.spendingAMonth = std::move(spending);
        figures.leftAMonth = std::move(left);
        figures.gamblingAMonth = std::move(gambling);
    }
    void fill(Figure &figure, qint64 minor, const QString &formula, std::vector<Term> terms) const
    {
        setMoney(figure, minor, formula, std::move(terms));
        figure.window = m_months.window;
        figure.observations = int(m_months.full.size());
        figure.confidence = confidenceOfMonths(m_months.full.size());
    }

    bool isInside(CategoryId category, QStringView key) const
    {
        const CategoryId id = m_tree.find(key);
        return id != kNoCategory && category < m_tree.all().size() && m_tree.isInside(category, id);
    }

    bool isLeftOut(const DayBalances &account) const
    {
        return m_analysis.preparation.accounts[account.account].share == AccountShare::LeftOut;
    }
    NullReason noBalance() const
    {
        return m_analysis.ledger().accounts().empty() ? NullReason::NoData : NullReason::NoBalanceAnchor;
    }
    int confidenceOfBalance() const
    {
        const DayBalances &household = m_analysis.household;
        if (household.chainHolds)
            return *household.chainHolds ? 100 : 25;
        return household.anchor == Anchor::Available ? 50 : 75;
    }

    void balances(KeyFigures &figures) const
    {
        figures.balance = empty(Unit::Money, u"d.11/1"_s);
        figures.lowestBalance = empty(Unit::Money, u"d.11/1"_s);
        figures.overdraftDays = overdraft();
        const DayBalances &household = m_analysis.household;
        if (household.endOfDay.empty()) {
            figures.balance.nullReason = figures.lowestBalance.nullReason = noBalance();
            return;
        }
        const Day last = household.first + Day(household.endOfDay.size()) - 1;
        const Rows &rows = m_analysis.ledger().booked();
        const auto isCurrent = [&](Row row) {
            const DayBalances &account = m_analysis.balances[rows.account[row]];
            return !account.card && account.currency == household.currency && !account.endOfDay.empty() && !isLeftOut(account);
        };
        figures.balance.minor = household.endOfDay.back();
        std::vector<bool> seen(m_analysis.balances.size(), false);
        std::size_t missing = seen.size();
        for (std::size_t row = rows.size(); row-- > 0 && missing > 0;) { // the newest row of each account
            if (rows.day(Row(row)) > last || seen[rows.account[row]] || !isCurrent(Row(row)))
                continue;
            seen[rows.account[row]] = true;
            --missing;
            figures.balance.evidence.push_back(Row(row));
        }
        std::ranges::sort(figures.balance.evidence);
        figures.balance.window = {last, last};
        figures.lowestBalance.minor = household.lowest;
        figures.lowestBalance.evidence = rowsOfDays(rows, {household.lowestOn, household.lowestOn}, isCurrent);
        figures.lowestBalance.window = {household.first, last};
        for (Figure *figure : {&figures.balance, &figures.lowestBalance}) {
            setMoney(*figure, *figure->minor, u"{end_of_day}"_s, {moneyTerm(u"end_of_day"_s, *figure->minor)});
            figure->observations = int(household.endOfDay.size());
            figure->confidence = confidenceOfBalance();
        }
    }

    /// Distinct days of the last 90 on which any account but a card was below zero at the end.
    Figure overdraft() const
    {
        Figure figure = empty(Unit::Days, u"d.11/1"_s);
        if (m_analysis.asOf == kNoDay)
            return figure;
        figure.window = {m_analysis.asOf - kOverdraftWindow + 1, m_analysis.asOf};
        std::vector<bool> below(kOverdraftWindow, false);
        std::vector<bool> covered(kOverdraftWindow, false);
        const auto isBelow = [&](const DayBalances &account, Day day) {
            if (account.endOfDay.empty() || day < account.first)
                return false;
            const auto at = std::size_t(day - account.first);
            return at < account.endOfDay.size() && account.endOfDay[at] < 0;
        };
        bool known = false;
        for (const DayBalances &account : m_analysis.balances) {
            if (account.card || account.endOfDay.empty() || isLeftOut(account))
                continue;
            known = true;
            for (Day day = figure.window.first; day <= figure.window.last; ++day) {
                const auto at = std::size_t(day - figure.window.first);
                below[at] = below[at] || isBelow(account, day);
                covered[at] = covered[at] || (day >= account.first && day < account.first + Day(account.endOfDay.size()));
            }
        }
        if (!known) {
            figure.nullReason = noBalance();
            return figure;
        }
        figure.observations = int(std::ranges::count(covered, true));
        if (figure.observations == 0)
            return figure; // the data end before the window begins
        const auto days = double(std::ranges::count(below, true));
        setValue(figure, days, u"{days_below_zero}"_s, {numberTerm(u"days_below_zero"_s, days, Unit::Days)});
        figure.confidence = confidenceOfBalance();
        const Rows &rows = m_analysis.ledger().booked();
        figure.evidence = rowsOfDays(rows, figure.window, [&](Row row) {
            const DayBalances &account = m_analysis.balances[rows.account[row]];
            return !account.card && !isLeftOut(account) && isBelow(account, rows.day(row));
        });
        return figure;
    }

    Figure buffer(const Figure &balance, const Figure &spending) const
    {
        Figure figure = empty(Unit::Months, u"d.11/1"_s);
        if (!balance.known() || !spending.known()) {
            figure.nullReason = balance.known() ? spending.nullReason : balance.nullReason;
            return figure;
        }
        if (*spending.minor <= 0)
            return figure;
        setValue(figure, double(*balance.minor) / double(*spending.minor), u"{balance} / {spending_a_month}"_s,
            {moneyTerm(u"balance"_s, *balance.minor), moneyTerm(u"spending_a_month"_s, *spending.minor, Unit::MoneyAMonth)});
        figure.window = spending.window;
        figure.observations = spending.observations;
        figure.evidence = spending.evidence;
        figure.confidence = std::min(balance.confidence, spending.confidence);
        return figure;
    }

    const Analysis &m_analysis;
    const CategoryTree &m_tree;
    FlowSides m_sides;
    Months m_months;
};

} // namespace

KeyFigures keyFigures(const Analysis &analysis) { return Figures(analysis).all(); }

} // namespace saldoscope
