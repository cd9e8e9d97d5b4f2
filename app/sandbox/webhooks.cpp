// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

constexpr std::size_t kMostKept = 10'000;

ApiError missing(const std::vector<QByteArray> &source)
{
    return {400, "API_REQUIRED_PARAMS_MISSING", "One or more params required missing, check source.", source};
}

bool isWebAddress(const QByteArray &address)
{
    const QUrl url(QString::fromUtf8(address), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
}

} // namespace

std::chrono::milliseconds webhookDelay(int retry) { return std::chrono::milliseconds(500) * ((1 << retry) - 1); }

bool isRetriedStatus(int status)
{
    constexpr int retried[] = {413, 429, 500, 502, 503, 504};
    return std::ranges::find(retried, status) != std::end(retried);
}

std::variant<ApiError, WebhookSettings> readWebhookSettings(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto text = [&](const char *name) { return object.value(QLatin1StringView(name)).toString().toUtf8(); };
    std::vector<QByteArray> absent;
    const auto required = [&](const char *name, bool fine) {
        if (!fine)
            absent.emplace_back(name);
    };
    WebhookSettings settings;
    settings.callbackUrl = text("callback_url");
    required("callback_url", isWebAddress(settings.callbackUrl));
    const QByteArray method = text("auth_method");
    if (method == "Basic Auth") {
        settings.auth = WebhookSettings::Auth::Basic;
        settings.username = text("auth_username");
        settings.password = text("auth_password");
        required("auth_username", !settings.username.isEmpty());
        required("auth_password", !settings.password.isEmpty());
    } else if (method == "OAuth2") {
        settings.auth = WebhookSettings::Auth::OAuth2;
        settings.tokenUrl = text("oauth_token_url");
        settings.clientId = text("oauth_client_id");
        settings.clientSecret = text("oauth_client_secret");
        if (object.value(u"oauth_audience").isString())
            settings.audience = text("oauth_audience");
        settings.scope = text("oauth_client_audience");
        required("oauth_token_url", isWebAddress(settings.tokenUrl));
        required("oauth_client_id", !settings.clientId.isEmpty());
        required("oauth_client_secret", !settings.clientSecret.isEmpty());
    } else {
        required("auth_method", method.isEmpty());
    }
    if (!absent.empty())
        return missing(absent);
    return settings;
}

Webhooks::Webhooks(SandboxClock &clock)
    : m_clock(clock)
    , m_thread([this] { run(); })
{
}

Webhooks::~Webhooks() { end(); }

void Webhooks::end()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_call.end();
    m_clock.poke();
    m_thread.join();
}

void Webhooks::set(WebhookSettings settings)
{
    const std::lock_guard lock(m_mutex);
    m_settings = std::move(settings);
    m_settingsAreNew = true;
}

void Webhooks::announce(const QByteArray &requestId, SandboxClock::Instant when, bool success)
{
    auto delivery = std::make_shared<Delivery>();
    delivery->requestId = requestId;
    delivery->success = success;
    delivery->due = when;
    {
        const std::lock_guard lock(m_mutex);
        if (m_deliveries.size() >= kMostKept)
            m_deliveries.erase(m_deliveries.begin());
        m_deliveries.push_back(std::move(delivery));
    }
    m_clock.poke();
}

QJsonArray Webhooks::deliveries() const
{
    QJsonArray list;
    const std::lock_guard lock(m_mutex);
    for (const auto &delivery : m_deliveries) {
        QJsonArray calls;
        for (const Call &call : delivery->calls)
            calls.append(QJsonObject {{u"atMs"_s, call.atMs}, {u"kind"_s, QLatin1StringView(call.kind)}, {u"status"_s, call.status}});
        list.append(QJsonObject {{u"requestId"_s, QString::fromLatin1(delivery->requestId)},
            {u"status"_s, delivery->success ? u"COMPLETE"_s : u"FAILURE"_s}, {u"outcome"_s, QLatin1StringView(delivery->outcome)},
            {u"retries"_s, delivery->retries}, {u"calls"_s, calls}});
    }
    return list;
}

void Webhooks::run()
{
    while (!m_end) {
        const quint64 turns = m_clock.turns();
        std::shared_ptr<Delivery> next;
        WebhookSettings settings;
        {
            const std::lock_guard lock(m_mutex);
            for (const auto &delivery : m_deliveries) {
                if (delivery->outcome == std::string_view("waiting") && (!next || delivery->due < next->due))
                    next = delivery;
            }
            if (next && next->due <= m_clock.now() && !m_settings) {
                next->outcome = "nowhere";
                continue;
            }
            if (m_settings)
                settings = *m_settings;
            if (std::exchange(m_settingsAreNew, false))
                m_token.reset();
        }
        if (m_end)
            return;
        if (next && next->due <= m_clock.now())
            attempt(*next, settings);
        else
            m_clock.wait(next ? std::optional(next->due) : std::nullopt, turns);
    }
}

/// One try: a token if there is need of one, the call, the one new token where the call was refused.
void Webhooks::attempt(Delivery &delivery, const WebhookSettings &settings)
{
    const bool oauth = settings.auth == WebhookSettings::Auth::OAuth2;
    int status = 200;
    if (oauth && (!m_token || m_token->expires <= m_clock.now()))
        status = fetchToken(delivery, settings);
    if (status == 200)
        status = callBack(delivery, settings);
    if (status == 401 && oauth && !delivery.renewed) {
        delivery.renewed = true;
        status = fetchToken(delivery, settings);
        if (status == 200)
            status = callBack(delivery, settings);
    }
    const std::lock_guard lock(m_mutex);
    if (status >= 200 && status < 300) {
        delivery.outcome = "delivered";
    } else if (isRetriedStatus(status) && delivery.retries < kMostWebhookRetries) {
        delivery.due = m_clock.now() + webhookDelay(++delivery.retries);
    } else {
        delivery.outcome = "given-up";
    }
}

int Webhooks::callBack(Delivery &delivery, const WebhookSettings &settings)
{
    const QJsonObject body {{u"request_id"_s, QString::fromLatin1(delivery.requestId)},
        {u"status"_s, delivery.success ? u"COMPLETE"_s : u"FAILURE"_s}};
    QByteArray authorization;
    switch (settings.auth) {
    case WebhookSettings::Auth::None: break;
    case WebhookSettings::Auth::Basic: authorization = "Basic " + QByteArray(settings.username + ':' + settings.password).toBase64(); break;
    case WebhookSettings::Auth::OAuth2: authorization = "Bearer " + m_token->value; break;
    }
    return post(delivery, "callback", settings.callbackUrl, QJsonDocument(body).toJson(QJsonDocument::Compact), authorization, nullptr);
}

/// 200 once there is a token; else the status that its server gave, 0 where it gave no token at all.
int Webhooks::fetchToken(Delivery &delivery, const WebhookSettings &settings)
{
    m_token.reset();
    QJsonObject body {{u"client_id"_s, QString::fromUtf8(settings.clientId)}, {u"client_secret"_s, QString::fromUtf8(settings.clientSecret)},
        {u"audience"_s, settings.audience ? QJsonValue(QString::fromUtf8(*settings.audience)) : QJsonValue(QJsonValue::Null)},
        {u"grant_type"_s, u"client_credentials"_s}};
    if (!settings.scope.isEmpty())
        body.insert(u"scope"_s, QString::fromUtf8(settings.scope));
    QByteArray answer;
    const int status = post(delivery, "token", settings.tokenUrl, QJsonDocument(body).toJson(QJsonDocument::Compact), {}, &answer);
    if (status < 200 || status > 299)
        return status == 401 ? 403 : status; // a 401 of the callback is another thing
    const QJsonObject token = QJsonDocument::fromJson(answer).object();
    const QByteArray value = token.value(u"access_token").toString().toUtf8();
    if (value.isEmpty())
        return 0;
    m_token = Token {value, m_clock.now() + std::chrono::seconds(token.value(u"expires_in").toInteger(300))};
    return 200;
}

int Webhooks::post(Delivery &delivery, const char *kind, const QByteArray &url, const QByteArray &body, const QByteArray &authorization, QByteArray *answer)
{
    Call call {m_clock.elapsed().count(), kind, 0};
    LoopbackCall::Answer came = m_call.post(QUrl(QString::fromUtf8(url)), body, std::chrono::seconds(10), authorization);
    call.status = came.status;
    if (answer)
        *answer = std::move(came.body);
    const std::lock_guard lock(m_mutex);
    delivery.calls.push_back(call);
    return call.status;
}

} // namespace saldoscope::sandbox
