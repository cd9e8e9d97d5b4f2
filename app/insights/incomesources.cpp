// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/incomesources.h"

#include "insights/dayrows.h"
#include "insights/figuremaking.h"
#include "insights/formula.h"
#include "insights/names.h"
#include "insights/statistics.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kIrregularDays = 365;
constexpr int kIrregularMonths = 12;

/// What the officer said, by stream and, for rows that are in none, by class.
class Choices
{
public:
    Choices(const Analysis &analysis, std::span<const IncomeChoice> choices, const std::vector<IncomeClass> &classes)
    {
        if (choices.empty())
            return; // the common case: row keys cost a walk over all rows
        QHash<quint64, const IncomeChoice *> byRow;
        for (const IncomeChoice &choice : choices)
            byRow.insert(choice.row, &choice);
        const std::vector<RowKey> keys = rowKeys(*analysis.stated);
        for (Row row = 0; row < keys.size(); ++row) {
            const auto found = byRow.constFind(keys[row]);
            if (found == byRow.cend())
                continue;
            const qint32 stream = analysis.streamOfRow[row];
            if (stream >= 0 && analysis.streams[std::size_t(stream)].cadence != Cadence::Irregular)
                m_ofStream.insert(stream, *found);
            else if (const CategoryId category = analysis.verdicts[row].category; category < classes.size())
                m_ofClass.insert(int(classes[category]), *found);
        }
    }
    const IncomeChoice *of(std::size_t stream) const { return m_ofStream.value(qint32(stream), nullptr); }
    const IncomeChoice *of(IncomeClass kind) const { return m_ofClass.value(int(kind), nullptr); }

private:
    QHash<qint32, const IncomeChoice *> m_ofStream;
    QHash<int, const IncomeChoice *> m_ofClass;
};

class Sources
{
public:
    Sources(const Analysis &analysis, const IncomePolicy &policy, std::span<const IncomeChoice> choices)
        : m_analysis(analysis)
        , m_tree(analysis.knowledge->tree())
        , m_policy(policy)
        , m_classes(classes(m_tree))
        , m_choices(analysis, choices, m_classes)
    {
        for (const AccountPart &part : analysis.preparation.accounts) {
            for (const QString &other : part.others)
                m_others.push_back(nameWords(other));
        }
    }

    std::vector<IncomeSource> all(std::span<const OwnIncome> own)
    {
        std::vector<IncomeSource> sources;
        for (std::size_t i = 0; i < m_analysis.streams.size(); ++i) {
            const Stream &stream = m_analysis.streams[i];
            if (!stream.incoming || stream.cadence == Cadence::Irregular)
                continue;
            if (auto source = ofStream(i))
                sources.push_back(*std::move(source));
        }
        irregular(sources);
        for (std::size_t i = 0; i < own.size(); ++i)
            sources.push_back(entered(own[i], i));
        return sources;
    }

private:
    static std::vector<IncomeClass> classes(const CategoryTree &tree)
    {
        std::vector<IncomeClass> found;
        for (CategoryId id = 0; id < CategoryId(tree.all().size()); ++id)
            found.push_back(incomeClassOf(tree, id));
        return found;
    }
    IncomeClass classOf(CategoryId category) const { return category < m_classes.size() ? m_classes[category] : IncomeClass::Unidentified; }
    Figure figure(Unit unit, QLatin1StringView method) const { return emptyFigure(m_analysis, unit, method); }

    /// The class as it may be told: a shielded benefit is a benefit.
    IncomeClass told(IncomeClass kind, CategoryId category, Sensitivity sensitivity) const
    {
        if (sensitivity == Sensitivity::None || m_analysis.preparation.unfolded)
            return kind;
        const IncomeClass open = classOf(shownCategory(m_tree, {category, {}, 0, 0, sensitivity}, 1));
        return canBeIncome(open) ? open : kind;
    }

    std::optional<IncomeSource> ofStream(std::size_t index) const
    {
        const Stream &stream = m_analysis.streams[index];
        const auto salary = std::ranges::find(m_analysis.salaries, index, &Salary::stream);
        const bool isSalary = salary != m_analysis.salaries.end();
        const IncomeClass kind = isSalary ? IncomeClass::Salary : classOf(stream.category);
        if (!canBeIncome(kind))
            return std::nullopt;
        IncomeSource source;
        source.stream = index;
        if (isSalary)
            source.salary = std::size_t(salary - m_analysis.salaries.begin());
        source.kind = told(kind, stream.category, stream.sensitivity);
        const bool shielded = stream.sensitivity != Sensitivity::None && !m_analysis.preparation.unfolded;
        source.payee = shielded ? QString() : stream.payee;
        if (const auto job = std::ranges::find(m_analysis.joinedJobs, index, &JoinedJob::stream); job != m_analysis.joinedJobs.end() && !shielded)
            source.payeeBefore = job->before;
        source.temporary = isTemporary(source.kind);
        source.selfBilling = isUmbrella(stream);
        source.otherHolder = namesOther(stream);
        const int confidence = isSalary ? salary->score : int(std::lround(100 * stream.regularity));
        source.found = prudent(stream, confidence);
        steadiness(source, stream);
        source.byPolicy = useOf(source, stream, kind, isSalary ? salary->probable : kind == IncomeClass::Salary);
        settle(source, m_choices.of(index), 1000);
        return source;
    }

    IncomeUse useOf(const IncomeSource &source, const Stream &stream, IncomeClass kind, bool probable) const
    {
        if (stream.currency != m_analysis.currency)
            return IncomeUse::OtherCurrency;
        if (!m_policy.allows(kind))
            return IncomeUse::NotAllowed;
        if (source.otherHolder)
            return IncomeUse::OtherHolder;
        if (probable)
            return IncomeUse::Probable;
        if (stream.status != StreamStatus::Active)
            return IncomeUse::NotActive;
        return source.found.known() ? IncomeUse::Used : IncomeUse::NoWholePayment;
    }

    /// What the policy counts, and what is used after the officer's word.
    void settle(IncomeSource &source, const IncomeChoice *choice, int permille) const
    {
        source.allowed = source.counted = figure(Unit::MoneyAMonth, "d.7/1"_L1);
        if (source.byPolicy == IncomeUse::Used)
            source.allowed = cut(source.found, permille);
        source.use = source.byPolicy;
        if (choice != nullptr) {
            source.byOfficer = true;
            source.reason = choice->reason;
            const bool can = choice->say == IncomeChoice::Say::Amount
                || (source.found.known() && source.found.currency == m_analysis.currency);
            if (choice->say == IncomeChoice::Say::Leave)
                source.use = IncomeUse::LeftByOfficer;
            else if (can)
                source.use = IncomeUse::Used;
        }
        if (source.use != IncomeUse::Used)
            return;
        if (choice != nullptr && choice->say == IncomeChoice::Say::Amount) {
            restOn(source.counted, source.found);
            setMoney(source.counted, choice->aMonth, u"{entered_by_officer}"_s,
                {moneyTerm(u"entered_by_officer"_s, choice->aMonth, Unit::MoneyAMonth)});
        } else {
            source.counted = source.allowed.known() ? source.allowed : cut(source.found, permille);
        }
    }

    /// What no row shows: only the officer's word stands behind it.
    IncomeSource entered(const OwnIncome &own, std::size_t index) const
    {
        IncomeSource source;
        source.entered = index;
        source.kind = canBeIncome(own.kind) ? own.kind : IncomeClass::OtherRegular;
        source.payee = own.name;
        source.reason = own.reason;
        source.byOfficer = true;
        source.use = IncomeUse::Used;
        source.temporary = isTemporary(source.kind);
        source.found = source.allowed = source.counted = figure(Unit::MoneyAMonth, "d.7/1"_L1);
        for (auto [member, unit] : {std::pair(&source.regularity, Unit::Share), std::pair(&source.stability, Unit::Share),
                 std::pair(&source.longevity, Unit::Months)})
            *member = figure(unit, "d.6/1"_L1);
        source.sinceStart = figure(Unit::Days, "d.7/1"_L1);
        setMoney(source.counted, own.aMonth, u"{entered_by_officer}"_s,
            {moneyTerm(u"entered_by_officer"_s, own.aMonth, Unit::MoneyAMonth)});
        return source;
    }

    static Figure cut(const Figure &found, int permille)
    {
        Figure part = found;
        if (permille != 1000) {
            setMoney(part, roundedMean(*found.minor * permille, 1000), u"{found} * {haircut}"_s,
                {moneyTerm(u"found"_s, *found.minor, Unit::MoneyAMonth), numberTerm(u"haircut"_s, double(permille) / 1000, Unit::Share)});
        }
        return part;
    }

    /// min(median of 3, median of 12) of d.7, a month.
    Figure prudent(const Stream &stream, int confidence) const
    {
        Figure found = figure(Unit::MoneyAMonth, "d.7/1"_L1);
        found.currency = stream.currency;
        const auto shortMedian = medianOfLast(stream.hits, m_policy.shortSlots);
        const auto longMedian = medianOfLast(stream.hits, m_policy.longSlots);
        if (!shortMedian || !longMedian)
            return found;
        const QString shortName = u"median_of_last_%1"_s.arg(m_policy.shortSlots);
        const QString longName = u"median_of_last_%1"_s.arg(m_policy.longSlots);
        setMoney(found, perMonth(std::min(*shortMedian, *longMedian), stream.cadence),
            u"min({%1}; {%2})%3"_s.arg(shortName, longName, perMonthFormula(stream.cadence)),
            {medianTerm(shortName, *shortMedian, middleOfLast(stream.hits, m_policy.shortSlots)),
                medianTerm(longName, *longMedian, middleOfLast(stream.hits, m_policy.longSlots))});
        restOnSlots(found, m_analysis, stream, m_policy.longSlots, confidence);
        return found;
    }

    /// R, S, longevity and the label of d.6.
    void steadiness(IncomeSource &source, const Stream &stream) const
    {
        const auto all = int(stream.hits.size());
        source.regularity = figure(Unit::Share, "d.6/1"_L1);
        source.stability = figure(Unit::Share, "d.6/1"_L1);
        source.longevity = figure(Unit::Months, "d.6/1"_L1);
        source.sinceStart = figure(Unit::Days, "d.7/1"_L1);
        const int since = m_analysis.asOf - stream.first;
        setValue(source.sinceStart, since, u"{days}"_s, {numberTerm(u"days"_s, since, Unit::Days)});
        const int longevity = monthsInARow(stream, m_analysis.asOf);
        setValue(source.longevity, longevity, u"{months}"_s, {numberTerm(u"months"_s, longevity, Unit::Months)});
        for (Figure *each : {&source.sinceStart, &source.longevity})
            restOnSlots(*each, m_analysis, stream, all, 100);
        source.activeMonths = activeMonths(stream.rows);
        if (all < 3) {
            source.regularity.nullReason = source.stability.nullReason = NullReason::TooShort;
            return;
        }
        setValue(source.regularity, stream.regularity, u"0.7 * {slots_hit} / {slots_expected} + 0.3 * {punctuality}"_s,
            {numberTerm(u"slots_hit"_s, stream.slotsHit), numberTerm(u"slots_expected"_s, stream.slotsExpected),
                numberTerm(u"punctuality"_s, stream.punctuality, Unit::Share)});
        restOnSlots(source.regularity, m_analysis, stream, all, 100);
        if (stream.stability) {
            std::vector<qint64> winsorised;
            for (const Slot &slot : stream.hits)
                winsorised.push_back(std::clamp(std::abs(slot.minor), stream.lowest, std::max(stream.lowest, stream.highest)));
            setValue(source.stability, *stream.stability, u"max(0; 1 - {standard_deviation} / {mean})"_s,
                {moneyTerm(u"standard_deviation"_s, qRound64(deviationOf(winsorised))), moneyTerm(u"mean"_s, qRound64(meanOf(winsorised)))});
            restOnSlots(source.stability, m_analysis, stream, all, 100);
        }
        const double r = stream.regularity;
        const double s = stream.stability.value_or(0);
        source.steadiness = r >= 0.9 && s >= 0.85 && longevity >= 6 ? Steadiness::High
            : r >= 0.7 && s >= 0.6 && longevity >= 3                ? Steadiness::Medium
                                                                    : Steadiness::Low;
    }

    int activeMonths(std::span<const Row> rows) const
    {
        std::vector<Month> months;
        for (const Row row : rows) {
            const Day day = m_analysis.ledger().booked().day(row);
            if (day > m_analysis.asOf - kIrregularDays && day <= m_analysis.asOf)
                months.push_back(monthOf(day));
        }
        std::ranges::sort(months);
        const auto count = std::unique(months.begin(), months.end()) - months.begin();
        return std::min(int(count), kIrregularMonths);
    }

    bool isUmbrella(const Stream &stream) const
    {
        const Verdict &verdict = m_analysis.verdicts[stream.rows.back()];
        const auto rules = m_analysis.knowledge->rules().all();
        return (verdict.layer == Layer::Counterparty || verdict.layer == Layer::Structure) && verdict.rule < rules.size()
            && rules[verdict.rule].id.contains("umbrella"_L1);
    }

    /// Does the text name a holder of the account who does not apply (d.3.6)?
    bool namesOther(const Stream &stream) const
    {
        if (m_others.empty())
            return false;
        const Row row = stream.rows.back();
        std::vector<std::string> words = nameWords(m_analysis.ledger().counterparty(row));
        std::ranges::copy(nameWords(m_analysis.ledger().text(row)), std::back_inserter(words));
        std::ranges::sort(words);
        return std::ranges::any_of(m_others, [&](const std::vector<std::string> &other) {
            return other.size() >= 2 && std::ranges::includes(words, other);
        });
    }

    /// Money in that is in no rhythm, a class at a time.
    void irregular(std::vector<IncomeSource> &sources) const
    {
        if (m_analysis.asOf == kNoDay)
            return;
        std::array<std::vector<Row>, kIncomeClasses> rowsOf;
        std::array<Sensitivity, kIncomeClasses> sensitivity {};
        const Rows &rows = m_analysis.ledger().booked();
        const Period window {m_analysis.asOf - kIrregularDays + 1, m_analysis.asOf};
        const RowRange range = rowsOfDays(rows, window);
        for (Row row = range.first; row < range.end; ++row) {
            if (rows.minor[row] <= 0 || rows.currency[row] != m_analysis.currency)
                continue;
            const IncomeClass kind = classOf(m_analysis.verdicts[row].category);
            const qint32 stream = m_analysis.streamOfRow[row];
            if (!canBeIncome(kind) || !counts(m_analysis.counting, row)
                || (stream >= 0 && m_analysis.streams[std::size_t(stream)].cadence != Cadence::Irregular))
                continue;
            const Sensitivity told = m_analysis.verdicts[row].sensitivity;
            sensitivity[std::size_t(kind)] = std::max(sensitivity[std::size_t(kind)], told);
            rowsOf[std::size_t(kind)].push_back(row);
        }
        for (std::size_t i = 0; i < kIncomeClasses; ++i) {
            if (!rowsOf[i].empty())
                sources.push_back(ofRows(IncomeClass(i), std::move(rowsOf[i]), sensitivity[i], window));
        }
    }

    IncomeSource ofRows(IncomeClass kind, std::vector<Row> rows, Sensitivity sensitivity, Period window) const
    {
        IncomeSource source;
        source.kind = told(kind, m_analysis.verdicts[rows.front()].category, sensitivity);
        source.temporary = isTemporary(source.kind);
        source.activeMonths = activeMonths(rows);
        const Rows &booked = m_analysis.ledger().booked();
        qint64 sum = 0;
        for (const Row row : rows)
            sum += m_analysis.preparation.counted(booked.account[row], booked.minor[row]);
        source.found = figure(Unit::MoneyAMonth, "d.7/1"_L1);
        setMoney(source.found, roundedMean(sum, kIrregularMonths), u"{sum_of_a_year} / 12"_s, {moneyTerm(u"sum_of_a_year"_s, sum)});
        source.found.window = window;
        source.found.observations = int(rows.size());
        source.found.confidence = 50;
        const Day first = booked.day(rows.front());
        source.found.evidence = std::move(rows);
        for (auto [member, unit] : {std::pair(&source.regularity, Unit::Share), std::pair(&source.stability, Unit::Share),
                 std::pair(&source.longevity, Unit::Months)})
            *member = figure(unit, "d.6/1"_L1);
        source.sinceStart = figure(Unit::Days, "d.7/1"_L1);
        const int since = m_analysis.asOf - first;
        setValue(source.sinceStart, since, u"{days}"_s, {numberTerm(u"days"_s, since, Unit::Days)});
        source.sinceStart.window = window;
        const bool allowed = m_policy.allows(kind) && m_policy.irregular[std::size_t(kind)];
        source.byPolicy = !allowed                             ? IncomeUse::NotAllowed
            : source.activeMonths < m_policy.leastActiveMonths ? IncomeUse::TooFewMonths
                                                               : IncomeUse::Used;
        settle(source, m_choices.of(kind), m_policy.haircutPermille);
        return source;
    }

    const Analysis &m_analysis;
    const CategoryTree &m_tree;
    const IncomePolicy &m_policy;
    std::vector<IncomeClass> m_classes;
    Choices m_choices;
    std::vector<std::vector<std::string>> m_others;
};

} // namespace

std::vector<IncomeSource> incomeSources(const Analysis &analysis, const IncomePolicy &policy, std::span<const IncomeChoice> choices,
    std::span<const OwnIncome> own)
{
    return Sources(analysis, policy, choices).all(own);
}

bool isFoundIncome(const Analysis &analysis, const IncomeSource &source, const IncomePolicy &policy)
{
    if (source.kind >= IncomeClass::PeerToPeer || !source.found.known() || source.found.currency != analysis.currency)
        return false;
    return source.stream ? analysis.streams[*source.stream].status == StreamStatus::Active
                         : source.activeMonths >= policy.leastActiveMonths;
}

std::vector<EmployerRename> employerRenames(const Analysis &analysis, std::span<const IncomeSource> sources)
{
    constexpr int kMostDaysBetween = 45;
    std::vector<EmployerRename> renames;
    const auto mayBeJob = [](const IncomeSource &source) {
        return source.stream
            && (source.kind == IncomeClass::Salary || source.kind == IncomeClass::Unidentified || source.kind == IncomeClass::OtherRegular
                || source.kind == IncomeClass::EmployerOther);
    };
    for (const IncomeSource &before : sources) {
        if (!before.salary || !before.stream)
            continue;
        const Stream &old = analysis.streams[*before.stream];
        for (const IncomeSource &after : sources) {
            if (!mayBeJob(after) || *after.stream == *before.stream)
                continue;
            const Stream &young = analysis.streams[*after.stream];
            const int between = young.first - old.last;
            const int apart = std::abs(old.payDay - young.payDay);
            const bool sameDay = old.payDay > 0 && young.payDay > 0 && std::min(apart, 31 - apart) <= 1;
            if (between <= 0 || between > kMostDaysBetween || !sameDay || old.currency != young.currency || old.cadence != young.cadence
                || old.median == 0)
                continue;
            const qint64 more = young.median - old.median;
            if (std::abs(more) * 10 <= std::abs(old.median))
                renames.push_back({*before.stream, *after.stream, between, int(roundedMean(more * 1000, old.median))});
        }
    }
    return renames;
}

} // namespace saldoscope
