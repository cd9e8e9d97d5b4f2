// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace saldoscope {

/// Copies the database file as it is, whole or damaged, with what SQLite keeps beside it, into `folder`; nothing is opened
/// and nothing overwritten. Gives the copy's path. The copy stays sealed: it opens with this computer's key alone. Error
/// Storage COPY_FAILED. Only while nobody writes: in the store's thread, or before there is one.
Result<QString> copyDatabase(const QString &path, const QString &folder, const QDateTime &now);

} // namespace saldoscope
