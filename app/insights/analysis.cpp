// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/analysis.h"

#include "insights/currencytransfers.h"
#include "insights/keyfigures.h"
#include "insights/notablerows.h"
#include "insights/riskrows.h"
#include "insights/streamfinder.h"
#include "insights/understanding.h"
#include "ledger/largepages.h"

#include <algorithm>
#include <cmath>

namespace saldoscope {

namespace {

constexpr int kSureEnough = 70; ///< confidence from which a row's category counts as known (d.18)

/// The newest day the data can speak for (d.1): end of the statements, or the day a bank was asked for a balance.
Day newestDay(const Ledger &ledger, Period period)
{
    Day newest = period.last;
    for (const Account &account : ledger.accounts()) {
        for (const StatedBalance &balance : account.balances) {
            if (balance.on >= kFirstSaneDay && balance.on <= kLastSaneDay)
                newest = std::max(newest, balance.on);
        }
    }
    return newest;
}

bool isLeftOut(const AccountPart &part) { return part.share == AccountShare::LeftOut; }

std::vector<Counting> countingOf(const Analysis &analysis, const std::vector<RowKey> &excluded, std::span<const RowKey> keys)
{
    const Preparation &preparation = analysis.preparation;
    const Rows &rows = analysis.ledger().booked();
    std::vector<Counting> counting;
    const auto mark = [&](Row row, Counting what) {
        if (counting.empty())
            counting.assign(rows.size(), Counting::Counts);
        counting[row] = what;
    };
    for (Row row = 0; row < rows.size(); ++row) {
        const Day day = rows.day(row);
        if (day == kNoDay)
            mark(row, Counting::NoDay);
        else if (day > analysis.asOf)
            mark(row, Counting::AfterAsOf);
    }
    if (std::ranges::any_of(preparation.accounts, isLeftOut)) {
        for (Row row = 0; row < rows.size(); ++row) {
            if (isLeftOut(preparation.accounts[rows.account[row]]))
                mark(row, Counting::Excluded);
        }
    }
    if (excluded.empty())
        return counting;
    std::vector<RowKey> sorted = excluded;
    std::ranges::sort(sorted);
    std::vector<RowKey> made;
    if (keys.empty()) {
        made = rowKeys(*analysis.stated);
        keys = made;
    }
    for (Row row = 0; row < rows.size(); ++row) {
        if (std::ranges::binary_search(sorted, keys[row]))
            mark(row, Counting::Excluded);
    }
    return counting;
}

/// Household balances without the accounts that are left out.
DayBalances householdOf(const Analysis &analysis)
{
    const std::vector<AccountPart> &parts = analysis.preparation.accounts;
    if (std::ranges::none_of(parts, isLeftOut))
        return householdBalances(analysis.balances, analysis.currency);
    std::vector<DayBalances> counted;
    for (const DayBalances &account : analysis.balances) {
        if (!isLeftOut(parts[account.account]))
            counted.push_back(account);
    }
    return householdBalances(counted, analysis.currency);
}

/// balanceCheck() of every account in one pass over the rows.
std::vector<BalanceCheck> chainsOf(const Ledger &ledger)
{
    struct Sum {
        qint64 minor = 0;
        bool any = false;
        bool mixed = false;
    };
    std::vector<Sum> sums(ledger.accounts().size());
    const Rows &rows = ledger.booked();
    for (Row row = 0; row < rows.size(); ++row) {
        Sum &sum = sums[rows.account[row]];
        const Currency currency = ledger.accounts()[rows.account[row]].currency;
        sum.minor += rows.minor[row];
        sum.any = true;
        sum.mixed = sum.mixed || (currency.known() && rows.currency[row] != currency);
    }
    std::vector<BalanceCheck> chains;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const Account &account = ledger.accounts()[i];
        if (!account.opening || !account.closing || !sums[i].any || sums[i].mixed)
            chains.push_back(BalanceCheck::Unknown);
        else
            chains.push_back(*account.opening + sums[i].minor == *account.closing ? BalanceCheck::Holds : BalanceCheck::Broken);
    }
    return chains;
}

Coverage coverageOf(const Analysis &analysis, const Analysis *before)
{
    Coverage coverage;
    coverage.fullMonths = int(std::ranges::count(analysis.flows.months, true, &MonthFlow::full));
    coverage.chains = before ? before->coverage.chains : chainsOf(analysis.ledger());
    const Rows &rows = analysis.ledger().booked();
    double all = 0; // a share in per cent: doubles are exact enough, and a million sums cannot overflow
    double sure = 0;
    for (Row row = 0; row < rows.size(); ++row) {
        if (rows.currency[row] != analysis.currency || !counts(analysis.counting, row))
            continue;
        const auto amount = double(std::abs(rows.minor[row]));
        all += amount;
        sure += analysis.verdicts[row].confidence >= kSureEnough ? amount : 0;
    }
    coverage.categorised = all > 0 ? sure / all : 0;
    coverage.categorisedShare = int(std::lround(100 * coverage.categorised));
    return coverage;
}

/// d.10 to d.14, d.18, d.19, d.21; everything else is known by then.
void lookAtRisks(Analysis &analysis, const AnalysisOptions &options, const Analysis *before)
{
    CaseFacts facts = options.facts;
    if (facts.applicants.isEmpty())
        facts.applicants = options.applicants;
    analysis.riskPolicy = options.riskPolicy ? options.riskPolicy->in(analysis.currency) : RiskPolicy::shipped(analysis.currency);
    const RiskRows rows(analysis);
    analysis.risk = risk(rows, analysis.riskPolicy, facts);
    analysis.coverageScore = coverageScore(rows, analysis.riskPolicy, facts, before ? &before->coverageScore : nullptr);
    analysis.integrity = integrity(rows, analysis.riskPolicy, facts, before ? &before->integrity : nullptr);
    analysis.flags = findFlags(rows, analysis.riskPolicy, facts);
}

/// Whether what follows on ledger, day and parts of accounts alone may be taken over.
bool serves(const Understood *before, const Ledger *stated, const AnalysisOptions &options)
{
    return before && before->analysis && before->analysis->stated.get() == stated && before->rates == options.rates && before->asOf == options.asOf
        && before->analysis->country == options.country;
}

/// Rows that are told otherwise than before, or count otherwise.
std::vector<Row> changedRows(const Analysis &before, const Analysis &now)
{
    std::vector<Row> changed;
    for (Row row = 0; row < now.verdicts.size(); ++row) {
        if (now.verdicts[row] != before.verdicts[row] || counts(now.counting, row) != counts(before.counting, row))
            changed.push_back(row);
    }
    return changed;
}

/// Amounts in one currency, and the day and time the data speak for.
void takeLedger(Analysis &analysis, const AnalysisOptions &options, const Analysis *before)
{
    analysis.stated = analysis.merged.ledger;
    if (before) {
        analysis.currency = before->currency;
        analysis.exchange = before->exchange;
        analysis.merged.ledger = before->merged.ledger;
        analysis.period = before->period;
        analysis.covered = before->covered;
        analysis.asOf = before->asOf;
        analysis.textOrder = before->textOrder;
        analysis.balances = before->balances;
        return;
    }
    analysis.textOrder = std::make_shared<TextOrder>();
    analysis.currency = mainCurrency(*analysis.stated);
    const RatePack &rates = options.rates ? *options.rates : RatePack::shipped();
    if (auto converted = convertedLedger(*analysis.stated, analysis.currency, rates, analysis.exchange))
        analysis.merged.ledger = std::move(converted);
    analysis.period = analysis.ledger().period();
    analysis.covered = coverages(analysis.ledger());
    analysis.asOf = options.asOf.value_or(newestDay(analysis.ledger(), analysis.period));
    analysis.balances = dayBalances(analysis.ledger(), analysis.asOf, analysis.covered);
}

} // namespace

Understood understandAgain(MergedLedger merged, std::vector<Verdict> verdicts, std::shared_ptr<const Knowledge> knowledge,
    const AnalysisOptions &options, const Understood *earlier, std::span<const RowKey> keys, const std::atomic_bool *stop)
{
    const auto stopped = [stop] { return stop != nullptr && stop->load(std::memory_order_relaxed); };
    const Analysis *before = serves(earlier, merged.ledger.get(), options) ? earlier->analysis.get() : nullptr;
    auto analysis = std::make_shared<Analysis>();
    analysis->merged = std::move(merged);
    analysis->verdicts = std::move(verdicts);
    analysis->knowledge = std::move(knowledge);
    analysis->country = options.country;
    takeLedger(*analysis, options, before);
    const CategoryTree &tree = analysis->knowledge->tree();
    const Ledger &ledger = analysis->ledger();

    PayeeKeys payees = before ? PayeeKeys(ledger, *earlier->payees) : PayeeKeys(ledger);
    analysis->preparation = prepare(analysis->merged, analysis->verdicts, tree, options, payees);
    const bool sameParts = before && before->preparation.accounts == analysis->preparation.accounts;
    analysis->counting = sameParts && earlier->excluded == options.excluded ? before->counting : countingOf(*analysis, options.excluded, keys);
    const StreamSearch search {ledger, analysis->verdicts, tree, analysis->asOf, options.country, &analysis->preparation};
    auto groups = std::make_shared<KeptGroups>();
    // Jobs that were joined are no streams as they were found.
    const bool again = sameParts && before->joinedJobs.empty();
    const std::vector<Row> changed = again ? changedRows(*before, *analysis) : std::vector<Row>();
    analysis->notable = again ? notableRows(*analysis, before->notable, changed) : notableRows(*analysis);
    if (again) {
        const StreamsBefore found {*earlier->groups, before->streams, before->preparation.reversals, changed};
        analysis->streams = findStreams(search, analysis->counting, payees, *groups, &found);
    } else {
        analysis->streams = findStreams(search, analysis->counting, payees, *groups);
    }
    analysis->joinedJobs = joinJobs(analysis->streams, analysis->verdicts, search, *analysis->stated, options.renames);
    if (stopped())
        return {};
    reserveLarge(analysis->streamOfRow, ledger.booked().size());
    analysis->streamOfRow.assign(ledger.booked().size(), -1);
    for (std::size_t i = 0; i < analysis->streams.size(); ++i) {
        for (const Row row : analysis->streams[i].rows)
            analysis->streamOfRow[row] = qint32(i);
    }
    analysis->salaries = findSalaries(ledger, analysis->verdicts, analysis->streams, tree, analysis->asOf, options.country);
    analysis->household = householdOf(*analysis);
    if (again && analysis->joinedJobs.empty() && before->preparation.unfolded == options.unfoldSensitive)
        analysis->flows = changedFlows({before->flows, before->verdicts, before->counting, changed}, ledger, analysis->verdicts, tree,
            analysis->counting, analysis->preparation, options.unfoldSensitive);
    else
        analysis->flows = flows(ledger, analysis->verdicts, tree, analysis->asOf, analysis->counting, &analysis->preparation,
            options.unfoldSensitive, analysis->covered);
    if (stopped())
        return {};
    summarise(analysis->preparation, *analysis);
    analysis->income = incomePicture(*analysis, options.incomePolicy, options.incomeChoices, options.ownIncomes);
    analysis->commitments = commitments(*analysis, options.commitmentPolicy);
    analysis->coverage = coverageOf(*analysis, before);
    analysis->figures = keyFigures(*analysis);
    lookAtRisks(*analysis, options, before);
    auto names = before && payees.names() == *earlier->payees ? earlier->payees : std::make_shared<const std::vector<quint64>>(payees.names());
    return {std::move(analysis), std::move(groups), std::move(names), options.rates, options.asOf, options.excluded};
}

std::shared_ptr<const Analysis> understand(MergedLedger merged, std::vector<Verdict> verdicts,
    std::shared_ptr<const Knowledge> knowledge, const AnalysisOptions &options, const std::atomic_bool *stop)
{
    return understandAgain(std::move(merged), std::move(verdicts), std::move(knowledge), options, nullptr, {}, stop).analysis;
}

std::shared_ptr<const Analysis> analyse(std::span<const std::shared_ptr<const Ledger>> statements,
    std::shared_ptr<const Knowledge> knowledge, const AnalysisOptions &options, const std::atomic_bool *stop)
{
    const auto stopped = [stop] { return stop != nullptr && stop->load(std::memory_order_relaxed); };
    MergedLedger merged = merge(statements);
    pairAcrossCurrencies(merged, options.rates ? *options.rates : RatePack::shipped());
    if (stopped())
        return nullptr;
    std::vector<Verdict> verdicts = categorise(*merged.ledger, *knowledge, options.country, merged.transfers, options.overrides);
    if (stopped())
        return nullptr;
    return understand(std::move(merged), std::move(verdicts), std::move(knowledge), options, stop);
}

} // namespace saldoscope
