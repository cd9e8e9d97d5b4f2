// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

namespace saldoscope {

/// The keychain of the operating system, by QtKeychain; service name "Saldoscope" unless told otherwise. A machine
/// without one answers Error Secrets at once.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service = QStringLiteral("Saldoscope"));
    void read(const QString &key, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done) override;
    void write(const QString &key, const QByteArray &secret, QObject *owner, std::function<void(Done)> done) override;
    void forget(const QString &key, QObject *owner, std::function<void(Done)> done) override;
    bool keeps() const override { return true; }

private:
    QString m_service;
};

} // namespace saldoscope
