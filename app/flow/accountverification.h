// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "store/caserecord.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace saldoscope {

/// How something the bank says fits to what the officer wrote.
enum class Fit {
    Same,
    Partly,        ///< names: some of the words are the same, or one is written shorter
    Different,
    NotSaid        ///< one of the two says nothing
};

struct VerifiedAccount {
    QString number;
    QString name;                      ///< the bank's name of the account, or its owner's
    QString type;
    QString bank;
    std::optional<double> balance;     ///< as the provider says it, in the currency of the total; for reading, not for sums
    Fit owner = Fit::NotSaid;          ///< `name` against the applicant; NotSaid where it reads like an account's own name
};

/// What a verification of bank accounts found: whose accounts they are, against the applicant of the case.
struct AccountVerification {
    QString ownerName;                 ///< as the provider says
    QString ownerNumber;               ///< of person or company
    Fit name = Fit::NotSaid;
    Fit number = Fit::NotSaid;
    QString currency;                  ///< ISO 4217; empty where it is not clear
    std::vector<VerifiedAccount> accounts;
};

/// From the figures of a delivery ("accountsInfo", "firstName", …) and what the officer wrote.
AccountVerification verifyAccounts(const QJsonObject &figures, const CaseDetails &details);

/// Names of one person? Case, accents, order of words and hyphens do not count.
Fit namesFit(const QString &one, const QString &other);

} // namespace saldoscope
