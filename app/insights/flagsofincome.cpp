// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/flagmaker.h"
#include "insights/names.h"
#include "insights/riskrows.h"
#include "insights/shielding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMonthsWithoutIncome = 3;
constexpr int kSeenBefore = 35;        ///< days of data before an income began, or nothing can be said of its age
constexpr double kUnclearShare = 0.5;  ///< of spending that regular money of unknown kind has to carry
constexpr double kTrifle = 0.1;        ///< of spending: income under it (interest of the account) is none to live on
constexpr double kCarries = 0.9;       ///< of spending: who lives on regular money of unknown kind alone …
constexpr int kSteadySlots = 6;        ///< … and has for so many payments
constexpr std::size_t kLikeWord = 4;   ///< letters from which one shared word makes two lenders alike
using enum FlagId;
using enum FlagLevel;

Term share(double limit) { return numberTerm(u"limit"_s, limit, Unit::Share); }
Term number(double limit, Unit unit = Unit::Count) { return numberTerm(u"limit"_s, limit, unit); }

/// Money in that nobody recognised, of some days, and regular money that may be income: not nothing either.
std::vector<Row> unclearMoney(const Analysis &analysis, Period days, qint64 &sum)
{
    std::vector<Row> rows;
    const CategoryTree &tree = analysis.knowledge->tree();
    const Rows &booked = analysis.ledger().booked();
    const auto unclear = [&](Row row) {
        const CategoryId category = analysis.verdicts[row].category;
        const IncomeClass kind = category < tree.all().size() ? incomeClassOf(tree, category) : IncomeClass::Unidentified;
        const qint32 stream = analysis.streamOfRow[row];
        const bool regular = stream >= 0 && analysis.streams[std::size_t(stream)].cadence != Cadence::Irregular;
        return kind == IncomeClass::Unidentified || kind == IncomeClass::Salary || kind == IncomeClass::OtherRegular
            || kind == IncomeClass::CashDeposit || (regular && kind == IncomeClass::PeerToPeer);
    };
    for (Row row = 0; row < booked.size(); ++row) {
        if (booked.minor[row] <= 0 || !days.contains(booked.day(row)) || booked.currency[row] != analysis.currency
            || !counts(analysis.counting, row) || !unclear(row))
            continue;
        sum += booked.minor[row];
        rows.push_back(row);
    }
    return rows;
}

/// Of these rows, what somebody pays again and again and still does; cash is nobody's regular payment.
qint64 steadyPart(const Analysis &analysis, std::span<const Row> rows)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    qint64 sum = 0;
    for (const Row row : rows) {
        const qint32 at = analysis.streamOfRow[row];
        if (at < 0 || incomeClassOf(tree, analysis.verdicts[row].category) == IncomeClass::CashDeposit)
            continue;
        const Stream &stream = analysis.streams[std::size_t(at)];
        if (stream.cadence != Cadence::Irregular && stream.status == StreamStatus::Active && stream.slotsHit >= kSteadySlots)
            sum += analysis.ledger().booked().minor[row];
    }
    return sum;
}

void noIncome(const Analysis &analysis, FlagMaker &make)
{
    std::vector<const MonthIncome *> last;
    for (std::size_t i = analysis.income.months.size(); i-- > 0 && last.size() < kMonthsWithoutIncome;) {
        if (analysis.income.months[i].full)
            last.push_back(&analysis.income.months[i]);
    }
    if (last.size() < kMonthsWithoutIncome)
        return;
    qint64 qualifying = 0;
    for (const MonthIncome *month : last)
        qualifying += month->qualifying;
    const qint64 spending = qint64(kMonthsWithoutIncome) * analysis.figures.spendingAMonth.minor.value_or(0);
    if (qualifying > 0 && double(qualifying) >= kTrifle * double(spending))
        return;
    Figure figure = make.count(0, {firstDayOf(last.back()->month), lastDayOf(last.front()->month)}, Unit::Money);
    figure.value.reset();
    figure.minor = qualifying;
    qint64 sum = 0;
    std::vector<Row> unclear = unclearMoney(analysis, figure.window, sum);
    // Perhaps there is a salary: that is no proof that nothing comes in.
    const bool perhaps = std::ranges::any_of(analysis.income.sources, [](const IncomeSource &source) { return source.use == IncomeUse::Probable; });
    // A bank that writes no names (an old one, a reduced export): who lives on what comes each month is asked what it is, no more.
    const bool lives = spending > 0 && double(steadyPart(analysis, unclear)) >= kCarries * double(spending);
    if (sum > 0 && (perhaps || double(sum) >= kUnclearShare * double(spending)))
        make.raise(IncUnclear, lives ? Info : Amber, u"income.qualifying"_s, figure, {}, std::move(unclear));
    else if (qualifying <= 0)
        make.raise(IncNone, Red, u"income.qualifying"_s, figure);
}

void salaryFlags(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts, FlagMaker &make)
{
    const Stream *newest = nullptr;
    bool active = false;
    for (const Salary &salary : analysis.salaries) {
        const Stream &stream = analysis.streams[salary.stream];
        if (salary.probable)
            continue;
        active = active || stream.status == StreamStatus::Active;
        if (newest == nullptr || stream.last > newest->last)
            newest = &stream;
    }
    if (newest != nullptr && !active) {
        const Figure since = make.count(analysis.asOf - newest->last, {newest->last, analysis.asOf}, Unit::Days);
        if (newest->status == StreamStatus::Late)
            make.raise(IncLate, Amber, u"income.sinceLastSalary"_s, since, {}, newest->rows).subject = shownPayee(analysis, *newest);
        else
            make.raise(IncEnded, Red, u"income.sinceLastSalary"_s, since, {}, newest->rows).subject = shownPayee(analysis, *newest);
    }
    if (analysis.income.drop.value && *analysis.income.drop.value < policy.incomeDrop)
        make.raise(IncDrop, Amber, u"income.drop"_s, analysis.income.drop, share(policy.incomeDrop));
    const Day now = facts.caseDate.value_or(analysis.asOf);
    const Stream *first = nullptr; // of the active salaries the oldest: a second job is no new job
    std::size_t at = 0;
    for (const Salary &salary : analysis.salaries) {
        const Stream &stream = analysis.streams[salary.stream];
        if (!salary.probable && stream.status == StreamStatus::Active && (first == nullptr || stream.first < first->first)) {
            first = &stream;
            at = salary.stream;
        }
    }
    if (first == nullptr || now - first->first >= policy.newJobDays || first->first - analysis.period.first < kSeenBefore)
        return;
    Flag &flag = make.raise(IncNewJob, Amber, u"income.salaryAge"_s,
        make.count(now - first->first, {first->first, now}, Unit::Days), number(policy.newJobDays, Unit::Days), first->rows);
    flag.subject = shownPayee(analysis, *first);
    if (std::ranges::any_of(analysis.income.renames, [at](const EmployerRename &rename) { return rename.after == at; }))
        flag.level = Info; // perhaps the same job under a new payer's name
}

/// Are two names of a lender likely the same? "Resurs" is "Resurs Bank AB".
bool isSameLender(const QString &a, const QString &b)
{
    const std::vector<std::string> left = nameWords(a);
    const std::vector<std::string> right = nameWords(b);
    return std::ranges::any_of(left, [&](const std::string &word) {
        return word.size() >= kLikeWord && word != "bank" && word != "finans" && word != "finance" && word != "kredit"
            && std::ranges::find(right, word) != right.end();
    }) || (!left.empty() && left == right);
}

void undeclared(const Analysis &analysis, const CaseFacts &facts, FlagMaker &make)
{
    if (!facts.declaredLenders)
        return;
    const Commitments &commitments = analysis.commitments;
    QStringList names;
    std::vector<Row> rows;
    for (const Lender &lender : commitments.lenders) {
        const bool declared = std::ranges::any_of(*facts.declaredLenders, [&](const QString &name) { return isSameLender(name, lender.name); });
        if (!lender.active || declared)
            continue;
        names << lender.name;
        for (const std::size_t receipt : lender.receipts)
            rows.push_back(commitments.receipts[receipt].row);
        for (const std::size_t repayment : lender.repayments) {
            const std::vector<Row> &paid = commitments.repayments[repayment].paid.evidence;
            rows.insert(rows.end(), paid.begin(), paid.end());
        }
    }
    if (!names.isEmpty())
        make.raise(LoanUndecl, Amber, u"commitments.undeclared"_s, make.count(double(names.size())), number(0), std::move(rows)).subject
            = names.join(u", "_s);
}

} // namespace

void incomeFlags(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts, FlagMaker &make)
{
    noIncome(analysis, make);
    salaryFlags(analysis, policy, facts, make);
    const IncomePicture &income = analysis.income;
    if (income.temporaryShare.value && *income.temporaryShare.value > policy.temporaryShare)
        make.raise(IncTemp, Amber, u"income.temporaryShare"_s, income.temporaryShare, share(policy.temporaryShare));
    // Of an income that is a trifle beside money nobody recognised, neither spread nor share says anything.
    const bool isKnown = !make.has(IncUnclear);
    if (isKnown && income.volatility.value && *income.volatility.value > policy.volatility)
        make.raise(IncVol, Amber, u"income.volatility"_s, income.volatility, share(policy.volatility));
    const Figure &spread = analysis.risk.balance.inflowSpread;
    if (!income.volatility.value && spread.value && *spread.value > policy.volatility)
        make.raise(IncVol, Amber, u"balance.inflowSpread"_s, spread, share(policy.volatility));
    for (const IncomeIntegrity &each : analysis.integrity.incomes) {
        if (!each.verifyEmployer)
            continue;
        std::vector<Row> rows;
        for (const FoundIncomeSign &sign : each.signs)
            rows.insert(rows.end(), sign.evidence.begin(), sign.evidence.end());
        Flag &flag = make.raise(IncSigns, Amber, u"integrity.signs"_s, make.count(double(each.signs.size())), number(policy.signs), std::move(rows));
        flag.subject = shownPayee(analysis, analysis.streams[each.stream]);
        for (const FoundIncomeSign &sign : each.signs)
            FlagMaker::alsoOn(flag, u"integrity."_s + word(sign.sign), sign.figure);
    }
}

void loanFlags(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts, FlagMaker &make)
{
    const Analysis &analysis = rows.analysis();
    const Commitments &commitments = analysis.commitments;
    if (!rows.hasDays())
        return;
    if (!commitments.stack.empty()) {
        std::vector<Row> evidence;
        for (const std::size_t receipt : commitments.stack)
            evidence.push_back(commitments.receipts[receipt].row);
        make.raise(LoanStack, Red, u"commitments.stacking"_s, commitments.stacking, {}, std::move(evidence));
    }
    std::vector<Row> fresh, highCost = rows.inside(rows.of(RiskKind::HighCost), rows.lastDays(policy.highCostDays), -1);
    for (const LoanReceipt &receipt : commitments.receipts) {
        if (!receipt.study && rows.lastDays(policy.newLoanDays).contains(receipt.day))
            fresh.push_back(receipt.row);
        if (receipt.type == LoanType::HighCost && rows.lastDays(policy.highCostDays).contains(receipt.day))
            highCost.push_back(receipt.row);
    }
    if (!fresh.empty())
        make.raise(LoanNew30, Amber, u"commitments.newLoans"_s, make.count(double(fresh.size()), rows.lastDays(policy.newLoanDays)), number(0), fresh);
    if (!highCost.empty())
        make.raise(LoanHcstc, Red, u"commitments.highCost"_s, make.count(double(highCost.size()), rows.lastDays(policy.highCostDays)), number(0), highCost);
    if (commitments.bnplPlans.value.value_or(0) >= policy.bnplCount)
        make.raise(LoanBnpl, Amber, u"commitments.bnplPlans"_s, commitments.bnplPlans, number(policy.bnplCount));
    else if (commitments.bnplShare.value && *commitments.bnplShare.value > policy.bnplShare)
        make.raise(LoanBnpl, Amber, u"commitments.bnplShare"_s, commitments.bnplShare, share(policy.bnplShare));
    undeclared(analysis, facts, make);
    if (commitments.lateEvents.value.value_or(0) > 0)
        make.raise(LoanLate, Amber, u"commitments.lateEvents"_s, commitments.lateEvents, number(0));
    if (!make.has(IncUnclear) && commitments.debtServiceRatio.value && *commitments.debtServiceRatio.value > policy.debtService)
        make.raise(DstiHigh, Red, u"commitments.debtServiceRatio"_s, commitments.debtServiceRatio, share(policy.debtService));
}

} // namespace saldoscope
