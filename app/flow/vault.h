// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"
#include "store/seal.h"

namespace saldoscope {

/// Gives the key that all cases in `databasePath` are sealed with. On a first start, where there is neither a database
/// nor a key, one is made and kept. Follows the one idiom. Error Secrets with code
///   VAULT_MISSING   there is a database but no key for it: nothing is made, nothing is overwritten
///   VAULT_DAMAGED   the secret store holds something that is no key
/// or whatever the secret store says. A locked keychain looks like a missing entry: VAULT_MISSING may only mean that.
void openVault(SecretStore &secrets, const QString &databasePath, QObject *owner, std::function<void(Result<Key>)> done);

} // namespace saldoscope
