// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/coverage.h"

#include "insights/names.h"
#include "insights/riskrows.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr const char *kMethod = "d.18/1";
constexpr double kHistory = 25, kFreshness = 15, kChain = 20, kSeen = 25, kIdentity = 5, kCategories = 10;
constexpr double kNoBalances = 8, kNoSalary = 10;
constexpr int kFullHistory = 12, kFreshDays = 45, kLeastMonths = 3;
constexpr int kBrokenCap = 60, kNameCap = 40, kShortCap = 50, kSavingsCap = 40;
constexpr int kLeastGap = 14;

class Scoring
{
public:
    Scoring(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts)
        : m_rows(rows)
        , m_analysis(rows.analysis())
        , m_policy(policy)
        , m_facts(facts)
    {
    }

    CoverageScore all(const CoverageScore *before)
    {
        m_result.score = m_rows.empty(Unit::Score, kMethod);
        m_result.hiddenShare = hiddenShare();
        if (m_analysis.ledger().booked().empty())
            return std::move(m_result);
        history();
        freshness();
        chain();
        seen();
        identity();
        categories();
        onlySavings();
        std::ranges::stable_sort(m_result.caps, {}, &CoverageCap::most);
        total();
        reasons();
        m_result.gaps = before ? before->gaps : gaps();
        return std::move(m_result);
    }

private:
    void add(CoveragePart part, double points, double most, CoverageReason reason, CoverageAction action, const QString &subject = {},
        std::vector<Row> evidence = {})
    {
        CoverageLine line {.part = part, .points = points, .most = most};
        if (points < most) {
            line.reason = reason;
            line.action = action;
            line.subject = subject;
            line.evidence = std::move(evidence);
        }
        m_result.lines.push_back(std::move(line));
    }

    void history()
    {
        const int months = m_analysis.coverage.fullMonths;
        add(CoveragePart::History, kHistory * std::min(1.0, double(months) / kFullHistory), kHistory, CoverageReason::ShortHistory,
            CoverageAction::AddOlderStatements);
        if (months < kLeastMonths)
            m_result.caps.push_back({kShortCap, CoverageReason::ShortHistory});
    }
    void freshness()
    {
        const int age = m_facts.caseDate ? std::max(0, *m_facts.caseDate - m_analysis.asOf) : 0;
        add(CoveragePart::Freshness, kFreshness * std::clamp(1 - double(age) / kFreshDays, 0.0, 1.0), kFreshness, CoverageReason::OldData,
            CoverageAction::FetchAnew);
    }

    /// Holds, Broken or Unknown of each account that has rows or balances.
    void chain()
    {
        double points = 0;
        int accounts = 0;
        bool broken = false;
        QString subject;
        for (std::size_t i = 0; i < m_analysis.balances.size(); ++i) {
            const std::optional<bool> walked = m_analysis.balances[i].chainHolds;
            const BalanceCheck check = i < m_analysis.coverage.chains.size() ? m_analysis.coverage.chains[i] : BalanceCheck::Unknown;
            const bool breaks = walked == std::optional(false) || check == BalanceCheck::Broken;
            const bool holds = !breaks && (walked == std::optional(true) || check == BalanceCheck::Holds);
            ++accounts;
            points += breaks ? 0 : holds ? kChain : kNoBalances;
            if (breaks && !broken)
                subject = m_analysis.ledger().accounts()[i].number;
            broken = broken || breaks;
        }
        add(CoveragePart::Chain, accounts > 0 ? points / accounts : kNoBalances, kChain,
            broken ? CoverageReason::ChainBroken : CoverageReason::NoBalances,
            broken ? CoverageAction::ReplaceStatement : CoverageAction::AddBalances, subject);
        if (broken)
            m_result.caps.push_back({kBrokenCap, CoverageReason::ChainBroken});
    }

    std::vector<Month> months() const
    {
        if (!m_rows.months().empty())
            return m_rows.months();
        std::vector<Month> all;
        for (const MonthFlow &flow : m_analysis.flows.months)
            all.push_back(flow.month);
        return all;
    }
    bool hasCard() const { return std::ranges::any_of(m_analysis.balances, &DayBalances::card); }
    /// (own money elsewhere + bills of cards that are not here) ÷ all money out.
    Figure hiddenShare()
    {
        const std::vector<Month> all = months();
        const InMonths in(all);
        std::vector<Row> own, bills;
        qint64 ownTurnover = 0, ownOut = 0, billed = 0;
        for (const Row row : m_rows.of(RiskKind::OwnElsewhere)) {
            if (!in.has(m_rows.day(row)))
                continue;
            own.push_back(row);
            ownTurnover += std::abs(m_rows.minor(row));
            ownOut += m_rows.minor(row) < 0 ? -m_rows.minor(row) : 0;
        }
        for (const Row row : m_rows.of(RiskKind::CardBill)) {
            if (hasCard() || !in.has(m_rows.day(row)) || m_rows.minor(row) > 0)
                continue;
            bills.push_back(row);
            billed -= m_rows.minor(row);
        }
        m_cardHides = billed > ownTurnover;
        m_hiding = largestOf(m_cardHides ? bills : own);
        std::vector<Row> evidence = own;
        evidence.insert(evidence.end(), bills.begin(), bills.end());
        std::ranges::sort(evidence);
        Figure figure = m_rows.ratio(Unit::Share, kMethod, all, moneyTerm(u"own_elsewhere"_s, ownTurnover),
            moneyTerm(u"money_out"_s, m_rows.spending(all) + ownOut), std::move(evidence));
        figure.formula = u"min(({own_elsewhere} + {cards_elsewhere}) / {money_out}; 1)"_s;
        figure.terms.insert(figure.terms.begin() + std::min<std::ptrdiff_t>(1, std::ptrdiff_t(figure.terms.size())),
            moneyTerm(u"cards_elsewhere"_s, billed));
        if (figure.value)
            figure.value = std::min(1.0, double(ownTurnover + billed) / double(m_rows.spending(all) + ownOut));
        return figure;
    }
    /// The name behind most of the money: what the officer should ask for.
    QString largestOf(const std::vector<Row> &rows) const
    {
        std::map<std::string_view, qint64> sums;
        const Ledger &ledger = m_analysis.ledger();
        for (const Row row : rows)
            sums[ledger.counterparty(row).empty() ? ledger.text(row) : ledger.counterparty(row)] += std::abs(m_rows.minor(row));
        const auto most = std::ranges::max_element(sums, {}, [](const auto &pair) { return pair.second; });
        return most == sums.end() ? QString() : QString::fromUtf8(most->first.data(), qsizetype(most->first.size()));
    }
    void seen()
    {
        const double hidden = m_result.hiddenShare.value.value_or(0);
        const bool salary = std::ranges::any_of(m_analysis.salaries, [](const Salary &each) { return each.score > 0; });
        const bool missing = m_facts.employed.value_or(false) && !salary;
        const double points = std::max(0.0, kSeen * (1 - hidden) - (missing ? kNoSalary : 0));
        const bool more = kSeen * hidden >= (missing ? kNoSalary : 0);
        add(CoveragePart::Seen, points, kSeen, more ? CoverageReason::MoneyUnseen : CoverageReason::NoSalarySeen,
            more && m_cardHides ? CoverageAction::AddCard : CoverageAction::AddAccount, more ? m_hiding : QString(),
            more ? m_result.hiddenShare.evidence : std::vector<Row>());
    }

    void identity()
    {
        bool named = false, differs = false;
        QString subject;
        for (const Account &account : m_analysis.ledger().accounts()) {
            if (account.holderName.trimmed().isEmpty() || m_facts.applicants.isEmpty())
                continue;
            named = true;
            const QStringList holders = holdersOf(account.holderName);
            const bool same = std::ranges::any_of(m_facts.applicants, [&](const QString &applicant) {
                return nameLikeness(applicant, account.holderName) >= kSameName
                    || std::ranges::any_of(holders, [&](const QString &holder) { return nameLikeness(applicant, holder) >= kSameName; });
            });
            if (!same && !differs)
                subject = account.holderName;
            differs = differs || !same;
        }
        add(CoveragePart::Identity, named && !differs ? kIdentity : 0, kIdentity,
            differs ? CoverageReason::NameDiffers : CoverageReason::NameUnknown, CoverageAction::CheckIdentity, subject);
        if (differs)
            m_result.caps.push_back({kNameCap, CoverageReason::NameDiffers});
    }
    void categories()
    {
        add(CoveragePart::Categories, kCategories * m_analysis.coverage.categorised, kCategories, CoverageReason::ManyUncategorised,
            CoverageAction::SortRows);
    }
    void onlySavings()
    {
        const auto accounts = m_analysis.ledger().accounts();
        if (!accounts.empty() && std::ranges::all_of(accounts, isSavings))
            m_result.caps.push_back({kSavingsCap, CoverageReason::OnlySavings});
    }

    /// The score with one part made whole, and with the cap that comes of it lifted.
    double scoreWith(std::optional<CoveragePart> whole) const
    {
        double score = 0;
        for (const CoverageLine &line : m_result.lines)
            score += line.part == whole ? line.most : line.points;
        for (const CoverageCap &cap : m_result.caps) {
            const bool lifted = (whole == CoveragePart::History && cap.reason == CoverageReason::ShortHistory)
                || (whole == CoveragePart::Chain && cap.reason == CoverageReason::ChainBroken)
                || (whole == CoveragePart::Identity && cap.reason == CoverageReason::NameDiffers);
            score = lifted ? score : std::min(score, double(cap.most));
        }
        return score;
    }
    void total()
    {
        Figure &figure = m_result.score;
        figure.value = scoreWith({});
        figure.nullReason = NullReason::NotNull;
        figure.window = m_analysis.period;
        figure.observations = m_analysis.coverage.fullMonths;
        figure.confidence = 100;
        QString formula;
        for (const CoverageLine &line : m_result.lines) {
            formula += (formula.isEmpty() ? u"{"_s : u" + {"_s) + word(line.part) + u'}';
            figure.terms.push_back(numberTerm(word(line.part), line.points, Unit::Score));
        }
        if (!m_result.caps.empty()) {
            formula = u"min("_s + formula + u"; {cap})"_s;
            figure.terms.push_back(numberTerm(u"cap"_s, m_result.caps.front().most, Unit::Score));
        }
        figure.formula = formula;
        const double score = *figure.value;
        m_result.band = score >= m_policy.coverageGood ? CoverageBand::Good
            : score >= m_policy.coverageUsable         ? CoverageBand::WithCare
                                                       : CoverageBand::NotEnough;
        for (CoverageLine &line : m_result.lines)
            line.lift = line.points < line.most ? int(std::lround(scoreWith(line.part) - score)) : 0;
    }
    void reasons()
    {
        std::vector<CoverageLine> lost;
        for (const CoverageLine &line : m_result.lines) {
            if (line.points < line.most)
                lost.push_back(line);
        }
        std::ranges::stable_sort(lost, [](const CoverageLine &a, const CoverageLine &b) {
            return std::pair(a.lift, a.most - a.points) > std::pair(b.lift, b.most - b.points);
        });
        lost.resize(std::min<std::size_t>(lost.size(), 3));
        m_result.reasons = std::move(lost);
    }

    /// Longest stretches without rows against what is usual for the account (99th percentile of its other stretches).
    std::vector<CoverageGap> gaps() const
    {
        struct Runs {
            Day last = kNoDay;
            bool begun = false;
            std::vector<int> lengths;
            Period longest;
        };
        const Ledger &ledger = m_analysis.ledger();
        const Rows &rows = ledger.booked();
        std::vector<Runs> accounts(ledger.accounts().size());
        for (Row row = 0; row < rows.size(); ++row) {
            const Day day = rows.day(row);
            Runs &runs = accounts[rows.account[row]];
            if (day == kNoDay || day > m_analysis.asOf || day == runs.last)
                continue;
            if (runs.last != kNoDay && !runs.begun) {
                runs.begun = true; // an account just opened stands still for a while: its first stretch says nothing
            } else if (runs.last != kNoDay && day > runs.last + 1) {
                runs.lengths.push_back(day - runs.last - 1);
                if (runs.lengths.back() > runs.longest.days())
                    runs.longest = {runs.last + 1, day - 1};
            }
            runs.last = std::max(runs.last, day);
        }
        std::vector<CoverageGap> found;
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            std::vector<int> &lengths = accounts[i].lengths;
            if (lengths.size() < 10)
                continue; // too few to know what is usual
            std::ranges::sort(lengths);
            const int longest = lengths.back();
            lengths.pop_back();
            const int usual = lengths[std::size_t(std::ceil(0.99 * double(lengths.size()))) - 1];
            if (longest >= kLeastGap && longest > 2 * usual)
                found.push_back({AccountIndex(i), accounts[i].longest, usual});
        }
        std::ranges::stable_sort(found, std::ranges::greater(), [](const CoverageGap &gap) { return gap.days.days(); });
        return found;
    }

    const RiskRows &m_rows;
    const Analysis &m_analysis;
    const RiskPolicy &m_policy;
    const CaseFacts &m_facts;
    CoverageScore m_result;
    bool m_cardHides = false;
    QString m_hiding;
};

} // namespace

CoverageScore coverageScore(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts)
{
    return coverageScore(RiskRows(analysis), policy, facts);
}

CoverageScore coverageScore(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts, const CoverageScore *before)
{
    return Scoring(rows, policy, facts).all(before);
}

} // namespace saldoscope
