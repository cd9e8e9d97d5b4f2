// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "insights/knowledge.h"
#include "sandbox/fimentoworld.h"
#include "sandbox/otherengine.h"

#include <atomic>

namespace saldoscope::sandbox::fimento {

/// What an applicant's banks hold, and what the API makes of it.
struct Holdings {
    QJsonObject insights;      ///< without the person's own members
    QJsonArray transactions;   ///< newest first
};

/// Who stands behind an identity number: 199503096316 an orderly household, 197710114682 one in trouble, any other number one
/// of the invented persons of its market, with sums and habits of its own, always the same.
QString personaOf(const QString &number, const QString &market);

/// An applicant, as the process says.
struct Applicant {
    QString number;            ///< of a person or a company
    QString name;              ///< empty: not said
    QString market;            ///< "SE", "FI"
};

/// Reads and analyses the invented person's statement until `until`. The accounts are in the applicant's name, unless the person's
/// story is that they are somebody else's. Another engine files and sums otherwise; what the banks tell stays. Null where `stop` was set, or the engine has no knowledge.
std::shared_ptr<const Holdings> holdingsOf(const Applicant &applicant, bool onlyAccounts, Day until,
    const std::shared_ptr<const Knowledge> &knowledge, const std::atomic_bool &stop, const OtherEngine &engine = OtherEngine(0));

} // namespace saldoscope::sandbox::fimento
