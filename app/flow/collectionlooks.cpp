// SPDX-License-Identifier: GPL-3.0-or-later
// What has begun: looked at, fetched, delivered, withdrawn.
#include "flow/collectionstate_p.h"

using namespace Qt::StringLiterals;

namespace saldoscope::collecting {

using std::chrono::milliseconds;

namespace {

Error tooLong() { return {Error::Kind::Timeout, u"waited too long"_s, u"WAITED_TOO_LONG"_s}; }

Next withdraw() { return {Withdrawn {}, {Purge {}, SaveState {}}}; }

// One struct a state; each names every event. `other` says in one place that all else changes nothing.

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

} // namespace

Next after(const Waiting &state, const Event &event, const Context &context) { return std::visit(InWaiting {state, context}, event); }
Next after(const Fetching &state, const Event &event, const Context &context) { return std::visit(InFetching {state, context}, event); }
Next after(const Delivered &state, const Event &event, const Context &context) { return std::visit(InDelivered {state, context}, event); }

} // namespace saldoscope::collecting
