// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apierror.h"
#include "sandbox/loopbackcall.h"
#include "sandbox/sandboxclock.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

namespace saldoscope::sandbox {

/// Where a webhook goes and how it says who it is. One for the whole customer; a new one replaces it.
struct WebhookSettings {
    enum class Auth { None, Basic, OAuth2 };
    QByteArray callbackUrl;
    Auth auth = Auth::None;
    QByteArray username, password;
    QByteArray tokenUrl, clientId, clientSecret;
    std::optional<QByteArray> audience;    ///< sent as null where not set
    QByteArray scope;                      ///< `oauth_client_audience`; not sent where empty
};
std::variant<ApiError, WebhookSettings> readWebhookSettings(const QByteArray &body);

/// The delay before the n-th retry, n = 1 … 10: 0.5 · (2ⁿ − 1) seconds.
std::chrono::milliseconds webhookDelay(int retry);
inline constexpr int kMostWebhookRetries = 10;
/// Statuses after which a webhook is tried again.
bool isRetriedStatus(int status);

/// Calls back once records are done, on a thread of its own and by the sandbox's clock. Only addresses of this machine
/// are called; anything else is given up and recorded. A connection that fails is not one of the documented statuses:
/// it is given up too.
class Webhooks
{
public:
    explicit Webhooks(SandboxClock &clock);
    ~Webhooks();                           ///< ends

    void set(WebhookSettings settings);
    /// Tells the address that is set at that moment; nothing where none is set.
    void announce(const QByteArray &requestId, SandboxClock::Instant when, bool success);
    /// `[{"requestId", "status", "outcome", "retries", "calls": [{"atMs", "kind", "status"}]}]`, oldest first. `outcome`:
    /// "waiting", "delivered", "given-up", "nowhere". Times are of the sandbox's clock.
    QJsonArray deliveries() const;
    void end();

private:
    struct Call {
        qint64 atMs = 0;
        const char *kind = "callback";
        int status = 0;                    ///< 0: no answer
    };
    struct Delivery {
        QByteArray requestId;
        bool success = true;
        SandboxClock::Instant due;
        int retries = 0;
        bool renewed = false;              ///< the one new token was asked for
        const char *outcome = "waiting";
        std::vector<Call> calls;
    };
    struct Token {
        QByteArray value;
        SandboxClock::Instant expires;
    };
    void run();
    void attempt(Delivery &delivery, const WebhookSettings &settings);
    int callBack(Delivery &delivery, const WebhookSettings &settings);
    int fetchToken(Delivery &delivery, const WebhookSettings &settings);
    int post(Delivery &delivery, const char *kind, const QByteArray &url, const QByteArray &body, const QByteArray &authorization, QByteArray *answer);

    SandboxClock &m_clock;
    std::atomic_bool m_end = false;
    LoopbackCall m_call;                   // of the thread; end() may come from another
    mutable std::mutex m_mutex;            // over everything below
    std::optional<WebhookSettings> m_settings;
    bool m_settingsAreNew = false;
    std::vector<std::shared_ptr<Delivery>> m_deliveries;
    std::optional<Token> m_token;          // of the thread alone
    std::thread m_thread;                  // last: it uses all of it
};

} // namespace saldoscope::sandbox
