// SPDX-License-Identifier: GPL-3.0-or-later
// What flags are called: plain words about what was seen, never about the person.
#include "ui/models/figurewords.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct FlagWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::FlagWords)
};

} // namespace

QString flagTitle(FlagId id)
{
    switch (id) {
    case FlagId::IncNone: return FlagWords::tr("No income that counts");
    case FlagId::IncUnclear: return FlagWords::tr("Income unclear");
    case FlagId::IncLate: return FlagWords::tr("Main salary is late");
    case FlagId::IncEnded: return FlagWords::tr("Main salary has ended");
    case FlagId::IncDrop: return FlagWords::tr("Salary has fallen");
    case FlagId::IncNewJob: return FlagWords::tr("New employment");
    case FlagId::IncTemp: return FlagWords::tr("Most income ends by its nature");
    case FlagId::IncVol: return FlagWords::tr("Income swings between months");
    case FlagId::IncSigns: return FlagWords::tr("Check the employer");
    case FlagId::LoanStack: return FlagWords::tr("Several loans close together");
    case FlagId::LoanNew30: return FlagWords::tr("New loan in the last 30 days");
    case FlagId::LoanHcstc: return FlagWords::tr("High-cost credit");
    case FlagId::LoanBnpl: return FlagWords::tr("Many instalment plans");
    case FlagId::LoanUndecl: return FlagWords::tr("Lender not declared");
    case FlagId::LoanLate: return FlagWords::tr("Late loan payments");
    case FlagId::DstiHigh: return FlagWords::tr("Debt service takes much of the income");
    case FlagId::KalpNeg: return FlagWords::tr("Nothing left to live on at the stressed rate");
    case FlagId::KalpThin: return FlagWords::tr("Little left to live on");
    case FlagId::HousNone: return FlagWords::tr("No housing cost seen");
    case FlagId::GambNote: return FlagWords::tr("Gambling");
    case FlagId::Gamb10: return FlagWords::tr("Gambling takes much of the income");
    case FlagId::GambEsc: return FlagWords::tr("Gambling grows");
    case FlagId::GambPossible: return FlagWords::tr("Payments that may be gambling");
    case FlagId::CollNow: return FlagWords::tr("Debt collection");
    case FlagId::BailNow: return FlagWords::tr("Bailiff");
    case FlagId::Nsf2: return FlagWords::tr("Returned payments");
    case FlagId::Reminders: return FlagWords::tr("Reminder fees");
    case FlagId::LoanFine: return FlagWords::tr("Penalties on loans");
    case FlagId::OdDays: return FlagWords::tr("Many days below zero");
    case FlagId::OdAny: return FlagWords::tr("Below zero at times");
    case FlagId::OdFee: return FlagWords::tr("Charged for overdrawing");
    case FlagId::DteShort: return FlagWords::tr("The pay is gone early");
    case FlagId::LowDays: return FlagWords::tr("Many days with almost nothing");
    case FlagId::BufThin: return FlagWords::tr("Thin buffer");
    case FlagId::BufLow: return FlagWords::tr("Low balance for the spending");
    case FlagId::BalSwing: return FlagWords::tr("The balance swings widely");
    case FlagId::BalFall: return FlagWords::tr("The balance is falling");
    case FlagId::OutOverIn: return FlagWords::tr("More goes out than comes in");
    case FlagId::CashBig: return FlagWords::tr("Large cash deposits");
    case FlagId::CovLow: return FlagWords::tr("The data cover too little");
    case FlagId::CovHidden: return FlagWords::tr("Money goes where we cannot look");
    case FlagId::CovGap: return FlagWords::tr("Possible gap in the statements");
    case FlagId::ChainBroken: return FlagWords::tr("Balances do not follow from each other");
    case FlagId::DocSigns: return FlagWords::tr("Check the statement itself");
    case FlagId::IdName: return FlagWords::tr("Holder's name differs from the applicant's");
    case FlagId::DataOld: return FlagWords::tr("The data are old");
    }
    Q_UNREACHABLE();
}

QString flagTitle(const Flag &flag)
{
    return flag.subject.isEmpty() ? flagTitle(flag.id) : FlagWords::tr("%1: %2", "flag, payee or account").arg(flagTitle(flag.id), flag.subject);
}

QString flagLine(const Flag &flag, const Format &format)
{
    QStringList parts;
    for (const FlagGround &ground : flag.grounds) {
        const QString measured = FlagWords::tr("%1: %2", "figure, value").arg(figureName(ground.key), figureText(ground.figure, format));
        parts += ground.limit ? FlagWords::tr("%1 (limit %2)").arg(measured, termText(*ground.limit, ground.figure.currency, format)) : measured;
    }
    return parts.join(u"; "_s);
}

QString flagLevelText(FlagLevel level)
{
    switch (level) {
    case FlagLevel::Info: return FlagWords::tr("Good to know");
    case FlagLevel::Amber: return FlagWords::tr("Look at this");
    case FlagLevel::Red: return FlagWords::tr("Serious");
    }
    Q_UNREACHABLE();
}

QString flagIcon(FlagLevel level)
{
    switch (level) {
    case FlagLevel::Info: return u"info"_s;
    case FlagLevel::Amber: return u"triangle-alert"_s;
    case FlagLevel::Red: return u"octagon-alert"_s;
    }
    Q_UNREACHABLE();
}

QString positiveTitle(PositiveFact fact)
{
    switch (fact) {
    case PositiveFact::Buffer: return FlagWords::tr("Buffer of two months and more");
    case PositiveFact::NeverNegative: return FlagWords::tr("Never below zero in a year");
    case PositiveFact::FallingDebt: return FlagWords::tr("Debt is falling");
    case PositiveFact::SavingEveryMonth: return FlagWords::tr("Saves every month");
    case PositiveFact::SteadyIncome: return FlagWords::tr("Steady income");
    }
    Q_UNREACHABLE();
}

} // namespace saldoscope
