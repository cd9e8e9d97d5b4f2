// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/affordability.h"

#include <QCommandLineParser>

namespace saldoscope {

/// What the command line says of the case beside its files. Everything is optional.
struct CaseOptions {
    QString policyFile;                 ///< empty: the program's own policy
    std::optional<Household> household; ///< without it no figure of affordability is printed but the reason
    QString loan;                       ///< as given; read when the currency is known
    QString housing;
    std::optional<Day> caseDate;        ///< default: the end of the statements
    std::vector<AccountChoice> accounts; ///< those that do not count whole
    QString ratesFile;                  ///< empty: the program's own rates of exchange
    std::optional<QStringList> earlier; ///< `versions` of an earlier report that this one is held against
};

/// Adds --policy, --household, --loan, --housing, --rates, --earlier and --case-date to a parser.
void addCaseOptions(QCommandLineParser &parser);
/// Error Unsupported; `detail` names the option and what was expected.
Result<CaseOptions> caseOptions(const QCommandLineParser &parser);

/// The rates of exchange asked for; null where none were.
Result<std::shared_ptr<const RatePack>> ratesOf(const CaseOptions &options);

/// A case as far as the command line tells it, in a policy's currency.
struct AskedCase {
    Policy policy;
    Household household;
    LoanRequest loan;
    bool asked = false;                 ///< a household was given
};
/// Reads the policy file, if one is named, and chooses the policy in force; then reads sums in its currency.
Result<AskedCase> askedCase(const CaseOptions &options, const QString &country, Day caseDate);

} // namespace saldoscope
