// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/categoriser.h"
#include "insights/figure.h"

#include <QStringList>

namespace saldoscope {

/// How much of an account's money is the applicant's (spec d.3.6). Balances and overdrafts are always those of the bank.
enum class AccountShare : quint8 { Whole, Half, LeftOut };
QString word(AccountShare share); ///< "whole", "half", "left-out"

/// The officer's choice for an account, by Account::number.
struct AccountChoice {
    QString number;
    AccountShare share = AccountShare::Whole;
    bool operator==(const AccountChoice &) const = default;
};

/// Money back from a payee that money went to before: it nets the purchase's category and is no income (d.3.3).
struct Refund {
    Row in = 0;
    Row purchase = 0;       ///< newest row of that payee within 90 days before that was at least as large
    bool operator==(const Refund &) const = default;
};

/// A payment that came back within five bank days (d.3.4, d.12): both legs are out of income and spending, that is, in
/// category arrears.returned, where they add up to nothing. `biller` is what the payment was for.
struct Reversal {
    Row out = 0;
    Row in = 0;
    CategoryId biller = kNoCategory;
    bool operator==(const Reversal &) const = default;
};

/// Money to or from an account of the applicant that is not among the statements (d.3.2, one-sided).
struct OwnElsewhere {
    Row row = 0;
    bool byNumber = false;  ///< known from the number of the account; else from the holder's name
    bool operator==(const OwnElsewhere &) const = default;
};

/// Rows that tell of health, union, faith, politics or sex life, folded into a sum that tells nothing (d.3.5).
struct ShieldedSum {
    CategoryId shownAs = kNoCategory;   ///< CategoryTree::openAncestor(); kNoCategory: "shielded" is all that is said
    std::size_t rows = 0;
    qint64 in = 0;                      ///< minor units of the main currency, ≥ 0
    qint64 out = 0;                     ///< ≤ 0
    bool operator==(const ShieldedSum &) const = default;
};

/// How one account goes into the figures.
struct AccountPart {
    AccountShare share = AccountShare::Whole;
    bool joint = false;                 ///< the bank says so, or the holder's name names several
    bool onlyOneApplies = false;        ///< joint, counted whole, and not all its holders are among the applicants: warn
    QStringList holders;                ///< single persons named as holders
    QStringList others;                 ///< of these: who does not apply, where applicants were told
    bool operator==(const AccountPart &) const = default;
};

/// What was done to the rows before anything was summed, in the order of spec d.3. The verdicts of the rows named here
/// have been changed accordingly, unless the officer had chosen. All lists are in order of row.
struct Preparation {
    std::size_t overlapping = 0;             ///< d.3.1: left out because an overlapping export holds them too
    std::size_t equalKept = 0;               ///< equal rows of one file, kept
    std::size_t pairedTransfers = 0;         ///< d.3.2, both legs seen; see MergedLedger::transfers
    std::vector<OwnElsewhere> ownElsewhere;  ///< now transfer.own_external
    Figure ownElsewhereOut;                  ///< turnover to them, positive; for d.18's hidden share. Money, whole period
    Figure ownElsewhereIn;
    Figure netSaving;                        ///< to savings − back from savings, mean of full months. MoneyAMonth, d.3.2
    std::vector<Refund> refunds;             ///< the inflow now has the purchase's verdict
    std::vector<Reversal> reversals;
    std::vector<ShieldedSum> shielded;       ///< in order of category, kNoCategory last
    std::vector<AccountPart> accounts;       ///< one an account

    bool unfolded = false;                   ///< sensitive kinds may be named: AnalysisOptions::unfoldSensitive
    bool anyHalf = false;
    /// What a row counts with: all of it, or half of it rounded half away from zero.
    qint64 counted(AccountIndex account, qint64 minor) const
    {
        return anyHalf && accounts[account].share == AccountShare::Half ? (minor + (minor > 0 ? 1 : minor < 0 ? -1 : 0)) / 2 : minor;
    }
    bool operator==(const Preparation &) const = default;
};

struct AnalysisOptions;
class PayeeKeys;

/// Steps 2 (one-sided), 3, 4 and 6 of d.3. Changes `verdicts`; the figures and shielded sums are filled later.
Preparation prepare(const MergedLedger &merged, std::vector<Verdict> &verdicts, const CategoryTree &tree, const AnalysisOptions &options,
    PayeeKeys &payees);

struct Analysis;
/// Fills `netSaving`, `ownElsewhereIn/Out` and `shielded` of an analysis whose flows are known.
void summarise(Preparation &preparation, const Analysis &analysis);

/// The category under which a row may be shown and summed: its own; where it is sensitive the nearest open one above it,
/// and other.in or other.out where there is none.
CategoryId shownCategory(const CategoryTree &tree, const Verdict &verdict, qint64 minor);

} // namespace saldoscope
