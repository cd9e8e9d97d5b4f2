// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/figure.h"
#include "insights/streams.h"

#include <array>

namespace saldoscope {

struct Analysis;

/// Kinds of debt (spec d.8). HousingCompany is the Finnish taloyhtiölaina, which belongs to debt.
enum class LoanType : quint8 {
    Mortgage, HousingCompany, Vehicle, Study, Unsecured, Card, CreditLine, Bnpl, HighCost, Pawn, PeerLending, Collection, Bailiff, Unknown,
    Count
};
inline constexpr std::size_t kLoanTypes = std::size_t(LoanType::Count);
QString word(LoanType type);           ///< "mortgage", "high-cost", …
/// Of a category inside loan, arrears.collection or arrears.bailiff; nullopt for any other.
std::optional<LoanType> loanTypeOf(const CategoryTree &tree, CategoryId category);
inline bool isHome(LoanType type) { return type == LoanType::Mortgage || type == LoanType::HousingCompany; }

/// What a lender may set (d.8).
struct CommitmentPolicy {
    int debtSlots = 6;                 ///< median of so many last slots
    int revolvingMonths = 6;           ///< sum / so many, for credit without a rhythm
    int stackingDays = 90, stackingReceipts = 3, stackingHighCost = 2;
    int bridgeDays = 10;               ///< refinancing
    int bridgeLeastPermille = 600, bridgeMostPermille = 1200; ///< of the receipt
    int settlementTimes = 6;           ///< a payment so many times the usual settles a loan
    int fullPayerPermille = 250;       ///< bills that vary more are taken for a card paid in full
    bool operator==(const CommitmentPolicy &) const = default;
};

/// Money from a lender.
struct LoanReceipt {
    Row row = 0;
    Day day = kNoDay;
    qint64 minor = 0;                  ///< > 0, counted share
    LoanType type = LoanType::Unknown;
    QString lender;                    ///< as the knowledge names it, else as the data do
    bool study = false;                ///< study loans are drawn every month: no sign of trouble
    bool operator==(const LoanReceipt &) const = default;
};

/// A payment due that did not come when it should have (d.8).
struct LateEvent {
    Day expected = kNoDay;             ///< the slot that was missed
    std::optional<Row> madeUp;         ///< a later payment of double the usual
    std::optional<Row> fee;            ///< a reminder or late fee within 45 days
    bool operator==(const LateEvent &) const = default;
};

/// Payments to one lender on one debt: a stream, or what was paid without a rhythm.
struct Repayment {
    std::optional<std::size_t> stream; ///< into Analysis::streams; nullopt: no rhythm
    LoanType type = LoanType::Unknown;
    bool typeFromAmounts = false;      ///< the lender's usual type was overridden by size or by another loan of the lender
    QString lender;
    StreamStatus status = StreamStatus::Active;
    bool paidInFull = false;           ///< a card whose bills follow its purchases: only its cost is debt service
    bool askWhetherPaidInFull = false;
    bool settled = false;              ///< by a payment many times the usual, or by a bridge; no slot since
    bool paidElsewhere = false;        ///< a hole of two slots and more without reminders, payments after it
    Figure aMonth;                     ///< MoneyAMonth, positive; null where ended. Debt service holds it unless paidInFull
    Figure paid;                       ///< Money, positive: all of it in the data
    std::vector<LateEvent> late;
    bool operator==(const Repayment &) const = default;
};

/// One creditor over all its loans.
struct Lender {
    QString name;
    std::vector<LoanType> types;       ///< in order of the enum
    std::vector<std::size_t> receipts; ///< into Commitments::receipts
    std::vector<std::size_t> repayments; ///< into Commitments::repayments
    bool active = false;               ///< repayments go on, or a receipt in the last 90 days
    bool operator==(const Lender &) const = default;
};

/// A new loan that repaid old ones (d.8).
struct RefinanceBridge {
    std::size_t receipt = 0;           ///< into receipts
    std::vector<Row> settling;         ///< payments to other lenders within ten days
    qint64 settled = 0;                ///< their sum, positive
    std::vector<std::size_t> closed;   ///< into repayments: no slot since
    bool operator==(const RefinanceBridge &) const = default;
};

/// New loans of one window.
struct NewLoans {
    int days = 0;                      ///< 30, 60, 90, 180, 365 up to asOf
    std::array<int, kLoanTypes> count {};
    std::array<qint64, kLoanTypes> sum {};
    Figure all;                        ///< Count, study loans left out
    Figure allSum;                     ///< Money, the same
    bool operator==(const NewLoans &) const = default;
};

/// What has to be paid (spec d.8) and how it stands against income (d.9). Minor units of Analysis::currency.
struct Commitments {
    std::vector<LoanReceipt> receipts;      ///< in order of day; refunds by lenders are not among them
    std::vector<Repayment> repayments;      ///< greatest a month first
    std::vector<Lender> lenders;            ///< by name
    std::vector<RefinanceBridge> bridges;
    std::array<NewLoans, 5> newLoans;       ///< 30, 60, 90, 180, 365 days
    std::vector<std::size_t> stack;         ///< receipts that make the stacking, newest window; empty: none

    Figure debtService;                     ///< MoneyAMonth: MonthlyDebtService; a true 0 where the data would have shown a debt
    Figure debtServiceHome;                 ///< MoneyAMonth: of it mortgage and housing company loan
    std::array<Figure, kLoanTypes> byType;  ///< MoneyAMonth; NoData where the type was not seen
    Figure lenderCount;                     ///< Count of active creditors
    Figure daysSinceLastLoan;               ///< Days since the newest receipt but for study loans; NoData where there is none
    Figure stacking;                        ///< Count: receipts in the worst 90 days of the last 365 if d.8 calls it stacking, else 0
    Figure bnplPlans;                       ///< Count of active BNPL repayments and lenders without rhythm
    Figure bnplShare;                       ///< Share of income used
    Figure lateEvents;                      ///< Count

    Figure housing;                         ///< MoneyAMonth: rent, fee, mortgage as the data show (d.15, second priority)
    Figure debtServiceRatio;                ///< Share: DSTI = debtService / income used (d.9)
    Figure housingShare;                    ///< Share: housing / income used
    Figure loansToIncome;                   ///< Share: outgoing loan money / all income of the same full months (as Nordigen reckons)
    bool operator==(const Commitments &) const = default;
};

/// Needs streams, preparation, flows and income.
Commitments commitments(const Analysis &analysis, const CommitmentPolicy &policy);

/// d.9: (debtService − refinanced + newAnnuity) / income. Null with the reason of whichever is null; NoData where income ≤ 0.
/// `refinanced` and `newAnnuity` are positive minor units a month.
Figure debtServiceRatioWith(const Figure &debtService, qint64 refinanced, qint64 newAnnuity, const Figure &income);
/// A ratio of two figures of the same currency by the same rule. `name` keys the terms: "{numerator} / {denominator}".
Figure ratioOf(const Figure &numerator, const Figure &denominator, const QString &numeratorName, const QString &denominatorName,
    const QString &method);
/// What is left of a loan with this payment, rate (a year, as a share) and number of payments: A·(1−(1+i)^−n)/i, rounded.
qint64 remainingDebt(qint64 payment, double yearlyRate, int payments);

} // namespace saldoscope
