// SPDX-License-Identifier: GPL-3.0-or-later
// What of a Collection's life belongs to consent: the link, the tracks, the questions beside the way.
#include "flow/collection_p.h"

#include "base/background.h"
#include "base/clock.h"
#include "store/storethread.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

QJsonObject toJson(const Invitation &wish)
{
    return {{u"country"_s, wish.country}, {u"personNumber"_s, wish.personNumber}, {u"givenName"_s, wish.givenName}, {u"familyName"_s, wish.familyName},
        {u"returnTo"_s, wish.returnTo.toString(QUrl::FullyEncoded)}, {u"bank"_s, wish.bank}, {u"key"_s, QString::fromLatin1(wish.idempotencyKey)},
        {u"parameters"_s, wish.parameters}};
}

} // namespace

Invitation invitationFrom(const QJsonObject &json)
{
    Invitation wish;
    wish.country = json.value(u"country").toString();
    wish.personNumber = json.value(u"personNumber").toString();
    wish.givenName = json.value(u"givenName").toString();
    wish.familyName = json.value(u"familyName").toString();
    wish.returnTo = QUrl(json.value(u"returnTo").toString());
    wish.bank = json.value(u"bank").toString();
    wish.idempotencyKey = json.value(u"key").toString().toLatin1();
    wish.parameters = json.value(u"parameters").toObject();
    return wish;
}

std::shared_ptr<const Ledger> Collection::ledger() const { return d->ledger; }
bool Collection::invites() const { return d->invites(); }
const Invitation &Collection::invitation() const { return d->wish; }
const Process &Collection::process() const { return d->stored.process; }
const std::vector<Track> &Collection::tracks() const { return d->lane.tracks; }
const std::optional<Error> &Collection::lastError() const { return d->lane.error; }

bool Collection::isLinkLapsed(const QDateTime &now) const
{
    const Process &process = d->stored.process;
    return process.consentLink.isEmpty() || (process.linkValidUntil.isValid() && process.linkValidUntil <= now);
}

bool Collection::mayTakeFreshLink() const
{
    const auto *waiting = std::get_if<Waiting>(&d->state);
    const bool theirs = waiting && std::ranges::none_of(d->lane.steps, [](const LaneStep &step) { return step.code == u"processing"_s; });
    return d->invites() && theirs;
}

bool Collection::mayAddBank() const { return d->invites() && std::holds_alternative<Delivered>(d->state); }

void Collection::invite(const Invitation &wish)
{
    if (!std::holds_alternative<Idle>(d->state) || !d->provider.info().takesConsent)
        return;
    d->wish = wish;
    d->wish.idempotencyKey.clear();
    d->keepWish();
    d->stored.started = d->services.clock->now();
    d->feed(Started {{}, false, true});
}

void Collection::hint(const QByteArray &said)
{
    constexpr std::chrono::milliseconds pause = std::chrono::seconds(10);
    const QStringList ids = d->provider.namesOf(d->stored.process);
    const bool meant = std::ranges::any_of(ids, [&said](const QString &id) { return !id.isEmpty() && said.contains(id.toUtf8()); });
    const bool heard = d->hinted.isValid() && d->hinted.elapsed() < pause.count();
    if (!meant || (heard && said == d->lastHint))
        return;
    d->lastHint = said;
    if (!heard) {
        d->hinted.start();
        if (d->mayLook())
            return lookNow();
    }
    // More news within the pause, or while something is asked that may be too early to know: one look at its end tells all of it.
    if (std::exchange(d->hintWaits, true))
        return;
    QTimer::singleShot(pause - std::chrono::milliseconds(d->hinted.elapsed()), this, [this] {
        d->hintWaits = false;
        d->hinted.start();
        lookNow();
    });
}

void Collection::setWatched(bool watched)
{
    if (std::exchange(d->watched, watched) == watched || !d->invites() || !watched)
        return;
    if (d->nextLookAt.isValid() && d->services.clock->now().msecsTo(d->nextLookAt) > d->pace().first.count())
        lookNow();
}

// Questions beside the way

void Collection::takeFreshLink(QObject *owner, std::function<void(Done)> done)
{
    d->services.connections->freshLink(d->provider, d->stored.process, owner, [this, self = QPointer(this), done = std::move(done)](Result<Process> process) {
        if (self && process)
            d->feed(LinkCame {d->timed(*std::move(process))});
        done(process ? saldoscope::done() : Done(process.error()));
    });
}

void Collection::addBank(QObject *owner, std::function<void(Done)> done)
{
    d->services.connections->nextFlow(d->provider, d->stored.process, owner, [this, self = QPointer(this), done = std::move(done)](Result<Process> process) {
        // One that is open already: made by somebody else, or by us before the program was killed. Its link is not ours.
        if (!process && process.error().kind == Error::Kind::Rejected && self) {
            Process open = d->stored.process;
            open.consentLink = {};
            open.linkValidUntil = {};
            d->feed(LinkCame {open});
            return done(saldoscope::done());
        }
        if (self && process)
            d->feed(LinkCame {d->timed(*std::move(process))});
        done(process ? saldoscope::done() : Done(process.error()));
    });
}

void Collection::visualisation(QObject *owner, std::function<void(Result<QUrl>)> done)
{
    d->services.connections->visualisation(d->provider, d->stored.process, owner, std::move(done));
}

void Collection::settleForTesting(bool approved, QObject *owner, std::function<void(Done)> done)
{
    d->services.connections->settleForTesting(d->provider, d->stored.process, approved, owner, [this, self = QPointer(this), done = std::move(done)](const Done &settled) {
        if (self && settled)
            lookNow();
        done(settled);
    });
}

void Collection::deleteThere(QObject *owner, std::function<void(Done)> done)
{
    if (d->stored.process.id.isEmpty()) {
        QMetaObject::invokeMethod(owner, [done = std::move(done)] { done(saldoscope::done()); }, Qt::QueuedConnection);
        return;
    }
    d->services.connections->deleteProcess(d->provider, d->stored.process, owner, [done = std::move(done)](const Done &gone) {
        const bool unknown = !gone && (gone.error().kind == Error::Kind::NotFound || gone.error().kind == Error::Kind::Gone);
        done(unknown ? saldoscope::done() : gone);
    });
}

/// Consent flows are watched by people: as often as allowed while one looks, else rarely.
PollPolicy Collection::Private::pace() const
{
    PollPolicy policy = provider.info().poll;
    if (invites()) {
        policy.factor = 1;
        (watched ? policy.longest : policy.first) = watched ? policy.first : policy.longest;
    }
    return policy;
}

/// By our own clock, which tests and clock changes are followed by.
Process Collection::Private::timed(Process process) const
{
    if (const auto lifetime = provider.info().linkLifetime; lifetime.count() > 0)
        process.linkValidUntil = services.clock->now().addSecs(lifetime.count());
    return process;
}

void Collection::Private::keepWish() { stored.submission = QJsonObject {{u"invitation"_s, toJson(wish)}}; }

void Collection::Private::setLedger(std::shared_ptr<const Ledger> now)
{
    ledger = std::move(now);
    Q_EMIT q->ledgerChanged();
}

/// What was delivered before the program was started is read from its evidence.
void Collection::Private::reread()
{
    services.store->ask(
        q, [caseId = caseId, id = stored.id](CaseStore &store) { return store.evidence(caseId, id); },
        [this](Result<QByteArray> evidence) {
            if (!evidence)
                return Q_EMIT q->storeFailed(evidence.error());
            inBackground(
                services.pool, q, [&provider = provider, bytes = *evidence, process = stored.process] { return provider.reread(bytes, process); },
                [this](const Result<Delivery> &delivery) {
                    if (delivery && delivery->ledger && !std::holds_alternative<Withdrawn>(state) && !ledger)
                        setLedger(delivery->ledger);
                });
        });
}

void Collection::Private::carryOut(const Invite &)
{
    withSession([this](const Session &session) {
        services.http->run(provider.invite(session, wish), owner,
            answer<Process>([this](const Process &process) { feed(Invited {timed(process)}); }));
    });
}

} // namespace saldoscope
