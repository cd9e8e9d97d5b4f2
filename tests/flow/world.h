// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/caseflow.h"
#include "flow/connections.h"
#include "insights/knowledge.h"
#include "providers/catalogue.h"
#include "providers/nordigeninsights/nordigeninsightsprovider.h"
#include "secrets/memorystore.h"
#include "store/storethread.h"

#include <QThreadPool>

#include <functional>
#include <utility>

namespace saldoscope {

/// The real provider with short waits, and an ear at each question and answer.
class QuickProvider final : public Provider
{
public:
    using Ear = std::function<void(const char *moment)>; ///< "submit" before it is asked, "submitted" when answered, …

    static PollPolicy quick() { return {std::chrono::milliseconds(40), 1.5, std::chrono::milliseconds(200), std::chrono::seconds(30)}; }

    explicit QuickProvider(const Provider &real, Ear ear = {}, const PollPolicy &policy = quick())
        : m_real(real)
        , m_ear(std::move(ear))
        , m_info(real.info())
    {
        m_info.poll = policy;
    }
    const ProviderInfo &info() const override { return m_info; }
    QStringList namesOf(const Process &process) const override { return m_real.namesOf(process); }
    Step<Session> signIn(const Credentials &credentials, const QDateTime &now) const override
    {
        return heard("sign-in", m_real.signIn(credentials, now), "signed-in");
    }
    Step<Process> submit(const Session &session, const Submission &submission) const override
    {
        return heard("submit", m_real.submit(session, submission), "submitted");
    }
    Step<Process> begin(const Session &session, const Process &process, const Submission &submission) const override
    {
        return heard("begin", m_real.begin(session, process, submission), "begun");
    }
    Step<Process> invite(const Session &session, const Invitation &invitation) const override
    {
        return heard("invite", m_real.invite(session, invitation), "invited");
    }
    Step<Process> renewLink(const Session &session, const Process &process) const override { return m_real.renewLink(session, process); }
    Step<Process> nextFlow(const Session &session, const Process &process) const override
    {
        return heard("next-flow", m_real.nextFlow(session, process), "next-flow-made");
    }
    Result<Delivery> reread(const QByteArray &evidence, const Process &process) const override { return m_real.reread(evidence, process); }
    Step<QUrl> visualisation(const Session &session, const Process &process) const override { return m_real.visualisation(session, process); }
    Step<std::monostate> settleForTesting(const Session &session, const Process &process, bool approved) const override
    {
        return m_real.settleForTesting(session, process, approved);
    }
    Step<std::monostate> forget(const Session &session, const Process &process) const override { return m_real.forget(session, process); }
    Step<std::vector<PartnerBank>> partnerBanks(const Session &session) const override { return m_real.partnerBanks(session); }
    Step<PartnerBank> addPartnerBank(const Session &session, const PartnerBank &bank) const override { return m_real.addPartnerBank(session, bank); }
    Step<PartnerBank> changePartnerBank(const Session &session, const PartnerBank &bank) const override { return m_real.changePartnerBank(session, bank); }
    Step<std::monostate> setWebhook(const Session &session, const CallbackSettings &settings) const override { return m_real.setWebhook(session, settings); }
    Step<ProcessStatus> poll(const Session &session, const Process &process) const override
    {
        return heard("poll", m_real.poll(session, process), "polled");
    }
    Step<Delivery> fetch(const Session &session, const Process &process) const override
    {
        return heard("fetch", m_real.fetch(session, process), "fetched");
    }

private:
    template <class T> Step<T> heard(const char *question, Step<T> step, const char *answered) const
    {
        if (m_ear)
            m_ear(question);
        return andThen<T, T>(std::move(step), [ear = m_ear, answered](T value) -> Step<T> {
            if (ear)
                ear(answered);
            return answer(std::move(value));
        });
    }

    const Provider &m_real;
    Ear m_ear;
    ProviderInfo m_info;
};

/// Everything a case works with, put together as the program does it, at a sandbox's address.
class World
{
public:
    World(const QUrl &sandbox, const QString &databasePath, QuickProvider::Ear ear = {}, const PollPolicy &policy = QuickProvider::quick(),
        const HttpSettings &patience = settings(), qint64 mostUploadBytes = 0)
        : catalogue({{QStringLiteral("nordigen-insights"), sandbox}, {QStringLiteral("fimento"), QUrl(sandbox.toString() + QStringLiteral("/fimento"))}})
        , narrow(sandbox, mostUploadBytes)
        , provider(mostUploadBytes > 0 ? static_cast<const Provider &>(narrow) : *catalogue.find(u"nordigen-insights"), ear, policy)
        , fimento(*catalogue.find(u"fimento"), ear, policy)
        , providers {&provider, &fimento}
        , http(patience)
        , connections(http, secrets, clock)
        , store(databasePath, *Key::fromBytes(QByteArray(32, 'v')))
    {
        if (auto knowledge = Knowledge::shipped())
            services.knowledge = *knowledge;
        services.http = &http;
        services.connections = &connections;
        services.store = &store;
        services.providers = &providers;
        services.clock = &clock;
        services.pool = &pool;
        signUp("sandbox-secret");
        Credentials credentials;
        credentials.values.emplace_back(QStringLiteral("name"), "sandbox-id");
        credentials.values.emplace_back(QStringLiteral("password"), "sandbox-secret");
        connections.store(fimento, credentials, &connections, [](const Done &) {});
    }
    ~World() { pool.waitForDone(); }
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    void signUp(const QByteArray &secret)
    {
        Credentials credentials;
        credentials.values.emplace_back(QStringLiteral("client_id"), "sandbox-id");
        credentials.values.emplace_back(QStringLiteral("client_secret"), secret);
        connections.store(provider, credentials, &connections, [](const Done &) {});
    }

    static HttpSettings settings()
    {
        HttpSettings settings;
        settings.mostAttempts = 1; // what is shown here is the flow's own patience
        return settings;
    }

    SystemClock clock;
    Catalogue catalogue;
    NordigenInsightsProvider narrow; ///< takes little at once
    QuickProvider provider;
    QuickProvider fimento;
    std::vector<const Provider *> providers;
    MemoryStore secrets;
    HttpClient http;
    Connections connections;
    StoreThread store;
    QThreadPool pool;
    Services services;
};

} // namespace saldoscope
