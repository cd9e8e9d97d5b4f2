// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/unpacking.h"

#include <zlib.h>

#include <array>

namespace saldoscope {

Unpacking::Unpacking()
    : m_stream(std::make_unique<z_stream>())
{
    constexpr int gzipOnly = MAX_WBITS + 16;
    m_ready = inflateInit2(m_stream.get(), gzipOnly) == Z_OK;
}

Unpacking::~Unpacking()
{
    if (m_ready)
        inflateEnd(m_stream.get());
}

bool Unpacking::take(const QByteArray &packed, QByteArray &plain, qint64 most)
{
    if (!m_ready)
        return false;
    std::array<char, 65'536> room;
    QByteArray input = packed; // zlib wants to be given bytes it may write to, though it never does
    m_stream->next_in = reinterpret_cast<Bytef *>(input.data());
    m_stream->avail_in = uInt(input.size());
    for (;;) {
        if (m_ended) {
            // A gzip file may be several behind each other; what follows and is none is padding.
            if (m_stream->avail_in == 0 || *m_stream->next_in != 0x1f || inflateReset(m_stream.get()) != Z_OK)
                return true;
            m_ended = false;
        }
        m_stream->next_out = reinterpret_cast<Bytef *>(room.data());
        m_stream->avail_out = uInt(room.size());
        const int came = inflate(m_stream.get(), Z_NO_FLUSH);
        if (came != Z_OK && came != Z_STREAM_END && came != Z_BUF_ERROR)
            return false;
        plain.append(room.data(), qsizetype(room.size() - m_stream->avail_out));
        m_ended = came == Z_STREAM_END;
        const bool wantsMore = !m_ended && m_stream->avail_out > 0;
        if (wantsMore || plain.size() > most)
            return true;
    }
}

} // namespace saldoscope
