// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "base/clock.h"
#include "flow/analyst.h"
#include "flow/caseflow.h"
#include "flow/corrections.h"
#include "flow/filereading.h"
#include "flow/intake.h"
#include "store/storethread.h"

#include <QHash>

#include <functional>
#include <variant>

namespace saldoscope {

/// What an open case works with. Its files are in casefiles.cpp, its collections and requests in casecollections.cpp,
/// undo in caseundo.cpp, its packs in casepacks.cpp, all else in caseflow.cpp.
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
    /// Files that were taken out of the case, with all that brings them back.
    struct Removal {
        std::vector<FileView> views;
        std::vector<Held> held;
        std::vector<StoredFile> stored;            // in the order of the views
    };
    Assessment assessment;
    std::shared_ptr<const Judgement> judgement;
    Analyst *analyst;
    Intake *intake = nullptr;
    std::vector<NetworkEvent> requests;
    Depth depth = Depth::Whole;
    bool watched = true;
    bool isGone = false;                             // consent was taken back
    /// What undo takes back, newest last, since the case was opened. Older marks are the corrections' own steps.
    struct Said {
        Assessment before;                         // as it was before; after an undo, as it was before that
    };
    struct Marked {};                              // one step of the corrections
    using Step = std::variant<Said, Marked, Removal>;
    std::vector<Step> past, ahead;
    QStringList lastSaid;                          // what the newest step of the assessment changed, and when
    QDateTime lastSaidAt;
    std::shared_ptr<const Knowledge> present = {};   // services.knowledge is what this case is reckoned with
    QObject *fetching = nullptr;                     // owns the question for the packs that were kept

    void purge();
    void loaded(CaseRecord record);
    void takeCollections(const std::vector<StoredCollection> &stored);
    Collection *addCollection(const StoredCollection &stored, const Provider &provider);
    FileView *file(qint64 id);
    const Provider *provider(const QString &id) const;
    void readPath(qint64 id, const QString &path);
    void readStored(qint64 id, StoredFile file);
    void arrived(qint64 id, const ReadFile &read);
    void hold(FileView &view, const ReadFile &read);
    void store(const std::vector<qint64> &ids, std::vector<StoredFile> handedIn);
    void stored(const std::vector<qint64> &transientIds, const QDateTime &added, const Result<std::vector<qint64>> &ids);
    void takeOut(const std::vector<qint64> &ids, Removal &removal);
    void eraseStored(Removal removal);
    void putBack(Removal removal, bool keeps);
    void filesCameOrWent();
    bool isHere(const QByteArray &hash) const;
    bool isReading() const;
    void analyse();
    void analysed();
    void judge();
    void restOnKnowledge();
    void use(const std::shared_ptr<const Knowledge> &knowledge);
    void usePacks(std::function<void()> then);
    void keep(const Knowledge &knowledge);
    void followState();
    bool isOurs(const NetworkEvent &request) const;
    void hear(const NetworkEvent &request);
    void note(const QString &what, const QString &detail = {});
    void correctionsMade();
    void did(Step step);
    void remember(const Assessment &next);
    void takeBack(Step step);
    void doAgain(Step step);
    void say(const Assessment &next);
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

} // namespace saldoscope
