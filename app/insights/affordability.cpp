// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/affordability.h"

#include "insights/affordabilityfigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

const QString kTemplate = u"template"_s, kActual = u"actual"_s, kMax = u"max"_s;
constexpr int kOldestInChildcare = 12; ///< years

bool isListed(const std::vector<quint32> &streams, const std::optional<quint32> &stream)
{
    return stream && std::ranges::find(streams, *stream) != streams.end();
}

/// Scales by thousandths, so that parts still add up to the scaled whole: the last takes what rounding leaves.
void scale(std::vector<MonthlyFact> &incomes, std::optional<qint64> &whole, int permille)
{
    if (!whole || permille == 1000)
        return;
    qint64 sum = 0;
    for (MonthlyFact &income : incomes) {
        income.minor = roundedMinor(double(income.minor) * permille / 1000);
        sum += income.minor;
    }
    whole = roundedMinor(double(*whole) * permille / 1000);
    if (!incomes.empty())
        incomes.back().minor += *whole - sum;
}

} // namespace

Calculation::Calculation(const AffordabilityFacts &facts, const Household &household, const LoanRequest &loan, const Policy &policy,
    const WhatIf &whatIf, Day caseDate)
    : m_facts(facts)
    , m_household(household)
    , m_loan(loan)
    , m_policy(policy)
    , m_caseDate(caseDate == kNoDay ? facts.asOf : caseDate)
{
    scale(m_facts.incomes, m_facts.income, whatIf.incomePermille);
    m_result.currency = policy.currency();
    m_result.policy = policy.label();
    m_result.contractRate = loan.rate;
    m_result.stressedRate = whatIf.stressedRate.value_or(stressed(loan.rate));
    const CostPacks &packs = facts.knowledge ? facts.knowledge->costs() : CostPacks::shipped();
    m_floor = choose(packs, CostPack::Kind::Floor);
    m_template = choose(packs, CostPack::Kind::Living);
    m_rules.amortisation = choose(packs, CostPack::Kind::Amortisation).pack;
    m_relief = choose(packs, CostPack::Kind::Relief);
    m_rules.relief = policy.flag("kalp.relief"_L1) ? m_relief.pack : nullptr;
    const int owners = policy.count("kalp.owners"_L1);
    m_rules.owners = owners > 0 ? owners : int(household.adults.size());
    m_rules.propertyValue = household.housing ? household.housing->propertyValue : 0;
    if (loan.secured && loan.propertyValue > 0)
        m_rules.propertyValue = loan.propertyValue;
    m_rules.grossYearly = household.grossYearly;
}

ChosenPack Calculation::choose(const CostPacks &packs, CostPack::Kind kind) const
{
    const ChosenPack chosen = packs.on(kind, m_policy.country(), m_caseDate);
    return chosen.pack && chosen.pack->currency == m_policy.currency() ? chosen : ChosenPack {};
}

RatePpm Calculation::stressed(RatePpm contract) const
{
    return std::max(m_policy.rate("kalp.rate_floor"_L1), contract + m_policy.rate("kalp.rate_add"_L1));
}

void Calculation::use(const ChosenPack &chosen)
{
    if (!chosen.pack || std::ranges::find(m_result.tables, chosen.pack->table) != m_result.tables.end())
        return;
    m_result.tables.push_back(chosen.pack->table);
    if (!chosen.pack->table.verified)
        note(AffordabilityNote::TableNotVerified);
    if (!chosen.fits)
        note(AffordabilityNote::TableOfAnotherYear);
}

void Calculation::note(AffordabilityNote note)
{
    const auto place = std::ranges::lower_bound(m_result.notes, note);
    if (place == m_result.notes.end() || *place != note)
        m_result.notes.insert(place, note);
}

Affordability Calculation::run()
{
    block();
    incomeTerms();
    housingTerms();
    debtTerms();
    newLoanTerm();
    livingTerms();
    extraTerms();
    notes();
    for (const AffordabilityTerm &term : m_result.terms) {
        m_today.add(term.group, term.today);
        m_stressed.add(term.group, term.stressed);
    }
    waterfall();
    floorCheck();
    figures();
    return std::move(m_result);
}

void Calculation::block()
{
    const bool otherCurrency = m_facts.currency.known() && m_facts.currency != m_policy.currency();
    if (otherCurrency)
        m_result.block = AffordabilityBlock::OtherCurrency;
    else if (m_household.adults.empty())
        m_result.block = AffordabilityBlock::NoHousehold;
    else if (!m_facts.income)
        m_result.block = AffordabilityBlock::NoIncome;
    else if (!m_household.housing && m_facts.housing.aMonth() == 0)
        m_result.block = AffordabilityBlock::NoHousing;
}

AffordabilityTerm &Calculation::add(TermGroup group, const QString &key, TermSource source, qint64 today, qint64 stressedSum)
{
    AffordabilityTerm &term = m_result.terms.emplace_back();
    term.key = key;
    term.group = group;
    term.source = source;
    term.today = today;
    term.stressed = stressedSum;
    return term;
}

void Calculation::incomeTerms()
{
    for (const MonthlyFact &income : m_facts.incomes) {
        AffordabilityTerm &term = add(TermGroup::Income, u"income."_s + income.key, TermSource::Data, income.minor, income.minor);
        term.label = income.label;
        term.stream = income.stream;
        term.evidence = income.evidence;
    }
}

HomeLoanCost Calculation::homeLoans(Rates rates, qint64 newPrincipal, std::optional<RatePpm> all) const
{
    std::vector<SecuredLoan> loans;
    std::vector<RatePpm> each;
    if (m_household.housing)
        loans = m_household.housing->loans;
    each.reserve(loans.size() + 1);
    for (const SecuredLoan &loan : loans)
        each.push_back(all.value_or(rates == Rates::Stressed ? stressed(loan.rate) : loan.rate));
    if (m_loan.secured && newPrincipal > 0) {
        loans.push_back({.principal = newPrincipal, .basis = 0, .rate = m_loan.rate, .monthsLeft = m_loan.months});
        each.push_back(all.value_or(rates == Rates::Stressed ? m_result.stressedRate : m_loan.rate));
    }
    return homeLoanCost(loans, each, m_rules, m_policy.count("ratio.stressed_months"_L1));
}

void Calculation::housingTerms()
{
    if (!m_household.housing) {
        const HousingSuggested &seen = m_facts.housing;
        const auto from = [&](const QString &key, qint64 sum) {
            if (sum > 0)
                add(TermGroup::Housing, key, TermSource::Data, -sum, -sum).evidence = seen.evidence;
        };
        from(seen.seen == HousingSeen::Fee || seen.seen == HousingSeen::FeeAndMortgage ? u"housing.fee"_s : u"housing.rent"_s, seen.costAMonth);
        qint64 refinanced = 0;
        for (const MonthlyFact &debt : m_facts.debts)
            refinanced += debt.mortgage && isListed(m_loan.refinances, debt.stream) ? debt.minor : 0;
        from(u"housing.mortgage"_s, seen.mortgageAMonth - refinanced);
        from(u"housing.operating"_s, seen.operatingAMonth);
        return;
    }
    const HousingEntry &entry = *m_household.housing;
    add(TermGroup::Housing, u"housing.cost"_s, TermSource::Officer, -entry.costAMonth, -entry.costAMonth);
    if (entry.operatingAMonth != 0)
        add(TermGroup::Housing, u"housing.operating"_s, TermSource::Officer, -entry.operatingAMonth, -entry.operatingAMonth);
    if (entry.loans.empty())
        return;
    const HomeLoanCost today = homeLoans(Rates::Contract, 0), stress = homeLoans(Rates::Stressed, 0);
    add(TermGroup::Housing, u"housing.interest"_s, TermSource::Computed, -today.interest, -stress.interest);
    if (m_rules.relief)
        add(TermGroup::Housing, u"housing.relief"_s, TermSource::Computed, today.relief, stress.relief);
    add(TermGroup::Housing, u"housing.amortisation"_s, TermSource::Computed, -today.amortisation, -stress.amortisation);
}

void Calculation::debtTerms()
{
    for (const MonthlyFact &debt : m_facts.debts) {
        if (debt.mortgage) {
            m_serviceHome += debt.minor; // paid as housing, above
            m_refinancedService += isListed(m_loan.refinances, debt.stream) ? debt.minor : 0;
            continue;
        }
        m_service += debt.minor;
        if (isListed(m_loan.refinances, debt.stream)) {
            m_refinancedService += debt.minor;
            continue;
        }
        AffordabilityTerm &term = add(TermGroup::Debts, u"debt."_s + debt.key, TermSource::Data, -debt.minor, -debt.minor);
        term.label = debt.label;
        term.stream = debt.stream;
        term.evidence = debt.evidence;
    }
    for (const DeclaredDebt &debt : m_household.debts) {
        if (debt.inData)
            continue;
        const qint64 payment = annuity(debt.principal, debt.rate, debt.monthsLeft);
        m_service += payment;
        add(TermGroup::Debts, u"debt.declared"_s, TermSource::Officer, -payment, -payment);
    }
}

qint64 Calculation::newLoanCost(qint64 principal, Rates rates, std::optional<RatePpm> all) const
{
    if (principal <= 0)
        return 0;
    if (m_loan.secured)
        return homeLoans(rates, principal, all).total() - homeLoans(rates, 0, all).total();
    return annuity(principal, all.value_or(rates == Rates::Stressed ? m_result.stressedRate : m_loan.rate), m_loan.months);
}

void Calculation::newLoanTerm()
{
    if (m_loan.principal <= 0)
        return;
    add(TermGroup::NewLoan, u"loan.new"_s, TermSource::Computed, -newLoanCost(m_loan.principal, Rates::Contract),
        -newLoanCost(m_loan.principal, Rates::Stressed));
}

void Calculation::livingTerms()
{
    if (m_household.adults.empty())
        return;
    if (m_facts.livingMore != 0)
        add(TermGroup::Living, u"living.doubt"_s, TermSource::Template, -m_facts.livingMore, -m_facts.livingMore);
    const qint64 anAdult = m_policy.minor("living.adult"_L1);
    if (anAdult > 0) {
        const qint64 sum = qint64(m_household.adults.size()) * anAdult
            + qint64(m_household.children.size()) * m_policy.minor("living.child"_L1);
        add(TermGroup::Living, u"living.lump"_s, TermSource::Policy, -sum, -sum).templated = sum;
        return;
    }
    if (m_template.pack) {
        const auto sums = livingCosts(*m_template.pack, m_household);
        if (sums)
            templateTerms(*sums);
        else
            blockLiving();
        return;
    }
    if (m_floor.pack) {
        const auto floor = legalFloor(*m_floor.pack, m_household);
        if (!floor)
            return blockLiving();
        const qint64 sum = roundedMinor(double(*floor) * m_policy.number("living.floor_factor"_L1));
        use(m_floor);
        add(TermGroup::Living, u"living.floor"_s, TermSource::Template, -sum, -sum).templated = sum;
        return;
    }
    if (m_facts.fullMonths == 0)
        return blockLiving();
    AffordabilityTerm &term = add(TermGroup::Living, u"living.seen"_s, TermSource::Data, -m_facts.otherSpending.minor, -m_facts.otherSpending.minor);
    term.actual = m_facts.otherSpending.minor;
    note(AffordabilityNote::LivingFromData);
}

void Calculation::blockLiving()
{
    if (m_result.block == AffordabilityBlock::None)
        m_result.block = AffordabilityBlock::NoLivingCosts;
}

void Calculation::templateTerms(const LivingSums &sums)
{
    use(m_template);
    for (std::size_t i = 0; i < kLivingLines; ++i) {
        const QString key = u"living."_s + name(LivingLine(i));
        const QString &mode = m_policy.choice(QLatin1StringView(key.toLatin1()));
        const SpentFact &spent = m_facts.living[i];
        const bool knowsActual = !spent.categories.empty() && m_facts.fullMonths > 0;
        const bool asSeen = knowsActual && (mode == kActual || (mode == kMax && spent.minor > sums[i]));
        const qint64 sum = asSeen ? spent.minor : sums[i];
        if (sums[i] == 0 && sum == 0)
            continue;
        AffordabilityTerm &term = add(TermGroup::Living, key, asSeen ? TermSource::Data : TermSource::Template, -sum, -sum);
        term.templated = sums[i];
        term.actual = spent.minor;
        term.categories = spent.categories;
    }
}

void Calculation::extraTerms()
{
    const QString &mode = m_policy.choice("extra.seen"_L1);
    const auto adults = qint64(m_household.adults.size());
    const auto young = qint64(std::ranges::count_if(m_household.children, [](const Person &child) { return child.years <= kOldestInChildcare; }));
    for (std::size_t i = 0; i < m_facts.extras.size(); ++i) {
        const auto extra = Extra(i);
        const SpentFact &seen = m_facts.extras[i];
        const QString key = u"extra."_s + word(extra);
        const auto entered = std::ranges::find(m_household.extras, extra, &ExtraEntry::extra);
        if (entered != m_household.extras.end()) {
            qint64 sum = 0; // several lines of "other" add up
            for (const ExtraEntry &entry : m_household.extras)
                sum += entry.extra == extra ? entry.minor : 0;
            AffordabilityTerm &term = add(TermGroup::Extras, key, TermSource::Officer, -sum, -sum);
            term.actual = seen.minor;
            term.categories = seen.categories;
            continue;
        }
        qint64 ours = 0;
        switch (extra) {
        case Extra::LocalTravel:
            ours = adults * m_policy.minor("extra.local_travel"_L1);
            break;
        case Extra::Car:
            ours = seen.minor > 0 ? m_policy.minor("extra.car"_L1) : 0;
            break;
        case Extra::Childcare:
            ours = young * m_policy.minor("extra.childcare"_L1);
            break;
        case Extra::Membership:
            ours = adults * m_policy.minor("extra.membership"_L1);
            break;
        case Extra::Medicine:
            ours = m_household.persons() * m_policy.minor("extra.medicine"_L1);
            break;
        case Extra::Maintenance:
        case Extra::Other:
            break;
        }
        const bool asSeen = mode == kActual || (mode == kMax && seen.minor > ours) || (mode != kActual && extra == Extra::Maintenance);
        const qint64 sum = asSeen ? seen.minor : ours;
        if (sum == 0)
            continue;
        AffordabilityTerm &term = add(TermGroup::Extras, key, asSeen ? TermSource::Data : TermSource::Policy, -sum, -sum);
        term.templated = ours;
        term.actual = seen.minor;
        term.categories = seen.categories;
    }
}

void Calculation::notes()
{
    const HousingSuggested &seen = m_facts.housing;
    const std::optional<HousingEntry> &entry = m_household.housing;
    const bool loansEntered = entry && !entry->loans.empty();
    if (!entry && seen.seen != HousingSeen::None) {
        note(AffordabilityNote::HousingFromData);
        if (seen.outOfRange)
            note(AffordabilityNote::HousingOutOfRange);
        if (seen.twoHomes)
            note(AffordabilityNote::TwoHomes);
        if (seen.mortgageAMonth > 0)
            note(AffordabilityNote::MortgageNotStressed);
    }
    qint64 secured = m_loan.secured ? m_loan.principal : 0;
    for (const SecuredLoan &loan : loansEntered ? entry->loans : std::vector<SecuredLoan>())
        secured += loan.principal;
    if (secured > 0) {
        use({m_rules.amortisation, true});
        if (m_rules.relief) {
            use({m_rules.relief, true});
            if (!m_relief.fits)
                note(AffordabilityNote::ReliefOfAnotherYear);
        }
        if (m_rules.propertyValue <= 0)
            note(AffordabilityNote::PropertyValueUnknown);
        else if (m_rules.amortisation && m_loan.secured) {
            const double cap = m_policy.flag("kalp.top_up"_L1) ? m_rules.amortisation->topUpCap : m_rules.amortisation->purchaseCap;
            if (double(secured) > cap * double(m_rules.propertyValue))
                note(AffordabilityNote::LoanToValueTooHigh);
        }
    }
    if (m_facts.childrenByBenefit && *m_facts.childrenByBenefit != int(m_household.children.size()))
        note(AffordabilityNote::ChildrenDifferFromBenefit);
    if (m_household.debts.empty() && !m_facts.debts.empty())
        note(AffordabilityNote::DebtsOnlyFromData);
    if (m_facts.income && m_facts.fullMonths > 0 && m_facts.fullMonths < 3)
        note(AffordabilityNote::IncomeFromTooFewMonths);
}

void Calculation::waterfall()
{
    qint64 today = 0, stress = 0;
    for (const TermGroup group : {TermGroup::Income, TermGroup::Housing, TermGroup::Debts, TermGroup::NewLoan, TermGroup::Living, TermGroup::Extras}) {
        WaterfallBar bar {.group = group, .today = m_today.of(group), .stressed = m_stressed.of(group), .startToday = today, .startStressed = stress};
        qint64 ours = 0;
        bool any = false;
        for (const AffordabilityTerm &term : m_result.terms) {
            any = any || term.group == group;
            if (term.group == group && (term.source == TermSource::Template || term.source == TermSource::Policy))
                ours += term.stressed;
        }
        bar.fromTemplate = ours != 0 && 2 * std::abs(ours) > std::abs(bar.stressed);
        today += bar.today;
        stress += bar.stressed;
        if (any)
            m_result.waterfall.push_back(bar);
    }
    if (m_result.block == AffordabilityBlock::None)
        m_result.waterfall.push_back({.group = TermGroup::Left, .today = today, .stressed = stress});
}

void Calculation::floorCheck()
{
    FloorCheck &check = m_result.floor;
    check.living = -m_stressed.of(TermGroup::Living);
    check.beforeLiving = m_stressed.left() + check.living - m_stressed.of(TermGroup::Extras);
    if (!m_floor.pack || m_result.block != AffordabilityBlock::None)
        return;
    check.floor = legalFloor(*m_floor.pack, m_household);
    if (!check.floor)
        return;
    check.table = m_floor.pack->table.label();
    check.livingBelow = check.living < *check.floor;
    check.incomeBelow = check.beforeLiving < *check.floor;
    use(m_floor);
}

Affordability affordability(const AffordabilityFacts &facts, const Household &household, const LoanRequest &loan, const Policy &policy,
    const WhatIf &whatIf, Day caseDate)
{
    return Calculation(facts, household, loan, policy, whatIf, caseDate).run();
}

Affordability affordability(const Analysis &analysis, const Household &household, const LoanRequest &loan, const Policy &policy,
    const WhatIf &whatIf, Day caseDate)
{
    return affordability(factsOf(analysis, policy), household, loan, policy, whatIf, caseDate);
}

} // namespace saldoscope
