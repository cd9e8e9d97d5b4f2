// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/affordabilityfacts.h"

#include "insights/categoryset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMonthsOfMeans = 12; ///< standard window of d.2

/// Where a line's spending is seen, and what below it belongs elsewhere. Health is not asked: it is shielded.
struct Seen {
    std::initializer_list<QStringView> inside;
    std::initializer_list<QStringView> without;
};

const std::array<Seen, kLivingLines> &livingCategories()
{
    static const std::array<Seen, kLivingLines> lines {{{{u"groceries"}, {}}, {{u"shopping.clothing"}, {}}, {{u"leisure"}, {u"leisure.subscriptions"}},
        {{u"utility.mobile"}, {}}, {{u"personal_care"}, {}}, {{u"insurance.person"}, {}}, {{}, {}}, {{}, {}},
        {{u"shopping.home", u"shopping.electronics"}, {}}, {{u"utility.broadband"}, {}}, {{u"leisure.subscriptions"}, {}},
        {{u"utility.electricity"}, {}}, {{u"utility.water"}, {}}, {{u"insurance.home"}, {}}}};
    return lines;
}

const std::array<Seen, std::size_t(Extra::Other) + 1> &extraCategories()
{
    static const std::array<Seen, std::size_t(Extra::Other) + 1> extras {{{{u"transport"}, {}}, {{u"car", u"insurance.vehicle"}, {u"car.purchase"}},
        {{u"family.childcare"}, {}}, {{u"membership"}, {}}, {{}, {}}, {{u"family.maintenance"}, {}}, {{}, {}}}};
    return extras;
}

std::optional<DebtType> debtTypeOf(LoanType type)
{
    switch (type) {
    case LoanType::Mortgage:
    case LoanType::HousingCompany:
        return std::nullopt;
    case LoanType::Vehicle:
        return DebtType::Vehicle;
    case LoanType::Study:
        return DebtType::Study;
    case LoanType::Unsecured:
    case LoanType::PeerLending:
    case LoanType::HighCost:
        return DebtType::Unsecured;
    case LoanType::Card:
    case LoanType::CreditLine:
        return DebtType::Card;
    case LoanType::Bnpl:
        return DebtType::Instalments;
    case LoanType::Pawn:
    case LoanType::Collection:
    case LoanType::Bailiff:
    case LoanType::Unknown:
    case LoanType::Count:
        return DebtType::Other;
    }
    Q_UNREACHABLE();
}

/// Mean monthly spending of categories over the newest full months, from the sums of the flows: no row is touched.
class Spending
{
public:
    explicit Spending(const Analysis &analysis)
        : m_tree(analysis.knowledge->tree())
        , m_flows(analysis.flows)
        , m_sums(m_tree.all().size(), 0)
    {
        for (std::size_t i = m_flows.months.size(); i-- > 0 && m_months < kMonthsOfMeans;) {
            const MonthFlow &month = m_flows.months[i];
            if (!month.full)
                continue;
            ++m_months;
            m_out += month.out;
            const int column = month.month - m_flows.byCategory.firstMonth;
            if (column < 0 || column >= m_flows.byCategory.months)
                continue;
            for (std::size_t id = 0; id < m_sums.size(); ++id)
                m_sums[id] += m_flows.byCategory.sum(CategoryId(id), column);
        }
    }

    int months() const { return int(m_months); }
    SpentFact on(const Seen &seen) const
    {
        const CategorySet inside(m_tree, seen.inside), without(m_tree, seen.without);
        SpentFact spent;
        qint64 sum = 0;
        for (std::size_t id = 0; id < m_sums.size(); ++id) {
            if (!inside.has(CategoryId(id)) || without.has(CategoryId(id)))
                continue;
            sum += m_sums[id];
            spent.categories.push_back(CategoryId(id));
        }
        spent.minor = mean(-sum);
        return spent;
    }
    qint64 all() const { return mean(-m_out); }

private:
    qint64 mean(qint64 sum) const
    {
        const auto months = qint64(m_months);
        return months == 0 || sum <= 0 ? 0 : (sum + months / 2) / months;
    }

    const CategoryTree &m_tree;
    const Flows &m_flows;
    std::vector<qint64> m_sums;
    qint64 m_out = 0;
    std::size_t m_months = 0;
};

void takeIncome(const Analysis &analysis, AffordabilityFacts &facts)
{
    const IncomePicture &picture = analysis.income;
    if (!picture.used.minor)
        return;
    facts.income = 0;
    facts.window = picture.used.window;
    for (const IncomeSource &source : picture.sources) {
        if (source.use != IncomeUse::Used || !source.counted.minor)
            continue;
        MonthlyFact income {.key = word(source.kind), .label = source.payee, .stream = {}, .minor = *source.counted.minor,
            .evidence = source.counted.evidence, .debt = {}};
        if (source.stream)
            income.stream = quint32(*source.stream);
        *facts.income += income.minor;
        facts.incomes.push_back(std::move(income));
    }
    if (const qint64 rest = *picture.used.minor - *facts.income; rest != 0) { // what the sources do not explain is not lost
        facts.incomes.push_back({.key = u"other"_s, .label = {}, .stream = {}, .minor = rest, .evidence = {}, .debt = {}});
        *facts.income += rest;
    }
}

void takeDebts(const Analysis &analysis, AffordabilityFacts &facts)
{
    for (const Repayment &repayment : analysis.commitments.repayments) {
        if (!repayment.aMonth.minor || repayment.paidInFull || repayment.settled || repayment.status == StreamStatus::Ended)
            continue;
        MonthlyFact debt {.key = word(repayment.type), .label = repayment.lender, .stream = {}, .minor = *repayment.aMonth.minor,
            .evidence = repayment.aMonth.evidence, .debt = debtTypeOf(repayment.type), .mortgage = isHome(repayment.type)};
        if (repayment.stream)
            debt.stream = quint32(*repayment.stream);
        facts.debts.push_back(std::move(debt));
    }
}

} // namespace

AffordabilityFacts factsOf(const Analysis &analysis, const Policy &policy)
{
    AffordabilityFacts facts {.knowledge = analysis.knowledge, .country = analysis.country, .currency = analysis.currency, .asOf = analysis.asOf};
    takeIncome(analysis, facts);
    takeDebts(analysis, facts);
    facts.housing = suggestHousing(analysis, policy);
    facts.childrenByBenefit = suggestDependants(analysis).children;
    if (!analysis.knowledge)
        return facts;
    const Spending spending(analysis);
    facts.fullMonths = spending.months();
    qint64 elsewhere = spending.on({{u"housing", u"utility.heating", u"loan", u"arrears"}, {}}).minor;
    for (std::size_t line = 0; line < kLivingLines; ++line)
        facts.living[line] = spending.on(livingCategories()[line]);
    for (std::size_t extra = 0; extra < facts.extras.size(); ++extra) {
        facts.extras[extra] = spending.on(extraCategories()[extra]);
        elsewhere += facts.extras[extra].minor;
    }
    facts.otherSpending.minor = std::max<qint64>(spending.all() - elsewhere, 0);
    return facts;
}

} // namespace saldoscope
