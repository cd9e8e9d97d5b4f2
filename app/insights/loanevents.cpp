// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/loanrows.h"

#include "insights/analysis.h"
#include "insights/slotline.h"

#include <algorithm>

namespace saldoscope {

namespace {

constexpr int kFeeDays = 45;          ///< a reminder follows a missed payment within so many days
constexpr int kDoublePermille = 1800; ///< of the usual: the missed payment is in it

/// Days of the slots between two that were hit.
std::vector<Day> missedBetween(Cadence cadence, int payDay, Day before, Day after)
{
    std::vector<Day> missed;
    const auto months = [&](int step) {
        for (Month month = monthOf(before) + step; month < monthOf(after); month += step)
            missed.push_back(nominalDay(month, payDay));
    };
    const auto days = [&](int step) {
        for (Day day = before + step; day < after - step / 2; day += step)
            missed.push_back(day);
    };
    switch (cadence) {
    case Cadence::Weekly: days(7); break;
    case Cadence::Biweekly: days(14); break;
    case Cadence::FourWeekly: days(28); break;
    case Cadence::SemiMonthly: days(15); break;
    case Cadence::Monthly: months(1); break;
    case Cadence::Quarterly: months(3); break;
    case Cadence::HalfYearly: months(6); break;
    case Cadence::Yearly: months(12); break;
    case Cadence::Irregular: break;
    }
    return missed;
}

/// What a stream usually pays, positive.
qint64 usual(const Stream &stream) { return std::abs(stream.median); }

/// Is the row part of a rhythm?
bool isInRhythm(const Analysis &analysis, Row row)
{
    const qint32 stream = analysis.streamOfRow[row];
    return stream >= 0 && analysis.streams[std::size_t(stream)].cadence != Cadence::Irregular;
}

/// Is a payment so much greater than the usual one of its stream?
bool isTimesUsual(const Analysis &analysis, Row row, int times)
{
    if (!isInRhythm(analysis, row))
        return false;
    const qint64 each = usual(analysis.streams[std::size_t(analysis.streamOfRow[row])]);
    return each > 0 && countedSum(analysis, row) >= each * times;
}

void close(RefinanceBridge &bridge, Commitments &found, const Analysis &analysis, LenderNames &names)
{
    const Rows &rows = analysis.ledger().booked();
    for (const Row row : bridge.settling) {
        const QString &lender = names.of(row);
        for (std::size_t i = 0; i < found.repayments.size(); ++i) {
            Repayment &repayment = found.repayments[i];
            const bool own = repayment.stream && analysis.streamOfRow[row] == qint32(*repayment.stream);
            if (!own && repayment.lender != lender)
                continue;
            const Day last = repayment.stream ? analysis.streams[*repayment.stream].last : rows.day(repayment.paid.evidence.back());
            if (last > rows.day(row))
                continue; // it goes on
            repayment.settled = true;
            if (std::ranges::find(bridge.closed, i) == bridge.closed.end())
                bridge.closed.push_back(i);
        }
    }
    std::ranges::sort(bridge.closed);
}

} // namespace

void findBridges(Commitments &found, const Analysis &analysis, const CommitmentPolicy &policy, const LoanRows &rows, LenderNames &names)
{
    const Rows &booked = analysis.ledger().booked();
    std::vector<bool> taken(booked.size()); // a payment settles with the money of one loan
    for (std::size_t i = 0; i < found.receipts.size(); ++i) {
        const LoanReceipt &receipt = found.receipts[i];
        if (receipt.study)
            continue;
        std::vector<Row> paid;
        qint64 sum = 0;
        const auto first = std::ranges::lower_bound(rows.payments, receipt.day, {}, [&](Row row) { return booked.day(row); });
        for (auto at = first; at != rows.payments.end() && booked.day(*at) <= receipt.day + policy.bridgeDays; ++at) {
            if (names.of(*at) == receipt.lender || taken[*at])
                continue;
            paid.push_back(*at);
            sum += countedSum(analysis, *at);
        }
        RefinanceBridge bridge;
        bridge.receipt = i;
        const bool fits = sum * 1000 >= receipt.minor * policy.bridgeLeastPermille && sum * 1000 <= receipt.minor * policy.bridgeMostPermille;
        for (const Row row : paid) {
            if (fits ? !isInRhythm(analysis, row) || isTimesUsual(analysis, row, 2) : isTimesUsual(analysis, row, policy.settlementTimes))
                bridge.settling.push_back(row);
        }
        if (fits && bridge.settling.empty())
            bridge.settling = paid;
        if (bridge.settling.empty())
            continue;
        for (const Row row : bridge.settling) {
            bridge.settled += countedSum(analysis, row);
            taken[row] = true;
        }
        close(bridge, found, analysis, names);
        found.bridges.push_back(std::move(bridge));
    }
}

std::vector<std::size_t> stackOf(const Commitments &found, const CommitmentPolicy &policy, Day asOf)
{
    constexpr int kLookedBack = 365;
    std::vector<std::size_t> worst, window;
    QStringList highCost;
    for (std::size_t end = found.receipts.size(); end-- > 0;) {
        const LoanReceipt &last = found.receipts[end];
        if (last.study || last.day <= asOf - kLookedBack)
            continue;
        window.clear();
        highCost.clear();
        for (std::size_t i = end + 1; i-- > 0 && found.receipts[i].day > last.day - policy.stackingDays;) {
            const LoanReceipt &receipt = found.receipts[i];
            if (receipt.study)
                continue;
            window.push_back(i);
            if (receipt.type == LoanType::HighCost && !highCost.contains(receipt.lender))
                highCost += receipt.lender;
        }
        const bool stacks = int(window.size()) >= policy.stackingReceipts || highCost.size() >= policy.stackingHighCost;
        if (stacks && window.size() > worst.size())
            worst = std::move(window);
    }
    std::ranges::reverse(worst);
    return worst;
}

std::vector<LateEvent> lateEvents(const Analysis &analysis, const Stream &stream, const QString &lender, const LoanRows &rows,
    LenderNames &names, bool &paidElsewhere)
{
    const Rows &booked = analysis.ledger().booked();
    const CategoryTree &tree = analysis.knowledge->tree();
    const CategoryId fine = tree.find(u"arrears.loan_fine");
    const auto feeAfter = [&](Day missed) -> std::optional<Row> {
        auto fee = std::ranges::lower_bound(rows.fees, missed, {}, [&](Row row) { return booked.day(row); });
        for (; fee != rows.fees.end() && booked.day(*fee) <= missed + kFeeDays; ++fee) {
            if (analysis.verdicts[*fee].category == fine || names.of(*fee) == lender)
                return *fee;
        }
        return std::nullopt;
    };
    std::vector<LateEvent> events;
    for (std::size_t i = 1; i < stream.hits.size(); ++i) {
        const Slot &after = stream.hits[i];
        const std::vector<Day> missed = missedBetween(stream.cadence, stream.payDay, stream.hits[i - 1].expected, after.expected);
        const bool doubled = std::abs(after.minor) * 1000 >= usual(stream) * kDoublePermille;
        bool late = false;
        for (const Day day : missed) {
            LateEvent event {day, {}, feeAfter(day)};
            if (doubled) {
                const auto made = std::ranges::find_if(stream.rows, [&](Row row) { return after.days.contains(booked.day(row)); });
                event.madeUp = made == stream.rows.end() ? std::nullopt : std::optional(*made);
            }
            if (event.madeUp || event.fee) {
                events.push_back(event);
                late = true;
            }
        }
        paidElsewhere = paidElsewhere || (missed.size() >= 2 && !late);
    }
    return events;
}

} // namespace saldoscope
