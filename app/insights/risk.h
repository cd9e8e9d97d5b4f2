// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/balances.h"
#include "insights/flows.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace saldoscope {

struct Analysis;

/// Thresholds of d.10 to d.14, d.18, d.19 and d.21. The defaults are the program's; a lender's policy file may set each
/// inside its bounds (riskTunables). Money is in minor units of `currency`.
struct RiskPolicy {
    Currency currency;
    // d.10
    double gamblingNote = 0.02, gamblingRed = 0.10; ///< shares of income
    double escalation = 2;
    qint64 escalationStakes = 1000'00, escalationFloor = 300'00, lotteryAMonth = 300'00;
    int paydayDays = 3;
    // d.11
    double lowShare = 0.05;                         ///< of income: a day's balance under it is low …
    qint64 lowMoney = 500'00;                       ///< … and under this, whichever is more
    double emptyShare = 0.10;                       ///< of the salary: the account is empty
    // d.12
    int returnedFeeDays = 3;
    qint64 reminderFee = 60'00, claimFee = 180'00;  ///< what a reminder and a claim add to a bill; 0: not looked for
    // d.14
    double largeCashShare = 0.25;                   ///< of income
    qint64 largeCash = 10000'00;
    int stableCashMonths = 5;
    double stableCashShare = 0.7;
    // d.18
    double coverageGood = 80, coverageUsable = 60;
    // d.19
    double paidBackShare = 0.20, roundShare = 0.80;
    int paidBackDays = 14, youngDays = 90, signs = 2;
    qint64 roundTo = 500'00;                        ///< amounts that are multiples of it are round
    // d.21
    double incomeDrop = 0.85, temporaryShare = 0.5, volatility = 0.35, bnplShare = 0.08, debtService = 0.40,
           stressedDebtService = 0.60, hiddenShare = 0.15;
    int newJobDays = 90, newLoanDays = 30, highCostDays = 180, bnplCount = 4, collectionDays = 90, bailiffDays = 365,
        overdraftDays = 10, unarrangedDays = 3, returnedCount = 2, emptyDays = 10, emptyCycles = 4, cashCount = 2, dataDays = 30;
    qint64 thinPerAdult = 1000'00;
    // our own beside d.21: what balances tell where texts say nothing
    double thinCushion = 0.35, noCushion = 0.1;     ///< months of spending that the lowest balances would cover
    double lowCover = 1.0;                          ///< months of spending that the mean balance would cover
    double swing = 0.6;                             ///< spread of a month's balances against their mean
    double fall = 0.05;                             ///< of a month's spending that month-end balances lose a month
    double overspend = 1.05;                        ///< money out against money in
    int lowDays = 30;                               ///< of 90
    double bufferMonths = 2;                        ///< positive fact

    /// The program's defaults in a currency. Where it is neither kronor nor euros they follow a rough level of prices, no
    /// rate of exchange: 1 EUR = 10 SEK = 25 CZK = 4 PLN …
    static RiskPolicy shipped(Currency currency);
    /// The same thresholds for data in another currency, by the same level of prices.
    RiskPolicy in(Currency other) const;
    bool operator==(const RiskPolicy &) const = default;
};

/// One threshold: its name in a policy file, bounds, and where it lives. Exactly one of the members is set.
struct RiskTunable {
    QLatin1StringView key;                          ///< "flag.overdraft_days"
    double lowest = 0, highest = 0;                 ///< money in major units
    double RiskPolicy::*share = nullptr;
    int RiskPolicy::*count = nullptr;
    qint64 RiskPolicy::*money = nullptr;
};
std::span<const RiskTunable> riskTunables();

/// What a case knows beside its statements. Everything is optional: what is not said is not judged.
struct CaseFacts {
    std::optional<Day> caseDate;                    ///< of the application; without it nothing is old
    QStringList applicants;                         ///< names as the case says
    std::optional<bool> employed;                   ///< the applicant says to be employed
    std::optional<QStringList> declaredLenders;     ///< as the applicant named them; an empty list: none
    std::vector<std::pair<QString, qint64>> limits; ///< account number and arranged overdraft, minor units ≥ 0
    bool operator==(const CaseFacts &) const = default;
};

/// Rolling windows that end with asOf.
inline constexpr std::array kRollingDays {30, 60, 90, 180, 365};
struct Rolling {
    std::array<Figure, kRollingDays.size()> windows;
    const Figure &in(int days) const;               ///< one of kRollingDays
    bool operator==(const Rolling &) const = default;
};

enum class Game : quint8 { Casino, Betting, Lottery, CharityLottery, Poker, Other };
QString word(Game game);                            ///< "casino", …
struct GameShare {
    Game game = Game::Other;
    qint64 staked = 0;                              ///< ≥ 0, in the window of Gambling::stakes
    int rows = 0;
    double share = 0;                               ///< of all stakes
    bool operator==(const GameShare &) const = default;
};
/// Spec d.10. Sums over the newest twelve full months or as many as there are; middlemen stand apart in `possible`.
struct Gambling {
    Figure stakes, wins, net;
    Figure shareIncome, shareSpending;
    Figure shareCounted;                            ///< of income, without lotteries where they are under the policy's limit
    Figure shareCountedRecent;                      ///< the same in the newest three full months
    Figure lotteryAMonth;                           ///< lotteries and charity: shown apart under a limit
    Figure activeDays, largestDay;
    Figure daysSinceLast;                           ///< to asOf; null where nothing was ever staked
    Figure escalation;                              ///< stakes of the last three full months ÷ the three before
    Figure regularity;                              ///< months with stakes ÷ months
    Figure paydayPull;                              ///< share staked within three days after a salary
    Figure possible;                                ///< to and from middlemen, outside the headline
    std::vector<GameShare> games;                   ///< greatest first
    bool operator==(const Gambling &) const = default;
};

/// One account's or the household's month, by its end-of-day balances.
struct BalanceMonth {
    Month month = 0;
    int days = 0;                                   ///< with a known balance
    bool full = false;
    qint64 start = 0, end = 0;                      ///< end of the day before the first, where known, else of the first; of the last
    qint64 least = 0, most = 0, mean = 0;
    double sd = 0;                                  ///< population, minor units
    int negativeDays = 0;
    Day leastOn = kNoDay;
    bool operator==(const BalanceMonth &) const = default;
};
/// A stretch of days on which an account was below zero at their end.
struct OverdraftEpisode {
    AccountIndex account = 0;
    Period days;
    qint64 least = 0;
    Day leastOn = kNoDay;
    bool unarranged = false;                        ///< beyond the limit, where that is known
    bool operator==(const OverdraftEpisode &) const = default;
};
/// From one payday to the day before the next.
struct PayCycle {
    Period days;
    qint64 pay = 0;
    qint64 least = 0;                               ///< lowest end-of-day balance
    Day leastOn = kNoDay;
    int daysToEmpty = 0;                            ///< from payday until balance ≤ a tenth of the pay; the cycle's length where never
    bool ranEmpty = false;
    bool operator==(const PayCycle &) const = default;
};
/// Spec d.11: current accounts, end of day. Cards and savings accounts are in none of it but `savings`.
struct BalanceRisk {
    Rolling overdraftDays;                          ///< distinct days on which any account was below zero
    Figure unarrangedDays;                          ///< of 90; null where no limit is known
    Figure penaltyInterest;                         ///< charges for overdrawing in 365 days: count
    Figure lowDays;                                 ///< of 90
    Figure daysToEmpty;                             ///< median over the last six cycles
    Figure shortCycles;                             ///< of the last six
    Figure cushion;                                 ///< mean lowest balance of the last six cycles ÷ a month's spending
    Figure meanBalance;                             ///< of 90 days
    Figure meanCover;                               ///< the same ÷ a month's spending
    Figure lowest;                                  ///< of 365 days
    Figure swing;                                   ///< mean sd of six full months' days ÷ their mean
    Figure trend;                                   ///< Theil–Sen slope of month-end balances, money a month
    Figure outOverIn;                               ///< money out ÷ money in, six full months
    Figure inflowSpread;                            ///< sd ÷ mean of all money in a month, loans and wins left out
    Figure savings;                                 ///< newest balance of savings accounts
    Figure netCashFlow;                             ///< a month, all rows of current accounts
    std::vector<BalanceMonth> months;               ///< household
    std::vector<std::vector<BalanceMonth>> accountMonths; ///< one list an account; empty without an anchor
    std::vector<OverdraftEpisode> episodes;         ///< by first day, then account
    std::vector<PayCycle> cycles;                   ///< oldest first
    bool cyclesArePay = false;                      ///< else calendar months: no regular pay was found
    std::optional<quint32> payStream;               ///< whose payments begin the cycles
    bool operator==(const BalanceRisk &) const = default;
};

/// A payment that bounced: both legs and its fee are one event (spec d.12).
struct ReturnedPayment {
    Day on = kNoDay;
    std::optional<Row> out, back, fee;              ///< what of it was seen
    qint64 minor = 0;                               ///< the payment; 0 where only a fee was seen
    CategoryId biller = kNoCategory;                ///< category of the payment
    bool operator==(const ReturnedPayment &) const = default;
};
enum class ArrearsSign : quint8 { ReminderFee, ClaimFee, ReminderOnBill, ClaimOnBill, LoanFine };
QString word(ArrearsSign sign);
struct ReminderTrace {
    Day on = kNoDay;
    Row row = 0;
    ArrearsSign sign = ArrearsSign::ReminderFee;
    qint64 minor = 0;                               ///< the fee alone, ≥ 0
    bool operator==(const ReminderTrace &) const = default;
};
/// Spec d.12 and d.13: counts and sums a month are means over the window of up to twelve full months.
struct Claims {
    Figure countAMonth, sumAMonth;                  ///< out
    Figure daysSinceLast;
    Rolling count;
    int claimants = 0;                              ///< distinct payees
    std::vector<quint32> plans;                     ///< recurring streams to them: a payment plan
    Figure back;                                    ///< money back (a bailiff's surplus): no income
    bool operator==(const Claims &) const = default;
};
struct Arrears {
    Rolling returned;                               ///< events
    Figure returnedSum;                             ///< of 365 days
    std::vector<ReturnedPayment> returnedPayments;  ///< by day
    std::vector<ReminderTrace> reminders;           ///< by day; fees that were paid back are left out
    Figure reminderCount;                           ///< of 365 days
    Claims collection, bailiff, maintenance, loanFines, dishonours;
    bool operator==(const Arrears &) const = default;
};

/// Spec d.14, over up to twelve full months.
struct Cash {
    Figure withdrawals, deposits;                   ///< money a month
    Figure withdrawalCount, depositCount;           ///< a month
    Figure withdrawalShare, depositShare;           ///< of spending; of income
    Figure withdrawalTrend;                         ///< last three full months against the three before: delta of d.2
    bool stableDeposits = false;
    Figure largeDeposits;                           ///< count of 90 days
    Figure largeFrom;                               ///< the threshold: over this a deposit is large
    bool operator==(const Cash &) const = default;
};

/// Everything of d.10 to d.14.
struct Risk {
    Gambling gambling;
    BalanceRisk balance;
    Arrears arrears;
    Cash cash;
    bool operator==(const Risk &) const = default;
};

/// Every figure with its stable key: "gambling.stakes", "balance.overdraftDays.90", …
struct NamedRiskFigure {
    QString name;
    const Figure *figure;
};
std::vector<NamedRiskFigure> named(const Risk &risk);

/// From an analysis that has streams, salaries, balances, flows and figures. `policy` in the analysis' currency.
Risk risk(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts = {});

/// Is it an account for saving, by the bank's name for the product?
bool isSavings(const Account &account);

} // namespace saldoscope
