// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caseflow_p.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

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

bool CaseFlow::holds(const QByteArray &hash) const { return d->isHere(hash); }

std::vector<std::shared_ptr<const Ledger>> CaseFlow::ledgers() const
{
    std::vector<std::shared_ptr<const Ledger>> all;
    for (const FileView &view : d->files) {
        if (const auto held = d->held.constFind(view.id); held != d->held.cend() && held->ledger)
            all.push_back(held->ledger);
    }
    return all;
}

void CaseFlow::Private::readPath(qint64 id, const QString &path)
{
    const auto stop = held[id].stop;
    inBackground(
        services.pool, q, [path, stop] { return readFile(path, {}, stop.get()); }, [this, id](const ReadFile &done) { arrived(id, done); });
}

void CaseFlow::Private::readStored(qint64 id, StoredFile file)
{
    const auto stop = held[id].stop;
    inBackground(
        services.pool, q, [file = std::move(file), stop] { return readFile(file, stop.get()); }, [this, id](const ReadFile &done) { arrived(id, done); });
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
        d->readPath(view.id, path);
    }
    Q_EMIT filesChanged();
}

void CaseFlow::Private::hold(FileView &view, const ReadFile &read)
{
    describe(view, read.statement, services.clock->now());
    held[view.id].hash = read.hash;
    held[view.id].ledger = read.statement.ledger;
}

void CaseFlow::handIn(std::vector<ReadFile> files)
{
    if (!d->isOpen || files.empty())
        return;
    const QDateTime now = d->services.clock->now();
    std::vector<qint64> ids;
    std::vector<StoredFile> stored;
    for (ReadFile &read : files) {
        FileView view;
        view.id = --d->lastTransient;
        view.name = read.statement.file;
        d->hold(view, read);
        d->files.push_back(view);
        ids.push_back(view.id);
        stored.push_back({0, view.name, std::move(read.bytes), now, std::move(read.reading)});
    }
    d->store(ids, std::move(stored));
    d->filesCameOrWent();
}

void CaseFlow::Private::arrived(qint64 id, const ReadFile &read)
{
    FileView *view = file(id);
    if (!view)
        return; // removed meanwhile
    if (id < 0 && isHere(read.hash) && !read.statement.unreadable) {
        describe(*view, read.statement, services.clock->now());
        view->state = FileView::State::AlreadyHere;
    } else if (read.statement.unreadable) {
        describe(*view, read.statement, services.clock->now());
    } else {
        hold(*view, read);
        if (id < 0)
            store({id}, {{0, read.statement.file, read.bytes, services.clock->now()}});
    }
    filesCameOrWent();
}

/// Several files handed in at once are analysed once.
void CaseFlow::Private::filesCameOrWent()
{
    Q_EMIT q->filesChanged();
    if (!isReading())
        analyse();
}

void CaseFlow::Private::store(const std::vector<qint64> &ids, std::vector<StoredFile> handedIn)
{
    const QDateTime added = handedIn.front().added;
    services.store->ask(
        q, [caseId = summary.id, handedIn = std::move(handedIn)](CaseStore &to) { return to.addFiles(caseId, handedIn); },
        [this, ids, added](const Result<std::vector<qint64>> &fileIds) { stored(ids, added, fileIds); });
}

void CaseFlow::Private::stored(const std::vector<qint64> &transientIds, const QDateTime &added, const Result<std::vector<qint64>> &ids)
{
    for (std::size_t i = 0; i < transientIds.size(); ++i) {
        FileView *view = file(transientIds[i]);
        if (ids && !view) { // removed while it was being stored
            save([caseId = summary.id, fileId = (*ids)[i]](CaseStore &store) { return store.removeFile(caseId, fileId); });
        } else if (ids) {
            view->id = (*ids)[i];
            view->added = added;
            held.insert(view->id, held.take(transientIds[i]));
            summary.files += 1;
            note(u"file-added"_s, view->name);
        } else if (view) {
            view->state = FileView::State::NotStored;
            view->error = ids.error();
        }
    }
    if (!ids)
        Q_EMIT q->storeFailed(ids.error());
    followState();
    Q_EMIT q->filesChanged();
    Q_EMIT q->summaryChanged();
}

// Taking files out, and back

std::vector<qint64> CaseFlow::batchOf(qint64 id) const
{
    const FileView *one = d->file(id);
    std::vector<qint64> ids;
    for (const FileView &view : d->files) {
        if (one && view.id > 0 && view.added.isValid() && view.added == one->added)
            ids.push_back(view.id);
    }
    return ids;
}

void CaseFlow::Private::takeOut(const std::vector<qint64> &ids, Removal &removal)
{
    for (const qint64 id : ids) {
        const FileView *view = file(id);
        if (!view)
            continue;
        Held gone = held.take(id);
        *gone.stop = true;
        if (id > 0) {
            removal.views.push_back(*view);
            removal.held.push_back(std::move(gone));
            summary.files -= 1;
            note(u"file-removed"_s, view->name);
        }
        std::erase_if(files, [id](const FileView &one) { return one.id == id; });
    }
}

void CaseFlow::removeFile(qint64 id) { removeFiles({id}); }

void CaseFlow::removeFiles(const std::vector<qint64> &ids)
{
    Private::Removal removal;
    d->takeOut(ids, removal);
    if (!removal.views.empty()) {
        d->ahead.clear();
        d->corrections.forgetUndone();
        d->eraseStored(std::move(removal));
    }
    d->filesCameOrWent();
    d->followState();
    Q_EMIT summaryChanged();
}

void CaseFlow::Private::eraseStored(Removal removal)
{
    std::vector<qint64> ids;
    for (const FileView &view : removal.views)
        ids.push_back(view.id);
    services.store->ask(
        q, [caseId = summary.id, ids](CaseStore &store) { return store.removeFiles(caseId, ids); },
        [this, removal = std::move(removal)](Result<std::vector<StoredFile>> removed) mutable {
            if (!removed) {
                putBack(std::move(removal), false);
                return Q_EMIT q->storeFailed(removed.error());
            }
            removal.stored = *std::move(removed);
            past.emplace_back(std::move(removal));
            lastSaid.clear();
            Q_EMIT q->correctionsChanged();
        });
}

void CaseFlow::Private::putBack(Removal removal, bool keeps)
{
    std::vector<qint64> ids;
    for (std::size_t i = 0; i < removal.views.size(); ++i) {
        const FileView &view = removal.views[i];
        ids.push_back(view.id);
        removal.held[i].stop = std::make_shared<std::atomic_bool>(false);
        held.insert(view.id, removal.held[i]);
        files.insert(std::ranges::upper_bound(files, view.added, {}, &FileView::added), view);
        summary.files += 1;
    }
    if (keeps) {
        for (const FileView &view : removal.views)
            note(u"file-put-back"_s, view.name);
        services.store->ask(
            q, [caseId = summary.id, back = std::move(removal.stored)](CaseStore &store) { return store.addFiles(caseId, back); },
            [this, ids](const Result<std::vector<qint64>> &kept) {
                if (kept)
                    return;
                for (const qint64 id : ids) {
                    if (FileView *view = file(id))
                        view->state = FileView::State::NotStored;
                }
                Q_EMIT q->storeFailed(kept.error());
                Q_EMIT q->filesChanged();
            });
    }
    filesCameOrWent();
    followState();
    Q_EMIT q->summaryChanged();
}

} // namespace saldoscope
