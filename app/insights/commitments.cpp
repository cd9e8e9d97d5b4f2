// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/commitments.h"

#include "insights/figuremaking.h"
#include "insights/formula.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

QString word(LoanType type)
{
    switch (type) {
    case LoanType::Mortgage: return u"mortgage"_s;
    case LoanType::HousingCompany: return u"housing-company"_s;
    case LoanType::Vehicle: return u"vehicle"_s;
    case LoanType::Study: return u"study"_s;
    case LoanType::Unsecured: return u"unsecured"_s;
    case LoanType::Card: return u"card"_s;
    case LoanType::CreditLine: return u"credit-line"_s;
    case LoanType::Bnpl: return u"bnpl"_s;
    case LoanType::HighCost: return u"high-cost"_s;
    case LoanType::Pawn: return u"pawn"_s;
    case LoanType::PeerLending: return u"peer-lending"_s;
    case LoanType::Collection: return u"collection"_s;
    case LoanType::Bailiff: return u"bailiff"_s;
    case LoanType::Unknown: return u"unknown"_s;
    case LoanType::Count: break;
    }
    Q_UNREACHABLE();
}

std::optional<LoanType> loanTypeOf(const CategoryTree &tree, CategoryId category)
{
    if (category >= tree.all().size())
        return std::nullopt;
    const auto inside = [&](QStringView key) {
        const CategoryId id = tree.find(key);
        return id != kNoCategory && tree.isInside(category, id);
    };
    if (inside(u"arrears.collection"))
        return LoanType::Collection;
    if (inside(u"arrears.bailiff"))
        return LoanType::Bailiff;
    if (!inside(u"loan"))
        return std::nullopt;
    const QString &key = tree[category].key;
    const QStringView kind = QStringView(key).mid(key.lastIndexOf(u'.') + 1);
    struct Meaning {
        QStringView kind;
        LoanType type;
    };
    static constexpr Meaning meanings[] = {{u"mortgage", LoanType::Mortgage}, {u"housing_company", LoanType::HousingCompany},
        {u"vehicle", LoanType::Vehicle}, {u"student", LoanType::Study}, {u"consumer", LoanType::Unsecured},
        {u"credit_card", LoanType::Card}, {u"credit_line", LoanType::CreditLine}, {u"bnpl", LoanType::Bnpl},
        {u"payday", LoanType::HighCost}, {u"pawn", LoanType::Pawn}};
    for (const Meaning &meaning : meanings) {
        if (meaning.kind == kind)
            return meaning.type;
    }
    return LoanType::Unknown;
}

Figure ratioOf(const Figure &numerator, const Figure &denominator, const QString &numeratorName, const QString &denominatorName,
    const QString &method)
{
    Figure ratio;
    ratio.unit = Unit::Share;
    ratio.currency = denominator.currency;
    ratio.method = method;
    if (!numerator.minor || !denominator.minor) {
        ratio.nullReason = numerator.minor ? denominator.nullReason : numerator.nullReason;
        return ratio;
    }
    if (*denominator.minor <= 0)
        return ratio; // no income: nothing can be a share of it
    if (numerator.currency != denominator.currency) {
        ratio.nullReason = NullReason::MixedCurrencyNoRate;
        return ratio;
    }
    setValue(ratio, double(*numerator.minor) / double(*denominator.minor), u"{%1} / {%2}"_s.arg(numeratorName, denominatorName),
        {moneyTerm(numeratorName, *numerator.minor, numerator.unit), moneyTerm(denominatorName, *denominator.minor, denominator.unit)});
    restOn(ratio, numerator);
    restOn(ratio, denominator);
    ratio.tables = numerator.tables + denominator.tables;
    return ratio;
}

Figure debtServiceRatioWith(const Figure &debtService, qint64 refinanced, qint64 newAnnuity, const Figure &income)
{
    Figure after = debtService;
    if (after.minor)
        after.minor = *after.minor - refinanced + newAnnuity;
    Figure ratio = ratioOf(after, income, u"debt_service"_s, u"income_used"_s, u"d.9/1"_s);
    if (ratio.known()) {
        ratio.formula = u"({debt_service} - {refinanced} + {new_annuity}) / {income_used}"_s;
        ratio.terms = {moneyTerm(u"debt_service"_s, *debtService.minor, Unit::MoneyAMonth),
            moneyTerm(u"refinanced"_s, refinanced, Unit::MoneyAMonth), moneyTerm(u"new_annuity"_s, newAnnuity, Unit::MoneyAMonth),
            moneyTerm(u"income_used"_s, *income.minor, Unit::MoneyAMonth)};
    }
    return ratio;
}

qint64 remainingDebt(qint64 payment, double yearlyRate, int payments)
{
    const double i = yearlyRate / 12;
    const double factor = i > 0 ? (1 - std::pow(1 + i, -payments)) / i : payments;
    return qRound64(double(payment) * factor);
}

} // namespace saldoscope
