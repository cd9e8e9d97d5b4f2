// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace saldoscope {

/// How the sandbox behaves; every member can be set by the command line of saldoscope-sandbox.
struct SandboxOptions {
    quint16 port = 0;                                  ///< 0: any free one
    std::chrono::milliseconds queuedFor {1500};        ///< a record stays queued this long after the PUT …
    std::chrono::milliseconds processingFor {3000};    ///< … and processing this long after that
    std::chrono::seconds tokenLifetime {86400};
    QByteArray clientId = "sandbox-id";
    QByteArray clientSecret = "sandbox-secret";
    int requestsAMinute = 600;                         ///< of one token, beyond: 429. Generous, because tests are quick; 60 is like the real thing
    std::chrono::seconds recordLifetime {30 * 86400};  ///< a processing record older than this is answered 410 GONE
    quint32 otherEngine = 0;                           ///< seed of an engine that files and sums otherwise than ours; 0: ours
    int mostRecords = 500;                             ///< beyond: EXCEEDED_LIMIT
    std::optional<int> readyAfterLooks;                ///< a record is done after so many looks at it instead of after a time
    std::chrono::milliseconds processingLimit {600'000}; ///< a stuck record ends then, with TIMEOUT_PROCESSING
    QStringList models {QStringLiteral("some_model_1.model"), QStringLiteral("some_model_2.model")}; ///< scoring models; may be empty
    bool fimentoNullAsWord = false;                    ///< consent not yet given is the word "null", as Fimento's documentation prints it
    std::chrono::milliseconds fimentoFetching {2000};  ///< Fimento reads a bank this long …
    std::chrono::milliseconds fimentoStep {700};       ///< … and takes this long for each step after approval
    int clockSpeed = 1;                                ///< the sandbox's time runs so many times as fast as ours
};

/// A loopback world for demos and tests that speaks the providers' dialects, written from the contracts and not from
/// our readers. Runs on threads of its own; listens on 127.0.0.1 only; keeps everything in memory and forgets it.
class SandboxServer
{
public:
    explicit SandboxServer(SandboxOptions options = {});
    ~SandboxServer();                                  ///< stops and waits

    Done start();
    QUrl baseUrl() const;                              ///< "http://127.0.0.1:PORT"; valid once started

    /// Faults on demand, also over the admin route POST /sandbox/faults: the next `times` requests whose path begins
    /// with `path` are answered so.
    ///
    /// Delay, Status, Html, Reset and Empty come before anything is done: the request has no effect. CutBody and
    /// WrongTypes spoil the true answer: the request has had its effect, as when a connection breaks on the way back.
    struct Fault {
        enum class Kind {
            Delay,       ///< `delay`, then the true answer; the other kinds wait for `delay` too
            Status,      ///< `status` with an error array that holds `errorCode`
            CutBody,     ///< announces the whole length, sends half, closes
            Html,        ///< `status` with a page such as a proxy sends
            Reset,       ///< no answer, the connection is reset
            WrongTypes,  ///< each number becomes a string, each string a number, each array an object
            Empty        ///< 200 without a body
        } kind = Kind::Status;
        QByteArray path;                               ///< "/v2/report"; empty: any
        QByteArray method;                             ///< "POST"; empty: any
        int status = 500;
        std::chrono::milliseconds delay {0};
        std::optional<int> retryAfter;                 ///< seconds
        QByteArray errorCode;                          ///< for Kind::Status: the code in the error body, e.g. "TOO_MANY_REQUESTS"
        int times = 1;
    };
    void inject(const Fault &fault);

    /// The clock by which tokens expire, records are worked on and go, and webhooks are repeated: forward, never back.
    void advance(std::chrono::milliseconds by);
    /// What the next `times` records come to: an error code of the documentation, or "stuck". False: no such word.
    bool script(const QByteArray &outcome, int times = 1);
    static QStringList outcomes();                     ///< those words, without "stuck"

    /// What was asked, for tests: "POST /v2/report" and its count, without bodies.
    int requests(const QByteArray &method, const QByteArray &pathPrefix) const;

    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
