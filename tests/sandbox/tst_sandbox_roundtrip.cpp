// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpclient.h"
#include "providers/nordigeninsights/nordigeninsightsprovider.h"
#include "sandbox/persona.h"
#include "sandbox/sandboxserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

/// Two independent hands: the provider that reads the API and the sandbox that plays it, over real HTTP.
class TestSandboxRoundtrip : public QObject
{
    Q_OBJECT

private:
    template <class T> Result<T> carryOut(HttpClient &client, Step<T> step)
    {
        std::optional<Result<T>> result;
        QObject owner;
        client.run<T>(std::move(step), &owner, [&](Result<T> came) { result = std::move(came); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
            return Error {.kind = Error::Kind::Timeout, .detail = u"the test waited long enough"_s};
        return *result;
    }

    /// The whole way of a persona's statement through a server; nullopt where a step failed.
    std::optional<Delivery> answer(const SandboxServer &server, const QString &persona)
    {
        const NordigenInsightsProvider provider(server.baseUrl());
        HttpClient client;
        Credentials credentials;
        credentials.values = {{u"client_id"_s, "sandbox-id"}, {u"client_secret"_s, "sandbox-secret"}};
        const Submission submission {.files = {{u"persona.json"_s, makePersona(persona, dayOf(YearMonthDay {2026, 10, 31})).statement}}, .country = u"se"_s};
        const auto session = carryOut(client, provider.signIn(credentials, QDateTime::currentDateTimeUtc()));
        const auto submitted = session ? carryOut(client, provider.submit(*session, submission)) : Result<Process>(session.error());
        const auto begun = submitted ? carryOut(client, provider.begin(*session, *submitted, submission)) : submitted;
        if (!begun)
            return std::nullopt;
        for (int looks = 0; looks < 1000; ++looks) {
            const auto status = carryOut(client, provider.poll(*session, *begun));
            if (!status)
                return std::nullopt;
            if (status->stage == Stage::Ready)
                break;
            QTest::qWait(5);
        }
        const auto delivery = carryOut(client, provider.fetch(*session, *begun));
        return delivery ? std::optional(*delivery) : std::nullopt;
    }

private Q_SLOTS:
    void anotherEngineDisagreesAndAlwaysInTheSameWay()
    {
        const auto deliver = [&](quint32 seed) {
            SandboxOptions options;
            options.queuedFor = options.processingFor = std::chrono::milliseconds(10);
            options.otherEngine = seed;
            SandboxServer server(options);
            return server.start() ? answer(server, u"over-indebted"_s) : std::nullopt;
        };
        const auto ours = deliver(0), other = deliver(7), again = deliver(7), third = deliver(8);
        QVERIFY(ours && other && again && third);
        QCOMPARE(other->figures, again->figures);
        QVERIFY(other->figures != third->figures);
        // Both its filing and its sums are others; what was booked is the same.
        QVERIFY(other->figures[u"categorisation"_s] != ours->figures[u"categorisation"_s]);
        QVERIFY(other->figures[u"insights"_s] != ours->figures[u"insights"_s]);
        QCOMPARE(other->ledger->booked().minor, ours->ledger->booked().minor);
        QCOMPARE(other->figures[u"insights"_s][u"insights-income"_s].toObject().keys(), ours->figures[u"insights"_s][u"insights-income"_s].toObject().keys());
    }

    void aStatementGoesInAndComesBackCategorised_data()
    {
        QTest::addColumn<QString>("id");
        for (const PersonaInfo &persona : personas())
            QTest::newRow(persona.id.toLatin1().constData()) << persona.id;
    }
    void aStatementGoesInAndComesBackCategorised()
    {
        QFETCH(QString, id);
        SandboxOptions options;
        options.queuedFor = std::chrono::milliseconds(20);
        options.processingFor = std::chrono::milliseconds(20);
        SandboxServer server(options);
        QVERIFY(server.start());
        const NordigenInsightsProvider provider(server.baseUrl());
        HttpClient client;
        const PersonaStatement persona = makePersona(id, dayOf(YearMonthDay {2026, 10, 31}));
        const QString country = persona.truth.isEmpty() ? QString() : id == u"student"_s ? u"gb"_s : u"se"_s;

        Credentials credentials;
        credentials.values = {{u"client_id"_s, options.clientId}, {u"client_secret"_s, options.clientSecret}};
        const auto session = carryOut(client, provider.signIn(credentials, QDateTime::currentDateTimeUtc()));
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
        const Submission submission {.files = {{u"persona.json"_s, persona.statement}}, .country = country};
        const auto submitted = carryOut(client, provider.submit(*session, submission));
        QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().detail));
        const auto begun = carryOut(client, provider.begin(*session, *submitted, submission));
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));

        QList<Stage> stages;
        while (stages.isEmpty() || stages.last() != Stage::Ready) {
            const auto status = carryOut(client, provider.poll(*session, *begun));
            QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
            QVERIFY(status->stage == Stage::Queued || status->stage == Stage::Running || status->stage == Stage::Ready);
            stages.append(status->stage);
            QTest::qWait(5);
        }
        const auto delivery = carryOut(client, provider.fetch(*session, *begun));
        QVERIFY2(delivery, delivery ? "" : qPrintable(delivery.error().detail));
        QCOMPARE(delivery->problems, std::vector<Error>());
        QVERIFY(delivery->ledger);
        QCOMPARE(qint64(delivery->ledger->booked().size()), persona.truth[u"rows"].toInteger());
        for (AccountIndex account = 0; account < delivery->ledger->accounts().size(); ++account)
            QCOMPARE(balanceCheck(*delivery->ledger, account), BalanceCheck::Holds);
        QCOMPARE(server.requests("POST", "/v2/report"), 1);

        const auto tree = carryOut(client, provider.categoryTree(*session, country));
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().detail));
        QVERIFY(tree->size() > 100);
    }

    void aWrongSecretIsToldApart()
    {
        SandboxServer server;
        QVERIFY(server.start());
        const NordigenInsightsProvider provider(server.baseUrl());
        HttpClient client;
        Credentials credentials;
        credentials.values = {{u"client_id"_s, "sandbox-id"}, {u"client_secret"_s, "wrong"}};
        const auto session = carryOut(client, provider.signIn(credentials, QDateTime::currentDateTimeUtc()));
        QVERIFY(!session);
        QCOMPARE(session.error().kind, Error::Kind::BadCredentials);
    }
};

QTEST_GUILESS_MAIN(TestSandboxRoundtrip)
#include "tst_sandbox_roundtrip.moc"
