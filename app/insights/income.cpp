// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/income.h"

#include "insights/analysis.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

QString word(Steadiness steadiness)
{
    switch (steadiness) {
    case Steadiness::Unknown: return u"unknown"_s;
    case Steadiness::Low: return u"low"_s;
    case Steadiness::Medium: return u"medium"_s;
    case Steadiness::High: return u"high"_s;
    }
    Q_UNREACHABLE();
}

QString word(IncomeUse use)
{
    switch (use) {
    case IncomeUse::Used: return u"used"_s;
    case IncomeUse::NotAllowed: return u"not-allowed"_s;
    case IncomeUse::NotActive: return u"not-active"_s;
    case IncomeUse::TooFewMonths: return u"too-few-months"_s;
    case IncomeUse::Probable: return u"probable"_s;
    case IncomeUse::LeftByOfficer: return u"left-by-officer"_s;
    case IncomeUse::OtherHolder: return u"other-holder"_s;
    case IncomeUse::OtherCurrency: return u"other-currency"_s;
    case IncomeUse::NoWholePayment: return u"no-whole-payment"_s;
    }
    Q_UNREACHABLE();
}

IncomePicture incomePicture(const Analysis &, const IncomePolicy &, std::span<const IncomeChoice>) { return {}; }

} // namespace saldoscope
