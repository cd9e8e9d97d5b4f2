// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "insights/doubts.h"

#include <QJsonObject>

namespace saldoscope {

/// A lender's pack that is kept with a case.
struct KeptPack {
    QString name;                            ///< of its file
    QString print;                           ///< CaseStore::printOf() its bytes
    bool operator==(const KeptPack &) const = default;
};

/// What the officer says of the applicant's life, the loan and the policy, beside marks on single rows. Kept with the
/// case, sealed. Streams are named by a row of theirs, because they are found anew with each analysis. A value.
struct Assessment {
    Household household;
    LoanRequest loan;                        ///< `refinances` is empty here
    std::vector<RowKey> refinances;          ///< any row of each stream that ends with the loan
    QString policyName;                      ///< name of the lender's file; empty: the program's defaults
    QByteArray policyFile;                   ///< its bytes, so that a case can be reckoned again without it
    std::vector<Settlement> settlements;     ///< one a doubt
    std::vector<Dismissal> dismissals;       ///< one a flag and level
    std::vector<IncomeChoice> incomeChoices; ///< the later one of an income counts
    std::vector<OwnIncome> ownIncomes;       ///< incomes that no row shows, each with its reason
    QString unfoldReason;                    ///< why shielded rows are shown (d.3.5); empty: they are not
    std::vector<AccountChoice> accounts;     ///< accounts that do not count whole (d.3.6): joint ones, or somebody else's
    std::vector<AcceptedRename> renames;     ///< employers' new names the officer accepted
    QStringList knowledge;                   ///< Knowledge::versions() of the analysis the case rests on; empty: none was made yet
    std::vector<KeptPack> packs;             ///< those of `knowledge`, in its order. Earlier versions of the program kept none
    bool operator==(const Assessment &) const = default;
};

/// Do all packs of the knowledge lie with the case, so that it is always reckoned with them? So they do where there were none.
bool keepsItsPacks(const Assessment &assessment);

QJsonObject toJson(const Assessment &assessment);
/// Error Storage "DAMAGED" for what no version wrote. An empty object is an assessment that says nothing. Flags and kinds
/// a newer program knows are left out.
Result<Assessment> assessmentFrom(const QJsonObject &object);

/// Does the analysis itself differ, not only what is judged from it?
bool changesAnalysis(const Assessment &before, const Assessment &after);
/// Hands the words that belong to the analysis over to its options.
AnalysisOptions withWords(AnalysisOptions options, const Assessment &assessment);

/// `after` with name and day on every word that `before` does not have and nobody has signed.
Assessment signedBy(const Assessment &before, Assessment after, const QString &officer, Day on);

/// What of it differs, in stable words for the log: "household", "loan", "policy", "dismissed KALP_THIN: reason", …
QStringList changes(const Assessment &before, const Assessment &after);

/// The lender's policy in force on the case's date, or the program's defaults for the country where none was chosen.
/// Errors as readPolicies() and policyOn() give them.
Result<Policy> policyOf(const Assessment &assessment, const QString &country, Day caseDate);

/// What follows from an analysis and an assessment together. Immutable; made again when either changes.
struct Judgement {
    std::shared_ptr<const Analysis> analysis; ///< what it was made of: streams and rows are this one's
    Policy policy;
    std::optional<Error> policyError;        ///< the chosen file cannot be used; `policy` is then the program's
    LoanRequest loan;                        ///< with the streams it ends
    Day caseDate = kNoDay;
    Affordability affordability;             ///< settled doubts read as the officer said
    Doubts doubts;
    Flags flags;                             ///< those of the analysis and of affordability; dismissed ones are marked
};
/// Well under 50 ms: nothing walks the rows, but the search for keys of refinanced loans.
/// `keys` are the names of the analysis' rows; empty where no stream is named.
Judgement judge(std::shared_ptr<const Analysis> whole, const Assessment &assessment, std::span<const RowKey> keys, const QString &country, Day caseDate);

} // namespace saldoscope
