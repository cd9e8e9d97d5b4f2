// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consentlanes.h"

#include "ui/consenttold.h"
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

QString invitedName(const Collection &collection)
{
    const Invitation &wish = collection.invitation();
    return QString(wish.givenName + u' ' + wish.familyName).simplified();
}

class FlowLane
{
public:
    FlowLane(const Collection &collection, const ConsentTold &told, bool demo, const Format &format, const QDateTime &now, bool several)
        : m_collection(collection)
        , m_info(collection.provider().info())
        , m_told(told)
        , m_format(format)
        , m_now(now)
    {
        m_lane.id = u"collection:"_s + QString::number(collection.id());
        m_lane.icon = u"send"_s;
        m_lane.name = m_info.name;
        const QString who = several ? invitedName(collection) : QString();
        const bool accounts = isVerification(collection);
        if (who.isEmpty())
            m_lane.line = accounts ? ConsentWords::tr("Check of accounts, by consent") : ConsentWords::tr("Insights, by consent");
        else
            m_lane.line = (accounts ? ConsentWords::tr("Accounts of %1") : ConsentWords::tr("Insights of %1")).arg(who);
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
            const LaneStep *reached = lastStep(m_told.flow, step.code);
            if (!reached && step.code == u"created")
                reached = ownStep(u"invited"); // before the first look
            // A link that was opened again after consent changes nothing of what came later.
            const bool passed = reached || done();
            QString note = clockOf(reached, m_format);
            if (const int times = countSteps(m_told.flow, step.code); step.code == u"consentLinkOpened" && times > 1)
                note = ConsentWords::tr("%n times, %1", "", times).arg(note);
            if (!passed && !step.begun.isEmpty() && lastStep(m_told.flow, step.begun))
                note = ConsentWords::tr("since %1").arg(clockOf(lastStep(m_told.flow, step.begun), m_format));
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
        m_lane.buttons = {laneButton(laneaction::kTryAgain, ConsentWords::tr("Go on"))};
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
        const QString code = currentStep(m_told.flow);
        const bool open = m_collection.mayTakeFreshLink();
        if (open && m_collection.isLinkLapsed(m_now)) {
            stopMarks(S::Warn);
            m_lane.tone = Tone::Warn;
            m_lane.state = ConsentWords::tr("Link lapsed");
            m_lane.note = ConsentWords::tr("Nobody consented before the link stopped working. What was done so far is kept.");
            m_lane.buttons = {laneButton(laneaction::kFreshLink, ConsentWords::tr("Make a fresh link"))};
            return;
        }
        if (isFailureLast(m_told) && !failedBank(m_told)) {
            stopMarks(S::Bad);
            m_lane.tone = Tone::Bad;
            m_lane.state = ConsentWords::tr("Needs you");
            m_lane.note = failureText(lastStep(m_told.flow, code));
            m_lane.buttons = {laneButton(laneaction::kShowLink, ConsentWords::tr("Show link")), laneButton(laneaction::kUpload, ConsentWords::tr("Add a file"))};
            return;
        }
        if (!open)
            return working(consentStepText(code), ConsentWords::tr("Next: the provider sorts and computes, usually under a minute. You can go on working."));
        // A sign-in that failed stands on the lane of its bank.
        working(code.isEmpty() ? ConsentWords::tr("Link made") : consentStepText(code == u"authError"_s ? u"consentLinkOpened"_s : code), next());
        m_lane.buttons = {laneButton(laneaction::kShowLink, ConsentWords::tr("Show link"))};
    }
    QString next() const
    {
        const auto signedIn = std::ranges::any_of(m_told.banks, [](const Track *bank) { return lastStep(bank, u"fetchingTransactionsStarted"); });
        if (signedIn)
            return ConsentWords::tr("Next: the applicant adds another bank or says yes. You can go on working.");
        if (!m_told.banks.empty())
            return ConsentWords::tr("Next: the applicant signs in at the bank.");
        if (lastStep(m_told.flow, u"consentLinkOpened"))
            return ConsentWords::tr("Next: the applicant chooses a bank.");
        return ConsentWords::tr("Next: the applicant opens the link. You can send it, or open it here.");
    }
    void say(const Delivered &)
    {
        m_lane.tone = Tone::Ok;
        m_lane.state = ConsentWords::tr("Ready");
        if (m_info.hasVisualisation && !isVerification(m_collection))
            m_lane.buttons.push_back(laneButton(laneaction::kVisualise, ConsentWords::tr("See at %1").arg(m_info.name)));
        m_lane.buttons.push_back(laneButton(laneaction::kFigures, ConsentWords::tr("Provider's figures…")));
        m_lane.buttons.push_back(isVerification(m_collection) ? laneButton(laneaction::kAccounts, ConsentWords::tr("Accounts and owners")) : laneButton(laneaction::kOpen, ConsentWords::tr("Open insights")));
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
            m_lane.buttons.push_back(laneButton(laneaction::kCredentials, wayOutText(WayOut::CheckCredentials)));
        m_lane.buttons.push_back(laneButton(laneaction::kTryAgain, wayOutText(WayOut::TryAgain)));
        m_lane.buttons.push_back(laneButton(laneaction::kUpload, ConsentWords::tr("Add a file")));
    }

    void addMenu(bool demo)
    {
        const bool made = !m_collection.process().id.isEmpty();
        if (std::holds_alternative<Withdrawn>(m_collection.state()))
            return;
        if (made && m_collection.mayAddBank())
            m_lane.menu.push_back(laneButton(laneaction::kAddBank, ConsentWords::tr("Ask another bank")));
        if (made && m_collection.mayTakeFreshLink())
            m_lane.menu.push_back(laneButton(laneaction::kFreshLink, ConsentWords::tr("Make a fresh link")));
        if (done() && !isVerification(m_collection))
            m_lane.menu.push_back(laneButton(laneaction::kCompare, ConsentWords::tr("Compare with Saldoscope")));
        if (made && demo && m_info.settlesForTesting) {
            if (m_collection.mayTakeFreshLink())
                m_lane.menu.push_back(laneButton(laneaction::kApprove, ConsentWords::tr("Demo: consent in the applicant's place")));
            m_lane.menu.push_back(laneButton(laneaction::kDeny, ConsentWords::tr("Demo: withdraw in the applicant's place…")));
        }
        if (isRunning(m_collection.state()))
            m_lane.menu.push_back(laneButton(laneaction::kCancel, ConsentWords::tr("Stop looking")));
        if (made)
            m_lane.menu.push_back(laneButton(laneaction::kDeleteProcess, ConsentWords::tr("Delete at the provider and here…")));
        else
            m_lane.menu.push_back(laneButton(laneaction::kRemove, ConsentWords::tr("Remove")));
        m_lane.buttons.push_back(laneButton(laneaction::kMenu, ConsentWords::tr("More…")));
    }

    const Collection &m_collection;
    const ProviderInfo &m_info;
    const ConsentTold &m_told;
    const Format &m_format;
    const QDateTime &m_now;
    Lane m_lane;
};

} // namespace

std::vector<Lane> consentLanes(const Collection &collection, bool demo, const Format &format, const QDateTime &now, bool several)
{
    const ConsentTold told = toldOf(collection);
    std::vector<Lane> lanes {FlowLane(collection, told, demo, format, now, several).lane()};
    for (std::size_t i = 0; i < told.banks.size(); ++i)
        lanes.push_back(bankLane(collection, told, i, format));
    return lanes;
}

} // namespace saldoscope
