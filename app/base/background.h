// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace saldoscope {

/// Runs `work()` in `pool` and then `done(result)` in the owner's thread: at most once, never before this call has
/// returned, never after the owner is gone. `work` must not touch the owner.
template <class Work, class Done> void inBackground(QThreadPool *pool, QObject *owner, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    // QFutureWatcher and not QFuture::then: Qt 6.4.2 runs a continuation of a finished future before then() returns,
    // and a move-only result through then() crashes.
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(pool, std::move(work)));
}

} // namespace saldoscope
