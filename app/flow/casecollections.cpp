// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caseflow_p.h"

#include "base/log.h"
#include "flow/connections.h"
#include "flow/requestlog.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

const Provider *CaseFlow::Private::provider(const QString &id) const
{
    const auto &all = *services.providers;
    const auto found = std::ranges::find_if(all, [&id](const Provider *known) { return known->info().id == id; });
    return found == all.end() ? nullptr : *found;
}

Collection *CaseFlow::Private::addCollection(const StoredCollection &stored, const Provider &provider)
{
    auto *collection = new Collection(summary.id, stored, provider, services, q);
    connect(collection, &Collection::stateChanged, q, [this] { followState(); });
    connect(collection, &Collection::storeFailed, q, &CaseFlow::storeFailed);
    connect(collection, &Collection::delivered, q, [this, collection, name = provider.info().id] {
        note(u"delivered"_s, name);
        Q_EMIT q->collectionDelivered(collection);
    });
    connect(collection, &Collection::ledgerChanged, q, [this] {
        if (depth == Depth::Whole && !isReading())
            analyse();
    });
    // Later: it is the collection that speaks, and it goes as well.
    connect(collection, &Collection::withdrawn, q, [this] { purge(); }, Qt::QueuedConnection);
    collection->setWatched(watched);
    collections.push_back(collection);
    return collection;
}

void CaseFlow::Private::takeCollections(const std::vector<StoredCollection> &stored)
{
    for (const StoredCollection &one : stored) {
        if (const Provider *known = provider(one.providerId))
            addCollection(one, *known);
        else
            qCWarning(lcFlow) << "a stored collection belongs to a provider that is not known here";
    }
}

std::optional<QDateTime> CaseFlow::betterFrom(const Provider &provider) const
{
    const QString code = d->summary.details.value_or(CaseDetails {}).country;
    const auto &countries = provider.info().countries;
    const auto country = std::ranges::find(countries, code, &ProviderCountry::code);
    if (country == countries.end() || country->calibrated)
        return std::nullopt;
    QDateTime newest;
    for (const Collection *collection : d->collections) {
        if (collection->provider().info().id == provider.info().id && std::holds_alternative<Delivered>(collection->state())
            && !collection->steps().empty())
            newest = std::max(newest, collection->steps().back().at);
    }
    return newest.isValid() ? newest.addDays(1) : newest;
}

QDateTime CaseFlow::now() const { return d->services.clock->now(); }

void CaseFlow::collect(const QString &providerId, const QStringList &operations, const QJsonObject &parameters, bool useWebhook)
{
    const Provider *provider = d->provider(providerId);
    QJsonArray ids;
    for (const FileView &file : d->files) {
        if (file.id > 0 && (file.state == FileView::State::Ready || file.state == FileView::State::ReadWithProblems))
            ids.append(file.id);
    }
    if (!d->isOpen || !provider || ids.isEmpty())
        return;
    const CaseDetails details = d->summary.details.value_or(CaseDetails {});
    Submission submission;
    submission.country = details.country;
    submission.business = details.business;
    submission.operations = operations;
    submission.parameters = parameters;
    submission.useWebhook = useWebhook;
    StoredCollection fresh;
    fresh.providerId = providerId;
    fresh.submission = QJsonObject {{u"files"_s, ids}};
    Collection *collection = d->addCollection(fresh, *provider);
    d->summary.banks += 1;
    d->note(u"collection-started"_s, providerId);
    collection->start(submission);
    Q_EMIT collectionsChanged();
    Q_EMIT summaryChanged();
}

void CaseFlow::invite(const QString &providerId, const Invitation &wish)
{
    const Provider *provider = d->provider(providerId);
    if (!d->isOpen || !provider || !provider->info().takesConsent)
        return;
    StoredCollection fresh;
    fresh.providerId = providerId;
    Collection *collection = d->addCollection(fresh, *provider);
    d->summary.banks += 1;
    d->note(u"collection-started"_s, providerId);
    collection->invite(wish);
    Q_EMIT collectionsChanged();
    Q_EMIT summaryChanged();
}

std::optional<AccountVerification> CaseFlow::verification(const Collection &collection) const
{
    const bool verifies = collection.process().memory.value(u"collection").toString() == u"bank-account-verification";
    if (!verifies || collection.figures().isEmpty())
        return std::nullopt;
    return verifyAccounts(collection.figures(), d->summary.details.value_or(CaseDetails {}));
}

void CaseFlow::setWatched(bool watched)
{
    d->watched = watched;
    for (Collection *collection : d->collections)
        collection->setWatched(watched);
}

void CaseFlow::hint(const QByteArray &said)
{
    for (Collection *collection : std::vector(d->collections))
        collection->hint(said);
}

void CaseFlow::deleteProcess(Collection *collection, QObject *owner, std::function<void(Done)> done)
{
    collection->deleteThere(owner, [this, self = QPointer(this), collection = QPointer(collection), done = std::move(done)](const Done &gone) {
        if (self && gone && collection)
            removeCollection(collection);
        done(gone);
    });
}

void CaseFlow::settleForTesting(Collection *collection, bool approved, QObject *owner, std::function<void(Done)> done)
{
    if (d->summary.demo)
        return collection->settleForTesting(approved, owner, std::move(done));
    const Error refused {Error::Kind::Unsupported, u"only in a demo"_s};
    QMetaObject::invokeMethod(owner, [done = std::move(done), refused] { done(refused); }, Qt::QueuedConnection);
}

/// Consent was taken back. What is in memory goes at once; what is on disk with the key of the case.
void CaseFlow::Private::purge()
{
    if (std::exchange(isGone, true))
        return;
    isOpen = false;
    for (const Held &file : std::as_const(held))
        *file.stop = true;
    for (Collection *collection : std::exchange(collections, {})) {
        disconnect(collection, nullptr, q, nullptr);
        collection->cancel();
        collection->deleteLater();
    }
    intake->clear();
    files.clear();
    held.clear();
    past.clear();
    ahead.clear();
    corrections = Corrections {};
    assessment = {};
    judgement.reset();
    requests.clear();
    summary.details.reset();
    summary.files = summary.banks = 0;
    summary.state = CaseState::Withdrawn;
    analyst->analyse({}, {});
    services.store->ask(
        q, [id = summary.id, now = services.clock->now()](CaseStore &store) { return store.purge(id, now, u"withdrawn"_s); },
        [this](const Done &purged) {
            if (!purged)
                Q_EMIT q->storeFailed(purged.error()); // the state was saved: the next opening purges again
            Q_EMIT q->withdrawn();
        });
    Q_EMIT q->filesChanged();
    Q_EMIT q->collectionsChanged();
    Q_EMIT q->correctionsChanged();
    Q_EMIT q->requestsChanged();
    Q_EMIT q->summaryChanged();
}

void CaseFlow::removeCollection(Collection *collection)
{
    if (std::erase(d->collections, collection) == 0)
        return;
    disconnect(collection, &Collection::stateChanged, this, nullptr);
    collection->discard();
    collection->deleteLater();
    d->summary.banks -= 1;
    d->note(u"collection-removed"_s, collection->provider().info().id);
    const bool hadRows = collection->ledger() != nullptr;
    d->followState();
    Q_EMIT collectionsChanged();
    Q_EMIT summaryChanged();
    if (hadRows && !d->isReading())
        d->analyse();
}

/// Its collections ask in their own names; a sign-in is asked in that of all who wait for it.
bool CaseFlow::Private::isOurs(const NetworkEvent &request) const
{
    const QObject *asker = request.owner;
    while (asker && asker != q)
        asker = asker->parent();
    return asker == q || services.connections->signsInFor(request.owner, q);
}

void CaseFlow::Private::hear(const NetworkEvent &request)
{
    if (!isOpen || !isOurs(request))
        return;
    requests.push_back(request);
    requests.back().owner = nullptr;
    save([id = summary.id, entry = logEntry(request)](CaseStore &store) { return store.log(id, entry); });
    Q_EMIT q->requestsChanged();
}

} // namespace saldoscope
