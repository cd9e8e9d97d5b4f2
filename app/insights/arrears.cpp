// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/riskrows.h"

#include "insights/payee.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr const char *kReturned = "d.12/1";
constexpr const char *kClaims = "d.13/1";
constexpr int kYear = 365;
constexpr std::size_t kLeastBills = 4; ///< payments from which a bill's usual amount is known

class ArrearsFinder
{
public:
    ArrearsFinder(const RiskRows &rows, const RiskPolicy &policy)
        : m_rows(rows)
        , m_policy(policy)
    {
    }

    Arrears all()
    {
        Arrears result;
        result.returnedPayments = returnedPayments();
        for (std::size_t i = 0; i < kRollingDays.size(); ++i)
            result.returned.windows[i] = returnedIn(result, m_rows.lastDays(kRollingDays[i]));
        result.returnedSum = returnedSum(result);
        result.reminders = reminders();
        std::vector<Row> recent;
        for (const ReminderTrace &trace : result.reminders) {
            if (m_rows.hasDays() && m_rows.lastDays(kYear).contains(trace.on))
                recent.push_back(trace.row);
        }
        result.reminderCount = m_rows.countIn(kReturned, m_rows.lastDays(kYear), recent);
        result.collection = claims({RiskKind::Collection});
        result.bailiff = claims({RiskKind::Bailiff});
        result.maintenance = claims({RiskKind::Maintenance});
        result.loanFines = claims({RiskKind::LoanFine});
        result.dishonours = dishonours(result);
        return result;
    }

private:
    qint64 size(Row row) const { return std::abs(m_rows.minor(row)); }

    /// Both legs found, then single rows that say so; a fee near an event belongs to it.
    std::vector<ReturnedPayment> returnedPayments() const
    {
        std::vector<ReturnedPayment> events;
        std::set<Row> used;
        const Rows &booked = m_rows.ledger().booked();
        for (const Reversal &reversal : m_rows.analysis().preparation.reversals) {
            if (!counts(m_rows.analysis().counting, reversal.in) || booked.currency[reversal.in] != m_rows.analysis().currency)
                continue;
            events.push_back({m_rows.day(reversal.in), reversal.out, reversal.in, std::nullopt, size(reversal.in), reversal.biller});
            used.insert({reversal.out, reversal.in});
        }
        std::ranges::stable_sort(events, {}, &ReturnedPayment::on);
        const std::size_t pairs = events.size();
        for (const Row row : withoutPaidBack(m_rows, RiskKind::Returned)) {
            if (used.contains(row) || addFee(events, row))
                continue;
            events.push_back({m_rows.day(row), {}, {}, row, 0, kNoCategory}); // a charge for a payment that never left
        }
        for (const Row row : m_rows.of(RiskKind::Returned)) {
            if (booked.minor[row] > 0 && !used.contains(row) && !isCancelled(row))
                events.push_back({m_rows.day(row), {}, row, {}, size(row), kNoCategory}); // the payment itself is not in the data
        }
        for (const Row row : withoutPaidBack(m_rows, RiskKind::OverdraftFee))
            addFee(events, row, pairs);
        std::ranges::stable_sort(events, {}, &ReturnedPayment::on);
        return events;
    }
    /// Gives a fee to the event within some days of it that has none yet and is larger than the fee.
    bool addFee(std::vector<ReturnedPayment> &events, Row row, std::optional<std::size_t> onlyFirst = {}) const
    {
        const std::size_t end = std::min(events.size(), onlyFirst.value_or(events.size()));
        for (std::size_t i = 0; i < end; ++i) {
            ReturnedPayment &event = events[i];
            if (event.fee || event.minor <= size(row) || std::abs(m_rows.day(row) - event.on) > m_policy.returnedFeeDays)
                continue;
            event.fee = row;
            return true;
        }
        return false;
    }
    /// Is this money in only what undid a fee?
    bool isCancelled(Row in) const
    {
        const std::vector<Row> left = withoutPaidBack(m_rows, RiskKind::Returned);
        const qint64 minor = m_rows.ledger().booked().minor[in];
        return std::ranges::any_of(m_rows.of(RiskKind::Returned), [&](Row row) {
            return m_rows.ledger().booked().minor[row] == -minor && row < in && std::ranges::find(left, row) == left.end();
        });
    }
    static void append(std::vector<Row> &rows, const ReturnedPayment &event)
    {
        for (const std::optional<Row> &row : {event.out, event.back, event.fee}) {
            if (row)
                rows.push_back(*row);
        }
    }
    Figure returnedIn(const Arrears &arrears, Period days) const
    {
        std::vector<Row> evidence;
        int count = 0;
        for (const ReturnedPayment &event : arrears.returnedPayments) {
            if (!days.contains(event.on))
                continue;
            ++count;
            append(evidence, event);
        }
        std::ranges::sort(evidence);
        Figure figure = m_rows.countIn(kReturned, days, std::move(evidence));
        if (figure.known())
            figure.value = count;
        return figure;
    }
    static Figure returnedSum(const Arrears &arrears)
    {
        Figure figure = arrears.returned.in(kYear);
        figure.unit = Unit::Money;
        if (!figure.known())
            return figure;
        figure.value.reset();
        figure.minor = 0;
        for (const ReturnedPayment &event : arrears.returnedPayments)
            figure.minor = *figure.minor + (figure.window.contains(event.on) ? event.minor : 0);
        return figure;
    }

    std::vector<ReminderTrace> reminders() const
    {
        std::vector<ReminderTrace> traces;
        const auto add = [&](RiskKind kind, ArrearsSign sign) {
            for (const Row row : withoutPaidBack(m_rows, kind)) {
                const bool claim = kind == RiskKind::Reminder && m_policy.claimFee > 0 && size(row) == m_policy.claimFee;
                traces.push_back({m_rows.day(row), row, claim ? ArrearsSign::ClaimFee : sign, size(row)});
            }
        };
        add(RiskKind::Reminder, ArrearsSign::ReminderFee);
        add(RiskKind::LoanFine, ArrearsSign::LoanFine);
        for (const Stream &stream : m_rows.analysis().streams)
            onBills(stream, traces);
        std::ranges::stable_sort(traces, {}, [](const ReminderTrace &trace) { return std::pair(trace.on, trace.row); });
        return traces;
    }
    /// A bill that is always the same, and once larger by just what a reminder costs.
    void onBills(const Stream &stream, std::vector<ReminderTrace> &traces) const
    {
        if (stream.incoming || stream.hits.size() < kLeastBills || stream.currency != m_policy.currency
            || (m_policy.reminderFee == 0 && m_policy.claimFee == 0))
            return;
        const auto same = std::ranges::count(stream.hits, stream.median, &Slot::minor);
        if (std::size_t(same) * 2 < stream.hits.size())
            return;
        for (const Slot &slot : stream.hits) {
            const qint64 more = std::abs(slot.minor) - std::abs(stream.median);
            const bool reminder = m_policy.reminderFee > 0 && more == m_policy.reminderFee;
            if (!reminder && (m_policy.claimFee == 0 || more != m_policy.claimFee))
                continue;
            const auto row = std::ranges::find_if(stream.rows, [&](Row each) { return m_rows.day(each) == slot.paid; });
            if (row != stream.rows.end())
                traces.push_back({slot.paid, *row, reminder ? ArrearsSign::ReminderOnBill : ArrearsSign::ClaimOnBill, more});
        }
    }

    Claims claims(std::initializer_list<RiskKind> kinds) const
    {
        Claims result;
        const std::vector<Row> all = m_rows.of(kinds);
        std::vector<Row> out, back;
        for (const Row row : all)
            (m_rows.ledger().booked().minor[row] < 0 ? out : back).push_back(row);
        fill(result, out);
        for (std::size_t i = 0; i < kRollingDays.size(); ++i) {
            const Period days = m_rows.lastDays(kRollingDays[i]);
            result.count.windows[i] = m_rows.countIn(kClaims, days, m_rows.hasDays() ? m_rows.inside(out, days, -1) : std::vector<Row>());
        }
        const std::span<const Month> months = m_rows.months();
        result.back = m_rows.moneyOf(kClaims, months, m_rows.sum(back, months, 1), m_rows.inside(back, months, 1));
        std::set<quint64> payees;
        PayeeNamer namer;
        const Ledger &ledger = m_rows.ledger();
        for (const Row row : out)
            payees.insert(namer.key(ledger.counterparty(row).empty() ? ledger.text(row) : ledger.counterparty(row)));
        result.claimants = int(payees.size());
        const std::vector<Stream> &streams = m_rows.analysis().streams;
        for (std::size_t i = 0; i < streams.size(); ++i) {
            const Stream &stream = streams[i];
            if (stream.incoming || stream.status == StreamStatus::Ended || stream.rows.empty())
                continue;
            if (std::ranges::find(kinds, m_rows.kind(stream.rows.back())) != kinds.end())
                result.plans.push_back(quint32(i));
        }
        return result;
    }
    void fill(Claims &claims, const std::vector<Row> &out) const
    {
        const std::span<const Month> months = m_rows.months();
        const std::vector<Row> inside = m_rows.inside(out, months, -1);
        claims.countAMonth = m_rows.ratio(Unit::Count, kClaims, months, numberTerm(u"rows"_s, double(inside.size())),
            numberTerm(u"months"_s, double(months.size()), Unit::Months), inside);
        claims.sumAMonth = m_rows.moneyOf(kClaims, months, m_rows.sum(inside, months, -1), inside, Unit::MoneyAMonth);
        claims.daysSinceLast = m_rows.daysSince(kClaims, out);
    }
    /// The same shape for returned payments, so that a provider's figures can stand beside ours.
    Claims dishonours(const Arrears &arrears) const
    {
        Claims result;
        result.count = arrears.returned;
        const std::span<const Month> months = m_rows.months();
        std::vector<Row> evidence, all;
        qint64 sum = 0;
        int count = 0;
        const InMonths in(months);
        for (const ReturnedPayment &event : arrears.returnedPayments) {
            append(all, event);
            if (!in.has(event.on))
                continue;
            ++count;
            sum += event.minor > 0 || !event.fee ? event.minor : size(*event.fee);
            append(evidence, event);
        }
        std::ranges::sort(evidence);
        result.countAMonth = m_rows.ratio(Unit::Count, kReturned, months, numberTerm(u"returned"_s, count),
            numberTerm(u"months"_s, double(months.size()), Unit::Months), evidence);
        result.sumAMonth = m_rows.moneyOf(kReturned, months, sum, evidence, Unit::MoneyAMonth);
        result.daysSinceLast = m_rows.daysSince(kReturned, all);
        result.back = m_rows.empty(Unit::Money, kReturned);
        return result;
    }

    const RiskRows &m_rows;
    const RiskPolicy &m_policy;
};

} // namespace

Arrears arrears(const RiskRows &rows, const RiskPolicy &policy) { return ArrearsFinder(rows, policy).all(); }

} // namespace saldoscope
