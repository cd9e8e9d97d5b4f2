// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consenttold.h"

#include "ui/consentlanes.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::ConsentLanes)
};

} // namespace

ConsentTold toldOf(const Collection &collection)
{
    ConsentTold told;
    for (const Track &track : collection.tracks()) {
        if (track.bank.isEmpty())
            told.flow = &track;
        else
            told.banks.push_back(&track);
    }
    return told;
}

const LaneStep *lastStep(const Track *track, QStringView code)
{
    if (!track)
        return nullptr;
    const auto found = std::find_if(track->steps.rbegin(), track->steps.rend(), [code](const LaneStep &step) { return step.code == code; });
    return found == track->steps.rend() ? nullptr : &*found;
}

int countSteps(const Track *track, QStringView code)
{
    return track ? int(std::ranges::count_if(track->steps, [code](const LaneStep &step) { return step.code == code; })) : 0;
}

QString currentStep(const Track *track) { return track && !track->steps.empty() ? track->steps.back().code : QString(); }

QString clockOf(const LaneStep *step, const Format &format) { return step && step->at.isValid() ? format.clock(step->at) : QString(); }

const Track *failedBank(const ConsentTold &told)
{
    if (currentStep(told.flow) != u"authError"_s)
        return nullptr;
    const Track *found = nullptr;
    for (const Track *bank : told.banks) {
        if (currentStep(bank) == u"bankAddedNotCompletedAuthFlow"_s && (!found || found->steps.back().at <= bank->steps.back().at))
            found = bank;
    }
    return found;
}

bool isFailureLast(const ConsentTold &told)
{
    if (currentStep(told.flow) != u"authError"_s)
        return false;
    const QDateTime failed = told.flow->steps.back().at;
    return std::ranges::none_of(told.banks, [&failed](const Track *bank) {
        const LaneStep *signedIn = lastStep(bank, u"bankAddedCompletedAuthFlow");
        return signedIn && signedIn->at >= failed;
    });
}

QString failureText(const LaneStep *error)
{
    return error && !error->note.isEmpty() ? ConsentWords::tr("The bank says: “%1” The applicant may try again with the same link; other lanes go on.").arg(error->note)
                                           : ConsentWords::tr("Signing in at the bank failed. The applicant may try again with the same link; other lanes go on.");
}

LaneButton laneButton(QStringView action, const QString &text) { return {action.toString(), text}; }

bool isVerification(const Collection &collection)
{
    return collection.invitation().parameters.value("collection"_L1).toString() == u"bank-account-verification"_s;
}

bool waitsForApplicant(const Collection &collection)
{
    const State &state = collection.state();
    const bool over = std::holds_alternative<Delivered>(state) || std::holds_alternative<Withdrawn>(state) || std::holds_alternative<Fetching>(state);
    const bool answered = std::ranges::any_of(collection.steps(), [](const LaneStep &step) { return step.code == u"processing"; });
    return collection.invites() && !collection.process().consentLink.isEmpty() && !over && !answered;
}

QString consentStepText(const QString &code)
{
    if (code == u"created")
        return ConsentWords::tr("Link made");
    if (code == u"consentLinkOpened")
        return ConsentWords::tr("Link opened");
    if (code == u"authError")
        return ConsentWords::tr("Sign-in failed");
    if (code == u"bankAddedNotCompletedAuthFlow")
        return ConsentWords::tr("Signing in at the bank");
    if (code == u"bankAddedCompletedAuthFlow")
        return ConsentWords::tr("Signed in at the bank");
    if (code == u"fetchingTransactionsStarted")
        return ConsentWords::tr("Fetching transactions");
    if (code == u"fetchingTransactionsDone")
        return ConsentWords::tr("Transactions fetched");
    if (code == u"customerApprovedConsent")
        return ConsentWords::tr("Consent given");
    if (code == u"customerDeniedConsent")
        return ConsentWords::tr("Consent withdrawn");
    if (code == u"categorisationStarted")
        return ConsentWords::tr("Sorting");
    if (code == u"categorisationDone")
        return ConsentWords::tr("Sorted");
    if (code == u"insightsStarted")
        return ConsentWords::tr("Computing");
    if (code == u"completed")
        return ConsentWords::tr("Ready at the provider");
    return code;
}

ConsentLink consentLinkOf(const Collection &collection)
{
    const ConsentTold told = toldOf(collection);
    const ProviderInfo &info = collection.provider().info();
    ConsentLink link;
    link.provider = info.name;
    link.link = collection.process().consentLink;
    link.validUntil = collection.process().linkValidUntil;
    if (link.validUntil.isValid() && info.linkLifetime.count() > 0)
        link.made = link.validUntil.addSecs(-info.linkLifetime.count());
    link.opened = countSteps(told.flow, u"consentLinkOpened");
    if (const LaneStep *opened = lastStep(told.flow, u"consentLinkOpened"))
        link.lastOpened = opened->at;
    link.settled = !waitsForApplicant(collection);
    return link;
}

} // namespace saldoscope
