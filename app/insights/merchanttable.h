// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/rulereader.h"

namespace saldoscope {

/// A lender's own table of names (resources/packs/README.md): tabs between, the first line names the columns.
struct MerchantTable {
    QString version;              ///< of its line "# version: 2026-11-21"; empty where it has none
    int names = 0;                ///< lines with a name
    std::vector<RulePack> packs;  ///< one a country, "all" for the whole world
};

/// The version alone, so that a table that cannot be read can be named.
QString versionOfTable(const QByteArray &tsv);
/// Error BadFile: `where` is the line's number, `detail` what was expected there.
Result<MerchantTable> readMerchantTable(const QByteArray &tsv, const QString &label, const CategoryTree &tree);

} // namespace saldoscope
