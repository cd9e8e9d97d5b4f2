// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/parity.h"
#include "sandbox/apierror.h"
#include "sandbox/nordigenaccounts.h"
#include "sandbox/otherengine.h"

#include <QStringList>

#include <atomic>
#include <variant>

namespace saldoscope::sandbox::nordigen {

/// The operations that the sandbox carries out: every one of the documentation whose result is known.
const QStringList &offeredOperations();
/// All country codes of the API, private ones and companies' ones, as it writes them.
const QStringList &countryCodes();
/// The engine's code for a country code of the API ("uk" → "gb", "lvc" → "lv"); empty where the API does not have it.
QString engineCountry(const QString &code);

/// What PUT /v2/report/process asks for.
struct Order {
    QStringList operations;
    QString country;             ///< as the API writes it, lower case
    QString engineCountry;
    bool dropShared = false;
    bool dropJoint = false;
    Currency currency;           ///< of the insights; the main one of the country where not asked for
    parity::Terms terms;
    QStringList models;          ///< to score with
    bool useWebhook = false;

    bool wants(QStringView operation) const { return operations.contains(operation); }
    bool wantsInsights() const;  ///< income, loans or risk
};
std::variant<ApiError, Order> readOrder(const QByteArray &body, const QStringList &models);

/// What an upload is known by while it is worked on.
struct Upload {
    QString id;
    Ledgers ledgers;
    std::size_t accounts = 0;    ///< handed in
};
/// The whole body of a completed report, or why the analysis came to nothing.
std::variant<ApiError, QByteArray> completed(
    const Upload &upload, const Order &order, std::shared_ptr<const Knowledge> knowledge, const std::atomic_bool &stop,
    const OtherEngine &engine = OtherEngine(0));

} // namespace saldoscope::sandbox::nordigen
