// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <memory>

namespace saldoscope {

/// How the sandbox behaves; every member can be set by the command line of saldoscope-sandbox.
struct SandboxOptions {
    quint16 port = 0;                                  ///< 0: any free one
    std::chrono::milliseconds queuedFor {1500};        ///< a record stays queued this long after the PUT …
    std::chrono::milliseconds processingFor {3000};    ///< … and processing this long after that
    std::chrono::seconds tokenLifetime {86400};
    QByteArray clientId = "sandbox-id";
    QByteArray clientSecret = "sandbox-secret";
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
    struct Fault {
        enum class Kind { Delay, Status, CutBody, Html, Reset, WrongTypes, Empty } kind = Kind::Status;
        QByteArray path;                               ///< "/v2/report"; empty: any
        QByteArray method;                             ///< "POST"; empty: any
        int status = 500;
        std::chrono::milliseconds delay {0};
        std::optional<int> retryAfter;                 ///< seconds
        QByteArray errorCode;                          ///< for Kind::Status: the code in the error body, e.g. "TOO_MANY_REQUESTS"
        int times = 1;
    };
    void inject(const Fault &fault);

    /// What was asked, for tests: "POST /v2/report" and its count, without bodies.
    int requests(const QByteArray &method, const QByteArray &pathPrefix) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
