// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/incomepolicy.h"
#include "insights/salary.h"

#include <span>

namespace saldoscope {

struct Analysis;

/// High, medium, low of d.6; Unknown where fewer than three slots were hit.
enum class Steadiness : quint8 { Unknown, Low, Medium, High };
QString word(Steadiness steadiness);

/// Why a found income is not used, or Used.
enum class IncomeUse : quint8 {
    Used,
    NotAllowed,      ///< the policy does not count its class
    NotActive,       ///< late or ended
    TooFewMonths,    ///< irregular, and too seldom
    Probable,        ///< perhaps a salary: a doubt, not counted until settled
    LeftByOfficer,
    OtherHolder,     ///< paid to the other holder of a joint account, who does not apply
    OtherCurrency,
    NoWholePayment   ///< no slot of the rhythm was hit: there is nothing to take a median of
};
QString word(IncomeUse use);

/// One income: a stream, or the irregular rows of one class together.
struct IncomeSource {
    std::optional<std::size_t> stream;  ///< into Analysis::streams; nullopt: irregular rows of `kind`
    std::optional<std::size_t> salary;  ///< into Analysis::salaries
    std::optional<std::size_t> entered; ///< into the officer's own incomes: no row shows it; `found` and `allowed` are null
    IncomeClass kind = IncomeClass::OtherRegular;
    QString payee;                      ///< empty where shielded, or where there are many
    QString payeeBefore;                ///< of a job that goes on under a new payer's name, by the officer's tick
    QString reason;                     ///< the officer's, where there is a word of his
    IncomeUse byPolicy = IncomeUse::NotAllowed; ///< before the officer's word
    IncomeUse use = IncomeUse::NotAllowed;
    bool byOfficer = false;             ///< `use`, or the amount, is the officer's word
    bool temporary = false;             ///< a benefit that ends
    bool selfBilling = false;           ///< paid by an umbrella or factoring firm: salary, but the person invoices for it
    bool otherHolder = false;           ///< the text names the other holder of the joint account
    Figure found;                       ///< MoneyAMonth: prudent (d.7), or twelve months / 12 for irregular income; no haircut
    Figure allowed;                     ///< MoneyAMonth: what the policy counts of it, haircut taken; null where nothing
    Figure counted;                     ///< MoneyAMonth: what of it is used; null where nothing is
    Figure regularity;                  ///< Share, R of d.6; null for n < 3
    Figure stability;                   ///< Share, S of d.6; null for n < 3
    Figure longevity;                   ///< Months in a row up to asOf with a payment
    Figure sinceStart;                  ///< Days from the first payment to asOf
    Steadiness steadiness = Steadiness::Unknown;
    int activeMonths = 0;               ///< of the last twelve calendar months up to asOf
    bool operator==(const IncomeSource &) const = default;
};

/// The same job under a new payer's name (d.5): needs the officer's tick, changes nothing by itself.
struct EmployerRename {
    std::size_t before = 0;             ///< into Analysis::streams: ended
    std::size_t after = 0;
    int daysBetween = 0;                ///< from the last payment of one to the first of the other
    int amountPermille = 0;             ///< how much more the new one pays: +30 is 3 % more
    bool operator==(const EmployerRename &) const = default;
};

/// Income of one month of the data, own transfers out.
struct MonthIncome {
    Month month = 0;
    qint64 qualifying = 0;              ///< Y of d.6: of sources in use, in the month of the slot, not of the booking
    qint64 all = 0;                     ///< all classes that can be income, in the same way
    bool full = false;                  ///< d.2; only full months are averaged
    bool operator==(const MonthIncome &) const = default;
};

/// What comes in, what may be counted, what is (spec d.5, d.6, d.7). Money in minor units of Analysis::currency.
struct IncomePicture {
    std::vector<IncomeSource> sources;  ///< streams first, greatest first; then irregular income by class
    std::optional<std::size_t> main;    ///< into sources: the salary that counts most; else nullopt
    std::vector<EmployerRename> renames; ///< proposals; accepted ones are Analysis::joinedJobs
    std::vector<MonthIncome> months;    ///< in order, every month of the data

    Figure found;                       ///< MoneyAMonth: everything that can be income and is active, before any policy
    Figure allowed;                     ///< MoneyAMonth: what the policy counts of it, haircut taken
    Figure used;                        ///< MoneyAMonth: QualIncome of d.7, after the officer's choices. Denominator of d.9
    Figure salary;                      ///< MoneyAMonth: salaries alone (no probable ones), prudent
    Figure benefits;                    ///< MoneyAMonth: all benefits used, kinds folded
    Figure temporaryShare;              ///< Share of `used` that ends by its nature; shielded benefits are not told apart
    Figure averageAMonth;               ///< MoneyAMonth: mean of Y over the last twelve full months
    Figure volatility;                  ///< Share: sd(Y)/mean(Y), population; null under three full months
    Figure leastToMedian;               ///< Share: least month / median month
    Figure trend;                       ///< Share a month: Theil–Sen slope of Y / median(Y); +0.01 is 1 % a month
    Figure trendNordigen;               ///< MoneyAMonth a month: weighted least squares, parity only
    Figure daysSinceLast;               ///< Days since the last payment of a source in use
    Figure drop;                        ///< Share: last 3 slots' median / last 12 slots' median of the main salary
    bool operator==(const IncomePicture &) const = default;
};

/// Needs streams, salaries, flows, preparation. Rows are walked at most once; with them at hand well under 50 ms.
/// `own` are incomes beside those of the statements.
IncomePicture incomePicture(const Analysis &analysis, const IncomePolicy &policy, std::span<const IncomeChoice> choices = {},
    std::span<const OwnIncome> own = {});

} // namespace saldoscope
