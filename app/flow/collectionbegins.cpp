// SPDX-License-Identifier: GPL-3.0-or-later
// From the question to the answer that it has begun: signing in, sending, inviting, ordering; and what failed.
#include "flow/collectionstate_p.h"

using namespace Qt::StringLiterals;

namespace saldoscope::collecting {

namespace {

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

Next after(const Idle &state, const Event &event, const Context &) { return std::visit(InIdle {state}, event); }
Next after(const SigningIn &state, const Event &event, const Context &context) { return std::visit(InSigningIn {state, context}, event); }
Next after(const Inviting &state, const Event &event, const Context &context) { return std::visit(InInviting {state, context}, event); }
Next after(const Sending &state, const Event &event, const Context &context) { return std::visit(InSending {state, context}, event); }
Next after(const Beginning &state, const Event &event, const Context &context) { return std::visit(InBeginning {state, context}, event); }
Next after(const Failed &state, const Event &event, const Context &) { return std::visit(InFailed {state}, event); }

} // namespace saldoscope::collecting
