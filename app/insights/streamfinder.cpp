// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/streamfinder.h"

#include "insights/rhythm.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace saldoscope {

namespace {

/// The amount behind the widest gap between two clusters of amounts, by its share of that amount; 0 where none is wider than
/// 40 %. Amounts are put into quarters of powers of two instead of being sorted: within one no gap is as wide, so that only
/// its least and its largest amount matter.
qint64 widestGap(std::span<const PaidRow> rows)
{
    struct Cluster {
        qint64 least;
        qint64 most;
    };
    constexpr std::size_t kQuarters = 256;
    std::array<Cluster, kQuarters> clusters; // `used` says which of them hold anything
    std::array<quint64, kQuarters / 64> used {};
    for (const PaidRow &row : rows) {
        const qint64 amount = std::abs(row.minor);
        const int power = int(std::bit_width(quint64(amount))) - 1;
        const auto quarter = amount < 4 ? std::size_t(amount) : std::size_t(power - 1) * 4 + std::size_t((amount >> (power - 2)) & 3);
        quint64 &word = used[quarter / 64];
        const quint64 bit = quint64(1) << quarter % 64;
        Cluster &cluster = clusters[quarter];
        cluster = (word & bit) == 0 ? Cluster {amount, amount} : Cluster {std::min(cluster.least, amount), std::max(cluster.most, amount)};
        word |= bit;
    }
    qint64 limit = 0;
    double widest = 0.40;
    std::optional<qint64> below;
    for (std::size_t word = 0; word < used.size(); ++word) {
        for (quint64 left = used[word]; left != 0; left &= left - 1) {
            const Cluster &cluster = clusters[word * 64 + std::size_t(std::countr_zero(left))];
            const auto gap = double(cluster.least - below.value_or(cluster.least));
            if (gap > widest * double(cluster.least)) {
                widest = gap / double(cluster.least);
                limit = cluster.least;
            }
            below = cluster.most;
        }
    }
    return limit;
}

/// Finds the streams among the rows of one payee.
class StreamFinder
{
public:
    explicit StreamFinder(const StreamSearch &search)
        : m_search(search)
        , m_ledger(search.ledger)
        , m_verdicts(search.verdicts)
        , m_bounced(reversalsOf(search))
        , m_asOf(search.asOf)
        , m_calendar(search.country)
    {
        for (const QStringView key : {u"income.gig", u"income.rent", u"income.self_employed", u"transfer.p2p_in"})
            m_irregular.push_back(search.tree.find(key));
    }

    void look(std::span<const PaidRow> rows, std::vector<Stream> &streams, int depth = 0)
    {
        if (rows.size() < 2)
            return;
        const std::vector<Payment> payments = byDay(rows);
        if (payments.size() < 2)
            return;
        Rhythm whole = rhythmOf(payments, m_asOf, m_calendar);
        if (depth < 3 && splitByAmount(rows, payments, whole, streams, depth))
            return;
        if (whole.regular) {
            streams.push_back(stream(rows, std::move(whole)));
            return;
        }
        if (joinAdvances(rows, payments, streams) || splitAtHole(rows, payments, whole, streams, depth))
            return;
        if (isIrregularIncome(rows, payments))
            streams.push_back(irregular(rows, payments));
    }

    std::optional<Stream> together(std::span<const Row> rows) const
    {
        std::vector<PaidRow> paid;
        paid.reserve(rows.size());
        for (const Row row : rows)
            paid.push_back(m_search.paid(row));
        Rhythm rhythm = rhythmOf(byDay(paid), m_asOf, m_calendar);
        if (!rhythm.regular)
            return std::nullopt;
        return stream(paid, std::move(rhythm));
    }

private:
    template <class Wanted> static std::vector<Payment> byDay(std::span<const PaidRow> rows, Wanted wanted)
    {
        std::vector<Payment> payments;
        payments.reserve(std::min<std::size_t>(rows.size(), 64));
        for (const PaidRow &row : rows) {
            if (!wanted(row))
                continue;
            if (payments.empty() || payments.back().day != row.day)
                payments.push_back({row.day, 0});
            payments.back().minor += row.minor;
        }
        return payments;
    }

    static std::vector<Payment> byDay(std::span<const PaidRow> rows)
    {
        return byDay(rows, [](const PaidRow &) { return true; });
    }

    /// Two loans at one bank, or pay and outlays from one employer: amounts in two clusters, each with its own rhythm.
    bool splitByAmount(std::span<const PaidRow> rows, std::span<const Payment> payments, const Rhythm &whole,
        std::vector<Stream> &streams, int depth)
    {
        const int months = monthOf(payments.back().day) - monthOf(payments.front().day) + 1;
        if (rows.size() < 6 || rows.size() > std::size_t(months) * 12)
            return false; // a shop visited every few days has no two rhythms
        const qint64 limit = widestGap(rows);
        if (limit == 0)
            return false;
        const auto isSmall = [limit](const PaidRow &row) { return std::abs(row.minor) < limit; };
        const auto isLarge = [limit](const PaidRow &row) { return std::abs(row.minor) >= limit; };
        const auto rhythm = [&](auto isPart) {
            return std::ranges::count_if(rows, isPart) < 3 ? Rhythm() : rhythmOf(byDay(rows, isPart), m_asOf, m_calendar);
        };
        const Rhythm of[2] = {rhythm(isSmall), rhythm(isLarge)};
        const bool oneRhythm = whole.regular && whole.cadence == of[0].cadence && whole.cadence == of[1].cadence;
        const bool both = of[0].regular && of[1].regular && !oneRhythm;
        const bool onlyApart = !whole.regular && (of[0].regular || of[1].regular);
        if (!both && !onlyApart)
            return false;
        std::vector<PaidRow> small, large;
        std::ranges::copy_if(rows, std::back_inserter(small), isSmall);
        std::ranges::copy_if(rows, std::back_inserter(large), isLarge);
        look(small, streams, depth + 1);
        look(large, streams, depth + 1);
        return true;
    }

    /// Advance and rest of a salary, within ten days of each other, are one payment (d.5).
    bool joinAdvances(std::span<const PaidRow> rows, std::span<const Payment> payments, std::vector<Stream> &streams)
    {
        if (rows.front().minor < 0 || payments.size() < 6)
            return false;
        std::vector<Payment> joined;
        std::vector<Day> begins;
        for (const Payment &payment : payments) {
            if (!joined.empty() && payment.day - begins.back() <= 10) {
                joined.back() = {payment.day, joined.back().minor + payment.minor};
                continue;
            }
            joined.push_back(payment);
            begins.push_back(payment.day);
        }
        if (joined.size() * 2 > payments.size() + 2)
            return false; // not in pairs
        Rhythm rhythm = rhythmOf(joined, m_asOf, m_calendar);
        if (!rhythm.regular || rhythm.cadence != Cadence::Monthly)
            return false;
        for (Slot &slot : rhythm.hits) // the slot begins with the advance
            slot.days.first = *std::prev(std::ranges::upper_bound(begins, slot.days.first));
        streams.push_back(stream(rows, std::move(rhythm)));
        return true;
    }

    /// A long pause ends one stream, and another one begins after it.
    bool splitAtHole(std::span<const PaidRow> rows, std::span<const Payment> payments, const Rhythm &whole,
        std::vector<Stream> &streams, int depth)
    {
        if (depth >= 3 || whole.gap < 6 || payments.size() < 4)
            return false;
        Day after = kNoDay;
        int widest = int(3.5 * whole.gap);
        for (std::size_t i = 1; i < payments.size(); ++i) {
            const int gap = payments[i].day - payments[i - 1].day;
            if (gap > widest) {
                widest = gap;
                after = payments[i].day;
            }
        }
        if (after == kNoDay)
            return false;
        const auto first = std::ranges::find_if(rows, [after](const PaidRow &row) { return row.day >= after; });
        const auto count = std::size_t(first - rows.begin());
        const std::size_t before = streams.size();
        look(rows.first(count), streams, depth + 1);
        look(rows.subspan(count), streams, depth + 1);
        return streams.size() > before;
    }

    bool isIrregularIncome(std::span<const PaidRow> rows, std::span<const Payment> payments) const
    {
        if (rows.front().minor < 0)
            return false; // before a verdict is asked for: it is far away
        const CategoryId category = m_verdicts[rows.back().row].category;
        if (std::ranges::find(m_irregular, category) == m_irregular.end())
            return false;
        const auto recent = std::ranges::count_if(payments,
            [&](const Payment &payment) { return payment.day > payments.back().day - 183; });
        return recent >= 3;
    }

    Stream irregular(std::span<const PaidRow> rows, std::span<const Payment> payments) const
    {
        Rhythm rhythm;
        std::vector<qint64> amounts;
        std::vector<qint64> gaps;
        for (const Payment &payment : payments) {
            if (!amounts.empty())
                gaps.push_back(payment.day - rhythm.hits.back().paid);
            rhythm.hits.push_back({payment.day, payment.day, {payment.day, payment.day}, payment.minor, false});
            amounts.push_back(payment.minor);
        }
        rhythm.gap = std::max(30.0, double(medianOf(std::move(gaps))));
        rhythm.median = medianOf(std::move(amounts));
        rhythm.lowest = 0;
        rhythm.highest = std::numeric_limits<qint64>::max();
        return stream(rows, std::move(rhythm));
    }

    Stream stream(std::span<const PaidRow> rows, Rhythm rhythm) const
    {
        const Rows &booked = m_ledger.booked();
        Stream found;
        found.incoming = rows.front().minor > 0;
        found.payee = m_ledger.texts().string(most(rows, [&](Row row) {
            return quint32(booked.counterparty[row] != 0 ? booked.counterparty[row] : booked.text[row]);
        }));
        found.category = CategoryId(most(rows, [&](Row row) { return quint32(m_bounced.askedFor(row, m_verdicts[row].category)); }));
        for (const PaidRow &row : rows) {
            found.sensitivity = std::max(found.sensitivity, m_verdicts[row.row].sensitivity);
            found.rows.push_back(row.row);
        }
        found.currency = booked.currency[rows.front().row];
        found.cadence = rhythm.cadence;
        found.slotsExpected = rhythm.expected;
        found.slotsHit = rhythm.cadence == Cadence::Irregular ? 0 : int(rhythm.hits.size());
        found.regularity = rhythm.regularity;
        found.punctuality = rhythm.punctuality;
        found.lowest = rhythm.lowest;
        found.highest = rhythm.highest;
        found.stability = rhythm.stability;
        found.median = rhythm.median;
        found.lastAmount = rhythm.hits.back().minor;
        found.payDay = rhythm.payDay;
        found.first = rows.front().day;
        found.last = rows.back().day;
        found.hits = std::move(rhythm.hits);
        markOutliers(found);
        const double since = m_asOf - found.last;
        found.status = since <= 1.5 * rhythm.gap + 5 ? StreamStatus::Active
            : since <= 2.5 * rhythm.gap             ? StreamStatus::Late
                                                    : StreamStatus::Ended;
        if (found.status != StreamStatus::Ended && rhythm.next != kNoDay)
            found.next = m_calendar.onOrBefore(rhythm.next);
        return found;
    }

    void markOutliers(Stream &found) const
    {
        for (const Slot &slot : found.hits) {
            if (!slot.outlier)
                continue;
            for (const Row row : found.rows) {
                if (slot.days.contains(m_ledger.booked().day(row)))
                    found.outliers.push_back(row);
            }
        }
    }

    template <class Of> static quint32 most(std::span<const PaidRow> rows, Of of)
    {
        std::vector<quint32> values;
        values.reserve(rows.size());
        for (const PaidRow &row : rows)
            values.push_back(of(row.row));
        std::ranges::sort(values);
        quint32 best = values.front();
        std::ptrdiff_t bestCount = 0;
        for (auto at = values.begin(); at != values.end();) {
            const auto end = std::ranges::find_if(at, values.end(), [&](quint32 value) { return value != *at; });
            if (end - at > bestCount) {
                bestCount = end - at;
                best = *at;
            }
            at = end;
        }
        return best;
    }

    const StreamSearch &m_search;
    const Ledger &m_ledger;
    std::span<const Verdict> m_verdicts;
    Bounced m_bounced;
    Day m_asOf;
    BankCalendar m_calendar;
    std::vector<CategoryId> m_irregular;
};

} // namespace

std::vector<Stream> streamsIn(const StreamGroups &groups, const StreamSearch &search)
{
    std::vector<Stream> streams;
    StreamFinder finder(search);
    for (std::size_t i = 0; i < groups.ends.size(); ++i)
        finder.look(groups.group(i), streams);
    return streams;
}

std::optional<Stream> joinedStream(const Stream &before, const Stream &after, const StreamSearch &search)
{
    std::vector<Row> rows = before.rows;
    rows.insert(rows.end(), after.rows.begin(), after.rows.end());
    std::ranges::stable_sort(rows, {}, [&](Row row) { return search.ledger.booked().day(row); });
    return StreamFinder(search).together(rows);
}

} // namespace saldoscope
