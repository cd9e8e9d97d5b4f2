// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/figure.h"

namespace saldoscope {

/// How numbers of a printed formula are written. The default is what the command line and exports print; the window
/// passes the signs of its language.
struct NumberSigns {
    QString group = QStringLiteral(" ");
    QString decimal = QStringLiteral(".");
    QString minus = QStringLiteral("-");
};

/// The figure's formula with its real numbers filled in, then what comes out: "312 450.00 / 12 = 26 037.50". A median
/// tells how many values it is of and the ones in the middle: "median(6: …; 577.00; 579.00; …) = 578.00". Money is
/// exact; a money result that had to be rounded to whole minor units is the rounded one. Other values have up to four
/// decimals. A figure without a value ends with "= ?"; one without a formula is its value alone, and empty where it
/// has neither. Operators of formulas: + - * / ( ) min(a; b) max(a; b).
QString printedFormula(const Figure &figure, const NumberSigns &signs = {});
/// The formula is one number and nothing else: printed, it would say "3 = 3".
bool isOneNumber(const Figure &figure);
/// The figure's value alone, written alike; empty where there is none.
QString printedValue(const Figure &figure, const NumberSigns &signs = {});
/// One term's number: "28 400.00", "12", "0.9429"; "?" where it has none.
QString printedTerm(const Term &term, Currency currency, const NumberSigns &signs = {});

/// What comes out when the formula is worked out with its terms, in major units for money ("26037.5"); nullopt where it
/// cannot be: no formula, a name without a term, a median that its middle values do not give, a division by zero. Tests hold every figure to its own formula by it.
std::optional<double> workedOut(const Figure &figure);

/// Terms as engines make them.
inline Term moneyTerm(const QString &name, qint64 minor, Unit unit = Unit::Money) { return {name, {}, minor, unit}; }
inline Term numberTerm(const QString &name, double value, Unit unit = Unit::Count) { return {name, value, {}, unit}; }
inline Term medianTerm(const QString &name, qint64 minor, MedianOf of) { return {name, {}, minor, Unit::Money, std::move(of)}; }

} // namespace saldoscope
