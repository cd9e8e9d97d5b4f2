// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/doubts.h"

#include <QString>

namespace saldoscope {

class Format;

// What the calculation of what is left to live on speaks of, as people read it. Figures, never a verdict.

QString rateText(RatePpm rate, const Format &format);                    ///< "8,5 %"
QString termTitle(const AffordabilityTerm &term);                        ///< "Rent", "Car loan", payee where the key says nothing
QString livingLineTitle(const QString &key);                             ///< "living.food" → "Food"
QString groupTitle(TermGroup group);                                     ///< "Living costs"
QString sourceText(TermSource source);                                   ///< "Template"
QString sourceIcon(TermSource source);                                   ///< Lucide name
QString personsText(const Household &household);                         ///< "2 adults, 1 child"
QString blockText(AffordabilityBlock block);                             ///< why nothing can be said yet, a sentence
QString noteText(AffordabilityNote note);                                ///< a sentence
QString tableText(const TableUsed &table);                               ///< "Konsumentverket 2025 (not verified)"

QString doubtTitle(const Doubt &doubt, const Analysis &analysis, const Format &format);  ///< "Is BEMANNING AB pay?"
QString doubtLine(const Doubt &doubt, const Analysis &analysis, const Format &format);   ///< what it rests on, and what follows
QString doubtAsRead(const Doubt &doubt, const Analysis &analysis, const Format &format); ///< the reading as it stands: a button
QString doubtFlipped(const Doubt &doubt, const Analysis &analysis, const Format &format); ///< the other reading: a button
QString moveText(qint64 minor, Currency currency, const Format &format); ///< "+158 kr", "−1 250 kr", "±0 kr"

QString coverageBandText(CoverageBand band);
QString coverageReasonText(const CoverageLine &line);
QString coverageActionText(const CoverageLine &line);                    ///< empty where nothing can be done

} // namespace saldoscope
