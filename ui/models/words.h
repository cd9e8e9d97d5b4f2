// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QString>

namespace saldoscope {

class Format;

// Words for what an analysis speaks of: accounts, rhythms, who decided.

QString accountName(const Account &account);                 ///< "Norrvik lönekonto ••4417"; never the whole number
QString categoryTitle(const Analysis &analysis, CategoryId category, const Format &format);
QString familyName(int family);                              ///< "Housing"; of tokens.h, 0…8
/// What a choice of categories is called: its title, its family, or how many they are.
QString categoriesTitle(const Analysis &analysis, const std::vector<CategoryId> &categories, const Format &format);
QString cadenceText(Cadence cadence);                        ///< "monthly"
QString streamText(const Stream &stream);                    ///< "Monthly, 28th"
QString ordinal(int day);                                    ///< "28th"; "28." and "28" in other languages
/// Why a row has its category: the rule's id or the merchant's name, in the language of the window.
QString reasonText(const Analysis &analysis, const Verdict &verdict);
QString layerText(Layer layer);                              ///< "Merchant list"
QString layerIcon(Layer layer);                              ///< Lucide name
/// A group that asks for a second look: gambling, payment difficulties, instant loans.
bool needsALook(const CategoryTree &tree, CategoryId category);

} // namespace saldoscope
