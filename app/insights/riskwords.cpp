// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/flags.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

QString word(Game game)
{
    switch (game) {
    case Game::Casino: return u"casino"_s;
    case Game::Betting: return u"betting"_s;
    case Game::Lottery: return u"lottery"_s;
    case Game::CharityLottery: return u"charity-lottery"_s;
    case Game::Poker: return u"poker"_s;
    case Game::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString word(ArrearsSign sign)
{
    switch (sign) {
    case ArrearsSign::ReminderFee: return u"reminder-fee"_s;
    case ArrearsSign::ClaimFee: return u"claim-fee"_s;
    case ArrearsSign::ReminderOnBill: return u"reminder-on-bill"_s;
    case ArrearsSign::ClaimOnBill: return u"claim-on-bill"_s;
    case ArrearsSign::LoanFine: return u"loan-fine"_s;
    }
    Q_UNREACHABLE();
}

QString word(CoveragePart part)
{
    switch (part) {
    case CoveragePart::History: return u"history"_s;
    case CoveragePart::Freshness: return u"freshness"_s;
    case CoveragePart::Chain: return u"chain"_s;
    case CoveragePart::Seen: return u"seen"_s;
    case CoveragePart::Identity: return u"identity"_s;
    case CoveragePart::Categories: return u"categories"_s;
    }
    Q_UNREACHABLE();
}

QString word(CoverageReason reason)
{
    switch (reason) {
    case CoverageReason::None: return {};
    case CoverageReason::ShortHistory: return u"short-history"_s;
    case CoverageReason::OldData: return u"old-data"_s;
    case CoverageReason::ChainBroken: return u"chain-broken"_s;
    case CoverageReason::NoBalances: return u"no-balances"_s;
    case CoverageReason::MoneyUnseen: return u"money-unseen"_s;
    case CoverageReason::NoSalarySeen: return u"no-salary-seen"_s;
    case CoverageReason::NameUnknown: return u"name-unknown"_s;
    case CoverageReason::NameDiffers: return u"name-differs"_s;
    case CoverageReason::ManyUncategorised: return u"many-uncategorised"_s;
    case CoverageReason::OnlySavings: return u"only-savings"_s;
    }
    Q_UNREACHABLE();
}

QString word(CoverageAction action)
{
    switch (action) {
    case CoverageAction::None: return {};
    case CoverageAction::AddOlderStatements: return u"add-older-statements"_s;
    case CoverageAction::FetchAnew: return u"fetch-anew"_s;
    case CoverageAction::ReplaceStatement: return u"replace-statement"_s;
    case CoverageAction::AddBalances: return u"add-balances"_s;
    case CoverageAction::AddAccount: return u"add-account"_s;
    case CoverageAction::AddCard: return u"add-card"_s;
    case CoverageAction::CheckIdentity: return u"check-identity"_s;
    case CoverageAction::SortRows: return u"sort-rows"_s;
    }
    Q_UNREACHABLE();
}

QString word(CoverageBand band)
{
    switch (band) {
    case CoverageBand::Good: return u"good"_s;
    case CoverageBand::WithCare: return u"with-care"_s;
    case CoverageBand::NotEnough: return u"not-enough"_s;
    }
    Q_UNREACHABLE();
}

QString word(StatementSign sign)
{
    switch (sign) {
    case StatementSign::ChainBroken: return u"chain-broken"_s;
    case StatementSign::TotalsDiffer: return u"totals-differ"_s;
    case StatementSign::EmptySection: return u"empty-section"_s;
    case StatementSign::RowsOutsidePeriod: return u"rows-outside-period"_s;
    case StatementSign::ValueFarFromBooking: return u"value-far-from-booking"_s;
    case StatementSign::ClosedDayBookings: return u"closed-day-bookings"_s;
    }
    Q_UNREACHABLE();
}

QString word(IncomeSign sign)
{
    switch (sign) {
    case IncomeSign::PaidBack: return u"paid-back"_s;
    case IncomeSign::SameName: return u"same-name"_s;
    case IncomeSign::Young: return u"young"_s;
    case IncomeSign::RoundAmounts: return u"round-amounts"_s;
    case IncomeSign::LeavesAtOnce: return u"leaves-at-once"_s;
    case IncomeSign::NoVariation: return u"no-variation"_s;
    case IncomeSign::CashBefore: return u"cash-before"_s;
    case IncomeSign::NoEmployerTraits: return u"no-employer-traits"_s;
    case IncomeSign::OddPayDay: return u"odd-pay-day"_s;
    }
    Q_UNREACHABLE();
}

QString word(FlagLevel level)
{
    switch (level) {
    case FlagLevel::Info: return u"info"_s;
    case FlagLevel::Amber: return u"amber"_s;
    case FlagLevel::Red: return u"red"_s;
    }
    Q_UNREACHABLE();
}

QString word(FlagId id)
{
    switch (id) {
    case FlagId::IncNone: return u"INC_NONE"_s;
    case FlagId::IncUnclear: return u"INC_UNCLEAR"_s;
    case FlagId::IncLate: return u"INC_LATE"_s;
    case FlagId::IncEnded: return u"INC_ENDED"_s;
    case FlagId::IncDrop: return u"INC_DROP"_s;
    case FlagId::IncNewJob: return u"INC_NEWJOB"_s;
    case FlagId::IncTemp: return u"INC_TEMP"_s;
    case FlagId::IncVol: return u"INC_VOL"_s;
    case FlagId::IncSigns: return u"INC_SIGNS"_s;
    case FlagId::LoanStack: return u"LOAN_STACK"_s;
    case FlagId::LoanNew30: return u"LOAN_NEW30"_s;
    case FlagId::LoanHcstc: return u"LOAN_HCSTC"_s;
    case FlagId::LoanBnpl: return u"LOAN_BNPL"_s;
    case FlagId::LoanUndecl: return u"LOAN_UNDECL"_s;
    case FlagId::LoanLate: return u"LOAN_LATE"_s;
    case FlagId::DstiHigh: return u"DSTI_HIGH"_s;
    case FlagId::KalpNeg: return u"KALP_NEG"_s;
    case FlagId::KalpThin: return u"KALP_THIN"_s;
    case FlagId::HousNone: return u"HOUS_NONE"_s;
    case FlagId::GambNote: return u"GAMB_NOTE"_s;
    case FlagId::Gamb10: return u"GAMB_10"_s;
    case FlagId::GambEsc: return u"GAMB_ESC"_s;
    case FlagId::GambPossible: return u"GAMB_POSSIBLE"_s;
    case FlagId::CollNow: return u"COLL_NOW"_s;
    case FlagId::BailNow: return u"BAIL_NOW"_s;
    case FlagId::Nsf2: return u"NSF_2"_s;
    case FlagId::Reminders: return u"REMINDERS"_s;
    case FlagId::LoanFine: return u"LOAN_FINE"_s;
    case FlagId::OdDays: return u"OD_DAYS"_s;
    case FlagId::OdAny: return u"OD_ANY"_s;
    case FlagId::OdFee: return u"OD_FEE"_s;
    case FlagId::DteShort: return u"DTE_SHORT"_s;
    case FlagId::LowDays: return u"LOW_DAYS"_s;
    case FlagId::BufThin: return u"BUF_THIN"_s;
    case FlagId::BufLow: return u"BUF_LOW"_s;
    case FlagId::BalSwing: return u"BAL_SWING"_s;
    case FlagId::BalFall: return u"BAL_FALL"_s;
    case FlagId::OutOverIn: return u"OUT_OVER_IN"_s;
    case FlagId::CashBig: return u"CASH_BIG"_s;
    case FlagId::CovLow: return u"COV_LOW"_s;
    case FlagId::CovHidden: return u"COV_HIDDEN"_s;
    case FlagId::CovGap: return u"COV_GAP"_s;
    case FlagId::ChainBroken: return u"CHAIN_BROKEN"_s;
    case FlagId::DocSigns: return u"DOC_SIGNS"_s;
    case FlagId::IdName: return u"ID_NAME"_s;
    case FlagId::DataOld: return u"DATA_OLD"_s;
    }
    Q_UNREACHABLE();
}

std::span<const FlagId> allFlags()
{
    using enum FlagId;
    static constexpr FlagId all[] {IncNone, IncUnclear, IncLate, IncEnded, IncDrop, IncNewJob, IncTemp, IncVol, IncSigns, LoanStack,
        LoanNew30, LoanHcstc, LoanBnpl, LoanUndecl, LoanLate, DstiHigh, KalpNeg, KalpThin, HousNone, GambNote, Gamb10, GambEsc,
        GambPossible, CollNow, BailNow, Nsf2, Reminders, LoanFine, OdDays, OdAny, OdFee, DteShort, LowDays, BufThin, BufLow, BalSwing,
        BalFall, OutOverIn, CashBig, CovLow, CovHidden, CovGap, ChainBroken, DocSigns, IdName, DataOld};
    return all;
}

QString word(PositiveFact fact)
{
    switch (fact) {
    case PositiveFact::Buffer: return u"buffer"_s;
    case PositiveFact::NeverNegative: return u"never-negative"_s;
    case PositiveFact::FallingDebt: return u"falling-debt"_s;
    case PositiveFact::SavingEveryMonth: return u"saving-every-month"_s;
    case PositiveFact::SteadyIncome: return u"steady-income"_s;
    }
    Q_UNREACHABLE();
}

} // namespace saldoscope
