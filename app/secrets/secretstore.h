// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>

namespace saldoscope {

/// Where secrets live. Keys are plain words ("provider/nordigen-insights/credentials", "vault"); values are bytes.
/// Each question follows the one idiom: done at most once, never before the call returned, in the caller's thread,
/// never after the owner is gone. A missing entry is not an error: read gives nullopt.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual void read(const QString &key, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done) = 0;
    virtual void write(const QString &key, const QByteArray &secret, QObject *owner, std::function<void(Done)> done) = 0;
    virtual void forget(const QString &key, QObject *owner, std::function<void(Done)> done) = 0;
    /// False for a store that ends with the program: the officer is told.
    virtual bool keeps() const = 0;
};

} // namespace saldoscope
