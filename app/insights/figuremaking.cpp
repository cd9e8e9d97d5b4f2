// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/figuremaking.h"

#include "insights/formula.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kShortest = 75;            ///< days of data under which no monthly stream can be told
constexpr std::size_t kMonthsOfMeans = 12;

Period widened(Period a, Period b)
{
    if (!a.known())
        return b;
    return b.known() ? Period {std::min(a.first, b.first), std::max(a.last, b.last)} : a;
}

void addEvidence(std::vector<Row> &evidence, const std::vector<Row> &rows)
{
    const auto middle = std::ptrdiff_t(evidence.size());
    evidence.insert(evidence.end(), rows.begin(), rows.end());
    std::inplace_merge(evidence.begin(), evidence.begin() + middle, evidence.end());
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
}

} // namespace

Figure emptyFigure(const Analysis &analysis, Unit unit, const QString &method)
{
    Figure figure;
    figure.unit = unit;
    figure.currency = analysis.currency;
    figure.method = method;
    return figure;
}

NullReason nothingFound(const Analysis &analysis)
{
    if (analysis.ledger().booked().empty())
        return NullReason::NoData;
    return std::min(analysis.period.last, analysis.asOf) - analysis.period.first + 1 < kShortest ? NullReason::TooShort : NullReason::NoData;
}

int confidenceOfMonths(std::size_t months) { return months >= 12 ? 100 : months >= 6 ? 75 : months >= 3 ? 50 : months >= 1 ? 25 : 0; }

std::vector<Month> fullMonths(const Analysis &analysis)
{
    std::vector<Month> full;
    for (std::size_t i = analysis.flows.months.size(); i-- > 0 && full.size() < kMonthsOfMeans;) {
        if (analysis.flows.months[i].full)
            full.push_back(analysis.flows.months[i].month);
    }
    std::ranges::sort(full);
    return full;
}

std::vector<Row> rowsOfSlots(const Analysis &analysis, const Stream &stream, int slots)
{
    const std::size_t used = std::min(stream.hits.size(), std::size_t(slots));
    const std::span<const Slot> newest = std::span(stream.hits).last(used);
    std::vector<Row> found;
    for (const Row row : stream.rows) {
        const Day day = analysis.ledger().booked().day(row);
        if (std::ranges::any_of(newest, [day](const Slot &slot) { return slot.days.contains(day); }))
            found.push_back(row);
    }
    std::ranges::sort(found);
    return found;
}

void restOnSlots(Figure &figure, const Analysis &analysis, const Stream &stream, int slots, int confidence)
{
    const std::size_t used = std::min(stream.hits.size(), std::size_t(slots));
    addEvidence(figure.evidence, rowsOfSlots(analysis, stream, slots));
    figure.window = widened(figure.window, {stream.hits[stream.hits.size() - used].days.first, analysis.asOf});
    figure.observations += int(used);
    figure.confidence = figure.confidence == 0 ? confidence : std::min(figure.confidence, confidence);
}

QString perMonthFormula(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly: return u" * 52 / 12"_s;
    case Cadence::Biweekly: return u" * 26 / 12"_s;
    case Cadence::FourWeekly: return u" * 13 / 12"_s;
    case Cadence::SemiMonthly: return u" * 2"_s;
    case Cadence::Monthly: return {};
    case Cadence::Quarterly: return u" / 3"_s;
    case Cadence::HalfYearly: return u" / 6"_s;
    case Cadence::Yearly: return u" / 12"_s;
    case Cadence::Irregular: return u" * 0"_s;
    }
    Q_UNREACHABLE();
}

void restOn(Figure &figure, const Figure &other)
{
    addEvidence(figure.evidence, other.evidence);
    figure.window = widened(figure.window, other.window);
    figure.observations += other.observations;
    figure.confidence = figure.confidence == 0 ? other.confidence : std::min(figure.confidence, other.confidence);
}

void setMoney(Figure &figure, qint64 minor, const QString &formula, std::vector<Term> terms)
{
    figure.minor = minor;
    figure.nullReason = NullReason::NotNull;
    figure.formula = formula;
    figure.terms = std::move(terms);
}

void setValue(Figure &figure, double value, const QString &formula, std::vector<Term> terms)
{
    figure.value = value;
    figure.nullReason = NullReason::NotNull;
    figure.formula = formula;
    figure.terms = std::move(terms);
}

Figure totalOf(const Analysis &analysis, const QString &method, const std::vector<Part> &parts, NullReason otherwise)
{
    Figure total = emptyFigure(analysis, Unit::MoneyAMonth, method);
    if (parts.empty()) {
        total.nullReason = otherwise;
        return total;
    }
    qint64 sum = 0;
    QString formula;
    std::vector<Term> terms;
    for (const Part &part : parts) {
        sum += *part.figure->minor;
        formula += (formula.isEmpty() ? u"{"_s : u" + {"_s) + part.name + u'}';
        terms.push_back(moneyTerm(part.name, *part.figure->minor, Unit::MoneyAMonth));
        restOn(total, *part.figure);
    }
    setMoney(total, sum, formula, std::move(terms));
    return total;
}

} // namespace saldoscope
