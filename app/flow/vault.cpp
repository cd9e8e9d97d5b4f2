// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/vault.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using Told = std::function<void(Result<Key>)>;

QString entry() { return u"vault"_s; }

// As text, since not every keychain keeps bytes.
Result<Key> keyFrom(QByteArray text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    wipe(text);
    auto key = decoded ? Key::fromBytes(*decoded) : Result<Key>(Error {});
    wipe(*decoded);
    if (!key)
        return Error {Error::Kind::Secrets, u"the entry is not a key"_s, u"VAULT_DAMAGED"_s};
    return key;
}

/// Read back after it was written: what is sealed with is what the store will give next time.
void readBack(SecretStore &secrets, QObject *owner, Told done)
{
    secrets.read(entry(), owner, [done = std::move(done)](Result<std::optional<QByteArray>> secret) {
        if (!secret)
            done(secret.error());
        else if (!secret->has_value())
            done(Error {Error::Kind::Secrets, u"the entry was not kept"_s, u"NOT_KEPT"_s});
        else
            done(keyFrom(**std::move(secret)));
    });
}

void make(SecretStore &secrets, QObject *owner, Told done)
{
    QByteArray bytes = Key::random().bytes();
    QByteArray text = bytes.toBase64();
    wipe(bytes);
    secrets.write(entry(), text, owner, [&secrets, owner, done = std::move(done)](const Done &written) {
        if (!written)
            done(written.error());
        else
            readBack(secrets, owner, done);
    });
    wipe(text);
}

} // namespace

void openVault(SecretStore &secrets, const QString &databasePath, QObject *owner, Told done)
{
    secrets.read(entry(), owner, [&secrets, databasePath, owner, done = std::move(done)](
                                     Result<std::optional<QByteArray>> secret) {
        if (!secret)
            done(secret.error());
        else if (secret->has_value())
            done(keyFrom(**std::move(secret)));
        else if (QFileInfo(databasePath).size() > 0) // an empty file is a first start that got no further
            done(Error {Error::Kind::Secrets, u"there are cases, but no key for them"_s, u"VAULT_MISSING"_s});
        else
            make(secrets, owner, done);
    });
}

} // namespace saldoscope
