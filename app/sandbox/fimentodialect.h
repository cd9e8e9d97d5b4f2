// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fimentocalls.h"
#include "sandbox/fimentoholdings.h"
#include "sandbox/fimentopages.h"
#include "sandbox/httplistener.h"
#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxserver.h"

#include <map>
#include <mutex>

namespace saldoscope::sandbox {

/// Fimento's Bank Data Insights API below /fimento, as its documentation describes it, and the web pages that an applicant
/// sees behind a consent link. answer() may be called by several threads at once.
///
/// What the documentation leaves open is chosen as the contract says: link calls answer 201 with "consent-link"; `accountId` of a
/// transaction is the account's number; transactions come a hundred a page.
class FimentoDialect
{
public:
    FimentoDialect(SandboxOptions options, SandboxClock &clock);
    ~FimentoDialect();

    static bool speaks(const QByteArray &path); ///< /fimento/…
    /// Pages that a browser opens and posts forms to: its Origin is welcome there.
    static bool isPage(const QByteArray &path);
    WireAnswer answer(const WireRequest &request);
    /// What tests and demos tell it and ask of it under /sandbox/fimento; see adminHelp().
    WireAnswer control(const WireRequest &request);
    /// Ends an analysis under way and all calls, so that the server can stop.
    void abandon();

private:
    static constexpr QByteArrayView kConsentPages = "/fimento/consent/";
    static constexpr QByteArrayView kVisualisePages = "/fimento/visualise/";
    using Process = fimento::Process;
    struct Token {
        QByteArray user;
        fimento::Moment expires = 0;
    };
    struct PartnerBank {
        QByteArray id;
        QString name;
        bool isBroker = false;
        QString logoUrl;
    };
    struct Made {
        QByteArray body;               ///< of the request that made it
        QByteArray process;
        fimento::Moment at = 0;
    };
    struct Visit {
        QByteArray process;
        fimento::Moment until = 0;
    };

    fimento::Moment now() const;
    WireAnswer answerLocked(const WireRequest &request);
    /// Lets time pass for all processes and tells the webhooks what changed; when it has to look again.
    std::optional<SandboxClock::Instant> look();
    void tellChanges();
    WireAnswer list() const;
    WireAnswer act(Process &process, const QByteArray &what, const QJsonObject &told);
    WireAnswer api(const WireRequest &request, const QByteArray &path);
    WireAnswer login(const WireRequest &request);
    WireAnswer partnerBanks(const WireRequest &request, const QByteArray &id);
    WireAnswer createProcess(const WireRequest &request);
    WireAnswer ofProcess(const WireRequest &request, const QList<QByteArray> &parts);
    WireAnswer freshLink(const WireRequest &request, Process &process);
    WireAnswer nextFlow(const WireRequest &request, Process &process);
    WireAnswer settle(const WireRequest &request, Process &process, const QByteArray &status);
    WireAnswer insights(Process &process);
    WireAnswer transactions(const WireRequest &request, Process &process);
    WireAnswer visualisation(const WireRequest &request, const Process &process);
    WireAnswer registerWebhook(const WireRequest &request);

    WireAnswer consentPage(const WireRequest &request, const QByteArray &token, const QByteArray &rest);
    WireAnswer visualisationPage(const WireRequest &request, const QByteArray &token);

    /// The process of a request, or the answer that refuses it.
    std::variant<WireAnswer, Process *> find(const WireRequest &request, const QByteArray &id, bool partnerBankNeeded = true);
    std::optional<WireAnswer> refusePartnerBank(const WireRequest &request) const;
    Process *byLink(const QByteArray &token);
    void provide(Process &process);
    static std::vector<fimento::ChoosableBank> banksFor(const Process &process);
    static QByteArray linkOf(const WireRequest &request, const Process &process);
    QString lenderOf(const Process &process) const;

    const SandboxOptions m_options;
    SandboxClock &m_clock;
    const fimento::Moment m_start;         ///< wall time at which the clock was made
    Result<std::shared_ptr<const Knowledge>> m_knowledge;
    std::atomic_bool m_stop = false;
    mutable std::mutex m_mutex; // over everything below
    std::map<QByteArray, Token> m_tokens;
    std::vector<PartnerBank> m_partnerBanks;
    std::map<QByteArray, Process> m_processes;
    std::map<QByteArray, Made> m_made;     ///< by idempotency key
    std::map<QByteArray, Visit> m_visits;  ///< by token of a visualisation page
    std::vector<QString> m_webhooks;
    fimento::Pace m_pace;
    std::map<QByteArray, QByteArray> m_told; ///< what the webhooks heard last, by process
    fimento::Calls m_calls;                ///< last: its thread uses all of it
};

} // namespace saldoscope::sandbox
