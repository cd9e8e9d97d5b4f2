// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"

#include <variant>
#include <vector>

namespace saldoscope {

// The life of a collection as one value and one pure function (architecture c.4).
//
// `renewed`: the session was renewed since the provider last gave an answer; a second refusal in a row is Failed.
// `begun`: the operations were asked for, so there is nothing left to do but to look.
// `invites`: no files are sent: the provider is asked for a link that the applicant opens.
// `since`: UTC; when waiting began, moved on by what the provider itself asked us to wait.

struct Idle { bool operator==(const Idle &) const = default; };
struct SigningIn {
    std::optional<Process> process;    ///< to take up again
    bool begun = false;
    bool renewed = false;
    QDateTime since;                   ///< invalid where no waiting was interrupted
    bool invites = false;
    bool operator==(const SigningIn &) const = default;
};
struct Sending {                       ///< an upload is under way
    bool renewed = false;
    std::optional<Process> process = {}; ///< of the uploads before it, where there are several
    bool operator==(const Sending &) const = default;
};
struct Inviting { bool renewed = false; bool operator==(const Inviting &) const = default; }; ///< a link is being asked for
struct Beginning {                     ///< operations are being asked for
    Process process;
    bool renewed = false;
    bool operator==(const Beginning &) const = default;
};
struct Waiting {
    Process process;
    std::chrono::milliseconds pause {0}; ///< between two looks; what PollAfter said is never shorter
    QDateTime since;
    QString word;                      ///< the provider's word for its state; empty before the first look
    int failures = 0;                  ///< looks in a row that brought no answer
    std::optional<QDateTime> notBefore; ///< UTC; the provider asked us not to look earlier
    bool renewed = false;
    bool operator==(const Waiting &) const = default;
};
struct Fetching {
    Process process;
    QDateTime since;
    bool renewed = false;
    bool operator==(const Fetching &) const = default;
};
struct Delivered {
    Process process;
    bool checking = false;             ///< being looked at again: consent may have been taken back
    bool renewed = false;
    bool operator==(const Delivered &) const = default;
};
struct Withdrawn { bool operator==(const Withdrawn &) const = default; };
struct Failed {
    Error error;
    std::optional<Process> process;    ///< to go on with; nullopt where only a new upload helps
    bool begun = false;
    bool invites = false;
    bool operator==(const Failed &) const = default;
};
using State = std::variant<Idle, SigningIn, Sending, Inviting, Beginning, Waiting, Fetching, Delivered, Withdrawn, Failed>;

struct Started { std::optional<Process> process; bool begun = false; bool invites = false; }; ///< a process to take up again, or none
struct SignedIn {};
struct HandedIn { Process process; };                ///< an upload was accepted; there may be more to come
struct Invited { Process process; };                 ///< there is a link
struct LinkCame { Process process; };                ///< a fresh one, or that of one more consent flow
struct Begun { Process process; };
struct PollDue {};
struct StatusCame { ProcessStatus status; };
struct DeliveryCame {};
struct WentWrong { Error error; };
struct TriedAgain {};
struct Cancelled {};
using Event = std::variant<Started, SignedIn, HandedIn, Invited, LinkCame, Begun, PollDue, StatusCame, DeliveryCame, WentWrong, TriedAgain, Cancelled>;

// Effects, in the order in which they are to be carried out. SaveState is finished before the next one begins.
struct SaveState { bool operator==(const SaveState &) const = default; };
struct SignIn { bool renew = false; bool operator==(const SignIn &) const = default; };  ///< renew: the cached token was refused
struct Submit { bool operator==(const Submit &) const = default; };
struct Invite { bool operator==(const Invite &) const = default; };
struct Begin { bool operator==(const Begin &) const = default; };
struct PollAfter { std::chrono::milliseconds pause {0}; bool operator==(const PollAfter &) const = default; };
struct Poll { bool operator==(const Poll &) const = default; };
struct Fetch { bool operator==(const Fetch &) const = default; };
struct Purge { bool operator==(const Purge &) const = default; };
using Effect = std::variant<SaveState, SignIn, Submit, Invite, Begin, PollAfter, Poll, Fetch, Purge>;

struct Next {
    State state;
    std::vector<Effect> effects;
    bool operator==(const Next &) const = default;
};

/// Pure. An event that does not fit the state changes nothing and asks for nothing. A session that expired is renewed
/// once; a second refusal is Failed. What failed because the provider wants to be left alone for a while is tried again
/// by itself after that while (PollAfter, and PollDue then counts as TriedAgain). Whoever waited longer than the policy allows is Failed with Timeout and code
/// "WAITED_TOO_LONG", and may try again; while the provider waits for the applicant nobody waited too long. What was delivered
/// is looked at again at PollDue: consent that was taken back since makes it Withdrawn, a consent flow that was opened since
/// makes it Waiting.
Next next(const State &state, const Event &event, const PollPolicy &policy, const QDateTime &now);

/// The same state where the clock was set meanwhile: `moved` is what it shows more (or less) than really passed. Nobody
/// gives up earlier or waits longer for that.
State shifted(State state, std::chrono::milliseconds moved);

/// A stable word for the store: "waiting", "delivered", …
QString word(const State &state);
/// Whether something is under way: neither idle nor at an end.
bool isRunning(const State &state);

} // namespace saldoscope
