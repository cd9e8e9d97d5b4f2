// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QJsonObject>

namespace saldoscope::sandbox {

/// The API's own figures, by its own definitions (documented ones where there are, ours where not), from rows that our
/// engine categorised. Amounts are plain numbers in the main currency; rows in other currencies are in the
/// categorisation only. Averages are over full calendar months; null where nothing of the kind was seen.
namespace nordigen {

QJsonObject categorisation(const Analysis &analysis, const QString &country);
QJsonObject incomeInsights(const Analysis &analysis);
QJsonObject loanInsights(const Analysis &analysis);
QJsonObject riskInsights(const Analysis &analysis);
/// The `categories` of GET /v2/category-tree: our tree under the ids that the results use.
QJsonArray categories(const CategoryTree &tree);

} // namespace nordigen
} // namespace saldoscope::sandbox
