// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewfacts.h"

#include "ui/format.h"
#include "ui/models/affordabilitywords.h"
#include "ui/models/figurewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::OverviewPage)
};

constexpr std::size_t kBars = 12;
constexpr int kHigh = 80, kFair = 50;

/// The newest full months, at most twelve, oldest first.
std::vector<Month> barMonths(const Analysis &analysis)
{
    std::vector<Month> months;
    for (std::size_t i = analysis.flows.months.size(); i-- > 0 && months.size() < kBars;) {
        if (analysis.flows.months[i].full)
            months.push_back(analysis.flows.months[i].month);
    }
    std::ranges::reverse(months);
    return months;
}

/// Money a month of all rows of the streams that a figure rests on.
std::vector<double> streamBars(const Analysis &analysis, const Figure &figure)
{
    const std::vector<Month> months = barMonths(analysis);
    std::vector<double> bars(months.size(), 0);
    std::set<qint32> streams;
    for (const Row row : figure.evidence)
        streams.insert(analysis.streamOfRow.empty() ? -1 : analysis.streamOfRow[row]);
    const Rows &rows = analysis.ledger().booked();
    for (const qint32 stream : streams) {
        if (stream < 0)
            continue;
        for (const Row row : analysis.streams[std::size_t(stream)].rows) {
            const auto at = std::ranges::find(months, monthOf(rows.day(row)));
            if (at != months.end())
                bars[std::size_t(at - months.begin())] += double(std::abs(rows.minor[row]));
        }
    }
    return bars;
}

std::vector<double> leftBars(const Analysis &analysis)
{
    std::vector<double> bars;
    for (const Month month : barMonths(analysis)) {
        const auto flow = std::ranges::find(analysis.flows.months, month, &MonthFlow::month);
        bars.push_back(double(flow->in + flow->out));
    }
    return bars;
}

/// Household balance at the end of each month.
std::vector<double> balanceBars(const Analysis &analysis)
{
    std::vector<double> bars;
    const DayBalances &household = analysis.household;
    for (const Month month : barMonths(analysis)) {
        const Day at = lastDayOf(month) - household.first;
        if (at >= 0 && at < Day(household.endOfDay.size()))
            bars.push_back(double(household.endOfDay[std::size_t(at)]));
    }
    return bars;
}

void setFace(TileStory &story, const QString &label, const QString &unit, const Format &format)
{
    TileFace &face = story.face;
    const Figure &figure = story.figure;
    face.label = label;
    face.hasRows = !figure.evidence.empty();
    if (!figure.known()) {
        face.reason = format.nullReason(figure.nullReason);
        face.bars.clear();
        return;
    }
    face.figure = figure.minor ? format.whole(*figure.minor, figure.currency) : format.decimal(*figure.value, 1);
    face.unit = unit;
    face.trend = trendOf(face.bars);
    face.tone = figure.confidence >= kHigh ? Tone::Ok : figure.confidence >= kFair ? Tone::Info : Tone::Warn;
    face.chip = figure.confidence >= kHigh ? OverviewWords::tr("High confidence")
        : figure.confidence >= kFair       ? OverviewWords::tr("Fair confidence")
                                           : OverviewWords::tr("Thin data");
}

QString trendLine(const TileFace &face, const QString &otherwise)
{
    switch (face.trend) {
    case TileFace::Trend::None: return otherwise;
    case TileFace::Trend::Up: return OverviewWords::tr("Higher in the last three months");
    case TileFace::Trend::Down: return OverviewWords::tr("Lower in the last three months");
    }
    Q_UNREACHABLE();
}

/// Slots hit of those expected, over the streams of a figure.
QString paydaysLine(const Analysis &analysis, const Figure &figure)
{
    int hit = 0;
    int expected = 0;
    int payers = 0;
    for (std::size_t i = 0; i < analysis.streams.size(); ++i) {
        const Stream &stream = analysis.streams[i];
        const bool in = std::ranges::any_of(stream.rows, [&](Row row) { return std::ranges::binary_search(figure.evidence, row); });
        if (!in)
            continue;
        ++payers;
        hit += stream.slotsHit;
        expected += stream.slotsExpected;
    }
    return payers == 0 ? QString() : OverviewWords::tr("%1 of %2 paydays met, %n payers", "", payers).arg(hit).arg(expected);
}

Fact factOf(Tone tone, const QString &icon, const QString &title, const QString &line, std::vector<Row> rows)
{
    Fact fact;
    fact.tone = tone;
    fact.icon = icon;
    fact.title = title;
    fact.line = line;
    fact.right = rows.empty() ? QString() : OverviewWords::tr("%n rows", "", int(rows.size()));
    fact.hasRows = !rows.empty();
    fact.query.from = title;
    fact.query.only = std::move(rows);
    return fact;
}

/// What is left to live on at the stressed rate, as the affordability page has it.
TileStory leftStory(const Judgement &judgement, const Format &format)
{
    const Affordability &as = judgement.affordability;
    TileStory left;
    left.figure = as.leftStressed;
    setFace(left, OverviewWords::tr("Left to live on, stressed"), OverviewWords::tr("%1 a month").arg(format.unit(as.currency)), format);
    const bool asked = judgement.loan.principal > 0;
    left.face.line = asked && as.leftToday.minor ? OverviewWords::tr("at %1; %2 at %3").arg(rateText(as.stressedRate, format), format.wholeMoney(*as.leftToday.minor, as.currency), rateText(as.contractRate, format))
                                                 : OverviewWords::tr("no new loan");
    const double fall = as.incomeMayFall.value.value_or(0);
    left.face.tone = *as.leftStressed.minor < 0 ? Tone::Bad : fall < 0.05 ? Tone::Warn : Tone::Ok;
    left.face.chip = *as.leftStressed.minor < 0 ? OverviewWords::tr("Below zero") : OverviewWords::tr("Holds if income falls %1").arg(format.percent(fall));
    left.explanation = OverviewWords::tr("Income used less housing, existing loans, the new loan, living costs and extras, at the stressed rate.");
    return left;
}

} // namespace

std::array<TileStory, 4> tileStories(const Analysis &analysis, const Format &format, const Judgement *judgement)
{
    const KeyFigures &figures = analysis.figures;
    const QString aMonth = OverviewWords::tr("%1 a month").arg(format.unit(analysis.currency));
    std::array<TileStory, 4> stories;
    auto &[income, loans, left, buffer] = stories;

    income.figure = figures.incomeAMonth;
    income.face.bars = streamBars(analysis, income.figure);
    setFace(income, OverviewWords::tr("Income used"), aMonth, format);
    income.face.line = income.figure.known() ? trendLine(income.face, paydaysLine(analysis, income.figure)) : QString();
    income.explanation = OverviewWords::tr("Salaries and other lasting income that still comes: for each payer the lower of two medians, that of the last 3 and that of the "
                                           "last 12 payments, brought to a month and added up.");

    loans.figure = figures.loansAMonth;
    loans.face.bars = streamBars(analysis, loans.figure);
    setFace(loans, OverviewWords::tr("Existing commitments"), aMonth, format);
    if (loans.figure.known()) {
        const int count = loans.figure.evidence.empty() ? 0 : int(analysis.commitments.lenderCount.value.value_or(0)); // as the page Loans counts them
        const bool share = figures.incomeAMonth.minor.value_or(0) > 0 && loans.figure.minor;
        const QString who = OverviewWords::tr("%n lenders", "", count);
        const QString line = count == 0 ? OverviewWords::tr("no repayment seen")
            : share                     ? OverviewWords::tr("%1 of income, %2").arg(format.percent(double(*loans.figure.minor) / double(*figures.incomeAMonth.minor)), who)
                                        : who;
        loans.face.line = trendLine(loans.face, line);
    }
    loans.explanation = OverviewWords::tr("Loans, credits, debt collection and the bailiff that are still paid: for each the median of its last 6 payments, brought to a month and "
                                          "added up. A true zero where the data is long enough to see a repayment and there is none.");

    left.figure = figures.leftAMonth;
    left.face.bars = leftBars(analysis);
    setFace(left, OverviewWords::tr("Left a month"), aMonth, format);
    if (left.figure.known() && figures.spendingAMonth.minor)
        left.face.line = trendLine(left.face, OverviewWords::tr("after %1 spent a month").arg(format.wholeMoney(*figures.spendingAMonth.minor, analysis.currency)));
    left.explanation = OverviewWords::tr("All money in less all money out, mean of the full months. Moves between own accounts and to or from savings are in neither.");

    if (judgement && judgement->affordability.leftStressed.known())
        left = leftStory(*judgement, format);

    buffer.figure = figures.bufferMonths;
    buffer.face.bars = balanceBars(analysis);
    setFace(buffer, OverviewWords::tr("Buffer"), OverviewWords::tr("months"), format);
    if (buffer.figure.known() && figures.balance.minor)
        buffer.face.line = trendLine(buffer.face, OverviewWords::tr("of spending, from %1").arg(format.wholeMoney(*figures.balance.minor, analysis.currency)));
    if (buffer.figure.known() && *buffer.figure.value < 1) {
        buffer.face.tone = Tone::Warn;
        buffer.face.chip = OverviewWords::tr("Under one month");
    }
    buffer.explanation = OverviewWords::tr("The newest balance of all accounts but cards, divided by mean spending a month: how long the money would last without income.");
    return stories;
}

std::vector<Fact> flagFacts(const Flags &flags, const Format &format, std::vector<std::size_t> &order)
{
    std::vector<Fact> facts;
    order.clear();
    const auto add = [&](bool dismissed) {
        for (std::size_t i = 0; i < flags.flags.size(); ++i) {
            const Flag &flag = flags.flags[i];
            if (flag.dismissed.has_value() != dismissed)
                continue;
            const Tone tone = dismissed ? Tone::Neutral : flag.level == FlagLevel::Red ? Tone::Bad : flag.level == FlagLevel::Amber ? Tone::Warn : Tone::Info;
            const QString line = dismissed ? OverviewWords::tr("Looked past: %1").arg(flag.dismissed->reason) : flagLine(flag, format);
            facts.push_back(factOf(tone, dismissed ? u"circle-slash"_s : flagIcon(flag.level), flagTitle(flag), line, flag.evidence));
            order.push_back(i);
        }
    };
    add(false);
    for (const FoundPositive &positive : flags.positives) {
        const QString line = OverviewWords::tr("%1: %2", "figure, value").arg(figureName(positive.ground.key), figureText(positive.ground.figure, format));
        facts.push_back(factOf(Tone::Ok, u"circle-check"_s, positiveTitle(positive.fact), line, positive.evidence));
        order.push_back(flags.flags.size());
    }
    add(true);
    return facts;
}

std::vector<Fact> doubtFacts(const Judgement &judgement, const Format &format)
{
    std::vector<Fact> facts;
    const Analysis &analysis = *judgement.analysis;
    for (std::size_t i = 0; i < judgement.doubts.doubts.size(); ++i) {
        const Doubt &doubt = judgement.doubts.doubts[i];
        Fact fact;
        fact.icon = doubt.settled ? u"circle-check"_s : u"circle-help"_s;
        fact.tone = doubt.settled ? Tone::Ok : Tone::Neutral;
        fact.title = doubtTitle(doubt, analysis, format);
        fact.line = doubtLine(doubt, analysis, format);
        fact.right = doubt.leftMoves == 0 ? QString() : moveText(doubt.leftMoves, analysis.currency, format);
        fact.hasRows = false;
        fact.tag = int(i);
        facts.push_back(std::move(fact));
    }
    return facts;
}

std::vector<Fact> apartFacts(const Analysis &analysis, const Format &format)
{
    std::vector<Fact> facts;
    const auto add = [&](Tone tone, const QString &icon, const QString &title, const QString &line, std::vector<Row> rows) {
        facts.push_back(factOf(tone, icon, title, line, std::move(rows)));
    };
    if (!analysis.merged.doubtful.empty()) {
        std::vector<Row> rows;
        for (const OwnTransfer &transfer : analysis.merged.doubtful) {
            rows.push_back(transfer.out);
            rows.push_back(transfer.in);
        }
        add(Tone::Neutral, u"arrow-left-right"_s, OverviewWords::tr("Perhaps own transfers"), OverviewWords::tr("two sides that may belong together; counted as they stand"), std::move(rows));
    }
    std::vector<Row> unsorted;
    std::vector<Row> leftOut;
    for (Row row = 0; row < analysis.ledger().booked().size(); ++row) {
        if (!counts(analysis.counting, row))
            leftOut.push_back(row);
        else if (analysis.verdicts[row].layer == Layer::None)
            unsorted.push_back(row);
    }
    if (!unsorted.empty()) {
        const qint64 sum = sumOf(analysis, unsorted).sum;
        add(Tone::Neutral, u"circle-help"_s, OverviewWords::tr("Nobody could sort these"), OverviewWords::tr("sum %1; never guessed").arg(format.wholeMoney(sum, analysis.currency)), std::move(unsorted));
    }
    if (!leftOut.empty())
        add(Tone::Neutral, u"circle-slash"_s, OverviewWords::tr("In no figure"), OverviewWords::tr("left out by you, after the day spoken of, or without a date"), std::move(leftOut));
    if (analysis.flows.otherCurrencyRows > 0) {
        std::vector<Row> rows;
        for (Row row = 0; row < analysis.ledger().booked().size(); ++row) {
            if (analysis.ledger().booked().currency[row] != analysis.currency)
                rows.push_back(row);
        }
        add(Tone::Neutral, u"info"_s, OverviewWords::tr("In other currencies"), OverviewWords::tr("shown, but in no sum: no rate is known"), std::move(rows));
    }
    if (analysis.merged.overlapping > 0)
        add(Tone::Neutral, u"layers"_s, OverviewWords::tr("%n rows overlap between files", "", int(analysis.merged.overlapping)), OverviewWords::tr("kept once"), {});
    if (analysis.merged.equalKept > 0)
        add(Tone::Neutral, u"copy"_s, OverviewWords::tr("%n rows equal another of their file", "", int(analysis.merged.equalKept)), OverviewWords::tr("all kept"), {});
    return facts;
}

} // namespace saldoscope
