// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace saldoscope {

/// Secrets for this session only: demos, tests, and machines without a secret service when the officer agrees.
class MemoryStore final : public SecretStore
{
public:
    ~MemoryStore() override;
    void read(const QString &key, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done) override;
    void write(const QString &key, const QByteArray &secret, QObject *owner, std::function<void(Done)> done) override;
    void forget(const QString &key, QObject *owner, std::function<void(Done)> done) override;
    bool keeps() const override { return false; }

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace saldoscope
