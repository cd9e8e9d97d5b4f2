// SPDX-License-Identifier: GPL-3.0-or-later
// Doubts about whose money it is and who lives on it: no single stream's category.
#include "insights/doubtfinder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kMonthsLookedAt = 12;
constexpr std::size_t kFewestRows = 3;  ///< one move alone tells of no habit
constexpr int kAgeInTheMiddle = 10;     ///< of a child nobody told the age of: the middle of the tables

/// The newest full months, at most twelve.
std::vector<Month> newestFullMonths(const Flows &flows)
{
    std::vector<Month> months;
    for (auto flow = flows.months.rbegin(); flow != flows.months.rend() && months.size() < kMonthsLookedAt; ++flow) {
        if (flow->full)
            months.push_back(flow->month);
    }
    return months;
}

qint64 sumOf(const LivingSums &sums) { return std::accumulate(sums.begin(), sums.end(), qint64(0)); }

} // namespace

void DoubtFinder::oneSidedTransfers()
{
    const Rows &rows = m_analysis.ledger().booked();
    const std::vector<Month> months = newestFullMonths(m_analysis.flows);
    struct Moves {
        std::vector<Row> rows;
        qint64 minor = 0;
        quint8 confidence = 0;
    };
    std::map<std::pair<QString, bool>, Moves> groups; // payee, incoming
    for (const OwnElsewhere &move : m_analysis.preparation.ownElsewhere) {
        const Row row = move.row;
        // A known number or the officer's word leaves no doubt.
        if (move.byNumber || m_analysis.verdicts[row].layer == Layer::Override || !counts(m_analysis.counting, row)
            || rows.currency[row] != m_analysis.currency || std::ranges::find(months, monthOf(rows.day(row))) == months.end())
            continue;
        const TextId who = rows.counterparty[row] != 0 ? rows.counterparty[row] : rows.text[row];
        Moves &group = groups[{m_analysis.ledger().texts().string(who), rows.minor[row] > 0}];
        group.rows.push_back(row);
        group.minor += m_analysis.preparation.counted(rows.account[row], rows.minor[row]);
        group.confidence = std::max(group.confidence, m_analysis.verdicts[row].confidence);
    }
    for (auto &[key, group] : groups) {
        if (group.rows.size() < kFewestRows)
            continue;
        OpenDoubt open;
        open.doubt.kind = DoubtKind::OneSidedTransfer;
        open.doubt.subject = key.first;
        open.doubt.id = word(DoubtKind::OneSidedTransfer) + u':' + doubtHash(key.first + (key.second ? u"+"_s : u"-"_s));
        open.doubt.confidence = group.confidence;
        open.doubt.category = m_analysis.verdicts[group.rows.back()].category;
        open.doubt.aMonth = std::abs(group.minor) / qint64(months.size());
        open.doubt.evidence = std::move(group.rows);
        (key.second ? open.moves.income : open.moves.debts) = open.doubt.aMonth;
        keep(std::move(open), {});
    }
}

void DoubtFinder::jointAccounts()
{
    const Rows &rows = m_analysis.ledger().booked();
    for (std::size_t account = 0; account < m_analysis.preparation.accounts.size(); ++account) {
        if (!m_analysis.preparation.accounts[account].onlyOneApplies)
            continue;
        OpenDoubt open;
        for (std::size_t i = 0; i < m_analysis.streams.size(); ++i) {
            const Stream &stream = m_analysis.streams[i];
            if (!isFree(i) || !inMainCurrency(i) || rows.account[stream.rows.back()] != account)
                continue;
            const DoubtMoves moves = leavingOut(i);
            if (moves.income == 0 && moves.debts == 0 && moves.housing == 0)
                continue;
            open.moves.income += moves.income / 2;
            open.moves.debts += moves.debts / 2;
            open.moves.housing += moves.housing / 2;
            open.moves.homeLoans += moves.homeLoans / 2;
            open.doubt.evidence.insert(open.doubt.evidence.end(), stream.rows.begin(), stream.rows.end());
            m_taken[i] = true;
        }
        if (open.doubt.evidence.empty())
            continue;
        std::ranges::sort(open.doubt.evidence);
        const Account &about = m_analysis.ledger().accounts()[account];
        open.doubt.kind = DoubtKind::JointAccount;
        open.doubt.subject = m_analysis.preparation.accounts[account].others.join(u", "_s);
        open.doubt.id = word(DoubtKind::JointAccount) + u':' + doubtHash(about.number);
        open.doubt.aMonth = std::abs(open.moves.income);
        keep(std::move(open), {});
    }
}

std::optional<qint64> DoubtFinder::costOf(int moreChildren) const
{
    if (m_policy.minor("living.adult"_L1) > 0)
        return moreChildren * m_policy.minor("living.child"_L1);
    Household more = m_household;
    more.children.insert(more.children.end(), std::size_t(moreChildren), Person {.years = kAgeInTheMiddle});
    const auto choose = [this](CostPack::Kind kind) {
        const CostPacks &packs = m_facts.knowledge ? m_facts.knowledge->costs() : CostPacks::shipped();
        const CostPack *pack = packs.on(kind, m_policy.country(), m_caseDate).pack;
        return pack && pack->currency == m_policy.currency() ? pack : nullptr;
    };
    if (const CostPack *living = choose(CostPack::Kind::Living)) {
        const auto before = livingCosts(*living, m_household), after = livingCosts(*living, more);
        return before && after ? std::optional(sumOf(*after) - sumOf(*before)) : std::nullopt;
    }
    if (const CostPack *floor = choose(CostPack::Kind::Floor)) {
        const auto before = legalFloor(*floor, m_household), after = legalFloor(*floor, more);
        if (before && after)
            return qint64(std::llround(double(*after - *before) * m_policy.number("living.floor_factor"_L1)));
    }
    return std::nullopt;
}

void DoubtFinder::dependants()
{
    const int told = m_facts.childrenByBenefit.value_or(0), entered = int(m_household.children.size());
    if (m_household.adults.empty() || told <= entered)
        return;
    const auto cost = costOf(told - entered);
    if (!cost || *cost == 0)
        return; // living costs are taken from the data, which hold the children already
    OpenDoubt open;
    open.doubt.kind = DoubtKind::Dependants;
    open.doubt.id = word(DoubtKind::Dependants) + u':' + QString::number(told);
    open.doubt.subject = QString::number(told);
    open.doubt.aMonth = *cost;
    open.doubt.evidence = suggestDependants(m_analysis).evidence;
    open.moves.living = *cost;
    keep(std::move(open), {});
}

} // namespace saldoscope
