// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/connections.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Provider &provider) { return u"provider/"_s + provider.info().id + u"/credentials"_s; }

/// All fields in one entry, so that a set of credentials is kept whole or not at all. Base64, as values are bytes.
QByteArray packed(const Credentials &credentials)
{
    QJsonObject fields;
    for (const auto &[key, value] : credentials.values)
        fields.insert(key, QString::fromLatin1(value.toBase64()));
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

Result<std::optional<Credentials>> unpacked(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return std::optional<Credentials>();
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return Error {Error::Kind::Secrets, u"the kept credentials cannot be read"_s};
    Credentials credentials;
    const QJsonObject fields = document.object();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        credentials.values.emplace_back(field.key(), QByteArray::fromBase64(field.value().toString().toLatin1()));
    return std::optional(std::move(credentials));
}

} // namespace

Connections::Connections(HttpClient &http, SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

void Connections::store(const Provider &provider, const Credentials &credentials, QObject *owner, std::function<void(Done)> done)
{
    outdate(provider.info().id);
    m_secrets.write(keyOf(provider), packed(credentials), owner, std::move(done));
}

void Connections::forget(const Provider &provider, QObject *owner, std::function<void(Done)> done)
{
    outdate(provider.info().id);
    m_secrets.forget(keyOf(provider), owner, std::move(done));
}

void Connections::read(const Provider &provider, QObject *owner, std::function<void(Result<std::optional<Credentials>>)> done)
{
    m_secrets.read(keyOf(provider), owner, [done = std::move(done)](Result<std::optional<QByteArray>> bytes) {
        done(bytes ? unpacked(*bytes) : Result<std::optional<Credentials>>(bytes.error()));
    });
}

void Connections::test(const Provider &provider, const Credentials &credentials, QObject *owner, std::function<void(Done)> done)
{
    m_http.run(provider.signIn(credentials, m_clock.now()), owner, [done = std::move(done)](const Result<Session> &session) {
        done(session ? saldoscope::done() : Done(session.error()));
    });
}

void Connections::session(const Provider &provider, bool renew, QObject *owner, std::function<void(Result<Session>)> done)
{
    const QString &id = provider.info().id;
    if (renew)
        m_sessions.remove(id);
    const auto kept = m_sessions.constFind(id);
    if (kept != m_sessions.cend() && kept->validUntil > m_clock.now()) {
        QMetaObject::invokeMethod(
            owner, [done = std::move(done), session = *kept] { done(session); }, Qt::QueuedConnection);
        return;
    }
    SigningIn &signingIn = m_signingIn[id];
    signingIn.waiting.push_back({owner, std::move(done)});
    if (signingIn.waiting.size() == 1)
        signIn(provider);
}

bool Connections::signsInFor(const QObject *owner, const QObject *asker) const
{
    const auto belongs = [asker](const QObject *object) {
        while (object && object != asker)
            object = object->parent();
        return object != nullptr;
    };
    return owner == this && std::any_of(m_signingIn.cbegin(), m_signingIn.cend(), [&](const SigningIn &under) {
        return std::any_of(under.waiting.cbegin(), under.waiting.cend(), [&](const Waiting &waiting) { return belongs(waiting.owner); });
    });
}

void Connections::signIn(const Provider &provider)
{
    // Asked in our own name: whoever asked first may go away while others still wait.
    m_signingIn[provider.info().id].outdated = false;
    read(provider, this, [this, &provider](Result<std::optional<Credentials>> credentials) {
        if (!credentials)
            return signedIn(provider, credentials.error());
        if (!*credentials)
            return signedIn(provider, Error {Error::Kind::BadCredentials, u"no credentials are kept"_s, u"NO_CREDENTIALS"_s});
        m_http.run(provider.signIn(**credentials, m_clock.now()), this, [this, &provider](Result<Session> session) {
            signedIn(provider, std::move(session));
        });
    });
}

void Connections::signedIn(const Provider &provider, Result<Session> session)
{
    const QString id = provider.info().id;
    if (m_signingIn[id].outdated)
        return signIn(provider);
    if (session)
        m_sessions.insert(id, *session);
    // An answer may ask again at once: let it find no sign-in under way.
    const SigningIn ended = m_signingIn.take(id);
    for (const Waiting &waiting : ended.waiting) {
        if (waiting.owner)
            waiting.done(session);
    }
}

/// A token that the provider no longer takes is renewed once.
template <class T, class Ask>
void Connections::askSignedIn(const Provider &provider, QObject *owner, Ask ask, std::function<void(Result<T>)> done, bool renewed)
{
    session(provider, renewed, owner, [this, &provider, owner, ask, done, renewed](Result<Session> session) {
        if (!session)
            return done(session.error());
        m_http.run<T>(ask(*session), owner, [this, &provider, owner, ask, done, renewed](Result<T> answer) {
            if (!answer && answer.error().kind == Error::Kind::SessionExpired && !renewed)
                return askSignedIn<T>(provider, owner, ask, done, true);
            done(std::move(answer));
        });
    });
}

void Connections::partnerBanks(const Provider &provider, QObject *owner, std::function<void(Result<std::vector<PartnerBank>>)> done)
{
    askSignedIn<std::vector<PartnerBank>>(provider, owner, [&provider](const Session &session) { return provider.partnerBanks(session); }, std::move(done));
}

void Connections::savePartnerBank(const Provider &provider, const PartnerBank &bank, QObject *owner, std::function<void(Result<PartnerBank>)> done)
{
    askSignedIn<PartnerBank>(
        provider, owner,
        [&provider, bank](const Session &session) {
            return bank.id.isEmpty() ? provider.addPartnerBank(session, bank) : provider.changePartnerBank(session, bank);
        },
        std::move(done));
}

void Connections::freshLink(const Provider &provider, const Process &process, QObject *owner, std::function<void(Result<Process>)> done)
{
    askSignedIn<Process>(provider, owner, [&provider, process](const Session &session) { return provider.renewLink(session, process); }, std::move(done));
}

void Connections::nextFlow(const Provider &provider, const Process &process, QObject *owner, std::function<void(Result<Process>)> done)
{
    askSignedIn<Process>(provider, owner, [&provider, process](const Session &session) { return provider.nextFlow(session, process); }, std::move(done));
}

void Connections::visualisation(const Provider &provider, const Process &process, QObject *owner, std::function<void(Result<QUrl>)> done)
{
    askSignedIn<QUrl>(provider, owner, [&provider, process](const Session &session) { return provider.visualisation(session, process); }, std::move(done));
}

void Connections::settleForTesting(const Provider &provider, const Process &process, bool approved, QObject *owner, std::function<void(Done)> done)
{
    askSignedIn<std::monostate>(
        provider, owner, [&provider, process, approved](const Session &session) { return provider.settleForTesting(session, process, approved); },
        std::move(done));
}

void Connections::deleteProcess(const Provider &provider, const Process &process, QObject *owner, std::function<void(Done)> done)
{
    askSignedIn<std::monostate>(provider, owner, [&provider, process](const Session &session) { return provider.forget(session, process); }, std::move(done));
}

void Connections::categories(
    const Provider &provider, const QString &country, QObject *owner, std::function<void(Result<std::vector<ProviderCategory>>)> done)
{
    askSignedIn<std::vector<ProviderCategory>>(
        provider, owner, [&provider, country](const Session &session) { return provider.categoryTree(session, country); }, std::move(done));
}

void Connections::models(const Provider &provider, QObject *owner, std::function<void(Result<QStringList>)> done)
{
    askSignedIn<QStringList>(provider, owner, [&provider](const Session &session) { return provider.availableModels(session); }, std::move(done));
}

void Connections::setWebhook(const Provider &provider, const CallbackSettings &settings, QObject *owner, std::function<void(Done)> done)
{
    askSignedIn<std::monostate>(
        provider, owner, [&provider, settings](const Session &session) { return provider.setWebhook(session, settings); }, std::move(done));
}

void Connections::outdate(const QString &id)
{
    m_sessions.remove(id);
    const auto under = m_signingIn.find(id);
    if (under != m_signingIn.end())
        under->outdated = true;
}

} // namespace saldoscope
