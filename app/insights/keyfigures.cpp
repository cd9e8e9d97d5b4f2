// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/keyfigures.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kMonthsOfMeans = 12;    ///< standard window of d.2
constexpr int kShortest = 75;         ///< days of data under which no monthly stream can be told
constexpr int kOverdraftWindow = 90;
constexpr int kPrudentShort = 3, kPrudentLong = 12; ///< slots, d.7
constexpr int kDebtSlots = 6;         ///< slots, d.8

/// Mean of whole minor units, rounded half away from zero.
qint64 mean(qint64 sum, qint64 n)
{
    return (sum >= 0 ? sum + n / 2 : sum - n / 2) / n;
}

/// The full months that means are taken over: the newest twelve.
struct Months {
    std::vector<Month> full;
    Period window;
    bool has(Month month) const { return std::ranges::binary_search(full, month); }
};

class Figures
{
public:
    explicit Figures(const Analysis &analysis)
        : m_analysis(analysis)
        , m_tree(analysis.knowledge->tree())
        , m_sides(m_tree)
    {
        for (std::size_t i = analysis.flows.months.size(); i-- > 0 && m_months.full.size() < kMonthsOfMeans;) {
            if (analysis.flows.months[i].full)
                m_months.full.push_back(analysis.flows.months[i].month);
        }
        std::ranges::sort(m_months.full);
        if (!m_months.full.empty())
            m_months.window = {firstDayOf(m_months.full.front()), lastDayOf(m_months.full.back())};
    }

    KeyFigures all()
    {
        KeyFigures figures;
        means(figures);
        figures.salaryAMonth = salary();
        figures.incomeAMonth = income();
        figures.housingAMonth = ofStreams({u"housing", u"loan.repayment.mortgage", u"loan.repayment.housing_company"},
            u"housing.purchase", u"d.15/1"_s);
        figures.loansAMonth = ofStreams({u"loan.repayment", u"loan.cost", u"arrears.collection", u"arrears.bailiff"}, {}, u"d.8/1"_s);
        if (figures.loansAMonth.nullReason == NullReason::NoData && !m_analysis.ledger().booked().empty()) {
            figures.loansAMonth.minor = 0; // long enough to see a repayment, and there is none: a true zero
            figures.loansAMonth.nullReason = NullReason::NotNull;
            figures.loansAMonth.confidence = confidenceOfMonths();
        }
        balances(figures);
        figures.bufferMonths = buffer(figures.balance, figures.spendingAMonth);
        return figures;
    }

private:
    Figure empty(Unit unit, const QString &method) const
    {
        Figure figure;
        figure.unit = unit;
        figure.currency = m_analysis.currency;
        figure.method = method;
        return figure;
    }
    int confidenceOfMonths() const
    {
        const std::size_t n = m_months.full.size();
        return n >= 12 ? 100 : n >= 6 ? 75 : n >= 3 ? 50 : n >= 1 ? 25 : 0;
    }
    NullReason nothingFound() const
    {
        const Period period = m_analysis.ledger().period();
        if (m_analysis.ledger().booked().empty())
            return NullReason::NoData;
        return std::min(period.last, m_analysis.asOf) - period.first + 1 < kShortest ? NullReason::TooShort : NullReason::NoData;
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
            std::vector<bool> stakes(m_tree.all().size(), false);
            for (CategoryId id = 0; id < stakes.size(); ++id)
                stakes[id] = isInside(id, u"gambling") && !isInside(id, u"gambling.possible") && !isInside(id, u"gambling.winnings");
            qint64 in = 0, out = 0, staked = 0;
            const Rows &rows = m_analysis.ledger().booked();
            for (Row row = 0; row < rows.size(); ++row) {
                if (!countsInMonths(row))
                    continue;
                const CategoryId category = m_analysis.verdicts[row].category;
                const qint64 minor = rows.minor[row];
                const FlowSide side = m_sides.of(category, minor);
                if (side == FlowSide::None)
                    continue;
                left.evidence.push_back(row);
                (side == FlowSide::In ? in : out) += minor;
                if (side == FlowSide::Out)
                    spending.evidence.push_back(row);
                if (category < stakes.size() && stakes[category] && minor < 0) {
                    staked += minor;
                    gambling.evidence.push_back(row);
                }
            }
            fill(spending, mean(-out, months));
            fill(left, mean(in + out, months));
            fill(gambling, mean(-staked, months));
        }
        figures.spendingAMonth = std::move(spending);
        figures.leftAMonth = std::move(left);
        figures.gamblingAMonth = std::move(gambling);
    }
    bool countsInMonths(Row row)
    {
        const Rows &rows = m_analysis.ledger().booked();
        const Day day = rows.day(row);
        if (!m_months.window.contains(day) || rows.currency[row] != m_analysis.currency || !counts(m_analysis.counting, row))
            return false;
        if (day < m_monthFirst || day > m_monthLast) {
            const Month month = monthOf(day);
            m_monthFirst = firstDayOf(month);
            m_monthLast = lastDayOf(month);
            m_inFullMonth = m_months.has(month);
        }
        return m_inFullMonth;
    }
    void fill(Figure &figure, qint64 minor) const
    {
        figure.minor = minor;
        figure.nullReason = NullReason::NotNull;
        figure.window = m_months.window;
        figure.observations = int(m_months.full.size());
        figure.confidence = confidenceOfMonths();
    }

    bool isInside(CategoryId category, QStringView key) const
    {
        const CategoryId id = m_tree.find(key);
        return id != kNoCategory && category < m_tree.all().size() && m_tree.isInside(category, id);
    }

    /// Adds a stream's money a month, with the rows of the slots it rests on.
    void add(Figure &figure, const Stream &stream, qint64 aSlot, int slots, int confidence) const
    {
        figure.minor = figure.minor.value_or(0) + std::abs(perMonth(aSlot, stream.cadence));
        figure.nullReason = NullReason::NotNull;
        const std::size_t used = std::min(stream.hits.size(), std::size_t(slots));
        const std::span<const Slot> newest = std::span(stream.hits).last(used);
        for (const Row row : stream.rows) {
            const Day day = m_analysis.ledger().booked().day(row);
            if (std::ranges::any_of(newest, [day](const Slot &slot) { return slot.days.contains(day); }))
                figure.evidence.push_back(row);
        }
        const Day first = newest.front().days.first;
        figure.window.first = figure.window.known() ? std::min(figure.window.first, first) : first;
        figure.window.last = m_analysis.asOf;
        figure.observations += int(used);
        figure.confidence = figure.confidence == 0 ? confidence : std::min(figure.confidence, confidence);
    }
    /// min(median of 3, median of 12) of d.7.
    void addPrudent(Figure &figure, const Stream &stream, int confidence) const
    {
        const auto shortMedian = medianOfLast(stream.hits, kPrudentShort);
        const auto longMedian = medianOfLast(stream.hits, kPrudentLong);
        if (shortMedian && longMedian)
            add(figure, stream, std::min(*shortMedian, *longMedian), kPrudentLong, confidence);
    }
    void finish(Figure &figure, bool otherCurrency) const
    {
        std::ranges::sort(figure.evidence);
        if (!figure.known())
            figure.nullReason = otherCurrency ? NullReason::MixedCurrencyNoRate : nothingFound();
    }

    Figure salary() const
    {
        Figure figure = empty(Unit::MoneyAMonth, u"d.5/1"_s);
        bool otherCurrency = false;
        for (const Salary &salary : m_analysis.salaries) {
            const Stream &stream = m_analysis.streams[salary.stream];
            if (salary.probable || stream.status != StreamStatus::Active)
                continue;
            if (stream.currency == m_analysis.currency)
                addPrudent(figure, stream, salary.score);
            otherCurrency = otherCurrency || stream.currency != m_analysis.currency;
        }
        finish(figure, otherCurrency);
        return figure;
    }

    /// Categories that count as income when they are regular (d.7 and rule 5 of the taxonomy).
    bool isLastingIncome(CategoryId category) const
    {
        constexpr std::array never {u"income.employer_other", u"income.tax_refund", u"income.one_off", u"income.benefit.state_aid",
            u"income.regular_other", u"income.insurance_payout"};
        return isInside(category, u"income")
            && std::ranges::none_of(never, [&](const char16_t *key) { return isInside(category, key); });
    }

    Figure income() const
    {
        Figure figure = empty(Unit::MoneyAMonth, u"d.7/1"_s);
        bool otherCurrency = false;
        for (std::size_t i = 0; i < m_analysis.streams.size(); ++i) {
            const Stream &stream = m_analysis.streams[i];
            if (!stream.incoming || stream.status != StreamStatus::Active || stream.cadence == Cadence::Irregular)
                continue;
            const auto salary = std::ranges::find(m_analysis.salaries, i, &Salary::stream);
            const bool isSalary = salary != m_analysis.salaries.end() && !salary->probable;
            if (!isSalary && !isLastingIncome(stream.category))
                continue;
            if (stream.currency == m_analysis.currency)
                addPrudent(figure, stream, isSalary ? salary->score : int(std::lround(100 * stream.regularity)));
            otherCurrency = otherCurrency || stream.currency != m_analysis.currency;
        }
        finish(figure, otherCurrency);
        return figure;
    }

    Figure ofStreams(std::initializer_list<QStringView> keys, QStringView without, const QString &method) const
    {
        Figure figure = empty(Unit::MoneyAMonth, method);
        bool otherCurrency = false;
        for (const Stream &stream : m_analysis.streams) {
            const bool wanted = std::ranges::any_of(keys, [&](QStringView key) { return isInside(stream.category, key); })
                && (without.isEmpty() || !isInside(stream.category, without));
            if (!wanted || stream.incoming || stream.status != StreamStatus::Active)
                continue;
            const auto median = medianOfLast(stream.hits, kDebtSlots);
            if (stream.currency == m_analysis.currency && median)
                add(figure, stream, *median, kDebtSlots, int(std::lround(100 * stream.regularity)));
            otherCurrency = otherCurrency || stream.currency != m_analysis.currency;
        }
        finish(figure, otherCurrency);
        return figure;
    }

    /// Rows of one day or stretch in the accounts whose balance is looked at.
    template <class Wanted> std::vector<Row> rowsOf(Period days, Wanted wanted) const
    {
        std::vector<Row> found;
        const Rows &rows = m_analysis.ledger().booked();
        for (Row row = 0; row < rows.size(); ++row) {
            if (days.contains(rows.day(row)) && wanted(row))
                found.push_back(row);
        }
        return found;
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
            return !account.card && account.currency == household.currency && !account.endOfDay.empty();
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
        figures.lowestBalance.evidence = rowsOf({household.lowestOn, household.lowestOn}, isCurrent);
        figures.lowestBalance.window = {household.first, last};
        for (Figure *figure : {&figures.balance, &figures.lowestBalance}) {
            figure->nullReason = NullReason::NotNull;
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
            const auto at = std::size_t(day - account.first);
            return day >= account.first && at < account.endOfDay.size() && account.endOfDay[at] < 0;
        };
        bool known = false;
        for (const DayBalances &account : m_analysis.balances) {
            if (account.card || account.endOfDay.empty())
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
        figure.value = double(std::ranges::count(below, true));
        figure.nullReason = NullReason::NotNull;
        figure.confidence = confidenceOfBalance();
        const Rows &rows = m_analysis.ledger().booked();
        figure.evidence = rowsOf(figure.window, [&](Row row) {
            const DayBalances &account = m_analysis.balances[rows.account[row]];
            return !account.card && isBelow(account, rows.day(row));
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
        figure.value = double(*balance.minor) / double(*spending.minor);
        figure.nullReason = NullReason::NotNull;
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
    Day m_monthFirst = 1;
    Day m_monthLast = 0;
    bool m_inFullMonth = false;
};

} // namespace

KeyFigures keyFigures(const Analysis &analysis) { return Figures(analysis).all(); }

} // namespace saldoscope
