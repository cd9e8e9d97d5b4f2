// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <map>

namespace saldoscope {

/// Dated rates of exchange, as the European Central Bank publishes its reference rates: units of a currency for one euro.
/// Exact: millionths of a unit. A value; it lends nobody a rate of another month (d.1).
class RatePack
{
public:
    /// A table in the form of the ECB's eurofxref-hist.csv: "Date,USD,SEK,…", a line a day, "N/A" where there is no rate.
    /// Error BadFile names the line. `name` is told with every figure that rests on it.
    static Result<RatePack> fromCsv(QByteArrayView csv, const QString &name);
    /// One day of July 2022, which the program carries to show what a pack looks like. Nobody checked it at the source.
    static const RatePack &shipped();

    const QString &name() const { return m_name; }
    struct Rate {
        Day on = kNoDay;                ///< the newest day of the month that has rates of both currencies
        qint64 from = 0, to = 0;        ///< millionths of a unit for one euro
        bool operator==(const Rate &) const = default;
    };
    /// nullopt: the pack has no day of that month with both.
    std::optional<Rate> rate(Currency from, Currency to, Month month) const;

private:
    QString m_name;
    std::map<Day, std::vector<std::pair<Currency, qint64>>> m_days;
};

/// Minor units of `to`, rounded half away from zero. Amounts stay exact: no double on the way.
qint64 exchanged(qint64 minor, Currency from, Currency to, const RatePack::Rate &rate);

/// What was converted before anything was reckoned (d.1): nothing where a case has one currency.
struct Exchange {
    struct Used {
        Currency from;
        Month month = 0;
        RatePack::Rate rate;
        int rows = 0;
        bool operator==(const Used &) const = default;
    };
    struct Original {
        Row row = 0;
        qint64 minor = 0;
        Currency currency;
        bool operator==(const Original &) const = default;
    };
    QString pack;                       ///< name of the pack; empty where nothing was converted
    std::vector<Used> used;             ///< by month, then currency
    std::vector<Original> originals;    ///< converted rows as the bank booked them, in order of row
    std::size_t withoutRate = 0;        ///< rows in another currency that stay in no sum
    bool operator==(const Exchange &) const = default;
};

/// The same rows with their amounts in `main` where the pack has a rate for their month; row numbers stay. Balances of an
/// account in another currency are left out: they would never add up with rates of several months. Null where there is
/// nothing to convert; then `exchange` says how many rows had no rate.
std::shared_ptr<const Ledger> convertedLedger(const Ledger &ledger, Currency main, const RatePack &pack, Exchange &exchange);

} // namespace saldoscope
