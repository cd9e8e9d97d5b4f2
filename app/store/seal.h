// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

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
    QByteArray bytes() const { return m_bytes; }

private:
    explicit Key(QByteArray bytes);
    QByteArray m_bytes;
};

/// XChaCha20-Poly1305 with a random nonce in front; `context` is authenticated but not stored (which case, which
/// table, which row), so that a sealed blob cannot be moved elsewhere unnoticed.
QByteArray seal(QByteArrayView clear, const Key &key, QByteArrayView context);
/// Error Storage where the key is another one or a byte was changed.
Result<QByteArray> unseal(QByteArrayView sealed, const Key &key, QByteArrayView context);

} // namespace saldoscope
