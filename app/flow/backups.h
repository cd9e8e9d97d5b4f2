// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backupfile.h"
#include "store/caserecord.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThreadPool;

namespace saldoscope {

class BackupReader;
class BackupWriter;
class Clock;
class StoreThread;

/// Cases into one encrypted file under a passphrase, and back, on this computer or another. One at a time. What takes long
/// runs in the pool and in the store's thread; store, pool and clock must outlive it.
class Backups : public QObject
{
    Q_OBJECT
public:
    /// A case that could not be read and is therefore not in the backup.
    struct LeftOut { QString number; Error error; };

    Backups(StoreThread *store, QThreadPool *pool, const Clock *clock, QObject *parent = nullptr);
    ~Backups() override;
    void setCost(const BackupCost &cost) { m_cost = cost; } ///< tests spend less

    /// One case, or all where none is named. backedUp() or failed() follows, unless it is cancelled. An older file at `path`
    /// stays until the new one is whole.
    void backUp(const QString &path, const QString &passphrase, std::optional<CaseId> only);
    /// The whole file is read and proven before the first case is taken in; then all come in together. restored() or failed()
    /// follows; a cancelled or failed restore has changed nothing.
    void restore(const QString &path, const QString &passphrase);
    /// Nothing follows. Where a restore is already being written, it is undone.
    void cancel();
    bool isBusy() const { return m_owner != nullptr; }
    int progress() const { return m_progress ? m_progress->load() : 0; } ///< thousandths

Q_SIGNALS:
    void backedUp(int cases, const std::vector<saldoscope::Backups::LeftOut> &leftOut);
    void restored(const std::vector<saldoscope::RestoredCase> &cases);
    void failed(const saldoscope::Error &error);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    QObject *begin();
    void end();
    void fail(const Error &error);
    void readOne(const RunPtr &run);
    void writeOne(const RunPtr &run, BackedUpCase backup);
    void finish(const RunPtr &run);
    void takeIn(const std::shared_ptr<BackupReader> &reader);

    StoreThread *m_store;
    QThreadPool *m_pool;
    const Clock *m_clock;
    BackupCost m_cost;
    QObject *m_owner = nullptr;        // of the questions under way; null: none
    std::shared_ptr<std::atomic_bool> m_stop;
    std::shared_ptr<std::atomic_int> m_progress;
};

} // namespace saldoscope
