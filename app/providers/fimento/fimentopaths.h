// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace saldoscope::fimento {

/// What can be asked of Fimento. Only two addresses are certain (`FreshLink`, `NextFlow`); the documentation lost the others,
/// so that all of them can be replaced by a setting.
enum class Route {
    Login,
    PartnerBanks,      ///< GET lists, POST adds
    PartnerBank,       ///< PUT changes
    Processes,         ///< POST
    Process,           ///< GET, DELETE
    FreshLink,
    NextFlow,
    Webhook,
    SettleForTesting,
    Visualisation,
    Insights,
    Transactions
};

/// The base address and those of all routes below it. `{processId}`, `{partnerBankId}` and `{status}` stand for values.
class Paths
{
public:
    Paths();
    /// An object of route names ("login", "partnerBanks", …) and paths, and "base". An unknown name, a path without a slash in front
    /// or without the values its route needs, and a base that is not https (or this machine) is an Error BadFile; `where` names the member.
    static Result<Paths> fromJson(const QJsonObject &overrides);

    QJsonObject toJson() const;        ///< all of them, as fromJson() takes them
    QUrl base() const { return m_base; }
    QString path(Route route) const { return m_paths.value(int(route)); }

private:
    QUrl m_base {QStringLiteral("https://api.psd2.fimento.com")};
    QHash<int, QString> m_paths;
};

} // namespace saldoscope::fimento
