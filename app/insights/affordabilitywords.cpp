// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/doubts.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

QString word(TunableKind kind)
{
    switch (kind) {
    case TunableKind::Share:
        return u"share"_s;
    case TunableKind::Percent:
        return u"percent"_s;
    case TunableKind::Money:
        return u"money"_s;
    case TunableKind::Days:
        return u"days"_s;
    case TunableKind::Months:
        return u"months"_s;
    case TunableKind::Count:
        return u"count"_s;
    case TunableKind::Number:
        return u"number"_s;
    case TunableKind::Flag:
        return u"flag"_s;
    case TunableKind::Choice:
        return u"choice"_s;
    }
    Q_UNREACHABLE();
}

QString word(Extra extra)
{
    switch (extra) {
    case Extra::LocalTravel:
        return u"local_travel"_s;
    case Extra::Car:
        return u"car"_s;
    case Extra::Childcare:
        return u"childcare"_s;
    case Extra::Membership:
        return u"membership"_s;
    case Extra::Medicine:
        return u"medicine"_s;
    case Extra::Maintenance:
        return u"maintenance"_s;
    case Extra::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString word(AffordabilityBlock block)
{
    switch (block) {
    case AffordabilityBlock::None:
        return {};
    case AffordabilityBlock::NoIncome:
        return u"no-income"_s;
    case AffordabilityBlock::NoHousing:
        return u"no-housing"_s;
    case AffordabilityBlock::NoHousehold:
        return u"no-household"_s;
    case AffordabilityBlock::NoLivingCosts:
        return u"no-living-costs"_s;
    case AffordabilityBlock::OtherCurrency:
        return u"other-currency"_s;
    }
    Q_UNREACHABLE();
}

QString word(TermSource source)
{
    switch (source) {
    case TermSource::Data:
        return u"data"_s;
    case TermSource::Officer:
        return u"officer"_s;
    case TermSource::Template:
        return u"template"_s;
    case TermSource::Policy:
        return u"policy"_s;
    case TermSource::Computed:
        return u"computed"_s;
    }
    Q_UNREACHABLE();
}

QString word(TermGroup group)
{
    switch (group) {
    case TermGroup::Income:
        return u"income"_s;
    case TermGroup::Housing:
        return u"housing"_s;
    case TermGroup::Debts:
        return u"debts"_s;
    case TermGroup::NewLoan:
        return u"new-loan"_s;
    case TermGroup::Living:
        return u"living"_s;
    case TermGroup::Extras:
        return u"extras"_s;
    case TermGroup::Left:
        return u"left"_s;
    }
    Q_UNREACHABLE();
}

QString word(AffordabilityNote note)
{
    switch (note) {
    case AffordabilityNote::TableNotVerified:
        return u"table-not-verified"_s;
    case AffordabilityNote::TableOfAnotherYear:
        return u"table-of-another-year"_s;
    case AffordabilityNote::HousingFromData:
        return u"housing-from-data"_s;
    case AffordabilityNote::HousingOutOfRange:
        return u"housing-out-of-range"_s;
    case AffordabilityNote::TwoHomes:
        return u"two-homes"_s;
    case AffordabilityNote::MortgageNotStressed:
        return u"mortgage-not-stressed"_s;
    case AffordabilityNote::PropertyValueUnknown:
        return u"property-value-unknown"_s;
    case AffordabilityNote::LoanToValueTooHigh:
        return u"loan-to-value-too-high"_s;
    case AffordabilityNote::ChildrenDifferFromBenefit:
        return u"children-differ-from-benefit"_s;
    case AffordabilityNote::LivingFromData:
        return u"living-from-data"_s;
    case AffordabilityNote::DebtsOnlyFromData:
        return u"debts-only-from-data"_s;
    case AffordabilityNote::IncomeFromTooFewMonths:
        return u"income-from-too-few-months"_s;
    case AffordabilityNote::ReliefOfAnotherYear:
        return u"relief-of-another-year"_s;
    }
    Q_UNREACHABLE();
}

QString word(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::UnsureCategory:
        return u"unsure-category"_s;
    case DoubtKind::ProbableSalary:
        return u"probable-salary"_s;
    case DoubtKind::DoubtfulTransfer:
        return u"doubtful-transfer"_s;
    case DoubtKind::EmployerRename:
        return u"employer-rename"_s;
    case DoubtKind::UnclearHousing:
        return u"unclear-housing"_s;
    case DoubtKind::LateStream:
        return u"late-stream"_s;
    case DoubtKind::OneSidedTransfer:
        return u"one-sided-transfer"_s;
    case DoubtKind::JointAccount:
        return u"joint-account"_s;
    case DoubtKind::Dependants:
        return u"dependants"_s;
    }
    Q_UNREACHABLE();
}

std::array<NamedAffordabilityFigure, 14> named(const Affordability &affordability)
{
    const Affordability &a = affordability;
    return {{{"leftToday"_L1, &a.leftToday}, {"leftStressed"_L1, &a.leftStressed}, {"living"_L1, &a.living}, {"newLoan"_L1, &a.newLoan},
        {"newLoanStressed"_L1, &a.newLoanStressed}, {"breakEvenRate"_L1, &a.breakEvenRate}, {"largestLoan"_L1, &a.largestLoan},
        {"incomeMayFall"_L1, &a.incomeMayFall}, {"debtService"_L1, &a.debtService}, {"debtServiceWithNew"_L1, &a.debtServiceWithNew},
        {"stressedDebtService"_L1, &a.stressedDebtService}, {"largestLoanByRatio"_L1, &a.largestLoanByRatio},
        {"debtToIncome"_L1, &a.debtToIncome}, {"housingShare"_L1, &a.housingShare}}};
}

} // namespace saldoscope
