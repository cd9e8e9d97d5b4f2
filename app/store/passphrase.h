// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saldoscope {

enum class PassphraseStrength { None, Weak, Fair, Strong };

/// How hard a passphrase is to guess, in bits, reckoned low: a letter of a word counts some two bits, what repeats or runs on
/// ("aaa", "1234", "qwerty") next to nothing, and the words everybody takes count as one letter.
double passphraseBits(const QString &passphrase);
/// Weak is under 40 bits, Strong from 55 on. Weak is refused for a backup.
PassphraseStrength passphraseStrength(const QString &passphrase);

} // namespace saldoscope
