// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace saldoscope {

/// The words of a person's or a firm's name: folded, each once, sorted.
std::vector<std::string> nameWords(std::string_view name);
std::vector<std::string> nameWords(const QString &name);

/// Token-set likeness of two names, 0…1 (spec d.3: alike from 0.9). 1 where the words of one are among those of the other
/// and are at least two ("Åsa Lindqvist", "LINDQVIST ÅSA MARIA"); else twice the shared words by all words.
double nameLikeness(const std::vector<std::string> &a, const std::vector<std::string> &b);
double nameLikeness(const QString &a, const QString &b);
inline constexpr double kSameName = 0.9;

/// Does the name look like that of a firm, an agency or an association?
bool isOrganisation(std::string_view text);
/// Does the folded text hold the word, at its beginning or whole?
bool hasWord(std::string_view text, std::string_view word, bool whole);

/// The single persons a holder's name names: "Anna Ek och Bo Ek" are two, "Lindqvist, Åsa" is one.
QStringList holdersOf(const QString &holderName);

} // namespace saldoscope
