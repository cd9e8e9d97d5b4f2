// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpexchange.h"

#include "base/log.h"
#include "http/httpclient_p.h"
#include "http/onceonlybody.h"

#include <QHostAddress>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QSslError>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRedirects = 5;
// A thread that is kept busy hears of no bytes: however long that takes, it is one look without progress and not all.
constexpr int kLooks = 4;

QByteArray word(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get: return "GET";
    case HttpRequest::Method::Post: return "POST";
    case HttpRequest::Method::Put: return "PUT";
    case HttpRequest::Method::Delete: return "DELETE";
    }
    Q_UNREACHABLE();
}

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setRawHeader("User-Agent", "Saldoscope/" SALDOSCOPE_VERSION);
    qt.setRawHeader("Accept-Encoding", "gzip"); // said by us, so that Qt leaves the unpacking to us too
    for (const auto &[name, value] : request.headers.list)
        qt.setRawHeader(name, value);
    return qt;
}

int portOf(const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); }

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

/// Qt reports a status of 4xx and 5xx as an error too; that one is an answer and not a failure.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError)
        || error == QNetworkReply::ProtocolInvalidOperationError || error == QNetworkReply::ProxyAuthenticationRequiredError;
}

} // namespace

HttpExchange::HttpExchange(HttpClient &client, HttpRequest request, QObject *owner, Answered answered)
    : QObject(owner)
    , m_client(client)
    , m_request(std::move(request))
    , m_answered(std::move(answered))
{
    m_tooLong.setSingleShot(true);
    m_pause.setSingleShot(true);
    const HttpSettings &settings = m_client.d->settings;
    m_stalled.setInterval(settings.transferTimeout / kLooks);
    m_tooLong.setInterval(settings.wholeTimeout);
    connect(&m_stalled, &QTimer::timeout, this, &HttpExchange::quiet);
    connect(&m_tooLong, &QTimer::timeout, this, &HttpExchange::outOfTime);
    connect(&m_pause, &QTimer::timeout, this, &HttpExchange::attempt);
    m_client.d->exchanges.insert(this);
}

HttpExchange::~HttpExchange()
{
    m_client.d->exchanges.remove(this);
    dropReply();
}

void HttpExchange::start()
{
    if (auto refused = refusal())
        QMetaObject::invokeMethod(this, [this, error = *std::move(refused)] { answer(error); }, Qt::QueuedConnection);
    else {
        m_tooLong.start();
        attempt();
    }
}

void HttpExchange::outOfTime()
{
    m_isOutOfTime = true;
    const Error error {Error::Kind::Timeout, u"not finished in time"_s};
    if (!m_reply)
        return answer(error); // between two attempts
    abandon(error);
}

bool HttpExchange::isLoopback(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

std::optional<Error> HttpExchange::refusal() const
{
    const QUrl &url = m_request.url;
    const bool secure = url.scheme() == u"https"_s;
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != u"http"_s))
        return Error {Error::Kind::Unsupported, u"not an address of the web: "_s + redact(url)};
    if (!secure && !isLoopback(url.host()))
        return Error {Error::Kind::Insecure, u"refused to send over plain HTTP to "_s + redact(url)};
    if (!url.userInfo().isEmpty())
        return Error {Error::Kind::Insecure, u"refused an address that carries a name or password"_s};
    return std::nullopt;
}

void HttpExchange::attempt()
{
    ++m_attempt;
    m_body.clear();
    m_sent = m_received = m_read = 0;
    m_unpacking.reset();
    m_tlsFault.clear();
    m_abandoned.reset();
    m_clock.start();

    QNetworkAccessManager &network = m_client.d->network;
    QNetworkRequest request = toQt(m_request);
    const QByteArray method = word(m_request.method);
    if (m_request.body.isEmpty()) {
        m_reply = network.sendCustomRequest(request, method, QByteArray());
    } else if (m_request.repeatable) {
        m_reply = network.sendCustomRequest(request, method, m_request.body);
    } else {
        m_onceOnly = new OnceOnlyBody(m_request.body, this);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = network.sendCustomRequest(request, method, m_onceOnly);
    }
    watch();
}

void HttpExchange::watch()
{
    m_reply->setParent(this); // the owner's death aborts the request
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        m_sent = sent;
        progressed();
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64) {
        m_received = std::max(m_received, received);
        progressed();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > m_client.d->settings.mostAnswerBytes)
            abandon(tooLarge());
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsFault = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    // Queued: `done` may delete the owner and the reply with it, which must not happen inside a signal of the reply.
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::attemptEnded, Qt::QueuedConnection);
    m_quiet = 0;
    m_stalled.start();
}

void HttpExchange::progressed()
{
    m_quiet = 0;
    if (!m_abandoned)
        m_stalled.start();
}

void HttpExchange::quiet()
{
    if (++m_quiet >= kLooks)
        abandon({Error::Kind::Timeout, u"no progress in time"_s});
}

void HttpExchange::takeBytes()
{
    if (m_abandoned)
        return;
    progressed();
    const QByteArray came = m_reply->readAll();
    const qint64 most = m_client.d->settings.mostAnswerBytes;
    m_read += came.size();
    if (!isPacked()) {
        m_body += came;
    } else {
        if (!m_unpacking)
            m_unpacking = std::make_unique<Unpacking>();
        if (!came.isEmpty() && !m_unpacking->take(came, m_body, most))
            return abandon({Error::Kind::BadAnswer, u"the answer is broken: it cannot be unpacked"_s});
    }
    if (m_body.size() > most)
        abandon(tooLarge());
}

Error HttpExchange::tooLarge() const
{
    return {Error::Kind::TooLarge, u"the answer is larger than %1 bytes"_s.arg(m_client.d->settings.mostAnswerBytes), u"ANSWER_TOO_LARGE"_s};
}

void HttpExchange::abandon(Error error)
{
    if (m_abandoned || !m_reply)
        return;
    m_abandoned = std::move(error);
    m_stalled.stop();
    // Not from inside a signal of the reply, which this may be.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

bool HttpExchange::isPacked() const
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    return encoding == "gzip" || encoding == "x-gzip";
}

bool HttpExchange::truncated() const
{
    bool isNumber = false;
    const qint64 announced = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return (isNumber && m_read < announced) || (m_unpacking && m_read > 0 && !m_unpacking->ended());
}

Error HttpExchange::failure() const
{
    if (m_abandoned)
        return *m_abandoned;
    const auto error = m_reply->error();
    const QString name = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return {Error::Kind::Timeout, name};
    case QNetworkReply::SslHandshakeFailedError:
        return {Error::Kind::Tls, m_tlsFault.isEmpty() ? m_reply->errorString() : m_tlsFault, name};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::NoError:
        return {Error::Kind::BadAnswer, u"the answer is broken: "_s + name};
    case QNetworkReply::ContentReSendError: {
        // Qt wanted to send what cannot be sent twice: for a redirect, or because the connection was lost.
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return status == 307 || status == 308 ? redirectRefused() : Error {Error::Kind::Network, u"the connection was lost"_s, name};
    }
    default:
        return {Error::Kind::Network, name};
    }
}

void HttpExchange::attemptEnded()
{
    if (!m_abandoned)
        takeBytes();
    m_stalled.stop();

    const auto error = m_reply->error();
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool broken = m_abandoned || response.status == 0 || truncated()
        || (error != QNetworkReply::NoError && !(isStatusError(error) && response.status >= 400));
    std::optional<Error> fault;
    if (broken)
        fault = error == QNetworkReply::NoError && !m_abandoned && response.status > 0
            ? Error {Error::Kind::Network, u"the answer ended early"_s}
            : failure();
    const bool refused = error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError;
    AttemptOutcome outcome;
    outcome.nothingSent = refused || (m_onceOnly && m_onceOnly->untouched());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (fault) {
        outcome.failure = fault->kind;
        if (outcome.nothingSent && fault->kind == Error::Kind::Network)
            fault->code = u"NOT_SENT"_s;
    } else {
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            response.headers.add(name, value);
        response.body = std::move(m_body);
        response.retryAt = retryMoment(response.headers.value("Retry-After"), response.headers.value("Date"), now);
        outcome.status = response.status;
        outcome.retryAt = response.retryAt;
    }
    QPointer<HttpExchange> alive(this);
    report(fault ? HttpResponse {} : response);
    if (!alive)
        return;
    dropReply();

    const auto pause = pauseBeforeRetry(m_request.repeatable, m_attempt, outcome, m_client.d->settings, now,
        QRandomGenerator::global()->generateDouble());
    if (pause && !m_isOutOfTime)
        return m_pause.start(*pause);
    if (fault)
        return answer(*std::move(fault));
    if (response.status < 300 || response.status >= 400 || response.headers.value("Location").isEmpty())
        return answer(std::move(response));
    auto further = redirected(response);
    if (!further)
        return answer(redirectRefused());
    m_request = *std::move(further);
    ++m_redirects;
    m_attempt = 0;
    attempt();
}

Error HttpExchange::redirectRefused() const
{
    return {Error::Kind::BadAnswer, u"redirected to where credentials or a statement must not follow"_s, u"REDIRECTED"_s, redact(m_request.url)};
}

std::optional<HttpRequest> HttpExchange::redirected(const HttpResponse &response) const
{
    HttpRequest further = m_request;
    further.url = m_request.url.resolved(QUrl::fromEncoded(response.headers.value("Location")));
    if (m_redirects >= kMostRedirects || !further.url.isValid() || !sameOrigin(further.url, m_request.url)
        || !further.url.userInfo().isEmpty())
        return std::nullopt;
    const bool asksOnly = m_request.method == HttpRequest::Method::Get;
    if (response.status == 303 && !asksOnly) { // "see other": the answer to what was sent stands there
        further.method = HttpRequest::Method::Get;
        further.body.clear();
        further.repeatable = true;
        std::erase_if(further.headers.list, [](const auto &header) {
            return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0;
        });
        return further;
    }
    const bool keepsMethod = response.status == 307 || response.status == 308;
    return asksOnly || (keepsMethod && m_request.repeatable) ? std::optional(further) : std::nullopt;
}

void HttpExchange::report(const HttpResponse &response)
{
    NetworkEvent event;
    event.at = QDateTime::currentDateTimeUtc();
    event.method = word(m_request.method);
    event.address = redact(m_request.url);
    event.status = response.status;
    event.bytesSent = response.status > 0 ? m_request.body.size() : m_sent;
    event.bytesReceived = m_received;
    event.milliseconds = int(m_clock.elapsed());
    event.attempt = m_attempt;
    event.owner = parent();
    qCInfo(lcHttp).noquote() << event.method << event.address << event.status << event.milliseconds << "ms, attempt" << event.attempt;
    Q_EMIT m_client.happened(event);
}

void HttpExchange::dropReply()
{
    if (m_reply) {
        m_reply->disconnect(this);
        delete std::exchange(m_reply, nullptr);
    }
    delete std::exchange(m_onceOnly, nullptr);
}

void HttpExchange::answer(Result<HttpResponse> result)
{
    // Whoever is answered may delete the owner and us with it: nothing of ours is touched afterwards.
    const Answered answered = std::exchange(m_answered, nullptr);
    dropReply();
    deleteLater();
    answered(std::move(result));
}

} // namespace saldoscope
