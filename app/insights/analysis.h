// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/balances.h"
#include "insights/commitments.h"
#include "insights/exchange.h"
#include "insights/flags.h"
#include "insights/flows.h"
#include "insights/income.h"
#include "insights/joinedjobs.h"
#include "insights/preparation.h"
#include "insights/salary.h"
#include "insights/textorder.h"

#include <atomic>
#include <memory>

namespace saldoscope {

/// How sure one may be that the figures speak for the whole of the applicant's money: first storey of d.18.
struct Coverage {
    int fullMonths = 0;
    int categorisedShare = 0;      ///< per cent of money (absolute sums) with a category of confidence ≥ 70
    double categorised = 0;        ///< the same as an exact share
    std::vector<BalanceCheck> chains; ///< one an account
    bool operator==(const Coverage &) const = default;
};

/// The figures on the overview: each with evidence, or with the reason why it is not known.
struct KeyFigures {
    Figure incomeAMonth;           ///< IncomePicture::used
    Figure salaryAMonth;           ///< IncomePicture::salary
    Figure spendingAMonth;         ///< mean of full months, own transfers out, as a positive sum
    Figure housingAMonth;          ///< Commitments::housing
    Figure loansAMonth;            ///< Commitments::debtService
    Figure leftAMonth;             ///< mean of in − out over full months; loans paid out, and what they repaid at once, are in neither: not money to live on
    Figure balance;                ///< newest household balance
    Figure lowestBalance;
    Figure overdraftDays;          ///< in the last 90 days of the data
    Figure gamblingAMonth;
    Figure bufferMonths;           ///< balance ÷ mean monthly spending
    bool operator==(const KeyFigures &) const = default;
};

/// A case's statements, understood. Immutable, shared between threads; recomputed whole, never patched.
struct Analysis {
    MergedLedger merged;           ///< with amounts converted as `exchange` says
    std::shared_ptr<const Ledger> stated; ///< as the statements say; names of rows (rowKeys()) are made of it
    Exchange exchange;             ///< rows that were in another currency, and the rates they were converted with
    std::shared_ptr<const Knowledge> knowledge;
    QString country;
    Day asOf = kNoDay;             ///< newest day the data can speak for; never "today"
    Period period;                 ///< first and last day with a booked row or stated by an account
    std::vector<Period> covered;   ///< coverages() of the ledger
    Currency currency;             ///< main currency; sums are in it
    std::vector<Verdict> verdicts; ///< after preparation (d.3): refunds and reversals have been moved to what they net
    Preparation preparation;
    std::vector<Row> notable;      ///< notableRows()
    std::vector<Counting> counting; ///< one a row; empty where every row counts
    std::vector<Stream> streams;
    std::vector<qint32> streamOfRow; ///< -1 where the row is in none
    std::vector<Salary> salaries;
    std::vector<JoinedJob> joinedJobs; ///< by the officer's tick
    std::vector<DayBalances> balances; ///< one an account
    DayBalances household;
    Flows flows;
    IncomePicture income;          ///< by the options' policies; affordability reckons its own where a lender's differ
    Commitments commitments;
    Coverage coverage;
    KeyFigures figures;
    RiskPolicy riskPolicy;         ///< the thresholds used, in `currency`
    Risk risk;
    CoverageScore coverageScore;
    Integrity integrity;
    Flags flags;                   ///< without those of affordability, which needs a household

    std::shared_ptr<TextOrder> textOrder; ///< for sorting by text; worked out when first asked for

    const Ledger &ledger() const { return *merged.ledger; }
};

struct AnalysisOptions {
    QString country = QStringLiteral("se");    ///< ISO 3166-1 alpha-2, lower case
    std::optional<Day> asOf;                   ///< default: end of the statements
    Overrides overrides;
    std::vector<RowKey> excluded;              ///< left out of every figure by the officer; still shown
    QStringList applicants;                    ///< names of who applies; empty: not told
    QStringList ownNumbers;                    ///< accounts known to be the applicant's that are not among the statements
    std::vector<AccountChoice> accounts;       ///< accounts that do not count whole
    bool unfoldSensitive = false;              ///< kinds of sensitive rows appear (d.3.5); the caller logs the reason
    IncomePolicy incomePolicy = IncomePolicy::shipped();
    std::vector<IncomeChoice> incomeChoices;
    std::vector<OwnIncome> ownIncomes;         ///< entered by the officer, beside what the statements show
    std::shared_ptr<const RatePack> rates;     ///< dated rates of exchange; default: the program's
    std::vector<AcceptedRename> renames;       ///< those whose streams are not found, or have no common rhythm, change nothing
    CommitmentPolicy commitmentPolicy;
    std::optional<RiskPolicy> riskPolicy;      ///< default: the program's, in the main currency
    CaseFacts facts;                           ///< where it names nobody, `applicants` are meant
};

/// What follows on merging and categorising: streams, balances, sums. `verdicts` are one a booked row of `merged`.
/// Overrides have been heard already; of the options country, asOf and excluded count. Null only where `stop` was set.
std::shared_ptr<const Analysis> understand(MergedLedger merged, std::vector<Verdict> verdicts,
    std::shared_ptr<const Knowledge> knowledge, const AnalysisOptions &options = {}, const std::atomic_bool *stop = nullptr);

/// Merge, categorise, find streams, sum. Null only where `stop` was set.
std::shared_ptr<const Analysis> analyse(std::span<const std::shared_ptr<const Ledger>> statements,
    std::shared_ptr<const Knowledge> knowledge, const AnalysisOptions &options = {}, const std::atomic_bool *stop = nullptr);

} // namespace saldoscope
