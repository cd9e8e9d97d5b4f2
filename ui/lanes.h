// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/caseflow.h"
#include "ui/widgets/lanelist.h"

namespace saldoscope {

class Format;

/// What the officer can do on a lane; LaneButton::action is one of these words.
namespace laneaction {
inline constexpr QStringView kRemove = u"remove";
inline constexpr QStringView kRemoveBatch = u"remove-batch";
inline constexpr QStringView kCancel = u"cancel";
inline constexpr QStringView kTryAgain = u"try-again";
inline constexpr QStringView kCredentials = u"credentials";
inline constexpr QStringView kProblems = u"problems";
inline constexpr QStringView kFigures = u"figures";
inline constexpr QStringView kCompare = u"compare";
inline constexpr QStringView kOpen = u"open";
inline constexpr QStringView kMenu = u"menu";                    // opens what else can be done; the lane does it itself
inline constexpr QStringView kShowLink = u"show-link";
inline constexpr QStringView kFreshLink = u"fresh-link";
inline constexpr QStringView kAddBank = u"add-bank";
inline constexpr QStringView kVisualise = u"visualise";
inline constexpr QStringView kAccounts = u"accounts";
inline constexpr QStringView kUpload = u"upload";
inline constexpr QStringView kApprove = u"approve";              // in the applicant's place, in a demo only
inline constexpr QStringView kDeny = u"deny";
inline constexpr QStringView kDeleteProcess = u"delete-process";
} // namespace laneaction

/// A handed-in file on its way through this computer.
Lane laneOf(const FileView &file, const CaseFlow &flow, const Format &format);
/// A collection at a provider.
Lane laneOf(const Collection &collection, const Format &format);
/// All lanes of a case: collections first, newest first, then files.
std::vector<Lane> lanesOf(const CaseFlow &flow, const Format &format);

/// "1 of 4 finished, 1 working, 2 need you".
QString laneCounts(const std::vector<Lane> &lanes);
/// "Checked 6 s ago. Next look in 13 s."; empty where nobody is looking.
QString lookText(const CaseFlow &flow, const QDateTime &now);

} // namespace saldoscope
