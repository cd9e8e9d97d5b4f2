// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/fimento/fimentopaths.h"

#include "provider/provider.h"

#include <algorithm>

namespace saldoscope::fimento {

using namespace Qt::StringLiterals;

namespace {

struct KnownRoute {
    Route route;
    QLatin1StringView name;
    QLatin1StringView path;
};

constexpr KnownRoute kRoutes[] = {
    {Route::Login, "login"_L1, "/login"_L1},
    {Route::PartnerBanks, "partnerBanks"_L1, "/partner-bank"_L1},
    {Route::PartnerBank, "partnerBank"_L1, "/partner-bank/{partnerBankId}"_L1},
    {Route::Processes, "processes"_L1, "/process"_L1},
    {Route::Process, "process"_L1, "/process/{processId}"_L1},
    {Route::FreshLink, "freshLink"_L1, "/process/{processId}/consent-link"_L1},
    {Route::NextFlow, "nextFlow"_L1, "/process/{processId}/consent"_L1},
    {Route::Webhook, "webhook"_L1, "/webhook"_L1},
    {Route::SettleForTesting, "settleForTesting"_L1, "/automated-testing/process/{processId}/consent/{status}"_L1},
    {Route::Visualisation, "visualisation"_L1, "/visualisation/{processId}"_L1},
    {Route::Insights, "insights"_L1, "/insights/{processId}"_L1},
    {Route::Transactions, "transactions"_L1, "/transactions/{processId}"_L1},
};

constexpr QLatin1StringView kValues[] = {"{processId}"_L1, "{partnerBankId}"_L1, "{status}"_L1};

} // namespace

Paths::Paths()
{
    for (const KnownRoute &known : kRoutes)
        m_paths.insert(int(known.route), known.path);
}

QJsonObject Paths::toJson() const
{
    QJsonObject paths {{u"base"_s, m_base.toString()}};
    for (const KnownRoute &known : kRoutes)
        paths.insert(known.name, path(known.route));
    return paths;
}

Result<Paths> Paths::fromJson(const QJsonObject &overrides)
{
    Paths paths;
    for (auto member = overrides.begin(); member != overrides.end(); ++member) {
        if (member.key() == u"base"_s) {
            paths.m_base = QUrl(member.value().toString(), QUrl::StrictMode);
            if (!isReturnAddress(paths.m_base) || paths.m_base.hasQuery() || paths.m_base.hasFragment())
                return Error {Error::Kind::BadFile, u"expected an address that begins with https"_s, {}, member.key()};
            continue;
        }
        const auto *known = std::find_if(std::begin(kRoutes), std::end(kRoutes), [&](const KnownRoute &row) { return row.name == member.key(); });
        if (known == std::end(kRoutes))
            return Error {Error::Kind::BadFile, u"there is no route of this name"_s, {}, member.key()};
        const QString path = member.value().toString();
        const bool whole = std::all_of(std::begin(kValues), std::end(kValues),
            [&](QLatin1StringView value) { return known->path.contains(value) == path.contains(value); });
        if (!path.startsWith(u'/') || !whole)
            return Error {Error::Kind::BadFile, u"expected a path like "_s + known->path, {}, member.key()};
        paths.m_paths.insert(int(known->route), path);
    }
    return paths;
}

} // namespace saldoscope::fimento
