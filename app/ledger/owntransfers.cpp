// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgermerge.h"
#include "ledger/rowhash.h"
#include "ledger/transferhints.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace saldoscope {

namespace {

// Amounts are equal here, always: the 3 % rule of d.3.2 needs rates (insights/currencytransfers.h).
using namespace transferscore;

constexpr std::size_t kMostGroupsLookedAt = 64; // a bound for statements made to be slow, never reached by real ones

/// A row that may be one leg of a transfer.
struct Leg {
    quint64 magnitude = 0; ///< minor units without sign
    Currency currency;
    Day day = 0;
    Row row = 0;
    AccountIndex account = 0;
    AccountIndex target = kNoTarget; ///< the case's account it names as its other side
    bool hint = false;
    bool out = false;
};

/// Legs in which amounts meet their counterpart in sign: the others cannot pair. Two bit sets by a hash of the amount
/// tell most of them apart in one pass.
std::vector<Leg> legsOf(const Rows &rows)
{
    constexpr std::size_t kBits = std::size_t(1) << 22;
    std::vector<bool> seenOut(kBits);
    std::vector<bool> seenIn(kBits);
    const auto bitOf = [&rows](Row row) {
        const auto magnitude = quint64(std::abs(rows.minor[row]));
        return std::size_t(mixed(magnitude * 0x9e3779b97f4a7c15ULL, rows.currency[row].packed()) % kBits);
    };
    const auto mayPair = [&rows](Row row) { return rows.minor[row] != 0 && rows.day(row) != kNoDay; };
    for (Row row = 0; row < rows.size(); ++row) {
        if (mayPair(row))
            (rows.minor[row] < 0 ? seenOut : seenIn)[bitOf(row)] = true;
    }
    std::vector<Leg> legs;
    for (Row row = 0; row < rows.size(); ++row) {
        const bool out = rows.minor[row] < 0;
        if (mayPair(row) && (out ? seenIn : seenOut)[bitOf(row)]) {
            legs.push_back({.magnitude = quint64(std::abs(rows.minor[row])), .currency = rows.currency[row],
                .day = rows.day(row), .row = row, .account = rows.account[row], .out = out});
        }
    }
    std::ranges::sort(legs, [](const Leg &a, const Leg &b) {
        return std::tie(a.currency, a.magnitude, a.out, a.day, a.row) < std::tie(b.currency, b.magnitude, b.out, b.day, b.row);
    });
    return legs;
}

/// Incoming legs of one amount that score alike with any outgoing leg, in order of row.
struct Group {
    Day day = 0;
    AccountIndex account = 0;
    AccountIndex target = kNoTarget;
    bool hint = false;
    std::vector<Row> rows;
    std::size_t used = 0;
};

/// Pairs the legs of one amount and currency, best first.
class Pairing
{
public:
    Pairing(std::span<const Leg> outs, std::span<const Leg> ins)
        : m_outs(outs)
    {
        for (const Leg &in : ins) {
            auto group = m_groups.rbegin(); // legs come in order of day: an equal group is among the last
            std::size_t looked = 0;
            while (group != m_groups.rend() && group->day == in.day && looked < kMostGroupsLookedAt && !belongs(*group, in)) {
                ++group;
                ++looked;
            }
            if (group != m_groups.rend() && group->day == in.day && belongs(*group, in))
                group->rows.push_back(in.row);
            else
                m_groups.push_back({in.day, in.account, in.target, in.hint, {in.row}, 0});
        }
        m_taken.assign(outs.size(), false);
    }

    void run(PairedTransfers &pairs)
    {
        const auto named = [](const auto &legs) { return std::ranges::any_of(legs, [](const auto &leg) { return leg.target != kNoTarget; }); };
        const auto hinted = [](const auto &legs) { return std::ranges::any_of(legs, [](const auto &leg) { return leg.hint; }); };
        const bool anyNumber = named(m_outs) || named(m_groups);
        const bool anyHint = hinted(m_outs) || hinted(m_groups);
        std::vector<Tier> tiers;
        for (int apart = 0; apart <= kMostDaysApart; ++apart) {
            for (const bool number : {false, true}) {
                for (const bool hint : {false, true}) {
                    const int score = kAmount + kSameDay - kPerDayApart * apart + (number ? kNumberMatches : 0) + (hint ? kTextHints : 0);
                    if (score >= kDoubtful && (anyNumber || !number) && (anyHint || !hint))
                        tiers.push_back({score, apart, number, hint});
                }
            }
        }
        std::ranges::sort(tiers, std::ranges::greater(), &Tier::score); // all twenty scores differ
        for (const Tier &tier : tiers)
            pairTier(tier, tier.score >= kTaken ? pairs.taken : pairs.doubtful);
    }

private:
    struct Tier {
        int score = 0;
        int apart = 0;
        bool number = false;
        bool hint = false;
    };

    static bool belongs(const Group &group, const Leg &in)
    {
        return group.account == in.account && group.target == in.target && group.hint == in.hint;
    }

    static bool fits(const Leg &out, const Group &in, const Tier &tier)
    {
        const bool number = out.target == in.account || in.target == out.account;
        return in.used < in.rows.size() && out.account != in.account && number == tier.number && (out.hint || in.hint) == tier.hint;
    }

    /// The earliest fitting group of one day; null where there is none.
    Group *find(const Leg &out, Day day, const Tier &tier)
    {
        Group *best = nullptr;
        auto group = std::ranges::lower_bound(m_groups, day, {}, &Group::day);
        for (std::size_t looked = 0; group != m_groups.end() && group->day == day && looked < kMostGroupsLookedAt; ++group, ++looked) {
            if (fits(out, *group, tier) && (!best || group->rows[group->used] < best->rows[best->used]))
                best = &*group;
        }
        return best;
    }

    void pairTier(const Tier &tier, std::vector<OwnTransfer> &pairs)
    {
        for (std::size_t i = 0; i < m_outs.size(); ++i) {
            if (m_taken[i])
                continue;
            Group *in = find(m_outs[i], m_outs[i].day - tier.apart, tier);
            if (!in && tier.apart > 0)
                in = find(m_outs[i], m_outs[i].day + tier.apart, tier);
            if (!in)
                continue;
            pairs.push_back({m_outs[i].row, in->rows[in->used++], tier.score});
            m_taken[i] = true;
        }
    }

    std::span<const Leg> m_outs;
    std::vector<Group> m_groups;
    std::vector<bool> m_taken;
};

} // namespace

PairedTransfers pairOwnTransfers(const Ledger &ledger)
{
    PairedTransfers pairs;
    if (ledger.accounts().size() < 2)
        return pairs;
    std::vector<Leg> legs = legsOf(ledger.booked());
    const TransferTargets targets(ledger);
    TransferHints hints(ledger);
    for (auto first = legs.begin(); first != legs.end();) {
        const auto last = std::find_if(first, legs.end(), [first](const Leg &leg) {
            return leg.magnitude != first->magnitude || leg.currency != first->currency;
        });
        const auto firstOut = std::find_if(first, last, [](const Leg &leg) { return leg.out; }); // false stands before true
        if (first != firstOut && firstOut != last) {
            for (auto leg = first; leg != last; ++leg) {
                leg->target = targets.of(leg->row);
                leg->hint = hints[ledger.booked().text[leg->row]] || hints[ledger.booked().counterparty[leg->row]];
            }
            Pairing(std::span<const Leg>(firstOut, last), std::span<const Leg>(first, firstOut)).run(pairs);
        }
        first = last;
    }
    const auto byDay = [&ledger](const OwnTransfer &a, const OwnTransfer &b) {
        const Day dayOfA = ledger.booked().day(a.out);
        const Day dayOfB = ledger.booked().day(b.out);
        return std::tie(dayOfA, a.out) < std::tie(dayOfB, b.out);
    };
    std::ranges::sort(pairs.taken, byDay);
    std::ranges::sort(pairs.doubtful, byDay);
    return pairs;
}

} // namespace saldoscope
