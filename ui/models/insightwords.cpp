// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/insightwords.h"

#include <QCoreApplication>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct InsightWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::InsightWords)
};

} // namespace

QString incomeClassName(IncomeClass kind)
{
    switch (kind) {
    case IncomeClass::Salary: return InsightWords::tr("Salary");
    case IncomeClass::OwnBusiness: return InsightWords::tr("Own business");
    case IncomeClass::Gig: return InsightWords::tr("Gig work");
    case IncomeClass::StatePension: return InsightWords::tr("State pension");
    case IncomeClass::OccupationalPension: return InsightWords::tr("Occupational pension");
    case IncomeClass::Pension: return InsightWords::tr("Pension");
    case IncomeClass::Parental: return InsightWords::tr("Parental benefit");
    case IncomeClass::Sickness: return InsightWords::tr("Sickness benefit");
    case IncomeClass::Unemployment: return InsightWords::tr("Unemployment benefit");
    case IncomeClass::StudyGrant: return InsightWords::tr("Study grant");
    case IncomeClass::ChildBenefit: return InsightWords::tr("Child benefit");
    case IncomeClass::HousingBenefit: return InsightWords::tr("Housing benefit");
    case IncomeClass::SocialAssistance: return InsightWords::tr("Social assistance");
    case IncomeClass::Benefit: return InsightWords::tr("Benefit");
    case IncomeClass::StateAid: return InsightWords::tr("State aid");
    case IncomeClass::Maintenance: return InsightWords::tr("Maintenance");
    case IncomeClass::Rent: return InsightWords::tr("Rent received");
    case IncomeClass::Capital: return InsightWords::tr("Capital");
    case IncomeClass::TaxRefund: return InsightWords::tr("Tax refund");
    case IncomeClass::Insurance: return InsightWords::tr("Insurance");
    case IncomeClass::EmployerOther: return InsightWords::tr("Employer, not salary");
    case IncomeClass::OtherRegular: return InsightWords::tr("Other regular income");
    case IncomeClass::OneOff: return InsightWords::tr("One-off");
    case IncomeClass::PeerToPeer: return InsightWords::tr("From other people");
    case IncomeClass::CashDeposit: return InsightWords::tr("Cash paid in");
    case IncomeClass::Unidentified: return InsightWords::tr("Unidentified");
    case IncomeClass::StudyLoan: return InsightWords::tr("Study loan");
    case IncomeClass::LoanReceipt: return InsightWords::tr("Loan paid out");
    case IncomeClass::Winnings: return InsightWords::tr("Winnings");
    case IncomeClass::Refund: return InsightWords::tr("Refund");
    case IncomeClass::OwnMoney: return InsightWords::tr("Own money");
    case IncomeClass::Count: break;
    }
    Q_UNREACHABLE();
}

QString incomeUseText(const IncomeSource &source)
{
    switch (source.use) {
    case IncomeUse::Used: return source.byOfficer ? InsightWords::tr("Counted by you") : InsightWords::tr("Counted");
    case IncomeUse::NotAllowed: return InsightWords::tr("Not allowed");
    case IncomeUse::NotActive: return InsightWords::tr("No longer comes");
    case IncomeUse::TooFewMonths: return InsightWords::tr("Too few months");
    case IncomeUse::Probable: return InsightWords::tr("Perhaps a salary");
    case IncomeUse::LeftByOfficer: return InsightWords::tr("Left out by you");
    case IncomeUse::OtherHolder: return InsightWords::tr("Other holder's");
    case IncomeUse::OtherCurrency: return InsightWords::tr("Other currency");
    case IncomeUse::NoWholePayment: return InsightWords::tr("Only outliers");
    }
    Q_UNREACHABLE();
}

QString incomeUseReason(IncomeUse use)
{
    switch (use) {
    case IncomeUse::Used: return InsightWords::tr("Counted: the lower of two medians, that of the newest payments and that of a year, brought to a month.");
    case IncomeUse::NotAllowed: return InsightWords::tr("Found, but the lender's policy counts no income of this kind.");
    case IncomeUse::NotActive: return InsightWords::tr("Found, but the payments are late or have ended.");
    case IncomeUse::TooFewMonths: return InsightWords::tr("Found, but without a rhythm and in too few of the last twelve months.");
    case IncomeUse::Probable: return InsightWords::tr("Perhaps a salary. It is not counted until you say so.");
    case IncomeUse::LeftByOfficer: return InsightWords::tr("Found, and left out by you.");
    case IncomeUse::OtherHolder: return InsightWords::tr("Paid to the other holder of a joint account, who does not apply.");
    case IncomeUse::OtherCurrency: return InsightWords::tr("In another currency, for which there is no rate.");
    case IncomeUse::NoWholePayment: return InsightWords::tr("Only payments far from the usual were seen: there is nothing to take a median of.");
    }
    Q_UNREACHABLE();
}

QString steadinessText(Steadiness steadiness)
{
    switch (steadiness) {
    case Steadiness::Unknown: return InsightWords::tr("not known");
    case Steadiness::Low: return InsightWords::tr("low");
    case Steadiness::Medium: return InsightWords::tr("medium");
    case Steadiness::High: return InsightWords::tr("high");
    }
    Q_UNREACHABLE();
}

QString loanTypeName(LoanType type)
{
    switch (type) {
    case LoanType::Mortgage: return InsightWords::tr("Mortgage");
    case LoanType::HousingCompany: return InsightWords::tr("Housing company loan");
    case LoanType::Vehicle: return InsightWords::tr("Car loan");
    case LoanType::Study: return InsightWords::tr("Study loan");
    case LoanType::Unsecured: return InsightWords::tr("Unsecured loan");
    case LoanType::Card: return InsightWords::tr("Credit card");
    case LoanType::CreditLine: return InsightWords::tr("Credit line");
    case LoanType::Bnpl: return InsightWords::tr("Instalments (BNPL)");
    case LoanType::HighCost: return InsightWords::tr("High-cost credit");
    case LoanType::Pawn: return InsightWords::tr("Pawn");
    case LoanType::PeerLending: return InsightWords::tr("Peer lending");
    case LoanType::Collection: return InsightWords::tr("Debt collection");
    case LoanType::Bailiff: return InsightWords::tr("Bailiff");
    case LoanType::Unknown: return InsightWords::tr("Loan of unknown kind");
    case LoanType::Count: break;
    }
    Q_UNREACHABLE();
}

QString streamStatusText(StreamStatus status)
{
    switch (status) {
    case StreamStatus::Active: return InsightWords::tr("active");
    case StreamStatus::Late: return InsightWords::tr("late");
    case StreamStatus::Ended: return InsightWords::tr("ended");
    }
    Q_UNREACHABLE();
}

QString gameName(Game game)
{
    switch (game) {
    case Game::Casino: return InsightWords::tr("Casino");
    case Game::Betting: return InsightWords::tr("Betting");
    case Game::Lottery: return InsightWords::tr("Lottery");
    case Game::CharityLottery: return InsightWords::tr("Charity lottery");
    case Game::Poker: return InsightWords::tr("Poker");
    case Game::Other: return InsightWords::tr("Other games");
    }
    Q_UNREACHABLE();
}

QString arrearsSignText(ArrearsSign sign)
{
    switch (sign) {
    case ArrearsSign::ReminderFee: return InsightWords::tr("Reminder fee");
    case ArrearsSign::ClaimFee: return InsightWords::tr("Fee of a claim");
    case ArrearsSign::ReminderOnBill: return InsightWords::tr("Reminder fee on a bill");
    case ArrearsSign::ClaimOnBill: return InsightWords::tr("Fee of a claim on a bill");
    case ArrearsSign::LoanFine: return InsightWords::tr("Penalty on a loan");
    }
    Q_UNREACHABLE();
}

QString statementSignText(StatementSign sign)
{
    switch (sign) {
    case StatementSign::ChainBroken: return InsightWords::tr("Balances do not follow from each other");
    case StatementSign::TotalsDiffer: return InsightWords::tr("Stated turnover is not the sum of the rows");
    case StatementSign::EmptySection: return InsightWords::tr("An account without rows");
    case StatementSign::RowsOutsidePeriod: return InsightWords::tr("Rows outside the stated period");
    case StatementSign::ValueFarFromBooking: return InsightWords::tr("Value date far from booking date");
    case StatementSign::ClosedDayBookings: return InsightWords::tr("Bookings on days this bank never books");
    }
    Q_UNREACHABLE();
}

QString incomeSignText(IncomeSign sign)
{
    switch (sign) {
    case IncomeSign::PaidBack: return InsightWords::tr("Money goes back to the payer");
    case IncomeSign::SameName: return InsightWords::tr("Payer has the applicant's name");
    case IncomeSign::Young: return InsightWords::tr("Payments began shortly ago");
    case IncomeSign::RoundAmounts: return InsightWords::tr("Round amounts");
    case IncomeSign::LeavesAtOnce: return InsightWords::tr("Money leaves at once");
    case IncomeSign::NoVariation: return InsightWords::tr("Never a different amount");
    case IncomeSign::CashBefore: return InsightWords::tr("Cash paid in just before");
    case IncomeSign::NoEmployerTraits: return InsightWords::tr("Nothing an employer's payment has");
    case IncomeSign::OddPayDay: return InsightWords::tr("Unusual payday");
    }
    Q_UNREACHABLE();
}

QString reasonOf(FlagId id)
{
    switch (id) {
    case FlagId::IncNone: return InsightWords::tr("No income that the policy counts in three full months.");
    case FlagId::IncUnclear: return InsightWords::tr("Money comes in, but nobody can say what it is.");
    case FlagId::IncLate: return InsightWords::tr("The main salary has not come on its usual day.");
    case FlagId::IncEnded: return InsightWords::tr("The main salary has not come for several paydays.");
    case FlagId::IncDrop: return InsightWords::tr("The last three salaries are clearly lower than those of a year.");
    case FlagId::IncNewJob: return InsightWords::tr("The salary has come for a short time only; a trial period may still run.");
    case FlagId::IncTemp: return InsightWords::tr("Much of the income is a benefit that ends by its nature.");
    case FlagId::IncVol: return InsightWords::tr("Income differs much from month to month.");
    case FlagId::IncSigns: return InsightWords::tr("The salary lacks what salaries usually have. Ask for a payslip or the employer.");
    case FlagId::LoanStack: return InsightWords::tr("Several loans were taken within a short time.");
    case FlagId::LoanNew30: return InsightWords::tr("A loan was paid out shortly ago; registers may not know of it yet.");
    case FlagId::LoanHcstc: return InsightWords::tr("Short loans with a high cost were taken or repaid.");
    case FlagId::LoanBnpl: return InsightWords::tr("Several purchases are being paid off at a time.");
    case FlagId::LoanUndecl: return InsightWords::tr("A lender is paid whom the applicant did not name.");
    case FlagId::LoanLate: return InsightWords::tr("Payments on loans came late.");
    case FlagId::DstiHigh: return InsightWords::tr("Interest and repayments take a large share of the income.");
    case FlagId::KalpNeg: return InsightWords::tr("After all costs nothing is left at the stressed rate.");
    case FlagId::KalpThin: return InsightWords::tr("After all costs little is left for each adult.");
    case FlagId::HousNone: return InsightWords::tr("Without a housing cost it cannot be told what is left to live on.");
    case FlagId::GambNote: return InsightWords::tr("Part of the income is staked.");
    case FlagId::Gamb10: return InsightWords::tr("A large part of the income is staked.");
    case FlagId::GambEsc: return InsightWords::tr("More was staked in the last three months than in the three before.");
    case FlagId::GambPossible: return InsightWords::tr("Money goes to payment firms that are often used for gambling. It may be something else.");
    case FlagId::CollNow: return InsightWords::tr("A debt collector was paid lately.");
    case FlagId::BailNow: return InsightWords::tr("The bailiff was paid within a year.");
    case FlagId::Nsf2: return InsightWords::tr("Payments came back because the money was not there.");
    case FlagId::Reminders: return InsightWords::tr("Bills were paid late, with fees.");
    case FlagId::LoanFine: return InsightWords::tr("A lender charged a penalty for a late payment.");
    case FlagId::OdDays: return InsightWords::tr("The account was below zero on many of the last 90 days.");
    case FlagId::OdAny: return InsightWords::tr("The account was below zero on some days.");
    case FlagId::OdFee: return InsightWords::tr("The bank charged for overdrawing.");
    case FlagId::DteShort: return InsightWords::tr("In most pay periods a tenth of the pay was left after a few days.");
    case FlagId::LowDays: return InsightWords::tr("On many days almost nothing was on the account.");
    case FlagId::BufThin: return InsightWords::tr("The lowest balances cover little of a month's spending.");
    case FlagId::BufLow: return InsightWords::tr("The mean balance covers little of a month's spending.");
    case FlagId::BalSwing: return InsightWords::tr("Balances differ much within a month.");
    case FlagId::BalFall: return InsightWords::tr("Month by month less is left on the account.");
    case FlagId::OutOverIn: return InsightWords::tr("Over six months more went out than came in.");
    case FlagId::CashBig: return InsightWords::tr("Large sums of cash were paid in. Ask where they come from.");
    case FlagId::CovLow: return InsightWords::tr("The statements show too little of the applicant's money to rest a decision on.");
    case FlagId::CovHidden: return InsightWords::tr("Much money goes to accounts or cards that were not handed in.");
    case FlagId::CovGap: return InsightWords::tr("There are more days without rows than is usual for this account: a page may be missing.");
    case FlagId::ChainBroken: return InsightWords::tr("A balance is not what the rows before it make. Rows may be missing or changed.");
    case FlagId::DocSigns: return InsightWords::tr("Something in the statement is not as banks make it. Ask for it from the bank itself.");
    case FlagId::IdName: return InsightWords::tr("The account's holder is not the applicant.");
    case FlagId::DataOld: return InsightWords::tr("Much may have changed since the newest row.");
    }
    Q_UNREACHABLE();
}

} // namespace saldoscope
