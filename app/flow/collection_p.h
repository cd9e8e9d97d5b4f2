// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/collection.h"
#include "flow/connections.h"
#include "flow/lane.h"

#include <QElapsedTimer>

#include <deque>

namespace saldoscope {

/// What a collection works with. What belongs to consent is in collectionconsent.cpp, what to files that are
/// handed in in collectionsending.cpp, all else in collection.cpp.
struct Collection::Private {
    Collection *q;
    CaseId caseId;
    const Provider &provider;
    const Services services;           // a copy: pointers to what outlives every case
    StoredCollection stored;
    /// The row's number, known to the saves before it is known here: touched in the store's thread only.
    std::shared_ptr<qint64> row;
    StoredLane lane;
    State state;
    std::deque<Effect> effects;        // still to be carried out
    QObject *owner = nullptr;          // of the questions of this turn
    Submission submission;             // bytes only while they are being sent
    Invitation wish;
    std::shared_ptr<const Ledger> ledger;
    bool watched = true;
    QElapsedTimer hinted;              // since a hint was followed
    QByteArray lastHint;
    bool hintWaits = false;            // for the end of the pause
    QDateTime nextLookAt;
    QDateTime lastLookAt;
    QElapsedTimer steady;              // knows how much time really passed, whatever is done to the clock
    QDateTime clockThen;               // what the clock showed when it was started

    State restored() const;
    void mindTheClock(const QDateTime &now);
    void feed(const Event &event);
    void turn();
    void carryOn();
    void save();
    bool invites() const { return stored.submission.contains(QStringLiteral("invitation")); }
    /// Only instead of the next look, and after the end of a consent flow: what is under way is not asked twice.
    bool mayLook() const { return nextLookAt.isValid() || (invites() && std::holds_alternative<Delivered>(state)); }
    PollPolicy pace() const;
    Process timed(Process process) const;
    void keepWish();
    void reread();
    void setLedger(std::shared_ptr<const Ledger> now);
    void loadAndSubmit(const Session &session);
    void submit(const Session &session);
    void signIn(bool renew);
    void pollAfter(std::chrono::milliseconds pause);
    template <class T, class Answered> auto answer(Answered answered);
    template <class Then> void withSession(Then then);

    void carryOut(const SaveState &) { save(); }
    void carryOut(const SignIn &effect) { signIn(effect.renew); }
    void carryOut(const Submit &);
    void carryOut(const Invite &);
    void carryOut(const Begin &);
    void carryOut(const PollAfter &effect) { pollAfter(effect.pause); }
    void carryOut(const Poll &);
    void carryOut(const Fetch &);
    void carryOut(const Purge &);
};

/// A function for an answer, which is heard only in the turn that asked.
template <class T, class Answered> auto Collection::Private::answer(Answered answered)
{
    return [this, asked = owner, answered = std::move(answered)](Result<T> result) {
        if (asked != owner)
            return;
        if (result)
            answered(*std::move(result));
        else
            feed(WentWrong {result.error()});
    };
}

/// Asked for before each question: a wait may have outlived the session, and the cache answers at no cost.
template <class Then> void Collection::Private::withSession(Then then)
{
    services.connections->session(provider, false, owner, answer<Session>(std::move(then)));
}

/// What was asked for, but for the files' bytes, which the store keeps once.
Submission submissionFrom(const QJsonObject &json);
/// The process a state speaks of; an empty one where it speaks of none.
Process processOf(const State &state);
/// As it was asked for, from what the store keeps of it.
Invitation invitationFrom(const QJsonObject &json);

} // namespace saldoscope
