// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32);

/// Safe to call from any thread, any number of times; a machine without a source of randomness cannot keep secrets.
void wakeSodium()
{
    static const bool awake = sodium_init() >= 0;
    if (!awake)
        qFatal("libsodium cannot be used on this machine");
}

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
unsigned long long length(QByteArrayView bytes) { return static_cast<unsigned long long>(bytes.size()); }

} // namespace

Key Key::random()
{
    wakeSodium();
    Key key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

Result<Key> Key::fromBytes(QByteArrayView bytes)
{
    Key key;
    if (bytes.size() != qsizetype(key.m_bytes.size()))
        return Error {Error::Kind::Secrets, u"a key has 32 bytes"_s, u"BAD_KEY"_s};
    std::copy_n(raw(bytes), key.m_bytes.size(), key.m_bytes.begin());
    return key;
}

Key::~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

QByteArray Key::bytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())};
}

QByteArray seal(QByteArrayView clear, const Key &key, QByteArrayView context)
{
    wakeSodium();
    QByteArray sealed(kNonceBytes + clear.size() + kTagBytes, Qt::Uninitialized);
    unsigned char *nonce = raw(sealed);
    randombytes_buf(nonce, std::size_t(kNonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceBytes, nullptr, raw(clear), length(clear), raw(context),
        length(context), nullptr, nonce, key.m_bytes.data());
    return sealed;
}

Result<QByteArray> unseal(QByteArrayView sealed, const Key &key, QByteArrayView context)
{
    wakeSodium();
    const Error damaged {Error::Kind::Storage, u"a sealed value does not open"_s, u"DAMAGED"_s};
    if (sealed.size() < kNonceBytes + kTagBytes)
        return damaged;
    QByteArray clear(sealed.size() - kNonceBytes - kTagBytes, Qt::Uninitialized);
    const unsigned char *nonce = raw(sealed);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(clear), nullptr, nullptr, nonce + kNonceBytes,
            length(sealed) - std::size_t(kNonceBytes), raw(context), length(context), nonce, key.m_bytes.data())
        != 0)
        return damaged;
    return clear;
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached())
        sodium_memzero(secret.data(), std::size_t(secret.size()));
    secret.clear();
}

} // namespace saldoscope
