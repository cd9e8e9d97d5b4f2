// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/figuremaking.h"
#include "insights/formula.h"
#include "insights/loanrows.h"
#include "insights/rhythm.h"
#include "insights/statistics.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kNewInstalmentDays = 45;   ///< a debt with one or two payments so far: the newest is this young
constexpr int kRevolvingDays = 30;       ///< of a month, for windows of months back from asOf
constexpr int kActiveReceiptDays = 90;
constexpr int kBillsLookedAt = 12;

bool isRevolving(LoanType type)
{
    return type == LoanType::Card || type == LoanType::CreditLine || type == LoanType::Bnpl || type == LoanType::HighCost
        || type == LoanType::Pawn || type == LoanType::Collection || type == LoanType::Bailiff || type == LoanType::Unknown;
}

class Debts
{
public:
    Debts(const Analysis &analysis, const CommitmentPolicy &policy)
        : m_analysis(analysis)
        , m_tree(analysis.knowledge->tree())
        , m_policy(policy)
        , m_rows(loanRows(analysis))
        , m_names(analysis)
    {
        for (CategoryId id = 0; id < CategoryId(m_tree.all().size()); ++id)
            m_types.push_back(loanTypeOf(m_tree, id).value_or(LoanType::Unknown));
    }

    Commitments all()
    {
        receipts();
        streams();
        withoutRhythm();
        std::ranges::stable_sort(m_found.repayments, std::ranges::greater(), [](const Repayment &each) { return each.aMonth.minor.value_or(0); });
        findBridges(m_found, m_analysis, m_policy, m_rows, m_names);
        lenders();
        newLoans();
        stacking();
        service();
        ratios();
        return std::move(m_found);
    }

private:
    Figure figure(Unit unit, const QString &method) const { return emptyFigure(m_analysis, unit, method); }
    const Rows &booked() const { return m_analysis.ledger().booked(); }
    LoanType typeOf(Row row) const
    {
        const CategoryId category = m_analysis.verdicts[row].category;
        return category < m_types.size() ? m_types[category] : LoanType::Unknown;
    }
    Figure sumOfRows(Unit unit, const QString &term, std::vector<Row> rows, Period window) const
    {
        Figure sum = figure(unit, u"d.8/1"_s);
        qint64 minor = 0;
        for (const Row row : rows)
            minor += countedSum(m_analysis, row);
        setMoney(sum, minor, u'{' + term + u'}', {moneyTerm(term, minor)});
        sum.window = window;
        sum.observations = int(rows.size());
        sum.confidence = 90;
        sum.evidence = std::move(rows);
        return sum;
    }
    Period whole() const { return {m_analysis.period.first, m_analysis.asOf}; }
    Period last(int days) const { return m_analysis.asOf == kNoDay ? Period() : Period {m_analysis.asOf - days + 1, m_analysis.asOf}; }

    void receipts()
    {
        for (const Row row : m_rows.receipts) {
            const LoanType type = typeOf(row);
            m_found.receipts.push_back({row, booked().day(row), countedSum(m_analysis, row), type, m_names.of(row), type == LoanType::Study});
        }
        std::ranges::stable_sort(m_found.receipts, {}, &LoanReceipt::day);
    }

    void streams()
    {
        for (std::size_t i = 0; i < m_analysis.streams.size(); ++i) {
            const Stream &stream = m_analysis.streams[i];
            const auto type = loanTypeOf(m_tree, stream.category);
            if (stream.incoming || !type || stream.cadence == Cadence::Irregular || stream.currency != m_analysis.currency)
                continue;
            Repayment repayment;
            repayment.stream = i;
            repayment.type = *type;
            repayment.lender = m_names.of(stream.rows.back());
            repayment.status = stream.status;
            repayment.paid = sumOfRows(Unit::Money, u"paid"_s, stream.rows, whole());
            repayment.aMonth = figure(Unit::MoneyAMonth, u"d.8/1"_s);
            repayment.late = lateEvents(m_analysis, stream, repayment.lender, m_rows, m_names, repayment.paidElsewhere);
            const auto median = medianOfLast(stream.hits, m_policy.debtSlots);
            if (stream.status == StreamStatus::Active && median) {
                const QString term = u"median_of_last_%1"_s.arg(m_policy.debtSlots);
                setMoney(repayment.aMonth, -perMonth(*median, stream.cadence), u'{' + term + u'}' + perMonthFormula(stream.cadence),
                    {medianTerm(term, -*median, -middleOfLast(stream.hits, m_policy.debtSlots))});
                restOnSlots(repayment.aMonth, m_analysis, stream, m_policy.debtSlots, int(std::lround(100 * stream.regularity)));
            }
            const auto newest = std::abs(stream.hits.back().minor);
            repayment.settled = stream.median != 0 && newest >= std::abs(stream.median) * m_policy.settlementTimes;
            if (repayment.type == LoanType::Card)
                judgeCard(repayment, stream.hits);
            m_found.repayments.push_back(std::move(repayment));
        }
        splitHomeLoans();
    }

    /// d.8: bills that vary, without any interest, are a card paid in full. What cannot be told is asked.
    void judgeCard(Repayment &repayment, std::span<const Slot> bills)
    {
        std::vector<qint64> amounts;
        for (std::size_t i = bills.size() - std::min(bills.size(), std::size_t(kBillsLookedAt)); i < bills.size(); ++i)
            amounts.push_back(std::abs(bills[i].minor));
        const bool varies = amounts.size() >= 3 && deviationOf(amounts) * 1000 > meanOf(amounts) * m_policy.fullPayerPermille;
        const bool interest = std::ranges::any_of(m_rows.costs, [&](Row row) { return m_names.of(row) == repayment.lender; });
        repayment.paidInFull = varies && !interest;
        repayment.askWhetherPaidInFull = !varies && !interest;
    }

    /// A bank's small loan beside its mortgage: far smaller and on another day, it is none of the mortgage's parts.
    void splitHomeLoans()
    {
        for (Repayment &repayment : m_found.repayments) {
            if (repayment.type != LoanType::Mortgage || !repayment.aMonth.known())
                continue;
            const auto greatest = std::ranges::max_element(m_found.repayments, {}, [&](const Repayment &other) {
                return other.type == LoanType::Mortgage && other.lender == repayment.lender ? other.aMonth.minor.value_or(0) : -1;
            });
            const Stream &stream = m_analysis.streams[*repayment.stream];
            const Stream &main = m_analysis.streams[*greatest->stream];
            const bool small = *repayment.aMonth.minor * 5 < *greatest->aMonth.minor
                && *repayment.aMonth.minor < 1500 * major() / (isKrona() ? 1 : 10);
            if (small && stream.payDay != main.payDay) {
                repayment.type = LoanType::Unsecured;
                repayment.typeFromAmounts = true;
            }
        }
    }
    qint64 major() const { return qint64(std::llround(std::pow(10.0, m_analysis.currency.digits()))); }
    bool isKrona() const
    {
        const QString code = m_analysis.currency.code();
        return code == "SEK"_L1 || code == "NOK"_L1 || code == "DKK"_L1;
    }

    /// Payments that are in no rhythm, by lender and type.
    void withoutRhythm()
    {
        std::map<std::tuple<QString, LoanType>, std::vector<Row>> groups;
        QHash<std::pair<quint64, int>, std::vector<Row> *> known; // names are compared once, not at every row
        for (const Row row : m_rows.payments) {
            const qint32 stream = m_analysis.streamOfRow[row];
            if (stream >= 0 && m_analysis.streams[std::size_t(stream)].cadence != Cadence::Irregular)
                continue;
            std::vector<Row> *&group = known[{m_names.key(row), int(typeOf(row))}];
            if (!group)
                group = &groups[{m_names.of(row), typeOf(row)}];
            group->push_back(row);
        }
        for (auto &[key, rows] : groups) {
            Repayment repayment;
            repayment.lender = std::get<0>(key);
            repayment.type = std::get<1>(key);
            repayment.paid = sumOfRows(Unit::Money, u"paid"_s, rows, whole());
            repayment.aMonth = figure(Unit::MoneyAMonth, u"d.8/1"_s);
            const Day newest = booked().day(rows.back());
            if (isRevolving(repayment.type))
                revolving(repayment, rows);
            else if (newest > m_analysis.asOf - kNewInstalmentDays)
                instalment(repayment, rows);
            repayment.status = repayment.aMonth.known() ? StreamStatus::Active : StreamStatus::Ended;
            if (repayment.type == LoanType::Card) {
                std::vector<Slot> bills;
                for (const Row row : rows)
                    bills.push_back({booked().day(row), booked().day(row), {}, booked().minor[row], false});
                judgeCard(repayment, bills);
            }
            m_found.repayments.push_back(std::move(repayment));
        }
    }

    void revolving(Repayment &repayment, const std::vector<Row> &rows) const
    {
        const Period window = last(m_policy.revolvingMonths * kRevolvingDays + m_policy.revolvingMonths / 2); // 183 days for six
        std::vector<Row> recent;
        for (const Row row : rows) {
            if (window.contains(booked().day(row)))
                recent.push_back(row);
        }
        if (recent.empty())
            return;
        const QString term = u"sum_of_%1_months"_s.arg(m_policy.revolvingMonths);
        Figure sum = sumOfRows(Unit::MoneyAMonth, term, std::move(recent), window);
        const qint64 minor = *sum.minor;
        setMoney(sum, roundedMean(minor, m_policy.revolvingMonths), u"{%1} / %2"_s.arg(term).arg(m_policy.revolvingMonths),
            {moneyTerm(term, minor)});
        sum.confidence = 60;
        repayment.aMonth = std::move(sum);
    }

    /// A loan too young for a rhythm: its instalment is taken to come every month, as instalments do.
    void instalment(Repayment &repayment, const std::vector<Row> &rows) const
    {
        if (rows.size() > 2)
            return revolving(repayment, rows);
        std::vector<qint64> amounts;
        amounts.reserve(rows.size());
        for (const Row row : rows)
            amounts.push_back(countedSum(m_analysis, row));
        Figure each = sumOfRows(Unit::MoneyAMonth, u"median_payment"_s, rows, whole());
        const qint64 median = medianOf(amounts);
        setMoney(each, median, u"{median_payment}"_s, {medianTerm(u"median_payment"_s, median, middleOf(amounts))});
        each.confidence = 40;
        repayment.aMonth = std::move(each);
    }

    void lenders()
    {
        std::map<QString, Lender> byName;
        const auto note = [](Lender &lender, LoanType type) {
            if (std::ranges::find(lender.types, type) == lender.types.end())
                lender.types.push_back(type);
        };
        for (std::size_t i = 0; i < m_found.receipts.size(); ++i) {
            Lender &lender = byName[m_found.receipts[i].lender];
            lender.receipts.push_back(i);
            lender.active = lender.active || m_found.receipts[i].day > m_analysis.asOf - kActiveReceiptDays;
            note(lender, m_found.receipts[i].type);
        }
        for (std::size_t i = 0; i < m_found.repayments.size(); ++i) {
            const Repayment &repayment = m_found.repayments[i];
            Lender &lender = byName[repayment.lender];
            lender.repayments.push_back(i);
            lender.active = lender.active || (repayment.status == StreamStatus::Active && !repayment.settled);
            note(lender, repayment.type);
        }
        std::vector<Row> evidence;
        int active = 0;
        for (auto &[name, lender] : byName) {
            lender.name = name;
            std::ranges::sort(lender.types);
            active += lender.active ? 1 : 0;
            for (const std::size_t i : lender.active ? lender.repayments : std::vector<std::size_t>())
                std::ranges::copy(m_found.repayments[i].aMonth.evidence, std::back_inserter(evidence));
            m_found.lenders.push_back(std::move(lender));
        }
        m_found.lenderCount = counted(active, u"active_lenders"_s, std::move(evidence), whole());
    }

    /// A count that is a true zero in data that would have shown more.
    Figure counted(int count, const QString &term, std::vector<Row> evidence, Period window) const
    {
        Figure made = figure(Unit::Count, u"d.8/1"_s);
        if (booked().empty())
            return made;
        setValue(made, count, u'{' + term + u'}', {numberTerm(term, count)});
        made.window = window;
        made.observations = int(evidence.size());
        made.confidence = m_analysis.period.first <= window.first ? 90 : 50; // the window may hold more than we saw
        std::ranges::sort(evidence);
        made.evidence = std::move(evidence);
        return made;
    }

    void newLoans()
    {
        constexpr std::array windows {30, 60, 90, 180, 365};
        for (std::size_t i = 0; i < windows.size(); ++i) {
            NewLoans &loans = m_found.newLoans[i];
            loans.days = windows[i];
            std::vector<Row> rows;
            for (const LoanReceipt &receipt : m_found.receipts) {
                if (!last(windows[i]).contains(receipt.day))
                    continue;
                ++loans.count[std::size_t(receipt.type)];
                loans.sum[std::size_t(receipt.type)] += receipt.minor;
                if (!receipt.study)
                    rows.push_back(receipt.row);
            }
            loans.all = counted(int(rows.size()), u"receipts"_s, rows, last(windows[i]));
            loans.allSum = booked().empty() ? figure(Unit::Money, u"d.8/1"_s) : sumOfRows(Unit::Money, u"receipts"_s, rows, last(windows[i]));
        }
        Figure &days = m_found.daysSinceLastLoan;
        days = figure(Unit::Days, u"d.8/1"_s);
        for (const LoanReceipt &receipt : m_found.receipts) {
            if (receipt.study)
                continue;
            const int since = m_analysis.asOf - receipt.day;
            setValue(days, since, u"{days}"_s, {numberTerm(u"days"_s, since, Unit::Days)});
            days.window = {receipt.day, m_analysis.asOf};
            days.evidence = {receipt.row};
            days.observations = 1;
            days.confidence = 90;
        }
    }

    void stacking()
    {
        m_found.stack = stackOf(m_found, m_policy, m_analysis.asOf);
        std::vector<Row> rows;
        for (const std::size_t receipt : m_found.stack)
            rows.push_back(m_found.receipts[receipt].row);
        const auto count = int(rows.size());
        m_found.stacking = counted(count, u"receipts_in_%1_days"_s.arg(m_policy.stackingDays), std::move(rows), last(365));
    }

    template <class Wanted> Figure total(Wanted wanted) const
    {
        std::vector<Part> parts;
        for (const Repayment &repayment : m_found.repayments) {
            if (wanted(repayment) && repayment.aMonth.known() && !repayment.paidInFull && !repayment.settled)
                parts.push_back({word(repayment.type) + u'_' + QString::number(parts.size() + 1), &repayment.aMonth});
        }
        return totalOf(m_analysis, u"d.8/1"_s, parts, nothingFound(m_analysis));
    }

    /// Long enough to see a payment, and there is none: a true zero.
    void zeroWhereSeen(Figure &sum) const
    {
        if (sum.known() || sum.nullReason != NullReason::NoData || booked().empty())
            return;
        setMoney(sum, 0, u"0"_s, {});
        sum.window = whole();
        sum.confidence = confidenceOfMonths(fullMonths(m_analysis).size());
    }

    void service()
    {
        m_found.debtService = total([](const Repayment &) { return true; });
        m_found.debtServiceHome = total([](const Repayment &repayment) { return isHome(repayment.type); });
        zeroWhereSeen(m_found.debtService);
        zeroWhereSeen(m_found.debtServiceHome);
        for (std::size_t i = 0; i < kLoanTypes; ++i)
            m_found.byType[i] = total([i](const Repayment &repayment) { return repayment.type == LoanType(i); });
        std::vector<Row> bnpl, late;
        int plans = 0, events = 0;
        for (const Repayment &repayment : m_found.repayments) {
            if (repayment.type == LoanType::Bnpl && repayment.status == StreamStatus::Active && !repayment.settled) {
                ++plans;
                std::ranges::copy(repayment.aMonth.evidence, std::back_inserter(bnpl));
            }
            events += int(repayment.late.size());
            for (const LateEvent &event : repayment.late) {
                for (const std::optional<Row> &row : {event.madeUp, event.fee}) {
                    if (row)
                        late.push_back(*row);
                }
            }
        }
        m_found.bnplPlans = counted(plans, u"active_plans"_s, std::move(bnpl), whole());
        std::ranges::sort(late);
        late.erase(std::unique(late.begin(), late.end()), late.end());
        m_found.lateEvents = counted(events, u"late_payments"_s, std::move(late), whole());
    }

    void housing()
    {
        std::vector<Figure> costs;
        bool otherCurrency = false;
        const auto inside = [this](CategoryId id, QStringView key) {
            const CategoryId ancestor = m_tree.find(key);
            return ancestor != kNoCategory && id < m_tree.all().size() && m_tree.isInside(id, ancestor);
        };
        std::vector<QString> names;
        for (const Stream &stream : m_analysis.streams) {
            const bool rent = inside(stream.category, u"housing") && !inside(stream.category, u"housing.purchase");
            if (stream.incoming || !rent || stream.status != StreamStatus::Active || stream.cadence == Cadence::Irregular)
                continue;
            const auto median = medianOfLast(stream.hits, m_policy.debtSlots);
            otherCurrency = otherCurrency || stream.currency != m_analysis.currency;
            if (!median || stream.currency != m_analysis.currency)
                continue;
            Figure cost = figure(Unit::MoneyAMonth, u"d.15/1"_s);
            const QString term = u"median_of_last_%1"_s.arg(m_policy.debtSlots);
            setMoney(cost, -perMonth(*median, stream.cadence), u'{' + term + u'}' + perMonthFormula(stream.cadence), {medianTerm(term, -*median, -middleOfLast(stream.hits, m_policy.debtSlots))});
            restOnSlots(cost, m_analysis, stream, m_policy.debtSlots, int(std::lround(100 * stream.regularity)));
            costs.push_back(std::move(cost));
        }
        std::vector<Part> parts;
        parts.reserve(costs.size());
        for (const Figure &cost : costs)
            parts.push_back({u"housing_%1"_s.arg(parts.size() + 1), &cost});
        for (const Repayment &repayment : m_found.repayments) {
            if (isHome(repayment.type) && repayment.aMonth.known() && !repayment.settled)
                parts.push_back({word(repayment.type) + u'_' + QString::number(parts.size() + 1), &repayment.aMonth});
        }
        m_found.housing = totalOf(m_analysis, u"d.15/1"_s, parts, otherCurrency ? NullReason::MixedCurrencyNoRate : nothingFound(m_analysis));
    }

    void ratios()
    {
        const Figure &income = m_analysis.income.used;
        housing();
        m_found.debtServiceRatio = ratioOf(m_found.debtService, income, u"debt_service"_s, u"income_used"_s, u"d.9/1"_s);
        m_found.housingShare = ratioOf(m_found.housing, income, u"housing"_s, u"income_used"_s, u"d.9/1"_s);
        Figure bnpl = m_found.byType[std::size_t(LoanType::Bnpl)];
        zeroWhereSeen(bnpl);
        m_found.bnplShare = ratioOf(bnpl, income, u"bnpl"_s, u"income_used"_s, u"d.8/1"_s);

        const std::vector<Month> full = fullMonths(m_analysis);
        Figure paid = figure(Unit::Money, u"d.9/1"_s);
        Figure earned = paid;
        for (Figure *each : {&paid, &earned})
            each->nullReason = booked().empty() ? NullReason::NoData : NullReason::TooShort;
        if (!full.empty()) {
            const Period window {firstDayOf(full.front()), lastDayOf(full.back())};
            std::vector<Row> rows;
            for (const Row row : m_rows.payments) {
                if (std::ranges::binary_search(full, monthOf(booked().day(row))))
                    rows.push_back(row);
            }
            paid = sumOfRows(Unit::Money, u"loan_payments"_s, std::move(rows), window);
            qint64 sum = 0;
            for (const MonthIncome &month : m_analysis.income.months)
                sum += month.full && std::ranges::binary_search(full, month.month) ? month.all : 0;
            setMoney(earned, sum, {}, {});
            earned.window = window;
            earned.confidence = confidenceOfMonths(full.size());
        }
        m_found.loansToIncome = ratioOf(paid, earned, u"loan_payments"_s, u"all_income"_s, u"d.9-nordigen/1"_s);
    }

    const Analysis &m_analysis;
    const CategoryTree &m_tree;
    const CommitmentPolicy &m_policy;
    LoanRows m_rows;
    LenderNames m_names;
    std::vector<LoanType> m_types; ///< by category
    Commitments m_found;
};

} // namespace

Commitments commitments(const Analysis &analysis, const CommitmentPolicy &policy) { return Debts(analysis, policy).all(); }

} // namespace saldoscope
