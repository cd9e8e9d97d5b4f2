// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/affordabilityreport.h"

#include "cli/readreport.h"
#include "insights/shielding.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

template <class Index> QJsonArray numbers(const std::vector<Index> &list)
{
    QJsonArray array;
    for (const Index number : list)
        array.append(qint64(number));
    return array;
}

QJsonObject termReport(const AffordabilityTerm &term, const AnalysedCase &all, const EvidenceIds &ids)
{
    const Currency currency = all.affordability.currency;
    QJsonArray categories;
    for (const CategoryId category : term.categories)
        categories.append(categoryKey(all.analysis->knowledge->tree(), category));
    return {{u"key"_s, term.key}, {u"label"_s, orNull(term.label)}, {u"group"_s, word(term.group)}, {u"source"_s, word(term.source)},
        {u"today"_s, money(term.today, currency)}, {u"stressed"_s, money(term.stressed, currency)}, {u"template"_s, money(term.templated, currency)},
        {u"actual"_s, money(term.actual, currency)}, {u"stream"_s, term.stream ? QJsonValue(qint64(*term.stream)) : QJsonValue()},
        {u"categories"_s, categories}, {u"evidence"_s, ids.ids(term.evidence)}};
}

QJsonObject tableReport(const TableUsed &table)
{
    return {{u"id"_s, table.id}, {u"version"_s, table.version}, {u"title"_s, table.title}, {u"source"_s, table.source},
        {u"verified"_s, table.verified}, {u"note"_s, orNull(table.note)}};
}

QJsonObject floorReport(const FloorCheck &floor, Currency currency)
{
    return {{u"floor"_s, floor.floor ? money(*floor.floor, currency) : QJsonValue()}, {u"living"_s, money(floor.living, currency)},
        {u"beforeLiving"_s, money(floor.beforeLiving, currency)}, {u"livingBelow"_s, floor.livingBelow},
        {u"incomeBelow"_s, floor.incomeBelow}, {u"table"_s, orNull(floor.table)}};
}

QString word(HousingSeen seen)
{
    switch (seen) {
    case HousingSeen::None:
        return u"none"_s;
    case HousingSeen::Rent:
        return u"rent"_s;
    case HousingSeen::Fee:
        return u"fee"_s;
    case HousingSeen::Mortgage:
        return u"mortgage"_s;
    case HousingSeen::FeeAndMortgage:
        return u"fee-and-mortgage"_s;
    }
    Q_UNREACHABLE();
}

QString percent(RatePpm rate) { return QString::number(double(rate) / kPpmAPercent, 'g', 8) + u" %"_s; }

QString moneyText(qint64 minor, Currency currency) { return decimalString(minor, currency.digits()) + u' ' + currency.code(); }

/// What is suggested for the officer's entry: nobody has confirmed it.
void suggestionsText(const AnalysedCase &all, QStringList &lines)
{
    const DependantsSuggested &dependants = all.dependants;
    const HousingSuggested &housing = all.housing;
    const Currency currency = all.analysis->currency;
    lines << QString() << u"Seen of the household, to be confirmed"_s;
    if (dependants.children)
        lines << u"  children, from child benefit: %1%2, %3 a month%4"_s.arg(*dependants.children).arg(dependants.shared ? u" shared"_s : QString(), moneyText(dependants.benefitAMonth, currency),
            dependants.tableVerified ? QString() : u"; table not verified"_s);
    else
        lines << u"  children, from child benefit: not known"_s;
    if (housing.seen == HousingSeen::None)
        lines << u"  housing: none seen"_s;
    else
        lines << u"  housing: %1, %2 a month%3%4"_s.arg(word(housing.seen), moneyText(housing.costAMonth + housing.mortgageAMonth, currency), housing.twoHomes ? u"; two at once: ask"_s : QString(),
            housing.outOfRange ? u"; out of the usual range"_s : QString());
}

/// Signs, never verdicts.
void signsText(const Analysis &analysis, QStringList &lines)
{
    lines << QString() << u"Good signs"_s;
    for (const FoundPositive &found : analysis.flags.positives)
        lines << u"  "_s + word(found.fact);
    if (analysis.flags.positives.empty())
        lines << u"  none"_s;
    lines << QString() << u"Signs that statements or income are not what they seem"_s;
    for (const FoundStatementSign &sign : analysis.integrity.statements)
        lines << u"  statement: %1, %2 rows"_s.arg(word(sign.sign)).arg(sign.evidence.size());
    for (const IncomeIntegrity &income : analysis.integrity.incomes) {
        for (const FoundIncomeSign &sign : income.signs)
            lines << u"  %1: %2, %3 rows"_s.arg(shownPayee(analysis, analysis.streams[income.stream]), word(sign.sign)).arg(sign.evidence.size());
    }
    if (analysis.integrity.statements.empty() && analysis.integrity.incomes.empty())
        lines << u"  none"_s;
}

void affordabilityText(const AnalysedCase &all, QStringList &lines)
{
    const Affordability &result = all.affordability;
    lines << QString() << u"Affordability a month, by %1"_s.arg(result.policy);
    if (result.block != AffordabilityBlock::None) {
        lines << u"  not worked out: %1"_s.arg(word(result.block));
        return;
    }
    lines << u"  %1 %2 %3  %4"_s.arg(QString(), -28).arg(u"at "_s + percent(result.contractRate), 14).arg(u"at "_s + percent(result.stressedRate), 14).arg(u"from"_s);
    const auto line = [&lines, &result](const QString &name, qint64 today, qint64 stressed, const QString &source) {
        const int digits = result.currency.digits();
        lines << u"  %1 %2 %3  %4"_s.arg(name, -28).arg(decimalString(today, digits), 14).arg(decimalString(stressed, digits), 14).arg(source).trimmed().prepend(u"  "_s);
    };
    for (const AffordabilityTerm &term : result.terms)
        line(term.key, term.today, term.stressed, word(term.source) + (term.label.isEmpty() ? QString() : QString(u": "_s + term.label)));
    line(u"left"_s, *result.leftToday.minor, *result.leftStressed.minor, {});
    for (const NamedAffordabilityFigure &figure : named(result))
        lines << u"  %1 %2"_s.arg(QString(figure.name), -28).arg(figureText(*figure.figure));
    for (const TableUsed &table : result.tables)
        lines << u"  table %1%2"_s.arg(table.label(), table.verified ? QString() : QString(u": NOT VERIFIED at its source. "_s + table.note));
    for (const AffordabilityNote note : result.notes)
        lines << u"  note %1"_s.arg(word(note));
    if (result.floor.floor)
        lines << u"  legal floor %1, left for living %2"_s.arg(moneyText(*result.floor.floor, result.currency), moneyText(result.floor.beforeLiving, result.currency));
}

} // namespace

QString figureText(const Figure &figure)
{
    if (figure.minor)
        return moneyText(*figure.minor, figure.currency);
    if (figure.value && figure.unit == Unit::Share)
        return QString::number(*figure.value * 100, 'f', 2) + u" %"_s;
    return figure.value ? QString::number(*figure.value, 'g', 6) : u"not known: "_s + word(figure.nullReason);
}

QJsonObject affordabilityReport(const AnalysedCase &all, const EvidenceIds &ids)
{
    const Affordability &result = all.affordability;
    QJsonArray terms, bars, tables, notes;
    for (const AffordabilityTerm &term : result.terms)
        terms.append(termReport(term, all, ids));
    for (const WaterfallBar &bar : result.waterfall) {
        bars.append(QJsonObject {{u"group"_s, word(bar.group)}, {u"today"_s, money(bar.today, result.currency)}, {u"stressed"_s, money(bar.stressed, result.currency)},
            {u"startToday"_s, money(bar.startToday, result.currency)}, {u"startStressed"_s, money(bar.startStressed, result.currency)},
            {u"fromTemplate"_s, bar.fromTemplate}});
    }
    for (const TableUsed &table : result.tables)
        tables.append(tableReport(table));
    for (const AffordabilityNote note : result.notes)
        notes.append(word(note));
    return {{u"block"_s, orNull(word(result.block))}, {u"currency"_s, orNull(result.currency.code())}, {u"policy"_s, result.policy},
        {u"contractRate"_s, double(result.contractRate) / kPpmAPercent}, {u"stressedRate"_s, double(result.stressedRate) / kPpmAPercent},
        {u"terms"_s, terms}, {u"waterfall"_s, bars}, {u"tables"_s, tables}, {u"notes"_s, notes}, {u"floor"_s, floorReport(result.floor, result.currency)}};
}

QJsonObject dependantsReport(const DependantsSuggested &dependants, Currency currency, const EvidenceIds &ids)
{
    return {{u"children"_s, dependants.children ? QJsonValue(*dependants.children) : QJsonValue()}, {u"shared"_s, dependants.shared},
        {u"otherReceiver"_s, dependants.otherReceiver}, {u"benefitAMonth"_s, money(dependants.benefitAMonth, currency)},
        {u"evidence"_s, ids.ids(dependants.evidence)}, {u"table"_s, orNull(dependants.table)}, {u"tableVerified"_s, dependants.tableVerified},
        {u"childcareAMonth"_s, money(dependants.childcareAMonth, currency)}, {u"maintenancePaidAMonth"_s, money(dependants.maintenancePaidAMonth, currency)},
        {u"maintenanceReceivedAMonth"_s, money(dependants.maintenanceReceivedAMonth, currency)}};
}

QJsonObject housingReport(const HousingSuggested &housing, Currency currency, const EvidenceIds &ids)
{
    return {{u"seen"_s, word(housing.seen)}, {u"streams"_s, numbers(housing.streams)}, {u"costAMonth"_s, money(housing.costAMonth, currency)},
        {u"mortgageAMonth"_s, money(housing.mortgageAMonth, currency)}, {u"operatingAMonth"_s, money(housing.operatingAMonth, currency)},
        {u"twoHomes"_s, housing.twoHomes}, {u"outOfRange"_s, housing.outOfRange}, {u"evidence"_s, ids.ids(housing.evidence)}};
}

QJsonArray doubtsReport(const AnalysedCase &all, const EvidenceIds &ids)
{
    const CategoryTree &tree = all.analysis->knowledge->tree();
    const Currency currency = all.analysis->currency;
    QJsonArray list;
    for (const Doubt &doubt : all.doubts.doubts) {
        list.append(QJsonObject {{u"id"_s, doubt.id}, {u"kind"_s, word(doubt.kind)}, {u"subject"_s, orNull(doubt.subject)},
            {u"stream"_s, doubt.stream ? QJsonValue(qint64(*doubt.stream)) : QJsonValue()}, {u"category"_s, categoryKey(tree, doubt.category)},
            {u"otherCategory"_s, categoryKey(tree, doubt.otherCategory)}, {u"confidence"_s, doubt.confidence}, {u"aMonth"_s, money(doubt.aMonth, currency)},
            {u"leftMoves"_s, money(doubt.leftMoves, currency)}, {u"ratioMoves"_s, doubt.ratioMoves ? QJsonValue(*doubt.ratioMoves) : QJsonValue()},
            {u"evidence"_s, ids.ids(doubt.evidence)}});
    }
    return list;
}

QJsonObject readingsReport(const AnalysedCase &all)
{
    const auto range = [&all](const ReadingRange &one) {
        return QJsonObject {{u"left"_s, one.left ? money(*one.left, all.affordability.currency) : QJsonValue()},
            {u"ratio"_s, one.ratio ? QJsonValue(*one.ratio) : QJsonValue()}};
    };
    return {{u"best"_s, range(all.doubts.best)}, {u"asRead"_s, range(all.doubts.asRead)}, {u"worst"_s, range(all.doubts.worst)}};
}

QStringList judgementText(const AnalysedCase &all)
{
    const Analysis &analysis = *all.analysis;
    QStringList lines;
    lines << QString() << u"Flags"_s;
    for (const Flag &flag : all.flags)
        lines << u"  %1 %2 %3 rows%4"_s.arg(word(flag.level), -6).arg(word(flag.id), -14).arg(flag.evidence.size(), 5).arg(flag.subject.isEmpty() ? QString() : QString(u", "_s + flag.subject));
    if (all.flags.empty())
        lines << u"  none"_s;
    signsText(analysis, lines);
    lines << QString() << u"Coverage %1 of 100, %2"_s.arg(figureText(analysis.coverageScore.score), word(analysis.coverageScore.band));
    for (const CoverageLine &line : analysis.coverageScore.reasons)
        lines << u"  %1: %2 of %3 points; %4 would add %5"_s.arg(word(line.reason)).arg(line.points, 0, 'f', 1).arg(line.most, 0, 'f', 0).arg(word(line.action)).arg(line.lift);
    lines << QString() << u"Income a month: found %1, allowed %2, used %3"_s.arg(figureText(analysis.income.found), figureText(analysis.income.allowed), figureText(analysis.income.used));
    for (const IncomeSource &source : analysis.income.sources)
        lines << u"  %1 %2 %3 %4"_s.arg(word(source.kind), -22).arg(source.payee.left(28), -28).arg(figureText(source.found), 18).arg(word(source.use));
    lines << QString() << u"Debt service a month: %1, %2 of income"_s.arg(figureText(analysis.commitments.debtService), figureText(analysis.commitments.debtServiceRatio));
    for (const Repayment &repayment : analysis.commitments.repayments)
        lines << u"  %1 %2 %3 %4"_s.arg(word(repayment.type), -22).arg(repayment.lender.left(28), -28).arg(figureText(repayment.aMonth), 18).arg(word(repayment.status));
    suggestionsText(all, lines);
    affordabilityText(all, lines);
    lines << QString() << u"Doubts"_s;
    for (const Doubt &doubt : all.doubts.doubts)
        lines << u"  %1 %2 %3 if it were otherwise%4"_s.arg(word(doubt.kind), -18).arg(doubt.subject.left(32), -32).arg(moneyText(doubt.leftMoves, analysis.currency), 16)
                     .arg(doubt.ratioMoves ? QString(u", debt ratio %1 points"_s.arg(*doubt.ratioMoves * 100, 0, 'f', 1)) : QString());
    if (all.doubts.doubts.empty())
        lines << u"  none"_s;
    if (all.doubts.best.left && all.doubts.worst.left)
        lines << u"  left at the stressed rate: from %1 to %2 over all doubts"_s.arg(moneyText(*all.doubts.worst.left, all.affordability.currency), moneyText(*all.doubts.best.left, all.affordability.currency));
    return lines;
}

} // namespace saldoscope
