// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fimentopages.h"

namespace saldoscope::sandbox::fimento {

/// What the pages say, in the reader's language. `%1` stands for a name.
enum class Text {
    Title, Intro, ChooseBank, Demo, Continue, SignInTo, SignInHelp, SignIn, BankSaysNo, CancelAtBank, Failed, Review, ReviewHelp, Reading,
    Read, NotSignedIn, AddBank, Approve, Deny, DenyHelp, Approved, ApprovedHelp, Denied, DeniedHelp, BackToLender, Lapsed, LapsedHelp, Unknown,
    UnknownHelp, Language, Insights, Balance, MoneyIn, MoneyOut, Category, Sum, AMonth, Account, Bank, Count
};

QString text(Language language, Text which);

} // namespace saldoscope::sandbox::fimento
