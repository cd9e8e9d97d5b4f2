// SPDX-License-Identifier: GPL-3.0-or-later
// One bank of an invitation as a lane.
#include "ui/consentlanes.h"
#include "ui/consenttold.h"
#include "ui/lanes.h"

#include <QCoreApplication>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::ConsentLanes)
};

using S = LaneMark::State;

} // namespace

Lane bankLane(const Collection &collection, const ConsentTold &told, std::size_t index, const Format &format)
{
    const Track &bank = *told.banks[index];
    Lane lane;
    lane.id = u"bank:%1:%2"_s.arg(collection.id()).arg(index);
    lane.icon = u"landmark"_s;
    lane.name = bank.bank;
    lane.line = collection.provider().info().name;
    const bool failed = &bank == failedBank(told);
    struct Known { QString name; QStringView code; };
    const Known known[] = {{ConsentWords::tr("Bank chosen"), u"bankAddedNotCompletedAuthFlow"}, {ConsentWords::tr("Signed in"), u"bankAddedCompletedAuthFlow"},
        {ConsentWords::tr("Fetching begun"), u"fetchingTransactionsStarted"}, {ConsentWords::tr("All fetched"), u"fetchingTransactionsDone"}};
    const bool finished = lastStep(&bank, u"fetchingTransactionsDone");
    bool waited = false;
    for (const Known &step : known) {
        const LaneStep *reached = lastStep(&bank, step.code);
        const bool passed = reached || finished;
        lane.marks.push_back({passed ? S::Passed : waited ? S::ToDo : failed ? S::Bad : S::Now, step.name, clockOf(reached, format)});
        waited = waited || !passed;
    }
    const LaneStep *approved = nullptr;
    const LaneStep *computed = nullptr;
    for (const Track &track : collection.tracks()) {
        if (track.bank.isEmpty() && track.flow == bank.flow)
            approved = lastStep(&track, u"customerApprovedConsent");
        if (track.bank.isEmpty() && track.flow == bank.flow)
            computed = lastStep(&track, u"completed");
    }
    lane.marks.push_back({approved ? S::Passed : waited ? S::ToDo : S::Now, ConsentWords::tr("Consent given"), clockOf(approved, format)});
    lane.marks.push_back({computed ? S::Passed : approved ? S::Now : S::ToDo, ConsentWords::tr("Sorted, computed"), clockOf(computed, format)});
    lane.tone = failed ? Tone::Bad : finished ? Tone::Ok : Tone::Info;
    lane.state = failed ? ConsentWords::tr("Needs you") : consentStepText(currentStep(&bank));
    if (failed) {
        const LaneStep *error = lastStep(told.flow, u"authError");
        lane.marks[1].name = ConsentWords::tr("Sign-in failed");
        lane.marks[1].note = clockOf(error, format);
        lane.note = failureText(error);
        lane.buttons = {laneButton(laneaction::kShowLink, ConsentWords::tr("Show link")), laneButton(laneaction::kUpload, ConsentWords::tr("Add a file"))};
    }
    return lane;
}

} // namespace saldoscope
