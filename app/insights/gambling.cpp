// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/riskrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr const char *kMethod = "d.10/1";
constexpr auto kGames = std::to_array<std::pair<RiskKind, Game>>({{RiskKind::Casino, Game::Casino}, {RiskKind::Betting, Game::Betting},
    {RiskKind::Lottery, Game::Lottery}, {RiskKind::CharityLottery, Game::CharityLottery}, {RiskKind::Poker, Game::Poker},
    {RiskKind::OtherGame, Game::Other}});

class Gamblings
{
public:
    Gamblings(const RiskRows &rows, const RiskPolicy &policy)
        : m_rows(rows)
        , m_policy(policy)
        , m_stakes(rows.of({RiskKind::Casino, RiskKind::Betting, RiskKind::Lottery, RiskKind::CharityLottery, RiskKind::Poker,
              RiskKind::OtherGame}))
        , m_lotteries(rows.of({RiskKind::Lottery, RiskKind::CharityLottery}))
    {
    }

    Gambling all()
    {
        const std::span<const Month> months = m_rows.months();
        Gambling result;
        const std::vector<Row> stakes = m_rows.inside(m_stakes, months, -1);
        const std::vector<Row> wins = m_rows.inside(m_rows.of(RiskKind::Winnings), months, 1);
        const qint64 staked = m_rows.sum(m_stakes, months, -1);
        const qint64 won = m_rows.sum(wins, months, 1);
        result.stakes = m_rows.moneyOf(kMethod, months, staked, stakes);
        result.wins = m_rows.moneyOf(kMethod, months, won, wins);
        result.net = m_rows.moneyOf(kMethod, months, staked - won, m_rows.of({RiskKind::Winnings}).empty() ? stakes : both(stakes, wins));
        if (result.net.known()) {
            result.net.formula = u"{stakes} - {wins}"_s;
            result.net.terms = {moneyTerm(u"stakes"_s, staked), moneyTerm(u"wins"_s, won)};
        }
        result.shareIncome = shareOfIncome(months, staked, stakes);
        result.shareSpending = m_rows.ratio(Unit::Share, kMethod, months, moneyTerm(u"stakes"_s, staked),
            moneyTerm(u"spending"_s, m_rows.spending(months)), stakes);
        result.lotteryAMonth = m_rows.moneyOf(kMethod, months, m_rows.sum(m_lotteries, months, -1),
            m_rows.inside(m_lotteries, months, -1), Unit::MoneyAMonth);
        chooseCounted(result.lotteryAMonth);
        const std::span<const Month> recent = m_rows.lastMonths(3);
        result.shareCounted = shareOfIncome(months, m_rows.sum(m_counted, months, -1), m_rows.inside(m_counted, months, -1));
        result.shareCountedRecent = shareOfIncome(recent, m_rows.sum(m_counted, recent, -1), m_rows.inside(m_counted, recent, -1));
        days(result, stakes);
        result.daysSinceLast = m_rows.daysSince(kMethod, outOf(m_stakes));
        result.escalation = escalation();
        result.regularity = regularity(stakes);
        result.paydayPull = paydayPull(stakes, staked);
        const std::vector<Row> possible = m_rows.inside(m_rows.of(RiskKind::Possible), months, -1);
        result.possible = m_rows.moneyOf(kMethod, months, m_rows.sum(possible, months, -1), possible);
        games(result, staked);
        return result;
    }

private:
    static std::vector<Row> both(std::vector<Row> a, const std::vector<Row> &b)
    {
        a.insert(a.end(), b.begin(), b.end());
        std::ranges::sort(a);
        return a;
    }
    std::vector<Row> outOf(const std::vector<Row> &rows) const
    {
        std::vector<Row> out;
        for (const Row row : rows) {
            if (m_rows.ledger().booked().minor[row] < 0)
                out.push_back(row);
        }
        return out;
    }
    Figure shareOfIncome(std::span<const Month> months, qint64 staked, std::vector<Row> evidence) const
    {
        return m_rows.ratio(Unit::Share, kMethod, months, moneyTerm(u"stakes"_s, staked),
            moneyTerm(u"income"_s, m_rows.income(months).value_or(0)), std::move(evidence));
    }

    /// Small lotteries raise no flag; what is counted for flags is all else, or all where they are not small.
    void chooseCounted(const Figure &lotteryAMonth)
    {
        const bool small = lotteryAMonth.minor.value_or(0) < m_policy.lotteryAMonth;
        m_counted = small ? m_rows.of({RiskKind::Casino, RiskKind::Betting, RiskKind::Poker, RiskKind::OtherGame}) : m_stakes;
    }

    void days(Gambling &result, const std::vector<Row> &stakes) const
    {
        result.activeDays = m_rows.ofMonths(Unit::Days, kMethod, m_rows.months());
        result.largestDay = m_rows.ofMonths(Unit::Money, kMethod, m_rows.months());
        if (m_rows.months().empty())
            return;
        int active = 0;
        qint64 largest = 0;
        for (std::size_t i = 0; i < stakes.size();) {
            const Day day = m_rows.day(stakes[i]);
            std::vector<Row> ofDay;
            qint64 sum = 0;
            for (; i < stakes.size() && m_rows.day(stakes[i]) == day; ++i) {
                sum -= m_rows.minor(stakes[i]);
                ofDay.push_back(stakes[i]);
            }
            ++active;
            if (sum > largest) {
                largest = sum;
                result.largestDay.window = {day, day};
                result.largestDay.evidence = std::move(ofDay);
            }
        }
        result.activeDays.value = active;
        result.activeDays.evidence = stakes;
        result.activeDays.nullReason = NullReason::NotNull;
        if (active > 0) {
            result.largestDay.minor = largest;
            result.largestDay.nullReason = NullReason::NotNull;
        }
    }

    Figure escalation() const
    {
        const std::span<const Month> last = m_rows.lastMonths(3);
        const std::span<const Month> before = m_rows.monthsBefore(3);
        if (before.empty())
            return m_rows.tooShort(Unit::Score, kMethod);
        const qint64 now = m_rows.sum(m_counted, last, -1);
        const qint64 then = m_rows.sum(m_counted, before, -1);
        std::vector<Month> six(before.begin(), before.end());
        six.insert(six.end(), last.begin(), last.end());
        Figure figure = m_rows.ratio(Unit::Score, kMethod, six, moneyTerm(u"last"_s, now),
            moneyTerm(u"before"_s, std::max<qint64>({then, m_policy.escalationFloor, 1})), m_rows.inside(m_counted, six, -1));
        figure.formula = u"{last} / max({before}; {floor})"_s;
        figure.terms[1].minor = then;
        figure.terms.push_back(moneyTerm(u"floor"_s, std::max<qint64>(m_policy.escalationFloor, 1)));
        return figure;
    }

    Figure regularity(const std::vector<Row> &stakes) const
    {
        std::vector<Month> active;
        for (const Row row : stakes) {
            if (const Month month = monthOf(m_rows.day(row)); active.empty() || active.back() != month)
                active.push_back(month);
        }
        return m_rows.ratio(Unit::Share, kMethod, m_rows.months(), numberTerm(u"months_with_stakes"_s, double(active.size()), Unit::Months),
            numberTerm(u"months"_s, double(m_rows.months().size()), Unit::Months), stakes);
    }

    Figure paydayPull(const std::vector<Row> &stakes, qint64 staked) const
    {
        const std::vector<Day> &paydays = m_rows.paydays();
        if (m_rows.months().empty())
            return m_rows.tooShort(Unit::Share, kMethod);
        if (paydays.empty() || staked == 0)
            return m_rows.empty(Unit::Share, kMethod);
        qint64 close = 0;
        std::vector<Row> evidence;
        for (const Row row : stakes) {
            const Day day = m_rows.day(row);
            const auto after = std::ranges::upper_bound(paydays, day);
            if (after == paydays.begin() || day - *std::prev(after) > m_policy.paydayDays)
                continue;
            close -= m_rows.minor(row);
            evidence.push_back(row);
        }
        return m_rows.ratio(Unit::Share, kMethod, m_rows.months(), moneyTerm(u"near_payday"_s, close), moneyTerm(u"stakes"_s, staked),
            std::move(evidence));
    }

    void games(Gambling &result, qint64 staked) const
    {
        for (const auto &pair : kGames) {
            const std::vector<Row> rows = m_rows.inside(m_rows.of(pair.first), m_rows.months(), -1);
            if (rows.empty())
                continue;
            GameShare share;
            share.game = pair.second;
            share.staked = m_rows.sum(rows, m_rows.months(), -1);
            share.rows = int(rows.size());
            share.share = staked > 0 ? double(share.staked) / double(staked) : 0;
            result.games.push_back(share);
        }
        std::ranges::stable_sort(result.games, std::ranges::greater(), &GameShare::staked);
    }

    const RiskRows &m_rows;
    const RiskPolicy &m_policy;
    std::vector<Row> m_stakes;
    std::vector<Row> m_lotteries;
    std::vector<Row> m_counted;
};

} // namespace

Gambling gambling(const RiskRows &rows, const RiskPolicy &policy) { return Gamblings(rows, policy).all(); }

} // namespace saldoscope
