// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportparts.h"

namespace saldoscope {

/// What d.15 to d.17 and the doubts say, for programs.
QJsonObject affordabilityReport(const AnalysedCase &all, const EvidenceIds &ids);
QJsonObject dependantsReport(const DependantsSuggested &dependants, Currency currency, const EvidenceIds &ids);
QJsonObject housingReport(const HousingSuggested &housing, Currency currency, const EvidenceIds &ids);
QJsonArray doubtsReport(const AnalysedCase &all, const EvidenceIds &ids);
/// {"best", "asRead", "worst"}: {"left", "ratio"} each.
QJsonObject readingsReport(const AnalysedCase &all);

/// A figure's value, or "not known" with the reason; for people.
QString figureText(const Figure &figure);
/// Flags, good signs, coverage, income, debts, affordability and doubts as lines for people.
QStringList judgementText(const AnalysedCase &all);

} // namespace saldoscope
