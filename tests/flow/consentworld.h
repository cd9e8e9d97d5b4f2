// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/world.h"
#include "sandbox/ask.h"
#include "sandbox/sandboxserver.h"
#include "support/turnedclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace saldoscope {

/// Fimento's sandbox, in which nothing happens by itself but what the test lets happen.
class ConsentWorld
{
public:
    static constexpr std::chrono::minutes kStep {10};
    static SandboxOptions still()
    {
        SandboxOptions options;
        options.fimentoFetching = kStep;
        options.fimentoStep = kStep;
        return options;
    }
    explicit ConsentWorld(const SandboxOptions &options = still())
        : sandbox(options)
    {
        started = sandbox.start().has_value();
    }

    /// What the applicant does ("open", "sign-in", …; "sign-in sjobanken"), or "wait": the next step that time makes.
    bool act(const QString &what, const QString &process = {})
    {
        if (what == QLatin1StringView("wait")) {
            sandbox.advance(kStep);
            return true;
        }
        QJsonObject told {{QStringLiteral("do"), what.section(u' ', 0, 0)}};
        if (what.contains(u' '))
            told.insert(QStringLiteral("bank"), what.section(u' ', 1));
        if (!process.isEmpty())
            told.insert(QStringLiteral("processId"), process);
        return ask("POST", QStringLiteral("/sandbox/fimento"), QJsonDocument(told).toJson()).status == 204;
    }
    /// From the link to the end.
    bool consent(const QString &process = {})
    {
        for (const char *what : {"open", "sign-in", "approve", "wait", "wait", "wait", "wait", "wait"}) {
            if (!act(QString::fromLatin1(what), process))
                return false;
        }
        return true;
    }
    test::Answer ask(const QByteArray &verb, const QString &path, const QByteArray &body = {})
    {
        return test::ask(network, verb, QUrl(sandbox.baseUrl().toString() + path), body);
    }
    int looks() const { return sandbox.requests("GET", "/fimento/process/"); }

    static Invitation invitation(const QString &number = QStringLiteral("199503096316"))
    {
        Invitation wish;
        wish.country = QStringLiteral("se");
        wish.personNumber = number;
        wish.givenName = QStringLiteral("Sara");
        wish.familyName = QStringLiteral("Lindehag");
        wish.parameters = {{QStringLiteral("partnerBank"), QStringLiteral("605c6c479691950d359bb0e9")}};
        return wish;
    }
    static CaseDetails applicant()
    {
        CaseDetails details;
        details.applicantName = QStringLiteral("Sara Lindehag");
        details.personNumber = QStringLiteral("19950309-6316");
        return details;
    }

    SandboxServer sandbox;
    bool started = false;
    QNetworkAccessManager network;
};

/// One officer's program on that sandbox: its own store, or one that another had before.
class Officer
{
public:
    Officer(const ConsentWorld &at, const QString &path)
        : world(std::make_unique<World>(at.sandbox.baseUrl(), path))
    {
        world->services.clock = &clock;
    }
    CaseId newCase(bool demo = true)
    {
        std::optional<CaseId> id;
        world->store.ask(&owner, [this, demo](CaseStore &store) { return store.create(ConsentWorld::applicant(), clock.now(), demo); },
            [&id](const Result<CaseSummary> &made) { id = made ? made->id : 0; });
        return QTest::qWaitFor([&] { return id.has_value(); }, 10'000) ? *id : 0;
    }
    bool open(CaseId id)
    {
        flow = std::make_unique<CaseFlow>(id, world->services);
        bool opened = false;
        const auto heard = QObject::connect(flow.get(), &CaseFlow::opened, &owner, [&opened] { opened = true; });
        flow->open();
        const bool came = QTest::qWaitFor([&] { return opened; }, 10'000);
        QObject::disconnect(heard);
        return came;
    }
    Collection *invite(const Invitation &wish = ConsentWorld::invitation())
    {
        flow->invite(QStringLiteral("fimento"), wish);
        Collection *made = flow->collections().back();
        const bool linked = QTest::qWaitFor([made] { return !made->process().consentLink.isEmpty() || !isRunning(made->state()); }, 10'000);
        return linked ? made : nullptr;
    }
    /// Answers a question of the one idiom.
    template <class T, class Ask> std::optional<Result<T>> asked(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask(&owner, [&answer](const Result<T> &came) { answer = came; });
        const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
        return came ? answer : std::nullopt;
    }
    bool reaches(const Collection *collection, const QString &state)
    {
        return QTest::qWaitFor([&] { return word(collection->state()) == state; }, 20'000);
    }

    TurnedClock clock;
    std::unique_ptr<World> world;
    QObject owner;
    std::unique_ptr<CaseFlow> flow; // before the world
};

inline QStringList codes(const std::vector<LaneStep> &steps)
{
    QStringList all;
    for (const LaneStep &step : steps)
        all << step.code;
    return all;
}

} // namespace saldoscope
