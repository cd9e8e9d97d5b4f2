// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/currencytransfers.h"

#include "insights/flows.h"
#include "ledger/transferhints.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace saldoscope {

namespace {

using namespace transferscore;

constexpr qint64 kMostOff = 30;                // thousandths of the amount
constexpr std::size_t kMostLookedAt = 1000;    // four days of no real case hold more

struct Candidate {
    OwnTransfer pair;
    Day day = 0; ///< of the leg that left
};

class CurrencyPairing
{
public:
    CurrencyPairing(const MergedLedger &merged, const RatePack &rates)
        : m_ledger(*merged.ledger)
        , m_rows(m_ledger.booked())
        , m_rates(rates)
        , m_main(mainCurrency(m_ledger))
        , m_targets(m_ledger)
        , m_hints(m_ledger)
        , m_used(m_rows.size(), false)
    {
        for (const auto *pairs : {&merged.transfers, &merged.doubtful}) {
            for (const OwnTransfer &pair : *pairs)
                m_used[pair.out] = m_used[pair.in] = true;
        }
    }

    void run(MergedLedger &merged)
    {
        std::vector<Candidate> found;
        // One leg at least is not in the main currency.
        for (Row row = 0; row < m_rows.size(); ++row) {
            if (m_rows.currency[row] != m_main && m_rows.minor[row] != 0 && m_rows.day(row) != kNoDay && !m_used[row])
                look(row, found);
        }
        std::ranges::sort(found, [](const Candidate &a, const Candidate &b) {
            return std::tuple(-a.pair.score, a.day, a.pair.out, a.pair.in) < std::tuple(-b.pair.score, b.day, b.pair.out, b.pair.in);
        });
        for (const Candidate &one : found) {
            if (m_used[one.pair.out] || m_used[one.pair.in])
                continue;
            m_used[one.pair.out] = m_used[one.pair.in] = true;
            (one.pair.score >= kTaken ? merged.transfers : merged.doubtful).push_back(one.pair);
        }
        const auto byDay = [this](const OwnTransfer &pair) { return std::pair(m_rows.day(pair.out), pair.out); };
        std::ranges::sort(merged.transfers, {}, byDay);
        std::ranges::sort(merged.doubtful, {}, byDay);
    }

private:
    /// Rows are in order of day: legs up to four days off are around the row.
    void look(Row row, std::vector<Candidate> &found)
    {
        const Day day = m_rows.day(row);
        const auto meets = [&](Row other) {
            // Of two legs that are both foreign the earlier row looks.
            const bool opposite = m_rows.minor[row] < 0 ? m_rows.minor[other] > 0 : m_rows.minor[other] < 0;
            if (!opposite || m_rows.currency[other] == m_rows.currency[row] || m_rows.account[other] == m_rows.account[row] || m_used[other]
                || (m_rows.currency[other] != m_main && other < row))
                return;
            m_rows.minor[row] < 0 ? weigh(row, other, found) : weigh(other, row, found);
        };
        std::size_t looked = 0;
        for (Row other = row; other-- > 0 && looked < kMostLookedAt && m_rows.day(other) >= day - kMostDaysApart; ++looked)
            meets(other);
        looked = 0;
        for (Row other = row + 1; other < m_rows.size() && looked < kMostLookedAt && m_rows.day(other) <= day + kMostDaysApart; ++other, ++looked) {
            if (m_rows.day(other) != kNoDay)
                meets(other);
        }
    }

    void weigh(Row out, Row in, std::vector<Candidate> &found)
    {
        const auto amount = amountPoints(out, in);
        if (!amount)
            return;
        const bool number = m_targets.of(out) == m_rows.account[in] || m_targets.of(in) == m_rows.account[out];
        const bool hint = hints(out) || hints(in);
        const int score = *amount + kSameDay - kPerDayApart * std::abs(m_rows.day(out) - m_rows.day(in)) + (number ? kNumberMatches : 0)
            + (hint ? kTextHints : 0);
        if (score >= kDoubtful)
            found.push_back({{out, in, score}, m_rows.day(out)});
    }

    /// nullopt: no rate, or more than 3 % off.
    std::optional<int> amountPoints(Row out, Row in) const
    {
        const auto rate = m_rates.rate(m_rows.currency[out], m_rows.currency[in], monthOf(m_rows.day(out)));
        if (!rate)
            return std::nullopt;
        const qint64 expected = exchanged(-m_rows.minor[out], m_rows.currency[out], m_rows.currency[in], *rate);
        const qint64 off = std::abs(m_rows.minor[in] - expected);
        if (expected <= 0 || off > expected / 1000 * kMostOff + expected % 1000 * kMostOff / 1000)
            return std::nullopt;
        return kAmount - int(double(kAmount) * double(off) * 1000.0 / (double(expected) * double(kMostOff)));
    }

    bool hints(Row row) { return m_hints[m_rows.text[row]] || m_hints[m_rows.counterparty[row]]; }

    const Ledger &m_ledger;
    const Rows &m_rows;
    const RatePack &m_rates;
    Currency m_main;
    TransferTargets m_targets;
    TransferHints m_hints;
    std::vector<bool> m_used; ///< legs of a pair
};

} // namespace

void pairAcrossCurrencies(MergedLedger &merged, const RatePack &rates)
{
    const std::vector<Currency> &currencies = merged.ledger->booked().currency;
    if (merged.ledger->accounts().size() < 2 || std::ranges::all_of(currencies, [&](Currency one) { return one == currencies.front(); }))
        return;
    CurrencyPairing(merged, rates).run(merged);
}

} // namespace saldoscope
