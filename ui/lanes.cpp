// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes.h"

#include "ui/consentlanes.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/readerphrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct LaneWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::Lanes)
};

QString timeOf(const std::vector<LaneStep> &steps, QStringView code, const Format &format)
{
    const auto step = std::ranges::find_if(steps, [code](const LaneStep &s) { return s.code == code; });
    return step == steps.end() || !step->at.isValid() ? QString() : format.clock(step->at);
}

bool reached(const std::vector<LaneStep> &steps, QStringView code)
{
    return std::ranges::any_of(steps, [code](const LaneStep &s) { return s.code == code; });
}

QString fileLine(const FileView &file, const Format &format)
{
    const QString rows = LaneWords::tr("%n rows", "", file.rows).replace(QString::number(file.rows), format.count(file.rows));
    return rows + u", "_s + LaneWords::tr("%n accounts", "", file.accounts);
}

QString chainNote(BalanceCheck check)
{
    switch (check) {
    case BalanceCheck::Holds: return LaneWords::tr("unbroken");
    case BalanceCheck::Broken: return LaneWords::tr("broken");
    case BalanceCheck::Unknown: return LaneWords::tr("not checkable");
    }
    Q_UNREACHABLE();
}

LaneMark mark(LaneMark::State state, const QString &name, const QString &note = {}) { return LaneMark {state, name, note}; }

/// Where a collection stands, as the number of its step.
enum Step { kSent, kAccepted, kQueued, kProcessing, kFetched, kReady };

struct Standing {
    int now = kSent;
    bool done = false;
    bool failed = false;
    bool withdrawn = false;
};

Standing standingOf(const State &state)
{
    struct Visitor {
        Standing operator()(const Idle &) const { return {kSent}; }
        Standing operator()(const SigningIn &in) const { return {in.process ? kQueued : kSent}; }
        Standing operator()(const Sending &) const { return {kSent}; }
        Standing operator()(const Inviting &) const { return {kSent}; }
        Standing operator()(const Beginning &) const { return {kAccepted}; }
        Standing operator()(const Waiting &waiting) const { return {waiting.word == u"processing" ? kProcessing : kQueued}; }
        Standing operator()(const Fetching &) const { return {kFetched}; }
        Standing operator()(const Delivered &) const { return {kReady, true}; }
        Standing operator()(const Withdrawn &) const { return {kReady, false, false, true}; }
        Standing operator()(const Failed &failed) const { return {failed.process ? kQueued : kSent, false, true}; }
    };
    return std::visit(Visitor {}, state);
}

} // namespace

Lane laneOf(const FileView &file, const CaseFlow &flow, const Format &format)
{
    Lane lane;
    lane.id = u"file:"_s + (file.id ? QString::number(file.id) : file.name);
    lane.icon = u"file-text"_s;
    lane.name = file.name;
    const auto step = [&](LaneMark::State state, const QString &name, const QString &code, const QString &note = {}) {
        const QString time = timeOf(file.steps, code, format);
        lane.marks.push_back(mark(state, name, note.isEmpty() ? time : note));
    };
    using S = LaneMark::State;
    const QString read = LaneWords::tr("Read");
    const QString chain = LaneWords::tr("Balance chain");
    const QString merged = LaneWords::tr("Duplicates");
    const QString sorted = LaneWords::tr("Sorted");
    const QString ready = LaneWords::tr("Ready");
    const auto rest = [&](std::initializer_list<QString> names) {
        for (const QString &name : names)
            lane.marks.push_back(mark(S::ToDo, name));
    };

    switch (file.state) {
    case FileView::State::Reading:
        lane.tone = Tone::Info;
        lane.state = LaneWords::tr("Reading");
        step(S::Now, read, u"read"_s);
        rest({chain, merged, sorted, ready});
        break;
    case FileView::State::Ready:
    case FileView::State::ReadWithProblems: {
        const bool doubts = file.state == FileView::State::ReadWithProblems;
        lane.line = fileLine(file, format);
        const bool analysed = flow.analysis() && !flow.isAnalysing();
        lane.tone = doubts ? Tone::Warn : analysed ? Tone::Ok : Tone::Info;
        lane.state = doubts ? LaneWords::tr("Read, with gaps") : analysed ? LaneWords::tr("Ready") : LaneWords::tr("Sorting");
        step(doubts ? S::Warn : S::Passed, read, u"read"_s, doubts ? LaneWords::tr("%n things could not be read", "", int(file.problemCount)) : QString());
        step(file.check == BalanceCheck::Broken ? S::Warn : S::Passed, chain, u"checked"_s, chainNote(file.check));
        const auto analysis = flow.analysis();
        step(analysed ? S::Passed : S::Now, merged, u"merged"_s,
            analysed && analysis->merged.overlapping > 0 ? LaneWords::tr("%n overlap, kept once", "", int(analysis->merged.overlapping)) : QString());
        step(analysed ? S::Passed : S::ToDo, sorted, u"sorted"_s,
            analysed ? LaneWords::tr("%1 of money").arg(format.percent(analysis->coverage.categorisedShare / 100.0)) : QString());
        step(analysed ? S::Passed : S::ToDo, ready, u"ready"_s);
        if (doubts) {
            lane.note = LaneWords::tr("What could be read is used. See what could not, and decide.");
            lane.buttons.push_back({laneaction::kProblems.toString(), LaneWords::tr("What could not be read…")});
        }
        break;
    }
    case FileView::State::Unreadable:
        lane.tone = Tone::Bad;
        lane.state = LaneWords::tr("Needs you");
        step(S::Bad, read, u"read"_s);
        rest({chain, merged, sorted, ready});
        lane.note = file.problems.empty() ? LaneWords::tr("This file could not be read.") : problemText(file.problems.front())
                + (file.problems.front().where.isEmpty() ? QString() : u": "_s + readerPlace(file.problems.front().where));
        lane.buttons.push_back({laneaction::kProblems.toString(), LaneWords::tr("Why…")});
        break;
    case FileView::State::AlreadyHere:
        lane.tone = Tone::Neutral;
        lane.state = LaneWords::tr("Already here");
        lane.line = LaneWords::tr("the same file, byte for byte");
        step(S::Passed, read, u"read"_s);
        lane.note = LaneWords::tr("Nothing was added: this case holds the file already.");
        break;
    case FileView::State::NotStored:
        lane.tone = Tone::Bad;
        lane.state = LaneWords::tr("Not saved");
        lane.line = file.rows > 0 ? fileLine(file, format) : QString();
        step(file.rows > 0 ? S::Passed : S::Bad, read, u"read"_s);
        lane.note = file.error ? errorText(*file.error, format).what : LaneWords::tr("It is on the screen, but not saved.");
        break;
    }
    (lane.tone == Tone::Warn || lane.tone == Tone::Bad ? lane.buttons : lane.menu).push_back({laneaction::kRemove.toString(), LaneWords::tr("Remove")});
    if (const auto batch = flow.batchOf(file.id); batch.size() > 1)
        lane.menu.push_back({laneaction::kRemoveBatch.toString(), LaneWords::tr("Remove the %n files added together", "", int(batch.size()))});
    return lane;
}

Lane laneOf(const Collection &collection, const Format &format)
{
    Lane lane;
    lane.id = u"collection:"_s + QString::number(collection.id());
    lane.icon = u"landmark"_s;
    lane.name = collection.provider().info().name;
    lane.line = LaneWords::tr("Analysis by the provider");
    const Standing standing = standingOf(collection.state());
    const std::vector<LaneStep> &steps = collection.steps();

    struct Known { QString code; QString name; };
    const Known known[] = {{u"sent"_s, LaneWords::tr("Sent")}, {u"accepted"_s, LaneWords::tr("Accepted")}, {u"queued"_s, LaneWords::tr("Queued")},
        {u"processing"_s, LaneWords::tr("Analysing")}, {u"fetched"_s, LaneWords::tr("Results fetched")}, {u"ready"_s, LaneWords::tr("Ready")}};
    int now = standing.now;
    if (standing.failed) {
        // The step that failed is the first that was not reached.
        now = kSent;
        while (now < kReady && reached(steps, known[now].code))
            ++now;
    }
    for (int i = 0; i < int(std::size(known)); ++i) {
        LaneMark::State state = LaneMark::State::ToDo;
        if (standing.done || i < now)
            state = LaneMark::State::Passed;
        else if (i == now && !standing.withdrawn)
            state = standing.failed ? LaneMark::State::Bad : std::holds_alternative<Idle>(collection.state()) ? LaneMark::State::ToDo : LaneMark::State::Now;
        lane.marks.push_back(mark(state, known[i].name, timeOf(steps, known[i].code, format)));
    }

    struct Visitor {
        Lane &lane;
        const Format &format;
        void working(const QString &state) const
        {
            lane.tone = Tone::Info;
            lane.state = state;
            lane.buttons = {{laneaction::kCancel.toString(), LaneWords::tr("Cancel")}};
        }
        void operator()(const Idle &) const
        {
            lane.tone = Tone::Neutral;
            lane.state = LaneWords::tr("Stopped");
            lane.note = LaneWords::tr("You stopped this. Nothing is lost.");
            lane.buttons = {{laneaction::kTryAgain.toString(), LaneWords::tr("Send again")}, {laneaction::kRemove.toString(), LaneWords::tr("Remove")}};
        }
        void operator()(const SigningIn &) const { working(LaneWords::tr("Signing in")); }
        void operator()(const Sending &) const { working(LaneWords::tr("Sending files")); }
        void operator()(const Inviting &) const { working(LaneWords::tr("Signing in")); }
        void operator()(const Beginning &) const { working(LaneWords::tr("File received")); }
        void operator()(const Waiting &waiting) const
        {
            working(waiting.word == u"processing" ? LaneWords::tr("Analysing") : LaneWords::tr("Waiting for analysis"));
            lane.note = waiting.failures > 0 ? LaneWords::tr("The provider did not answer the last look; looking goes on by itself.")
                                             : LaneWords::tr("Usually under a minute. You can go on working; this computer keeps looking.");
        }
        void operator()(const Fetching &) const { working(LaneWords::tr("Fetching results")); }
        void operator()(const Delivered &) const
        {
            lane.tone = Tone::Ok;
            lane.state = LaneWords::tr("Ready");
            lane.buttons = {{laneaction::kFigures.toString(), LaneWords::tr("Provider's figures…")}, {laneaction::kOpen.toString(), LaneWords::tr("Open insights")}};
            lane.menu = {{laneaction::kCompare.toString(), LaneWords::tr("Compare with Saldoscope")}, {laneaction::kRemove.toString(), LaneWords::tr("Remove")}};
        }
        void operator()(const Withdrawn &) const
        {
            lane.tone = Tone::Bad;
            lane.state = LaneWords::tr("Consent withdrawn");
            lane.note = LaneWords::tr("The data was deleted at the provider, and the local copy was removed.");
        }
        void operator()(const Failed &failed) const
        {
            const ErrorText text = errorText(failed.error, format);
            lane.tone = text.tone == Tone::Bad ? Tone::Bad : Tone::Warn;
            lane.state = LaneWords::tr("Needs you");
            lane.note = text.what + u". "_s + text.still + (text.code.isEmpty() ? QString() : u" ("_s + text.code + u')');
            if (text.wayOut == WayOut::CheckCredentials)
                lane.buttons.push_back({laneaction::kCredentials.toString(), wayOutText(WayOut::CheckCredentials)});
            if (text.wayOut == WayOut::AnalyseHere || text.wayOut == WayOut::AddData)
                lane.buttons.push_back({laneaction::kOpen.toString(), wayOutText(WayOut::AnalyseHere)});
            lane.buttons.push_back({laneaction::kTryAgain.toString(), wayOutText(text.wayOut == WayOut::SendAgain ? WayOut::SendAgain : WayOut::TryAgain)});
            lane.buttons.push_back({laneaction::kRemove.toString(), LaneWords::tr("Remove")});
        }
    };
    std::visit(Visitor {lane, format}, collection.state());
    const auto add = [&lane](const QString &note) { lane.note += (lane.note.isEmpty() ? QString() : u" "_s) + note; };
    if (reached(steps, u"sent-again"))
        add(LaneWords::tr("An earlier sending was cut off, so the provider may hold these files twice."));
    if (standing.done && !collection.problems().empty())
        add(LaneWords::tr("%n things in the answer could not be read. The whole answer is kept with the case.", "", int(collection.problems().size())));
    if (standing.failed && lane.tone == Tone::Warn && now < int(lane.marks.size()))
        lane.marks[std::size_t(now)].state = LaneMark::State::Warn;
    return lane;
}

std::vector<Lane> lanesOf(const CaseFlow &flow, const Format &format)
{
    std::vector<Lane> lanes;
    const auto &collections = flow.collections();
    const bool several = std::ranges::count_if(collections, [](const Collection *collection) { return collection->invites(); }) > 1;
    for (auto it = collections.rbegin(); it != collections.rend(); ++it) {
        if (!(*it)->invites()) {
            lanes.push_back(laneOf(**it, format));
            continue;
        }
        const std::vector<Lane> consent = consentLanes(**it, flow.isOpen() && flow.summary().demo, format, flow.now(), several);
        lanes.insert(lanes.end(), consent.begin(), consent.end());
    }
    for (const FileView &file : flow.files())
        lanes.push_back(laneOf(file, flow, format));
    return lanes;
}

QString laneCounts(const std::vector<Lane> &lanes)
{
    int finished = 0;
    int working = 0;
    int needing = 0;
    for (const Lane &lane : lanes) {
        finished += lane.tone == Tone::Ok || lane.tone == Tone::Neutral ? 1 : 0;
        working += lane.tone == Tone::Info ? 1 : 0;
        needing += lane.tone == Tone::Warn || lane.tone == Tone::Bad ? 1 : 0;
    }
    if (lanes.empty())
        return {};
    QStringList parts {LaneWords::tr("%1 of %n finished", "", int(lanes.size())).arg(finished)};
    if (working > 0)
        parts += LaneWords::tr("%n working", "", working);
    if (needing > 0)
        parts += LaneWords::tr("%n need you", "", needing);
    return parts.join(u", "_s);
}

QString lookText(const CaseFlow &flow, const QDateTime &now)
{
    QDateTime next;
    QDateTime last;
    for (const Collection *collection : flow.collections()) {
        if (!std::holds_alternative<Waiting>(collection->state()))
            continue;
        if (collection->nextLookAt().isValid() && (!next.isValid() || collection->nextLookAt() < next))
            next = collection->nextLookAt();
        if (collection->lastLookAt().isValid() && (!last.isValid() || collection->lastLookAt() > last))
            last = collection->lastLookAt();
    }
    QStringList parts;
    if (last.isValid())
        parts += LaneWords::tr("Checked %1 s ago.").arg(std::max<qint64>(0, last.secsTo(now)));
    if (next.isValid())
        parts += LaneWords::tr("Next look in %1 s.").arg(std::max<qint64>(0, now.secsTo(next)));
    return parts.join(u' ');
}

} // namespace saldoscope
