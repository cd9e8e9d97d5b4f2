// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

#include <QByteArray>
#include <QString>

#include <atomic>

namespace saldoscope {

/// What a ledger can be written as. All three are read back by readStatement() with every booked and pending transaction as it
/// was; in the JSON, members of Rows::further that the Berlin Group does not name come back under additionalInformationStructured.
enum class ExportForm { Csv, Xlsx, NordigenJson };
QString suffix(ExportForm form); ///< "csv", "xlsx", "json"

/// UTF-8, comma, quotes where needed, a byte order mark for Excel.
QByteArray csvExport(const Ledger &ledger);
/// Nordigen's open banking form: an array of accounts.
QByteArray nordigenExport(const Ledger &ledger);
/// Writes the file, whole or not at all. Error Storage where it cannot be written, TooLarge where a form cannot hold it,
/// Cancelled. `stop` may be set by another thread. Blocks: meant for the pool.
Done exportTo(const QString &path, const Ledger &ledger, ExportForm form, const std::atomic_bool *stop = nullptr);

} // namespace saldoscope
