// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/connections.h"
#include "secrets/memorystore.h"
#include "support/rawserver.h"

#include <QTest>

using namespace saldoscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class TurnedClock final : public Clock
{
public:
    QDateTime now() const override { return at; }
    QDateTime at {QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
};

/// A secret service that is not there.
class NoStore final : public SecretStore
{
public:
    void read(const QString &, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done) override
    {
        QMetaObject::invokeMethod(owner, [done] { done(Error {Error::Kind::Secrets}); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QByteArray &, QObject *owner, std::function<void(Done)> done) override
    {
        QMetaObject::invokeMethod(owner, [done] { done(Error {Error::Kind::Secrets}); }, Qt::QueuedConnection);
    }
    void forget(const QString &, QObject *owner, std::function<void(Done)> done) override
    {
        QMetaObject::invokeMethod(owner, [done] { done(Error {Error::Kind::Secrets}); }, Qt::QueuedConnection);
    }
    bool keeps() const override { return false; }
};

/// Signs in with one question: the answer's body is the token, good for an hour; 401 is BadCredentials.
class PlainProvider final : public Provider
{
public:
    explicit PlainProvider(const QUrl &url, const QString &id = u"plain"_s)
    {
        m_info.id = id;
        m_info.baseUrl = url;
    }
    const ProviderInfo &info() const override { return m_info; }
    Step<Session> signIn(const Credentials &credentials, const QDateTime &now) const override
    {
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.url = m_info.baseUrl;
        request.body = credentials.value(u"key");
        return ask<Session>(request, [now](const HttpResponse &response) -> Step<Session> {
            if (!response.ok())
                return Error {Error::Kind::BadCredentials};
            return answer(Session {response.body, now.addSecs(3600)});
        });
    }
    Step<ProcessStatus> poll(const Session &, const Process &) const override { return answer(ProcessStatus {}); }
    Step<Delivery> fetch(const Session &, const Process &) const override { return answer(Delivery {}); }

private:
    ProviderInfo m_info;
};

Credentials key(const QByteArray &value)
{
    Credentials credentials;
    credentials.values = {{u"key"_s, value}, {u"other"_s, QByteArray("\0\xff", 2)}};
    return credentials;
}

/// The token says whose it is.
RawServer::Answer echo()
{
    return [](QTcpSocket &socket, const RawServer::Asked &asked) { RawServer::response(200, "for " + asked.body)(socket, asked); };
}

/// The same, but only when the test lets it go.
RawServer::Answer held(std::function<void()> &release)
{
    return [&release](QTcpSocket &socket, const RawServer::Asked &asked) {
        release = [&socket, asked] { echo()(socket, asked); };
    };
}

using Came = std::vector<Result<Session>>;

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void credentialsAreKeptWhole();
    void forgottenCredentialsAreGone();
    void withoutCredentialsThereIsNoSession();
    void aMissingSecretServiceIsSaid();
    void aSessionIsKeptUntilItExpires();
    void oneSignInServesAllWhoWait();
    void eachProviderHasItsOwnSession();
    void renewingAsksAgain();
    void aRefusedSignInIsToldToAllAndNotKept();
    void theFirstAskerMayGoAway();
    void anAskerMayGoAwayWhileAnotherIsAnswered();
    void nobodyIsAnsweredBeforeTheCallReturned();
    void newCredentialsMakeAnOldSessionWorthless();
    void credentialsThatChangeDuringASignInAreUsed();
    void testingStoresNothing();

private:
    void keep(Connections &connections, const Provider &provider, const QByteArray &value);
    void ask(Connections &connections, const Provider &provider, Came &came, bool renew = false, QObject *owner = nullptr);

    TurnedClock m_clock;
    HttpClient m_http {HttpSettings {.transferTimeout = 5s, .mostAttempts = 1}};
};

void TestConnections::keep(Connections &connections, const Provider &provider, const QByteArray &value)
{
    bool kept = false;
    connections.store(provider, key(value), this, [&](const Done &done) { kept = done.has_value(); });
    QTRY_VERIFY(kept);
}

void TestConnections::ask(Connections &connections, const Provider &provider, Came &came, bool renew, QObject *owner)
{
    connections.session(provider, renew, owner ? owner : this, [&came](Result<Session> session) { came.push_back(std::move(session)); });
}

void TestConnections::credentialsAreKeptWhole()
{
    MemoryStore store;
    const PlainProvider provider {QUrl()};
    {
        Connections connections(m_http, store, m_clock);
        keep(connections, provider, "the key");
    }
    Connections afterRestart(m_http, store, m_clock);
    std::optional<Result<std::optional<Credentials>>> read;
    afterRestart.read(provider, this, [&](auto credentials) { read = std::move(credentials); });
    QTRY_VERIFY(read);
    QVERIFY(*read && **read);
    QCOMPARE((**read)->value(u"key"), "the key"_ba);
    QCOMPARE((**read)->value(u"other"), QByteArray("\0\xff", 2));
}

void TestConnections::forgottenCredentialsAreGone()
{
    MemoryStore store;
    RawServer server({RawServer::response(200, "token")});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "k");
    Came came;
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(1));
    bool forgotten = false;
    connections.forget(provider, this, [&](const Done &done) { forgotten = done.has_value(); });
    QTRY_VERIFY(forgotten);
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(2));
    QVERIFY(!came[1]); // and not from the cache either
    QCOMPARE(came[1].error().code, u"NO_CREDENTIALS"_s);
}

void TestConnections::withoutCredentialsThereIsNoSession()
{
    MemoryStore store;
    const PlainProvider provider {QUrl()};
    Connections connections(m_http, store, m_clock);
    Came came;
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(1));
    QCOMPARE(came[0].error().kind, Error::Kind::BadCredentials);
    std::optional<Result<std::optional<Credentials>>> read;
    connections.read(provider, this, [&](auto credentials) { read = std::move(credentials); });
    QTRY_VERIFY(read);
    QVERIFY(*read && !**read);
}

void TestConnections::aMissingSecretServiceIsSaid()
{
    NoStore store;
    const PlainProvider provider {QUrl()};
    Connections connections(m_http, store, m_clock);
    Came came;
    ask(connections, provider, came);
    std::optional<Done> kept;
    connections.store(provider, key("k"), this, [&](Done done) { kept = std::move(done); });
    QTRY_VERIFY(came.size() == 1 && kept);
    QCOMPARE(came[0].error().kind, Error::Kind::Secrets);
    QCOMPARE(kept->error().kind, Error::Kind::Secrets);
}

void TestConnections::aSessionIsKeptUntilItExpires()
{
    MemoryStore store;
    RawServer server({RawServer::response(200, "first"), RawServer::response(200, "second")});
    const PlainProvider provider(server.url());
    TurnedClock clock;
    Connections connections(m_http, store, clock);
    keep(connections, provider, "k");
    Came came;
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(1));
    clock.at = clock.at.addSecs(3599);
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(2));
    QCOMPARE(came[1]->token, "first"_ba);
    clock.at = clock.at.addSecs(1);
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(3));
    QCOMPARE(came[2]->token, "second"_ba);
    QCOMPARE(server.asked().size(), std::size_t(2));
    QCOMPARE(server.asked()[0].body, "k"_ba);
}

void TestConnections::oneSignInServesAllWhoWait()
{
    MemoryStore store;
    RawServer server({RawServer::response(200, "shared")});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "k");
    Came came;
    for (int i = 0; i < 5; ++i)
        ask(connections, provider, came, i == 3); // a renewal while a sign-in is under way is served by it
    QTRY_COMPARE(came.size(), std::size_t(5));
    for (const auto &session : came)
        QCOMPARE(session->token, "shared"_ba);
    QCOMPARE(server.asked().size(), std::size_t(1));
}

void TestConnections::eachProviderHasItsOwnSession()
{
    MemoryStore store;
    RawServer server({echo()});
    const PlainProvider one(server.url(), u"one"_s);
    const PlainProvider two(server.url(), u"two"_s);
    Connections connections(m_http, store, m_clock);
    keep(connections, one, "one");
    keep(connections, two, "two");
    Came first, second;
    ask(connections, one, first);
    ask(connections, two, second);
    QTRY_VERIFY(first.size() == 1 && second.size() == 1);
    QCOMPARE(first[0]->token, "for one"_ba);
    QCOMPARE(second[0]->token, "for two"_ba);
}

void TestConnections::renewingAsksAgain()
{
    MemoryStore store;
    RawServer server({RawServer::response(200, "first"), RawServer::response(200, "second")});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "k");
    Came came;
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(1));
    ask(connections, provider, came, true);
    QTRY_COMPARE(came.size(), std::size_t(2));
    QCOMPARE(came[1]->token, "second"_ba);
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(3));
    QCOMPARE(came[2]->token, "second"_ba);
}

void TestConnections::aRefusedSignInIsToldToAllAndNotKept()
{
    MemoryStore store;
    RawServer server({RawServer::response(401), RawServer::response(200, "now")});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "k");
    Came came;
    ask(connections, provider, came);
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(2));
    QVERIFY(!came[0] && !came[1]);
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(3));
    QCOMPARE(came[2]->token, "now"_ba);
}

void TestConnections::theFirstAskerMayGoAway()
{
    MemoryStore store;
    std::function<void()> release;
    RawServer server({held(release)});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "k");
    Came never, came;
    auto first = std::make_unique<QObject>();
    ask(connections, provider, never, false, first.get());
    ask(connections, provider, came);
    QTRY_COMPARE(server.asked().size(), std::size_t(1));
    first.reset();
    release();
    QTRY_COMPARE(came.size(), std::size_t(1));
    QCOMPARE(came[0]->token, "for k"_ba);
    QVERIFY(never.empty());
    QCOMPARE(server.asked().size(), std::size_t(1));
}

void TestConnections::anAskerMayGoAwayWhileAnotherIsAnswered()
{
    MemoryStore store;
    RawServer server({RawServer::response(200, "t")});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "k");
    Came never;
    auto second = std::make_unique<QObject>();
    bool answered = false;
    connections.session(provider, false, this, [&](const Result<Session> &) {
        second.reset();
        answered = true;
    });
    ask(connections, provider, never, false, second.get());
    QTRY_VERIFY(answered);
    QCoreApplication::sendPostedEvents();
    QVERIFY(never.empty());
}

void TestConnections::nobodyIsAnsweredBeforeTheCallReturned()
{
    MemoryStore store;
    RawServer server({RawServer::response(200, "t")});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "k");
    Came came;
    ask(connections, provider, came);
    QVERIFY(came.empty());
    QTRY_COMPARE(came.size(), std::size_t(1));
    ask(connections, provider, came); // from the cache
    QCOMPARE(came.size(), std::size_t(1));
    auto owner = std::make_unique<QObject>();
    ask(connections, provider, came, false, owner.get());
    owner.reset();
    QTRY_COMPARE(came.size(), std::size_t(2));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(came.size(), std::size_t(2));
}

void TestConnections::newCredentialsMakeAnOldSessionWorthless()
{
    MemoryStore store;
    RawServer server({echo()});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "old");
    Came came;
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(1));
    keep(connections, provider, "new");
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(2));
    QCOMPARE(came[1]->token, "for new"_ba);
}

void TestConnections::credentialsThatChangeDuringASignInAreUsed()
{
    MemoryStore store;
    std::function<void()> release;
    RawServer server({held(release), echo()});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    keep(connections, provider, "old");
    Came came;
    ask(connections, provider, came);
    QTRY_COMPARE(server.asked().size(), std::size_t(1)); // the old ones are on their way
    connections.store(provider, key("new"), this, [](const Done &) {});
    release();
    QTRY_COMPARE(came.size(), std::size_t(1));
    QCOMPARE(came[0]->token, "for new"_ba);
}

void TestConnections::testingStoresNothing()
{
    MemoryStore store;
    RawServer server({RawServer::response(200, "t"), RawServer::response(401)});
    const PlainProvider provider(server.url());
    Connections connections(m_http, store, m_clock);
    std::vector<Done> results;
    connections.test(provider, key("right"), this, [&](Done done) { results.push_back(std::move(done)); });
    QTRY_COMPARE(results.size(), std::size_t(1));
    QVERIFY(results[0]);
    connections.test(provider, key("wrong"), this, [&](Done done) { results.push_back(std::move(done)); });
    QTRY_COMPARE(results.size(), std::size_t(2));
    QCOMPARE(results[1].error().kind, Error::Kind::BadCredentials);
    Came came;
    ask(connections, provider, came);
    QTRY_COMPARE(came.size(), std::size_t(1));
    QCOMPARE(came[0].error().code, u"NO_CREDENTIALS"_s);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_flow_connections.moc"
