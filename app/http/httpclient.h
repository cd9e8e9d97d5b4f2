// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/call.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace saldoscope {

struct HttpSettings {
    std::chrono::milliseconds transferTimeout {30000}; ///< without progress
    std::chrono::milliseconds wholeTimeout {300000};   ///< one request from start to end
    qint64 mostAnswerBytes = 256LL * 1024 * 1024;
    int mostAttempts = 4;
    std::chrono::milliseconds firstPause {500};
    std::chrono::milliseconds longestPause {30000};    ///< a longer Retry-After is not slept through but handed up
};

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
};

/// The only user of QNetworkAccessManager: sends for all providers, with time-outs, retries where they are safe,
/// Retry-After, the system's proxy, and HTTPS enforced except to this machine. Redirects to another origin are not
/// followed with credentials. Must outlive every owner.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(HttpSettings settings = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Carries the step out, call after call. `done(Result<T>)` comes at most once, never before run() has returned,
    /// in this thread, never after `owner` is gone; deleting the owner aborts what is under way.
    template <class T, class F> void run(Step<T> step, QObject *owner, F done)
    {
        advance<T>(std::move(step), owner, std::function<void(Result<T>)>(std::move(done)));
    }

Q_SIGNALS:
    void happened(const saldoscope::NetworkEvent &event);

private:
    using Answered = std::function<void(Result<HttpResponse>)>;
    void send(const HttpRequest &request, QObject *owner, Answered answered);
    static void later(QObject *owner, std::function<void()> what); ///< queued, dies with the owner

    template <class T> void advance(Step<T> step, QObject *owner, std::function<void(Result<T>)> done)
    {
        if (!step)
            return later(owner, [done = std::move(done), error = step.error()] { done(error); });
        if (auto *value = std::get_if<0>(&*step)) {
            auto kept = std::make_shared<T>(std::move(*value));
            return later(owner, [done = std::move(done), kept] { done(std::move(*kept)); });
        }
        Call<T> call = std::get<1>(*std::move(step));
        send(call.request, owner, [this, owner, read = std::move(call.read), done = std::move(done)](Result<HttpResponse> response) {
            if (!response)
                return done(response.error());
            advance<T>(read(*response), owner, done);
        });
    }

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
