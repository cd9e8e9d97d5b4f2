// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

namespace saldoscope {

/// The keychain of the operating system, by QtKeychain; service name "Saldoscope" unless told otherwise. A machine
/// without one answers Error Secrets at once. A locked one makes the service ask the officer for its password; where
/// it stays locked the answer is Error Secrets, never "there is no such entry". Must outlive every owner.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service = QStringLiteral("Saldoscope"));
    void read(const QString &key, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done) override;
    void write(const QString &key, const QByteArray &secret, QObject *owner, std::function<void(Done)> done) override;
    void forget(const QString &key, QObject *owner, std::function<void(Done)> done) override;
    bool keeps() const override { return true; }

private:
    void readEntry(const QString &key, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done);

    QString m_service;
};

} // namespace saldoscope
