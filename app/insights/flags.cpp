// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/flags.h"

#include "insights/affordability.h"
#include "insights/flagmaker.h"
#include "insights/riskrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kWindow = 90;
constexpr int kYear = 365;
constexpr int kLeastCycles = 3;       ///< from which the lowest balances of cycles say something
constexpr int kLeastTrend = 6;
constexpr int kManyReminders = 3, kManyCharges = 3;
constexpr double kClearDrop = 0.95;   ///< debt falls: the last half year's repayments against the half year before
using enum FlagId;
using enum FlagLevel;

Term share(double limit) { return numberTerm(u"limit"_s, limit, Unit::Share); }
Term number(double limit, Unit unit = Unit::Count) { return numberTerm(u"limit"_s, limit, unit); }
bool above(const Figure &figure, double limit) { return figure.value && *figure.value > limit; }

void gamblingFlags(const Analysis &analysis, const RiskPolicy &policy, FlagMaker &make)
{
    const Gambling &gambling = analysis.risk.gambling;
    const Figure &year = gambling.shareCounted;
    const Figure &recent = gambling.shareCountedRecent;
    const bool recentMore = recent.value.value_or(0) > year.value.value_or(0);
    const Figure &most = recentMore ? recent : year;
    const QString key = recentMore ? u"gambling.shareCountedRecent"_s : u"gambling.shareCounted"_s;
    if (above(most, policy.gamblingRed))
        make.raise(Gamb10, Red, key, most, share(policy.gamblingRed));
    else if (most.value && *most.value >= policy.gamblingNote)
        make.raise(GambNote, Amber, key, most, share(policy.gamblingNote));
    else if (most.value && *most.value > 0)
        make.raise(GambNote, Info, key, most, share(policy.gamblingNote));
    else if (!most.value && gambling.stakes.minor.value_or(0) > policy.escalationStakes) // no income to hold it against
        make.raise(GambNote, Amber, u"gambling.stakes"_s, gambling.stakes, moneyTerm(u"limit"_s, policy.escalationStakes));
    if (above(gambling.escalation, policy.escalation)) {
        const qint64 last = gambling.escalation.terms.front().minor.value_or(0);
        if (last > policy.escalationStakes)
            make.raise(GambEsc, Amber, u"gambling.escalation"_s, gambling.escalation, number(policy.escalation, Unit::Score));
    }
    if (gambling.possible.minor.value_or(0) > 0)
        make.raise(GambPossible, Info, u"gambling.possible"_s, gambling.possible);
}

void arrearsFlags(const Analysis &analysis, const RiskPolicy &policy, const RiskRows &rows, FlagMaker &make)
{
    if (!rows.hasDays())
        return;
    const Arrears &arrears = analysis.risk.arrears;
    const auto claims = [&](FlagId id, RiskKind kind, int days, const QString &key) {
        const std::vector<Row> found = rows.inside(rows.of(kind), rows.lastDays(days), -1);
        if (!found.empty())
            make.raise(id, Red, key, make.count(double(found.size()), rows.lastDays(days)), number(0), found);
    };
    claims(CollNow, RiskKind::Collection, policy.collectionDays, u"collection.count"_s);
    claims(BailNow, RiskKind::Bailiff, policy.bailiffDays, u"bailiff.count"_s);
    const Figure &returned = arrears.returned.in(kWindow);
    if (returned.value.value_or(0) >= policy.returnedCount)
        make.raise(Nsf2, Amber, u"arrears.returned.90"_s, returned, number(policy.returnedCount));
    if (const double reminders = arrears.reminderCount.value.value_or(0); reminders > 0)
        make.raise(Reminders, reminders >= kManyReminders ? Amber : Info, u"arrears.reminderCount"_s, arrears.reminderCount, number(kManyReminders));
    const Figure &fines = arrears.loanFines.count.in(kYear);
    if (above(fines, 0))
        make.raise(FlagId::LoanFine, Amber, u"loanFines.count.365"_s, fines, number(0));
}

void overdraftFlags(const Analysis &analysis, const RiskPolicy &policy, FlagMaker &make)
{
    const BalanceRisk &balance = analysis.risk.balance;
    const Figure &days = balance.overdraftDays.in(kWindow);
    const Figure &year = balance.overdraftDays.in(kYear);
    if (above(balance.unarrangedDays, policy.unarrangedDays))
        make.raise(OdDays, Red, u"balance.unarrangedDays"_s, balance.unarrangedDays, number(policy.unarrangedDays, Unit::Days));
    else if (above(days, policy.overdraftDays))
        make.raise(OdDays, Amber, u"balance.overdraftDays.90"_s, days, number(policy.overdraftDays, Unit::Days));
    else if (above(year, 0))
        make.raise(OdAny, Amber, u"balance.overdraftDays.365"_s, year, number(0, Unit::Days));
    const Figure &charges = balance.penaltyInterest;
    if (above(charges, 0))
        make.raise(OdFee, *charges.value >= kManyCharges ? Red : Amber, u"balance.penaltyInterest"_s, charges, number(kManyCharges));
}

void balanceFlags(const Analysis &analysis, const RiskPolicy &policy, FlagMaker &make)
{
    const BalanceRisk &balance = analysis.risk.balance;
    const qint64 spending = analysis.figures.spendingAMonth.minor.value_or(0);
    if (balance.shortCycles.value.value_or(0) >= policy.emptyCycles)
        make.raise(DteShort, Amber, u"balance.shortCycles"_s, balance.shortCycles, number(policy.emptyCycles));
    if (above(balance.lowDays, policy.lowDays))
        make.raise(LowDays, Amber, u"balance.lowDays"_s, balance.lowDays, number(policy.lowDays, Unit::Days));
    const bool saved = spending > 0 && balance.savings.minor.value_or(0) >= spending; // the buffer stands elsewhere
    const bool thin = !saved && balance.cushion.value && balance.cushion.observations >= kLeastCycles && *balance.cushion.value < policy.thinCushion;
    if (thin) {
        // Many live from pay to pay and keep what they save elsewhere: an empty purse is grave where the money does not reach.
        const bool reachesNot = above(balance.overdraftDays.in(kYear), 0) || above(balance.penaltyInterest, 0)
            || above(balance.outOverIn, policy.overspend);
        const bool none = *balance.cushion.value < policy.noCushion && reachesNot;
        make.raise(BufThin, none ? Red : Amber, u"balance.cushion"_s, balance.cushion,
            number(none ? policy.noCushion : policy.thinCushion, Unit::Months));
    }
    // A thin cushion says it already.
    if (!saved && !thin && balance.meanCover.value && *balance.meanCover.value < policy.lowCover)
        make.raise(BufLow, Amber, u"balance.meanCover"_s, balance.meanCover, number(policy.lowCover, Unit::Months));
    if (above(balance.swing, policy.swing))
        make.raise(BalSwing, Amber, u"balance.swing"_s, balance.swing, number(policy.swing, Unit::Score), balance.cushion.evidence);
    if (balance.trend.minor && balance.trend.observations >= kLeastTrend && spending > 0) {
        const qint64 limit = -std::llround(policy.fall * double(spending));
        if (*balance.trend.minor < limit)
            make.raise(BalFall, Amber, u"balance.trend"_s, balance.trend, moneyTerm(u"limit"_s, limit, Unit::MoneyAMonth));
    }
    if (above(balance.outOverIn, policy.overspend)) {
        std::vector<Row> evidence;
        const std::vector<Row> &all = analysis.figures.spendingAMonth.evidence;
        for (std::size_t i = all.size(); i-- > 0 && evidence.size() < kFlagEvidence;) {
            if (balance.outOverIn.window.contains(analysis.ledger().booked().day(all[i])))
                evidence.push_back(all[i]);
        }
        make.raise(OutOverIn, Amber, u"balance.outOverIn"_s, balance.outOverIn, share(policy.overspend), std::move(evidence));
    }
    const Figure &large = analysis.risk.cash.largeDeposits;
    if (large.value.value_or(0) >= policy.cashCount) {
        Flag &flag = make.raise(CashBig, Info, u"cash.largeDeposits"_s, large, number(policy.cashCount));
        FlagMaker::alsoOn(flag, u"cash.largeFrom"_s, analysis.risk.cash.largeFrom);
    }
}

void coverageFlags(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts, FlagMaker &make)
{
    const CoverageScore &coverage = analysis.coverageScore;
    if (coverage.score.value && *coverage.score.value < policy.coverageUsable)
        make.raise(CovLow, Amber, u"coverage.score"_s, coverage.score, number(policy.coverageUsable, Unit::Score));
    if (above(coverage.hiddenShare, policy.hiddenShare)) {
        Flag &flag = make.raise(CovHidden, Amber, u"coverage.hiddenShare"_s, coverage.hiddenShare, share(policy.hiddenShare));
        for (const CoverageLine &line : coverage.lines)
            flag.subject = line.part == CoveragePart::Seen ? line.subject : flag.subject;
    }
    if (!coverage.gaps.empty()) {
        const CoverageGap &gap = coverage.gaps.front();
        make.raise(CovGap, Info, u"coverage.gap"_s, make.count(gap.days.days(), gap.days, Unit::Days), number(gap.usual, Unit::Days)).subject
            = analysis.ledger().accounts()[gap.account].number;
    }
    for (const CoverageLine &line : coverage.lines) {
        if (line.reason == CoverageReason::NameDiffers)
            make.raise(IdName, Red, u"coverage.identity"_s, make.count(line.points, {}, Unit::Score)).subject = line.subject;
    }
    if (facts.caseDate && analysis.asOf != kNoDay && *facts.caseDate - analysis.asOf > policy.dataDays) {
        const Period days {analysis.asOf, *facts.caseDate};
        make.raise(DataOld, Amber, u"coverage.age"_s, make.count(*facts.caseDate - analysis.asOf, days, Unit::Days),
            number(policy.dataDays, Unit::Days));
    }
    bool broken = false, other = false;
    for (const FoundStatementSign &sign : analysis.integrity.statements) {
        const bool isChain = sign.sign == StatementSign::ChainBroken;
        const bool weak = sign.sign == StatementSign::EmptySection || sign.sign == StatementSign::ClosedDayBookings;
        bool &done = isChain ? broken : other;
        if (done)
            continue;
        done = true;
        make.raise(isChain ? FlagId::ChainBroken : DocSigns, weak ? Info : Amber, u"integrity."_s + word(sign.sign), sign.figure, {},
            sign.evidence).subject = analysis.ledger().accounts()[sign.account].number;
    }
}

/// Good news deserve the same care.
std::vector<FoundPositive> positiveFacts(const Analysis &analysis, const RiskPolicy &policy, const RiskRows &rows)
{
    std::vector<FoundPositive> facts;
    const auto add = [&](PositiveFact fact, const QString &key, const Figure &figure, std::optional<Term> limit = {}) {
        facts.push_back({fact, FlagMaker::ground(key, figure, std::move(limit)), FlagMaker::newest(figure.evidence)});
    };
    const BalanceRisk &balance = analysis.risk.balance;
    const qint64 spending = analysis.figures.spendingAMonth.minor.value_or(0);
    const qint64 saved = balance.savings.minor.value_or(0) + balance.meanBalance.minor.value_or(0);
    if (spending > 0 && balance.meanBalance.known() && double(saved) >= policy.bufferMonths * double(spending))
        add(PositiveFact::Buffer, u"balance.meanCover"_s, balance.meanCover, number(policy.bufferMonths, Unit::Months));
    const Figure &year = balance.overdraftDays.in(kYear);
    if (year.value && *year.value == 0 && year.observations >= kYear)
        add(PositiveFact::NeverNegative, u"balance.overdraftDays.365"_s, year);
    const std::span<const Month> last = rows.lastMonths(6);
    const std::span<const Month> before = rows.monthsBefore(6);
    if (!before.empty()) {
        const CategoryTree &tree = analysis.knowledge->tree();
        const CategoryId repayment = tree.find(u"loan.repayment");
        const CategoryMonths &cells = analysis.flows.byCategory;
        const auto repaid = [&](std::span<const Month> months) {
            qint64 sum = 0;
            for (CategoryId id = 0; id < CategoryId(tree.all().size()); ++id) {
                for (const Month month : months)
                    sum -= repayment != kNoCategory && tree.isInside(id, repayment) ? cells.sum(id, month - cells.firstMonth) : 0;
            }
            return sum;
        };
        const qint64 now = repaid(last);
        const qint64 then = repaid(before);
        const bool noNewLoans = analysis.commitments.newLoans[4].all.value.value_or(0) == 0;
        if (then > 0 && double(now) < kClearDrop * double(then) && noNewLoans)
            add(PositiveFact::FallingDebt, u"commitments.repaid"_s,
                rows.ratio(Unit::Share, "d.8/1", rows.months(), moneyTerm(u"last"_s, now), moneyTerm(u"before"_s, then), {}), share(kClearDrop));
        const CategoryId savings = tree.find(u"savings");
        int months = 0;
        for (const Month month : rows.months()) {
            qint64 sum = 0;
            for (CategoryId id = 0; id < CategoryId(tree.all().size()); ++id)
                sum -= savings != kNoCategory && tree.isInside(id, savings) ? cells.sum(id, month - cells.firstMonth) : 0;
            months += sum > 0 ? 1 : 0;
        }
        if (std::size_t(months) == rows.months().size())
            add(PositiveFact::SavingEveryMonth, u"savings.months"_s, rows.ratio(Unit::Share, "d.3/1", rows.months(),
                numberTerm(u"months_with_saving"_s, months, Unit::Months), numberTerm(u"months"_s, double(rows.months().size()), Unit::Months), {}));
    }
    if (analysis.income.main) {
        const IncomeSource &main = analysis.income.sources[*analysis.income.main];
        if (main.use == IncomeUse::Used && main.steadiness == Steadiness::High)
            add(PositiveFact::SteadyIncome, u"income.longevity"_s, main.longevity);
    }
    return facts;
}

void order(std::vector<Flag> &flags)
{
    std::ranges::stable_sort(flags, [](const Flag &a, const Flag &b) {
        return a.level != b.level ? a.level > b.level : a.id < b.id;
    });
}

} // namespace

Flags findFlags(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts)
{
    return findFlags(RiskRows(analysis), policy, facts);
}

Flags findFlags(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts)
{
    const Analysis &analysis = rows.analysis();
    FlagMaker make(analysis);
    if (!analysis.ledger().booked().empty()) {
        incomeFlags(analysis, policy, facts, make);
        loanFlags(rows, policy, facts, make);
        gamblingFlags(analysis, policy, make);
        arrearsFlags(analysis, policy, rows, make);
        overdraftFlags(analysis, policy, make);
        balanceFlags(analysis, policy, make);
        coverageFlags(analysis, policy, facts, make);
    }
    Flags result;
    result.flags = make.take();
    order(result.flags);
    result.positives = positiveFacts(analysis, policy, rows);
    return result;
}

std::vector<Flag> affordabilityFlags(const Affordability &affordability, const Household &household, const RiskPolicy &policy, bool finnish)
{
    std::vector<Flag> flags;
    const auto raise = [&](FlagId id, FlagLevel level, const QString &key, const Figure &figure, std::optional<Term> limit) {
        Flag flag {.id = id, .level = level};
        flag.grounds.push_back(FlagMaker::ground(key, figure, std::move(limit)));
        flag.evidence = FlagMaker::newest(figure.evidence);
        flags.push_back(std::move(flag));
    };
    if (affordability.block == AffordabilityBlock::NoHousing) {
        raise(HousNone, Red, u"leftStressed"_s, affordability.leftStressed, {});
        return flags;
    }
    if (affordability.leftStressed.minor) {
        const qint64 left = *affordability.leftStressed.minor;
        const qint64 thin = policy.thinPerAdult * std::max<qint64>(1, qint64(household.adults.size()));
        if (left < 0)
            raise(KalpNeg, Red, u"leftStressed"_s, affordability.leftStressed, moneyTerm(u"limit"_s, 0, Unit::MoneyAMonth));
        else if (left < thin)
            raise(KalpThin, Amber, u"leftStressed"_s, affordability.leftStressed, moneyTerm(u"limit"_s, thin, Unit::MoneyAMonth));
    }
    if (finnish && above(affordability.stressedDebtService, policy.stressedDebtService))
        raise(DstiHigh, Red, u"stressedDebtService"_s, affordability.stressedDebtService, share(policy.stressedDebtService));
    else if (!finnish && above(affordability.debtServiceWithNew, policy.debtService))
        raise(DstiHigh, Red, u"debtServiceWithNew"_s, affordability.debtServiceWithNew, share(policy.debtService));
    order(flags);
    return flags;
}

std::vector<Flag> together(std::vector<Flag> flags, std::vector<Flag> more)
{
    for (Flag &flag : more) {
        std::erase_if(flags, [&](const Flag &each) { return each.id == flag.id; });
        flags.push_back(std::move(flag));
    }
    order(flags);
    return flags;
}

void dismiss(std::vector<Flag> &flags, std::span<const Dismissal> dismissals)
{
    for (Flag &flag : flags) {
        flag.dismissed.reset();
        for (const Dismissal &dismissal : dismissals) {
            if (dismissal.flag == flag.id && dismissal.level >= flag.level && !dismissal.reason.trimmed().isEmpty())
                flag.dismissed = dismissal;
        }
    }
}

} // namespace saldoscope
