// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/incomepolicy.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

QString word(IncomeClass kind)
{
    switch (kind) {
    case IncomeClass::Salary: return u"salary"_s;
    case IncomeClass::OwnBusiness: return u"own-business"_s;
    case IncomeClass::Gig: return u"gig"_s;
    case IncomeClass::StatePension: return u"state-pension"_s;
    case IncomeClass::OccupationalPension: return u"occupational-pension"_s;
    case IncomeClass::Pension: return u"pension"_s;
    case IncomeClass::Parental: return u"parental"_s;
    case IncomeClass::Sickness: return u"sickness"_s;
    case IncomeClass::Unemployment: return u"unemployment"_s;
    case IncomeClass::StudyGrant: return u"study-grant"_s;
    case IncomeClass::ChildBenefit: return u"child-benefit"_s;
    case IncomeClass::HousingBenefit: return u"housing-benefit"_s;
    case IncomeClass::SocialAssistance: return u"social-assistance"_s;
    case IncomeClass::Benefit: return u"benefit"_s;
    case IncomeClass::StateAid: return u"state-aid"_s;
    case IncomeClass::Maintenance: return u"maintenance"_s;
    case IncomeClass::Rent: return u"rent"_s;
    case IncomeClass::Capital: return u"capital"_s;
    case IncomeClass::TaxRefund: return u"tax-refund"_s;
    case IncomeClass::Insurance: return u"insurance"_s;
    case IncomeClass::EmployerOther: return u"employer-other"_s;
    case IncomeClass::OtherRegular: return u"other-regular"_s;
    case IncomeClass::OneOff: return u"one-off"_s;
    case IncomeClass::PeerToPeer: return u"peer-to-peer"_s;
    case IncomeClass::CashDeposit: return u"cash-deposit"_s;
    case IncomeClass::Unidentified: return u"unidentified"_s;
    case IncomeClass::StudyLoan: return u"study-loan"_s;
    case IncomeClass::LoanReceipt: return u"loan-receipt"_s;
    case IncomeClass::Winnings: return u"winnings"_s;
    case IncomeClass::Refund: return u"refund"_s;
    case IncomeClass::OwnMoney: return u"own-money"_s;
    case IncomeClass::Count: break;
    }
    Q_UNREACHABLE();
}

std::optional<IncomeClass> incomeClass(QStringView text)
{
    for (std::size_t i = 0; i < kIncomeClasses; ++i) {
        if (word(IncomeClass(i)) == text)
            return IncomeClass(i);
    }
    return std::nullopt;
}

bool canBeIncome(IncomeClass kind) { return kind < IncomeClass::StudyLoan; }

bool isTemporary(IncomeClass kind)
{
    return kind == IncomeClass::Parental || kind == IncomeClass::Sickness || kind == IncomeClass::Unemployment
        || kind == IncomeClass::StudyGrant;
}

IncomeClass incomeClassOf(const CategoryTree &tree, CategoryId category)
{
    struct Meaning {
        QStringView key;
        IncomeClass kind;
    };
    // Children before their parents.
    static constexpr Meaning meanings[] = {{u"income.salary", IncomeClass::Salary}, {u"income.employer_other", IncomeClass::EmployerOther},
        {u"income.gig", IncomeClass::Gig}, {u"income.self_employed", IncomeClass::OwnBusiness},
        {u"income.pension.state", IncomeClass::StatePension}, {u"income.pension.occupational", IncomeClass::OccupationalPension},
        {u"income.pension", IncomeClass::Pension}, {u"income.benefit.child", IncomeClass::ChildBenefit},
        {u"income.benefit.parental", IncomeClass::Parental}, {u"income.benefit.sickness", IncomeClass::Sickness},
        {u"income.benefit.disability", IncomeClass::Sickness}, {u"income.benefit.care", IncomeClass::Sickness},
        {u"income.benefit.unemployment", IncomeClass::Unemployment}, {u"income.benefit.housing", IncomeClass::HousingBenefit},
        {u"income.benefit.social_assistance", IncomeClass::SocialAssistance},
        {u"income.benefit.study_grant", IncomeClass::StudyGrant}, {u"income.benefit.state_aid", IncomeClass::StateAid},
        {u"income.benefit", IncomeClass::Benefit}, {u"income.maintenance", IncomeClass::Maintenance}, {u"income.rent", IncomeClass::Rent},
        {u"income.capital", IncomeClass::Capital}, {u"income.tax_refund", IncomeClass::TaxRefund},
        {u"income.insurance_payout", IncomeClass::Insurance}, {u"income.one_off", IncomeClass::OneOff},
        {u"income", IncomeClass::OtherRegular}, {u"transfer.own", IncomeClass::OwnMoney}, {u"transfer.own_external", IncomeClass::OwnMoney},
        {u"transfer", IncomeClass::PeerToPeer}, {u"savings", IncomeClass::OwnMoney}, {u"cash", IncomeClass::CashDeposit},
        {u"loan.receipt.student", IncomeClass::StudyLoan}, {u"loan", IncomeClass::LoanReceipt}, {u"gambling", IncomeClass::Winnings},
        {u"refund", IncomeClass::Refund}, {u"arrears", IncomeClass::Refund}, {u"other", IncomeClass::Unidentified}};
    if (category >= tree.all().size())
        return IncomeClass::Unidentified;
    for (const Meaning &meaning : meanings) {
        const CategoryId id = tree.find(meaning.key);
        if (id != kNoCategory && tree.isInside(category, id))
            return meaning.kind;
    }
    return IncomeClass::Refund; // money back from where money goes to
}

IncomePolicy IncomePolicy::shipped()
{
    IncomePolicy policy;
    for (const IncomeClass kind : {IncomeClass::Salary, IncomeClass::OwnBusiness, IncomeClass::Gig, IncomeClass::StatePension,
             IncomeClass::OccupationalPension, IncomeClass::Pension, IncomeClass::Parental, IncomeClass::Sickness, IncomeClass::Unemployment,
             IncomeClass::StudyGrant, IncomeClass::ChildBenefit, IncomeClass::HousingBenefit, IncomeClass::Benefit, IncomeClass::Maintenance,
             IncomeClass::Rent, IncomeClass::Capital})
        policy.allowed[std::size_t(kind)] = true;
    for (const IncomeClass kind : {IncomeClass::Salary, IncomeClass::OwnBusiness, IncomeClass::Gig, IncomeClass::Rent, IncomeClass::Capital})
        policy.irregular[std::size_t(kind)] = true;
    return policy;
}

} // namespace saldoscope
