// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/collectionstate.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime &now()
{
    static const QDateTime moment(QDate(2026, 3, 9), QTime(8, 30), Qt::UTC);
    return moment;
}

PollPolicy policy() { return {2s, 1.5, 15s, 5min}; }

Process process(const QString &id = u"p"_s)
{
    Process process;
    process.id = id;
    return process;
}

Error error(Error::Kind kind, const QString &code = {}) { return {kind, {}, code}; }

Waiting waiting(std::chrono::milliseconds pause = 4s)
{
    Waiting waiting;
    waiting.process = process();
    waiting.pause = pause;
    waiting.since = now().addSecs(-60);
    waiting.word = u"queued"_s;
    return waiting;
}

ProcessStatus status(Stage stage, const QString &word = u"queued"_s)
{
    ProcessStatus status;
    status.stage = stage;
    status.word = word;
    return status;
}

// States and events by name, so that a row of the table reads as a sentence.

QMap<QString, State> states()
{
    Waiting renewed = waiting();
    renewed.renewed = true;
    Waiting failing = waiting();
    failing.failures = 2;
    Waiting old = waiting();
    old.since = now().addSecs(-301);
    Waiting asked = waiting();
    asked.notBefore = now().addSecs(40);
    return {
        {u"idle"_s, Idle {}},
        {u"signing in"_s, SigningIn {}},
        {u"signing in to begin"_s, SigningIn {process(), false, false, {}}},
        {u"signing in to look"_s, SigningIn {process(), true, false, {}}},
        {u"signing in again to look"_s, SigningIn {process(), true, true, now().addSecs(-60)}},
        {u"sending"_s, Sending {}},
        {u"sending, renewed"_s, Sending {true}},
        {u"signing in to invite"_s, SigningIn {{}, false, false, {}, true}},
        {u"inviting"_s, Inviting {}},
        {u"inviting, renewed"_s, Inviting {true}},
        {u"beginning"_s, Beginning {process(), false}},
        {u"beginning, renewed"_s, Beginning {process(), true}},
        {u"waiting"_s, waiting()},
        {u"waiting, renewed"_s, renewed},
        {u"waiting, failing"_s, failing},
        {u"waiting for long"_s, old},
        {u"waiting as asked"_s, asked},
        {u"fetching"_s, Fetching {process(), now().addSecs(-60), false}},
        {u"fetching, renewed"_s, Fetching {process(), now().addSecs(-60), true}},
        {u"delivered"_s, Delivered {process()}},
        {u"delivered, being checked"_s, Delivered {process(), true, false}},
        {u"delivered, being checked again"_s, Delivered {process(), true, true}},
        {u"withdrawn"_s, Withdrawn {}},
        {u"failed"_s, Failed {error(Error::Kind::Rejected), {}, false}},
        {u"failed to invite"_s, Failed {error(Error::Kind::Rejected), {}, false, true}},
        {u"failed to begin"_s, Failed {error(Error::Kind::Rejected), process(), false}},
        {u"failed to look"_s, Failed {error(Error::Kind::Tls), process(), true}},
        {u"failed, session refused"_s, Failed {error(Error::Kind::SessionExpired), process(), true}},
    };
}

QMap<QString, Event> events()
{
    ProcessStatus later = status(Stage::Running, u"queued"_s);
    later.notBefore = now().addSecs(60);
    ProcessStatus broken = status(Stage::Failed, u"PDF_PARSE_FAILURE"_s);
    broken.error = error(Error::Kind::Rejected, u"PDF_PARSE_FAILURE"_s);
    Error throttled = error(Error::Kind::Throttled);
    throttled.retryAt = now().addSecs(60);
    return {
        {u"started"_s, Started {}},
        {u"started with a process"_s, Started {process(), false}},
        {u"started with a begun process"_s, Started {process(), true}},
        {u"started to invite"_s, Started {{}, false, true}},
        {u"signed in"_s, SignedIn {}},
        {u"invited"_s, Invited {process(u"q"_s)}},
        {u"a fresh link"_s, LinkCame {process(u"q"_s)}},
        {u"handed in"_s, HandedIn {process(u"q"_s)}},
        {u"begun"_s, Begun {process(u"q"_s)}},
        {u"poll due"_s, PollDue {}},
        {u"still queued"_s, StatusCame {status(Stage::Queued)}},
        {u"processing"_s, StatusCame {status(Stage::Running, u"processing"_s)}},
        {u"not before a minute"_s, StatusCame {later}},
        {u"uploaded"_s, StatusCame {status(Stage::Uploaded)}},
        {u"awaiting customer"_s, StatusCame {status(Stage::AwaitingCustomer)}},
        {u"ready"_s, StatusCame {status(Stage::Ready)}},
        {u"withdrawn"_s, StatusCame {status(Stage::Withdrawn)}},
        {u"refused"_s, StatusCame {status(Stage::Refused, u"no"_s)}},
        {u"failed there"_s, StatusCame {broken}},
        {u"expired there"_s, StatusCame {status(Stage::Expired, u"expired"_s)}},
        {u"delivery"_s, DeliveryCame {}},
        {u"network gone"_s, WentWrong {error(Error::Kind::Network)}},
        {u"throttled for a minute"_s, WentWrong {throttled}},
        {u"session expired"_s, WentWrong {error(Error::Kind::SessionExpired)}},
        {u"rejected"_s, WentWrong {error(Error::Kind::Rejected)}},
        {u"id unknown"_s, WentWrong {error(Error::Kind::NotFound)}},
        {u"tried again"_s, TriedAgain {}},
        {u"cancelled"_s, Cancelled {}},
    };
}

QString text(const Error &error)
{
    return u"error %1%2"_s.arg(int(error.kind)).arg(error.code.isEmpty() ? QString() : u" "_s + error.code);
}

QString text(const State &state)
{
    const auto flag = [](bool set, const QString &name) { return set ? u" "_s + name : QString(); };
    struct Visitor {
        decltype(flag) &mark;
        QString operator()(const Idle &) const { return u"idle"_s; }
        QString operator()(const SigningIn &in) const
        {
            const QString since = in.since.isValid() ? u" since %1 s"_s.arg(in.since.secsTo(now())) : QString();
            return u"signing-in"_s + (in.process ? u" "_s + in.process->id : QString()) + mark(in.begun, u"begun"_s)
                + mark(in.renewed, u"renewed"_s) + mark(in.invites, u"invites"_s) + since;
        }
        QString operator()(const Inviting &in) const { return u"inviting"_s + mark(in.renewed, u"renewed"_s); }
        QString operator()(const Sending &in) const { return u"sending"_s + mark(in.renewed, u"renewed"_s); }
        QString operator()(const Beginning &in) const
        {
            return u"beginning "_s + in.process.id + mark(in.renewed, u"renewed"_s);
        }
        QString operator()(const Waiting &in) const
        {
            return u"waiting %1 pause %2 since %3 s failures %4"_s.arg(in.process.id)
                       .arg(in.pause.count())
                       .arg(in.since.secsTo(now()))
                       .arg(in.failures)
                + (in.word.isEmpty() ? QString() : u" "_s + in.word) + mark(in.renewed, u"renewed"_s)
                + (in.notBefore ? u" not before %1 s"_s.arg(now().secsTo(*in.notBefore)) : QString());
        }
        QString operator()(const Fetching &in) const
        {
            return u"fetching "_s + in.process.id + mark(in.renewed, u"renewed"_s);
        }
        QString operator()(const Delivered &in) const { return u"delivered "_s + in.process.id + mark(in.checking, u"checking"_s) + mark(in.renewed, u"renewed"_s); }
        QString operator()(const Withdrawn &) const { return u"withdrawn"_s; }
        QString operator()(const Failed &in) const
        {
            return u"failed "_s + text(in.error) + (in.process ? u" "_s + in.process->id : QString())
                + mark(in.begun, u"begun"_s) + mark(in.invites, u"invites"_s);
        }
        static QString text(const Error &error) { return ::text(error); }
    };
    return std::visit(Visitor {flag}, state);
}

QString text(const Effect &effect)
{
    struct Visitor {
        QString operator()(const SaveState &) const { return u"save"_s; }
        QString operator()(const SignIn &in) const { return in.renew ? u"renew"_s : u"sign in"_s; }
        QString operator()(const Submit &) const { return u"submit"_s; }
        QString operator()(const Invite &) const { return u"invite"_s; }
        QString operator()(const Begin &) const { return u"begin"_s; }
        QString operator()(const PollAfter &in) const { return u"poll after %1"_s.arg(in.pause.count()); }
        QString operator()(const Poll &) const { return u"poll"_s; }
        QString operator()(const Fetch &) const { return u"fetch"_s; }
        QString operator()(const Purge &) const { return u"purge"_s; }
    };
    return std::visit(Visitor {}, effect);
}

QString text(const Next &next)
{
    QStringList effects;
    for (const Effect &effect : next.effects)
        effects << text(effect);
    return text(next.state) + u": "_s + effects.join(u", "_s);
}

struct Rule { QString state, event, becomes; };

/// Every pair that changes something. All others must change nothing and ask for nothing.
std::vector<Rule> rules()
{
    std::vector<Rule> all {
        {u"idle"_s, u"started"_s, u"signing-in: save, sign in"_s},
        {u"idle"_s, u"started with a process"_s, u"signing-in p: save, sign in"_s},
        {u"idle"_s, u"started with a begun process"_s, u"signing-in p begun: save, sign in"_s},
        {u"idle"_s, u"started to invite"_s, u"signing-in invites: save, sign in"_s},
        {u"idle"_s, u"tried again"_s, u"signing-in: save, sign in"_s},

        {u"signing in"_s, u"signed in"_s, u"sending: save, submit"_s},
        {u"signing in"_s, u"network gone"_s, u"failed error 0: save"_s},
        {u"signing in"_s, u"throttled for a minute"_s, u"failed error 9: save, poll after 60000"_s},
        {u"signing in"_s, u"session expired"_s, u"failed error 4: save"_s},
        {u"signing in"_s, u"rejected"_s, u"failed error 3: save"_s},
        {u"signing in"_s, u"id unknown"_s, u"failed error 6: save"_s},

        {u"signing in to begin"_s, u"signed in"_s, u"beginning p: save, begin"_s},
        {u"signing in to begin"_s, u"network gone"_s, u"failed error 0 p: save"_s},
        {u"signing in to begin"_s, u"throttled for a minute"_s, u"failed error 9 p: save, poll after 60000"_s},
        {u"signing in to begin"_s, u"session expired"_s, u"failed error 4 p: save"_s},
        {u"signing in to begin"_s, u"rejected"_s, u"failed error 3 p: save"_s},
        {u"signing in to begin"_s, u"id unknown"_s, u"failed error 6: save"_s},

        {u"signing in to look"_s, u"signed in"_s, u"waiting p pause 2000 since 0 s failures 0: save, poll"_s},
        {u"signing in to look"_s, u"network gone"_s, u"waiting p pause 3000 since 0 s failures 1: poll after 3000"_s},
        {u"signing in to look"_s, u"throttled for a minute"_s,
            u"waiting p pause 3000 since -57 s failures 1 not before 60 s: poll after 60000"_s},
        {u"signing in to look"_s, u"session expired"_s, u"failed error 4 p begun: save"_s},
        {u"signing in to look"_s, u"rejected"_s, u"failed error 3 p begun: save"_s},
        {u"signing in to look"_s, u"id unknown"_s, u"failed error 6: save"_s},

        {u"signing in again to look"_s, u"signed in"_s,
            u"waiting p pause 2000 since 60 s failures 0 renewed: save, poll"_s},
        {u"signing in again to look"_s, u"network gone"_s,
            u"waiting p pause 3000 since 60 s failures 1 renewed: poll after 3000"_s},
        {u"signing in again to look"_s, u"throttled for a minute"_s,
            u"waiting p pause 3000 since 3 s failures 1 renewed not before 60 s: poll after 60000"_s},
        {u"signing in again to look"_s, u"session expired"_s, u"failed error 4 p begun: save"_s},
        {u"signing in again to look"_s, u"rejected"_s, u"failed error 3 p begun: save"_s},
        {u"signing in again to look"_s, u"id unknown"_s, u"failed error 6: save"_s},

        {u"sending"_s, u"handed in"_s, u"beginning q: save, begin"_s},
        {u"sending"_s, u"session expired"_s, u"signing-in renewed: renew"_s},
        {u"sending"_s, u"network gone"_s, u"failed error 0: save"_s},
        {u"sending"_s, u"throttled for a minute"_s, u"failed error 9: save, poll after 60000"_s},
        {u"sending"_s, u"rejected"_s, u"failed error 3: save"_s},
        {u"sending"_s, u"id unknown"_s, u"failed error 3: save"_s},
        {u"sending, renewed"_s, u"handed in"_s, u"beginning q: save, begin"_s},
        {u"sending, renewed"_s, u"session expired"_s, u"failed error 4: save"_s},
        {u"sending, renewed"_s, u"network gone"_s, u"failed error 0: save"_s},
        {u"sending, renewed"_s, u"throttled for a minute"_s, u"failed error 9: save, poll after 60000"_s},
        {u"sending, renewed"_s, u"rejected"_s, u"failed error 3: save"_s},
        {u"sending, renewed"_s, u"id unknown"_s, u"failed error 3: save"_s},

        {u"signing in to invite"_s, u"signed in"_s, u"inviting: save, invite"_s},
        {u"signing in to invite"_s, u"network gone"_s, u"failed error 0 invites: save"_s},
        {u"signing in to invite"_s, u"throttled for a minute"_s, u"failed error 9 invites: save, poll after 60000"_s},
        {u"signing in to invite"_s, u"session expired"_s, u"failed error 4 invites: save"_s},
        {u"signing in to invite"_s, u"rejected"_s, u"failed error 3 invites: save"_s},
        {u"signing in to invite"_s, u"id unknown"_s, u"failed error 6 invites: save"_s},

        {u"inviting"_s, u"session expired"_s, u"signing-in renewed invites: renew"_s},
        {u"inviting, renewed"_s, u"session expired"_s, u"failed error 4 invites: save"_s},
        {u"failed to invite"_s, u"tried again"_s, u"signing-in invites: save, sign in"_s},
        {u"failed to invite"_s, u"poll due"_s, u"signing-in invites: save, sign in"_s},

        // What was delivered is looked at again; nothing but withdrawal and another consent flow moves it.
        {u"delivered"_s, u"poll due"_s, u"delivered p checking: poll"_s},
        {u"delivered, being checked"_s, u"session expired"_s, u"delivered p checking renewed: renew"_s},
        {u"delivered, being checked again"_s, u"session expired"_s, u"delivered p: "_s},

        {u"beginning"_s, u"begun"_s, u"waiting q pause 2000 since 0 s failures 0: save, poll after 2000"_s},
        {u"beginning"_s, u"session expired"_s, u"signing-in p renewed: renew"_s},
        {u"beginning"_s, u"network gone"_s, u"failed error 0 p: save"_s},
        {u"beginning"_s, u"throttled for a minute"_s, u"failed error 9 p: save, poll after 60000"_s},
        {u"beginning"_s, u"rejected"_s, u"failed error 3 p: save"_s},
        {u"beginning"_s, u"id unknown"_s, u"failed error 6: save"_s},
        {u"beginning, renewed"_s, u"begun"_s, u"waiting q pause 2000 since 0 s failures 0: save, poll after 2000"_s},
        {u"beginning, renewed"_s, u"session expired"_s, u"failed error 4 p: save"_s},
        {u"beginning, renewed"_s, u"network gone"_s, u"failed error 0 p: save"_s},
        {u"beginning, renewed"_s, u"throttled for a minute"_s, u"failed error 9 p: save, poll after 60000"_s},
        {u"beginning, renewed"_s, u"rejected"_s, u"failed error 3 p: save"_s},
        {u"beginning, renewed"_s, u"id unknown"_s, u"failed error 6: save"_s},

        {u"fetching"_s, u"delivery"_s, u"delivered p: save"_s},
        {u"fetching"_s, u"network gone"_s, u"waiting p pause 3000 since 60 s failures 1: poll after 3000"_s},
        {u"fetching"_s, u"throttled for a minute"_s,
            u"waiting p pause 3000 since 3 s failures 1 not before 60 s: poll after 60000"_s},
        {u"fetching"_s, u"session expired"_s, u"signing-in p begun renewed since 60 s: renew"_s},
        {u"fetching"_s, u"rejected"_s, u"failed error 3 p begun: save"_s},
        {u"fetching"_s, u"id unknown"_s, u"failed error 6: save"_s},
        {u"fetching, renewed"_s, u"delivery"_s, u"delivered p: save"_s},
        {u"fetching, renewed"_s, u"network gone"_s,
            u"waiting p pause 3000 since 60 s failures 1 renewed: poll after 3000"_s},
        {u"fetching, renewed"_s, u"throttled for a minute"_s,
            u"waiting p pause 3000 since 3 s failures 1 renewed not before 60 s: poll after 60000"_s},
        {u"fetching, renewed"_s, u"session expired"_s, u"failed error 4 p begun: save"_s},
        {u"fetching, renewed"_s, u"rejected"_s, u"failed error 3 p begun: save"_s},
        {u"fetching, renewed"_s, u"id unknown"_s, u"failed error 6: save"_s},

        {u"failed"_s, u"tried again"_s, u"signing-in: save, sign in"_s},
        {u"failed"_s, u"poll due"_s, u"signing-in: save, sign in"_s},
        {u"failed to begin"_s, u"tried again"_s, u"signing-in p: save, sign in"_s},
        {u"failed to begin"_s, u"poll due"_s, u"signing-in p: save, sign in"_s},
        {u"failed to look"_s, u"tried again"_s, u"signing-in p begun: save, sign in"_s},
        {u"failed to look"_s, u"poll due"_s, u"signing-in p begun: save, sign in"_s},
        {u"failed, session refused"_s, u"tried again"_s, u"signing-in p begun renewed: save, renew"_s},
        {u"failed, session refused"_s, u"poll due"_s, u"signing-in p begun renewed: save, renew"_s},
    };
    const QString linked = u"waiting q pause 2000 since 0 s failures 0: save, poll after 2000"_s;
    for (const QString &state : {u"inviting"_s, u"inviting, renewed"_s}) {
        all.push_back({state, u"invited"_s, linked});
        all.push_back({state, u"network gone"_s, u"failed error 0 invites: save"_s});
        all.push_back({state, u"throttled for a minute"_s, u"failed error 9 invites: save, poll after 60000"_s});
        all.push_back({state, u"rejected"_s, u"failed error 3 invites: save"_s});
        all.push_back({state, u"id unknown"_s, u"failed error 3 invites: save"_s});
    }
    for (const QString &state : {u"delivered"_s, u"delivered, being checked"_s, u"delivered, being checked again"_s})
        all.push_back({state, u"a fresh link"_s, linked});
    for (const QString &state : {u"delivered, being checked"_s, u"delivered, being checked again"_s}) {
        const bool renewed = state.endsWith(u"again");
        all.push_back({state, u"signed in"_s, renewed ? u"delivered p checking renewed: poll"_s : u"delivered p checking: poll"_s});
        all.push_back({state, u"withdrawn"_s, u"withdrawn: purge, save"_s});
        for (const QString &event : {u"awaiting customer"_s, u"processing"_s, u"not before a minute"_s})
            all.push_back({state, event, u"waiting p pause 2000 since 0 s failures 0: save, poll after 2000"_s});
        for (const QString &event : {u"still queued"_s, u"uploaded"_s, u"ready"_s, u"refused"_s, u"failed there"_s, u"expired there"_s, u"network gone"_s,
                 u"throttled for a minute"_s, u"rejected"_s, u"id unknown"_s})
            all.push_back({state, event, u"delivered p: "_s});
    }
    // The five kinds of waiting, by what differs between them.
    struct Kind { QString name, renewed; int failures; bool old, asked; };
    for (const Kind &kind : {Kind {u"waiting"_s, {}, 0, false, false},
             Kind {u"waiting, renewed"_s, u" renewed"_s, 0, false, false},
             Kind {u"waiting, failing"_s, {}, 2, false, false}, Kind {u"waiting for long"_s, {}, 0, true, false},
             Kind {u"waiting as asked"_s, {}, 0, false, true}}) {
        const QString since = kind.old ? u"301"_s : u"60"_s;
        const QString same = u"waiting p pause 4000 since %1 s failures %2 queued%3%4"_s.arg(since)
                                 .arg(kind.failures)
                                 .arg(kind.renewed, kind.asked ? u" not before 40 s"_s : QString());
        all.push_back({kind.name, u"poll due"_s, same + (kind.asked ? u": poll after 40000"_s : u": poll"_s)});
        all.push_back({kind.name, u"a fresh link"_s, linked});
        all.push_back({kind.name, u"awaiting customer"_s, u"waiting p pause 6000 since 0 s failures 0 queued: poll after 6000"_s});
        all.push_back({kind.name, u"ready"_s, u"fetching p"_s + kind.renewed + u": save, fetch"_s});
        all.push_back({kind.name, u"withdrawn"_s, u"withdrawn: purge, save"_s});
        all.push_back({kind.name, u"refused"_s, u"failed error 3 no: save"_s});
        all.push_back({kind.name, u"failed there"_s, u"failed error 3 PDF_PARSE_FAILURE: save"_s});
        all.push_back({kind.name, u"expired there"_s, u"failed error 3 expired: save"_s});
        all.push_back({kind.name, u"rejected"_s, u"failed error 3 p begun: save"_s});
        all.push_back({kind.name, u"id unknown"_s, u"failed error 6: save"_s});
        all.push_back({kind.name, u"session expired"_s,
            kind.renewed.isEmpty() ? u"signing-in p begun renewed since %1 s: renew"_s.arg(since)
                                   : u"failed error 4 p begun: save"_s});
        if (kind.old) {
            for (const QString &event : {u"still queued"_s, u"processing"_s, u"not before a minute"_s})
                all.push_back({kind.name, event, u"failed error 1 WAITED_TOO_LONG p begun: save"_s});
            all.push_back({kind.name, u"uploaded"_s, u"failed error 1 WAITED_TOO_LONG p: save"_s}); // it was never ordered
            all.push_back({kind.name, u"network gone"_s, u"failed error 0 p begun: save"_s});
            all.push_back({kind.name, u"throttled for a minute"_s, u"failed error 9 p begun: save, poll after 60000"_s});
            continue;
        }
        const QString on = u"waiting p pause 6000 since 60 s failures 0 %1: %2"_s;
        for (const QString &event : {u"still queued"_s, u"uploaded"_s})
            all.push_back({kind.name, event, on.arg(u"queued"_s, u"poll after 6000"_s)});
        all.push_back({kind.name, u"processing"_s, on.arg(u"processing"_s, u"save, poll after 6000"_s)});
        all.push_back({kind.name, u"not before a minute"_s,
            u"waiting p pause 6000 since 6 s failures 0 queued not before 60 s: poll after 60000"_s});
        all.push_back({kind.name, u"network gone"_s,
            u"waiting p pause 6000 since 60 s failures %1 queued%2: poll after 6000"_s.arg(kind.failures + 1)
                .arg(kind.renewed)});
        all.push_back({kind.name, u"throttled for a minute"_s,
            u"waiting p pause 6000 since 6 s failures %1 queued%2 not before 60 s: poll after 60000"_s
                .arg(kind.failures + 1)
                .arg(kind.renewed)});
    }
    // Cancelling ends whatever is under way, and clears away what failed.
    const auto known = states();
    for (auto state = known.begin(); state != known.end(); ++state) {
        if (isRunning(*state) || std::holds_alternative<Failed>(*state))
            all.push_back({state.key(), u"cancelled"_s, u"idle: save"_s});
    }
    return all;
}

} // namespace

class CollectionStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("becomes");
        QMap<std::pair<QString, QString>, QString> expected;
        for (const Rule &rule : rules()) {
            QVERIFY2(states().contains(rule.state) && events().contains(rule.event), qPrintable(rule.state + rule.event));
            QVERIFY2(!expected.contains({rule.state, rule.event}), qPrintable(rule.state + rule.event));
            expected.insert({rule.state, rule.event}, rule.becomes);
        }
        const auto allStates = states();
        const auto allEvents = events();
        for (auto state = allStates.begin(); state != allStates.end(); ++state) {
            for (auto event = allEvents.begin(); event != allEvents.end(); ++event)
                QTest::newRow(qPrintable(state.key() + u" + "_s + event.key()))
                    << state.key() << event.key()
                    << expected.value({state.key(), event.key()}, text(Next {*state, {}}));
        }
    }
    void everyEventInEveryState()
    {
        QFETCH(QString, state);
        QFETCH(QString, event);
        QFETCH(QString, becomes);
        const Next following = next(states()[state], events()[event], policy(), now());
        QCOMPARE(text(following), becomes);
        if (becomes == text(Next {states()[state], {}}))
            QCOMPARE(following, (Next {states()[state], {}}));
    }

    void thePauseGrowsUpToTheLongest()
    {
        State state = waiting(2s);
        QList<qint64> pauses;
        for (int look = 0; look < 7; ++look) {
            const Next following = next(state, StatusCame {status(Stage::Queued)}, policy(), now());
            pauses << std::get<PollAfter>(following.effects.back()).pause.count();
            state = following.state;
        }
        QCOMPARE(pauses, (QList<qint64> {3000, 4500, 6750, 10125, 15000, 15000, 15000}));
    }

    void nobodyWaitsForEver()
    {
        State state = waiting(2s);
        QDateTime clock = now();
        int looks = 0;
        while (isRunning(state) && looks < 1000) {
            const Next following = next(state, StatusCame {status(Stage::Queued)}, policy(), clock);
            state = following.state;
            clock = clock.addSecs(5);
            ++looks;
        }
        QVERIFY(std::holds_alternative<Failed>(state));
        QCOMPARE(std::get<Failed>(state).error.code, u"WAITED_TOO_LONG"_s);
    }

    void whoIsToldToComeLaterWithoutATimeComesInAMinute()
    {
        const Next following = next(Sending {}, WentWrong {error(Error::Kind::Throttled)}, policy(), now());
        QCOMPARE(std::get<Failed>(following.state).error.retryAt, std::optional(now().addSecs(60)));
        QCOMPARE(following.effects.back(), Effect(PollAfter {60s}));
    }

    void severalUploadsAreSavedOneByOne()
    {
        Process first;
        first.id = u"one"_s;
        first.memory.insert(u"uploads-left"_s, 1);
        const Next more = next(Sending {}, HandedIn {first}, policy(), now());
        QCOMPARE(more.state, State(Sending {false, first}));
        QCOMPARE(more.effects, (std::vector<Effect> {SaveState {}, Submit {}}));
        const Next resumed = next(SigningIn {first, false, false, {}}, SignedIn {}, policy(), now());
        QCOMPARE(resumed.state, State(Sending {false, first}));
        const Next refused = next(more.state, WentWrong {error(Error::Kind::SessionExpired)}, policy(), now());
        QCOMPARE(refused.state, State(SigningIn {first, false, true, {}}));
        const Next failed = next(more.state, WentWrong {error(Error::Kind::Network)}, policy(), now());
        QCOMPARE(std::get<Failed>(failed.state).process, std::optional(first));
        Process last = first;
        last.memory = {};
        QCOMPARE(next(more.state, HandedIn {last}, policy(), now()).state, State(Beginning {last, false}));
    }

    void aClockThatIsSetChangesNoPatience_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("back a day") << -86400;
        QTest::newRow("ahead a day") << 86400;
    }
    void aClockThatIsSetChangesNoPatience()
    {
        QFETCH(int, seconds);
        Waiting before = waiting();
        before.notBefore = now().addSecs(40);
        const State after = shifted(before, std::chrono::seconds(seconds));
        const QDateTime then = now().addSecs(seconds);
        // Waited a minute of five before, and a minute of five after.
        const Next early = next(after, StatusCame {status(Stage::Queued)}, policy(), then.addSecs(230));
        const Next late = next(after, StatusCame {status(Stage::Queued)}, policy(), then.addSecs(250));
        QVERIFY(std::holds_alternative<Waiting>(early.state));
        QVERIFY(std::holds_alternative<Failed>(late.state));
        if (seconds < 0) // ahead, a machine may have slept: then the moment has come
            QCOMPARE(then.secsTo(*std::get<Waiting>(after).notBefore), 40);
    }

    void anAnswerNobodyUnderstandsIsAskedForAgainButNotForEver()
    {
        State state = waiting();
        for (int look = 0; look < 3; ++look) {
            state = next(state, WentWrong {error(Error::Kind::BadAnswer)}, policy(), now()).state;
            QVERIFY(std::holds_alternative<Waiting>(state));
        }
        QVERIFY(std::holds_alternative<Failed>(next(state, WentWrong {error(Error::Kind::BadAnswer)}, policy(), now()).state));
        QVERIFY(std::holds_alternative<Failed>(next(waiting(), WentWrong {error(Error::Kind::BadAnswer, u"REDIRECTED"_s)}, policy(), now()).state));
    }

    void anAnswerMakesARefusedSessionRenewableAgain()
    {
        State state = waiting();
        for (int time = 0; time < 3; ++time) {
            state = next(state, WentWrong {error(Error::Kind::SessionExpired)}, policy(), now()).state;
            state = next(state, SignedIn {}, policy(), now()).state;
            QVERIFY(std::get<Waiting>(state).renewed);
            state = next(state, StatusCame {status(Stage::Queued)}, policy(), now()).state;
            QVERIFY(!std::get<Waiting>(state).renewed);
        }
    }

    void twoRefusalsInARowAreTheEnd_data()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : {u"sending"_s, u"beginning"_s, u"waiting"_s, u"fetching"_s})
            QTest::newRow(qPrintable(state)) << state;
    }
    void twoRefusalsInARowAreTheEnd()
    {
        QFETCH(QString, state);
        State now2 = states()[state];
        int signIns = 0;
        for (int step = 0; step < 20 && isRunning(now2); ++step) {
            const Event event = std::holds_alternative<SigningIn>(now2)
                ? Event(SignedIn {})
                : Event(WentWrong {error(Error::Kind::SessionExpired)});
            const Next following = next(now2, event, policy(), now());
            signIns += int(std::ranges::count(following.effects, Effect(SignIn {true})));
            now2 = following.state;
        }
        QVERIFY(std::holds_alternative<Failed>(now2));
        QCOMPARE(signIns, 1);
    }

    void wordsAreStable()
    {
        QStringList words;
        const auto all = states();
        for (const State &state : all)
            words << word(state);
        words.removeDuplicates();
        words.sort();
        QCOMPARE(words,
            (QStringList {u"beginning"_s, u"delivered"_s, u"failed"_s, u"fetching"_s, u"idle"_s, u"inviting"_s, u"sending"_s,
                u"signing-in"_s, u"waiting"_s, u"withdrawn"_s}));
    }
};

QTEST_GUILESS_MAIN(CollectionStateTest)
#include "tst_flow_collectionstate.moc"
