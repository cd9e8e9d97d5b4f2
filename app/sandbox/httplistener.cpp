// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httplistener.h"

#include "base/log.h"
#include "sandbox/httpconnection.h"

#include <set>
#include <thread>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

/// How the handler tells the connection, through the library, that the answer shall be a reset.
constexpr auto kResetMark = "Saldoscope-Reset";

QByteArray bytes(const std::string &text) { return {text.data(), qsizetype(text.size())}; }

WireRequest read(const httplib::Request &from)
{
    WireRequest request;
    request.method = bytes(from.method);
    request.path = bytes(from.path);
    request.host = bytes(from.get_header_value("Host"));
    request.origin = bytes(from.get_header_value("Origin"));
    request.authorization = bytes(from.get_header_value("Authorization"));
    request.contentType = bytes(from.get_header_value("Content-Type"));
    request.acceptLanguage = bytes(from.get_header_value("Accept-Language"));
    request.partnerBankId = bytes(from.get_header_value("partner-bank-id"));
    request.idempotencyKey = bytes(from.get_header_value("idempotency-key"));
    request.body = bytes(from.body);
    for (const auto &[name, file] : from.files)
        request.parts.push_back({bytes(name), bytes(file.filename), bytes(file.content)});
    for (const auto &[name, value] : from.params)
        request.fields.emplace_back(bytes(name), bytes(value));
    return request;
}

void write(const WireAnswer &answer, httplib::Response &to)
{
    to.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        to.set_header(name.toStdString(), value.toStdString());
    switch (answer.ending) {
    case WireAnswer::Ending::Whole:
        to.set_content(answer.body.toStdString(), answer.contentType.toStdString());
        return;
    case WireAnswer::Ending::CutBody:
        to.set_content_provider(std::size_t(answer.body.size()) + 1, answer.contentType.toStdString(),
            [half = answer.body.left(answer.body.size() / 2)](std::size_t, std::size_t, httplib::DataSink &sink) {
                sink.write(half.constData(), std::size_t(half.size()));
                return false; // the library closes the connection
            });
        return;
    case WireAnswer::Ending::Reset:
        to.set_header(kResetMark, "1");
        return;
    }
}

/// httplib's server with connections that can be ended from outside.
class Server : public httplib::Server
{
public:
    explicit Server(const WireLimits &limits)
        : m_limits(limits)
    {
    }

    void endConnections()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        for (HttpConnection *connection : m_open)
            connection->shutDown();
    }

    void reset(int remotePort)
    {
        const std::lock_guard lock(m_mutex);
        for (HttpConnection *connection : m_open) {
            std::string ip;
            int port = -1;
            connection->get_remote_ip_and_port(ip, port);
            if (port == remotePort)
                connection->resetAtEnd();
        }
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        HttpConnection connection(socket, m_limits.readTimeout, m_limits.writeTimeout);
        if (!enter(connection))
            return false;
        bool fine = true;
        bool closed = false;
        for (std::size_t left = m_limits.requestsAConnection; fine && !closed && left > 0; --left) {
            if (!connection.awaitRequest(m_limits.keepAlive))
                break;
            connection.allow(m_limits.mostHeaderBytes);
            fine = process_request(connection, left == 1, closed, [this, &connection](httplib::Request &request) {
                // A body that announces its length is refused by the library and skipped; any other is cut here.
                if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
                    request.set_header("Content-Length", "0"); // else the library reads until the other side closes
                connection.allow(request.has_header("Content-Length") ? std::numeric_limits<std::size_t>::max() : m_limits.mostBodyBytes);
            });
            fine = fine && !connection.resetsAtEnd(); // the library does not notice that nothing was written
        }
        leave(connection);
        return fine;
    }

    bool enter(HttpConnection &connection)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ended)
            m_open.insert(&connection);
        return !m_ended;
    }

    void leave(HttpConnection &connection)
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(&connection);
    }

    WireLimits m_limits;
    std::mutex m_mutex;
    std::set<HttpConnection *> m_open;
    bool m_ended = false;
};

} // namespace

struct HttpListener::Private {
    Handler handler;
    Refusal onRefused;
    WireLimits limits;
    Server server;
    std::thread thread;
    std::atomic_bool finished = true;
    quint16 port = 0;

    Private(Handler handle, Refusal refuse, const WireLimits &most)
        : handler(std::move(handle))
        , onRefused(std::move(refuse))
        , limits(most)
        , server(most)
    {
    }

    void answer(const httplib::Request &request, httplib::Response &response)
    {
        const WireAnswer given = handler(read(request));
        if (given.ending == WireAnswer::Ending::Reset)
            server.reset(request.remote_port);
        write(given, response);
    }

    void configure();
};

void HttpListener::Private::configure()
{
    server.set_address_family(AF_INET);
    server.set_tcp_nodelay(true);
    server.set_payload_max_length(limits.mostBodyBytes);
    server.set_keep_alive_max_count(limits.requestsAConnection);
    server.set_keep_alive_timeout(limits.keepAlive.count());
    server.set_read_timeout(limits.readTimeout);
    server.set_write_timeout(limits.writeTimeout);
    server.new_task_queue = [count = limits.threads] { return new httplib::ThreadPool(count); };
    server.set_socket_options([](socket_t socket) {
        // Not the library's SO_REUSEPORT, with which a second program could share the port unnoticed.
        const int on = 1;
#ifdef _WIN32
        setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
#else
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
    });
    server.set_error_handler(
        httplib::Server::HandlerWithResponse([this](const httplib::Request &request, httplib::Response &response) {
            const bool ours = !response.body.empty() || response.content_provider_;
            if (ours || response.has_header(kResetMark))
                return httplib::Server::HandlerResponse::Unhandled;
            write(onRefused(response.status, bytes(request.method), bytes(request.path)), response);
            return httplib::Server::HandlerResponse::Handled;
        }));
    const httplib::Server::Handler all
        = [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); };
    server.Get(".*", all).Post(".*", all).Put(".*", all).Patch(".*", all).Delete(".*", all).Options(".*", all);
}

HttpListener::HttpListener(Handler handler, Refusal onRefused, WireLimits limits)
    : d(std::make_unique<Private>(std::move(handler), std::move(onRefused), limits))
{
    d->configure();
}

HttpListener::~HttpListener() { stop(); }

Done HttpListener::start(quint16 port)
{
    Q_ASSERT(!d->thread.joinable());
    const int bound = port == 0 ? d->server.bind_to_any_port("127.0.0.1")
        : d->server.bind_to_port("127.0.0.1", port) ? int(port)
                                                     : -1;
    if (bound <= 0)
        return Error {.kind = Error::Kind::Network, .detail = u"the port cannot be had on 127.0.0.1"_s};
    d->port = quint16(bound);
    d->finished = false;
    d->thread = std::thread([this] {
        d->server.listen_after_bind();
        d->finished = true;
    });
    return done();
}

quint16 HttpListener::port() const { return d->port; }

void HttpListener::stop()
{
    if (!d->thread.joinable())
        return;
    d->server.endConnections();
    while (!d->finished) { // stop() has no effect before the loop of listen_after_bind() has begun
        d->server.stop();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    d->thread.join();
}

} // namespace saldoscope::sandbox
