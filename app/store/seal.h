// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <array>

namespace saldoscope {

/// A 256-bit key that is wiped when it goes away.
class Key
{
public:
    static Key random();
    static Result<Key> fromBytes(QByteArrayView bytes); ///< exactly 32 bytes
    Key(const Key &) = default;
    Key &operator=(const Key &) = default;
    ~Key();
    /// A copy; whoever asks for it wipes it (wipe()).
    QByteArray bytes() const;

private:
    Key() = default;
    friend QByteArray seal(QByteArrayView, const Key &, QByteArrayView);
    friend Result<QByteArray> unseal(QByteArrayView, const Key &, QByteArrayView);
    std::array<unsigned char, 32> m_bytes {}; // not a QByteArray: every copy is its own, and is wiped
};

/// XChaCha20-Poly1305 with a random nonce in front; `context` is authenticated but not stored (which case, which
/// table, which row), so that a sealed blob cannot be moved elsewhere unnoticed.
QByteArray seal(QByteArrayView clear, const Key &key, QByteArrayView context);
/// Error Storage, code "DAMAGED", where the key or the context is another one or a byte was changed.
Result<QByteArray> unseal(QByteArrayView sealed, const Key &key, QByteArrayView context);

/// Overwrites what held a secret and empties it; other copies that share its bytes are not touched.
void wipe(QByteArray &secret);

} // namespace saldoscope
