// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportparts.h"

#include "insights/packs.h"

#include "cli/readreport.h"
#include "insights/formula.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostEvidence = 1000;

} // namespace

QString word(Unit unit)
{
    switch (unit) {
    case Unit::Money:
        return u"money"_s;
    case Unit::MoneyAMonth:
        return u"money-a-month"_s;
    case Unit::Share:
        return u"share"_s;
    case Unit::Days:
        return u"days"_s;
    case Unit::Count:
        return u"count"_s;
    case Unit::Score:
        return u"score"_s;
    case Unit::Months:
        return u"months"_s;
    }
    Q_UNREACHABLE();
}

QString word(NullReason reason)
{
    switch (reason) {
    case NullReason::NotNull:
        return {};
    case NullReason::NoData:
        return u"no_data"_s;
    case NullReason::TooShort:
        return u"too_short"_s;
    case NullReason::NoBalanceAnchor:
        return u"no_balance_anchor"_s;
    case NullReason::MixedCurrencyNoRate:
        return u"mixed_currency_no_rate"_s;
    case NullReason::AccountExcluded:
        return u"account_excluded"_s;
    case NullReason::SensitiveHidden:
        return u"sensitive_hidden"_s;
    }
    Q_UNREACHABLE();
}

QString monthText(Month month) { return isoDay(firstDayOf(month)).first(7); }
QJsonValue money(qint64 minor, Currency currency) { return decimalString(minor, currency.digits()); }
QJsonObject periodReport(Period period) { return {{u"first"_s, orNull(isoDay(period.first))}, {u"last"_s, orNull(isoDay(period.last))}}; }

QJsonValue categoryKey(const CategoryTree &tree, CategoryId category, Sensitivity sensitivity)
{
    if (category >= tree.all().size())
        return {};
    if (sensitivity != Sensitivity::None || tree[category].sensitivity != Sensitivity::None)
        category = tree.openAncestor(category);
    return category == kNoCategory ? QJsonValue() : QJsonValue(tree[category].key);
}

EvidenceIds::EvidenceIds(const Analysis &analysis)
    : m_analysis(analysis)
    , m_keys(rowKeys(*analysis.stated))
    , m_unique(analysis.ledger().texts().size(), false)
{
    std::vector<bool> seen(m_unique.size(), false);
    for (const TextId id : analysis.ledger().booked().id) {
        m_unique[id] = id != 0 && !seen[id];
        seen[id] = true;
    }
}

QString EvidenceIds::id(Row row) const
{
    const TextId id = Rows::at(m_analysis.ledger().booked().id, row, TextId(0));
    if (id != 0 && m_unique[id])
        return m_analysis.ledger().texts().string(id);
    return u"row:"_s + QString::number(m_keys[row], 16).rightJustified(16, u'0');
}

QJsonArray EvidenceIds::ids(std::span<const Row> rows) const
{
    QJsonArray list;
    for (const Row row : rows.last(std::min(rows.size(), kMostEvidence)))
        list.append(id(row));
    return list;
}

QStringList EvidenceIds::packs(std::span<const Row> rows) const { return packsBehind(m_analysis, rows); }

namespace {

/// How many values, and the ones in the middle.
QJsonObject medianReport(const Term &term, Currency currency)
{
    QJsonArray middle;
    for (const qint64 value : term.median->middle)
        middle.append(term.minor ? money(value, currency) : QJsonValue(value));
    return {{u"values"_s, term.median->values}, {u"middle"_s, middle}};
}

} // namespace

QJsonObject figureReport(const Figure &figure, const EvidenceIds &ids)
{
    QJsonArray terms;
    for (const Term &term : figure.terms) {
        QJsonValue value;
        if (term.minor)
            value = money(*term.minor, figure.currency);
        else if (term.value)
            value = *term.value;
        QJsonObject one {{u"name"_s, term.name}, {u"unit"_s, word(term.unit)}, {u"value"_s, value}};
        if (term.median)
            one.insert(u"medianOf"_s, medianReport(term, figure.currency));
        terms.append(one);
    }
    QJsonObject report {{u"unit"_s, word(figure.unit)}, {u"window"_s, periodReport(figure.window)},
        {u"observations"_s, figure.observations}, {u"evidence"_s, ids.ids(figure.evidence)},
        {u"evidenceCount"_s, qint64(figure.evidence.size())}, {u"method"_s, orNull(figure.method)}, {u"confidence"_s, figure.confidence},
        {u"formula"_s, orNull(figure.formula)}, {u"calculation"_s, orNull(printedFormula(figure))},
        {u"terms"_s, terms}, {u"tables"_s, QJsonArray::fromStringList(figure.tables + ids.packs(figure.evidence))},
        {u"nullReason"_s, figure.known() ? QJsonValue() : orNull(word(figure.nullReason))}};
    if (figure.minor) {
        report.insert(u"value"_s, money(*figure.minor, figure.currency));
        report.insert(u"currency"_s, orNull(figure.currency.code()));
    } else {
        report.insert(u"value"_s, figure.value ? QJsonValue(*figure.value) : QJsonValue());
    }
    return report;
}

std::vector<NamedFigure> allFigures(const AnalysedCase &all)
{
    const Analysis &analysis = *all.analysis;
    const KeyFigures &key = analysis.figures;
    const IncomePicture &income = analysis.income;
    const Commitments &debts = analysis.commitments;
    std::vector<NamedFigure> figures {{u"incomeAMonth"_s, &key.incomeAMonth}, {u"salaryAMonth"_s, &key.salaryAMonth},
        {u"spendingAMonth"_s, &key.spendingAMonth}, {u"housingAMonth"_s, &key.housingAMonth}, {u"loansAMonth"_s, &key.loansAMonth},
        {u"leftAMonth"_s, &key.leftAMonth}, {u"balance"_s, &key.balance}, {u"lowestBalance"_s, &key.lowestBalance},
        {u"overdraftDays"_s, &key.overdraftDays}, {u"gamblingAMonth"_s, &key.gamblingAMonth}, {u"bufferMonths"_s, &key.bufferMonths},
        {u"income.found"_s, &income.found}, {u"income.allowed"_s, &income.allowed}, {u"income.used"_s, &income.used},
        {u"income.salary"_s, &income.salary}, {u"income.benefits"_s, &income.benefits}, {u"income.temporaryShare"_s, &income.temporaryShare},
        {u"income.averageAMonth"_s, &income.averageAMonth}, {u"income.volatility"_s, &income.volatility},
        {u"income.leastToMedian"_s, &income.leastToMedian}, {u"income.trend"_s, &income.trend},
        {u"income.trendNordigen"_s, &income.trendNordigen}, {u"income.daysSinceLast"_s, &income.daysSinceLast},
        {u"income.drop"_s, &income.drop}, {u"commitments.debtService"_s, &debts.debtService},
        {u"commitments.debtServiceHome"_s, &debts.debtServiceHome}, {u"commitments.lenderCount"_s, &debts.lenderCount},
        {u"commitments.daysSinceLastLoan"_s, &debts.daysSinceLastLoan}, {u"commitments.stacking"_s, &debts.stacking},
        {u"commitments.bnplPlans"_s, &debts.bnplPlans}, {u"commitments.bnplShare"_s, &debts.bnplShare},
        {u"commitments.lateEvents"_s, &debts.lateEvents}, {u"commitments.debtServiceRatio"_s, &debts.debtServiceRatio},
        {u"commitments.housingShare"_s, &debts.housingShare}, {u"commitments.loansToIncome"_s, &debts.loansToIncome},
        {u"saving.net"_s, &analysis.preparation.netSaving}, {u"coverage.score"_s, &analysis.coverageScore.score},
        {u"coverage.hiddenShare"_s, &analysis.coverageScore.hiddenShare}};
    for (std::size_t i = 0; i < kLoanTypes; ++i)
        figures.push_back({u"commitments.byType."_s + word(LoanType(i)), &debts.byType[i]});
    for (const NewLoans &window : debts.newLoans) {
        figures.push_back({u"commitments.newLoans.%1"_s.arg(window.days), &window.all});
        figures.push_back({u"commitments.newLoansSum.%1"_s.arg(window.days), &window.allSum});
    }
    for (const NamedRiskFigure &figure : named(analysis.risk))
        figures.push_back({figure.name, figure.figure});
    for (const NamedAffordabilityFigure &figure : named(all.affordability))
        figures.push_back({u"affordability."_s + QString(figure.name), figure.figure});
    return figures;
}

} // namespace saldoscope
