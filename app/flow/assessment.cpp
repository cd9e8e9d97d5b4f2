// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/assessment.h"

#include "insights/packs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// The stream a row is in now, if any.
std::optional<quint32> streamOf(const Analysis &analysis, std::span<const RowKey> keys, RowKey key)
{
    const auto found = std::ranges::find(keys, key);
    const auto row = std::size_t(found - keys.begin());
    if (found == keys.end() || row >= analysis.streamOfRow.size() || analysis.streamOfRow[row] < 0)
        return std::nullopt;
    return quint32(analysis.streamOfRow[row]);
}

template <class T> std::vector<T> added(const std::vector<T> &before, const std::vector<T> &after)
{
    std::vector<T> news;
    std::ranges::copy_if(after, std::back_inserter(news), [&before](const T &one) { return std::ranges::count(before, one) == 0; });
    return news;
}

template <class T> void sign(const std::vector<T> &before, std::vector<T> &after, const QString &officer, Day on)
{
    for (T &one : after) {
        if (std::ranges::count(before, one) > 0)
            continue;
        if (one.by.isEmpty())
            one.by = officer;
        if (one.on == kNoDay)
            one.on = on;
    }
}

} // namespace

Assessment signedBy(const Assessment &before, Assessment after, const QString &officer, Day on)
{
    sign(before.dismissals, after.dismissals, officer, on);
    sign(before.incomeChoices, after.incomeChoices, officer, on);
    sign(before.ownIncomes, after.ownIncomes, officer, on);
    sign(before.renames, after.renames, officer, on);
    return after;
}

bool changesAnalysis(const Assessment &before, const Assessment &after)
{
    return before.incomeChoices != after.incomeChoices || before.ownIncomes != after.ownIncomes || before.renames != after.renames
        || before.accounts != after.accounts || before.policyFile != after.policyFile || before.unfoldReason != after.unfoldReason;
}

bool keepsItsPacks(const Assessment &assessment)
{
    const auto named = std::ranges::count_if(assessment.knowledge, [](const QString &line) { return line.startsWith(u"pack "_s); });
    return !assessment.knowledge.isEmpty() && std::size_t(named) == assessment.packs.size();
}

AnalysisOptions withWords(AnalysisOptions options, const Assessment &assessment)
{
    options.incomeChoices = assessment.incomeChoices;
    options.ownIncomes = assessment.ownIncomes;
    options.renames = assessment.renames;
    options.accounts = assessment.accounts;
    options.unfoldSensitive = !assessment.unfoldReason.trimmed().isEmpty();
    return options;
}

QStringList changes(const Assessment &before, const Assessment &after)
{
    QStringList words;
    if (before.household != after.household)
        words += u"household"_s;
    if (before.loan != after.loan || before.refinances != after.refinances)
        words += u"loan"_s;
    if (before.policyFile != after.policyFile || before.policyName != after.policyName)
        words += u"policy"_s;
    if (before.incomeChoices != after.incomeChoices)
        words += u"income"_s;
    for (const IncomeChoice &choice : added(before.incomeChoices, after.incomeChoices)) {
        if (!choice.reason.isEmpty())
            words += u"income chosen: "_s + choice.reason;
    }
    for (const OwnIncome &own : added(before.ownIncomes, after.ownIncomes))
        words += u"income entered: "_s + own.reason;
    if (!added(after.ownIncomes, before.ownIncomes).empty())
        words += u"entered income changed or taken back"_s;
    for (const AccountChoice &choice : added(before.accounts, after.accounts))
        words += u"an account counts "_s + word(choice.share); // its number is nobody's business in a log
    if (!added(after.accounts, before.accounts).empty() && added(before.accounts, after.accounts).empty())
        words += u"an account counts whole again"_s;
    if (before.unfoldReason != after.unfoldReason)
        words += after.unfoldReason.isEmpty() ? u"shielded rows folded again"_s : u"shielded rows shown: "_s + after.unfoldReason;
    for (const AcceptedRename &rename : added(before.renames, after.renames))
        words += rename.reason.isEmpty() ? u"employer's new name accepted"_s : u"employer's new name accepted: "_s + rename.reason;
    if (!added(after.renames, before.renames).empty())
        words += u"employer's new name taken back"_s;
    for (const Settlement &settlement : after.settlements) {
        if (!std::ranges::count(before.settlements, settlement))
            words += u"settled %1 as %2"_s.arg(settlement.doubt, settlement.as == SettledAs::Flipped ? u"flipped"_s : u"read"_s);
    }
    if (after.settlements.size() < before.settlements.size())
        words += u"settlement taken back"_s;
    for (const Dismissal &dismissal : after.dismissals) {
        if (!std::ranges::count(before.dismissals, dismissal))
            words += u"dismissed %1 %2: %3"_s.arg(word(dismissal.flag), word(dismissal.level), dismissal.reason);
    }
    if (after.dismissals.size() < before.dismissals.size())
        words += u"dismissal taken back"_s;
    for (const KnowledgeChange &change : knowledgeChanges(before.knowledge, after.knowledge))
        words += u"rests on "_s + toText(change);
    return words;
}

Result<Policy> policyOf(const Assessment &assessment, const QString &country, Day caseDate)
{
    if (assessment.policyFile.isEmpty())
        return Policy::shipped(country);
    const auto policies = readPolicies(assessment.policyFile);
    if (!policies)
        return policies.error();
    return policyOn(*policies, country, caseDate);
}

Judgement judge(std::shared_ptr<const Analysis> whole, const Assessment &assessment, std::span<const RowKey> keys, const QString &country, Day caseDate)
{
    const Analysis &analysis = *whole;
    Judgement judgement;
    judgement.analysis = std::move(whole);
    const Result<Policy> policy = policyOf(assessment, country, caseDate);
    judgement.policy = policy ? *policy : Policy::shipped(country);
    if (!policy)
        judgement.policyError = policy.error();
    judgement.caseDate = caseDate;
    judgement.loan = assessment.loan;
    for (const RowKey key : assessment.refinances) {
        const auto stream = streamOf(analysis, keys, key);
        if (stream && !std::ranges::count(judgement.loan.refinances, *stream))
            judgement.loan.refinances.push_back(*stream);
    }
    judgement.affordability = settledAffordability(
        analysis, assessment.household, judgement.loan, judgement.policy, assessment.settlements, {}, caseDate);
    judgement.doubts = doubts(analysis, assessment.household, judgement.loan, judgement.policy, assessment.settlements, caseDate);
    judgement.flags = analysis.flags;
    judgement.flags.flags = together(std::move(judgement.flags.flags),
        affordabilityFlags(judgement.affordability, assessment.household, analysis.riskPolicy, country == QLatin1String("fi")));
    dismiss(judgement.flags.flags, assessment.dismissals);
    return judgement;
}

} // namespace saldoscope
