// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserecord.h"

#include <QString>

namespace saldoscope {

/// "E. S•••••": initial of the first name, and of the last with dots of fixed width; "no name" in the reader's words
/// where there is none.
QString maskedName(const QString &name);
/// "870412-••••": date of birth in six digits; dots alone where it is too short to tell.
QString maskedNumber(const QString &personNumber);
/// Both, as lists and the rail show them.
QString maskedApplicant(const CaseDetails &details);

} // namespace saldoscope
