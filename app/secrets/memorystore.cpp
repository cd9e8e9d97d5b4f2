// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorystore.h"

namespace saldoscope {

MemoryStore::~MemoryStore()
{
    for (QByteArray &secret : m_secrets) {
        if (secret.isDetached())
            secret.fill('\0');
    }
}

void MemoryStore::read(const QString &key, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done)
{
    const auto found = m_secrets.constFind(key);
    auto secret = found == m_secrets.cend() ? std::optional<QByteArray>() : std::optional(*found);
    QMetaObject::invokeMethod(
        owner, [done = std::move(done), secret = std::move(secret)] { done(secret); }, Qt::QueuedConnection);
}

void MemoryStore::write(const QString &key, const QByteArray &secret, QObject *owner, std::function<void(Done)> done)
{
    m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        owner, [done = std::move(done)] { done(saldoscope::done()); }, Qt::QueuedConnection);
}

void MemoryStore::forget(const QString &key, QObject *owner, std::function<void(Done)> done)
{
    m_secrets.remove(key);
    QMetaObject::invokeMethod(
        owner, [done = std::move(done)] { done(saldoscope::done()); }, Qt::QueuedConnection);
}

} // namespace saldoscope
