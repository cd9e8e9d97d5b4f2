// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpclient.h"

#include "base/log.h"
#include "http/httpclient_p.h"
#include "http/httpexchange.h"

#include <QNetworkProxyFactory>

namespace saldoscope {

namespace {

/// The proxy the program was told to use (main decides), but never for what runs on this machine.
class ProxyButForLoopback final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (HttpExchange::isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return proxyForQuery(query);
    }
};

} // namespace

HttpClient::HttpClient(HttpSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->settings = settings;
    d->pool.setMaxThreadCount(2);
    d->network.setProxyFactory(new ProxyButForLoopback); // the manager owns it
    d->network.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    // Owners should be gone by now. Where one is not, its question ends unanswered rather than in a dangling client.
    const auto left = d->exchanges;
    for (HttpExchange *exchange : left)
        delete exchange;
}

void HttpClient::send(const HttpRequest &request, QObject *owner, Answered answered)
{
    Q_ASSERT(owner && owner->thread() == thread());
    (new HttpExchange(*this, request, owner, std::move(answered)))->start();
}

QThreadPool *HttpClient::pool() const
{
    return &d->pool;
}

void HttpClient::later(QObject *owner, std::function<void()> what)
{
    QMetaObject::invokeMethod(owner, std::move(what), Qt::QueuedConnection);
}

Error HttpClient::told(Error error, const HttpResponse &response, const QByteArray &sent)
{
    error.detail = redactSaid(error.detail, sent);
    error.where = redactSaid(error.where, sent, true);
    if (response.ok())
        return error;
    if (response.status == 429)
        error.kind = Error::Kind::Throttled;
    if (!error.retryAt && (error.kind == Error::Kind::Throttled || error.kind == Error::Kind::Unavailable))
        error.retryAt = response.retryAt;
    return error;
}

} // namespace saldoscope
