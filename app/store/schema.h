// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <span>
#include <vector>

namespace saldoscope {

/// One step of the database's growth. Statements are SQL that SQLite and PostgreSQL both take; "{blob}" stands for the
/// type of bytes, which they name differently. A step that was ever shipped is never changed: a new one is added.
struct Migration {
    int version = 0;
    QStringList statements;
};
/// All steps, version 1 first, without a gap.
std::span<const Migration> migrations();

/// Brings an open database to the newest of `steps`, each step in a transaction of its own. Error Storage:
/// "NEWER_SCHEMA" where a newer program wrote it, "DAMAGED" where it is not a database of ours. Either leaves it as it was.
Done migrate(QSqlDatabase &database, std::span<const Migration> steps = migrations());

/// What the driver said as an Error Storage with a code that ui has words for: DAMAGED, READ_ONLY, DISK_FULL, DISK_ERROR, LOCKED,
/// or FAILED for what has no words of its own. `detail` names the driver's number, never a value of a row.
Error storageError(const QSqlError &error);

} // namespace saldoscope
