// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace saldoscope {

/// Unpacks a gzip body as it arrives. Ours and not Qt's: Qt 6.4 takes a packed body that ends half-way for a whole one,
/// and a figure must never be read off half an answer.
class Unpacking
{
public:
    Unpacking();
    ~Unpacking();
    Unpacking(const Unpacking &) = delete;
    Unpacking &operator=(const Unpacking &) = delete;

    /// Appends what `packed` holds to `plain`, but stops once that has more than `most` bytes: a few packed bytes may
    /// burst into any number. False where the bytes are not gzip, or their sums do not agree.
    bool take(const QByteArray &packed, QByteArray &plain, qint64 most);
    /// Whether the stream came to its own end, sums and all.
    bool ended() const { return m_ended; }

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace saldoscope
