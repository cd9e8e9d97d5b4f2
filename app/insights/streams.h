// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"
#include "insights/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace saldoscope {

enum class Cadence : quint8 { Weekly, Biweekly, FourWeekly, SemiMonthly, Monthly, Quarterly, HalfYearly, Yearly, Irregular };
enum class StreamStatus : quint8 { Active, Late, Ended };
/// A stable word for exports: "weekly", "four-weekly", …
QString word(Cadence cadence);
QString word(StreamStatus status);
/// Payments a month (spec d.7): weekly 52/12, monthly 1, …; 0 for irregular.
double perMonth(Cadence cadence);
/// The same in exact minor units, rounded half away from zero.
qint64 perMonth(qint64 minor, Cadence cadence);

/// An expected slot that was hit: all payments near its day, summed.
struct Slot {
    Day expected = kNoDay;            ///< nominal day, not moved to a bank day
    Day paid = kNoDay;                ///< day of the payment nearest to it
    Period days;                      ///< days of its first and last payment
    qint64 minor = 0;
    bool outlier = false;             ///< outside the limits of d.4: kept, marked, not averaged
    bool operator==(const Slot &) const = default;
};
/// Median of the newest `most` slots, sign as booked; nullopt where there are none. Outliers are among them: one cannot bend
/// a median, and a cut in pay that has lasted for two slots must not be taken for one.
std::optional<qint64> medianOfLast(std::span<const Slot> slots, int most);
/// What that is the median of; precondition: there are slots.
MedianOf middleOfLast(std::span<const Slot> slots, int most);

/// Payments that repeat: same direction, payee, currency and category family, found by spec d.4.
struct Stream {
    bool incoming = false;
    QString payee;                    ///< as most of its rows write it; shield it where `sensitivity` says so
    CategoryId category = kNoCategory; ///< of most of its rows
    Sensitivity sensitivity = Sensitivity::None; ///< the strongest of its rows: payee and kind are shown only unfolded
    Currency currency;
    Cadence cadence = Cadence::Irregular;
    StreamStatus status = StreamStatus::Active;
    std::vector<Row> rows;            ///< in order of day
    std::vector<Slot> hits;           ///< in order of day; for an irregular stream one a payment day
    std::vector<Row> outliers;        ///< of these: amount outside the limits of d.4; kept, marked, not averaged
    int slotsExpected = 0;            ///< E
    int slotsHit = 0;                 ///< H
    double regularity = 0;            ///< R of d.6, 0…1
    double punctuality = 0;           ///< T of d.6, 0…1
    qint64 lowest = 0, highest = 0;   ///< limits of d.4 as magnitudes: a slot outside is an outlier
    std::optional<double> stability;  ///< S of d.6, 0…1; nullopt where n < 3
    qint64 median = 0;                ///< minor units a slot, sign as booked, outliers left out
    qint64 lastAmount = 0;
    int payDay = 0;                   ///< usual day of the month, 1…31; 0 where it has none
    Day first = kNoDay;
    Day last = kNoDay;
    Day next = kNoDay;                ///< expected, moved to the bank day before; kNoDay where ended or irregular
    bool operator==(const Stream &) const = default;
};

/// All streams of the ledger, greatest money a month first. `asOf` is the newest day the data can speak for (d.1).
std::vector<Stream> findStreams(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree,
    Day asOf, const QString &country, std::span<const Counting> counting = {});

} // namespace saldoscope
