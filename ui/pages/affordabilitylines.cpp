// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/affordabilitylines.h"

#include "ui/format.h"
#include "ui/models/affordabilitywords.h"
#include "ui/models/figurewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct AffordabilityLines {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::AffordabilityLines)
};

constexpr int kMostDebts = 3; // with a line of their own

TableCell cell(const QString &text, TextTone tone = TextTone::Text, bool strong = false) { return {text, tone, strong, false, {}, {}}; }
TableCell cellWith(const QString &icon, const QString &text, TextTone tone = TextTone::Text2) { return {text, tone, false, false, icon, tone}; }

/// The figure of a sum that the engine gives no record of its own.
Figure plainFigure(const Affordability &as, qint64 minor, std::vector<Row> evidence)
{
    Figure figure;
    figure.minor = minor;
    figure.unit = Unit::MoneyAMonth;
    figure.currency = as.currency;
    figure.observations = int(evidence.size());
    figure.evidence = std::move(evidence);
    figure.method = u"d.17/1"_s;
    figure.confidence = 100;
    figure.nullReason = NullReason::NotNull;
    return figure;
}

QString fromText(const AffordabilityTerm &term)
{
    return term.source == TermSource::Data && !term.evidence.empty() ? AffordabilityLines::tr("%n rows", "", int(term.evidence.size())) : sourceText(term.source);
}

struct Sums {
    qint64 today = 0;
    qint64 stressed = 0;
    std::vector<Row> rows;
    TermSource source = TermSource::Data;
    int terms = 0;
};

Sums sumsOf(const Affordability &as, TermGroup group)
{
    Sums sums;
    qint64 greatest = -1;
    for (const AffordabilityTerm &term : as.terms) {
        if (term.group != group)
            continue;
        sums.today += term.today;
        sums.stressed += term.stressed;
        sums.rows.insert(sums.rows.end(), term.evidence.begin(), term.evidence.end());
        if (std::abs(term.stressed) > greatest) {
            greatest = std::abs(term.stressed);
            sums.source = term.source;
        }
        ++sums.terms;
    }
    std::ranges::sort(sums.rows);
    sums.rows.erase(std::unique(sums.rows.begin(), sums.rows.end()), sums.rows.end());
    return sums;
}

/// One line of the table; `parts` are what it is made of, for the drawer.
TableLine lineOf(const QString &title, const Sums &sums, const TableCell &from, TermGroup group, const Affordability &as, const Format &format)
{
    TableLine line;
    line.cells = {cell(title), cell(format.whole(sums.today, as.currency), TextTone::Text2), cell(format.whole(sums.stressed, as.currency)), from};
    line.tag = int(group);
    line.evidence.title = title;
    line.evidence.value = AffordabilityLines::tr("%1 a month").arg(format.wholeMoney(sums.stressed, as.currency));
    line.evidence.figure = plainFigure(as, sums.stressed, sums.rows);
    return line;
}

void addParts(Evidence &evidence, const Affordability &as, TermGroup group, const Format &format)
{
    for (const AffordabilityTerm &term : as.terms) {
        if (term.group != group)
            continue;
        QString value = format.whole(term.stressed, as.currency);
        if (term.templated > 0 && term.actual > 0)
            value = term.source == TermSource::Data ? AffordabilityLines::tr("%1 (template %2)").arg(value, format.whole(term.templated, as.currency))
                                                    : AffordabilityLines::tr("%1 (seen %2)").arg(value, format.whole(term.actual, as.currency));
        evidence.facts.emplace_back(termTitle(term), value);
    }
}

TableLine incomeLine(const Judgement &judged, const Format &format)
{
    const Affordability &as = judged.affordability;
    const Sums sums = sumsOf(as, TermGroup::Income);
    const Figure &used = judged.analysis->income.used;
    const QString from = sums.terms == 1 ? termTitle(*std::ranges::find(as.terms, TermGroup::Income, &AffordabilityTerm::group)) : AffordabilityLines::tr("%n incomes", "", sums.terms);
    TableLine line = lineOf(groupTitle(TermGroup::Income), sums, cellWith(sourceIcon(TermSource::Data), from), TermGroup::Income, as, format);
    if (sums.terms == 0) {
        line.cells = {cell(groupTitle(TermGroup::Income), TextTone::Text, true), {}, {AffordabilityLines::tr("none that counts"), TextTone::Text3, false, true, {}, {}}, {}};
        line.evidence.figure = used;
    } else {
        line.cells[0].strong = line.cells[1].strong = line.cells[2].strong = true;
        line.cells[1].tone = TextTone::Text;
        if (used.minor == sums.stressed)
            line.evidence.figure = used;
    }
    line.evidence.explanation = AffordabilityLines::tr("Pay and other income that the policy lets count and that still comes.");
    addParts(line.evidence, as, TermGroup::Income, format);
    return line;
}

TableLine livingLine(const Judgement &judged, const Assessment &said, const Format &format)
{
    const Affordability &as = judged.affordability;
    const Sums sums = sumsOf(as, TermGroup::Living);
    TableLine line = lineOf(AffordabilityLines::tr("Living costs, %n persons", "", said.household.persons()), sums, cellWith(sourceIcon(sums.source), sourceText(sums.source)), TermGroup::Living, as, format);
    line.evidence.explanation = AffordabilityLines::tr("Food, clothes, phone and the home's running costs for %1, line by line.").arg(personsText(said.household));
    if (as.living.known())
        line.evidence.figure = as.living;
    addParts(line.evidence, as, TermGroup::Living, format);
    return line;
}

/// Where there are many loans, one line holds them, so that what is left stays in sight.
TableLine debtsLine(const Judgement &judged, const Format &format)
{
    const Affordability &as = judged.affordability;
    const Sums sums = sumsOf(as, TermGroup::Debts);
    const TableCell from = cellWith(sourceIcon(sums.source), sums.rows.empty() ? sourceText(sums.source) : AffordabilityLines::tr("%n rows", "", int(sums.rows.size())));
    TableLine line = lineOf(AffordabilityLines::tr("%n existing loans", "", sums.terms), sums, from, TermGroup::Debts, as, format);
    line.evidence.explanation = AffordabilityLines::tr("Payments a month on each loan that goes on.");
    addParts(line.evidence, as, TermGroup::Debts, format);
    return line;
}

TableLine leftLine(const Judgement &judged, const Format &format)
{
    const Affordability &as = judged.affordability;
    TableLine line;
    line.kind = TableLine::Kind::Total;
    line.tag = int(TermGroup::Left);
    const QString title = groupTitle(TermGroup::Left);
    const auto text = [&](const Figure &figure) { return figure.minor ? format.whole(*figure.minor, as.currency) : QString(); };
    const TextTone tone = as.leftStressed.minor.value_or(0) < 0 ? TextTone::Bad : TextTone::Text;
    if (as.leftStressed.known())
        line.cells = {cell(title, TextTone::Text, true), cell(text(as.leftToday), TextTone::Text, true), cell(text(as.leftStressed), tone, true), {}};
    else
        line.cells = {cell(title, TextTone::Text, true), {}, {AffordabilityLines::tr("not known yet"), TextTone::Text2, false, true, {}, {}}, {}};
    line.evidence = {title, figureText(as.leftStressed, format), AffordabilityLines::tr("Income less housing, loans, the new loan, living costs and extras, at the stressed rate. At the rates of the contracts: %1.").arg(figureText(as.leftToday, format)),
        as.leftStressed, {}, {}};
    return line;
}

} // namespace

std::vector<TableLine> termLines(const Judgement &judged, const Assessment &said, const Format &format)
{
    const Affordability &as = judged.affordability;
    std::vector<TableLine> lines {incomeLine(judged, format)};
    bool living = false;
    bool debts = false;
    const bool many = std::ranges::count(as.terms, TermGroup::Debts, &AffordabilityTerm::group) > kMostDebts;
    for (const AffordabilityTerm &term : as.terms) {
        if (term.group == TermGroup::Income || (term.group == TermGroup::Living && std::exchange(living, true)))
            continue;
        if (many && term.group == TermGroup::Debts) {
            if (!std::exchange(debts, true))
                lines.push_back(debtsLine(judged, format));
            continue;
        }
        if (term.group == TermGroup::Living) {
            lines.push_back(livingLine(judged, said, format));
            continue;
        }
        const Sums sums {term.today, term.stressed, term.evidence, term.source, 1};
        const bool fresh = term.group == TermGroup::NewLoan;
        const QString title = fresh ? AffordabilityLines::tr("New loan, %n months", "", judged.loan.months) : termTitle(term);
        TableLine line = lineOf(title, sums, cellWith(sourceIcon(term.source), fresh && !judged.loan.secured ? AffordabilityLines::tr("Annuity") : fromText(term)), term.group, as, format);
        if (fresh && as.newLoanStressed.known())
            line.evidence.figure = as.newLoanStressed;
        if (term.actual > 0 && term.source != TermSource::Data)
            line.evidence.facts.emplace_back(AffordabilityLines::tr("Seen in the data"), format.whole(term.actual, as.currency));
        if (term.templated > 0 && term.source == TermSource::Data)
            line.evidence.facts.emplace_back(AffordabilityLines::tr("Policy says"), format.whole(term.templated, as.currency));
        lines.push_back(std::move(line));
    }
    lines.push_back(leftLine(judged, format));
    return lines;
}

namespace {

TableLine bearing(const QString &title, const Figure &figure, const QString &value, const TableCell &state, const QString &explanation, const Format &format)
{
    TableLine line;
    line.evidence = {title, figureText(figure, format), explanation, figure, {}, {}};
    if (figure.known())
        line.cells = {cell(title, TextTone::Text2), cell(value), state};
    else
        line.cells = {cell(title, TextTone::Text2), {AffordabilityLines::tr("not known yet"), TextTone::Text3, false, true, {}, {}}, {}};
    return line;
}

TableCell good(const QString &word) { return cellWith(u"circle-check"_s, word, TextTone::Ok); }
TableCell careful(const QString &word) { return cellWith(u"triangle-alert"_s, word, TextTone::Warn); }
TableCell bad(const QString &word) { return cellWith(u"octagon-alert"_s, word, TextTone::Bad); }

TableCell against(double value, double limit)
{
    return value > limit ? careful(AffordabilityLines::tr("over limit")) : good(AffordabilityLines::tr("under limit"));
}

void addFall(std::vector<TableLine> &lines, const Affordability &as, const Format &format)
{
    const Sums income = sumsOf(as, TermGroup::Income);
    const double share = as.incomeMayFall.value.value_or(0);
    const QString until = format.wholeMoney(qRound64(double(income.stressed) * (1 - share)), as.currency);
    const QString value = share < 0 ? AffordabilityLines::tr("needs %1", "an income of").arg(until) : AffordabilityLines::tr("%1, to %2").arg(format.percent(share), until);
    lines.push_back(bearing(AffordabilityLines::tr("Income may fall"), as.incomeMayFall, value, share > 0 ? good(AffordabilityLines::tr("holds")) : bad(AffordabilityLines::tr("already short")),
        AffordabilityLines::tr("The share of income that can go until nothing is left at the stressed rate."), format));
}

void addLargest(std::vector<TableLine> &lines, const Judgement &judged, const Format &format)
{
    const Affordability &as = judged.affordability;
    TableCell state;
    if (judged.loan.principal > 0 && as.largestLoan.minor)
        state = *as.largestLoan.minor >= judged.loan.principal ? good(AffordabilityLines::tr("above ask")) : bad(AffordabilityLines::tr("below ask"));
    lines.push_back(bearing(AffordabilityLines::tr("Largest loan at %1").arg(rateText(as.stressedRate, format)), as.largestLoan,
        as.largestLoan.minor ? format.wholeMoney(*as.largestLoan.minor, as.currency) : QString(), state,
        AffordabilityLines::tr("The largest loan over the asked months that leaves the policy's margin at the stressed rate."), format));
    if (as.stressedDebtService.known())
        lines.push_back(bearing(AffordabilityLines::tr("Largest loan by the ratio"), as.largestLoanByRatio,
            as.largestLoanByRatio.minor ? format.wholeMoney(*as.largestLoanByRatio.minor, as.currency) : QString(), {},
            AffordabilityLines::tr("The largest loan at which the stressed ratio stays within its limit."), format));
    TableCell above;
    if (as.breakEvenRate.value)
        above = *as.breakEvenRate.value * 1e6 >= as.stressedRate ? good(AffordabilityLines::tr("above stress")) : careful(AffordabilityLines::tr("below stress"));
    lines.push_back(bearing(AffordabilityLines::tr("Break-even rate"), as.breakEvenRate, format.percent(as.breakEvenRate.value.value_or(0), 1), above,
        AffordabilityLines::tr("The rate at which nothing is left."), format));
}

void addFloor(std::vector<TableLine> &lines, const Affordability &as, const Format &format)
{
    if (!as.floor.floor)
        return;
    const qint64 room = as.floor.beforeLiving - *as.floor.floor;
    TableLine line;
    const QString title = AffordabilityLines::tr("Legal floor");
    line.cells = {cell(title, TextTone::Text2),
        cell(room >= 0 ? AffordabilityLines::tr("passed by %1").arg(format.wholeMoney(room, as.currency)) : AffordabilityLines::tr("missed by %1").arg(format.wholeMoney(-room, as.currency))),
        as.floor.incomeBelow      ? bad(AffordabilityLines::tr("below"))
            : as.floor.livingBelow ? careful(AffordabilityLines::tr("template below"))
                                   : good(AffordabilityLines::tr("passed"))};
    line.evidence = {title, line.cells[1].text, AffordabilityLines::tr("What is left before living costs, held against the least the law leaves to live on (%1).").arg(as.floor.table),
        plainFigure(as, room, {}), {}, {{AffordabilityLines::tr("Floor"), format.whole(*as.floor.floor, as.currency)},
            {AffordabilityLines::tr("Left before living costs"), format.whole(as.floor.beforeLiving, as.currency)}, {AffordabilityLines::tr("Living costs used"), format.whole(as.floor.living, as.currency)}}};
    lines.push_back(std::move(line));
}

void addRatios(std::vector<TableLine> &lines, const Judgement &judged, const Format &format)
{
    const Affordability &as = judged.affordability;
    const RiskPolicy &limits = judged.analysis->riskPolicy;
    const auto share = [&](const Figure &figure) { return format.percent(figure.value.value_or(0), 1); };
    lines.push_back(bearing(AffordabilityLines::tr("Debt service (DSTI)"), as.debtServiceWithNew, share(as.debtServiceWithNew),
        as.debtServiceWithNew.value ? against(*as.debtServiceWithNew.value, limits.debtService) : TableCell {}, AffordabilityLines::tr("Payments on all loans, the new one too, to the income used."), format));
    if (as.stressedDebtService.known())
        lines.push_back(bearing(AffordabilityLines::tr("Stressed debt service"), as.stressedDebtService, share(as.stressedDebtService),
            against(*as.stressedDebtService.value, limits.stressedDebtService), AffordabilityLines::tr("All loans at the stressed rate over at most 25 years, to net income."), format));
    if (as.debtToIncome.known())
        lines.push_back(bearing(AffordabilityLines::tr("Debt to gross income"), as.debtToIncome, AffordabilityLines::tr("%1 times").arg(format.decimal(as.debtToIncome.value.value_or(0), 1)), {},
            AffordabilityLines::tr("All debt told of and the new loan, to gross income a year."), format));
    lines.push_back(bearing(AffordabilityLines::tr("Housing to income"), as.housingShare, share(as.housingShare), {}, AffordabilityLines::tr("Housing cost to the income used."), format));
}

void addDoubts(std::vector<TableLine> &lines, const Judgement &judged, const Format &format)
{
    const Doubts &all = judged.doubts;
    if (all.open() == 0 || !all.best.left || !all.worst.left)
        return;
    const QString title = AffordabilityLines::tr("Over all open doubts");
    TableLine line;
    const Currency currency = judged.affordability.currency;
    line.cells = {cell(title, TextTone::Text2),
        cell(AffordabilityLines::tr("%1 to %2").arg(format.whole(*all.worst.left, currency), format.wholeMoney(*all.best.left, currency))),
        *all.worst.left < 0 && *all.best.left >= 0 ? careful(AffordabilityLines::tr("they decide")) : cellWith(u"circle-help"_s, AffordabilityLines::tr("%n open", "", int(all.open())))};
    line.evidence.title = title;
    line.evidence.value = line.cells[1].text;
    line.evidence.explanation = AffordabilityLines::tr("What is left at the stressed rate with every open doubt read against the applicant, and in the applicant's favour.");
    for (const Doubt &doubt : all.doubts) {
        if (!doubt.settled)
            line.evidence.facts.emplace_back(doubtTitle(doubt, *judged.analysis, format), moveText(doubt.leftMoves, currency, format));
    }
    lines.push_back(std::move(line));
}

} // namespace

std::vector<TableLine> bearingLines(const Judgement &judged, const Format &format)
{
    std::vector<TableLine> lines;
    addFall(lines, judged.affordability, format);
    addLargest(lines, judged, format);
    addFloor(lines, judged.affordability, format);
    addRatios(lines, judged, format);
    addDoubts(lines, judged, format);
    return lines;
}

} // namespace saldoscope
