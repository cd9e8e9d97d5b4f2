// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"
#include "http/unpacking.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace saldoscope {

class OnceOnlyBody;

/// One request until its answer: all attempts, pauses and redirects. A child of the question's owner, so that the owner's
/// death ends it. Answers once and deletes itself.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using Answered = std::function<void(Result<HttpResponse>)>;
    HttpExchange(HttpClient &client, HttpRequest request, QObject *owner, Answered answered);
    ~HttpExchange() override;

    void start();

    /// Is this machine the only one that could answer at this host?
    static bool isLoopback(const QString &host);

private:
    void attempt();
    void watch();
    void progressed();
    void quiet();                        ///< some time has passed without a byte
    void takeBytes();
    void outOfTime();
    void abandon(Error error);           ///< ends the attempt; `error` is what it came to
    void attemptEnded();
    void report(const HttpResponse &response);
    Error failure() const;
    Error tooLarge() const;
    bool truncated() const;
    bool isPacked() const;
    std::optional<HttpRequest> redirected(const HttpResponse &response) const;
    Error redirectRefused() const;
    std::optional<Error> refusal() const; ///< why this request must not be sent at all
    void dropReply();
    void answer(Result<HttpResponse> result);

    HttpClient &m_client;
    HttpRequest m_request;
    Answered m_answered;
    QNetworkReply *m_reply = nullptr;
    OnceOnlyBody *m_onceOnly = nullptr;
    QTimer m_stalled;                    ///< rings kLooks times in the transfer timeout
    QTimer m_tooLong;
    QTimer m_pause;
    QElapsedTimer m_clock;
    QByteArray m_body;
    qint64 m_sent = 0;
    qint64 m_received = 0;               ///< as it came, packed
    qint64 m_read = 0;                   ///< of these, what was taken into the body
    std::unique_ptr<Unpacking> m_unpacking; ///< once a packed body began
    QString m_tlsFault;
    std::optional<Error> m_abandoned;
    bool m_isOutOfTime = false;
    int m_quiet = 0;                     ///< how often m_stalled rang since the last byte
    int m_attempt = 0;
    int m_redirects = 0;
};

} // namespace saldoscope
