// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caseflow_p.h"

#include "base/log.h"
#include "flow/connections.h"
#include "flow/requestlog.h"

#include <QJsonArray>

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
    connect(collection, &Collection::delivered, q, [this, name = provider.info().id] { note(u"delivered"_s, name); });
    connect(collection, &Collection::withdrawn, q, [this, name = provider.info().id] { note(u"withdrawn"_s, name); });
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

void CaseFlow::removeCollection(Collection *collection)
{
    if (std::erase(d->collections, collection) == 0)
        return;
    disconnect(collection, &Collection::stateChanged, this, nullptr);
    collection->discard();
    collection->deleteLater();
    d->summary.banks -= 1;
    d->note(u"collection-removed"_s, collection->provider().info().id);
    d->followState();
    Q_EMIT collectionsChanged();
    Q_EMIT summaryChanged();
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
