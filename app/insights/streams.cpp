// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/streams.h"

#include "insights/flows.h"
#include "insights/payee.h"
#include "insights/rhythm.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr quint32 kNoGroup = 0xffff'ffff;

/// Rows by (direction, payee, currency, category family): one list of row numbers, a stretch of it for each group.
struct Groups {
    std::vector<Row> rows;
    std::vector<quint32> ends;
    std::span<const Row> group(std::size_t i) const
    {
        const quint32 begin = i == 0 ? 0 : ends[i - 1];
        return std::span(rows).subspan(begin, ends[i] - begin);
    }
};

/// Numbers 64-bit keys in the order of their coming. Keys are taken to be different where their hashes are.
class KeyNumbers
{
public:
    quint32 number(quint64 key)
    {
        if (m_count * 2 >= m_slots.size())
            grow();
        std::size_t at = key & (m_slots.size() - 1);
        while (m_slots[at].number != kNoGroup && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        if (m_slots[at].number == kNoGroup)
            m_slots[at] = {key, m_count++};
        return m_slots[at].number;
    }
    quint32 count() const { return m_count; }

private:
    struct Entry {
        quint64 key = 0;
        quint32 number = kNoGroup;
    };
    void grow()
    {
        const std::vector<Entry> old = std::move(m_slots);
        m_slots.assign(old.empty() ? 1024 : old.size() * 2, Entry());
        for (const Entry &entry : old) {
            if (entry.number == kNoGroup)
                continue;
            std::size_t at = entry.key & (m_slots.size() - 1);
            while (m_slots[at].number != kNoGroup)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = entry;
        }
    }
    std::vector<Entry> m_slots;
    quint32 m_count = 0;
};

quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

/// Names of payees, worked out once a distinct text.
class PayeeKeys
{
public:
    explicit PayeeKeys(const Ledger &ledger)
        : m_ledger(ledger)
        , m_keys(ledger.texts().size(), 0)
    {
    }
    /// The other side's account where it is known, else its name, else the text; 0 where nothing is known.
    quint64 of(Row row)
    {
        const Rows &rows = m_ledger.booked();
        if (const TextId account = Rows::at(rows.counterpartyAccount, row, TextId(0)); account != 0)
            return key(account);
        return key(rows.counterparty[row] != 0 ? rows.counterparty[row] : rows.text[row]);
    }

private:
    quint64 key(TextId text)
    {
        if (text != 0 && m_keys[text] == 0)
            m_keys[text] = m_namer.key(m_ledger.texts()[text]);
        return m_keys[text];
    }
    const Ledger &m_ledger;
    PayeeNamer m_namer;
    std::vector<quint64> m_keys;
};

Groups group(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree, std::span<const Counting> counting)
{
    const Rows &rows = ledger.booked();
    const FlowSides sides(tree);
    std::vector<CategoryId> families(tree.all().size());
    for (CategoryId id = 0; id < families.size(); ++id)
        families[id] = tree.group(id);

    PayeeKeys payees(ledger);
    KeyNumbers numbers;
    std::vector<quint32> groupOf(rows.size(), kNoGroup);
    for (Row row = 0; row < rows.size(); ++row) {
        const CategoryId category = verdicts[row].category;
        if (!counts(counting, row) || rows.minor[row] == 0 || rows.day(row) == kNoDay || sides.isOwnMove(category))
            continue;
        const quint64 payee = payees.of(row);
        if (payee == 0)
            continue;
        const CategoryId family = category < families.size() ? families[category] : kNoCategory;
        const quint64 rest = quint64(rows.currency[row].packed()) << 32 | quint64(family) << 1 | (rows.minor[row] > 0 ? 1U : 0U);
        groupOf[row] = numbers.number(mixed(payee ^ mixed(rest)));
    }
    Groups groups;
    groups.ends.assign(numbers.count(), 0);
    for (const quint32 number : groupOf) {
        if (number != kNoGroup)
            ++groups.ends[number];
    }
    quint32 sum = 0;
    for (quint32 &end : groups.ends) { // counts become beginnings, and filling turns these into ends
        const quint32 count = end;
        end = sum;
        sum += count;
    }
    groups.rows.resize(sum);
    for (Row row = 0; row < rows.size(); ++row) {
        if (groupOf[row] != kNoGroup)
            groups.rows[groups.ends[groupOf[row]]++] = row;
    }
    return groups;
}

/// Finds the streams among the rows of one payee.
class StreamFinder
{
public:
    StreamFinder(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree, Day asOf, const QString &country)
        : m_ledger(ledger)
        , m_verdicts(verdicts)
        , m_asOf(asOf)
        , m_calendar(country)
    {
        for (const QStringView key : {u"income.gig", u"income.rent", u"income.self_employed", u"transfer.p2p_in"})
            m_irregular.push_back(tree.find(key));
    }

    void look(std::span<const Row> rows, std::vector<Stream> &streams, int depth = 0)
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

private:
    std::vector<Payment> byDay(std::span<const Row> rows) const
    {
        std::vector<Payment> payments;
        for (const Row row : rows) {
            const Day day = m_ledger.booked().day(row);
            if (payments.empty() || payments.back().day != day)
                payments.push_back({day, 0});
            payments.back().minor += m_ledger.booked().minor[row];
        }
        return payments;
    }

    /// Two loans at one bank, or pay and outlays from one employer: amounts in two clusters, each with its own rhythm.
    bool splitByAmount(std::span<const Row> rows, const std::vector<Payment> &payments, const Rhythm &whole,
        std::vector<Stream> &streams, int depth)
    {
        const int months = monthOf(payments.back().day) - monthOf(payments.front().day) + 1;
        if (rows.size() < 6 || rows.size() > std::size_t(months) * 12)
            return false; // a shop visited every few days has no two rhythms, and sorting it would cost
        std::vector<qint64> amounts;
        amounts.reserve(rows.size());
        for (const Row row : rows)
            amounts.push_back(std::abs(m_ledger.booked().minor[row]));
        std::ranges::sort(amounts);
        qint64 limit = 0;
        double widest = 0.40;
        for (std::size_t i = 1; i < amounts.size(); ++i) {
            const double gap = double(amounts[i] - amounts[i - 1]) / double(amounts[i]);
            if (gap > widest) {
                widest = gap;
                limit = amounts[i];
            }
        }
        if (limit == 0)
            return false;
        std::vector<Row> small, large;
        for (const Row row : rows)
            (std::abs(m_ledger.booked().minor[row]) < limit ? small : large).push_back(row);
        if (small.size() < 3 && large.size() < 3)
            return false;
        const Rhythm of[2] = {rhythmOf(byDay(small), m_asOf, m_calendar), rhythmOf(byDay(large), m_asOf, m_calendar)};
        const bool both = small.size() >= 3 && large.size() >= 3 && of[0].regular && of[1].regular;
        const bool oneRhythm = whole.regular && whole.cadence == of[0].cadence && whole.cadence == of[1].cadence;
        const bool onlyApart = !whole.regular
            && ((of[0].regular && small.size() >= 3) || (of[1].regular && large.size() >= 3));
        if (!(both && !oneRhythm) && !onlyApart)
            return false;
        look(small, streams, depth + 1);
        look(large, streams, depth + 1);
        return true;
    }

    /// Advance and rest of a salary, within ten days of each other, are one payment (d.5).
    bool joinAdvances(std::span<const Row> rows, const std::vector<Payment> &payments, std::vector<Stream> &streams)
    {
        if (m_ledger.booked().minor[rows.front()] < 0 || payments.size() < 6)
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
    bool splitAtHole(std::span<const Row> rows, const std::vector<Payment> &payments, const Rhythm &whole,
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
        const auto first = std::ranges::find_if(rows, [&](Row row) { return m_ledger.booked().day(row) >= after; });
        const auto count = std::size_t(first - rows.begin());
        const std::size_t before = streams.size();
        look(rows.first(count), streams, depth + 1);
        look(rows.subspan(count), streams, depth + 1);
        return streams.size() > before;
    }

    bool isIrregularIncome(std::span<const Row> rows, const std::vector<Payment> &payments) const
    {
        const CategoryId category = m_verdicts[rows.back()].category;
        if (m_ledger.booked().minor[rows.front()] < 0 || std::ranges::find(m_irregular, category) == m_irregular.end())
            return false;
        const auto recent = std::ranges::count_if(payments,
            [&](const Payment &payment) { return payment.day > payments.back().day - 183; });
        return recent >= 3;
    }

    Stream irregular(std::span<const Row> rows, const std::vector<Payment> &payments) const
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

    Stream stream(std::span<const Row> rows, Rhythm rhythm) const
    {
        const Rows &booked = m_ledger.booked();
        Stream found;
        found.incoming = booked.minor[rows.front()] > 0;
        found.payee = m_ledger.texts().string(most(rows, [&](Row row) {
            return quint32(booked.counterparty[row] != 0 ? booked.counterparty[row] : booked.text[row]);
        }));
        found.category = CategoryId(most(rows, [&](Row row) { return quint32(m_verdicts[row].category); }));
        found.currency = booked.currency[rows.front()];
        found.cadence = rhythm.cadence;
        found.rows.assign(rows.begin(), rows.end());
        found.slotsExpected = rhythm.expected;
        found.slotsHit = rhythm.cadence == Cadence::Irregular ? 0 : int(rhythm.hits.size());
        found.regularity = rhythm.regularity;
        found.stability = rhythm.stability;
        found.median = rhythm.median;
        found.lastAmount = rhythm.hits.back().minor;
        found.payDay = rhythm.payDay;
        found.first = booked.day(rows.front());
        found.last = booked.day(rows.back());
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

    template <class Of> static quint32 most(std::span<const Row> rows, Of of)
    {
        std::vector<quint32> values;
        values.reserve(rows.size());
        for (const Row row : rows)
            values.push_back(of(row));
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

    const Ledger &m_ledger;
    std::span<const Verdict> m_verdicts;
    Day m_asOf;
    BankCalendar m_calendar;
    std::vector<CategoryId> m_irregular;
};

/// What sorts the streams: money a month; an irregular one counts with the sum of its last half year.
qint64 weight(const Stream &stream)
{
    if (stream.cadence != Cadence::Irregular)
        return std::abs(perMonth(stream.median, stream.cadence));
    qint64 sum = 0;
    for (const Slot &slot : stream.hits)
        sum += slot.paid > stream.last - 183 ? std::abs(slot.minor) : 0;
    return sum / 6;
}

} // namespace

QString word(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly: return u"weekly"_s;
    case Cadence::Biweekly: return u"biweekly"_s;
    case Cadence::FourWeekly: return u"four-weekly"_s;
    case Cadence::SemiMonthly: return u"semi-monthly"_s;
    case Cadence::Monthly: return u"monthly"_s;
    case Cadence::Quarterly: return u"quarterly"_s;
    case Cadence::HalfYearly: return u"half-yearly"_s;
    case Cadence::Yearly: return u"yearly"_s;
    case Cadence::Irregular: return u"irregular"_s;
    }
    Q_UNREACHABLE();
}

QString word(StreamStatus status)
{
    switch (status) {
    case StreamStatus::Active: return u"active"_s;
    case StreamStatus::Late: return u"late"_s;
    case StreamStatus::Ended: return u"ended"_s;
    }
    Q_UNREACHABLE();
}

namespace {

/// Payments a month as a fraction.
std::pair<qint64, qint64> fraction(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly: return {52, 12};
    case Cadence::Biweekly: return {26, 12};
    case Cadence::FourWeekly: return {13, 12};
    case Cadence::SemiMonthly: return {2, 1};
    case Cadence::Monthly: return {1, 1};
    case Cadence::Quarterly: return {1, 3};
    case Cadence::HalfYearly: return {1, 6};
    case Cadence::Yearly: return {1, 12};
    case Cadence::Irregular: return {0, 1};
    }
    Q_UNREACHABLE();
}

} // namespace

double perMonth(Cadence cadence)
{
    const auto [times, months] = fraction(cadence);
    return double(times) / double(months);
}

qint64 perMonth(qint64 minor, Cadence cadence)
{
    const auto [times, months] = fraction(cadence);
    const qint64 whole = minor / months * times;
    const qint64 rest = minor % months * times;
    const qint64 half = months / 2;
    return whole + (rest >= 0 ? rest + half : rest - half) / months;
}

std::optional<qint64> medianOfLast(std::span<const Slot> slots, int most)
{
    std::vector<qint64> values;
    for (std::size_t i = slots.size(); i-- > 0 && int(values.size()) < most;) {
        if (!slots[i].outlier)
            values.push_back(slots[i].minor);
    }
    if (values.empty())
        return std::nullopt;
    return medianOf(std::move(values));
}

std::vector<Stream> findStreams(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree,
    Day asOf, const QString &country, std::span<const Counting> counting)
{
    std::vector<Stream> streams;
    const Groups groups = group(ledger, verdicts, tree, counting);
    StreamFinder finder(ledger, verdicts, tree, asOf, country);
    for (std::size_t i = 0; i < groups.ends.size(); ++i)
        finder.look(groups.group(i), streams);
    std::ranges::stable_sort(streams, [](const Stream &a, const Stream &b) {
        const qint64 heavier = weight(a) - weight(b);
        return heavier != 0 ? heavier > 0 : a.rows.front() < b.rows.front();
    });
    return streams;
}

} // namespace saldoscope
