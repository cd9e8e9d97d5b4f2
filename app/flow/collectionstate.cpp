// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/collectionstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using std::chrono::milliseconds;

struct Context {
    const PollPolicy &policy;
    const QDateTime &now;
};

/// Which may pass by itself, so that looking again later is right.
bool passes(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Throttled:
    case Error::Kind::Unavailable:
        return true;
    case Error::Kind::Tls:
    case Error::Kind::Rejected:
    case Error::Kind::SessionExpired:
    case Error::Kind::BadCredentials:
    case Error::Kind::NotFound:
    case Error::Kind::Gone:
    case Error::Kind::TooLarge:
    case Error::Kind::BadAnswer:
    case Error::Kind::BadFile:
    case Error::Kind::Unsupported:
    case Error::Kind::Storage:
    case Error::Kind::Secrets:
    case Error::Kind::Insecure:
    case Error::Kind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

Next unchanged(const State &state) { return {state, {}}; }

Next fail(const Error &error, std::optional<Process> process = {}, bool begun = false)
{
    // What the provider no longer knows cannot be gone on with.
    if (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Gone)
        process.reset();
    begun = begun && process;
    return {Failed {error, std::move(process), begun}, {SaveState {}}};
}

/// Where the provider only wants to be left alone: the same again, later, by itself.
Next failFor(Error error, std::optional<Process> process, const Context &context, bool begun = false)
{
    constexpr int unsaid = 60; // seconds, where it does not say how long
    const bool asked = error.kind == Error::Kind::Unavailable && error.retryAt;
    const bool later = error.kind == Error::Kind::Throttled || asked;
    if (later && !error.retryAt)
        error.retryAt = context.now.addSecs(unsaid);
    Next failed = fail(error, std::move(process), begun);
    if (later)
        failed.effects.emplace_back(PollAfter {milliseconds(std::max<qint64>(0, context.now.msecsTo(*error.retryAt)))});
    return failed;
}

milliseconds longer(milliseconds pause, const PollPolicy &policy)
{
    const auto grown = milliseconds(qRound64(double(pause.count()) * policy.factor));
    return std::clamp(grown, std::min(policy.first, policy.longest), policy.longest);
}

/// One more pause; what the provider asks us to wait beyond our own does not count as waiting too long.
Next waitOn(Waiting waiting, const std::optional<QDateTime> &notBefore, const Context &context)
{
    waiting.notBefore = notBefore && *notBefore > context.now ? notBefore : std::nullopt;
    milliseconds pause = waiting.pause;
    if (waiting.notBefore) {
        const milliseconds asked(context.now.msecsTo(*waiting.notBefore));
        if (asked > pause) {
            waiting.since = waiting.since.addMSecs((asked - pause).count());
            pause = asked;
        }
    }
    return {std::move(waiting), {PollAfter {pause}}};
}

bool waitedTooLong(const QDateTime &since, const Context &context)
{
    return since.msecsTo(context.now) > context.policy.giveUpAfter.count();
}

Error tooLong() { return {Error::Kind::Timeout, u"waited too long"_s, u"WAITED_TOO_LONG"_s}; }

Next noAnswer(Waiting waiting, const Error &error, const Context &context)
{
    if (waitedTooLong(waiting.since, context))
        return failFor(error, std::move(waiting.process), context, true);
    waiting.failures += 1;
    waiting.pause = longer(waiting.pause, context.policy);
    return waitOn(std::move(waiting), error.retryAt, context);
}

Next withdraw() { return {Withdrawn {}, {Purge {}, SaveState {}}}; }

/// A consent flow is open: at first somebody has to open a link.
Next follow(const Process &process, const Context &context)
{
    Waiting waiting;
    waiting.process = process;
    waiting.pause = context.policy.first;
    waiting.since = context.now;
    return {std::move(waiting), {SaveState {}, PollAfter {context.policy.first}}};
}

Next signIn(SigningIn state, bool renew)
{
    state.renewed = renew;
    return {std::move(state), {SignIn {renew}}};
}

// One struct a state; each names every event. `other` says in one place that all else changes nothing.

struct InIdle {
    const Idle &state;
    Next operator()(const Started &event) const
    {
        return {SigningIn {event.process, event.begun && event.process, false, {}, event.invites}, {SaveState {}, SignIn {false}}};
    }
    Next operator()(const TriedAgain &) const { return {SigningIn {}, {SaveState {}, SignIn {false}}}; }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }
};

struct InSigningIn {
    const SigningIn &state;
    const Context &context;

    Next operator()(const SignedIn &) const
    {
        if (!state.process && state.invites)
            return {Inviting {state.renewed}, {SaveState {}, Invite {}}};
        if (!state.process || uploadsLeft(*state.process) > 0)
            return {Sending {state.renewed, state.process}, {SaveState {}, Submit {}}};
        if (!state.begun)
            return {Beginning {*state.process, state.renewed}, {SaveState {}, Begin {}}};
        return {waiting(), {SaveState {}, Poll {}}};
    }
    Next operator()(const WentWrong &event) const
    {
        // Only looking is left to do, and looking can wait for the network.
        if (state.process && state.begun && passes(event.error))
            return noAnswer(waiting(), event.error, context);
        Next failed = state.begun ? fail(event.error, state.process, true) : failFor(event.error, state.process, context);
        std::get<Failed>(failed.state).invites = state.invites;
        return failed;
    }
    Next operator()(const Cancelled &) const { return {Idle {}, {SaveState {}}}; }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }

    Waiting waiting() const
    {
        Waiting waiting;
        waiting.process = *state.process;
        waiting.pause = context.policy.first;
        waiting.since = state.since.isValid() ? state.since : context.now;
        waiting.renewed = state.renewed;
        return waiting;
    }
};

struct InInviting {
    const Inviting &state;
    const Context &context;

    Next operator()(const Invited &event) const { return follow(event.process, context); }
    Next operator()(const WentWrong &event) const
    {
        if (event.error.kind == Error::Kind::SessionExpired && !state.renewed)
            return signIn({std::nullopt, false, true, {}, true}, true);
        Error error = event.error;
        if (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Gone) {
            error.kind = Error::Kind::Rejected; // it is the address that they do not know: there is no process yet
            error.code.clear();
        }
        Next failed = failFor(std::move(error), {}, context);
        std::get<Failed>(failed.state).invites = true;
        return failed;
    }
    Next operator()(const Cancelled &) const { return {Idle {}, {SaveState {}}}; }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }
};

struct InSending {
    const Sending &state;
    const Context &context;

    Next operator()(const HandedIn &event) const
    {
        if (uploadsLeft(event.process) > 0)
            return {Sending {false, event.process}, {SaveState {}, Submit {}}};
        return {Beginning {event.process, false}, {SaveState {}, Begin {}}};
    }
    Next operator()(const WentWrong &event) const
    {
        if (event.error.kind == Error::Kind::SessionExpired && !state.renewed)
            return signIn({state.process, false, true, {}}, true);
        Error error = event.error;
        if (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Gone) {
            error.kind = Error::Kind::Rejected; // it is the address that they do not know: there is no upload yet
            error.code.clear();
        }
        return failFor(std::move(error), state.process, context);
    }
    Next operator()(const Cancelled &) const { return {Idle {}, {SaveState {}}}; }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }
};

struct InBeginning {
    const Beginning &state;
    const Context &context;

    Next operator()(const Begun &event) const
    {
        Waiting waiting;
        waiting.process = event.process;
        waiting.pause = context.policy.first;
        waiting.since = context.now;
        return {std::move(waiting), {SaveState {}, PollAfter {context.policy.first}}};
    }
    Next operator()(const WentWrong &event) const
    {
        if (event.error.kind == Error::Kind::SessionExpired && !state.renewed)
            return signIn({state.process, false, true, {}}, true);
        return failFor(event.error, state.process, context);
    }
    Next operator()(const Cancelled &) const { return {Idle {}, {SaveState {}}}; }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }
};

struct InWaiting {
    const Waiting &state;
    const Context &context;

    Next operator()(const PollDue &) const
    {
        if (state.notBefore && *state.notBefore > context.now)
            return {state, {PollAfter {milliseconds(context.now.msecsTo(*state.notBefore))}}};
        return {state, {Poll {}}};
    }
    Next operator()(const LinkCame &event) const { return follow(event.process, context); }
    Next operator()(const StatusCame &event) const
    {
        const ProcessStatus &status = event.status;
        switch (status.stage) {
        case Stage::AwaitingCustomer:
        case Stage::Uploaded:
        case Stage::Queued:
        case Stage::Running:
            return goOn(status);
        case Stage::Ready:
            return {Fetching {state.process, state.since, state.renewed}, {SaveState {}, Fetch {}}};
        case Stage::Withdrawn:
            return withdraw();
        case Stage::Refused:
        case Stage::Failed:
        case Stage::Expired:
            // The provider is at an end with this process: only a new upload helps.
            return fail(status.error.value_or(Error {Error::Kind::Rejected, {}, status.word}));
        }
        Q_UNREACHABLE();
    }
    Next operator()(const WentWrong &event) const
    {
        if (event.error.kind == Error::Kind::SessionExpired && !state.renewed)
            return signIn({state.process, true, true, state.since}, true);
        // Looking again costs nothing, and what came may have been somebody's page in between.
        constexpr int mostOdd = 3;
        const bool odd = event.error.kind == Error::Kind::BadAnswer && event.error.code.isEmpty() && state.failures < mostOdd;
        if (passes(event.error) || odd)
            return noAnswer(state, event.error, context);
        return fail(event.error, state.process, true);
    }
    Next operator()(const Cancelled &) const { return {Idle {}, {SaveState {}}}; }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }

    Next goOn(const ProcessStatus &status) const
    {
        const bool theirTurn = status.stage == Stage::AwaitingCustomer;
        // What only lies there was never ordered, whoever answered that it was: trying again orders it.
        if (!theirTurn && waitedTooLong(state.since, context))
            return fail(tooLong(), state.process, status.stage != Stage::Uploaded);
        Waiting waiting = state;
        if (theirTurn) // an applicant may take days; patience with the provider begins after that
            waiting.since = context.now;
        waiting.pause = longer(state.pause, context.policy);
        waiting.word = status.word;
        waiting.failures = 0;
        waiting.renewed = false;
        Next next = waitOn(std::move(waiting), status.notBefore, context);
        // A step further is a time stamp worth keeping; the same word again is not.
        if (status.word != state.word)
            next.effects.insert(next.effects.begin(), SaveState {});
        return next;
    }
};

struct InFetching {
    const Fetching &state;
    const Context &context;

    Next operator()(const DeliveryCame &) const { return {Delivered {state.process}, {SaveState {}}}; }
    Next operator()(const WentWrong &event) const
    {
        if (event.error.kind == Error::Kind::SessionExpired && !state.renewed)
            return signIn({state.process, true, true, state.since}, true);
        if (!passes(event.error))
            return fail(event.error, state.process, true);
        Waiting waiting;
        waiting.process = state.process;
        waiting.pause = context.policy.first;
        waiting.since = state.since;
        waiting.renewed = state.renewed;
        return noAnswer(std::move(waiting), event.error, context);
    }
    Next operator()(const Cancelled &) const { return {Idle {}, {SaveState {}}}; }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }
};

struct InDelivered {
    const Delivered &state;
    const Context &context;

    Next operator()(const PollDue &) const
    {
        return state.checking ? unchanged(state) : Next {Delivered {state.process, true, false}, {Poll {}}};
    }
    Next operator()(const SignedIn &) const { return state.checking ? Next {state, {Poll {}}} : unchanged(state); }
    Next operator()(const StatusCame &event) const
    {
        if (!state.checking)
            return unchanged(state);
        switch (event.status.stage) {
        case Stage::Withdrawn:
            return withdraw();
        case Stage::AwaitingCustomer:
        case Stage::Running: // somebody opened one more consent flow
            return follow(state.process, context);
        case Stage::Uploaded:
        case Stage::Queued:
        case Stage::Ready:
        case Stage::Refused:
        case Stage::Failed:
        case Stage::Expired:
            return {Delivered {state.process, false, false}, {}};
        }
        Q_UNREACHABLE();
    }
    Next operator()(const LinkCame &event) const { return follow(event.process, context); }
    Next operator()(const WentWrong &event) const
    {
        if (!state.checking)
            return unchanged(state);
        if (event.error.kind == Error::Kind::SessionExpired && !state.renewed)
            return {Delivered {state.process, true, true}, {SignIn {true}}};
        return {Delivered {state.process, false, false}, {}}; // what was delivered stays delivered
    }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }
};

struct InFailed {
    const Failed &state;

    Next operator()(const TriedAgain &) const
    {
        const bool refused = state.error.kind == Error::Kind::SessionExpired;
        return {SigningIn {state.process, state.begun, refused, {}, state.invites}, {SaveState {}, SignIn {refused}}};
    }
    Next operator()(const PollDue &) const { return operator()(TriedAgain {}); }
    Next operator()(const Cancelled &) const { return {Idle {}, {SaveState {}}}; }
    template <class Other> Next operator()(const Other &) const { return unchanged(state); }
};

} // namespace

Next next(const State &state, const Event &event, const PollPolicy &policy, const QDateTime &now)
{
    const Context context {policy, now};
    struct Dispatch {
        const Event &event;
        const Context &context;
        Next operator()(const Idle &idle) const { return std::visit(InIdle {idle}, event); }
        Next operator()(const SigningIn &signing) const { return std::visit(InSigningIn {signing, context}, event); }
        Next operator()(const Sending &sending) const { return std::visit(InSending {sending, context}, event); }
        Next operator()(const Inviting &inviting) const { return std::visit(InInviting {inviting, context}, event); }
        Next operator()(const Beginning &beginning) const { return std::visit(InBeginning {beginning, context}, event); }
        Next operator()(const Waiting &waiting) const { return std::visit(InWaiting {waiting, context}, event); }
        Next operator()(const Fetching &fetching) const { return std::visit(InFetching {fetching, context}, event); }
        Next operator()(const Delivered &delivered) const { return std::visit(InDelivered {delivered, context}, event); }
        Next operator()(const Withdrawn &withdrawn) const { return unchanged(withdrawn); }
        Next operator()(const Failed &failed) const { return std::visit(InFailed {failed}, event); }
    };
    return std::visit(Dispatch {event, context}, state);
}

State shifted(State state, milliseconds moved)
{
    struct Visitor {
        qint64 moved;
        void operator()(SigningIn &in) const { move(in.since); }
        void operator()(Fetching &in) const { move(in.since); }
        void operator()(Waiting &in) const
        {
            move(in.since);
            if (in.process.linkValidUntil.isValid() && moved < 0)
                move(in.process.linkValidUntil);
            if (in.notBefore && moved < 0) // forward, a machine may have slept, and their clock has not
                move(*in.notBefore);
        }
        void operator()(Idle &) const {}
        void operator()(Sending &) const {}
        void operator()(Inviting &) const {}
        void operator()(Beginning &) const {}
        void operator()(Delivered &) const {}
        void operator()(Withdrawn &) const {}
        void operator()(Failed &) const {}
        void move(QDateTime &moment) const
        {
            if (moment.isValid())
                moment = moment.addMSecs(moved);
        }
    };
    std::visit(Visitor {qint64(moved.count())}, state);
    return state;
}

QString word(const State &state)
{
    struct Words {
        QString operator()(const Idle &) const { return u"idle"_s; }
        QString operator()(const SigningIn &) const { return u"signing-in"_s; }
        QString operator()(const Sending &) const { return u"sending"_s; }
        QString operator()(const Inviting &) const { return u"inviting"_s; }
        QString operator()(const Beginning &) const { return u"beginning"_s; }
        QString operator()(const Waiting &) const { return u"waiting"_s; }
        QString operator()(const Fetching &) const { return u"fetching"_s; }
        QString operator()(const Delivered &) const { return u"delivered"_s; }
        QString operator()(const Withdrawn &) const { return u"withdrawn"_s; }
        QString operator()(const Failed &) const { return u"failed"_s; }
    };
    return std::visit(Words {}, state);
}

bool isRunning(const State &state)
{
    return !std::holds_alternative<Idle>(state) && !std::holds_alternative<Delivered>(state)
        && !std::holds_alternative<Withdrawn>(state) && !std::holds_alternative<Failed>(state);
}

} // namespace saldoscope
