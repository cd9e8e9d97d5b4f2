// SPDX-License-Identifier: GPL-3.0-or-later
// Processes of FimentoDialect: made, asked again, settled in the applicant's place.
#include "sandbox/fimentoanswers.h"
#include "sandbox/fimentodialect.h"

#include <QJsonDocument>

namespace saldoscope::sandbox {

using namespace Qt::StringLiterals;
using namespace fimento;

namespace {

constexpr fimento::Moment kIdempotent = 24LL * 3600 * 1000;

} // namespace

WireAnswer FimentoDialect::createProcess(const WireRequest &request)
{
    if (const auto refused = refusePartnerBank(request))
        return *refused;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (const QStringList wrong = wrongInProcess(body); !wrong.isEmpty())
        return invalid(wrong);
    if (!request.idempotencyKey.isEmpty()) {
        const auto made = m_made.find(request.idempotencyKey);
        if (made != m_made.end() && now() - made->second.at < kIdempotent) {
            const auto process = m_processes.find(made->second.process);
            if (made->second.body != request.body || process == m_processes.end())
                return nest(409, u"The idempotency key was used for another request"_s, u"Conflict"_s);
            QJsonObject object = toJson(process->second, false);
            object.insert(u"consent-link"_s, QString::fromUtf8(linkOf(request, process->second)));
            return json(201, object);
        }
    }
    Process process;
    process.id = newObjectId();
    process.partnerBank = request.partnerBankId;
    const std::pair<QLatin1StringView, QString Process::*> texts[] = {{"market"_L1, &Process::market},
        {"socialSecurityNumber"_L1, &Process::socialSecurityNumber}, {"companyId"_L1, &Process::companyId}, {"firstName"_L1, &Process::firstName},
        {"lastName"_L1, &Process::lastName}, {"redirectUrl"_L1, &Process::redirectUrl}, {"dataCollectionType"_L1, &Process::dataCollectionType},
        {"psuType"_L1, &Process::psuType}};
    for (const auto &[name, member] : texts)
        process.*member = body.value(name).toString();
    const QJsonArray brokerBanks = body.value("brokerBanks"_L1).toArray();
    for (const auto &value : brokerBanks) {
        const QJsonObject bank = value.toObject();
        process.brokerBanks.push_back({bank.value("id"_L1).toString(), bank.value("name"_L1).toString(), bank.value("logoUri"_L1).toString()});
    }
    process.createdAt = process.updatedAt = now();
    process.flows.push_back(newFlow(now()));
    if (!request.idempotencyKey.isEmpty())
        m_made[request.idempotencyKey] = {request.body, process.id, now()};
    const Process &kept = m_processes.insert_or_assign(process.id, process).first->second;
    QJsonObject object = toJson(kept, false);
    object.insert(u"consent-link"_s, QString::fromUtf8(linkOf(request, kept)));
    return json(201, object);
}

WireAnswer FimentoDialect::freshLink(const WireRequest &request, Process &process)
{
    Flow &flow = process.flow();
    if (flow.consent != Consent::Open)
        return invalid({u"the consent flow is finished"_s});
    flow.linkToken = newObjectId() + newObjectId();
    flow.linkUntil = now() + kLinkLifetime;
    return json(201, {{u"consent-link"_s, QString::fromUtf8(linkOf(request, process))}});
}

WireAnswer FimentoDialect::nextFlow(const WireRequest &request, Process &process)
{
    if (process.flow().consent == Consent::Open)
        return invalid({u"previous consent flow is not finished"_s});
    process.flows.push_back(newFlow(now()));
    process.consent = Consent::Open;
    process.updatedAt = now();
    return json(201, {{u"consent-link"_s, QString::fromUtf8(linkOf(request, process))}});
}

WireAnswer FimentoDialect::settle(const WireRequest &, Process &process, const QByteArray &status)
{
    if (status != "approved" && status != "revoked")
        return invalid({u"status must be one of the following values: approved, revoked"_s});
    if (status == "revoked") {
        revoke(process, now());
        return json(201, {{u"isApproved"_s, false}});
    }
    if (process.flow().consent != Consent::Open)
        return invalid({u"the consent flow is finished"_s});
    // Nobody clicked: the first bank is taken as chosen and signed in to.
    if (!canSettle(process)) {
        const ChoosableBank bank = banksFor(process).front();
        openLink(process, now());
        addBank(process, bank, now());
        signInAtBank(process, bank.id, now());
    }
    approve(process, now());
    return json(201, {{u"isApproved"_s, true}});
}

std::vector<ChoosableBank> FimentoDialect::banksFor(const Process &process)
{
    if (!process.brokerBanks.empty())
        return process.brokerBanks;
    if (process.market == u"FI"_s)
        return {{u"jarvipankki"_s, u"Järvipankki"_s, {}}, {u"metsapankki"_s, u"Metsäpankki"_s, {}}, {u"saaristo"_s, u"Saaristo-Osuuspankki"_s, {}}};
    return {{u"norrbanken"_s, u"Norrbanken"_s, {}}, {u"sjobanken"_s, u"Sjöbanken"_s, {}}, {u"handelskassan"_s, u"Handelskassan"_s, {}},
        {u"sparringen"_s, u"Sparringen"_s, {}}};
}

QByteArray FimentoDialect::linkOf(const WireRequest &request, const Process &process)
{
    return "http://" + request.host + kConsentPages.toByteArray() + process.flow().linkToken;
}

} // namespace saldoscope::sandbox
