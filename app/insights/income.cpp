// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/income.h"

#include "insights/figuremaking.h"
#include "insights/formula.h"
#include "insights/incomesources.h"
#include "insights/rhythm.h"
#include "insights/statistics.h"

#include <algorithm>
#include <cmath>

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

namespace {

/// Does the money of a source belong to the history that volatility and trend are told from? An employer who has ended
/// is part of it, too.
bool isQualifying(const IncomeSource &source)
{
    return source.use == IncomeUse::Used || source.use == IncomeUse::NotActive;
}

class Picture
{
public:
    Picture(const Analysis &analysis, const IncomePolicy &policy, std::span<const IncomeChoice> choices, std::span<const OwnIncome> own)
        : m_analysis(analysis)
        , m_policy(policy)
        , m_full(fullMonths(analysis))
    {
        m_picture.sources = incomeSources(analysis, policy, choices, own);
        m_picture.renames = employerRenames(analysis, m_picture.sources);
    }

    IncomePicture all()
    {
        totals();
        mainSalary();
        months();
        ofMonths();
        daysSinceLast();
        return std::move(m_picture);
    }

private:
    Figure figure(Unit unit, const QString &method) const { return emptyFigure(m_analysis, unit, method); }

    template <class Wanted, class Of> Figure total(Wanted wanted, Of of) const
    {
        std::vector<Part> parts;
        bool otherCurrency = false;
        for (const IncomeSource &source : m_picture.sources) {
            otherCurrency = otherCurrency || source.use == IncomeUse::OtherCurrency;
            const Figure &part = of(source);
            if (wanted(source) && part.known())
                parts.push_back({word(source.kind) + u'_' + QString::number(parts.size() + 1), &part});
        }
        return totalOf(m_analysis, u"d.7/1"_s, parts, otherCurrency ? NullReason::MixedCurrencyNoRate : nothingFound(m_analysis));
    }

    void totals()
    {
        const auto found = [](const IncomeSource &source) -> const Figure & { return source.found; };
        const auto allowed = [](const IncomeSource &source) -> const Figure & { return source.allowed; };
        const auto counted = [](const IncomeSource &source) -> const Figure & { return source.counted; };
        const auto all = [](const IncomeSource &) { return true; };
        const auto isBenefit = [](const IncomeSource &source) {
            return source.kind >= IncomeClass::Parental && source.kind <= IncomeClass::StateAid;
        };
        m_picture.found = total([this](const IncomeSource &source) { return isFoundIncome(m_analysis, source, m_policy); }, found);
        m_picture.allowed = total(all, allowed);
        m_picture.used = total(all, counted);
        m_picture.salary = total([](const IncomeSource &source) { return source.kind == IncomeClass::Salary && source.stream; }, counted);
        m_picture.salary.method = u"d.5/1"_s;
        m_picture.benefits = total(isBenefit, counted);
        const Figure temporary = total([](const IncomeSource &source) { return source.temporary; }, counted);
        Figure &share = m_picture.temporaryShare;
        share = figure(Unit::Share, u"d.7/1"_s);
        share.nullReason = m_picture.used.nullReason;
        if (m_picture.used.known() && *m_picture.used.minor > 0) {
            const qint64 part = temporary.minor.value_or(0);
            restOn(share, m_picture.used);
            share.evidence = temporary.evidence;
            setValue(share, double(part) / double(*m_picture.used.minor), u"{temporary} / {income_used}"_s,
                {moneyTerm(u"temporary"_s, part, Unit::MoneyAMonth), moneyTerm(u"income_used"_s, *m_picture.used.minor, Unit::MoneyAMonth)});
        }
    }

    void mainSalary()
    {
        qint64 most = 0;
        for (std::size_t i = 0; i < m_picture.sources.size(); ++i) {
            const IncomeSource &source = m_picture.sources[i];
            // Late and ended ones too: that it stopped is what has to be told.
            const bool fits = source.salary && (source.use == IncomeUse::Used || source.use == IncomeUse::NotActive)
                && source.found.known() && source.found.currency == m_analysis.currency;
            const bool active = fits && source.use == IncomeUse::Used;
            const bool mainActive = m_picture.main && m_picture.sources[*m_picture.main].use == IncomeUse::Used;
            if (!fits || (mainActive && !active))
                continue;
            if (!m_picture.main || (active && !mainActive) || *source.found.minor > most) {
                m_picture.main = i;
                most = *source.found.minor;
            }
        }
        Figure &drop = m_picture.drop;
        drop = figure(Unit::Share, u"d.21/1"_s);
        if (!m_picture.main)
            return;
        const Stream &stream = m_analysis.streams[*m_picture.sources[*m_picture.main].stream];
        const auto newest = medianOfLast(stream.hits, m_policy.shortSlots);
        const auto year = medianOfLast(stream.hits, m_policy.longSlots);
        if (!newest || !year || *year <= 0)
            return;
        const QString shortName = u"median_of_last_%1"_s.arg(m_policy.shortSlots);
        const QString longName = u"median_of_last_%1"_s.arg(m_policy.longSlots);
        setValue(drop, double(*newest) / double(*year), u"{%1} / {%2}"_s.arg(shortName, longName),
            {medianTerm(shortName, *newest, middleOfLast(stream.hits, m_policy.shortSlots)),
                medianTerm(longName, *year, middleOfLast(stream.hits, m_policy.longSlots))});
        restOnSlots(drop, m_analysis, stream, m_policy.longSlots, 100);
    }

    void add(Month month, qint64 minor, bool qualifying)
    {
        if (m_picture.months.empty())
            return;
        const Month first = m_picture.months.front().month;
        if (month < first || month > m_picture.months.back().month)
            return; // the slot of a payment before the data's first month
        MonthIncome &cell = m_picture.months[std::size_t(month - first)];
        cell.all += minor;
        cell.qualifying += qualifying ? minor : 0;
    }

    /// Y of d.6: payments in the month they were due, so that a salary moved over a weekend does not leap months (d.2).
    void months()
    {
        for (const MonthFlow &month : m_analysis.flows.months)
            m_picture.months.push_back({month.month, 0, 0, month.full});
        const Rows &rows = m_analysis.ledger().booked();
        for (const IncomeSource &source : m_picture.sources) {
            if (source.kind >= IncomeClass::PeerToPeer && source.use != IncomeUse::Used)
                continue;
            if (source.stream && m_analysis.streams[*source.stream].currency != m_analysis.currency)
                continue;
            const bool qualifying = source.stream ? isQualifying(source) : source.use == IncomeUse::Used;
            const std::vector<Row> &of = source.stream ? m_analysis.streams[*source.stream].rows : source.found.evidence;
            for (const Row row : of) {
                const Day due = source.stream ? dueDay(m_analysis.streams[*source.stream], rows.day(row)) : rows.day(row);
                add(monthOf(due), m_analysis.preparation.counted(rows.account[row], rows.minor[row]), qualifying);
                if (qualifying)
                    m_qualifyingRows.push_back(row);
            }
        }
        std::ranges::sort(m_qualifyingRows);
    }
    static Day dueDay(const Stream &stream, Day paid)
    {
        const auto slot = std::ranges::find_if(stream.hits, [paid](const Slot &each) { return each.days.contains(paid); });
        return slot == stream.hits.end() ? paid : slot->expected;
    }

    void ofMonths()
    {
        std::vector<qint64> y;
        for (const MonthIncome &month : m_picture.months) {
            if (month.full && std::ranges::binary_search(m_full, month.month))
                y.push_back(month.qualifying);
        }
        const auto make = [&](Unit unit, const QString &method, std::size_t least) {
            Figure made = figure(unit, method);
            made.nullReason = y.size() < least ? NullReason::TooShort : NullReason::NoData;
            if (m_analysis.ledger().booked().empty())
                made.nullReason = NullReason::NoData;
            return made;
        };
        m_picture.averageAMonth = make(Unit::MoneyAMonth, u"d.7/1"_s, 1);
        m_picture.volatility = make(Unit::Share, u"d.6/1"_s, 3);
        m_picture.leastToMedian = make(Unit::Share, u"d.6/1"_s, 3);
        m_picture.trend = make(Unit::Share, u"d.6/1"_s, 3);
        m_picture.trendNordigen = make(Unit::MoneyAMonth, u"d.6-nordigen/1"_s, 3);
        qint64 sum = 0;
        for (const qint64 month : y)
            sum += month;
        if (y.empty() || sum <= 0)
            return;
        setMoney(m_picture.averageAMonth, roundedMean(sum, qint64(y.size())), u"{qualifying_income} / {months}"_s,
            {moneyTerm(u"qualifying_income"_s, sum), numberTerm(u"months"_s, double(y.size()))});
        if (y.size() >= 3)
            spreads(y);
        for (Figure *each : {&m_picture.averageAMonth, &m_picture.volatility, &m_picture.leastToMedian, &m_picture.trend,
                 &m_picture.trendNordigen}) {
            if (!each->known())
                continue;
            each->window = {firstDayOf(m_full.front()), lastDayOf(m_full.back())};
            each->observations = int(y.size());
            each->confidence = confidenceOfMonths(y.size());
            for (const Row row : m_qualifyingRows) {
                if (each->window.contains(m_analysis.ledger().booked().day(row)))
                    each->evidence.push_back(row);
            }
        }
    }

    void spreads(const std::vector<qint64> &y)
    {
        const double mean = meanOf(y);
        const double deviation = deviationOf(y);
        setValue(m_picture.volatility, deviation / mean, u"{standard_deviation} / {mean}"_s,
            {moneyTerm(u"standard_deviation"_s, qRound64(deviation)), moneyTerm(u"mean"_s, qRound64(mean))});
        const WeightedLine line = *weightedLine(y, 3, 3);
        const double minorUnits = std::pow(10.0, m_analysis.currency.digits());
        setMoney(m_picture.trendNordigen, qRound64(line.slope), u"({w} * {wxy} - {wx} * {wy}) / ({w} * {wxx} - {wx} * {wx})"_s,
            {numberTerm(u"w"_s, line.w), numberTerm(u"wxy"_s, line.wxy / minorUnits), numberTerm(u"wx"_s, line.wx),
                numberTerm(u"wy"_s, line.wy / minorUnits), numberTerm(u"wxx"_s, line.wxx)});
        const qint64 median = medianOf(y);
        if (median <= 0)
            return; // fewer than half of the months have income: no share of it can be told
        const qint64 least = *std::ranges::min_element(y);
        setValue(m_picture.leastToMedian, double(least) / double(median), u"{least_month} / {median_month}"_s,
            {moneyTerm(u"least_month"_s, least), medianTerm(u"median_month"_s, median, middleOf(y))});
        const double slope = *theilSenSlope(y);
        setValue(m_picture.trend, slope / double(median), u"{slope} / {median_month}"_s,
            {moneyTerm(u"slope"_s, qRound64(slope)), medianTerm(u"median_month"_s, median, middleOf(y))});
    }

    void daysSinceLast()
    {
        Figure &days = m_picture.daysSinceLast;
        days = figure(Unit::Days, u"d.7/1"_s);
        days.nullReason = nothingFound(m_analysis);
        const Rows &rows = m_analysis.ledger().booked();
        std::optional<Row> last;
        for (const Row row : m_qualifyingRows) {
            if (!last || rows.day(row) >= rows.day(*last))
                last = row;
        }
        if (!last)
            return;
        const int since = m_analysis.asOf - rows.day(*last);
        setValue(days, since, u"{days}"_s, {numberTerm(u"days"_s, since, Unit::Days)});
        days.window = {rows.day(*last), m_analysis.asOf};
        days.observations = 1;
        days.evidence = {*last};
        days.confidence = 100;
    }

    const Analysis &m_analysis;
    const IncomePolicy &m_policy;
    std::vector<Month> m_full;
    IncomePicture m_picture;
    std::vector<Row> m_qualifyingRows;
};

} // namespace

IncomePicture incomePicture(const Analysis &analysis, const IncomePolicy &policy, std::span<const IncomeChoice> choices,
    std::span<const OwnIncome> own)
{
    return Picture(analysis, policy, choices, own).all();
}

} // namespace saldoscope
