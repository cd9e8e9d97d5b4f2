// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/inputs.h"

#include <QJsonObject>

namespace saldoscope {

/// What `read` prints for programs: {"files": [{"file", "format", "accounts": […], "problems": […]}]}. Money is a
/// decimal string; null where something is not known.
QJsonObject readReport(const std::vector<Input> &inputs);

/// The same for people.
QString readText(const std::vector<Input> &inputs);

/// "holds", "broken" or "unknown".
QString word(BalanceCheck check);

/// Null for empty texts, unknown days and amounts.
QJsonValue orNull(const QString &text);
QJsonValue moneyOrNull(std::optional<qint64> minor, int digits);

} // namespace saldoscope
