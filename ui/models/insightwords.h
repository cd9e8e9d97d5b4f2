// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/flags.h"
#include "insights/income.h"
#include "insights/commitments.h"

#include <QString>

namespace saldoscope {

// Words for what the engine tells kinds apart by: classes of income, types of loans, games, signs.

QString incomeClassName(IncomeClass kind);           ///< "Salary", "Parental benefit"
QString incomeUseText(const IncomeSource &source);   ///< "Counted", or why not in two or three words
QString incomeUseReason(IncomeUse use);              ///< a sentence
QString steadinessText(Steadiness steadiness);       ///< "high", "not known"
QString loanTypeName(LoanType type);
QString streamStatusText(StreamStatus status);       ///< "active", "late", "ended"
QString gameName(Game game);
QString arrearsSignText(ArrearsSign sign);
QString statementSignText(StatementSign sign);
QString incomeSignText(IncomeSign sign);             ///< "The money goes back"
QString reasonOf(FlagId id);                         ///< a sentence: what the flag looks at and why it matters

} // namespace saldoscope
