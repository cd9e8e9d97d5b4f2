// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/nationalid.h"

#include <QCoreApplication>

namespace saldoscope {

/// An identity number in words: what it is, or which of its characters cannot be and why.
class NationalIdWords
{
    Q_DECLARE_TR_FUNCTIONS(saldoscope::NationalIdWords)
public:
    static QString found(const NationalId &id);                             ///< "Personnummer, born 1995-03-09"
    static QString fault(const NationalIdFault &fault, const QString &typed);
    /// How the last character is worked out, one term a digit; empty for other faults.
    static QString working(const NationalIdFault &fault);
};

} // namespace saldoscope
