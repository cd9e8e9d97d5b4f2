// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "base/log.h"
#include "sandbox/faults.h"
#include "sandbox/fimentodialect.h"
#include "sandbox/nordigendialect.h"
#include "sandbox/sandboxadmin.h"
#include "sandbox/sandboxclock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace saldoscope {
using namespace sandbox;
namespace {

constexpr std::size_t kMostPathsCounted = 10'000;

} // namespace

struct SandboxServer::Private {
    SandboxOptions options;
    SandboxClock clock;
    NordigenDialect nordigen;
    FimentoDialect fimento;
    Faults faults;
    SandboxAdmin admin;
    mutable std::mutex mutex;
    std::map<std::pair<QByteArray, QByteArray>, int> counts; // (method, path) → times
    HttpListener listener;                                   // last, so that it ends first

    explicit Private(SandboxOptions given)
        : options(std::move(given))
        , clock(options.clockSpeed)
        , nordigen(options, clock)
        , fimento(options, clock)
        , admin(nordigen, fimento, faults, clock)
        , listener([this](const WireRequest &request) { return answer(request); },
              [this](int status, const QByteArray &method, const QByteArray &path) {
                  return refused(status, method, path);
              })
    {
    }

    WireAnswer answer(const WireRequest &request);
    WireAnswer refused(int status, const QByteArray &method, const QByteArray &path);
    WireAnswer route(const WireRequest &request);
    WireAnswer countsAsJson() const;
    void count(const QByteArray &method, const QByteArray &path);
    bool isFromHere(const WireRequest &request) const;
};

void SandboxServer::Private::count(const QByteArray &method, const QByteArray &path)
{
    const std::lock_guard lock(mutex);
    const bool room = counts.size() < kMostPathsCounted;
    ++counts[{method, room || counts.contains({method, path}) ? path : QByteArray()}];
}

/// A web page whose host name was turned to 127.0.0.1 sends its own name, and every page of a browser an Origin.
bool SandboxServer::Private::isFromHere(const WireRequest &request) const
{
    const QByteArray port = ':' + QByteArray::number(listener.port());
    const QByteArray host = request.host.toLower();
    if (host != "127.0.0.1" + port && host != "localhost" + port)
        return false;
    // The pages behind a consent link are opened in a browser, and post forms to themselves.
    return request.origin.isEmpty() || (FimentoDialect::isPage(request.path) && request.origin == "http://" + host);
}

WireAnswer SandboxServer::Private::answer(const WireRequest &request)
{
    if (!isFromHere(request))
        return refusal({403, {}, "This sandbox speaks only to programs on its own machine."});
    if (request.path.startsWith("/sandbox/"))
        return request.method == "GET" && request.path == "/sandbox/requests" ? countsAsJson() : admin.answer(request);

    count(request.method, request.path);
    const auto fault = faults.take(request.method, request.path);
    if (!fault)
        return route(request);
    faults.wait(fault->delay);
    if (const auto instead = insteadOfAnswer(*fault))
        return *instead;
    return spoiled(*fault, route(request));
}

WireAnswer SandboxServer::Private::route(const WireRequest &request)
{
    if (NordigenDialect::speaks(request.path))
        return nordigen.answer(request);
    if (FimentoDialect::speaks(request.path))
        return fimento.answer(request);
    return refusal({404, {}, "The requested URL was not found on the server."});
}

WireAnswer SandboxServer::Private::refused(int status, const QByteArray &method, const QByteArray &path)
{
    count(method, path);
    return refusal({status, {}, "The server cannot take this request."});
}

WireAnswer SandboxServer::Private::countsAsJson() const
{
    QJsonArray list;
    const std::lock_guard lock(mutex);
    for (const auto &[what, times] : counts) {
        list.append(QJsonObject {{u"method"_s, QString::fromUtf8(what.first)},
            {u"path"_s, QString::fromUtf8(what.second)}, {u"count"_s, times}});
    }
    return json(200, {{u"requests"_s, list}});
}

SandboxServer::SandboxServer(SandboxOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

SandboxServer::~SandboxServer()
{
    d->nordigen.abandon();
    d->fimento.abandon();
    d->faults.endWaiting();
    d->listener.stop();
}

Done SandboxServer::start()
{
    Done started = d->listener.start(d->options.port);
    if (started)
        qCInfo(lcSandbox) << "sandbox listens on port" << d->listener.port();
    return started;
}

QUrl SandboxServer::baseUrl() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->listener.port());
    return url;
}

void SandboxServer::inject(const Fault &fault) { d->faults.add(fault); }

void SandboxServer::advance(std::chrono::milliseconds by) { d->clock.advance(by); }

QStringList SandboxServer::outcomes() { return NordigenDialect::outcomes(); }

bool SandboxServer::script(const QByteArray &outcome, int times) { return d->nordigen.script(outcome, times); }

int SandboxServer::requests(const QByteArray &method, const QByteArray &pathPrefix) const
{
    int sum = 0;
    const std::lock_guard lock(d->mutex);
    for (const auto &[what, times] : d->counts)
        sum += what.first == method && what.second.startsWith(pathPrefix) ? times : 0;
    return sum;
}

} // namespace saldoscope
