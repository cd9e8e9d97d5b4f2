// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/collection.h"
#include "ui/widgets/lanelist.h"

/// What a provider told of an invitation, for the lanes that show it.
namespace saldoscope {

class Format;

/// One consent flow and its banks, as far as the provider told of them.
struct ConsentTold {
    const Track *flow = nullptr;
    std::vector<const Track *> banks;
};

/// The newest flow; the banks of all of them, because what one brought stays.
ConsentTold toldOf(const Collection &collection);

const LaneStep *lastStep(const Track *track, QStringView code);   ///< null where there is none, or no track
int countSteps(const Track *track, QStringView code);
QString currentStep(const Track *track);                          ///< the newest's code
QString clockOf(const LaneStep *step, const Format &format);      ///< empty where there is none

/// The bank at which a sign-in failed: the one that was chosen last before and has not been signed in to. Fimento does not
/// say which bank it was. Null where none failed.
const Track *failedBank(const ConsentTold &told);
/// The newest step of the flow is a failed sign-in, and nobody has signed in anywhere since.
bool isFailureLast(const ConsentTold &told);
/// What the bank said of it, and what can be done.
QString failureText(const LaneStep *error);

LaneButton laneButton(QStringView action, const QString &text);
Lane bankLane(const Collection &collection, const ConsentTold &told, std::size_t index, const Format &format);

} // namespace saldoscope
