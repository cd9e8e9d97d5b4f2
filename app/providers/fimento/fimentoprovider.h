// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/fimento/fimentopaths.h"
#include "providers/fimento/fimentoreader.h"

namespace saldoscope {

/// Fimento "Bank Data Insights": a link that the applicant opens, transactions and insights out.
///
/// Everything about one process is asked in the name of a partner bank: `Invitation::parameters` "partnerBank", kept in the
/// process's memory as "partner-bank". Further parameters of an invitation: "collection" (`transaction-categorisation`, the default,
/// or `bank-account-verification`), "psuType" (`personal`, the default, or `business`), "companyId", "brokerBanks".
class FimentoProvider final : public Provider
{
public:
    explicit FimentoProvider(const QUrl &baseUrl = productionUrl(), fimento::Paths paths = {});
    static QUrl productionUrl();

    const ProviderInfo &info() const override { return m_info; }
    Step<Session> signIn(const Credentials &credentials, const QDateTime &now) const override;
    /// Unsupported for markets other than se and fi; Rejected where the invitation names no partner bank, or
    /// an address to return to that is not safe.
    Step<Process> invite(const Session &session, const Invitation &invitation) const override;
    /// A fresh link of the same flow, for one that was not used in its 24 hours.
    Step<Process> renewLink(const Session &session, const Process &process) const override;
    Step<ProcessStatus> poll(const Session &session, const Process &process) const override;
    /// Insights, then every page of transactions. For a verification of accounts the insights are all there is.
    Step<Delivery> fetch(const Session &session, const Process &process) const override;
    Step<std::monostate> forget(const Session &session, const Process &process) const override;

    Step<Process> nextFlow(const Session &session, const Process &process) const override;
    Result<Delivery> reread(const QByteArray &evidence, const Process &process) const override;
    Step<QUrl> visualisation(const Session &session, const Process &process) const override;
    Step<std::monostate> settleForTesting(const Session &session, const Process &process, bool approved) const override;
    Step<std::vector<PartnerBank>> partnerBanks(const Session &session) const override; ///< all pages
    Step<PartnerBank> addPartnerBank(const Session &session, const PartnerBank &bank) const override;
    Step<PartnerBank> changePartnerBank(const Session &session, const PartnerBank &bank) const override;
    /// One more address that is called when a process changes; the others stay.
    Step<std::monostate> setWebhook(const Session &session, const CallbackSettings &settings) const override;
    Step<std::monostate> registerWebhook(const Session &session, const QUrl &address) const;

private:
    QUrl address(fimento::Route route, const QString &id = {}) const;
    static HttpRequest request(HttpRequest::Method method, const QUrl &url, const Session &session);
    Result<HttpRequest> forProcess(HttpRequest::Method method, fimento::Route route, const Session &session, const Process &process) const;
    Step<std::vector<PartnerBank>> partnerBanksFrom(const Session &session, int page, const std::vector<PartnerBank> &before) const;
    Step<Delivery> transactionsFrom(const Session &session, const Process &process, int page, const QList<QByteArray> &pages, const Delivery &delivery) const;

    ProviderInfo m_info;
    fimento::Paths m_paths;
};

} // namespace saldoscope
