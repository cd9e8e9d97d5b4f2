// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "sandbox/apierror.h"

#include <QStringList>

#include <variant>

namespace saldoscope::sandbox::nordigen {

/// The operations that the sandbox carries out.
const QStringList &offeredOperations();
/// The engine's code for a country code of the API ("uk" → "gb", "lvc" → "lv"); empty where the API does not have it.
QString engineCountry(const QString &code);

/// What PUT /v2/report/process asks for.
struct Order {
    QStringList operations;
    QString country;             ///< as the API writes it, lower case
    QString engineCountry;
    bool dropShared = false;     ///< echoed; no account of ours is known to be shared
    bool dropJoint = false;
};
std::variant<ApiError, Order> readOrder(const QByteArray &body);

/// The whole body of a completed report.
QByteArray completed(const Analysis &analysis, const Order &order, int uploadedAccounts);

} // namespace saldoscope::sandbox::nordigen
