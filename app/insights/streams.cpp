// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/streams.h"

#include "insights/rhythm.h"
#include "insights/streamfinder.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

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

namespace {

std::vector<qint64> newestOf(std::span<const Slot> slots, int most)
{
    std::vector<qint64> values;
    for (std::size_t i = slots.size(); i-- > 0 && int(values.size()) < most;)
        values.push_back(slots[i].minor);
    return values;
}

} // namespace

std::optional<qint64> medianOfLast(std::span<const Slot> slots, int most)
{
    std::vector<qint64> values = newestOf(slots, most);
    if (values.empty())
        return std::nullopt;
    return medianOf(std::move(values));
}

MedianOf middleOfLast(std::span<const Slot> slots, int most) { return middleOf(newestOf(slots, most)); }

std::vector<Stream> findStreams(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree,
    Day asOf, const QString &country, std::span<const Counting> counting)
{
    PayeeKeys payees(ledger);
    KeptGroups groups;
    return findStreams({ledger, verdicts, tree, asOf, country, nullptr}, counting, payees, groups);
}

namespace {

/// Rows that may be in another group than before, or look different in their own.
std::vector<Row> changedRows(const StreamSearch &search, const StreamsBefore &before)
{
    std::vector<Row> changed(before.changed.begin(), before.changed.end());
    const std::span<const Reversal> now = reversalsOf(search);
    if (!std::ranges::equal(now, before.reversals)) {
        for (const std::span<const Reversal> some : {now, before.reversals}) {
            for (const Reversal &reversal : some)
                changed.insert(changed.end(), {reversal.out, reversal.in});
        }
    }
    return changed;
}

std::vector<Stream> changedStreams(const StreamSearch &search, GroupKeys &keys, KeptGroups &groups, const StreamsBefore &before)
{
    groups = before.groups;
    std::vector<bool> touched(groups.numbers.count(), false);
    const auto touch = [&touched](quint32 group) {
        if (group == kNoGroup)
            return;
        if (group >= touched.size())
            touched.resize(group + 1, false);
        touched[group] = true;
    };
    for (const Row row : changedRows(search, before)) {
        const auto key = keys.of(row);
        touch(groups.groupOf[row]);
        groups.groupOf[row] = key ? groups.numbers.number(*key) : kNoGroup;
        touch(groups.groupOf[row]);
    }
    std::vector<Stream> streams;
    for (const Stream &stream : before.streams) {
        if (!touched[before.groups.groupOf[stream.rows.front()]])
            streams.push_back(stream);
    }
    std::vector<Row> again;
    for (Row row = 0; row < groups.groupOf.size(); ++row) {
        if (groups.groupOf[row] != kNoGroup && touched[groups.groupOf[row]])
            again.push_back(row);
    }
    std::vector<quint32> numbers(touched.size(), kNoGroup);
    quint32 count = 0;
    for (std::size_t group = 0; group < touched.size(); ++group)
        numbers[group] = touched[group] ? count++ : kNoGroup;
    const auto groupOf = [&](Row row) { return numbers[groups.groupOf[row]]; };
    std::vector<Stream> found = streamsIn(streamGroups(search, again.size(), count, [&](std::size_t i) { return again[i]; }, groupOf), search);
    std::ranges::move(found, std::back_inserter(streams));
    return streams;
}

} // namespace

std::vector<Stream> findStreams(const StreamSearch &search, std::span<const Counting> counting, PayeeKeys &payees, KeptGroups &groups,
    const StreamsBefore *before)
{
    const Bounced bounced(reversalsOf(search));
    GroupKeys keys(search.ledger, search.verdicts, search.tree, counting, payees, bounced);
    std::vector<Stream> streams;
    if (before) {
        streams = changedStreams(search, keys, groups, *before);
    } else {
        groups = keptGroups(keys, search.ledger.booked().size());
        streams = streamsIn(streamGroups(search, groups.groupOf.size(), groups.numbers.count(), [](std::size_t i) { return Row(i); },
            [&](Row row) { return groups.groupOf[row]; }), search);
    }
    std::ranges::stable_sort(streams, [](const Stream &a, const Stream &b) {
        const qint64 heavier = weight(a) - weight(b);
        return heavier != 0 ? heavier > 0 : a.rows.front() < b.rows.front();
    });
    return streams;
}

} // namespace saldoscope
