// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/caseflow.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/lanelist.h"

namespace saldoscope {

class Format;

/// An invitation as lanes: one for the newest consent flow, one for each bank. "collection:7" and "bank:7:n". `several`: the case
/// has more of them, so that it must be said who was invited.
std::vector<Lane> consentLanes(const Collection &collection, bool demo, const Format &format, const QDateTime &now, bool several = false);

/// The link of an invitation, as Collect shows it.
ConsentLink consentLinkOf(const Collection &collection);

/// Whether the applicant may still use the link of an invitation: there is one, and it was not answered yet. True also while the
/// provider cannot be reached.
bool waitsForApplicant(const Collection &collection);

/// What an officer reads for a step of a provider's consent track; an unknown code is shown as it is.
QString consentStepText(const QString &code);

/// Whether only accounts were asked for, no transactions.
bool isVerification(const Collection &collection);

} // namespace saldoscope
