// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace saldoscope::sandbox {

/// One request as the sandbox sees it, body read whole.
struct WireRequest {
    struct Part {
        QByteArray name;
        QByteArray fileName;
        QByteArray body;
    };
    QByteArray method;                                     ///< "POST"
    QByteArray path;                                       ///< percent-decoded, without query
    QByteArray host;                                       ///< Host header as sent; empty where missing
    QByteArray origin;                                     ///< Origin header; browsers send it, programs do not
    QByteArray authorization;
    QByteArray contentType;
    QByteArray acceptLanguage;
    QByteArray partnerBankId;                              ///< Fimento names these two in headers
    QByteArray idempotencyKey;
    QByteArray body;                                       ///< empty for multipart/form-data
    std::vector<Part> parts;                               ///< of multipart/form-data, in order of name
    std::vector<std::pair<QByteArray, QByteArray>> fields; ///< query and application/x-www-form-urlencoded
};

/// What goes back, and how badly.
struct WireAnswer {
    enum class Ending {
        Whole,
        CutBody, ///< announces the whole length, sends half and closes
        Reset    ///< no answer at all: the connection is reset
    };
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Ending ending = Ending::Whole;
};

struct WireLimits {
    std::size_t mostBodyBytes = std::size_t {10} * 1024 * 1024; ///< of the whole request body; beyond: 413 by `onRefused`
    std::size_t mostHeaderBytes = 65'536;         ///< of request line and headers; beyond: the connection is closed
    std::size_t requestsAConnection = 1000;
    std::chrono::seconds readTimeout {10};
    std::chrono::seconds writeTimeout {10};
    std::chrono::seconds keepAlive {30};          ///< an idle connection is kept this long
    std::size_t threads = 16;                     ///< one connection occupies one
};

/// A small HTTP/1.1 server on 127.0.0.1, on threads of its own. `handler` is called by several of them at once.
class HttpListener
{
public:
    using Handler = std::function<WireAnswer(const WireRequest &)>;
    /// The answer where the request never reached `handler`: malformed (400), too large (413), address too long (414).
    using Refusal = std::function<WireAnswer(int status, const QByteArray &method, const QByteArray &path)>;

    HttpListener(Handler handler, Refusal onRefused, WireLimits limits = {});
    ~HttpListener(); ///< stops

    /// Port 0: any free one. An Error Network where the port cannot be had.
    Done start(quint16 port);
    quint16 port() const; ///< 0 until started

    /// Closes every connection, idle or busy, and returns once no handler runs any more. May be called twice.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope::sandbox
