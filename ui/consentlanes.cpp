// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consentlanes.h"

#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/lanes.h"

#include <QCoreApplication>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::ConsentLanes)
};

using S = LaneMark::State;

/// One consent flow and its banks, as far as the provider told of them.
struct Told {
    const Track *flow = nullptr;
    std::vector<const Track *> banks;
};

/// The newest flow; the banks of all of them, because what one brought stays.
Told toldOf(const Collection &collection)
{
    Told told;
    for (const Track &track : collection.tracks()) {
        if (track.bank.isEmpty())
            told.flow = &track;
        else
            told.banks.push_back(&track);
    }
    return told;
}

const LaneStep *last(const Track *track, QStringView code)
{
    if (!track)
        return nullptr;
    const auto found = std::find_if(track->steps.rbegin(), track->steps.rend(), [code](const LaneStep &step) { return step.code == code; });
    return found == track->steps.rend() ? nullptr : &*found;
}

int count(const Track *track, QStringView code)
{
    return track ? int(std::ranges::count_if(track->steps, [code](const LaneStep &step) { return step.code == code; })) : 0;
}

QString current(const Track *track) { return track && !track->steps.empty() ? track->steps.back().code : QString(); }

QString clockOf(const LaneStep *step, const Format &format) { return step && step->at.isValid() ? format.clock(step->at) : QString(); }

/// The bank at which a sign-in failed: the one that was chosen last before and has not been signed in to. Fimento does not
/// say which bank it was.
const Track *failedBank(const Told &told)
{
    if (current(told.flow) != u"authError"_s)
        return nullptr;
    const Track *found = nullptr;
    for (const Track *bank : told.banks) {
        if (current(bank) == u"bankAddedNotCompletedAuthFlow"_s && (!found || found->steps.back().at <= bank->steps.back().at))
            found = bank;
    }
    return found;
}

QString said(const LaneStep *error)
{
    return error && !error->note.isEmpty() ? ConsentWords::tr("The bank says: “%1” The applicant may try again with the same link; other lanes go on.").arg(error->note)
                                           : ConsentWords::tr("Signing in at the bank failed. The applicant may try again with the same link; other lanes go on.");
}

LaneButton button(QStringView action, const QString &text) { return {action.toString(), text}; }

class FlowLane
{
public:
    FlowLane(const Collection &collection, const Told &told, bool demo, const Format &format, const QDateTime &now)
        : m_collection(collection)
        , m_info(collection.provider().info())
        , m_told(told)
        , m_format(format)
        , m_now(now)
    {
        m_lane.id = u"collection:"_s + QString::number(collection.id());
        m_lane.icon = u"send"_s;
        m_lane.name = m_info.name;
        m_lane.line = isVerification(collection) ? ConsentWords::tr("Check of accounts, by consent") : ConsentWords::tr("Insights, by consent");
        addMarks();
        std::visit([this](const auto &state) { say(state); }, collection.state());
        addMenu(demo);
    }
    Lane lane() const { return m_lane; }

private:
    const LaneStep *ownStep(QStringView code) const
    {
        const auto found = std::ranges::find_if(m_collection.steps(), [code](const LaneStep &step) { return step.code == code; });
        return found == m_collection.steps().end() ? nullptr : &*found;
    }
    bool done() const { return std::holds_alternative<Delivered>(m_collection.state()); }

    void addMarks()
    {
        struct Known { QString name; QStringView code; QStringView begun; };
        const Known known[] = {{ConsentWords::tr("Link made"), u"created", {}}, {ConsentWords::tr("Opened"), u"consentLinkOpened", {}},
            {ConsentWords::tr("Consent given"), u"customerApprovedConsent", {}}, {ConsentWords::tr("Sorted"), u"categorisationDone", u"categorisationStarted"},
            {ConsentWords::tr("Computed"), u"completed", u"insightsStarted"}};
        bool waited = false;
        for (const Known &step : known) {
            const LaneStep *reached = last(m_told.flow, step.code);
            if (!reached && step.code == u"created")
                reached = ownStep(u"invited"); // before the first look
            // A link that was opened again after consent changes nothing of what came later.
            const bool passed = reached || done();
            QString note = clockOf(reached, m_format);
            if (const int times = count(m_told.flow, step.code); step.code == u"consentLinkOpened" && times > 1)
                note = ConsentWords::tr("%n times, %1", "", times).arg(note);
            if (!passed && !step.begun.isEmpty() && last(m_told.flow, step.begun))
                note = ConsentWords::tr("since %1").arg(clockOf(last(m_told.flow, step.begun), m_format));
            m_lane.marks.push_back({passed ? S::Passed : waited ? S::ToDo : S::Now, step.name, note});
            waited = waited || !passed;
        }
        const LaneStep *ready = ownStep(u"ready");
        m_lane.marks.push_back({done() ? S::Passed : waited ? S::ToDo : S::Now, ConsentWords::tr("Ready"), clockOf(ready, m_format)});
    }

    void stopMarks(S state)
    {
        for (LaneMark &mark : m_lane.marks) {
            if (mark.state == S::Now)
                mark.state = state;
        }
    }

    void working(const QString &state, const QString &note = {})
    {
        m_lane.tone = Tone::Info;
        m_lane.state = state;
        m_lane.note = note;
    }

    void say(const Idle &)
    {
        stopMarks(S::ToDo);
        m_lane.tone = Tone::Neutral;
        m_lane.state = ConsentWords::tr("Stopped");
        m_lane.note = ConsentWords::tr("You stopped this. The link may still be open at the applicant's.");
        m_lane.buttons = {button(laneaction::kTryAgain, ConsentWords::tr("Go on"))};
    }
    void say(const SigningIn &) { working(ConsentWords::tr("Signing in")); }
    void say(const Sending &) { working(ConsentWords::tr("Making the link")); }
    void say(const Inviting &) { working(ConsentWords::tr("Making the link")); }
    void say(const Beginning &) { working(ConsentWords::tr("Making the link")); }
    void say(const Fetching &) { working(ConsentWords::tr("Fetching results"), ConsentWords::tr("Next: the results are here. You can go on working.")); }
    void say(const Waiting &waiting)
    {
        if (waiting.failures > 0)
            return working(ConsentWords::tr("Waiting"), ConsentWords::tr("The provider did not answer the last look; looking goes on by itself."));
        const QString code = current(m_told.flow);
        const bool open = m_collection.mayTakeFreshLink();
        if (open && m_collection.isLinkLapsed(m_now)) {
            stopMarks(S::Warn);
            m_lane.tone = Tone::Warn;
            m_lane.state = ConsentWords::tr("Link lapsed");
            m_lane.note = ConsentWords::tr("Nobody consented before the link stopped working. What was done so far is kept.");
            m_lane.buttons = {button(laneaction::kFreshLink, ConsentWords::tr("Make a fresh link"))};
            return;
        }
        if (code == u"authError"_s && !failedBank(m_told)) {
            stopMarks(S::Bad);
            m_lane.tone = Tone::Bad;
            m_lane.state = ConsentWords::tr("Needs you");
            m_lane.note = said(last(m_told.flow, code));
            m_lane.buttons = {button(laneaction::kShowLink, ConsentWords::tr("Show link")), button(laneaction::kUpload, ConsentWords::tr("Add a file"))};
            return;
        }
        if (!open)
            return working(consentStepText(code), ConsentWords::tr("Next: the provider sorts and computes, usually under a minute. You can go on working."));
        // A sign-in that failed stands on the lane of its bank.
        working(code.isEmpty() ? ConsentWords::tr("Link made") : consentStepText(code == u"authError"_s ? u"consentLinkOpened"_s : code), next());
        m_lane.buttons = {button(laneaction::kShowLink, ConsentWords::tr("Show link"))};
    }
    QString next() const
    {
        const auto signedIn = std::ranges::any_of(m_told.banks, [](const Track *bank) { return last(bank, u"fetchingTransactionsStarted"); });
        if (signedIn)
            return ConsentWords::tr("Next: the applicant adds another bank or says yes. You can go on working.");
        if (!m_told.banks.empty())
            return ConsentWords::tr("Next: the applicant signs in at the bank.");
        if (last(m_told.flow, u"consentLinkOpened"))
            return ConsentWords::tr("Next: the applicant chooses a bank.");
        return ConsentWords::tr("Next: the applicant opens the link. You can send it, or open it here.");
    }
    void say(const Delivered &)
    {
        m_lane.tone = Tone::Ok;
        m_lane.state = ConsentWords::tr("Ready");
        if (m_info.hasVisualisation && !isVerification(m_collection))
            m_lane.buttons.push_back(button(laneaction::kVisualise, ConsentWords::tr("See at %1").arg(m_info.name)));
        m_lane.buttons.push_back(button(laneaction::kFigures, ConsentWords::tr("Provider's figures…")));
        m_lane.buttons.push_back(isVerification(m_collection) ? button(laneaction::kAccounts, ConsentWords::tr("Accounts and owners")) : button(laneaction::kOpen, ConsentWords::tr("Open insights")));
        if (!m_collection.problems().empty())
            m_lane.note = ConsentWords::tr("%n things in the answer could not be read. The whole answer is kept with the case.", "", int(m_collection.problems().size()));
    }
    void say(const Withdrawn &)
    {
        stopMarks(S::Bad);
        m_lane.tone = Tone::Bad;
        m_lane.state = ConsentWords::tr("Consent withdrawn");
        m_lane.note = ConsentWords::tr("The data was deleted at the provider, and the local copy was removed.");
    }
    void say(const Failed &failed)
    {
        const ErrorText text = errorText(failed.error, m_format);
        stopMarks(text.tone == Tone::Bad ? S::Bad : S::Warn);
        m_lane.tone = text.tone == Tone::Bad ? Tone::Bad : Tone::Warn;
        m_lane.state = ConsentWords::tr("Needs you");
        m_lane.note = text.what + (failed.error.kind == Error::Kind::Rejected && !failed.error.detail.isEmpty() ? u": "_s + failed.error.detail : QString(u'.'))
            + (text.code.isEmpty() ? QString() : u" ("_s + text.code + u')');
        if (text.wayOut == WayOut::CheckCredentials)
            m_lane.buttons.push_back(button(laneaction::kCredentials, wayOutText(WayOut::CheckCredentials)));
        m_lane.buttons.push_back(button(laneaction::kTryAgain, wayOutText(WayOut::TryAgain)));
        m_lane.buttons.push_back(button(laneaction::kUpload, ConsentWords::tr("Add a file")));
    }

    void addMenu(bool demo)
    {
        const bool made = !m_collection.process().id.isEmpty();
        if (std::holds_alternative<Withdrawn>(m_collection.state()))
            return;
        if (made && m_collection.mayAddBank())
            m_lane.menu.push_back(button(laneaction::kAddBank, ConsentWords::tr("Ask another bank")));
        if (made && m_collection.mayTakeFreshLink())
            m_lane.menu.push_back(button(laneaction::kFreshLink, ConsentWords::tr("Make a fresh link")));
        if (done() && !isVerification(m_collection))
            m_lane.menu.push_back(button(laneaction::kCompare, ConsentWords::tr("Compare with Saldoscope")));
        if (made && demo && m_info.settlesForTesting) {
            if (m_collection.mayTakeFreshLink())
                m_lane.menu.push_back(button(laneaction::kApprove, ConsentWords::tr("Demo: consent in the applicant's place")));
            m_lane.menu.push_back(button(laneaction::kDeny, ConsentWords::tr("Demo: withdraw in the applicant's place…")));
        }
        if (isRunning(m_collection.state()))
            m_lane.menu.push_back(button(laneaction::kCancel, ConsentWords::tr("Stop looking")));
        if (made)
            m_lane.menu.push_back(button(laneaction::kDeleteProcess, ConsentWords::tr("Delete at the provider and here…")));
        else
            m_lane.menu.push_back(button(laneaction::kRemove, ConsentWords::tr("Remove")));
        m_lane.buttons.push_back(button(laneaction::kMenu, ConsentWords::tr("More…")));
    }

    const Collection &m_collection;
    const ProviderInfo &m_info;
    const Told &m_told;
    const Format &m_format;
    const QDateTime &m_now;
    Lane m_lane;
};

Lane bankLane(const Collection &collection, const Told &told, std::size_t index, const Format &format)
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
    const bool finished = last(&bank, u"fetchingTransactionsDone");
    bool waited = false;
    for (const Known &step : known) {
        const LaneStep *reached = last(&bank, step.code);
        const bool passed = reached || finished;
        lane.marks.push_back({passed ? S::Passed : waited ? S::ToDo : failed ? S::Bad : S::Now, step.name, clockOf(reached, format)});
        waited = waited || !passed;
    }
    const LaneStep *approved = nullptr;
    const LaneStep *computed = nullptr;
    for (const Track &track : collection.tracks()) {
        if (track.bank.isEmpty() && track.flow == bank.flow)
            approved = last(&track, u"customerApprovedConsent");
        if (track.bank.isEmpty() && track.flow == bank.flow)
            computed = last(&track, u"completed");
    }
    lane.marks.push_back({approved ? S::Passed : waited ? S::ToDo : S::Now, ConsentWords::tr("Consent given"), clockOf(approved, format)});
    lane.marks.push_back({computed ? S::Passed : approved ? S::Now : S::ToDo, ConsentWords::tr("Sorted, computed"), clockOf(computed, format)});
    lane.tone = failed ? Tone::Bad : finished ? Tone::Ok : Tone::Info;
    lane.state = failed ? ConsentWords::tr("Needs you") : consentStepText(current(&bank));
    if (failed) {
        const LaneStep *error = last(told.flow, u"authError");
        lane.marks[1].name = ConsentWords::tr("Sign-in failed");
        lane.marks[1].note = clockOf(error, format);
        lane.note = said(error);
        lane.buttons = {button(laneaction::kShowLink, ConsentWords::tr("Show link")), button(laneaction::kUpload, ConsentWords::tr("Add a file"))};
    }
    return lane;
}

} // namespace

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

std::vector<Lane> consentLanes(const Collection &collection, bool demo, const Format &format, const QDateTime &now)
{
    const Told told = toldOf(collection);
    std::vector<Lane> lanes {FlowLane(collection, told, demo, format, now).lane()};
    for (std::size_t i = 0; i < told.banks.size(); ++i)
        lanes.push_back(bankLane(collection, told, i, format));
    return lanes;
}

ConsentLink consentLinkOf(const Collection &collection)
{
    const Told told = toldOf(collection);
    const ProviderInfo &info = collection.provider().info();
    ConsentLink link;
    link.provider = info.name;
    link.link = collection.process().consentLink;
    link.validUntil = collection.process().linkValidUntil;
    if (link.validUntil.isValid() && info.linkLifetime.count() > 0)
        link.made = link.validUntil.addSecs(-info.linkLifetime.count());
    link.opened = count(told.flow, u"consentLinkOpened");
    if (const LaneStep *opened = last(told.flow, u"consentLinkOpened"))
        link.lastOpened = opened->at;
    link.settled = !waitsForApplicant(collection);
    return link;
}

} // namespace saldoscope
