// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QSet>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace saldoscope::sandbox::nordigen {

using Ledgers = std::vector<std::shared_ptr<const Ledger>>;

/// Whose an account is, as far as an upload tells. Joint: its holder's name names several persons. Shared: it was handed
/// in under the names of different holders. Neither is documented; both must be found for drop_* to have a meaning.
class Ownership
{
public:
    explicit Ownership(const Ledgers &uploaded);
    static std::optional<bool> isJoint(const Account &account); ///< nullopt where no holder is named
    std::optional<bool> isShared(const Account &account) const; ///< nullopt where it has no number

private:
    QSet<QString> m_shared;
};

/// The ledgers without the accounts that an order leaves out.
Ledgers without(const Ledgers &ledgers, const Ownership &ownership, bool joint, bool shared);

/// The main currency of one of the API's countries, by the engine's code: "SEK" for "se".
Currency mainCurrency(const QString &engineCountry);

/// The ledgers with every row in one currency, at rates of the sandbox's own that never change, and the rates used.
/// Rows in a currency without a rate stay as they are, and are in none of the figures.
struct Converted {
    Ledgers ledgers;
    std::map<Currency, double> rates;   ///< of one unit into the display currency
};
Converted inCurrency(const Ledgers &ledgers, Currency display);

} // namespace saldoscope::sandbox::nordigen
