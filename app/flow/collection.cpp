// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/collection_p.h"

#include "base/background.h"
#include "base/clock.h"
#include "base/log.h"
#include "flow/filereading.h"
#include "store/storethread.h"

#include <QJsonArray>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

std::optional<Process> kept(const Process &process)
{
    return process.id.isEmpty() ? std::nullopt : std::optional(process);
}

} // namespace

Collection::Collection(
    CaseId caseId, StoredCollection stored, const Provider &provider, const Services &services, QObject *parent)
    : QObject(parent)
    , d(new Private {this, caseId, provider, services, std::move(stored), nullptr, {}, {}, {}, nullptr, {}, {}, nullptr, true, {}, {}, false, {}, {}, {}, {}})
{
    d->row = std::make_shared<qint64>(d->stored.id);
    d->lane = StoredLane::fromJson(d->stored.lane);
    d->submission = submissionFrom(d->stored.submission);
    d->wish = invitationFrom(d->stored.submission.value(u"invitation").toObject());
    d->state = d->restored();
}

Collection::~Collection() = default;

qint64 Collection::id() const { return d->stored.id; }
const Provider &Collection::provider() const { return d->provider; }
const State &Collection::state() const { return d->state; }
const std::vector<LaneStep> &Collection::steps() const { return d->lane.steps; }
QDateTime Collection::nextLookAt() const { return d->nextLookAt; }
QDateTime Collection::lastLookAt() const { return d->lastLookAt; }
const Submission &Collection::submission() const { return d->submission; }
const QJsonObject &Collection::figures() const { return d->stored.figures; }
const std::vector<Error> &Collection::problems() const { return d->lane.problems; }

void Collection::resume()
{
    const QString &was = d->stored.state;
    if (d->invites() && !d->stored.figures.isEmpty())
        d->reread(); // also where a further consent flow is under way, or failed
    if (d->invites() && was == "delivered"_L1)
        return lookNow();
    if (was == "signing-in"_L1 || was == "sending"_L1 || was == "inviting"_L1 || was == "beginning"_L1 || was == "waiting"_L1
        || was == "fetching"_L1)
        return d->feed(Started {kept(d->stored.process), d->lane.begun, d->invites()});
    const auto *failed = std::get_if<Failed>(&d->state);
    if (failed && failed->error.kind == Error::Kind::Throttled && failed->error.retryAt) {
        d->turn();
        d->pollAfter(std::chrono::milliseconds(std::max<qint64>(0, d->services.clock->now().msecsTo(*failed->error.retryAt))));
    }
}

void Collection::cancel() { d->feed(Cancelled {}); }

void Collection::tryAgain()
{
    // Who was invited stays invited when nobody looks any more: the process is taken up, not made again.
    if (d->invites() && std::holds_alternative<Idle>(d->state))
        d->feed(Started {kept(d->stored.process), true, true});
    else
        d->feed(TriedAgain {});
}

void Collection::lookNow()
{
    if (d->mayLook())
        d->feed(PollDue {});
}

void Collection::discard()
{
    d->turn();
    d->effects.clear();
    d->services.store->ask(
        this,
        [caseId = d->caseId, row = d->row](CaseStore &store) {
            return *row == 0 ? done() : store.removeCollection(caseId, *row);
        },
        [this](const Done &removed) {
            if (!removed)
                Q_EMIT storeFailed(removed.error());
        });
}

/// Ends are restored as they were; what was under way is taken up by resume().
State Collection::Private::restored() const
{
    if (stored.state == "delivered"_L1)
        return Delivered {stored.process};
    if (stored.state == "withdrawn"_L1)
        return Withdrawn {};
    if (stored.state == "failed"_L1)
        return Failed {lane.error.value_or(Error {}), kept(stored.process), lane.begun, invites()};
    return Idle {};
}

/// Somebody sets the clock, or the machine sleeps: neither is waiting.
void Collection::Private::mindTheClock(const QDateTime &now)
{
    constexpr qint64 odd = 60'000; // smaller steps are the clock being kept right
    const qint64 moved = clockThen.isValid() ? clockThen.msecsTo(now) - steady.elapsed() : 0;
    if (moved > odd || moved < -odd)
        state = shifted(std::move(state), std::chrono::milliseconds(moved));
    clockThen = now;
    steady.start();
}

void Collection::Private::feed(const Event &event)
{
    const QDateTime now = services.clock->now();
    mindTheClock(now);
    Next following = next(state, event, pace(), now);
    if (following.state == state && following.effects.empty())
        return;
    const StoredLane before = lane;
    if (std::holds_alternative<StatusCame>(event) || std::holds_alternative<WentWrong>(event))
        lastLookAt = now;
    qCDebug(lcFlow) << "collection" << word(state) << "->" << word(following.state);
    turn();
    state = std::move(following.state);
    if (!std::holds_alternative<Sending>(state) && !stored.submission.value(u"files").toArray().isEmpty())
        submission.files.clear(); // the store has them
    effects.assign(following.effects.begin(), following.effects.end());
    lane.follow(event, state, now);
    if (std::holds_alternative<Withdrawn>(state) || std::holds_alternative<Sending>(state))
        ledger.reset();
    const bool saves = std::ranges::any_of(effects, [](const Effect &effect) { return std::holds_alternative<SaveState>(effect); });
    if (lane.tracks != before.tracks && !saves)
        effects.push_front(SaveState {}); // a bank is a step further
    if (std::holds_alternative<Inviting>(state) && wish.idempotencyKey.isEmpty()) {
        wish.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        keepWish();
    } else if (std::holds_alternative<Invited>(event)) {
        wish.idempotencyKey.clear(); // another question would be for another process
        keepWish();
    }
    if (!std::holds_alternative<Idle>(state) || !invites())
        stored.process = processOf(state);
    const QObject *turnOf = owner;
    Q_EMIT q->stateChanged();
    if (turnOf == owner) // else a listener has fed another event, and that one goes on
        carryOn();
}

/// Whatever was asked before is of no interest any more. Deleted later and not at once: its answer may be what calls.
void Collection::Private::turn()
{
    if (owner)
        owner->deleteLater();
    owner = new QObject(q);
    nextLookAt = {};
}

void Collection::Private::carryOn()
{
    if (effects.empty())
        return;
    const Effect effect = effects.front();
    effects.pop_front();
    std::visit([this](const auto &what) { carryOut(what); }, effect);
}

void Collection::Private::save()
{
    stored.state = word(state);
    if (!std::holds_alternative<Idle>(state) || !invites()) // who was invited stays invited
        stored.process = processOf(state);
    stored.lane = lane.toJson();
    services.store->ask(
        q, // and not the turn's owner: the number of a new row is to be heard even if the turn has passed
        [caseId = caseId, collection = stored, number = row](CaseStore &store) mutable {
            collection.id = *number;
            auto saved = store.saveCollection(caseId, collection);
            if (saved)
                *number = *saved;
            return saved;
        },
        [this, asked = owner](Result<qint64> saved) {
            if (saved) {
                stored.id = *saved;
                if (asked == owner)
                    stored.evidence.clear(); // it is long, and it stands in the store
            } else
                Q_EMIT q->storeFailed(saved.error());
            if (asked != owner)
                return;
            // Nothing is built on a state that could not be saved; an end is an end all the same.
            if (saved || !isRunning(state))
                carryOn();
            else
                feed(WentWrong {saved.error()});
        });
}

void Collection::Private::signIn(bool renew)
{
    services.connections->session(
        provider, renew, owner, answer<Session>([this](const Session &) { feed(SignedIn {}); }));
}

void Collection::Private::pollAfter(std::chrono::milliseconds pause)
{
    constexpr std::chrono::milliseconds mostAtOnce = std::chrono::hours(24 * 20); // a timer counts in an int
    pause = std::min(pause, mostAtOnce);
    auto *timer = new QTimer(owner);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer); // a coarse one may ring before the moment that was asked for
    QObject::connect(timer, &QTimer::timeout, q, [this] { feed(PollDue {}); });
    timer->start(std::chrono::duration_cast<std::chrono::milliseconds>(pause));
    nextLookAt = services.clock->now().addMSecs(pause.count());
    Q_EMIT q->stateChanged();
}

void Collection::Private::carryOut(const Poll &)
{
    withSession([this, process = processOf(state)](const Session &session) {
        services.http->run(provider.poll(session, process), owner,
            answer<ProcessStatus>([this](const ProcessStatus &status) { feed(StatusCame {status}); }));
    });
}

void Collection::Private::carryOut(const Fetch &)
{
    const auto *fetching = std::get_if<Fetching>(&state);
    Q_ASSERT(fetching);
    withSession([this, process = fetching->process](const Session &session) {
        services.http->run(provider.fetch(session, process), owner, answer<Delivery>([this](const Delivery &delivery) {
            stored.figures = delivery.figures;
            stored.evidence = delivery.evidence;
            lane.problems = delivery.problems;
            feed(DeliveryCame {});
            if (invites())
                setLedger(delivery.ledger);
            Q_EMIT q->delivered();
        }));
    });
}

void Collection::Private::carryOut(const Purge &)
{
    stored.figures = {};
    stored.evidence = {};
    lane.problems.clear();
    stored.submission = {};
    submission = {};
    wish = {};
    lane.tracks.clear();
    ledger.reset();
    Q_EMIT q->withdrawn();
    carryOn();
}

} // namespace saldoscope
