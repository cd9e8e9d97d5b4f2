// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/parity.h"

#include <QString>

namespace saldoscope {

class Format;

// A provider's figures beside ours, as people read them.

/// What a member of an answer is called, and what it is counted in. A member nobody has named keeps its own path.
struct MemberWords {
    enum class Kind { Money, WholeMoney, Share, Days, Count, Text };
    QString section;                ///< "Income", "Loans: Mortgage"
    QString name;
    Kind kind = Kind::Text;
    bool named = false;             ///< false: shown raw
    bool isForm = false;            ///< titles and ids that say what the others speak of; shown only where they differ
};
MemberWords memberWords(const parity::Comparison &one, const parity::Sides &sides, const Analysis &analysis, const Format &format);

/// "12 345 kr", "5.1 %", "not given" where there is no such member, "none seen" for null.
QString memberText(const QJsonValue &value, MemberWords::Kind kind, Currency currency, const Format &format);
/// Theirs less ours: "+120 kr"; empty where the two agree; "differs" for what cannot be subtracted.
QString differenceText(const parity::Comparison &one, MemberWords::Kind kind, Currency currency, const Format &format);

} // namespace saldoscope
