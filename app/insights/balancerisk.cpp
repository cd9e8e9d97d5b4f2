// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/riskrows.h"

#include "insights/dayrows.h"
#include "insights/names.h"
#include "insights/rhythm.h"
#include "insights/textfold.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

bool isSavings(const Account &account)
{
    const QByteArray product = account.product.toUtf8();
    const std::string text = folded(std::string_view(product.constData(), std::size_t(product.size())));
    constexpr auto words = std::to_array<std::string_view>({"sparkonto", "sparande", "spar", "saving", "savings", "saasto", "sparbuch",
        "tagesgeld", "festgeld", "kogumis", "hoius", "krajkont", "krajumu", "taupom", "taupymo", "isa", "placering", "fastrante",
        "buffert"});
    return std::ranges::any_of(words, [&](std::string_view word) { return hasWord(text, word, word.size() <= 4); });
}

namespace {

constexpr const char *kMethod = "d.11/1";
constexpr int kWindow = 90;
constexpr int kYear = 365;
constexpr std::size_t kCyclesLookedAt = 6;
constexpr std::size_t kMonthsLookedAt = 6, kLeastMonths = 3, kMonthsOfTrend = 12;

/// Days of balances as a span that knows which day it begins with.
struct Walk {
    Day first = kNoDay;
    std::span<const qint64> endOfDay;

    bool known() const { return !endOfDay.empty(); }
    Day last() const { return first + Day(endOfDay.size()) - 1; }
    bool has(Day day) const { return known() && day >= first && day <= last(); }
    qint64 at(Day day) const { return endOfDay[std::size_t(day - first)]; }
    /// What of the days is known.
    Period known(Period days) const
    {
        return known() ? Period {std::max(days.first, first), std::min(days.last, last())} : Period {0, -1};
    }
};
Walk walkOf(const DayBalances &balances) { return {balances.first, balances.endOfDay}; }

std::vector<BalanceMonth> monthsOf(const Walk &walk)
{
    std::vector<BalanceMonth> months;
    if (!walk.known())
        return months;
    for (Month number = monthOf(walk.first); number <= monthOf(walk.last()); ++number) {
        const Period days = walk.known({firstDayOf(number), lastDayOf(number)});
        BalanceMonth month;
        month.month = number;
        month.days = days.days();
        month.full = month.days == lastDayOf(number) - firstDayOf(number) + 1;
        month.start = walk.has(days.first - 1) ? walk.at(days.first - 1) : walk.at(days.first);
        month.end = walk.at(days.last);
        month.least = month.most = walk.at(days.first);
        month.leastOn = days.first;
        double sum = 0, square = 0;
        qint64 exact = 0;
        for (Day day = days.first; day <= days.last; ++day) {
            const qint64 minor = walk.at(day);
            exact += minor;
            month.most = std::max(month.most, minor);
            month.negativeDays += minor < 0 ? 1 : 0;
            if (minor < month.least) {
                month.least = minor;
                month.leastOn = day;
            }
        }
        month.mean = meanOf(exact, month.days);
        sum = double(exact) / month.days;
        for (Day day = days.first; day <= days.last; ++day)
            square += (double(walk.at(day)) - sum) * (double(walk.at(day)) - sum);
        month.sd = std::sqrt(square / month.days);
        months.push_back(month);
    }
    return months;
}

class Balances
{
public:
    Balances(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts)
        : m_rows(rows)
        , m_analysis(rows.analysis())
        , m_policy(policy)
    {
        const std::span<const Account> accounts = rows.ledger().accounts();
        for (std::size_t i = 0; i < m_analysis.balances.size(); ++i) {
            const DayBalances &account = m_analysis.balances[i];
            const bool leftOut = i < m_analysis.preparation.accounts.size()
                && m_analysis.preparation.accounts[i].share == AccountShare::LeftOut;
            if (account.card || leftOut)
                continue;
            if (isSavings(accounts[i]))
                m_savings.push_back(i);
            else if (!account.endOfDay.empty())
                m_current.push_back(i);
        }
        m_limits.resize(m_analysis.balances.size());
        for (const std::pair<QString, qint64> &limit : facts.limits) {
            for (std::size_t i = 0; i < accounts.size(); ++i) {
                if (accounts[i].number == limit.first)
                    m_limits[i] = limit.second;
            }
        }
        if (m_savings.empty()) {
            m_walk = walkOf(m_analysis.household);
        } else { // the household's line holds savings: draw one without
            std::vector<DayBalances> current;
            for (const std::size_t i : m_current)
                current.push_back(m_analysis.balances[i]);
            m_own = householdBalances(current, m_analysis.currency);
            m_walk = walkOf(m_own);
        }
    }

    BalanceRisk all()
    {
        BalanceRisk result;
        result.months = monthsOf(m_walk);
        for (const DayBalances &account : m_analysis.balances)
            result.accountMonths.push_back(monthsOf(walkOf(account)));
        overdraft(result);
        episodes(result);
        cycles(result);
        result.penaltyInterest = m_rows.countIn(kMethod, m_rows.lastDays(kYear),
            m_rows.inside(withoutPaidBack(m_rows, RiskKind::OverdraftFee), m_rows.lastDays(kYear), -1));
        lowDays(result);
        ofCycles(result);
        mean(result);
        lowest(result);
        ofMonths(result);
        result.savings = savings();
        return result;
    }

private:
    NullReason noBalance() const { return m_rows.ledger().accounts().empty() ? NullReason::NoData : NullReason::NoBalanceAnchor; }
    Figure nothing(Unit unit) const
    {
        Figure figure = m_rows.empty(unit, kMethod);
        figure.nullReason = noBalance();
        return figure;
    }
    int confidence() const
    {
        int least = 100;
        for (const std::size_t i : m_current) {
            const DayBalances &account = m_analysis.balances[i];
            const int one = account.chainHolds ? (*account.chainHolds ? 100 : 25) : account.anchor == Anchor::Available ? 50 : 75;
            least = std::min(least, one);
        }
        return least;
    }
    /// A figure over rolling days: what is covered, and nothing else decided.
    Figure over(Unit unit, Period days) const
    {
        Figure figure = nothing(unit);
        if (!m_rows.hasDays() || m_current.empty())
            return figure;
        figure.window = days;
        std::vector<bool> covered(std::size_t(days.days()), false);
        for (const std::size_t i : m_current) {
            const Period known = walkOf(m_analysis.balances[i]).known(days);
            for (Day day = known.first; day <= known.last; ++day)
                covered[std::size_t(day - days.first)] = true;
        }
        figure.observations = int(std::ranges::count(covered, true));
        figure.nullReason = figure.observations == 0 ? NullReason::NoData : NullReason::NotNull;
        figure.confidence = figure.observations == 0 ? 0 : confidence();
        return figure;
    }

    /// Distinct days on which any current account was below what `floor` says of it; nullopt: the account is not asked.
    template <class Floor> Figure daysBelow(Period days, Floor floor) const
    {
        Figure figure = over(Unit::Days, days);
        if (figure.nullReason != NullReason::NotNull)
            return figure;
        std::vector<bool> below(std::size_t(days.days()), false);
        for (const std::size_t i : m_current) {
            const std::optional<qint64> least = floor(i);
            const Walk walk = walkOf(m_analysis.balances[i]);
            const Period known = walk.known(days);
            for (Day day = known.first; least && day <= known.last; ++day) {
                if (walk.at(day) < *least)
                    below[std::size_t(day - days.first)] = true;
            }
        }
        figure.value = double(std::ranges::count(below, true));
        if (*figure.value > 0)
            figure.evidence = rowsOfDays(m_rows.ledger().booked(), days, [&](Row row) {
                const Day day = m_rows.day(row);
                const std::size_t i = m_rows.ledger().booked().account[row];
                const Walk walk = walkOf(m_analysis.balances[i]);
                const std::optional<qint64> least = std::ranges::find(m_current, i) == m_current.end() ? std::nullopt : floor(i);
                return least && walk.has(day) && walk.at(day) < *least;
            });
        return figure;
    }
    /// Rows of current accounts on some days, given in order.
    std::vector<Row> rowsOn(const std::vector<Day> &days) const
    {
        const Rows &rows = m_rows.ledger().booked();
        std::vector<Row> found;
        Day last = kNoDay;
        for (const Day day : days) {
            const RowRange range = day == last ? RowRange() : rowsOfDays(rows, {day, day});
            for (Row row = range.first; row < range.end; ++row) {
                if (std::ranges::find(m_current, rows.account[row]) != m_current.end())
                    found.push_back(row);
            }
            last = day;
        }
        return found;
    }

    void overdraft(BalanceRisk &result) const
    {
        for (std::size_t i = 0; i < kRollingDays.size(); ++i)
            result.overdraftDays.windows[i] = m_rows.hasDays()
                ? daysBelow(m_rows.lastDays(kRollingDays[i]), [](std::size_t) { return std::optional<qint64>(0); })
                : nothing(Unit::Days);
        const bool anyLimit = std::ranges::any_of(m_current, [this](std::size_t i) { return m_limits[i].has_value(); });
        result.unarrangedDays = m_rows.empty(Unit::Days, kMethod);
        if (anyLimit && m_rows.hasDays())
            result.unarrangedDays = daysBelow(m_rows.lastDays(kWindow),
                [this](std::size_t i) { return m_limits[i] ? std::optional(-*m_limits[i]) : std::nullopt; });
    }

    void episodes(BalanceRisk &result) const
    {
        for (const std::size_t i : m_current) {
            const Walk walk = walkOf(m_analysis.balances[i]);
            for (Day day = walk.first; day <= walk.last(); ++day) {
                if (walk.at(day) >= 0)
                    continue;
                OverdraftEpisode episode;
                episode.account = AccountIndex(i);
                episode.days = {day, day};
                episode.leastOn = day;
                episode.least = walk.at(day);
                for (; day <= walk.last() && walk.at(day) < 0; ++day) {
                    episode.days.last = day;
                    if (walk.at(day) < episode.least) {
                        episode.least = walk.at(day);
                        episode.leastOn = day;
                    }
                }
                episode.unarranged = m_limits[i] && episode.least < -*m_limits[i];
                result.episodes.push_back(episode);
            }
        }
        std::ranges::stable_sort(result.episodes, {}, [](const OverdraftEpisode &each) { return std::pair(each.days.first, each.account); });
    }

    void cycles(BalanceRisk &result) const
    {
        if (!m_walk.known())
            return;
        const std::vector<Stream> &streams = m_analysis.streams;
        result.payStream = m_rows.payStream();
        std::vector<PayCycle> found;
        if (result.payStream) {
            const std::vector<Slot> &hits = streams[*result.payStream].hits;
            for (std::size_t i = 0; i + 1 < hits.size(); ++i)
                found.push_back({.days = {hits[i].paid, hits[i + 1].paid - 1}, .pay = hits[i].minor});
        }
        std::erase_if(found, [this](const PayCycle &cycle) { return !m_walk.has(cycle.days.first) || !m_walk.has(cycle.days.last); });
        result.cyclesArePay = !found.empty();
        if (found.empty()) {
            result.payStream.reset();
            for (const BalanceMonth &month : result.months) {
                if (month.full)
                    found.push_back({.days = {firstDayOf(month.month), lastDayOf(month.month)}});
            }
        }
        for (PayCycle &cycle : found)
            live(cycle);
        result.cycles = std::move(found);
    }
    void live(PayCycle &cycle) const
    {
        cycle.leastOn = cycle.days.first;
        cycle.daysToEmpty = cycle.days.days();
        const qint64 empty = std::llround(m_policy.emptyShare * double(cycle.pay));
        for (Day day = cycle.days.first; day <= cycle.days.last; ++day) {
            const qint64 minor = m_walk.at(day);
            cycle.leastOn = minor < m_walk.at(cycle.leastOn) ? day : cycle.leastOn;
            if (cycle.pay > 0 && !cycle.ranEmpty && minor <= empty) {
                cycle.ranEmpty = true;
                cycle.daysToEmpty = day - cycle.days.first;
            }
        }
        cycle.least = m_walk.at(cycle.leastOn);
    }

    /// Days under 5 % of income, or 500 kr, whichever is more. An account apart from its owner's others may be low: the
    /// household's line decides.
    void lowDays(BalanceRisk &result) const
    {
        result.lowDays = nothing(Unit::Days);
        if (!m_rows.hasDays() || !m_walk.known())
            return;
        const Period days = m_walk.known(m_rows.lastDays(kWindow));
        if (days.days() == 0)
            return;
        const qint64 income = m_analysis.income.used.minor.value_or(0);
        const qint64 limit = std::max<qint64>(m_policy.lowMoney, std::llround(m_policy.lowShare * double(income)));
        std::vector<Day> low;
        for (Day day = days.first; day <= days.last; ++day) {
            if (m_walk.at(day) < limit)
                low.push_back(day);
        }
        result.lowDays = over(Unit::Days, m_rows.lastDays(kWindow));
        result.lowDays.observations = days.days();
        result.lowDays.value = double(low.size());
        result.lowDays.evidence = rowsOn(low);
        result.lowDays.terms = {moneyTerm(u"limit"_s, limit)};
    }

    static std::vector<PayCycle> lastCycles(const BalanceRisk &result)
    {
        const std::size_t used = std::min(result.cycles.size(), kCyclesLookedAt);
        return {result.cycles.end() - std::ptrdiff_t(used), result.cycles.end()};
    }
    void ofCycles(BalanceRisk &result) const
    {
        result.daysToEmpty = nothing(Unit::Days);
        result.shortCycles = nothing(Unit::Count);
        result.cushion = nothing(Unit::Months);
        if (!m_walk.known())
            return;
        const std::vector<PayCycle> last = lastCycles(result);
        if (last.empty()) {
            for (Figure *figure : {&result.daysToEmpty, &result.shortCycles, &result.cushion})
                figure->nullReason = NullReason::TooShort;
            return;
        }
        const auto fill = [&](Figure &figure, double value) {
            figure.value = value;
            figure.window = {last.front().days.first, last.back().days.last};
            figure.observations = int(last.size());
            figure.confidence = std::min(confidence(), m_rows.confidence(last.size()));
            figure.nullReason = NullReason::NotNull;
        };
        qint64 least = 0;
        std::vector<qint64> daysToEmpty;
        int shortOnes = 0;
        for (const PayCycle &cycle : last) {
            least += cycle.least;
            daysToEmpty.push_back(qint64 {2} * cycle.daysToEmpty); // twice: the median of two may lie on half a day
            shortOnes += cycle.ranEmpty && cycle.daysToEmpty < m_policy.emptyDays ? 1 : 0;
        }
        if (result.cyclesArePay) {
            const std::vector<Row> pay = payRows(result, last);
            fill(result.daysToEmpty, double(medianOf(daysToEmpty)) / 2);
            fill(result.shortCycles, shortOnes);
            result.daysToEmpty.evidence = result.shortCycles.evidence = pay;
            const QString median = u"median_of_last_%1"_s.arg(last.size());
            MedianOf middle = middleOf(daysToEmpty);
            std::ranges::for_each(middle.middle, [](qint64 &days) { days /= 2; });
            result.daysToEmpty.formula = u'{' + median + u'}';
            result.daysToEmpty.terms = {{median, result.daysToEmpty.value, {}, Unit::Days, std::move(middle)},
                numberTerm(u"share"_s, m_policy.emptyShare, Unit::Share)};
        } else {
            result.daysToEmpty.nullReason = result.shortCycles.nullReason = NullReason::NoData; // no pay, nothing that could last
        }
        const qint64 mean = meanOf(least, qint64(last.size()));
        coverOf(result.cushion, u"mean_lowest"_s, mean);
        if (!result.cushion.known())
            return;
        fill(result.cushion, *result.cushion.value);
        std::vector<Day> lows;
        lows.reserve(last.size());
        for (const PayCycle &cycle : last)
            lows.push_back(cycle.leastOn);
        result.cushion.evidence = rowsOn(lows);
    }
    std::vector<Row> payRows(const BalanceRisk &result, const std::vector<PayCycle> &cycles) const
    {
        std::vector<Row> rows;
        for (const Row row : m_analysis.streams[*result.payStream].rows) {
            const Day day = m_rows.day(row);
            if (std::ranges::any_of(cycles, [day](const PayCycle &cycle) { return cycle.days.first == day; }))
                rows.push_back(row);
        }
        return rows;
    }
    /// Money over a month's spending.
    void coverOf(Figure &figure, const QString &name, qint64 minor) const
    {
        const Figure &spending = m_analysis.figures.spendingAMonth;
        if (!spending.minor) {
            figure.nullReason = spending.nullReason;
            return;
        }
        figure.formula = u"{%1} / {spending_a_month}"_s.arg(name);
        figure.terms = {moneyTerm(name, minor), moneyTerm(u"spending_a_month"_s, *spending.minor, Unit::MoneyAMonth)};
        figure.nullReason = *spending.minor > 0 ? NullReason::NotNull : NullReason::NoData;
        if (*spending.minor > 0)
            figure.value = double(minor) / double(*spending.minor);
    }

    void mean(BalanceRisk &result) const
    {
        result.meanBalance = nothing(Unit::Money);
        result.meanCover = nothing(Unit::Months);
        const Period days = m_rows.hasDays() ? m_walk.known(m_rows.lastDays(kWindow)) : Period();
        if (days.days() == 0)
            return;
        qint64 sum = 0;
        Day least = days.first;
        for (Day day = days.first; day <= days.last; ++day) {
            sum += m_walk.at(day);
            least = m_walk.at(day) < m_walk.at(least) ? day : least;
        }
        result.meanBalance = over(Unit::Money, m_rows.lastDays(kWindow));
        result.meanBalance.minor = meanOf(sum, days.days());
        result.meanBalance.observations = days.days();
        result.meanBalance.formula = u"{sum_of_days} / {days}"_s;
        result.meanBalance.terms = {moneyTerm(u"sum_of_days"_s, sum), numberTerm(u"days"_s, days.days(), Unit::Days)};
        coverOf(result.meanCover, u"mean_balance"_s, *result.meanBalance.minor);
        if (!result.meanCover.known())
            return;
        result.meanCover.window = result.meanBalance.window;
        result.meanCover.evidence = rowsOn({least});
        result.meanCover.observations = days.days();
        result.meanCover.confidence = std::min(result.meanBalance.confidence, m_analysis.figures.spendingAMonth.confidence);
    }

    void lowest(BalanceRisk &result) const
    {
        result.lowest = nothing(Unit::Money);
        const Period days = m_rows.hasDays() ? m_walk.known(m_rows.lastDays(kYear)) : Period();
        if (days.days() == 0)
            return;
        Day on = days.first;
        for (Day day = days.first; day <= days.last; ++day)
            on = m_walk.at(day) < m_walk.at(on) ? day : on;
        result.lowest = over(Unit::Money, m_rows.lastDays(kYear));
        result.lowest.minor = m_walk.at(on);
        result.lowest.observations = days.days();
        result.lowest.evidence = rowsOn({on});
    }

    /// Newest full months with a balance, oldest first.
    std::vector<BalanceMonth> newest(const BalanceRisk &result, std::size_t most) const
    {
        std::vector<BalanceMonth> months;
        for (std::size_t i = result.months.size(); i-- > 0 && months.size() < most;) {
            if (result.months[i].full && lastDayOf(result.months[i].month) <= m_analysis.asOf)
                months.push_back(result.months[i]);
        }
        std::ranges::reverse(months);
        return months;
    }
    void ofMonths(BalanceRisk &result) const
    {
        result.swing = swing(newest(result, kMonthsLookedAt));
        result.trend = trend(newest(result, kMonthsOfTrend));
        result.netCashFlow = netCashFlow(newest(result, kMonthsOfTrend));
        result.inflowSpread = inflowSpread();
        const std::size_t used = std::min(m_rows.months().size(), kMonthsLookedAt);
        const std::span<const Month> months = m_rows.lastMonths(used);
        if (used < kLeastMonths) {
            result.outOverIn = m_rows.tooShort(Unit::Share, "d.2/1");
            return;
        }
        qint64 in = 0;
        for (const Month month : months)
            in += m_analysis.flows.months[std::size_t(month - m_analysis.flows.byCategory.firstMonth)].in;
        result.outOverIn = m_rows.ratio(Unit::Share, "d.2/1", months, moneyTerm(u"money_out"_s, m_rows.spending(months)),
            moneyTerm(u"money_in"_s, in), {});
    }
    Figure overMonths(Unit unit, const std::vector<BalanceMonth> &months) const
    {
        Figure figure = nothing(unit);
        if (!m_walk.known())
            return figure;
        figure.nullReason = NullReason::TooShort;
        if (months.size() < kLeastMonths)
            return figure;
        figure.nullReason = NullReason::NotNull;
        figure.window = {firstDayOf(months.front().month), lastDayOf(months.back().month)};
        figure.observations = int(months.size());
        figure.confidence = std::min(confidence(), m_rows.confidence(months.size()));
        return figure;
    }
    Figure swing(const std::vector<BalanceMonth> &months) const
    {
        Figure figure = overMonths(Unit::Score, months);
        if (figure.nullReason != NullReason::NotNull)
            return figure;
        double sd = 0;
        qint64 mean = 0;
        for (const BalanceMonth &month : months) {
            sd += month.sd / double(months.size());
            mean += month.mean;
        }
        mean = meanOf(mean, qint64(months.size()));
        figure.formula = u"{mean_sd} / {mean_balance}"_s;
        figure.terms = {moneyTerm(u"mean_sd"_s, std::llround(sd)), moneyTerm(u"mean_balance"_s, mean)};
        figure.nullReason = mean > 0 ? NullReason::NotNull : NullReason::NoData; // around zero every spread is endless
        figure.confidence = mean > 0 ? figure.confidence : 0;
        if (mean > 0)
            figure.value = double(std::llround(sd)) / double(mean);
        return figure;
    }
    /// Median of the slopes between all pairs of months: one odd month does not bend it.
    Figure trend(const std::vector<BalanceMonth> &months) const
    {
        Figure figure = overMonths(Unit::MoneyAMonth, months);
        if (figure.nullReason != NullReason::NotNull)
            return figure;
        std::vector<qint64> slopes;
        for (std::size_t i = 0; i < months.size(); ++i) {
            for (std::size_t j = i + 1; j < months.size(); ++j)
                slopes.push_back(std::llround(double(months[j].end - months[i].end) / double(months[j].month - months[i].month)));
        }
        figure.minor = medianOf(slopes);
        figure.formula = u"{median_of_slopes}"_s;
        figure.terms = {medianTerm(u"median_of_slopes"_s, *figure.minor, middleOf(std::move(slopes)))};
        std::vector<Day> lows;
        lows.reserve(months.size());
        for (const BalanceMonth &month : months)
            lows.push_back(month.leastOn);
        figure.evidence = rowsOn(lows);
        return figure;
    }
    Figure netCashFlow(const std::vector<BalanceMonth> &months) const
    {
        Figure figure = overMonths(Unit::MoneyAMonth, months);
        if (figure.nullReason != NullReason::NotNull)
            return figure;
        const qint64 start = months.front().start, end = months.back().end;
        const int count = months.back().month - months.front().month + 1;
        figure.formula = u"({end} - {start}) / {months}"_s;
        figure.terms = {moneyTerm(u"end"_s, end), moneyTerm(u"start"_s, start), numberTerm(u"months"_s, count, Unit::Months)};
        figure.minor = meanOf(end - start, count);
        return figure;
    }

    /// For accounts whose income nobody recognises: does about the same come in every month?
    Figure inflowSpread() const
    {
        const std::span<const Month> months = m_rows.months();
        if (months.size() < kMonthsLookedAt)
            return m_rows.tooShort(Unit::Share, "d.6/1");
        double mean = 0, square = 0;
        for (const Month month : months)
            mean += double(m_rows.moneyIn(month)) / double(months.size());
        for (const Month month : months)
            square += std::pow(double(m_rows.moneyIn(month)) - mean, 2) / double(months.size());
        return m_rows.ratio(Unit::Share, "d.6/1", months, moneyTerm(u"sd_of_months"_s, std::llround(std::sqrt(square))),
            moneyTerm(u"mean_of_months"_s, std::llround(mean)), {});
    }

    Figure savings() const
    {
        Figure figure = m_rows.empty(Unit::Money, kMethod);
        for (const std::size_t i : m_savings) {
            const Walk walk = walkOf(m_analysis.balances[i]);
            if (!walk.known() || m_analysis.balances[i].currency != m_analysis.currency)
                continue;
            figure.minor = figure.minor.value_or(0) + walk.endOfDay.back();
            figure.window = {walk.last(), walk.last()};
            figure.observations += 1;
            figure.nullReason = NullReason::NotNull;
            figure.confidence = 75;
        }
        if (!m_savings.empty() && !figure.known())
            figure.nullReason = NullReason::NoBalanceAnchor;
        return figure;
    }

    const RiskRows &m_rows;
    const Analysis &m_analysis;
    const RiskPolicy &m_policy;
    std::vector<std::size_t> m_current; ///< accounts with a balance that are neither cards nor for saving
    std::vector<std::size_t> m_savings;
    std::vector<std::optional<qint64>> m_limits;
    DayBalances m_own;
    Walk m_walk;
};

} // namespace

BalanceRisk balanceRisk(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts)
{
    return Balances(rows, policy, facts).all();
}

} // namespace saldoscope
