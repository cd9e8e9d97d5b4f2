// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/flags.h"

#include <QString>

namespace saldoscope {

class Format;

// Figures, their formulas and the flags that rest on them, as people read them.

/// "28 400 kr a month", "12 %", "3 days"; the reason, never a zero, where the figure is not known.
QString figureText(const Figure &figure, const Format &format);
/// The same without a unit for a column that has it in its head; empty where the figure is not known.
QString figureNumber(const Figure &figure, const Format &format);
/// A term of a formula with its unit; "?" where it has no number.
QString termText(const Term &term, Currency currency, const Format &format);
/// What the terms are called and what they are; a median is followed by what it is the median of.
std::vector<std::pair<QString, QString>> termLines(const Figure &figure, const Format &format);
/// The formula with its real numbers, in the signs of the language; empty where the figure has neither formula nor value.
/// With privacy on, amounts are dots.
QString formulaText(const Figure &figure, const Format &format);

/// What a figure is called by its stable key: "balance.overdraftDays.90" → "Days below zero, last 90 days". A key nobody
/// has named yet is shown with its words apart.
QString figureName(const QString &key);
/// How a figure of Risk is reckoned, in a sentence; empty where the formula says it all.
QString figureExplanation(const QString &key);
/// What a term is called: "salary_total" → "Salaries in all".
QString termName(const QString &key);

QString flagTitle(FlagId id);                                  ///< "Takes part in gambling"
QString flagTitle(const Flag &flag);                           ///< with its subject, where it has one
QString flagLine(const Flag &flag, const Format &format);      ///< what it was measured by and the limit it passed
QString flagLevelText(FlagLevel level);                        ///< "Serious", "Look at this", "Good to know"
QString flagIcon(FlagLevel level);                             ///< Lucide name: a shape of its own for each level
QString positiveTitle(PositiveFact fact);

} // namespace saldoscope
