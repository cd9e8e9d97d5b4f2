// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "sandbox/apierror.h"
#include "sandbox/nordigenaccounts.h"

#include <QJsonObject>
#include <QStringList>

#include <variant>

namespace saldoscope::sandbox::nordigen {

/// What the API says of single rows, from rows that our engine categorised. Its figures are those of insights/parity.h.
QJsonObject categorisation(const Analysis &analysis, const QString &country, const Ownership &ownership);

/// The `categories` of GET /v2/category-tree: our tree under the ids that the results use, and below it so many kinds of
/// each category that there are more than 5 000, as in the real one. The same for a country each time.
QJsonArray categories(const CategoryTree &tree, const QString &country);

/// `features`: counts and sums a month of the newest 3, 6 and 12 full months, by category and statement.
/// FEATURE_EXTRACT_FAILURE where there is no full month.
std::variant<ApiError, QJsonObject> features(const Analysis &analysis, const QString &statementId);
/// `credit-scores`: a probability of default for each model, made up from what the engine sees and good for nothing but
/// tests. CREDIT_SCORING_FAILURE where there is no model or fewer than three full months.
std::variant<ApiError, QJsonObject> creditScores(const Analysis &analysis, const QStringList &models);
/// `simple-score`: 0 … 10, 10 is best.
std::variant<ApiError, int> simpleScore(const Analysis &analysis);

} // namespace saldoscope::sandbox::nordigen
