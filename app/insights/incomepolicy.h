// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "insights/categoriser.h"

#include <array>
#include <optional>

namespace saldoscope {

/// What kind of income it is (spec d.7). `Benefit` is a benefit whose kind is not known, or shielded.
enum class IncomeClass : quint8 {
    Salary, OwnBusiness, Gig, StatePension, OccupationalPension, Pension,
    Parental, Sickness, Unemployment, StudyGrant, ChildBenefit, HousingBenefit, SocialAssistance, Benefit, StateAid,
    Maintenance, Rent, Capital, TaxRefund, Insurance, EmployerOther, OtherRegular, OneOff,
    PeerToPeer, CashDeposit, Unidentified,
    // Never income, whatever a policy says:
    StudyLoan, LoanReceipt, Winnings, Refund, OwnMoney,
    Count
};
inline constexpr std::size_t kIncomeClasses = std::size_t(IncomeClass::Count);
QString word(IncomeClass kind); ///< "salary", "own-business", … for exports and policy files
std::optional<IncomeClass> incomeClass(QStringView text);
/// False for loans, winnings, refunds and own money.
bool canBeIncome(IncomeClass kind);
/// Benefits that end: parental, sickness, unemployment, study.
bool isTemporary(IncomeClass kind);
/// The class of money in under a category.
IncomeClass incomeClassOf(const CategoryTree &tree, CategoryId category);

/// What a lender lets count (d.7). The defaults are those of a careful Nordic lender: steady pay, pensions, benefits and
/// rents count; social assistance, one-off money, what friends send and cash do not.
struct IncomePolicy {
    std::array<bool, kIncomeClasses> allowed {};    ///< by IncomeClass; never read where !canBeIncome()
    std::array<bool, kIncomeClasses> irregular {};  ///< counted without a rhythm too, with the haircut
    int haircutPermille = 500;      ///< of irregular income: what counts of it
    int leastActiveMonths = 6;      ///< of the last twelve, for irregular income
    int shortSlots = 3;             ///< prudent: the lesser of two medians
    int longSlots = 12;
    bool allows(IncomeClass kind) const { return canBeIncome(kind) && allowed[std::size_t(kind)]; }
    static IncomePolicy shipped();
    bool operator==(const IncomePolicy &) const = default;
};

/// An officer's word on one income: the stream that holds the row, or, where it is in none, the row's class.
struct IncomeChoice {
    quint64 row = 0;                ///< RowKey of any of its rows
    enum class Say : quint8 { Use, Leave, Amount } say = Say::Use;
    qint64 aMonth = 0;              ///< for Amount: minor units of the main currency a month
    QString reason = {};            ///< why; the window asks for it where an amount is entered
    QString by = {};
    Day on = kNoDay;
    bool operator==(const IncomeChoice &) const = default;
};

/// An income that the statements do not show, as the officer entered it: counted as said, whatever the policy allows.
struct OwnIncome {
    IncomeClass kind = IncomeClass::OtherRegular; ///< one that can be income; any other counts as OtherRegular
    QString name;                   ///< who pays, in the officer's words
    qint64 aMonth = 0;              ///< minor units of the main currency a month, positive
    QString reason;                 ///< why it counts though no row shows it
    QString by;
    Day on = kNoDay;
    bool operator==(const OwnIncome &) const = default;
};

/// The officer's tick on a proposed EmployerRename: the same job under a new payer's name (d.5).
struct AcceptedRename {
    quint64 before = 0;             ///< RowKey of any payment of the old payer
    quint64 after = 0;              ///< RowKey of any payment of the new one
    QString reason;                 ///< may be empty
    QString by;
    Day on = kNoDay;
    bool operator==(const AcceptedRename &) const = default;
};

} // namespace saldoscope
