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

} // namespace saldoscope
