// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigentokens.h"

#include "sandbox/apierror.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

QByteArray newToken()
{
    QByteArray random(48, Qt::Uninitialized);
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(random.data()), reinterpret_cast<quint32 *>(random.data() + random.size()));
    return "eyJ" + random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

WireAnswer identityError(int status, const QString &error, const QString &description)
{
    return json(status, {{u"error"_s, error}, {u"error_description"_s, description}});
}

} // namespace

WireAnswer NordigenTokens::issue(const WireRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto member = [&](const char *name) {
        for (const auto &[field, value] : request.fields)
            if (field == name)
                return value;
        return body.value(QLatin1StringView(name)).toString().toUtf8();
    };
    for (const char *name : {"grant_type", "client_id", "client_secret", "audience"}) {
        if (member(name).isEmpty())
            return identityError(400, u"invalid_request"_s, u"Missing required parameter: "_s % QLatin1StringView(name));
    }
    if (member("grant_type") != "client_credentials")
        return identityError(400, u"unsupported_grant_type"_s, u"Unsupported grant type"_s);
    if (member("client_id") != m_options.clientId || member("client_secret") != m_options.clientSecret)
        return identityError(401, u"access_denied"_s, u"Unauthorized"_s);
    if (member("audience") != "https://nordigen/api")
        return identityError(403, u"access_denied"_s, u"Service not found"_s);

    const QByteArray issued = newToken();
    const auto now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tokens, [&](const auto &known) { return known.second.expires <= now; });
    m_tokens[issued] = {now + m_options.tokenLifetime, now, 0};
    return json(200, {{u"access_token"_s, QString::fromLatin1(issued)},
                         {u"expires_in"_s, qint64(m_options.tokenLifetime.count())}, {u"token_type"_s, u"Bearer"_s}});
}

std::optional<WireAnswer> NordigenTokens::refuse(const WireRequest &request)
{
    const bool bearer = request.authorization.startsWith("Bearer ");
    const auto now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    const auto known = bearer ? m_tokens.find(request.authorization.mid(7)) : m_tokens.end();
    if (known == m_tokens.end() || known->second.expires <= now)
        return refusal({401, "UNAUTHORIZED", "The access token is missing, malformed or expired."});

    Token &token = known->second;
    if (now - token.windowBegan >= std::chrono::minutes(1)) {
        token.windowBegan = now;
        token.inWindow = 0;
    }
    if (++token.inWindow <= m_options.requestsAMinute)
        return std::nullopt;
    WireAnswer answer = refusal({429, "TOO_MANY_REQUESTS", "Too many requests in a short period of time."});
    const auto wait = std::chrono::ceil<std::chrono::seconds>(token.windowBegan + std::chrono::minutes(1) - now);
    answer.headers.emplace_back("Retry-After", QByteArray::number(qint64(wait.count())));
    return answer;
}

} // namespace saldoscope::sandbox
