// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caseflow.h"

#include "base/background.h"
#include "base/clock.h"
#include "base/log.h"
#include "flow/analyst.h"
#include "flow/corrections.h"
#include "flow/filereading.h"
#include "insights/policyapply.h"
#include "store/storethread.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

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
    void note(const QString &what, const QString &detail = {});
    void correctionsMade();
    std::vector<RowKey> keys(const std::vector<Row> &rows) const;
    /// Saves something; what cannot be saved is told, and stays on the screen.
    template <class Work> void save(Work work);
};

CaseFlow::CaseFlow(CaseId id, Services services, QObject *parent)
    : QObject(parent)
    , d(new Private {this, std::move(services), {}, false, {}, {}, 0, {}, {}, {}, {}, nullptr})
{
    d->summary.id = id;
    d->analyst = new Analyst(d->services.pool, d->services.knowledge, this);
    connect(d->analyst, &Analyst::busyChanged, this, &CaseFlow::analysingChanged);
    connect(d->analyst, &Analyst::viewed, this, &CaseFlow::viewChanged);
    connect(d->analyst, &Analyst::analysed, this, [this] { d->analysed(); });
}

CaseFlow::~CaseFlow()
{
    for (const Private::Held &file : std::as_const(d->held))
        *file.stop = true;
    // Before d: they speak to it while they end.
    qDeleteAll(std::exchange(d->collections, {}));
    delete std::exchange(d->analyst, nullptr);
}

bool CaseFlow::isOpen() const { return d->isOpen; }
const CaseSummary &CaseFlow::summary() const { return d->summary; }
const std::vector<FileView> &CaseFlow::files() const { return d->files; }
const std::vector<Collection *> &CaseFlow::collections() const { return d->collections; }
std::shared_ptr<const Analysis> CaseFlow::analysis() const { return d->analyst->analysis(); }
std::shared_ptr<const View> CaseFlow::view() const { return d->analyst->view(); }
const Query &CaseFlow::query() const { return d->analyst->query(); }
bool CaseFlow::isAnalysing() const { return d->analyst->isBusy(); }
const Assessment &CaseFlow::assessment() const { return d->assessment; }
std::shared_ptr<const Judgement> CaseFlow::judgement() const { return d->judgement; }
Day CaseFlow::caseDate() const { return Day(d->summary.created.toLocalTime().date().toJulianDay()); }
bool CaseFlow::canUndo() const { return d->corrections.canUndo(); }
bool CaseFlow::canRedo() const { return d->corrections.canRedo(); }

template <class Work> void CaseFlow::Private::save(Work work)
{
    services.store->ask(q, std::move(work), [this](const auto &saved) {
        if (!saved)
            Q_EMIT q->storeFailed(saved.error());
    });
}

void CaseFlow::Private::note(const QString &what, const QString &detail)
{
    save([id = summary.id, entry = LogEntry {services.clock->now(), what, detail}](CaseStore &store) {
        return store.log(id, entry);
    });
}

// Opening

void CaseFlow::open()
{
    d->services.store->ask(
        this, [id = d->summary.id](CaseStore &store) { return store.load(id); },
        [this](Result<CaseRecord> record) {
            const Result<Assessment> assessment = record ? assessmentFrom(record->assessment) : Result<Assessment>(record.error());
            if (!assessment)
                return Q_EMIT failed(assessment.error());
            d->assessment = *assessment;
            d->loaded(*std::move(record));
        });
}

void CaseFlow::Private::loaded(CaseRecord record)
{
    summary = std::move(record.summary);
    corrections = Corrections(record.corrections);
    for (const StoredFile &stored : record.files) {
        FileView view;
        view.id = stored.id;
        view.name = stored.name;
        files.push_back(std::move(view));
        held.insert(stored.id, {});
    }
    takeCollections(record.collections);
    isOpen = true;
    note(u"opened"_s);
    Q_EMIT q->opened();
    Q_EMIT q->summaryChanged();
    Q_EMIT q->filesChanged();
    Q_EMIT q->collectionsChanged();
    Q_EMIT q->correctionsChanged();
    for (StoredFile &stored : record.files) {
        const qint64 id = stored.id;
        read(id, std::move(stored));
    }
    for (Collection *collection : std::vector(collections))
        collection->resume();
    followState();
}

// Files

FileView *CaseFlow::Private::file(qint64 id)
{
    const auto found = std::ranges::find(files, id, &FileView::id);
    return found == files.end() ? nullptr : &*found;
}

bool CaseFlow::Private::isReading() const
{
    return std::ranges::find(files, FileView::State::Reading, &FileView::state) != files.end();
}

bool CaseFlow::Private::isHere(const QByteArray &hash) const
{
    return std::ranges::any_of(held, [&hash](const Held &other) { return other.ledger && other.hash == hash; });
}

template <class Source> void CaseFlow::Private::read(qint64 id, Source source)
{
    const auto stop = held[id].stop;
    inBackground(
        services.pool, q, [source = std::move(source), stop] { return readFile(source, stop.get()); },
        [this, id](const ReadFile &done) { arrived(id, done); });
}

void CaseFlow::addFiles(const QStringList &paths)
{
    if (!d->isOpen || paths.isEmpty())
        return;
    for (const QString &path : paths) {
        FileView view;
        view.id = --d->lastTransient;
        view.name = QFileInfo(path).fileName();
        d->files.push_back(view);
        d->held.insert(view.id, {});
        d->read(view.id, path);
    }
    Q_EMIT filesChanged();
}

void CaseFlow::Private::arrived(qint64 id, const ReadFile &read)
{
    FileView *view = file(id);
    if (!view)
        return; // removed meanwhile
    const bool here = id < 0 && isHere(read.hash) && !read.statement.unreadable;
    describe(*view, read.statement, services.clock->now());
    if (here) {
        view->state = FileView::State::AlreadyHere;
    } else if (view->state != FileView::State::Unreadable) {
        held[id].hash = read.hash;
        held[id].ledger = read.statement.ledger;
        if (id < 0)
            store(id, read);
    }
    Q_EMIT q->filesChanged();
    // Several files handed in at once are analysed once.
    if (!isReading())
        analyse();
}

void CaseFlow::Private::store(qint64 id, const ReadFile &read)
{
    const StoredFile file {0, read.statement.file, read.bytes, services.clock->now()};
    services.store->ask(
        q, [caseId = summary.id, file](CaseStore &store) { return store.addFile(caseId, file); },
        [this, id](const Result<qint64> &fileId) { stored(id, fileId); });
}

void CaseFlow::Private::stored(qint64 transientId, const Result<qint64> &id)
{
    FileView *view = file(transientId);
    if (id && !view) { // removed while it was being stored
        save([caseId = summary.id, fileId = *id](CaseStore &store) { return store.removeFile(caseId, fileId); });
        return;
    }
    if (!id) {
        if (view) {
            view->state = FileView::State::NotStored;
            view->error = id.error();
            Q_EMIT q->filesChanged();
        }
        Q_EMIT q->storeFailed(id.error());
        return;
    }
    view->id = *id;
    held.insert(*id, held.take(transientId));
    summary.files += 1;
    note(u"file-added"_s, view->name);
    followState();
    Q_EMIT q->filesChanged();
    Q_EMIT q->summaryChanged();
}

void CaseFlow::removeFile(qint64 id)
{
    const FileView *view = d->file(id);
    if (!view)
        return;
    const QString name = view->name;
    const Private::Held gone = d->held.take(id);
    *gone.stop = true;
    std::erase_if(d->files, [id](const FileView &file) { return file.id == id; });
    if (id > 0) {
        d->save([caseId = d->summary.id, id](CaseStore &store) { return store.removeFile(caseId, id); });
        d->note(u"file-removed"_s, name);
        d->summary.files -= 1;
    }
    Q_EMIT filesChanged();
    if (gone.ledger && !d->isReading())
        d->analyse();
    if (id > 0) {
        d->followState();
        Q_EMIT summaryChanged();
    }
}

// Providers

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

void CaseFlow::collect(const QString &providerId, const QStringList &operations, const QJsonObject &parameters)
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

/// The state of the case follows from what is in it; it is stored when it changes.
void CaseFlow::Private::followState()
{
    const auto any = [this](auto is) {
        return std::ranges::any_of(collections, [&is](const Collection *one) { return is(one->state()); });
    };
    CaseState state = CaseState::New;
    if (any([](const State &one) { return isRunning(one); }))
        state = CaseState::Collecting;
    else if (any([](const State &one) { return std::holds_alternative<Failed>(one); }))
        state = CaseState::NeedsOfficer;
    else if (any([](const State &one) { return std::holds_alternative<Withdrawn>(one); }))
        state = CaseState::Withdrawn;
    else if (summary.files > 0 || any([](const State &one) { return std::holds_alternative<Delivered>(one); }))
        state = CaseState::Ready;
    if (!isOpen || state == summary.state)
        return;
    summary.state = state;
    summary.touched = services.clock->now();
    save([id = summary.id, state, now = summary.touched](CaseStore &store) { return store.setState(id, state, now); });
    Q_EMIT q->summaryChanged();
}

// Insights

void CaseFlow::Private::analyse()
{
    std::vector<std::shared_ptr<const Ledger>> statements;
    for (const FileView &view : files) {
        if (const auto &ledger = held[view.id].ledger)
            statements.push_back(ledger);
    }
    AnalysisOptions options;
    options.country = summary.details.value_or(CaseDetails {}).country;
    options.overrides = corrections.overrides(services.knowledge->tree());
    options.excluded = corrections.excluded();
    // A file that cannot be used is told with the judgement; until then the program's own policy counts.
    if (const auto policy = policyOf(assessment, options.country, q->caseDate()))
        options = withPolicy(std::move(options), *policy);
    options = withWords(std::move(options), assessment);
    options.facts.caseDate = q->caseDate();
    if (summary.details && !summary.details->applicantName.isEmpty())
        options.applicants = QStringList {summary.details->applicantName};
    analyst->analyse(std::move(statements), options);
}

void CaseFlow::Private::analysed()
{
    if (analyst->analysis()) {
        const QDateTime now = services.clock->now();
        for (FileView &view : files) {
            if (!held[view.id].ledger || view.steps.size() > 2)
                continue;
            for (const QString &code : {u"merged"_s, u"sorted"_s, u"ready"_s})
                view.steps.push_back({code, now, {}});
        }
    }
    judge();
    Q_EMIT q->analysisChanged();
    Q_EMIT q->filesChanged();
    Q_EMIT q->judgementChanged();
}

void CaseFlow::Private::judge()
{
    judgement.reset();
    if (const auto analysis = analyst->analysis()) {
        const auto &keys = analyst->keys();
        judgement = std::make_shared<const Judgement>(saldoscope::judge(analysis, assessment, keys ? std::span(*keys) : std::span<const RowKey> {},
            summary.details.value_or(CaseDetails {}).country, q->caseDate()));
    }
}

void CaseFlow::setAssessment(const Assessment &assessment)
{
    if (!d->isOpen || d->assessment == assessment)
        return;
    const bool otherAnalysis = changesAnalysis(d->assessment, assessment);
    d->note(u"assessment"_s, changes(d->assessment, assessment).join(u", "_s));
    d->assessment = assessment;
    d->save([id = d->summary.id, object = toJson(assessment)](CaseStore &store) { return store.saveAssessment(id, object); });
    d->judge();
    Q_EMIT judgementChanged();
    if (otherAnalysis && !d->isReading())
        d->analyse();
}

RowKey CaseFlow::rowKey(Row row) const
{
    const auto &keys = d->analyst->keys();
    return keys && row < keys->size() ? (*keys)[row] : 0;
}

void CaseFlow::setQuery(const Query &query) { d->analyst->ask(query); }

// The officer's marks

std::vector<RowKey> CaseFlow::Private::keys(const std::vector<Row> &rows) const
{
    std::vector<RowKey> keys;
    if (const auto &known = analyst->keys()) {
        for (const Row row : rows) {
            if (row < known->size())
                keys.push_back((*known)[row]);
        }
    }
    return keys;
}

void CaseFlow::Private::correctionsMade()
{
    save([id = summary.id, list = corrections.inForce()](CaseStore &store) { return store.saveCorrections(id, list); });
    Q_EMIT q->correctionsChanged();
    if (!isReading())
        analyse();
}

void CaseFlow::correct(const std::vector<Row> &rows, CategoryId category)
{
    const QString key = category == kNoCategory ? QString() : d->services.knowledge->tree()[category].key;
    d->corrections.categorise(d->keys(rows), key, d->services.clock->now());
    d->correctionsMade();
}

void CaseFlow::exclude(const std::vector<Row> &rows, bool excluded, const QString &reason)
{
    d->corrections.exclude(d->keys(rows), excluded, reason, d->services.clock->now());
    d->correctionsMade();
}

void CaseFlow::undo()
{
    if (!canUndo())
        return;
    d->corrections.undo();
    d->correctionsMade();
}

void CaseFlow::redo()
{
    if (!canRedo())
        return;
    d->corrections.redo();
    d->correctionsMade();
}

void CaseFlow::setDetails(const CaseDetails &details)
{
    if (!d->isOpen || d->summary.details == details)
        return;
    const CaseDetails before = d->summary.details.value_or(CaseDetails {});
    const bool otherAnalysis = before.country != details.country || before.applicantName != details.applicantName;
    d->summary.details = details;
    d->summary.touched = d->services.clock->now();
    d->save([id = d->summary.id, details, now = d->summary.touched](CaseStore &store) {
        return store.setDetails(id, details, now);
    });
    Q_EMIT summaryChanged();
    if (otherAnalysis && !d->isReading())
        d->analyse();
}

} // namespace saldoscope
