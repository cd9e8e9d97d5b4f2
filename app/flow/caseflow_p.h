// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "base/clock.h"
#include "flow/analyst.h"
#include "flow/caseflow.h"
#include "flow/corrections.h"
#include "flow/filereading.h"
#include "store/storethread.h"

#include <QHash>

namespace saldoscope {

/// What an open case works with. Its files are in casefiles.cpp, its collections and requests in casecollections.cpp, all
/// else in caseflow.cpp.
struct CaseFlow::Private {
    /// What belongs to a file but is not shown.
    struct Held {
        QByteArray hash;
        std::shared_ptr<const Ledger> ledger;      // null until it was read, and where it could not be
        std::shared_ptr<std::atomic_bool> stop = std::make_shared<std::atomic_bool>(false);
    };

    CaseFlow *q;
    Services services;
    CaseSummary summary;
    bool isOpen = false;
    std::vector<FileView> files;
    QHash<qint64, Held> held;                      // by FileView::id
    qint64 lastTransient = 0;                      // ids of files that are not stored count downwards
    std::vector<Collection *> collections;
    Corrections corrections;
    Assessment assessment;
    std::shared_ptr<const Judgement> judgement;
    Analyst *analyst;
    std::vector<NetworkEvent> requests;

    void loaded(CaseRecord record);
    void takeCollections(const std::vector<StoredCollection> &stored);
    Collection *addCollection(const StoredCollection &stored, const Provider &provider);
    FileView *file(qint64 id);
    const Provider *provider(const QString &id) const;
    template <class Source> void read(qint64 id, Source source);
    void arrived(qint64 id, const ReadFile &read);
    void store(qint64 id, const ReadFile &read);
    void stored(qint64 transientId, const Result<qint64> &id);
    bool isHere(const QByteArray &hash) const;
    bool isReading() const;
    void analyse();
    void analysed();
    void judge();
    void followState();
    bool isOurs(const NetworkEvent &request) const;
    void hear(const NetworkEvent &request);
    void note(const QString &what, const QString &detail = {});
    void correctionsMade();
    std::vector<RowKey> keys(const std::vector<Row> &rows) const;
    /// Saves something; what cannot be saved is told, and stays on the screen.
    template <class Work> void save(Work work);
};

template <class Work> void CaseFlow::Private::save(Work work)
{
    services.store->ask(q, std::move(work), [this](const auto &saved) {
        if (!saved)
            Q_EMIT q->storeFailed(saved.error());
    });
}

template <class Source> void CaseFlow::Private::read(qint64 id, Source source)
{
    const auto stop = held[id].stop;
    inBackground(
        services.pool, q, [source = std::move(source), stop] { return readFile(source, stop.get()); },
        [this, id](const ReadFile &done) { arrived(id, done); });
}

} // namespace saldoscope
