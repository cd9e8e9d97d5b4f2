// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/collectionstate.h"

/// What the steps from state to state have in common. Of next() alone.
namespace saldoscope::collecting {

struct Context {
    const PollPolicy &policy;
    const QDateTime &now;
};

/// Which may pass by itself, so that looking again later is right.
bool passes(const Error &error);
inline Next unchanged(const State &state) { return {state, {}}; }
Next fail(const Error &error, std::optional<Process> process = {}, bool begun = false);
/// Where the provider only wants to be left alone: the same again, later, by itself.
Next failFor(Error error, std::optional<Process> process, const Context &context, bool begun = false);
std::chrono::milliseconds longer(std::chrono::milliseconds pause, const PollPolicy &policy);
/// One more pause; what the provider asks us to wait beyond our own does not count as waiting too long.
Next waitOn(Waiting waiting, const std::optional<QDateTime> &notBefore, const Context &context);
bool waitedTooLong(const QDateTime &since, const Context &context);
Next noAnswer(Waiting waiting, const Error &error, const Context &context);
/// A consent flow is open: at first somebody has to open a link.
Next follow(const Process &process, const Context &context);
Next signIn(SigningIn state, bool renew);

// What an event does in a state.
Next after(const Idle &state, const Event &event, const Context &context);
Next after(const SigningIn &state, const Event &event, const Context &context);
Next after(const Sending &state, const Event &event, const Context &context);
Next after(const Inviting &state, const Event &event, const Context &context);
Next after(const Beginning &state, const Event &event, const Context &context);
Next after(const Waiting &state, const Event &event, const Context &context);
Next after(const Fetching &state, const Event &event, const Context &context);
Next after(const Delivered &state, const Event &event, const Context &context);
inline Next after(const Withdrawn &state, const Event &, const Context &) { return unchanged(state); }
Next after(const Failed &state, const Event &event, const Context &context);

} // namespace saldoscope::collecting
