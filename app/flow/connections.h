// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "http/httpclient.h"
#include "provider/provider.h"
#include "secrets/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace saldoscope {

/// Credentials and sessions of the providers: credentials live in the secret store, tokens in memory until shortly
/// before they expire; one sign-in serves all questions that wait for it. Questions follow the one idiom. The client,
/// the store, the clock and every provider asked about must outlive it.
class Connections : public QObject
{
    Q_OBJECT
public:
    Connections(HttpClient &http, SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);

    void store(const Provider &provider, const Credentials &credentials, QObject *owner, std::function<void(Done)> done);
    void forget(const Provider &provider, QObject *owner, std::function<void(Done)> done);
    /// nullopt where no credentials are kept.
    void read(const Provider &provider, QObject *owner, std::function<void(Result<std::optional<Credentials>>)> done);
    /// Signs in with these credentials without storing them: the test button.
    void test(const Provider &provider, const Credentials &credentials, QObject *owner, std::function<void(Done)> done);
    /// A session from the cache, or a new one; `renew` throws the cached one away first (after a 401). Without kept
    /// credentials: Error BadCredentials, code NO_CREDENTIALS.
    void session(const Provider &provider, bool renew, QObject *owner, std::function<void(Result<Session>)> done);

    /// Whether a request that `owner` made is a sign-in which a question of `asker`, or of a child of it, waits for.
    bool signsInFor(const QObject *owner, const QObject *asker) const;
    // What a provider can be asked or told beside a collection; each signs in first where it must.
    void partnerBanks(const Provider &provider, QObject *owner, std::function<void(Result<std::vector<PartnerBank>>)> done); ///< all pages
    void savePartnerBank(const Provider &provider, const PartnerBank &bank, QObject *owner, std::function<void(Result<PartnerBank>)> done); ///< without an id: added
    void freshLink(const Provider &provider, const Process &process, QObject *owner, std::function<void(Result<Process>)> done);
    void nextFlow(const Provider &provider, const Process &process, QObject *owner, std::function<void(Result<Process>)> done);
    void visualisation(const Provider &provider, const Process &process, QObject *owner, std::function<void(Result<QUrl>)> done);
    void settleForTesting(const Provider &provider, const Process &process, bool approved, QObject *owner, std::function<void(Done)> done);
    void deleteProcess(const Provider &provider, const Process &process, QObject *owner, std::function<void(Done)> done);
    void categories(const Provider &provider, const QString &country, QObject *owner, std::function<void(Result<std::vector<ProviderCategory>>)> done);
    void models(const Provider &provider, QObject *owner, std::function<void(Result<QStringList>)> done);
    void setWebhook(const Provider &provider, const CallbackSettings &settings, QObject *owner, std::function<void(Done)> done);

private:
    template <class T, class Ask>
    void askSignedIn(const Provider &provider, QObject *owner, Ask ask, std::function<void(Result<T>)> done, bool renewed = false);

    struct Waiting {
        QPointer<QObject> owner;
        std::function<void(Result<Session>)> done;
    };
    struct SigningIn {
        std::vector<Waiting> waiting;
        bool outdated = false;     ///< the credentials changed meanwhile: sign in again
    };
    void signIn(const Provider &provider);
    void signedIn(const Provider &provider, Result<Session> session);
    void outdate(const QString &id);

    HttpClient &m_http;
    SecretStore &m_secrets;
    const Clock &m_clock;
    QHash<QString, Session> m_sessions;
    QHash<QString, SigningIn> m_signingIn;
};

} // namespace saldoscope
