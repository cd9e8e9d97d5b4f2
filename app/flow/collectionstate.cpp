// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/collectionstate_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

using std::chrono::milliseconds;

namespace collecting {

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

Next fail(const Error &error, std::optional<Process> process, bool begun)
{
    // What the provider no longer knows cannot be gone on with.
    if (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Gone)
        process.reset();
    begun = begun && process;
    return {Failed {error, std::move(process), begun}, {SaveState {}}};
}

Next failFor(Error error, std::optional<Process> process, const Context &context, bool begun)
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

Next noAnswer(Waiting waiting, const Error &error, const Context &context)
{
    if (waitedTooLong(waiting.since, context))
        return failFor(error, std::move(waiting.process), context, true);
    waiting.failures += 1;
    waiting.pause = longer(waiting.pause, context.policy);
    return waitOn(std::move(waiting), error.retryAt, context);
}

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

} // namespace collecting

Next next(const State &state, const Event &event, const PollPolicy &policy, const QDateTime &now)
{
    const collecting::Context context {policy, now};
    return std::visit([&](const auto &in) { return collecting::after(in, event, context); }, state);
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
