// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewfacts.h"

#include "ui/format.h"
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

int lenders(const Analysis &analysis, const Figure &figure)
{
    std::set<qint32> streams;
    for (const Row row : figure.evidence) {
        if (!analysis.streamOfRow.empty() && analysis.streamOfRow[row] >= 0)
            streams.insert(analysis.streamOfRow[row]);
    }
    return int(streams.size());
}

bool isInside(const Analysis &analysis, CategoryId category, QStringView key)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    const CategoryId ancestor = tree.find(key);
    return ancestor != kNoCategory && category < tree.all().size() && tree.isInside(category, ancestor);
}

/// Rows under some categories that count, with their sum; `sign` 0: both directions.
struct Found {
    std::vector<Row> rows;
    qint64 sum = 0;
};
Found find(const Analysis &analysis, std::initializer_list<QStringView> keys, int sign)
{
    Found found;
    const Rows &rows = analysis.ledger().booked();
    const CategoryTree &tree = analysis.knowledge->tree();
    std::vector<bool> wanted(tree.all().size(), false);
    for (std::size_t id = 0; id < wanted.size(); ++id)
        wanted[id] = std::ranges::any_of(keys, [&](QStringView key) { return isInside(analysis, CategoryId(id), key); });
    for (Row row = 0; row < rows.size(); ++row) {
        const CategoryId category = analysis.verdicts[row].category;
        if (category >= wanted.size() || !wanted[category] || !counts(analysis.counting, row) || (sign > 0 && rows.minor[row] < 0)
            || (sign < 0 && rows.minor[row] > 0))
            continue;
        found.rows.push_back(row);
        if (rows.currency[row] == analysis.currency)
            found.sum += rows.minor[row];
    }
    return found;
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

} // namespace

std::array<TileStory, 4> tileStories(const Analysis &analysis, const Format &format)
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
        const int count = lenders(analysis, loans.figure);
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

std::vector<Fact> regularFacts(const Analysis &analysis, const Format &format)
{
    std::vector<Fact> facts;
    for (std::size_t i = 0; i < analysis.streams.size(); ++i) {
        const Stream &stream = analysis.streams[i];
        const auto salary = std::ranges::find(analysis.salaries, i, &Salary::stream);
        const bool isSalary = salary != analysis.salaries.end() && !salary->probable;
        const bool income = stream.incoming && (isSalary || isInside(analysis, stream.category, u"income"));
        const bool loan = !stream.incoming && isInside(analysis, stream.category, u"loan.repayment");
        const bool home = !stream.incoming && isInside(analysis, stream.category, u"housing");
        if ((!income && !loan && !home) || stream.status == StreamStatus::Ended || stream.cadence == Cadence::Irregular)
            continue;
        const QString money = format.wholeMoney(std::abs(stream.median), stream.currency);
        Fact fact = factOf(income ? Tone::Info : Tone::Neutral, income ? u"banknote"_s : loan ? u"hand-coins"_s : u"repeat"_s, stream.payee,
            OverviewWords::tr("%1: %2, %3", "category, money, rhythm").arg(categoryTitle(analysis, stream.category, format), money, streamText(stream)), {});
        fact.right = OverviewWords::tr("%n rows", "", int(stream.rows.size()));
        fact.hasRows = true;
        fact.query = {};
        fact.query.stream = quint32(i);
        facts.push_back(std::move(fact));
    }
    // Income first; inside each the streams come greatest first already.
    std::ranges::stable_partition(facts, [&](const Fact &fact) { return analysis.streams[*fact.query.stream].incoming; });
    return facts;
}

std::vector<Fact> noticedFacts(const Analysis &analysis, const Format &format)
{
    std::vector<Fact> facts;
    const auto money = [&](qint64 minor) { return format.wholeMoney(std::abs(minor), analysis.currency); };
    const auto add = [&](Tone tone, const QString &icon, const QString &title, const QString &line, std::vector<Row> rows) {
        facts.push_back(factOf(tone, icon, title, line, std::move(rows)));
    };
    const Figure &overdraft = analysis.figures.overdraftDays;
    if (overdraft.value && *overdraft.value > 0)
        add(Tone::Bad, u"octagon-alert"_s, OverviewWords::tr("%n days below zero", "", int(std::lround(*overdraft.value))),
            OverviewWords::tr("in the last 90 days; lowest ever %1").arg(format.wholeMoney(analysis.figures.lowestBalance.minor.value_or(0), analysis.currency)), overdraft.evidence);
    if (Found found = find(analysis, {u"gambling.casino", u"gambling.betting", u"gambling.poker"}, -1); !found.rows.empty())
        add(Tone::Warn, u"dices"_s, OverviewWords::tr("Gambling"), OverviewWords::tr("%1 staked in all").arg(money(found.sum)), std::move(found.rows));
    if (Found found = find(analysis, {u"arrears.collection", u"arrears.bailiff"}, -1); !found.rows.empty())
        add(Tone::Bad, u"octagon-alert"_s, OverviewWords::tr("Debt collection or bailiff"), OverviewWords::tr("%1 paid").arg(money(found.sum)), std::move(found.rows));
    if (Found found = find(analysis, {u"arrears.reminder_fee", u"arrears.returned", u"arrears.loan_fine", u"arrears.overdraft_fee"}, 0); !found.rows.empty())
        add(Tone::Warn, u"triangle-alert"_s, OverviewWords::tr("Reminders and returned payments"), OverviewWords::tr("%1 in all").arg(money(found.sum)), std::move(found.rows));
    if (Found found = find(analysis, {u"loan.receipt"}, 1); !found.rows.empty())
        add(Tone::Warn, u"hand-coins"_s, OverviewWords::tr("Loans paid out"), OverviewWords::tr("%1 received; never counted as income").arg(money(found.sum)), std::move(found.rows));
    if (Found found = find(analysis, {u"loan.repayment.payday", u"loan.repayment.bnpl"}, -1); !found.rows.empty())
        add(Tone::Warn, u"triangle-alert"_s, OverviewWords::tr("Instant loans and instalment plans"), OverviewWords::tr("%1 repaid").arg(money(found.sum)), std::move(found.rows));
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
    if (facts.empty() || std::ranges::none_of(facts, [](const Fact &fact) { return fact.tone == Tone::Warn || fact.tone == Tone::Bad; })) {
        facts.insert(facts.begin(), factOf(Tone::Ok, u"circle-check"_s, OverviewWords::tr("No gambling, debt collection or overdraft"), OverviewWords::tr("in all rows that were read"), {}));
    }
    return facts;
}

} // namespace saldoscope
