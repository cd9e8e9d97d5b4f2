// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpconnection.h"

#include <algorithm>
#include <cstring>

#ifndef _WIN32
#include <poll.h>
#endif

namespace saldoscope::sandbox {
namespace {

#ifdef _WIN32
using Length = int;
constexpr int kSendFlags = 0;
constexpr int kBothWays = SD_BOTH;
int pollOne(WSAPOLLFD &what, int milliseconds) { return WSAPoll(&what, 1, milliseconds); }
using PollItem = WSAPOLLFD;
void closeSocket(socket_t socket) { closesocket(socket); }
#else
using Length = std::size_t;
constexpr int kSendFlags = MSG_NOSIGNAL;
constexpr int kBothWays = SHUT_RDWR;
using PollItem = pollfd;
int pollOne(pollfd &what, int milliseconds)
{
    int ready = 0;
    do {
        ready = ::poll(&what, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready;
}
void closeSocket(socket_t socket) { ::close(socket); }
#endif

bool ready(socket_t socket, short events, std::chrono::milliseconds patience)
{
    PollItem item {};
    item.fd = socket;
    item.events = events;
    return pollOne(item, int(patience.count())) > 0;
}

} // namespace

HttpConnection::HttpConnection(
    socket_t socket, std::chrono::milliseconds readTimeout, std::chrono::milliseconds writeTimeout)
    : m_socket(socket)
    , m_readTimeout(readTimeout)
    , m_writeTimeout(writeTimeout)
    , m_buffer(65'536)
{
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
}

HttpConnection::~HttpConnection()
{
    if (m_reset) {
        const linger atOnce {1, 0}; // closing with no time to linger sends RST instead of FIN
        setsockopt(m_socket, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
    } else {
        ::shutdown(m_socket, kBothWays);
    }
    closeSocket(m_socket);
}

void HttpConnection::shutDown() { ::shutdown(m_socket, kBothWays); }

bool HttpConnection::awaitRequest(std::chrono::milliseconds patience)
{
    return m_begin < m_end || ready(m_socket, POLLIN, patience);
}

bool HttpConnection::is_readable() const { return m_begin < m_end || ready(m_socket, POLLIN, m_readTimeout); }
bool HttpConnection::is_writable() const { return !m_reset && ready(m_socket, POLLOUT, m_writeTimeout); }

std::size_t HttpConnection::takeBuffered(char *to, std::size_t size)
{
    const std::size_t taken = std::min(size, m_end - m_begin);
    std::memcpy(to, m_buffer.data() + m_begin, taken);
    m_begin += taken;
    m_allowance -= taken;
    return taken;
}

ssize_t HttpConnection::read(char *to, size_t size)
{
    size = std::min(size, m_allowance);
    if (size == 0)
        return -1;
    if (m_begin < m_end)
        return ssize_t(takeBuffered(to, size));
    if (!is_readable())
        return -1;
    const auto got = ::recv(m_socket, m_buffer.data(), Length(m_buffer.size()), 0);
    if (got <= 0)
        return ssize_t(got);
    m_begin = 0;
    m_end = std::size_t(got);
    return ssize_t(takeBuffered(to, size));
}

ssize_t HttpConnection::write(const char *from, size_t size)
{
    if (!is_writable())
        return -1;
    return ssize_t(::send(m_socket, from, Length(size), kSendFlags));
}

void HttpConnection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_in address {};
    socklen_t length = sizeof address;
    ip = "127.0.0.1";
    if (getpeername(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        port = ntohs(address.sin_port);
}

void HttpConnection::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_in address {};
    socklen_t length = sizeof address;
    ip = "127.0.0.1";
    if (getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        port = ntohs(address.sin_port);
}

} // namespace saldoscope::sandbox
