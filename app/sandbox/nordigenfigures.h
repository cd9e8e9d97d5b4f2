// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QJsonObject>

namespace saldoscope::sandbox {

/// What the API says of single rows, from rows that our engine categorised. Its figures are those of insights/parity.h.
namespace nordigen {

QJsonObject categorisation(const Analysis &analysis, const QString &country);
/// The `categories` of GET /v2/category-tree: our tree under the ids that the results use.
QJsonArray categories(const CategoryTree &tree);

} // namespace nordigen
} // namespace saldoscope::sandbox
