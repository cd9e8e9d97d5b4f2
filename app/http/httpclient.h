// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "http/retrypolicy.h"
#include "provider/call.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace saldoscope {

/// One line of the network log: what was asked of whom. Never a body, a query or a credential.
struct NetworkEvent {
    QDateTime at;          ///< UTC
    QByteArray method;
    QString address;       ///< redacted
    int status = 0;        ///< 0: no answer
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    int milliseconds = 0;
    int attempt = 1;
    const QObject *owner = nullptr; ///< whose question it was, alive while it is told; to be compared, not kept
};

/// The only user of QNetworkAccessManager: sends for all providers, with time-outs, retries where they are safe,
/// Retry-After, the system's proxy, and HTTPS enforced except to this machine. Redirects are followed on the same origin
/// only, so no credential ever leaves it. Must outlive every owner; the providers whose steps it carries out must
/// outlive it.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(HttpSettings settings = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Carries the step out, call after call. `done(Result<T>)` comes at most once, never before run() has returned,
    /// in this thread, never after `owner` is gone; deleting the owner aborts what is under way. An answer of any HTTP
    /// status is the step's to read; where it said when to come back, its Error carries that moment as `retryAt`. An Error
    /// Network with code NOT_SENT says that no byte of the request can have reached the server.
    template <class T, class F> void run(Step<T> step, QObject *owner, F done)
    {
        advance<T>(std::move(step), owner, std::function<void(Result<T>)>(std::move(done)));
    }

Q_SIGNALS:
    void happened(const saldoscope::NetworkEvent &event);

private:
    using Answered = std::function<void(Result<HttpResponse>)>;
    static constexpr qsizetype kReadHere = 1'000'000; ///< a longer body is read in the pool

    void send(const HttpRequest &request, QObject *owner, Answered answered);
    QThreadPool *pool() const;
    static void later(QObject *owner, std::function<void()> what); ///< queued, dies with the owner
    /// An answer's error, without what it sends back to us, and with the moment at which to come again.
    static Error told(Error error, const HttpResponse &response, const QByteArray &sent);

    template <class T> void advance(Step<T> step, QObject *owner, std::function<void(Result<T>)> done)
    {
        if (!step)
            return later(owner, [done = std::move(done), error = step.error()] { done(error); });
        if (auto *value = std::get_if<0>(&*step)) {
            auto kept = std::make_shared<T>(std::move(*value));
            return later(owner, [done = std::move(done), kept] { done(std::move(*kept)); });
        }
        Call<T> call = std::move(std::get<1>(*step));
        const QByteArray sent = call.request.body;
        send(call.request, owner, [this, owner, sent, read = std::move(call.read), done = std::move(done)](Result<HttpResponse> response) {
            if (!response)
                return done(response.error());
            const bool small = response->body.size() <= kReadHere;
            auto following = [read, sent, response = std::move(*response)]() -> Step<T> {
                Step<T> what = read(response);
                return what ? std::move(what) : Step<T>(told(what.error(), response, sent));
            };
            if (small)
                return advance<T>(following(), owner, done);
            inBackground(pool(), owner, std::move(following), [this, owner, done](Step<T> what) {
                advance<T>(std::move(what), owner, done);
            });
        });
    }

    friend class HttpExchange;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
