// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/money.h"
#include "ledger/ledger.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace saldoscope {

/// Why there is no value. Nothing unknown is ever shown as zero.
enum class NullReason { NotNull, NoData, TooShort, NoBalanceAnchor, MixedCurrencyNoRate, AccountExcluded, SensitiveHidden };

/// Whether a row is part of the figures. Every row is shown, whatever this says.
enum class Counting : quint8 {
    Counts,
    Excluded,   ///< by the officer
    AfterAsOf,  ///< booked after the day the analysis speaks of
    NoDay       ///< neither booking nor value date
};
/// An empty column is the common case: every row counts.
inline bool counts(std::span<const Counting> counting, Row row)
{
    return counting.empty() || counting[row] == Counting::Counts;
}

/// What a figure is counted in.
enum class Unit { Money, MoneyAMonth, Share, Days, Count, Score, Months };

/// What a median is the median of: how many values, and the one or two in the middle of them.
struct MedianOf {
    int values = 0;
    std::vector<qint64> middle;        ///< in order; minor units where the median is money, else whole numbers
    MedianOf operator-() const         ///< of the same values with the other sign
    {
        MedianOf other {values, {}};
        for (auto value = middle.rbegin(); value != middle.rend(); ++value)
            other.middle.push_back(-*value);
        return other;
    }
    bool operator==(const MedianOf &) const = default;
};

/// One number of a formula: money as exact minor units, everything else as a value.
struct Term {
    QString name;                      ///< stable English key: "salary_total", "months"; words for people live in ui/
    std::optional<double> value;
    std::optional<qint64> minor;
    Unit unit = Unit::Count;
    std::optional<MedianOf> median = {}; ///< only where the number is a median
    bool operator==(const Term &) const = default;
};

/// Every figure is one record (spec d.1): a value with what it rests on, or the reason why there is none.
struct Figure {
    std::optional<double> value;       ///< not for money
    std::optional<qint64> minor;       ///< money: exact minor units of `currency`
    Unit unit = Unit::Money;
    Currency currency;
    Period window;
    int observations = 0;
    std::vector<Row> evidence;
    QString method;                    ///< "d.5/1": section of the spec and our version of it
    QString formula;                   ///< "{salary_total} / {months}": terms by name; the figure itself is what comes out
    std::vector<Term> terms;           ///< in the order in which the formula names them
    QStringList tables;                ///< dated tables that went in: "se-konsumentverket 2025"
    int confidence = 0;                ///< 0…100
    NullReason nullReason = NullReason::NoData;

    bool known() const { return value.has_value() || minor.has_value(); }
    bool operator==(const Figure &) const = default;
};

} // namespace saldoscope
