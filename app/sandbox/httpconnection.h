// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <chrono>
#include <vector>

namespace saldoscope::sandbox {

/// One accepted socket as cpp-httplib's stream, for all requests of its life. The library's own stream is hidden in its
/// .so, drops pipelined bytes between requests, waits blindly on idle connections and cannot be told to reset.
class HttpConnection : public httplib::Stream
{
public:
    using Stream::write;

    HttpConnection(socket_t socket, std::chrono::milliseconds readTimeout, std::chrono::milliseconds writeTimeout);
    ~HttpConnection() override; ///< closes; with a reset where resetAtEnd() was called
    bool resetsAtEnd() const { return m_reset; }

    /// Another request begins to arrive within `patience`; false where the other side closed or went silent.
    bool awaitRequest(std::chrono::milliseconds patience);
    /// At most this many further bytes are read; then the connection reads as closed.
    void allow(std::size_t bytes) { m_allowance = bytes; }
    void resetAtEnd() { m_reset = true; }
    /// Wakes every wait on this connection for good. The only function that other threads may call.
    void shutDown();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *to, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    std::size_t takeBuffered(char *to, std::size_t size);

    socket_t m_socket;
    std::chrono::milliseconds m_readTimeout;
    std::chrono::milliseconds m_writeTimeout;
    std::vector<char> m_buffer; // the library reads headers byte by byte
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_allowance = 0;
    bool m_reset = false;
};

} // namespace saldoscope::sandbox
